//! Instruments: the questionnaires a clinic gives. An instrument is data.
//!
//! It arrives as a [`Draft`], which may say anything, and leaves as an
//! [`Instrument`], whose promises the rest of the code relies on. There is no
//! other way to obtain one.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::response::{Given, Value};

mod check;
#[cfg(test)]
mod tests;

pub use check::DraftError;

/// An instrument as its author wrote it. Unchecked.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Short, stable, in lower case: names the files, the wording, the answers.
    pub id: String,
    /// Raised whenever wording or scoring changes.
    pub version: u32,
    /// The instrument's proper name; not translated.
    pub title: String,
    /// LOINC code of the panel, where there is one.
    pub code: Option<String>,
    /// Whether `<id>-instructions` is part of the wording.
    #[serde(default)]
    pub instructions: bool,
    /// The question is our own, since nobody published one; said wherever it is shown.
    #[serde(default)]
    pub own_stem: bool,
    /// Who owns the wording and what may be done with it.
    pub licence: Licence,
    /// Named sets of choices.
    #[serde(default)]
    pub choices: BTreeMap<String, Vec<Choice>>,
    /// In the order they are asked.
    pub items: Vec<Item>,
    /// How the answers become numbers.
    #[serde(default)]
    pub scores: Vec<Scale>,
    /// When staff must be told something at once.
    #[serde(default)]
    pub prompts: Vec<Prompt>,
}

/// Who owns the wording, and what may be done with it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// `free-to-ship`, or `generic-method` where nobody owns it.
    pub status: String,
    /// The line that must be shown with it.
    pub attribution: Option<String>,
    /// The owner's terms, in short.
    pub terms: String,
}

/// One choice of a set.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Unique within its set.
    pub id: String,
    /// What it counts.
    pub points: i64,
    /// LOINC answer code, where there is one.
    pub code: Option<String>,
}

/// How an item is answered.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Kind {
    /// One of a set.
    Choice {
        /// The set's name.
        choices: String,
    },
    /// A sentence to tick or to leave blank: 1 or 0.
    Tick,
    /// A whole number from `min` to `max`.
    Scale {
        /// The lowest.
        min: i64,
        /// The highest.
        max: i64,
        /// LOINC answer codes from `min` to `max`, or none.
        #[serde(default)]
        answer_codes: Vec<String>,
    },
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Item {
    /// Unique among all instruments: FHIR's `linkId`, and the id of its wording.
    pub id: String,
    /// How it is answered.
    #[serde(flatten)]
    pub kind: Kind,
    /// May be left out without a reason.
    #[serde(default)]
    pub optional: bool,
    /// The higher the answer, the lower the points.
    #[serde(default)]
    pub reversed: bool,
    /// LOINC code of the question, where there is one.
    pub code: Option<String>,
}

/// How items become one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// The points added up.
    Sum,
    /// The points of its only item.
    Value,
}

/// What a higher number means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// More trouble.
    HigherIsWorse,
    /// Less trouble.
    HigherIsBetter,
}

/// One number made of some of the items.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Unique within the instrument.
    pub id: String,
    /// Which items count.
    pub items: Vec<String>,
    /// How.
    pub method: Method,
    /// Lowest and highest possible.
    pub range: [i64; 2],
    /// What a higher number means.
    pub direction: Direction,
    /// How many items may be missing before there is no score.
    #[serde(default)]
    pub may_miss: usize,
    /// What "not applicable" counts, where the manual says that it counts.
    pub not_applicable_points: Option<i64>,
    /// LOINC code of the score, where there is one.
    pub code: Option<String>,
    /// Where the bands are from.
    pub bands_source: Option<Source>,
    /// Published bands, lowest first; they leave no gap.
    #[serde(default)]
    pub bands: Vec<Band>,
    /// Published thresholds.
    #[serde(default)]
    pub thresholds: Vec<Threshold>,
    /// What counts as a change that matters.
    pub change: Option<Change>,
}

/// A citation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// For people.
    pub text: String,
    /// Where it was read, for whoever checks it; not shown.
    pub evidence: Option<String>,
}

/// A range of a score that has a name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Names the message `<instrument>-<scale>-band-<id>`.
    pub id: String,
    /// Lowest score in it.
    pub from: i64,
    /// Highest score in it.
    pub to: i64,
}

/// A score that means something once it is reached.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// Names the message `<instrument>-<scale>-threshold-<id>`.
    pub id: String,
    /// Reached from here on.
    pub at: i64,
    /// Citation.
    pub source: String,
    /// Where it was read, for whoever checks it; not shown.
    pub evidence: Option<String>,
}

