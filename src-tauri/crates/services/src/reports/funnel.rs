//! How far people get, and who takes up what is offered.

use std::collections::BTreeMap;

use domain::way::{
    Said, Step, StepKind, age_band,
    funnel::{Funnel, Passage, Rung, rungs},
};
use store::{OfGroup, Reader};

use super::table::{Cell, Desk, Sheet, Table};
use crate::{Error, alerts::Runs, kits::Run, rights::Looker, show};

/// The steps on the way in and through.
const KINDS: [StepKind; 11] = [
    StepKind::Screening,
    StepKind::Consent,
    StepKind::Offer,
    StepKind::Start,
    StepKind::Engagement,
    StepKind::Stop,
    StepKind::Change,
    StepKind::Completion,
    StepKind::Session,
    StepKind::Alert,
    StepKind::AlertAction,
];

/// Goes through everybody who was ever asked: how far they got, each by the rules of
/// the version with which they entered.
fn each(
    desk: &Desk<'_>,
    r: &Reader<'_>,
    looker: Looker,
    rungs: &[Rung],
    mut look: impl FnMut(Option<&OfGroup>, &[Step], &Passage),
) -> Result<(), Error> {
    let today = show::today(desk.app);
    let (newest, mut runs) = (&desk.run, Runs::default());
    r.each_way(&newest.kit.id, &KINDS, looker.sees(), |who, steps| {
        let version = steps.first().and_then(|first| first.kit_version);
        let older = version.filter(|version| *version != newest.kit.version);
        let older = older.and_then(|version| runs.of(desk.app, r, &newest.kit.id, Some(version)));
        let run: &Run = older.unwrap_or(newest);
        look(who, steps, &Passage::of(&run.kit, rungs, steps, today));
    })?;
    Ok(())
}

/// From being asked to using what they were given.
pub(super) fn funnel(
    desk: &Desk<'_>,
    r: &Reader<'_>,
    looker: Looker,
    sheet: &mut Sheet,
) -> Result<(), Error> {
    let rungs = rungs(&desk.run.kit, &desk.run.decided.tailored.optional);
    let mut funnel = Funnel::new(rungs);
    let mut unnamed = 0;
    let rungs = funnel.rungs.clone();
    each(desk, r, looker, &rungs, |who, _, passage| {
        unnamed += u32::from(who.is_none());
        funnel.add(passage);
    })?;
    sheet.tables.push(steps(desk, &funnel));
    sheet.tables.push(losses(desk, &funnel));
    sheet.notes.push(desk.figures.counted("report-funnel-unnamed", unnamed, &[]));
    sheet.notes.push(desk.say("report-funnel-primary"));
    Ok(())
}

fn name(desk: &Desk<'_>, rung: &Rung) -> Cell {
    Cell::Words(match rung {
        Rung::Active(visit) => {
            desk.figures.say("rung-active", &[("visit", &desk.run.visit(desk.app, visit))])
        }
        Rung::Screened => desk.say("rung-screened"),
        Rung::Eligible => desk.say("rung-eligible"),
        Rung::Offered => desk.say("rung-offered"),
        Rung::Accepted => desk.say("rung-accepted"),
        Rung::Consented => desk.say("rung-consented"),
        Rung::Enrolled => desk.say("rung-enrolled"),
        Rung::Started => desk.say("rung-started"),
        Rung::Attended => desk.say("rung-attended"),
    })
}

fn steps(desk: &Desk<'_>, of: &Funnel) -> Table {
    let columns = ["step", "people", "of-before", "of-screened", "not-due", "primary", "outside"];
    let mut table = desk.table("funnel", &columns, 1);
    let screened = of.all.first().map_or(0, |first| first.reached);
    for (at, rung) in of.rungs.iter().enumerate() {
        let all = &of.all[at];
        table.rows.push(vec![
            name(desk, rung),
            Cell::Count(all.reached),
            if at == 0 { Cell::Number(None) } else { Cell::Share(all.both, all.before) },
            Cell::Share(all.reached, screened),
            Cell::Count(all.ahead),
            Cell::Count(of.primary[at].reached),
            Cell::Count(of.outside[at].reached),
        ]);
    }
    table
}

