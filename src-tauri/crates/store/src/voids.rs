//! Responses that do not count: begun by mistake, given twice, given by somebody
//! else. What was answered stays on file.

use domain::{Moment, PersonId, ResponseId};
use rusqlite::OptionalExtension;

use crate::{Action, Kind, Reader, StoreError, Writer, audit, row};

/// When a response was taken back, who did so, and why; the reason is empty once
/// it was erased.
pub type Voided = (Moment, PersonId, String);

impl Reader<'_> {
    /// When a response was taken back, by whom, and why; `None` when it counts.
    pub fn voided(&self, response: ResponseId) -> Result<Option<Voided>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT at, at_offset, by, coalesce(reason, '') FROM voids WHERE response = ?1",
        )?;
        let found = rows.query_row([response.to_string()], |row| {
            Ok((row::moment(row, 0)?, PersonId(row::id(row, 2)?), row.get(3)?))
        });
        Ok(found.optional()?)
    }
}

impl Writer<'_> {
    /// A response does not count from here on. A finished one travels again with
    /// that. The first time counts.
    pub fn void_response(&self, response: ResponseId, reason: &str) -> Result<(), StoreError> {
        let finished = self.response(response)?.edition > 0;
        if self.voided(response)?.is_some() {
            return Ok(());
        }
        self.keep_void(response, self.stamp.at, reason, Action::Voided)?;
        if finished { self.queue(Kind::Response, response.0) } else { Ok(()) }
    }

    pub(crate) fn keep_void(
        &self,
        response: ResponseId,
        at: Moment,
        reason: &str,
        action: Action,
    ) -> Result<(), StoreError> {
        self.language_of(response)?;
        let (at, at_offset) = row::columns(at);
        let values = [
            response.to_string().into(),
            at.into(),
            i64::from(at_offset).into(),
            self.author()?.to_string().into(),
            reason.to_owned().into(),
        ];
        self.keep(&audit::VOIDS, &values, action, "response", response.0, Some("voided"))
    }
}

#[cfg(test)]
mod tests;
