//! What waits to be sent, what was, and what the endpoint refused.

mod place;
mod support;
mod thing;
mod tray;
mod why;

use std::time::Duration;

use domain::Moment;
use exchange::Refusal;
use serde::{Deserialize, Serialize};
use store::{Kind, Reader, StoreError};
use uuid::Uuid;

pub(crate) use self::thing::Thing;
pub use crate::sync::Trouble as TroubleCode;
use crate::{
    App, Area, Changed, Error,
    app::unpoisoned,
    paper::Printed,
    participants::ById,
    settings::ENDPOINT,
    show,
    sync::{Board, Bytes, NEWER, Phase, UNANSWERED, UNWRITABLE},
};

/// The newest confirmations that are shown.
const RECENT: usize = 200;
/// The refused records that are shown; all of them are counted.
const HELD: usize = 200;

// What goes out

/// How far the sending has got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SendPhase {
    /// Nothing to do.
    Idle,
    /// No endpoint is set.
    Off,
    /// Under way.
    Sending,
    /// Will try again by itself.
    Waiting,
    /// Waits for a person.
    Stopped,
}

/// What kind of record it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RecordKind {
    /// An instrument.
    Questionnaire,
    /// A programme.
    Kit,
    /// Somebody who takes part.
    Participant,
    /// Somebody's taking part in a programme.
    Enrolment,
    /// A meeting.
    Visit,
    /// A finished form.
    Response,
    /// Something that happened in a programme.
    Step,
}

/// Why the endpoint refused a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RefusalCode {
    /// It finds the record wrong.
    Invalid,
    /// It does not take records of this kind.
    NotAccepted,
    /// It has another copy of it.
    Conflict,
    /// It was deleted there.
    Gone,
    /// This computer may not send it.
    Forbidden,
    /// It is too large.
    TooLarge,
    /// Another reason.
    Other,
    /// Nobody refused it: this program could not write it.
    Unwritable,
    /// Nobody refused it: the endpoint took others and never answered for it.
    Unanswered,
    /// Nobody refused it: after a backup was brought back, the endpoint has one
    /// that may be newer.
    NewerAtEndpoint,
}

/// What went over the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Traffic {
    /// Kilobytes sent.
    pub sent_kb: u32,
    /// Kilobytes received.
    pub received_kb: u32,
    /// Requests.
    pub requests: u32,
}

/// How many records of one kind are where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Tally {
    /// Which kind.
    pub kind: RecordKind,
    /// To be sent.
    pub waiting: u32,
    /// Confirmed, and not changed since.
    pub confirmed: u32,
    /// Refused; waiting for a person.
    pub refused: u32,
}

/// A record that was sent, or refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RecordLine {
    /// What it is.
    pub kind: RecordKind,
    /// Which one.
    pub id: String,
    /// The same for people: numbers, days and titles, and nobody's name.
    pub what: String,
    /// When it was confirmed.
    pub at: Option<String>,
    /// Why it was refused.
    pub refusal: Option<RefusalCode>,
    /// What the endpoint pointed at.
    pub place: Option<String>,
    /// What the endpoint said, for support.
    pub theirs: Option<String>,
    /// What is wrong, in a word.
    pub issue: Option<IssueKind>,
    /// With which part of the record.
    pub spot: Option<Spot>,
    /// The number of the question, if it is one.
    pub question: Option<u32>,
    /// What to do about it.
    pub next: Option<NextStep>,
    /// The participant to correct, if that is what to do.
    pub participant: Option<String>,
    /// The response to correct, if that is.
    pub response: Option<String>,
}

/// What an endpoint finds wrong, in a word: the codes of FHIR's issue types that
/// a person can do something about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum IssueKind {
    /// Something is missing.
    Missing,
    /// A value cannot be.
    Value,
    /// Something is too long, or there is too much of it.
    TooLong,
    /// It is not put together as it should be.
    Structure,
    /// It points at something that is not there.
    Reference,
    /// A code is not known.
    Code,
    /// There is one already.
    Duplicate,
    /// A rule of the endpoint is broken.
    Rule,
    /// This computer may not.
    Security,
    /// Another version stands there.
    Version,
    /// Something else.
    Other,
}

