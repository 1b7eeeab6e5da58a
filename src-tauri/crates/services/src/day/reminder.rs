//! Reminding staff that a day was not ended, or that it is time to end one.

use chrono::{FixedOffset, NaiveDate, NaiveTime};
use domain::Moment;
use store::{Action, AuditRow, Reader, Sheet, TrailQuery};

use super::{DayVerdict, SHEETS, kept::Kept};
use crate::{App, Area, Error, app::unpoisoned, settings, show};

/// What makes a day one that has to be ended: something was recorded, or sent.
const WORK: [Action; 20] = [
    Action::Registered,
    Action::VisitStarted,
    Action::FormBegun,
    Action::Answered,
    Action::LanguageChanged,
    Action::PromptAcknowledged,
    Action::Finished,
    Action::Corrected,
    Action::SecondKeyed,
    Action::SecondSettled,
    Action::InterpreterNoted,
    Action::StepKept,
    Action::StepCorrected,
    Action::ParticipantChanged,
    Action::Voided,
    Action::Withdrawn,
    Action::Restricted,
    Action::Unrestricted,
    Action::Erased,
    Action::Confirmed,
];

/// So many rows are looked at for the first that counts.
const FAR: usize = 500;

/// What should be said about the end of the day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Remind {
    /// When an end was begun of which there is no sheet.
    pub stopped: Option<Moment>,
    /// The last day that was not ended.
    pub open: Option<NaiveDate>,
    /// It is time to end today.
    pub ends: bool,
}

/// Whether work was done after the newest sheet, on whatever day.
pub(super) fn is_open(r: &Reader<'_>) -> Result<bool, Error> {
    let ended = Kept::last(r)?.and_then(|(_, kept)| kept).map_or(0, |kept| i64::from(kept.head_seq));
    Ok(newest(r)?.is_some_and(|row| row.seq > ended))
}

/// When the end of a day was begun of which there is no sheet, under way or not.
pub(super) fn begun(r: &Reader<'_>) -> Result<Option<Moment>, Error> {
    Ok(r.setting(settings::DAY_ENDING)?.and_then(|at| at.parse().ok()))
}

/// What staff should be reminded of now.
pub(crate) fn remind(app: &App, r: &Reader<'_>) -> Result<Remind, Error> {
    let (now, today) = (app.now(), show::today(app));
    let is_closing = unpoisoned(&app.board).closing.is_some();
    if let Some(stopped) = begun(r)?.filter(|_| !is_closing) {
        // It says the same as the others, and more.
        return Ok(Remind { stopped: Some(stopped), ..Remind::default() });
    }
    let ended = ended(r)?;
    let Some(newest) = newest(r)?.filter(|row| row.seq > ended) else { return Ok(Remind::default()) };
    let first = first_after(r, ended, newest.seq)?.unwrap_or_else(|| newest.clone());
    let open = [&newest, &first].into_iter().map(day).find(|day| *day < today);
    let time = r.setting(settings::DAY_END)?.as_deref().and_then(time_of);
    let is_time = time.is_some_and(|time| now.time() >= time);
    Ok(Remind { open, ends: is_time && day(&newest) >= today, ..Remind::default() })
}

/// Tells the window when the time has come. Asked by the program itself, every
/// few seconds.
pub fn look_at_the_clock(app: &App) {
    let wanted = app.read(|r| Ok(r.setting(settings::DAY_END)?.as_deref().and_then(time_of)));
    let now = app.now();
    let is_time = matches!(wanted, Ok(Some(time)) if now.time() >= time);
    let news = {
        let mut board = unpoisoned(&app.board);
        let before = std::mem::replace(&mut board.day_ends, is_time.then_some(now.date_naive()));
        board.day_ends != before
    };
    if news {
        app.announce(&[Area::Session, Area::Day]);
    }
}

/// `17:00` as a time of day, or what else was typed.
pub(super) fn time_of(typed: &str) -> Option<NaiveTime> {
    let (hour, minute) = typed.trim().split_once([':', '.'])?;
    let number = |text: &str| {
        let fits = matches!(text.len(), 1 | 2) && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|_| fits)
    };
    NaiveTime::from_hms_opt(number(hour)?, number(minute).filter(|_| minute.len() == 2)?, 0)
}

/// The row of the trail with which the newest sheet ends that ended a day. One
/// that says to try again has not.
fn ended(r: &Reader<'_>) -> Result<i64, Error> {
    let ends = |sheet: &Sheet| match DayVerdict::of(&sheet.verdict) {
        Some(DayVerdict::Waiting | DayVerdict::NotAsked | DayVerdict::Differs) | None => None,
        Some(
            DayVerdict::Safe
            | DayVerdict::Nothing
            | DayVerdict::Held
            | DayVerdict::Disputed
            | DayVerdict::NoEndpoint
            | DayVerdict::Damaged,
        ) => Kept::read(sheet).ok().map(|kept| i64::from(kept.head_seq)),
    };
    Ok(r.sheets(SHEETS)?.iter().find_map(ends).unwrap_or_default())
}

/// The newest row of work.
fn newest(r: &Reader<'_>) -> Result<Option<AuditRow>, Error> {
    let query = TrailQuery { actions: WORK.to_vec(), ..TrailQuery::default() };
    Ok(r.trail(&query, 1)?.pop())
}

/// The first row of work between two rows, if it is not far: between sheets there
/// are many rows, and the first of them that counts comes soon.
fn first_after(r: &Reader<'_>, ended: i64, newest: i64) -> Result<Option<AuditRow>, Error> {
    for seq in (ended + 1..newest).take(FAR) {
        let row = r.audit_row(seq)?;
        if WORK.iter().any(|action| action.code() == row.action) {
            return Ok(Some(row));
        }
    }
    Ok(None)
}

/// On which day a row was written, as the clock on the wall had it.
fn day(row: &AuditRow) -> NaiveDate {
    let utc = row.at.parse::<Moment>().unwrap_or_default();
    let zone = FixedOffset::east_opt(row.at_offset * 60);
    zone.map_or(utc, |zone| utc.with_timezone(&zone)).date_naive()
}
