//! Bringing a copy back.
//!
//! The copy is proven and made ready beside the records, with everything that
//! is to be written into it. Then one small file says "from here on": before it,
//! nothing has happened; after it, the next start takes the steps that are
//! left. What was there is kept under another name.

mod newer;
mod swap;

use std::{
    fs,
    path::{Path, PathBuf},
};

use domain::PersonId;
use store::{Action, Kind, Role, Stamp, Store, StoreError};
use uuid::Uuid;
use vault::{Attempts, KeyFile, Opened, VaultError};

pub(crate) use self::swap::finish_restoring;
use self::{newer::Newer, swap::Ready};
use super::{Area, RestoreFrom, RestoreNow, RestorePreview, Restored};
use crate::{
    App, Changed, Error, FieldProblem, FolderError, app::unpoisoned, folder::Folder, session, settings,
    staff::reason,
};

/// The moment that the records were brought back to; what the endpoint took
/// after it may be newer than what is here.
pub(crate) const RESTORED: &str = "restored-from";

/// In a backup's folder: who may open it.
const KEYS: &str = "vault.keys";

/// A copy that was proven and lies ready beside the records.
struct Prepared {
    line: store::BackupLine,
    keys: KeyFile,
    opened: Opened,
    person: PersonId,
    store: Store,
}

/// What bringing a copy back would mean. Proves the copy, changes nothing.
pub fn preview(app: &App, from: RestoreFrom) -> Result<RestorePreview, Error> {
    let folder = app.folder()?;
    let ready = Ready::of(&folder);
    let shown = prepare(app, &ready, &from).and_then(|copy| {
        let clinic = copy.store.read::<_, Error>(|r| Ok(r.setting(settings::CLINIC)?.unwrap_or_default()))?;
        let live = live(&folder, &copy);
        let newer =
            live.as_ref().map(|live| Newer::than(&copy.line.contents, app, live)).transpose()?.flatten();
        let usual = copy.line.folder.starts_with(folder.backups());
        Ok(RestorePreview {
            backup: super::line(app, &copy.line, !usual),
            clinic,
            replaces: session::is_set_up(&folder),
            readable: newer.is_some(),
            newer: newer.as_ref().map(|newer| newer.rows()),
            newer_unsent: newer.as_ref().map_or(0, |newer| newer.unsent),
            newer_lines: newer.map(|newer| newer.lines).unwrap_or_default(),
        })
    });
    ready.clear();
    shown
}

/// Brings a copy back. The files it takes the place of are kept beside it.
/// Afterwards the desk is locked.
pub fn restore(app: &App, what: RestoreNow) -> Result<Changed<Restored>, Error> {
    let why = match reason(&what.reason) {
        Ok(why) => why,
        Err(why) => {
            let problems = vec![FieldProblem::new("reason", why)];
            return Ok(Changed::new(Restored { problems, kept: None }, []));
        }
    };
    let folder = app.folder()?;
    let ready = Ready::of(&folder);
    // A file that is being copied cannot be renamed everywhere.
    let turn = super::copies::turn(app);
    let _turn = unpoisoned(&turn);
    let kept = prepare(app, &ready, &what.from).and_then(|copy| {
        session::leave(app);
        take_over(app, &folder, &ready, copy, &what.from, &why)
    });
    if kept.is_err() && !ready.is_decided() {
        ready.clear();
    }
    let kept = kept?.map(|kept| kept.display().to_string());
    let areas = [Area::Session, Area::Settings, Area::Sending, Area::Backups, Area::Trail];
    Ok(Changed::new(Restored { problems: Vec::new(), kept }, areas))
}

