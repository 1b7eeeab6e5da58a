//! What somebody with the key and a database tool can do to the trail, and how
//! it is found.

use super::{row::AuditRow, *};
use crate::{
    Store,
    testing::{GRACE, clinic, stamp},
};

/// Takes away what keeps the rows as they are, then does `sql`.
pub(super) fn tamper(store: &Store, sql: &str) {
    let mut triggers = store.conn.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").unwrap();
    let names: Vec<String> = triggers.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    drop(triggers);
    for name in names {
        store.conn.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    store.conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    assert_eq!(store.conn.execute_batch(sql), Ok(()));
}

pub(super) fn trail_break(store: &Store) -> Option<i64> {
    store.read(|r| r.audit_break()).unwrap().map(|found: AuditBreak| found.seq)
}

/// Rows from before there were several people, as that program wrote them, then
/// two of this one.
fn old_trail() -> Store {
    let mut store = clinic();
    tamper(&store, "DELETE FROM audit");
    let mut prev = vec![0; 32];
    for seq in 1..=3 {
        let mut row = AuditRow {
            seq,
            at: "2026-01-05T09:00:00.000Z".into(),
            at_offset: 0,
            by: Some(GRACE.to_string()),
            action: "signed-in".into(),
            kind: "person".into(),
            object: GRACE.to_string(),
            detail: None,
            format: 1,
            run: None,
            mono: None,
            clock: None,
            version: None,
            role: None,
            session: None,
            content: None,
            reason: None,
            prev,
            hash: Vec::new(),
        };
        row.hash = row.digest().to_vec();
        prev = row.hash.clone();
        store
            .conn
            .execute(
                "INSERT INTO audit (seq, at, at_offset, by, action, kind, object, prev, hash)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                (seq, row.at, row.at_offset, row.by, row.action, row.kind, row.object, row.prev, row.hash),
            )
            .unwrap();
    }
    for _ in 0..2 {
        store.write::<_, StoreError>(stamp(), |w| w.signed_in(GRACE)).unwrap();
    }
    store
}

fn trail_broken_by(sql: &str) -> Option<i64> {
    let store = old_trail();
    tamper(&store, sql);
    trail_break(&store)
}

#[test]
fn a_trail_that_began_with_an_older_program_goes_on_and_holds() {
    let store = old_trail();
    let formats: Vec<i64> =
        store.read::<_, StoreError>(|r| r.audit()).unwrap().iter().map(|row| row.format).collect();
    assert_eq!(formats, [1, 1, 1, 2, 2]);
    assert_eq!(trail_break(&store), None);
}

/// Worked out beside the program, so that a trail already written is never
/// read by another rule.
#[test]
fn the_hash_of_the_older_format_is_what_it_was() {
    let first: AuditRow = old_trail().read(|r| r.audit_row(1)).unwrap();
    let hex: String = first.hash()[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, "94be2fa0f6e49345");
}

#[test]
fn rows_cannot_be_changed_or_removed() {
    let store = clinic();
    assert!(store.conn.execute("UPDATE audit SET by = NULL", []).is_err());
    assert!(store.conn.execute("DELETE FROM audit", []).is_err());
}

#[test]
fn a_changed_field_shows_whichever_it_is() {
    let text =
        ["at", "by", "action", "kind", "object", "detail", "run", "clock", "version", "role", "session"];
    for seq in [2, 4] {
        for field in text {
            assert_eq!(
                trail_broken_by(&format!("UPDATE audit SET {field} = 'x' WHERE seq = {seq}")),
                Some(seq)
            );
        }
        for field in ["at_offset", "mono", "format"] {
            assert_eq!(
                trail_broken_by(&format!("UPDATE audit SET {field} = 9 WHERE seq = {seq}")),
                Some(seq)
            );
        }
        for field in ["content", "prev", "hash"] {
            let sql = format!("UPDATE audit SET {field} = x'00' WHERE seq = {seq}");
            assert_eq!(trail_broken_by(&sql), Some(seq), "{field}");
        }
    }
    // Nothing, and an empty text, are two things.
    assert_eq!(trail_broken_by("UPDATE audit SET detail = '' WHERE seq = 2"), Some(2));
    assert_eq!(trail_broken_by("UPDATE audit SET by = NULL WHERE seq = 4"), Some(4));
}

#[test]
fn a_row_that_was_taken_out_put_in_or_moved_shows() {
    assert_eq!(trail_broken_by("DELETE FROM audit WHERE seq = 2"), Some(2));
    assert_eq!(trail_broken_by("DELETE FROM audit WHERE seq = 1"), Some(1));
    let copy = "INSERT INTO audit SELECT {}, at, at_offset, by, action, kind, object, detail, prev, hash, format, run, mono,
                       clock, version, role, session, content FROM audit WHERE seq = 5";
    for (place, found) in [("6", 6), ("0", 1), ("-4", 1)] {
        assert_eq!(trail_broken_by(&copy.replace("{}", place)), Some(found));
    }
    let swap = "UPDATE audit SET seq = 99 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3;
                UPDATE audit SET seq = 3 WHERE seq = 99";
    assert_eq!(trail_broken_by(swap), Some(2));
    let shift = "DELETE FROM audit WHERE seq = 4; UPDATE audit SET seq = 4 WHERE seq = 5";
    assert_eq!(trail_broken_by(shift), Some(4));
}

/// Makes the rows from `first` to `last` anew, as this program would have written them.
fn made_anew(store: &Store, first: i64, last: i64) {
    let rows: Vec<AuditRow> = store.read::<_, StoreError>(|r| r.audit()).unwrap();
    let mut prev = store.read::<_, StoreError>(|r| r.trail_hash(first - 1)).unwrap().unwrap();
    for mut row in rows.into_iter().filter(|row| (first..=last).contains(&row.seq)) {
        row.prev = prev;
        row.hash = row.digest().to_vec();
        let sql = "UPDATE audit SET prev = ?2, hash = ?3 WHERE seq = ?1";
        store.conn.execute(sql, (row.seq, &row.prev, &row.hash)).unwrap();
        prev = row.hash;
    }
}

#[test]
fn a_row_that_is_right_by_itself_and_not_where_it_stands_shows() {
    let changed = old_trail();
    tamper(&changed, "UPDATE audit SET by = NULL WHERE seq = 3");
    made_anew(&changed, 3, 3);
    assert_eq!(trail_break(&changed), Some(4), "the next row remembers another");

    let moved = old_trail();
    tamper(&moved, "UPDATE audit SET seq = 9 WHERE seq = 5");
    let made: AuditRow = moved.read(|r| r.audit_row(9)).unwrap();
    moved.conn.execute("UPDATE audit SET hash = ?1 WHERE seq = 9", [made.digest()]).unwrap();
    assert_eq!(trail_break(&moved), Some(5), "rows are missing before it");
}

/// A row of the older format has fewer fields that anything watches over.
#[test]
fn no_row_of_this_program_can_pass_for_one_of_an_older_program() {
    let store = old_trail();
    let clear =
        "UPDATE audit SET format = 1, run = NULL, mono = NULL, clock = NULL, version = NULL WHERE seq = 5";
    tamper(&store, clear);
    made_anew(&store, 5, 5);

    assert_eq!(trail_break(&store), Some(5));
}

#[test]
fn a_look_at_the_last_rows_finds_what_is_in_them() {
    let store = old_trail();
    let since = |seq| store.read(|r| r.audit_break_since(seq)).unwrap().map(|found: AuditBreak| found.seq);
    assert_eq!((since(0), since(3), since(5)), (None, None, None));

    tamper(&store, "UPDATE audit SET by = NULL WHERE seq = 4");

    assert_eq!((since(0), since(3), since(4)), (Some(4), Some(4), None));
    assert_eq!(since(9), Some(9));
}

#[test]
fn a_trail_that_is_whole_and_another_shows_beside_what_was_seen_elsewhere() {
    let against = |store: &Store, seen: &[(i64, Vec<u8>)]| {
        store.read::<_, StoreError>(|r| r.contradiction(seen)).unwrap()
    };
    let seen: Vec<(i64, Vec<u8>)> = old_trail()
        .read::<_, StoreError>(|r| r.audit())
        .unwrap()
        .iter()
        .map(|row| (row.seq, row.hash().to_vec()))
        .collect();
    assert_eq!(against(&old_trail(), &seen), None);

    let cut = old_trail();
    tamper(&cut, "DELETE FROM audit WHERE seq = 5");
    let mut back = old_trail();
    tamper(&back, "DELETE FROM audit WHERE seq > 3");
    for _ in 0..3 {
        back.write::<_, StoreError>(stamp(), |w| w.note(Action::Locked, "session", Uuid::nil(), None))
            .unwrap();
    }
    let anew = old_trail();
    tamper(&anew, "UPDATE audit SET by = NULL WHERE seq = 3");
    made_anew(&anew, 3, 5);

    for (store, first) in [(&cut, 5), (&back, 4), (&anew, 3)] {
        assert_eq!(trail_break(store), None);
        assert_eq!(against(store, &seen), Some(first));
    }
}
