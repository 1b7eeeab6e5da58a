//! The steps of participants through programmes. Rows that are only added: a
//! correction is one more edition.

use chrono::{NaiveDate, TimeDelta};
use domain::{
    Moment, ParticipantId, PersonId, VisitId,
    way::{Content, Said, Step, StepKind, TAKEN_BACK},
};
use rusqlite::Row;
use uuid::Uuid;

use crate::{Action, Kind, Reader, StoreError, Writer, audit, practice::CASES, row};

/// A step as somebody notes it: the first edition, or one more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStep {
    /// Fresh, or of the step that is corrected.
    pub id: Uuid,
    /// What happened.
    pub kind: StepKind,
    /// In which kit, and its version.
    pub kit: Option<(String, u32)>,
    /// To whom.
    pub participant: Option<ParticipantId>,
    /// At which visit.
    pub visit: Option<VisitId>,
    /// What it goes on from.
    pub about: Option<Uuid>,
    /// On which day.
    pub day: NaiveDate,
    /// What was said.
    pub content: Content,
    /// Why, of every edition but the first.
    pub reason: Option<String>,
}

const COLUMNS: &str =
    "id, (SELECT count(*) FROM steps o WHERE o.id = s.id AND (o.at, o.edition) <= (s.at, s.edition)),
    kind, kit, kit_version, participant, visit, about, day, content, reason, at, at_offset, by, origin IS NOT NULL";

/// SQL: the newest edition of each. Editions of other computers may come late: what
/// counts is when they were noted, and not when they came.
const NEWEST: &str =
    "NOT EXISTS (SELECT 1 FROM steps o WHERE o.id = s.id AND (o.at, o.edition) > (s.at, s.edition))
    AND erased = 0";

/// SQL: nobody took it back. Once somebody did, a correction that came from elsewhere
/// makes it count no more either.
pub(crate) const COUNTS: &str = r#"NOT EXISTS (SELECT 1 FROM steps t
    WHERE t.id = s.id AND t.erased = 0 AND json_extract(t.content, '$."taken-back".yes'))"#;

/// SQL: in the order in which they were first noted.
/// The id of a later one is greater, whatever came here first.
const ORDER: &str = "(SELECT min(at) FROM steps o WHERE o.id = s.id), id";

/// SQL: whether a step `s` only goes on from another one that is here, with which it travels.
pub(crate) fn goes_on() -> String {
    let kinds = StepKind::ALL.into_iter().filter(|kind| kind.goes_on());
    let kinds: Vec<_> = kinds.map(|kind| format!("'{}'", kind.code())).collect();
    format!("(s.kind IN ({}) AND EXISTS (SELECT 1 FROM steps a WHERE a.id = s.about))", kinds.join(", "))
}

