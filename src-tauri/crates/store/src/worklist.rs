//! What is to be done: visits that are due, alerts, forms that nobody finished.
//! Asked every time somebody looks at the first screen, so each is one query that
//! an index answers. A plus before a column keeps SQLite from going through all steps of a
//! kind where it should look at those of one person.

mod alerts;
mod wanted;

use chrono::NaiveDate;
use domain::{ParticipantId, Private, ResponseId, VisitId, way::Step};
use rusqlite::Row;

pub use self::{alerts::AlertTally, wanted::Wanted};
use crate::{
    Planned, Reader, StoreError,
    practice::CASES,
    programme::{PLANNED, planned},
    row,
    steps::COUNTS,
};

/// Whose records whoever looks may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sees {
    /// Everybody's.
    All,
    /// Nobody's whose record is restricted.
    Unrestricted,
}

/// Somebody, as far as a line of a list says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Who.
    pub id: ParticipantId,
    /// As on the paper of the study.
    pub study_number: String,
    /// Family name.
    pub family: Private<String>,
    /// Given names.
    pub given: Private<String>,
    /// BCP 47.
    pub language: String,
    /// Whether an interpreter is needed.
    pub interpreter: bool,
}

/// A visit that somebody is expected for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// Which, and when.
    pub planned: Planned,
    /// Who.
    pub who: Named,
}

/// How many visits stand how on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DueTally {
    /// They would count, and their day has not come.
    pub in_window: u32,
    /// It is their day.
    pub due: u32,
    /// Their day is over, and they would still count.
    pub overdue: u32,
    /// They would not count any more.
    pub missed: u32,
}

/// A form that was begun and left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// Which.
    pub response: ResponseId,
    /// Of which instrument.
    pub instrument: String,
    /// And which version of it.
    pub version: u32,
    /// The day of its visit.
    pub day: NaiveDate,
    /// Whose.
    pub who: Named,
}

pub(crate) const NAMED: &str = "p.id, p.study_number, p.family, p.given, p.language, p.interpreter";

/// SQL: open visits whose window is open on day ?1, or was over not before ?2.
const OPEN: &str = "pl.state = 'open' AND pl.opens <= ?1 AND pl.closes >= ?2";

/// SQL: forms that somebody began and nobody finished.
const LEFT: &str =
    "FROM responses r CROSS JOIN visits v ON v.id = r.visit CROSS JOIN participants p ON p.id = v.participant
     WHERE r.edition = 0 AND NOT EXISTS (SELECT 1 FROM voids WHERE response = r.id)";

/// SQL: an edition of a step by which something may have ended.
const ENDS: &str =
    "erased = 0 AND (+kind = 'change' OR +kind = 'consent' AND instr(content, '{\"yes\":false}') > 0)";

impl Sees {
    /// SQL: of `p` something is expected, and whoever looks may see it.
    pub(crate) fn expected(self) -> &'static str {
        match self {
            Self::All => "p.erased IS NULL AND p.withdrawn IS NULL AND p.number < 2000000000",
            Self::Unrestricted => {
                "p.erased IS NULL AND p.withdrawn IS NULL AND p.restricted IS NULL AND p.number < 2000000000"
            }
        }
    }

    /// SQL: whoever looks may see `p`, who is no practice case: these are in no list.
    pub(crate) fn seen(self) -> &'static str {
        match self {
            Self::All => "p.erased IS NULL AND p.number < 2000000000",
            Self::Unrestricted => "p.erased IS NULL AND p.restricted IS NULL AND p.number < 2000000000",
        }
    }
}

