//! Who did what, when: rows that are only added, each holding the hash of the
//! one before, so that a change to any of them shows.
//!
//! A row is written in the transaction of what it tells of. It holds codes and
//! ids, never what a participant said.

use rusqlite::{OptionalExtension, Row};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{Reader, StoreError, Writer, row};

/// What somebody did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Set the clinic up.
    Founded,
    /// Put a member of staff on the list.
    PersonAdded,
    /// Signed in with a passphrase.
    SignedIn,
    /// Changed a setting.
    SettingChanged,
    /// Registered a participant.
    Registered,
    /// Started a visit.
    VisitStarted,
    /// Began a form.
    FormBegun,
    /// Answered an item, changed or took back an answer.
    Answered,
    /// Changed the language of a form.
    LanguageChanged,
    /// Noted what was done about a safety prompt.
    PromptAcknowledged,
    /// Finished a form.
    Finished,
    /// Corrected a finished form.
    Corrected,
    /// The endpoint confirmed a record.
    Confirmed,
    /// The endpoint refused a record.
    Refused,
    /// Asked to send a refused record again.
    Released,
}

/// One row of the trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// Counts from 1, without gaps.
    pub seq: i64,
    /// UTC, RFC 3339.
    pub at: String,
    /// Minutes by which the clock on the wall was ahead of UTC.
    pub at_offset: i32,
    /// A person's id; `None` when the program acted by itself.
    pub by: Option<String>,
    /// What was done.
    pub action: String,
    /// The kind of record it was done to.
    pub kind: String,
    /// Its id.
    pub object: String,
    /// Codes and ids.
    pub detail: Option<String>,
    prev: Vec<u8>,
    hash: Vec<u8>,
}

/// Where the trail was tampered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuditBreak {
    /// The first row that does not fit.
    pub seq: i64,
}

const COLUMNS: &str = "seq, at, at_offset, by, action, kind, object, detail, prev, hash";

impl AuditRow {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.get(0)?,
            at: row.get(1)?,
            at_offset: row.get(2)?,
            by: row.get(3)?,
            action: row.get(4)?,
            kind: row.get(5)?,
            object: row.get(6)?,
            detail: row.get(7)?,
            prev: row.get(8)?,
            hash: row.get(9)?,
        })
    }

    /// SHA-256 over a name for this format, the row before and every field,
    /// each preceded by its length so that no two rows read the same.
    fn digest(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(b"prombook audit/v1\0");
        hash.update(&self.prev);
        hash.update(self.seq.to_be_bytes());
        hash.update(self.at_offset.to_be_bytes());
        let fields = [
            Some(&self.at),
            self.by.as_ref(),
            Some(&self.action),
            Some(&self.kind),
            Some(&self.object),
            self.detail.as_ref(),
        ];
        for field in fields {
            // A missing field is told from an empty one by a length no text has.
            let length = field.map_or(u64::MAX, |text| text.len() as u64);
            hash.update(length.to_be_bytes());
            hash.update(field.map_or("", String::as_str));
        }
        hash.finalize().into()
    }
}

impl Reader<'_> {
    /// The trail, oldest first.
    pub fn audit(&self) -> Result<Vec<AuditRow>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!("SELECT {COLUMNS} FROM audit ORDER BY seq"))?;
        Ok(rows.query_map([], AuditRow::of)?.collect::<Result<_, _>>()?)
    }

    /// The first row that does not fit what is before it, if there is one.
    pub fn audit_break(&self) -> Result<Option<AuditBreak>, StoreError> {
        let mut prev = vec![0; 32];
        for (row, seq) in self.audit()?.into_iter().zip(1..) {
            if row.seq != seq || row.prev != prev || row.hash != row.digest() {
                return Ok(Some(AuditBreak { seq }));
            }
            prev = row.hash;
        }
        Ok(None)
    }

    fn audit_head(&self) -> Result<(i64, Vec<u8>), StoreError> {
        let mut rows = self.conn.prepare_cached("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")?;
        let head = rows.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        Ok(head.unwrap_or_else(|| (0, vec![0; 32])))
    }
}

impl Writer<'_> {
    /// Adds a row to the trail. Every `save_…` of this crate calls it; callers
    /// of the crate use it for what leaves no other record, like signing in.
    pub fn note(
        &self,
        action: Action,
        kind: &str,
        object: Uuid,
        detail: Option<&str>,
    ) -> Result<(), StoreError> {
        let (seq, prev) = self.audit_head()?;
        let (at, at_offset) = row::columns(self.stamp.at);
        let mut row = AuditRow {
            seq: seq + 1,
            at,
            at_offset,
            by: self.stamp.by.map(|by| by.to_string()),
            action: row::name_of(&action),
            kind: kind.into(),
            object: object.to_string(),
            detail: detail.map(str::to_owned),
            prev,
            hash: Vec::new(),
        };
        row.hash = row.digest().to_vec();
        self.conn
            .prepare_cached(&format!(
                "INSERT INTO audit ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
            ))?
            .execute((
                row.seq,
                row.at,
                row.at_offset,
                row.by,
                row.action,
                row.kind,
                row.object,
                row.detail,
                row.prev,
                row.hash,
            ))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{clinic, stamp};

    fn three_rows() -> crate::Store {
        let mut store = clinic();
        for n in 1..=3_u128 {
            store
                .write::<_, StoreError>(stamp(), |w| {
                    w.note(Action::SignedIn, "person", Uuid::from_u128(n), None)
                })
                .unwrap();
        }
        store
    }

    fn broken_by(sql: &str) -> Option<i64> {
        let store = three_rows();
        store.conn.execute_batch("DROP TRIGGER audit_stays; DROP TRIGGER audit_remains;").unwrap();
        store.conn.execute_batch(sql).unwrap();
        store.read(|r| r.audit_break()).unwrap().map(|found: AuditBreak| found.seq)
    }

    #[test]
    fn an_untouched_trail_holds() {
        assert_eq!(three_rows().read(|r| r.audit_break()).unwrap(), None);
    }

    #[test]
    fn rows_cannot_be_changed_or_removed() {
        let store = three_rows();
        assert!(store.conn.execute("UPDATE audit SET by = NULL", []).is_err());
        assert!(store.conn.execute("DELETE FROM audit", []).is_err());
    }

    #[test]
    fn what_is_done_behind_the_triggers_shows() {
        let last = three_rows().read(|r| r.audit()).unwrap().len() as i64;
        let object = last - 1;
        assert_eq!(broken_by(&format!("UPDATE audit SET object = 'x' WHERE seq = {object}")), Some(object));
        assert_eq!(broken_by(&format!("UPDATE audit SET by = NULL WHERE seq = {object}")), Some(object));
        assert_eq!(broken_by(&format!("UPDATE audit SET detail = '' WHERE seq = {object}")), Some(object));
        assert_eq!(broken_by(&format!("DELETE FROM audit WHERE seq = {object}")), Some(object));
        assert_eq!(
            broken_by(&format!(
                "UPDATE audit SET seq = -1 WHERE seq = {last}; UPDATE audit SET seq = {last} WHERE seq = {object}"
            )),
            Some(1)
        );
    }
}
