//! Which visits took place, and how long they took.

use std::collections::BTreeMap;

use store::{NotDone, Reader, Sees, VisitStanding};

use super::table::{Cell, Desk, Sheet, UNSAID, count, median};
use crate::{
    Error, show,
    visits::{needs, no_more},
};

/// Seconds as minutes, as a visit shows them.
fn minutes(seconds: u32) -> u32 {
    (seconds + 30) / 60
}

/// The visits of the kit, in its order, and after them those that it has no more.
fn plans<'a>(desk: &'a Desk<'_>, seen: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut all: Vec<String> = desk.run.kit.visits.iter().map(|visit| visit.id.clone()).collect();
    for plan in seen {
        if !all.iter().any(|known| known == plan) {
            all.push(plan.to_owned());
        }
    }
    all
}

/// Expected, done, late, missed, not expected any more; by visit.
pub(super) fn retention(desk: &Desk<'_>, r: &Reader<'_>, sheet: &mut Sheet) -> Result<(), Error> {
    let kit = &desk.run.kit.id;
    let mut standings =
        r.visit_standings(show::today(desk.app), &needs(desk.app, r)?, &no_more(desk.app, r)?)?;
    standings.retain(|one| one.kit == *kit);
    let columns = ["visit", "expected", "done", "late", "begun", "missed", "open-now", "not-expected"];
    let mut table = desk.table("retention", &columns, 1);
    for plan in plans(desk, standings.iter().map(|one| one.plan.as_str())) {
        let none = VisitStanding::default();
        let of = standings.iter().find(|one| one.plan == plan).unwrap_or(&none);
        let expected = of.done + of.late + of.begun + of.missed;
        if expected + of.open + of.not_expected == 0 {
            continue;
        }
        table.rows.push(vec![
            desk.visit(&plan),
            Cell::Count(expected),
            Cell::Share(of.done, expected),
            Cell::Share(of.late, expected),
            Cell::Share(of.begun, expected),
            Cell::Share(of.missed, expected),
            Cell::Count(of.open),
            Cell::Count(of.not_expected),
        ]);
    }
    sheet.tables.push(table);
    let not_done = r.not_done(Sees::All, None)?;
    let whole = not_done.iter().filter(|one| one.kit.as_ref() == Some(kit) && one.is_whole());
    let mut reasons: BTreeMap<(Option<&str>, &str), u32> = BTreeMap::new();
    for NotDone { plan, why, count, .. } in whole {
        *reasons.entry((plan.as_deref(), why)).or_default() += count;
    }
    let mut table = desk.table("missed", &["visit", "reason", "visits"], 2);
    for ((plan, why), count) in reasons {
        let visit = plan
            .map_or_else(|| Cell::named(UNSAID, desk.say("report-visit-unsaid")), |plan| desk.visit(plan));
        let why = Cell::named(why, desk.code("visit_missed", why));
        table.rows.push(vec![visit, why, Cell::Count(count)]);
    }
    sheet.tables.push(table);
    Ok(())
}

/// Minutes of participants and staff, beside those that the kit plans.
pub(super) fn time(desk: &Desk<'_>, r: &Reader<'_>, sheet: &mut Sheet) -> Result<(), Error> {
    let mut taken: BTreeMap<String, (Vec<u32>, Vec<u32>)> = BTreeMap::new();
    for (plan, patient, staff) in r.minutes_of(&desk.run.kit.id)? {
        let (patients, staffs) = taken.entry(plan).or_default();
        patients.push(patient);
        staffs.push(staff);
    }
    let columns = ["visit", "measured", "patient", "patient-planned", "staff", "staff-planned", "over"];
    let mut table = desk.table("time", &columns, 1);
    for plan in plans(desk, taken.keys().map(String::as_str)) {
        let Some((patient, staff)) = taken.get_mut(&plan) else { continue };
        let planned = desk.run.kit.visit(&plan);
        let budget = planned.map(|visit| (visit.patient_minutes, visit.staff_minutes));
        let over = budget.map_or(0, |(patients, staffs)| {
            let both = patient.iter().zip(staff.iter());
            count(both.filter(|(p, s)| minutes(**p) > patients || minutes(**s) > staffs).count())
        });
        let measured = count(patient.len());
        table.rows.push(vec![
            desk.visit(&plan),
            Cell::Count(measured),
            Cell::Number(median(patient).map(minutes)),
            Cell::Number(budget.map(|(patients, _)| patients)),
            Cell::Number(median(staff).map(minutes)),
            Cell::Number(budget.map(|(_, staffs)| staffs)),
            Cell::Share(over, measured),
        ]);
    }
    sheet.tables.push(table);
    Ok(())
}
