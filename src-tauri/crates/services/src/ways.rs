//! The way of somebody through a programme: what was noted, and what comes next.

mod asking;
mod consented;
mod here;
mod keeping;
mod looking;
mod next;
mod place;
mod recall;
pub(crate) mod said;
mod shown;
mod taking_back;
mod typed;
mod visiting;

use domain::way::StepKind;
use serde::{Deserialize, Serialize};

pub use self::{
    asking::form,
    keeping::keep,
    looking::{page, step},
    shown::{CodeLine, ConsentItem, ConsentRead, ReadIn, StepField, StepFieldKind, StepForm},
    taking_back::take_back,
    visiting::{begin_visit, spent},
};
pub(crate) use self::{
    here::{Here, catch_up, given, refresh, refresh_all, refresh_everybody, refresh_visit},
    keeping::{KEPT, Ready},
    looking::{line, run, state},
    next::may,
    place::found,
    said::{said, value, words},
};
use crate::{Banner, FieldProblem, quality::QueryLine};

// What comes in

/// A step that somebody wants to note or look at.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AskStep {
    /// What happened.
    #[cfg_attr(feature = "bindings", ts(type = "StepKind"))]
    pub kind: StepKind,
    /// In which kit; of a query in none.
    pub kit: Option<String>,
    /// To whom; nobody yet, when somebody is screened.
    pub participant: Option<String>,
    /// At which visit.
    pub visit: Option<String>,
    /// What it goes on from.
    pub about: Option<String>,
    /// The step itself, when it is corrected.
    pub id: Option<String>,
}

/// What was typed into one field: a code, several, `true`, a number or a day as
/// typed, or words; all as text.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TypedField {
    /// Which.
    pub name: String,
    /// One value, or several of a list; none where it is empty.
    pub values: Vec<String>,
}

/// A step to be kept.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KeepStep {
    /// Which step.
    pub step: AskStep,
    /// The day it happened, as typed; empty for today.
    pub day: String,
    /// What was said.
    pub fields: Vec<TypedField>,
    /// Why it is corrected; only then.
    pub reason: String,
}

/// A step that was entered in error.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TakeBackStep {
    /// Which.
    pub step: String,
    /// Why it counts no more.
    pub reason: String,
}

/// A visit of a kit that takes place now.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BeginPlanned {
    /// Who came.
    pub participant: String,
    /// Which kit.
    pub kit: String,
    /// Which visit of it.
    pub plan: String,
    /// Which of them.
    pub turn: u32,
    /// Empty for today; otherwise as typed.
    pub day: String,
}

/// Time spent at a visit; pauses are not in it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SpentAt {
    /// The visit, or a form of it.
    pub place: String,
    /// Seconds of the participant; at most 120 at once.
    pub patient: u32,
    /// Seconds of staff; at most 120 at once.
    pub staff: u32,
}

// What goes out

/// What became of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StepKept {
    /// What is wrong, field by field; nothing is kept then.
    pub problems: Vec<FieldProblem>,
    /// Its id, once it is kept.
    pub step: Option<String>,
    /// Alerts that it set off, to be shown at once.
    pub alerts: Vec<String>,
    /// What to know of what was kept: nothing keeps anybody from going on.
    pub notes: Vec<String>,
    /// What comes next, if something does.
    #[cfg_attr(feature = "bindings", ts(type = "StepKind | null"))]
    pub next: Option<StepKind>,
}

/// A step that was noted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StepLine {
    /// For asking more.
    pub id: String,
    /// What happened.
    #[cfg_attr(feature = "bindings", ts(type = "StepKind"))]
    pub kind: StepKind,
    /// Its name.
    pub title: String,
    /// Ready to show; of what was done about an alert with the time.
    pub day: String,
    /// What was said, as one sentence.
    pub said: String,
    /// Of other care: how its days follow on those before, where they do not.
    pub seam: Option<String>,
    /// Who noted it.
    pub by: String,
    /// It was corrected, and why.
    pub corrected: Option<String>,
    /// It was entered in error: it counts no more.
    pub taken_back: bool,
    /// Of a consent: item by item, as it was read.
    pub consent: Option<ConsentRead>,
}

