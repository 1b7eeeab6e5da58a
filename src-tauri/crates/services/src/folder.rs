//! The folder of this computer in which everything is kept, and who holds it.

mod network;
mod reserve;

use std::{
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
};

pub use reserve::Room;

/// Why the folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// Another window of this program, or another person's, has it open.
    #[error("the folder is held by another instance")]
    Held {
        /// The account of the operating system that holds it, where it says so.
        holder: Option<String>,
    },
    /// It lies on another computer. Locks and flushes do not hold there.
    #[error("the folder is on a network drive")]
    Network,
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

/// Longer than any account's name; what is longer was not written here.
const LONGEST_HOLDER: usize = 120;

impl Folder {
    /// Makes the folder if it is not there, sees that it is on this computer and
    /// can be written to, and holds it against every other instance, in this
    /// account or another. `account` is what another instance is told.
    pub fn claim(path: &Path, account: Option<&str>) -> Result<Self, FolderError> {
        let is_new = !path.try_exists()?;
        fs::create_dir_all(path)?;
        if network::is_elsewhere(path) {
            return Err(FolderError::Network);
        }
        only_ours(path, is_new)?;
        let name = path.join("in-use.lock");
        let lock = match File::options().create(true).truncate(false).write(true).open(&name) {
            // Another account's: it cannot be written to, and still be seen to be held.
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                File::open(&name).map_err(|_| FolderError::from(error))?
            }
            opened => opened?,
        };
        let holder = path.join("in-use.txt");
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(FolderError::Held { holder: who(&holder) }),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        // Being allowed to open a file does not mean that there is room to write one.
        let trial = path.join("write-check.tmp");
        fs::write(&trial, [0; 512])?;
        fs::remove_file(&trial)?;
        fs::write(&holder, account.unwrap_or_default())?;
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

    /// The records under new keys, until the key file has them too.
    pub fn renewed(&self) -> PathBuf {
        self.path.join("renewed.db")
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

    /// How often whose passphrase was typed wrong.
    pub fn attempts(&self) -> PathBuf {
        self.path.join("attempts.json")
    }

    /// When somebody has to do something about an alert, and nothing else of any: what a
    /// locked window that was opened anew must know.
    pub fn alert_times(&self) -> PathBuf {
        self.path.join("alerts.json")
    }

    /// Where copies of the records are made unless the site chooses another place.
    pub fn backups(&self) -> PathBuf {
        self.path.join("backups")
    }

    /// A new folder for files that were replaced or found damaged, named for
    /// when. It is not made yet.
    pub fn kept(&self, why: &str, at: domain::Moment) -> PathBuf {
        let at = at.with_timezone(&chrono::Utc).format("%Y%m%dT%H%M%SZ");
        let name = |nth: u32| if nth == 1 { format!("{why}-{at}") } else { format!("{why}-{at}-{nth}") };
        let free = (1..).map(|nth| self.path.join(name(nth))).find(|path| !path.exists());
        free.unwrap_or_else(|| self.path.join(why))
    }

    /// Everything is kept here.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

fn who(note: &Path) -> Option<String> {
    let said = fs::read_to_string(note).ok()?;
    let said: String = said.trim().chars().filter(|c| !c.is_control()).take(LONGEST_HOLDER).collect();
    (!said.is_empty()).then_some(said)
}

/// A folder that is shared between accounts on purpose stays so: the files in it
/// are encrypted. Any other is this account's alone.
#[cfg(unix)]
fn only_ours(path: &Path, is_new: bool) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    const GROUP_MAY_WRITE: u32 = 0o020;
    if !is_new && fs::metadata(path)?.permissions().mode() & GROUP_MAY_WRITE != 0 {
        return Ok(());
    }
    match fs::set_permissions(path, fs::Permissions::from_mode(0o700)) {
        // Somebody else's folder: whether it can be used is found out next.
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(()),
        done => done,
    }
}

// On Windows the folder lies in the person's own profile, which is theirs alone.
#[cfg(not(unix))]
fn only_ours(_: &Path, _: bool) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_held_is_not_claimed_twice_and_says_by_whom() {
        let place = tempfile::tempdir().unwrap();
        let held = Folder::claim(place.path(), Some("amira")).unwrap();

        let second = Folder::claim(place.path(), Some("grace"));

        let Err(FolderError::Held { holder }) = second else { panic!("{second:?}") };
        assert_eq!(holder.as_deref(), Some("amira"));
        drop(held);
        Folder::claim(place.path(), None).unwrap();
    }

    #[test]
    fn a_folder_where_a_file_stands_is_refused() {
        let place = tempfile::NamedTempFile::new().unwrap();
        assert!(Folder::claim(place.path(), None).is_err());
    }

    #[test]
    fn what_is_kept_never_takes_the_place_of_what_was_kept() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::claim(place.path(), None).unwrap();
        let at = "2026-03-10T10:12:00+01:00".parse().unwrap();

        let first = folder.kept("damaged", at);
        fs::create_dir(&first).unwrap();
        let second = folder.kept("damaged", at);

        assert!(first.ends_with("damaged-20260310T091200Z"));
        assert!(second.ends_with("damaged-20260310T091200Z-2"));
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_may_look_into_the_folder_unless_it_was_shared_before() {
        use std::os::unix::fs::PermissionsExt;
        let place = tempfile::tempdir().unwrap();
        let mode = |name: &str| fs::metadata(place.path().join(name)).unwrap().permissions().mode() & 0o777;
        let shared = place.path().join("shared");
        fs::create_dir(&shared).unwrap();
        fs::set_permissions(&shared, fs::Permissions::from_mode(0o770)).unwrap();

        let _ours = Folder::claim(&place.path().join("clinic"), None).unwrap();
        let _theirs = Folder::claim(&shared, None).unwrap();

        assert_eq!((mode("clinic"), mode("shared")), (0o700, 0o770));
    }
}
