//! How far somebody has got, and whether they may enter.

use super::{Content, Said};
use crate::kit::{Effect, Kit};

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

impl Stage {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::New,
        Self::NotEligible,
        Self::Eligible,
        Self::Refused,
        Self::Consented,
        Self::Deferred,
        Self::Enrolled,
        Self::Started,
        Self::Stopped,
        Self::Ended,
        Self::Completed,
    ];

    /// Its stable name, as kept in tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::NotEligible => "not-eligible",
            Self::Eligible => "eligible",
            Self::Refused => "refused",
            Self::Consented => "consented",
            Self::Deferred => "deferred",
            Self::Enrolled => "enrolled",
            Self::Started => "started",
            Self::Stopped => "stopped",
            Self::Ended => "ended",
            Self::Completed => "completed",
        }
    }

    /// The one of that name.
    pub fn named(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.code() == code)
    }
}

/// What the answers to the criteria make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Does not enter, because of these criteria.
    Not(Vec<String>),
    /// Something is not answered, and nothing speaks against it so far.
    Open,
    /// May enter.
    May,
}

/// Whether somebody may enter, by what was said in a screening.
pub fn screened(kit: &Kit, content: &Content) -> Verdict {
    let mut against = Vec::new();
    let mut open = false;
    for criterion in &kit.criteria {
        let said = match content.get(&format!("criterion-{}", criterion.id)) {
            Some(Said::Yes(yes)) => Some(*yes),
            _ => None,
        };
        match (criterion.effect, said) {
            (Effect::Inclusion, Some(false)) | (Effect::Exclusion | Effect::Safety, Some(true)) => {
                against.push(criterion.id.clone());
            }
            (Effect::Inclusion | Effect::Exclusion | Effect::Safety, None) => open = true,
            (Effect::Inclusion | Effect::Exclusion | Effect::Safety, Some(_)) | (Effect::Description, _) => {}
        }
    }
    match (against.is_empty(), open) {
        (false, _) => Verdict::Not(against),
        (true, true) => Verdict::Open,
        (true, false) => Verdict::May,
    }
}
