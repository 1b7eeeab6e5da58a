use std::path::Path;

use rusqlite::ErrorCode;

use crate::{
    Store, StoreError,
    testing::{participant, stamp},
};

fn with_somebody(folder: &Path) -> Store {
    let mut store = Store::begin(&folder.join("records.db"), &[1; 32]).unwrap();
    store.write::<_, StoreError>(stamp(), |w| w.add_participant(1, &participant(1))).unwrap();
    store
}

fn is_refused(store: &Store, sql: &str) -> bool {
    let error = store.conn.execute_batch(sql).err();
    error.and_then(|error| error.sqlite_error_code()) == Some(ErrorCode::AuthorizationForStatementDenied)
}

#[test]
fn no_statement_takes_away_what_was_recorded() {
    let folder = tempfile::tempdir().unwrap();
    let store = with_somebody(folder.path());
    for sql in [
        "UPDATE audit SET by = NULL",
        "DELETE FROM audit",
        "DELETE FROM answers",
        "DELETE FROM editions",
        "DELETE FROM acknowledgements",
        "DELETE FROM responses",
        "DELETE FROM visits",
        "DELETE FROM participants",
        "DELETE FROM people",
        "DELETE FROM receipts",
        "delete from PARTICIPANTS where number = 1",
    ] {
        assert!(is_refused(&store, sql), "{sql}");
    }
}

/// Tables of later shapes are guarded from the day they are there.
#[test]
fn the_guard_knows_the_tables_that_come_later() {
    for table in ["witnessed", "reasons"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("records.db");
        drop(with_somebody(folder.path()));
        let mut conn = super::super::connect(&path, &[1; 32], super::super::Purpose::Use).unwrap();
        conn.execute_batch(&format!("CREATE TABLE IF NOT EXISTS {table} (x)")).unwrap();
        super::put_on(&mut conn).unwrap();

        assert!(conn.execute_batch(&format!("DELETE FROM {table}")).is_err());
        assert_eq!(super::is_in(super::ONLY_ADDED_TO, table), table == "witnessed");
    }
}

#[test]
fn no_statement_changes_the_shape_or_the_rules() {
    let folder = tempfile::tempdir().unwrap();
    let store = with_somebody(folder.path());
    for sql in [
        "DROP TRIGGER audit_stays",
        "DROP TABLE audit",
        "DROP INDEX visits_by_participant",
        "ALTER TABLE audit ADD COLUMN x",
        "ALTER TABLE audit RENAME TO x",
        "CREATE TRIGGER x AFTER INSERT ON audit BEGIN SELECT 1; END",
        "CREATE TEMP TRIGGER x AFTER INSERT ON audit BEGIN SELECT 1; END",
        "CREATE VIEW x AS SELECT 1",
        "CREATE TEMP VIEW x AS SELECT 1",
        "CREATE TABLE x (y)",
        "ATTACH ':memory:' AS x",
        "PRAGMA writable_schema = ON",
        "PRAGMA journal_mode = OFF",
        "PRAGMA journal_mode(MEMORY)",
        "PRAGMA recursive_triggers = OFF",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA rekey = 'x'",
        "PRAGMA user_version = 0",
        "PRAGMA application_id = 0",
    ] {
        assert!(is_refused(&store, sql), "{sql}");
    }
}

#[test]
fn replacing_a_row_of_the_trail_is_removing_one() {
    let folder = tempfile::tempdir().unwrap();
    let store = with_somebody(folder.path());

    let replaced = store.conn.execute_batch("INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE seq = 1");

    assert!(replaced.is_err());
}

#[test]
fn what_is_meant_to_go_still_goes() {
    let folder = tempfile::tempdir().unwrap();
    let store = with_somebody(folder.path());
    for sql in ["DELETE FROM participant_terms", "DELETE FROM outbox", "UPDATE participants SET given = 'A'"]
    {
        store.conn.execute_batch(sql).unwrap_or_else(|e| panic!("{sql}: {e}"));
    }
}
