//! A row of the trail: its columns, and the hash over them.

use domain::Private;
use rusqlite::{Connection, Row};
use sha2::{Digest, Sha256};

use crate::StoreError;

/// The format in which rows are written. Rows of format 1 are from before there
/// were several people; they keep their hash.
pub(super) const FORMAT: i64 = 2;

pub(super) const COLUMNS: &str = "seq, at, at_offset, by, action, kind, object, detail, format, run, mono, clock, \
                                  version, role, session, content, prev, hash";

/// How many columns there are; a reason, where one is asked for, comes after them.
pub(super) const WIDTH: usize = 18;

/// One row of the trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// Counts from 1, without gaps.
    pub seq: i64,
    /// UTC, RFC 3339, to the millisecond.
    pub at: String,
    /// Minutes by which the clock on the wall was ahead of UTC.
    pub at_offset: i32,
    /// A person's id; `None` when the program acted by itself.
    pub by: Option<String>,
    /// What was done: the code of an [`crate::Action`].
    pub action: String,
    /// The kind of record it was done to.
    pub kind: String,
    /// Its id.
    pub object: String,
    /// Codes and ids.
    pub detail: Option<String>,
    /// Which fields the hash covers. In format 1 those below it are `None`.
    pub format: i64,
    /// Id of the run of the program.
    pub run: Option<String>,
    /// Milliseconds for which that run had lasted.
    pub mono: Option<i64>,
    /// The code of a [`crate::ClockState`].
    pub clock: Option<String>,
    /// Of the program.
    pub version: Option<String>,
    /// The code of the [`crate::Role`] of whoever did it, then.
    pub role: Option<String>,
    /// Id of the sitting between signing in and locking.
    pub session: Option<String>,
    /// SHA-256 of salt and content, where the row is about content.
    pub content: Option<Vec<u8>>,
    /// Why, in their own words; `None` when nobody gave a reason, when it was
    /// erased, and where rows are read without reasons.
    pub reason: Option<Private<String>>,
    pub(super) prev: Vec<u8>,
    pub(super) hash: Vec<u8>,
}

impl AuditRow {
    /// The row's own hash, 32 bytes: what a witness writes down.
    pub fn hash(&self) -> &[u8] {
        &self.hash
    }

    /// Reads [`COLUMNS`].
    pub(super) fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.get(0)?,
            at: row.get(1)?,
            at_offset: row.get(2)?,
            by: row.get(3)?,
            action: row.get(4)?,
            kind: row.get(5)?,
            object: row.get(6)?,
            detail: row.get(7)?,
            format: row.get(8)?,
            run: row.get(9)?,
            mono: row.get(10)?,
            clock: row.get(11)?,
            version: row.get(12)?,
            role: row.get(13)?,
            session: row.get(14)?,
            content: row.get(15)?,
            reason: None,
            prev: row.get(16)?,
            hash: row.get(17)?,
        })
    }

    /// Reads [`COLUMNS`] and, after them, the reason.
    pub(super) fn with_reason(row: &Row<'_>) -> rusqlite::Result<Self> {
        let reason: Option<String> = row.get(WIDTH)?;
        Ok(Self { reason: reason.map(Private::new), ..Self::of(row)? })
    }

    pub(super) fn insert(self, conn: &Connection) -> Result<(), StoreError> {
        conn.prepare_cached(&format!(
            "INSERT INTO audit ({COLUMNS})
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)"
        ))?
        .execute(rusqlite::params![
            self.seq,
            self.at,
            self.at_offset,
            self.by,
            self.action,
            self.kind,
            self.object,
            self.detail,
            self.format,
            self.run,
            self.mono,
            self.clock,
            self.version,
            self.role,
            self.session,
            self.content,
            self.prev,
            self.hash,
        ])?;
        Ok(())
    }

    /// Whether the row's hash is what its fields give.
    pub(super) fn holds(&self) -> bool {
        let fits = match self.format {
            // Its hash says nothing about the fields that came later, so there must be nothing in them.
            1 => {
                [&self.run, &self.clock, &self.version, &self.role, &self.session].iter().all(|f| f.is_none())
                    && self.mono.is_none()
                    && self.content.is_none()
            }
            FORMAT => true,
            _ => false,
        };
        fits && self.hash == self.digest()
    }

    /// SHA-256 over a name for the format, the row before and every field, each
    /// preceded by its length so that no two rows read the same.
    pub(super) fn digest(&self) -> [u8; 32] {
        let mut hash = Sha256::new();
        let first = self.format == 1;
        hash.update(if first { b"prombook audit/v1\0" } else { b"prombook audit/v2\0" });
        hash.update(&self.prev);
        hash.update(self.seq.to_be_bytes());
        hash.update(self.at_offset.to_be_bytes());
        let mut field = |field: Option<&[u8]>| {
            // A missing field is told from an empty one by a length no field has.
            let length = field.map_or(u64::MAX, |bytes| bytes.len() as u64);
            hash.update(length.to_be_bytes());
            hash.update(field.unwrap_or_default());
        };
        field(Some(self.at.as_bytes()));
        field(self.by.as_deref().map(str::as_bytes));
        field(Some(self.action.as_bytes()));
        field(Some(self.kind.as_bytes()));
        field(Some(self.object.as_bytes()));
        field(self.detail.as_deref().map(str::as_bytes));
        if !first {
            field(self.run.as_deref().map(str::as_bytes));
            field(self.mono.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice));
            field(self.clock.as_deref().map(str::as_bytes));
            field(self.version.as_deref().map(str::as_bytes));
            field(self.role.as_deref().map(str::as_bytes));
            field(self.session.as_deref().map(str::as_bytes));
            field(self.content.as_deref());
        }
        hash.finalize().into()
    }
}
