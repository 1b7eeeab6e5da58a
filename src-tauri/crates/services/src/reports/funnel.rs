//! How far people get, from being asked to using what they were given.

use domain::way::{
    Step, StepKind,
    funnel::{Funnel, Passage, Rung, rungs},
};
use store::{OfGroup, Reader};

use super::table::{Cell, Desk, Sheet, Table};
use crate::{Error, alerts::Runs, kits::Run, rights::Looker, show};

/// The steps on the way in and through.
const KINDS: [StepKind; 12] = [
    StepKind::Screening,
    StepKind::Consent,
    StepKind::Background,
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
pub(super) fn each(
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
    let (code, words) = match rung {
        Rung::Active(visit) => {
            let said = desk.figures.say("rung-active", &[("visit", &desk.run.visit(desk.app, visit))]);
            (format!("active-{visit}"), said)
        }
        Rung::Screened => ("screened".into(), desk.say("rung-screened")),
        Rung::Eligible => ("eligible".into(), desk.say("rung-eligible")),
        Rung::Offered => ("offered".into(), desk.say("rung-offered")),
        Rung::Accepted => ("accepted".into(), desk.say("rung-accepted")),
        Rung::Consented => ("consented".into(), desk.say("rung-consented")),
        Rung::Enrolled => ("enrolled".into(), desk.say("rung-enrolled")),
        Rung::Started => ("started".into(), desk.say("rung-started")),
        Rung::Attended => ("attended".into(), desk.say("rung-attended")),
    };
    Cell::Named { code, words }
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
                Cell::named(&format!("{}:{}", why.0, why.1), desk.why(why)),
                Cell::Count(*count),
                in_group(&of.primary),
                in_group(&of.outside),
            ]);
        }
    }
    table
}
