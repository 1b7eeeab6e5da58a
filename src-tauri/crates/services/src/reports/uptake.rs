//! Who takes up what is offered: by age, sex, ethnic group, language and need of an
//! interpreter.

use std::{cmp::Reverse, collections::BTreeMap};

use domain::way::{
    Said, Step, StepKind, age_band,
    background::{ETHNIC_GROUPS, ethnic_group},
    funnel::Rung,
};
use store::{OfGroup, Reader};

use super::{
    funnel::each,
    table::{Cell, Desk, Sheet, Table, UNSAID},
};
use crate::{Error, rights::Looker};

/// Of somebody whom nobody asked: they said nothing, and so did not refuse to say it.
const NOT_ASKED: &str = "not_asked";

/// How many of a group got how far.
#[derive(Default)]
struct Group {
    screened: u32,
    offered: u32,
    accepted: u32,
    enrolled: u32,
    over: u32,
    completed: u32,
}

/// Who takes up what is offered, a table for each way of making groups.
pub(super) fn uptake(
    desk: &Desk<'_>,
    r: &Reader<'_>,
    looker: Looker,
    sheet: &mut Sheet,
) -> Result<(), Error> {
    let rungs = [Rung::Screened, Rung::Eligible, Rung::Offered, Rung::Accepted, Rung::Enrolled];
    let mut groups: [BTreeMap<String, Group>; 5] = Default::default();
    each(desk, r, looker, &rungs, |who, steps, passage| {
        for (groups, key) in groups.iter_mut().zip(keys(who, steps)) {
            let group = groups.entry(key).or_default();
            group.screened += 1;
            group.offered += u32::from(passage.reached(2));
            group.accepted += u32::from(passage.reached(3));
            group.enrolled += u32::from(passage.reached(4));
            group.over += u32::from(passage.over.is_some());
            group.completed += u32::from(passage.over == Some(true));
        }
    })?;
    let [ages, sexes, ethnic, languages, interpreters] = groups;
    let band = |code: &str| desk.code("age_band", code);
    sheet.tables.push(by_group(desk, "uptake-age", in_order(ages, domain::way::list("age_band")), band));
    let sex = |code: &str| {
        if code.is_empty() { desk.say("report-interpreter-unsaid") } else { desk.code("sex", code) }
    };
    sheet.tables.push(by_group(desk, "uptake-sex", in_order(sexes, domain::way::list("sex")), sex));
    let known = ETHNIC_GROUPS.map(|(group, ..)| group);
    let group = |code: &str| desk.say(&format!("report-ethnic-{code}"));
    sheet.tables.push(by_group(desk, "uptake-ethnic", in_order(ethnic, &known), group));
    let language = |tag: &str| {
        if tag.is_empty() { desk.say("report-language-unsaid") } else { desk.figures.language(tag) }
    };
    let mut languages: Vec<_> = languages.into_iter().collect();
    languages.sort_by_key(|(_, group)| Reverse(group.screened));
    sheet.tables.push(by_group(desk, "uptake-language", languages, language));
    let need = |key: &str| desk.say(&format!("report-interpreter-{key}"));
    sheet.tables.push(by_group(desk, "uptake-interpreter", interpreters.into_iter().collect(), need));
    sheet.notes.push(desk.say("report-uptake-ethnic"));
    Ok(())
}

/// In the order of a list; what is not on it comes last.
fn in_order(of: BTreeMap<String, Group>, list: &[&str]) -> Vec<(String, Group)> {
    let mut all: Vec<_> = of.into_iter().collect();
    all.sort_by_key(|(code, _)| list.iter().position(|known| known == code).unwrap_or(list.len()));
    all
}

/// The groups to which somebody belongs: their age on the day on which they were
/// asked, their sex, the group of their ethnic category, their language, and whether they
/// need an interpreter.
fn keys(who: Option<&OfGroup>, steps: &[Step]) -> [String; 5] {
    let ethnic = ethnic_group(steps).unwrap_or(NOT_ASKED).to_owned();
    let said = |field: &str| {
        steps.iter().find_map(|step| match step.content.get(field) {
            Some(Said::Code(code)) if step.kind == StepKind::Screening => Some(code.clone()),
            _ => None,
        })
    };
    let Some(who) = who else {
        let age = said("age-band").unwrap_or_else(|| "not_known".into());
        let [sex, language] = ["sex", "language"].map(|field| said(field).unwrap_or_default());
        return [age, sex, ethnic, language, "unsaid".into()];
    };
    let asked = steps.iter().map(|step| step.day).min();
    let born = who.born.as_ref().map(|born| *born.reveal());
    let age = asked.zip(born).and_then(|(day, born)| day.years_since(born));
    let band = age.map_or("not_known", age_band);
    let interpreter = if who.interpreter { "yes" } else { "no" };
    [band.to_owned(), who.sex.clone(), ethnic, who.language.clone(), interpreter.to_owned()]
}

fn by_group(
    desk: &Desk<'_>,
    caption: &str,
    groups: Vec<(String, Group)>,
    name: impl Fn(&str) -> String,
) -> Table {
    let columns =
        ["group", "screened", "offered", "accepted-of-offered", "enrolled-of-screened", "completed-of-over"];
    let mut table = desk.table(caption, &columns, 1);
    table.rows = groups
        .into_iter()
        .map(|(code, group)| {
            vec![
                Cell::named(if code.is_empty() { UNSAID } else { &code }, name(&code)),
                Cell::Count(group.screened),
                Cell::Count(group.offered),
                Cell::Share(group.accepted, group.offered),
                Cell::Share(group.enrolled, group.screened),
                Cell::Share(group.completed, group.over),
            ]
        })
        .collect();
    table
}
