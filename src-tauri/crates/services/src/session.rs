//! Signing in and locking.

mod notices;
mod opening;

use std::time::Duration;

use serde::{Deserialize, Serialize};
use store::{Action, Role};
use uuid::Uuid;
use vault::{Attempts, KeyFile, Opened, VaultError};

use crate::{
    App, Area, Changed, Duty, Error, alerts,
    desk::Desk,
    folder::Folder,
    languages::{self, LanguageLine},
    settings,
};

/// After this long without a touch, the records lock.
pub const IDLE_MINUTES: u32 = 5;

/// The program looks every few seconds whether somebody is there. If it did not
/// for so long, the computer slept.
const ASLEEP: Duration = Duration::from_secs(30);

/// Longer than any place that the window has; what is longer is not one.
const LONGEST_PLACE: usize = 500;

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
    /// Somebody came in with the recovery key.
    Recovering,
    /// Somebody is signed in, with a passphrase that is not their own yet.
    MustChange,
    /// Damage was found: records can be looked at, if they can be read at all.
    Safe,
    /// Somebody is signed in.
    Open,
    /// Somebody is signed in, and a patient has the screen.
    Handed,
}

impl Stage {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::FirstRun,
        Self::Locked,
        Self::Recovering,
        Self::MustChange,
        Self::Safe,
        Self::Open,
        Self::Handed,
    ];
}

/// Something everybody at the desk should know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum NoticeCode {
    /// There should be a second administrator.
    OneAdministrator,
    /// The recovery key was used since this person was last here.
    RecoveryUsed,
    /// The recovery key was used and must be made anew.
    RenewRecovery,
    /// Nobody acted in time on an alert.
    AlertsLate,
    /// The computer's clock went back.
    ClockBack,
    /// The computer's clock went forward.
    ClockForward,
    /// There has been no backup for days, or none ever.
    BackupOld,
    /// The place the site chose for backups cannot be reached.
    BackupPlace,
    /// The disk is nearly full.
    DiskLow,
    /// The reserve is used up: make room now.
    DiskFull,
    /// The last day was not ended: what it sent was not asked back.
    DayOpen,
    /// Ending the day stopped on its way: there is no sheet of it.
    DayStopped,
    /// It is time to end the day.
    DayEnds,
    /// Two computers say something differently, and somebody has to settle it.
    Disputes,
    /// A refresher comes before anything else.
    RefresherDue,
    /// A sign-off of training ends soon.
    TrainingEnds,
}

/// Something everybody at the desk should know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Notice {
    /// What: a message `notice-…`.
    pub code: NoticeCode,
    /// Ready to show: when, where that matters.
    pub at: Option<String>,
}

/// How many records somebody changed that are not sent yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WaitingLine {
    /// Who.
    pub person: String,
    /// Whoever is signed in.
    pub you: bool,
    /// How many.
    pub count: u32,
}

/// Where whoever is signed in is, as the window says it: ids, never text.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Active {
    /// Given back when they sign in again; nothing to leave it as it is.
    pub place: Option<String>,
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
    /// Of whoever is signed in.
    #[cfg_attr(feature = "bindings", ts(type = "Role | null"))]
    pub role: Option<Role>,
    /// What they may do in this state.
    pub duties: Vec<Duty>,
    /// Who else signed in since the program started, to change places quickly.
    pub known: Vec<String>,
    /// Where whoever is signed in was when they were last here.
    pub place: Option<String>,
    /// What everybody should know.
    pub notices: Vec<Notice>,
    /// Whose records are not sent yet.
    pub waiting: Vec<WaitingLine>,
    /// While nobody is signed in: of how many alerts the time to do something is over,
    /// as far as the program knew when it locked. Nothing of whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub alerts_late: Option<u32>,
}

// The verbs

