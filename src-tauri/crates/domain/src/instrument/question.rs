//! An item as its author wrote it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{condition::When, draft::is_false};
use crate::{Code, Decimal, Precision, response::Missing};

/// How an item is answered, by name. What each needs besides is in [`super::Kind`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KindName {
    /// One of a set.
    Choice,
    /// Any of a set.
    Choices,
    /// Yes or no.
    YesNo,
    /// A sentence to tick or to leave blank.
    Tick,
    /// A whole number from one to another.
    Scale,
    /// A place on a line.
    Analogue,
    /// A whole or decimal number.
    Number,
    /// A date, or as much of it as is known.
    Date,
    /// Words.
    Text,
    /// Nothing: it is only read.
    Display,
    /// Nothing: it holds others together.
    Group,
}

/// One item as its author wrote it. Which keys an item may have, and must have,
/// follows from its kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DraftItem {
    /// Unique among all instruments that are built in: the name of its wording.
    pub id: String,
    /// How it is answered.
    pub kind: KindName,
    /// The group that it is in.
    #[serde(default, rename = "in", skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// FHIR's `linkId`, where that is not the id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Code of the question, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Code>,
    /// The set of choices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choices: Option<String>,
    /// The most choices that may be taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<u32>,
    /// Choices that stand alone, like "none of these".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alone: Vec<String>,
    /// The lowest number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<Decimal>,
    /// The highest number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<Decimal>,
    /// Most digits after the point; none, where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<u8>,
    /// UCUM code of the unit, worded by `<item>-unit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// LOINC answer codes from `min` to `max` of a scale, or none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answer_codes: Vec<String>,
    /// What ranges of a number count, lowest first; the number itself, where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counts: Vec<Counts>,
    /// Between which numbers an answer usually is. Others are taken all the same, and asked about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usual: Option<[Decimal; 2]>,
    /// How little of a date will do; the day, where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub precision: Option<Precision>,
    /// Which days a date may be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_time: Option<InTime>,
    /// Most characters of a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<u32>,
    /// A text of several lines.
    #[serde(default, skip_serializing_if = "is_false")]
    pub long: bool,
    /// How often a group may be answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeats: Option<Repeats>,
    /// A group that is laid out as a table: its items share their choices.
    #[serde(default, skip_serializing_if = "is_false")]
    pub table: bool,
    /// A group without a heading.
    #[serde(default, skip_serializing_if = "is_false")]
    pub untitled: bool,
    /// May be left out without a reason.
    #[serde(default, skip_serializing_if = "is_false")]
    pub optional: bool,
    /// The reasons that may stand for an answer; the usual three, where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reasons: Option<BTreeSet<Missing>>,
    /// The higher the answer, the lower the points.
    #[serde(default, skip_serializing_if = "is_false")]
    pub reversed: bool,
    /// Whether `<item>-prefix`, such as "3a", is part of the wording.
    #[serde(default, skip_serializing_if = "is_false")]
    pub prefix: bool,
    /// Whether `<item>-hint` is part of the wording.
    #[serde(default, skip_serializing_if = "is_false")]
    pub hint: bool,
    /// Never shown; what stands for it is its `initial`.
    #[serde(default, skip_serializing_if = "is_false")]
    pub hidden: bool,
    /// What stands for it when the form begins, as text: a choice's id, a number, a date, true.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initial: Option<String>,
    /// What the participant said last time stands for it when the form begins, and stays.
    #[serde(default, skip_serializing_if = "is_false")]
    pub carried: bool,
    /// Begins a page, where there are pages.
    #[serde(default, skip_serializing_if = "is_false")]
    pub page: bool,
    /// Asked only then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
}

impl DraftItem {
    /// An item of `kind` that says nothing more.
    pub fn new(id: &str, kind: KindName) -> Self {
        Self {
            id: id.into(),
            kind,
            group: None,
            link: None,
            code: None,
            choices: None,
            most: None,
            alone: Vec::new(),
            min: None,
            max: None,
            places: None,
            unit: None,
            answer_codes: Vec::new(),
            counts: Vec::new(),
            usual: None,
            precision: None,
            in_time: None,
            length: None,
            long: false,
            repeats: None,
            table: false,
            untitled: false,
            optional: false,
            reasons: None,
            reversed: false,
            prefix: false,
            hint: false,
            hidden: false,
            initial: None,
            carried: false,
            page: false,
            when: None,
        }
    }
}

/// What a range of a number counts. The highest range may be open above, the
/// lowest below.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// The highest number of the range; none in the highest range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Decimal>,
    /// Its points.
    pub points: Decimal,
}

/// Which days a date may be, seen from the day of the visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InTime {
    /// That day or earlier.
    Past,
    /// That day or later.
    Future,
}

/// How often a group may be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repeats {
    /// At least.
    pub least: u32,
    /// At most.
    pub most: u32,
}
