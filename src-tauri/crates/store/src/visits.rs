//! Visits, in rows.

use domain::{ParticipantId, VisitId, visit::Visit};
use rusqlite::{OptionalExtension, Row};

use crate::{Action, Kind, Reader, StoreError, Writer, row};

const COLUMNS: &str = "id, participant, day, entered, entered_offset";

impl Reader<'_> {
    /// The visit with this id.
    pub fn visit(&self, id: VisitId) -> Result<Visit, StoreError> {
        self.conn
            .prepare_cached(&format!("SELECT {COLUMNS} FROM visits WHERE id = ?1"))?
            .query_row([id.to_string()], visit)
            .optional()?
            .ok_or_else(|| StoreError::NotFound { what: "visit", id: id.to_string() })
    }

    /// All visits of somebody, newest first.
    pub fn visits_of(&self, participant: ParticipantId) -> Result<Vec<Visit>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM visits WHERE participant = ?1 ORDER BY day DESC, entered DESC"
        ))?;
        Ok(rows.query_map([participant.to_string()], visit)?.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Keeps a new visit and queues it for the endpoint.
    pub fn add_visit(&self, new: &Visit) -> Result<(), StoreError> {
        let (entered, entered_offset) = row::columns(new.entered);
        self.conn
            .prepare_cached(&format!("INSERT INTO visits ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5)"))?
            .execute((new.id.to_string(), new.participant.to_string(), new.day, entered, entered_offset))?;
        self.note(Action::VisitStarted, "visit", new.id.0, None)?;
        self.queue(Kind::Visit, new.id.0)
    }
}

fn visit(row: &Row<'_>) -> rusqlite::Result<Visit> {
    Ok(Visit {
        id: VisitId(row::id(row, 0)?),
        participant: ParticipantId(row::id(row, 1)?),
        day: row.get(2)?,
        entered: row::moment(row, 3)?,
    })
}
