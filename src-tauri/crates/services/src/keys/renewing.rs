//! New keys for the records themselves, after a copy of the files may have got
//! into other hands.
//!
//! The records are encrypted anew into a second file, which is proven; then the
//! key file is replaced, and only then the records. Whatever moment the power
//! fails, the key file opens one of the two, and `finish_renewal` takes the last
//! step.

use std::{
    fs,
    path::{Path, PathBuf},
};

use store::{Action, Store, StoreError};
use vault::KeyFile;
use zeroize::Zeroizing;

use super::{AREAS, RenewKeys, me, proven_again, settled};
use crate::{
    App, Changed, Error, FieldProblem, FolderError, Why, backups, desk::Open, folder::Folder, input::Checks,
    settings, staff::reason,
};

/// Encrypts the records anew under new keys: after a copy of the files may have
/// got into other hands.
pub fn renew(app: &App, typed: RenewKeys) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let (id, name) = me(app)?;
    let mut checks = Checks::default();
    let why = checks.take("reason", reason(&typed.reason));
    let (Some(why), true) = (why, checks.problems.is_empty()) else {
        return Ok(Changed::new(checks.problems, []));
    };
    if proven_again(app, &name, &typed.passphrase)?.is_none_or(|opened| opened.person != Some(id.0)) {
        return Ok(Changed::new(vec![FieldProblem::new("passphrase", Why::PassphraseWrong)], []));
    }
    // A copy under way would end with records of before and a key file of after.
    let turn = backups::turn(app);
    let turn = crate::app::unpoisoned(&turn);
    let keys = swap(app)?;
    drop(turn);
    app.write(|w| {
        w.save_setting(settings::EPOCH, &keys.epoch().to_string())?;
        Ok(w.note_with_reason(Action::DataKeyRenewed, "keys", keys.vault_id(), None, &why, None)?)
    })?;
    settled(app, &keys);
    // The copies from before open with the keys from before.
    backups::soon(app);
    Ok(Changed::new(Vec::new(), AREAS))
}

/// From the old keys to the new ones. On an error before the key file is
/// replaced, everything is as it was; whoever is signed in is signed out, and
/// comes in again with the passphrase they have.
fn swap(app: &App) -> Result<KeyFile, Error> {
    let folder = app.folder()?;
    let mut keys = KeyFile::read(&folder.keys())?;
    let mut desk = app.desk();
    let Some(open) = desk.open.take() else { return Err(Error::Locked) };
    let Open { store, person, name, role, session, must_change, recovery_used, opened } = open;
    desk.last = Some(name.clone());
    drop(store);
    let old = Box::new(Zeroizing::new(*opened.data_key.expose()));
    let opened = keys.renew_data_key(opened)?;
    let new = opened.data_key.expose();
    remove(&folder.renewed())?;
    store::copy_under(&folder.records(), &old, &folder.renewed(), new, |_, _| {})?;
    keys.write(&folder.keys())?;
    take_its_place(&folder, new)?;
    let store = Store::open(&folder.records(), new)?;
    desk.open = Some(Open { store, person, name, role, session, must_change, recovery_used, opened });
    Ok(keys)
}

/// Takes the last steps of a renewal that was cut off, or clears away what it
/// left; whether the records were replaced.
pub(crate) fn finish_renewal(folder: &Folder, key: &[u8; 32]) -> Result<bool, Error> {
    // Half a copy, in which nobody has recorded anything.
    for ending in ["half", "half-journal"] {
        remove(&folder.renewed().with_extension(format!("db.{ending}")))?;
    }
    let superseded = superseded(folder);
    if !folder.renewed().exists() && !superseded.exists() {
        return Ok(false);
    }
    let opens = |path: &Path| match Store::open_read_only(path, key) {
        // Cut off in the middle of a save: that is the file in use. The one that is
        // to be replaced was closed first.
        Ok(_) | Err(StoreError::Interrupted) => Ok(true),
        Err(StoreError::Unreadable | StoreError::Missing) => Ok(false),
        Err(error) => Err(error),
    };
    if opens(&folder.records())? {
        // Either the key file was not replaced, and nobody has the key to the new
        // copy; or everything was, and the old file is left.
        remove(&folder.renewed())?;
        remove(&superseded)?;
        return Ok(false);
    }
    if !opens(&folder.renewed())? {
        return Ok(false);
    }
    take_its_place(folder, key)?;
    Ok(true)
}

/// Puts the renewed file in the place of the old one, which is left to nobody:
/// it holds the same records, and a copy of it is in other hands.
fn take_its_place(folder: &Folder, key: &[u8; 32]) -> Result<(), Error> {
    let old = superseded(folder);
    if folder.records().exists() {
        fs::rename(folder.records(), &old).map_err(FolderError::from)?;
    }
    fs::rename(folder.renewed(), folder.records()).map_err(FolderError::from)?;
    // What stands outside the file was written under the old key.
    let mut store = Store::open(&folder.records(), key)?;
    store.accept_anchor()?;
    store.close()?;
    remove(&old)
}

fn superseded(folder: &Folder) -> PathBuf {
    folder.records().with_extension("superseded")
}

fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(FolderError::from(error).into()),
        Ok(()) | Err(_) => Ok(()),
    }
}
