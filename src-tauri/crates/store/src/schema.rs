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
    include_str!("schema/0006_forms.sql"),
    include_str!("schema/0007_day.sql"),
    include_str!("schema/0008_programme.sql"),
    include_str!("schema/0009_training.sql"),
    include_str!("schema/0010_reconciled.sql"),
    include_str!("schema/0011_alerts.sql"),
    include_str!("schema/0012_counting.sql"),
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
mod tests;