/// What the window must know before it can show anything. Fails when the folder
/// cannot be used; asking again tries again.
pub fn status(app: &App, (): ()) -> Result<Status, Error> {
    let (stage, role) = app.standing()?;
    let (person, place, known) = {
        let desk = app.desk();
        let open = desk.open.as_ref();
        let place = open.and_then(|open| desk.places.get(&open.person).cloned());
        (open.map(|open| open.name.clone()).or(desk.last.clone()), place, desk.known.clone())
    };
    let kept = match role {
        Some(_) => as_far_as_readable(stage, settings::read(app).map(Some))?,
        None => None,
    };
    let practice = match &kept {
        Some(kept) => kept.practice,
        None => app.practice_endpoint().is_some(),
    };
    if stage == Stage::Handed {
        return Ok(nothing_of_anybody(app, practice));
    }
    Ok(Status {
        stage,
        practice,
        language: languages::current(app),
        languages: languages::interface(app),
        clinic: kept.map(|kept| kept.clinic),
        person,
        practice_endpoint: app.practice_endpoint().map(str::to_owned),
        role,
        duties: Duty::ALL.into_iter().filter(|duty| duty.allows(stage, role).is_ok()).collect(),
        known,
        place: place.filter(|_| stage == Stage::Open),
        notices: if role.is_some() { as_far_as_readable(stage, notices::all(app))? } else { Vec::new() },
        waiting: if role.is_some() { as_far_as_readable(stage, notices::waiting(app))? } else { Vec::new() },
        alerts_late: Some(alerts::overdue(app)).filter(|late| stage == Stage::Locked && *late > 0),
    })
}

/// What a patient's window is told: that it is theirs, and no name.
fn nothing_of_anybody(app: &App, practice: bool) -> Status {
    Status {
        stage: Stage::Handed,
        practice,
        language: languages::current(app),
        languages: languages::interface(app),
        clinic: None,
        person: None,
        practice_endpoint: None,
        role: None,
        duties: Duty::ALL.into_iter().filter(|duty| duty.allows(Stage::Handed, None).is_ok()).collect(),
        known: Vec::new(),
        place: None,
        notices: Vec::new(),
        waiting: Vec::new(),
        alerts_late: None,
    }
}

/// Nothing in the place of what damaged records do not say any more: what was
/// found in them must be shown all the same.
fn as_far_as_readable<T: Default>(stage: Stage, found: Result<T, Error>) -> Result<T, Error> {
    match found {
        Err(error) if stage == Stage::Safe => {
            tracing::warn!(%error, "damaged records do not say everything");
            Ok(T::default())
        }
        found => found,
    }
}

/// Opens the records for somebody who proves to be who they say, in the place
/// of whoever was there. The key is proven by the key file first: only then does
/// "cannot be read" mean damage.
pub fn sign_in(app: &App, who: SignIn) -> Result<Changed<()>, Error> {
    let folder = app.folder()?;
    if !is_set_up(&folder) {
        return Err(Error::NotSetUp);
    }
    opening::finish(&folder)?;
    let (keys, opened) = prove(app, &folder, &who)?;
    leave(app);
    opening::open(app, &folder, &keys, opened)?;
    app.ring();
    Ok(Changed::new((), EVERYTHING))
}

/// Closes the records and forgets their key.
pub fn lock(app: &App, (): ()) -> Result<Changed<()>, Error> {
    leave(app);
    Ok(Changed::new((), EVERYTHING))
}

/// Somebody touched the window, and perhaps went somewhere in it.
pub fn active(app: &App, what: Active) -> Result<(), Error> {
    let mut desk = app.desk();
    desk.touched = Some((app.now(), app.running()));
    let Some(place) = what.place else { return Ok(()) };
    if place.len() > LONGEST_PLACE {
        return Err(Error::Input("place"));
    }
    let Desk { open, places, .. } = &mut *desk;
    if let Some(open) = open {
        places.insert(open.person, place);
    }
    Ok(())
}

/// The computer's clock is right as it is now.
pub fn confirm_clock(app: &App, (): ()) -> Result<Changed<()>, Error> {
    app.note(Action::ClockConfirmed, "clock", Uuid::nil(), None)?;
    app.desk().clock.trust();
    Ok(Changed::new((), [Area::Session, Area::Trail]))
}

