//! Who has a passphrase: letting people in, and what they change about it.

use uuid::Uuid;

use crate::error::VaultError;
use crate::file::{KeyFile, MOST_SLOTS};
use crate::kdf::Cost;
use crate::name;
use crate::opened::Opened;
use crate::slot::{Holder, Kind, Slot};

impl KeyFile {
    /// Everybody who has a passphrase: the person, and the id of their slot. A
    /// new passphrase is a new slot id, so that records which know the id tell
    /// an old key file from the one in use.
    pub fn people(&self) -> Vec<(Uuid, Uuid)> {
        self.passphrases().map(|slot| (slot.person, slot.slot_id)).collect()
    }

    /// The id of the slot that `person` has a passphrase for.
    pub fn slot_of(&self, person: Uuid) -> Option<Uuid> {
        self.passphrases().find(|slot| slot.person == person).map(|slot| slot.slot_id)
    }

    /// Lets `person` in with this passphrase, in place of the one they had, if they had
    /// one: for a change and for a new beginning alike. Whether they know the
    /// old one is for the caller to ask. The one they have now will do again.
    ///
    /// A copy of the file from before still opens with the old passphrase:
    /// [`KeyFile::forget_previous`] after writing.
    ///
    /// [`VaultError::Refused`] if `opened` is not of this file,
    /// [`VaultError::Taken`] if this name with this passphrase opens it as
    /// somebody else, and [`VaultError::OutOfLimits`] if there is no slot left
    /// or `cost` is beyond what is accepted.
    pub fn set_passphrase(
        &mut self,
        opened: &Opened,
        person: Uuid,
        name: &str,
        passphrase: &str,
        cost: Cost,
    ) -> Result<(), VaultError> {
        cost.check()?;
        self.change(opened, |file| {
            let at =
                file.slots.iter().position(|slot| slot.kind == Kind::Passphrase && slot.person == person);
            if at.is_none() && file.slots.len() >= MOST_SLOTS {
                return Err(VaultError::OutOfLimits);
            }
            for slot in file.passphrases_of(name).filter(|slot| slot.person != person) {
                if slot.unlock(file.vault_id, passphrase.as_bytes())?.is_some() {
                    return Err(VaultError::Taken);
                }
            }
            let holder = Holder { person, name_tag: name::tag(file.vault_id, name), kind: Kind::Passphrase };
            let secret = passphrase.as_bytes();
            let slot = Slot::new(file.vault_id, file.epoch, holder, secret, cost, &opened.vmk)?;
            match at {
                Some(at) => file.slots[at] = slot,
                None => file.slots.push(slot),
            }
            Ok(())
        })
    }

    /// From now on `person` signs in as `name`, with the passphrase they have.
    /// For somebody without one there is nothing to change.
    ///
    /// Whether somebody else of that name has the same passphrase cannot be
    /// asked here, since neither passphrase is known.
    ///
    /// [`VaultError::Refused`] if `opened` is not of this file.
    pub fn rename(&mut self, opened: &Opened, person: Uuid, name: &str) -> Result<(), VaultError> {
        self.change(opened, |file| {
            let name_tag = name::tag(file.vault_id, name);
            let theirs = |slot: &&mut Slot| slot.kind == Kind::Passphrase && slot.person == person;
            file.slots.iter_mut().filter(theirs).for_each(|slot| slot.name_tag = name_tag);
            Ok(())
        })
    }
}
