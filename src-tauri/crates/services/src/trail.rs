//! The audit trail: reading it, and proving that it is whole.

mod about;
mod witness;

use chrono::{Days, FixedOffset, NaiveDate};
use domain::{Moment, ParticipantId, PersonId, fold::fold};
use serde::{Deserialize, Serialize};
use store::{Action, AnchorFinding, AuditRow, Finding, Role};
use uuid::Uuid;

use self::about::About;
pub use self::witness::witness;
use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    input::Checks,
    participants::{self, uuid},
    results, show,
};

/// How many rows a page shows.
const PAGE: usize = 100;

// What comes in

/// Which rows of the trail. What is empty does not matter.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TrailQuery {
    /// Id of somebody who works here.
    pub person: String,
    /// Code of what was done.
    pub action: String,
    /// Study number of a participant.
    pub participant: String,
    /// First day, as typed.
    pub from: String,
    /// Last day, as typed.
    pub to: String,
    /// Rows before this one.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub before: Option<i64>,
}

// What goes out

/// One row of the trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TrailLine {
    /// Counts from 1.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub seq: i64,
    /// Ready to show: as the clock on the wall had it.
    pub at: String,
    /// UTC, ISO 8601, for whoever has to be exact.
    pub utc: String,
    /// Whether the clock could be trusted: `trusted`, `back`, `forward`.
    pub clock: String,
    /// By name; nothing when the program did it by itself.
    pub person: Option<String>,
    /// Their role then.
    #[cfg_attr(feature = "bindings", ts(type = "Role | null"))]
    pub role: Option<Role>,
    /// Code of what was done.
    pub action: String,
    /// To what: study number, name of a form, of a setting; ready to show.
    pub about: String,
    /// Why, in their own words.
    pub reason: Option<String>,
}

/// Somebody to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TrailPerson {
    /// For choosing.
    pub id: String,
    /// As it is shown.
    pub name: String,
}

/// A page of the trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TrailPage {
    /// What is wrong with the question.
    pub problems: Vec<FieldProblem>,
    /// Newest first.
    pub rows: Vec<TrailLine>,
    /// Whether there are older ones; ask for those before the last row.
    pub more: bool,
    /// How many rows the trail has in all.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub length: i64,
    /// Everybody who ever worked here.
    pub people: Vec<TrailPerson>,
    /// Every code of something done.
    pub actions: Vec<String>,
}

/// One thing that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FindingLine {
    /// `pages`, `structure`, `references`, `trail`, `content`, `anchor-missing`,
    /// `anchor-forged`, `anchor-ahead`, `anchor-contradicts`, `anchor-unusable`,
    /// `witness`.
    pub code: String,
    /// The first row it shows in.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub seq: Option<i64>,
    /// How many rows are missing, where that is known.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub missing: Option<i64>,
}

/// What a check of the whole trail found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TrailCheck {
    /// How many rows were gone over.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub rows: i64,
    /// The end of the chain in eight characters, for the paper log.
    pub head: String,
    /// Nothing, when all is well.
    pub findings: Vec<FindingLine>,
    /// Ready to show.
    pub checked: String,
}

/// How it stands with what the endpoint has seen of the trail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum WitnessState {
    /// No address is set.
    NoEndpoint,
    /// It could not be asked.
    NoAnswer,
    /// It has seen nothing yet.
    Nothing,
    /// What it has seen is in the trail.
    Agrees,
    /// What it has seen is not in the trail: rows were removed or rewritten.
    Contradicts,
}

/// The trail held against what the endpoint has seen of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WitnessCheck {
    /// How it stands.
    pub state: WitnessState,
    /// The newest row the endpoint has seen.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub seq: Option<i64>,
    /// Ready to show: when it saw it.
    pub seen: Option<String>,
}

// The verbs

