//! What other computers of the site recorded, as it comes from the endpoint. It is
//! kept like what is recorded here, in the name of the computer it comes from,
//! and is not sent: that is where it was read.

use std::collections::BTreeMap;

use domain::{
    Moment, ParticipantId, PersonId, ResponseId, participant::Participant, response::Response, visit::Visit,
};
use rusqlite::OptionalExtension;
use uuid::Uuid;

use crate::{Action, Kind, Reader, Reading, Remote, ScoreId, Stamp, StoreError, Writer, audit, row};

/// Numbers of the study end in a number: one up to here is taken for the number
/// here too, so that the next one given here is free there.
const NUMBERED: u32 = 1_000_000;

/// A finished response as another computer sent it.
#[derive(Debug, Clone, Copy)]
pub struct ArrivedResponse<'a> {
    /// The response, with the answers of its last edition.
    pub response: &'a Response,
    /// Which words were read, in order.
    pub readings: &'a [Reading],
    /// The language of each answer by its key, where it is not that of the response.
    pub spoken: &'a BTreeMap<String, String>,
    /// Under which ids its numbers are sent.
    pub scores: &'a [ScoreId],
    /// Why it was corrected, as it is kept; see `domain::response::Because`.
    pub because: Option<&'a str>,
    /// When it became what it is.
    pub at: Moment,
}

impl Reader<'_> {
    /// Whether a record is here, also when whoever it is about was erased.
    pub fn is_here(&self, kind: Kind, id: Uuid) -> Result<bool, StoreError> {
        if kind == Kind::Step {
            let mut rows = self.conn.prepare_cached("SELECT EXISTS (SELECT 1 FROM steps WHERE id = ?1)")?;
            return Ok(rows.query_row([id.to_string()], |row| row.get(0))?);
        }
        Ok(self.about(kind, id)?.is_some())
    }

    /// The row that somebody with this number of the study gets, if the number is
    /// not behind those that were given here.
    pub(crate) fn row_for(&self, study_number: &str) -> Result<Option<u32>, StoreError> {
        let next = self.next_participant_number()?;
        let end = study_number.rsplit('-').next().unwrap_or_default();
        let number = end.trim_start_matches(char::is_alphabetic).parse().ok();
        Ok(number.filter(|number| (next..=NUMBERED).contains(number)))
    }

    /// Whoever has this number of the study, also when they were erased.
    pub fn participant_by_study_number(&self, number: &str) -> Result<Option<ParticipantId>, StoreError> {
        let mut rows = self.conn.prepare_cached("SELECT id FROM participants WHERE study_number = ?1")?;
        Ok(rows.query_row([number], |row| row::id(row, 0).map(ParticipantId)).optional()?)
    }
}

