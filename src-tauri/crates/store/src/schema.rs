//! The shape of the records file, and how it got there.
//!
//! A step is a file in `schema/`. To change the shape, add a step and list it
//! last. A step that has been released is never touched again:
//! `released_steps_are_frozen` holds its fingerprint.

use rusqlite::Connection;

use crate::StoreError;

const STEPS: &[&str] = &[
    include_str!("schema/0001_clinic.sql"),
    include_str!("schema/0002_records.sql"),
    include_str!("schema/0003_outbox.sql"),
    include_str!("schema/0004_audit.sql"),
    include_str!("schema/0005_vault.sql"),
];

/// How many steps the file has taken; refuses a file that has taken more than
/// this program knows.
pub(crate) fn taken(conn: &Connection) -> Result<usize, StoreError> {
    let found: usize = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > STEPS.len() {
        return Err(StoreError::TooNew { found, known: STEPS.len() });
    }
    Ok(found)
}

/// Whether the file lacks steps.
pub(crate) fn is_behind(taken: usize) -> bool {
    taken < STEPS.len()
}

/// Takes every step the file has not taken yet, in one transaction.
pub(crate) fn bring_up_to_date(conn: &mut Connection) -> Result<(), StoreError> {
    advance(conn, STEPS)
}

fn advance(conn: &mut Connection, steps: &[&str]) -> Result<(), StoreError> {
    let tx = conn.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let taken = taken(&tx)?;
    for step in steps.iter().skip(taken) {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "user_version", steps.len().max(taken))?;
    tx.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    /// Fingerprints of the steps that have left the house, in order: the first
    /// eight bytes of their SHA-256.
    const RELEASED: &[u64] = &[
        0x6037_f796_ccd4_2c24,
        0xabb8_fb18_0e33_08f1,
        0x32a0_e0f0_631a_e6b3,
        0x8838_68df_31c2_938d,
        0x9707_1cc1_abdb_b0cf,
    ];

    #[test]
    fn released_steps_are_frozen() {
        let fingerprint = |step: &&str| {
            let hash = Sha256::digest(step.as_bytes());
            u64::from_be_bytes(hash[..8].try_into().unwrap())
        };
        let found: Vec<_> = STEPS.iter().map(fingerprint).collect();
        assert_eq!(found, *RELEASED, "add a step instead: {found:#x?}");
    }

    #[test]
    fn records_survive_every_step() {
        let mut conn = Connection::open_in_memory().unwrap();
        advance(&mut conn, &STEPS[..1]).unwrap();
        conn.execute("INSERT INTO people (id, name, role) VALUES ('p1', 'Amina', 'administrator')", [])
            .unwrap();

        bring_up_to_date(&mut conn).unwrap();

        let name: String = conn.query_row("SELECT name FROM people", [], |row| row.get(0)).unwrap();
        assert_eq!(name, "Amina");
        assert!(!is_behind(taken(&conn).unwrap()));
    }

    /// What the program before this one wrote has no salt and no commitment.
    #[test]
    fn content_from_before_there_were_commitments_is_kept_counted_and_can_be_erased() {
        let mut conn = Connection::open_in_memory().unwrap();
        advance(&mut conn, &STEPS[..4]).unwrap();
        let participant = crate::testing::participant(1).id;
        conn.execute_batch(&format!(
            "INSERT INTO people VALUES ('p1', 'Amina', 'administrator');
             INSERT INTO participants VALUES (1, '{participant}', '07-0001', 'Yusuf', 'Amina', '1952-03-12', 'female',
                 NULL, 'ar', 0, '2026-01-05T09:00:00.000Z', 0);
             INSERT INTO visits VALUES ('v1', '{participant}', '2026-01-05', '2026-01-05T09:00:00.000Z', 0);
             INSERT INTO responses VALUES ('r1', 'v1', '{participant}', 'x', 1, 'en', '00', 'patient',
                 '2026-01-05T09:00:00.000Z', 0, NULL, NULL, 0);
             INSERT INTO answers VALUES (1, 'r1', 1, 'a', NULL, 'en', '2026-01-05T09:00:00.000Z', 0, 'p1');
             INSERT INTO audit VALUES
                 (1, '2026-01-05T09:00:00.000Z', 0, 'p1', 'registered', 'participant', 'x', NULL, x'00', x'00'),
                 (2, '2026-01-05T09:00:00.000Z', 0, 'p1', 'answered', 'response', 'r1', 'a', x'00', x'00');"
        ))
        .unwrap();

        bring_up_to_date(&mut conn).unwrap();
        let mut store = crate::Store { conn, anchor: None };

        let broken = |store: &crate::Store| store.read::<_, StoreError>(|r| r.content_break()).unwrap();
        assert_eq!(broken(&store), None);
        store
            .write::<_, StoreError>(crate::testing::stamp(), |w| {
                w.erase(participant, crate::Action::Erased, "asked")
            })
            .unwrap();
        assert_eq!(broken(&store), None);
        store.conn.execute_batch("INSERT INTO answers SELECT 2, response, 1, 'b', '1', 'en', at, 0, by, NULL, NULL, 0 FROM answers").unwrap();
        assert_eq!(broken(&store), Some(crate::ContentBreak { seq: 0 }), "an answer that nobody gave");
    }

    #[test]
    fn a_file_from_the_future_is_left_alone() {
        let mut conn = Connection::open_in_memory().unwrap();
        conn.pragma_update(None, "user_version", 99).unwrap();
        assert!(matches!(bring_up_to_date(&mut conn), Err(StoreError::TooNew { found: 99, .. })));
    }

    #[test]
    fn a_step_that_fails_leaves_nothing_behind() {
        let mut conn = Connection::open_in_memory().unwrap();
        let half = ["CREATE TABLE a (x); CREATE TABLE a (x);"];
        assert!(advance(&mut conn, &half).is_err());
        let tables: i64 = conn.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0)).unwrap();
        assert_eq!(tables, 0);
    }
}
