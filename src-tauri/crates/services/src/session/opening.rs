//! From a proven key to records on the desk.

use std::fs;

use domain::{Moment, PersonId};
use store::{Action, Finding, Role, Store, StoreError};
use uuid::Uuid;
use vault::{Attempts, KeyFile, Opened};

use crate::{
    App, Error,
    app::unpoisoned,
    backups,
    desk::{Damage, Open},
    folder::Folder,
    keys, packs, settings, staff,
};

/// Opens the records for whoever `opened` the key file; in safe mode when they
/// are damaged.
pub(crate) fn open(app: &App, folder: &Folder, keys: &KeyFile, opened: Opened) -> Result<(), Error> {
    keys::finish_renewal(folder, opened.data_key.expose())?;
    let found = match look(folder, &opened)? {
        Found::Sound(store) => return enter(app, keys, opened, store),
        Found::Damaged(found) => found,
    };
    let copy = folder.kept("damaged", app.now());
    let copy = match store::keep_damaged(&folder.records(), &copy) {
        Ok(()) => Some(copy),
        Err(error) => {
            tracing::error!(%error, "no copy of the damaged records could be made");
            None
        }
    };
    tracing::error!(findings = ?found, "the records are damaged");
    let sound = found
        .iter()
        .all(|one| matches!(one, Finding::Trail { .. } | Finding::Content { .. } | Finding::Anchor(_)));
    let store = Store::open_read_only(&folder.records(), opened.data_key.expose()).ok();
    let open = store.and_then(|store| {
        let id = PersonId(opened.person?);
        let person = store.read(|r| r.person(id)).ok().filter(|person| person.active)?;
        Some(Open {
            store,
            person: id,
            name: person.name,
            role: person.role,
            session: app.fresh(),
            must_change: false,
            recovery_used: None,
            opened,
        })
    });
    if let Some(open) = &open {
        packs::stock(app, &open.store);
    }
    let mut desk = app.desk();
    desk.damage = Some(Damage { findings: found, copy, sound });
    desk.open = open;
    desk.touched = Some((app.now(), app.running()));
    Ok(())
}

enum Found {
    Sound(Store),
    Damaged(Vec<Finding>),
}

/// Opens the file and looks whether it is as it was left.
fn look(folder: &Folder, opened: &Opened) -> Result<Found, Error> {
    let mut store = match Store::open(&folder.records(), opened.data_key.expose()) {
        Err(StoreError::Unreadable) => return Ok(Found::Damaged(vec![Finding::Pages])),
        opened => opened?,
    };
    let suspect = store.read::<_, StoreError>(|r| r.setting(backups::SUSPECT)).unwrap_or_default();
    let checked = if suspect.as_deref() == Some("yes") { store.full_check() } else { store.quick_check() };
    let found = match checked {
        Err(StoreError::Unreadable) => vec![Finding::Pages],
        found => found?,
    };
    Ok(if found.is_empty() { Found::Sound(store) } else { Found::Damaged(found) })
}

/// The records, for whoever comes in with the recovery key: only if they are as
/// they were left.
pub(crate) fn sound(folder: &Folder, opened: &Opened) -> Result<Store, Error> {
    match look(folder, opened)? {
        Found::Sound(store) => Ok(store),
        Found::Damaged(_) => Err(StoreError::Unreadable.into()),
    }
}

/// Lets whoever `opened` in, if the records know them.
pub(crate) fn enter(app: &App, keys: &KeyFile, opened: Opened, store: Store) -> Result<(), Error> {
    let id = PersonId(opened.person.ok_or(Error::Mismatch)?);
    belongs(keys, &store)?;
    let person = match store.read(|r| r.person(id)) {
        Err(StoreError::NotFound { .. }) => return Err(Error::Mismatch),
        found => found?,
    };
    if !person.active {
        return Err(Error::Left);
    }
    let (recovery_used, newest) = store.read::<_, Error>(|r| {
        let used = r.setting(settings::RECOVERY_USED)?.and_then(|at| at.parse::<Moment>().ok());
        let newest = r.audit_row(r.audit_head()?.0)?.at.parse::<Moment>().ok();
        Ok((used, newest))
    })?;
    let last_in = person.last_in.as_ref().and_then(|at| at.parse::<Moment>().ok());
    let unseen = recovery_used.filter(|used| last_in.is_none_or(|last| last < *used));
    if let Some(newest) = newest {
        app.desk().clock.compare(newest, app.now());
    }
    let open = Open {
        store,
        person: id,
        name: person.name,
        role: person.role,
        session: app.fresh(),
        must_change: person.must_change,
        recovery_used: unseen,
        opened,
    };
    open_desk(app, open);
    if let Err(error) = note_entry(app, keys, id, person.slot) {
        app.desk().clear();
        return Err(error);
    }
    if person.role == Role::Administrator {
        staff::sweep(app, keys);
    }
    // A power cut may have come between a new key file and the end of the one
    // before, which lets in whoever it let in.
    let path = app.folder()?.keys();
    if KeyFile::previous(&path).exists() {
        crate::keys::settled(app, keys);
    } else if let Err(error) = KeyFile::forget_previous(&path) {
        tracing::warn!(%error, "half a key file is still there");
    }
    if let Err(error) = app.folder()?.put_aside() {
        tracing::warn!(%error, "no room for a reserve");
    }
    unpoisoned(&app.copies).look_again();
    Ok(())
}

