//! What alerts came to: who acted, how soon, which service was called, what came of it.

use std::collections::BTreeMap;

use domain::way::{Said, Step, StepKind};
use store::{Alert, Reader};
use uuid::Uuid;

use super::table::{ALL, Cell, Desk, Sheet, Table, count, median};
use crate::{
    Error,
    alerts::{OVERRIDE, per_hundred},
    rights::Looker,
};

/// All alerts, however many.
const MOST: usize = 1_000_000;

/// An alert, and what was done about it.
struct Told {
    alert: Alert,
    /// Minutes until somebody acted.
    after: Option<u32>,
    in_time: bool,
    late: bool,
    actions: Vec<Step>,
    /// Contacts with other services that followed from it.
    contacts: u32,
    outcome: Option<Step>,
}

impl Told {
    fn is_open(&self) -> bool {
        self.alert.state != "closed"
    }

    fn overridden(&self) -> Option<&str> {
        self.actions.iter().find_map(|step| step.code(OVERRIDE))
    }
}

/// Everything about the alerts of a kit.
pub(super) fn escalations(
    desk: &Desk<'_>,
    r: &Reader<'_>,
    looker: Looker,
    sheet: &mut Sheet,
) -> Result<(), Error> {
    let told = gathered(desk, r, looker)?;
    let visits = r.visits_of_kit(&desk.run.kit.id, looker.sees())?;
    sheet.tables.push(by_rule(desk, &told));
    let acted = |field: &'static str| {
        told.iter().flat_map(|one| &one.actions).filter_map(move |step| step.code(field))
    };
    sheet.tables.push(by_code(desk, "actions", "alert_action", acted("action")));
    sheet.tables.push(by_code(desk, "services", "service", acted("service")));
    let outcomes = told.iter().filter_map(|one| one.outcome.as_ref()?.code("outcome"));
    sheet.tables.push(by_code(desk, "outcomes", "alert_outcome", outcomes));
    sheet.tables.push(by_code(desk, "overrides", "override", told.iter().filter_map(Told::overridden)));
    let number = |number: u32| desk.figures.number(number.into());
    let per_hundred =
        per_hundred(desk.app, count(told.len()), visits).unwrap_or_else(|| desk.say("report-none"));
    let args = [("alerts", number(count(told.len()))), ("visits", number(visits)), ("share", per_hundred)];
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    sheet.notes.push(desk.figures.say("report-alerts-per-hundred", &args));
    let known = told.iter().filter(|one| one.outcome.is_some());
    let false_alarms =
        told.iter().filter(|one| one.outcome.as_ref().and_then(|step| step.yes("false-alarm")) == Some(true));
    let share = desk.figures.share(count(false_alarms.count()), count(known.count()));
    sheet.notes.push(desk.figures.say("report-false-alarms", &[("share", &share)]));
    Ok(())
}

fn gathered(desk: &Desk<'_>, r: &Reader<'_>, looker: Looker) -> Result<Vec<Told>, Error> {
    let mut about: BTreeMap<Uuid, Vec<Step>> = BTreeMap::new();
    for kind in [StepKind::AlertAction, StepKind::AlertOutcome] {
        for step in r.steps_of_kind(kind)? {
            about.entry(step.about.unwrap_or_default()).or_default().push(step);
        }
    }
    let now = desk.app.now();
    let stages = r.site_stages(&desk.run.kit.id)?.unwrap_or_default();
    // Of a visit by its day, as the visits are counted; of what is none by when it fired.
    let learned = |alert: &Alert| {
        let visit = r.step(alert.id)?.visit.map(|visit| r.visit(visit)).transpose()?;
        let day =
            visit.map_or_else(|| alert.fired.with_timezone(now.offset()).date_naive(), |visit| visit.day);
        Ok::<_, Error>(stages.is_learning(day))
    };
    let mut all = Vec::new();
    for alert in r.alerts(true, looker.sees(), MOST)? {
        if alert.kit != desk.run.kit.id || learned(&alert)? {
            continue;
        }
        let (actions, outcomes): (Vec<_>, Vec<_>) = about
            .remove(&alert.id)
            .unwrap_or_default()
            .into_iter()
            .partition(|step| step.kind == StepKind::AlertAction);
        let mut first = None;
        for action in &actions {
            // When it was first noted; putting it right later changes nothing of that.
            let at = match action.edition {
                1 => Some(action.at),
                _ => r.step_editions(action.id)?.first().map(|step| step.at),
            };
            first = first.into_iter().chain(at).min();
        }
        let minutes = |at: domain::Moment| u32::try_from((at - alert.fired).num_minutes()).unwrap_or(0);
        all.push(Told {
            after: first.map(minutes),
            in_time: first.is_some_and(|at| at <= alert.due),
            late: alert.next.is_some_and(|next| next < now),
            actions,
            contacts: outcomes.iter().filter_map(contacts).sum(),
            outcome: outcomes.into_iter().next_back(),
            alert,
        });
    }
    Ok(all)
}

/// The contacts that somebody counted where they noted an outcome.
fn contacts(step: &Step) -> Option<u32> {
    let Some(Said::Number(number)) = step.content.get("contacts") else { return None };
    u32::try_from(number.whole()?).ok()
}

fn by_rule(desk: &Desk<'_>, told: &[Told]) -> Table {
    let columns = ["alert", "fired", "open", "overdue", "in-time", "minutes", "nothing-needed", "contacts"];
    let mut table = desk.table("alerts", &columns, 1);
    let mut rules: Vec<&str> = desk.run.kit.alerts.iter().map(|rule| rule.id.as_str()).collect();
    for one in told {
        if !rules.contains(&one.alert.rule.as_str()) {
            rules.push(&one.alert.rule);
        }
    }
    let row = |name: Cell, of: &dyn Fn(&Told) -> bool| {
        let all: Vec<_> = told.iter().filter(|one| of(one)).collect();
        let number = |is: &dyn Fn(&Told) -> bool| count(all.iter().filter(|one| is(one)).count());
        let mut after: Vec<_> = all.iter().filter_map(|one| one.after).collect();
        let fired = count(all.len());
        vec![
            name,
            Cell::Count(fired),
            Cell::Count(number(&Told::is_open)),
            Cell::Count(number(&|one| one.late)),
            Cell::Share(number(&|one| one.in_time), fired),
            Cell::Number(median(&mut after)),
            Cell::Share(number(&|one| one.overridden().is_some()), fired),
            Cell::Count(all.iter().map(|one| one.contacts).sum()),
        ]
    };
    table.rows.push(row(Cell::named(ALL, desk.say("report-all-alerts")), &|_| true));
    for rule in rules {
        let of = |one: &Told| one.alert.rule == rule;
        if told.iter().any(of) {
            table.rows.push(row(Cell::named(rule, desk.code("alert", rule)), &of));
        }
    }
    table
}

/// How often each code of a list was said.
fn by_code<'a>(desk: &Desk<'_>, caption: &str, list: &str, codes: impl Iterator<Item = &'a str>) -> Table {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for code in codes {
        *counts.entry(code).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let mut table = desk.table(caption, &["what", "times"], 1);
    let row = |(code, count): (&str, u32)| vec![Cell::named(code, desk.code(list, code)), Cell::Count(count)];
    table.rows = counts.into_iter().map(row).collect();
    table
}
