//! Who is expected today, and how it stands with them.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use chrono::{Datelike, Days, NaiveDate};
use domain::{Decimal, VisitId, kit::Element, way::Said};
use store::{Expected, Needed, Planned, Reader, Sees, Wanted};

use super::{TodayLine, TodayOnly, UnfinishedLine};
use crate::{
    App, Error,
    alerts::Runs,
    kits::Run,
    show,
    visits::{asks_forms, needed_of},
    ways::{self, PlanState},
};

/// So many days a visit that was missed stays on the list.
const MISSED_DAYS: u64 = 60;

/// Forms that are listed.
const LEFT: usize = 50;

/// What is listed, and how much there is.
pub(super) struct Listed {
    pub lines: Vec<TodayLine>,
    pub total: u32,
    pub counts: Vec<(PlanState, u32)>,
    pub interpreters: Option<u32>,
}

impl TodayOnly {
    fn wanted(self) -> Wanted {
        match self {
            Self::InWindow => Wanted::InWindow,
            Self::Due => Wanted::Due,
            Self::Overdue => Wanted::Overdue,
            Self::Missed => Wanted::Missed,
            Self::Interpreter => Wanted::Interpreted,
        }
    }

    /// The state that it is of; none where it is of people.
    fn state(self) -> Option<PlanState> {
        match self {
            Self::InWindow => Some(PlanState::InWindow),
            Self::Due => Some(PlanState::Due),
            Self::Overdue => Some(PlanState::Overdue),
            Self::Missed => Some(PlanState::Missed),
            Self::Interpreter => None,
        }
    }

    /// Whether somebody who came today is among them.
    fn has(self, one: &Expected, state: PlanState) -> bool {
        self.state().map_or(one.who.interpreter && !is_over(state), |wanted| wanted == state)
    }
}

fn is_over(state: PlanState) -> bool {
    matches!(state, PlanState::Done | PlanState::Late)
}

/// Which visit of whom.
type Key = (domain::ParticipantId, String, String, u32);

/// Everybody whose window is open and those who came today; what was missed after
/// them, and what is done at the end.
pub(super) fn due(
    app: &App,
    r: &Reader<'_>,
    (today, sees): (NaiveDate, Sees),
    only: Option<TodayOnly>,
    most: usize,
) -> Result<Listed, Error> {
    let since = today.checked_sub_days(Days::new(MISSED_DAYS)).unwrap_or(today);
    let mut runs = Runs::default();
    let tally = r.due_tally(today, since, sees)?;
    let mut counts = BTreeMap::from([
        (PlanState::InWindow, tally.in_window),
        (PlanState::Due, tally.due),
        (PlanState::Overdue, tally.overdue),
        (PlanState::Missed, tally.missed),
    ]);
    // Those who came today. What is kept ready may count their visit as done from the
    // moment it was begun.
    let mut begun: BTreeMap<Key, VisitId> = BTreeMap::new();
    let mut came = Vec::new();
    for (visit, one) in r.planned_on(today, sees)? {
        // A visit that two computers began is one line, with the visit that counts.
        let Entry::Vacant(first) = begun.entry(key(&one.planned)) else { continue };
        first.insert(one.planned.visit.unwrap_or(visit));
        let entered = r.enrolments(one.planned.participant)?.into_iter().find(|of| of.kit == one.planned.kit);
        let version = entered.as_ref().map(|entered| entered.version);
        let run = runs.of(app, r, &one.planned.kit, version);
        let arm = entered.and_then(|entered| entered.arm);
        let state = of_today(app, r, run, &one, arm.as_deref(), today)?;
        if one.planned.state != "open" {
            *counts.entry(state).or_default() += 1;
            came.push((one, state));
        }
    }
    let mut all: Vec<(Expected, PlanState)> = r
        .expected(today, since, sees, only.map_or(Wanted::All, TodayOnly::wanted), most)?
        .into_iter()
        .map(|one| {
            // What is open of a visit that was begun is looked for where the missed ones are.
            let state = ways::state(&one.planned, today);
            (one, if state == PlanState::Begun { PlanState::Missed } else { state })
        })
        .collect();
    let known: BTreeSet<Key> = all.iter().map(|(one, _)| key(&one.planned)).collect();
    let interpreted = came.iter().filter(|(one, state)| TodayOnly::Interpreter.has(one, *state)).count();
    came.retain(|(one, state)| only.is_none_or(|only| only.has(one, *state)));
    all.extend(came.into_iter().filter(|(one, _)| !known.contains(&key(&one.planned))));
    // The sort is stable: what was missed stays in its order, the last first.
    all.sort_by_key(|(one, state)| match state {
        PlanState::Done | PlanState::Late => (2, None),
        PlanState::Missed | PlanState::Begun => (1, None),
        PlanState::Ahead
        | PlanState::InWindow
        | PlanState::Due
        | PlanState::Overdue
        | PlanState::NotDone
        | PlanState::NotExpected => (0, Some(one.planned.closes)),
    });
    all.truncate(most);
    let mut lines = Vec::with_capacity(all.len());
    for (one, state) in all {
        let run = runs.of(app, r, &one.planned.kit, None);
        let visit = begun.get(&key(&one.planned)).copied();
        lines.push(line(app, r, run, one, state, visit, today)?);
    }
    counts.retain(|_, count| *count > 0);
    let in_all = counts.values().sum();
    // To count them among thousands takes as long as all the rest.
    let counted = only == Some(TodayOnly::Interpreter) || in_all <= number(most);
    let interpreters =
        if counted { Some(r.expected_interpreted(today, since, sees)? + number(interpreted)) } else { None };
    let total = match only {
        None => in_all,
        Some(only) => match only.state() {
            Some(state) => counts.get(&state).copied().unwrap_or_default(),
            None => interpreters.unwrap_or_default(),
        },
    };
    Ok(Listed { lines, total, counts: counts.into_iter().collect(), interpreters })
}

