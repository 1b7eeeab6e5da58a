use super::*;
use crate::{
    AuditRow, Store,
    testing::{GRACE, clinic, names_of, stamp},
};

fn write(store: &mut Store, change: impl FnOnce(&Writer<'_>) -> Result<(), StoreError>) {
    store.write(stamp(), change).unwrap();
}

fn grace(store: &Store) -> Person {
    store.read::<_, StoreError>(|r| r.person(GRACE)).unwrap()
}

fn last(store: &Store) -> AuditRow {
    store.read::<_, StoreError>(|r| r.audit_row(r.audit_head()?.0)).unwrap()
}

#[test]
fn everybody_who_works_here_is_listed_by_name() {
    let mut store = clinic();
    let amir = Person {
        slot: Some(Uuid::from_u128(5)),
        must_change: true,
        ..Person::new(PersonId(Uuid::from_u128(2)), "Amir".into(), Role::DataManager)
    };
    write(&mut store, |w| w.save_person(&amir));

    assert_eq!(store.read::<_, StoreError>(|r| r.people()).unwrap(), [amir, grace(&store)]);
}

#[test]
fn a_person_is_renamed_and_the_trail_has_neither_name() {
    let mut store = clinic();
    write(&mut store, |w| w.rename_person(GRACE, "Grace Eze"));

    assert_eq!(grace(&store).name, "Grace Eze");
    let row = last(&store);
    assert_eq!((row.action.as_str(), row.object, row.detail), ("person-renamed", GRACE.to_string(), None));
}

#[test]
fn a_new_role_leaves_both_roles_in_the_trail() {
    let mut store = clinic();
    write(&mut store, |w| w.save_role(GRACE, Role::ResearchNurse));

    assert_eq!(grace(&store).role, Role::ResearchNurse);
    assert_eq!(last(&store).detail.as_deref(), Some("administrator research-nurse"));
}

#[test]
fn whoever_leaves_stays_on_file_and_may_return() {
    let mut store = clinic();
    write(&mut store, |w| w.save_active(GRACE, false, "moved to Leeds"));

    assert!(!grace(&store).active);
    let row = last(&store);
    assert_eq!(
        (row.action.as_str(), row.reason.unwrap().reveal().as_str()),
        ("person-left", "moved to Leeds")
    );

    write(&mut store, |w| w.save_active(GRACE, true, "back"));
    assert!(grace(&store).active);
    assert_eq!(last(&store).action, "person-returned");
}

#[test]
fn a_passphrase_that_was_given_is_to_be_replaced() {
    let mut store = clinic();
    let (first, second) = (Uuid::from_u128(1), Uuid::from_u128(2));
    write(&mut store, |w| w.save_slot(GRACE, first, true, Action::PassphraseGiven));
    assert_eq!((grace(&store).slot, grace(&store).must_change), (Some(first), true));

    write(&mut store, |w| w.save_slot(GRACE, second, false, Action::PassphraseChanged));

    assert_eq!((grace(&store).slot, grace(&store).must_change), (Some(second), false));
    assert_eq!(last(&store).action, "passphrase-changed");
}

#[test]
fn signing_in_is_noted_with_its_time() {
    let mut store = clinic();
    assert_eq!(grace(&store).last_in, None);

    write(&mut store, |w| w.signed_in(GRACE));

    assert_eq!(grace(&store).last_in.as_deref(), Some("2026-03-10T09:12:00.250Z"));
    assert_eq!(last(&store).action, "signed-in");
}

#[test]
fn nobody_who_is_not_on_the_list_is_changed() {
    let mut store = clinic();
    let nobody = PersonId(Uuid::from_u128(404));
    let before: (i64, Vec<u8>) = store.read::<_, StoreError>(|r| r.audit_head()).unwrap();
    for refused in [
        store.write::<_, StoreError>(stamp(), |w| w.rename_person(nobody, "x")),
        store.write::<_, StoreError>(stamp(), |w| w.save_role(nobody, Role::Auditor)),
        store.write::<_, StoreError>(stamp(), |w| w.save_active(nobody, false, "x")),
        store.write::<_, StoreError>(stamp(), |w| w.signed_in(nobody)),
        store.write::<_, StoreError>(stamp(), |w| w.set_pin(nobody, None)),
    ] {
        assert!(matches!(refused, Err(StoreError::NotFound { what: "person", .. })));
    }
    assert_eq!(store.read::<_, StoreError>(|r| r.audit_head()).unwrap(), before);
}

#[test]
fn every_role_can_be_given() {
    assert_eq!(Role::ALL.map(|role| row::name_of(&role)).to_vec(), names_of::<Role>());
}

#[test]
fn a_pin_is_set_and_taken_away_and_the_trail_has_none() {
    let mut store = clinic();
    let pin = |store: &Store| store.read::<_, StoreError>(|r| r.pin(GRACE)).unwrap();
    assert_eq!(pin(&store), None);

    write(&mut store, |w| w.set_pin(GRACE, Some("$argon2id$x")));
    assert_eq!(pin(&store).as_deref(), Some("$argon2id$x"));
    assert_eq!((last(&store).action.as_str(), last(&store).detail), ("pin-set", None));

    write(&mut store, |w| w.set_pin(GRACE, None));
    assert_eq!(pin(&store), None);
    assert_eq!(last(&store).detail.as_deref(), Some("removed"));
}
