//! What reports are made of: everybody's steps in a programme, how visits stand,
//! what was not done, how long visits took. Each is one pass over what is kept; no
//! name is read, and nothing of days on which the site still learned.

use chrono::NaiveDate;
use domain::{
    Moment, ParticipantId, PersonId, Private, VisitId,
    way::{Content, Step, StepKind, lists::LATER},
};
use rusqlite::Row;

use crate::{Planned, Reader, Sees, StoreError, learning::learning, practice::CASES, row, steps::COUNTS};

mod not_done;

pub use self::not_done::NotDone;

/// Something without which a visit of a kit is not done, for those who entered with
/// a version of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Of which kit.
    pub kit: String,
    /// The version they entered with.
    pub version: u32,
    /// Which visit of it.
    pub plan: String,
    /// What.
    pub what: Needed,
    /// Who was given one of these arms cannot have it.
    pub not_of: Vec<String>,
}

/// What a visit is not done without.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Needed {
    /// A form: which instrument.
    Form(String),
    /// A step.
    Step(StepKind),
}

impl Needed {
    /// As the statements below read it: an instrument, or a kind of step.
    fn columns(&self) -> (Option<&str>, Option<&str>) {
        match self {
            Self::Form(instrument) => (Some(instrument), None),
            Self::Step(kind) => (None, Some(kind.code())),
        }
    }
}

/// From a day on somebody answers no more questionnaires of a kit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AsksNoMore {
    /// Who.
    pub participant: ParticipantId,
    /// Of which kit.
    pub kit: String,
    /// Since when.
    pub since: NaiveDate,
}

/// How the visits of a kit that are one of its visits stand.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VisitStanding {
    /// Which kit.
    pub kit: String,
    /// Which visit of it.
    pub plan: String,
    /// Took place in their windows, and nothing essential is open.
    pub done: u32,
    /// The same outside their windows.
    pub late: u32,
    /// Took place, their windows are over, and something essential is open.
    pub begun: u32,
    /// Did not take place, and would not count any more.
    pub missed: u32,
    /// Their windows are open.
    pub open: u32,
    /// Nobody is expected to.
    pub not_expected: u32,
}

/// Somebody, as far as groups are made of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfGroup {
    /// When they were born, where that is known.
    pub born: Option<Private<NaiveDate>>,
    /// BCP 47; empty where nobody said.
    pub language: String,
    /// Whether an interpreter is needed.
    pub interpreter: bool,
    /// Administrative sex, by FHIR's code.
    pub sex: String,
}

/// SQL: the visit of the row `of` is one that a row `pl` of what is planned was. Two computers
/// may have begun it without knowing of each other; what was done at either is done. Put as
/// a condition of each row: a list of visits would be made anew for every question, in memory
/// that is locked and wiped each time.
fn held(of: &str) -> String {
    format!(
        "({of}.visit = pl.visit OR EXISTS (SELECT 1 FROM visits v WHERE v.id = {of}.visit
            AND v.participant = pl.participant AND v.kit = pl.kit AND v.plan = pl.plan AND v.turn = pl.turn))"
    )
}

/// SQL: no later edition of the step `s` is known.
const NEWEST: &str =
    "NOT EXISTS (SELECT 1 FROM steps o WHERE o.id = s.id AND (o.at, o.edition) > (s.at, s.edition))";