impl Reader<'_> {
    /// A step in its newest edition.
    pub fn step(&self, id: Uuid) -> Result<Step, StoreError> {
        self.step_editions(id)?.pop().ok_or_else(|| StoreError::NotFound { what: "step", id: id.to_string() })
    }

    /// Every edition of a step, oldest first; none of one that was erased.
    pub fn step_editions(&self, id: Uuid) -> Result<Vec<Step>, StoreError> {
        Ok(whole(self.rows("id = ?1 AND erased = 0 ORDER BY at, edition", &[&id.to_string()])?))
    }

    /// Whether somebody took a step back.
    pub fn is_taken_back(&self, id: Uuid) -> Result<bool, StoreError> {
        Ok(self.step_editions(id)?.iter().any(Step::is_taken_back))
    }

    /// The steps of somebody, in their newest editions, in the order in which they were
    /// first noted; none of those that were taken back.
    pub fn steps_of(&self, participant: ParticipantId) -> Result<Vec<Step>, StoreError> {
        let sql = format!("participant = ?1 AND {NEWEST} AND {COUNTS} ORDER BY {ORDER}");
        self.steps(&sql, &[&participant.to_string()])
    }

    /// The same, with those that were taken back: their history is for everybody to read.
    pub fn noted_of(&self, participant: ParticipantId) -> Result<Vec<Step>, StoreError> {
        let sql = format!("participant = ?1 AND {NEWEST} ORDER BY {ORDER}");
        self.steps(&sql, &[&participant.to_string()])
    }

    /// Every edition of every step of somebody, in the order in which they were noted.
    pub(crate) fn every_step_of(&self, participant: ParticipantId) -> Result<Vec<Step>, StoreError> {
        let sql = "participant = ?1 AND erased = 0 ORDER BY at, seq";
        Ok(whole(self.rows(sql, &[&participant.to_string()])?))
    }

    /// The steps that go on from something, the same way as [`Reader::steps_of`].
    pub fn steps_about(&self, about: Uuid) -> Result<Vec<Step>, StoreError> {
        let sql = format!("about = ?1 AND {NEWEST} AND {COUNTS} ORDER BY {ORDER}");
        self.steps(&sql, &[&about.to_string()])
    }

    /// The same, with those that were taken back.
    pub fn noted_about(&self, about: Uuid) -> Result<Vec<Step>, StoreError> {
        self.steps(&format!("about = ?1 AND {NEWEST} ORDER BY {ORDER}"), &[&about.to_string()])
    }

    /// All steps of a kind, without those that were taken back; none of practice cases.
    pub fn steps_of_kind(&self, kind: StepKind) -> Result<Vec<Step>, StoreError> {
        let sql = format!(
            "kind = ?1 AND coalesce(participant, '') NOT IN ({CASES}) AND {NEWEST} AND {COUNTS} ORDER BY {ORDER}"
        );
        self.steps(&sql, &[&kind.code()])
    }

    /// Each with all the words that are here, in whichever edition they were written.
    fn steps(&self, rest: &str, with: &[&dyn rusqlite::ToSql]) -> Result<Vec<Step>, StoreError> {
        let mut steps = self.rows(rest, with)?;
        let lacks = |step: &&mut Came| step.0.content.keys().any(|field| step.0.is_withheld(field));
        for (step, _) in steps.iter_mut().filter(lacks) {
            *step = with_words(step, &self.rows("id = ?1 AND erased = 0", &[&step.id.to_string()])?);
        }
        Ok(steps.into_iter().map(|(step, _)| step).collect())
    }

    fn rows(&self, rest: &str, with: &[&dyn rusqlite::ToSql]) -> Result<Vec<Came>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!("SELECT {COLUMNS} FROM steps s WHERE {rest}"))?;
        Ok(rows.query_map(with, |row| Ok((step(row)?, row.get(14)?)))?.collect::<Result<_, _>>()?)
    }
}

/// An edition as it is kept, and whether it came from another computer.
type Came = (Step, bool);

