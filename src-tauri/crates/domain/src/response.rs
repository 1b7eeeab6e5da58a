//! What a participant answered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    Moment, ParticipantId, PersonId, ResponseId, VisitId,
    instrument::{Instrument, Item, Kind},
};

/// What was said to one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// The id of a choice.
    Choice(String),
    /// A sentence ticked, or left blank on purpose.
    Tick(bool),
    /// A point on a whole-number scale.
    Scale(i64),
}

/// Why nothing was said to an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// The participant did not want to answer.
    Declined,
    /// The item does not apply to the participant.
    NotApplicable,
    /// Nobody asked.
    NotAsked,
}

impl Missing {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Declined, Self::NotApplicable, Self::NotAsked];
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

/// Answers by item id. An item that is absent was not reached.
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
    /// When the sitting began.
    pub started: Moment,
    /// What was answered.
    pub answers: Answers,
    /// When it was finished. A finished response changes only by correction.
    pub finished: Option<Moment>,
    /// 0 while it is a draft, 1 once finished, one more with each correction.
    pub edition: u32,
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

/// Why an answer was not taken. Names the item, never what was said.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// The response is finished: it changes only by correction.
    #[error("the response is finished")]
    Finished,
    /// The response is not finished: there is nothing to correct yet.
    #[error("the response is not finished")]
    NotFinished,
    /// The instrument has no such item.
    #[error("no such item")]
    NoSuchItem,
    /// The item does not offer that.
    #[error("item {0} does not offer that answer")]
    NotOffered(String),
}

/// Whether `item` takes `given`.
pub fn accepts(of: &Instrument, item: &Item, given: &Given) -> Result<(), AnswerError> {
    let Given::Answer(value) = given else { return Ok(()) };
    let offered = match (&item.kind, value) {
        (Kind::Choice { choices }, Value::Choice(id)) => {
            of.choices(choices).iter().any(|choice| choice.id == *id)
        }
        (Kind::Tick, Value::Tick(_)) => true,
        (Kind::Scale { min, max, .. }, Value::Scale(point)) => (*min..=*max).contains(point),
        (Kind::Choice { .. } | Kind::Tick | Kind::Scale { .. }, _) => false,
    };
    if offered { Ok(()) } else { Err(AnswerError::NotOffered(item.id.clone())) }
}

/// The items that still need an answer or a reason, in order. Items that may
/// be left out are not among them.
pub fn gaps<'a>(of: &'a Instrument, answers: &Answers) -> Vec<&'a Item> {
    of.items().iter().filter(|item| !item.optional && !answers.contains_key(&item.id)).collect()
}

/// The prompts that `answers` set off, in the instrument's order.
pub fn prompts<'a>(of: &'a Instrument, answers: &Answers) -> Vec<&'a crate::instrument::Prompt> {
    of.prompts()
        .iter()
        .filter(|prompt| {
            let points = of
                .item(&prompt.item)
                .zip(answers.get(&prompt.item))
                .and_then(|(item, given)| of.points(item, given));
            points.is_some_and(|points| points >= prompt.at_least)
        })
        .collect()
}
