//! The key file on disk: replaced as a whole or not at all.
//!
//! Without this file nobody opens the records again, so a power cut at any
//! moment leaves either the old file or the new one, and the one before stays
//! beside it.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use crate::error::VaultError;
use crate::file::KeyFile;
use crate::frame::MOST_BYTES;

impl KeyFile {
    /// Reads and checks the file. Nothing is derived, so this is quick, and
    /// every accident to the file is found here and not blamed on a passphrase.
    pub fn read(path: &Path) -> Result<Self, VaultError> {
        let file = File::open(path).map_err(|error| {
            if error.kind() == ErrorKind::NotFound { VaultError::Absent } else { error.into() }
        })?;
        let mut bytes = Vec::new();
        // One byte more than is allowed, so that too large can be told.
        file.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        Self::from_bytes(&bytes)
    }

    /// Replaces the file at `path`, and keeps the one before as
    /// [`KeyFile::previous`]. On any error the file at `path` is as it was.
    pub fn write(&self, path: &Path) -> Result<(), VaultError> {
        let fresh = beside(path, ".new");
        store(&fresh, &self.to_bytes()?)?;
        // A damaged file must not push out the good one before it.
        if Self::read(path).is_ok() {
            let previous = Self::previous(path);
            let copy = beside(&previous, ".new");
            store(&copy, &fs::read(path)?)?;
            fs::rename(&copy, &previous)?;
        }
        fs::rename(&fresh, path)?;
        settle(path)
    }

    /// Removes what is left of the file before the one at `path`, and of writes
    /// that were interrupted. After somebody was taken out, got another
    /// passphrase, or a key was renewed, the file before still lets in whoever
    /// should be out. A kill between [`KeyFile::write`] and this leaves it
    /// there: whoever starts next and finds its epoch lower asks again.
    ///
    /// What a disk keeps of removed files is beyond this program's reach.
    /// [`VaultError::Absent`], [`VaultError::Damaged`] and the like if there is
    /// no good file at `path`: then the one before may be the last one.
    pub fn forget_previous(path: &Path) -> Result<(), VaultError> {
        Self::read(path)?;
        let previous = Self::previous(path);
        for left in [beside(path, ".new"), beside(&previous, ".new"), previous] {
            remove(&left)?;
        }
        settle(path)
    }

    /// Where the file before the one at `path` is kept: the first thing to try
    /// when that one is damaged.
    pub fn previous(path: &Path) -> PathBuf {
        beside(path, ".prev")
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}

/// Replaces the file at `path`, whatever was there before.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    let fresh = beside(path, ".new");
    store(&fresh, bytes)?;
    fs::rename(&fresh, path)?;
    settle(path)
}

/// Writes a file for this user alone and waits until the disk has it. What an
/// interrupted attempt left behind is removed first and never written into: it
/// may have been put there with other permissions, or as a link elsewhere.
fn store(path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    remove(path)?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(())
}

fn remove(path: &Path) -> Result<(), VaultError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Makes the renaming itself survive a power cut. Windows offers no such thing
/// and keeps renames in its journal.
#[cfg(unix)]
fn settle(path: &Path) -> Result<(), VaultError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()?;
    Ok(())
}

#[cfg(not(unix))]
fn settle(_: &Path) -> Result<(), VaultError> {
    Ok(())
}
