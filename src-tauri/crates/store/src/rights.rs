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
    way::Step,
};
use rusqlite::OptionalExtension;

mod erasing;

use crate::{
    Action, AuditRow, Dispute, Edition, Former, Interpreted, Kind, Reader, Reading, Remote, SecondSaying,
    StoreError, TrailQuery, Unfinished, Voided, Writer, row, steps,
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
    /// That it does not count, if it was taken back.
    pub voided: Option<Voided>,
    /// What was said of it while it was not finished, oldest first.
    pub unfinished: Vec<Unfinished>,
}

/// Everything that is kept about one participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Who.
    pub participant: Participant,
    /// What was known of them before, oldest first.
    pub former: Vec<Former>,
    /// How they stand.
    pub standing: Standing,
    /// Newest first.
    pub visits: Vec<Visit>,
    /// By visit, then in the order in which they were begun.
    pub responses: Vec<AboutResponse>,
    /// What other computers said differently, oldest first.
    pub disputes: Vec<Dispute>,
    /// What was noted of their way through programmes: every edition of every step, oldest first.
    pub steps: Vec<Step>,
    /// How far they have got in each.
    pub enrolments: Vec<crate::Enrolment>,
    /// What the endpoint was seen to hold of all that.
    pub remotes: Vec<Remote>,
    /// What was done to their records, oldest first.
    pub trail: Vec<AuditRow>,
}

/// The ids of somebody's visits and responses.
const VISITS: &str = "SELECT id FROM visits WHERE participant = ?1";
const RESPONSES: &str =
    "SELECT r.id FROM responses r JOIN visits v ON v.id = r.visit WHERE v.participant = ?1";
const ENROLMENTS: &str = "SELECT id FROM enrolments WHERE participant = ?1";
const STEPS: &str = "SELECT id FROM steps WHERE participant = ?1";

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

    /// Somebody's study number, which stays when they are erased.
    pub fn study_number(&self, participant: ParticipantId) -> Result<String, StoreError> {
        self.conn
            .prepare_cached("SELECT study_number FROM participants WHERE id = ?1")?
            .query_row([participant.to_string()], |row| row.get(0))
            .optional()?
            .ok_or_else(|| StoreError::NotFound { what: "participant", id: participant.to_string() })
    }

    /// How many records about somebody the endpoint has not confirmed, refused
    /// ones included. Forms that are not finished do not travel, and are not
    /// counted.
    pub fn unsent(&self, participant: ParticipantId) -> Result<u32, StoreError> {
        let sql = format!(
            "SELECT count(*) FROM outbox WHERE (kind = 'participant' AND id = ?1 AND gone = 0)
                OR (kind = 'visit' AND id IN ({VISITS})) OR (kind = 'response' AND id IN ({RESPONSES}))
                OR (kind = 'enrolment' AND id IN ({ENROLMENTS})) OR (kind = 'step' AND id IN ({STEPS}))"
        );
        Ok(self.conn.prepare_cached(&sql)?.query_row([participant.to_string()], |row| row.get(0))?)
    }

    /// Everybody whose records the endpoint was asked back for, and had as they are
    /// here: all of them, the last before `before`. That it confirmed them does not do:
    /// this may be the only copy of what it has lost since. Not those with a form that is not finished, with
    /// something that somebody is still typing or has to decide, with an alert that is
    /// not closed, and not those whose records are restricted: these are kept until they are asked for.
    pub fn purgeable(&self, before: Moment) -> Result<Vec<ParticipantId>, StoreError> {
        // Asked back before then, and not changed since.
        let there = |kind: &str, id: &str| {
            format!(
                "EXISTS (SELECT 1 FROM receipts WHERE kind = '{kind}' AND id = {id} AND reconciled < ?1)
                 AND NOT EXISTS (SELECT 1 FROM outbox WHERE kind = '{kind}' AND id = {id})"
            )
        };
        let mut rows = self.conn.prepare(&format!(
            "SELECT p.id FROM participants p WHERE erased IS NULL AND restricted IS NULL AND {}
               AND NOT EXISTS (SELECT 1 FROM disputes d WHERE d.participant = p.id AND d.settled IS NULL)
               AND NOT EXISTS (SELECT 1 FROM visits v WHERE v.participant = p.id AND NOT ({}))
               AND NOT EXISTS (SELECT 1 FROM visits v JOIN responses r ON r.visit = v.id
                                WHERE v.participant = p.id AND NOT (r.edition > 0 AND {})
                                  AND NOT (r.edition = 0 AND EXISTS (SELECT 1 FROM voids WHERE response = r.id)))
               AND NOT EXISTS (SELECT 1 FROM enrolments e WHERE e.participant = p.id AND NOT ({}))
               AND NOT EXISTS (SELECT 1 FROM steps s WHERE s.participant = p.id AND NOT ({}))
               AND NOT EXISTS (SELECT 1 FROM alerts a WHERE a.participant = p.id AND a.state <> 'closed')
             ORDER BY number",
            there("participant", "p.id"),
            there("visit", "v.id"),
            there("response", "r.id"),
            there("enrolment", "e.id"),
            there("step", &format!("iif({}, s.about, s.id)", steps::goes_on())),
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
                    voided: self.voided(id)?,
                    unfinished: self.unfinished_notes(id)?,
                    response,
                });
            }
        }
        let wanted = TrailQuery { participant: Some(participant), ..TrailQuery::default() };
        let mut trail = self.trail(&wanted, usize::MAX)?;
        trail.reverse();
        let mut remotes = Vec::new();
        remotes.extend(self.remote(Kind::Participant, participant.0)?);
        for visit in &visits {
            remotes.extend(self.remote(Kind::Visit, visit.id.0)?);
        }
        for one in &responses {
            remotes.extend(self.remote(Kind::Response, one.response.id.0)?);
        }
        let (steps, enrolments) = (self.every_step_of(participant)?, self.enrolments(participant)?);
        for one in &enrolments {
            remotes.extend(self.remote(Kind::Enrolment, crate::enrolment_id(participant, &one.kit))?);
        }
        for one in steps.iter().filter(|one| one.edition == 1) {
            remotes.extend(self.remote(Kind::Step, one.id)?);
        }
        Ok(About {
            participant: who,
            former: self.participant_editions(participant)?,
            standing: self.standing(participant)?,
            visits,
            responses,
            disputes: self.disputes_about(participant)?,
            steps,
            enrolments,
            remotes,
            trail,
        })
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
        self.stand(participant, "withdrawn = coalesce(withdrawn, ?2)", true, Action::Withdrawn, reason)?;
        self.queue(Kind::Participant, participant.0)
    }

    /// Only administrators and data managers may look, or everybody again.
    pub fn restrict(&self, participant: ParticipantId, on: bool, reason: &str) -> Result<(), StoreError> {
        let action = if on { Action::Restricted } else { Action::Unrestricted };
        let what = "restricted = iif(?2 IS NULL, NULL, coalesce(restricted, ?2))";
        self.stand(participant, what, on, action, reason)
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
