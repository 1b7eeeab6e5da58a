//! How good the data are, and what is asked about them.
//!
//! Whoever watches over the data asks; the site answers and settles. Nothing
//! here changes what was answered.

mod about;
mod asking;
mod figures;
mod findings;
mod measures;
mod sources;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use store::Role;

pub use self::asking::{answer, ask};
use self::measures::Counted;
pub(crate) use self::{
    asking::{about, is_asked_about},
    figures::Figures,
};
use crate::{App, Error, rights::Looker, show};

/// So many of the newest finished forms are looked at: as many as a large site
/// finishes in a month, and no more than can be gone over while somebody waits.
pub(crate) const FORMS: usize = 5_000;

/// Lines of findings, and of open and settled queries.
const LINES: usize = 200;

// What comes in

/// The record that a query is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case", tag = "kind", content = "id")]
pub enum QueryAbout {
    /// A finished response.
    Response(String),
    /// Something that was noted.
    Step(String),
}

/// A question about a record.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AskQuery {
    /// The record it is about.
    pub about: QueryAbout,
    /// The item of a response, if it is about one.
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
    /// The record it is about; nothing where that has not come to this computer yet.
    pub about: Option<QueryAbout>,
    /// Study number, and instrument and item, or kind of step and day.
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
    /// After more days than this an entry is late, ready to show.
    pub late_after: String,
    /// Open ones first, oldest first.
    pub queries: Vec<QueryLine>,
    /// Whoever looks may ask.
    pub may_ask: bool,
    /// Whoever looks may answer.
    pub may_answer: bool,
}

// The verbs

/// How good the data are.
pub fn page(app: &App, (): ()) -> Result<QualityPage, Error> {
    let looker = Looker::of(app)?;
    let role = role(app)?;
    app.read(|r| {
        let forms = r.form_facts(looker.sees(), FORMS)?;
        let found = findings::of(app, r, looker, &forms)?;
        let (queries, open) = asking::lines(app, r, looker)?;
        let counted = Counted { looker, forms: &forms, found: &found.counts, queries: &queries, open };
        Ok(QualityPage {
            measures: measures::of(app, r, &counted)?,
            findings: found.lines,
            counts: found.counts,
            late_after: show::number(app, findings::LATE),
            queries,
            may_ask: may_ask(role),
            may_answer: may_answer(role),
        })
    })
}

/// Whether whoever is at the desk may ask, and answer.
pub(crate) fn may(app: &App) -> Result<(bool, bool), Error> {
    let role = role(app)?;
    Ok((may_ask(role), may_answer(role)))
}

/// What whoever is at the desk is.
fn role(app: &App) -> Result<Role, Error> {
    Ok(app.desk().open.as_ref().ok_or(Error::Locked)?.role)
}

/// Those who watch over the data ask.
fn may_ask(role: Role) -> bool {
    match role {
        Role::Administrator | Role::DataManager | Role::Auditor => true,
        Role::Clinician | Role::ResearchNurse => false,
    }
}

/// Those who recorded them answer.
fn may_answer(role: Role) -> bool {
    match role {
        Role::Administrator | Role::Clinician | Role::ResearchNurse => true,
        Role::DataManager | Role::Auditor => false,
    }
}
