//! Passphrases and keys, as people look after them.

mod renewing;

use domain::PersonId;
use serde::{Deserialize, Serialize};
use store::{Action, Role};
use uuid::Uuid;
use vault::{Attempts, Escrow, KeyFile, Opened, RecoveryKey, VaultError};

use crate::{
    App, Area, Changed, Error, FieldProblem, Why, backups,
    clinic::{self, ConfirmRecovery, RecoverySheet},
    desk::{Open, Recovering},
    participants::uuid,
    session::{self, SignIn},
    settings, show,
};

pub(crate) use renewing::finish_renewal;
pub use renewing::renew;

// What comes in

/// A new passphrase of one's own.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChangePassphrase {
    /// The one that opens now.
    pub old: String,
    /// The one that shall.
    pub new: String,
}

/// The recovery key, as typed off the sheet.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct UseRecovery {
    /// All of it; capitals, spaces and dashes do not matter.
    pub key: String,
}

/// A new passphrase for the administrator who came in with the recovery key.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RecoverPerson {
    /// Who of the administrators it is.
    pub person: String,
    /// Their new passphrase.
    pub passphrase: String,
}

/// All keys are to be replaced.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RenewKeys {
    /// One's own, once more.
    pub passphrase: String,
    /// Why, for the audit trail.
    pub reason: String,
}

/// An organisation that shall keep a sealed spare key.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SetEscrow {
    /// Its public key, `age1…`; empty for none any more.
    pub recipient: String,
}

// What goes out

/// An administrator, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RecoverableLine {
    /// For choosing.
    pub id: String,
    /// As it is shown.
    pub name: String,
}

/// What an organisation is handed of its spare key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EscrowGiven {
    /// Field by field.
    pub problems: Vec<FieldProblem>,
    /// What only the organisation can open, as text to hand over.
    pub sealed: Option<String>,
}

/// A new recovery key that is not proven yet.
pub(crate) struct Renewal {
    /// The key file as it was when the key was made.
    before: KeyFile,
    after: KeyFile,
    recovery: RecoveryKey,
    ask: Vec<usize>,
}

/// The name under which wrong recovery keys are counted; nobody can have it.
const RECOVERY: &str = "\u{0}recovery key";

const AREAS: [Area; 3] = [Area::Session, Area::Staff, Area::Trail];

// The verbs

/// Replaces one's own passphrase.
pub fn change_passphrase(app: &App, typed: ChangePassphrase) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let (id, name) = me(app)?;
    let refused = |field, why| Ok(Changed::new(vec![FieldProblem::new(field, why)], []));
    match proven_again(app, &name, &typed.old)? {
        Some(opened) if opened.person == Some(id.0) => {}
        Some(_) | None => return refused("old", Why::PassphraseWrong),
    }
    if typed.old == typed.new {
        return refused("new", Why::PassphraseSame);
    }
    let clinic = app.read(|r| Ok(r.setting(settings::CLINIC)?.unwrap_or_default()))?;
    if let Err(why) = clinic::passphrase(&typed.new, &name, &clinic) {
        return refused("new", why);
    }
    let cost = app.cost();
    let slot = change(app, |keys, opened| {
        keys.set_passphrase(opened, id.0, &name, &typed.new, cost)?;
        Ok(keys.slot_of(id.0))
    })?;
    let slot = slot.ok_or(Error::Mismatch)?;
    app.write(|w| Ok(w.save_slot(id, slot, false, Action::PassphraseChanged)?))?;
    if let Some(open) = &mut app.desk().open {
        open.must_change = false;
    }
    Ok(Changed::new(Vec::new(), AREAS))
}

