use super::*;

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
    assert_eq!(server.count(), 125, "the form's score and how it was made are resources of their own");
    let kinds: Vec<_> = server.requests().iter().map(|request| request.kinds().join(" ")).collect();
    assert_eq!(
        kinds,
        [
            "Questionnaire",
            "Patient Encounter QuestionnaireResponse Observation Provenance Patient",
            "Patient",
            "Patient",
        ]
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
    assert_eq!(new.count(), 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_endpoint_nothing_is_sent_and_nothing_is_lost() {
    let clinic = Clinic::new();
    clinic.register([1]);
    clinic.run();
    let page = clinic.until(|_| true).await;
    assert_eq!((page.phase, page.waiting, page.trouble), (SendPhase::Off, 1, None));
}