/// A page of the trail.
pub fn page(app: &App, typed: TrailQuery) -> Result<TrailPage, Error> {
    let mut checks = Checks::default();
    let wanted = wanted(app, &typed, &mut checks)?;
    let (people, length) = app.read(|r| Ok((r.people()?, r.audit_head()?.0)))?;
    let rows = match &wanted {
        Some(wanted) => matching(app, wanted)?,
        None => Vec::new(),
    };
    let more = rows.len() > PAGE;
    let about = About { app, people: &people };
    let rows: Vec<_> = app.read(|r| rows.iter().take(PAGE).map(|row| line(&about, r, row)).collect())?;
    let rows = rows.into_iter().map(|(row, at)| TrailLine { at: show::moment(app, at), ..row }).collect();
    app.note_view(Action::Viewed, "trail", Uuid::nil());
    Ok(TrailPage {
        problems: checks.problems,
        rows,
        more,
        length,
        people: people
            .into_iter()
            .map(|one| TrailPerson { id: one.id.to_string(), name: one.name })
            .collect(),
        actions: Action::ALL.map(Action::code).to_vec(),
    })
}

/// Goes over the whole trail and the whole file.
pub fn check(app: &App, (): ()) -> Result<Changed<TrailCheck>, Error> {
    let (findings, seq, hash, is_damaged) = {
        let desk = app.desk();
        let open = desk.open.as_ref().ok_or(Error::Locked)?;
        let found = open.store.full_check()?;
        let mut findings: Vec<_> = found.iter().map(finding_line).collect();
        let (seq, hash) = open.store.read::<_, Error>(|r| {
            let seen: Vec<_> = r.witnessed()?.into_iter().map(|one| (one.seq, one.hash)).collect();
            if let Some(seq) = r.contradiction(&seen)? {
                findings.push(FindingLine { code: "witness".into(), seq: Some(seq), missing: None });
            }
            Ok(r.audit_head()?)
        })?;
        (findings, seq, hash, desk.damage.is_some())
    };
    if !is_damaged {
        let said = findings.iter().map(|one| match one.seq {
            Some(seq) => format!("{} {seq}", one.code),
            None => one.code.clone(),
        });
        let said = said.collect::<Vec<_>>().join(", ");
        let said = if said.is_empty() { "whole".to_owned() } else { said };
        app.note(Action::TrailChecked, "trail", Uuid::nil(), Some(&format!("{seq}: {said}")))?;
    }
    let checked = show::moment(app, app.now());
    Ok(Changed::new(TrailCheck { rows: seq, head: short(&hash), findings, checked }, [Area::Trail]))
}

/// Which rows are wanted; nothing when something is wrong with the question.
struct Wanted {
    query: store::TrailQuery,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
}

fn wanted(app: &App, typed: &TrailQuery, checks: &mut Checks) -> Result<Option<Wanted>, Error> {
    let person = if typed.person.is_empty() { None } else { Some(PersonId(uuid(&typed.person)?)) };
    let known = Action::ALL.into_iter().find(|action| action.code() == typed.action);
    if known.is_none() && !typed.action.is_empty() {
        return Err(Error::Input("action"));
    }
    let participant = match typed.participant.trim() {
        "" => None,
        number => checks.take("participant", by_number(app, number)?.ok_or(Why::StudyNumberUnknown)),
    };
    let mut day = |field, typed: &str| {
        let typed = typed.trim();
        if typed.is_empty() { None } else { checks.take(field, participants::day(app, typed)) }
    };
    let (from, to) = (day("from", &typed.from), day("to", &typed.to));
    if !checks.problems.is_empty() {
        return Ok(None);
    }
    let query = store::TrailQuery {
        by: person,
        program_only: false,
        actions: known.into_iter().collect(),
        object: None,
        participant,
        // A day on the wall lies within three days of UTC; which rows are of it
        // is told by their own clock.
        from: from.and_then(|day| day.checked_sub_days(Days::new(1))).map(|day| day.to_string()),
        to: to.and_then(|day| day.checked_add_days(Days::new(2))).map(|day| day.to_string()),
        before: typed.before,
    };
    Ok(Some(Wanted { query, from, to }))
}

