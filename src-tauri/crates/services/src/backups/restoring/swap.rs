//! The steps from the old files to the new ones, each of which may be the last
//! before the power fails. Which of them were taken is read off the names that
//! are there, so they can be taken up at any of them.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use crate::{Error, FolderError, folder::Folder};

/// Begins the name of everything that lies ready.
const BEFORE: &str = "restoring.";
/// Under this name it was decided.
const DECIDED: &str = "restoring.decided";
/// Longer than any name that is written there.
const LONGEST: u64 = 200;

/// The names under which a copy lies ready beside the records.
pub(super) struct Ready {
    folder: PathBuf,
    records: PathBuf,
}

impl Ready {
    pub fn of(folder: &Folder) -> Self {
        let folder = folder.path().to_owned();
        Self { records: folder.join("restoring.db"), folder }
    }

    pub fn records(&self) -> &Path {
        &self.records
    }

    pub fn keys(&self) -> PathBuf {
        self.folder.join("restoring.keys")
    }

    /// Whether there is no way back any more.
    pub fn is_decided(&self) -> bool {
        self.folder.join(DECIDED).exists()
    }

    /// Removes what lies ready and was not decided: a copy of a copy. What
    /// cannot be removed is in the way of the next one, which says so.
    pub fn clear(&self) {
        let Ok(entries) = fs::read_dir(&self.folder) else { return };
        for entry in entries.flatten() {
            if entry.file_name().to_string_lossy().starts_with(BEFORE) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// From here on the copy takes the place of the records, whatever happens.
    pub fn decide(&self, kept: Option<&Path>) -> Result<(), Error> {
        let name = kept.and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
        let write = || {
            File::options().write(true).open(self.keys())?.sync_all()?;
            let half = self.folder.join("restoring.half");
            let mut file = File::create(&half)?;
            file.write_all(name.unwrap_or_default().as_bytes())?;
            file.sync_all()?;
            fs::rename(&half, self.folder.join(DECIDED))?;
            settle(&self.folder)
        };
        Ok(write().map_err(FolderError::from)?)
    }
}

/// Takes the steps that are left after a copy was being brought back when the
/// power failed, or clears away what was not decided. Nothing else may be open.
pub(crate) fn finish_restoring(folder: &Folder) -> Result<(), Error> {
    let ready = Ready::of(folder);
    if ready.is_decided() {
        take_place(folder, &ready).map_err(FolderError::from)?;
    }
    ready.clear();
    Ok(())
}

fn take_place(folder: &Folder, ready: &Ready) -> io::Result<()> {
    let kept = folder.path().join(kept_name(&folder.path().join(DECIDED))?);
    let beside = |name: &str| folder.path().join(name);
    let steps: [(PathBuf, PathBuf, &[&str]); 3] = [
        (
            ready.keys(),
            folder.keys(),
            &["vault.keys.prev", "vault.keys.prev.new", "vault.keys.new", "vault.keys"],
        ),
        (beside("restoring.anchor"), beside("records.anchor"), &["records.anchor"]),
        // A journal of the old file must never be found beside the new one.
        (ready.records().to_owned(), folder.records(), &["records.db-journal", "records.db"]),
    ];
    for (new, place, old) in steps {
        if !new.exists() {
            continue;
        }
        for name in old {
            put_away(&beside(name), &kept, name)?;
        }
        settle(folder.path())?;
        fs::rename(new, place)?;
        settle(folder.path())?;
    }
    fs::remove_file(beside(DECIDED))?;
    settle(folder.path())
}

fn put_away(file: &Path, kept: &Path, name: &str) -> io::Result<()> {
    if !file.exists() {
        return Ok(());
    }
    fs::create_dir_all(kept)?;
    let place = kept.join(name);
    if place.exists() {
        // Nothing that is kept is ever written over.
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    fs::rename(file, place)?;
    settle(kept)
}

/// Only a name that is given here, whatever stands in the file.
fn kept_name(decided: &Path) -> io::Result<String> {
    if fs::metadata(decided)?.len() > LONGEST {
        return Ok("replaced".into());
    }
    let name = fs::read_to_string(decided)?;
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    Ok(if plain && name.starts_with("replaced-") { name } else { "replaced".into() })
}

/// Makes renames survive a power cut. Windows offers no such thing and keeps
/// renames in its journal.
#[cfg(unix)]
fn settle(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn settle(_: &Path) -> io::Result<()> {
    Ok(())
}
