//! The sheets of ended days. They are kept as they were made.

use chrono::NaiveDate;
use domain::{Moment, PersonId};
use rusqlite::{OptionalExtension, Row};
use uuid::Uuid;

use crate::{Action, Reader, StoreError, Writer, audit, row};

/// The sheet of an ended day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Which sheet.
    pub id: Uuid,
    /// Of which day, by the calendar on the wall.
    pub day: NaiveDate,
    /// What it says, in a word: a code of `services`.
    pub verdict: String,
    /// All of it, in JSON: numbers of the study, days and titles, no names.
    pub content: String,
    /// When it was made.
    pub at: Moment,
    /// Who ended the day; `None` when nobody was at the desk.
    pub by: Option<PersonId>,
}

const COLUMNS: &str = "id, day, verdict, content, at, at_offset, by";

impl Reader<'_> {
    /// The sheet with this id.
    pub fn sheet(&self, id: Uuid) -> Result<Sheet, StoreError> {
        self.conn
            .prepare_cached(&format!("SELECT {COLUMNS} FROM sheets WHERE id = ?1"))?
            .query_row([id.to_string()], sheet)
            .optional()?
            .ok_or_else(|| StoreError::NotFound { what: "sheet", id: id.to_string() })
    }

    /// The sheets, newest first; at most `most`.
    pub fn sheets(&self, most: usize) -> Result<Vec<Sheet>, StoreError> {
        let mut rows =
            self.conn.prepare_cached(&format!("SELECT {COLUMNS} FROM sheets ORDER BY seq DESC LIMIT ?1"))?;
        Ok(rows.query_map([most], sheet)?.collect::<Result<_, _>>()?)
    }

    /// The newest sheet, or the newest that says `verdict`.
    pub fn last_sheet(&self, verdict: Option<&str>) -> Result<Option<Sheet>, StoreError> {
        let Some(verdict) = verdict else { return Ok(self.sheets(1)?.pop()) };
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM sheets WHERE verdict = ?1 ORDER BY seq DESC LIMIT 1"
        ))?;
        Ok(rows.query_row([verdict], sheet).optional()?)
    }
}

impl Writer<'_> {
    /// Keeps the sheet of a day.
    pub fn add_sheet(
        &self,
        id: Uuid,
        day: NaiveDate,
        verdict: &str,
        content: &str,
    ) -> Result<(), StoreError> {
        let (at, at_offset) = row::columns(self.stamp.at);
        let values = [
            id.to_string().into(),
            day.to_string().into(),
            verdict.to_owned().into(),
            content.to_owned().into(),
            at.into(),
            i64::from(at_offset).into(),
            self.stamp.by.map(|by| by.to_string()).into(),
        ];
        self.keep(&audit::SHEETS, &values, Action::DayClosed, "sheet", id, Some(verdict))
    }
}

/// Reads [`COLUMNS`].
fn sheet(row: &Row<'_>) -> rusqlite::Result<Sheet> {
    Ok(Sheet {
        id: row::id(row, 0)?,
        day: row.get(1)?,
        verdict: row.get(2)?,
        content: row.get(3)?,
        at: row::moment(row, 4)?,
        by: row::maybe_id(row, 6)?.map(PersonId),
    })
}

#[cfg(test)]
mod tests;
