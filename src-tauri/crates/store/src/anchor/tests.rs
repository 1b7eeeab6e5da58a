use std::fs;

use proptest::prelude::*;

use super::{
    slots::{APART, SIZE, places, written},
    *,
};
use crate::{
    Action, Finding, Store,
    file::{Purpose, connect},
    testing::stamp,
};

const KEY: [u8; 32] = [1; 32];

/// A records file that was opened once, and its path.
struct Clinic {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

impl Clinic {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("records.db");
        drop(Store::begin(&path, &KEY).unwrap());
        let clinic = Self { _folder: folder, path };
        clinic.save(2);
        clinic
    }

    fn open(&self) -> Store {
        Store::open(&self.path, &KEY).unwrap()
    }

    /// Opens, saves that often, closes.
    fn save(&self, times: u32) {
        let mut store = self.open();
        for _ in 0..times {
            save_in(&mut store);
        }
        store.close().unwrap();
    }

    fn noted(&self) -> i64 {
        let key = key::derive(&KEY, b"prombook anchor/1", b"");
        match slots::read(&anchor_path(&self.path), &key) {
            Noted::Head(head) => head.seq,
            none @ (Noted::Nothing | Noted::NotOurs | Noted::Unusable) => panic!("{none:?}"),
        }
    }
}

fn save_in(store: &mut Store) {
    save_of(store, 1);
}

fn save_of(store: &mut Store, whom: u128) {
    store
        .write::<_, StoreError>(stamp(), |w| {
            w.note(Action::SignedIn, "person", uuid::Uuid::from_u128(whom), None)
        })
        .unwrap();
}

fn head(store: &Store) -> i64 {
    Head::of(&store.conn).unwrap().seq
}

fn anchored(finding: AnchorFinding) -> [Finding; 1] {
    [Finding::Anchor(finding)]
}

#[test]
fn what_was_saved_is_noted_outside_the_file_at_once() {
    let clinic = Clinic::new();
    let mut store = clinic.open();
    for _ in 0..5 {
        save_in(&mut store);
        assert_eq!(clinic.noted(), head(&store));
    }
    assert_eq!(store.quick_check().unwrap(), []);
    assert_eq!(store.full_check().unwrap(), []);
}

#[test]
fn opening_changes_nothing_in_the_records() {
    let clinic = Clinic::new();
    drop(Store::begin(&clinic.path.with_file_name("new.db"), &KEY).unwrap());
    for name in ["records.db", "new.db"] {
        let path = clinic.path.with_file_name(name);
        let before = fs::read(&path).unwrap();
        drop(Store::open(&path, &KEY).unwrap());
        assert_eq!(fs::read(&path).unwrap(), before, "{name}");
    }
}

#[test]
fn a_file_put_back_as_it_was_is_found_with_how_many_rows_are_missing() {
    let clinic = Clinic::new();
    let older = fs::read(&clinic.path).unwrap();
    let then = clinic.noted();
    clinic.save(7);
    fs::write(&clinic.path, &older).unwrap();

    let mut store = clinic.open();
    let found = AnchorFinding::Ahead { anchor: then + 7, head: then };
    assert_eq!(store.quick_check().unwrap(), anchored(found));
    assert_eq!(store.anchor_trouble(), Some(found));
    assert_eq!(Store::open_read_only(&clinic.path, &KEY).unwrap().full_check().unwrap(), anchored(found));

    // Nor does it go away by going on.
    for _ in 0..9 {
        save_of(&mut store, 2);
    }
    drop(store);
    let found = AnchorFinding::Contradicts { seq: then + 7 };
    assert_eq!(clinic.open().quick_check().unwrap(), anchored(found));
}

#[test]
fn an_administrator_who_accepts_goes_on_from_there() {
    let clinic = Clinic::new();
    let older = fs::read(&clinic.path).unwrap();
    clinic.save(3);
    fs::write(&clinic.path, &older).unwrap();

    let mut store = clinic.open();
    store.accept_anchor().unwrap();

    assert_eq!(store.quick_check().unwrap(), []);
    save_in(&mut store);
    drop(store);
    assert_eq!(clinic.open().quick_check().unwrap(), []);
    assert_eq!(clinic.noted(), head(&clinic.open()));
}

#[test]
fn an_anchor_that_was_taken_away_is_missed() {
    let clinic = Clinic::new();
    fs::remove_file(anchor_path(&clinic.path)).unwrap();

    assert_eq!(clinic.open().quick_check().unwrap(), anchored(AnchorFinding::Missing));
    assert!(!anchor_path(&clinic.path).exists());
}

#[test]
fn an_anchor_of_another_hand_is_told() {
    let clinic = Clinic::new();
    for forged in [vec![], vec![0; 3], vec![0; 8192], fs::read(&clinic.path).unwrap(), {
        let head = Head { seq: 1, hash: [0; 32] };
        written(&head, &[9; 32]).to_vec()
    }] {
        fs::write(anchor_path(&clinic.path), &forged).unwrap();
        assert_eq!(clinic.open().quick_check().unwrap(), anchored(AnchorFinding::Forged));
        assert_eq!(fs::read(anchor_path(&clinic.path)).unwrap(), forged);
    }
}

