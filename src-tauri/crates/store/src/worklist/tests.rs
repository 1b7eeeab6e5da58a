use domain::{
    VisitId,
    participant::Participant,
    visit::Visit,
    way::{Content, Said, StepKind},
};
use uuid::Uuid;

use super::*;
use crate::{
    Alert, NewStep, Store, Writer,
    testing::{clinic, now, participant, stamp},
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn planned_for(number: u32, plan: &str, days: [&str; 3]) -> Planned {
    let [opens, target, closes] = days.map(day);
    Planned {
        participant: participant(number).id,
        kit: "kit".into(),
        plan: plan.into(),
        turn: 0,
        target,
        opens,
        closes,
        state: "open".into(),
        visit: None,
    }
}

fn write<T>(store: &mut Store, change: impl FnOnce(&Writer<'_>) -> Result<T, StoreError>) -> T {
    store.write(stamp(), change).unwrap()
}

/// Four people, each with one visit: in its window, due, overdue, missed on 10 March.
fn a_clinic() -> Store {
    let mut store = clinic();
    let days = [
        ["2026-03-08", "2026-03-12", "2026-03-16"],
        ["2026-03-08", "2026-03-10", "2026-03-12"],
        ["2026-03-01", "2026-03-05", "2026-03-10"],
        ["2026-01-20", "2026-01-25", "2026-01-30"],
    ];
    write(&mut store, |w| {
        for (number, days) in (1..).zip(days) {
            w.add_participant(number, &participant(number))?;
            let ahead = planned_for(number, "later", ["2026-06-01", "2026-06-02", "2026-06-03"]);
            w.set_plan(participant(number).id, "kit", &[planned_for(number, "v0", days), ahead])?;
        }
        Ok(())
    });
    store
}

fn numbers(store: &Store, sees: Sees, most: usize) -> Vec<String> {
    let found =
        store.read(|r| r.expected(day("2026-03-10"), day("2026-01-09"), sees, Wanted::All, most)).unwrap();
    found.into_iter().map(|one| one.who.study_number).collect()
}

fn tally(store: &Store, sees: Sees) -> DueTally {
    store.read(|r| r.due_tally(day("2026-03-10"), day("2026-01-09"), sees)).unwrap()
}

fn said(content: &[(&str, Said)]) -> Content {
    content.iter().map(|(name, said)| ((*name).to_owned(), said.clone())).collect()
}

fn step(id: u128, kind: StepKind, about: Option<Uuid>, content: Content) -> NewStep {
    NewStep {
        id: Uuid::from_u128(id),
        kind,
        kit: Some(("kit".into(), 1)),
        participant: Some(participant(1).id),
        visit: None,
        about,
        day: day("2026-03-10"),
        content,
        reason: None,
    }
}

fn an_alert(id: u128, due: &str, state: &str) -> Alert {
    Alert {
        id: Uuid::from_u128(id),
        participant: Some(participant(1).id),
        kit: "kit".into(),
        rule: "a1".into(),
        severity: "urgent".into(),
        fired: now(),
        due: due.parse().unwrap(),
        next: (state == "open").then(|| due.parse().unwrap()),
        state: state.into(),
    }
}

#[test]
fn what_closes_first_comes_first_and_what_was_missed_comes_last() {
    let store = a_clinic();

    assert_eq!(numbers(&store, Sees::All, 10), ["07-0003", "07-0002", "07-0001", "07-0004"]);
    assert_eq!(numbers(&store, Sees::All, 2), ["07-0003", "07-0002"]);
    assert_eq!(tally(&store, Sees::All), DueTally { in_window: 1, due: 1, overdue: 1, missed: 1 });
}

#[test]
fn whoever_is_asked_for_is_found_however_many_others_come_first() {
    let mut store = a_clinic();
    for number in 2..=4 {
        let needs_none = Participant { interpreter: false, ..participant(number) };
        write(&mut store, |w| w.change_participant(&needs_none, "speaks English by now"));
    }
    let (on, since) = (day("2026-03-10"), day("2026-01-09"));

    let found = |wanted| -> Vec<String> {
        let found = store.read(|r| r.expected(on, since, Sees::All, wanted, 1)).unwrap();
        found.into_iter().map(|one| one.who.study_number).collect()
    };

    assert_eq!(found(Wanted::All), ["07-0003"]);
    assert_eq!(found(Wanted::InWindow), ["07-0001"]);
    assert_eq!(found(Wanted::Due), ["07-0002"]);
    assert_eq!(found(Wanted::Overdue), ["07-0003"]);
    assert_eq!(found(Wanted::Missed), ["07-0004"]);
    assert_eq!(found(Wanted::Interpreted), ["07-0001"]);
    assert_eq!(store.read(|r| r.expected_interpreted(on, since, Sees::All)).unwrap(), 1);
}

#[test]
fn what_was_missed_long_ago_is_let_go() {
    let store = a_clinic();

    let since = day("2026-01-31");
    let found = store.read(|r| r.expected(day("2026-03-10"), since, Sees::All, Wanted::All, 10)).unwrap();
    assert_eq!(found.len(), 3);
    assert_eq!(store.read(|r| r.due_tally(day("2026-03-10"), since, Sees::All)).unwrap().missed, 0);
}

#[test]
fn nobody_waits_for_somebody_who_has_withdrawn_and_a_restricted_record_is_for_few() {
    let mut store = a_clinic();
    write(&mut store, |w| w.withdraw(participant(2).id, "asked to"));
    write(&mut store, |w| w.restrict(participant(3).id, true, "asked to"));

    assert_eq!(numbers(&store, Sees::All, 10), ["07-0003", "07-0001", "07-0004"]);
    assert_eq!(tally(&store, Sees::All), DueTally { in_window: 1, due: 0, overdue: 1, missed: 1 });
    assert_eq!(numbers(&store, Sees::Unrestricted, 10), ["07-0001", "07-0004"]);
    assert_eq!(tally(&store, Sees::Unrestricted), DueTally { in_window: 1, due: 0, overdue: 0, missed: 1 });
}

#[test]
fn the_visits_of_the_day_are_known_with_what_they_were_planned_as() {
    let mut store = a_clinic();
    let visit = |id: u128, number| Visit {
        id: VisitId(Uuid::from_u128(id)),
        participant: participant(number).id,
        day: day("2026-03-10"),
        entered: now(),
    };
    write(&mut store, |w| {
        w.add_visit(&visit(0x21, 1))?;
        w.add_visit(&visit(0x22, 2))?;
        w.plan_visit(VisitId(Uuid::from_u128(0x22)), "kit", "v0", 0)
    });

    let found = store.read(|r| r.planned_on(day("2026-03-10"), Sees::All)).unwrap();
    let found: Vec<_> =
        found.iter().map(|(id, one)| (id.0.as_u128(), one.who.study_number.as_str())).collect();
    assert_eq!(found, [(0x22, "07-0002")]);
    assert_eq!(store.read(|r| r.planned_on(day("2026-03-11"), Sees::All)).unwrap(), []);
}

#[test]
fn alerts_are_counted_by_what_was_done_and_when() {
    let mut store = a_clinic();
    // It is 09:12 UTC.
    let acted = |id, about, content: &[(&str, Said)]| {
        step(id, StepKind::AlertAction, Some(Uuid::from_u128(about)), said(content))
    };
    write(&mut store, |w| {
        for (id, due, state) in [
            (0x31, "2026-03-10T09:30:00Z", "acted"),
            (0x32, "2026-03-10T09:00:00Z", "open"),
            (0x33, "2026-03-10T09:42:00Z", "closed"),
            (0x34, "2026-03-10T09:10:00Z", "acted"),
        ] {
            w.keep_step(&step(id, StepKind::Alert, None, Content::new()))?;
            w.set_alert(&an_alert(id, due, state))?;
        }
        w.keep_step(&acted(0x41, 0x31, &[]))?;
        w.keep_step(&acted(0x43, 0x33, &[("override", Said::Text("Known already".into()))]))?;
        w.keep_step(&acted(0x44, 0x34, &[]))?;
        Ok(())
    });

    let tally = store.read(|r| r.alert_tally(now(), Sees::Unrestricted, "override")).unwrap();
    assert_eq!(tally, AlertTally { fired: 4, open: 3, late: 1, in_time: 2, overridden: 1, visits: 0 });
    let order = |closed| -> Vec<_> {
        let found = store.read(|r| r.alerts(closed, Sees::All, 10)).unwrap();
        found.iter().map(|one| one.id.as_u128()).collect()
    };
    assert_eq!(order(false), [0x32, 0x31, 0x34]);
    assert_eq!(order(true), [0x32, 0x31, 0x34, 0x33]);
}

#[test]
fn alerts_are_held_against_the_visits_of_the_same_people() {
    let mut store = a_clinic();
    let visit = |id: u128, who| Visit {
        id: VisitId(Uuid::from_u128(id)),
        participant: participant(who).id,
        day: day("2026-03-10"),
        entered: now(),
    };
    write(&mut store, |w| {
        for (id, who) in [(0x71, 1), (0x72, 2), (0x73, 3)] {
            w.add_visit(&visit(id, who))?;
            w.plan_visit(VisitId(Uuid::from_u128(id)), "kit", "v0", 0)?;
        }
        w.keep_step(&step(0x31, StepKind::Alert, None, Content::new()))?;
        w.set_alert(&an_alert(0x31, "2026-03-10T09:30:00Z", "open"))?;
        w.restrict(participant(1).id, true, "asked")?;
        w.restrict(participant(2).id, true, "asked")
    });

    let tally = |sees| {
        let tally = store.read(|r| r.alert_tally(now(), sees, "override")).unwrap();
        (tally.fired, tally.visits, store.read(|r| r.visits_of_kit("kit", sees)).unwrap())
    };
    assert_eq!(tally(Sees::All), (1, 3, 3));
    assert_eq!(tally(Sees::Unrestricted), (0, 1, 1));
}

#[test]
fn a_promise_that_is_due_counts_as_late_and_stands_where_its_day_is() {
    let mut store = a_clinic();
    let promised = |id, next: &str| Alert {
        next: Some(next.parse().unwrap()),
        ..an_alert(id, "2026-03-01T09:00:00Z", "promised")
    };
    write(&mut store, |w| {
        w.set_alert(&promised(0x31, "2026-03-11T00:00:00Z"))?;
        w.set_alert(&promised(0x32, "2026-03-10T00:00:00Z"))?;
        w.set_alert(&an_alert(0x33, "2026-03-10T12:00:00Z", "open"))?;
        w.set_alert(&an_alert(0x34, "2026-03-10T08:00:00Z", "acted"))
    });

    assert_eq!(store.read(|r| r.alerts_standing(now(), Sees::All)).unwrap(), (4, 1));
    let order: Vec<_> = store.read(|r| r.alerts(false, Sees::All, 10)).unwrap();
    assert_eq!(order.iter().map(|one| one.id.as_u128()).collect::<Vec<_>>(), [0x32, 0x33, 0x31, 0x34]);
    let times = store.read(|r| r.alert_times(Sees::All)).unwrap();
    let times: Vec<_> = times.iter().map(|at| at.to_rfc3339()).collect();
    let at = |text: &str| format!("{text}:00+00:00");
    assert_eq!(times, [at("2026-03-10T00:00"), at("2026-03-10T12:00"), at("2026-03-11T00:00")]);
}

#[test]
fn alerts_about_a_restricted_record_are_not_seen_by_everybody() {
    let mut store = a_clinic();
    write(&mut store, |w| {
        w.set_alert(&an_alert(0x31, "2026-03-10T09:30:00Z", "open"))?;
        w.set_alert(&Alert { participant: None, ..an_alert(0x32, "2026-03-10T09:30:00Z", "open") })?;
        w.restrict(participant(1).id, true, "asked to")
    });

    assert_eq!(store.read(|r| r.alerts_standing(now(), Sees::All)).unwrap(), (2, 0));
    assert_eq!(store.read(|r| r.alerts_standing(now(), Sees::Unrestricted)).unwrap(), (1, 0));
    assert_eq!(store.read(|r| r.alerts(false, Sees::Unrestricted, 10)).unwrap().len(), 1);
}

#[test]
fn tries_to_reach_somebody_count_as_they_are_known_now_and_answered_queries_no_longer() {
    let mut store = a_clinic();
    let tried = |plan: &str| said(&[("plan", Said::Code(plan.into()))]);
    write(&mut store, |w| {
        w.keep_step(&step(0x51, StepKind::Contact, None, tried("v0")))?;
        w.keep_step(&NewStep {
            reason: Some("wrong".into()),
            ..step(0x51, StepKind::Contact, None, tried("e30"))
        })?;
        w.keep_step(&step(0x61, StepKind::Query, None, Content::new()))?;
        w.keep_step(&step(0x62, StepKind::Query, None, Content::new()))?;
        w.keep_step(&step(0x63, StepKind::QueryAnswer, Some(Uuid::from_u128(0x62)), Content::new()))?;
        Ok(())
    });

    assert_eq!(store.read(|r| r.contacts(participant(1).id, "kit")).unwrap(), [tried("e30")]);
    assert_eq!(store.read(|r| r.contacts(participant(2).id, "kit")).unwrap(), []);
    assert_eq!(store.read(|r| r.contacts(participant(1).id, "another")).unwrap(), []);
    assert_eq!(store.read(|r| r.unanswered_queries(Sees::All)).unwrap(), 1);
    write(&mut store, |w| w.restrict(participant(1).id, true, "asked"));
    assert_eq!(store.read(|r| r.unanswered_queries(Sees::Unrestricted)).unwrap(), 0);
}

#[test]
fn forms_that_nobody_finished_are_found_with_whose_they_are() {
    let mut store = crate::testing::clinic_with_a_draft();

    let found = store.read(|r| r.left(Sees::All, 10)).unwrap();
    assert_eq!((found.len(), store.read(|r| r.left_in_all(Sees::All)).unwrap()), (1, 1));
    assert_eq!((found[0].instrument.as_str(), found[0].who.study_number.as_str()), ("rmdq-24", "07-0001"));
    write(&mut store, |w| w.restrict(participant(1).id, true, "asked to"));
    assert_eq!(store.read(|r| r.left(Sees::Unrestricted, 10)).unwrap(), []);
    assert_eq!(store.read(|r| r.left_in_all(Sees::Unrestricted)).unwrap(), 0);
}
