//! The key file as a whole: who is in it, and what proves that nobody was
//! added, removed or changed by anybody without the master key.

use std::fmt;
use std::hint::black_box;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::bytes::Fixed;
use crate::canonical::Canonical;
use crate::error::VaultError;
use crate::escrow::Escrow;
use crate::frame::{self, FORMAT, MAGIC, WITHOUT_ESCROW};
use crate::kdf::Cost;
use crate::name::{self, NAMELESS};
use crate::opened::{Opened, Via};
use crate::recovery::RecoveryKey;
use crate::seal::{self, Sealed};
use crate::secret::{DataKey, Key, random};
use crate::slot::{Holder, Kind, Slot, fresh_id};

/// More slots than any clinic has people at the desk.
pub(crate) const MOST_SLOTS: usize = 64;

/// Who may open the records. Holds nothing secret in the clear.
///
/// Changing it changes nothing on disk until [`KeyFile::write`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFile {
    magic: String,
    format: u32,
    pub(crate) vault_id: Uuid,
    pub(crate) epoch: u64,
    pub(crate) wrapped_data_key: Wrapped,
    pub(crate) slots: Vec<Slot>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) escrow: Option<Escrow>,
    pub(crate) mac: Fixed<32>,
}

/// The data key under a key that only the master key gives.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wrapped {
    pub(crate) nonce: Fixed<24>,
    pub(crate) sealed: Sealed,
}

impl Wrapped {
    pub(crate) fn new(vault_id: Uuid, epoch: u64, vmk: &Key, data_key: &Key) -> Result<Self, VaultError> {
        let wrapping = seal::subkey(vmk, vault_id, WRAP);
        let (nonce, sealed) = seal::seal(&wrapping, &wrap_header(vault_id, epoch), data_key)?;
        Ok(Self { nonce, sealed })
    }
}

impl KeyFile {
    /// A new vault with one person in it, and its recovery key, which is shown
    /// once and kept nowhere.
    pub fn create(
        person: Uuid,
        name: &str,
        passphrase: &str,
        cost: Cost,
    ) -> Result<(Self, Opened, RecoveryKey), VaultError> {
        cost.check()?;
        let (vault_id, epoch) = (fresh_id()?, 1);
        let (vmk, data_key) = (random()?, random()?);
        let mut file = Self {
            magic: MAGIC.into(),
            format: WITHOUT_ESCROW,
            vault_id,
            epoch,
            wrapped_data_key: Wrapped::new(vault_id, epoch, &vmk, &data_key)?,
            slots: Vec::new(),
            escrow: None,
            mac: Fixed([0; 32]),
        };
        let name_tag = name::tag(vault_id, name);
        let holder = Holder { person, name_tag, kind: Kind::Passphrase };
        file.slots.push(Slot::new(vault_id, epoch, holder, passphrase.as_bytes(), cost, &vmk)?);
        let recovery = RecoveryKey::fresh()?;
        file.slots.push(file.envelope(Kind::Recovery, &recovery, &vmk)?);
        file.authenticate(&vmk);
        let opened =
            Opened { data_key: DataKey::new(data_key), person: Some(person), via: Via::Passphrase, vmk };
        Ok((file, opened, recovery))
    }

    /// Opens the file for `name`, whose passphrase this is.
    ///
    /// An unknown name costs a derivation too: an answer that came sooner would
    /// tell which names exist.
    pub fn open(&self, name: &str, passphrase: &str) -> Result<Opened, VaultError> {
        let mut tried = false;
        for slot in self.passphrases_of(name) {
            tried = true;
            if let Some(private) = slot.unlock(self.vault_id, passphrase.as_bytes())? {
                return self.enter(slot, &private);
            }
        }
        if !tried && let Some(slot) = self.passphrases().next() {
            black_box(slot.unlock(self.vault_id, passphrase.as_bytes())?);
        }
        Err(VaultError::Refused)
    }

    /// Opens the file with the key from the envelope, or the one that the
    /// organisation has decrypted.
    pub fn open_with_recovery(&self, key: &RecoveryKey) -> Result<Opened, VaultError> {
        for slot in self.slots.iter().filter(|slot| slot.kind != Kind::Passphrase) {
            if let Some(private) = slot.unlock(self.vault_id, key.expose())? {
                return self.enter(slot, &private);
            }
        }
        Err(VaultError::Refused)
    }

    /// Whether `opened` still proves itself against this file: not if it is
    /// another vault's, or from before the master key was replaced.
    pub fn is_opened_by(&self, opened: &Opened) -> bool {
        self.proven_by(&opened.vmk)
    }

    /// Which vault this is. The records should know it too: a key file from
    /// elsewhere is then told from this one.
    pub fn vault_id(&self) -> Uuid {
        self.vault_id
    }

    /// How often the master key has been replaced, counted from 1. Records that
    /// have seen a later epoch have been given back an old key file.
    pub fn epoch(&self) -> u64 {
        self.epoch
    }

    /// The whole file as it stands on disk.
    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>, VaultError> {
        frame::close(&serde_json::to_string(self).expect("a key file has nothing that JSON cannot say"))
    }

