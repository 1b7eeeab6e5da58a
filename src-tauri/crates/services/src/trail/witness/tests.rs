use std::sync::Arc;

use crate::{
    sending::SendPhase,
    sync::testing::{Clinic, Does, Server},
};

use super::*;

async fn asked(clinic: &Clinic) -> WitnessCheck {
    let app = Arc::clone(&clinic.app);
    tokio::task::spawn_blocking(move || witness(&app, ())).await.unwrap().unwrap().value
}

/// A clinic whose server has seen its trail.
async fn seen(server: &Server) -> (Clinic, String) {
    let clinic = Clinic::new();
    let place = format!("AuditEvent/{}", clinic.with_vault());
    clinic.register(1..=3);
    clinic.send_to(&server.address);
    clinic.run();
    clinic.until(|page| page.phase == SendPhase::Idle && page.confirmed == 3).await;
    (clinic, place)
}

fn as_asked() -> Server {
    Server::start(|request| if request.asks() { Does::Shows } else { Does::Well })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_trail_that_the_server_saw_agrees() {
    let server = as_asked();
    let (clinic, place) = seen(&server).await;

    let check = asked(&clinic).await;

    let theirs = exchange::head(&server.get(&place).unwrap()).unwrap();
    assert_eq!((check.state, check.seq), (WitnessState::Agrees, Some(theirs.seq)));
    assert_eq!(check.seen.as_deref().map(text::plain).as_deref(), Some("22-Nov-2026 09:00"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_trail_that_was_made_anew_or_cut_contradicts() {
    for (detail, value) in [(1, "a5".repeat(32)), (0, "100000".to_owned())] {
        let server = as_asked();
        let (clinic, place) = seen(&server).await;
        server.change(&place, |theirs| theirs["entity"][0]["detail"][detail]["valueString"] = value.into());

        assert_eq!(asked(&clinic).await.state, WitnessState::Contradicts);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_went_with_a_restore_are_explained_by_it() {
    let server = as_asked();
    let (clinic, place) = seen(&server).await;
    clinic
        .app
        .write(|w| {
            Ok(w.note_with_reason(Action::Restored, "backup", Uuid::nil(), None, "a dropped disk", None)?)
        })
        .unwrap();
    let head = clinic.app.read(|r| Ok(r.audit_head()?.0)).unwrap();

    for (seq, state) in [(head + 5, WitnessState::Agrees), (1, WitnessState::Contradicts)] {
        server.change(&place, |theirs| {
            theirs["entity"][0]["detail"][0]["valueString"] = seq.to_string().into();
        });
        assert_eq!(asked(&clinic).await.state, state, "{seq}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_has_seen_nothing_or_does_not_answer_is_told_apart() {
    let server = as_asked();
    let (clinic, place) = seen(&server).await;
    server.lose(&place);
    assert_eq!(asked(&clinic).await.state, WitnessState::Nothing);

    let silent = Server::start(|_| Does::Says(503, "", String::new()));
    clinic.send_to(&silent.address);
    assert_eq!(asked(&clinic).await.state, WitnessState::NoAnswer);
    crate::endpoint::save(&clinic.app, crate::endpoint::SaveEndpoint { address: None }).unwrap();
    assert_eq!(asked(&clinic).await.state, WitnessState::NoEndpoint);
}
