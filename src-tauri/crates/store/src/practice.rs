//! Practice cases: people who are invented, for staff to learn with. Nothing about
//! them is ever queued, so nothing of them can be sent, and no count of what the site
//! does has them in it.
//!
//! A practice case is known by its number in the file, which is higher than any that
//! somebody real can have. The trail commits to that number: nobody becomes a practice
//! case later, and no practice case becomes somebody real.

use domain::{ParticipantId, PersonId, participant::Participant};
use rusqlite::OptionalExtension;
use uuid::Uuid;

use crate::{Action, Kind, Reader, StoreError, Writer};

/// Numbers of practice cases begin here.
pub(crate) const FROM: u32 = 2_000_000_000;

/// SQL: the participant `p` is somebody real.
pub(crate) const REAL: &str = "p.number < 2000000000";

/// SQL: the ids of all practice cases. They are found by the number of their rows,
/// and are a handful.
pub(crate) const CASES: &str = "SELECT id FROM participants WHERE number >= 2000000000";

impl Reader<'_> {
    /// Whether somebody is a practice case.
    pub fn is_practice(&self, participant: ParticipantId) -> Result<bool, StoreError> {
        self.is_of_practice(Kind::Participant, participant.0)
    }

    /// Whether a record is about a practice case: theirs, or asked about one of theirs.
    pub fn is_of_practice(&self, kind: Kind, id: Uuid) -> Result<bool, StoreError> {
        let who = match kind {
            Kind::Questionnaire | Kind::Kit => return Ok(false),
            Kind::Participant => "?1",
            Kind::Enrolment => "SELECT participant FROM enrolments WHERE id = ?1",
            Kind::Visit => "SELECT participant FROM visits WHERE id = ?1",
            Kind::Response => "SELECT participant FROM responses WHERE id = ?1",
            Kind::Step => {
                "SELECT coalesce(s.participant,
                    (SELECT participant FROM responses WHERE id = s.about),
                    (SELECT participant FROM visits WHERE id = s.about),
                    (SELECT participant FROM enrolments WHERE id = s.about),
                    (SELECT t.participant FROM steps t WHERE t.id = s.about LIMIT 1),
                    s.about)
                 FROM steps s WHERE s.id = ?1 LIMIT 1"
            }
        };
        let sql = format!("SELECT number >= {FROM} FROM participants WHERE id = ({who})");
        let mut rows = self.conn.prepare_cached(&sql)?;
        Ok(rows.query_row([id.to_string()], |row| row.get(0)).optional()?.unwrap_or(false))
    }

    /// The study numbers of practice cases of whom somebody finished a form of this
    /// instrument that was not taken back.
    pub fn practised(&self, person: PersonId, instrument: &str) -> Result<Vec<String>, StoreError> {
        let sql = format!(
            "SELECT DISTINCT p.study_number FROM participants p CROSS JOIN visits v ON v.participant = p.id
                CROSS JOIN responses r ON r.visit = v.id JOIN editions e ON e.response = r.id AND e.number = 1
             WHERE p.number >= {FROM} AND p.erased IS NULL AND e.by = ?1 AND r.instrument = ?2
                AND NOT EXISTS (SELECT 1 FROM voids WHERE response = r.id) ORDER BY p.number"
        );
        let mut rows = self.conn.prepare_cached(&sql)?;
        let all = rows.query_map((person.to_string(), instrument), |row| row.get(0))?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// The practice cases, in the order in which they were made, without those who were erased.
    pub fn practice_cases(&self) -> Result<Vec<ParticipantId>, StoreError> {
        let sql = format!("{CASES} AND erased IS NULL ORDER BY number");
        let mut rows = self.conn.prepare_cached(&sql)?;
        let all = rows.query_map([], |row| crate::row::id(row, 0).map(ParticipantId))?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// The number in the file that the next practice case gets, and which of them it is, from 1.
    pub fn next_practice_number(&self) -> Result<(u32, u32), StoreError> {
        let sql =
            format!("SELECT coalesce(max(number), {FROM}) + 1 FROM participants WHERE number >= {FROM}");
        let number: u32 = self.conn.prepare_cached(&sql)?.query_row([], |row| row.get(0))?;
        Ok((number, number - FROM))
    }
}

impl Writer<'_> {
    /// Keeps a practice case under a number of [`Reader::next_practice_number`].
    pub fn add_practice_case(&self, number: u32, new: &Participant) -> Result<(), StoreError> {
        if number <= FROM {
            return Err(StoreError::Setting { setting: "practice" });
        }
        self.keep_participant(number, new, Action::Registered, Some("practice"))
    }
}

#[cfg(test)]
mod tests;
