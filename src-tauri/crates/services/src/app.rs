//! The one thing that lives as long as the program does.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock},
    time::Duration,
};

use chrono::{FixedOffset, NaiveDateTime, TimeZone};
use domain::{Moment, PersonId};
use store::{Action, Origin, Reader, Role, Stamp, StoreError, Writer};
use text::Texts;
use tokio::sync::Notify;
use uuid::Uuid;

use crate::{
    Area, Error, backups,
    desk::{Desk, Open},
    door::Doors,
    folder::Folder,
    kits::shelf::KitShelf,
    session::{self, Stage},
    shelf::Shelf,
    sync::Board,
};

/// Where "now" comes from.
pub trait Clock: Send + Sync {
    /// Now, as the clock on the wall has it.
    fn now(&self) -> Moment;
    /// How long the program has been running. Never goes back.
    fn running(&self) -> Duration;
    /// By how much the clock on the wall was, or will be, ahead of UTC at a moment: an
    /// hour more in summer. A clock that is never put forward is ahead by what it is now.
    fn ahead(&self, _at: Moment) -> FixedOffset {
        *self.now().offset()
    }
}

/// Where new ids come from.
pub trait Ids: Send + Sync {
    /// One that was never given before.
    fn fresh(&self) -> Uuid;
}

/// Tells the window that areas changed without its asking.
pub type Announce = Box<dyn Fn(&[Area]) + Send + Sync>;

/// Makes the window fill the screen and stay in front, or ends that.
pub type FullScreen = Box<dyn Fn(bool) + Send + Sync>;

/// Folders of whoever uses the computer, where it has such.
#[derive(Debug, Clone, Default)]
pub struct Places {
    /// For what is written for people.
    pub documents: Option<PathBuf>,
    /// Where files arrive.
    pub downloads: Option<PathBuf>,
}

/// What the program is given where it starts.
pub struct World {
    /// Time.
    pub clock: Box<dyn Clock>,
    /// Identity.
    pub ids: Box<dyn Ids>,
    /// Where everything is kept.
    pub folder: PathBuf,
    /// The account of the operating system, for whoever finds the folder held.
    pub account: Option<String>,
    /// What deriving a key costs.
    pub cost: vault::Cost,
    /// Where the practice endpoint listens, if one was started with the program.
    pub practice_endpoint: Option<String>,
    /// Folders of whoever uses the computer.
    pub places: Places,
    /// The whole screen, for a patient.
    pub full_screen: FullScreen,
    /// The window's ear.
    pub announce: Announce,
}

/// The clinic's desk: records, locked or open, and the outside world it may
/// ask.
pub struct App {
    world: World,
    /// This run of the program.
    run: Uuid,
    /// Every sentence in every language.
    pub texts: Texts,
    /// What came with the program.
    built_in: Arc<Shelf>,
    /// Every questionnaire that can be looked at now.
    shelf: RwLock<Arc<Shelf>>,
    /// The programmes that came with the program.
    built_in_kits: Arc<KitShelf>,
    /// Every programme that can be looked at now.
    kits: RwLock<Arc<KitShelf>>,
    folder: Mutex<Option<Arc<Folder>>>,
    /// Which language the window speaks; `None` until it was looked up.
    pub(crate) language: Mutex<Option<String>>,
    desk: Mutex<Desk>,
    /// Held by everything that is asked; alone by what changes who is at the desk.
    pub(crate) gate: RwLock<()>,
    /// How the sending goes, for the window.
    pub(crate) board: Mutex<Board>,
    /// How it stands with the copies of the records.
    pub(crate) copies: Mutex<backups::Copies>,
    /// Rings when there is something to send.
    pub(crate) bell: Notify,
    /// What is known of the endpoint's door between two requests.
    pub(crate) doors: Arc<Doors>,
}

impl App {
    /// A desk whose records are locked.
    pub fn locked(world: World) -> Result<Self, Error> {
        Self::saying(world, Texts::built_in()?)
    }