/// The part of a record that an endpoint points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Spot {
    /// A name.
    Name,
    /// The date of birth.
    Born,
    /// The sex.
    Sex,
    /// The NHS number.
    NhsNumber,
    /// The study number.
    StudyNumber,
    /// The language.
    Language,
    /// Whether an interpreter is needed, or who it was.
    Interpreter,
    /// The day of a visit.
    Day,
    /// Whom it is about.
    Participant,
    /// The visit it belongs to.
    Visit,
    /// Which questionnaire.
    Questionnaire,
    /// An answer.
    Answer,
    /// A score.
    Score,
    /// When something was done.
    Time,
    /// Another part.
    Other,
}

/// What to do about a record that waits for a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum NextStep {
    /// Correct it here; it then travels again.
    Correct,
    /// Send it again, once the cause is mended.
    Again,
    /// Write it down for support.
    Support,
    /// Look at both sides and decide.
    Settle,
}

/// Everything about sending.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SendingPage {
    /// How far it has got.
    pub phase: SendPhase,
    /// Where records go.
    pub endpoint: Option<String>,
    /// To be sent.
    pub waiting: u32,
    /// Refused.
    pub refused: u32,
    /// Confirmed.
    pub confirmed: u32,
    /// Records of the run that is going on.
    pub total: u32,
    /// How many of those are dealt with.
    pub done: u32,
    /// When the endpoint was last heard of.
    pub last_contact: Option<String>,
    /// How long until the next try.
    pub next_try_seconds: Option<u32>,
    /// What was wrong with the last one.
    pub trouble: Option<TroubleCode>,
    /// Minutes left of the run that is going on, as it went so far.
    pub minutes_left: Option<u32>,
    /// Bytes sent and received since the program began, as they went over the line.
    pub bytes: Traffic,
    /// Somebody put it off: nothing is sent until they ask for it.
    pub paused: bool,
    /// How many records are where, by kind.
    pub tallies: Vec<Tally>,
    /// What the endpoint refused.
    pub held: Vec<RecordLine>,
    /// The newest confirmations, newest first.
    pub recent: Vec<RecordLine>,
}

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

impl Traffic {
    fn of(bytes: Bytes) -> Self {
        let kilobytes = |bytes: u64| u32::try_from(bytes.div_ceil(1000)).unwrap_or(u32::MAX);
        Self {
            sent_kb: kilobytes(bytes.sent),
            received_kb: kilobytes(bytes.received),
            requests: u32::try_from(bytes.requests).unwrap_or(u32::MAX),
        }
    }
}

impl Tally {
    fn of(kept: &store::Tally) -> Self {
        Self {
            kind: kept.kind.into(),
            waiting: kept.waiting,
            confirmed: kept.confirmed,
            refused: kept.refused,
        }
    }
}

impl From<Kind> for RecordKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Questionnaire => Self::Questionnaire,
            Kind::Kit => Self::Kit,
            Kind::Participant => Self::Participant,
            Kind::Enrolment => Self::Enrolment,
            Kind::Visit => Self::Visit,
            Kind::Response => Self::Response,
            Kind::Step => Self::Step,
        }
    }
}

impl RefusalCode {
    fn of(code: &str) -> Self {
        match code {
            UNWRITABLE => return Self::Unwritable,
            UNANSWERED => return Self::Unanswered,
            NEWER => return Self::NewerAtEndpoint,
            _ => {}
        }
        match Refusal::ALL.into_iter().find(|reason| reason.code() == code) {
            Some(Refusal::Invalid) => Self::Invalid,
            Some(Refusal::NotAccepted) => Self::NotAccepted,
            Some(Refusal::Conflict) => Self::Conflict,
            Some(Refusal::Gone) => Self::Gone,
            Some(Refusal::Forbidden) => Self::Forbidden,
            Some(Refusal::TooLarge) => Self::TooLarge,
            Some(Refusal::Other) | None => Self::Other,
        }
    }
}
