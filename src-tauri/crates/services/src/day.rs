//! The end of the day: everything sent, and asked back from the endpoint.
//!
//! "Safe to close" is said of nothing but what the endpoint named by itself:
//! id, version and content of every record since the last sheet.

mod kept;
mod printed;
mod reminder;
mod visits;

use domain::ResponseId;
use serde::{Deserialize, Serialize};
use store::{Action, Reader};

pub use self::reminder::look_at_the_clock;
pub(crate) use self::{
    kept::{Kept, KeptDifference, VERSION},
    reminder::remind,
    visits::of as visits_of,
};
use crate::{
    App, Area, Changed, Error, FieldProblem, Problem, Why,
    alerts::{self, Asked},
    app::unpoisoned,
    forms::Filled,
    paper::Printed,
    participants::{ById, uuid},
    rights::Looker,
    sending::RecordKind,
    settings, show,
    sync::{Board, Ending},
    written::{self, Written},
};

/// The sheets that are listed.
const SHEETS: usize = 60;

// What comes in

/// Why a form is left unfinished today.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NoteUnfinished {
    /// Which response.
    pub response: String,
    /// Why; null takes the reason back.
    #[cfg_attr(feature = "bindings", ts(type = "UnfinishedReason | null"))]
    pub reason: Option<UnfinishedReason>,
}

/// Why a form is not finished today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum UnfinishedReason {
    /// It goes on at another time.
    GoesOn,
    /// Whoever answered had to leave.
    ParticipantLeft,
    /// Whoever answered does not want to go on.
    Declined,
    /// It was begun by mistake.
    ByMistake,
    /// The computer or the program was in the way.
    Technical,
}

/// When the day ends.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SaveDayEnd {
    /// A local time of day like 17:00; empty for no reminder.
    pub time: String,
}

// What goes out

/// How it stands with today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DayPage {
    /// Today, ready to show.
    pub day: String,
    /// The visits of today, and earlier ones with a form that is not finished.
    pub visits: Vec<DayVisit>,
    /// To be sent.
    pub waiting: u32,
    /// Waiting for a person.
    pub held: u32,
    /// Changes made on two computers that nobody has settled.
    pub disputes: u32,
    /// The end of the day is under way.
    pub closing: Option<Closing>,
    /// Ending the day stopped on its way.
    pub stopped: Option<StoppedEnd>,
    /// The newest sheet.
    pub last: Option<SheetLine>,
    /// Something was recorded after the newest sheet, or there is none, or ending
    /// the day stopped on its way.
    pub open: bool,
    /// The time at which staff are reminded, like 17:00.
    pub time: Option<String>,
    /// Sheets that are kept, newest first; at most 60.
    pub sheets: Vec<SheetLine>,
}

/// An end of the day of which there is no sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StoppedEnd {
    /// When it was begun, ready to show.
    pub at: String,
    /// Why, unless whoever ended it left or the program was closed.
    pub problem: Option<Problem>,
}

/// How far ending the day has got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case", tag = "step")]
pub enum Closing {
    /// What waits is being sent.
    Sending,
    /// The endpoint is being asked what it has.
    Asking {
        /// Records asked about so far.
        done: u32,
        /// Of so many.
        total: u32,
    },
    /// The trail is being gone over.
    Checking,
}

/// A visit of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DayVisit {
    /// For asking more.
    pub id: String,
    /// As on the paper of the study. Never a name.
    pub study_number: String,
    /// Ready to show.
    pub day: String,
    /// Its forms.
    pub forms: Vec<DayForm>,
}

/// A form of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DayForm {
    /// For asking more.
    pub id: String,
    /// Of the instrument.
    pub title: String,
    /// Where it is.
    pub state: DayFormState,
    /// Questions without answer or reason, while it is not finished.
    pub gaps: u32,
    /// Safety prompts about which nothing was noted.
    pub open_prompts: u32,
    /// Why it is not finished, as staff said.
    pub reason: Option<UnfinishedReason>,
}

/// Where a form is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DayFormState {
    /// Not finished; it does not travel.
    Unfinished,
    /// Finished; to be sent.
    Waiting,
    /// Finished; the endpoint said that it has it.
    Sent,
    /// Finished; waits for a person.
    Held,
    /// Taken back.
    Voided,
}

