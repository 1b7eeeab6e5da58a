use super::*;
use crate::{
    Store,
    testing::{GRACE, a_pack, clinic, now, stamp},
};

fn install(store: &mut Store, pack: &NewPack) -> Result<(), StoreError> {
    store.write(stamp(), |w| w.add_pack(pack))
}

fn installed(store: &Store) -> Vec<Pack> {
    store.read::<_, StoreError>(|r| r.packs()).unwrap()
}

#[test]
fn a_pack_is_kept_byte_for_byte_with_who_installed_it_and_when() {
    let mut store = clinic();
    install(&mut store, &a_pack(1)).unwrap();

    let NewPack { id, version, digest, signer, content } = a_pack(1);
    assert_eq!(installed(&store), [Pack { id, version, digest, signer, content, at: now(), by: GRACE }]);
    let trail = store.read::<_, StoreError>(|r| r.audit()).unwrap();
    let row = trail.last().unwrap();
    assert_eq!((row.action.as_str(), row.detail.as_deref()), ("pack-installed", Some("pack|1 d1")));
}

#[test]
fn a_newer_pack_stands_beside_the_older_one() {
    let mut store = clinic();
    for version in [2, 10] {
        install(&mut store, &a_pack(version)).unwrap();
    }

    let versions: Vec<u32> = installed(&store).iter().map(|pack| pack.version).collect();
    assert_eq!(versions, [2, 10]);
}

#[test]
fn a_pack_that_is_no_newer_is_refused_and_changes_nothing() {
    let mut store = clinic();
    install(&mut store, &a_pack(2)).unwrap();
    install(&mut store, &a_pack(10)).unwrap();
    let before = store.read::<_, StoreError>(|r| r.audit_head()).unwrap();

    for version in [0, 1, 2, 3, 9, 10] {
        let other = NewPack { content: vec![1], ..a_pack(version) };
        assert!(matches!(install(&mut store, &other), Err(StoreError::Downgrade)), "{version}");
    }

    assert_eq!(installed(&store).len(), 2);
    assert_eq!(store.read::<_, StoreError>(|r| r.audit_head()).unwrap(), before);
    let elsewhere = NewPack { id: "another".into(), ..a_pack(1) };
    install(&mut store, &elsewhere).unwrap();
}

#[test]
fn the_bytes_of_a_pack_are_not_printed() {
    assert_eq!(format!("{:?}", a_pack(1)), "NewPack(pack|1)");
}