impl Writer<'_> {
    /// Writes in the name of another computer, whoever is at the desk. The computer
    /// is known by [`Writer::computer_person`].
    pub fn in_the_name_of(&self, origin: Uuid) -> Writer<'_> {
        let mut stamp = Stamp { by: Some(PersonId(origin)), ..self.stamp };
        (stamp.origin.role, stamp.origin.session) = (None, None);
        Writer { reader: Reader { conn: self.conn }, stamp }
    }

    /// The endpoint holds this, and told of it: nobody here has to send it.
    pub fn receive_remote(&self, seen: &Remote) -> Result<(), StoreError> {
        self.arrived(seen)
    }

    fn arrived(&self, seen: &Remote) -> Result<(), StoreError> {
        self.save_remote(seen)?;
        self.keep_receipt_of(seen)
    }

    fn set_origin(&self, table: &str, id: Uuid, origin: Uuid) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(&format!("UPDATE {table} SET origin = ?2 WHERE id = ?1"))?
            .execute((id.to_string(), origin.to_string()))?;
        Ok(())
    }

    /// Keeps somebody whom another computer registered. `false`, and nothing
    /// happens, when their number of the study is somebody else's here. The
    /// computer is known by [`Writer::computer_person`].
    pub fn receive_participant(
        &self,
        new: &Participant,
        origin: Uuid,
        seen: &Remote,
    ) -> Result<bool, StoreError> {
        if self.participant_by_study_number(&new.study_number)?.is_some() {
            return Ok(false);
        }
        let them = self.in_the_name_of(origin);
        let number = match self.row_for(&new.study_number)? {
            Some(number) => number,
            None => self.next_participant_number()?,
        };
        them.keep_participant(number, new, Action::Received, Some(&origin.to_string()))?;
        self.set_origin("participants", new.id.0, origin)?;
        them.arrived(seen)?;
        Ok(true)
    }

    /// Takes over what another computer changed about somebody whom nobody
    /// changed here since. What was known before is kept. The computer is known
    /// by [`Writer::computer_person`].
    pub fn receive_change(
        &self,
        changed: &Participant,
        origin: Uuid,
        seen: &Remote,
    ) -> Result<(), StoreError> {
        let them = self.in_the_name_of(origin);
        if self.participant(changed.id)? != *changed {
            them.replace_participant(changed, Action::Received, Some(&origin.to_string()))?;
        }
        them.arrived(seen)
    }

    /// Keeps a visit of another computer. The computer is known by
    /// [`Writer::computer_person`].
    pub fn receive_visit(&self, new: &Visit, origin: Uuid, seen: &Remote) -> Result<(), StoreError> {
        let them = self.in_the_name_of(origin);
        them.keep_visit(new)?;
        self.set_origin("visits", new.id.0, origin)?;
        them.note(Action::Received, "visit", new.id.0, Some(&origin.to_string()))?;
        them.arrived(seen)
    }

    /// Keeps a finished response of another computer, or its correction there. The
    /// computer is known by [`Writer::computer_person`].
    pub fn receive_response(
        &self,
        came: &ArrivedResponse<'_>,
        origin: Uuid,
        seen: &Remote,
    ) -> Result<(), StoreError> {
        let ArrivedResponse { response: new, readings, spoken, scores, because, at } = *came;
        let mut them = self.in_the_name_of(origin);
        let known = match self.response(new.id) {
            Ok(known) => Some(known),
            Err(StoreError::NotFound { .. }) => None,
            Err(error) => return Err(error),
        };
        let before = known.as_ref().map(|known| known.edition);
        let edition = new.edition.max(before.map_or(1, |before| before + 1));
        if known.is_none() {
            them.keep_response(new)?;
            self.set_origin("responses", new.id.0, origin)?;
        }
        if let Some(interpreter) = new.interpreter.as_ref().filter(|_| known.is_none()) {
            them.keep_interpreter(new.id, Some(interpreter))?;
        }
        let read = self.readings(new.id)?;
        for reading in readings.iter().filter(|reading| !read.contains(reading)) {
            them.add_reading(new.id, reading, Action::Received, "reading")?;
        }
        them.stamp.at = at;
        let held = known.map(|known| known.answers).unwrap_or_default();
        let taken_back = held.keys().filter(|item| !new.answers.contains_key(*item)).map(|item| (item, None));
        let given = new.answers.iter().filter(|(item, given)| held.get(*item) != Some(*given));
        for (item, given) in given.map(|(item, given)| (item, Some(given))).chain(taken_back) {
            let language = spoken.get(item).unwrap_or(&new.language);
            them.keep_answer(new.id, edition, item, given, language, Action::Received)?;
        }
        them.keep_edition(new.id, edition, (new.finished.unwrap_or(at), because), scores)?;
        them.stamp.at = self.stamp.at;
        them.arrived(seen)
    }

    /// Another computer took a response back. A reason does not travel. The
    /// computer is known by [`Writer::computer_person`].
    pub fn receive_void(
        &self,
        response: ResponseId,
        origin: Uuid,
        at: Moment,
        seen: &Remote,
    ) -> Result<(), StoreError> {
        let them = self.in_the_name_of(origin);
        if self.voided(response)?.is_none() {
            them.keep_void(response, at, "", Action::Received)?;
        }
        them.arrived(seen)
    }

    fn keep_edition(
        &self,
        response: ResponseId,
        number: u32,
        (finished, because): (Moment, Option<&str>),
        scores: &[ScoreId],
    ) -> Result<(), StoreError> {
        let id = response.to_string();
        let (finished, finished_offset) = row::columns(finished);
        self.conn
            .prepare_cached(
                "UPDATE responses SET edition = ?2, finished = coalesce(finished, ?3),
                        finished_offset = coalesce(finished_offset, ?4) WHERE id = ?1",
            )?
            .execute((&id, number, finished, finished_offset))?;
        let (at, at_offset) = row::columns(self.stamp.at);
        let values = [
            id.into(),
            i64::from(number).into(),
            at.into(),
            i64::from(at_offset).into(),
            self.author()?.to_string().into(),
            because.map(str::to_owned).into(),
        ];
        let what = number.to_string();
        self.keep(&audit::EDITIONS, &values, Action::Received, "response", response.0, Some(&what))?;
        self.keep_scores(response, scores)
    }
}

#[cfg(test)]
mod tests;
