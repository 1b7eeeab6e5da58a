use super::*;
use crate::{
    Store,
    testing::{AMIR, GRACE, by_amir, clinic, hire, now, stamp},
};

fn signers(store: &Store) -> Vec<Signer> {
    store.read::<_, StoreError>(|r| r.signers()).unwrap()
}

fn signer(key: &str, name: &str) -> Signer {
    Signer { key: key.into(), name: name.into(), at: now(), by: GRACE, removed: None }
}

#[test]
fn whose_packs_are_taken_is_known_by_key_and_the_trail_has_no_names() {
    let mut store = clinic();
    store
        .write::<_, StoreError>(stamp(), |w| {
            w.add_signer("K1", "The owner")?;
            w.add_signer("K2", "Somebody")
        })
        .unwrap();

    assert_eq!(signers(&store), [signer("K1", "The owner"), signer("K2", "Somebody")]);
    let trail = store.read::<_, StoreError>(|r| r.audit()).unwrap();
    let row = trail.last().unwrap();
    assert_eq!((row.action.as_str(), row.detail.as_deref()), ("signer-added", Some("K2")));
}

#[test]
fn a_signer_who_was_removed_stays_on_the_list_and_may_return() {
    let mut store = clinic();
    hire(&mut store);
    store.write::<_, StoreError>(stamp(), |w| w.add_signer("K1", "The owner")).unwrap();
    let later = crate::Stamp::new("2026-04-01T09:00:00+01:00".parse().unwrap(), Some(GRACE));

    store.write::<_, StoreError>(later, |w| w.remove_signer("K1")).unwrap();
    assert_eq!(signers(&store), [Signer { removed: Some(later.at), ..signer("K1", "The owner") }]);

    store.write::<_, StoreError>(by_amir(), |w| w.add_signer("K1", "The new owner")).unwrap();
    assert_eq!(signers(&store), [Signer { by: AMIR, ..signer("K1", "The new owner") }]);
}

#[test]
fn nobody_is_removed_who_is_not_on_the_list() {
    let mut store = clinic();
    store.write::<_, StoreError>(stamp(), |w| w.add_signer("K1", "The owner")).unwrap();
    store.write::<_, StoreError>(stamp(), |w| w.remove_signer("K1")).unwrap();

    for key in ["K1", "K2"] {
        let refused = store.write::<_, StoreError>(stamp(), |w| w.remove_signer(key));
        assert!(matches!(refused, Err(StoreError::NotFound { what: "signer", .. })), "{key}");
    }
}
