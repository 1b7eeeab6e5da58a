//! What is to be done today, on one screen.

use serde::{Deserialize, Serialize};

use crate::{App, Changed, Error, paper::Printed, ways::PlanState};

// What comes in

/// Somebody was tried to be reached; in one click.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LogContact {
    /// Who.
    pub participant: String,
    /// In which kit.
    pub kit: String,
    /// For which visit of it.
    pub plan: String,
    /// And which of them.
    pub turn: u32,
    /// phone, message, letter, in-person.
    pub how: String,
    /// reached or not-reached.
    pub result: String,
}

// What goes out

/// Somebody for whom something is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TodayLine {
    /// Who.
    pub participant: String,
    /// As on the paper of the study.
    pub study_number: String,
    /// Family name, given names.
    pub name: String,
    /// The kit.
    pub kit: String,
    /// Which visit of it.
    pub plan: String,
    /// Which of them.
    pub turn: u32,
    /// Its name.
    pub label: String,
    /// How it stands.
    pub state: PlanState,
    /// Its day, ready to show.
    pub target: String,
    /// The last day on which it counts, ready to show.
    pub closes: String,
    /// Days until then; below zero once it is over.
    pub days_left: i32,
    /// The language they prefer, by its name in the interface language.
    pub language: String,
    /// They need an interpreter.
    pub interpreter: bool,
    /// How often somebody tried to reach them for this visit.
    pub contacts: u32,
    /// The visit of today, if it was begun.
    pub visit: Option<String>,
}

/// A form that somebody began and nobody finished.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct UnfinishedLine {
    /// The response.
    pub response: String,
    /// The instrument's name.
    pub title: String,
    /// Whose: study number and name.
    pub who: String,
    /// The day of its visit.
    pub day: String,
}

/// Today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TodayPage {
    /// Ready to show, with the day of the week.
    pub day: String,
    /// No kit is run here yet.
    pub no_kit: bool,
    /// The kits that are run here: id and name.
    pub kits: Vec<(String, String)>,
    /// Those that close first come first; at most 200.
    pub lines: Vec<TodayLine>,
    /// How many there are.
    pub total: u32,
    /// How many of each state among all lines.
    pub counts: Vec<(PlanState, u32)>,
    /// Alerts that are not closed.
    pub alerts: u32,
    /// Alerts on which nobody acted in time.
    pub alerts_late: u32,
    /// Forms that are not finished, oldest first; at most 50.
    pub unfinished: Vec<UnfinishedLine>,
    /// Queries that nobody has answered.
    pub queries: u32,
    /// To be sent.
    pub waiting: u32,
}

// The verbs

/// What is to be done today.
pub fn page(_app: &App, (): ()) -> Result<TodayPage, Error> {
    Err(Error::NotOffered)
}

/// Notes that somebody was tried to be reached.
pub fn contact(_app: &App, _what: LogContact) -> Result<Changed<()>, Error> {
    Err(Error::NotOffered)
}

/// Writes the list of the day as a PDF.
pub fn print(_app: &App, (): ()) -> Result<Changed<Printed>, Error> {
    Err(Error::NotOffered)
}
