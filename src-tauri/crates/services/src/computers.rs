//! The computers of a site, and which of them has not sent.

mod days;

use chrono::{NaiveDate, TimeDelta};
use domain::Moment;
use exchange::Computer;
use serde::{Deserialize, Serialize};
use store::Reader;
use uuid::Uuid;

use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    app::unpoisoned,
    day::{DayVerdict, Standing},
    input::{Checks, line},
    sending::Fetched,
    settings, show,
    sync::pull::Told,
};

/// What a computer may be called at most, in letters.
const LONGEST_NAME: usize = 60;

// What comes in

/// What this computer is called.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NameComputer {
    /// For people: "Room 3".
    pub name: String,
    /// One capital letter that stands in the study numbers given here, so that two
    /// computers never give the same; empty where there is one computer only.
    pub letter: String,
}

// What goes out

/// The computers of a site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ComputersPage {
    /// What this one is called.
    pub name: String,
    /// Its letter; may be empty.
    pub letter: String,
    /// All that the endpoint knows, this one first, then those longest silent.
    pub lines: Vec<ComputerLine>,
    /// When the endpoint was last asked.
    pub asked: Option<String>,
    /// How fetching what they sent stands.
    pub fetched: Option<Fetched>,
    /// Two computers have the same letter.
    pub same_letter: bool,
}

/// A computer, as it said of itself when it last sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ComputerLine {
    /// Its own id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its letter.
    pub letter: String,
    /// This very computer.
    pub here: bool,
    /// When it said so, by the endpoint's clock where that is known.
    pub said: String,
    /// Nothing was heard of it for more than two working days.
    pub silent: bool,
    /// When the endpoint last confirmed something to it.
    pub last_receipt: Option<String>,
    /// Since when its oldest unsent record waits.
    pub oldest_unsent: Option<String>,
    /// Records that waited when it said so.
    pub waiting: u32,
    /// Records that waited for a person.
    pub held: u32,
    /// How far its clock was ahead of the endpoint's, in seconds.
    pub clock_ahead: Option<i32>,
    /// The version of Prombook.
    pub version: String,
    /// Packs and their versions.
    pub packs: Vec<String>,
    /// When its last day was ended safely.
    pub last_safe: Option<String>,
}

// The verbs

/// The computers of the site.
pub fn page(app: &App, (): ()) -> Result<ComputersPage, Error> {
    let (here, others, asked, fetched, name, letter) = app.read(|r| {
        let here = describe(app, r)?.ok_or(Error::NotSetUp)?;
        let (mut others, mut asked) = (Vec::new(), None);
        for (_, json, seen) in r.computers()? {
            asked = asked.max(Some(seen));
            let resource = serde_json::from_str(&json).unwrap_or_default();
            others.extend(exchange::their_computer(&resource).ok());
        }
        let setting = |name| Ok::<_, Error>(r.setting(name)?.unwrap_or_default());
        let told = Told::read(r)?;
        // What it answered, also where it had no news of any computer.
        asked = asked.max(told.as_ref().and_then(|told| told.done));
        let fetched = told.map(|told| Fetched::shown(app, &told));
        Ok((here, others, asked, fetched, setting(settings::COMPUTER)?, setting(settings::LETTER)?))
    })?;
    let today = show::today(app);
    let (own, mut others): (Vec<_>, Vec<_>) =
        others.into_iter().filter(|one| one.site == here.site).partition(|one| one.id == here.id);
    others.sort_by_key(|one| (heard(one), one.id));
    // What this one said of itself last is what the others know of it.
    let said = own.first().map(|own| own.said).or(here.last_receipt);
    let mut lines = vec![ComputerLine { here: true, ..shown(app, &here, said.unwrap_or(here.said), today) }];
    lines.extend(others.iter().map(|one| shown(app, one, heard(one), today)));
    Ok(ComputersPage {
        same_letter: lines
            .iter()
            .enumerate()
            .any(|(at, one)| lines.iter().skip(at + 1).any(|other| other.letter == one.letter)),
        name,
        letter,
        lines,
        fetched,
        asked: asked.map(|at| show::moment(app, at.with_timezone(app.now().offset()))),
    })
}

