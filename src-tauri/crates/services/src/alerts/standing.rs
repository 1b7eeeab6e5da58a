//! How an alert stands: worked out from what was done about it, and the clock.

use std::{
    fs::{self, File},
    io::{self, Read},
};

use chrono::NaiveTime;
use domain::{
    Moment,
    way::{Handled, StepKind, Waits},
};
use store::{Reader, Sees};

use super::AlertState;
use crate::{App, Area, Error, app::unpoisoned};

/// Of a file that holds times no more is read.
const MOST_BYTES: u64 = 1 << 20;

/// How it is kept ready: as far as no clock is needed.
pub(super) fn stored(of: Handled) -> &'static str {
    match of.waits() {
        Waits::Action => "open",
        Waits::Promise(_) => "promised",
        Waits::Outcome => "acted",
        Waits::Nothing => "closed",
    }
}

/// When somebody has to do something next, if somebody had to act by `due`: that, or
/// look on the day of a promise. Nothing where no time is set.
pub(super) fn next_time(app: &App, of: Handled, due: Moment) -> Option<Moment> {
    match of.waits() {
        Waits::Action => Some(due),
        Waits::Promise(day) => Some(app.when(day.and_time(NaiveTime::MIN))),
        Waits::Outcome | Waits::Nothing => None,
    }
}

/// How it stands, if somebody has to do something by `next`.
pub(super) fn state(of: Handled, next: Option<Moment>, now: Moment) -> AlertState {
    let is_past = next.is_some_and(|next| next < now);
    match of.waits() {
        Waits::Action if is_past => AlertState::Late,
        Waits::Action => AlertState::Open,
        Waits::Promise(_) if is_past => AlertState::PromiseDue,
        Waits::Promise(_) | Waits::Outcome => AlertState::Acted,
        Waits::Nothing => AlertState::Closed,
    }
}

/// What is to be noted next; nothing once it is over.
pub(super) fn next_step(of: Handled) -> Option<StepKind> {
    match of.waits() {
        Waits::Action => Some(StepKind::AlertAction),
        Waits::Promise(_) | Waits::Outcome => Some(StepKind::AlertOutcome),
        Waits::Nothing => None,
    }
}

/// Of how many alerts the time to do something is over.
pub(crate) fn late(app: &App, r: &Reader<'_>, sees: Sees) -> Result<u32, Error> {
    Ok(r.alerts_standing(app.now(), sees)?.1)
}

/// Keeps in memory when somebody has to do something about an alert, and nothing else
/// of it: nobody may be at the desk when the time comes, and the records are locked then.
/// A file besides the records holds it for a program that was started since; it says no
/// more than the locked window shows everybody.
pub(crate) fn remember(app: &App) {
    let times = match app.read(|r| Ok(r.alert_times(Sees::All)?)) {
        Ok(times) => times,
        Err(Error::Locked) if unpoisoned(&app.board).alert_times.is_none() => {
            let times = kept(app);
            unpoisoned(&app.board).alert_times = Some(times);
            return;
        }
        Err(Error::Locked) => return,
        Err(error) => return tracing::error!(%error, "the times of alerts cannot be read"),
    };
    let before = unpoisoned(&app.board).alert_times.replace(times.clone());
    if before.as_ref() != Some(&times)
        && let Err(error) = keep(app, &times)
    {
        tracing::warn!(%error, "the times of alerts are not known after a restart");
    }
}

fn keep(app: &App, times: &[Moment]) -> Result<(), Error> {
    let text = serde_json::to_vec(times).map_err(|_| Error::Input("alert"))?;
    fs::write(app.folder()?.alert_times(), text).map_err(crate::FolderError::from)?;
    Ok(())
}

/// What a former run of the program kept; nothing where it cannot be read.
fn kept(app: &App) -> Vec<Moment> {
    let Ok(folder) = app.folder() else { return Vec::new() };
    let mut text = Vec::new();
    match File::open(folder.alert_times()).and_then(|file| file.take(MOST_BYTES).read_to_end(&mut text)) {
        Ok(_) => serde_json::from_slice(&text).unwrap_or_else(|error| {
            tracing::warn!(%error, "the times of alerts cannot be read");
            Vec::new()
        }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => {
            tracing::warn!(%error, "the times of alerts cannot be read");
            Vec::new()
        }
    }
}

/// Of how many the time is over, as far as it is known in memory.
pub(crate) fn overdue(app: &App) -> u32 {
    let now = app.now();
    let board = unpoisoned(&app.board);
    let times = board.alert_times.iter().flatten();
    u32::try_from(times.filter(|at| **at < now).count()).unwrap_or(u32::MAX)
}

/// Tells the window when nobody acted in time. Asked by the program itself, every few
/// seconds: nobody may be looking, or be there at all.
pub fn look_at_the_clock(app: &App) {
    remember(app);
    let late = overdue(app);
    let before = std::mem::replace(&mut unpoisoned(&app.board).late, late);
    if before != late {
        app.announce(&[Area::Session, Area::Programme]);
    }
}
