//! What is worked out from steps, kept ready: how far somebody has got, what is
//! due, what is open. All of it can be made anew from the steps.

mod keeping;

use chrono::NaiveDate;
use domain::{Moment, ParticipantId, PersonId, VisitId};
use rusqlite::{OptionalExtension, Row};
use uuid::Uuid;

use crate::{Reader, StoreError, practice::CASES, row};

/// How far somebody has got in a kit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// Who.
    pub participant: ParticipantId,
    /// In which kit.
    pub kit: String,
    /// The version they entered with.
    pub version: u32,
    /// A code of `services`.
    pub stage: String,
    /// Counts for the primary population.
    pub primary: bool,
    /// The day everything is counted from.
    pub index: Option<NaiveDate>,
    /// What they were given.
    pub arm: Option<String>,
}

/// A visit that is to take place, or took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Of whom.
    pub participant: ParticipantId,
    /// Of which kit.
    pub kit: String,
    /// Which visit of the kit.
    pub plan: String,
    /// Which of them, from 0.
    pub turn: u32,
    /// Its day.
    pub target: NaiveDate,
    /// It counts from here.
    pub opens: NaiveDate,
    /// To here.
    pub closes: NaiveDate,
    /// open, done, late, missed or not-expected.
    pub state: String,
    /// The visit that it was.
    pub visit: Option<VisitId>,
}

/// An alert, as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// Of the step that says that it fired.
    pub id: Uuid,
    /// About whom.
    pub participant: Option<ParticipantId>,
    /// Of which kit.
    pub kit: String,
    /// Which rule.
    pub rule: String,
    /// A code of `domain`.
    pub severity: String,
    /// When it fired, UTC.
    pub fired: Moment,
    /// When somebody must have acted, UTC.
    pub due: Moment,
    /// When somebody has to do something next, UTC: act, or see what became of a
    /// promise; nothing where no time is set.
    pub next: Option<Moment>,
    /// open, acted, promised or closed.
    pub state: String,
}

/// What the site decided about a kit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adoption {
    /// Which kit.
    pub kit: String,
    /// Which version.
    pub version: u32,
    /// JSON of `services`.
    pub content: String,
    /// When.
    pub at: Moment,
    /// By whom.
    pub by: PersonId,
}

/// The id under which somebody's taking part in a kit is sent: the same on every
/// computer.
pub fn enrolment_id(participant: ParticipantId, kit: &str) -> Uuid {
    Uuid::new_v5(&participant.0, kit.as_bytes())
}

/// The id under which a version of a kit is sent: the same on every computer.
pub fn kit_id(kit: &str, version: u32) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("kit:{kit}|{version}").as_bytes())
}

/// The id under which a kit is sent as a site runs it; `tailoring` like `11-v1`.
pub fn tailored_id(kit: &str, version: u32, tailoring: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("kit:{kit}|{version}|{tailoring}").as_bytes())
}

const ENROLMENT: &str = "participant, kit, version, stage, is_primary, index_day, arm";
pub(crate) const PLANNED: &str = "participant, kit, plan, turn, target, opens, closes, state, visit";
pub(crate) const ALERT: &str = "id, participant, kit, rule, severity, fired, due, state, next";