/// Puts open records on the desk.
pub(crate) fn open_desk(app: &App, open: Open) {
    packs::stock(app, &open.store);
    let mut desk = app.desk();
    desk.clear();
    desk.founding = None;
    desk.remember(&open.name);
    desk.touched = Some((app.now(), app.running()));
    desk.open = Some(open);
}

/// A key file of another vault, or one that was replaced by an older one, opens
/// nothing: whoever left would be let in again.
pub(crate) fn belongs(keys: &KeyFile, store: &Store) -> Result<(), Error> {
    let (vault, epoch) =
        store.read::<_, Error>(|r| Ok((r.setting(settings::VAULT)?, r.setting(settings::EPOCH)?)))?;
    if vault != Some(keys.vault_id().to_string()) {
        return Err(Error::Mismatch);
    }
    let seen: u64 = epoch.and_then(|epoch| epoch.parse().ok()).unwrap_or(0);
    if keys.epoch() < seen { Err(Error::KeysRolledBack) } else { Ok(()) }
}

/// Writes into the trail that somebody came in, and what is only known now:
/// failed attempts of anybody, and a key file that changed without a note, as
/// when the power failed between the two.
fn note_entry(app: &App, keys: &KeyFile, id: PersonId, slot: Option<Uuid>) -> Result<(), Error> {
    let folder = app.folder()?;
    let mut attempts = Attempts::read(&folder.attempts());
    let names: Vec<(Uuid, String)> =
        app.read(|r| Ok(r.people()?.into_iter().map(|person| (person.id.0, person.name)).collect()))?;
    let names: Vec<(Uuid, &str)> = names.iter().map(|(id, name)| (*id, name.as_str())).collect();
    let failures = attempts.to_tell(&names);
    let is_first = app.desk().known.len() <= 1;
    let now = keys.slot_of(id.0);
    app.write_alone(|w| {
        if is_first {
            w.note(Action::RunStarted, "program", Uuid::nil(), None)?;
        }
        for failure in &failures {
            let at = chrono::DateTime::from_timestamp(failure.at, 0).unwrap_or_default();
            let when = at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
            w.note(Action::SignInFailed, "person", failure.person.unwrap_or_default(), Some(&when))?;
        }
        Ok(())
    })?;
    app.write(|w| {
        w.signed_in(id)?;
        if w.setting(settings::EPOCH)? != Some(keys.epoch().to_string()) {
            w.save_setting(settings::EPOCH, &keys.epoch().to_string())?;
        }
        match now {
            Some(now) if slot != Some(now) => {
                let must_change = w.person(id)?.must_change;
                Ok(w.save_slot(id, now, must_change, Action::PassphraseChanged)?)
            }
            Some(_) | None => Ok(()),
        }
    })?;
    if !failures.is_empty()
        && let Err(error) = attempts.write(&folder.attempts())
    {
        tracing::warn!(%error, "failed attempts are told twice");
    }
    Ok(())
}

/// Takes the last steps of what a power cut may have fallen into.
pub(crate) fn finish(folder: &Folder) -> Result<(), Error> {
    backups::finish_restoring(folder)?;
    finish_founding(folder)
}

/// A power cut can fall between the key file and the last step of setting a
/// clinic up; this takes that step.
fn finish_founding(folder: &Folder) -> Result<(), Error> {
    if folder.keys().exists() && !folder.records().exists() && folder.founding().exists() {
        fs::rename(folder.founding(), folder.records()).map_err(crate::FolderError::from)?;
    }
    Ok(())
}