/// What a sheet says, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DayVerdict {
    /// Everything is there, named by the endpoint: safe to close.
    Safe,
    /// There was nothing to send since the last sheet, and nothing waits.
    Nothing,
    /// Records wait to be sent still.
    Waiting,
    /// Records wait for a person.
    Held,
    /// The endpoint has something else, or lacks something.
    Differs,
    /// The endpoint did not answer, or not in a way that can be relied on.
    NotAsked,
    /// There is nowhere to send anything.
    NoEndpoint,
    /// The trail of this computer is broken.
    Damaged,
}

/// A kept sheet, in a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SheetLine {
    /// For asking more.
    pub id: String,
    /// Which day, ready to show.
    pub day: String,
    /// When it was made.
    pub at: String,
    /// What it says.
    pub verdict: DayVerdict,
    /// Records sent since the sheet before.
    pub sent: u32,
    /// How many of those the endpoint named.
    pub received: u32,
}

/// The sheet of a day. Study numbers, days and titles; nobody's name but that
/// of whoever ended the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DaySheet {
    /// In a line.
    pub line: SheetLine,
    /// Clinic and site.
    pub clinic: String,
    /// Who ended the day.
    pub by: String,
    /// Which computer.
    pub computer: String,
    /// Where records go.
    pub endpoint: Option<String>,
    /// What was wrong, if the endpoint could not be asked.
    pub trouble: Option<crate::sending::TroubleCode>,
    /// Numbers.
    pub counts: DayCounts,
    /// Visits and forms.
    pub visits: Vec<DayVisit>,
    /// What is not as it should be, record by record; at most 500.
    pub differences: Vec<DayDifference>,
    /// How many rows the trail has.
    pub head_seq: u32,
    /// The hash of the newest, in hex.
    pub head: String,
    /// Whether the endpoint keeps this very head.
    pub head_there: bool,
    /// How far the clock here is ahead of the endpoint's, in seconds.
    pub clock_ahead: Option<i32>,
}

/// The numbers of a sheet. Records are participants, visits and responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DayCounts {
    /// Sent since the last sheet that was safe.
    pub sent: u32,
    /// Of those, named by the endpoint with id, version and content.
    pub received: u32,
    /// There with another version or content.
    pub differ: u32,
    /// Not there.
    pub missing: u32,
    /// Still to be sent.
    pub waiting: u32,
    /// Waiting for a person.
    pub held: u32,
    /// Forms of today that are finished.
    pub finished: u32,
    /// Forms that are not.
    pub unfinished: u32,
}

/// A record that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DayDifference {
    /// What kind of record.
    pub kind: RecordKind,
    /// Which one.
    pub id: String,
    /// For people: numbers, days and titles.
    pub what: String,
    /// What is wrong.
    pub why: DifferenceKind,
}

/// What is wrong with a record at the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DifferenceKind {
    /// Not sent yet.
    Waiting,
    /// Waits for a person.
    Held,
    /// The endpoint said that it has it, and does not. It is sent again.
    Missing,
    /// It was deleted there.
    Deleted,
    /// Another content stands there.
    OtherContent,
    /// Another version stands there, with the same content.
    OtherVersion,
}

// The verbs

/// How it stands with today.
pub fn page(app: &App, (): ()) -> Result<DayPage, Error> {
    let today = show::today(app);
    let (closing, problem) = {
        let board = unpoisoned(&app.board);
        (board.closing, board.stopped.clone())
    };
    app.read(|r| {
        let begun = if closing.is_none() { reminder::begun(r)? } else { None };
        let stopped = begun.map(|at| StoppedEnd { at: show::moment(app, at), problem });
        let standing = Standing::of(r)?;
        let kept = r.sheets(SHEETS)?;
        let sheets: Vec<_> =
            kept.iter().map(|sheet| kept::line(app, sheet, Kept::read(sheet).ok().as_ref())).collect();
        let visits = visits::of(app, r, today)?;
        Ok(DayPage {
            day: show::day(app, today),
            visits: visits.into_iter().map(|visit| visit.shown(app)).collect(),
            waiting: standing.waiting,
            held: standing.held,
            disputes: standing.disputes,
            closing,
            last: sheets.first().cloned(),
            open: sheets.is_empty() || stopped.is_some() || reminder::is_open(r)?,
            stopped,
            time: r.setting(settings::DAY_END)?.filter(|time| !time.is_empty()),
            sheets,
        })
    })
}

