use domain::{ResponseId, response::Response, way::Said};
use uuid::Uuid;

use super::*;
use crate::{
    Enrolment, NewStep, Planned, Store, Writer,
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
    let what = Needed::Form(instrument.into());
    Need { kit: KIT.into(), version: 1, plan: plan.into(), what, not_of: Vec::new() }
}

/// They entered with this version, and were given this.
fn entered(version: u32, arm: &str) -> Enrolment {
    Enrolment {
        participant: participant(1).id,
        kit: KIT.into(),
        version,
        stage: "enrolled".into(),
        primary: true,
        index: Some(day("2026-01-05")),
        arm: Some(arm.into()),
    }
}

/// A record of somebody who entered with the first version.
fn clinic() -> Store {
    let mut store = clinic_with_a_draft();
    write(&mut store, |w| w.set_enrolment(&entered(1, "app")));
    store
}

fn standing(store: &Store, needs: &[Need]) -> Vec<VisitStanding> {
    store.read(|r| r.visit_standings(day("2026-03-10"), needs, &[])).unwrap()
}

#[test]
fn visits_are_counted_by_how_they_stand() {
    let mut store = clinic();
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
    let mut store = clinic();
    let visit = a_draft().visit;
    write(&mut store, |w| w.set_plan(participant(1).id, KIT, &[plan("v0", "done", "2026-01-10")]));
    let needs = [need("v0", "rmdq-24"), need("v0", "msk-hq"), need("v9", "gad-7")];
    let stands = |store: &Store| {
        let [one] = &standing(store, &needs)[..] else { panic!("one visit") };
        (one.done, one.begun)
    };
    let complete = |store: &Store, of: &[&str]| {
        let needed: Vec<_> = of.iter().map(|&one| Needed::Form(one.into())).collect();
        store.read(|r| r.is_complete(&plan("v0", "done", "2026-01-10"), &needed)).unwrap()
    };
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
fn a_visit_that_was_begun_and_is_kept_open_counts_as_somebody_having_come() {
    let mut store = clinic_with_a_draft();
    let on = store.read(|r| r.visit(a_draft().visit)).unwrap().day;
    let begun = |opens, closes| Planned {
        opens,
        closes,
        visit: Some(a_draft().visit),
        ..plan("v0", "open", "2026-01-10")
    };
    let stands = |store: &mut Store, of: Planned, needs: &[Need]| {
        write(store, |w| w.set_plan(participant(1).id, KIT, &[of]));
        let later = on + chrono::Days::new(30);
        let [one] = &store.read(|r| r.visit_standings(later, needs, &[])).unwrap()[..] else { panic!() };
        (one.done, one.late, one.begun, one.missed)
    };
    write(&mut store, |w| w.set_enrolment(&entered(1, "tech")));
    let needs = [need("v0", "msk-hq")];
    assert_eq!(stands(&mut store, begun(on, on), &needs), (0, 0, 1, 0), "something essential is open");
    assert_eq!(stands(&mut store, begun(on, on), &[]), (1, 0, 0, 0));
    let before = on - chrono::Days::new(1);
    assert_eq!(stands(&mut store, begun(before, before), &[]), (0, 1, 0, 0), "after its window");
    let nobody = Planned { visit: None, ..begun(on, on) };
    assert_eq!(stands(&mut store, nobody, &needs), (0, 0, 0, 1));
}

/// Needs of the first visit, and how it stands: done, begun.
fn first(store: &Store, needs: &[Need]) -> (u32, u32) {
    let [one] = &standing(store, needs)[..] else { panic!("one visit") };
    (one.done, one.begun)
}

#[test]
fn a_visit_is_not_done_before_its_steps_are_noted_or_somebody_said_why_not() {
    let mut store = clinic();
    let visit = Some(a_draft().visit);
    let done = plan("v0", "done", "2026-01-10");
    write(&mut store, |w| w.set_plan(participant(1).id, KIT, std::slice::from_ref(&done)));
    let steps = [Needed::Step(StepKind::Engagement), Needed::Step(StepKind::Resource)];
    let needs = steps.clone().map(|what| Need { what, ..need("v0", "") });
    let complete = |store: &Store| store.read(|r| r.is_complete(&done, &steps)).unwrap();
    assert_eq!((first(&store, &needs), complete(&store)), ((0, 1), false), "somebody came");

    write(&mut store, |w| w.keep_step(&NewStep { visit, ..step(1, StepKind::Engagement, &[]) }));
    // Noted without a visit, on a day outside the window, and then within.
    write(&mut store, |w| {
        w.keep_step(&NewStep { day: day("2026-01-11"), ..step(2, StepKind::Resource, &[]) })
    });
    assert_eq!((first(&store, &needs), complete(&store)), ((0, 1), false));
    write(&mut store, |w| {
        w.keep_step(&NewStep { day: day("2026-01-10"), ..step(3, StepKind::Resource, &[]) })
    });
    assert_eq!((first(&store, &needs), complete(&store)), ((1, 0), true));

    let unintended = [Need { what: Needed::Step(StepKind::Unintended), ..need("v0", "") }];
    assert_eq!(first(&store, &unintended), (0, 1));
    let of = [("step", code("unintended")), ("reason", code("ill"))];
    write(&mut store, |w| w.keep_step(&NewStep { visit, ..step(4, StepKind::NotDone, &of) }));
    assert_eq!(first(&store, &unintended), (1, 0), "somebody said why not");
}

#[test]
fn what_is_needed_goes_by_the_version_they_entered_with_and_by_what_they_were_given() {
    let mut store = clinic();
    write(&mut store, |w| w.set_plan(participant(1).id, KIT, &[plan("v0", "done", "2026-01-10")]));
    let second = Need { version: 2, ..need("v0", "msk-hq") };
    assert_eq!(
        first(&store, std::slice::from_ref(&second)),
        (1, 0),
        "the second version asks nothing of them"
    );
    let of_app = Need { not_of: vec!["usual".into()], ..need("v0", "msk-hq") };
    assert_eq!(first(&store, std::slice::from_ref(&of_app)), (0, 1));

    write(&mut store, |w| w.set_enrolment(&entered(2, "usual")));

    assert_eq!(first(&store, &[second]), (0, 1));
    assert_eq!(first(&store, &[Need { version: 2, ..of_app }]), (1, 0), "they cannot have it");
    assert_eq!(store.read(|r| r.versions_entered()).unwrap(), [(KIT.to_owned(), 2)]);
}

#[test]
fn a_visit_that_two_computers_began_is_done_by_what_was_done_at_either() {
    let mut store = clinic();
    let other = VisitId(Uuid::from_u128(0x201));
    let new = domain::visit::Visit {
        id: other,
        participant: participant(1).id,
        day: day("2026-01-06"),
        entered: now(),
    };
    write(&mut store, |w| {
        w.set_plan(participant(1).id, KIT, &[plan("v0", "done", "2026-01-10")])?;
        w.plan_visit(a_draft().visit, KIT, "v0", 0)?;
        w.add_visit(&new)?;
        let there = Response { id: ResponseId(Uuid::from_u128(0x401)), visit: other, ..a_draft() };
        w.add_response(&there)?;
        w.add_edition(there.id, None, &[])
    });
    assert_eq!(first(&store, &[need("v0", "rmdq-24")]), (0, 1), "a visit of no kit");

    write(&mut store, |w| w.receive_plan(other, KIT, "v0", 0));

    assert_eq!(first(&store, &[need("v0", "rmdq-24")]), (1, 0));
}

#[test]
fn what_is_booked_for_later_is_open_and_not_counted_as_not_done() {
    let mut store = clinic();
    let visit = Some(a_draft().visit);
    write(&mut store, |w| w.set_plan(participant(1).id, KIT, &[plan("v0", "done", "2026-01-10")]));
    let of = [("instrument", code("msk-hq")), ("reason", code(LATER))];
    write(&mut store, |w| w.keep_step(&NewStep { visit, ..step(1, StepKind::NotDone, &of) }));

    assert_eq!(first(&store, &[need("v0", "msk-hq")]), (0, 1));
    assert_eq!(store.read(|r| r.not_done(Sees::All, None)).unwrap(), []);
}

#[test]
fn who_answers_no_more_questionnaires_lacks_none() {
    let mut store = clinic();
    write(&mut store, |w| w.set_plan(participant(1).id, KIT, &[plan("v0", "done", "2026-01-10")]));
    let came = store.read(|r| r.visit(a_draft().visit).map(|visit| visit.day)).unwrap();
    let stands = |kit: &str, since: NaiveDate| {
        let no_more = [AsksNoMore { participant: participant(1).id, kit: kit.into(), since }];
        let needs = [need("v0", "msk-hq")];
        let all = store.read(|r| r.visit_standings(day("2026-03-10"), &needs, &no_more)).unwrap();
        (all[0].done, all[0].begun)
    };
    assert_eq!(stands(KIT, came), (1, 0), "from that day on nobody asks");
    assert_eq!(stands(KIT, came.succ_opt().unwrap()), (0, 1), "before it somebody did");
    assert_eq!(stands("other", came), (0, 1), "in another programme");
}

#[test]
fn what_was_taken_back_is_nowhere_counted_and_stays_readable() {
    let mut store = clinic();
    let visit = a_draft().visit;
    let back = |mut new: NewStep| {
        new.content.insert(domain::way::TAKEN_BACK.into(), Said::Yes(true));
        NewStep { reason: Some("of somebody else".into()), ..new }
    };
    let why = [("instrument", code("msk-hq")), ("reason", code("no_language"))];
    let not_done = NewStep { visit: Some(visit), ..step(1, StepKind::NotDone, &why) };
    let tried = step(2, StepKind::Contact, &[("plan", code("v0"))]);
    let follows = NewStep { about: Some(not_done.id), ..step(4, StepKind::AdverseFollowUp, &[]) };
    let all = [not_done.clone(), tried, step(3, StepKind::Offer, &[]), follows];
    let came = Planned { visit: Some(visit), ..plan("v0", "done", "2026-01-10") };
    write(&mut store, |w| w.set_plan(participant(1).id, KIT, std::slice::from_ref(&came)));
    let counts = |store: &Store| {
        let who = participant(1).id;
        let seen = |r: &Reader<'_>| {
            Ok::<_, StoreError>([
                r.steps_of(who)?.len(),
                r.steps_at(visit)?.len(),
                r.contacts(who, KIT)?.len(),
                r.steps_about(not_done.id)?.len(),
                r.steps_of_kind(StepKind::Offer)?.len(),
                r.not_done(Sees::All, None)?.len(),
                usize::from(r.is_complete(&came, &[Needed::Form("msk-hq".into())])?),
            ])
        };
        (store.read(seen).unwrap(), ways(store, Sees::All).len())
    };
    write(&mut store, |w| all.iter().try_for_each(|new| w.keep_step(new).map(drop)));
    assert_eq!(counts(&store), ([4, 1, 1, 1, 1, 1, 1], 1));

    write(&mut store, |w| all.iter().try_for_each(|new| w.keep_step(&back(new.clone())).map(drop)));
    assert_eq!(counts(&store), ([0; 7], 0));
    let kept = |store: &Store| {
        store.read(|r| {
            Ok::<_, StoreError>((r.noted_of(participant(1).id)?.len(), r.step_editions(not_done.id)?.len()))
        })
    };
    assert_eq!(kept(&store).unwrap(), (4, 2));

    // A correction of another computer, noted later, does not bring it back.
    write(&mut store, |w| w.keep_step(&NewStep { reason: Some("late".into()), ..not_done.clone() }));
    assert_eq!(counts(&store), ([0; 7], 0));
}

