//! What goes out about finished forms.

use domain::{
    instrument,
    response::{Given, InterpreterKind, Missing, Mode},
};
use serde::Serialize;

use crate::{
    FieldProblem, alerts,
    forms::{ItemKind, PaperNote, PromptLine, ReadingLine},
    quality::QueryLine,
    show::Banner,
    visits::Offer,
};

/// A threshold that a score reaches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ThresholdLine {
    /// What reaching it means, in words.
    pub text: String,
    /// Citation.
    pub source: String,
}

/// One score, and what was published about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ScoreLine {
    /// The scale's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The number; nothing while the manual does not allow one.
    pub points: Option<String>,
    /// How many answers are missing for it.
    pub missing: usize,
    /// The lowest possible.
    pub low: String,
    /// The highest possible.
    pub high: String,
    /// What a higher number means.
    pub higher_is_worse: bool,
    /// The name of the published band.
    pub band: Option<String>,
    /// Where that band begins.
    pub band_from: Option<String>,
    /// Where it ends.
    pub band_to: Option<String>,
    /// Who published the bands.
    pub band_source: Option<String>,
    /// Published thresholds that it reaches.
    pub thresholds: Vec<ThresholdLine>,
    /// The change that matters, in points.
    pub change: Option<String>,
    /// The same in percent of the first score, where that was published too.
    pub change_percent: Option<String>,
    /// Which kind of change it is.
    pub change_kind: Option<ChangeKind>,
    /// Who published that.
    pub change_source: Option<String>,
}

/// Two kinds of change that are easily mixed up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// Larger than chance alone would make it.
    Reliable,
    /// Large enough for people to notice.
    Important,
}

impl From<instrument::ChangeKind> for ChangeKind {
    fn from(kind: instrument::ChangeKind) -> Self {
        match kind {
            instrument::ChangeKind::Reliable => Self::Reliable,
            instrument::ChangeKind::Important => Self::Important,
        }
    }
}

/// One item, and what was said to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AnswerLine {
    /// The item's id.
    pub item: String,
    /// Its place, from 1.
    pub number: usize,
    /// In the language it was read in.
    pub text: String,
    /// The answer in that language.
    pub said: Option<String>,
    /// Why there is no answer.
    #[cfg_attr(feature = "bindings", ts(type = "Missing | null"))]
    pub missing: Option<Missing>,
    /// What stands for it.
    #[cfg_attr(feature = "bindings", ts(type = "Given | null"))]
    pub given: Option<Given>,
    /// How it is answered.
    pub answer: ItemKind,
    /// May be left out without a reason.
    pub optional: bool,
    /// The reasons that may stand for an answer.
    #[cfg_attr(feature = "bindings", ts(type = "Missing[]"))]
    pub reasons: Vec<Missing>,
}

/// A response as it stood at one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Edition {
    /// 1 finished, 2 first correction, …
    pub number: u32,
    /// When, ready to show.
    pub at: String,
    /// Who.
    pub by: String,
    /// Why it was corrected.
    pub reason: Option<String>,
    /// In order.
    pub answers: Vec<AnswerLine>,
    /// In the instrument's order.
    pub scores: Vec<ScoreLine>,
}

/// A finished form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ResultPage {
    /// The response's id.
    pub id: String,
    /// Its visit's.
    pub visit: String,
    /// Who answered.
    pub banner: Banner,
    /// Which instrument.
    pub instrument: String,
    /// Its proper name.
    pub title: String,
    /// The line that must be shown with it.
    pub attribution: Option<String>,
    /// Further lines that must be.
    pub notices: Vec<String>,
    /// The day of the visit.
    pub day: String,
    /// The language it was read in.
    pub language: Offer,
    /// Who gave the answers, and how.
    #[cfg_attr(feature = "bindings", ts(type = "Mode"))]
    pub mode: Mode,
    /// Who interpreted, and their number or relation.
    #[cfg_attr(feature = "bindings", ts(type = "[InterpreterKind, string] | null"))]
    pub interpreter: Option<(InterpreterKind, String)>,
    /// Where it was copied from paper.
    pub paper: Option<PaperNote>,
    /// Which words were read since when, oldest first.
    pub readings: Vec<ReadingLine>,
    /// Newest first; the first is what counts.
    pub editions: Vec<Edition>,
    /// What staff were told, and what they did.
    pub prompts: Vec<PromptLine>,
    /// The computer that it was given on, if it was another.
    pub origin: Option<String>,
    /// Since when it counts no longer, and why, if it was taken back.
    pub voided: Option<Voided>,
    /// What was asked about it, oldest first.
    pub queries: Vec<QueryLine>,
    /// Whoever looks may ask.
    pub may_ask: bool,
    /// Whoever looks may answer.
    pub may_answer: bool,
    /// Why it may be corrected, in the order in which it is offered.
    pub reasons: Vec<CorrectionReason>,
}

/// Why a form may be corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CorrectionReason {
    /// As it is kept and sent.
    pub code: String,
    /// In words.
    pub label: String,
    /// It says nothing without somebody's own words.
    pub needs_words: bool,
}

/// That a response counts no longer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Voided {
    /// When.
    pub at: String,
    /// Who.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// What is wrong with a correction, or with moving a form; nothing once it is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Corrected {
    /// Field by field.
    pub problems: Vec<FieldProblem>,
    /// Alerts that it set off, to be shown at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub alerts: Option<Vec<String>>,
}

impl Corrected {
    /// Nothing is made, because of these.
    pub(crate) fn refused(problems: Vec<FieldProblem>) -> Self {
        Self { problems, alerts: None }
    }

    /// It is made, and these alerts `fired`.
    pub(crate) fn made(fired: &[uuid::Uuid]) -> Self {
        Self { problems: Vec::new(), alerts: alerts::names(fired) }
    }
}
