use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn sending_is_put_off_in_the_middle_of_a_request_and_nothing_is_sent_twice() {
    let gate = Arc::new(Gate::default());
    let server = as_a_whole(once(Does::Waits(Arc::clone(&gate))));
    let clinic = clinic_with(3, &server);
    server.heard(1).await;

    sending::pause(&clinic.app, ()).unwrap();
    let page = clinic.until(|page| page.paused && page.phase == SendPhase::Stopped).await;
    assert_eq!((page.confirmed, page.waiting, page.trouble), (0, 3, None));
    gate.open();
    clinic.register([4]);
    let page = clinic.until(|page| page.waiting == 4).await;
    assert_eq!((page.phase, server.requests().len()), (SendPhase::Stopped, 1), "until somebody asks");

    sending::now(&clinic.app, ()).unwrap();
    let page = clinic.until(delivered).await;
    assert!(!page.paused);
    assert_eq!((page.confirmed, server.count()), (4, 4));
}
