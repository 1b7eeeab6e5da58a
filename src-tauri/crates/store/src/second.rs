//! The second keying: what somebody else read on the same paper. Rows that are
//! only added; the last one to an item counts.

use domain::{
    Moment, PersonId, ResponseId,
    response::{Answers, Given},
};

use crate::{Action, Reader, StoreError, Writer, audit, row};

/// A paper as somebody copied it a second time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondKeying {
    /// Who began it.
    pub by: PersonId,
    /// What they read.
    pub answers: Answers,
}

/// One answer that was read on the paper a second time, or taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondSaying {
    /// To which item.
    pub item: String,
    /// What was read; `None` when it was taken back.
    pub given: Option<Given>,
    /// When.
    pub at: Moment,
    /// Who entered it.
    pub by: PersonId,
}

impl Reader<'_> {
    /// What was copied a second time; `None` while nobody has begun to, and once
    /// it is erased.
    pub fn second_answers(&self, response: ResponseId) -> Result<Option<SecondKeying>, StoreError> {
        let sayings = self.second_sayings(response)?;
        let Some(by) = sayings.first().map(|first| first.by) else { return Ok(None) };
        let mut answers = Answers::new();
        for SecondSaying { item, given, .. } in sayings {
            match given {
                Some(given) => drop(answers.insert(item, given)),
                None => drop(answers.remove(&item)),
            }
        }
        Ok(Some(SecondKeying { by, answers }))
    }

    /// Everything that was ever copied a second time, in order.
    pub(crate) fn second_sayings(&self, response: ResponseId) -> Result<Vec<SecondSaying>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT item, given, at, at_offset, by FROM second_answers WHERE response = ?1 AND erased = 0 ORDER BY seq",
        )?;
        let all = rows.query_map([response.to_string()], |row| {
            Ok(SecondSaying {
                item: row.get(0)?,
                given: row::json(row, 1)?,
                at: row::moment(row, 2)?,
                by: PersonId(row::id(row, 4)?),
            })
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Keeps what was read on the paper a second time, or that it was taken back.
    /// [`StoreError::SamePerson`] for whoever entered any answer of this response.
    pub fn add_second_answer(
        &self,
        response: ResponseId,
        item: &str,
        given: Option<&Given>,
    ) -> Result<(), StoreError> {
        self.language_of(response)?;
        let (id, by) = (response.to_string(), self.author()?.to_string());
        let first: bool = self
            .conn
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM answers WHERE response = ?1 AND by = ?2)")?
            .query_row((&id, &by), |row| row.get(0))?;
        if first {
            return Err(StoreError::SamePerson);
        }
        let (at, at_offset) = row::columns(self.stamp.at);
        let values = [
            id.into(),
            item.to_owned().into(),
            given.map(|given| serde_json::to_string(given).unwrap_or_default()).into(),
            at.into(),
            i64::from(at_offset).into(),
            by.into(),
        ];
        self.keep(&audit::SECOND_ANSWERS, &values, Action::SecondKeyed, "response", response.0, Some(item))
    }
}

#[cfg(test)]
mod tests;
