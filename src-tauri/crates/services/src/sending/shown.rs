//! What goes out about sending: the page, its lines, and the words for what an
//! endpoint can find wrong.

use exchange::Refusal;
use serde::{Deserialize, Serialize};
use store::Kind;

use super::{Fetched, TroubleCode};
use crate::sync::{Bytes, NEWER, UNANSWERED, UNWRITABLE};

/// How far the sending has got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SendPhase {
    /// Nothing to do.
    Idle,
    /// No endpoint is set.
    Off,
    /// Under way.
    Sending,
    /// Will try again by itself.
    Waiting,
    /// Waits for a person.
    Stopped,
}

/// What kind of record it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RecordKind {
    /// An instrument.
    Questionnaire,
    /// A programme.
    Kit,
    /// Somebody who takes part.
    Participant,
    /// Somebody's taking part in a programme.
    Enrolment,
    /// A meeting.
    Visit,
    /// A finished form.
    Response,
    /// Something that happened in a programme.
    Step,
}

/// Why the endpoint refused a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RefusalCode {
    /// It finds the record wrong.
    Invalid,
    /// It does not take records of this kind.
    NotAccepted,
    /// It has another copy of it.
    Conflict,
    /// It was deleted there.
    Gone,
    /// This computer may not send it.
    Forbidden,
    /// It is too large.
    TooLarge,
    /// Another reason.
    Other,
    /// Nobody refused it: this program could not write it.
    Unwritable,
    /// Nobody refused it: the endpoint took others and never answered for it.
    Unanswered,
    /// Nobody refused it: after a backup was brought back, the endpoint has one
    /// that may be newer.
    NewerAtEndpoint,
}

/// What went over the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Traffic {
    /// Kilobytes sent.
    pub sent_kb: u32,
    /// Kilobytes received.
    pub received_kb: u32,
    /// Requests.
    pub requests: u32,
}

/// How many records of one kind are where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Tally {
    /// Which kind.
    pub kind: RecordKind,
    /// To be sent.
    pub waiting: u32,
    /// Confirmed, and not changed since.
    pub confirmed: u32,
    /// Refused; waiting for a person.
    pub refused: u32,
}

/// A record that was sent, or refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RecordLine {
    /// What it is.
    pub kind: RecordKind,
    /// Which one.
    pub id: String,
    /// The same for people: numbers, days and titles, and nobody's name.
    pub what: String,
    /// When it was confirmed.
    pub at: Option<String>,
    /// Why it was refused.
    pub refusal: Option<RefusalCode>,
    /// What the endpoint pointed at.
    pub place: Option<String>,
    /// What the endpoint said, for support.
    pub theirs: Option<String>,
    /// What is wrong, in a word.
    pub issue: Option<IssueKind>,
    /// With which part of the record.
    pub spot: Option<Spot>,
    /// The number of the question, if it is one.
    pub question: Option<u32>,
    /// What to do about it.
    pub next: Option<NextStep>,
    /// The participant to correct, if that is what to do.
    pub participant: Option<String>,
    /// The response to correct, if that is.
    pub response: Option<String>,
}

/// What an endpoint finds wrong, in a word: the codes of FHIR's issue types that
/// a person can do something about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum IssueKind {
    /// Something is missing.
    Missing,
    /// A value cannot be.
    Value,
    /// Something is too long, or there is too much of it.
    TooLong,
    /// It is not put together as it should be.
    Structure,
    /// It points at something that is not there.
    Reference,
    /// A code is not known.
    Code,
    /// There is one already.
    Duplicate,
    /// A rule of the endpoint is broken.
    Rule,
    /// This computer may not.
    Security,
    /// Another version stands there.
    Version,
    /// Something else.
    Other,
}

