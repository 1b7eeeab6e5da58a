//! Who did what, when: rows that are only added, each holding the hash of the
//! one before, so that a change to any of them shows.
//!
//! A row is written in the transaction of what it tells of. It holds codes and
//! ids, never what a participant said: of that it holds a commitment, which
//! tells nothing once the content and its salt are gone.

mod action;
mod contents;
mod row;
mod trail;

use domain::ParticipantId;
use rusqlite::{OptionalExtension, types::Value};
use uuid::Uuid;

pub(crate) use self::contents::{
    ACKNOWLEDGEMENTS, ADOPTIONS, ANSWERS, APPROVALS, DISPUTES, EDITIONS, INTERPRETERS, PACKS, PARTICIPANTS,
    READINGS, SECOND_ANSWERS, SHEETS, SIGNERS, SITE_STAGES, STEPS, TRAINING, Table, UNFINISHED, VOIDS,
};
pub use self::{action::Action, contents::ContentBreak, row::AuditRow, trail::TrailQuery};
use self::{
    contents::REASONS,
    row::{COLUMNS, FORMAT},
};
use crate::{
    Reader, StoreError, Writer,
    row::{columns, name_of},
};

/// Where the trail was tampered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuditBreak {
    /// The first row that does not fit.
    pub seq: i64,
}

impl Reader<'_> {
    /// The trail, oldest first, without the reasons. All of it is in memory at
    /// once: what only looks for something asks [`Reader::trail`].
    pub fn audit(&self) -> Result<Vec<AuditRow>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!("SELECT {COLUMNS} FROM audit ORDER BY seq"))?;
        Ok(rows.query_map([], AuditRow::of)?.collect::<Result<_, _>>()?)
    }

    /// The first row that does not fit what is before it, if there is one.
    pub fn audit_break(&self) -> Result<Option<AuditBreak>, StoreError> {
        self.audit_break_since(0)
    }

    /// The same for the rows after `seq`, which is itself taken to be right; the
    /// cost is that of the rows looked at. 0 looks at all of them.
    pub fn audit_break_since(&self, seq: i64) -> Result<Option<AuditBreak>, StoreError> {
        let Some(mut prev) = self.trail_hash(seq)? else { return Ok(Some(AuditBreak { seq })) };
        let (mut expected, mut format) = (seq, 1);
        let mut rows =
            self.conn.prepare_cached(&format!("SELECT {COLUMNS} FROM audit WHERE seq > ?1 ORDER BY seq"))?;
        // What should come before the first row would otherwise be passed over.
        if seq == 0 && self.first_seq()?.is_some_and(|first| first < 1) {
            return Ok(Some(AuditBreak { seq: 1 }));
        }
        let mut rows = rows.query([seq])?;
        while let Some(found) = rows.next()? {
            expected += 1;
            let found = AuditRow::of(found)?;
            // No row is of an older format than the one before it.
            if found.seq != expected || found.prev != prev || found.format < format || !found.holds() {
                return Ok(Some(AuditBreak { seq: expected }));
            }
            (prev, format) = (found.hash, found.format);
        }
        Ok(None)
    }

    /// The newest row and its hash; 0 and zeroes while there is none.
    pub fn audit_head(&self) -> Result<(i64, Vec<u8>), StoreError> {
        let mut rows = self.conn.prepare_cached("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")?;
        let head = rows.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        Ok(head.unwrap_or_else(|| (0, vec![0; 32])))
    }

    /// The hash of one row; `None` when there is no such row. Before the first
    /// row there are 32 zero bytes.
    pub fn trail_hash(&self, seq: i64) -> Result<Option<Vec<u8>>, StoreError> {
        if seq == 0 {
            return Ok(Some(vec![0; 32]));
        }
        let mut rows = self.conn.prepare_cached("SELECT hash FROM audit WHERE seq = ?1")?;
        Ok(rows.query_row([seq], |row| row.get(0)).optional()?)
    }

    fn first_seq(&self) -> Result<Option<i64>, StoreError> {
        let mut rows = self.conn.prepare_cached("SELECT seq FROM audit ORDER BY seq LIMIT 1")?;
        Ok(rows.query_row([], |row| row.get(0)).optional()?)
    }
}

