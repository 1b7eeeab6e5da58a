//! What a participant answered.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    Decimal, Moment, PartDate, ParticipantId, PersonId, Private, ResponseId, VisitId, form::Circumstances,
};

mod accepts;
mod because;
#[cfg(test)]
mod tests;

pub use accepts::{AnswerError, accepts};
pub use because::{Because, CORRECTION};

/// What was said to one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// The id of a choice.
    Choice(String),
    /// A sentence ticked, or left blank on purpose.
    Tick(bool),
    /// A point on a whole-number scale, or on a line.
    Scale(i64),
    /// The ids of some choices, none twice; none at all is an answer too.
    Choices(BTreeSet<String>),
    /// A number, as it was written.
    Number(Decimal),
    /// A date, as far as it is known.
    Date(PartDate),
    /// Words.
    #[serde(with = "words")]
    Text(Private<String>),
}

mod words {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::Private;

    pub(super) fn serialize<S: Serializer>(words: &Private<String>, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(words.reveal())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Private<String>, D::Error> {
        String::deserialize(from).map(Private::new)
    }
}

/// Why nothing was said to an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// The participant did not want to answer.
    Declined,
    /// The item does not apply to the participant.
    NotApplicable,
    /// Nobody asked.
    NotAsked,
    /// The participant does not know.
    NotKnown,
}

impl Missing {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Declined, Self::NotApplicable, Self::NotAsked, Self::NotKnown];

    /// Those that an item takes when its author does not say.
    pub const USUAL: [Self; 3] = [Self::Declined, Self::NotApplicable, Self::NotAsked];
}

/// What stands for one item: an answer, or the reason for none. An item that
/// has neither was not reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Given {
    /// Answered.
    Answer(Value),
    /// Not answered, for a reason.
    Missing(Missing),
}

/// Answers by key: an item's id, and in a group that repeats the row besides,
/// counted from 1: `psfs-activity.2`. What is absent was not reached.
pub type Answers = BTreeMap<String, Given>;

/// Who gave the answers, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// The participant, on the screen.
    Patient,
    /// The participant; staff read the questions aloud.
    StaffReadsAloud,
    /// The participant, through an interpreter.
    Interpreter,
    /// The participant, over the telephone.
    Telephone,
    /// The participant, on paper; copied from it.
    Paper,
    /// Somebody else, for the participant.
    Proxy,
}

impl Mode {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Patient, Self::StaffReadsAloud, Self::Interpreter, Self::Telephone, Self::Paper, Self::Proxy];

    /// Its stable name, as stored and sent.
    pub fn code(self) -> &'static str {
        match self {
            Self::Patient => "patient",
            Self::StaffReadsAloud => "staff-reads-aloud",
            Self::Interpreter => "interpreter",
            Self::Telephone => "telephone",
            Self::Paper => "paper",
            Self::Proxy => "proxy",
        }
    }
}

/// One sitting: answers to one instrument, by one participant, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// Given by this computer when the sitting begins.
    pub id: ResponseId,
    /// Who answered.
    pub participant: ParticipantId,
    /// At which visit.
    pub visit: VisitId,
    /// Which instrument.
    pub instrument: String,
    /// The version of it that was on the screen.
    pub version: u32,
    /// BCP 47; the language the questions were read in.
    pub language: String,
    /// SHA-256, in hex, of the wording that was read.
    pub wording: String,
    /// Who gave the answers, and how.
    pub mode: Mode,
    /// Full years of the participant on the day of the visit, as the form began.
    pub age: Option<u32>,
    /// Which of the participant's visits it was, from 1, as the form began.
    pub visit_number: Option<u32>,
    /// Who interpreted, if somebody did.
    pub interpreter: Option<Interpreter>,
    /// The date on the paper it was copied from, if it was.
    pub paper_day: Option<NaiveDate>,
    /// When the sitting began.
    pub started: Moment,
    /// What was answered.
    pub answers: Answers,
    /// When it was finished. A finished response changes only by correction.
    pub finished: Option<Moment>,
    /// 0 while it is a draft, 1 once finished, one more with each correction.
    pub edition: u32,
}

/// Who interpreted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpreter {
    /// What they are to the participant.
    pub kind: InterpreterKind,
    /// A professional's number, or the relation in words; stays on this computer.
    pub detail: Private<String>,
}

/// What an interpreter is to the participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InterpreterKind {
    /// By profession, with a number.
    Professional,
    /// A member of the clinic's staff.
    Staff,
    /// Of the family, or a friend.
    Relative,
}

impl InterpreterKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Professional, Self::Staff, Self::Relative];

    /// Its stable name, as stored and sent.
    pub fn code(self) -> &'static str {
        match self {
            Self::Professional => "professional",
            Self::Staff => "staff",
            Self::Relative => "relative",
        }
    }
}

impl Response {
    /// What its conditions look at besides answers.
    pub fn circumstances(&self) -> Circumstances {
        Circumstances { age: self.age, visit: self.visit_number, mode: self.mode }
    }
}

/// What was done about a safety prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acknowledgement {
    /// The prompt's id in the instrument.
    pub prompt: String,
    /// What was done, by its code.
    pub action: PromptAction,
    /// In the person's own words; may be empty.
    pub note: crate::Private<String>,
    /// When.
    pub at: Moment,
    /// Who.
    pub by: PersonId,
}

/// What staff did when a safety prompt came up. Procedure is the site's own;
/// these are only the kinds of thing that can be recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PromptAction {
    /// Talked with the participant at once.
    SpokeWithParticipant,
    /// Told the clinician who is responsible.
    InformedClinician,
    /// The site's procedure was started.
    FollowedProcedure,
    /// Called an emergency or crisis service.
    CalledService,
    /// Something else, said in the note.
    Other,
}

impl PromptAction {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::SpokeWithParticipant,
        Self::InformedClinician,
        Self::FollowedProcedure,
        Self::CalledService,
        Self::Other,
    ];
}
