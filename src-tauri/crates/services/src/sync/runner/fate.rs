//! From the outcomes of entries to what becomes of records. Pure.

use domain::Private;
use exchange::{Outcome, Refusal};
use store::Refused;

use crate::sync::gather::Parcel;

/// What became of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fate {
    /// The endpoint has all of it.
    Taken {
        /// The endpoint's name for this version of its main resource.
        etag: Option<String>,
    },
    /// The endpoint does not want some of it.
    Refused(Refused),
    /// The endpoint may want it later.
    Later {
        /// It may be the record that the endpoint chokes on.
        own_fault: bool,
    },
}

/// What becomes of each of `parcels`: it is taken when all of its entries are.
pub(super) fn fates(parcels: &[Parcel], outcomes: Vec<Outcome>) -> Vec<Fate> {
    let mut outcomes = outcomes.into_iter();
    parcels.iter().map(|parcel| fate(outcomes.by_ref().take(parcel.entries.len()))).collect()
}

fn fate(outcomes: impl Iterator<Item = Outcome>) -> Fate {
    let mut fate = None;
    for outcome in outcomes {
        let next = match outcome {
            Outcome::Confirmed { etag, .. } => Fate::Taken { etag },
            Outcome::Refused { reason, complaint, .. } => {
                Fate::Refused(refused(reason, complaint.place, complaint.theirs))
            }
            // Told to come back later, and not that something broke.
            Outcome::TryLater { status: 408 | 429 | 503 } => Fate::Later { own_fault: false },
            Outcome::TryLater { .. } | Outcome::Unclear => Fate::Later { own_fault: true },
        };
        // Of several entries the worst counts, and of equals the first.
        let worse = |old: &Fate| weight(&next) > weight(old);
        if fate.as_ref().is_none_or(worse) {
            fate = Some(next);
        }
    }
    fate.unwrap_or(Fate::Later { own_fault: true })
}

fn weight(fate: &Fate) -> u8 {
    match fate {
        Fate::Taken { .. } => 0,
        Fate::Later { own_fault: false } => 1,
        Fate::Later { own_fault: true } => 2,
        Fate::Refused(_) => 3,
    }
}

pub(super) fn refused(reason: Refusal, place: Option<String>, theirs: Option<Private<String>>) -> Refused {
    let theirs = theirs.map(|words| words.reveal().clone());
    Refused { code: reason.code().into(), place, theirs, issue: None }
}

/// For what no endpoint has refused.
pub(super) fn unexplained(code: &str) -> Refused {
    Refused { code: code.into(), ..Refused::default() }
}