/// The order in which the power takes them: the anchor is the later.
#[test]
fn an_anchor_older_than_the_records_is_not_wrong() {
    let clinic = Clinic::new();
    let older = fs::read(anchor_path(&clinic.path)).unwrap();
    clinic.save(5);
    fs::write(anchor_path(&clinic.path), older).unwrap();

    let mut store = clinic.open();

    assert_eq!(store.quick_check().unwrap(), []);
    save_in(&mut store);
    assert_eq!(clinic.noted(), head(&store));
}

#[test]
fn an_anchor_torn_while_it_was_written_leaves_the_one_before() {
    let clinic = Clinic::new();
    for torn in [0, APART] {
        clinic.save(1);
        let mut bytes = fs::read(anchor_path(&clinic.path)).unwrap();
        bytes.resize(APART + SIZE, 0);
        bytes[torn + 40] ^= 1;
        fs::write(anchor_path(&clinic.path), &bytes).unwrap();

        let mut store = clinic.open();
        assert_eq!(store.quick_check().unwrap(), []);
        save_in(&mut store);
        assert_eq!(clinic.noted(), head(&store));
    }
}

#[test]
fn a_save_does_not_fail_with_the_anchor_and_the_trouble_is_remembered() {
    let clinic = Clinic::new();
    let mut store = clinic.open();
    let path = anchor_path(&clinic.path);
    let kept = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let before = head(&store);

    save_in(&mut store);

    assert_eq!(head(&store), before + 1);
    assert_eq!(store.anchor_trouble(), Some(AnchorFinding::Unusable));
    assert_eq!(store.quick_check().unwrap(), anchored(AnchorFinding::Unusable));

    fs::remove_dir(&path).unwrap();
    fs::write(&path, kept).unwrap();
    save_in(&mut store);
    assert_eq!(store.quick_check().unwrap(), []);
    assert_eq!(clinic.noted(), before + 2);
}

#[test]
fn records_open_where_no_anchor_can_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.db");
    drop(Store::begin(&path, &KEY).unwrap());
    fs::create_dir(anchor_path(&path)).unwrap();

    let mut store = Store::open(&path, &KEY).unwrap();
    save_in(&mut store);

    assert_eq!(store.quick_check().unwrap(), anchored(AnchorFinding::Unusable));
    fs::remove_dir(anchor_path(&path)).unwrap();
    drop(store);
    let mut store = Store::open(&path, &KEY).unwrap();
    save_in(&mut store);
    assert_eq!(store.quick_check().unwrap(), []);
}

#[test]
fn a_copy_under_a_new_key_starts_an_anchor_of_its_own() {
    let clinic = Clinic::new();
    let copy = clinic.path.with_file_name("copy.db");
    crate::copy_under(&clinic.path, &KEY, &copy, &[2; 32], |_, _| {}).unwrap();
    fs::rename(&copy, &clinic.path).unwrap();

    // The anchor that lies there is the old key's.
    let mut store = Store::open(&clinic.path, &[2; 32]).unwrap();
    save_in(&mut store);

    assert_eq!(store.quick_check().unwrap(), []);
    drop(store);
    fs::remove_file(anchor_path(&clinic.path)).unwrap();
    let mut store = Store::open(&clinic.path, &[2; 32]).unwrap();
    assert_eq!(store.quick_check().unwrap(), anchored(AnchorFinding::Missing));
}

#[test]
fn records_without_their_mark_are_still_held_to_an_anchor_of_theirs() {
    let clinic = Clinic::new();
    let older = fs::read(&clinic.path).unwrap();
    clinic.save(4);
    fs::write(&clinic.path, older).unwrap();
    unmark(&connect(&clinic.path, &KEY, Purpose::Use).unwrap()).unwrap();

    let found = clinic.open().quick_check().unwrap();

    assert!(matches!(found[..], [Finding::Anchor(AnchorFinding::Ahead { .. })]), "{found:?}");
}

proptest! {
    #[test]
    fn bytes_of_a_stranger_are_no_anchor(bytes in prop::collection::vec(any::<u8>(), 0..2 * APART)) {
        prop_assert_eq!(places(&bytes, &KEY), [None, None]);
    }

    #[test]
    fn one_changed_bit_is_no_anchor(seq in 0..i64::MAX, hash: [u8; 32], bit in 0..SIZE * 8) {
        let head = Head { seq, hash };
        let mut place = written(&head, &KEY);
        prop_assert_eq!(places(&place, &KEY), [Some(head), None]);
        place[bit / 8] ^= 1 << (bit % 8);
        prop_assert_eq!(places(&place, &KEY), [None, None]);
    }
}
