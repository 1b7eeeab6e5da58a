//! What two computers of a site say differently. It waits for a person, and what
//! they did not choose stays on file.

use domain::{Moment, ParticipantId};
use rusqlite::{OptionalExtension, Row};
use uuid::Uuid;

use crate::{Action, Kind, Reader, StoreError, Writer, audit, row};

/// Something that two computers say differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispute {
    /// Which dispute.
    pub id: Uuid,
    /// What is disputed: a code of `services`.
    pub kind: String,
    /// What kind of record it is about.
    pub record: Kind,
    /// Which record here.
    pub object: Uuid,
    /// JSON of what the other computer says; `None` where it says that there is
    /// nothing, and once it was erased.
    pub theirs: Option<String>,
    /// The other record, where there are two.
    pub other: Option<Uuid>,
    /// Which computer says so.
    pub computer: Option<Uuid>,
    /// Since when.
    pub since: Moment,
    /// When somebody decided.
    pub settled: Option<Moment>,
}

/// A dispute as it is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDispute {
    /// A fresh id.
    pub id: Uuid,
    /// What is disputed: a code of `services`.
    pub kind: String,
    /// What kind of record it is about.
    pub record: Kind,
    /// Which record here.
    pub object: Uuid,
    /// JSON of what the other computer says.
    pub theirs: Option<String>,
    /// The other record, where there are two.
    pub other: Option<Uuid>,
    /// Which computer says so.
    pub computer: Option<Uuid>,
}

const COLUMNS: &str =
    "id, kind, record, object, theirs, other, computer, since, since_offset, settled, settled_offset";

impl Reader<'_> {
    /// Everything that nobody has decided, oldest first.
    pub fn disputes(&self) -> Result<Vec<Dispute>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM disputes WHERE settled IS NULL ORDER BY since, id"
        ))?;
        Ok(rows.query_map([], dispute)?.collect::<Result<_, _>>()?)
    }

    /// Everything that was ever disputed about somebody, oldest first.
    pub fn disputes_about(&self, participant: ParticipantId) -> Result<Vec<Dispute>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM disputes WHERE participant = ?1 ORDER BY since, id"
        ))?;
        Ok(rows.query_map([participant.to_string()], dispute)?.collect::<Result<_, _>>()?)
    }

    /// The dispute with this id, also when it is settled.
    pub fn dispute(&self, id: Uuid) -> Result<Dispute, StoreError> {
        self.conn
            .prepare_cached(&format!("SELECT {COLUMNS} FROM disputes WHERE id = ?1"))?
            .query_row([id.to_string()], dispute)
            .optional()?
            .ok_or_else(|| StoreError::NotFound { what: "dispute", id: id.to_string() })
    }

    /// The participant whom a record is about, also when they were erased.
    pub(crate) fn about(&self, kind: Kind, id: Uuid) -> Result<Option<ParticipantId>, StoreError> {
        let sql = match kind {
            Kind::Questionnaire | Kind::Kit => return Ok(None),
            Kind::Participant => "SELECT id FROM participants WHERE id = ?1",
            Kind::Enrolment => "SELECT participant FROM enrolments WHERE id = ?1",
            Kind::Visit => "SELECT participant FROM visits WHERE id = ?1",
            Kind::Response => "SELECT participant FROM responses WHERE id = ?1",
            // Of somebody who did not enter nobody knows who it was.
            Kind::Step => "SELECT participant FROM steps WHERE id = ?1 LIMIT 1",
        };
        let mut rows = self.conn.prepare_cached(sql)?;
        let about = rows.query_row([id.to_string()], |row| row::maybe_id(row, 0)).optional()?;
        Ok(about.flatten().map(ParticipantId))
    }
}

impl Writer<'_> {
    /// Keeps that something is disputed, and that its record waits for a person.
    /// Whether that is news: a record is disputed once in each way, until
    /// somebody has decided.
    pub fn open_dispute(&self, new: &NewDispute) -> Result<bool, StoreError> {
        let (record, object) = (new.record.name(), new.object.to_string());
        let open: bool = self
            .conn
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM disputes WHERE record = ?1 AND object = ?2 AND kind = ?3
                                                         AND settled IS NULL)",
            )?
            .query_row((&record, &object, &new.kind), |row| row.get(0))?;
        if open {
            return Ok(false);
        }
        let about = self.about(new.record, new.object)?;
        if let Some(who) = about {
            self.refuse_erased(who)?;
        }
        let (since, since_offset) = row::columns(self.stamp.at);
        let values = [
            new.id.to_string().into(),
            new.kind.clone().into(),
            record.clone().into(),
            object.into(),
            about.map(|who| who.to_string()).into(),
            new.theirs.clone().into(),
            new.other.map(|id| id.to_string()).into(),
            new.computer.map(|id| id.to_string()).into(),
            since.into(),
            i64::from(since_offset).into(),
        ];
        self.keep(&audit::DISPUTES, &values, Action::DisputeOpened, &record, new.object, Some(&new.kind))?;
        Ok(true)
    }

    /// Somebody has decided. The record waits no longer for a person; what was
    /// decided is written by other verbs. The first time counts.
    pub fn settle_dispute(&self, id: Uuid, reason: &str) -> Result<(), StoreError> {
        let found = self.dispute(id)?;
        let (at, at_offset) = row::columns(self.stamp.at);
        let settled = self
            .conn
            .prepare_cached(
                "UPDATE disputes SET settled = ?2, settled_offset = ?3 WHERE id = ?1 AND settled IS NULL",
            )?
            .execute((id.to_string(), at, at_offset))?;
        if settled == 0 {
            return Ok(());
        }
        let about = self.about(found.record, found.object)?;
        let (kind, what) = (found.record.name(), Some(found.kind.as_str()));
        self.note_with_reason(Action::DisputeSettled, &kind, found.object, what, reason, about)
    }
}

/// Reads [`COLUMNS`].
fn dispute(row: &Row<'_>) -> rusqlite::Result<Dispute> {
    Ok(Dispute {
        id: row::id(row, 0)?,
        kind: row.get(1)?,
        record: row::code(row, 2)?,
        object: row::id(row, 3)?,
        theirs: row.get(4)?,
        other: row::maybe_id(row, 5)?,
        computer: row::maybe_id(row, 6)?,
        since: row::moment(row, 7)?,
        settled: row::maybe_moment(row, 9)?,
    })
}

#[cfg(test)]
mod tests;
