//! The register as it stands: who belongs to it, and what is known of each.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use domain::{
    kit::{Element, Kit, Sessions},
    way::{StepKind, list},
};
use store::{Action, Named, Reader};
use uuid::Uuid;

use super::{AskAttendance, AttendanceLine, AttendancePage, GroupLine, NotedLine, noted, sessions};
use crate::{
    App, Error, Why,
    kits::{Run, labels},
    participants,
    rights::Looker,
    settings, show,
    ways::{self, CodeLine, Here},
};

/// The list of reasons for a session that was missed.
const REASONS: &str = "session_missed";

/// So many numbers of groups there are for each computer.
const EACH: u32 = 1000;

/// Somebody who may be in the register of a day.
struct Person {
    who: Named,
    here: Here,
}

/// When a group came together last, and to which session.
type Last = (NaiveDate, u32);

/// Whether any of these kits has sessions.
pub(crate) fn has_any(runs: &[Run]) -> bool {
    runs.iter().any(|run| run.kit.sessions.is_some())
}

/// The register of a session.
pub fn page(app: &App, ask: AskAttendance) -> Result<AttendancePage, Error> {
    let looker = Looker::of(app)?;
    let today = show::today(app);
    let typed = ask.day.trim();
    let read = if typed.is_empty() { Ok(today) } else { participants::day(app, typed) };
    let (day, day_wrong) = match read {
        Ok(day) => (day, None),
        Err(why) => (today, Some(why)),
    };
    let page = app.read(|r| {
        let mut runs = Run::all(app, r)?;
        runs.retain(|run| run.kit.sessions.is_some());
        let kits: Vec<_> = runs.iter().map(|run| (run.kit.id.clone(), run.title(app))).collect();
        let chosen = match &ask.kit {
            Some(kit) => runs.iter().find(|run| run.kit.id == *kit),
            None => runs.first(),
        };
        let Some((run, of)) = chosen.and_then(|run| Some((run, run.kit.sessions.as_ref()?))) else {
            return Ok(none(app, kits, day, day_wrong));
        };
        let people = people(app, r, looker, run, day)?;
        let groups = groups(&people);
        let fresh = fresh(r, &run.kit.id)?;
        let group = ask.group.or_else(|| due(&groups, day)).unwrap_or(fresh);
        let number = ask.number.unwrap_or_else(|| next(&people, group, groups.get(&group), day, of));
        let lines = |group: Option<u32>| {
            let here = people.iter().filter(|one| one.here.way.group == group);
            here.map(|one| line(app, one, day, number)).collect()
        };
        Ok(AttendancePage {
            kits,
            kit: Some(run.kit.id.clone()),
            day: show::day(app, day),
            day_wrong,
            number,
            planned: of.planned,
            needed: of.needed(),
            percent: of.complete_percent,
            source: source(&run.kit, of),
            group,
            groups: groups.iter().map(|(group, last)| group_line(app, &people, *group, *last)).collect(),
            fresh,
            reasons: reasons(app, run),
            members: lines(Some(group)),
            others: lines(None),
        })
    })?;
    app.note_view(Action::Viewed, "attendance", Uuid::nil());
    Ok(page)
}

/// The number of a group that begins now. A computer with a letter has a thousand of its own,
/// A those from 1001, so that two which do not hear of each other begin no two groups of the
/// same number.
fn fresh(r: &Reader<'_>, kit: &str) -> Result<u32, Error> {
    let letter = r.setting(settings::LETTER)?.unwrap_or_default();
    let place = letter.bytes().next().filter(u8::is_ascii_uppercase).map_or(0, |letter| letter - b'A' + 1);
    let above = u32::from(place) * EACH;
    Ok(r.groups_so_far(kit, above, above + EACH)? + 1)
}

/// No kit with sessions is run here, or not that one.
fn none(app: &App, kits: Vec<(String, String)>, day: NaiveDate, day_wrong: Option<Why>) -> AttendancePage {
    AttendancePage {
        kits,
        kit: None,
        day: show::day(app, day),
        day_wrong,
        number: 1,
        planned: 0,
        needed: 0,
        percent: 0,
        source: None,
        group: 1,
        groups: Vec::new(),
        fresh: 1,
        reasons: Vec::new(),
        members: Vec::new(),
        others: Vec::new(),
    }
}

