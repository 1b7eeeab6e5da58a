//! What is watched, and who is told.

use serde::{Deserialize, Serialize};

use crate::Decimal;

/// Something that is watched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlertRule {
    /// Unique within the kit; what staff read is `<kit>-alert-<id>`.
    pub id: String,
    /// Any of these sets it off.
    pub when: Vec<Trigger>,
    /// How bad it may be.
    pub severity: Severity,
    /// Somebody acts within so many minutes.
    pub minutes: u32,
    /// Who is told first: a code of the list `recipients`.
    pub to: String,
    /// Who is told when nobody acts in time.
    #[serde(default)]
    pub second: Option<String>,
    /// Other alerts that say the same and more: where one of them fires, this does not.
    #[serde(default)]
    pub unless: Vec<String>,
    /// Nothing goes on before an action is recorded.
    #[serde(default)]
    pub blocks: bool,
    /// A clinical lead of the site confirms the numbers before it is used.
    #[serde(default)]
    pub confirm: bool,
    /// The source of the numbers; none where they are a proposal of ours.
    #[serde(default)]
    pub source: Option<String>,
}

/// How bad something may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// At once.
    Emergency,
    /// The same day.
    Urgent,
    /// In the next days.
    Review,
}

/// What sets an alert off: exactly one kind of thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum Trigger {
    /// The answer to an item counts so much, or is this choice.
    Item {
        /// Its instrument.
        instrument: String,
        /// The item.
        item: String,
        /// From these points on.
        #[serde(default)]
        at_least: Option<Decimal>,
        /// Down from these points.
        #[serde(default)]
        at_most: Option<Decimal>,
        /// Or this choice, or `true`.
        #[serde(default)]
        is: Option<String>,
    },
    /// A score is so high or low.
    Score {
        /// Its instrument.
        instrument: String,
        /// The score.
        score: String,
        /// From this on.
        #[serde(default)]
        at_least: Option<Decimal>,
        /// Down from this.
        #[serde(default)]
        at_most: Option<Decimal>,
    },
    /// A score has changed since the last time.
    Change {
        /// Its instrument.
        instrument: String,
        /// The score.
        score: String,
        /// Up by so much.
        #[serde(default)]
        rise: Option<Decimal>,
        /// Down by so much.
        #[serde(default)]
        fall: Option<Decimal>,
    },
    /// A criterion with the effect `safety` was answered yes.
    Criterion {
        /// Which.
        criterion: String,
    },
    /// A serious adverse event.
    Serious {},
}