/// Locks if nobody touched the window for long enough; whether it did. Asked by
/// the program itself, every few seconds. Both clocks count: the one on the wall
/// goes on while the computer sleeps, the other cannot be set back.
pub fn lock_if_idle(app: &App) -> bool {
    let (wall, running) = (app.now(), app.running());
    let limit = Duration::from_secs(u64::from(IDLE_MINUTES) * 60);
    let touched = app.desk().touched;
    touched.is_some_and(|(then, ran)| apart(wall - then, running.saturating_sub(ran)) >= limit)
        && lock_now(app)
}

/// Locks if the computer slept since this was last asked; whether it did. Asked
/// by the program itself, every few seconds: if it could not, nothing ran.
pub fn lock_if_it_slept(app: &App) -> bool {
    let (wall, running) = (app.now(), app.running());
    let looked = app.desk().looked.replace((wall, running));
    looked.is_some_and(|(then, ran)| apart(wall - then, running.saturating_sub(ran)) >= ASLEEP)
        && lock_now(app)
}

/// Locks and tells the window, if anything is open; whether it was. Also asked
/// when the operating system says that its own screen is being locked.
pub fn lock_now(app: &App) -> bool {
    // Whatever is being asked is answered first.
    let _alone = app.gate.write().unwrap_or_else(std::sync::PoisonError::into_inner);
    let is_open = {
        let desk = app.desk();
        desk.open.is_some() || desk.recovering.is_some() || desk.damage.is_some()
    };
    if is_open {
        leave(app);
        app.announce(&EVERYTHING);
    }
    is_open
}

/// Everything on the screen was of whoever was there.
pub(crate) const EVERYTHING: [Area; 3] = [Area::Session, Area::Settings, Area::Sending];

fn apart(wall: chrono::TimeDelta, running: Duration) -> Duration {
    wall.to_std().unwrap_or_default().max(running)
}

/// Whether there is a clinic in this folder: one of its two files is enough to
/// know that a second must not be begun.
pub(crate) fn is_set_up(folder: &Folder) -> bool {
    folder.keys().exists() || folder.records().exists()
}

/// The proven key, or why not. Whoever guesses waits longer each time; nobody
/// else does.
pub(crate) fn prove(app: &App, folder: &Folder, who: &SignIn) -> Result<(KeyFile, Opened), Error> {
    let now = app.now().timestamp();
    let mut attempts = Attempts::read(&folder.attempts());
    let seconds = attempts.wait(&who.name, now);
    if seconds > 0 {
        return Err(Error::Wait { seconds });
    }
    let keys = KeyFile::read(&folder.keys())?;
    let opened = keys.open(&who.name, &who.passphrase);
    match opened {
        Ok(_) => attempts.succeeded(&who.name),
        Err(VaultError::Refused) => attempts.failed(&who.name, now),
        Err(error) => return Err(error.into()),
    }
    // It only slows down whoever sits here: a full disk must not keep people out.
    if let Err(error) = attempts.write(&folder.attempts()) {
        tracing::warn!(%error, "failed attempts are not remembered");
    }
    Ok((keys, opened?))
}

pub(crate) use opening::{belongs, enter, finish, open, sound};

/// Whoever is there leaves: noted, the file closed, the keys wiped. A patient's
/// page goes with it. When alerts have to be acted upon stays in memory.
pub(crate) fn leave(app: &App) {
    alerts::remember(app);
    let person = {
        let desk = app.desk();
        desk.open.as_ref().filter(|_| desk.damage.is_none()).map(|open| open.person)
    };
    if let Some(person) = person
        && let Err(error) = app.note(Action::Locked, "person", person.0, None)
    {
        tracing::error!(%error, "locking could not be noted");
    }
    let was_handed = {
        let mut desk = app.desk();
        let was_handed = desk.handed.is_some();
        desk.clear();
        was_handed
    };
    // What opens the endpoint's door goes too, wherever it is held.
    app.doors.forget();
    app.ring();
    if was_handed {
        app.full_screen(false);
    }
    // Licensed words go with the records that they came from.
    app.restock(None);
}
