//! What can go wrong with the records file, in words the callers can act on.

use rusqlite::{ErrorCode, ffi};

use crate::Finding;

/// Why the store refused.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such record.
    #[error("no {what} {id}")]
    NotFound {
        /// The kind of record.
        what: &'static str,
        /// Its id. Ids may be logged; names may not.
        id: String,
    },
    /// There is no records file where there should be one. None is begun in its
    /// place: that would hide a loss.
    #[error("the records file is missing")]
    Missing,
    /// There is a records file already. It is left as it is.
    #[error("there is a records file already")]
    Exists,
    /// A write to this file was cut off and must be taken back before it can be
    /// read: an ordinary opening does that, and a read-only one may not.
    #[error("a write to the records file was cut off")]
    Interrupted,
    /// The key is right and the file still cannot be read. The file is left
    /// as it is.
    #[error("the records file cannot be read")]
    Unreadable,
    /// The disk is full. What was to be written was not written at all.
    #[error("the disk is full")]
    DiskFull,
    /// The file or its folder cannot be written to.
    #[error("the records file cannot be written to")]
    ReadOnly,
    /// Another program holds the file.
    #[error("another program holds the records file")]
    Busy,
    /// A newer version of this program wrote the file.
    #[error("the records file has shape {found}, newer than {known}")]
    TooNew {
        /// The file's shape.
        found: usize,
        /// The newest shape this program knows.
        known: usize,
    },
    /// The database library does not do what the records need. Names the setting.
    #[error("the database does not keep {setting}")]
    Setting {
        /// Which one.
        setting: &'static str,
    },
    /// The place for backups is not there, or cannot be written to: plug the
    /// drive in, or choose another place.
    #[error("the place for backups cannot be used")]
    BackupPlace,
    /// There is no room where the backup was to go. The records themselves are
    /// not concerned.
    #[error("the place for backups is full")]
    BackupPlaceFull,
    /// A backup is not as it was made: choose another one.
    #[error("the backup is damaged")]
    BackupDamaged,
    /// The folder holds no backup that this program knows how to read.
    #[error("this is not a backup")]
    NotABackup,
    /// The backup was made under another data key: it opens with the key file
    /// in its own folder, as that was then.
    #[error("the backup belongs to another key")]
    OtherKey,
    /// The records could not be copied soundly, because they are not sound
    /// themselves or because the place they were copied to is not. Nothing
    /// counts as a copy.
    #[error("the copy is not sound: {0:?}")]
    Unsound(Vec<Finding>),
    /// Any other refusal of the database: a mistake in this program. Only the
    /// code is kept: the database's own words may quote a participant's.
    #[error("the database refused ({code})")]
    Database {
        /// SQLite's extended result code; 0 when the refusal came from elsewhere.
        code: i32,
    },
    /// There was such a record, and its content was erased.
    #[error("{what} {id} was erased")]
    Erased {
        /// The kind of record.
        what: &'static str,
        /// Its id.
        id: String,
    },
    /// Something else is kept as this version of the instrument: one version
    /// says one thing. Nothing was changed.
    #[error("another definition is kept as this version")]
    Differs,
    /// The pack is no newer than the one that is installed.
    #[error("the pack is no newer than the installed one")]
    Downgrade,
    /// Whoever copied a paper first cannot copy it a second time: somebody else
    /// must.
    #[error("the same person copied this paper first")]
    SamePerson,
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let other = || Self::Database { code: error.sqlite_error().map_or(0, |e| e.extended_code) };
        if error.sqlite_error().is_some_and(|e| e.extended_code == ffi::SQLITE_READONLY_ROLLBACK) {
            return Self::Interrupted;
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::Unreadable,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            // The library's list of codes is open, and whatever else it says is our mistake.
            Some(_) | None => other(),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        #[expect(clippy::wildcard_enum_match_arm, reason = "the list of kinds is open")]
        match error.kind() {
            Kind::NotFound => Self::Missing,
            Kind::AlreadyExists => Self::Exists,
            Kind::StorageFull | Kind::QuotaExceeded => Self::DiskFull,
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Database { code: error.raw_os_error().unwrap_or(0) },
        }
    }
}