    /// The same with other words: for tests.
    pub fn saying(world: World, texts: Texts) -> Result<Self, Error> {
        let built_in = Arc::new(Shelf::built_in(&texts)?);
        let built_in_kits = Arc::new(KitShelf::built_in()?);
        Ok(Self {
            run: world.ids.fresh(),
            world,
            texts,
            shelf: RwLock::new(Arc::clone(&built_in)),
            built_in,
            kits: RwLock::new(Arc::clone(&built_in_kits)),
            built_in_kits,
            folder: Mutex::default(),
            language: Mutex::default(),
            desk: Mutex::default(),
            gate: RwLock::default(),
            board: Mutex::default(),
            copies: Mutex::default(),
            bell: Notify::new(),
            doors: Arc::default(),
        })
    }

    /// Now.
    pub fn now(&self) -> Moment {
        self.world.clock.now()
    }

    /// A moment, as the clock on the wall shows it then.
    pub(crate) fn here(&self, at: Moment) -> Moment {
        at.with_timezone(&self.world.clock.ahead(at))
    }

    /// The moment at which the clock on the wall shows `wall`, by what it was ahead then
    /// and not by what it is today.
    pub(crate) fn when(&self, wall: NaiveDateTime) -> Moment {
        let by = |ahead: FixedOffset| ahead.from_utc_datetime(&(wall - ahead));
        let near = by(*self.now().offset());
        by(self.world.clock.ahead(by(self.world.clock.ahead(near))))
    }

    /// An id that was never given before.
    pub fn fresh(&self) -> Uuid {
        self.world.ids.fresh()
    }

    /// How long the program has been running.
    pub(crate) fn running(&self) -> Duration {
        self.world.clock.running()
    }

