use domain::response::{Given, Missing, Value};

use super::*;
use crate::{
    Store,
    testing::{a_draft, clinic_with_a_draft, stamp},
};

fn tick(yes: bool) -> Given {
    Given::Answer(Value::Tick(yes))
}

fn answer(store: &mut Store, edition: u32, item: &str, given: Option<Given>) {
    store
        .write::<_, StoreError>(stamp(), |w| w.add_answer(a_draft().id, edition, item, given.as_ref()))
        .unwrap();
}

#[test]
fn the_last_answer_to_an_item_counts_and_one_taken_back_is_gone() {
    let mut store = clinic_with_a_draft();
    answer(&mut store, 1, "a", Some(tick(true)));
    answer(&mut store, 1, "a", Some(tick(false)));
    answer(&mut store, 1, "b", Some(Given::Missing(Missing::Declined)));
    answer(&mut store, 1, "c", Some(tick(true)));
    answer(&mut store, 1, "c", None);

    let read: Response = store.read(|r| r.response(a_draft().id)).unwrap();

    let said: Vec<_> = read.answers.into_iter().collect();
    assert_eq!(said, [("a".into(), tick(false)), ("b".into(), Given::Missing(Missing::Declined))]);
}

#[test]
fn a_draft_does_not_travel_and_a_finished_response_does() {
    let mut store = clinic_with_a_draft();
    let waiting = |store: &Store| {
        let all: Vec<crate::Tally> = store.read::<_, StoreError>(|r| r.tallies()).unwrap();
        all.iter().find(|tally| tally.kind == Kind::Response).unwrap().waiting
    };
    assert_eq!(waiting(&store), 0);

    store.write::<_, StoreError>(stamp(), |w| w.add_edition(a_draft().id, None, &[])).unwrap();

    assert_eq!(waiting(&store), 1);
}

#[test]
fn a_correction_leaves_the_earlier_edition_as_it_was() {
    let mut store = clinic_with_a_draft();
    answer(&mut store, 1, "a", Some(tick(true)));
    let score = ScoreId { scale: "total".into(), observation: Uuid::from_u128(77) };
    store
        .write::<_, StoreError>(stamp(), |w| w.add_edition(a_draft().id, None, std::slice::from_ref(&score)))
        .unwrap();

    let number: u32 = store
        .write::<_, StoreError>(stamp(), |w| {
            w.add_answer(a_draft().id, 2, "a", Some(&tick(false)))?;
            let another = ScoreId { scale: "total".into(), observation: Uuid::from_u128(78) };
            w.add_edition(a_draft().id, Some("misread"), &[another])
        })
        .unwrap();

    assert_eq!(number, 2);
    store
        .read::<_, StoreError>(|r| {
            assert_eq!(r.answers(a_draft().id, 1)?["a"], tick(true));
            assert_eq!(r.response(a_draft().id)?.answers["a"], tick(false));
            let reasons: Vec<_> =
                r.editions(a_draft().id)?.into_iter().map(|edition| edition.reason).collect();
            assert_eq!(reasons, [None, Some("misread".into())]);
            assert_eq!(r.score_ids(a_draft().id)?, [score], "a score keeps its id through corrections");
            Ok(())
        })
        .unwrap();
}

#[test]
fn nothing_that_was_answered_can_be_changed_or_removed() {
    let mut store = clinic_with_a_draft();
    answer(&mut store, 1, "a", Some(tick(true)));
    store.write::<_, StoreError>(stamp(), |w| w.add_edition(a_draft().id, None, &[])).unwrap();
    for sql in [
        "UPDATE answers SET given = NULL",
        "DELETE FROM answers",
        "UPDATE editions SET reason = 'x'",
        "DELETE FROM editions",
    ] {
        assert!(store.conn.execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn an_answer_its_place_in_the_trail_and_nothing_else_are_one() {
    let mut store = clinic_with_a_draft();
    let rows = |store: &Store| store.read(|r| Ok::<_, StoreError>(r.audit()?.len())).unwrap();
    let before = rows(&store);

    let undone: Result<(), StoreError> = store.write(stamp(), |w| {
        w.add_answer(a_draft().id, 1, "a", Some(&tick(true)))?;
        Err(StoreError::DiskFull)
    });

    assert!(undone.is_err());
    assert_eq!(rows(&store), before);
    let read: Response = store.read(|r| r.response(a_draft().id)).unwrap();
    assert!(read.answers.is_empty());
}
