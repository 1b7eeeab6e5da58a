//! What two computers say differently, and somebody has to settle. Nothing is
//! ever written over in silence.

use serde::{Deserialize, Serialize};

use crate::{App, Changed, Error, FieldProblem, participants::ById, sending::RecordKind};

// What comes in

/// What somebody decided.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SettleDispute {
    /// Which dispute.
    pub id: String,
    /// For a participant or visit: whose value counts, for each field that differs.
    pub fields: Vec<FieldChoice>,
    /// For a form finished twice: the response that counts; null for both.
    pub keep: Option<String>,
    /// Why.
    pub reason: String,
}

/// Whose value counts.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FieldChoice {
    /// The field, as the page named it.
    pub field: String,
    /// What the other computer says; otherwise what is here.
    pub theirs: bool,
}

// What goes out

/// A dispute, in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DisputeLine {
    /// For asking more.
    pub id: String,
    /// What is disputed.
    pub kind: DisputeKind,
    /// Which record it is about.
    pub record: RecordKind,
    /// For people: numbers, days and titles.
    pub what: String,
    /// Since when.
    pub since: String,
}

/// What is disputed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DisputeKind {
    /// The same record was changed here and there.
    Changed,
    /// The same form was finished twice for the same visit.
    Twice,
    /// Two participants have the same study number.
    SameNumber,
    /// It was changed here, and deleted or withdrawn there.
    Gone,
}

/// A dispute with both sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DisputePage {
    /// In a line.
    pub line: DisputeLine,
    /// Who last changed it here, and when.
    pub ours: Side,
    /// Who last changed it there, and when.
    pub theirs: Side,
    /// Field by field, for a participant or visit: those that differ first.
    pub fields: Vec<FieldPair>,
    /// The responses, for a form finished twice.
    pub responses: Vec<DisputedResponse>,
}

/// Who said it, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Side {
    /// A member of staff, or a computer.
    pub who: Option<String>,
    /// When, ready to show.
    pub at: Option<String>,
}

/// One field on both sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FieldPair {
    /// Which: family, given, born, sex, nhs_number, language, interpreter, day.
    pub field: String,
    /// What stands here, ready to show; empty for nothing.
    pub ours: String,
    /// What stands there.
    pub theirs: String,
    /// What both had before, where that is known.
    pub before: Option<String>,
    /// They differ, so that somebody has to choose.
    pub differs: bool,
}

/// One of two responses to the same form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DisputedResponse {
    /// Which response.
    pub id: String,
    /// Given on this computer.
    pub here: bool,
    /// When it was finished.
    pub finished: String,
    /// By whom, or on which computer.
    pub by: Option<String>,
    /// Scale and score, ready to show.
    pub scores: Vec<String>,
    /// Questions answered.
    pub answered: u32,
}

// The verbs

/// The endpoint holds `theirs` of a record, which is not what was sent to it last:
/// somebody else's change. Where nothing of ours waits it is taken; otherwise a
/// person has to look at both, and nothing is written over meanwhile. Called by
/// whoever sends, outside of any transaction.
#[expect(dead_code, reason = "called by whoever sends, from its next step on")]
pub(crate) fn found(
    _app: &App,
    _kind: store::Kind,
    _id: uuid::Uuid,
    _theirs: &serde_json::Value,
) -> Result<(), Error> {
    Err(Error::NotOffered)
}

/// Everything that somebody has to settle.
pub fn page(_app: &App, (): ()) -> Result<Vec<DisputeLine>, Error> {
    Err(Error::NotOffered)
}

/// A dispute with both sides.
pub fn open(_app: &App, _which: ById) -> Result<DisputePage, Error> {
    Err(Error::NotOffered)
}

/// Settles it. What was not chosen stays in the trail.
pub fn settle(_app: &App, _what: SettleDispute) -> Result<Changed<Vec<FieldProblem>>, Error> {
    Err(Error::NotOffered)
}
