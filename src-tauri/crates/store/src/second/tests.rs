use domain::response::{Missing, Value};

use super::*;
use crate::{
    Kind, Store,
    testing::{AMIR, GRACE, a_draft, by_amir, clinic_with_a_draft, hire, landed, stamp},
};

fn point(point: i64) -> Given {
    Given::Answer(Value::Scale(point))
}

/// A paper that Grace copied first.
fn copied_once() -> Store {
    let mut store = clinic_with_a_draft();
    hire(&mut store);
    store
        .write::<_, StoreError>(stamp(), |w| {
            w.add_answer(a_draft().id, 1, "a", Some(&point(1)))?;
            w.add_edition(a_draft().id, None, &[])
        })
        .unwrap();
    store
}

fn second(store: &Store) -> Option<SecondKeying> {
    store.read::<_, StoreError>(|r| r.second_answers(a_draft().id)).unwrap()
}

#[test]
fn a_paper_is_copied_a_second_time_beside_the_first() {
    let mut store = copied_once();
    assert_eq!(second(&store), None);

    store
        .write::<_, StoreError>(by_amir(), |w| {
            w.add_second_answer(a_draft().id, "a", Some(&point(9)))?;
            w.add_second_answer(a_draft().id, "a", Some(&point(2)))?;
            w.add_second_answer(a_draft().id, "b", Some(&Given::Missing(Missing::Declined)))?;
            w.add_second_answer(a_draft().id, "c", Some(&point(3)))?;
            w.add_second_answer(a_draft().id, "c", None)
        })
        .unwrap();

    let answers = Answers::from([("a".into(), point(2)), ("b".into(), Given::Missing(Missing::Declined))]);
    assert_eq!(second(&store), Some(SecondKeying { by: AMIR, answers }));
    let form = store.read::<_, StoreError>(|r| r.response(a_draft().id)).unwrap();
    assert_eq!((form.answers.len(), &form.answers["a"], form.edition), (1, &point(1), 1));
}

#[test]
fn a_second_copy_that_was_all_taken_back_was_begun_all_the_same() {
    let mut store = copied_once();
    store.write::<_, StoreError>(by_amir(), |w| w.add_second_answer(a_draft().id, "a", None)).unwrap();

    assert_eq!(second(&store), Some(SecondKeying { by: AMIR, answers: Answers::new() }));
}

#[test]
fn whoever_copied_any_of_it_first_cannot_copy_it_again() {
    let mut store = copied_once();
    store.write::<_, StoreError>(by_amir(), |w| w.add_second_answer(a_draft().id, "a", None)).unwrap();
    // Amir corrects the first copy: from now on he is one of its authors.
    store.write::<_, StoreError>(by_amir(), |w| w.add_answer(a_draft().id, 2, "b", None)).unwrap();
    let before = store.read::<_, StoreError>(|r| r.audit_head()).unwrap();

    for stamp in [stamp(), by_amir()] {
        let refused =
            store.write::<_, StoreError>(stamp, |w| w.add_second_answer(a_draft().id, "z", Some(&point(1))));
        assert!(matches!(refused, Err(StoreError::SamePerson)));
    }

    assert_eq!(store.read::<_, StoreError>(|r| r.audit_head()).unwrap(), before);
    assert_ne!(AMIR, GRACE);
}

#[test]
fn a_second_copy_does_not_travel() {
    let mut store = copied_once();
    store
        .write::<_, StoreError>(stamp(), |w| {
            let all: Vec<_> =
                w.waiting(Kind::Response, 9)?.into_iter().map(|queued| landed(&queued)).collect();
            w.settle(&all)
        })
        .unwrap();

    store.write::<_, StoreError>(by_amir(), |w| w.add_second_answer(a_draft().id, "a", None)).unwrap();

    assert!(store.read::<_, StoreError>(|r| r.waiting(Kind::Response, 9)).unwrap().is_empty());
}