fn number(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

fn key(of: &Planned) -> Key {
    (of.participant, of.kit.clone(), of.plan.clone(), of.turn)
}

/// How the visit of somebody who came today, and was given this, stands: it is done
/// once nothing is open that the kit cannot do without.
fn of_today(
    app: &App,
    r: &Reader<'_>,
    run: Option<&Run>,
    one: &Expected,
    arm: Option<&str>,
    today: NaiveDate,
) -> Result<PlanState, Error> {
    let state = ways::state(&one.planned, today);
    let counts = (one.planned.opens..=one.planned.closes).contains(&today);
    let Some(run) = run.filter(|_| counts) else { return Ok(state) };
    let asks = asks_forms(app, r, one.planned.participant, &one.planned.kit, today)?;
    let mut needed = needed_of(run, &one.planned.plan, arm);
    needed.retain(|what| asks || !matches!(what, Needed::Form(_)));
    if !r.is_complete(&one.planned, &needed)? {
        let going_on = Planned { state: "open".into(), ..one.planned.clone() };
        return Ok(ways::state(&going_on, today));
    }
    Ok(state)
}

fn line(
    app: &App,
    r: &Reader<'_>,
    run: Option<&Run>,
    of: Expected,
    state: PlanState,
    visit: Option<VisitId>,
    today: NaiveDate,
) -> Result<TodayLine, Error> {
    let Expected { planned, who } = of;
    let days_left = planned.closes.signed_duration_since(today).num_days();
    let turn = Said::Number(Decimal::from(i64::from(planned.turn)));
    let contacts = r.contacts(who.id, &planned.kit)?;
    let contacts = contacts.iter().filter(|said| {
        said.get("plan") == Some(&Said::Code(planned.plan.clone()))
            && said.get("turn").is_none_or(|of| *of == turn)
    });
    Ok(TodayLine {
        participant: who.id.to_string(),
        study_number: who.study_number,
        name: show::name(&who.family, &who.given),
        label: run.map_or_else(|| planned.plan.clone(), |run| run.visit(app, &planned.plan)),
        state,
        target: show::day(app, planned.target),
        closes: show::day(app, planned.closes),
        days_left: i32::try_from(days_left).unwrap_or(i32::MAX),
        language: show::language_name(app, &who.language),
        interpreter: who.interpreter,
        no_contact: no_contact(app, r, &planned)?,
        contacts: number(contacts.count()),
        visit: visit.map(|visit| visit.to_string()),
        kit: planned.kit,
        plan: planned.plan,
        turn: planned.turn,
    })
}

/// Whether nobody is to try to reach them any more.
fn no_contact(app: &App, r: &Reader<'_>, of: &Planned) -> Result<bool, Error> {
    if !r.may_have_ended(of.participant)? {
        return Ok(false);
    }
    let here = ways::Here::of(app, r, of.participant, &of.kit)?;
    Ok(!here.way.expects(Element::Contact, show::today(app)))
}

/// Forms that somebody began and nobody finished.
pub(super) fn left(app: &App, r: &Reader<'_>, sees: Sees) -> Result<Vec<UnfinishedLine>, Error> {
    let shelf = app.shelf();
    let line = |one: store::Left| UnfinishedLine {
        response: one.response.to_string(),
        title: match shelf.exactly(&one.instrument, one.version) {
            Ok(edition) => edition.instrument.title().to_owned(),
            // Whatever came with a pack that is not here any more.
            Err(_) => one.instrument,
        },
        who: show::numbered(&one.who.study_number, &one.who.family, &one.who.given),
        day: show::day(app, one.day),
    };
    Ok(r.left(sees, LEFT)?.into_iter().map(line).collect())
}

/// A day, with the day of the week.
pub(super) fn heading(app: &App, day: NaiveDate) -> String {
    let language = show::language(app);
    let name = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let name = name.get(day.weekday().num_days_from_monday() as usize).copied().unwrap_or_default();
    let weekday = app.texts.say(&language, &format!("weekday-{name}"), &[]);
    app.texts.say(&language, "day-list-day", &[("weekday", &weekday), ("day", &show::day(app, day))])
}
