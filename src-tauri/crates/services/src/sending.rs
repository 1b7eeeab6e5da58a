//! What waits to be sent, what was, and what the endpoint refused.

mod fetched;
mod place;
mod shown;
mod support;
mod thing;
mod tray;
mod why;

use std::time::Duration;

use domain::Moment;
use exchange::Refusal;
use store::{Kind, Reader, StoreError};
use uuid::Uuid;

pub use self::fetched::Fetched;
pub use self::shown::{
    IssueKind, NextStep, RecordKind, RecordLine, RefusalCode, SendPhase, SendingPage, Spot, Tally, Traffic,
};
pub(crate) use self::thing::Thing;
pub use crate::sync::{FetchTrouble, Trouble as TroubleCode};
use crate::{
    App, Area, Changed, Error,
    app::unpoisoned,
    paper::Printed,
    participants::ById,
    settings::ENDPOINT,
    show,
    sync::{Board, NEWER, Phase},
};

/// The newest confirmations that are shown.
const RECENT: usize = 200;
/// The refused records that are shown; all of them are counted.
const HELD: usize = 200;

// The verbs

/// Everything about sending.
pub fn page(app: &App, (): ()) -> Result<SendingPage, Error> {
    // First how it goes, then what there is: at rest, nothing is left out.
    let board = unpoisoned(&app.board).clone();
    let kept = app.read(|r| Kept::read(app, r))?;
    let tallies: Vec<Tally> = kept.tallies.iter().map(Tally::of).collect();
    let sum = |count: fn(&Tally) -> u32| tallies.iter().map(count).sum();
    let held = kept.held.into_iter().map(|(held, thing)| tray::line(app, held, &thing));
    let recent = kept.recent.into_iter();
    let recent = recent.map(|(sent, thing)| line(app, sent.kind, sent.id, &thing, Some(sent.at)));
    let (held, recent) = (held.collect::<Result<_, _>>()?, recent.collect());
    let now = app.running();
    let last_contact = board.last_contact;
    Ok(SendingPage {
        phase: phase(board.phase, kept.endpoint.is_some()),
        waiting: sum(|tally| tally.waiting),
        refused: sum(|tally| tally.refused),
        confirmed: sum(|tally| tally.confirmed),
        total: board.total,
        done: board.done,
        next_try_seconds: board
            .next_try
            .map(|then| u32::try_from(then.saturating_sub(now).as_secs()).unwrap_or(u32::MAX)),
        trouble: board.trouble.filter(|_| kept.endpoint.is_some()),
        last_contact: last_contact.map(|at| show::moment(app, at)),
        fetched: kept.fetched,
        endpoint: kept.endpoint,
        minutes_left: minutes_left(&board, now),
        bytes: Traffic::of(board.bytes),
        paused: board.paused,
        tallies,
        held,
        recent,
    })
}

/// Tries at once, whatever the last try led to.
pub fn now(app: &App, (): ()) -> Result<Changed<()>, Error> {
    app.read(|_| Ok(()))?;
    ask(app);
    Ok(Changed::new((), [Area::Sending]))
}

/// Sends a refused record once more.
pub fn again(app: &App, which: ById) -> Result<Changed<()>, Error> {
    let id = which.uuid()?;
    app.write(|w| {
        let held = w.held()?.into_iter().find(|held| held.id == id);
        let held = held.ok_or_else(|| StoreError::NotFound { what: "refused record", id: id.to_string() })?;
        // What was deleted there was followed by nothing: it goes as if it were new.
        if held.refused.code == Refusal::Gone.code() {
            w.forget_version(held.kind, id)?;
        }
        Ok(w.release(held.kind, id)?)
    })?;
    ask(app);
    Ok(Changed::new((), [Area::Sending]))
}

/// Sends everything once more that the endpoint refused, but for what somebody has
/// to look at one by one: whether it is to be there at all, and in whose version.
pub fn again_all(app: &App, (): ()) -> Result<Changed<()>, Error> {
    app.write(|w| {
        w.release_all(&[Refusal::Gone.code(), NEWER])?;
        Ok(())
    })?;
    ask(app);
    Ok(Changed::new((), [Area::Sending]))
}

/// Stops sending, at whatever byte it is, until somebody asks for it.
pub fn pause(app: &App, (): ()) -> Result<Changed<()>, Error> {
    app.read(|_| Ok(()))?;
    {
        let mut board = unpoisoned(&app.board);
        board.paused = true;
        board.asked = false;
        board.halt.notify_waiters();
    }
    app.ring();
    Ok(Changed::new((), [Area::Sending]))
}

/// Writes what support needs of a refused record to a file: what the endpoint
/// said, and how the record is put together, with everything that anybody said
/// or is called blacked out.
pub fn support(app: &App, which: ById) -> Result<Changed<Printed>, Error> {
    support::write(app, which.uuid()?)
}

/// Somebody wants it now.
fn ask(app: &App) {
    {
        let mut board = unpoisoned(&app.board);
        (board.asked, board.paused) = (true, false);
    }
    app.ring();
}

/// What the page is made of.
struct Kept {
    endpoint: Option<String>,
    tallies: Vec<store::Tally>,
    held: Vec<(store::Held, Thing)>,
    recent: Vec<(store::Receipt, Thing)>,
    fetched: Option<Fetched>,
}

impl Kept {
    fn read(app: &App, r: &Reader<'_>) -> Result<Self, Error> {
        let held = r.held()?.into_iter().take(HELD);
        let held = held.map(|one| Thing::find(app, r, one.kind, one.id).map(|thing| (one, thing)));
        let recent = r.receipts(RECENT)?.into_iter();
        let recent = recent.map(|one| Thing::find(app, r, one.kind, one.id).map(|thing| (one, thing)));
        Ok(Self {
            endpoint: r.setting(ENDPOINT)?.filter(|address| !address.is_empty()),
            tallies: r.tallies()?,
            held: held.collect::<Result<_, _>>()?,
            recent: recent.collect::<Result<_, _>>()?,
            fetched: Fetched::read(app, r)?,
        })
    }
}

fn line(app: &App, kind: Kind, id: Uuid, thing: &Thing, at: Option<Moment>) -> RecordLine {
    RecordLine {
        kind: kind.into(),
        id: id.to_string(),
        what: thing.words(app),
        at: at.map(|at| show::moment(app, at)),
        refusal: None,
        place: None,
        theirs: None,
        issue: None,
        spot: None,
        question: None,
        next: None,
        participant: None,
        response: None,
    }
}

fn phase(of: Phase, endpoint: bool) -> SendPhase {
    match of {
        _ if !endpoint => SendPhase::Off,
        Phase::Off | Phase::Idle => SendPhase::Idle,
        Phase::Gathering(_) | Phase::Sending(_) | Phase::Settling(_) => SendPhase::Sending,
        Phase::Waiting { .. } => SendPhase::Waiting,
        Phase::Stopped | Phase::Paused => SendPhase::Stopped,
    }
}

/// How long the run that is going on will take still, as it went so far.
fn minutes_left(board: &Board, now: Duration) -> Option<u32> {
    let left = board.total.checked_sub(board.done).filter(|left| *left > 0)?;
    let so_far = now.checked_sub(board.began?)?;
    let each = so_far.checked_div(board.done)?;
    u32::try_from(each.saturating_mul(left).as_secs().div_ceil(60)).ok()
}
