//! Signing in and locking.

use std::fs;

use domain::PersonId;
use serde::{Deserialize, Serialize};
use store::{Action, Stamp, Store, StoreError};
use vault::{KeyFile, VaultError};

use crate::{
    App, Area, Changed, Error,
    app::{Desk, Open},
    folder::Folder,
    languages::{self, LanguageLine},
    settings,
};

/// After this long without a touch, the records lock.
pub const IDLE_MINUTES: u32 = 5;

/// What deriving a key costs: about half a second on a clinic's computer, and
/// as much for every guess of whoever steals it.
pub const COST: vault::Cost = vault::Cost::STANDARD;

// What comes in

/// Who wants to work.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SignIn {
    /// As on the clinic's list; case and spaces do not matter.
    pub name: String,
    /// Exactly as it was chosen.
    pub passphrase: String,
}

// What goes out

/// How far the program has got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// There is no clinic yet.
    FirstRun,
    /// Somebody has to sign in.
    Locked,
    /// Somebody is signed in.
    Open,
}

/// What the window must know before it can show anything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Status {
    /// How far the program has got.
    pub stage: Stage,
    /// Nothing here is real.
    pub practice: bool,
    /// The language of the window.
    pub language: String,
    /// The languages it speaks.
    pub languages: Vec<LanguageLine>,
    /// Known only while open.
    pub clinic: Option<String>,
    /// Who is signed in, or who was last.
    pub person: Option<String>,
    /// Where the practice endpoint listens, to fill in.
    pub practice_endpoint: Option<String>,
}

// The verbs

/// What the window must know before it can show anything. Fails when the folder
/// cannot be used; asking again tries again.
pub fn status(app: &App, (): ()) -> Result<Status, Error> {
    let folder = app.folder()?;
    let (open, last) = {
        let desk = app.desk();
        (desk.open.as_ref().map(|open| open.name.clone()), desk.last.clone())
    };
    let (stage, clinic, practice) = match open {
        Some(_) => {
            let kept = settings::read(app)?;
            (Stage::Open, Some(kept.clinic), kept.practice)
        }
        None if is_set_up(&folder) => (Stage::Locked, None, app.practice_endpoint().is_some()),
        None => (Stage::FirstRun, None, app.practice_endpoint().is_some()),
    };
    Ok(Status {
        stage,
        practice,
        language: languages::current(app),
        languages: languages::interface(app),
        clinic,
        person: open.or(last),
        practice_endpoint: app.practice_endpoint().map(str::to_owned),
    })
}

/// Opens the records for somebody who proves to be who they say. The key is
/// proven by the key file first: only then does "cannot be read" mean damage.
pub fn sign_in(app: &App, who: SignIn) -> Result<Changed<()>, Error> {
    let folder = app.folder()?;
    if !is_set_up(&folder) {
        return Err(Error::NotSetUp);
    }
    finish_founding(&folder)?;
    let keys = KeyFile::read(&folder.keys())?;
    let opened = keys.open(&who.name, &who.passphrase)?;
    let store = Store::open(&folder.records(), opened.data_key.expose())?;
    if !store.is_sound()? {
        return Err(StoreError::Unreadable.into());
    }
    open_desk(app, &keys, opened, store)?;
    app.ring();
    Ok(Changed::new((), [Area::Session, Area::Sending]))
}

/// Closes the records and forgets their key.
pub fn lock(app: &App, (): ()) -> Result<Changed<()>, Error> {
    close(&mut app.desk());
    Ok(Changed::new((), [Area::Session]))
}

/// Somebody touched the window.
pub fn active(app: &App, (): ()) -> Result<(), Error> {
    app.desk().touched = Some((app.now(), app.running()));
    Ok(())
}

/// Locks if nobody touched the window for long enough; whether it did. Asked by
/// the program itself, every few seconds. Both clocks count: the one on the wall
/// goes on while the computer sleeps, the other cannot be set back.
pub fn lock_if_idle(app: &App) -> bool {
    let (wall, running) = (app.now(), app.running());
    let mut desk = app.desk();
    let Some((touched, then)) = desk.touched.filter(|_| desk.open.is_some()) else { return false };
    let limit = std::time::Duration::from_secs(u64::from(IDLE_MINUTES) * 60);
    let by_wall = (wall - touched).to_std().unwrap_or_default();
    if by_wall.max(running.saturating_sub(then)) < limit {
        return false;
    }
    close(&mut desk);
    drop(desk);
    app.announce(&[Area::Session]);
    true
}

/// Whether there is a clinic in this folder: one of its two files is enough to
/// know that a second must not be begun.
pub(crate) fn is_set_up(folder: &Folder) -> bool {
    folder.keys().exists() || folder.records().exists()
}

/// Puts open records on the desk, in the name of whoever opened them.
pub(crate) fn open_desk(
    app: &App,
    keys: &KeyFile,
    opened: vault::Opened,
    mut store: Store,
) -> Result<(), Error> {
    // The recovery key proves a right to the records, and nobody's name.
    let person = PersonId(opened.person.ok_or(VaultError::Refused)?);
    let name = store.read(|r| match r.person(person) {
        Err(StoreError::NotFound { .. }) => Err(Error::Mismatch),
        found => Ok(found?.name),
    })?;
    let belongs = store.read::<_, Error>(|r| Ok(r.setting(settings::VAULT)?))?;
    if belongs != Some(keys.vault_id().to_string()) {
        return Err(Error::Mismatch);
    }
    let stamp = Stamp { at: app.now(), by: Some(person) };
    store.write::<_, Error>(stamp, |w| Ok(w.note(Action::SignedIn, "person", person.0, None)?))?;
    let touched = Some((app.now(), app.running()));
    let mut desk = app.desk();
    *desk = Desk { open: Some(Open { store, person, name, _opened: opened }), touched, ..Desk::default() };
    Ok(())
}

/// A power cut can fall between the key file and the last step of setting a
/// clinic up; this takes that step.
fn finish_founding(folder: &Folder) -> Result<(), Error> {
    if folder.keys().exists() && !folder.records().exists() && folder.founding().exists() {
        fs::rename(folder.founding(), folder.records()).map_err(crate::FolderError::from)?;
    }
    Ok(())
}

fn close(desk: &mut Desk) {
    if let Some(open) = desk.open.take() {
        desk.last = Some(open.name);
    }
    desk.touched = None;
}
