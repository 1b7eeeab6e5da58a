//! One copy in one place, made beside whoever works.

use std::{
    fs,
    path::{Path, PathBuf},
};

use store::{Action, BackupRequest, Finding, Store, StoreError};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{
    copies::{Kept, SUSPECT, Seen},
    is_ready, settings,
};
use crate::{App, Area, Error, FolderError, app::unpoisoned, trail::finding_line};

/// What is needed to make a copy while somebody else works.
pub(super) struct Errand {
    records: PathBuf,
    pub keys: PathBuf,
    pub key: Box<Zeroizing<[u8; 32]>>,
    vault: Uuid,
    pub usual: PathBuf,
    pub place: Option<PathBuf>,
}

impl Errand {
    /// Refused while nothing is open, and while damage was found: a copy of
    /// damaged records is none.
    pub fn of(app: &App) -> Result<Self, Error> {
        let folder = app.folder()?;
        let desk = app.desk();
        if desk.damage.is_some() {
            return Err(Error::ReadOnlyNow);
        }
        let open = desk.open.as_ref().ok_or(Error::Locked)?;
        let (vault, place) = open.store.read::<_, Error>(|r| {
            Ok((r.setting(settings::VAULT)?, r.setting(settings::BACKUP_PLACE)?.unwrap_or_default()))
        })?;
        let mut key = Box::new(Zeroizing::new([0; 32]));
        key.copy_from_slice(open.opened.data_key.expose());
        Ok(Self {
            records: folder.records(),
            keys: folder.keys(),
            key,
            vault: vault.and_then(|id| id.parse().ok()).ok_or(Error::Mismatch)?,
            usual: folder.backups(),
            place: Some(place).filter(|place| !place.is_empty()).map(PathBuf::from),
        })
    }

    pub fn look(&self, app: &App) -> Seen {
        let there = self.place.as_deref().map(|place| (Kept::of(place, self.vault), is_ready(place)));
        let seen = Seen { at: app.running(), here: Kept::of(&self.usual, self.vault), there };
        unpoisoned(&app.copies).seen = Some(seen.clone());
        seen
    }

    /// Makes a copy in `place`, and notes it: in their name when somebody asked.
    pub fn make(&self, app: &App, place: &Path, asked: bool) -> Result<(), Error> {
        let made = self.back_up(app, place);
        let where_to = if place == self.usual { "here" } else { "elsewhere" };
        let (action, detail) = match &made {
            Ok(seq) => (Action::BackedUp, format!("{where_to} {seq}")),
            Err(error) => (Action::BackupFailed, format!("{where_to} {}", code(error))),
        };
        {
            let mut copies = unpoisoned(&app.copies);
            let trouble = made.as_ref().err().map(code);
            let told = trouble.is_some() && copies.trouble == trouble && !asked;
            copies.trouble = trouble;
            copies.failed = trouble.map(|_| app.running());
            // The same failure every ten minutes is one failure.
            if told {
                return made.map(drop).map_err(Error::from);
            }
        }
        let noted = if asked {
            app.note(action, "backup", self.vault, Some(&detail))
        } else {
            app.write_alone(|w| Ok(w.note(action, "backup", self.vault, Some(&detail))?))
        };
        let noted = noted.and_then(|()| if made.is_ok() { clear_suspicion(app) } else { Ok(()) });
        if let Err(error) = noted {
            // Somebody locked meanwhile. The copy is there all the same.
            tracing::warn!(%error, "a backup could not be noted");
        }
        if let Err(StoreError::Unsound(_) | StoreError::Unreadable) = &made {
            self.look_for_damage(app);
        }
        made.map(drop).map_err(Error::from)
    }

    /// The number of the newest row that is in it.
    fn back_up(&self, app: &App, place: &Path) -> Result<i64, StoreError> {
        let request = BackupRequest {
            records: &self.records,
            key: &self.key,
            keys_file: &self.keys,
            vault: self.vault,
            place,
            at: app.now(),
        };
        let line = store::back_up(request)?;
        match store::prune(place, self.vault) {
            Ok(0) => {}
            Ok(removed) => tracing::info!(removed, "old backups were removed"),
            Err(error) => tracing::warn!(%error, "old backups could not be removed"),
        }
        Ok(line.contents.seq)
    }

    /// A copy was not sound: the records may be damaged, or the disk that it
    /// went to.
    fn look_for_damage(&self, app: &App) {
        let found = match Store::open_read_only(&self.records, &self.key).and_then(|store| store.full_check())
        {
            Ok(found) => found,
            Err(StoreError::Unreadable) => vec![Finding::Pages],
            Err(error) => {
                tracing::error!(%error, "the records could not be checked");
                return;
            }
        };
        if found.is_empty() {
            return;
        }
        let codes: Vec<_> = found.iter().map(|one| finding_line(one).code).collect();
        let codes = codes.join(" ");
        tracing::error!(%codes, "the records are damaged");
        let noted = app.write_alone(|w| {
            w.save_setting(SUSPECT, "yes")?;
            Ok(w.note(Action::DamageFound, "records", self.vault, Some(&codes))?)
        });
        if let Err(error) = noted {
            tracing::error!(%error, "damage could not be noted");
        }
        app.announce(&[Area::Session]);
    }
}

/// The usual place is made where it is not there; another one is a drive that
/// somebody has to plug in.
pub(super) fn prepare(errand: &Errand, place: &Path) -> Result<(), Error> {
    if place == errand.usual {
        Ok(fs::create_dir_all(place).map_err(FolderError::from)?)
    } else if is_ready(place) {
        Ok(())
    } else {
        Err(StoreError::BackupPlace.into())
    }
}

/// A sound copy was made: what was suspected was not so.
fn clear_suspicion(app: &App) -> Result<(), Error> {
    if app.read(|r| Ok(r.setting(SUSPECT)?))?.as_deref() != Some("yes") {
        return Ok(());
    }
    app.write_alone(|w| Ok(w.save_setting(SUSPECT, "no")?))
}

fn code(error: &StoreError) -> &'static str {
    match error {
        StoreError::BackupPlace => "place",
        StoreError::BackupPlaceFull | StoreError::DiskFull => "disk-full",
        StoreError::Unsound(_) | StoreError::Unreadable | StoreError::BackupDamaged => "damaged",
        StoreError::NotFound { .. }
        | StoreError::Missing
        | StoreError::Exists
        | StoreError::Interrupted
        | StoreError::ReadOnly
        | StoreError::Busy
        | StoreError::TooNew { .. }
        | StoreError::Setting { .. }
        | StoreError::NotABackup
        | StoreError::OtherKey
        | StoreError::Erased { .. }
        | StoreError::Differs
        | StoreError::Downgrade
        | StoreError::SamePerson
        | StoreError::Database { .. } => "other",
    }
}
