//! A second recovery key, in the hands of an organisation.
//!
//! A trust or a sponsor that must be able to open the records hands out the
//! public half of its age identity. The escrow key is made here, printed by
//! nobody and kept in the key file as text that only that identity decrypts.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::age::{BEGIN, END, Recipient};
use crate::canonical::Canonical;
use crate::error::VaultError;
use crate::file::{KeyFile, MOST_SLOTS};
use crate::opened::Opened;
use crate::recovery::RecoveryKey;
use crate::slot::Kind;

/// Three times what such a text takes, in bytes.
const MOST_TEXT: usize = 1536;

/// Who else can open the records, and what they need for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Escrow {
    pub(crate) recipient: String,
    pub(crate) sealed_key: String,
}

impl Escrow {
    /// The public half of the organisation's identity: `age1…`.
    pub fn recipient(&self) -> &str {
        &self.recipient
    }

    /// The escrow key for the organisation alone, as an armoured age file.
    /// `age --decrypt -i identity.txt` prints the groups, which are then typed
    /// as a recovery key is.
    pub fn sealed_key(&self) -> &str {
        &self.sealed_key
    }

    /// Whether `typed` is a recipient that [`KeyFile::set_escrow`] can seal
    /// to. Smart cards and age's other kinds of recipient are not.
    pub fn is_recipient(typed: &str) -> bool {
        Recipient::parse(typed).is_ok()
    }

    /// All of it, for the file's MAC.
    pub(crate) fn describe(&self, canonical: Canonical) -> Canonical {
        canonical.bytes(self.recipient.as_bytes()).bytes(self.sealed_key.as_bytes())
    }

    /// Whether this is what is written here, before anybody is shown it.
    pub(crate) fn makes_sense(&self) -> bool {
        Recipient::parse(&self.recipient).is_ok_and(|recipient| recipient.text() == self.recipient)
            && self.sealed_key.len() <= MOST_TEXT
            && self.sealed_key.starts_with(BEGIN)
            && self.sealed_key.ends_with(END)
    }
}

impl KeyFile {
    /// Lets the organisation that holds the identity of `recipient` open the
    /// records, in place of one that could before. Needs no passphrase but the
    /// one that gave `opened`.
    ///
    /// [`VaultError::Refused`] if `opened` is not of this file,
    /// [`VaultError::Mistyped`] if `recipient` is none, and
    /// [`VaultError::OutOfLimits`] if there is no slot left.
    pub fn set_escrow(&mut self, opened: &Opened, recipient: &str) -> Result<(), VaultError> {
        self.change(opened, |file| {
            let recipient = Recipient::parse(recipient)?;
            let key = RecoveryKey::fresh()?;
            let mut printed = Zeroizing::new(String::with_capacity(64));
            for group in key.groups().iter() {
                if !printed.is_empty() {
                    printed.push('-');
                }
                printed.push_str(group);
            }
            printed.push('\n');
            let sealed_key = recipient.encrypt(printed.as_bytes())?;
            file.slots.retain(|slot| slot.kind != Kind::Escrow);
            if file.slots.len() >= MOST_SLOTS {
                return Err(VaultError::OutOfLimits);
            }
            file.slots.push(file.envelope(Kind::Escrow, &key, &opened.vmk)?);
            file.escrow = Some(Escrow { recipient: recipient.text(), sealed_key });
            Ok(())
        })
    }

    /// Takes the organisation out again, if there is one. A copy of the file
    /// from before still lets it in.
    ///
    /// [`VaultError::Refused`] if `opened` is not of this file.
    pub fn remove_escrow(&mut self, opened: &Opened) -> Result<(), VaultError> {
        self.change(opened, |file| {
            file.slots.retain(|slot| slot.kind != Kind::Escrow);
            file.escrow = None;
            Ok(())
        })
    }

    /// Which organisation can open the records, if one can.
    pub fn escrow(&self) -> Option<&Escrow> {
        self.escrow.as_ref()
    }
}
