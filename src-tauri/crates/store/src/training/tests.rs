use super::*;
use crate::{
    Store,
    testing::{GRACE, a_draft, by_amir, clinic_with_a_draft, fill_way, hire, now, stamp},
};

fn row(id: u128, kind: TrainingKind, about: Option<u128>) -> NewTraining {
    NewTraining {
        id: Uuid::from_u128(id),
        kind,
        person: GRACE,
        kit: ("back".into(), 1),
        module: "t1".into(),
        day: now().date_naive(),
        about: about.map(Uuid::from_u128),
        certificate: about.map(|_| format!("R07-T1-{id:04}")),
        content: "{}".into(),
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

#[test]
fn the_register_keeps_everything_in_order_and_a_failed_attempt_too() {
    let mut store = clinic_with_a_draft();
    hire(&mut store);
    let (failed, passed) = (row(1, TrainingKind::Attempt, None), row(2, TrainingKind::Attempt, None));
    store
        .write::<_, StoreError>(stamp(), |w| {
            w.add_training(&failed)?;
            w.add_training(&passed)
        })
        .unwrap();
    let signed = row(3, TrainingKind::Signed, Some(2));
    store.write::<_, StoreError>(by_amir(), |w| w.add_training(&signed)).unwrap();

    store
        .read::<_, StoreError>(|r| {
            let rows: Vec<_> = r.training_of(GRACE)?.into_iter().map(|one| one.row).collect();
            assert_eq!(rows, [failed, passed, signed]);
            assert_eq!(r.training()?.len(), 3);
            assert_eq!(Some(r.trained(Uuid::from_u128(3))?.by), by_amir().by);
            assert_eq!((r.certificates("R07-T1-")?, r.certificates("R07-T3-")?), (1, 0));
            assert_eq!(r.content_break()?, None);
            Ok(())
        })
        .unwrap();
}

#[test]
fn nobody_signs_for_themselves_nor_twice_and_no_number_is_given_twice() {
    let mut store = clinic_with_a_draft();
    hire(&mut store);
    let add = |store: &mut Store, stamp, row: &NewTraining| {
        store.write::<_, StoreError>(stamp, |w| w.add_training(row))
    };
    add(&mut store, stamp(), &row(1, TrainingKind::Attempt, None)).unwrap();
    add(&mut store, stamp(), &row(2, TrainingKind::Attempt, None)).unwrap();
    assert!(add(&mut store, stamp(), &row(3, TrainingKind::Signed, Some(1))).is_err(), "herself");
    add(&mut store, by_amir(), &row(3, TrainingKind::Signed, Some(1))).unwrap();
    assert!(add(&mut store, by_amir(), &row(4, TrainingKind::Signed, Some(1))).is_err(), "twice");
    let same =
        NewTraining { certificate: Some("R07-T1-0003".into()), ..row(5, TrainingKind::Signed, Some(2)) };
    assert!(add(&mut store, by_amir(), &same).is_err(), "the same number");
}

#[test]
fn the_newest_word_about_the_stages_of_a_kit_counts_and_what_was_recorded_in_between_travels_again() {
    let mut store = clinic_with_a_draft();
    fill_way(&mut store);
    store.write::<_, StoreError>(stamp(), |w| w.add_edition(a_draft().id, None, &[])).unwrap();
    let settle = |store: &mut Store| {
        store
            .write::<_, StoreError>(stamp(), |w| {
                for kind in Kind::ALL {
                    let all = w.waiting(kind, 99)?;
                    w.settle(&all.iter().map(crate::testing::landed).collect::<Vec<_>>())?;
                }
                Ok(())
            })
            .unwrap();
    };
    let waiting = |store: &Store| {
        let read = |kind| store.read(|r| r.waiting(kind, 99)).unwrap().len();
        (read(Kind::Visit), read(Kind::Enrolment), read(Kind::Response), read(Kind::Step))
    };
    let name = |store: &mut Store, learning: &str, live: &str| {
        let stages = Stages { learning: day(learning), live: day(live) };
        store.write::<_, StoreError>(stamp(), |w| w.name_stages("back", stages)).unwrap();
    };
    assert_eq!(store.read::<_, StoreError>(|r| r.site_stages("back")).unwrap(), None);
    settle(&mut store);

    name(&mut store, "", "");
    assert_eq!(waiting(&store), (0, 0, 0, 0), "nothing counted as learning in, and nothing does");
    // Both are of 10 March.
    name(&mut store, "2026-02-16", "2026-03-11");
    assert_eq!(waiting(&store), (1, 1, 1, 3));
    settle(&mut store);
    name(&mut store, "2026-02-20", "2026-03-11");
    assert_eq!(waiting(&store), (0, 0, 0, 0), "it counts as before");
    name(&mut store, "2026-02-20", "2026-03-02");
    assert_eq!(waiting(&store), (1, 1, 1, 3));

    store
        .read::<_, StoreError>(|r| {
            assert_eq!(r.site_stages("back")?.and_then(|stages| stages.live), day("2026-03-02"));
            assert_eq!(r.stage_history("back")?.len(), 4);
            assert_eq!(r.site_stages("other")?, None);
            Ok(())
        })
        .unwrap();
}
