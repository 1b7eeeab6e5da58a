//! Copies of the records in another place, and bringing one back.

mod copies;
mod errand;
mod restoring;
#[cfg(test)]
pub(crate) mod testing;

use std::path::{Path, PathBuf};

use chrono::TimeDelta;
use domain::Moment;
use serde::{Deserialize, Serialize};
use store::StoreError;
use uuid::Uuid;
use vault::KeyFile;

pub(crate) use self::{
    copies::{Copies, refresh_keys, soon, turn},
    restoring::{RESTORED, finish_restoring},
};
pub use self::{
    copies::{SUSPECT, tend},
    restoring::{preview, restore},
};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    app::unpoisoned,
    session::{Notice, NoticeCode},
    settings, show,
};

// What comes in

/// Where copies shall also go.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SetPlace {
    /// A folder, as typed or chosen; empty for none but the usual one.
    pub folder: String,
}

/// Where to look for copies.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LookIn {
    /// A folder; empty for the usual places.
    pub folder: String,
}

/// Whoever wants a copy back, and which.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RestoreFrom {
    /// The folder of the copy, as listed.
    pub folder: String,
    /// An administrator of then.
    pub name: String,
    /// Their passphrase of then.
    pub passphrase: String,
}

/// Whoever wants a copy back, and has seen what that costs.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RestoreNow {
    /// As it was looked at.
    pub from: RestoreFrom,
    /// Why, for the audit trail.
    pub reason: String,
}

// What goes out

/// One copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BackupLine {
    /// Its folder.
    pub folder: String,
    /// Ready to show; nothing when the copy cannot be read.
    pub made: Option<String>,
    /// How many participants are in it.
    pub participants: u32,
    /// How many finished and unfinished forms.
    pub responses: u32,
    /// Whether it is in the place the site chose, rather than beside the records.
    pub elsewhere: bool,
    /// Whether its description is whole. What is in it is proven when it is brought back.
    pub sound: bool,
}

/// How it stands with the copies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BackupsPage {
    /// The usual place.
    pub usual: String,
    /// The place the site chose; nothing until it does.
    pub place: Option<String>,
    /// Whether that place can be reached and written to now.
    pub place_ready: bool,
    /// Ready to show: the newest proven copy in the usual place.
    pub last_here: Option<String>,
    /// The same in the chosen place.
    pub last_there: Option<String>,
    /// Code of what went wrong the last time, a message `backup-trouble-…`.
    pub trouble: Option<String>,
    /// Newest first.
    pub backups: Vec<BackupLine>,
}

/// What bringing a copy back would mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RestorePreview {
    /// The copy.
    pub backup: BackupLine,
    /// The clinic it is of.
    pub clinic: String,
    /// Whether there are records here now that it would take the place of.
    pub replaces: bool,
    /// Whether those can still be read, so that what is newer is known exactly.
    pub readable: bool,
    /// How many entries of the audit trail are newer than the copy, where known.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub newer: Option<i64>,
    /// What is newer, ready to show: participants, visits and forms, at most 50.
    pub newer_lines: Vec<NewerLine>,
    /// How many of those the endpoint has not confirmed: they would be only in
    /// the replaced file.
    pub newer_unsent: u32,
}

/// One record that is newer than a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NewerLine {
    /// Study number, and what it is; ready to show.
    pub about: String,
    /// `participant`, `visit`, `response`.
    pub kind: String,
    /// Ready to show.
    pub at: String,
    /// Whether the endpoint has it.
    pub confirmed: bool,
}

/// A copy was brought back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Restored {
    /// What is wrong with what was typed; then nothing was done.
    pub problems: Vec<FieldProblem>,
    /// Where the replaced files are kept; nothing when there were none.
    pub kept: Option<String>,
}

// The verbs

/// How it stands with the copies.
pub fn page(app: &App, (): ()) -> Result<BackupsPage, Error> {
    let (usual, place) = places(app)?;
    let vault = app.read(|r| Ok(r.setting(settings::VAULT)?))?.and_then(|id| id.parse::<Uuid>().ok());
    let ours = |line: &store::BackupLine| Some(line.vault) == vault;
    let mut found = listed(app, &usual, ours);
    let last = |lines: &[(Option<Moment>, BackupLine)]| {
        lines.iter().filter_map(|(at, _)| *at).max().map(|at| show::moment(app, at))
    };
    let last_here = last(&found);
    let there = place.as_deref().map(|place| listed(app, place, ours)).unwrap_or_default();
    let last_there = last(&there);
    found.extend(there);
    found.sort_by(|(a, _), (b, _)| b.cmp(a));
    Ok(BackupsPage {
        usual: usual.display().to_string(),
        place_ready: place.as_deref().is_some_and(is_ready),
        place: place.map(|place| place.display().to_string()),
        last_here,
        last_there,
        trouble: unpoisoned(&app.copies).trouble.map(str::to_owned),
        backups: found.into_iter().map(|(_, line)| line).collect(),
    })
}

/// Makes a copy now, in every place.
pub fn now(app: &App, (): ()) -> Result<Changed<()>, Error> {
    copies::at_once(app)?;
    Ok(Changed::new((), [Area::Backups, Area::Session, Area::Trail]))
}

/// Where copies shall also go.
pub fn set_place(app: &App, new: SetPlace) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let typed = new.folder.trim();
    if !typed.is_empty()
        && let Err(why) = usable(app, Path::new(typed))
    {
        return Ok(Changed::new(vec![FieldProblem::new("folder", why)], []));
    }
    app.write(|w| Ok(w.save_setting(settings::BACKUP_PLACE, typed)?))?;
    soon(app);
    Ok(Changed::new(Vec::new(), [Area::Backups, Area::Session, Area::Trail]))
}

