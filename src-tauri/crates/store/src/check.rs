//! Whether the records are as they were written.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use rusqlite::{Connection, ffi::SQLITE_INTERRUPT};

use crate::{Action, AnchorFinding, Reader, Store, StoreError, TrailQuery, schema};

/// What is wrong with a records file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// Bytes were changed: a page of the file does not fit its own proof.
    Pages,
    /// The pages are as they were written, and do not make a database.
    Structure,
    /// A record refers to one that is not there.
    References,
    /// The trail was tampered with, from this row on.
    Trail {
        /// Its number.
        seq: i64,
    },
    /// A content is not the one that this row of the trail commits to.
    Content {
        /// The row's number; 0 when no row speaks of it.
        seq: i64,
    },
    /// What was noted outside the file does not fit it.
    Anchor(AnchorFinding),
}

/// How many of the newest rows of the trail the quick check looks at.
const LAST: i64 = 100;

/// For how long the quick check reads the structure: nobody should wait for it.
/// A file that takes longer is read whole at the end of the day.
const BUDGET: Duration = Duration::from_millis(500);

/// After how many of its steps SQLite asks whether the time is up: a few
/// milliseconds.
const OPERATIONS: i32 = 500;

impl Store {
    /// The check at the start of the day: the anchor, the newest links of the
    /// trail and the newest answers, and as much of the structure as can be read
    /// in half a second. Empty when all is well. Damage is a finding and no error.
    pub fn quick_check(&mut self) -> Result<Vec<Finding>, StoreError> {
        self.check_within(BUDGET)
    }

    fn check_within(&mut self, budget: Duration) -> Result<Vec<Finding>, StoreError> {
        let mut found = Vec::new();
        add(&mut found, newest(&self.conn, LAST))?;
        add(&mut found, newest_answers(&self.conn))?;
        let begun = Instant::now();
        self.conn.progress_handler(OPERATIONS, Some(move || begun.elapsed() >= budget))?;
        let structure = structure(&self.conn, "quick_check");
        self.conn.progress_handler(0, None::<fn() -> bool>)?;
        add(&mut found, unless_interrupted(structure))?;
        self.check_anchor(&mut found)?;
        Ok(found)
    }

    /// The check at the end of the day and before a backup: every page, every
    /// record, the whole trail. Takes as long as reading the file.
    pub fn full_check(&self) -> Result<Vec<Finding>, StoreError> {
        let mut found = check_contents(&self.conn)?;
        self.check_anchor(&mut found)?;
        Ok(found)
    }

    fn check_anchor(&self, found: &mut Vec<Finding>) -> Result<(), StoreError> {
        let Some(anchor) = &self.anchor else { return Ok(()) };
        let trouble = anchor.trouble().map_or_else(|| anchor.examine(&self.conn), |known| Ok(Some(known)));
        add(found, trouble.map(|trouble| trouble.map(Finding::Anchor)))
    }
}

/// Everything that can be said of a file without looking outside it.
pub(crate) fn check_contents(conn: &Connection) -> Result<Vec<Finding>, StoreError> {
    let mut found = Vec::new();
    add(&mut found, pages(conn))?;
    add(&mut found, structure(conn, "integrity_check"))?;
    add(&mut found, references(conn))?;
    add(&mut found, trail(conn))?;
    add(&mut found, contents(conn))?;
    Ok(found)
}

/// Adds what a check found. A page that does not decrypt stops the check that
/// met it, and is what it found.
fn add(found: &mut Vec<Finding>, checked: Result<Option<Finding>, StoreError>) -> Result<(), StoreError> {
    let finding = match checked {
        Err(StoreError::Unreadable) => Some(Finding::Pages),
        checked => checked?,
    };
    found.extend(finding.filter(|finding| !found.contains(finding)));
    Ok(())
}

fn pages(conn: &Connection) -> Result<Option<Finding>, StoreError> {
    Ok(says_anything(conn, "cipher_integrity_check")?.then_some(Finding::Pages))
}

fn references(conn: &Connection) -> Result<Option<Finding>, StoreError> {
    Ok(says_anything(conn, "foreign_key_check")?.then_some(Finding::References))
}