/// SQL: of the planned visit `pl` the need `n` is open: nobody finished the form or
/// noted the step, and nobody said why not. It is what decides whether a visit is
/// done, wherever that is asked. A step that was noted without a visit counts where
/// its day lies in the window.
fn lacks() -> String {
    format!(
        "((n.instrument IS NOT NULL AND NOT EXISTS (SELECT 1 FROM responses r
                WHERE r.participant = pl.participant AND r.instrument = n.instrument AND {} AND r.edition > 0
                AND NOT EXISTS (SELECT 1 FROM voids WHERE response = r.id))
           OR n.step IS NOT NULL AND NOT EXISTS (SELECT 1 FROM steps s WHERE s.participant = pl.participant
                AND s.kit = pl.kit AND +s.kind = n.step AND s.erased = 0 AND {NEWEST} AND {COUNTS}
                AND ({} OR s.visit IS NULL AND s.day BETWEEN pl.opens AND pl.closes)))
          AND NOT EXISTS (SELECT 1 FROM steps s WHERE s.participant = pl.participant AND +s.kind = 'not-done'
                AND s.erased = 0 AND {} AND {NEWEST} AND {COUNTS} AND {REASON} IS NOT '{LATER}'
                AND (json_extract(s.content, '$.instrument.code') = n.instrument
                    OR json_extract(s.content, '$.step.code') = n.step)))",
        held("r"),
        held("s"),
        held("s")
    )
}

/// SQL: somebody came to the visit of a row `pl` of what is planned, whether or not all that is
/// needed was done.
const CAME: &str = "(pl.state IN ('done', 'late') OR pl.state = 'open' AND pl.visit IS NOT NULL)";

/// SQL: why the step `s` says that something was not done.
const REASON: &str = "json_extract(s.content, '$.reason.code')";

/// SQL: the needs in `?2`.
const NEEDS: &str = "needs AS MATERIALIZED (
    SELECT json_extract(value, '$[0]') AS kit, json_extract(value, '$[1]') AS version,
           json_extract(value, '$[2]') AS plan, json_extract(value, '$[3][0]') AS instrument,
           json_extract(value, '$[3][1]') AS step, json_extract(value, '$[4]') AS not_of FROM json_each(?2))";

/// SQL: who answers no more questionnaires, in `?3`.
const NO_MORE: &str = "no_more AS MATERIALIZED (
    SELECT json_extract(value, '$[0]') AS participant, json_extract(value, '$[1]') AS kit,
           json_extract(value, '$[2]') AS since FROM json_each(?3))";

/// SQL: the day on which whoever the step `s` is of entered, or was asked first.
const BEGAN: &str = "coalesce(
    (SELECT index_day FROM enrolments WHERE participant = s.participant AND kit = s.kit),
    (SELECT min(day) FROM steps WHERE participant = s.participant AND kit = s.kit AND erased = 0), s.day)";

const STEP: &str =
    "s.id, s.edition, s.kind, s.kit_version, s.visit, s.about, s.day, s.content, s.at, s.at_offset, s.by";

