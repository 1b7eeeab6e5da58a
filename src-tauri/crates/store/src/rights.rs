//! What participants may ask for: that nothing more is collected, that few may
//! look, to see what is kept, and that it goes.
//!
//! Erasing takes the content and its salt. That there was somebody, when they
//! came, and that they were erased, by whom and why, stays.

use domain::{
    Moment, ParticipantId, PersonId,
    participant::Participant,
    response::{Acknowledgement, Given, Response},
    visit::Visit,
};
use rusqlite::OptionalExtension;

use crate::{
    Action, AuditRow, Edition, Interpreted, Kind, Reader, Reading, SecondSaying, StoreError, TrailQuery,
    Writer, row,
};

/// How a participant stands. Each is since when; the latter is UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// Nothing more is collected.
    pub withdrawn: Option<Moment>,
    /// Only administrators and data managers may look.
    pub restricted: Option<Moment>,
    /// The content is gone.
    pub erased: Option<Moment>,
}

/// One answer that was given at some time, or taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saying {
    /// The edition it first counts in.
    pub edition: u32,
    /// To which item.
    pub item: String,
    /// What was said; `None` when the answer was taken back.
    pub given: Option<Given>,
    /// The language the question was read in.
    pub language: String,
    /// When.
    pub at: Moment,
    /// Who entered it.
    pub by: PersonId,
}

/// Everything about one response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AboutResponse {
    /// As it stands now.
    pub response: Response,
    /// Every answer ever given, in order.
    pub sayings: Vec<Saying>,
    /// When it was finished and corrected, and why.
    pub editions: Vec<Edition>,
    /// What was done about safety prompts.
    pub acknowledgements: Vec<Acknowledgement>,
    /// Which words were read, in order.
    pub readings: Vec<Reading>,
    /// What was noted about interpreters, oldest first.
    pub interpreted: Vec<Interpreted>,
    /// What was copied a second time from the same paper, in order.
    pub second: Vec<SecondSaying>,
}

/// Everything that is kept about one participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Who.
    pub participant: Participant,
    /// How they stand.
    pub standing: Standing,
    /// Newest first.
    pub visits: Vec<Visit>,
    /// By visit, then in the order in which they were begun.
    pub responses: Vec<AboutResponse>,
    /// What was done to their records, oldest first.
    pub trail: Vec<AuditRow>,
}

/// The ids of somebody's visits and responses.
const VISITS: &str = "SELECT id FROM visits WHERE participant = ?1";
const RESPONSES: &str =
    "SELECT r.id FROM responses r JOIN visits v ON v.id = r.visit WHERE v.participant = ?1";