/// How a planned visit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PlanState {
    /// Its window is not open yet.
    Ahead,
    /// It would count; its day has not come.
    InWindow,
    /// Today.
    Due,
    /// Its day is over; it still counts.
    Overdue,
    /// It would not count any more.
    Missed,
    /// Somebody came, something essential is open, and it would not count any more.
    Begun,
    /// It took place in its window.
    Done,
    /// It took place outside.
    Late,
    /// It did not, and somebody said why.
    NotDone,
    /// It does not take place: they do not come to visits any more.
    NotExpected,
}

/// A visit that is to take place, or took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanLine {
    /// The visit of the kit.
    pub plan: String,
    /// Which of them, from 0.
    pub turn: u32,
    /// Its name.
    pub label: String,
    /// How it stands.
    pub state: PlanState,
    /// Its day, ready to show.
    pub target: String,
    /// Its window, ready to show.
    pub opens: String,
    /// And to when.
    pub closes: String,
    /// Days until its window closes; below zero once it has.
    pub days_left: i32,
    /// The visit that it was.
    pub visit: Option<String>,
}

/// A visit that takes place whenever something happens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EventLine {
    /// The visit of the kit.
    pub plan: String,
    /// Which of them it would be, from 0.
    pub turn: u32,
    /// Its name.
    pub label: String,
}

/// Somebody in a kit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WayView {
    /// The kit.
    pub kit: String,
    /// Its name.
    pub title: String,
    /// The version they entered with.
    pub version: u32,
    /// How far they have got, in words.
    pub stage: String,
    /// Does not count for the primary population.
    pub outside_primary: bool,
    /// The index day, ready to show, and the step to correct if it is wrong.
    pub index: Option<(String, String)>,
    /// What they were given, in words.
    pub arm: Option<String>,
    /// Sessions attended, noted and planned; in a group.
    pub sessions: Option<(u32, u32, u32)>,
    /// They came to so many that the course counts as completed; in a group.
    pub enough: Option<bool>,
    /// What has ended for them and since when, each in words.
    pub ended: Vec<String>,
    /// By their days.
    pub plan: Vec<PlanLine>,
    /// Visits that take place whenever something happens, each as the next of them.
    pub events: Vec<EventLine>,
    /// The names of visits whose days are known once the first use is noted.
    pub waits: Vec<String>,
    /// What was noted, newest first.
    pub steps: Vec<StepLine>,
    /// What may be noted now; the one that comes next is first.
    #[cfg_attr(feature = "bindings", ts(type = "[StepKind, string][]"))]
    pub offered: Vec<(StepKind, String)>,
    /// The alert on which somebody must act before anything goes on.
    pub blocked: Option<String>,
}

/// The programmes of somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WayPage {
    /// Who.
    pub banner: Banner,
    /// Those that they are in.
    pub ways: Vec<WayView>,
    /// Those that they could enter: kit and name.
    pub enter: Vec<(String, String)>,
}

/// A step with its history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StepPage {
    /// What happened.
    #[cfg_attr(feature = "bindings", ts(type = "StepKind"))]
    pub kind: StepKind,
    /// About whom.
    pub banner: Option<Banner>,
    /// It was entered in error: it counts no more.
    pub taken_back: bool,
    /// People note it, so they may correct it and take it back.
    pub own: bool,
    /// Every edition, newest first.
    pub editions: Vec<StepLine>,
    /// What goes on from it, in order.
    pub follow: Vec<StepLine>,
    /// What may be noted about it.
    #[cfg_attr(feature = "bindings", ts(type = "[StepKind, string][]"))]
    pub offered: Vec<(StepKind, String)>,
    /// What was asked about it, oldest first.
    pub queries: Vec<QueryLine>,
    /// Whoever looks may ask.
    pub may_ask: bool,
    /// Whoever looks may answer.
    pub may_answer: bool,
    /// Of which kit.
    pub kit: Option<String>,
    /// Whose it is.
    pub participant: Option<String>,
}

#[cfg(test)]
mod tests;