#[test]
fn while_its_window_is_open_a_visit_that_lacks_something_is_open() {
    let mut store = clinic();
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
    let mut store = clinic();
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
    let mut store = clinic();
    let of = ("instrument", code("msk-hq"));
    write(&mut store, |w| {
        w.keep_step(&step(5, StepKind::NotDone, &[of.clone(), ("reason", code("no_language"))]))?;
        w.keep_step(&step(6, StepKind::NotDone, &[of, ("reason", code("no_language"))]))?;
        w.keep_step(&step(7, StepKind::NotDone, &[("plan", code("v0")), ("reason", code("ill"))]))
    });

    let found = store.read(|r| r.not_done(Sees::All, None)).unwrap();

    let language = participant(1).language;
    let one = |plan: Option<&str>, instrument: Option<&str>, why: &str, count| NotDone {
        step: None,
        kit: Some(KIT.into()),
        plan: plan.map(Into::into),
        instrument: instrument.map(Into::into),
        language: language.clone(),
        why: why.into(),
        count,
    };
    assert_eq!(found, [one(None, Some("msk-hq"), "no_language", 2), one(Some("v0"), None, "ill", 1)]);
    let since = |day: NaiveDate| store.read(|r| r.not_done(Sees::All, Some(day))).unwrap().len();
    let day = step(5, StepKind::NotDone, &[]).day;
    assert_eq!((since(day), since(day.succ_opt().unwrap())), (2, 0));
    write(&mut store, |w| w.restrict(participant(1).id, true, "asked"));
    assert_eq!(store.read(|r| r.not_done(Sees::Unrestricted, None)).unwrap(), []);
}

#[test]
fn what_was_measured_comes_with_the_visit_of_the_kit() {
    let mut store = clinic();
    let visit = a_draft().visit;
    write(&mut store, |w| w.add_minutes(visit, 60, 30));
    assert_eq!(store.read(|r| r.minutes_of(KIT)).unwrap(), [], "a visit of no kit");
    write(&mut store, |w| w.plan_visit(visit, KIT, "v0", 0));

    assert_eq!(store.read(|r| r.minutes_of(KIT)).unwrap(), [("v0".into(), 60, 30)]);
    assert_eq!(store.read(|r| r.visits_of_kit(KIT, Sees::All)).unwrap(), 1);
}
