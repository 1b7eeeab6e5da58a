use domain::{
    Private, ResponseId,
    response::{PromptAction, Value},
};
use uuid::Uuid;

use super::*;
use crate::{
    Kind, Stamp, Store,
    testing::{
        AMIR, GRACE, a_draft, a_step, by_amir, clinic_with_a_draft, fill_more, fill_way, hire, interpreter,
        landed, now, participant, stamp,
    },
};

fn amina() -> ParticipantId {
    participant(1).id
}

fn write(store: &mut Store, change: impl FnOnce(&Writer<'_>) -> Result<(), StoreError>) {
    store.write(stamp(), change).unwrap();
}

fn read<T>(store: &Store, look: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>) -> T {
    store.read(look).unwrap()
}

/// Amina with a form that was answered, prompted, finished, corrected and copied
/// twice, an interpreter and one reason about her; beside her Ben, who only registered.
fn clinic_with_amina_and_ben() -> Store {
    amina_and_ben(clinic_with_a_draft())
}

fn amina_and_ben(mut store: Store) -> Store {
    let id = a_draft().id;
    let done = Acknowledgement {
        prompt: "p".into(),
        action: PromptAction::CalledService,
        note: Private::new("secret-note".into()),
        at: now(),
        by: GRACE,
    };
    hire(&mut store);
    write(&mut store, |w| {
        w.add_participant(2, &participant(2))?;
        w.add_answer(id, 1, "a", Some(&Given::Answer(Value::Choice("secret-choice".into()))))?;
        w.add_acknowledgement(id, &done)?;
        w.add_edition(id, None, &[])?;
        w.add_answer(id, 2, "a", None)?;
        w.add_edition(id, Some("secret-reason"), &[])?;
        w.save_interpreter(id, Some(&interpreter()))?;
        w.restrict(amina(), true, "secret-objection")?;
        w.keep_draft(GRACE, &format!("correct/{id}"), "secret-draft")?;
        w.keep_draft(GRACE, "register", "of somebody else")
    });
    let read = Given::Answer(Value::Choice("secret-second".into()));
    store.write::<_, StoreError>(by_amir(), |w| w.add_second_answer(id, "a", Some(&read))).unwrap();
    store
}

/// The same with everything that the end of the day and other computers bring.
fn clinic_with_more() -> Store {
    let mut store = clinic_with_amina_and_ben();
    fill_more(&mut store);
    fill_way(&mut store);
    store
}

fn confirm_all(store: &mut Store, at: &str) {
    let stamp = Stamp::new(at.parse().unwrap(), None);
    store
        .write::<_, StoreError>(stamp, |w| {
            for kind in Kind::ALL {
                let all: Vec<_> = w.waiting(kind, 100)?.into_iter().map(|queued| landed(&queued)).collect();
                w.settle(&all)?;
            }
            Ok(())
        })
        .unwrap();
}

/// The day is ended: the endpoint names everything that it has confirmed.
fn ask_back(store: &mut Store, at: &str) {
    let stamp = Stamp::new(at.parse().unwrap(), None);
    store
        .write::<_, StoreError>(stamp, |w| {
            w.receipts_since(None, None, 100)?.iter().try_for_each(|one| w.asked_back(one.kind, one.id, true))
        })
        .unwrap();
}

#[test]
fn withdrawing_is_noted_with_its_reason_and_the_first_time_counts() {
    let mut store = clinic_with_a_draft();
    write(&mut store, |w| w.withdraw(amina(), "moved away"));
    let later = Stamp::new("2026-05-01T08:00:00Z".parse().unwrap(), Some(GRACE));
    store.write::<_, StoreError>(later, |w| w.withdraw(amina(), "said it again")).unwrap();

    assert_eq!(read(&store, |r| r.standing(amina())).withdrawn, Some(now()));
    let trail = read(&store, |r| r.everything_about(amina())).trail;
    let reasons: Vec<_> =
        trail.iter().filter_map(|row| Some(row.reason.as_ref()?.reveal().as_str())).collect();
    assert_eq!(reasons, ["moved away", "said it again"]);
}

#[test]
fn a_restriction_is_set_and_taken_back() {
    let mut store = clinic_with_a_draft();
    write(&mut store, |w| w.restrict(amina(), true, "objects"));
    assert_eq!(read(&store, |r| r.standing(amina())).restricted, Some(now()));

    write(&mut store, |w| w.restrict(amina(), false, "settled"));

    assert_eq!(read(&store, |r| r.standing(amina())), Standing::default());
}

#[test]
fn only_those_whose_records_are_all_confirmed_for_long_enough_are_purged() {
    let mut store = clinic_with_amina_and_ben();
    write(&mut store, |w| w.restrict(amina(), false, "settled"));
    write(&mut store, |w| w.drop_draft(GRACE, &format!("correct/{}", a_draft().id)));
    let purgeable = |store: &Store, before: &str| read(store, |r| r.purgeable(before.parse().unwrap()));
    let ids = |numbers: &[u32]| numbers.iter().map(|n| participant(*n).id).collect::<Vec<_>>();
    let late = "2026-06-01T00:00:00Z";
    assert_eq!(purgeable(&store, late), [], "nothing was confirmed");

    confirm_all(&mut store, "2026-03-11T08:00:00Z");
    assert_eq!(purgeable(&store, late), [], "nobody asked whether it is kept");
    ask_back(&mut store, "2026-03-11T17:00:00Z");
    assert_eq!(purgeable(&store, late), ids(&[1, 2]));
    assert_eq!(purgeable(&store, "2026-03-11T17:00:00Z"), []);

    write(&mut store, |w| w.queue(Kind::Visit, a_draft().visit.0));
    assert_eq!(purgeable(&store, late), ids(&[2]), "something waits");
    confirm_all(&mut store, "2026-05-11T08:00:00Z");
    assert_eq!(purgeable(&store, late), ids(&[2]), "what was sent again was not asked back");
    ask_back(&mut store, "2026-05-11T17:00:00Z");
    assert_eq!(purgeable(&store, "2026-04-01T00:00:00Z"), ids(&[2]), "the newest counts");
    write(&mut store, |w| w.asked_back(Kind::Visit, a_draft().visit.0, false));
    assert_eq!(purgeable(&store, late), ids(&[2]), "the endpoint has lost something");
    ask_back(&mut store, "2026-05-12T17:00:00Z");

    write(&mut store, |w| w.keep_draft(GRACE, &format!("visit/{}", a_draft().visit), "{}"));
    assert_eq!(purgeable(&store, late), ids(&[2]), "somebody is typing");
    write(&mut store, |w| w.drop_draft(GRACE, &format!("visit/{}", a_draft().visit)));

    write(&mut store, |w| w.restrict(participant(2).id, true, "objects"));
    assert_eq!(purgeable(&store, late), ids(&[1]), "restricted records are kept");

    write(&mut store, |w| w.add_response(&Response { id: ResponseId(Uuid::from_u128(9)), ..a_draft() }));
    assert_eq!(purgeable(&store, late), [], "a form is not finished");
}

#[test]
fn nobody_is_purged_before_every_step_of_their_way_is_there_and_every_alert_is_closed() {
    let mut store = clinic_with_a_draft();
    write(&mut store, |w| w.add_edition(a_draft().id, None, &[]).map(drop));
    fill_way(&mut store);
    let purgeable =
        |store: &Store| read(store, |r| r.purgeable("2026-06-01T00:00:00Z".parse().unwrap())).len();
    let alert = read(&store, |r| r.alerts(false, crate::Sees::All, 1)).remove(0);

    confirm_all(&mut store, "2026-03-11T08:00:00Z");
    ask_back(&mut store, "2026-03-11T17:00:00Z");
    assert_eq!(purgeable(&store), 0, "an alert is open");
    write(&mut store, |w| w.set_alert(&crate::Alert { state: "closed".into(), ..alert.clone() }));
    assert_eq!(purgeable(&store), 1);

    write(&mut store, |w| w.keep_step(&a_step(7, domain::way::StepKind::Contact)).map(drop));
    assert_eq!((purgeable(&store), read(&store, |r| r.unsent(amina()))), (0, 1), "a step waits");
    confirm_all(&mut store, "2026-03-12T08:00:00Z");
    ask_back(&mut store, "2026-03-12T17:00:00Z");
    assert_eq!(purgeable(&store), 1);

    write(&mut store, |w| w.queue(Kind::Step, alert.id));
    assert_eq!(purgeable(&store), 0, "what was done about the alert waits");
    confirm_all(&mut store, "2026-03-12T08:00:00Z");
    ask_back(&mut store, "2026-03-12T17:00:00Z");
    let enrolment = crate::enrolment_id(amina(), "back");
    write(&mut store, |w| w.queue(Kind::Enrolment, enrolment));
    assert_eq!(purgeable(&store), 0, "how far she has got waits");
}

#[test]
fn everything_about_somebody_has_every_edition_of_their_steps() {
    let store = clinic_with_more();

    let about = read(&store, |r| r.everything_about(amina()));

    let noted: Vec<_> =
        about.steps.iter().map(|one| (one.kind.code(), one.edition, one.reason.as_deref())).collect();
    assert_eq!(
        noted,
        [
            ("offer", 1, None),
            ("alert", 1, None),
            ("alert-action", 1, None),
            // The clock stands still here: a correction is later all the same.
            ("offer", 2, Some("secret-step-reason")),
        ]
    );
    assert_eq!((about.enrolments.len(), about.enrolments[0].kit.as_str()), (1, "back"));
    assert_eq!(read(&store, |r| r.everything_about(participant(2).id)).steps, [], "and of nobody else");
}

#[test]
fn everything_about_somebody_is_everything() {
    let store = clinic_with_amina_and_ben();

    let about: About = read(&store, |r| r.everything_about(amina()));

    assert_eq!(about.participant, participant(1));
    assert_eq!(about.standing.restricted, Some(now()));
    assert_eq!(about.visits.len(), 1);
    let [form] = &about.responses[..] else { panic!("one form") };
    let said: Vec<_> =
        form.sayings.iter().map(|one| (one.edition, one.item.as_str(), one.given.is_some())).collect();
    assert_eq!(said, [(1, "a", true), (2, "a", false)]);
    assert_eq!((form.editions.len(), form.acknowledgements.len()), (2, 1));
    assert_eq!((form.readings.len(), form.response.interpreter.as_ref()), (1, Some(&interpreter())));
    assert_eq!(form.interpreted[0].interpreter, Some(interpreter()));
    assert_eq!((form.second[0].item.as_str(), form.second[0].by), ("a", AMIR));
    let actions: Vec<_> = about.trail.iter().map(|row| row.action.as_str()).collect();
    let all = [
        "registered",
        "visit-started",
        "form-begun",
        "answered",
        "prompt-acknowledged",
        "finished",
        "answered",
        "corrected",
        "interpreter-noted",
        "restricted",
        "second-keyed",
    ];
    assert_eq!(actions, all);
}

mod erasing;
