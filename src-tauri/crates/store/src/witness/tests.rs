use super::*;
use crate::{
    Store,
    testing::{clinic, now, stamp},
};

fn head(store: &Store) -> (i64, Vec<u8>) {
    store.read::<_, StoreError>(|r| r.audit_head()).unwrap()
}

fn witness(store: &mut Store, seq: i64, hash: &[u8]) -> Result<(), StoreError> {
    store.write(stamp(), |w| w.witnessed(seq, hash, "https://example.org/fhir"))
}

#[test]
fn what_the_endpoint_wrote_down_is_remembered_once() {
    let mut store = clinic();
    let (seq, hash) = head(&store);
    witness(&mut store, seq, &hash).unwrap();
    witness(&mut store, seq, &hash).unwrap();

    let seen = store.read::<_, StoreError>(|r| r.witnessed()).unwrap();

    assert_eq!(seen, [Witnessed { seq, hash, at: now(), place: "https://example.org/fhir".into() }]);
    assert_eq!(head(&store).0, seq + 1, "one row of the trail tells of it");
}

#[test]
fn two_heads_for_one_row_are_never_both_believed() {
    let mut store = clinic();
    let (seq, hash) = head(&store);
    witness(&mut store, seq, &hash).unwrap();

    assert!(witness(&mut store, seq, &[7; 32]).is_err());

    assert_eq!(store.read::<_, StoreError>(|r| r.witnessed()).unwrap()[0].hash, hash);
}

#[test]
fn what_was_witnessed_stays_as_it_was() {
    let mut store = clinic();
    let (seq, hash) = head(&store);
    witness(&mut store, seq, &hash).unwrap();
    assert!(store.conn.execute("UPDATE witnessed SET hash = x'00'", []).is_err());
    assert!(store.conn.execute("DELETE FROM witnessed", []).is_err());
}

#[test]
fn the_earliest_contradiction_is_named() {
    let store = clinic();
    let (seq, hash) = head(&store);
    let against = |seen: &[(i64, Vec<u8>)]| store.read::<_, StoreError>(|r| r.contradiction(seen)).unwrap();

    assert_eq!(against(&[]), None);
    assert_eq!(against(&[(seq, hash.clone()), (0, vec![0; 32])]), None);
    assert_eq!(against(&[(seq + 7, hash.clone()), (seq + 3, hash.clone()), (seq, hash)]), Some(seq + 3));
}
