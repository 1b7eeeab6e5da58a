use super::*;
use crate::door::{Renewed, Secret, way};

/// How many lines know what opens the door.
fn lines(clinic: &Clinic) -> usize {
    Arc::strong_count(&clinic.app.doors) - 1
}

/// Until it is so, or a failure when that takes too long.
async fn until(clinic: &Clinic, wished: impl Fn() -> bool) {
    let mut told = clinic.told();
    // What is let go after the last word of it is told by nobody: it is looked at now and then.
    for _ in 0..600 {
        if wished() {
            return;
        }
        let _ = tokio::time::timeout(Duration::from_millis(50), told.changed()).await;
    }
    panic!("it did not come about");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_opens_the_door_stays_while_the_records_are_locked() {
    let later = "Retry-After: 600\r\n";
    for (paused, first) in [(true, Does::Well), (false, says(503, later, OUTCOME)), (false, Does::Well)] {
        let server = Server::start(once(first));
        let clinic = clinic_with(1, &server);
        clinic.until(|page| delivered(page) || page.phase == SendPhase::Waiting).await;
        assert_eq!(lines(&clinic), 1);
        if paused {
            sending::pause(&clinic.app, ()).unwrap();
            clinic.until(|page| page.paused && page.phase == SendPhase::Stopped).await;
        }

        let store = clinic.lock();
        clinic.app.ring();

        until(&clinic, || lines(&clinic) == 0).await;
        clinic.open(store);
        sending::now(&clinic.app, ()).unwrap();
        assert_eq!(clinic.until(delivered).await.confirmed, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_was_given_for_another_is_written_down_though_nothing_is_sent() {
    let clinic = Clinic::new();
    clinic.run();
    clinic.until(|page| page.phase == SendPhase::Off).await;
    let way = way(&clinic.app).unwrap();
    let token = Secret::new("given-later".into());
    clinic.app.doors.renew(way.mark(), Renewed { token, refresh: None, until: None });

    clinic.app.ring();

    until(&clinic, || clinic.app.doors.renewed(way.mark()).is_none()).await;
    let kept = clinic.app.read(|r| Ok(r.setting(crate::settings::DOOR_TOKEN)?)).unwrap();
    assert_eq!(kept.as_deref(), Some("given-later"));
}