impl Reader<'_> {
    /// How somebody stands.
    pub fn standing(&self, participant: ParticipantId) -> Result<Standing, StoreError> {
        self.conn
            .prepare_cached("SELECT withdrawn, restricted, erased FROM participants WHERE id = ?1")?
            .query_row([participant.to_string()], |row| {
                Ok(Standing {
                    withdrawn: row::maybe_utc(row, 0)?,
                    restricted: row::maybe_utc(row, 1)?,
                    erased: row::maybe_utc(row, 2)?,
                })
            })
            .optional()?
            .ok_or_else(|| StoreError::NotFound { what: "participant", id: participant.to_string() })
    }

    /// How many records about somebody the endpoint has not confirmed, refused
    /// ones included. Forms that are not finished do not travel, and are not
    /// counted.
    pub fn unsent(&self, participant: ParticipantId) -> Result<u32, StoreError> {
        let sql = format!(
            "SELECT count(*) FROM outbox WHERE (kind = 'participant' AND id = ?1 AND gone = 0)
                OR (kind = 'visit' AND id IN ({VISITS})) OR (kind = 'response' AND id IN ({RESPONSES}))"
        );
        Ok(self.conn.prepare_cached(&sql)?.query_row([participant.to_string()], |row| row.get(0))?)
    }

    /// Everybody whose records the endpoint has confirmed, all of them and the
    /// newest before `before`. Not those with a form that is not finished or
    /// with something that somebody is still typing, and not those whose records
    /// are restricted: these are kept until they are asked for.
    pub fn purgeable(&self, before: Moment) -> Result<Vec<ParticipantId>, StoreError> {
        // Confirmed before then, and not changed since.
        let there = |kind: &str, id: &str| {
            format!(
                "EXISTS (SELECT 1 FROM receipts WHERE kind = '{kind}' AND id = {id} AND at < ?1)
                 AND NOT EXISTS (SELECT 1 FROM outbox WHERE kind = '{kind}' AND id = {id})"
            )
        };
        let mut rows = self.conn.prepare(&format!(
            "SELECT p.id FROM participants p WHERE erased IS NULL AND restricted IS NULL AND {}
               AND NOT EXISTS (SELECT 1 FROM visits v WHERE v.participant = p.id AND NOT ({}))
               AND NOT EXISTS (SELECT 1 FROM visits v JOIN responses r ON r.visit = v.id
                                WHERE v.participant = p.id AND (r.edition = 0 OR NOT ({})))
             ORDER BY number",
            there("participant", "p.id"),
            there("visit", "v.id"),
            there("response", "r.id"),
        ))?;
        let (before, _) = row::columns(before);
        let all = rows.query_map([before], |row| row::id(row, 0).map(ParticipantId))?;
        let mut found = all.collect::<Result<Vec<_>, _>>()?;
        let typed = self.drafted()?;
        found.retain(|id| !typed.contains(id));
        Ok(found)
    }

    /// Everything that is kept about somebody, for when they ask;
    /// [`StoreError::Erased`] when it is gone.
    pub fn everything_about(&self, participant: ParticipantId) -> Result<About, StoreError> {
        let who = self.participant(participant)?;
        let visits = self.visits_of(participant)?;
        let mut responses = Vec::new();
        for visit in &visits {
            for response in self.responses_of(visit.id)? {
                let id = response.id;
                responses.push(AboutResponse {
                    sayings: self.sayings(id)?,
                    editions: self.editions(id)?,
                    acknowledgements: self.acknowledgements(id)?,
                    readings: self.readings(id)?,
                    interpreted: self.interpreted(id)?,
                    second: self.second_sayings(id)?,
                    response,
                });
            }
        }
        let wanted = TrailQuery { participant: Some(participant), ..TrailQuery::default() };
        let mut trail = self.trail(&wanted, usize::MAX)?;
        trail.reverse();
        Ok(About { participant: who, standing: self.standing(participant)?, visits, responses, trail })
    }

    pub(crate) fn refuse_erased(&self, participant: ParticipantId) -> Result<(), StoreError> {
        match self.standing(participant)?.erased {
            None => Ok(()),
            Some(_) => Err(StoreError::Erased { what: "participant", id: participant.to_string() }),
        }
    }
}

