use domain::{ResponseId, response::Response, way::Said};
use uuid::Uuid;

use super::*;
use crate::{
    NewStep, Planned, Store, Writer,
    testing::{a_draft, clinic_with_a_draft, now, participant, stamp},
};

const KIT: &str = "kit";

fn write<T>(store: &mut Store, change: impl FnOnce(&Writer<'_>) -> Result<T, StoreError>) -> T {
    store.write(stamp(), change).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn code(code: &str) -> Said {
    Said::Code(code.into())
}

fn step(id: u128, kind: StepKind, said: &[(&str, Said)]) -> NewStep {
    NewStep {
        id: Uuid::from_u128(id),
        kind,
        kit: Some((KIT.into(), 1)),
        participant: Some(participant(1).id),
        visit: None,
        about: None,
        day: now().date_naive(),
        content: said.iter().map(|(field, said)| ((*field).to_owned(), said.clone())).collect(),
        reason: None,
    }
}

fn plan(plan: &str, state: &str, closes: &str) -> Planned {
    Planned {
        participant: participant(1).id,
        kit: KIT.into(),
        plan: plan.into(),
        turn: 0,
        target: day("2026-01-05"),
        opens: day("2026-01-01"),
        closes: day(closes),
        state: state.into(),
        visit: ["late", "done"].contains(&state).then_some(a_draft().visit),
    }
}

fn need(plan: &str, instrument: &str) -> Need {
    Need { kit: KIT.into(), plan: plan.into(), instrument: instrument.into() }
}

fn standing(store: &Store, needs: &[Need]) -> Vec<VisitStanding> {
    store.read(|r| r.visit_standings(day("2026-03-10"), needs)).unwrap()
}

#[test]
fn visits_are_counted_by_how_they_stand() {
    let mut store = clinic_with_a_draft();
    write(&mut store, |w| {
        let plans = [
            plan("v0", "done", "2026-01-10"),
            plan("v1", "late", "2026-01-10"),
            plan("v2", "open", "2026-01-10"),
            plan("v3", "open", "2026-12-10"),
            plan("v4", "not-expected", "2026-01-10"),
            plan("v5", "missed", "2026-01-10"),
            Planned { opens: day("2026-04-01"), ..plan("v6", "open", "2026-12-10") },
        ];
        w.set_plan(participant(1).id, KIT, &plans)
    });

    let of = |plan: &str| VisitStanding { kit: KIT.into(), plan: plan.into(), ..VisitStanding::default() };
    let expected = [
        VisitStanding { done: 1, ..of("v0") },
        VisitStanding { late: 1, ..of("v1") },
        VisitStanding { missed: 1, ..of("v2") },
        VisitStanding { open: 1, ..of("v3") },
        VisitStanding { not_expected: 1, ..of("v4") },
        VisitStanding { missed: 1, ..of("v5") },
        of("v6"),
    ];
    assert_eq!(standing(&store, &[]), expected);
}

#[test]
fn a_visit_is_done_once_nothing_essential_is_open() {
    let mut store = clinic_with_a_draft();
    let visit = a_draft().visit;
    write(&mut store, |w| w.set_plan(participant(1).id, KIT, &[plan("v0", "done", "2026-01-10")]));
    let needs = [need("v0", "rmdq-24"), need("v0", "msk-hq"), need("v9", "gad-7")];
    let stands = |store: &Store| {
        let [one] = &standing(store, &needs)[..] else { panic!("one visit") };
        (one.done, one.begun)
    };
    let complete = |store: &Store, of: &[&str]| store.read(|r| r.is_complete(visit, of)).unwrap();
    assert_eq!(stands(&store), (0, 1), "somebody came, and two forms are open");

    let done = Response { id: ResponseId(Uuid::from_u128(0x401)), instrument: "rmdq-24".into(), ..a_draft() };
    write(&mut store, |w| {
        w.add_response(&done)?;
        w.add_edition(done.id, None, &[])
    });
    assert_eq!(stands(&store), (0, 1), "one is");
    assert!(complete(&store, &["rmdq-24"]) && !complete(&store, &["rmdq-24", "msk-hq"]));

    let of = [("instrument", code("msk-hq")), ("reason", code("no_language"))];
    write(&mut store, |w| w.keep_step(&NewStep { visit: Some(visit), ..step(1, StepKind::NotDone, &of) }));
    assert_eq!(stands(&store), (1, 0), "of the other somebody said why not");
    assert!(complete(&store, &["rmdq-24", "msk-hq"]));

    write(&mut store, |w| w.void_response(done.id, "twice"));
    assert_eq!(stands(&store), (0, 1), "what was taken back does not count");
}

#[test]
fn while_its_window_is_open_a_visit_that_lacks_something_is_open() {
    let mut store = clinic_with_a_draft();
    write(&mut store, |w| w.set_plan(participant(1).id, KIT, &[plan("v0", "done", "2026-03-10")]));
    let [one] = &standing(&store, &[need("v0", "msk-hq")])[..] else { panic!("one visit") };
    assert_eq!((one.done, one.begun, one.open), (0, 0, 1));
}

fn ways(store: &Store, sees: Sees) -> Vec<(bool, Vec<(u128, u32)>)> {
    let mut all = Vec::new();
    let kinds = [StepKind::Screening, StepKind::Offer];
    store
        .read(|r| {
            r.each_way(KIT, &kinds, sees, |who, steps| {
                let steps = steps.iter().map(|step| (step.id.as_u128(), step.edition)).collect();
                all.push((who.is_some(), steps));
            })
        })
        .unwrap();
    all
}

#[test]
fn everybody_comes_once_with_the_newest_of_each_step_and_without_a_name_one_by_one() {
    let mut store = clinic_with_a_draft();
    let said = [("result", code("accepted"))];
    write(&mut store, |w| {
        w.keep_step(&step(9, StepKind::Screening, &[]))?;
        w.keep_step(&step(8, StepKind::Offer, &[]))?;
        w.keep_step(&NewStep {
            reason: Some("typed wrongly".into()),
            ..step(9, StepKind::Screening, &said)
        })?;
        w.keep_step(&step(7, StepKind::Stop, &[]))?;
        for id in [1, 2] {
            w.keep_step(&NewStep { participant: None, ..step(id, StepKind::Screening, &[]) })?;
        }
        let other = NewStep { kit: Some(("other".into(), 1)), ..step(6, StepKind::Offer, &[]) };
        w.keep_step(&other)?;
        w.keep_step(&NewStep { participant: None, ..step(5, StepKind::Offer, &[]) }).map(drop)
    });

    let nobody = [(false, vec![(1, 1)]), (false, vec![(2, 1)])];
    assert_eq!(ways(&store, Sees::All), [&nobody[..], &[(true, vec![(8, 1), (9, 2)])]].concat());

    write(&mut store, |w| w.restrict(participant(1).id, true, "asked"));
    assert_eq!(ways(&store, Sees::Unrestricted), nobody);
}

#[test]
fn reasons_are_counted_by_what_was_not_done_and_in_which_language() {
    let mut store = clinic_with_a_draft();
    let of = ("instrument", code("msk-hq"));
    write(&mut store, |w| {
        w.keep_step(&step(5, StepKind::NotDone, &[of.clone(), ("reason", code("no_language"))]))?;
        w.keep_step(&step(6, StepKind::NotDone, &[of, ("reason", code("no_language"))]))?;
        w.keep_step(&step(7, StepKind::NotDone, &[("plan", code("v0")), ("reason", code("ill"))]))
    });

    let found = store.read(|r| r.not_done()).unwrap();

    let language = participant(1).language;
    let one = |plan: Option<&str>, instrument: Option<&str>, why: &str, count| NotDone {
        kit: Some(KIT.into()),
        plan: plan.map(Into::into),
        instrument: instrument.map(Into::into),
        language: language.clone(),
        why: why.into(),
        count,
    };
    assert_eq!(found, [one(None, Some("msk-hq"), "no_language", 2), one(Some("v0"), None, "ill", 1)]);
}

#[test]
fn what_was_measured_comes_with_the_visit_of_the_kit() {
    let mut store = clinic_with_a_draft();
    let visit = a_draft().visit;
    write(&mut store, |w| w.add_minutes(visit, 60, 30));
    assert_eq!(store.read(|r| r.minutes_of(KIT)).unwrap(), [], "a visit of no kit");
    write(&mut store, |w| w.plan_visit(visit, KIT, "v0", 0));

    assert_eq!(store.read(|r| r.minutes_of(KIT)).unwrap(), [("v0".into(), 60, 30)]);
    assert_eq!(store.read(|r| r.visits_of_kit(KIT)).unwrap(), 1);
}
