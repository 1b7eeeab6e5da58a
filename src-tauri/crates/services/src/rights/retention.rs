//! Removing what was asked back from the endpoint long enough ago, where the clinic
//! decided so.

use chrono::TimeDelta;
use store::Action;

use crate::{App, Area, Error, app::unpoisoned, settings, show};

/// So many people in one go, so that whoever sits at the desk does not wait.
const AT_ONCE: usize = 20;

/// Removes what the end of a day found at the endpoint longer ago than the clinic keeps
/// it. Where no day is ever ended nothing is removed.
/// Asked by the program itself every few seconds; looks once a day.
pub fn tend(app: &App) {
    let today = show::today(app);
    if unpoisoned(&app.copies).swept == Some(today) {
        return;
    }
    match sweep(app) {
        Ok(is_done) => {
            if is_done {
                unpoisoned(&app.copies).swept = Some(today);
            }
        }
        // Nobody is there, or nothing may be written: another time.
        Err(Error::Locked | Error::ReadOnlyNow) => {}
        Err(error) => {
            tracing::error!(%error, "what was kept for long enough could not be removed");
            unpoisoned(&app.copies).swept = Some(today);
        }
    }
}

/// Whether nothing is left to remove.
fn sweep(app: &App) -> Result<bool, Error> {
    let days = app.read(|r| Ok(r.setting(settings::RETENTION)?))?;
    let Some(days) = days.and_then(|days| days.parse::<u32>().ok()).filter(|days| *days > 0) else {
        return Ok(true);
    };
    let before = app.now() - TimeDelta::days(days.into());
    let old = app.read(|r| Ok(r.purgeable(before)?))?;
    if old.is_empty() {
        return Ok(true);
    }
    for one in old.iter().take(AT_ONCE) {
        app.write_alone(|w| Ok(w.erase(*one, Action::Purged, "retention")?))?;
    }
    app.announce(&[Area::Participants, Area::Visits, Area::Responses, Area::Trail]);
    Ok(old.len() <= AT_ONCE)
}

#[cfg(test)]
mod tests;