/// Opens with the recovery key. Nothing can be done with it but to give an
/// administrator a new passphrase; everybody is told.
pub fn recover(app: &App, typed: UseRecovery) -> Result<Changed<()>, Error> {
    let folder = app.folder()?;
    session::finish(&folder)?;
    let now = app.now().timestamp();
    let mut attempts = Attempts::read(&folder.attempts());
    let seconds = attempts.wait(RECOVERY, now);
    if seconds > 0 {
        return Err(Error::Wait { seconds });
    }
    let key = RecoveryKey::parse(&typed.key)?;
    let keys = KeyFile::read(&folder.keys())?;
    let opened = match keys.open_with_recovery(&key) {
        Err(VaultError::Refused) => {
            attempts.failed(RECOVERY, now);
            if let Err(error) = attempts.write(&folder.attempts()) {
                tracing::warn!(%error, "failed attempts are not remembered");
            }
            return Err(Error::RecoveryMismatch);
        }
        opened => opened?,
    };
    session::leave(app);
    finish_renewal(&folder, opened.data_key.expose())?;
    let mut store = session::sound(&folder, &opened)?;
    session::belongs(&keys, &store)?;
    let mut desk = app.desk();
    let stamp = app.stamp(None, &mut desk.clock);
    store.write::<_, Error>(stamp, |w| {
        w.save_setting(settings::RECOVERY_USED, &app.now().to_rfc3339())?;
        w.save_setting(settings::RENEW_RECOVERY, "yes")?;
        Ok(w.note(Action::RecoveryUsed, "keys", keys.vault_id(), None)?)
    })?;
    desk.recovering = Some(Recovering { store, opened });
    desk.touched = Some((app.now(), app.running()));
    Ok(Changed::new((), AREAS))
}

/// The administrators one of whom gets a new passphrase.
pub fn recoverable(app: &App, (): ()) -> Result<Vec<RecoverableLine>, Error> {
    let desk = app.desk();
    let recovering = desk.recovering.as_ref().ok_or(Error::Locked)?;
    let people = recovering.store.read::<_, Error>(|r| Ok(r.people()?))?;
    let administrators = people.into_iter().filter(|one| one.active && one.role == Role::Administrator);
    Ok(administrators.map(|one| RecoverableLine { id: one.id.to_string(), name: one.name }).collect())
}

/// Gives an administrator a new passphrase and signs them in.
pub fn recover_person(app: &App, typed: RecoverPerson) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let folder = app.folder()?;
    let id = PersonId(uuid(&typed.person)?);
    let mut desk = app.desk();
    let recovering = desk.recovering.as_mut().ok_or(Error::Locked)?;
    let (person, clinic) = recovering
        .store
        .read::<_, Error>(|r| Ok((r.person(id)?, r.setting(settings::CLINIC)?.unwrap_or_default())))?;
    if !person.active || person.role != Role::Administrator {
        return Err(Error::NotYours);
    }
    if let Err(why) = clinic::passphrase(&typed.passphrase, &person.name, &clinic) {
        return Ok(Changed::new(vec![FieldProblem::new("passphrase", why)], []));
    }
    let mut keys = KeyFile::read(&folder.keys())?;
    keys.set_passphrase(&recovering.opened, id.0, &person.name, &typed.passphrase, app.cost())?;
    keys.write(&folder.keys())?;
    let slot = keys.slot_of(id.0).ok_or(Error::Mismatch)?;
    let stamp = app.stamp(None, &mut desk.clock);
    let Some(Recovering { mut store, opened }) = desk.recovering.take() else { return Err(Error::Locked) };
    drop(desk);
    store.write::<_, Error>(stamp, |w| Ok(w.save_slot(id, slot, false, Action::PassphraseGiven)?))?;
    let opened = opened.known_as(&keys, id.0)?;
    session::enter(app, &keys, opened, store)?;
    app.ring();
    Ok(Changed::new(Vec::new(), AREAS))
}

/// Makes a new recovery key and shows it. The old one is good until the new one
/// is proven.
pub fn renew_recovery(app: &App, (): ()) -> Result<RecoverySheet, Error> {
    let before = KeyFile::read(&app.folder()?.keys())?;
    let mut after = before.clone();
    let clinic = app.read(|r| Ok(r.setting(settings::CLINIC)?.unwrap_or_default()))?;
    let mut desk = app.desk();
    let recovery = after.renew_recovery(&desk.open.as_ref().ok_or(Error::Locked)?.opened)?;
    let groups = recovery.groups().to_vec();
    let ask = clinic::some_of(groups.len(), app.fresh().as_u128());
    desk.renewal = Some(Renewal { before, after, recovery, ask: ask.clone() });
    drop(desk);
    Ok(RecoverySheet { groups, ask, clinic, made: show::day(app, show::today(app)) })
}

