//! Alerts: what fired, who acted, what came of it.

use serde::{Deserialize, Serialize};

use crate::{
    App, Banner, Error,
    participants::ById,
    ways::{StepForm, StepLine},
};

// What comes in

/// Which alerts are wanted.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AskAlerts {
    /// Closed ones, too.
    pub closed: bool,
}

// What goes out

/// How an alert stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AlertState {
    /// Nobody has acted.
    Open,
    /// Nobody has acted in time: it goes to the second recipient.
    Late,
    /// Somebody acted; the outcome is not known.
    Acted,
    /// A follow-up was promised, and its day has come.
    PromiseDue,
    /// It is over.
    Closed,
}

/// An alert on the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AlertLine {
    /// For asking more.
    pub id: String,
    /// Of which kit.
    pub kit: String,
    /// What it says.
    pub label: String,
    /// emergency, urgent or review.
    pub severity: AlertSeverity,
    /// How it stands.
    pub state: AlertState,
    /// About whom: study number and name; of somebody who did not enter nothing.
    pub who: Option<String>,
    /// Their id.
    pub participant: Option<String>,
    /// When it fired, ready to show.
    pub fired: String,
    /// Until when somebody must act, ready to show.
    pub due: String,
    /// Minutes until then; below zero once it is over.
    pub minutes_left: i32,
    /// Whom to tell now, with what the site noted for them.
    pub to: String,
}

/// How bad something may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AlertSeverity {
    /// At once.
    Emergency,
    /// The same day.
    Urgent,
    /// In the next days.
    Review,
}

/// The worklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AlertsPage {
    /// Those on which somebody must act first come first; at most 200.
    pub lines: Vec<AlertLine>,
    /// All that ever fired here.
    pub fired: u32,
    /// For each hundred visits, in tenths.
    pub per_hundred_visits: Option<String>,
    /// How many were acted upon in time.
    pub in_time: u32,
    /// How many nobody thought needed anything.
    pub overridden: u32,
}

/// An alert, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AlertPage {
    /// As on the list.
    pub line: AlertLine,
    /// About whom.
    pub banner: Option<Banner>,
    /// What set it off, as a sentence.
    pub why: String,
    /// The site's own instruction, and the line that refers to the local procedure.
    pub instruction: Vec<String>,
    /// What was done, oldest first.
    pub steps: Vec<StepLine>,
    /// What is to be noted next: an action, or the outcome.
    pub form: Option<StepForm>,
}

// The verbs

/// The worklist.
pub fn page(_app: &App, _what: AskAlerts) -> Result<AlertsPage, Error> {
    Err(Error::NotOffered)
}

/// An alert, whole. What is done about it is a step: `ways::keep` with `about`.
pub fn open(_app: &App, _which: ById) -> Result<AlertPage, Error> {
    Err(Error::NotOffered)
}
