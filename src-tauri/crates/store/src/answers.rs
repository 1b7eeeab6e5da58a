//! Answers and what was done about prompts: rows that are only added.

use std::collections::BTreeMap;

use domain::{
    Moment, PersonId, Private, ResponseId,
    response::{Acknowledgement, Answers, Given},
};
use rusqlite::{OptionalExtension, Row};

use crate::{Action, Kind, Reader, Saying, StoreError, Writer, audit, row};

impl Reader<'_> {
    /// The answers of `response` as they stood in `edition`.
    pub fn answers(&self, response: ResponseId, edition: u32) -> Result<Answers, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT item, given FROM answers WHERE response = ?1 AND edition <= ?2 AND erased = 0 ORDER BY seq",
        )?;
        let mut rows = rows.query((response.to_string(), edition))?;
        let mut answers = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let item: String = row.get(0)?;
            match row::json::<Given>(row, 1)? {
                Some(given) => drop(answers.insert(item, given)),
                None => drop(answers.remove(&item)),
            }
        }
        Ok(answers)
    }

    /// Every answer to `response` that was ever given, in order.
    pub(crate) fn sayings(&self, response: ResponseId) -> Result<Vec<Saying>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT edition, item, given, language, at, at_offset, by FROM answers
             WHERE response = ?1 AND erased = 0 ORDER BY seq",
        )?;
        let all = rows.query_map([response.to_string()], |row| {
            Ok(Saying {
                edition: row.get(0)?,
                item: row.get(1)?,
                given: row::json(row, 2)?,
                language: row.get(3)?,
                at: row::moment(row, 4)?,
                by: PersonId(row::id(row, 6)?),
            })
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// When `response` was last answered, if it ever was.
    pub fn last_answered(&self, response: ResponseId) -> Result<Option<Moment>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT at, at_offset FROM answers WHERE response = ?1 ORDER BY seq DESC LIMIT 1",
        )?;
        Ok(rows.query_row([response.to_string()], |row| row::moment(row, 0)).optional()?)
    }

    /// What was done about the prompts of `response`, oldest first.
    pub fn acknowledgements(&self, response: ResponseId) -> Result<Vec<Acknowledgement>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT prompt, action, note, at, at_offset, by FROM acknowledgements
             WHERE response = ?1 AND erased = 0 ORDER BY seq",
        )?;
        Ok(rows.query_map([response.to_string()], acknowledgement)?.collect::<Result<_, _>>()?)
    }

    /// What was done about `prompt` since `item`, which sets it off, was last
    /// answered: what was done before was done about another answer.
    pub fn acknowledged(
        &self,
        response: ResponseId,
        prompt: &str,
        item: &str,
    ) -> Result<Option<Acknowledgement>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT prompt, action, note, at, at_offset, by FROM acknowledgements
             WHERE response = ?1 AND prompt = ?2 AND erased = 0 AND NOT EXISTS
                (SELECT 1 FROM answers WHERE answers.response = ?1 AND item = ?3 AND answers.seq > after)
             ORDER BY seq DESC LIMIT 1",
        )?;
        Ok(rows.query_row((response.to_string(), prompt, item), acknowledgement).optional()?)
    }
}

fn acknowledgement(row: &Row<'_>) -> rusqlite::Result<Acknowledgement> {
    Ok(Acknowledgement {
        prompt: row.get(0)?,
        action: row::code(row, 1)?,
        note: Private::new(row.get(2)?),
        at: row::moment(row, 3)?,
        by: PersonId(row::id(row, 5)?),
    })
}

impl Writer<'_> {
    /// Keeps one answer, or that it was taken back. `edition` is the edition it
    /// first counts in: 1 while the form is a draft.
    pub fn add_answer(
        &self,
        response: ResponseId,
        edition: u32,
        item: &str,
        given: Option<&Given>,
    ) -> Result<(), StoreError> {
        let language = self.language_of(response)?;
        self.keep_answer(response, edition, item, given, &language, Action::Answered)
    }

    pub(crate) fn keep_answer(
        &self,
        response: ResponseId,
        edition: u32,
        item: &str,
        given: Option<&Given>,
        language: &str,
        action: Action,
    ) -> Result<(), StoreError> {
        let (at, at_offset) = row::columns(self.stamp.at);
        let json = given.map(|given| serde_json::to_string(given).unwrap_or_default());
        let values = [
            response.to_string().into(),
            i64::from(edition).into(),
            item.to_owned().into(),
            json.into(),
            language.to_owned().into(),
            at.into(),
            i64::from(at_offset).into(),
            self.author()?.to_string().into(),
        ];
        self.keep(&audit::ANSWERS, &values, action, "response", response.0, Some(item))
    }

    /// Keeps what was done about a prompt. If the form is finished, it travels
    /// again with that.
    pub fn add_acknowledgement(
        &self,
        response: ResponseId,
        what: &Acknowledgement,
    ) -> Result<(), StoreError> {
        let (at, at_offset) = row::columns(what.at);
        self.language_of(response)?;
        let id = response.to_string();
        let after: i64 = self
            .conn
            .prepare_cached("SELECT coalesce(max(seq), 0) FROM answers WHERE response = ?1")?
            .query_row([&id], |row| row.get(0))?;
        let values = [
            id.into(),
            what.prompt.clone().into(),
            row::name_of(&what.action).into(),
            what.note.reveal().clone().into(),
            after.into(),
            at.into(),
            i64::from(at_offset).into(),
            what.by.to_string().into(),
        ];
        let (action, of) = (Action::PromptAcknowledged, &audit::ACKNOWLEDGEMENTS);
        self.keep(of, &values, action, "response", response.0, Some(&what.prompt))?;
        if self.response(response)?.edition > 0 {
            self.queue(Kind::Response, response.0)?;
        }
        Ok(())
    }
}
