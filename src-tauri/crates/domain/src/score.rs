//! From answers to numbers, and from numbers to what was published about them.

use crate::{
    instrument::{Band, Instrument, Method, Scale, Threshold},
    response::{Answers, Given, Missing},
};

/// The value of one scale, or why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Score {
    /// The number.
    Points(i64),
    /// Too many items are missing for the number to mean anything.
    Incomplete {
        /// How many are missing.
        missing: usize,
    },
}

/// The score of `answers` on `scale`. Pure: no rounding, no imputation. An item
/// that has no answer is never a zero, unless the manual says so for "not
/// applicable".
pub fn score(of: &Instrument, scale: &Scale, answers: &Answers) -> Score {
    let mut sum = 0;
    let mut missing = 0;
    for item in scale.items.iter().filter_map(|id| of.item(id)) {
        let given = answers.get(&item.id);
        let waived = match given {
            Some(Given::Missing(Missing::NotApplicable)) => scale.not_applicable_points,
            Some(Given::Answer(_) | Given::Missing(_)) | None => None,
        };
        match given.and_then(|given| of.points(item, given)).or(waived) {
            Some(points) => sum += points,
            None => missing += 1,
        }
    }
    match scale.method {
        Method::Sum | Method::Value if missing > scale.may_miss => Score::Incomplete { missing },
        Method::Sum | Method::Value => Score::Points(sum),
    }
}

/// The published band that `points` falls into.
pub fn band(scale: &Scale, points: i64) -> Option<&Band> {
    scale.bands.iter().find(|band| (band.from..=band.to).contains(&points))
}

/// The published thresholds that `points` reaches, highest first.
pub fn reached(scale: &Scale, points: i64) -> Vec<&Threshold> {
    let mut reached: Vec<_> = scale.thresholds.iter().filter(|threshold| points >= threshold.at).collect();
    reached.sort_by_key(|threshold| std::cmp::Reverse(threshold.at));
    reached
}