impl Reader<'_> {
    /// The kits somebody is in.
    pub fn enrolments(&self, participant: ParticipantId) -> Result<Vec<Enrolment>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {ENROLMENT} FROM enrolments WHERE participant = ?1 ORDER BY kit"
        ))?;
        Ok(rows.query_map([participant.to_string()], enrolment)?.collect::<Result<_, _>>()?)
    }

    /// The kits in which somebody takes part, and had been asked by `at`.
    pub fn kits_by(&self, participant: ParticipantId, at: Moment) -> Result<Vec<String>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT kit FROM enrolments e WHERE participant = ?1 AND EXISTS (SELECT 1 FROM steps s
                WHERE s.participant = e.participant AND s.kit = e.kit AND s.at <= ?2)
             ORDER BY kit",
        )?;
        let all = rows.query_map((participant.to_string(), row::columns(at).0), |row| row.get(0))?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// The one that is sent under this id.
    pub fn enrolment(&self, id: Uuid) -> Result<Enrolment, StoreError> {
        self.conn
            .prepare_cached(&format!("SELECT {ENROLMENT} FROM enrolments WHERE id = ?1"))?
            .query_row([id.to_string()], enrolment)
            .optional()?
            .ok_or_else(|| StoreError::NotFound { what: "enrolment", id: id.to_string() })
    }

    /// Everybody's visits that are to take place and whose window is open on `day`,
    /// or was over not before `missed_since`; those that close first come first; at
    /// most `most`. And how many there are.
    pub fn due(
        &self,
        day: NaiveDate,
        missed_since: NaiveDate,
        most: usize,
    ) -> Result<(Vec<Planned>, u32), StoreError> {
        let which = format!(
            "FROM planned WHERE state = 'open' AND opens <= ?1 AND closes >= ?2
            AND participant NOT IN ({CASES})"
        );
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {PLANNED} {which} ORDER BY closes, opens, participant LIMIT ?3"
        ))?;
        let lines = rows.query_map((day, missed_since, most), planned)?.collect::<Result<_, _>>()?;
        let mut count = self.conn.prepare_cached(&format!("SELECT count(*) {which}"))?;
        Ok((lines, count.query_row((day, missed_since), |row| row.get(0))?))
    }

    /// The visits of somebody that are to take place or took, by their days.
    pub fn plan_of(&self, participant: ParticipantId) -> Result<Vec<Planned>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {PLANNED} FROM planned WHERE participant = ?1 ORDER BY target, plan, turn"
        ))?;
        Ok(rows.query_map([participant.to_string()], planned)?.collect::<Result<_, _>>()?)
    }

    /// Which visit of a kit a visit is: kit, visit of it, turn.
    pub fn plan_of_visit(&self, visit: VisitId) -> Result<Option<(String, String, u32)>, StoreError> {
        let mut rows = self
            .conn
            .prepare_cached("SELECT kit, plan, turn FROM visits WHERE id = ?1 AND plan IS NOT NULL")?;
        Ok(rows
            .query_row([visit.to_string()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?)
    }

    /// The visits of somebody that are visits of a kit: which, on which day, which visit of it, which turn.
    pub fn planned_visits(
        &self,
        participant: ParticipantId,
        kit: &str,
    ) -> Result<Vec<(VisitId, NaiveDate, String, u32)>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT id, day, plan, turn FROM visits WHERE participant = ?1 AND kit = ?2 AND plan IS NOT NULL
             ORDER BY day, entered, id",
        )?;
        let all = rows.query_map((participant.to_string(), kit), |row| {
            Ok((VisitId(row::id(row, 0)?), row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// Everybody who ever entered a kit, practice cases too, without those who were erased.
    pub fn everybody_in(&self, kit: &str) -> Result<Vec<ParticipantId>, StoreError> {
        let mut rows = self
            .conn
            .prepare_cached("SELECT participant FROM enrolments WHERE kit = ?1 ORDER BY participant")?;
        let all = rows.query_map([kit], |row| row::id(row, 0).map(ParticipantId))?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// Everybody of whom there are steps in a kit, and no more is known: another computer
    /// sent them before the kit was here.
    pub fn not_worked_out(&self, kit: &str) -> Result<Vec<ParticipantId>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT DISTINCT participant FROM steps s
             WHERE kit = ?1 AND erased = 0 AND participant IS NOT NULL AND NOT EXISTS
                (SELECT 1 FROM enrolments e WHERE e.participant = s.participant AND e.kit = ?1)
             ORDER BY participant",
        )?;
        let all = rows.query_map([kit], |row| row::id(row, 0).map(ParticipantId))?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// Every version of every kit with which somebody entered.
    pub fn versions_entered(&self) -> Result<Vec<(String, u32)>, StoreError> {
        let mut rows =
            self.conn.prepare_cached("SELECT DISTINCT kit, version FROM enrolments ORDER BY kit, version")?;
        let all = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// How many people are at each stage of a kit.
    pub fn stages(&self, kit: &str) -> Result<Vec<(String, u32)>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT stage, count(*) FROM enrolments WHERE kit = ?1 AND participant NOT IN ({CASES})
             GROUP BY stage ORDER BY stage",
        ))?;
        Ok(rows.query_map([kit], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
    }

    /// How long a visit took so far, in seconds: the participant's, and of staff.
    pub fn minutes(&self, visit: VisitId) -> Result<(u32, u32), StoreError> {
        let mut rows = self.conn.prepare_cached("SELECT patient, staff FROM minutes WHERE visit = ?1")?;
        let found = rows.query_row([visit.to_string()], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        Ok(found.unwrap_or_default())
    }

    /// What counts now about each kit that was ever decided about.
    pub fn adoptions(&self) -> Result<Vec<Adoption>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT kit, version, content, at, at_offset, by FROM adoptions
             WHERE seq IN (SELECT max(seq) FROM adoptions GROUP BY kit) ORDER BY kit",
        )?;
        let all = rows.query_map([], adoption)?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// Everything that was ever decided about a kit, oldest first.
    pub fn adoptions_of(&self, kit: &str) -> Result<Vec<Adoption>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT kit, version, content, at, at_offset, by FROM adoptions WHERE kit = ?1 ORDER BY seq",
        )?;
        let all = rows.query_map([kit], adoption)?;
        Ok(all.collect::<Result<_, _>>()?)
    }
}

fn adoption(row: &Row<'_>) -> rusqlite::Result<Adoption> {
    Ok(Adoption {
        kit: row.get(0)?,
        version: row.get(1)?,
        content: row.get(2)?,
        at: row::moment(row, 3)?,
        by: PersonId(row::id(row, 5)?),
    })
}

/// Reads [`ENROLMENT`].
fn enrolment(row: &Row<'_>) -> rusqlite::Result<Enrolment> {
    Ok(Enrolment {
        participant: ParticipantId(row::id(row, 0)?),
        kit: row.get(1)?,
        version: row.get(2)?,
        stage: row.get(3)?,
        primary: row.get(4)?,
        index: row.get(5)?,
        arm: row.get(6)?,
    })
}

pub(crate) fn planned(row: &Row<'_>) -> rusqlite::Result<Planned> {
    Ok(Planned {
        participant: ParticipantId(row::id(row, 0)?),
        kit: row.get(1)?,
        plan: row.get(2)?,
        turn: row.get(3)?,
        target: row.get(4)?,
        opens: row.get(5)?,
        closes: row.get(6)?,
        state: row.get(7)?,
        visit: row::maybe_id(row, 8)?.map(VisitId),
    })
}

pub(crate) fn alert(row: &Row<'_>) -> rusqlite::Result<Alert> {
    Ok(Alert {
        id: row::id(row, 0)?,
        participant: row::maybe_id(row, 1)?.map(ParticipantId),
        kit: row.get(2)?,
        rule: row.get(3)?,
        severity: row.get(4)?,
        fired: row::utc(row, 5)?,
        due: row::utc(row, 6)?,
        state: row.get(7)?,
        next: row::maybe_utc(row, 8)?,
    })
}
