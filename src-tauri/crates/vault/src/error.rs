//! What refused, and what is left to do about it.
//!
//! No variant carries a name, a path or a piece of the file: these errors are
//! logged.

use std::io::ErrorKind;

/// Why there is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// There is no key file yet.
    #[error("there is no key file")]
    Absent,
    /// The file is not what was written: cut short, changed, or not a key file.
    #[error("the key file is damaged or was changed")]
    Damaged,
    /// The name and the passphrase together open nothing. Which of them is
    /// wrong is not said, so that the answer lists no names.
    #[error("the name and passphrase do not open this key file")]
    Refused,
    /// A newer program wrote the file; it is whole, and not for this one.
    #[error("the key file has format {found}, which this program is too old for")]
    TooNew {
        /// The format the file says it has.
        found: u32,
    },
    /// Too large, too many slots, or a derivation so cheap or so costly that
    /// it is not attempted.
    #[error("the key file, or the cost asked for, is outside the limits")]
    OutOfLimits,
    /// This person can already open the vault, or this name with this
    /// passphrase already opens it as somebody else, who would then be signed
    /// in by mistake.
    #[error("this person, or this name with this passphrase, already opens the key file")]
    Taken,
    /// What was typed is not a recovery key, or not an organisation's public
    /// key.
    #[error("the key was mistyped")]
    Mistyped {
        /// The group to look at again, counted from 0, where one can be named.
        group: Option<usize>,
    },
    /// The computer does not let this person read or write the file.
    #[error("access to the key file was denied")]
    Denied,
    /// There is no room to write; the file is as it was.
    #[error("no room to write the key file")]
    DiskFull,
    /// The disk refused for another reason.
    #[error("the key file could not be read or written: {0}")]
    Io(ErrorKind),
    /// The computer gave no random bytes. Nothing was made without them.
    #[error("no random bytes to be had")]
    Entropy,
}

impl From<std::io::Error> for VaultError {
    /// Keeps the kind alone: the words of an I/O error may quote a path, and a
    /// path names a person.
    fn from(error: std::io::Error) -> Self {
        let kind = error.kind();
        if matches!(kind, ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) {
            Self::Denied
        } else if matches!(kind, ErrorKind::StorageFull | ErrorKind::QuotaExceeded) {
            Self::DiskFull
        } else {
            Self::Io(kind)
        }
    }
}

impl From<getrandom::Error> for VaultError {
    fn from(_: getrandom::Error) -> Self {
        Self::Entropy
    }
}
