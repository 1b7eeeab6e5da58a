//! A clinic whose records are looked at.

use std::{fs, path::PathBuf};

use store::{Action, BackupRequest, Stamp, Store, StoreError};
use tempfile::TempDir;
use uuid::Uuid;
use vault::{Cost, KeyFile, Opened};

pub const NAME: &str = "Amira Haddad";
pub const PASSPHRASE: &str = "four words nobody guesses";
/// What somebody typed, which is nobody else's business.
const REASON: &str = "Zainab asked for it";

/// A clinic with a trail, and a place for copies of its folder.
pub struct Clinic {
    pub place: TempDir,
    opened: Opened,
    vault: Uuid,
}

impl Clinic {
    /// Three days old.
    pub fn new() -> Self {
        let place = TempDir::new().unwrap();
        let folder = place.path().join("clinic");
        fs::create_dir(&folder).unwrap();
        let (keys, opened, _) = KeyFile::create(Uuid::from_u128(1), NAME, PASSPHRASE, Cost::LEAST).unwrap();
        keys.write(&folder.join("vault.keys")).unwrap();
        Store::begin(&folder.join("records.db"), opened.data_key.expose()).unwrap();
        let clinic = Self { place, opened, vault: keys.vault_id() };
        (1..=3).for_each(|day| clinic.work(day));
        clinic
    }

    /// Where it keeps everything.
    pub fn folder(&self) -> PathBuf {
        self.place.path().join("clinic")
    }

    fn key(&self) -> &[u8; 32] {
        self.opened.data_key.expose()
    }

    /// Adds a row to the trail, with content that it commits to.
    pub fn work(&self, day: u32) {
        let mut store = Store::open(&self.folder().join("records.db"), self.key()).unwrap();
        let stamp = Stamp::new(format!("2026-03-{day:02}T09:00:00+00:00").parse().unwrap(), None);
        let id = Uuid::from_u128(day.into());
        let noted: Result<(), StoreError> = store
            .write(stamp, |w| w.note_with_reason(Action::Exported, "participant", id, None, REASON, None));
        noted.unwrap();
        store.close().unwrap();
    }

    /// The folder as it is now, under another name.
    pub fn copy(&self, name: &str) -> PathBuf {
        let copy = self.place.path().join(name);
        fs::create_dir(&copy).unwrap();
        for entry in fs::read_dir(self.folder()).unwrap().map(Result::unwrap) {
            fs::copy(entry.path(), copy.join(entry.file_name())).unwrap();
        }
        copy
    }

    /// The folder of a backup of it.
    pub fn backup(&self) -> PathBuf {
        let place = self.place.path().join("backups");
        fs::create_dir(&place).unwrap();
        let asked = BackupRequest {
            records: &self.folder().join("records.db"),
            key: self.key(),
            keys_file: &self.folder().join("vault.keys"),
            vault: self.vault,
            place: &place,
            at: "2026-03-04T18:00:00+00:00".parse().unwrap(),
        };
        store::back_up(asked).unwrap().folder
    }

    /// The folder as it is left when the power fails in the middle of a save that is
    /// too large to be kept in memory until the end.
    pub fn cut_off(&self) -> PathBuf {
        let mut store = Store::open(&self.folder().join("records.db"), self.key()).unwrap();
        let stamp = Stamp::new("2026-03-05T09:00:00+00:00".parse().unwrap(), None);
        let reason = "x".repeat(500_000);
        let mut copy = None;
        let saved: Result<(), StoreError> = store.write(stamp, |w| {
            for _ in 0..50 {
                w.note_with_reason(Action::Exported, "participant", Uuid::nil(), None, &reason, None)?;
            }
            copy = Some(self.copy("cut-off"));
            Ok(())
        });
        saved.unwrap();
        copy.unwrap()
    }
}
