use domain::{kit::Stages, way::StepKind};

use crate::{
    Enrolment, Kind, NewStep, Planned, Sees, Store, StoreError,
    testing::{a_draft, clinic_with_a_draft, now, participant, stamp},
};

const KIT: &str = "back";

/// Somebody who was asked, came to a visit and finished a form at it; all of 10 March. The
/// visit is a late one of a kit, or one besides.
fn visited(is_planned: bool) -> Store {
    let mut store = clinic_with_a_draft();
    let draft = a_draft();
    let today = now().date_naive();
    let asked = NewStep {
        id: uuid::Uuid::from_u128(0x1e),
        kind: StepKind::Screening,
        kit: Some((KIT.into(), 1)),
        participant: Some(participant(1).id),
        visit: None,
        about: None,
        day: today,
        content: domain::way::Content::new(),
        reason: None,
    };
    let planned = Planned {
        participant: participant(1).id,
        kit: KIT.into(),
        plan: "v0".into(),
        turn: 0,
        target: today,
        opens: today,
        closes: today,
        state: "late".into(),
        visit: Some(draft.visit),
    };
    store
        .write::<_, StoreError>(stamp(), |w| {
            if is_planned {
                w.plan_visit(draft.visit, KIT, "v0", 0)?;
            }
            w.add_edition(draft.id, None, &[])?;
            w.keep_step(&asked)?;
            w.set_plan(participant(1).id, KIT, &[planned])?;
            w.add_minutes(draft.visit, 60, 30)
        })
        .unwrap();
    store
}

/// How often it is in each count, and how many visits are left out.
fn counted(store: &Store) -> ([usize; 6], u32) {
    store
        .read::<_, StoreError>(|r| {
            let mut asked = 0;
            r.each_way(KIT, &[StepKind::Screening], Sees::All, |_, _| asked += 1)?;
            let late = r.late_visits(Sees::All, 9)?;
            assert_eq!(late.0.len(), late.1 as usize);
            let all = [
                asked,
                r.visit_standings(now().date_naive(), &[], &[])?.len(),
                r.minutes_of(KIT)?.len(),
                r.visits_of_kit(KIT, Sees::All)? as usize,
                r.form_facts(Sees::All, 9)?.len(),
                late.0.len(),
            ];
            assert_eq!(r.learned_visits(None)?, r.learned_visits(Some(KIT))?);
            assert_eq!(r.learned_visits(Some("other"))?, 0);
            Ok((all, r.learned_visits(Some(KIT))?))
        })
        .unwrap()
}

#[test]
fn what_was_recorded_while_the_site_learned_is_in_no_count_and_counts_as_the_kit_says() {
    let mut store = visited(true);
    assert_eq!(counted(&store), ([1; 6], 0), "nobody named a stage");
    let days = [
        ("", ""),
        ("2026-03-10", ""),
        ("2026-03-11", ""),
        ("2026-03-09", "2026-03-10"),
        ("2026-03-10", "2026-03-11"),
        ("2026-02-16", "2026-03-02"),
        ("", "2026-03-01"),
    ];
    for (learning, live) in days {
        let stages = Stages { learning: learning.parse().ok(), live: live.parse().ok() };
        store.write::<_, StoreError>(stamp(), |w| w.name_stages(KIT, stages)).unwrap();
        let expected = if stages.is_learning(now().date_naive()) { ([0; 6], 1) } else { ([1; 6], 0) };
        assert_eq!(counted(&store), expected, "learning {learning:?}, live {live:?}");
    }
}

#[test]
fn a_form_of_a_visit_besides_the_plan_is_of_the_programmes_of_whoever_answered() {
    let mut store = visited(false);
    let forms = |store: &Store| store.read(|r| r.form_facts(Sees::All, 9)).unwrap().len();
    let write = |store: &mut Store, what: &dyn Fn(&crate::Writer<'_>) -> Result<(), StoreError>| {
        store.write(stamp(), |w| what(w)).unwrap();
    };
    let learning = Stages { learning: "2026-02-16".parse().ok(), live: "2026-03-11".parse().ok() };
    write(&mut store, &|w| w.name_stages(KIT, learning));
    assert_eq!(forms(&store), 1, "they take part in nothing");

    let entered = Enrolment {
        participant: participant(1).id,
        kit: KIT.into(),
        version: 1,
        stage: "screening".into(),
        primary: true,
        index: None,
        arm: None,
    };
    write(&mut store, &|w| w.set_enrolment(&Enrolment { kit: "other".into(), ..entered.clone() }));
    assert_eq!(forms(&store), 1, "nobody learned in that kit");
    write(&mut store, &|w| w.set_enrolment(&entered));
    assert_eq!(forms(&store), 0);
    let asked_by = |at| store.read::<_, StoreError>(|r| r.kits_by(participant(1).id, at)).unwrap();
    assert_eq!(asked_by(now()), [KIT], "nobody asked them in the other");
    assert_eq!(asked_by(now() - chrono::Duration::seconds(1)), [""; 0], "and not before then");

    // Everything that they have is told again once it counts.
    let waiting = |store: &Store, kind| store.read(|r| r.waiting(kind, 9)).unwrap().len();
    write(&mut store, &|w| {
        Kind::ALL.into_iter().try_for_each(|kind| {
            let all = w.waiting(kind, 99)?;
            w.settle(&all.iter().map(crate::testing::landed).collect::<Vec<_>>())
        })
    });
    let live = Stages { live: "2026-03-01".parse().ok(), ..learning };
    write(&mut store, &|w| w.name_stages(KIT, live));
    assert_eq!(forms(&store), 1);
    let told = [Kind::Visit, Kind::Response, Kind::Step, Kind::Enrolment].map(|kind| waiting(&store, kind));
    assert_eq!(told, [1, 1, 1, 1], "with whom was asked, and has no day yet from which to count");
}
