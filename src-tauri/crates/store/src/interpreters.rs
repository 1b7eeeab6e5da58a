//! Who interpreted: rows that are only added; the newest counts.

use domain::{Moment, PersonId, Private, ResponseId, response::Interpreter};
use rusqlite::Row;

use crate::{Action, Kind, Reader, StoreError, Writer, audit, row};

/// What was noted about interpreting at some time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpreted {
    /// Who interpreted; `None` when it was noted that nobody did.
    pub interpreter: Option<Interpreter>,
    /// When it was noted.
    pub at: Moment,
    /// Who noted it.
    pub by: PersonId,
}

impl Reader<'_> {
    /// Everything that was noted about interpreting, oldest first.
    pub(crate) fn interpreted(&self, response: ResponseId) -> Result<Vec<Interpreted>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT kind, detail, at, at_offset, by FROM interpreters WHERE response = ?1 AND erased = 0 ORDER BY seq",
        )?;
        let all = rows.query_map([response.to_string()], |row| {
            Ok(Interpreted {
                interpreter: interpreter(row, 0)?,
                at: row::moment(row, 2)?,
                by: PersonId(row::id(row, 4)?),
            })
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Notes who interpreted, or that nobody did, of a draft or a finished form.
    /// A finished one travels again with that. The trail does not say who.
    pub fn save_interpreter(
        &self,
        response: ResponseId,
        interpreter: Option<&Interpreter>,
    ) -> Result<(), StoreError> {
        let finished = self.response(response)?.edition > 0;
        self.keep_interpreter(response, interpreter)?;
        if finished { self.queue(Kind::Response, response.0) } else { Ok(()) }
    }

    pub(crate) fn keep_interpreter(
        &self,
        response: ResponseId,
        interpreter: Option<&Interpreter>,
    ) -> Result<(), StoreError> {
        let (at, at_offset) = row::columns(self.stamp.at);
        let values = [
            response.to_string().into(),
            interpreter.map(|one| one.kind.code().to_owned()).into(),
            interpreter.map(|one| one.detail.reveal().clone()).into(),
            at.into(),
            i64::from(at_offset).into(),
            self.author()?.to_string().into(),
        ];
        let what = if interpreter.is_some() { None } else { Some("removed") };
        self.keep(&audit::INTERPRETERS, &values, Action::InterpreterNoted, "response", response.0, what)
    }
}

/// Who interpreted, in two columns that stand side by side.
pub(crate) fn interpreter(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Interpreter>> {
    match row.get::<_, Option<String>>(column + 1)? {
        None => Ok(None),
        Some(detail) => Ok(Some(Interpreter { kind: row::code(row, column)?, detail: Private::new(detail) })),
    }
}

#[cfg(test)]
mod tests;