/// Whoever has this study number, however it is typed.
fn by_number(app: &App, typed: &str) -> Result<Option<ParticipantId>, Error> {
    let typed: String = typed.chars().take(50).collect();
    let found = app.read(|r| Ok(r.find_participants(&typed, 50)?))?;
    let same = |one: &store::Listed| fold(&one.participant.study_number) == fold(&typed);
    Ok(found.people.iter().find(|one| same(one)).map(|one| one.participant.id))
}

/// The rows of a page, and one more if there is one.
fn matching(app: &App, wanted: &Wanted) -> Result<Vec<AuditRow>, Error> {
    let (mut query, mut rows) = (wanted.query.clone(), Vec::new());
    loop {
        let found = app.read(|r| Ok(r.trail(&query, PAGE + 1)?))?;
        let is_last = found.len() <= PAGE;
        query.before = found.last().map(|row| row.seq);
        let of_the_days = |row: &AuditRow| {
            let day = wall(row).date_naive();
            wanted.from.is_none_or(|from| from <= day) && wanted.to.is_none_or(|to| day <= to)
        };
        rows.extend(found.into_iter().filter(of_the_days));
        if is_last || rows.len() > PAGE {
            return Ok(rows);
        }
    }
}

/// When a row was written, as the clock on the wall had it.
fn wall(row: &AuditRow) -> Moment {
    let utc = row.at.parse::<Moment>().unwrap_or_default();
    FixedOffset::east_opt(row.at_offset * 60).map_or(utc, |zone| utc.with_timezone(&zone))
}

/// A row in words, without its time; and that.
fn line(about: &About<'_>, r: &store::Reader<'_>, row: &AuditRow) -> Result<(TrailLine, Moment), Error> {
    let role = row.role.as_ref().and_then(|role| serde_json::from_value(role.clone().into()).ok());
    let line = TrailLine {
        seq: row.seq,
        at: String::new(),
        utc: row.at.clone(),
        clock: row.clock.clone().unwrap_or_else(|| "trusted".into()),
        person: row.by.as_ref().map(|by| about.name(by)),
        role,
        action: row.action.clone(),
        about: about.say(r, row)?,
        reason: row.reason.as_ref().map(|reason| results::why::said(about.app, None, reason.reveal())),
    };
    Ok((line, wall(row)))
}

/// The first eight digits of a hash, in two groups.
fn short(hash: &[u8]) -> String {
    let digits: String = hash.iter().take(4).map(|byte| format!("{byte:02X}")).collect();
    match digits.split_at_checked(4) {
        Some((first, second)) => format!("{first} {second}"),
        None => digits,
    }
}

/// A finding of the store, by its code.
pub(crate) fn finding_line(found: &Finding) -> FindingLine {
    let line = |code: &str, seq, missing| FindingLine { code: code.to_owned(), seq, missing };
    match *found {
        Finding::Pages => line("pages", None, None),
        Finding::Structure => line("structure", None, None),
        Finding::References => line("references", None, None),
        Finding::Trail { seq } => line("trail", Some(seq), None),
        Finding::Content { seq } => line("content", Some(seq), None),
        Finding::Anchor(AnchorFinding::Missing) => line("anchor-missing", None, None),
        Finding::Anchor(AnchorFinding::Forged) => line("anchor-forged", None, None),
        Finding::Anchor(AnchorFinding::Ahead { anchor, head }) => {
            line("anchor-ahead", Some(head + 1), Some(anchor - head))
        }
        Finding::Anchor(AnchorFinding::Contradicts { seq }) => line("anchor-contradicts", Some(seq), None),
        Finding::Anchor(AnchorFinding::Unusable) => line("anchor-unusable", None, None),
    }
}

#[cfg(test)]
mod tests;