/// Sees that the new recovery key was written down; from now on it is the one.
pub fn confirm_recovery(app: &App, typed: ConfirmRecovery) -> Result<Changed<()>, Error> {
    let folder = app.folder()?;
    let Some(renewal) = app.desk().renewal.take() else { return Err(Error::RecoveryMismatch) };
    let right = |(place, typed): (&usize, &String)| renewal.recovery.matches_group(*place, typed);
    if typed.groups.len() != renewal.ask.len() || !renewal.ask.iter().zip(&typed.groups).all(right) {
        app.desk().renewal = Some(renewal);
        return Err(Error::RecoveryMismatch);
    }
    if KeyFile::read(&folder.keys())? != renewal.before {
        // Somebody was added or left meanwhile: this file would undo that.
        return Err(Error::Input("recovery key"));
    }
    renewal.after.write(&folder.keys())?;
    settled(app, &renewal.after);
    app.write(|w| {
        w.save_setting(settings::RENEW_RECOVERY, "no")?;
        Ok(w.note(Action::RecoveryRenewed, "keys", renewal.after.vault_id(), None)?)
    })?;
    Ok(Changed::new((), AREAS))
}

/// Seals a spare key to an organisation, or takes it back.
pub fn set_escrow(app: &App, typed: SetEscrow) -> Result<Changed<EscrowGiven>, Error> {
    let recipient = typed.recipient.trim();
    if !recipient.is_empty() && !Escrow::is_recipient(recipient) {
        let problems = vec![FieldProblem::new("recipient", Why::RecipientRefused)];
        return Ok(Changed::new(EscrowGiven { problems, sealed: None }, []));
    }
    let sealed = change(app, |keys, opened| match recipient {
        "" => keys.remove_escrow(opened).map(|()| None),
        to => {
            keys.set_escrow(opened, to).map(|()| keys.escrow().map(|escrow| escrow.sealed_key().to_owned()))
        }
    })?;
    let action = if recipient.is_empty() { Action::EscrowRemoved } else { Action::EscrowSet };
    app.write(|w| Ok(w.note(action, "keys", Uuid::nil(), Some(recipient).filter(|to| !to.is_empty()))?))?;
    Ok(Changed::new(EscrowGiven { problems: Vec::new(), sealed }, AREAS))
}

/// Whoever is signed in.
fn me(app: &App) -> Result<(PersonId, String), Error> {
    let desk = app.desk();
    let open = desk.open.as_ref().ok_or(Error::Locked)?;
    Ok((open.person, open.name.clone()))
}

/// What `passphrase` opens for `name`, who is signed in and is asked once more;
/// nothing if it does not. Whoever guesses here waits as at the door.
fn proven_again(app: &App, name: &str, passphrase: &str) -> Result<Option<Opened>, Error> {
    let who = SignIn { name: name.to_owned(), passphrase: passphrase.to_owned() };
    match session::prove(app, &*app.folder()?, &who) {
        Ok((_, opened)) => Ok(Some(opened)),
        Err(Error::Vault(VaultError::Refused)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Changes the key file in the name of whoever is signed in.
pub(crate) fn change<T>(
    app: &App,
    change: impl FnOnce(&mut KeyFile, &Opened) -> Result<T, VaultError>,
) -> Result<T, Error> {
    let folder = app.folder()?;
    let mut keys = KeyFile::read(&folder.keys())?;
    let value = {
        let desk = app.desk();
        change(&mut keys, &desk.open.as_ref().ok_or(Error::Locked)?.opened)?
    };
    keys.write(&folder.keys())?;
    settled(app, &keys);
    Ok(value)
}

/// Replaces the keys that whoever is signed in holds, and the key file with
/// them. If the file cannot be written they are signed out: what they hold would
/// not fit the file.
pub(crate) fn rotate(
    app: &App,
    change: impl FnOnce(&mut KeyFile, Opened) -> Result<Opened, VaultError>,
) -> Result<KeyFile, Error> {
    let folder = app.folder()?;
    let mut keys = KeyFile::read(&folder.keys())?;
    {
        let mut desk = app.desk();
        let Some(open) = desk.open.take() else { return Err(Error::Locked) };
        let Open { store, person, name, role, session, must_change, recovery_used, opened } = open;
        desk.last = Some(name.clone());
        let opened = change(&mut keys, opened)?;
        keys.write(&folder.keys())?;
        desk.open = Some(Open { store, person, name, role, session, must_change, recovery_used, opened });
    }
    settled(app, &keys);
    Ok(keys)
}

/// The key file was replaced: the one before still lets in whoever it let in, so
/// it goes, and the copies of the records get the new one.
pub(crate) fn settled(app: &App, keys: &KeyFile) {
    let Ok(folder) = app.folder() else { return };
    // In this order: while the one before is there, whoever comes in next knows
    // that this was not finished.
    backups::refresh_keys(app, keys);
    if let Err(error) = KeyFile::forget_previous(&folder.keys()) {
        tracing::error!(%error, "the key file before this one is still there");
    }
}