/// Everybody who takes part in the sessions on that day, by name.
fn people(
    app: &App,
    r: &Reader<'_>,
    looker: Looker,
    run: &Run,
    day: NaiveDate,
) -> Result<Vec<Person>, Error> {
    let mut all = Vec::new();
    for who in r.taking_part(&run.kit.id, looker.sees())? {
        let here = Here::of(app, r, who.id, &run.kit.id)?;
        if takes_part(&here, day) {
            all.push(Person { who, here });
        }
    }
    Ok(all)
}

/// Whether a session of that day can be one of theirs.
pub(super) fn takes_part(here: &Here, day: NaiveDate) -> bool {
    ways::may(StepKind::Session, &here.way, &here.run.kit) && here.way.expects(Element::Programme, day)
}

/// The groups that people belong to now, and when each came together last.
fn groups(people: &[Person]) -> BTreeMap<u32, Last> {
    let mut all: BTreeMap<u32, Last> = BTreeMap::new();
    for one in people {
        let Some(group) = one.here.way.group else { continue };
        let own = sessions(&one.here).filter(|step| step.whole("group") == Some(group));
        for last in own.filter_map(|step| Some((step.day, step.whole("number")?))) {
            let known = all.entry(group).or_insert(last);
            *known = last.max(*known);
        }
    }
    all
}

/// The group that is likely to come on a day: one that was noted of it already, then one
/// that comes on this day of the week, and of several the one that was here longest ago.
fn due(groups: &BTreeMap<u32, Last>, day: NaiveDate) -> Option<u32> {
    let rank = |last: NaiveDate| (last != day, last.weekday() != day.weekday(), last);
    groups.iter().min_by_key(|(group, (last, _))| (rank(*last), **group)).map(|(group, _)| *group)
}

/// The session that a group comes to on a day: the one that was noted of it already, or
/// the one after its last.
fn next(people: &[Person], group: u32, last: Option<&Last>, day: NaiveDate, of: &Sessions) -> u32 {
    let members = people.iter().filter(|one| one.here.way.group == Some(group));
    let here = members.flat_map(|one| sessions(&one.here)).filter(|step| step.day == day);
    let of_day = here.filter_map(|step| step.whole("number")).max();
    of_day.unwrap_or_else(|| last.map_or(1, |(_, number)| number + 1).min(of.planned))
}

fn group_line(app: &App, people: &[Person], group: u32, (last, _): Last) -> GroupLine {
    let of = people.iter().filter(|one| one.here.way.group == Some(group)).count();
    GroupLine { group, people: u32::try_from(of).unwrap_or(u32::MAX), last: Some(show::day(app, last)) }
}

fn line(app: &App, Person { who, here }: &Person, day: NaiveDate, number: u32) -> AttendanceLine {
    let (run, way) = (&here.run, &here.way);
    let (family, given) = (who.family.reveal(), who.given.reveal());
    let planned = run.kit.sessions.as_ref().map_or(0, |of| of.planned);
    let next = (1..=planned).find(|number| !way.course.contains_key(number));
    let noted = noted(here, day, number).map(|step| NotedLine {
        step: step.id.to_string(),
        attended: step.yes("attended") == Some(true),
        reason: step.code("reason").map(|code| labels::code(app, Some(run), REASONS, code)),
        number: step.whole("number").unwrap_or(number),
        day: show::day(app, step.day),
    });
    AttendanceLine {
        participant: who.id.to_string(),
        study_number: who.study_number.clone(),
        name: if family.is_empty() && given.is_empty() {
            String::new()
        } else {
            format!("{family}, {given}")
        },
        came: way.sessions.0,
        missed: way.sessions.1.saturating_sub(way.sessions.0),
        next,
        enough: way.attended_enough(&run.kit) == Some(true),
        too_few: way.missed_too_many(&run.kit) == Some(true),
        noted,
        alert: here.blocked().map(|alert| alert.to_string()),
    }
}

fn reasons(app: &App, run: &Run) -> Vec<CodeLine> {
    let own = run.kit.list(REASONS);
    let codes: Vec<String> = if own.is_empty() {
        list(REASONS).iter().map(|&code| code.to_owned()).collect()
    } else {
        own.to_vec()
    };
    codes
        .into_iter()
        .map(|code| CodeLine { label: labels::code(app, Some(run), REASONS, &code), code })
        .collect()
}

fn source(kit: &Kit, of: &Sessions) -> Option<String> {
    let id = of.source.as_ref()?;
    kit.sources.iter().find(|one| one.id == *id).map(|one| one.title.clone())
}
