use super::*;

fn with_witness(request: &Request) -> bool {
    request.entries.iter().any(|entry| entry["resource"]["resourceType"] == "AuditEvent")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_head_of_the_trail_goes_along_with_every_batch_as_its_last_entry() {
    let server = one_by_one(|_| Does::Well);
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
async fn the_head_of_the_trail_goes_by_itself_once_everything_else_was_taken() {
    let server = Server::start(|_| Does::Well);
    let clinic = Clinic::new();
    let place = clinic.with_vault();
    clinic.register(1..=120);
    clinic.send_to(&server.address);
    clinic.run();

    clinic.until(delivered).await;

    let requests = server.requests();
    let (last, others) = requests.split_last().unwrap();
    assert_eq!((last.kinds(), last.is_whole()), (vec!["AuditEvent"], false));
    assert!(others.iter().all(|request| request.is_whole() && !with_witness(request)));
    let seen = clinic.app.read(|r| Ok(r.witnessed()?)).unwrap();
    let theirs = exchange::head(&server.get(&format!("AuditEvent/{place}")).unwrap()).unwrap();
    assert_eq!((seen.len(), seen[0].seq, &seen[0].hash[..]), (1, theirs.seq, &theirs.hash[..]));
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
