use store::{Kind, Store, StoreError};

use super::*;

/// Waiting records, of which only the store makes any.
fn waiting(most: u128) -> Vec<Queued> {
    let mut store = Store::in_memory().unwrap();
    let stamp = store::Stamp::new("2026-11-22T09:00:00+00:00".parse().unwrap(), None);
    store
        .write::<_, StoreError>(stamp, |w| {
            (1..=most).try_for_each(|number| w.queue_questionnaire(Uuid::from_u128(number)))
        })
        .unwrap();
    store.read::<_, StoreError>(|r| r.waiting(store::Kind::Questionnaire, 100)).unwrap()
}

#[test]
fn what_fails_while_others_are_taken_is_handed_to_a_person() {
    let [bad, fine] = &waiting(2)[..] else { panic!() };
    assert_eq!((bad.kind, fine.kind), (Kind::Questionnaire, Kind::Questionnaire));
    let mut aside = Aside::default();

    for _ in 0..2 {
        aside.put(bad, true);
        assert_eq!(aside.endpoint_works(), []);
        assert_eq!(aside.endpoint_works(), [], "a strike counts once");
        aside.start_over();
    }
    aside.put(bad, true);

    assert_eq!(aside.endpoint_works(), std::slice::from_ref(bad));
    assert!(!aside.awaits(bad.kind, bad.id));
}

#[test]
fn what_is_only_asked_to_come_later_is_never_handed_to_a_person() {
    let bad = &waiting(1)[0];
    let mut aside = Aside::default();
    for _ in 0..20 {
        aside.put(bad, false);
        assert_eq!(aside.endpoint_works(), []);
    }
}

#[test]
fn an_endpoint_that_takes_nothing_accuses_nobody() {
    let bad = &waiting(1)[0];
    let mut aside = Aside::default();
    for _ in 0..20 {
        aside.put(bad, true);
    }
    assert_eq!(aside.endpoint_works(), []);
}

#[test]
fn what_is_aside_is_passed_over_until_it_is_its_turn_again() {
    let [bad, fine] = &waiting(2)[..] else { panic!() };
    let mut aside = Aside::default();
    aside.put(bad, true);
    assert!(aside.passes_over(bad) && !aside.passes_over(fine));

    aside.start_over();
    assert!(!aside.passes_over(bad));

    aside.put(bad, true);
    aside.forget(bad);
    assert!(!aside.passes_over(bad));
}
