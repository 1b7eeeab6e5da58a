//! What is true of somebody now, worked out from every step.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::Step;
use crate::kit::{Element, Kit};

/// How far somebody has got. Codes are stored in tables that can be made anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Nothing was asked yet.
    New,
    /// Does not enter.
    NotEligible,
    /// May enter.
    Eligible,
    /// Did not consent.
    Refused,
    /// Consented.
    Consented,
    /// Deferred what was offered.
    Deferred,
    /// Takes part: the index day is known.
    Enrolled,
    /// Uses what they were given.
    Started,
    /// Stopped using it, and is still asked.
    Stopped,
    /// Nothing is asked of them any more.
    Ended,
    /// All is over.
    Completed,
}

/// What is true of somebody in a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// How far.
    pub stage: Stage,
    /// Counts for the primary population.
    pub primary: bool,
    /// The day everything is counted from.
    pub index: Option<NaiveDate>,
    /// First use.
    pub start: Option<NaiveDate>,
    /// What they were given: an arm of the kit.
    pub arm: Option<String>,
    /// And which product.
    pub product: Option<String>,
    /// What was consented to, newest word counts.
    pub consent: BTreeMap<String, bool>,
    /// What has ended, and since when.
    pub ended: BTreeMap<Element, NaiveDate>,
    /// Sessions attended and noted.
    pub sessions: (u32, u32),
    /// Nothing goes on before somebody acted on these alerts.
    pub blocked: BTreeSet<uuid::Uuid>,
}

impl Way {
    /// Of these steps of one person in one kit, each in its newest edition, in the order in which they were noted.
    pub fn of(_kit: &Kit, _steps: &[Step]) -> Self {
        Self {
            stage: Stage::New,
            primary: true,
            index: None,
            start: None,
            arm: None,
            product: None,
            consent: BTreeMap::new(),
            ended: BTreeMap::new(),
            sessions: (0, 0),
            blocked: BTreeSet::new(),
        }
    }
}
