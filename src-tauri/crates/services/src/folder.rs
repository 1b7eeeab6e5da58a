//! The folder of this computer in which everything is kept, and who holds it.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
};

/// Why the folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// Another window of this program, or another person's, has it open.
    #[error("the folder is held by another instance")]
    Held,
    /// It cannot be written to.
    #[error("the folder cannot be written to")]
    ReadOnly,
    /// There is no room on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// Anything else, by its kind.
    #[error("the folder cannot be used ({0})")]
    Other(io::ErrorKind),
}

impl From<io::Error> for FolderError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as Kind;
        #[expect(clippy::wildcard_enum_match_arm, reason = "the list of kinds is open")]
        match error.kind() {
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::ReadOnly,
            Kind::StorageFull | Kind::QuotaExceeded => Self::DiskFull,
            other => Self::Other(other),
        }
    }
}

/// A folder that is ours until this is dropped.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    /// Holding it open holds the lock; the system lets go when the program ends,
    /// however it ends.
    _lock: File,
}

impl Folder {
    /// Makes the folder if it is not there, sees that it can be written to, and
    /// holds it against every other instance, in this account or another.
    pub fn claim(path: &Path) -> Result<Self, FolderError> {
        fs::create_dir_all(path)?;
        only_ours(path)?;
        let lock = File::options().create(true).truncate(false).write(true).open(path.join("in-use.lock"))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(FolderError::Held),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        // Being allowed to open a file does not mean that there is room to write one.
        let trial = path.join("write-check.tmp");
        fs::write(&trial, [0; 512])?;
        fs::remove_file(&trial)?;
        Ok(Self { path: path.to_owned(), _lock: lock })
    }

    /// Who may open the records.
    pub fn keys(&self) -> PathBuf {
        self.path.join("vault.keys")
    }

    /// The records.
    pub fn records(&self) -> PathBuf {
        self.path.join("records.db")
    }

    /// The records of a clinic that is being set up, until the key file is
    /// written. Nobody has recorded anything in it.
    pub fn founding(&self) -> PathBuf {
        self.path.join("founding.db")
    }

    /// What the window must know before anybody signs in: the language.
    pub fn window(&self) -> PathBuf {
        self.path.join("window.toml")
    }
}

#[cfg(unix)]
fn only_ours(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o700))
}

// On Windows the folder lies in the person's own profile, which is theirs alone.
#[cfg(not(unix))]
fn only_ours(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_held_is_not_claimed_twice() {
        let place = tempfile::tempdir().unwrap();
        let held = Folder::claim(place.path()).unwrap();
        assert!(matches!(Folder::claim(place.path()), Err(FolderError::Held)));
        drop(held);
        Folder::claim(place.path()).unwrap();
    }

    #[test]
    fn a_folder_where_a_file_stands_is_refused() {
        let place = tempfile::NamedTempFile::new().unwrap();
        assert!(Folder::claim(place.path()).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_may_look_into_the_folder() {
        use std::os::unix::fs::PermissionsExt;
        let place = tempfile::tempdir().unwrap();
        let _held = Folder::claim(&place.path().join("clinic")).unwrap();
        let mode = fs::metadata(place.path().join("clinic")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }
}
