use super::*;

fn patient(number: u32) -> String {
    format!("Patient/{}", person(number))
}

/// A clinic with one finished form of each of so many people, and the form ids.
fn with_forms(people: u32) -> (Clinic, Vec<uuid::Uuid>) {
    let clinic = Clinic::new();
    clinic.register(1..=people);
    let forms = (1..=people).map(|number| clinic.finish_form(number)).collect();
    (clinic, forms)
}

fn start(clinic: &Clinic, server: &Server) {
    clinic.send_to(&server.address);
    clinic.run();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_finished_form_goes_as_one_whole_with_its_person_and_visit() {
    let server = Server::start(|_| Does::Well);
    let (clinic, _) = with_forms(1);
    start(&clinic, &server);

    let page = clinic.until(delivered).await;

    assert_eq!((page.confirmed, page.done), (4, 4));
    let whole = &server.sent()[1];
    assert!(whole.is_whole());
    assert_eq!(whole.kinds(), ["Patient", "Encounter", "QuestionnaireResponse", "Observation", "Provenance"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn several_forms_share_a_request_and_no_resource_stands_in_it_twice() {
    let server = as_a_whole(|_| Does::Well);
    let (clinic, _) = with_forms(30);
    start(&clinic, &server);

    clinic.until(delivered).await;

    for request in server.sent() {
        assert!(request.entries.len() <= 50);
        let mut places: Vec<_> =
            request.entries.iter().map(|entry| entry["request"]["url"].as_str().unwrap()).collect();
        places.sort_unstable();
        let all = places.len();
        places.dedup();
        assert_eq!(places.len(), all);
    }
    assert_eq!(server.sent().len(), 1 + 3, "ten submissions of five entries each");
    assert!((1..=30).all(|number| server.version(&patient(number)) == 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_says_which_site_and_computer_it_comes_from() {
    let server = Server::start(|_| Does::Well);
    let (clinic, forms) = with_forms(1);
    clinic.app.write(|w| Ok(w.save_setting(crate::settings::SITE, "07")?)).unwrap();
    start(&clinic, &server);

    clinic.until(delivered).await;

    for place in server.places() {
        let version = exchange::version(&server.get(&place).unwrap()).unwrap();
        let site = (!place.starts_with("Questionnaire/")).then(|| "07".to_owned());
        assert_eq!(version.site, site, "{place}");
    }
    let form = server.get(&format!("QuestionnaireResponse/{}", forms[0])).unwrap();
    let computer = crate::sync::computer_id(uuid::Uuid::nil());
    assert_eq!(exchange::version(&form).unwrap().computer, Some(computer));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_form_that_is_refused_is_held_with_its_reason_and_at_the_price_of_few_requests() {
    for number in [1, 4, 7, 10] {
        let poison = uuid::Uuid::from_u128(0x3_0000 + u128::from(number as u32));
        let server = as_a_whole(move |request| {
            let place = request.entries.iter().position(|entry| entry["resource"]["id"] == json!(poison));
            place.map_or(Does::Well, |_| says(422, "", OUTCOME))
        });
        let clinic = Clinic::new();
        clinic.register(1..=10);
        start(&clinic, &server);
        clinic.until(|page| delivered(page) && page.confirmed == 10).await;
        sending::pause(&clinic.app, ()).unwrap();
        clinic.until(|page| page.paused && page.phase == SendPhase::Stopped).await;
        let before = server.sent().len();
        for number in 1..=10 {
            clinic.finish_form(number);
        }

        sending::now(&clinic.app, ()).unwrap();
        let page = clinic.until(|page| delivered(page) && page.refused == 1).await;

        assert_eq!(page.held[0].id, poison.to_string());
        assert_eq!(page.held[0].refusal, Some(RefusalCode::Invalid));
        assert_eq!(page.confirmed, 10 + 1 + 10 + 9, "its visit is there");
        // The questionnaire, the whole, and what finding it costs.
        let extra = server.sent().len() - before - 2;
        assert!(extra <= 6 + 2, "{extra}: twice the logarithm of ten, and its visit by itself");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_who_is_refused_holds_up_only_what_refers_to_them() {
    let poison = person(2);
    let server = as_a_whole(move |request| {
        let place = request.entries.iter().position(|entry| entry["resource"]["id"] == json!(poison));
        place.map_or(Does::Well, |place| Does::Refuses(place, 422))
    });
    let (clinic, forms) = with_forms(4);
    start(&clinic, &server);

    let page = clinic.until(|page| page.phase == SendPhase::Idle && page.refused == 1).await;

    assert_eq!(page.held[0].id, poison.to_string());
    assert_eq!((page.confirmed, page.waiting), (1 + 3 * 3, 2), "their visit and form wait for them");
    assert!(server.get(&format!("QuestionnaireResponse/{}", forms[3])).is_some());

    let again = sending::again_all(&clinic.app, ());
    assert!(again.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_answers_for_every_record_and_wants_none_is_left_alone() {
    let server = one_by_one(|request| {
        if request.kind() == "Patient" {
            Does::Garbles(|answer| {
                for entry in answer["entry"].as_array_mut().unwrap() {
                    *entry = json!({ "response": { "status": "422" } });
                }
            })
        } else {
            Does::Well
        }
    });
    let clinic = clinic_with(40, &server);

    let page = clinic.until(|page| page.phase == SendPhase::Stopped).await;
    assert_eq!((page.trouble, page.refused, page.waiting), (Some(TroubleCode::Refused), 8, 32));

    sending::again_all(&clinic.app, ()).unwrap();
    let page = clinic.until(|page| page.phase == SendPhase::Stopped && server.sent().len() == 2).await;
    assert_eq!((page.refused, page.waiting), (8, 32));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_without_transactions_is_found_out_and_gets_kind_after_kind() {
    let server =
        Server::start(|request| if request.is_whole() { says(400, "", OUTCOME) } else { Does::Well });
    let (clinic, _) = with_forms(5);
    start(&clinic, &server);

    let page = clinic.until(delivered).await;

    assert_eq!((page.confirmed, page.refused), (16, 0));
    let sent = server.sent();
    let mut kinds: Vec<_> = sent.iter().filter(|request| !request.is_whole()).map(Request::kind).collect();
    kinds.dedup();
    assert_eq!(kinds, ["Questionnaire", "Patient", "Encounter", "QuestionnaireResponse"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_says_in_any_way_that_it_knows_no_transactions_is_believed() {
    for status in [404, 405, 406, 410, 415, 501] {
        let server = Server::start(
            move |request| {
                if request.is_whole() { says(status, "", OUTCOME) } else { Does::Well }
            },
        );
        let (clinic, _) = with_forms(3);
        start(&clinic, &server);

        let page = clinic.until(|page| delivered(page) || page.phase == SendPhase::Stopped).await;

        assert_eq!((page.confirmed, page.refused, page.trouble), (10, 0, None), "{status}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_at_a_wrong_address_is_no_server_whatever_it_says() {
    for status in [404, 405, 406, 410, 415, 501] {
        let server = as_a_whole(move |_| says(status, "", "not here"));
        let clinic = clinic_with(2, &server);
        let page = clinic.until(|page| page.phase == SendPhase::Stopped).await;
        assert_eq!((page.trouble, page.waiting), (Some(TroubleCode::NotFhir), 2), "{status}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_gives_ids_itself_is_found_out_and_keeps_each_once() {
    let server = as_a_whole(|_| Does::Well).that_gives_ids();
    let (clinic, forms) = with_forms(3);
    start(&clinic, &server);

    let page = clinic.until(delivered).await;

    assert_eq!((page.confirmed, page.refused), (10, 0));
    assert_eq!(server.count(), 1 + 3 * 5);
    let receipt = clinic.app.read(|r| Ok(r.receipt(store::Kind::Response, forms[0])?)).unwrap().unwrap();
    let place = format!("QuestionnaireResponse/{}", receipt.place.unwrap());
    let theirs = exchange::version(&server.get(&place).unwrap()).unwrap();
    assert_eq!((theirs.identifier, theirs.content), (Some(forms[0]), receipt.content));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_cannot_unpack_gets_requests_as_they_are() {
    for status in [400, 415, 500] {
        let server =
            as_a_whole(move |request| if request.packed { says(status, "", OUTCOME) } else { Does::Well });
        let clinic = clinic_with(100, &server);

        let page = clinic.until(delivered).await;

        assert_eq!((page.confirmed, page.refused), (100, 0), "{status}");
        let packed = server.sent().iter().filter(|request| request.packed).count();
        assert!((1..=3).contains(&packed), "{status}: {packed}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_is_made_smaller_unless_the_clinic_decided_otherwise() {
    let server = as_a_whole(|_| Does::Well);
    let clinic = clinic_with(100, &server);
    let page = clinic.until(delivered).await;
    assert!(server.sent().iter().all(|request| request.packed));
    let bytes: usize = server.sent().iter().map(|request| request.bytes).sum();
    let counted = usize::try_from(page.bytes.sent_kb).unwrap() * 1000;
    assert!(counted >= bytes && counted < bytes + 3000, "{counted} of {bytes}");

    let server = as_a_whole(|_| Does::Well);
    let clinic = Clinic::new();
    clinic.register(1..=100);
    let door = crate::door::page(&clinic.app, ()).unwrap();
    assert!(door.compress, "nobody decided yet");
    let as_it_is = crate::door::SaveDoor {
        kind: door.kind,
        client_id: String::new(),
        scope: String::new(),
        token_url: String::new(),
        authority_file: String::new(),
        authority_forget: false,
        certificate_file: String::new(),
        proxy: false,
        compress: false,
    };
    assert_eq!(crate::door::save(&clinic.app, as_it_is).unwrap().value, []);
    assert!(!crate::door::page(&clinic.app, ()).unwrap().compress);
    start(&clinic, &server);

    clinic.until(delivered).await;

    assert!(server.sent().iter().all(|request| !request.packed));
}