/// The part of a record that an endpoint points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Spot {
    /// A name.
    Name,
    /// The date of birth.
    Born,
    /// The sex.
    Sex,
    /// The NHS number.
    NhsNumber,
    /// The study number.
    StudyNumber,
    /// The language.
    Language,
    /// Whether an interpreter is needed, or who it was.
    Interpreter,
    /// The day of a visit.
    Day,
    /// Whom it is about.
    Participant,
    /// The visit it belongs to.
    Visit,
    /// Which questionnaire.
    Questionnaire,
    /// An answer.
    Answer,
    /// A score.
    Score,
    /// When something was done.
    Time,
    /// Another part.
    Other,
}

/// What to do about a record that waits for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum NextStep {
    /// Correct it here; it then travels again.
    Correct,
    /// Send it again, once the cause is mended.
    Again,
    /// Write it down for support.
    Support,
    /// Look at both sides and decide.
    Settle,
}

/// Everything about sending.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SendingPage {
    /// How far it has got.
    pub phase: SendPhase,
    /// Where records go.
    pub endpoint: Option<String>,
    /// To be sent.
    pub waiting: u32,
    /// Refused.
    pub refused: u32,
    /// Confirmed.
    pub confirmed: u32,
    /// Records of the run that is going on.
    pub total: u32,
    /// How many of those are dealt with.
    pub done: u32,
    /// When the endpoint was last heard of.
    pub last_contact: Option<String>,
    /// How fetching what other computers sent stands; nothing where nobody was asked.
    pub fetched: Option<Fetched>,
    /// How long until the next try.
    pub next_try_seconds: Option<u32>,
    /// What was wrong with the last one.
    pub trouble: Option<TroubleCode>,
    /// Minutes left of the run that is going on, as it went so far.
    pub minutes_left: Option<u32>,
    /// Bytes sent and received since the program began, as they went over the line.
    pub bytes: Traffic,
    /// Somebody put it off: nothing is sent until they ask for it.
    pub paused: bool,
    /// How many records are where, by kind.
    pub tallies: Vec<Tally>,
    /// What the endpoint refused.
    pub held: Vec<RecordLine>,
    /// The newest confirmations, newest first.
    pub recent: Vec<RecordLine>,
}

impl Traffic {
    pub(super) fn of(bytes: Bytes) -> Self {
        let kilobytes = |bytes: u64| u32::try_from(bytes.div_ceil(1000)).unwrap_or(u32::MAX);
        Self {
            sent_kb: kilobytes(bytes.sent),
            received_kb: kilobytes(bytes.received),
            requests: u32::try_from(bytes.requests).unwrap_or(u32::MAX),
        }
    }
}

impl Tally {
    pub(super) fn of(kept: &store::Tally) -> Self {
        Self {
            kind: kept.kind.into(),
            waiting: kept.waiting,
            confirmed: kept.confirmed,
            refused: kept.refused,
        }
    }
}

impl From<Kind> for RecordKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Questionnaire => Self::Questionnaire,
            Kind::Kit => Self::Kit,
            Kind::Participant => Self::Participant,
            Kind::Enrolment => Self::Enrolment,
            Kind::Visit => Self::Visit,
            Kind::Response => Self::Response,
            Kind::Step => Self::Step,
        }
    }
}

impl RefusalCode {
    pub(super) fn of(code: &str) -> Self {
        match code {
            UNWRITABLE => return Self::Unwritable,
            UNANSWERED => return Self::Unanswered,
            NEWER => return Self::NewerAtEndpoint,
            _ => {}
        }
        match Refusal::ALL.into_iter().find(|reason| reason.code() == code) {
            Some(Refusal::Invalid) => Self::Invalid,
            Some(Refusal::NotAccepted) => Self::NotAccepted,
            Some(Refusal::Conflict) => Self::Conflict,
            Some(Refusal::Gone) => Self::Gone,
            Some(Refusal::Forbidden) => Self::Forbidden,
            Some(Refusal::TooLarge) => Self::TooLarge,
            Some(Refusal::Other) | None => Self::Other,
        }
    }
}
