//! Whose packs this site takes: rows that are only added; the newest about a
//! key counts.

use domain::{Moment, PersonId};
use uuid::Uuid;

use crate::{Action, Reader, StoreError, Writer, audit, row};

/// Somebody whose packs this site takes, or took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// minisign public key, base64.
    pub key: String,
    /// As whoever added them called them.
    pub name: String,
    /// When they were added, the last time.
    pub at: Moment,
    /// Who added them then.
    pub by: PersonId,
    /// Since when nothing new is taken from them; `None` while it is.
    pub removed: Option<Moment>,
}

impl Reader<'_> {
    /// Everybody whose packs this site takes or took, in the order in which they
    /// were added, each key once.
    pub fn signers(&self) -> Result<Vec<Signer>, StoreError> {
        let mut rows =
            self.conn.prepare_cached("SELECT key, name, at, at_offset, by FROM signers ORDER BY seq")?;
        let mut rows = rows.query([])?;
        let mut signers: Vec<Signer> = Vec::new();
        while let Some(row) = rows.next()? {
            let (key, name): (String, Option<String>) = (row.get(0)?, row.get(1)?);
            let (at, by) = (row::moment(row, 2)?, PersonId(row::id(row, 4)?));
            match name {
                Some(name) => {
                    signers.retain(|known| known.key != key);
                    signers.push(Signer { key, name, at, by, removed: None });
                }
                None => {
                    for known in signers.iter_mut().filter(|known| known.key == key) {
                        known.removed = Some(at);
                    }
                }
            }
        }
        Ok(signers)
    }
}

impl Writer<'_> {
    /// From now on packs are taken that `key` signed; again, when it was removed
    /// before. The trail has the key, not the name.
    pub fn add_signer(&self, key: &str, name: &str) -> Result<(), StoreError> {
        self.decide(key, Some(name), Action::SignerAdded)
    }

    /// Nothing new is taken from `key` from now on. What it signed before stays.
    /// [`StoreError::NotFound`] when nothing was taken from it anyway.
    pub fn remove_signer(&self, key: &str) -> Result<(), StoreError> {
        let taken = self.signers()?.iter().any(|known| known.key == key && known.removed.is_none());
        if taken {
            self.decide(key, None, Action::SignerRemoved)
        } else {
            Err(StoreError::NotFound { what: "signer", id: key.to_owned() })
        }
    }

    fn decide(&self, key: &str, name: Option<&str>, action: Action) -> Result<(), StoreError> {
        let (at, at_offset) = row::columns(self.stamp.at);
        let values = [
            key.to_owned().into(),
            name.map(str::to_owned).into(),
            at.into(),
            i64::from(at_offset).into(),
            self.author()?.to_string().into(),
        ];
        self.keep(&audit::SIGNERS, &values, action, "signer", Uuid::nil(), Some(key))
    }
}

#[cfg(test)]
mod tests;
