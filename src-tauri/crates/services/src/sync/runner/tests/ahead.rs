use store::Kind;

use super::*;

/// People of whom two requests are full, and a third is not.
const PEOPLE: u32 = 120;
/// Somebody in the second.
const LATER: u32 = 70;

/// Whether somebody is noted as having left.
fn has_left(clinic: &Clinic, number: u32) -> bool {
    let waiting = clinic.app.read(|r| Ok(r.is_waiting(Kind::Participant, person(number))?)).unwrap();
    waiting.is_some_and(|queued| queued.flown)
}

async fn until(wished: impl Fn() -> bool) {
    let looking = async {
        while !wished() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), looking).await.unwrap();
}

/// A server that keeps its first request waiting, with people of whom the next are ready.
async fn ready(gate: &Arc<Gate>) -> (Server, Clinic) {
    let server = as_a_whole(once(Does::Waits(Arc::clone(gate))));
    let clinic = clinic_with(PEOPLE, &server);
    server.heard(1).await;
    until(|| has_left(&clinic, LATER)).await;
    assert_eq!(server.requests().len(), 1, "one request at a time");
    (server, clinic)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_batch_is_ready_before_the_last_one_is_answered_and_all_arrive_once() {
    let gate = Arc::new(Gate::default());
    let (server, clinic) = ready(&gate).await;

    gate.open();

    let page = clinic.until(delivered).await;
    assert_eq!((page.confirmed, server.count()), (PEOPLE, PEOPLE as usize));
    let heard = server.requests();
    assert_eq!((heard.len(), heard.iter().filter(|one| one.asks()).count()), (3, 0));
    assert!((1..=PEOPLE).all(|number| heard.iter().filter(|one| one.has(person(number))).count() == 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_changed_while_ready_to_leave_leaves_as_they_are_now() {
    let gate = Arc::new(Gate::default());
    let (server, clinic) = ready(&gate).await;

    let change = |w: &store::Writer<'_>| {
        let mut who = w.participant(domain::ParticipantId(person(LATER)))?;
        who.language = "fr".into();
        Ok(w.change_participant(&who, "she said so")?)
    };
    clinic.app.write(change).unwrap();
    gate.open();

    clinic.until(delivered).await;
    let sent: Vec<_> = server.requests().into_iter().filter(|one| one.has(person(LATER))).collect();
    assert_eq!(sent.len(), 1, "not as they were");
    assert_eq!(server.version(&format!("Patient/{}", person(LATER))), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_ready_and_never_left_is_not_asked_about() {
    let gate = Arc::new(Gate::default());
    let mut first = Some(Arc::clone(&gate));
    // The first answer is that it is busy, and comes once the next batch is ready.
    let server = as_a_whole(move |_| match first.take() {
        Some(gate) => {
            gate.wait();
            says(503, "", OUTCOME)
        }
        None => Does::Well,
    });
    let clinic = clinic_with(PEOPLE, &server);
    server.heard(1).await;
    until(|| has_left(&clinic, LATER)).await;

    gate.open();

    let page = clinic.until(delivered).await;
    assert_eq!(page.confirmed, PEOPLE);
    assert!(server.requests().iter().all(|one| !one.asks()), "nothing of it was in doubt");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_on_the_line_ahead_of_its_turn_is_put_off_at_once_and_asked_about_later() {
    let gate = Arc::new(Gate::default());
    let (second, mut requests) = (Arc::clone(&gate), 0);
    let server = as_a_whole(move |_| {
        requests += 1;
        if requests == 2 { Does::Waits(Arc::clone(&second)) } else { Does::Well }
    });
    let clinic = clinic_with(PEOPLE, &server);
    server.heard(2).await;
    // What was said of the first is written down while the second is on the line.
    until(|| clinic.page().confirmed > 0).await;
    let before = clinic.page();
    assert!(before.waiting > 0 && before.confirmed < PEOPLE);

    sending::pause(&clinic.app, ()).unwrap();
    let put_off = clinic.until(|page| page.paused && page.phase == SendPhase::Stopped).await;
    assert_eq!((put_off.confirmed, server.requests().len()), (before.confirmed, 2));
    gate.open();
    sending::now(&clinic.app, ()).unwrap();

    let after = clinic.until(delivered).await;
    assert_eq!((after.confirmed, server.count()), (PEOPLE, PEOPLE as usize));
    assert!(server.requests().iter().any(Request::asks));
}
