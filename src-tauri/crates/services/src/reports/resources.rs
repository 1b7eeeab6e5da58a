//! Other care that people had: how much of it there was in three months, of the days
//! that were asked about.
//!
//! A window counts for a line only where that line was answered in it, also with none:
//! what nobody said is not zero. Days that two windows asked about are counted once; what
//! was counted in both cannot be told apart, and a note says how many people that concerns.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    ParticipantId,
    way::{Said, Seam, Step, StepKind, Window, seams},
};
use store::{Reader, StoreError};

use super::table::{ALL, Cell, Desk, NOTHING_GIVEN, Sheet, Table};
use crate::{Error, rights::Looker};

/// What a rate is told for: three months, as whole weeks.
pub(super) const DAYS: u32 = 91;

/// What somebody was given; nothing yet of some.
type Arm = Option<String>;

/// One line of other care, of some people.
#[derive(Default)]
struct Sum {
    asked: u32,
    any: u32,
    total: u64,
    days: u64,
}

/// What somebody said of one line in some windows.
struct Told {
    total: u64,
    days: u64,
}

/// Somebody who was asked.
struct Person {
    arm: Arm,
    index: Option<NaiveDate>,
    steps: Vec<Step>,
}

/// By line: before the index day of everybody, and since then by what they were given.
pub(super) fn resources(
    desk: &Desk<'_>,
    r: &Reader<'_>,
    looker: Looker,
    sheet: &mut Sheet,
) -> Result<(), Error> {
    let kit = &desk.run.kit;
    let people = people(desk, r, looker)?;
    let lines: Vec<String> = kit.resources.iter().map(|line| format!("resource-{}", line.id)).collect();
    let columns = ["what", "care-asked", "care-any", "care-amount", "care-days", "care-rate"];
    let mut before = desk.table("care-before", &columns, 1);
    let mut since = desk.table("care-since", &[&["given"][..], &columns].concat(), 2);
    for line in &lines {
        let name = Cell::named(line, desk.field(StepKind::Resource, line));
        let sum = Sum::of(people.iter().filter_map(|one| one.told(line, false)));
        put(&mut before, vec![name.clone()], &sum);
    }
    // Nobody stands beside the parts as a whole: who is left out of a file for others
    // could be told from it.
    for (given, only) in given(desk, &people) {
        for line in &lines {
            let these = people.iter().filter(|one| only.as_ref().is_none_or(|arm| one.arm == *arm));
            let sum = Sum::of(these.filter_map(|one| one.told(line, true)));
            let names = vec![given.clone(), Cell::named(line, desk.field(StepKind::Resource, line))];
            put(&mut since, names, &sum);
        }
    }
    sheet.tables.extend([before, since]);
    let twice = people.iter().filter(|one| one.was_asked_twice()).count();
    if twice > 0 {
        sheet.notes.push(desk.figures.counted("report-care-twice", super::table::count(twice), &[]));
    }
    Ok(())
}

fn put(table: &mut Table, words: Vec<Cell>, of: &Sum) {
    if of.asked == 0 {
        return;
    }
    let whole = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    let numbers = [
        Cell::Count(of.asked),
        Cell::Share(of.any, of.asked),
        Cell::Count(whole(of.total)),
        Cell::Number(Some(whole(of.days))),
        Cell::Rate { total: of.total, days: of.days },
    ];
    table.rows.push(words.into_iter().chain(numbers).collect());
}

fn people(desk: &Desk<'_>, r: &Reader<'_>, looker: Looker) -> Result<Vec<Person>, Error> {
    let mut asked: Vec<(ParticipantId, Vec<Step>)> = Vec::new();
    r.each_way(&desk.run.kit.id, &[StepKind::Resource], looker.sees(), |_, steps| {
        let steps: Vec<_> = steps.iter().filter(|step| Window::of(step).is_some()).cloned().collect();
        asked.extend(steps.first().and_then(|step| step.participant).map(|who| (who, steps)));
    })?;
    let mut people = Vec::with_capacity(asked.len());
    for (who, steps) in asked {
        let (arm, index) = match r.enrolment(store::enrolment_id(who, &desk.run.kit.id)) {
            Ok(of) => (of.arm, of.index),
            Err(StoreError::NotFound { .. }) => (None, None),
            Err(error) => return Err(error.into()),
        };
        people.push(Person { arm, index, steps });
    }
    Ok(people)
}

