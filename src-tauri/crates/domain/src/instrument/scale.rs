//! How answers become numbers, and what was published about the numbers.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::draft::is_false;
use crate::{Code, Decimal, expression::Expression};

/// How the parts of a score become one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// The points added up, each times its weight.
    Sum,
    /// The points of its only part.
    Value,
    /// The mean of those that have points.
    Mean,
    /// Where the sum stands between the lowest and the highest possible, in percent.
    Percent,
    /// How many parts have at least `at_least` points.
    Count,
    /// The highest points of any part.
    Maximum,
    /// The lowest points of any part.
    Minimum,
    /// Whatever `expression` says.
    Expression,
}

/// What a higher number means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// More trouble.
    HigherIsWorse,
    /// Less trouble.
    HigherIsBetter,
}

/// One number made of some of the items, or of other numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Unique within the instrument, and no item's id.
    pub id: String,
    /// Which items count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
    /// Which scores count; each stands earlier.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scores: Vec<String>,
    /// How.
    pub method: Method,
    /// For `expression`: see [`crate::expression`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expression: Option<String>,
    /// Lowest and highest possible.
    pub range: [Decimal; 2],
    /// What a higher number means.
    pub direction: Direction,
    /// Digits after the point; a half is rounded away from zero.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub places: u8,
    /// How many parts may be missing before there is no score.
    #[serde(default, skip_serializing_if = "none_may")]
    pub may_miss: usize,
    /// Or how many must be there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least_answered: Option<usize>,
    /// What is missing of a sum counts as the mean of the rest.
    #[serde(default, skip_serializing_if = "is_false")]
    pub pro_rated: bool,
    /// What "not applicable" counts, where the manual says that it counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_applicable_points: Option<Decimal>,
    /// What some parts count by; 1, where it does not say.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub weights: BTreeMap<String, Decimal>,
    /// Items that count the other way round in this score, besides those that always do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reversed: Vec<String>,
    /// For `count`: from these points on; 1, where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Decimal>,
    /// Code of the score, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Code>,
    /// Where the bands are from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bands_source: Option<Source>,
    /// Published bands, lowest first; they leave no gap.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bands: Vec<Band>,
    /// Published thresholds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub thresholds: Vec<Threshold>,
    /// What counts as a change that matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
}

impl Scale {
    /// The items and scores that its expression names, each once; none where it has none.
    pub fn names(&self) -> BTreeSet<String> {
        let read = self.expression.as_deref().and_then(|text| Expression::read(text).ok());
        read.iter().flat_map(Expression::names).map(str::to_owned).collect()
    }
}

/// A citation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// For people.
    pub text: String,
    /// Where it was read, for whoever checks it; not shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
}

/// A range of a score that has a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Names the message `<instrument>-<scale>-band-<id>`.
    pub id: String,
    /// Lowest score in it.
    pub from: Decimal,
    /// Highest score in it.
    pub to: Decimal,
}

/// A score that means something once it is reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// Names the message `<instrument>-<scale>-threshold-<id>`.
    pub id: String,
    /// Reached from here on.
    pub at: Decimal,
    /// Reached from here down.
    #[serde(default, skip_serializing_if = "is_false")]
    pub below: bool,
    /// Citation.
    pub source: String,
    /// Where it was read, for whoever checks it; not shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
}

/// A change of a score that is larger than error, or that people notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// In points.
    pub value: Decimal,
    /// Or in percent of the first score, where that was published too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<u32>,
    /// Which kind of change it is.
    pub kind: ChangeKind,
    /// Citation.
    pub source: String,
    /// Where it was read, for whoever checks it; not shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
}

/// Two things that a change can be and that are easily mixed up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// Larger than what chance alone would do.
    Reliable,
    /// Large enough for people to notice.
    Important,
}

fn is_zero(places: &u8) -> bool {
    *places == 0
}

fn none_may(miss: &usize) -> bool {
    *miss == 0
}