impl Writer<'_> {
    /// Adds a row to the trail. Everything of this crate that changes a record
    /// does so; callers of the crate use it for what leaves no other record,
    /// like locking. `detail` is for codes and ids: no content, no names.
    pub fn note(
        &self,
        action: Action,
        kind: &str,
        object: Uuid,
        detail: Option<&str>,
    ) -> Result<(), StoreError> {
        self.add_row(action, kind, object, detail, None).map(drop)
    }

    /// Adds a row to the trail, and why it was done. The reason can be erased
    /// with everything else about `about`; one about nobody stays.
    pub fn note_with_reason(
        &self,
        action: Action,
        kind: &str,
        object: Uuid,
        detail: Option<&str>,
        reason: &str,
        about: Option<ParticipantId>,
    ) -> Result<(), StoreError> {
        let about = about.map(|about| about.to_string());
        self.keep(&REASONS, &[about.into(), reason.to_owned().into()], action, kind, object, detail)
    }

    /// Keeps `values` as a new row of `of`, and commits to them in the trail.
    pub(crate) fn keep(
        &self,
        of: &Table,
        values: &[Value],
        action: Action,
        kind: &str,
        object: Uuid,
        detail: Option<&str>,
    ) -> Result<(), StoreError> {
        let own = self.commit(of, values, action, kind, object, detail)?;
        self.conn
            .prepare_cached(&of.insert())?
            .execute(rusqlite::params_from_iter(values.iter().chain(&own)))?;
        Ok(())
    }

    /// Commits in the trail to `values`, which are or become a row of `of`: its
    /// new salt, and the row of the trail.
    pub(crate) fn commit(
        &self,
        of: &Table,
        values: &[Value],
        action: Action,
        kind: &str,
        object: Uuid,
        detail: Option<&str>,
    ) -> Result<[Value; 2], StoreError> {
        let mut salt = vec![0; 32];
        // Without chance there is no commitment that keeps a secret: nothing is kept then.
        getrandom::fill(&mut salt).map_err(|_| StoreError::Database { code: 0 })?;
        let content = of.commitment(&salt, values.iter().map(Into::into));
        let seq = self.add_row(action, kind, object, detail, Some(content))?;
        Ok([Value::Blob(salt), Value::Integer(seq)])
    }

    /// The seq of the new row.
    fn add_row(
        &self,
        action: Action,
        kind: &str,
        object: Uuid,
        detail: Option<&str>,
        content: Option<Vec<u8>>,
    ) -> Result<i64, StoreError> {
        let (head, prev) = self.audit_head()?;
        let (at, at_offset) = columns(self.stamp.at);
        let origin = self.stamp.origin;
        let mut row = AuditRow {
            seq: head + 1,
            at,
            at_offset,
            by: self.stamp.by.map(|by| by.to_string()),
            action: action.code(),
            kind: kind.into(),
            object: object.to_string(),
            detail: detail.map(str::to_owned),
            format: FORMAT,
            run: Some(origin.run.to_string()),
            // A run that outlasts the count of milliseconds stays at its end.
            mono: Some(i64::try_from(origin.running_ms).unwrap_or(i64::MAX)),
            clock: Some(name_of(&origin.clock)),
            version: Some(env!("CARGO_PKG_VERSION").into()),
            role: origin.role.map(|role| name_of(&role)),
            session: origin.session.map(|session| session.to_string()),
            content,
            reason: None,
            prev,
            hash: Vec::new(),
        };
        row.hash = row.digest().to_vec();
        let seq = row.seq;
        row.insert(self.conn)?;
        Ok(seq)
    }
}

#[cfg(test)]
mod tampering;
#[cfg(test)]
mod tests;
