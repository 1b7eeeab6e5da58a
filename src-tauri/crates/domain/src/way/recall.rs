//! For which days other care was asked about. One window follows on the last: between
//! them nothing is forgotten, and nothing is counted twice.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use uuid::Uuid;

use super::{Step, StepKind};

/// Days, the first and the last among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Window {
    /// The first.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
}

/// How a window follows on those before it, where it does not begin on the day after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seam {
    /// Nobody asked about these days.
    Gap(Window),
    /// These days were asked about twice.
    Overlap(Window),
}

impl Window {
    /// What a step asked about; nothing where it asked about no other care, or counts no more.
    pub fn of(step: &Step) -> Option<Self> {
        if step.kind != StepKind::Resource || step.is_taken_back() {
            return None;
        }
        let (from, to) = step.said_day("from").zip(step.said_day("to"))?;
        (from <= to).then_some(Self { from, to })
    }

    /// The window up to the last day that any of these steps asked about.
    pub fn last(steps: &[Step]) -> Option<Self> {
        steps.iter().filter_map(Self::of).max_by_key(|window| (window.to, window.from))
    }

    /// What is asked about next: what came after the last, or after the index day where
    /// nothing was asked yet, until today. Where a visit asks `back` so many days and no
    /// more, these. Nothing where no day is left to be asked about.
    pub fn next(
        steps: &[Step],
        index: Option<NaiveDate>,
        back: Option<u32>,
        today: NaiveDate,
    ) -> Option<Self> {
        let after = Self::last(steps).and_then(|last| last.to.succ_opt());
        let back = back.and_then(|days| today.checked_sub_days(Days::new(u64::from(days.saturating_sub(1)))));
        let from = match (after, back) {
            (Some(after), Some(back)) => after.max(back),
            (Some(only), None) | (None, Some(only)) => only,
            (None, None) => index?,
        };
        (from <= today).then_some(Self { from, to: today })
    }

    /// How another follows on this one.
    pub fn then(self, next: Self) -> Option<Seam> {
        seam(self.to, next)
    }

    /// How many days.
    pub fn days(self) -> u32 {
        let days = self.to.signed_duration_since(self.from).num_days() + 1;
        u32::try_from(days).unwrap_or_default()
    }
}

/// How the windows of these steps follow on one another, by the step that begins too
/// late or too early; of what follows as it should nothing is said.
pub fn seams(steps: &[Step]) -> BTreeMap<Uuid, Seam> {
    let mut windows: Vec<(Window, Uuid)> =
        steps.iter().filter_map(|step| Some((Window::of(step)?, step.id))).collect();
    windows.sort();
    let mut found = BTreeMap::new();
    let mut reach: Option<NaiveDate> = None;
    for (window, id) in windows {
        if let Some(seam) = reach.and_then(|reach| seam(reach, window)) {
            found.insert(id, seam);
        }
        reach = reach.max(Some(window.to));
    }
    found
}

/// How a window follows on the day up to which others reach.
fn seam(reach: NaiveDate, window: Window) -> Option<Seam> {
    if window.from <= reach {
        return Some(Seam::Overlap(Window { to: window.to.min(reach), ..window }));
    }
    let gap = Window { from: reach.succ_opt()?, to: window.from.pred_opt()? };
    (gap.from <= gap.to).then_some(Seam::Gap(gap))
}