impl Reader<'_> {
    /// Whether nothing of this is open at a visit that took place. Nobody needs to have
    /// kept it ready yet.
    pub fn is_complete(&self, of: &Planned, needed: &[Needed]) -> Result<bool, StoreError> {
        let sql = format!(
            "SELECT NOT EXISTS (SELECT 1
                FROM (SELECT json_extract(value, '$[0]') AS instrument, json_extract(value, '$[1]') AS step
                    FROM json_each(?5)) n
                WHERE {})
             FROM (SELECT ?1 AS participant, ?2 AS kit, ?3 AS plan, ?4 AS turn, ?6 AS opens, ?7 AS closes,
                ?8 AS visit) pl",
            lacks()
        );
        let needed: Vec<_> = needed.iter().map(Needed::columns).collect();
        let mut rows = self.conn.prepare_cached(&sql)?;
        let (participant, visit) = (of.participant.to_string(), of.visit.map(|visit| visit.to_string()));
        let needed = json(&needed)?;
        let which = (participant, &of.kit, &of.plan, of.turn, needed, of.opens, of.closes, visit);
        Ok(rows.query_row(which, |row| row.get(0))?)
    }

    /// How the visits of programmes stand on `today`, by kit and visit of it; those that
    /// are still ahead are not counted. What did not take place counts as of the day on
    /// which its window closes.
    pub fn visit_standings(
        &self,
        today: NaiveDate,
        needs: &[Need],
        no_more: &[AsksNoMore],
    ) -> Result<Vec<VisitStanding>, StoreError> {
        let no_more: Vec<_> =
            no_more.iter().map(|one| (one.participant.to_string(), &one.kit, one.since)).collect();
        let needs: Vec<_> = needs
            .iter()
            .map(|one| (&one.kit, one.version, &one.plan, one.what.columns(), &one.not_of))
            .collect();
        let sql = format!(
            "WITH {NEEDS}, {NO_MORE}, stands AS (
                SELECT pl.kit, pl.plan, pl.state, pl.opens, pl.closes, {CAME} AS came,
                    (pl.state = 'done' OR pl.state = 'open' AND EXISTS (SELECT 1 FROM visits v
                        WHERE v.id = pl.visit AND v.day BETWEEN pl.opens AND pl.closes)) AS inside,
                    ({CAME} AND EXISTS (SELECT 1 FROM needs n
                        WHERE n.kit = pl.kit AND n.plan = pl.plan AND n.version = e.version
                            AND NOT EXISTS (SELECT 1 FROM json_each(n.not_of) WHERE value = e.arm)
                            AND (n.instrument IS NULL OR NOT EXISTS (SELECT 1 FROM no_more m
                                WHERE m.participant = pl.participant AND m.kit = pl.kit
                                    AND m.since <= (SELECT day FROM visits WHERE id = pl.visit)))
                            AND {})) AS lacks
                FROM planned pl LEFT JOIN enrolments e ON e.participant = pl.participant AND e.kit = pl.kit
                WHERE pl.participant NOT IN ({CASES}) AND NOT {})
             SELECT kit, plan, sum(came AND inside AND NOT lacks), sum(came AND NOT inside AND NOT lacks),
                sum(lacks AND closes < ?1), sum(state = 'missed' OR (NOT came AND state = 'open' AND closes < ?1)),
                sum((lacks OR (NOT came AND state = 'open' AND opens <= ?1)) AND closes >= ?1),
                sum(state = 'not-expected')
             FROM stands GROUP BY kit, plan",
            lacks(),
            learning("pl.kit", "coalesce((SELECT day FROM visits WHERE id = pl.visit), pl.closes)")
        );
        let mut rows = self.conn.prepare_cached(&sql)?;
        let all = rows.query_map((today, json(&needs)?, json(&no_more)?), |row| {
            Ok(VisitStanding {
                kit: row.get(0)?,
                plan: row.get(1)?,
                done: row.get(2)?,
                late: row.get(3)?,
                begun: row.get(4)?,
                missed: row.get(5)?,
                open: row.get(6)?,
                not_expected: row.get(7)?,
            })
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// Hands over everybody who has steps of these kinds in a kit, with these steps in
    /// their newest editions and in the order in which they were first noted. Who did not
    /// enter comes without a person, and with one step. Who entered, or was asked first,
    /// while the site learned, is not among them.
    pub fn each_way(
        &self,
        kit: &str,
        kinds: &[StepKind],
        sees: Sees,
        mut each: impl FnMut(Option<&OfGroup>, &[Step]),
    ) -> Result<(), StoreError> {
        let kinds: Vec<_> = kinds.iter().map(|kind| kind.code()).collect();
        let sql = format!(
            "SELECT {STEP}, s.participant, p.born, p.language, p.interpreter, p.sex
             FROM steps s LEFT JOIN participants p ON p.id = s.participant
             WHERE s.kind IN (SELECT value FROM json_each(?2)) AND s.kit = ?1 AND s.erased = 0
                AND (s.participant IS NULL AND +s.kind = 'screening' OR s.participant IS NOT NULL AND {})
                AND NOT {} AND {COUNTS}
             ORDER BY s.participant, s.id, s.at, s.edition",
            sees.seen(),
            learning("s.kit", BEGAN)
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query((kit, json(&kinds)?))?;
        let mut now = Gathered::default();
        while let Some(row) = rows.next()? {
            let step = step(row, kit)?;
            // Of people without a name each screening is one of them.
            if !now.is_same(&step) {
                now.hand_over(&mut each);
                now.who = step.participant.map(|_| of_group(row)).transpose()?;
            }
            now.add(step);
        }
        now.hand_over(&mut each);
        Ok(())
    }

    /// How long each visit of a kit took that was measured, in seconds: which visit of
    /// it, the participant's, and of staff.
    pub fn minutes_of(&self, kit: &str) -> Result<Vec<(String, u32, u32)>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT v.plan, m.patient, m.staff FROM minutes m CROSS JOIN visits v ON v.id = m.visit
             WHERE v.kit = ?1 AND v.plan IS NOT NULL AND v.participant NOT IN ({CASES}) AND NOT {}",
            learning("v.kit", "v.day")
        ))?;
        let all = rows.query_map([kit], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// How many visits of a kit took place, complete or not, of those whom `sees` may see.
    pub fn visits_of_kit(&self, kit: &str, sees: Sees) -> Result<u32, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT count(*) FROM visits v WHERE v.plan IS NOT NULL AND v.kit = ?1
                AND EXISTS (SELECT 1 FROM participants p WHERE p.id = v.participant AND {}) AND NOT {}",
            sees.seen(),
            learning("v.kit", "v.day")
        ))?;
        Ok(rows.query_row([kit], |row| row.get(0))?)
    }
}

