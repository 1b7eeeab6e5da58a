//! What must hold after each deed in particular.

use std::{fs, path::Path};

use kit::{Clinic, NAME};
use services::{
    Error,
    session::{self, Stage},
    staff,
};
use store::{Action, Store, StoreError, TrailQuery};
use vault::{KeyFile, RecoveryKey};

use super::{After, lost, must, wrong};
use crate::desk::{
    NEW_SHEET, OLD_KEYS, RECIPIENT, SHEET, TOM,
    people::{AMIRA, THEIRS, id_of, line, sign_in},
};

/// Looks at what the deed is about, where there are so many `people`.
pub fn look(after: &After<'_>, people: usize) {
    match after.deed {
        "add" => added(after),
        "leave" => left(after),
        "renew" => done(after, Action::DataKeyRenewed),
        "recovery" => recovery(after),
        "escrow" => escrow(after),
        "backup" => done(after, Action::BackedUp),
        "restore" if people == 2 => replaced(after),
        "erase" => done(after, Action::Erased),
        "migrate" => before(after),
        // That somebody gets in, and finds everything, is all there is to them.
        _ => {}
    }
}

/// What was said to be done is in the trail.
fn done(after: &After<'_>, action: Action) {
    let query = TrailQuery { actions: vec![action], ..TrailQuery::default() };
    let times = after.clinic.app.read(|r| Ok(r.trail(&query, 10)?)).unwrap().len();
    // A backup was made before.
    let once = if action == Action::BackedUp { 2 } else { 1 };
    if after.kept && times < once {
        lost(&format!("{action:?} in the trail"));
    }
}

/// On the list or not; if so, they can be given a passphrase and get in.
fn added(after: &After<'_>) {
    let Some(tom) = line(&after.clinic, TOM) else {
        if after.kept {
            lost("somebody new");
        }
        return;
    };
    must(tom.can_sign_in || !after.kept, "somebody new cannot sign in");
    let given = staff::enrol(&after.clinic.app, Clinic::by_id(&tom.id)).unwrap().value;
    if let Err(error) = sign_in(&after.clinic, TOM, &given.passphrase.unwrap()) {
        wrong(&format!("somebody new does not get in: {error}"));
    }
    let stage = session::status(&after.clinic.app, ()).unwrap().stage;
    must(stage == Stage::MustChange, "a passphrase for once is good for ever");
    sign_in(&after.clinic, NAME, after.passphrase).unwrap();
}

/// Still there with her passphrase, or out of the list, the key file and the
/// key files of the backups: an administrator has come in since.
fn left(after: &After<'_>) {
    let amira = line(&after.clinic, AMIRA).unwrap();
    must(!(after.kept && amira.active), "whoever left is still on the list");
    let comes_in = sign_in(&after.clinic, AMIRA, THEIRS);
    sign_in(&after.clinic, NAME, after.passphrase).unwrap();
    if amira.active {
        must(comes_in.is_ok(), "somebody who works here does not get in");
        return;
    }
    must(comes_in.is_err(), "whoever left gets in");
    let id = id_of(&after.clinic, AMIRA).unwrap().parse().unwrap();
    let opens = |folder: &Path| KeyFile::read(&folder.join("vault.keys")).unwrap().slot_of(id).is_some();
    must(!opens(after.work.folder), "whoever left is still in the key file");
    let backups = store::backups(&after.work.folder.join("backups")).unwrap();
    for line in backups.listed {
        must(!opens(&line.folder), "whoever left is still in the key file of a backup");
    }
    rolled_back(after);
}

/// The key file from before she left, put back, lets nobody in.
fn rolled_back(after: &After<'_>) {
    let (keys, copied) = (after.work.folder.join("vault.keys"), after.work.folder.join(OLD_KEYS));
    let newest = fs::read(&keys).unwrap();
    fs::copy(copied, &keys).unwrap();
    for (name, passphrase) in [(AMIRA, THEIRS), (NAME, after.passphrase)] {
        let found = sign_in(&after.clinic, name, passphrase);
        must(matches!(found, Err(Error::KeysRolledBack)), &format!("an older key file: {found:?}"));
    }
    fs::write(&keys, newest).unwrap();
    sign_in(&after.clinic, NAME, after.passphrase).unwrap();
}

/// Exactly one of the two sheets opens.
fn recovery(after: &After<'_>) {
    let keys = KeyFile::read(&after.work.folder.join("vault.keys")).unwrap();
    let opens = |sheet: &str| {
        let text = fs::read_to_string(after.work.folder.join(sheet)).unwrap_or_default();
        RecoveryKey::parse(&text).is_ok_and(|key| keys.open_with_recovery(&key).is_ok())
    };
    let (old, new) = (opens(SHEET), opens(NEW_SHEET));
    must(old != new, &format!("of the two recovery keys: old {old}, new {new}"));
    must(new || !after.kept, "the new recovery key does not open");
}

fn escrow(after: &After<'_>) {
    let keys = KeyFile::read(&after.work.folder.join("vault.keys")).unwrap();
    let set = keys.escrow().is_some_and(|escrow| escrow.recipient() == RECIPIENT);
    if after.kept && !set {
        lost("the organisation's spare key");
    }
}

/// What the backup took the place of is kept, and opens.
fn replaced(after: &After<'_>) {
    let kept = super::names(after.work.folder).into_iter().find(|name| name.starts_with("replaced-"));
    let Some(kept) = kept else { return lost("the records that were replaced") };
    let keys = KeyFile::read(&after.work.folder.join("vault.keys")).unwrap();
    let opened = keys.open(NAME, after.passphrase).unwrap();
    let records = after.work.folder.join(&kept).join("records.db");
    let people = Store::open_read_only(&records, opened.data_key.expose())
        .and_then(|store| store.read::<_, StoreError>(|r| r.participant_count()));
    if !matches!(people, Ok(3)) {
        lost(&format!("who is in the records that were replaced: {people:?}"));
    }
    done(after, Action::Restored);
}

/// The file as it was before its shape changed is beside it, whole.
fn before(after: &After<'_>) {
    let keys = KeyFile::read(&after.work.folder.join("vault.keys")).unwrap();
    let opened = keys.open(NAME, after.passphrase).unwrap();
    let copy = after.work.folder.join("records.db.before-5");
    let found = Store::open_read_only(&copy, opened.data_key.expose()).and_then(|store| store.full_check());
    match found {
        Ok(found) => must(found.is_empty(), &format!("the copy from before: {found:?}")),
        Err(error) => lost(&format!("the copy from before: {error}")),
    }
}
