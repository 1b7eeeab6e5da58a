//! From the outcomes of entries to what becomes of records. Pure.

use exchange::{Complaint, Outcome, Refusal};
use serde_json::Value;
use store::{Landed, Refused, Remote};

use crate::sync::parcel::{Item, Parcel};

/// What became of a record.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Fate {
    /// The endpoint has all of it.
    Taken {
        /// The endpoint's name for this version of its main resource.
        etag: Option<String>,
        /// The endpoint's own id for that, where it does not take ours.
        place: Option<String>,
    },
    /// The endpoint does not want some of it.
    Refused(Refused),
    /// The endpoint may want it later.
    Later {
        /// It may be the record that the endpoint chokes on.
        own_fault: bool,
    },
    /// It goes once more, at once: nothing was said against it.
    Again,
    /// The endpoint has an earlier version of this computer's own, of which the
    /// answer was lost: that is the one to follow.
    Behind(Box<Remote>),
    /// The endpoint has somebody else's version.
    Other(Value),
}

/// What became of an item.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub item: Item,
    pub fate: Fate,
}

impl Said {
    /// For the receipt, if it was taken.
    pub fn landed(&self) -> Option<Landed> {
        match &self.fate {
            Fate::Taken { etag, place } => self.item.landed(etag.clone(), place.clone()),
            Fate::Refused(_) | Fate::Later { .. } | Fate::Again | Fate::Behind(_) | Fate::Other(_) => None,
        }
    }
}

/// What becomes of each of `items`: it is taken when all of its entries are.
pub(super) fn fates(items: &[&Item], outcomes: Vec<Outcome>) -> Vec<Said> {
    let mut outcomes = outcomes.into_iter();
    let of =
        |item: &&Item| Said { item: (*item).clone(), fate: fate(outcomes.by_ref().take(item.entries.len())) };
    items.iter().map(of).collect()
}

fn fate(outcomes: impl Iterator<Item = Outcome>) -> Fate {
    let mut fate = None;
    for outcome in outcomes {
        let next = match outcome {
            Outcome::Confirmed { etag, place, .. } => Fate::Taken { etag, place },
            Outcome::Refused { reason, complaint, .. } => Fate::Refused(refused(reason, complaint)),
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
        Fate::Again | Fate::Later { own_fault: false } => 1,
        Fate::Later { own_fault: true } => 2,
        Fate::Refused(_) | Fate::Behind(_) | Fate::Other(_) => 3,
    }
}

pub(super) fn refused(reason: Refusal, complaint: Complaint) -> Refused {
    let theirs = complaint.theirs.map(|words| words.reveal().clone());
    Refused { code: reason.code().into(), place: complaint.place, theirs, issue: complaint.issue }
}

/// For what no endpoint has refused.
pub(super) fn unexplained(code: &str) -> Refused {
    Refused { code: code.into(), ..Refused::default() }
}

/// Which record of `parcel` an endpoint complains of that refused all of it, if
/// what it points at tells.
pub(super) fn culprit<'a>(parcel: &'a Parcel, complaint: &Complaint) -> Option<&'a Item> {
    let place = complaint.place.as_deref()?;
    let begins = |item: &&Item| {
        let rest = item.entries.first().and_then(|main| place.strip_prefix(main.resource_type));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '/', '[']))
    };
    parcel.items().find(begins)
}

#[cfg(test)]
mod tests;
