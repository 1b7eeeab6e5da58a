//! What happened to people, by the month in which the site came to know of it.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use domain::way::{self, Step, StepKind};
use store::Reader;
use uuid::Uuid;

use super::table::{ALL, Cell, Column, Desk, Sheet, Table, count};
use crate::{App, Error, rights::Looker, show, ways};

/// Judged to have something to do with it.
const RELATED: [&str; 3] = ["possible", "probable", "definite"];

/// Nothing more is to be found out.
const OVER: [&str; 3] = ["recovered", "recovered_with_sequelae", "fatal"];

/// Something that happened, and what became of it.
pub(super) struct Event {
    pub step: Step,
    /// In the order in which it was noted.
    pub follow: Vec<Step>,
}

impl Event {
    /// The event that a step is, or goes on from; nothing where it is neither, or was entered
    /// in error.
    pub fn of(r: &Reader<'_>, step: Uuid) -> Result<Option<Self>, Error> {
        let step = r.step(step)?;
        let step = match (step.kind, step.about) {
            (StepKind::Adverse, _) => step,
            (StepKind::AdverseFollowUp, Some(event)) => r.step(event)?,
            _ => return Ok(None),
        };
        if r.is_taken_back(step.id)? {
            return Ok(None);
        }
        let mut follow = r.steps_about(step.id)?;
        follow.retain(|one| one.kind == StepKind::AdverseFollowUp);
        Ok(Some(Self { step, follow }))
    }

    fn said(&self) -> impl Iterator<Item = &Step> {
        std::iter::once(&self.step).chain(&self.follow)
    }

    /// What makes it serious, as anybody ever noted it.
    pub fn serious(&self) -> Vec<String> {
        let mut all: Vec<String> = self.said().flat_map(|step| step.codes("seriousness")).cloned().collect();
        all.sort();
        all.dedup();
        all
    }

    pub fn is_related(&self, to: &str) -> bool {
        self.step.code(to).is_some_and(|code| RELATED.contains(&code))
    }

    fn is_related_to_any(&self) -> bool {
        ["related-technology", "related-app", "related-visit"].iter().any(|to| self.is_related(to))
    }

    /// A serious event that may have to do with the technology or with this program: a
    /// new safety concern, perhaps.
    pub fn is_concern(&self) -> bool {
        !self.serious().is_empty()
            && (self.is_related("related-technology") || self.is_related("related-app"))
    }

    pub fn outcome(&self) -> Option<&str> {
        self.said().filter_map(|step| step.code("outcome")).last()
    }

    fn is_open(&self) -> bool {
        self.outcome().is_none_or(|outcome| !OVER.contains(&outcome))
    }

    /// The day on which the site came to know of it.
    pub fn aware(&self) -> NaiveDate {
        self.step.said_day("aware-day").unwrap_or(self.step.day)
    }

    fn attempts(&self) -> u32 {
        count(self.follow.iter().filter(|step| step.code("what") == Some("attempt")).count())
    }
}

/// The event that is perhaps a new safety concern, if `step` is one or goes on from one;
/// of a practice case there is none.
pub(crate) fn concern_of(r: &Reader<'_>, step: Uuid) -> Result<Option<Uuid>, Error> {
    let Some(event) = Event::of(r, step)?.filter(Event::is_concern) else { return Ok(None) };
    let invented = event.step.participant.map(|who| r.is_practice(who)).transpose()?.unwrap_or(false);
    Ok((!invented).then_some(event.step.id))
}