fn says_anything(conn: &Connection, check: &str) -> Result<bool, StoreError> {
    Ok(conn.prepare(&format!("PRAGMA {check}"))?.exists([])?)
}

fn structure(conn: &Connection, check: &str) -> Result<Option<Finding>, StoreError> {
    let said: String = conn.query_row(&format!("PRAGMA {check}(1)"), [], |row| row.get(0))?;
    Ok((said != "ok").then_some(Finding::Structure))
}

/// A check that was out of time has found nothing.
fn unless_interrupted(checked: Result<Option<Finding>, StoreError>) -> Result<Option<Finding>, StoreError> {
    match checked {
        Err(StoreError::Database { code: SQLITE_INTERRUPT }) => Ok(None),
        checked => checked,
    }
}

/// Reads what was written last, and so what a bad end to the day before hits
/// first. A page that does not decrypt says so.
fn newest_answers(conn: &Connection) -> Result<Option<Finding>, StoreError> {
    let sql = "SELECT total(length(given)) FROM (SELECT given FROM answers ORDER BY seq DESC LIMIT 1000)";
    conn.query_row(sql, [], |_| Ok(()))?;
    Ok(None)
}

fn trail(conn: &Connection) -> Result<Option<Finding>, StoreError> {
    // A backup of an older shape has other columns; that its rows hang together
    // can be said of every shape.
    if schema::is_behind(schema::taken(conn)?) {
        return links(conn, i64::MAX);
    }
    let reader = Reader { conn };
    Ok(reader.audit_break_since(accepted(&reader)?)?.map(|broken| Finding::Trail { seq: broken.seq }))
}

/// The newest row that somebody has taken upon themselves. The trail says it in
/// the two rows after: what was found, and that they go on. Anything else that
/// said it could be written by whoever changed the trail.
fn accepted(reader: &Reader<'_>) -> Result<i64, StoreError> {
    let wanted = TrailQuery { actions: vec![Action::DamageAccepted], ..TrailQuery::default() };
    Ok(reader.trail(&wanted, 1)?.first().map_or(0, |row| row.seq - 2))
}

/// What people recorded, against what the trail says of it.
fn contents(conn: &Connection) -> Result<Option<Finding>, StoreError> {
    if schema::is_behind(schema::taken(conn)?) {
        return Ok(None);
    }
    let reader = Reader { conn };
    Ok(reader.content_break_after(accepted(&reader)?)?.map(|broken| Finding::Content { seq: broken.seq }))
}

/// The newest rows of the trail, each with its own hash.
fn newest(conn: &Connection, last: i64) -> Result<Option<Finding>, StoreError> {
    let reader = Reader { conn };
    let since = (reader.audit_head()?.0 - last).max(accepted(&reader)?);
    Ok(reader.audit_break_since(since)?.map(|broken| Finding::Trail { seq: broken.seq }))
}

/// Whether each of the last rows follows the one before it.
fn links(conn: &Connection, last: i64) -> Result<Option<Finding>, StoreError> {
    let mut rows =
        conn.prepare("SELECT seq, prev, hash FROM (SELECT seq, prev, hash FROM audit ORDER BY seq DESC LIMIT ?1) ORDER BY seq")?;
    let mut rows = rows.query([last])?;
    let mut before: Option<(i64, Vec<u8>)> = None;
    while let Some(row) = rows.next()? {
        let (seq, prev, hash): (i64, Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let follows = match &before {
            Some((number, hash)) => seq == number + 1 && prev == *hash,
            // The first of all follows nothing.
            None => seq > 1 || (seq == 1 && prev == [0; 32]),
        };
        if !follows {
            return Ok(Some(Finding::Trail { seq }));
        }
        before = Some((seq, hash));
    }
    Ok(None)
}

/// How many rows each table has, by name.
pub(crate) fn counts(conn: &Connection) -> Result<BTreeMap<String, u64>, StoreError> {
    let names = conn
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")?
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    let count = |name: String| {
        let sql = format!("SELECT count(*) FROM \"{}\"", name.replace('"', "\"\""));
        let rows: u64 = conn.query_row(&sql, [], |row| row.get(0))?;
        Ok((name, rows))
    };
    names.into_iter().map(count).collect()
}

#[cfg(test)]
mod tests;