impl Writer<'_> {
    /// Keeps a step, or one more edition of it, and queues it for the endpoint.
    pub fn keep_step(&self, new: &NewStep) -> Result<Step, StoreError> {
        let before = self.newest_edition(new.id)?;
        let back = new.content.get(TAKEN_BACK) == Some(&Said::Yes(true));
        let action = match (&before, back) {
            (None, _) => Action::StepKept,
            (Some(_), false) => Action::StepCorrected,
            (Some(_), true) => Action::StepTakenBack,
        };
        let is_first = before.is_none();
        // A clock that was put back, or that of a computer that is behind, makes no older
        // edition of it, nor two of the same moment: by that each is known everywhere.
        let after = before.map(|(_, newest)| newest + TimeDelta::milliseconds(1));
        let at = after
            .map_or(self.stamp.at, |after| self.stamp.at.max(after.with_timezone(self.stamp.at.offset())));
        self.keep_step_edition(new, row::columns(at), action, new.kind.code())?;
        self.queue(Kind::Step, self.thing_of(new)?)?;
        if let (false, Some(participant), Some((kit, _))) = (is_first, new.participant, &new.kit) {
            self.queue_enrolment(participant, kit)?;
        }
        self.step(new.id)
    }

    /// Keeps an edition of a step that another computer noted, if it is not here. It
    /// stands among the others by when it was noted there. The computer is known by
    /// [`Writer::computer_person`].
    pub fn receive_step(&self, new: &NewStep, at: Moment, origin: Uuid) -> Result<bool, StoreError> {
        let editions = self.step_editions(new.id)?;
        if editions.iter().any(|one| new.edition_of(one, at).is_copy_of(one)) {
            return Ok(false);
        }
        let them = self.in_the_name_of(origin);
        them.keep_step_edition(new, row::columns(at), Action::Received, &origin.to_string())?;
        them.conn
            .prepare_cached(
                "UPDATE steps SET origin = ?2 WHERE seq = (SELECT max(seq) FROM steps WHERE id = ?1)",
            )?
            .execute((new.id.to_string(), origin.to_string()))?;
        Ok(true)
    }

    /// What the endpoint has of a step lacks something that was noted here.
    pub fn resend_step(&self, id: Uuid) -> Result<(), StoreError> {
        self.queue(Kind::Step, id)
    }

    /// How many editions there are, and when the newest was noted.
    fn newest_edition(&self, id: Uuid) -> Result<Option<(u32, Moment)>, StoreError> {
        let mut rows = self.conn.prepare_cached("SELECT max(edition), max(at) FROM steps WHERE id = ?1")?;
        Ok(rows.query_row([id.to_string()], |row| {
            let (edition, at): (Option<u32>, _) = (row.get(0)?, row::maybe_utc(row, 1)?);
            Ok(edition.zip(at))
        })?)
    }

    fn keep_step_edition(
        &self,
        new: &NewStep,
        (at, at_offset): (String, i32),
        action: Action,
        detail: &str,
    ) -> Result<(), StoreError> {
        if let Some(participant) = new.participant {
            self.refuse_erased(participant)?;
        }
        let edition = self.newest_edition(new.id)?.map_or(1, |(edition, _)| edition + 1);
        let content =
            serde_json::to_string(&new.content).map_err(|_| StoreError::Setting { setting: "step" })?;
        let by = self.author()?;
        let id = |id: Option<Uuid>| id.map(|id| id.to_string()).into();
        let values = [
            new.id.to_string().into(),
            i64::from(edition).into(),
            new.kind.code().to_owned().into(),
            new.kit.as_ref().map(|(kit, _)| kit.clone()).into(),
            new.kit.as_ref().map(|(_, version)| i64::from(*version)).into(),
            id(new.participant.map(|id| id.0)),
            id(new.visit.map(|id| id.0)),
            id(new.about),
            new.day.to_string().into(),
            content.into(),
            new.reason.clone().into(),
            at.into(),
            i64::from(at_offset).into(),
            by.to_string().into(),
        ];
        self.keep(&audit::STEPS, &values, action, "step", new.id, Some(detail))
    }

    /// The step with which a step is sent: itself, or the one from which it goes on.
    fn thing_of(&self, new: &NewStep) -> Result<Uuid, StoreError> {
        match new.about.filter(|_| new.kind.goes_on()) {
            Some(about) if self.is_here(Kind::Step, about)? => Ok(about),
            Some(_) | None => Ok(new.id),
        }
    }
}

/// The editions, without those that came a second time with words that the first time
/// had stayed where they were written; oldest first.
fn whole(rows: Vec<Came>) -> Vec<Step> {
    let mut editions: Vec<Step> = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        if rows.iter().skip(at + 1).any(|later| is_less(row, later)) {
            continue;
        }
        let before = editions.iter().filter(|one| one.id == row.0.id).count();
        let edition = u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1);
        editions.push(Step { edition, ..with_words(&row.0, &rows) });
    }
    editions
}

/// Whether `later` is the same edition, and says where words are missing in it.
fn is_less((row, came): &Came, (later, came_later): &Came) -> bool {
    let withheld = |of: &Step| of.content.keys().any(|field| of.is_withheld(field));
    let both_came = *came && *came_later;
    both_came && (withheld(row) || withheld(later)) && row.content != later.content && row.is_copy_of(later)
}

fn with_words(of: &Step, rows: &[Came]) -> Step {
    let mut step = of.clone();
    step.take_words(rows.iter().map(|(one, _)| one));
    step
}

impl NewStep {
    /// As it would stand among the editions of `of`.
    fn edition_of(&self, of: &Step, at: Moment) -> Step {
        Step {
            at,
            day: self.day,
            visit: self.visit,
            about: self.about,
            content: self.content.clone(),
            reason: self.reason.clone(),
            ..of.clone()
        }
    }
}

/// Reads [`COLUMNS`].
fn step(row: &Row<'_>) -> rusqlite::Result<Step> {
    Ok(Step {
        id: row::id(row, 0)?,
        edition: row.get(1)?,
        kind: row::code(row, 2)?,
        kit: row.get(3)?,
        kit_version: row.get(4)?,
        participant: row::maybe_id(row, 5)?.map(ParticipantId),
        visit: row::maybe_id(row, 6)?.map(VisitId),
        about: row::maybe_id(row, 7)?,
        day: row.get(8)?,
        content: row::json::<Content>(row, 9)?.unwrap_or_default(),
        reason: row.get(10)?,
        at: row::moment(row, 11)?,
        by: PersonId(row::id(row, 13)?),
    })
}
