//! Responses, in rows: their head, their editions, the ids of their scores.

use chrono::NaiveDate;
use domain::{
    Moment, ParticipantId, PersonId, ResponseId, VisitId,
    response::{Mode, Response},
};
use rusqlite::{OptionalExtension, Row};
use uuid::Uuid;

use crate::{Action, Kind, Reader, Reading, StoreError, Writer, audit, interpreters, row};

const WRITTEN: &str = "id, visit, participant, instrument, version, language, wording, mode, started, started_offset, \
                       age, visit_number, paper_day";

/// What [`response`] reads.
const COLUMNS: &str = "r.id, r.visit, r.participant, r.instrument, r.version, r.language, r.wording, r.mode, \
                       r.started, r.started_offset, r.age, r.visit_number, r.paper_day, r.finished, \
                       r.finished_offset, r.edition, i.kind, i.detail";
const FROM: &str = "responses r LEFT JOIN interpreters i
                    ON i.seq = (SELECT max(seq) FROM interpreters WHERE response = r.id)";

/// A response as a list shows it.
pub type ResponseLine = Response;

/// When a response became what it was in one edition, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// 1 finished, 2 first correction, …
    pub number: u32,
    /// When.
    pub at: Moment,
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
                "SELECT {COLUMNS},
                        EXISTS (SELECT 1 FROM participants p WHERE p.id = r.participant AND p.erased IS NOT NULL)
                 FROM {FROM} WHERE r.id = ?1"
            ))?
            .query_row([id.to_string()], |row| Ok((response(row)?, row.get(18)?)))
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
            "SELECT {COLUMNS} FROM {FROM} WHERE r.visit = ?1 ORDER BY r.started, r.id"
        ))?;
        let mut found = rows.query_map([visit.to_string()], response)?.collect::<Result<Vec<_>, _>>()?;
        for one in &mut found {
            one.answers = self.answers(one.id, one.edition.max(1))?;
        }
        Ok(found)
    }

    /// The newest response of somebody to `instrument`, of any version, that is finished and
    /// counts: of a visit before `day`, or of one on it and finished before the moment
    /// `before`. By the day of its visit, then by when it was finished: a paper counts where
    /// it belongs, however late it was copied. With the answers that count now. `None` when
    /// there is none, and of somebody who was erased.
    pub fn last_finished(
        &self,
        participant: ParticipantId,
        instrument: &str,
        (day, before): (NaiveDate, &Moment),
    ) -> Result<Option<Response>, StoreError> {
        let is_earlier = "(v.day < ?4 OR v.day = ?4 AND r.finished < ?3)";
        self.finished_beside(participant, instrument, (day, before), is_earlier, "DESC")
    }

    /// The next one in the same order: of a visit after `day`, or of one on it and begun after
    /// the moment `after`.
    pub fn next_finished(
        &self,
        participant: ParticipantId,
        instrument: &str,
        (day, after): (NaiveDate, &Moment),
    ) -> Result<Option<Response>, StoreError> {
        let is_later = "(v.day > ?4 OR v.day = ?4 AND r.started > ?3)";
        self.finished_beside(participant, instrument, (day, after), is_later, "ASC")
    }

    fn finished_beside(
        &self,
        participant: ParticipantId,
        instrument: &str,
        (day, moment): (NaiveDate, &Moment),
        is_beside: &str,
        order: &str,
    ) -> Result<Option<Response>, StoreError> {
        let (moment, _) = row::columns(*moment);
        let sql = format!(
            "SELECT r.id FROM participants p JOIN visits v ON v.participant = p.id JOIN responses r ON r.visit = v.id
             WHERE p.id = ?1 AND p.erased IS NULL AND r.instrument = ?2 AND r.edition > 0 AND {is_beside}
               AND NOT EXISTS (SELECT 1 FROM voids WHERE response = r.id)
             ORDER BY v.day {order}, r.finished {order}, r.id {order} LIMIT 1"
        );
        let found = self
            .conn
            .prepare_cached(&sql)?
            .query_row((participant.to_string(), instrument, moment, day), |row| {
                row::id(row, 0).map(ResponseId)
            })
            .optional()?;
        found.map(|id| self.response(id)).transpose()
    }

    /// How many responses to versions of `instrument` before `version` are not
    /// finished; those of people who were erased do not count.
    pub fn drafts_of(&self, instrument: &str, version: u32) -> Result<usize, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT count(*) FROM responses r JOIN participants p ON p.id = r.participant
             WHERE r.instrument = ?1 AND r.version < ?2 AND r.edition = 0 AND p.erased IS NULL",
        )?;
        Ok(rows.query_row((instrument, version), |row| row.get(0))?)
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
    /// Keeps a new, empty draft, with what is read first and who interprets. It
    /// is not queued: a draft does not travel.
    pub fn add_response(&self, new: &Response) -> Result<(), StoreError> {
        self.keep_response(new)?;
        let what = format!("{}|{} {} {}", new.instrument, new.version, new.language, new.mode.code());
        let reading =
            Reading { language: new.language.clone(), wording: new.wording.clone(), at: new.started };
        self.add_reading(new.id, &reading, Action::FormBegun, &what)?;
        match &new.interpreter {
            Some(interpreter) => self.save_interpreter(new.id, Some(interpreter)),
            None => Ok(()),
        }
    }

    pub(crate) fn keep_response(&self, new: &Response) -> Result<(), StoreError> {
        self.refuse_erased(new.participant)?;
        let (started, started_offset) = row::columns(new.started);
        self.conn
            .prepare_cached(&format!(
                "INSERT INTO responses ({WRITTEN})
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
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
                new.age,
                new.visit_number,
                new.paper_day,
            ))?;
        Ok(())
    }

    /// The screen goes to whoever answers, and `mode` is how the answers of this
    /// draft are given. The trail has how they were given before, if that was
    /// another way. Of what is no draft [`StoreError::NotFound`].
    pub fn hand_to_patient(&self, response: ResponseId, mode: Mode) -> Result<(), StoreError> {
        let found = self.response(response)?;
        if found.edition > 0 {
            return Err(StoreError::NotFound { what: "draft", id: response.to_string() });
        }
        if found.mode != mode {
            self.conn
                .prepare_cached("UPDATE responses SET mode = ?2 WHERE id = ?1")?
                .execute((response.to_string(), mode.code()))?;
        }
        let detail = if found.mode == mode {
            mode.code().to_owned()
        } else {
            format!("{} {}", found.mode.code(), mode.code())
        };
        self.note(Action::HandedToPatient, "response", response.0, Some(&detail))
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
        self.keep_scores(response, scores)?;
        self.queue(Kind::Response, response.0)?;
        Ok(number)
    }

    pub(crate) fn keep_scores(&self, response: ResponseId, scores: &[ScoreId]) -> Result<(), StoreError> {
        let mut insert = self.conn.prepare_cached(
            "INSERT INTO scores (response, scale, observation) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        )?;
        for score in scores {
            insert.execute((response.to_string(), &score.scale, score.observation.to_string()))?;
        }
        Ok(())
    }
}

/// Reads [`COLUMNS`].
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
        age: row.get(10)?,
        visit_number: row.get(11)?,
        paper_day: row.get(12)?,
        answers: domain::response::Answers::new(),
        finished: row::maybe_moment(row, 13)?,
        edition: row.get(15)?,
        interpreter: interpreters::interpreter(row, 16)?,
    })
}

#[cfg(test)]
mod tests;
