//! When visits are due.

use chrono::{Days, NaiveDate};

use super::{Anchor, Kit, Level, PlannedVisit};
use crate::way::StepKind;

/// A visit that is to take place, with its days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The visit of the kit.
    pub visit: String,
    /// Which of them, from 0, where it comes again.
    pub turn: u32,
    /// When it should take place.
    pub target: NaiveDate,
    /// From this day on it counts.
    pub opens: NaiveDate,
    /// Until this day.
    pub closes: NaiveDate,
}

/// How a visit that has not taken place stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Its window is not open yet.
    Ahead,
    /// It would count, and its day has not come.
    InWindow,
    /// This is its day.
    Due,
    /// Its day is over; it would still count.
    Overdue,
    /// It would not count any more.
    Missed,
}

impl Kit {
    /// All visits that are counted from a day, in the order of their days. Days are
    /// calendar days: no clock and no time zone has a part in it.
    pub fn plan(&self, index: NaiveDate, start: Option<NaiveDate>, optional: &[String]) -> Vec<Due> {
        let mut all = Vec::new();
        for visit in &self.visits {
            let from = match visit.anchor {
                Anchor::Index => Some(index),
                Anchor::Start => start,
                Anchor::Event => None,
            };
            let Some(from) = from else { continue };
            if visit.level == Level::Optional && !optional.contains(&visit.id) {
                continue;
            }
            all.extend(visit.dues(from));
        }
        all.sort_by(|one, other| (one.target, &one.visit).cmp(&(other.target, &other.visit)));
        all
    }

    /// Whether a step of this kind can be noted of somebody who was given this: of usual
    /// care nothing is begun, used or stopped, and no session of it is attended.
    pub fn has(&self, kind: StepKind, arm: Option<&str>) -> bool {
        let of_use =
            matches!(kind, StepKind::Start | StepKind::Engagement | StepKind::Stop | StepKind::Session);
        let given = self.arms.iter().find(|one| Some(one.id.as_str()) == arm);
        !of_use || given.is_none_or(|arm| arm.programme)
    }

    /// The steps of a visit that can be noted of somebody who was given this.
    pub fn steps_of<'a>(
        &'a self,
        visit: &'a PlannedVisit,
        arm: Option<&'a str>,
    ) -> impl Iterator<Item = StepKind> + 'a {
        visit.steps.iter().copied().filter(move |kind| self.has(*kind, arm))
    }

    /// Whether a visit asks anything of somebody who was given this. One that is only
    /// about what they were not given does not take place.
    pub fn concerns(&self, visit: &str, arm: Option<&str>) -> bool {
        let Some(visit) = self.visit(visit) else { return true };
        let wanted = visit.forms.iter().any(|form| form.level != Level::Optional);
        wanted || visit.steps.is_empty() || self.steps_of(visit, arm).next().is_some()
    }

    /// The visits that are counted from the first use, and wait until it is known.
    pub fn from_first_use(&self) -> impl Iterator<Item = &PlannedVisit> {
        self.visits.iter().filter(|visit| visit.anchor == Anchor::Start)
    }
}

/// Whether a visit is not done without this step. The first use is asked about, and
/// comes when it comes: no visit waits for it, nor for what people say of themselves.
pub fn is_needed(step: StepKind) -> bool {
    !matches!(step, StepKind::Start | StepKind::Background)
}

impl PlannedVisit {
    /// Its days, each time it comes, counted from a day.
    pub(super) fn dues(&self, from: NaiveDate) -> impl Iterator<Item = Due> {
        let times = self.every.map_or(1, |_| self.times.unwrap_or(1));
        (0..times).filter_map(move |turn| {
            let offset = i64::from(self.offset) + i64::from(turn) * i64::from(self.every.unwrap_or(0));
            let target = moved(from, offset)?;
            let opens = target.checked_sub_days(Days::new(self.before.into())).unwrap_or(target);
            let closes = target.checked_add_days(Days::new(self.after.into())).unwrap_or(target);
            Some(Due { visit: self.id.clone(), turn, target, opens, closes })
        })
    }
}

fn moved(from: NaiveDate, days: i64) -> Option<NaiveDate> {
    from.checked_add_signed(chrono::TimeDelta::try_days(days)?)
}

impl Due {
    /// How it stands on `day`, if it has not taken place.
    pub fn standing(&self, day: NaiveDate) -> Standing {
        if day < self.opens {
            Standing::Ahead
        } else if day < self.target {
            Standing::InWindow
        } else if day == self.target {
            Standing::Due
        } else if day <= self.closes {
            Standing::Overdue
        } else {
            Standing::Missed
        }
    }

    /// Whether a visit on `day` counts.
    pub fn holds(&self, day: NaiveDate) -> bool {
        (self.opens..=self.closes).contains(&day)
    }
}
