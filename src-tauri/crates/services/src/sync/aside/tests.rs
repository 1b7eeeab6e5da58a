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
    assert!(aside.passes_over(bad), "others go first");
    assert!(aside.let_one_through());
    assert!(!aside.passes_over(bad) && !aside.let_one_through());

    aside.put(bad, true);
    aside.forget(bad);
    assert!(!aside.passes_over(bad));

    aside.put(fine, false);
    aside.start_over();
    assert!(!aside.passes_over(fine), "it was only asked to come later");
}

#[test]
fn those_that_the_endpoint_may_break_on_go_one_by_one_in_turn() {
    let both = &waiting(2);
    let mut aside = Aside::default();
    both.iter().for_each(|one| aside.put(one, true));
    let mut went = Vec::new();
    for _ in 0..4 {
        assert!(aside.is_only_suspects() && aside.let_one_through());
        let one = both.iter().find(|one| !aside.passes_over(one)).unwrap();
        went.push(one.id);
        aside.put(one, true);
    }
    assert_eq!(went[..2], went[2..]);
    assert_ne!(went[0], went[1]);
}

#[test]
fn with_many_that_fail_the_fault_is_not_theirs() {
    let all = &waiting(9);
    let mut aside = Aside::default();
    assert!(!aside.awaits_proof());
    for (place, one) in all.iter().enumerate() {
        aside.put(one, true);
        assert_eq!(aside.awaits_proof(), place < MANY);
    }
}

#[test]
fn what_was_refused_is_told_from_what_comes_later() {
    let [first, second] = &waiting(2)[..] else { panic!() };
    let mut aside = Aside::default();
    assert!(!aside.is_only_refused());
    aside.put_refused(first);
    assert!(aside.is_only_refused() && aside.passes_over(first));
    aside.put(second, false);
    assert!(!aside.is_only_refused() && !aside.is_only_suspects());
    aside.forget(second);
    aside.start_over();
    assert!(!aside.passes_over(first) && !aside.is_only_refused());
}

#[test]
fn a_record_that_left_and_was_not_answered_for_is_still_the_same() {
    let mut store = Store::in_memory().unwrap();
    let stamp = store::Stamp::new("2026-11-22T09:00:00+00:00".parse().unwrap(), None);
    let id = Uuid::from_u128(1);
    store.write::<_, StoreError>(stamp, |w| w.queue_questionnaire(id)).unwrap();
    let seen =
        |store: &Store| store.read::<_, StoreError>(|r| r.waiting(Kind::Questionnaire, 1)).unwrap().remove(0);
    let before = seen(&store);
    let mut aside = Aside::default();
    aside.put(&before, true);

    store.write::<_, StoreError>(stamp, |w| w.flown(&[(before.clone(), "mark".into())])).unwrap();

    let after = seen(&store);
    assert!(after.flown && !before.flown);
    assert!(aside.passes_over(&after));
    store.write::<_, StoreError>(stamp, |w| w.queue_all_again(&[Kind::Questionnaire])).unwrap();
    assert!(!aside.passes_over(&seen(&store)), "this one was changed");
}