/// The steps of one person, as they come.
#[derive(Default)]
struct Gathered {
    who: Option<OfGroup>,
    participant: Option<ParticipantId>,
    /// Each with when it was first noted.
    steps: Vec<(Moment, Step)>,
}

impl Gathered {
    fn is_same(&self, step: &Step) -> bool {
        let Some((_, last)) = self.steps.last() else { return false };
        last.id == step.id || (step.participant.is_some() && self.participant == step.participant)
    }

    fn add(&mut self, step: Step) {
        self.participant = step.participant;
        match self.steps.last_mut() {
            // One more edition: what was said last counts, and it stays in its place.
            Some((_, last)) if last.id == step.id => *last = step,
            Some(_) | None => self.steps.push((step.at, step)),
        }
    }

    fn hand_over(&mut self, each: &mut impl FnMut(Option<&OfGroup>, &[Step])) {
        if self.steps.is_empty() {
            return;
        }
        self.steps.sort_by_key(|(first, step)| (*first, step.id));
        let steps: Vec<Step> = std::mem::take(&mut self.steps).into_iter().map(|(_, step)| step).collect();
        each(self.who.as_ref(), &steps);
        self.who = None;
    }
}

/// Reads [`STEP`], and whose it is after it.
fn step(row: &Row<'_>, kit: &str) -> rusqlite::Result<Step> {
    Ok(Step {
        id: row::id(row, 0)?,
        edition: row.get(1)?,
        kind: row::code(row, 2)?,
        kit: Some(kit.to_owned()),
        kit_version: row.get(3)?,
        participant: row::maybe_id(row, 11)?.map(ParticipantId),
        visit: row::maybe_id(row, 4)?.map(VisitId),
        about: row::maybe_id(row, 5)?,
        day: row.get(6)?,
        content: row::json::<Content>(row, 7)?.unwrap_or_default(),
        reason: None,
        at: row::moment(row, 8)?,
        by: PersonId(row::id(row, 10)?),
    })
}

fn of_group(row: &Row<'_>) -> rusqlite::Result<OfGroup> {
    let born: Option<String> = row.get(12)?;
    Ok(OfGroup {
        // Empty where another computer did not send it.
        born: born.and_then(|born| born.parse().ok()).map(Private::new),
        language: row.get(13)?,
        interpreter: row.get(14)?,
        sex: row.get(15)?,
    })
}

fn json(of: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(of).map_err(|_| StoreError::Setting { setting: "report" })
}

#[cfg(test)]
mod tests;