/// The copies in a place, without any passphrase. Of every clinic: whoever lost
/// everything begins here.
pub fn look_in(app: &App, at: LookIn) -> Result<Vec<BackupLine>, Error> {
    let typed = at.folder.trim();
    let all = |_: &store::BackupLine| true;
    let mut found = if typed.is_empty() {
        let usual = app.folder()?.backups();
        let place = match places(app) {
            Ok((_, place)) => place,
            // Which other place was chosen stands in the records: nobody has opened
            // them, or they do not say it any more.
            Err(Error::Locked | Error::Store(StoreError::Unreadable)) => None,
            Err(error) => return Err(error),
        };
        let mut found = listed(app, &usual, all);
        found.extend(place.map(|place| listed(app, &place, all)).unwrap_or_default());
        found
    } else {
        let typed = Path::new(typed);
        let within = listed(app, typed, all);
        match typed.parent() {
            // It is easy to choose a copy itself instead of the folder it is in.
            Some(parent) if within.is_empty() => listed(app, parent, all)
                .into_iter()
                .filter(|(_, line)| Path::new(&line.folder) == typed)
                .collect(),
            Some(_) | None => within,
        }
    };
    found.sort_by(|(a, _), (b, _)| b.cmp(a));
    Ok(found.into_iter().map(|(_, line)| line).collect())
}

/// Whether a folder may hold what leaves the data folder: it must be there,
/// take a file, and lie outside of it.
pub(crate) fn usable(app: &App, folder: &Path) -> Result<(), Why> {
    let real = folder.canonicalize().map_err(|_| Why::FolderUnusable)?;
    let ours = app.folder().ok().and_then(|held| held.path().canonicalize().ok());
    if ours.is_some_and(|ours| real.starts_with(ours)) {
        return Err(Why::FolderSame);
    }
    if !folder.is_absolute() || !real.is_dir() {
        return Err(Why::FolderUnusable);
    }
    let trial = real.join(format!("prombook-{}.tmp", app.fresh()));
    let written = std::fs::write(&trial, [0; 512]);
    // Whatever was written of it is not to stay.
    let removed = std::fs::remove_file(&trial);
    written.and(removed).map_err(|_| Why::FolderUnusable)
}

/// What everybody should know about the copies, as they were last looked at.
pub(crate) fn notices(app: &App) -> Result<Vec<Notice>, Error> {
    let Some(seen) = unpoisoned(&app.copies).seen.clone() else { return Ok(Vec::new()) };
    let now = app.now();
    let mut notices = Vec::new();
    let old = match seen.newest() {
        Some(newest) => now - newest > TimeDelta::days(3),
        // Nobody is told of it on the day on which the clinic was set up.
        None => begun(app)?.is_some_and(|begun| now - begun > TimeDelta::days(1)),
    };
    if old {
        let at = seen.newest().map(|at| show::moment(app, at));
        notices.push(Notice { code: NoticeCode::BackupOld, at });
    }
    if seen.is_away() {
        notices.push(Notice { code: NoticeCode::BackupPlace, at: None });
    }
    Ok(notices)
}

/// When the clinic was set up.
fn begun(app: &App) -> Result<Option<Moment>, Error> {
    app.read(|r| match r.audit_row(1) {
        Ok(row) => Ok(row.at.parse().ok()),
        Err(StoreError::NotFound { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    })
}

/// The usual place, and the one that the site chose.
fn places(app: &App) -> Result<(PathBuf, Option<PathBuf>), Error> {
    let place = app.read(|r| Ok(r.setting(settings::BACKUP_PLACE)?))?;
    Ok((app.folder()?.backups(), place.filter(|place| !place.is_empty()).map(PathBuf::from)))
}

fn is_ready(place: &Path) -> bool {
    std::fs::metadata(place).is_ok_and(|place| place.is_dir() && !place.permissions().readonly())
}

/// The copies in `place` that are wanted, and every one that cannot be read,
/// each with when it was made. A place that cannot be read has none.
fn listed(
    app: &App,
    place: &Path,
    wanted: impl Fn(&store::BackupLine) -> bool,
) -> Vec<(Option<Moment>, BackupLine)> {
    let usual = app.folder().is_ok_and(|folder| folder.backups() == place);
    let Ok(found) = store::backups(place) else { return Vec::new() };
    let sound =
        found.listed.iter().filter(|line| wanted(line)).map(|one| (Some(one.at), line(app, one, !usual)));
    let damaged = found.damaged.iter().map(|folder| {
        let folder = folder.display().to_string();
        let line =
            BackupLine { folder, made: None, participants: 0, responses: 0, elsewhere: !usual, sound: false };
        (None, line)
    });
    sound.chain(damaged).collect()
}

fn line(app: &App, of: &store::BackupLine, elsewhere: bool) -> BackupLine {
    let count = |table: &str| {
        let rows = of.contents.counts.get(table).copied().unwrap_or(0);
        u32::try_from(rows).unwrap_or(u32::MAX)
    };
    BackupLine {
        folder: of.folder.display().to_string(),
        made: Some(show::moment(app, of.at)),
        participants: count("participants"),
        responses: count("responses"),
        elsewhere,
        sound: true,
    }
}

#[cfg(test)]
mod tests;
