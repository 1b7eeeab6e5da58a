//! Effects that nobody intended: how many, of what, and by what people were given.

use std::collections::BTreeMap;

use domain::way::{Step, StepKind, lists};
use store::{Reader, StoreError};

use super::table::{ALL, Cell, Column, Desk, NOTHING_GIVEN, Sheet, Table, count};
use crate::Error;

/// What somebody was given, as far as it is known by now; nothing yet of some.
type Arm = Option<String>;

/// One row for all of them, and one for each category that there is.
pub(super) fn unintended(desk: &Desk<'_>, r: &Reader<'_>, sheet: &mut Sheet) -> Result<(), Error> {
    let kit = &desk.run.kit;
    let stages = r.site_stages(&kit.id)?.unwrap_or_default();
    let mut found: BTreeMap<String, Vec<Arm>> = BTreeMap::new();
    for step in r.steps_of_kind(StepKind::Unintended)? {
        // What happened while the site learned is not counted.
        if step.kit.as_ref() != Some(&kit.id) || stages.is_learning(step.day) {
            continue;
        }
        let category = step.code("category").unwrap_or_default().to_owned();
        found.entry(category).or_default().push(arm(r, &step)?);
    }
    let arms = arms(desk, &found);
    let mut table = desk.table("unintended", &["what", "effects"], 1);
    table.columns.extend(
        arms.iter().map(|arm| Column::of_numbers(arm.as_deref().unwrap_or(NOTHING_GIVEN), named(desk, arm))),
    );
    fill(desk, &found, &arms, &mut table);
    sheet.tables.push(table);
    Ok(())
}

fn fill(desk: &Desk<'_>, found: &BTreeMap<String, Vec<Arm>>, arms: &[Arm], table: &mut Table) {
    let row = |name: Cell, of: &[&Arm]| {
        let by_arm = arms.iter().map(|arm| Cell::Count(count(of.iter().filter(|one| **one == arm).count())));
        [name, Cell::Count(count(of.len()))].into_iter().chain(by_arm).collect::<Vec<_>>()
    };
    let all: Vec<&Arm> = found.values().flatten().collect();
    if all.is_empty() {
        return;
    }
    table.rows.push(row(Cell::named(ALL, desk.say("report-all-effects")), &all));
    // In the order in which they are asked, and after them what an earlier kit asked.
    let mut categories = lists::codes("unintended", Some(&desk.run.kit));
    categories.extend(found.keys().filter(|one| !categories.contains(one)).cloned().collect::<Vec<_>>());
    for category in categories {
        if let Some(of) = found.get(&category) {
            table.rows.push(row(
                Cell::named(&category, desk.code("unintended", &category)),
                &of.iter().collect::<Vec<_>>(),
            ));
        }
    }
}

/// Those of the kit, others that people were given, and nothing yet; none where the kit
/// gives nobody anything.
fn arms(desk: &Desk<'_>, found: &BTreeMap<String, Vec<Arm>>) -> Vec<Arm> {
    let mut arms: Vec<Arm> = desk.run.kit.arms.iter().map(|arm| Some(arm.id.clone())).collect();
    for arm in found.values().flatten().filter(|arm| arm.is_some()) {
        if !arms.contains(arm) {
            arms.push(arm.clone());
        }
    }
    if !arms.is_empty() {
        arms.push(None);
    }
    arms
}

fn named(desk: &Desk<'_>, arm: &Arm) -> String {
    match arm {
        Some(arm) => desk.code("arm", arm),
        None => desk.say("report-col-nothing-given"),
    }
}

fn arm(r: &Reader<'_>, step: &Step) -> Result<Arm, Error> {
    let Some((who, kit)) = step.participant.zip(step.kit.as_ref()) else { return Ok(None) };
    match r.enrolment(store::enrolment_id(who, kit)) {
        Ok(of) => Ok(of.arm),
        Err(StoreError::NotFound { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
