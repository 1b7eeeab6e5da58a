//! The one thing that lives as long as the program does.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use domain::{Moment, PersonId};
use store::{Reader, Stamp, Store, Writer};
use text::Texts;
use tokio::sync::Notify;
use uuid::Uuid;

use crate::{Area, Error, clinic::Founding, folder::Folder, instruments::Instruments, sync::Board};

/// Where "now" comes from.
pub trait Clock: Send + Sync {
    /// Now, as the clock on the wall has it.
    fn now(&self) -> Moment;
    /// How long the program has been running. Never goes back.
    fn running(&self) -> Duration;
}

/// Where new ids come from.
pub trait Ids: Send + Sync {
    /// One that was never given before.
    fn fresh(&self) -> Uuid;
}

/// Tells the window that areas changed without its asking.
pub type Announce = Box<dyn Fn(&[Area]) + Send + Sync>;

/// What the program is given where it starts.
pub struct World {
    /// Time.
    pub clock: Box<dyn Clock>,
    /// Identity.
    pub ids: Box<dyn Ids>,
    /// Where everything is kept.
    pub folder: PathBuf,
    /// What deriving a key costs.
    pub cost: vault::Cost,
    /// Where the practice endpoint listens, if one was started with the program.
    pub practice_endpoint: Option<String>,
    /// The window's ear.
    pub announce: Announce,
}

/// The clinic's desk: records, locked or open, and the outside world it may
/// ask.
pub struct App {
    world: World,
    /// Every sentence in every language.
    pub texts: Texts,
    /// Every instrument.
    pub instruments: Instruments,
    folder: Mutex<Option<Arc<Folder>>>,
    /// Which language the window speaks; `None` until it was looked up.
    pub(crate) language: Mutex<Option<String>>,
    desk: Mutex<Desk>,
    /// How the sending goes, for the window.
    pub(crate) board: Mutex<Board>,
    /// Rings when there is something to send.
    pub(crate) bell: Notify,
}

/// Who sits at the desk.
#[derive(Default)]
pub(crate) struct Desk {
    /// A clinic that is being set up, until its recovery key is proven.
    pub founding: Option<Founding>,
    /// The records; `None` while locked.
    pub open: Option<Open>,
    /// Who signed in last, so that they need not type their name again.
    pub last: Option<String>,
    /// When somebody last touched the window: on the wall, and while running.
    pub touched: Option<(Moment, Duration)>,
}

/// Open records.
pub(crate) struct Open {
    pub store: Store,
    pub person: PersonId,
    pub name: String,
    /// Proof of who opened; the keys in it are wiped when it goes.
    pub _opened: vault::Opened,
}

impl App {
    /// A desk whose records are locked.
    pub fn locked(world: World) -> Result<Self, Error> {
        Ok(Self {
            world,
            texts: Texts::built_in()?,
            instruments: Instruments::built_in()?,
            folder: Mutex::default(),
            language: Mutex::default(),
            desk: Mutex::default(),
            board: Mutex::default(),
            bell: Notify::new(),
        })
    }

    /// Now.
    pub fn now(&self) -> Moment {
        self.world.clock.now()
    }

    /// An id that was never given before.
    pub fn fresh(&self) -> Uuid {
        self.world.ids.fresh()
    }

    /// How long the program has been running.
    pub(crate) fn running(&self) -> Duration {
        self.world.clock.running()
    }

    pub(crate) fn cost(&self) -> vault::Cost {
        self.world.cost
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
        let claimed = Arc::new(Folder::claim(&self.world.folder)?);
        *folder = Some(Arc::clone(&claimed));
        Ok(claimed)
    }

    pub(crate) fn desk(&self) -> MutexGuard<'_, Desk> {
        unpoisoned(&self.desk)
    }

    /// Looks at the records.
    pub fn read<T>(&self, look: impl FnOnce(&Reader<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.desk().open.as_ref().ok_or(Error::Locked)?.store.read(look)
    }

    /// Changes the records, all or nothing, in the name of whoever is signed in.
    pub fn write<T>(&self, change: impl FnOnce(&Writer<'_>) -> Result<T, Error>) -> Result<T, Error> {
        let at = self.now();
        let mut desk = self.desk();
        let open = desk.open.as_mut().ok_or(Error::Locked)?;
        let stamp = Stamp { at, by: Some(open.person) };
        open.store.write(stamp, change)
    }

    /// Changes the records in the program's own name, as when the endpoint
    /// confirmed something.
    pub(crate) fn write_alone<T>(
        &self,
        change: impl FnOnce(&Writer<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let at = self.now();
        let mut desk = self.desk();
        desk.open.as_mut().ok_or(Error::Locked)?.store.write(Stamp { at, by: None }, change)
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
