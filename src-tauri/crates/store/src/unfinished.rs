//! Why a form is left unfinished, as staff said it. Rows that are only added; the
//! newest about a form counts.

use domain::{Moment, PersonId, ResponseId};

use crate::{Action, Reader, StoreError, Writer, audit, row};

/// What was said about a form that is not finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    /// A code of `services`; `None` when it was taken back.
    pub reason: Option<String>,
    /// When.
    pub at: Moment,
    /// Who.
    pub by: PersonId,
}

impl Reader<'_> {
    /// Why a form is not finished; `None` when nobody said, or took it back.
    pub fn unfinished(&self, response: ResponseId) -> Result<Option<String>, StoreError> {
        Ok(self.unfinished_notes(response)?.pop().and_then(|last| last.reason))
    }

    /// Everything that was said of it, oldest first.
    pub(crate) fn unfinished_notes(&self, response: ResponseId) -> Result<Vec<Unfinished>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT reason, at, at_offset, by FROM unfinished WHERE response = ?1 AND erased = 0 ORDER BY seq",
        )?;
        let all = rows.query_map([response.to_string()], |row| {
            Ok(Unfinished { reason: row.get(0)?, at: row::moment(row, 1)?, by: PersonId(row::id(row, 3)?) })
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Keeps why a form is not finished, or takes that back. The trail does not
    /// say why.
    pub fn note_unfinished(&self, response: ResponseId, reason: Option<&str>) -> Result<(), StoreError> {
        self.language_of(response)?;
        let (at, at_offset) = row::columns(self.stamp.at);
        let values = [
            response.to_string().into(),
            reason.map(str::to_owned).into(),
            at.into(),
            i64::from(at_offset).into(),
            self.author()?.to_string().into(),
        ];
        let what = if reason.is_some() { None } else { Some("removed") };
        self.keep(&audit::UNFINISHED, &values, Action::UnfinishedNoted, "response", response.0, what)
    }
}

#[cfg(test)]
mod tests;
