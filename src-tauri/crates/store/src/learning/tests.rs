use domain::{kit::Stages, way::StepKind};

use crate::{
    NewStep, Planned, Sees, Store, StoreError,
    testing::{a_draft, clinic_with_a_draft, now, participant, stamp},
};

const KIT: &str = "back";

/// Somebody who was asked, came to a late visit of a kit and finished a form at it; all
/// of 10 March.
fn visited() -> Store {
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
            w.plan_visit(draft.visit, KIT, "v0", 0)?;
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
    let mut store = visited();
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
