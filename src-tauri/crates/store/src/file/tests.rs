use std::fs;

use super::{
    connect::{LOOKING, SETTINGS, WRITING, expect},
    *,
};
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
            w.save_person(&crate::Person::new(id, "Grace".into(), crate::Role::Administrator))?;
            w.add_participant(1, &participant(1))
        })
        .unwrap();
    store
}

/// Somebody with the key, and without this program.
fn tampered(path: &Path, sql: &str) {
    connect(path, &RIGHT, Purpose::Use).unwrap().execute_batch(sql).unwrap();
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

        let found = Store::open(&path, &RIGHT).and_then(|mut store| store.quick_check());

        assert!(
            found
                .as_ref()
                .map_or_else(|error| matches!(error, StoreError::Unreadable), |found| !found.is_empty()),
            "page {page}: {found:?}"
        );
        assert_eq!(fs::read(&path).unwrap(), damaged);
    }
}

#[test]
fn a_file_of_a_newer_program_is_refused_and_not_touched() {
    let (_folder, path) = folder();
    drop(begun(&path));
    tampered(&path, "PRAGMA user_version = 99");
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
    drop(begun(&path));
    for (purpose, more) in [(Purpose::Use, WRITING), (Purpose::Look, LOOKING)] {
        let conn = connect(&path, &RIGHT, purpose).unwrap();
        for (setting, value, wanted) in
            SETTINGS.iter().chain(more).filter(|(_, _, wanted)| !wanted.is_empty())
        {
            expect(&conn, setting, wanted).unwrap_or_else(|e| panic!("{setting} = {value}: {e}"));
        }
    }
    // And a setting that is not kept is noticed.
    let conn = connect(&path, &RIGHT, Purpose::Use).unwrap();
    conn.execute_batch("PRAGMA synchronous = NORMAL").unwrap();
    assert!(matches!(expect(&conn, "synchronous", "2"), Err(StoreError::Setting { setting: "synchronous" })));
}

#[test]
fn a_statement_is_prepared_once_whatever_is_looked_for() {
    let (_folder, path) = folder();
    drop(begun(&path));
    let conn = connect(&path, &RIGHT, Purpose::Use).unwrap();
    // Statistics tempt the planner to look at what is asked for.
    let some = "CREATE TABLE some (term TEXT); CREATE INDEX by_term ON some (term);
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
        INSERT INTO some SELECT char(97 + i % 26) || i FROM n; ANALYZE";
    conn.execute_batch(some).unwrap();
    let mut rows = conn.prepare("SELECT count(*) FROM some WHERE term >= ?1 AND term < ?2").unwrap();
    for (from, to) in [("a", "b"), ("m", "n"), ("x", "y")] {
        assert_ne!(rows.query_row([from, to], |row| row.get::<_, u32>(0)).unwrap(), 0);
    }
    assert_eq!(rows.get_status(rusqlite::StatementStatus::RePrepare), 0);
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

fn everything_in(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect();
    files.sort();
    files
}

#[test]
fn looking_writes_nothing_and_lets_nothing_be_written() {
    let (folder, path) = folder();
    drop(begun(&path));
    drop(Store::open(&path, &RIGHT).unwrap());
    let before = everything_in(folder.path());

    let mut store = Store::open_read_only(&path, &RIGHT).unwrap();
    assert_eq!(people(&store), 1);
    assert_eq!(store.full_check().unwrap(), []);
    let written = store.write::<_, StoreError>(stamp(), |w| w.add_participant(2, &participant(2)));
    assert!(matches!(written, Err(StoreError::ReadOnly)));
    assert!(matches!(store.accept_anchor(), Err(StoreError::ReadOnly)));
    assert!(store.conn.execute("UPDATE settings SET value = ''", []).is_err());
    drop(store);

    assert_eq!(everything_in(folder.path()), before);
}

#[test]
fn looking_at_a_file_of_an_older_shape_does_not_change_its_shape() {
    let (folder, path) = folder();
    drop(begun(&path));
    tampered(&path, "PRAGMA user_version = 2");
    let before = everything_in(folder.path());

    assert_eq!(people(&Store::open_read_only(&path, &RIGHT).unwrap()), 1);

    assert_eq!(everything_in(folder.path()), before);
}

/// The files as they are while something is being saved that is too large to
/// be kept in memory until the end.
fn cut_off(path: &Path, into: &Path) {
    let mut store = begun(path);
    store.conn.execute_batch("PRAGMA cache_size = 2").unwrap();
    store
        .write::<_, StoreError>(stamp(), |w| {
            for number in 2..200 {
                w.add_participant(number, &participant(number))?;
            }
            keep_damaged(path, into)
        })
        .unwrap();
}

#[test]
fn a_write_that_was_cut_off_is_said_when_looking_and_taken_back_in_a_copy() {
    let (folder, path) = folder();
    let damaged = folder.path().join("as-found");
    cut_off(&path, &damaged);
    let found = damaged.join("records.db");
    let before = everything_in(&damaged);
    assert!(damaged.join("records.db-journal").metadata().unwrap().len() > 0);

    assert!(matches!(Store::open_read_only(&found, &RIGHT), Err(StoreError::Interrupted)));
    assert_eq!(everything_in(&damaged), before);

    let copy = folder.path().join("copy");
    keep_damaged(&found, &copy).unwrap();
    let store = Store::open(&copy.join("records.db"), &RIGHT).unwrap();
    assert_eq!(people(&store), 1);
    assert_eq!(store.full_check().unwrap(), []);
}

#[test]
fn a_damaged_set_is_kept_byte_for_byte_and_overwrites_nothing() {
    let (folder, path) = folder();
    drop(begun(&path));
    drop(Store::open(&path, &RIGHT).unwrap());
    fs::write(folder.path().join("vault.keys"), "keys").unwrap();
    fs::write(folder.path().join("vault.keys.prev"), "keys before").unwrap();
    fs::write(folder.path().join("window.toml"), "not of the set").unwrap();
    let into = folder.path().join("damaged-1");

    keep_damaged(&path, &into).unwrap();

    let names: Vec<_> =
        everything_in(&into).into_iter().map(|(path, _)| path.file_name().unwrap().to_owned()).collect();
    assert_eq!(
        names,
        ["records.anchor", "records.db", "records.db-journal", "vault.keys", "vault.keys.prev"]
    );
    for (copy, bytes) in everything_in(&into) {
        assert_eq!(fs::read(folder.path().join(copy.file_name().unwrap())).unwrap(), bytes);
    }
    fs::write(into.join("records.db"), "the first copy").unwrap();
    assert!(matches!(keep_damaged(&path, &into), Err(StoreError::Exists)));
    assert_eq!(fs::read_to_string(into.join("records.db")).unwrap(), "the first copy");
}
