//! When an item is asked.

use serde::{Deserialize, Serialize};

/// When an item is asked: if all clauses hold, or if any does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// Every one.
    All(Vec<Clause>),
    /// One at least.
    Any(Vec<Clause>),
}

impl When {
    /// The clauses, however they are joined.
    pub fn clauses(&self) -> &[Clause] {
        match self {
            Self::All(clauses) | Self::Any(clauses) => clauses,
        }
    }
}

/// Something that holds or does not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clause {
    /// The item whose answer is looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// Or what is looked at instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
    /// How.
    pub is: Op,
    /// Against what, as text: a choice's id, a number, a date, true, a mode's code.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "scalar")]
    pub value: Option<String>,
}

/// What a clause may look at besides answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// Full years on the day of the visit.
    Age,
    /// The participant's visits, counted from 1.
    Visit,
    /// Who gives the answers, and how.
    Mode,
}

/// How two things are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Op {
    /// There is an answer.
    #[serde(rename = "answered")]
    Answered,
    /// There is none.
    #[serde(rename = "not-answered")]
    NotAnswered,
    /// The same; among what was chosen.
    #[serde(rename = "=")]
    Equal,
    /// Answered, and not the same.
    #[serde(rename = "!=")]
    NotEqual,
    /// More, later.
    #[serde(rename = ">")]
    Above,
    /// More or the same.
    #[serde(rename = ">=")]
    AtLeast,
    /// Less, earlier.
    #[serde(rename = "<")]
    Below,
    /// Less or the same.
    #[serde(rename = "<=")]
    AtMost,
}

/// A value of a clause, as text, however the file writes it.
fn scalar<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Scalar {
        Flag(bool),
        Whole(i64),
        Text(String),
    }
    Ok(Option::<Scalar>::deserialize(from)?.map(|scalar| match scalar {
        Scalar::Flag(flag) => flag.to_string(),
        Scalar::Whole(whole) => whole.to_string(),
        Scalar::Text(text) => text,
    }))
}
