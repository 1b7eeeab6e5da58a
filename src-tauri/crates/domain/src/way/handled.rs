//! How an alert is dealt with: what was done about it, and what somebody has to do next.

use chrono::NaiveDate;

use super::{Step, StepKind};

/// The field of an action that says why nothing was needed.
pub const OVERRIDE: &str = "override";

/// What was done about an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Handled {
    /// Somebody acted.
    acted: bool,
    /// An outcome was noted, or somebody said that nothing was needed.
    over: bool,
    /// The day of a promise of which nobody has said what became of it.
    promised: Option<NaiveDate>,
}

/// What an alert waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waits {
    /// Somebody acts.
    Action,
    /// The day of a promise, and what became of it.
    Promise(NaiveDate),
    /// Somebody says what came of it.
    Outcome,
    /// Nothing: it is over.
    Nothing,
}

impl Handled {
    /// By the steps that go on from it, in the order in which they were noted.
    pub fn of<'a>(steps: impl IntoIterator<Item = &'a Step>) -> Self {
        let mut known = Self::default();
        for step in steps {
            if step.kind == StepKind::AlertAction {
                known.acted = true;
                known.over |= step.code(OVERRIDE).is_some();
                known.promised = step.said_day("promised").or(known.promised);
            }
            if step.kind == StepKind::AlertOutcome {
                let kept = step.yes("promise-kept").filter(|_| known.promised.is_some());
                known = match kept {
                    // What was promised was not done, whatever else came of it: somebody acts anew.
                    Some(false) => Self::default(),
                    Some(true) => Self { over: true, promised: None, ..known },
                    None => Self { over: true, ..known },
                };
            }
        }
        known
    }

    /// What it waits for. A promise keeps it open until somebody has said what became of it.
    pub fn waits(self) -> Waits {
        match self {
            Self { promised: Some(day), .. } => Waits::Promise(day),
            Self { over: true, .. } => Waits::Nothing,
            Self { acted: true, .. } => Waits::Outcome,
            Self { .. } => Waits::Action,
        }
    }
}
