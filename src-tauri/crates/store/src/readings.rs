//! Which words were read from when on.

use std::collections::BTreeMap;

use domain::{Moment, ResponseId};

use crate::{Action, Reader, StoreError, Writer, audit, row};

/// From when on which words were read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// BCP 47.
    pub language: String,
    /// SHA-256, in hex, of the wording.
    pub wording: String,
    /// From when on.
    pub at: Moment,
}

impl Reader<'_> {
    /// What was read during `response`, in order; the last is what is read now.
    /// Of a response from before readings were kept, one: its last wording, as
    /// though it had been read from the beginning.
    pub fn readings(&self, response: ResponseId) -> Result<Vec<Reading>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT language, wording, at, at_offset FROM readings WHERE response = ?1 ORDER BY seq",
        )?;
        let all = rows.query_map([response.to_string()], |row| {
            Ok(Reading { language: row.get(0)?, wording: row.get(1)?, at: row::moment(row, 2)? })
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// The language in which each question was read whose answer counts in
    /// `edition`, by the key of the answer.
    pub fn spoken(&self, response: ResponseId, edition: u32) -> Result<BTreeMap<String, String>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT item, given IS NOT NULL, language FROM answers
             WHERE response = ?1 AND edition <= ?2 AND erased = 0 ORDER BY seq",
        )?;
        let mut rows = rows.query((response.to_string(), edition))?;
        let mut spoken = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let item: String = row.get(0)?;
            if row.get(1)? {
                spoken.insert(item, row.get(2)?);
            } else {
                spoken.remove(&item);
            }
        }
        Ok(spoken)
    }
}

impl Writer<'_> {
    /// The language in which the questions are read from here on. Only a draft is
    /// still read: of any other response [`StoreError::NotFound`].
    pub fn save_language(
        &self,
        response: ResponseId,
        language: &str,
        wording: &str,
    ) -> Result<(), StoreError> {
        self.language_of(response)?;
        let changed = self
            .conn
            .prepare_cached("UPDATE responses SET language = ?2, wording = ?3 WHERE id = ?1 AND edition = 0")?
            .execute((response.to_string(), language, wording))?;
        if changed == 0 {
            return Err(StoreError::NotFound { what: "draft", id: response.to_string() });
        }
        let reading = Reading { language: language.into(), wording: wording.into(), at: self.stamp.at };
        self.add_reading(response, &reading, Action::LanguageChanged, &format!("{language} {wording}"))
    }

    pub(crate) fn add_reading(
        &self,
        response: ResponseId,
        reading: &Reading,
        action: Action,
        what: &str,
    ) -> Result<(), StoreError> {
        let (at, at_offset) = row::columns(reading.at);
        let values = [
            response.to_string().into(),
            reading.language.clone().into(),
            reading.wording.clone().into(),
            at.into(),
            i64::from(at_offset).into(),
        ];
        self.keep(&audit::READINGS, &values, action, "response", response.0, Some(what))
    }
}

#[cfg(test)]
mod tests;