/// By month, and by what makes events serious.
pub(super) fn safety(
    desk: &Desk<'_>,
    r: &Reader<'_>,
    looker: Looker,
    sheet: &mut Sheet,
) -> Result<(), Error> {
    let stages = r.site_stages(&desk.run.kit.id)?.unwrap_or_default();
    let mut months: BTreeMap<(i32, u32), Vec<Event>> = BTreeMap::new();
    let mut follow: BTreeMap<Uuid, Vec<Step>> = BTreeMap::new();
    for step in r.steps_of_kind(StepKind::AdverseFollowUp)? {
        follow.entry(step.about.unwrap_or_default()).or_default().push(step);
    }
    for step in r.steps_of_kind(StepKind::Adverse)? {
        if step.kit.as_ref() != Some(&desk.run.kit.id) {
            continue;
        }
        let follow = follow.remove(&step.id).unwrap_or_default();
        let event = Event { step, follow };
        let day = event.aware();
        if event.is_concern() && may_see(r, looker, &event)? {
            sheet.concerns.push((event.step.id.to_string(), named(desk.app, r, &event)?));
        }
        // What happened while the site learned is not counted; a concern is one all the same.
        if !stages.is_learning(day) {
            months.entry((day.year(), day.month())).or_default().push(event);
        }
    }
    sheet.tables.push(by_month(desk, &months));
    sheet.tables.push(by_criterion(desk, &months));
    Ok(())
}

fn may_see(r: &Reader<'_>, looker: Looker, event: &Event) -> Result<bool, Error> {
    let Some(who) = event.step.participant else { return Ok(true) };
    match looker.may_see(r, who) {
        Ok(()) => Ok(true),
        Err(Error::Restricted) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Study number, day and what it is.
fn named(app: &App, r: &Reader<'_>, event: &Event) -> Result<String, Error> {
    let who = event.step.participant.map(|who| r.participant(who)).transpose()?;
    let number = who.map(|who| who.study_number).unwrap_or_default();
    let day = show::day(app, event.aware());
    let term = ways::words(app, &event.step, "term").unwrap_or_default();
    let args = [("number", number.as_str()), ("day", &day), ("term", &term)];
    Ok(app.texts.say(&show::language(app), "report-concern-of", &args))
}

/// A row for each month, and one for all of them.
fn rows(
    desk: &Desk<'_>,
    months: &BTreeMap<(i32, u32), Vec<Event>>,
    row: impl Fn(&[&Event]) -> Vec<Cell>,
) -> Vec<Vec<Cell>> {
    let language = show::language(desk.app);
    let with = |name: Cell, events: &[&Event]| {
        let mut cells = vec![name];
        cells.extend(row(events));
        cells
    };
    let mut all: Vec<_> = months
        .iter()
        .map(|((year, month), events)| {
            let name = desk.app.texts.year_month(&language, *year, *month);
            with(Cell::named(&format!("{year:04}-{month:02}"), name), &events.iter().collect::<Vec<_>>())
        })
        .collect();
    if months.len() > 1 {
        all.push(with(
            Cell::named(ALL, desk.say("report-all-months")),
            &months.values().flatten().collect::<Vec<_>>(),
        ));
    }
    all
}

fn number(of: &[&Event], is: impl Fn(&Event) -> bool) -> Cell {
    Cell::Count(count(of.iter().filter(|event| is(event)).count()))
}

fn by_month(desk: &Desk<'_>, months: &BTreeMap<(i32, u32), Vec<Event>>) -> Table {
    let columns = [
        "month",
        "events",
        "related",
        "serious",
        "serious-related",
        "to-technology",
        "to-app",
        "attempts",
        "open",
    ];
    let mut table = desk.table("safety", &columns, 1);
    table.rows = rows(desk, months, |events| {
        vec![
            number(events, |_| true),
            number(events, Event::is_related_to_any),
            number(events, |event| !event.serious().is_empty()),
            number(events, |event| !event.serious().is_empty() && event.is_related_to_any()),
            number(events, |event| event.is_related("related-technology")),
            number(events, |event| event.is_related("related-app")),
            Cell::Count(events.iter().map(|event| event.attempts()).sum()),
            number(events, Event::is_open),
        ]
    });
    table
}

fn by_criterion(desk: &Desk<'_>, months: &BTreeMap<(i32, u32), Vec<Event>>) -> Table {
    let criteria = way::list("seriousness");
    let mut table = desk.table("serious", &["month"], 1);
    table
        .columns
        .extend(criteria.iter().map(|code| Column::of_numbers(code, desk.code("seriousness", code))));
    table.rows = rows(desk, months, |events| {
        let of = |code: &&str| number(events, |event| event.serious().iter().any(|one| one == code));
        criteria.iter().map(of).collect()
    });
    table
}
