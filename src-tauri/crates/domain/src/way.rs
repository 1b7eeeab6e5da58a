//! The way of somebody through a programme: steps, each of which is kept for good.
//!
//! A step says that something happened on a day: somebody was screened, consented,
//! was offered something, stopped. What is true now is worked out from all of them
//! ([`Way::of`]); nothing is a flag that somebody sets.

pub mod background;
mod fields;
mod fold;
pub mod funnel;
mod handled;
mod judge;
pub mod lists;
mod recall;
mod stage;
#[cfg(test)]
mod tests;
mod withheld;
mod written;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use self::{
    fields::{Field, FieldKind, ahead, clock, fields},
    fold::{Way, element},
    handled::{Handled, OVERRIDE, Waits},
    judge::{DAY, Fault, On, asked, judged, kept},
    lists::list,
    recall::{Seam, Window, seams},
    stage::{Stage, Verdict, screened},
    withheld::{REASON, by_the_program, is_copy},
    written::{FOUND, age_band, fired, found_unfit, write},
};
use crate::{Decimal, Moment, ParticipantId, PersonId, VisitId};

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Asked whether somebody may take part; kept for those who may not, too.
    Screening,
    /// Consented or not, item by item.
    Consent,
    /// What they say of themselves, so that it can be said whom a programme reaches.
    Background,
    /// Offered something: accepted, declined, deferred.
    Offer,
    /// First used what they were given.
    Start,
    /// Asked whether they still use it.
    Engagement,
    /// Stopped using it.
    Stop,
    /// Part of taking part ends or goes on.
    Change,
    /// All is over.
    Completion,
    /// Tried to reach them.
    Contact,
    /// A form or a visit that was not done, and why.
    NotDone,
    /// Came to a session, or did not.
    Session,
    /// Something bad happened to them.
    Adverse,
    /// What became of that, or a try to find out.
    AdverseFollowUp,
    /// Other care that they had.
    Resource,
    /// An effect that nobody intended.
    Unintended,
    /// An alert fired.
    Alert,
    /// Somebody acted on it.
    AlertAction,
    /// What came of that.
    AlertOutcome,
    /// A question about a record.
    Query,
    /// The answer to it.
    QueryAnswer,
    /// It is settled.
    QueryClosed,
    /// A form belongs to somebody else.
    Moved,
}

impl StepKind {
    /// All of them.
    pub const ALL: [Self; 23] = [
        Self::Screening,
        Self::Consent,
        Self::Background,
        Self::Offer,
        Self::Start,
        Self::Engagement,
        Self::Stop,
        Self::Change,
        Self::Completion,
        Self::Contact,
        Self::NotDone,
        Self::Session,
        Self::Adverse,
        Self::AdverseFollowUp,
        Self::Resource,
        Self::Unintended,
        Self::Alert,
        Self::AlertAction,
        Self::AlertOutcome,
        Self::Query,
        Self::QueryAnswer,
        Self::QueryClosed,
        Self::Moved,
    ];

    /// Its stable name, as stored and sent.
    pub fn code(self) -> &'static str {
        match self {
            Self::Screening => "screening",
            Self::Consent => "consent",
            Self::Background => "background",
            Self::Offer => "offer",
            Self::Start => "start",
            Self::Engagement => "engagement",
            Self::Stop => "stop",
            Self::Change => "change",
            Self::Completion => "completion",
            Self::Contact => "contact",
            Self::NotDone => "not-done",
            Self::Session => "session",
            Self::Adverse => "adverse",
            Self::AdverseFollowUp => "adverse-follow-up",
            Self::Resource => "resource",
            Self::Unintended => "unintended",
            Self::Alert => "alert",
            Self::AlertAction => "alert-action",
            Self::AlertOutcome => "alert-outcome",
            Self::Query => "query",
            Self::QueryAnswer => "query-answer",
            Self::QueryClosed => "query-closed",
            Self::Moved => "moved",
        }
    }

    /// Whether it only goes on from another step, with which it is told: what was done
    /// about an alert, what became of an event, the answer to a query.
    pub fn goes_on(self) -> bool {
        matches!(
            self,
            Self::AlertAction
                | Self::AlertOutcome
                | Self::AdverseFollowUp
                | Self::QueryAnswer
                | Self::QueryClosed
        )
    }

    /// The one of that name.
    pub fn named(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What was said in one field of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// One of a list.
    Code(String),
    /// Several of a list.
    Codes(Vec<String>),
    /// Yes or no.
    Yes(bool),
    /// A number.
    Number(Decimal),
    /// A day.
    Day(NaiveDate),
    /// A moment.
    Moment(Moment),
    /// In somebody's own words.
    Text(String),
    /// The same, but they did not come along: they stand in the edition that was noted at
    /// this moment, on the computer on which it was.
    Withheld(Moment),
}

