//! New keys for those who stay: after somebody has left, after the file may
//! have been copied, after the envelope was opened.
//!
//! Nothing here reaches copies of the file from before. They open as they did,
//! with what opened them then: [`KeyFile::forget_previous`] after writing.

use uuid::Uuid;

use crate::error::VaultError;
use crate::file::{KeyFile, Wrapped};
use crate::opened::Opened;
use crate::recovery::RecoveryKey;
use crate::secret::{DataKey, random};
use crate::slot::Kind;

impl KeyFile {
    /// Takes `people` out and gives everybody else, the recovery key and the
    /// organisation a new master key, in a new epoch. Nobody's passphrase is
    /// asked for, and nobody's changes. Those who are not in are passed over.
    ///
    /// The data key stays: whoever has kept an old copy of the key file with a
    /// passphrase for it, and comes by the records of today, can read them
    /// until [`KeyFile::renew_data_key`].
    ///
    /// [`VaultError::Refused`] if `opened` is not of this file, and
    /// [`VaultError::OutOfLimits`] if nobody with a passphrase would be left.
    /// On any error the file is as it was and `opened` is gone.
    pub fn remove(&mut self, opened: Opened, people: &[Uuid]) -> Result<Opened, VaultError> {
        let data_key = DataKey::new(opened.data_key.key().clone());
        self.renew(opened, people, data_key)
    }

    /// A new data key and a new master key, in a new epoch, for when the file
    /// may have been copied.
    ///
    /// The order decides whether a kill loses the records. First copy them
    /// under the data key that comes back, beside the old ones; then write this
    /// file, which alone gives that key; then put the copy in their place; then
    /// [`KeyFile::forget_previous`], which until then gives the old one. At any
    /// start between, a copy beside that opens with the key in use is the one
    /// to go on with, and any other is left over.
    ///
    /// [`VaultError::Refused`] if `opened` is not of this file. On any error
    /// the file is as it was and `opened` is gone.
    pub fn renew_data_key(&mut self, opened: Opened) -> Result<Opened, VaultError> {
        self.renew(opened, &[], DataKey::new(random()?))
    }

    /// A new recovery key, shown once and kept nowhere. The old one opens this
    /// file no more.
    ///
    /// [`VaultError::Refused`] if `opened` is not of this file.
    pub fn renew_recovery(&mut self, opened: &Opened) -> Result<RecoveryKey, VaultError> {
        self.change(opened, |file| {
            let key = RecoveryKey::fresh()?;
            let slot = file.envelope(Kind::Recovery, &key, &opened.vmk)?;
            file.slots.retain(|slot| slot.kind != Kind::Recovery);
            file.slots.push(slot);
            Ok(key)
        })
    }

    fn renew(&mut self, opened: Opened, out: &[Uuid], data_key: DataKey) -> Result<Opened, VaultError> {
        if !self.is_opened_by(&opened) {
            return Err(VaultError::Refused);
        }
        let mut file = self.clone();
        file.slots.retain(|slot| slot.kind != Kind::Passphrase || !out.contains(&slot.person));
        if file.passphrases().next().is_none() {
            return Err(VaultError::OutOfLimits);
        }
        file.epoch = file.epoch.checked_add(1).ok_or(VaultError::OutOfLimits)?;
        let vmk = random()?;
        file.wrapped_data_key = Wrapped::new(file.vault_id, file.epoch, &vmk, data_key.key())?;
        let (vault_id, epoch) = (file.vault_id, file.epoch);
        file.slots.iter_mut().try_for_each(|slot| slot.reseal(vault_id, epoch, &vmk))?;
        file.authenticate(&vmk);
        *self = file;
        Ok(Opened { data_key, vmk, person: opened.person, via: opened.via })
    }
}
