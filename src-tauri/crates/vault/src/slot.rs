//! One way in: a person's passphrase, the recovery key, or an organisation's.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::bytes::Fixed;
use crate::canonical::Canonical;
use crate::error::VaultError;
use crate::kdf::{Cost, Kdf};
use crate::name::NameTag;
use crate::seal::{self, Sealed, SealedTo};
use crate::secret::{Key, random};

/// What opens a slot. A further kind is a further format, so that a program
/// that does not know it says so instead of dropping it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Passphrase,
    Recovery,
    Escrow,
}

/// A slot as it stands in the file. Nothing in it is secret in the clear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Slot {
    pub(crate) slot_id: Uuid,
    /// Nil for the recovery key and the escrow key: an envelope is nobody.
    pub(crate) person: Uuid,
    pub(crate) name_tag: NameTag,
    pub(crate) kind: Kind,
    pub(crate) kdf: Kdf,
    /// The epoch in which the private key was sealed. It stays when the master
    /// key is replaced, since resealing takes the passphrase.
    pub(crate) since_epoch: u64,
    pub(crate) nonce: Fixed<24>,
    pub(crate) sealed_private_key: Sealed,
    pub(crate) public_key: Fixed<32>,
    pub(crate) sealed_vmk: SealedTo,
}

/// Whom a new slot is for.
pub(crate) struct Holder {
    pub(crate) person: Uuid,
    pub(crate) name_tag: NameTag,
    pub(crate) kind: Kind,
}

impl Slot {
    /// A slot that `secret` opens, with a key pair of its own.
    pub(crate) fn new(
        vault_id: Uuid,
        epoch: u64,
        holder: Holder,
        secret: &[u8],
        cost: Cost,
        vmk: &Key,
    ) -> Result<Self, VaultError> {
        let kdf = Kdf::fresh(cost)?;
        let (private, public_key) = seal::pair()?;
        let mut slot = Self {
            slot_id: fresh_id()?,
            person: holder.person,
            name_tag: holder.name_tag,
            kind: holder.kind,
            kdf,
            since_epoch: epoch,
            nonce: Fixed([0; 24]),
            sealed_private_key: Fixed([0; 48]),
            public_key,
            sealed_vmk: seal::seal_to(&public_key, &info(vault_id, epoch, holder.person), vmk)?,
        };
        let kek = slot.kdf.derive(secret)?;
        (slot.nonce, slot.sealed_private_key) = seal::seal(&kek, &slot.header(vault_id), &private)?;
        Ok(slot)
    }

    /// What the private key is bound to: change any of it and the slot does not
    /// open. The name tag is left out, because people change their names and
    /// somebody else enters that; the file's MAC covers it.
    pub(crate) fn header(&self, vault_id: Uuid) -> Vec<u8> {
        let kind = match self.kind {
            Kind::Passphrase => "passphrase",
            Kind::Recovery => "recovery",
            Kind::Escrow => "escrow",
        };
        let canonical = Canonical::of("prombook/vault/slot/1")
            .bytes(vault_id.as_bytes())
            .number(self.since_epoch)
            .bytes(self.slot_id.as_bytes())
            .bytes(self.person.as_bytes())
            .bytes(kind.as_bytes());
        self.kdf.describe(canonical).bytes(&self.public_key.0).finish()
    }

    /// The private key, or `None` if `secret` does not open this slot. A slot
    /// that was edited by somebody who also mended the checksum looks the same.
    pub(crate) fn unlock(&self, vault_id: Uuid, secret: &[u8]) -> Result<Option<Key>, VaultError> {
        let kek = self.kdf.derive(secret)?;
        Ok(seal::open(&kek, &self.header(vault_id), &self.nonce, &self.sealed_private_key))
    }

    /// The master key. The private key is proven by now, so that whatever does
    /// not fit it is the file's fault and not the person's.
    pub(crate) fn master_key(&self, vault_id: Uuid, epoch: u64, private: &Key) -> Result<Key, VaultError> {
        if seal::public_of(private) != Some(self.public_key) {
            return Err(VaultError::Damaged);
        }
        seal::open_with(private, &info(vault_id, epoch, self.person), &self.sealed_vmk)
            .ok_or(VaultError::Damaged)
    }

    /// Seals another master key to whoever holds this slot. Theirs is the
    /// private key, so they need not be asked.
    pub(crate) fn reseal(&mut self, vault_id: Uuid, epoch: u64, vmk: &Key) -> Result<(), VaultError> {
        self.sealed_vmk = seal::seal_to(&self.public_key, &info(vault_id, epoch, self.person), vmk)?;
        Ok(())
    }

    /// All of the slot, for the file's MAC.
    pub(crate) fn describe(&self, vault_id: Uuid, canonical: Canonical) -> Canonical {
        canonical
            .bytes(&self.header(vault_id))
            .bytes(&self.name_tag.0)
            .bytes(&self.nonce.0)
            .bytes(&self.sealed_private_key.0)
            .bytes(&self.sealed_vmk.0)
    }
}

/// Binds a sealed master key to its vault, epoch and person.
fn info(vault_id: Uuid, epoch: u64, person: Uuid) -> Vec<u8> {
    Canonical::of("prombook/vault/vmk/1")
        .bytes(vault_id.as_bytes())
        .number(epoch)
        .bytes(person.as_bytes())
        .finish()
}

/// A random id. It tells slots and vaults apart and says nothing about when
/// they were made.
pub(crate) fn fresh_id() -> Result<Uuid, VaultError> {
    Ok(uuid::Builder::from_random_bytes(*random()?).into_uuid())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Released: a header that comes out differently locks everybody out.
    #[test]
    fn the_bytes_of_a_slot_header_never_change() {
        let slot = Slot {
            slot_id: Uuid::from_u128(0x22),
            person: Uuid::from_u128(0x33),
            name_tag: Fixed([9; 2]),
            kind: Kind::Passphrase,
            kdf: Kdf::with_salt(Cost::STANDARD, [7; 16]),
            since_epoch: 5,
            nonce: Fixed([0; 24]),
            sealed_private_key: Fixed([0; 48]),
            public_key: Fixed([0xAB; 32]),
            sealed_vmk: Fixed([0; 80]),
        };

        let header = slot.header(Uuid::from_u128(0x11));

        let expected = [
            b"\0\0\0\x15prombook/vault/slot/1".as_slice(),
            b"\0\0\0\x10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x11",
            b"\0\0\0\0\0\0\0\x05",
            b"\0\0\0\x10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x22",
            b"\0\0\0\x10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x33",
            b"\0\0\0\x0apassphrase",
            b"\0\0\0\x08argon2id",
            b"\0\0\0\0\0\0\0\x13",
            b"\0\0\0\0\0\x01\0\0",
            b"\0\0\0\0\0\0\0\x03",
            b"\0\0\0\0\0\0\0\x01",
            b"\0\0\0\x10\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07",
            b"\0\0\0\x20",
            &[0xAB; 32],
        ]
        .concat();
        assert_eq!(header, expected);
    }
}
