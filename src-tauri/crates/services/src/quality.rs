//! How good the data are, and what is asked about them.

use serde::{Deserialize, Serialize};

use crate::{App, Changed, Error, FieldProblem};

// What comes in

/// A question about a record.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AskQuery {
    /// The response it is about.
    pub response: String,
    /// The item, if it is about one.
    pub item: Option<String>,
    /// What is asked.
    pub text: String,
}

/// An answer to one.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AnswerQuery {
    /// The query.
    pub query: String,
    /// What is said; of one that is closed nothing need be.
    pub text: String,
    /// It is settled.
    pub close: bool,
}

// What goes out

/// Kinds of finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RecordFindingKind {
    /// Items without an answer or a reason, or with one.
    Missing,
    /// A visit outside its window.
    OutOfWindow,
    /// A value that can hardly be.
    Implausible,
    /// Filled in faster than it can be read.
    TooFast,
    /// The same answer everywhere.
    AllSame,
    /// Entered long after it was filled in.
    Late,
}

/// Something that may be wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RecordFinding {
    /// What kind.
    pub kind: RecordFindingKind,
    /// The response.
    pub response: String,
    /// Study number and instrument.
    pub what: String,
    /// As a sentence.
    pub said: String,
    /// The day of the visit.
    pub day: String,
}

/// A query on the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct QueryLine {
    /// For answering it.
    pub id: String,
    /// The response it is about.
    pub response: String,
    /// Study number, instrument, item.
    pub what: String,
    /// Everything that was said: who, when, what; oldest first.
    pub said: Vec<(String, String, String)>,
    /// Days it has been open.
    pub days: u32,
    /// Somebody of the site answered.
    pub answered: bool,
    /// It is settled.
    pub closed: bool,
}

/// How good the data are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct QualityPage {
    /// Measures: name, value ready to show, how it is worked out.
    pub measures: Vec<(String, String, String)>,
    /// Newest first; at most 200.
    pub findings: Vec<RecordFinding>,
    /// How many there are of each kind.
    pub counts: Vec<(RecordFindingKind, u32)>,
    /// Open ones first, oldest first.
    pub queries: Vec<QueryLine>,
    /// Whoever looks may ask.
    pub may_ask: bool,
    /// Whoever looks may answer.
    pub may_answer: bool,
}

// The verbs

/// How good the data are.
pub fn page(_app: &App, (): ()) -> Result<QualityPage, Error> {
    Err(Error::NotOffered)
}

/// Asks about a record.
pub fn ask(_app: &App, _what: AskQuery) -> Result<Changed<Vec<FieldProblem>>, Error> {
    Err(Error::NotOffered)
}

/// Answers, or settles.
pub fn answer(_app: &App, _what: AnswerQuery) -> Result<Changed<Vec<FieldProblem>>, Error> {
    Err(Error::NotOffered)
}
