use std::fs;

use super::*;
use crate::testing::{participant, stamp};

const RIGHT: [u8; 32] = [1; 32];

fn folder() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.db");
    (folder, path)
}

fn begun(path: &Path) -> Store {
    let mut store = Store::begin(path, &RIGHT).unwrap();
    store
        .write::<_, StoreError>(stamp(), |w| {
            let id = stamp().by.unwrap();
            w.save_person(&crate::Person { id, name: "Grace".into(), role: crate::Role::Administrator })?;
            w.add_participant(1, &participant(1))
        })
        .unwrap();
    store
}

fn people(store: &Store) -> u32 {
    store.read::<_, StoreError>(|r| r.participant_count()).unwrap()
}

#[test]
fn the_file_opens_with_its_key_and_nothing_in_it_can_be_read_without() {
    let (_folder, path) = folder();
    drop(begun(&path));

    let bytes = fs::read(&path).unwrap();
    for word in ["Yusuf", "Amina", "07-0001", "SQLite", "participants"] {
        assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
    }
    assert_eq!(people(&Store::open(&path, &RIGHT).unwrap()), 1);
}

#[test]
fn a_wrong_key_reads_nothing_and_harms_nothing() {
    let (_folder, path) = folder();
    drop(begun(&path));
    let before = fs::read(&path).unwrap();

    assert!(matches!(Store::open(&path, &[2; 32]), Err(StoreError::Unreadable)));

    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(people(&Store::open(&path, &RIGHT).unwrap()), 1);
}

#[test]
fn a_missing_file_is_said_and_not_begun_anew() {
    let (_folder, path) = folder();
    assert!(matches!(Store::open(&path, &RIGHT), Err(StoreError::Missing)));
    assert!(!path.exists());
}

#[test]
fn a_file_that_is_there_is_never_begun_again() {
    let (_folder, path) = folder();
    drop(begun(&path));
    assert!(matches!(Store::begin(&path, &RIGHT), Err(StoreError::Exists)));
    assert_eq!(people(&Store::open(&path, &RIGHT).unwrap()), 1);
}

#[test]
fn a_damaged_page_is_found_and_the_file_left_as_it_is() {
    let (_folder, path) = folder();
    drop(begun(&path));
    let sound = fs::read(&path).unwrap();
    for page in 0..sound.len() / 4096 {
        let mut damaged = sound.clone();
        damaged[page * 4096 + 100] ^= 1;
        fs::write(&path, &damaged).unwrap();

        let found = Store::open(&path, &RIGHT).and_then(|store| store.is_sound());

        assert!(matches!(found, Err(StoreError::Unreadable) | Ok(false)), "page {page}: {found:?}");
        assert_eq!(fs::read(&path).unwrap(), damaged);
    }
}

#[test]
fn a_file_of_a_newer_program_is_refused_and_not_touched() {
    let (_folder, path) = folder();
    let store = begun(&path);
    store.conn.pragma_update(None, "user_version", 99).unwrap();
    drop(store);
    let before = fs::read(&path).unwrap();

    assert!(matches!(Store::open(&path, &RIGHT), Err(StoreError::TooNew { found: 99, .. })));

    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_copy_is_kept_before_the_shape_changes() {
    let (_folder, path) = folder();
    drop(begun(&path));
    keep_copy(&path, 1).unwrap();
    let copy = path.with_file_name("records.db.before-2");
    assert_eq!(fs::read(&copy).unwrap(), fs::read(&path).unwrap());

    fs::write(&copy, "the first copy").unwrap();
    keep_copy(&path, 1).unwrap();
    assert_eq!(fs::read_to_string(&copy).unwrap(), "the first copy");
}

#[test]
fn every_setting_is_read_back() {
    let (_folder, path) = folder();
    let store = begun(&path);
    for (setting, value, wanted) in SETTINGS.iter().filter(|(_, _, wanted)| !wanted.is_empty()) {
        expect(&store.conn, setting, wanted).unwrap_or_else(|e| panic!("{setting} = {value}: {e}"));
    }
    // And a setting that is not kept is noticed.
    store.conn.execute_batch("PRAGMA synchronous = NORMAL").unwrap();
    assert!(matches!(
        expect(&store.conn, "synchronous", "2"),
        Err(StoreError::Setting { setting: "synchronous" })
    ));
}

#[test]
fn the_cipher_is_the_one_we_chose() {
    let (_folder, path) = folder();
    let store = begun(&path);
    let version: String = store.conn.query_row("PRAGMA cipher_version", [], |row| row.get(0)).unwrap();
    assert!(version.starts_with("4."), "{version}");
}

/// SQLite says the same of a file that may not grow as of a disk that is full.
#[test]
fn a_full_disk_is_said_and_nothing_is_half_written() {
    let (_folder, path) = folder();
    let mut store = begun(&path);
    let pages: u32 = store.conn.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    store.conn.execute_batch(&format!("PRAGMA max_page_count = {pages}")).unwrap();
    let kept = 1 + loop_until_full(&mut store);

    assert_eq!(people(&store), kept);
    assert_eq!(store.read::<_, StoreError>(|r| r.audit_break()).unwrap(), None);

    store.conn.execute_batch("PRAGMA max_page_count = 1000000").unwrap();
    store.write::<_, StoreError>(stamp(), |w| w.add_participant(900, &participant(900))).unwrap();
    assert_eq!(people(&store), kept + 1);
}

/// How many people could be added before there was no room.
fn loop_until_full(store: &mut Store) -> u32 {
    for number in 2..800 {
        match store.write::<_, StoreError>(stamp(), |w| w.add_participant(number, &participant(number))) {
            Ok(()) => {}
            Err(StoreError::DiskFull) => return number - 2,
            Err(other) => panic!("{other}"),
        }
    }
    panic!("there was always room");
}