/// Begins to end the day: what waits is sent, the endpoint is asked for all of
/// it, the trail is gone over, and the sheet is kept. The page tells how far.
pub fn close(app: &App, (): ()) -> Result<Changed<()>, Error> {
    let (person, session) = {
        let desk = app.desk();
        let open = desk.open.as_ref().ok_or(Error::Locked)?;
        (open.person, open.session)
    };
    // Whoever asks twice is ending the day already.
    let is_new = |board: &Board| {
        board.closing.is_none() || board.ending.is_none_or(|ending| ending.session != session)
    };
    if is_new(&unpoisoned(&app.board)) {
        // Before anything can go wrong: whatever does, it is known that there is no sheet.
        app.write(|w| Ok(w.remember(settings::DAY_ENDING, &app.now().to_rfc3339())?))?;
    }
    {
        let mut board = unpoisoned(&app.board);
        if is_new(&board) {
            board.closing = Some(Closing::Sending);
            board.ending = Some(Ending::new(person, session));
            board.stopped = None;
        }
        (board.asked, board.paused, board.pull) = (true, false, true);
    }
    app.ring();
    Ok(Changed::new((), [Area::Day, Area::Sending]))
}

/// A kept sheet.
pub fn sheet(app: &App, which: ById) -> Result<DaySheet, Error> {
    let id = which.uuid()?;
    let sheet = app.read(|r| Ok(r.sheet(id)?))?;
    let shown = Kept::read(&sheet)?.shown(app, &sheet);
    app.note_view(Action::Viewed, "sheet", id);
    Ok(shown)
}

/// Writes a sheet as a PDF.
pub fn print(app: &App, which: ById) -> Result<Changed<Printed>, Error> {
    let id = which.uuid()?;
    let sheet = app.read(|r| Ok(r.sheet(id)?))?;
    let folder = match written::folder(app, "") {
        Ok(folder) => folder,
        Err(why) => {
            let problems = vec![FieldProblem::new("folder", why)];
            return Ok(Changed::new(Printed { problems, path: None, pages: 0 }, []));
        }
    };
    let printed = ::paper::document(&printed::document(app, &sheet)?)?;
    let name = format!("{}-{}.pdf", sheet.day, printed::short(&sheet));
    let file = Written::new(&folder, &name, &printed.pdf)?;
    // First the trail: a file that it does not know of must not be there.
    app.note(Action::Printed, "sheet", id, Some(&file.sha256))?;
    let path = file.finish()?.display().to_string();
    Ok(Changed::new(Printed { problems: Vec::new(), path: Some(path), pages: printed.pages }, [Area::Trail]))
}

/// Notes why a form is not finished.
pub fn unfinished(app: &App, what: NoteUnfinished) -> Result<Changed<()>, Error> {
    let id = ResponseId(uuid(&what.response)?);
    let looker = Looker::of(app)?;
    app.write(|w| {
        let left = Filled::draft(app, w, id, looker)?;
        looker.may_collect(w, left.response.participant)?;
        let reason = what.reason.map(UnfinishedReason::code);
        if w.unfinished(id)?.as_deref() != reason {
            w.note_unfinished(id, reason)?;
        }
        alerts::fire_for_response(app, w, &left, Asked::Left)?;
        Ok(())
    })?;
    Ok(Changed::new((), [Area::Day, Area::Programme, Area::Trail]))
}

/// When staff are reminded.
pub fn save(app: &App, new: SaveDayEnd) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let time = match reminder::time_of(&new.time) {
        Some(time) => time.format("%H:%M").to_string(),
        None if new.time.trim().is_empty() => String::new(),
        None => return Ok(Changed::new(vec![FieldProblem::new("time", Why::TimeRefused)], [])),
    };
    app.write(|w| {
        if w.setting(settings::DAY_END)?.unwrap_or_default() != time {
            w.save_setting(settings::DAY_END, &time)?;
        }
        Ok(())
    })?;
    Ok(Changed::new(Vec::new(), [Area::Day, Area::Settings, Area::Session]))
}

/// How many records are where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Standing {
    pub waiting: u32,
    /// Waiting for a person because the endpoint refused them.
    pub held: u32,
    /// Waiting for a person because two computers say something differently.
    pub disputes: u32,
}

impl Standing {
    pub fn of(r: &Reader<'_>) -> Result<Self, Error> {
        let tallies = r.tallies()?;
        let disputes = r.disputes()?;
        Ok(Self {
            waiting: tallies.iter().map(|tally| tally.waiting).sum(),
            held: tallies.iter().map(|tally| tally.refused).sum(),
            disputes: u32::try_from(disputes.len()).unwrap_or(u32::MAX),
        })
    }
}

#[cfg(test)]
mod tests;
