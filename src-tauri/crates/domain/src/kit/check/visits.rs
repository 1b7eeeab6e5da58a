//! Visits that contradict each other or themselves.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Faults, Known};
use crate::{
    kit::{Anchor, Due, Kit, Level, PlannedVisit},
    way::{StepKind, fields},
};

/// The furthest a visit may be from the day it is counted from: ten years.
const FURTHEST: i64 = 3_660;
/// The most visits of one participant in a programme, each time they come.
const MOST_TIMES: u64 = 2_000;
/// The most days by which a window opens before its day, or closes after it.
const WIDEST: u32 = 366;

impl Kit {
    pub(super) fn visit_faults(&self, known: &Known<'_>, faults: &mut Faults) {
        if self.visits.is_empty() {
            faults.add("visits", "there is none");
        }
        for visit in &self.visits {
            let place = format!("visits.{}", visit.id);
            days(visit, &place, faults);
            self.forms(visit, &place, known, faults);
            for kind in &visit.steps {
                if fields(*kind, Some(self)).is_empty() {
                    faults.add(format!("{place}.steps.{}", kind.code()), "there is nothing to note");
                }
            }
            recall(visit, &place, faults);
        }
        for slot in &self.slots {
            if known.contains_key(slot.id.as_str()) {
                faults.add(format!("slots.{}", slot.id), "is there, and needs no slot");
            }
        }
        // Each is a row of every participant: nobody gets more, whatever the kit says.
        let sound = self.visits.iter().filter(|visit| sound(visit));
        let times: u64 = sound.map(|visit| u64::from(visit.times.unwrap_or(1))).sum();
        if times > MOST_TIMES {
            faults.add("visits", format!("more than {MOST_TIMES} of them altogether"));
        } else {
            self.windows(faults);
        }
    }

    fn forms(&self, visit: &PlannedVisit, place: &str, known: &Known<'_>, faults: &mut Faults) {
        let mut seen = BTreeSet::new();
        for form in &visit.forms {
            let id = form.instrument.as_str();
            let place = format!("{place}.forms.{id}");
            if !known.contains_key(id) && !self.slots.iter().any(|slot| slot.id == id) {
                faults.add(&place, "there is no such form, and no slot for it");
            }
            if !seen.insert(id) {
                faults.add(&place, "stands here twice");
            }
        }
        let wanted = visit.forms.iter().filter(|form| form.level != Level::Optional);
        let seconds: u64 = wanted.map(|form| u64::from(form.seconds)).sum();
        let budget = u64::from(visit.patient_minutes) * 60;
        if seconds > budget {
            faults.add(
                place,
                format!("its forms take {seconds} seconds, and the participant has {budget}: over budget"),
            );
        }
    }

    /// No day counts for two visits of those that are always on, nor for two that a
    /// site may turn on.
    fn windows(&self, faults: &mut Faults) {
        for anchor in [Anchor::Index, Anchor::Start] {
            for optional in [false, true] {
                let visits = self
                    .visits
                    .iter()
                    .filter(|visit| visit.anchor == anchor && (visit.level == Level::Optional) == optional)
                    .filter(|visit| sound(visit));
                overlaps(visits, faults);
            }
        }
    }
}

/// Nobody remembers nothing, or for years; and only other care is asked about that way.
fn recall(visit: &PlannedVisit, place: &str, faults: &mut Faults) {
    let Some(days) = visit.recall_days else { return };
    if !(1..=WIDEST).contains(&days) {
        faults.add(format!("{place}.recall_days"), format!("is from 1 to {WIDEST}"));
    }
    if !visit.steps.contains(&StepKind::Resource) {
        faults.add(format!("{place}.recall_days"), "no other care is asked about");
    }
}

fn overlaps<'a>(visits: impl Iterator<Item = &'a PlannedVisit>, faults: &mut Faults) {
    // Any day will do: windows are counted in days.
    let mut all: Vec<Due> = visits.flat_map(|visit| visit.dues(NaiveDate::default())).collect();
    all.sort_by_key(|due| (due.opens, due.closes));
    let mut said = BTreeSet::new();
    let mut last: Option<&Due> = None;
    for due in &all {
        let into = last.filter(|last| due.opens <= last.closes);
        if let Some(last) = into.filter(|last| said.insert((&last.visit, &due.visit))) {
            let why = if last.visit == due.visit {
                "its windows overlap from one time to the next".to_owned()
            } else {
                format!("its window overlaps that of {}", last.visit)
            };
            faults.add(format!("visits.{}", due.visit), why);
        }
        // The one that closes last is what the next may run into.
        if last.is_none_or(|last| due.closes >= last.closes) {
            last = Some(due);
        }
    }
}

/// Whether its days can be worked out at all.
fn sound(visit: &PlannedVisit) -> bool {
    let mut faults = Faults(Vec::new());
    days(visit, "", &mut faults);
    faults.0.is_empty()
}

fn days(visit: &PlannedVisit, place: &str, faults: &mut Faults) {
    if visit.anchor == Anchor::Event {
        let none = (visit.offset, visit.before, visit.after) == (0, 0, 0);
        if !none || visit.every.is_some() || visit.times.is_some() {
            faults.add(place, "takes place when something happens, and so has no days");
        }
        return;
    }
    if visit.before > WIDEST || visit.after > WIDEST {
        faults.add(place, format!("its window is wider than {WIDEST} days to one side"));
    }
    let last = match (visit.every, visit.times) {
        (None, None) => 0,
        (Some(0), _) => {
            faults.add(format!("{place}.every"), "it cannot come again on the same day");
            0
        }
        (Some(_), None) => {
            faults.add(format!("{place}.times"), "it comes again, and nobody says how often");
            0
        }
        (None, Some(_)) => {
            faults
                .add(format!("{place}.every"), "it comes several times, and nobody says after how many days");
            0
        }
        (Some(_), Some(0)) => {
            faults.add(format!("{place}.times"), "it never comes");
            0
        }
        (Some(every), Some(times)) => i64::from(every) * i64::from(times - 1),
    };
    let offset = i64::from(visit.offset);
    if offset.abs() > FURTHEST || offset + last > FURTHEST {
        faults.add(place, format!("it is more than {FURTHEST} days away"));
    }
}
