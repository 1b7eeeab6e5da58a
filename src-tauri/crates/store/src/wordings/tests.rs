use super::*;
use crate::{
    Store,
    testing::{a_wording, clinic, stamp},
};

const FIRST: &str = r#"{"id": "x", "items": [1, 2]}"#;

fn keep(store: &mut Store, version: u32, json: &str) -> Result<(), StoreError> {
    store.write(stamp(), |w| w.keep_definition("x", version, json))
}

fn definitions(store: &Store) -> Vec<(u32, String)> {
    let all = store.read::<_, StoreError>(|r| r.definitions()).unwrap();
    all.into_iter().map(|one| (one.version, one.definition)).collect()
}

#[test]
fn an_older_version_of_an_instrument_stays_beside_the_newer_one() {
    let mut store = clinic();
    keep(&mut store, 2, "{}").unwrap();
    keep(&mut store, 1, FIRST).unwrap();

    assert_eq!(definitions(&store), [(1, FIRST.into()), (2, "{}".into())]);
}

#[test]
fn the_same_instrument_is_kept_once_however_it_is_laid_out() {
    let mut store = clinic();
    for same in [FIRST, FIRST, r#"{"items":[1,2],"id":"x"}"#] {
        keep(&mut store, 1, same).unwrap();
    }

    assert_eq!(definitions(&store), [(1, FIRST.into())]);
}

#[test]
fn another_instrument_under_the_same_version_is_refused_and_changes_nothing() {
    let mut store = clinic();
    keep(&mut store, 1, FIRST).unwrap();

    for other in [r#"{"id": "x", "items": [2, 1]}"#, "{}", "", "null"] {
        assert!(matches!(keep(&mut store, 1, other), Err(StoreError::Differs)), "{other}");
    }

    assert_eq!(definitions(&store), [(1, FIRST.into())]);
}

#[test]
fn what_was_read_can_be_read_again_by_its_digest_and_is_kept_once() {
    let mut store = clinic();
    let arabic = KeptWording { digest: "11".into(), language: "ar".into(), ..a_wording() };
    for wording in [&a_wording(), &arabic, &a_wording()] {
        store.write::<_, StoreError>(stamp(), |w| w.keep_wording(wording)).unwrap();
    }

    store
        .read::<_, StoreError>(|r| {
            assert_eq!(r.wordings()?, [arabic, a_wording()]);
            assert_eq!(r.wording("00")?, Some(a_wording()));
            assert_eq!(r.wording("22")?, None);
            Ok(())
        })
        .unwrap();
}