impl Writer<'_> {
    /// Nothing more is collected from somebody. What there is stays. The first
    /// time counts.
    pub fn withdraw(&self, participant: ParticipantId, reason: &str) -> Result<(), StoreError> {
        self.stand(participant, "withdrawn = coalesce(withdrawn, ?2)", true, Action::Withdrawn, reason)
    }

    /// Only administrators and data managers may look, or everybody again.
    pub fn restrict(&self, participant: ParticipantId, on: bool, reason: &str) -> Result<(), StoreError> {
        let action = if on { Action::Restricted } else { Action::Unrestricted };
        let what = "restricted = iif(?2 IS NULL, NULL, coalesce(restricted, ?2))";
        self.stand(participant, what, on, action, reason)
    }

    /// Erases what is kept about somebody: their name, numbers and ages, every
    /// answer, who interpreted, every reason, what is typed and not saved, and what waits to be sent.
    /// `action` is [`Action::Erased`] when a person decides and
    /// [`Action::Purged`] when it was kept for long enough. `reason` stays.
    ///
    /// The study number, the days of visits and the receipts stay: they say what
    /// the endpoint has.
    pub fn erase(&self, participant: ParticipantId, action: Action, reason: &str) -> Result<(), StoreError> {
        debug_assert!(matches!(action, Action::Erased | Action::Purged), "nothing else erases");
        self.refuse_erased(participant)?;
        let id = participant.to_string();
        let there = self.is_there(participant)?;
        for sql in [
            format!(
                "UPDATE answers SET given = NULL, salt = NULL, erased = 1 WHERE response IN ({RESPONSES})"
            ),
            format!(
                "UPDATE acknowledgements SET action = '', note = '', salt = NULL, erased = 1
                 WHERE response IN ({RESPONSES})"
            ),
            format!(
                "UPDATE editions SET reason = NULL, salt = NULL, erased = 1 WHERE response IN ({RESPONSES})"
            ),
            format!(
                "UPDATE interpreters SET kind = NULL, detail = NULL, salt = NULL, erased = 1
                 WHERE response IN ({RESPONSES})"
            ),
            format!(
                "UPDATE second_answers SET given = NULL, salt = NULL, erased = 1 WHERE response IN ({RESPONSES})"
            ),
            format!(
                "UPDATE voids SET reason = NULL, salt = NULL, erased = 1 WHERE response IN ({RESPONSES})"
            ),
            format!(
                "UPDATE unfinished SET reason = NULL, salt = NULL, erased = 1 WHERE response IN ({RESPONSES})"
            ),
            "UPDATE disputes SET theirs = NULL, salt = NULL, erased = 1 WHERE participant = ?1".into(),
            "UPDATE remotes SET resource = NULL WHERE kind = 'participant' AND id = ?1".into(),
            format!("UPDATE remotes SET resource = NULL WHERE kind = 'visit' AND id IN ({VISITS})"),
            format!("UPDATE remotes SET resource = NULL WHERE kind = 'response' AND id IN ({RESPONSES})"),
            // With the day of the visit it says when they were born.
            format!("UPDATE responses SET age = NULL WHERE id IN ({RESPONSES})"),
            "UPDATE reasons SET text = NULL, salt = NULL WHERE participant = ?1 AND text IS NOT NULL".into(),
            "DELETE FROM participant_terms
             WHERE number = (SELECT number FROM participants WHERE participants.id = ?1)"
                .into(),
            "DELETE FROM outbox WHERE kind = 'participant' AND id = ?1".into(),
            format!("DELETE FROM outbox WHERE kind = 'visit' AND id IN ({VISITS})"),
            format!("DELETE FROM outbox WHERE kind = 'response' AND id IN ({RESPONSES})"),
        ] {
            self.conn.prepare_cached(&sql)?.execute([&id])?;
        }
        self.drop_drafts_about(participant)?;
        self.give_up_disputes(participant)?;
        if action == Action::Erased && there {
            self.queue_gone(participant)?;
        }
        let blank = "family = '', given = '', born = '', sex = '', nhs_number = NULL, language = '', \
                     interpreter = 0, salt = NULL, erased = ?2";
        let at = row::columns(self.stamp.at).0;
        self.conn
            .prepare_cached(&format!("UPDATE participant_editions SET {blank} WHERE id = ?1"))?
            .execute((&id, at))?;
        self.stand(participant, blank, true, action, reason)
    }

    /// Whether the endpoint may have anything about somebody.
    fn is_there(&self, participant: ParticipantId) -> Result<bool, StoreError> {
        let of = |table: &str, more: &str| {
            format!(
                "SELECT 1 FROM {table} WHERE {more} ((kind = 'participant' AND id = ?1)
                    OR (kind = 'visit' AND id IN ({VISITS})) OR (kind = 'response' AND id IN ({RESPONSES})))"
            )
        };
        let sql = format!(
            "SELECT EXISTS ({} UNION ALL {})",
            of("receipts", ""),
            of("outbox", "(flown OR ask) AND")
        );
        Ok(self.conn.prepare_cached(&sql)?.query_row([participant.to_string()], |row| row.get(0))?)
    }

    /// Of somebody who was erased the endpoint is told that they were.
    fn queue_gone(&self, participant: ParticipantId) -> Result<(), StoreError> {
        self.queue(Kind::Participant, participant.0)?;
        self.conn
            .prepare_cached("UPDATE outbox SET gone = 1 WHERE kind = 'participant' AND id = ?1")?
            .execute([participant.to_string()])?;
        Ok(())
    }

    /// There is nothing left to decide about somebody who was erased.
    fn give_up_disputes(&self, participant: ParticipantId) -> Result<(), StoreError> {
        let (at, at_offset) = row::columns(self.stamp.at);
        self.conn
            .prepare_cached(
                "UPDATE disputes SET settled = ?2, settled_offset = ?3 WHERE participant = ?1 AND settled IS NULL",
            )?
            .execute((participant.to_string(), at, at_offset))?;
        Ok(())
    }

    /// Changes how somebody stands, and says why. In `what`, ?2 is the time, or
    /// NULL when something is taken back.
    fn stand(
        &self,
        participant: ParticipantId,
        what: &str,
        on: bool,
        action: Action,
        reason: &str,
    ) -> Result<(), StoreError> {
        self.refuse_erased(participant)?;
        let at = on.then(|| row::columns(self.stamp.at).0);
        self.conn
            .prepare_cached(&format!("UPDATE participants SET {what} WHERE id = ?1"))?
            .execute((participant.to_string(), at))?;
        self.note_with_reason(action, "participant", participant.0, None, reason, Some(participant))
    }
}

#[cfg(test)]
mod tests;
