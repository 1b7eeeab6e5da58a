use std::{net::TcpListener, sync::Arc};

use serde_json::{Value, json};

use super::*;
use crate::{
    endpoint::SaveEndpoint,
    sending::{self, RefusalCode, SendPhase, TroubleCode},
    sync::testing::{Clinic, Does, Gate, Request, Server, person},
};

const OUTCOME: &str =
    r#"{ "resourceType": "OperationOutcome", "issue": [{ "severity": "error", "code": "invalid" }] }"#;

fn says(status: u16, headers: &'static str, body: &str) -> Does {
    Does::Says(status, headers, body.to_owned())
}

/// Does `first` with the first request, and well with all others.
fn once(first: Does) -> impl FnMut(&Request) -> Does + Send {
    let mut first = Some(first);
    move |_| first.take().unwrap_or(Does::Well)
}

/// A clinic with so many people, that sends to `server`.
fn clinic_with(people: u32, server: &Server) -> Clinic {
    let clinic = Clinic::new();
    clinic.register(1..=people);
    clinic.send_to(&server.address);
    clinic.run();
    clinic
}

fn delivered(page: &sending::SendingPage) -> bool {
    page.phase == SendPhase::Idle && page.waiting == 0
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_arrives_in_order_and_once() {
    let server = Server::start(|_| Does::Well);
    let clinic = Clinic::new();
    clinic.register(1..=120);
    let response = clinic.finish_form(7);
    clinic.send_to(&server.address);
    clinic.run();

    let page = clinic.until(delivered).await;

    assert_eq!((page.waiting, page.refused, page.confirmed), (0, 0, 123));
    assert_eq!((page.done, page.total), (123, 123));
    assert_eq!(page.trouble, None);
    assert_eq!(page.recent.len(), 123);
    assert_eq!(server.count(), 124, "the form's score is a resource of its own");
    let kinds: Vec<_> = server.requests().iter().map(|request| request.kind().to_owned()).collect();
    assert_eq!(
        kinds,
        ["Questionnaire", "Patient", "Patient", "Patient", "Encounter", "QuestionnaireResponse"]
    );
    assert!(server.requests().iter().all(|request| request.entries.len() <= 50));
    let sent = server.get(&format!("QuestionnaireResponse/{response}")).unwrap();
    assert_eq!(sent["item"][0]["answer"][0]["valueInteger"], 7);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_identifies_somebody_stays_here_unless_the_clinic_decides_otherwise() {
    let server = Server::start(|_| Does::Well);
    let clinic = clinic_with(1, &server);
    clinic.until(delivered).await;
    let at = format!("Patient/{}", person(1));
    assert_eq!(server.get(&at).unwrap().get("name"), None);

    crate::settings::save_sending(&clinic.app, crate::settings::SaveSending { identified: true }).unwrap();

    clinic.until(|page| delivered(page) && server.get(&at).unwrap().get("name").is_some()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn when_nobody_listens_everything_waits_and_goes_later() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let place = listener.local_addr().unwrap();
    drop(listener);
    let clinic = Clinic::new();
    clinic.register(1..=3);
    clinic.send_to(&format!("http://{place}/fhir"));
    clinic.run();

    let page = clinic.until(|page| page.phase == SendPhase::Waiting).await;
    assert_eq!((page.trouble, page.waiting, page.confirmed), (Some(TroubleCode::NoAnswer), 3, 0));
    assert!(page.next_try_seconds.is_some() && page.last_contact.is_none());

    let server = Server::listen(TcpListener::bind(place).unwrap(), |_| Does::Well);
    let page = clinic.until(delivered).await;
    assert_eq!((page.confirmed, page.trouble, page.next_try_seconds, server.count()), (3, None, None, 3));
    assert!(page.last_contact.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_breaks_costs_nothing_wherever_it_breaks() {
    for taken in [true, false] {
        for after in [0, 1, 20, 90, 400] {
            let server = Server::start(once(Does::Breaks { taken, after }));
            let clinic = clinic_with(5, &server);

            let page = clinic.until(delivered).await;

            assert_eq!((page.confirmed, page.refused, server.count()), (5, 0, 5), "{taken} {after}");
            assert_eq!(server.requests().len(), 2);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_for_people_is_no_answer_and_waits_for_a_person() {
    let sign_in = "<html>Sign in to the guest network</html>";
    for (first, trouble) in [
        (says(200, "Content-Type: text/html\r\n", sign_in), TroubleCode::SignInPage),
        (says(302, "Location: http://guests.example/\r\n", ""), TroubleCode::SignInPage),
        (says(302, "Location: http://127.0.0.1:1/\r\n", ""), TroubleCode::NotFhir),
        (says(404, "", "no such page"), TroubleCode::NotFhir),
        (says(200, "", "{ \"status\": \"fine\" }"), TroubleCode::NotFhir),
    ] {
        let server = Server::start(once(first));
        let clinic = clinic_with(2, &server);
        let page = clinic.until(|page| page.phase == SendPhase::Stopped).await;
        assert_eq!((page.trouble, page.confirmed), (Some(trouble), 0));

        sending::now(&clinic.app, ()).unwrap();

        let page = clinic.until(delivered).await;
        assert_eq!((page.confirmed, server.count()), (2, 2));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_cannot_be_trusted_confirms_nothing() {
    let garbles: [fn(&mut Value); 5] = [
        |answer| drop(answer["entry"].as_array_mut().unwrap().pop()),
        |answer| {
            let entries = answer["entry"].as_array_mut().unwrap();
            entries.push(entries[0].clone());
        },
        |answer| answer["type"] = json!("searchset"),
        |answer| answer["resourceType"] = json!("OperationOutcome"),
        |answer| *answer = json!({ "resourceType": "Bundle" }),
    ];
    for garble in garbles {
        let gate = Arc::new(Gate::default());
        let mut script = [Does::Garbles(garble), Does::Waits(Arc::clone(&gate))].into_iter();
        let server = Server::start(move |_| script.next().unwrap_or(Does::Well));
        let clinic = clinic_with(3, &server);

        let page = clinic.until(|page| page.trouble.is_some()).await;
        assert_eq!((page.trouble, page.confirmed), (Some(TroubleCode::Unclear), 0));
        assert_eq!(server.count(), 3, "it has them, and nobody can rely on it");

        gate.open();
        assert_eq!(clinic.until(delivered).await.confirmed, 3);
        assert_eq!(server.count(), 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn half_an_answer_confirms_nothing() {
    for body in [
        "",
        "{ \"resourceType\": \"Bundle\", \"type\": \"batch-resp",
        "{\"resourceType\":\"Bundle\",\"total\":NaN}",
    ] {
        let mut script = [says(200, "", body)].into_iter();
        let gate = Arc::new(Gate::default());
        let closed = Arc::clone(&gate);
        let server = Server::start(move |_| script.next().unwrap_or(Does::Waits(Arc::clone(&closed))));
        let clinic = clinic_with(3, &server);

        let page = clinic.until(|page| page.trouble.is_some()).await;
        assert_eq!((page.trouble, page.confirmed), (Some(TroubleCode::Unclear), 0), "{body}");

        gate.open();
        assert_eq!(clinic.until(delivered).await.confirmed, 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_in_another_order_confirm_nothing_that_they_do_not_speak_of() {
    let gate = Arc::new(Gate::default());
    let swap: fn(&mut Value) = |answer| answer["entry"].as_array_mut().unwrap().swap(0, 1);
    let mut script = [Does::Garbles(swap), Does::Waits(Arc::clone(&gate))].into_iter();
    let server = Server::start(move |_| script.next().unwrap_or(Does::Well));
    let clinic = clinic_with(3, &server);

    let page = clinic.until(|page| page.confirmed > 0).await;
    assert_eq!((page.confirmed, page.waiting), (1, 2));

    gate.open();
    assert_eq!(clinic.until(delivered).await.confirmed, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_busy_is_asked_again_by_itself() {
    for status in [500, 502, 503, 504, 429, 408] {
        let server = Server::start(once(says(status, "", OUTCOME)));
        let clinic = clinic_with(3, &server);
        let page = clinic.until(delivered).await;
        assert_eq!((page.confirmed, page.refused, server.count()), (3, 0, 3), "{status}");
        assert_eq!(server.requests().len(), 2, "{status}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_server_says_how_long_it_is_left_alone_until_a_person_asks() {
    let by_seconds = "Retry-After: 600\r\n";
    let by_date = "Date: Sun, 22 Nov 2026 12:00:00 GMT\r\nRetry-After: Sun, 22 Nov 2026 12:10:00 GMT\r\n";
    for headers in [by_seconds, by_date] {
        let server = Server::start(once(says(503, headers, OUTCOME)));
        let clinic = clinic_with(1, &server);
        let page = clinic.until(|page| page.phase == SendPhase::Waiting).await;
        assert_eq!((page.trouble, page.next_try_seconds), (Some(TroubleCode::Busy), Some(600)));

        clinic.register([2]);
        sending::now(&clinic.app, ()).unwrap();

        assert_eq!(clinic.until(delivered).await.confirmed, 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_lets_nobody_in_waits_for_a_person() {
    for status in [401, 403, 407] {
        let server = Server::start(once(says(status, "WWW-Authenticate: Bearer\r\n", OUTCOME)));
        let clinic = clinic_with(2, &server);
        let page = clinic.until(|page| page.phase == SendPhase::Stopped).await;
        assert_eq!((page.trouble, page.waiting, page.refused), (Some(TroubleCode::Refused), 2, 0));
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_that_is_too_large_is_sent_in_parts() {
    let server = Server::start(|request| {
        if request.entries.len() > 5 { says(413, "", "<html>too large</html>") } else { Does::Well }
    });
    let clinic = clinic_with(40, &server);
    let page = clinic.until(delivered).await;
    assert_eq!((page.confirmed, page.refused, server.count()), (40, 0, 40));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_refused_entry_is_held_and_the_others_are_taken() {
    for place in [0, 10, 19] {
        for (status, code) in
            [(422, RefusalCode::Invalid), (409, RefusalCode::Conflict), (403, RefusalCode::Forbidden)]
        {
            let server = Server::start(once(Does::Refuses(place, status)));
            let clinic = clinic_with(20, &server);

            let page = clinic.until(delivered).await;

            assert_eq!((page.confirmed, page.refused, server.count()), (19, 1, 19));
            let held = &page.held[0];
            let number = u32::try_from(place).unwrap() + 1;
            assert_eq!((held.id.clone(), held.refusal), (person(number).to_string(), Some(code)));
            assert_eq!(text::plain(&held.what), format!("07-{number:04}"));
            assert_eq!(held.place.as_deref(), Some("Patient.identifier"));
            assert_eq!(held.theirs.as_deref(), Some("not that one"));

            let which = crate::participants::ById { id: held.id.clone() };
            sending::again(&clinic.app, which).unwrap();
            assert_eq!(clinic.until(|page| delivered(page) && page.refused == 0).await.confirmed, 20);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_that_spoils_the_whole_batch_is_found_and_the_others_are_taken() {
    for number in [1, 2, 11, 20] {
        let poison = person(number);
        let server = Server::start(
            move |request| {
                if request.has(poison) { says(400, "", OUTCOME) } else { Does::Well }
            },
        );
        let clinic = clinic_with(20, &server);

        let page = clinic.until(delivered).await;

        assert_eq!((page.confirmed, page.refused, page.waiting, server.count()), (19, 1, 0, 19));
        assert_eq!(page.held[0].id, poison.to_string());
        let requests = server.requests().len();
        assert!(requests <= 1 + 2 * 5, "{requests} requests");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_refuses_everything_does_not_fill_the_list_of_the_refused() {
    let server = Server::start(|_| says(400, "", OUTCOME));
    let clinic = clinic_with(50, &server);
    let page = clinic.until(|page| page.phase == SendPhase::Stopped).await;
    assert_eq!(
        (page.trouble, page.confirmed, page.refused, page.waiting),
        (Some(TroubleCode::Refused), 0, 8, 42)
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_on_which_the_server_breaks_does_not_hold_up_the_others() {
    let poison = person(1);
    let server = Server::start(move |request| {
        let place = request.entries.iter().position(|entry| entry["resource"]["id"] == json!(poison));
        place.map_or(Does::Well, |place| Does::Refuses(place, 500))
    });
    let clinic = clinic_with(3, &server);
    clinic.until(|page| page.confirmed == 2).await;

    clinic.register([4]);
    clinic.until(|page| page.confirmed == 3).await;
    clinic.register([5]);

    let page = clinic.until(delivered).await;
    assert_eq!((page.confirmed, page.refused), (4, 1));
    assert_eq!(
        (page.held[0].id.clone(), page.held[0].refusal),
        (poison.to_string(), Some(RefusalCode::Unanswered))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_on_whom_the_server_breaks_holds_up_only_what_refers_to_them() {
    let poison = person(1);
    let server = Server::start(move |request| {
        let place = request.entries.iter().position(|entry| entry["resource"]["id"] == json!(poison));
        place.map_or(Does::Well, |place| Does::Refuses(place, 500))
    });
    let clinic = Clinic::new();
    clinic.register([1, 2]);
    let theirs = clinic.finish_form(1);
    let other = clinic.finish_form(2);
    clinic.send_to(&server.address);
    clinic.run();

    // The other person, their visit, their form, the questionnaire; then what is left is theirs alone.
    let page = clinic.until(|page| page.confirmed >= 4).await;

    assert_eq!(page.confirmed, 4);
    assert!(server.get(&format!("QuestionnaireResponse/{other}")).is_some());
    assert!(server.get(&format!("QuestionnaireResponse/{theirs}")).is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_is_confirmed_only_with_its_scores() {
    let server = Server::start(|request| {
        let place =
            request.entries.iter().position(|entry| entry["resource"]["resourceType"] == "Observation");
        place.map_or(Does::Well, |place| Does::Refuses(place, 422))
    });
    let clinic = Clinic::new();
    clinic.register([1]);
    let response = clinic.finish_form(1);
    clinic.send_to(&server.address);
    clinic.run();

    let page = clinic.until(delivered).await;

    assert_eq!((page.confirmed, page.refused), (3, 1));
    assert_eq!(page.held[0].id, response.to_string());
    assert_eq!(text::plain(&page.held[0].what), "NPRS · 07-0001 · 22-Nov-2026");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_that_cannot_be_written_does_not_hold_up_the_others() {
    let server = Server::start(|_| Does::Well);
    let clinic = Clinic::new();
    let unknown = uuid::Uuid::from_u128(1);
    clinic.app.write(|w| Ok(w.queue_questionnaire(unknown)?)).unwrap();
    clinic.register([1]);
    clinic.finish_form(1);
    clinic.send_to(&server.address);
    clinic.run();

    let page = clinic.until(delivered).await;

    assert_eq!((page.confirmed, page.refused), (4, 1));
    assert_eq!(
        (page.held[0].id.clone(), page.held[0].refusal),
        (unknown.to_string(), Some(RefusalCode::Unwritable))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_at_the_desk_waits_for_a_slow_server_and_what_they_change_travels_again() {
    let gate = Arc::new(Gate::default());
    let server = Server::start(once(Does::Waits(Arc::clone(&gate))));
    let clinic = clinic_with(2, &server);
    server.heard(1).await;

    // The batch is on its way, and the desk is free.
    crate::settings::save_sending(&clinic.app, crate::settings::SaveSending { identified: true }).unwrap();
    gate.open();

    let page = clinic.until(delivered).await;
    assert_eq!((page.confirmed, server.count(), server.requests().len()), (2, 2, 2));
    assert!(server.get(&format!("Patient/{}", person(1))).unwrap().get("name").is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn locking_drops_the_answer_and_signing_in_sends_again() {
    let gate = Arc::new(Gate::default());
    let server = Server::start(once(Does::Waits(Arc::clone(&gate))));
    let clinic = clinic_with(2, &server);
    server.heard(1).await;

    let mut told = clinic.told();
    let store = clinic.lock();
    gate.open();
    while unpoisoned(&clinic.app.board).phase != Phase::Off {
        told.changed().await.unwrap();
    }
    assert_eq!(store.read::<_, Error>(|r| Ok(r.waiting(store::Kind::Participant, 10)?)).unwrap().len(), 2);

    clinic.open(store);
    let page = clinic.until(delivered).await;
    assert_eq!((page.confirmed, server.count(), server.requests().len()), (2, 2, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_former_server_says_does_not_count_and_the_new_one_gets_everything() {
    let gate = Arc::new(Gate::default());
    let mut script = [Does::Well, Does::Waits(Arc::clone(&gate))].into_iter();
    let former = Server::start(move |_| script.next().unwrap_or(Does::Well));
    let new = Server::start(|_| Does::Well);
    let clinic = clinic_with(1, &former);
    clinic.until(delivered).await;
    clinic.finish_form(1);
    former.heard(2).await;
    assert_eq!(former.requests()[1].kind(), "Questionnaire", "which only the queue knows of");

    crate::endpoint::save(&clinic.app, SaveEndpoint { address: None }).unwrap();
    clinic.send_to(&new.address);
    gate.open();

    let page = clinic.until(|page| delivered(page) && page.confirmed == 4).await;
    assert_eq!(page.endpoint.as_deref(), Some(new.address.as_str()));
    assert_eq!(new.count(), 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_endpoint_nothing_is_sent_and_nothing_is_lost() {
    let clinic = Clinic::new();
    clinic.register([1]);
    clinic.run();
    let page = clinic.until(|_| true).await;
    assert_eq!((page.phase, page.waiting, page.trouble), (SendPhase::Off, 1, None));
}

fn with_witness(request: &Request) -> bool {
    request.entries.iter().any(|entry| entry["resource"]["resourceType"] == "AuditEvent")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_head_of_the_trail_goes_along_with_every_batch_as_its_last_entry() {
    let server = Server::start(|_| Does::Well);
    let clinic = Clinic::new();
    let place = clinic.with_vault();
    clinic.register(1..=120);
    clinic.send_to(&server.address);
    clinic.run();

    let page = clinic.until(delivered).await;

    assert_eq!((page.confirmed, page.done, page.total), (120, 120, 120));
    for request in server.requests() {
        assert!(request.entries.len() <= 50);
        assert_eq!(request.entries.last().unwrap()["resource"]["resourceType"], "AuditEvent");
        assert_eq!(request.entries.iter().filter(|entry| entry["resource"]["id"] == json!(place)).count(), 1);
    }
    let seen = clinic.app.read(|r| Ok(r.witnessed()?)).unwrap();
    assert_eq!(seen.len(), server.requests().len());
    let theirs = exchange::head(&server.get(&format!("AuditEvent/{place}")).unwrap()).unwrap();
    let newest = seen.last().unwrap();
    assert_eq!((theirs.seq, theirs.hash.to_vec()), (newest.seq, newest.hash.clone()));
    assert_eq!(clinic.app.read(|r| Ok(r.trail_hash(theirs.seq)?)).unwrap(), Some(newest.hash.clone()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_does_not_want_the_head_of_the_trail_gets_the_records() {
    let refusals: [fn(&Request) -> Does; 3] = [
        // By itself; with everything it came with; with everything, and as if it were no server.
        |request| Does::Refuses(request.entries.len() - 1, 405),
        |_| says(400, "", OUTCOME),
        |_| says(404, "", ""),
    ];
    for refuse in refusals {
        let server =
            Server::start(move |request| if with_witness(request) { refuse(request) } else { Does::Well });
        let clinic = Clinic::new();
        clinic.with_vault();
        clinic.register(1..=120);
        clinic.send_to(&server.address);
        clinic.run();

        let page = clinic.until(delivered).await;

        assert_eq!((page.confirmed, page.refused, page.trouble), (120, 0, None));
        assert_eq!(server.requests().iter().filter(|request| with_witness(request)).count(), 1);
        assert!(clinic.app.read(|r| Ok(r.witnessed()?)).unwrap().is_empty());

        clinic.register([121]);
        clinic.until(|page| delivered(page) && page.confirmed == 121).await;
        assert_eq!(server.requests().iter().filter(|request| with_witness(request)).count(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_breaks_on_the_head_of_the_trail_gets_the_records() {
    let server = Server::start(|request| if with_witness(request) { says(500, "", "") } else { Does::Well });
    let clinic = Clinic::new();
    clinic.with_vault();
    clinic.register(1..=3);
    clinic.send_to(&server.address);
    clinic.run();

    let page = clinic.until(delivered).await;

    assert_eq!((page.confirmed, page.refused), (3, 0));
}
