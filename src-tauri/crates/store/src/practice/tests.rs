use chrono::NaiveDate;
use domain::{
    Moment, VisitId,
    response::{Given, Response, Value},
    visit::Visit,
    way::StepKind,
};

use super::*;
use crate::{
    Enrolment, NewStep, Planned, Sees, Store,
    testing::{GRACE, a_draft, by_amir, clinic_with_a_draft, hire, now, participant, stamp},
};

const CASE: u128 = 0xca5e;

fn day() -> NaiveDate {
    now().date_naive()
}

/// A clinic with Amina, whose records are queued, and a practice case with a record
/// of every kind.
fn practising() -> Store {
    let mut store = clinic_with_a_draft();
    let who = Participant {
        id: ParticipantId(Uuid::from_u128(CASE)),
        study_number: domain::participant::practice_number(1),
        nhs_number: None,
        ..participant(1)
    };
    let visit =
        Visit { id: VisitId(Uuid::from_u128(0xca51)), participant: who.id, day: day(), entered: now() };
    let form = Response {
        id: domain::ResponseId(Uuid::from_u128(0xca52)),
        participant: who.id,
        visit: visit.id,
        ..a_draft()
    };
    let step = |id: u128, kind, about| NewStep {
        id: Uuid::from_u128(id),
        kind,
        kit: Some(("back".into(), 1)),
        participant: Some(who.id),
        visit: None,
        about,
        day: day(),
        content: domain::way::Content::new(),
        reason: None,
    };
    store
        .write::<_, StoreError>(stamp(), |w| {
            let (number, first) = w.next_practice_number()?;
            assert_eq!(first, 1);
            w.add_practice_case(number, &who)?;
            w.add_visit(&visit)?;
            w.plan_visit(visit.id, "back", "v0", 0)?;
            w.add_response(&form)?;
            w.add_answer(form.id, 1, "a", Some(&Given::Answer(Value::Choice("1".into()))))?;
            w.add_edition(form.id, None, &[])?;
            w.keep_step(&step(0xca53, StepKind::Screening, None))?;
            w.keep_step(&NewStep {
                kit: None,
                participant: None,
                ..step(0xca54, StepKind::Query, Some(form.id.0))
            })?;
            w.set_enrolment(&Enrolment {
                participant: who.id,
                kit: "back".into(),
                version: 1,
                stage: "enrolled".into(),
                primary: true,
                index: Some(day()),
                arm: None,
            })?;
            let planned = Planned {
                participant: who.id,
                kit: "back".into(),
                plan: "v1".into(),
                turn: 0,
                target: day(),
                opens: day(),
                closes: day(),
                state: "open".into(),
                visit: None,
            };
            w.set_plan(who.id, "back", &[planned])?;
            w.set_alert(&crate::Alert {
                id: Uuid::from_u128(0xca55),
                participant: Some(who.id),
                kit: "back".into(),
                rule: "worse".into(),
                severity: "urgent".into(),
                fired: now(),
                due: now(),
                next: Some(now()),
                state: "open".into(),
            })
        })
        .unwrap();
    store
}

fn queued(store: &Store) -> Vec<Uuid> {
    let all = Kind::ALL.map(|kind| store.read(|r| r.waiting(kind, 99)).unwrap());
    all.into_iter().flatten().map(|one| one.id).collect()
}

#[test]
fn nothing_of_a_practice_case_is_ever_queued_whoever_asks_for_it() {
    let mut store = practising();
    let amina = queued(&store);
    assert_eq!(amina, [participant(1).id.0, a_draft().visit.0], "somebody real is");

    store
        .write::<_, StoreError>(stamp(), |w| {
            w.queue_all_again(&Kind::ALL)?;
            w.queue_again(Kind::Response, Uuid::from_u128(0xca52))?;
            w.queue_again(Kind::Step, Uuid::from_u128(0xca54))?;
            w.void_response(domain::ResponseId(Uuid::from_u128(0xca52)), "practised enough")?;
            w.erase(ParticipantId(Uuid::from_u128(CASE)), Action::Erased, "practised enough")
        })
        .unwrap();

    assert_eq!(queued(&store), amina);
    assert!(store.read::<_, StoreError>(|r| r.practice_cases()).unwrap().is_empty(), "erased");
    assert_eq!(store.read::<_, StoreError>(|r| r.content_break()).unwrap(), None);
}

