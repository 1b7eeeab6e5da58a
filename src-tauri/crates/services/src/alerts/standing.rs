//! How an alert stands: worked out from what was done about it, and the clock.

use chrono::NaiveTime;
use domain::{
    Moment,
    way::{Handled, StepKind, Waits},
};
use store::{Reader, Sees};

use super::AlertState;
use crate::{App, Area, Error, app::unpoisoned};

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
pub(crate) fn remember(app: &App) {
    match app.read(|r| Ok(r.alert_times(Sees::All)?)) {
        Ok(times) => unpoisoned(&app.board).alert_times = times,
        Err(Error::Locked) => {}
        Err(error) => tracing::error!(%error, "the times of alerts cannot be read"),
    }
}

/// Of how many the time is over, as far as it is known in memory.
pub(crate) fn overdue(app: &App) -> u32 {
    let now = app.now();
    let count = unpoisoned(&app.board).alert_times.iter().filter(|at| **at < now).count();
    u32::try_from(count).unwrap_or(u32::MAX)
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
