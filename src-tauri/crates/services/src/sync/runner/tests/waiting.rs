//! What waits and does not go out is told to the others.

use super::*;
use uuid::Uuid;

use crate::sync::computer_id;

/// What the endpoint was told of this computer, once it was.
async fn told(clinic: &Clinic, server: &Server) -> Value {
    let place = format!("Device/{}", computer_id(Uuid::from_u128(0xa1)));
    clinic.until(|_| server.get(&place).is_some()).await;
    server.get(&place).unwrap()
}

/// A clinic with a vault and somebody who waits, that sends to `server`.
fn with_somebody(server: &Server) -> Clinic {
    let clinic = Clinic::new();
    clinic.with_vault();
    clinic.app.write(|w| Ok(w.save_setting(crate::settings::SITE, "07")?)).unwrap();
    clinic.register([1]);
    clinic.send_to(&server.address);
    clinic
}

#[tokio::test(flavor = "multi_thread")]
async fn a_computer_says_since_when_something_waits_also_where_nothing_is_taken() {
    for (status, phase) in [(500, SendPhase::Waiting), (429, SendPhase::Waiting), (403, SendPhase::Stopped)] {
        let server = Server::start(move |_| says(status, "", OUTCOME));
        let clinic = with_somebody(&server);
        clinic.run();

        let said = told(&clinic, &server).await;

        let computer = exchange::their_computer(&said).unwrap();
        assert!(computer.waiting > 0 && computer.oldest_unsent.is_some(), "{status}: {computer:?}");
        assert!(clinic.until(|page| page.phase == phase).await.trouble.is_some());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_computer_that_was_put_off_says_so_and_sends_no_record() {
    let server = Server::start(|_| Does::Well);
    let clinic = with_somebody(&server);
    sending::pause(&clinic.app, ()).unwrap();
    clinic.run();

    let computer = exchange::their_computer(&told(&clinic, &server).await).unwrap();

    assert!(computer.oldest_unsent.is_some());
    assert!(server.requests().is_empty(), "{:?}", server.requests());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_says_how_long_to_leave_it_alone_is_left_alone() {
    let server = Server::start(|_| says(503, "Retry-After: 600\r\n", OUTCOME));
    let clinic = with_somebody(&server);
    clinic.run();

    clinic.until(|page| page.phase == SendPhase::Waiting).await;

    // Whoever asks is heard, and it waits again.
    sending::now(&clinic.app, ()).unwrap();
    server.heard(2).await;
    clinic.until(|page| page.phase == SendPhase::Waiting).await;
    assert!(server.places().is_empty(), "{:?}", server.places());
}