    /// Every questionnaire that can be looked at now.
    pub fn shelf(&self) -> Arc<Shelf> {
        Arc::clone(&self.shelf.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// What came with the program, for another shelf to be made of.
    pub(crate) fn built_in(&self) -> &Shelf {
        &self.built_in
    }

    /// The same of programmes.
    pub(crate) fn built_in_kits(&self) -> &KitShelf {
        &self.built_in_kits
    }

    /// Puts other shelves in the place of those there are; nothing for what came
    /// with the program.
    pub(crate) fn restock(&self, shelves: Option<(Shelf, KitShelf)>) {
        let (shelf, kits) = match shelves {
            Some((shelf, kits)) => (Arc::new(shelf), Arc::new(kits)),
            None => (Arc::clone(&self.built_in), Arc::clone(&self.built_in_kits)),
        };
        *self.shelf.write().unwrap_or_else(PoisonError::into_inner) = shelf;
        *self.kits.write().unwrap_or_else(PoisonError::into_inner) = kits;
    }

    /// Every programme that can be looked at now.
    pub fn kits(&self) -> Arc<KitShelf> {
        Arc::clone(&self.kits.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn cost(&self) -> vault::Cost {
        self.world.cost
    }

    /// Folders of whoever uses the computer.
    pub(crate) fn places(&self) -> &Places {
        &self.world.places
    }

    /// Makes the window fill the screen, or ends that.
    pub(crate) fn full_screen(&self, full: bool) {
        (self.world.full_screen)(full);
    }

    pub(crate) fn practice_endpoint(&self) -> Option<&str> {
        self.world.practice_endpoint.as_deref()
    }

    /// Tells the window that `areas` changed without its asking.
    pub fn announce(&self, areas: &[Area]) {
        (self.world.announce)(areas);
    }

    /// The folder, ours from the first time it could be had. Asking again after
    /// a refusal tries again.
    pub(crate) fn folder(&self) -> Result<Arc<Folder>, Error> {
        let mut folder = unpoisoned(&self.folder);
        if let Some(held) = &*folder {
            return Ok(Arc::clone(held));
        }
        let claimed = Arc::new(Folder::claim(&self.world.folder, self.world.account.as_deref())?);
        // On a computer that had nothing, what was being brought back is all there is.
        backups::finish_restoring(&claimed)?;
        *folder = Some(Arc::clone(&claimed));
        Ok(claimed)
    }

    pub(crate) fn desk(&self) -> MutexGuard<'_, Desk> {
        unpoisoned(&self.desk)
    }

    /// How far the program has got, and the role of whoever is signed in.
    pub fn standing(&self) -> Result<(Stage, Option<Role>), Error> {
        let folder = self.folder()?;
        let desk = self.desk();
        let role = desk.open.as_ref().map(|open| open.role);
        let stage = match &desk.open {
            _ if desk.damage.is_some() => Stage::Safe,
            Some(open) if open.must_change => Stage::MustChange,
            Some(_) if desk.handed.is_some() => Stage::Handed,
            Some(_) => Stage::Open,
            None if desk.recovering.is_some() => Stage::Recovering,
            None if session::is_set_up(&folder) => Stage::Locked,
            None => Stage::FirstRun,
        };
        Ok((stage, role))
    }

    /// Where a write comes from: this run, both clocks, whoever is signed in.
    pub(crate) fn stamp(&self, open: Option<&Open>, desk_clock: &mut crate::clock::Watch) -> Stamp {
        let (at, running) = (self.now(), self.running());
        desk_clock.look(at, running);
        Stamp {
            at,
            by: open.map(|open| open.person),
            origin: Origin {
                run: self.run,
                running_ms: u64::try_from(running.as_millis()).unwrap_or(u64::MAX),
                clock: desk_clock.state(),
                role: open.map(|open| open.role),
                session: open.map(|open| open.session),
            },
        }
    }

    /// Looks at the records.
    pub fn read<T>(&self, look: impl FnOnce(&Reader<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.desk().open.as_ref().ok_or(Error::Locked)?.store.read(look)
    }

    /// Changes the records, all or nothing, in the name of whoever is signed in.
    pub fn write<T>(&self, change: impl FnOnce(&Writer<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.change(true, change)
    }

    /// Changes the records in the program's own name, as when the endpoint
    /// confirmed something. When the disk is full the reserve is given up for it:
    /// what the endpoint confirmed must not be forgotten.
    pub(crate) fn write_alone<T>(
        &self,
        change: impl Fn(&Writer<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.with_reserve(|| self.change(false, &change))
    }

    /// Notes something of whoever is signed in that leaves no other record. The
    /// reserve is given up for it.
    pub(crate) fn note(
        &self,
        action: Action,
        kind: &str,
        object: Uuid,
        detail: Option<&str>,
    ) -> Result<(), Error> {
        self.with_reserve(|| self.change(true, |w| Ok(w.note(action, kind, object, detail)?)))
    }

    /// Notes that whoever is signed in looks at a record; once for each time they
    /// go to it. In safe mode nothing is written, and so nothing is noted. What
    /// cannot be noted is shown all the same: a clinician has to see it.
    pub(crate) fn note_view(&self, action: Action, kind: &'static str, object: Uuid) {
        {
            let desk = self.desk();
            if desk.damage.is_some() || desk.open.is_none() || desk.viewed == Some((kind, object)) {
                return;
            }
        }
        match self.note(action, kind, object, None) {
            Ok(()) => self.desk().viewed = Some((kind, object)),
            Err(error) => tracing::error!(%error, "a view could not be noted"),
        }
    }

    fn with_reserve<T>(&self, write: impl Fn() -> Result<T, Error>) -> Result<T, Error> {
        match write() {
            Err(Error::Store(StoreError::DiskFull)) if self.folder()?.spend_reserve() => {
                self.announce(&[Area::Session]);
                write()
            }
            done => done,
        }
    }

    fn change<T>(
        &self,
        in_their_name: bool,
        change: impl FnOnce(&Writer<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut desk = self.desk();
        let Desk { open, damage, clock, .. } = &mut *desk;
        let open = open.as_mut().ok_or(Error::Locked)?;
        if damage.is_some() {
            return Err(Error::ReadOnlyNow);
        }
        let stamp = self.stamp(in_their_name.then_some(&*open), clock);
        let jump = clock.untold();
        let value = open.store.write(stamp, |w| {
            if let Some(jump) = jump {
                w.note(Action::ClockJumped, "clock", Uuid::nil(), Some(&format!("{} s", jump.seconds)))?;
            }
            change(w)
        })?;
        if jump.is_some() {
            clock.told();
            drop(desk);
            self.announce(&[Area::Session]);
        }
        Ok(value)
    }

    /// Whoever is signed in.
    pub(crate) fn person(&self) -> Result<PersonId, Error> {
        Ok(self.desk().open.as_ref().ok_or(Error::Locked)?.person)
    }

    /// There may be something to send.
    pub(crate) fn ring(&self) {
        self.bell.notify_one();
    }
}

/// The content of `mutex`. A panic elsewhere rolled its transaction back; what
/// is inside is sound.
pub(crate) fn unpoisoned<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
