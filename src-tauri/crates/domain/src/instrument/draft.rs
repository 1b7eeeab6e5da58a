//! An instrument as its author wrote it: the format of the files.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{question::DraftItem, scale::Scale};
use crate::{Code, Decimal, response::Mode};

/// An instrument as its author wrote it. Unchecked: see [`super::Instrument`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Short, stable, in lower case: names the files, the wording, the answers.
    pub id: String,
    /// Raised whenever wording or scoring changes.
    pub version: u32,
    /// The instrument's proper name; not translated.
    pub title: String,
    /// Code of the panel, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Code>,
    /// The Questionnaire it was made of, where it came as one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// Whether `<id>-instructions` is part of the wording.
    #[serde(default, skip_serializing_if = "is_false")]
    pub instructions: bool,
    /// The question is our own, since nobody published one; said wherever it is shown.
    #[serde(default, skip_serializing_if = "is_false")]
    pub own_stem: bool,
    /// Who owns the wording and what may be done with it.
    pub licence: Licence,
    /// Named sets of choices.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub choices: BTreeMap<String, Vec<Choice>>,
    /// In the order they are asked; what is in a group follows it.
    pub items: Vec<DraftItem>,
    /// How the answers become numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scores: Vec<Scale>,
    /// When staff must be told something at once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prompts: Vec<Prompt>,
}

/// The Questionnaire of somebody else's that an instrument was made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// Its canonical URL.
    pub url: String,
    /// Its version, as its publisher writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// Who owns the wording, and what may be done with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// `free-to-ship`, `generic-method` where nobody owns it, `licensed` where
    /// the site needs leave.
    pub status: String,
    /// The line that must be shown with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribution: Option<String>,
    /// The owner's terms, in short.
    pub terms: String,
    /// Who owns it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Number of the licence that the site was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Last day on which it may be offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<NaiveDate>,
    /// The only languages it may be offered in; any, where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<String>>,
    /// The only ways in which it may be given; any, where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modes: Option<Vec<Mode>>,
    /// Further lines that must be shown with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<String>,
}

/// One choice of a set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Unique within its set.
    pub id: String,
    /// What it counts, where it counts anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<Decimal>,
    /// Its code, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Code>,
}

/// Something that staff must be told at once, whatever the total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prompt {
    /// Unique within the instrument.
    pub id: String,
    /// The item that sets it off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// Or the score that does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<String>,
    /// From these points on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Decimal>,
    /// Down from these points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<Decimal>,
}

pub(super) fn is_false(flag: &bool) -> bool {
    !flag
}
