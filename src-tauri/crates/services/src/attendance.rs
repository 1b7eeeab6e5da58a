//! The register of a session: a group comes together, and who was there is kept at once.
//!
//! One step for each of them, kept as any step is. Nothing here writes steps of its own.

mod keeping;
mod looking;

use chrono::NaiveDate;
use domain::way::{Step, StepKind};
use serde::{Deserialize, Serialize};

pub use self::{keeping::keep, looking::page};
use crate::{
    FieldProblem, Why,
    ways::{CodeLine, Here},
};
pub(crate) use looking::has_any;

// What comes in

/// Which register somebody wants to see.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AskAttendance {
    /// Of which kit; the first that has sessions where nothing is said.
    pub kit: Option<String>,
    /// The day of the session, as typed; empty for today.
    pub day: String,
    /// Which session, from 1; the one that the group comes to next where nothing is said.
    pub number: Option<u32>,
    /// Which group, from 1; the one that is due where nothing is said.
    pub group: Option<u32>,
}

/// Whether somebody came.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Came {
    /// Who.
    pub participant: String,
    /// They did.
    pub attended: bool,
    /// Why they did not: a code of the list; empty of who came.
    pub reason: String,
}

/// A register to be kept.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeepAttendance {
    /// Of which kit.
    pub kit: String,
    /// The day of the session, as typed; empty for today.
    pub day: String,
    /// Which session, from 1.
    pub number: u32,
    /// The group that they belong to from now on, from 1.
    pub group: u32,
    /// Those of whom it is known; nobody twice.
    pub people: Vec<Came>,
}

// What goes out

/// A group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GroupLine {
    /// Its number, from 1.
    pub group: u32,
    /// How many take part now.
    pub people: u32,
    /// The day of its last session, ready to show.
    pub last: Option<String>,
}

/// What is noted already of the session that the register is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NotedLine {
    /// The step, to be looked at and put right.
    pub step: String,
    /// They came.
    pub attended: bool,
    /// Why not, in words.
    pub reason: Option<String>,
    /// Which session, from 1.
    pub number: u32,
    /// Ready to show.
    pub day: String,
}

/// Somebody in a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AttendanceLine {
    /// Who.
    pub participant: String,
    /// As on the paper of the study.
    pub study_number: String,
    /// Family name, given names; empty where names did not come to this computer.
    pub name: String,
    /// Sessions that they came to.
    pub came: u32,
    /// Sessions that they missed.
    pub missed: u32,
    /// The first session of which nothing is noted, from 1; none after the last.
    pub next: Option<u32>,
    /// They came to so many that the course counts as completed.
    pub enough: bool,
    /// They missed so many that no more can make up for it.
    pub too_few: bool,
    /// Noted already, of this day or this session.
    pub noted: Option<NotedLine>,
    /// The alert on which somebody must act before anything is noted of them.
    pub alert: Option<String>,
}

/// The register of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AttendancePage {
    /// The kits with sessions that are run here: id and name.
    pub kits: Vec<(String, String)>,
    /// Which of them; none where there are none.
    pub kit: Option<String>,
    /// The day, ready to show.
    pub day: String,
    /// What is wrong with the day that was typed; it is today then.
    pub day_wrong: Option<Why>,
    /// The session, from 1.
    pub number: u32,
    /// How many are planned.
    pub planned: u32,
    /// Who came to so many has completed the course.
    pub needed: u32,
    /// The same, of a hundred, as the kit says it.
    pub percent: u32,
    /// Who says so.
    pub source: Option<String>,
    /// The group.
    pub group: u32,
    /// Those that there are.
    pub groups: Vec<GroupLine>,
    /// The number of one that begins now.
    pub fresh: u32,
    /// Why somebody may not have come.
    pub reasons: Vec<CodeLine>,
    /// Those of the group, by name.
    pub members: Vec<AttendanceLine>,
    /// Those who belong to none yet, by name.
    pub others: Vec<AttendanceLine>,
}

/// What is wrong about somebody in a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LineProblem {
    /// Who.
    pub participant: String,
    /// Why.
    pub why: Why,
}

/// What became of a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AttendanceKept {
    /// What is wrong with the day, the session or the group; nothing is kept then.
    pub problems: Vec<FieldProblem>,
    /// What is wrong about whom; nothing is kept of anybody then.
    pub people: Vec<LineProblem>,
    /// Of so many it was noted now.
    pub kept: u32,
    /// Of so many the very same was noted before.
    pub before: u32,
    /// So many have completed the course with it.
    pub completed: u32,
    /// Alerts that it set off, to be shown at once.
    pub alerts: Vec<String>,
}

/// Somebody's sessions that were noted, in the order in which they were.
fn sessions(here: &Here) -> impl Iterator<Item = &Step> {
    here.steps.iter().filter(|step| step.kind == StepKind::Session)
}

/// What is noted already of this session or this day. Who missed a session can come to
/// it on another day, with another group: what was missed elsewhere is not this one.
fn noted(here: &Here, day: NaiveDate, number: u32) -> Option<&Step> {
    let is_it = |step: &&Step| {
        step.day == day || (step.whole("number") == Some(number) && step.yes("attended") == Some(true))
    };
    sessions(here).filter(is_it).last()
}
