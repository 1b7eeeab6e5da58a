//! Visits, in rows.

use chrono::NaiveDate;
use domain::{ParticipantId, VisitId, visit::Visit};
use rusqlite::{OptionalExtension, Row};

use crate::{Action, Kind, Reader, StoreError, Writer, row};

const COLUMNS: &str = "id, participant, day, entered, entered_offset";

/// SQL: whoever came was not erased, and is no practice case.
const KEPT: &str = "NOT EXISTS (SELECT 1 FROM participants p WHERE p.id = v.participant
    AND (p.erased IS NOT NULL OR p.number >= 2000000000))";

impl Reader<'_> {
    /// The visit with this id; [`StoreError::Erased`] when whoever came was erased.
    pub fn visit(&self, id: VisitId) -> Result<Visit, StoreError> {
        let found = self
            .conn
            .prepare_cached(&format!(
                "SELECT {COLUMNS}, EXISTS (SELECT 1 FROM participants WHERE id = participant AND erased IS NOT NULL)
                 FROM visits WHERE id = ?1"
            ))?
            .query_row([id.to_string()], |row| Ok((visit(row)?, row.get(5)?)))
            .optional()?;
        match found {
            Some((visit, false)) => Ok(visit),
            Some((_, true)) => Err(StoreError::Erased { what: "visit", id: id.to_string() }),
            None => Err(StoreError::NotFound { what: "visit", id: id.to_string() }),
        }
    }

    /// All visits of somebody, newest first; also of somebody who was erased.
    pub fn visits_of(&self, participant: ParticipantId) -> Result<Vec<Visit>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM visits WHERE participant = ?1 ORDER BY day DESC, entered DESC"
        ))?;
        Ok(rows.query_map([participant.to_string()], visit)?.collect::<Result<_, _>>()?)
    }

    /// The visits of the days from `from` to `to`, both included, in the order in
    /// which they were entered; without those of people who were erased, and of practice cases.
    pub fn visits_on(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Visit>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM visits v WHERE day >= ?1 AND day <= ?2 AND {KEPT} ORDER BY day, entered, id"
        ))?;
        Ok(rows.query_map((from, to), visit)?.collect::<Result<_, _>>()?)
    }

    /// The visits with a form that is not finished and was not taken back, oldest
    /// first; without those of people who were erased, and of practice cases.
    pub fn unfinished_visits(&self) -> Result<Vec<Visit>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM visits v WHERE id IN
                (SELECT visit FROM responses r WHERE edition = 0
                    AND NOT EXISTS (SELECT 1 FROM voids WHERE response = r.id))
                AND {KEPT} ORDER BY day, entered, id"
        ))?;
        Ok(rows.query_map([], visit)?.collect::<Result<_, _>>()?)
    }

    /// Which of the participant's visits this one is, from 1: by day, then in the
    /// order in which they were entered.
    pub fn visit_number(&self, id: VisitId) -> Result<u32, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT count(*) FROM visits this JOIN visits one ON one.participant = this.participant
             WHERE this.id = ?1 AND (one.day, one.entered, one.id) <= (this.day, this.entered, this.id)",
        )?;
        match rows.query_row([id.to_string()], |row| row.get(0))? {
            0 => Err(StoreError::NotFound { what: "visit", id: id.to_string() }),
            number => Ok(number),
        }
    }
}

impl Writer<'_> {
    /// Keeps a new visit and queues it for the endpoint.
    pub fn add_visit(&self, new: &Visit) -> Result<(), StoreError> {
        self.keep_visit(new)?;
        self.note(Action::VisitStarted, "visit", new.id.0, None)?;
        self.queue(Kind::Visit, new.id.0)
    }

    pub(crate) fn keep_visit(&self, new: &Visit) -> Result<(), StoreError> {
        self.refuse_erased(new.participant)?;
        let (entered, entered_offset) = row::columns(new.entered);
        self.conn
            .prepare_cached(&format!("INSERT INTO visits ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5)"))?
            .execute((new.id.to_string(), new.participant.to_string(), new.day, entered, entered_offset))?;
        Ok(())
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
