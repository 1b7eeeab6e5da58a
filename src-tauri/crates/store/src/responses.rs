//! Responses, in rows: their head, their editions, the ids of their scores.

use domain::{ParticipantId, PersonId, ResponseId, VisitId, response::Response};
use rusqlite::{OptionalExtension, Row};
use uuid::Uuid;

use crate::{Action, Kind, Reader, StoreError, Writer, audit, row};

const COLUMNS: &str = "id, visit, participant, instrument, version, language, wording, mode, started, started_offset, \
                       finished, finished_offset, edition";

/// A response as a list shows it.
pub type ResponseLine = Response;

/// When a response became what it was in one edition, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// 1 finished, 2 first correction, …
    pub number: u32,
    /// When.
    pub at: domain::Moment,
    /// Who.
    pub by: PersonId,
    /// Why it was corrected; `None` for the first, and once erased.
    pub reason: Option<String>,
}

/// The id under which a score travels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreId {
    /// Which scale of the instrument.
    pub scale: String,
    /// The id of its Observation.
    pub observation: Uuid,
}

impl Reader<'_> {
    /// The response with this id, with the answers that count now;
    /// [`StoreError::Erased`] when whoever gave them was erased.
    pub fn response(&self, id: ResponseId) -> Result<Response, StoreError> {
        let found = self
            .conn
            .prepare_cached(&format!(
                "SELECT {COLUMNS}, EXISTS (SELECT 1 FROM participants p WHERE p.id = participant AND erased IS NOT NULL)
                 FROM responses WHERE id = ?1"
            ))?
            .query_row([id.to_string()], |row| Ok((response(row)?, row.get(13)?)))
            .optional()?;
        let mut found = match found {
            Some((found, false)) => found,
            Some((_, true)) => return Err(StoreError::Erased { what: "response", id: id.to_string() }),
            None => return Err(StoreError::NotFound { what: "response", id: id.to_string() }),
        };
        found.answers = self.answers(id, found.edition.max(1))?;
        Ok(found)
    }

    /// All responses of a visit, in the order in which they were begun. Those of
    /// somebody who was erased have no answers.
    pub fn responses_of(&self, visit: VisitId) -> Result<Vec<ResponseLine>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM responses WHERE visit = ?1 ORDER BY started, id"
        ))?;
        let mut found = rows.query_map([visit.to_string()], response)?.collect::<Result<Vec<_>, _>>()?;
        for one in &mut found {
            one.answers = self.answers(one.id, one.edition.max(1))?;
        }
        Ok(found)
    }

    /// The editions of a response, oldest first; none while it is a draft.
    pub fn editions(&self, response: ResponseId) -> Result<Vec<Edition>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT number, at, at_offset, by, reason FROM editions WHERE response = ?1 ORDER BY number",
        )?;
        let all = rows.query_map([response.to_string()], |row| {
            Ok(Edition {
                number: row.get(0)?,
                at: row::moment(row, 1)?,
                by: PersonId(row::id(row, 3)?),
                reason: row.get(4)?,
            })
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// The language in which a response is being given; refuses what was erased,
    /// so that nothing is added to it.
    pub(crate) fn language_of(&self, response: ResponseId) -> Result<String, StoreError> {
        let found = self
            .conn
            .prepare_cached(
                "SELECT r.language, p.erased IS NOT NULL FROM responses r JOIN participants p ON p.id = r.participant
                 WHERE r.id = ?1",
            )?
            .query_row([response.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        match found {
            Some((language, false)) => Ok(language),
            Some((_, true)) => Err(StoreError::Erased { what: "response", id: response.to_string() }),
            None => Err(StoreError::NotFound { what: "response", id: response.to_string() }),
        }
    }

    /// The ids of the scores that a response has ever had.
    pub fn score_ids(&self, response: ResponseId) -> Result<Vec<ScoreId>, StoreError> {
        let mut rows = self
            .conn
            .prepare_cached("SELECT scale, observation FROM scores WHERE response = ?1 ORDER BY scale")?;
        let all = rows.query_map([response.to_string()], |row| {
            Ok(ScoreId { scale: row.get(0)?, observation: row::id(row, 1)? })
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Keeps a new, empty draft. It is not queued: a draft does not travel.
    pub fn add_response(&self, new: &Response) -> Result<(), StoreError> {
        self.refuse_erased(new.participant)?;
        let (started, started_offset) = row::columns(new.started);
        self.conn
            .prepare_cached(&format!(
                "INSERT INTO responses ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, NULL, NULL, 0)"
            ))?
            .execute((
                new.id.to_string(),
                new.visit.to_string(),
                new.participant.to_string(),
                &new.instrument,
                new.version,
                &new.language,
                &new.wording,
                new.mode.code(),
                started,
                started_offset,
            ))?;
        let what = format!("{}|{} {} {}", new.instrument, new.version, new.language, new.mode.code());
        self.note(Action::FormBegun, "response", new.id.0, Some(&what))
    }

    /// The language in which the questions are read from here on.
    pub fn save_language(
        &self,
        response: ResponseId,
        language: &str,
        wording: &str,
    ) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("UPDATE responses SET language = ?2, wording = ?3 WHERE id = ?1 AND edition = 0")?
            .execute((response.to_string(), language, wording))?;
        self.note(Action::LanguageChanged, "response", response.0, Some(&format!("{language} {wording}")))
    }

    /// Makes what was answered so far the next edition, and queues it: the
    /// first when a draft is finished, one more with each correction. `scores`
    /// are ids for scores that have none yet.
    pub fn add_edition(
        &self,
        response: ResponseId,
        reason: Option<&str>,
        scores: &[ScoreId],
    ) -> Result<u32, StoreError> {
        let (at, at_offset) = row::columns(self.stamp.at);
        let id = response.to_string();
        self.language_of(response)?;
        let number: u32 = self
            .conn
            .prepare_cached(
                "UPDATE responses SET edition = edition + 1, finished = coalesce(finished, ?2),
                        finished_offset = coalesce(finished_offset, ?3) WHERE id = ?1 RETURNING edition",
            )?
            .query_row((&id, &at, at_offset), |row| row.get(0))
            .optional()?
            .ok_or_else(|| StoreError::NotFound { what: "response", id: id.clone() })?;
        let values = [
            id.clone().into(),
            i64::from(number).into(),
            at.into(),
            i64::from(at_offset).into(),
            self.author()?.to_string().into(),
            reason.map(str::to_owned).into(),
        ];
        let action = if number == 1 { Action::Finished } else { Action::Corrected };
        self.keep(&audit::EDITIONS, &values, action, "response", response.0, Some(&number.to_string()))?;
        let mut insert = self.conn.prepare_cached(
            "INSERT INTO scores (response, scale, observation) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        )?;
        for score in scores {
            insert.execute((&id, &score.scale, score.observation.to_string()))?;
        }
        self.queue(Kind::Response, response.0)?;
        Ok(number)
    }
}

fn response(row: &Row<'_>) -> rusqlite::Result<Response> {
    Ok(Response {
        id: ResponseId(row::id(row, 0)?),
        visit: VisitId(row::id(row, 1)?),
        participant: ParticipantId(row::id(row, 2)?),
        instrument: row.get(3)?,
        version: row.get(4)?,
        language: row.get(5)?,
        wording: row.get(6)?,
        mode: row::code(row, 7)?,
        started: row::moment(row, 8)?,
        answers: domain::response::Answers::new(),
        finished: row::maybe_moment(row, 10)?,
        edition: row.get(12)?,
    })
}

#[cfg(test)]
mod tests;