#[test]
fn no_list_and_no_count_has_a_practice_case_in_it() {
    let store = practising();
    let later: Moment = "2030-01-01T00:00:00Z".parse().unwrap();
    store
        .read::<_, StoreError>(|r| {
            assert_eq!((r.participant_count()?, r.next_participant_number()?), (1, 2));
            assert_eq!(r.find_participants("", 9)?.people.len(), 1);
            assert_eq!(r.find_participants("practice", 9)?.people.len(), 1, "who looks for it finds it");
            assert_eq!(r.expected(day(), day(), Sees::All, crate::Wanted::All, 9)?, []);
            assert_eq!(r.due_tally(day(), day(), Sees::All)?, crate::DueTally::default());
            assert_eq!(r.due(day(), day(), 9)?, (vec![], 0));
            assert_eq!(r.planned_on(day(), Sees::All)?, []);
            assert_eq!(r.alerts(true, Sees::All, 9)?, []);
            assert_eq!(r.alerts_standing(later, Sees::All)?, (0, 0));
            assert_eq!(r.alert_tally(later, Sees::All, "x")?, crate::AlertTally::default());
            assert_eq!(r.visit_standings(day(), &[], &[])?, []);
            assert_eq!(r.form_facts(Sees::All, 9)?.len(), 0);
            assert_eq!(r.steps_of_kind(StepKind::Screening)?, []);
            assert_eq!(r.stages("back")?, []);
            let visits = r.visits_on(day(), day())?;
            assert_eq!(visits.iter().map(|visit| visit.id).collect::<Vec<_>>(), [a_draft().visit]);
            assert_eq!(r.practised(GRACE, "rmdq-24")?, ["PRACTICE 0001"]);
            assert_eq!(r.practised(GRACE, "nprs")?.len(), 0);
            Ok(())
        })
        .unwrap();
}

#[test]
fn only_what_is_recorded_of_somebody_real_counts_as_recording() {
    let mut store = practising();
    hire(&mut store);
    let last = |store: &Store, who| store.read::<_, StoreError>(|r| r.last_recorded(who)).unwrap();
    let amir = by_amir().by.unwrap();
    assert_eq!(last(&store, GRACE), Some(day()), "she registered Amina");
    assert_eq!(last(&store, amir), None);
    let at = "2026-03-12T00:30:00+01:00".parse().unwrap();
    let later = || crate::Stamp { at, ..by_amir() };
    let visit = |of: u128, id: u128| Visit {
        id: VisitId(Uuid::from_u128(id)),
        participant: ParticipantId(Uuid::from_u128(of)),
        day: day(),
        entered: now(),
    };
    store.write::<_, StoreError>(later(), |w| w.add_visit(&visit(CASE, 0xd01))).unwrap();
    store.write::<_, StoreError>(later(), |w| w.queue_all_again(&Kind::ALL)).unwrap();
    assert_eq!(last(&store, amir), None);

    let real = Visit { participant: participant(1).id, ..visit(CASE, 0xd02) };
    store.write::<_, StoreError>(later(), |w| w.add_visit(&real)).unwrap();

    assert_eq!(last(&store, amir), "2026-03-12".parse().ok(), "by the calendar on the wall");
    store.write::<_, StoreError>(by_amir(), |w| w.queue_again(Kind::Visit, real.id.0)).unwrap();
    assert_eq!(last(&store, amir), "2026-03-12".parse().ok(), "a clock that was put back takes nothing away");
}

#[test]
fn somebody_real_has_no_number_of_a_practice_case() {
    let mut store = practising();
    let done = store.write::<_, StoreError>(stamp(), |w| w.add_practice_case(7, &participant(7)));
    assert!(matches!(done, Err(StoreError::Setting { .. })));
}
