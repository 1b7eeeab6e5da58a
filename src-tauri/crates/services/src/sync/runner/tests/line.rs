use super::*;

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
            // It is asked first, and what it has is not sent twice.
            assert_eq!(server.sent().len(), if taken { 1 } else { 2 });
            assert_eq!(server.version(&format!("Patient/{}", person(3))), 1);
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
        assert_eq!(server.sent().len(), 2, "{status}");
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
async fn how_long_is_counted_from_what_the_servers_clock_said_before() {
    let told = says(503, "Date: Sun, 22 Nov 2026 12:00:00 GMT\r\n", OUTCOME);
    let by_date_alone = says(503, "Retry-After: Sun, 22 Nov 2026 12:10:00 GMT\r\n", OUTCOME);
    let mut script = [told, by_date_alone].into_iter();
    let server = Server::start(move |_| script.next().unwrap_or(Does::Well));
    let clinic = clinic_with(1, &server);

    let long = |page: &sending::SendingPage| page.next_try_seconds.is_some_and(|seconds| seconds > 60);
    let page = clinic.until(long).await;

    assert!(page.next_try_seconds.is_some_and(|seconds| (500..=600).contains(&seconds)), "{page:?}");
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
async fn a_size_that_was_too_large_is_not_tried_every_other_time() {
    for takes in [10, 25] {
        let is_too_large = move |request: &Request| request.entries.len() > takes;
        let server = as_a_whole(move |request| {
            if is_too_large(request) { says(413, "", "<html>too large</html>") } else { Does::Well }
        });
        let clinic = clinic_with(300, &server);
        clinic.until(delivered).await;
        sending::pause(&clinic.app, ()).unwrap();
        clinic.until(|page| page.paused && page.phase == SendPhase::Stopped).await;
        clinic.register(301..=400);
        sending::now(&clinic.app, ()).unwrap();

        let page = clinic.until(|page| delivered(page) && page.confirmed == 400).await;

        let refused = server.sent().iter().filter(|request| is_too_large(request)).count();
        assert!(
            refused <= 3 + 3,
            "{refused} of {}: to find it, and to see whether it grew",
            server.sent().len()
        );
        assert_eq!(page.refused, 0);
    }
}
