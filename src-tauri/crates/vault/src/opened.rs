//! What an opened key file gives, for as long as somebody is signed in.

use std::fmt;

use uuid::Uuid;

use crate::error::VaultError;
use crate::file::KeyFile;
use crate::secret::{DataKey, Key};

/// What opened the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Via {
    /// A name and its passphrase.
    Passphrase,
    /// The recovery key, whose use everybody should hear of.
    Recovery,
    /// The key that an organisation holds, of which the same is true.
    Escrow,
}

/// An opened key file. Everything secret in it is wiped when it is dropped.
pub struct Opened {
    /// The key to the records.
    pub data_key: DataKey,
    /// Whose passphrase it was. `None` for the recovery key and the escrow
    /// key: whoever holds the envelope has proven no name, and no record may
    /// say they did.
    pub person: Option<Uuid>,
    /// What opened the file.
    pub via: Via,
    pub(crate) vmk: Key,
}

impl Opened {
    /// The same keys for `person`, who has just been given a passphrase in
    /// `file` with them. What opened the file stays said.
    ///
    /// [`VaultError::Refused`] if these keys do not open `file`, or `person`
    /// has no passphrase in it.
    pub fn known_as(self, file: &KeyFile, person: Uuid) -> Result<Self, VaultError> {
        if file.is_opened_by(&self) && file.slot_of(person).is_some() {
            Ok(Self { person: Some(person), ..self })
        } else {
            Err(VaultError::Refused)
        }
    }
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Opened({:?}, ..)", self.via)
    }
}