/// Proves whoever asks against the copy's own key file, and the copy with the
/// key that gives.
fn prepare(app: &App, ready: &Ready, from: &RestoreFrom) -> Result<Prepared, Error> {
    // What was decided before is not taken back by asking again.
    finish_restoring(&*app.folder()?)?;
    let backup = PathBuf::from(&from.folder);
    let (keys, opened) = prove(app, &backup, from)?;
    let line = store::restore_into(&backup, opened.data_key.expose(), ready.records())?;
    let store = Store::open(ready.records(), opened.data_key.expose())?;
    session::belongs(&keys, &store)?;
    let person = PersonId(opened.person.ok_or(Error::Mismatch)?);
    match store.read(|r| r.person(person)) {
        Err(StoreError::NotFound { .. }) => Err(Error::Mismatch),
        Err(error) => Err(error.into()),
        Ok(known) if !known.active => Err(Error::Left),
        Ok(known) if known.role != Role::Administrator => Err(Error::NotYours),
        Ok(_) => Ok(Prepared { line, keys, opened, person, store }),
    }
}

/// As at the door: whoever guesses waits longer each time.
fn prove(app: &App, backup: &Path, who: &RestoreFrom) -> Result<(KeyFile, Opened), Error> {
    let attempts_file = app.folder()?.attempts();
    let now = app.now().timestamp();
    let mut attempts = Attempts::read(&attempts_file);
    let seconds = attempts.wait(&who.name, now);
    if seconds > 0 {
        return Err(Error::Wait { seconds });
    }
    let keys = match KeyFile::read(&backup.join(KEYS)) {
        // A folder that is not there, or none at all.
        Err(VaultError::Absent | VaultError::Io(_)) => return Err(StoreError::NotABackup.into()),
        keys => keys?,
    };
    let opened = keys.open(&who.name, &who.passphrase);
    match opened {
        Ok(_) => attempts.succeeded(&who.name),
        Err(VaultError::Refused) => attempts.failed(&who.name, now),
        Err(error) => return Err(error.into()),
    }
    if let Err(error) = attempts.write(&attempts_file) {
        tracing::warn!(%error, "failed attempts are not remembered");
    }
    Ok((keys, opened?))
}

/// The records that are here now, if the copy's key opens them.
fn live(folder: &Folder, copy: &Prepared) -> Option<Store> {
    Store::open_read_only(&folder.records(), copy.opened.data_key.expose()).ok()
}

/// Writes into the copy that it was brought back, and puts it in the place of
/// the records; where those are kept.
fn take_over(
    app: &App,
    folder: &Folder,
    ready: &Ready,
    copy: Prepared,
    from: &RestoreFrom,
    why: &str,
) -> Result<Option<PathBuf>, Error> {
    let live = live(folder, &copy);
    let newer = live.as_ref().map(|live| Newer::than(&copy.line.contents, app, live)).transpose()?.flatten();
    drop(live);
    let Prepared { line, keys, person, mut store, .. } = copy;
    let vault: Uuid = keys.vault_id();
    let stamp = app.stamp(None, &mut app.desk().clock);
    let origin = store::Origin { role: Some(Role::Administrator), ..stamp.origin };
    let stamp = Stamp { by: Some(person), origin, ..stamp };
    let seq = line.contents.seq;
    let detail = match &newer {
        Some(newer) if newer.rows() > 0 => format!("seq {seq}, lost {}..{}", seq + 1, newer.head),
        Some(_) => format!("seq {seq}, lost none"),
        None => format!("seq {seq}, lost unknown"),
    };
    store.write::<_, Error>(stamp, |w| {
        w.note_with_reason(Action::Restored, "backup", vault, Some(&detail), why, None)?;
        w.save_setting(RESTORED, &line.at.to_rfc3339())?;
        // What somebody asked for after the copy was made holds all the same.
        for asked in newer.iter().flat_map(|newer| &newer.asked) {
            asked.again(w)?;
        }
        // The endpoint may lack any of it, and may have something newer of all of it.
        w.queue_all_again(&Kind::ALL)?;
        Ok(w.ask_first()?)
    })?;
    store.close()?;
    fs::copy(Path::new(&from.folder).join(KEYS), ready.keys()).map_err(FolderError::from)?;
    let kept = session::is_set_up(folder).then(|| folder.kept("replaced", app.now()));
    ready.decide(kept.as_deref())?;
    finish_restoring(folder)?;
    unpoisoned(&app.copies).look_again();
    Ok(kept)
}

#[cfg(test)]
mod tests;