    /// Only a file that may be derived from comes out of here.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, VaultError> {
        let object = frame::open(bytes)?;
        let file: Self = serde_json::from_slice(&object).map_err(|_| VaultError::Damaged)?;
        if file.slots.len() > MOST_SLOTS {
            return Err(VaultError::OutOfLimits);
        }
        file.slots.iter().try_for_each(|slot| slot.kdf.check())?;
        if file.makes_sense() { Ok(file) } else { Err(VaultError::Damaged) }
    }

    /// Whether the parts fit each other. Who wrote them is asked once a
    /// passphrase has opened the file.
    fn makes_sense(&self) -> bool {
        let epochs = self.slots.iter().all(|slot| (1..=self.epoch).contains(&slot.since_epoch));
        let mut ids: Vec<_> = self.slots.iter().map(|slot| slot.slot_id).collect();
        ids.sort_unstable();
        ids.dedup();
        let escrows = self.slots.iter().filter(|slot| slot.kind == Kind::Escrow).count();
        epochs
            && !self.slots.is_empty()
            && ids.len() == self.slots.len()
            && escrows == usize::from(self.escrow.is_some())
            && self.format == self.fitting_format()
            && self.escrow.as_ref().is_none_or(Escrow::makes_sense)
    }

    /// The oldest format that can say all of this, so that a clinic without an
    /// organisation keeps a file that older programs read.
    fn fitting_format(&self) -> u32 {
        if self.escrow.is_some() { FORMAT } else { WITHOUT_ESCROW }
    }

    /// Changes a copy, and takes it over once it is whole: on any error the
    /// file is as it was. `opened` proves that whoever asks is in already.
    pub(crate) fn change<T>(
        &mut self,
        opened: &Opened,
        change: impl FnOnce(&mut Self) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        if !self.is_opened_by(opened) {
            return Err(VaultError::Refused);
        }
        let mut file = self.clone();
        let result = change(&mut file)?;
        file.authenticate(&opened.vmk);
        *self = file;
        Ok(result)
    }

    /// The last thing done to a changed file.
    pub(crate) fn authenticate(&mut self, vmk: &Key) {
        self.format = self.fitting_format();
        self.mac = seal::mac(&seal::subkey(vmk, self.vault_id, AUTHENTICATE), &self.content());
    }

    pub(crate) fn passphrases(&self) -> impl Iterator<Item = &Slot> {
        self.slots.iter().filter(|slot| slot.kind == Kind::Passphrase)
    }

    /// The slots `name` may stand for; more than one if people share a name.
    pub(crate) fn passphrases_of(&self, name: &str) -> impl Iterator<Item = &Slot> {
        let tag = name::tag(self.vault_id, name);
        self.passphrases().filter(move |slot| slot.name_tag == tag)
    }

    /// A slot for a key that is nobody's own. 160 random bits are not guessed
    /// at any price; a dear derivation would only keep people waiting.
    pub(crate) fn envelope(&self, kind: Kind, key: &RecoveryKey, vmk: &Key) -> Result<Slot, VaultError> {
        let holder = Holder { person: Uuid::nil(), name_tag: NAMELESS, kind };
        Slot::new(self.vault_id, self.epoch, holder, key.expose(), Cost::LEAST, vmk)
    }

    /// From a proven private key to the data key. Whatever fails from here on
    /// is the file: [`VaultError::Damaged`].
    fn enter(&self, slot: &Slot, private: &Key) -> Result<Opened, VaultError> {
        let vmk = slot.master_key(self.vault_id, self.epoch, private)?;
        if !self.proven_by(&vmk) {
            return Err(VaultError::Damaged);
        }
        let wrapping = seal::subkey(&vmk, self.vault_id, WRAP);
        let Wrapped { nonce, sealed } = &self.wrapped_data_key;
        let data_key = seal::open(&wrapping, &wrap_header(self.vault_id, self.epoch), nonce, sealed)
            .ok_or(VaultError::Damaged)?;
        let (person, via) = match slot.kind {
            Kind::Passphrase => (Some(slot.person), Via::Passphrase),
            Kind::Recovery => (None, Via::Recovery),
            Kind::Escrow => (None, Via::Escrow),
        };
        Ok(Opened { data_key: DataKey::new(data_key), person, via, vmk })
    }

    fn proven_by(&self, vmk: &Key) -> bool {
        seal::mac_holds(&seal::subkey(vmk, self.vault_id, AUTHENTICATE), &self.content(), &self.mac)
    }

    /// Everything in the file but the MAC itself.
    fn content(&self) -> Vec<u8> {
        let canonical = Canonical::of("prombook/vault/file/1")
            .bytes(self.magic.as_bytes())
            .number(self.format.into())
            .bytes(self.vault_id.as_bytes())
            .number(self.epoch)
            .bytes(&self.wrapped_data_key.nonce.0)
            .bytes(&self.wrapped_data_key.sealed.0)
            .number(self.slots.len() as u64);
        let canonical = self.slots.iter().fold(canonical, |all, slot| slot.describe(self.vault_id, all));
        // Without one, the bytes are those of format 1.
        match &self.escrow {
            Some(escrow) => escrow.describe(canonical),
            None => canonical,
        }
        .finish()
    }
}

pub(crate) const WRAP: &str = "prombook/vault/wrap data key/1";
const AUTHENTICATE: &str = "prombook/vault/authenticate file/1";

fn wrap_header(vault_id: Uuid, epoch: u64) -> Vec<u8> {
    Canonical::of("prombook/vault/data key/1").bytes(vault_id.as_bytes()).number(epoch).finish()
}

impl fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { vault_id, epoch, slots, .. } = self;
        write!(f, "KeyFile({vault_id}, epoch {epoch}, {} slots)", slots.len())
    }
}