fn losses(desk: &Desk<'_>, of: &Funnel) -> Table {
    let mut table = desk.table("losses", &["not-reached", "reason", "people", "primary", "outside"], 2);
    for (at, rung) in of.rungs.iter().enumerate() {
        let mut lost: Vec<_> = of.all[at].lost.iter().collect();
        lost.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        for (why, count) in lost {
            let in_group = |group: &[domain::way::funnel::Count]| {
                Cell::Count(group[at].lost.get(why).copied().unwrap_or_default())
            };
            table.rows.push(vec![
                name(desk, rung),
                Cell::Words(desk.why(why)),
                Cell::Count(*count),
                in_group(&of.primary),
                in_group(&of.outside),
            ]);
        }
    }
    table
}

/// How many of a group got how far.
#[derive(Default)]
struct Group {
    screened: u32,
    offered: u32,
    accepted: u32,
    enrolled: u32,
}

/// Who takes up what is offered: by age, language and need of an interpreter.
pub(super) fn uptake(
    desk: &Desk<'_>,
    r: &Reader<'_>,
    looker: Looker,
    sheet: &mut Sheet,
) -> Result<(), Error> {
    let rungs = [Rung::Screened, Rung::Eligible, Rung::Offered, Rung::Accepted, Rung::Enrolled];
    let mut groups: [BTreeMap<String, Group>; 3] = Default::default();
    each(desk, r, looker, &rungs, |who, steps, passage| {
        for (groups, key) in groups.iter_mut().zip(keys(who, steps)) {
            let group = groups.entry(key).or_default();
            group.screened += 1;
            group.offered += u32::from(passage.reached(2));
            group.accepted += u32::from(passage.reached(3));
            group.enrolled += u32::from(passage.reached(4));
        }
    })?;
    let [ages, languages, interpreters] = groups;
    let bands = domain::way::list("age_band");
    let place = |band: &String| bands.iter().position(|known| known == band);
    let mut ages: Vec<_> = ages.into_iter().collect();
    ages.sort_by_key(|(band, _)| place(band));
    let ages = ages.into_iter().map(|(band, group)| (desk.code("age_band", &band), group));
    sheet.tables.push(by_group(desk, "uptake-age", ages));
    let mut languages: Vec<_> = languages.into_iter().collect();
    languages.sort_by_key(|(_, group)| std::cmp::Reverse(group.screened));
    let language = |tag: &str| {
        if tag.is_empty() { desk.say("report-language-unsaid") } else { desk.figures.language(tag) }
    };
    let languages = languages.into_iter().map(|(tag, group)| (language(&tag), group));
    sheet.tables.push(by_group(desk, "uptake-language", languages));
    let interpreters =
        interpreters.into_iter().map(|(key, group)| (desk.say(&format!("report-interpreter-{key}")), group));
    sheet.tables.push(by_group(desk, "uptake-interpreter", interpreters));
    Ok(())
}

/// The groups to which somebody belongs: their age on the day on which they were
/// asked, their language, and whether they need an interpreter.
fn keys(who: Option<&OfGroup>, steps: &[Step]) -> [String; 3] {
    let said = |field: &str| {
        steps.iter().find_map(|step| match step.content.get(field) {
            Some(Said::Code(code)) if step.kind == StepKind::Screening => Some(code.clone()),
            _ => None,
        })
    };
    let Some(who) = who else {
        let age = said("age-band").unwrap_or_else(|| "not_known".into());
        return [age, said("language").unwrap_or_default(), "unsaid".into()];
    };
    let asked = steps.iter().map(|step| step.day).min();
    let born = who.born.as_ref().map(|born| *born.reveal());
    let age = asked.zip(born).and_then(|(day, born)| day.years_since(born));
    let band = age.map_or("not_known", age_band);
    let interpreter = if who.interpreter { "yes" } else { "no" };
    [band.to_owned(), who.language.clone(), interpreter.to_owned()]
}

fn by_group(desk: &Desk<'_>, caption: &str, groups: impl Iterator<Item = (String, Group)>) -> Table {
    let columns = ["group", "screened", "offered", "accepted-of-offered", "enrolled-of-screened"];
    let mut table = desk.table(caption, &columns, 1);
    table.rows = groups
        .map(|(name, group)| {
            vec![
                Cell::Words(name),
                Cell::Count(group.screened),
                Cell::Count(group.offered),
                Cell::Share(group.accepted, group.offered),
                Cell::Share(group.enrolled, group.screened),
            ]
        })
        .collect();
    table
}
