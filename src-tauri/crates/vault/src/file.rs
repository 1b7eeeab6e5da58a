//! The key file as a whole: who is in it, and what proves that nobody was
//! added, removed or changed by anybody without the master key.

use std::fmt;
use std::hint::black_box;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::bytes::Fixed;
use crate::canonical::Canonical;
use crate::error::VaultError;
use crate::frame::{self, FORMAT, MAGIC};
use crate::kdf::Cost;
use crate::name::{self, NAMELESS};
use crate::recovery::RecoveryKey;
use crate::seal::{self, Sealed};
use crate::secret::{DataKey, Key, random};
use crate::slot::{Holder, Kind, Slot, fresh_id};

/// More slots than any clinic has people at the desk.
const MOST_SLOTS: usize = 64;

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
    pub(crate) mac: Fixed<32>,
}

/// The data key under a key that only the master key gives.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wrapped {
    pub(crate) nonce: Fixed<24>,
    pub(crate) sealed: Sealed,
}

/// What opened the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Via {
    /// A name and its passphrase.
    Passphrase,
    /// The recovery key, whose use everybody should hear of.
    Recovery,
}

/// An opened key file. Everything secret in it is wiped when it is dropped.
pub struct Opened {
    /// The key to the records.
    pub data_key: DataKey,
    /// Whose passphrase it was. `None` for the recovery key: whoever holds the
    /// envelope has proven no name, and no record may say they did.
    pub person: Option<Uuid>,
    /// What opened the file.
    pub via: Via,
    vmk: Key,
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
        let wrapping = seal::subkey(&vmk, vault_id, WRAP);
        let (nonce, sealed) = seal::seal(&wrapping, &wrap_header(vault_id, epoch), &data_key)?;
        let mut file = Self {
            magic: MAGIC.into(),
            format: FORMAT,
            vault_id,
            epoch,
            wrapped_data_key: Wrapped { nonce, sealed },
            slots: Vec::new(),
            mac: Fixed([0; 32]),
        };
        let recovery = RecoveryKey::fresh()?;
        file.enrol(file.holder(person, name), passphrase.as_bytes(), cost, &vmk)?;
        // 160 random bits are not guessed at any price; a dear derivation would
        // only keep people waiting.
        let envelope = Holder { person: Uuid::nil(), name_tag: NAMELESS, kind: Kind::Recovery };
        file.enrol(envelope, recovery.expose(), Cost::LEAST, &vmk)?;
        let opened =
            Opened { data_key: DataKey::new(data_key), person: Some(person), via: Via::Passphrase, vmk };
        Ok((file, opened, recovery))
    }

    /// Lets somebody else in. `opened` proves that whoever asks is in already.
    pub fn add_person(
        &mut self,
        opened: &Opened,
        person: Uuid,
        name: &str,
        passphrase: &str,
        cost: Cost,
    ) -> Result<(), VaultError> {
        cost.check()?;
        if !self.proven_by(&opened.vmk) {
            return Err(VaultError::Refused);
        }
        if self.slots.len() >= MOST_SLOTS {
            return Err(VaultError::OutOfLimits);
        }
        if self.slots.iter().any(|slot| slot.person == person) {
            return Err(VaultError::Taken);
        }
        let holder = self.holder(person, name);
        for slot in self.passphrase_slots(name) {
            if slot.unlock(self.vault_id, passphrase.as_bytes())?.is_some() {
                return Err(VaultError::Taken);
            }
        }
        self.enrol(holder, passphrase.as_bytes(), cost, &opened.vmk)
    }

    /// Opens the file for `name`, whose passphrase this is.
    ///
    /// An unknown name costs a derivation too: an answer that came sooner would
    /// tell which names exist.
    pub fn open(&self, name: &str, passphrase: &str) -> Result<Opened, VaultError> {
        let mut tried = false;
        for slot in self.passphrase_slots(name) {
            tried = true;
            if let Some(private) = slot.unlock(self.vault_id, passphrase.as_bytes())? {
                return self.enter(slot, &private);
            }
        }
        if !tried && let Some(slot) = self.slots.iter().find(|slot| slot.kind == Kind::Passphrase) {
            black_box(slot.unlock(self.vault_id, passphrase.as_bytes())?);
        }
        Err(VaultError::Refused)
    }

    /// Opens the file with the key from the envelope.
    pub fn open_with_recovery(&self, key: &RecoveryKey) -> Result<Opened, VaultError> {
        for slot in self.slots.iter().filter(|slot| slot.kind == Kind::Recovery) {
            if let Some(private) = slot.unlock(self.vault_id, key.expose())? {
                return self.enter(slot, &private);
            }
        }
        Err(VaultError::Refused)
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
        let epochs = file.slots.iter().all(|slot| (1..=file.epoch).contains(&slot.since_epoch));
        let mut ids: Vec<_> = file.slots.iter().map(|slot| slot.slot_id).collect();
        ids.sort_unstable();
        ids.dedup();
        if !epochs || file.slots.is_empty() || ids.len() != file.slots.len() {
            return Err(VaultError::Damaged);
        }
        Ok(file)
    }

    fn holder(&self, person: Uuid, name: &str) -> Holder {
        Holder { person, name_tag: name::tag(self.vault_id, name), kind: Kind::Passphrase }
    }

    /// The slots `name` may stand for; more than one if people share a name.
    fn passphrase_slots(&self, name: &str) -> impl Iterator<Item = &Slot> {
        let tag = name::tag(self.vault_id, name);
        self.slots.iter().filter(move |slot| slot.kind == Kind::Passphrase && slot.name_tag == tag)
    }

    fn enrol(&mut self, holder: Holder, secret: &[u8], cost: Cost, vmk: &Key) -> Result<(), VaultError> {
        self.slots.push(Slot::new(self.vault_id, self.epoch, holder, secret, cost, vmk)?);
        self.mac = seal::mac(&seal::subkey(vmk, self.vault_id, AUTHENTICATE), &self.content());
        Ok(())
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
        self.slots.iter().fold(canonical, |all, slot| slot.describe(self.vault_id, all)).finish()
    }
}

const WRAP: &str = "prombook/vault/wrap data key/1";
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

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Opened({:?}, ..)", self.via)
    }
}
