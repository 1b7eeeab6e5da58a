use std::{
    fs,
    path::{Path, PathBuf},
};

use super::*;
use crate::{
    Action,
    file::{Purpose, connect},
    testing::{participant, stamp},
};

const KEY: [u8; 32] = [1; 32];

fn records() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.db");
    drop(Store::begin(&path, &KEY).unwrap());
    let mut store = Store::open(&path, &KEY).unwrap();
    store
        .write::<_, StoreError>(stamp(), |w| {
            (1..=40).try_for_each(|number| w.add_participant(number, &participant(number)))
        })
        .unwrap();
    drop(store);
    (folder, path)
}

/// Somebody with the key, and without this program.
fn tampered(path: &Path, sql: &str) {
    let conn = connect(path, &KEY, Purpose::Use).unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF; DROP TRIGGER audit_stays; DROP TRIGGER audit_remains")
        .unwrap();
    conn.execute_batch(sql).unwrap();
}

fn quick(path: &Path) -> Vec<Finding> {
    Store::open_read_only(path, &KEY).unwrap().quick_check().unwrap()
}

fn full(path: &Path) -> Vec<Finding> {
    Store::open_read_only(path, &KEY).unwrap().full_check().unwrap()
}

#[test]
fn records_as_they_were_written_pass_every_check() {
    let (_folder, path) = records();
    assert_eq!(quick(&path), []);
    assert_eq!(full(&path), []);
}

#[test]
fn one_changed_bit_in_any_page_is_found_before_anything_is_written() {
    let (_folder, path) = records();
    let sound = fs::read(&path).unwrap();
    for page in 0..sound.len() / 4096 {
        let mut damaged = sound.clone();
        damaged[page * 4096 + 2000] ^= 0x10;
        fs::write(&path, &damaged).unwrap();

        let found = Store::open(&path, &KEY).map(|mut store| (store.quick_check(), store.full_check()));

        match found {
            Err(StoreError::Unreadable) => {}
            Ok((Ok(_), Ok(full))) => assert!(full.contains(&Finding::Pages), "page {page}: {full:?}"),
            other => panic!("page {page}: {other:?}"),
        }
        assert!(fs::read(&path).unwrap() == damaged, "page {page} was written to");
    }
}

#[test]
fn the_quick_check_finds_a_changed_bit_in_any_page() {
    let (_folder, path) = records();
    let sound = fs::read(&path).unwrap();
    for page in 0..sound.len() / 4096 {
        let mut damaged = sound.clone();
        damaged[page * 4096 + 100] ^= 1;
        fs::write(&path, &damaged).unwrap();

        match Store::open_read_only(&path, &KEY).map(|mut store| store.quick_check().unwrap()) {
            Err(StoreError::Unreadable) => {}
            found => assert_ne!(found.unwrap(), [], "page {page}"),
        }
    }
}

#[test]
fn a_file_cut_short_is_found() {
    let (_folder, path) = records();
    let sound = fs::read(&path).unwrap();
    for pages in 1..sound.len() / 4096 {
        fs::write(&path, &sound[..pages * 4096]).unwrap();
        match Store::open_read_only(&path, &KEY).map(|store| store.full_check().unwrap()) {
            Err(StoreError::Unreadable) => {}
            found => assert_ne!(found.unwrap(), [], "{pages} pages"),
        }
    }
}

#[test]
fn a_record_that_refers_to_nothing_is_found() {
    let (_folder, path) = records();
    tampered(&path, "INSERT INTO scores VALUES ('nobody', 'total', 'x')");
    assert_eq!(full(&path), [Finding::References]);
}

#[test]
fn a_row_taken_from_the_trail_is_found_at_once_when_it_is_recent() {
    let (_folder, path) = records();
    tampered(&path, "DELETE FROM audit WHERE seq = 30");
    assert_eq!(quick(&path), [Finding::Trail { seq: 30 }]);
    assert_eq!(full(&path), [Finding::Trail { seq: 30 }, Finding::Content { seq: 30 }]);
}

#[test]
fn a_trail_whose_end_was_cut_off_is_found_by_the_anchor() {
    let (_folder, path) = records();
    tampered(&path, "DELETE FROM audit WHERE seq > 33");
    let ahead = Finding::Anchor(AnchorFinding::Ahead { anchor: 40, head: 33 });
    assert_eq!(quick(&path), [ahead]);
    // What the missing rows spoke of is still there.
    assert_eq!(full(&path), [Finding::Content { seq: 34 }, ahead]);
}

#[test]
fn a_row_rewritten_long_ago_is_found_by_the_full_check() {
    let (_folder, path) = records();
    let mut store = Store::open(&path, &KEY).unwrap();
    store
        .write::<_, StoreError>(stamp(), |w| {
            (0..LAST).try_for_each(|_| w.note(Action::SignedIn, "person", uuid::Uuid::nil(), None))
        })
        .unwrap();
    drop(store);
    tampered(&path, "UPDATE audit SET object = 'x' WHERE seq = 5");
    assert_eq!(quick(&path), []);
    assert_eq!(full(&path), [Finding::Trail { seq: 5 }]);
}

#[test]
fn the_trail_of_an_older_shape_is_held_together_by_its_links() {
    let (_folder, path) = records();
    tampered(&path, "PRAGMA user_version = 3");
    assert_eq!(full(&path), []);
    tampered_again(&path, "DELETE FROM audit WHERE seq = 7");
    assert_eq!(full(&path), [Finding::Trail { seq: 8 }]);
}

fn tampered_again(path: &Path, sql: &str) {
    connect(path, &KEY, Purpose::Use).unwrap().execute_batch(sql).unwrap();
}

/// As when the file is too large to be read while somebody waits.
#[test]
fn a_check_that_is_out_of_time_still_knows_the_anchor_and_the_newest_links() {
    let (_folder, path) = records();
    tampered(&path, "DELETE FROM audit WHERE seq = 30; DELETE FROM audit WHERE seq > 38");
    let mut store = Store::open_read_only(&path, &KEY).unwrap();

    let found = store.check_within(Duration::ZERO).unwrap();

    let ahead = Finding::Anchor(AnchorFinding::Ahead { anchor: 40, head: 38 });
    assert_eq!(found, [Finding::Trail { seq: 30 }, ahead]);
    let whole = structure(&store.conn, "quick_check").unwrap();
    assert_eq!(whole, None, "the clock is taken off again");
}

#[test]
fn the_clock_of_the_quick_check_stops_it() {
    let (_folder, path) = records();
    let mut store = Store::open_read_only(&path, &KEY).unwrap();
    store.conn.progress_handler(OPERATIONS, Some(|| true)).unwrap();

    let stopped = structure(&store.conn, "quick_check");

    assert!(matches!(stopped, Err(StoreError::Database { code: SQLITE_INTERRUPT })));
    assert_eq!(unless_interrupted(stopped).unwrap(), None);
}
