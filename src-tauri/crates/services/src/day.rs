//! The end of the day: everything sent, and asked back from the endpoint.
//!
//! "Safe to close" is said of nothing but what the endpoint named by itself:
//! id, version and content of every record since the last sheet.

mod kept;
mod printed;
mod reminder;
mod shown;
mod visits;

use domain::ResponseId;
use serde::{Deserialize, Serialize};
use store::{Action, Reader};

pub(crate) use self::{
    kept::{Kept, KeptDifference, VERSION},
    reminder::remind,
    visits::of as visits_of,
};
pub use self::{
    reminder::look_at_the_clock,
    shown::{
        Closing, DayCounts, DayDifference, DayForm, DayFormState, DayPage, DaySheet, DayVerdict, DayVisit,
        DifferenceKind, SheetLine, StoppedEnd,
    },
};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    alerts::{self, Asked},
    app::unpoisoned,
    forms::Filled,
    paper::Printed,
    participants::{ById, uuid},
    rights::Looker,
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