/// A change of a score that is larger than error, or that people notice.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// In points.
    pub value: i64,
    /// Or in percent of the first score, where that was published too.
    pub percent: Option<u32>,
    /// Which kind of change it is.
    pub kind: ChangeKind,
    /// Citation.
    pub source: String,
    /// Where it was read, for whoever checks it; not shown.
    pub evidence: Option<String>,
}

/// Two things that a change can be and that are easily mixed up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// Larger than what chance alone would do.
    Reliable,
    /// Large enough for people to notice.
    Important,
}

/// Something that staff must be told at once, whatever the total.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prompt {
    /// Unique within the instrument.
    pub id: String,
    /// The item that sets it off.
    pub item: String,
    /// From these points on.
    pub at_least: i64,
}

/// A checked instrument: ids are unique, every reference has what it refers
/// to, every item can be answered, bands leave no gap.
#[derive(Debug, Clone)]
pub struct Instrument {
    draft: Draft,
}

impl TryFrom<Draft> for Instrument {
    type Error = DraftError;

    fn try_from(draft: Draft) -> Result<Self, DraftError> {
        check::draft(&draft)?;
        Ok(Self { draft })
    }
}

impl Instrument {
    /// Its stable name.
    pub fn id(&self) -> &str {
        &self.draft.id
    }

    /// Raised whenever wording or scoring changes.
    pub fn version(&self) -> u32 {
        self.draft.version
    }

    /// Its proper name.
    pub fn title(&self) -> &str {
        &self.draft.title
    }

    /// LOINC code of the panel.
    pub fn code(&self) -> Option<&str> {
        self.draft.code.as_deref()
    }

    /// Whether it begins with instructions.
    pub fn has_instructions(&self) -> bool {
        self.draft.instructions
    }

    /// Whether its question is our own.
    pub fn has_own_stem(&self) -> bool {
        self.draft.own_stem
    }

    /// Who owns it.
    pub fn licence(&self) -> &Licence {
        &self.draft.licence
    }

    /// The questions, in order.
    pub fn items(&self) -> &[Item] {
        &self.draft.items
    }

    /// The item called `id`.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.draft.items.iter().find(|item| item.id == id)
    }

    /// The choices of the set called `name`.
    pub fn choices(&self, name: &str) -> &[Choice] {
        self.draft.choices.get(name).map_or(&[], Vec::as_slice)
    }

    /// The scales.
    pub fn scales(&self) -> &[Scale] {
        &self.draft.scores
    }

    /// What staff must be told at once.
    pub fn prompts(&self) -> &[Prompt] {
        &self.draft.prompts
    }

    /// Name of the message that words `choice` of the set `set`.
    pub fn choice_message(&self, set: &str, choice: &str) -> String {
        format!("{}-{set}-{choice}", self.id())
    }

    /// Names of all messages that are the participant's wording, in the order
    /// in which they are read. A form is offered in a language only if it has
    /// every one of them.
    pub fn wording(&self) -> Vec<String> {
        let mut ids = Vec::new();
        if self.has_instructions() {
            ids.push(format!("{}-instructions", self.id()));
        }
        let mut sets = BTreeSet::new();
        for item in self.items() {
            ids.push(item.id.clone());
            match &item.kind {
                Kind::Choice { choices } if sets.insert(choices) => {
                    ids.extend(
                        self.choices(choices).iter().map(|choice| self.choice_message(choices, &choice.id)),
                    );
                }
                Kind::Choice { .. } | Kind::Tick => {}
                Kind::Scale { .. } => {
                    ids.extend(["low", "high"].map(|end| format!("{}-anchor-{end}", item.id)));
                }
            }
        }
        ids
    }

    /// What `given` counts on `item`; nothing for a missing answer.
    pub fn points(&self, item: &Item, given: &Given) -> Option<i64> {
        let Given::Answer(value) = given else { return None };
        let (points, lowest, highest) = match (&item.kind, value) {
            (Kind::Choice { choices }, Value::Choice(id)) => {
                let all = self.choices(choices);
                let points = all.iter().find(|choice| choice.id == *id)?.points;
                let counts = || all.iter().map(|choice| choice.points);
                (points, counts().min()?, counts().max()?)
            }
            (Kind::Tick, Value::Tick(ticked)) => (i64::from(*ticked), 0, 1),
            (Kind::Scale { min, max, .. }, Value::Scale(point)) => (*point, *min, *max),
            (Kind::Choice { .. } | Kind::Tick | Kind::Scale { .. }, _) => return None,
        };
        Some(if item.reversed { lowest + highest - points } else { points })
    }
}