/// What this computer is called. People who have a number already keep it.
pub fn save(app: &App, new: NameComputer) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let mut checks = Checks::default();
    let name = checks.take("name", line(&new.name, LONGEST_NAME));
    let letter = checks.take("letter", letter(&new.letter));
    let (Some(name), Some(letter)) = (name, letter) else { return Ok(Changed::new(checks.problems, [])) };
    app.write(|w| {
        for (setting, value) in [(settings::COMPUTER, &name), (settings::LETTER, &letter)] {
            if w.setting(setting)?.as_deref().unwrap_or_default() != value {
                w.save_setting(setting, value)?;
            }
        }
        Ok(())
    })?;
    // The others of the site are told when sending next has something to do, or rests.
    app.ring();
    Ok(Changed::new(Vec::new(), [Area::Settings, Area::Site, Area::Participants]))
}

/// This computer, as the site's others are told of it when everything was sent;
/// nothing where it has no id yet.
pub(crate) fn describe(app: &App, r: &Reader<'_>) -> Result<Option<Computer>, Error> {
    let vault = r.setting(settings::VAULT)?.and_then(|id| id.parse::<Uuid>().ok());
    vault.map(|vault| described(app, r, Uuid::new_v5(&vault, b"computer"))).transpose()
}

fn described(app: &App, r: &Reader<'_>, id: Uuid) -> Result<Computer, Error> {
    let setting = |name| Ok::<_, Error>(r.setting(name)?.unwrap_or_default());
    let standing = Standing::of(r)?;
    let clock_ahead = unpoisoned(&app.board).clock_ahead;
    let mut packs: Vec<(String, u32)> = Vec::new();
    for pack in r.packs()? {
        // By id, oldest version first: the newest is what is in use.
        packs.retain(|(id, _)| *id != pack.id);
        packs.push((pack.id, pack.version));
    }
    Ok(Computer {
        id,
        site: setting(settings::SITE)?,
        name: setting(settings::COMPUTER)?,
        letter: setting(settings::LETTER)?,
        said: app.now(),
        last_receipt: r.receipts(1)?.pop().map(|receipt| receipt.at),
        oldest_unsent: r.oldest_waiting()?,
        waiting: standing.waiting,
        held: standing.held.saturating_add(standing.disputes),
        clock_ahead: clock_ahead.and_then(|ahead| i32::try_from(ahead).ok()),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        packs: packs.into_iter().map(|(id, version)| format!("{id} {version}")).collect(),
        last_safe: r.last_sheet(Some(DayVerdict::Safe.code()))?.map(|sheet| sheet.at),
    })
}

/// The computers of the site, this one first, and when each last sent something.
pub(crate) fn last_sent(app: &App, r: &Reader<'_>) -> Result<Vec<(String, Option<Moment>)>, Error> {
    let Some(here) = describe(app, r)? else { return Ok(Vec::new()) };
    let mut all = vec![(here.name.clone(), here.last_receipt)];
    for (_, json, _) in r.computers()? {
        let resource = serde_json::from_str(&json).unwrap_or_default();
        let other = exchange::their_computer(&resource).ok();
        let other = other.filter(|other| other.site == here.site && other.id != here.id);
        all.extend(other.map(|other| (other.name.clone(), Some(heard(&other)))));
    }
    Ok(all)
}

/// When a computer said what is known of it, by the endpoint's clock where it knew
/// how far its own was off; with the offset that its wall had.
fn heard(of: &Computer) -> Moment {
    let ahead = of.clock_ahead.map_or(TimeDelta::zero(), |ahead| TimeDelta::seconds(ahead.into()));
    of.said.checked_sub_signed(ahead).unwrap_or(of.said)
}

fn shown(app: &App, of: &Computer, said: Moment, today: NaiveDate) -> ComputerLine {
    let at = |at: Moment| show::moment(app, at);
    ComputerLine {
        id: of.id.to_string(),
        name: of.name.clone(),
        letter: of.letter.clone(),
        here: false,
        said: at(said),
        silent: days::is_silent(said.date_naive(), today),
        last_receipt: of.last_receipt.map(at),
        oldest_unsent: of.oldest_unsent.map(at),
        waiting: of.waiting,
        held: of.held,
        clock_ahead: of.clock_ahead,
        version: of.version.clone(),
        packs: of.packs.clone(),
        last_safe: of.last_safe.map(at),
    }
}

/// One capital letter, however it was typed, or none.
fn letter(typed: &str) -> Result<String, Why> {
    let typed = typed.trim().to_ascii_uppercase();
    match typed.as_bytes() {
        [] | [b'A'..=b'Z'] => Ok(typed),
        _ => Err(Why::LetterRefused),
    }
}

#[cfg(test)]
mod tests;
