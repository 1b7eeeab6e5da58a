//! A response in another record, as it was given: a form that belonged to somebody
//! else. The one it was made of stays where it is.

use domain::{ResponseId, response::Response};

use crate::{Action, ScoreId, StoreError, Writer, row};

impl Writer<'_> {
    /// Keeps `copy` with everything that counts of `from`: which words were read when, what
    /// was answered in which language, who interpreted, when it was finished, and what
    /// was done about prompts. Whoever copies is named with the answers, and the copy is
    /// finished once, however often `from` was corrected.
    pub fn copy_response(
        &self,
        from: ResponseId,
        copy: &Response,
        scores: &[ScoreId],
    ) -> Result<(), StoreError> {
        let original = self.response(from)?;
        let readings = self.readings(from)?;
        let spoken = self.spoken(from, original.edition)?;
        self.keep_response(copy)?;
        let what = format!("{}|{} {} {}", copy.instrument, copy.version, copy.language, copy.mode.code());
        for reading in &readings {
            self.add_reading(copy.id, reading, Action::FormBegun, &what)?;
        }
        if let Some(interpreter) = &original.interpreter {
            self.keep_interpreter(copy.id, Some(interpreter))?;
        }
        for (item, given) in &original.answers {
            let language = spoken.get(item).unwrap_or(&original.language);
            self.keep_answer(copy.id, 1, item, Some(given), language, Action::Answered)?;
        }
        for done in self.acknowledgements(from)? {
            self.add_acknowledgement(copy.id, &done)?;
        }
        if let Some(finished) = original.finished {
            let (at, offset) = row::columns(finished);
            self.conn
                .prepare_cached("UPDATE responses SET finished = ?2, finished_offset = ?3 WHERE id = ?1")?
                .execute((copy.id.to_string(), at, offset))?;
        }
        self.add_edition(copy.id, None, scores)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
