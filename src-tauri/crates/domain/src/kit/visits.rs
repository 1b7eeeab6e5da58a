//! What is to take place, and which forms are given then.

use serde::{Deserialize, Serialize};

use crate::{response::Mode, way::StepKind};

/// How much something is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Without it there is no evidence.
    Essential,
    /// Wanted.
    Supporting,
    /// The site decides; off unless it says so.
    Optional,
}

/// From what a visit is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum Anchor {
    /// The index day of the kit.
    #[default]
    Index,
    /// The day on which they first used what they were given.
    Start,
    /// No day: whenever something happens.
    Event,
}

/// A visit that is to take place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedVisit {
    /// Unique within the kit; its name is `<kit>-visit-<id>`.
    pub id: String,
    /// From what it is counted.
    #[serde(default)]
    pub anchor: Anchor,
    /// Days after that.
    #[serde(default)]
    pub offset: i32,
    /// Days before the target on which it counts already.
    #[serde(default)]
    pub before: u32,
    /// Days after it on which it still does.
    #[serde(default)]
    pub after: u32,
    /// Again after so many days.
    #[serde(default)]
    pub every: Option<u32>,
    /// So often at most, where it comes again.
    #[serde(default)]
    pub times: Option<u32>,
    /// How much it is wanted.
    pub level: Level,
    /// The participant's minutes; what its forms may take together.
    pub patient_minutes: u32,
    /// The minutes of staff.
    pub staff_minutes: u32,
    /// In the order in which they are given.
    #[serde(default)]
    pub forms: Vec<PlannedForm>,
    /// The steps that belong to it, like the offer at the first visit.
    #[serde(default)]
    pub steps: Vec<StepKind>,
    /// Other care is asked about so many days back, and no further; without it, since it
    /// was last asked about.
    #[serde(default)]
    pub recall_days: Option<u32>,
    /// The source of its time; none where it is a proposal of ours.
    #[serde(default)]
    pub source: Option<String>,
}

/// A form of a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedForm {
    /// The instrument, built in or a slot.
    pub instrument: String,
    /// How much it is wanted.
    pub level: Level,
    /// How it is usually given.
    #[serde(default)]
    pub mode: Option<Mode>,
    /// Seconds it takes, so that a visit can be held against its minutes.
    pub seconds: u32,
}