impl Person {
    /// What they said of a line in the windows since the index day, or in those before it;
    /// nothing where none of these windows answers it.
    fn told(&self, line: &str, since: bool) -> Option<Told> {
        let mut windows = Vec::new();
        let mut total = 0;
        for step in &self.steps {
            let Some(window) = Window::of(step) else { continue };
            let is_since = self.index.is_some_and(|index| is_since(window, index));
            let Some(Said::Number(amount)) = step.content.get(line).filter(|_| is_since == since) else {
                continue;
            };
            total += amount.whole().and_then(|amount| u64::try_from(amount).ok()).unwrap_or_default();
            windows.push(window);
        }
        (!windows.is_empty()).then(|| Told { total, days: days(windows) })
    }

    fn was_asked_twice(&self) -> bool {
        seams(&self.steps).values().any(|seam| matches!(seam, Seam::Overlap(_)))
    }
}

/// Whether more of its days lie after the index day than up to it: the first visit looks
/// back over months, and is sometimes held a few days late.
fn is_since(window: Window, index: NaiveDate) -> bool {
    let after = window.to.signed_duration_since(index).num_days();
    after * 2 > i64::from(window.days())
}

/// How many days these windows are, each once.
fn days(mut windows: Vec<Window>) -> u64 {
    windows.sort();
    let (mut days, mut reach): (u64, Option<NaiveDate>) = (0, None);
    for window in windows {
        let from = match reach.and_then(|reach| reach.succ_opt()) {
            Some(next) => window.from.max(next),
            None => window.from,
        };
        if from <= window.to {
            days += u64::from(Window { from, ..window }.days());
        }
        reach = reach.max(Some(window.to));
    }
    days
}

impl Sum {
    fn of(told: impl Iterator<Item = Told>) -> Self {
        told.fold(Self::default(), |sum, one| Self {
            asked: sum.asked + 1,
            any: sum.any + u32::from(one.total > 0),
            total: sum.total + one.total,
            days: sum.days + one.days,
        })
    }
}

/// By what people were given, as far as there are such people: what the kit gives, what an
/// earlier one gave, nothing yet. All of them where it gives nobody anything.
fn given(desk: &Desk<'_>, people: &[Person]) -> Vec<(Cell, Option<Arm>)> {
    let known = &desk.run.kit.arms;
    if known.is_empty() {
        return vec![(Cell::named(ALL, desk.say("report-care-everybody")), None)];
    }
    let place = |arm: &Arm| match arm {
        Some(id) => known.iter().position(|one| one.id == *id).unwrap_or(known.len()),
        None => usize::MAX,
    };
    let found: BTreeSet<_> = people.iter().map(|one| (place(&one.arm), one.arm.clone())).collect();
    let name = |arm: &Arm| match arm {
        Some(arm) => Cell::named(arm, desk.code("arm", arm)),
        None => Cell::named(NOTHING_GIVEN, desk.say("report-col-nothing-given")),
    };
    found.into_iter().map(|(_, arm)| (name(&arm), Some(arm))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(from: &str, to: &str) -> Window {
        Window { from: from.parse().unwrap(), to: to.parse().unwrap() }
    }

    #[test]
    fn a_first_visit_that_is_a_little_late_still_looks_back() {
        let index = "2026-03-10".parse().unwrap();
        assert!(!is_since(window("2025-12-10", "2026-03-10"), index));
        assert!(!is_since(window("2025-12-13", "2026-03-14"), index));
        assert!(is_since(window("2026-03-11", "2026-06-09"), index));
        assert!(is_since(window("2026-03-09", "2026-03-13"), index), "three days of five");
    }

    #[test]
    fn a_day_that_was_asked_about_twice_is_one_day() {
        assert_eq!(days(vec![]), 0);
        assert_eq!(days(vec![window("2026-03-01", "2026-03-10")]), 10);
        let overlapping = vec![window("2026-03-08", "2026-03-12"), window("2026-03-01", "2026-03-10")];
        assert_eq!(days(overlapping), 12);
        let within = vec![window("2026-03-01", "2026-03-31"), window("2026-03-05", "2026-03-06")];
        assert_eq!(days(within), 31);
        let apart = vec![window("2026-03-01", "2026-03-02"), window("2026-03-30", "2026-03-30")];
        assert_eq!(days(apart), 3);
    }
}
