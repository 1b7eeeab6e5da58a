//! Step 0008: what is noted in programmes is only added, and shows when it was changed.

use super::*;
use crate::testing::{clinic_with_a_draft, fill_way};

fn with_a_way() -> Store {
    let mut store = clinic_with_a_draft();
    fill_way(&mut store);
    store
}

#[test]
fn steps_can_only_be_added_and_erased_and_what_was_decided_about_kits_only_added() {
    let store = with_a_way();
    for sql in [
        "UPDATE steps SET content = '{}'",
        "UPDATE steps SET day = '2026-01-01'",
        "UPDATE steps SET participant = NULL",
        "UPDATE steps SET edition = 9 WHERE edition = 1",
        "UPDATE steps SET content = NULL",
        "UPDATE steps SET content = NULL, reason = NULL, salt = NULL",
        "UPDATE steps SET content = NULL, reason = NULL, erased = 1",
        "UPDATE steps SET content = '{}', reason = NULL, salt = NULL, erased = 1",
        "UPDATE steps SET content = NULL, reason = 'x', salt = NULL, erased = 1",
        "UPDATE steps SET content = NULL, reason = NULL, salt = NULL, erased = 1, by = 'x'",
        "UPDATE steps SET content = NULL, reason = NULL, salt = NULL, erased = 1, about = 'x'",
        "UPDATE adoptions SET content = '{\"runs\":true}'",
        "UPDATE adoptions SET kit = 'x'",
        "DELETE FROM steps",
        "DELETE FROM adoptions",
    ] {
        assert!(store.conn.execute_batch(sql).is_err(), "{sql}");
    }
    let erase = "UPDATE steps SET content = NULL, reason = NULL, salt = NULL, erased = 1";
    store.conn.execute_batch(erase).unwrap();
    assert!(store.conn.execute_batch(erase).is_err(), "once");
}

/// One row of each, changed behind the back of the program.
#[test]
fn what_was_noted_in_programmes_shows_when_it_was_changed() {
    for (table, change) in [
        ("steps", "content = '{}'"),
        ("steps", "day = '2026-01-01'"),
        ("steps", "participant = NULL"),
        ("steps", "kind = 'completion'"),
        ("steps", "reason = 'x'"),
        ("adoptions", "content = '{\"runs\":true}'"),
        ("adoptions", "version = 2"),
    ] {
        let store = with_a_way();
        let broken = || store.read::<_, StoreError>(|r| r.content_break()).unwrap();
        assert_eq!(broken(), None);
        let first = format!("SELECT min(audit) FROM {table}");
        let seq: i64 = store.conn.query_row(&first, [], |row| row.get(0)).unwrap();
        let sql = format!("DROP TRIGGER {table}_stay; UPDATE {table} SET {change} WHERE audit = {seq}");

        store.conn.execute_batch(&sql).unwrap();

        assert_eq!(broken(), Some(crate::ContentBreak { seq }), "{table}: {change}");
    }
}

#[test]
fn a_step_that_was_put_in_or_taken_out_shows() {
    for sql in [
        "DROP TRIGGER steps_remain; DELETE FROM steps WHERE seq = 1",
        "INSERT INTO steps (id, edition, kind, day, content, at, at_offset, by, salt, audit)
         SELECT id, 9, kind, day, content, at, at_offset, by, salt, audit FROM steps WHERE seq = 1",
    ] {
        let store = with_a_way();

        store.conn.execute_batch(sql).unwrap();

        assert!(store.read::<_, StoreError>(|r| r.content_break()).unwrap().is_some(), "{sql}");
    }
}