/// Everything that was said in a step, by field.
pub type Content = BTreeMap<String, Said>;

/// What was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotDone<'a> {
    /// A form: which instrument.
    Form(&'a str),
    /// A step.
    Step(StepKind),
    /// A whole visit: which of the kit.
    Visit(&'a str),
}

/// Said in the edition with which a step is taken back: it was entered in error.
pub const TAKEN_BACK: &str = "taken-back";

/// Something that happened, as it is known now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Given by this computer; the same for every edition.
    pub id: Uuid,
    /// From 1; each correction is one more.
    pub edition: u32,
    /// What happened.
    pub kind: StepKind,
    /// In which programme; of a query perhaps in none.
    pub kit: Option<String>,
    /// The version of it.
    pub kit_version: Option<u32>,
    /// To whom; nobody, where somebody did not enter.
    pub participant: Option<ParticipantId>,
    /// At which visit.
    pub visit: Option<VisitId>,
    /// What it goes on from: the alert acted upon, the event followed up, the record asked about.
    pub about: Option<Uuid>,
    /// On which day, by the calendar on the clinic's wall.
    pub day: NaiveDate,
    /// What was said.
    pub content: Content,
    /// Why this edition was made; of the first none.
    pub reason: Option<String>,
    /// When it was noted.
    pub at: Moment,
    /// By whom.
    pub by: PersonId,
}

impl Step {
    /// What was not done at all, as it says: a form, a step, or the whole visit. Nothing
    /// where it only takes place later, or where that was said in error.
    pub fn not_done(&self) -> Option<NotDone<'_>> {
        let is_said = self.kind == StepKind::NotDone && !self.is_taken_back();
        if !is_said || self.code("reason") == Some(lists::LATER) {
            return None;
        }
        match (self.code("instrument"), self.code("step")) {
            (Some(instrument), _) => Some(NotDone::Form(instrument)),
            (None, Some(step)) => StepKind::named(step).map(NotDone::Step),
            (None, None) => self.code("plan").map(NotDone::Visit),
        }
    }

    /// Whether it was entered in error: it stays in the history, and counts no more.
    pub fn is_taken_back(&self) -> bool {
        self.yes(TAKEN_BACK) == Some(true)
    }

    /// The code said in a field.
    pub fn code(&self, field: &str) -> Option<&str> {
        match self.content.get(field) {
            Some(Said::Code(code)) => Some(code),
            _ => None,
        }
    }

    /// The codes said in a field.
    pub fn codes(&self, field: &str) -> &[String] {
        match self.content.get(field) {
            Some(Said::Codes(codes)) => codes,
            _ => &[],
        }
    }

    /// Yes or no.
    pub fn yes(&self, field: &str) -> Option<bool> {
        match self.content.get(field) {
            Some(Said::Yes(yes)) => Some(*yes),
            _ => None,
        }
    }

    /// The whole number said in a field, where it is none below zero.
    pub fn whole(&self, field: &str) -> Option<u32> {
        match self.content.get(field) {
            Some(Said::Number(number)) => number.whole().and_then(|number| u32::try_from(number).ok()),
            _ => None,
        }
    }

    /// The words said in a field.
    pub fn text(&self, field: &str) -> Option<&str> {
        match self.content.get(field) {
            Some(Said::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The day said in a field.
    pub fn said_day(&self, field: &str) -> Option<NaiveDate> {
        match self.content.get(field) {
            Some(Said::Day(day)) => Some(*day),
            _ => None,
        }
    }
}