impl Reader<'_> {
    /// Visits that people are expected for on `day`: those whose window is open, the
    /// one that closes first first, and after them those that were missed since
    /// `missed_since`, the last first; of those that are `wanted` at most `most`. Nobody
    /// waits for somebody who has withdrawn.
    pub fn expected(
        &self,
        day: NaiveDate,
        missed_since: NaiveDate,
        sees: Sees,
        wanted: Wanted,
        most: usize,
    ) -> Result<Vec<Expected>, StoreError> {
        let parts = [
            (wanted.open(), missed_since.max(day), "pl.closes, pl.opens, pl.target, pl.participant"),
            (
                wanted.past(),
                missed_since,
                "pl.closes DESC, pl.opens DESC, pl.target DESC, pl.participant DESC",
            ),
        ];
        let mut all = Vec::new();
        for (of, since, order) in parts {
            let Some(of) = of else { continue };
            let mut rows = self.conn.prepare_cached(&format!(
                "SELECT {PLANNED}, {NAMED} FROM planned pl CROSS JOIN participants p ON p.id = pl.participant
                 WHERE {OPEN} AND {of} AND {} ORDER BY {order} LIMIT ?3",
                sees.expected()
            ))?;
            let rest = most.saturating_sub(all.len());
            for one in rows.query_map((day, since, rest), expected)? {
                all.push(one?);
            }
        }
        Ok(all)
    }

    /// Of how many of them whoever is expected needs an interpreter.
    pub fn expected_interpreted(
        &self,
        day: NaiveDate,
        missed_since: NaiveDate,
        sees: Sees,
    ) -> Result<u32, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT count(*) FROM planned pl CROSS JOIN participants p ON p.id = pl.participant
             WHERE {OPEN} AND p.interpreter = 1 AND {}",
            sees.expected()
        ))?;
        Ok(rows.query_row((day, missed_since), |row| row.get(0))?)
    }

    /// How many there are of them, however many are shown.
    pub fn due_tally(
        &self,
        day: NaiveDate,
        missed_since: NaiveDate,
        sees: Sees,
    ) -> Result<DueTally, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT coalesce(sum(pl.target > ?1), 0), coalesce(sum(pl.target = ?1), 0),
                    coalesce(sum(pl.target < ?1 AND pl.closes >= ?1), 0), coalesce(sum(pl.closes < ?1), 0)
             FROM planned pl WHERE {OPEN} AND pl.participant NOT IN
                (SELECT p.id FROM participants p
                 WHERE (p.withdrawn IS NOT NULL OR p.restricted IS NOT NULL OR p.erased IS NOT NULL) AND NOT ({}))
                AND pl.participant NOT IN ({CASES})",
            sees.expected()
        ))?;
        Ok(rows.query_row((day, missed_since), |row| {
            Ok(DueTally {
                in_window: row.get(0)?,
                due: row.get(1)?,
                overdue: row.get(2)?,
                missed: row.get(3)?,
            })
        })?)
    }

    /// The visits of programmes that took place on `day`, or are taking place, in the
    /// order in which they were begun. As far as what is kept ready knows them.
    pub fn planned_on(&self, day: NaiveDate, sees: Sees) -> Result<Vec<(VisitId, Expected)>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT pl.participant, pl.kit, pl.plan, pl.turn, pl.target, pl.opens, pl.closes, pl.state, pl.visit,
                    {NAMED}, v.id
             FROM visits v CROSS JOIN participants p ON p.id = v.participant
                CROSS JOIN planned pl ON pl.participant = v.participant AND pl.kit = v.kit AND pl.plan = v.plan
                    AND pl.turn = v.turn
             WHERE v.day = ?1 AND v.plan IS NOT NULL AND {} ORDER BY v.entered, v.id",
            sees.expected()
        ))?;
        let all = rows.query_map([day], |row| Ok((VisitId(row::id(row, 15)?), expected(row)?)))?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// How many forms somebody began and nobody finished.
    pub fn left_in_all(&self, sees: Sees) -> Result<u32, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!("SELECT count(*) {LEFT} AND {}", sees.seen()))?;
        Ok(rows.query_row([], |row| row.get(0))?)
    }

    /// The oldest of them, by their visits; at most `most`.
    pub fn left(&self, sees: Sees, most: usize) -> Result<Vec<Left>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {NAMED}, r.id, r.instrument, r.version, v.day {LEFT} AND {}
             ORDER BY v.day, v.entered, r.started, r.id LIMIT ?1",
            sees.seen()
        ))?;
        let all = rows.query_map([most], |row| {
            Ok(Left {
                who: named(row, 0)?,
                response: ResponseId(row::id(row, 6)?),
                instrument: row.get(7)?,
                version: row.get(8)?,
                day: row.get(9)?,
            })
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// How many queries nobody has answered or settled, of what whoever looks may see.
    pub fn unanswered_queries(&self, sees: Sees) -> Result<u32, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT count(*) FROM steps q WHERE q.kind = 'query' AND q.edition = 1 AND q.erased = 0
                AND NOT EXISTS (SELECT 1 FROM participants p WHERE p.id = q.participant AND NOT ({}))
                AND NOT EXISTS (SELECT 1 FROM steps s WHERE s.about = q.id
                    AND +s.kind IN ('query-answer', 'query-closed'))",
            sees.seen()
        ))?;
        Ok(rows.query_row([], |row| row.get(0))?)
    }

    /// The forms of a visit that were not taken back, in the order in which they were
    /// begun: instrument and edition.
    pub fn forms_of(&self, visit: VisitId) -> Result<Vec<(String, u32)>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT instrument, edition FROM responses r WHERE visit = ?1
                AND NOT EXISTS (SELECT 1 FROM voids WHERE response = r.id) ORDER BY started, id",
        )?;
        let all = rows.query_map([visit.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// What was noted at a visit, each step as it is known now, in the order in which
    /// they were first noted.
    pub fn steps_at(&self, visit: VisitId) -> Result<Vec<Step>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT id FROM steps s WHERE visit = ?1 AND edition = 1 AND erased = 0 AND {COUNTS} ORDER BY seq"
        ))?;
        let ids = rows.query_map([visit.to_string()], |row| row::id(row, 0))?;
        ids.collect::<Result<Vec<_>, _>>()?.into_iter().map(|id| self.step(id)).collect()
    }

    /// Whether something may have ended for somebody: a change of taking part was noted,
    /// or something was not consented to.
    pub fn may_have_ended(&self, who: ParticipantId) -> Result<bool, StoreError> {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM steps s WHERE participant = ?1 AND {ENDS})");
        let mut rows = self.conn.prepare_cached(&sql)?;
        Ok(rows.query_row([who.to_string()], |row| row.get(0))?)
    }

    /// Everybody in a kit for whom something may have ended.
    pub fn perhaps_ended(&self) -> Result<Vec<(ParticipantId, String)>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT DISTINCT participant, kit FROM steps s
             WHERE participant IS NOT NULL AND kit IS NOT NULL AND {ENDS} ORDER BY 1, 2"
        ))?;
        let all = rows.query_map([], |row| Ok((ParticipantId(row::id(row, 0)?), row.get(1)?)))?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// How often somebody tried to reach `who` for a kit, each time as it is known now: what
    /// was said.
    pub fn contacts(&self, who: ParticipantId, kit: &str) -> Result<Vec<domain::way::Content>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT content FROM steps s
             WHERE participant = ?1 AND kit = ?2 AND +kind = 'contact' AND erased = 0
                AND edition = (SELECT max(edition) FROM steps o WHERE o.id = s.id) AND {COUNTS} ORDER BY seq"
        ))?;
        let all = rows.query_map((who.to_string(), kit), |row| row::json(row, 0))?;
        Ok(all.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
    }
}

fn expected(row: &Row<'_>) -> rusqlite::Result<Expected> {
    Ok(Expected { planned: planned(row)?, who: named(row, 9)? })
}

/// Reads [`NAMED`] from `first` on.
pub(crate) fn named(row: &Row<'_>, first: usize) -> rusqlite::Result<Named> {
    Ok(Named {
        id: ParticipantId(row::id(row, first)?),
        study_number: row.get(first + 1)?,
        family: Private::new(row.get(first + 2)?),
        given: Private::new(row.get(first + 3)?),
        language: row.get(first + 4)?,
        interpreter: row.get(first + 5)?,
    })
}

#[cfg(test)]
mod tests;
