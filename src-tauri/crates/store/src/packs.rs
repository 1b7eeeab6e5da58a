//! Packs, byte for byte as they were installed.

use std::fmt;

use domain::{Moment, PersonId};
use uuid::Uuid;

use crate::{Action, Reader, StoreError, Writer, audit, row};

/// A pack to be installed.
#[derive(Clone, PartialEq, Eq)]
pub struct NewPack {
    /// Its own name for itself, the same in every version.
    pub id: String,
    /// Counts up.
    pub version: u32,
    /// SHA-256 of the file, in hex.
    pub digest: String,
    /// Key id of whoever signed it; `None` for what the site itself imported.
    pub signer: Option<String>,
    /// The file.
    pub content: Vec<u8>,
}

/// A pack that was installed.
#[derive(Clone, PartialEq, Eq)]
pub struct Pack {
    /// Its own name for itself, the same in every version.
    pub id: String,
    /// Counts up.
    pub version: u32,
    /// SHA-256 of the file, in hex.
    pub digest: String,
    /// Key id of whoever signed it; `None` for what the site itself imported.
    pub signer: Option<String>,
    /// The file.
    pub content: Vec<u8>,
    /// When it was installed.
    pub at: Moment,
    /// Who installed it.
    pub by: PersonId,
}

impl Reader<'_> {
    /// Every pack in every version that was installed, by id, oldest version first.
    pub fn packs(&self) -> Result<Vec<Pack>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT id, version, digest, signer, content, at, at_offset, by FROM packs ORDER BY id, version",
        )?;
        let all = rows.query_map([], |row| {
            Ok(Pack {
                id: row.get(0)?,
                version: row.get(1)?,
                digest: row.get(2)?,
                signer: row.get(3)?,
                content: row.get(4)?,
                at: row::moment(row, 5)?,
                by: PersonId(row::id(row, 7)?),
            })
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Keeps a pack beside its older versions. [`StoreError::Downgrade`] unless it
    /// is newer than all of them. The trail has its id, version and digest, and
    /// commits to the bytes.
    pub fn add_pack(&self, new: &NewPack) -> Result<(), StoreError> {
        let newest: Option<u32> = self
            .conn
            .prepare_cached("SELECT max(version) FROM packs WHERE id = ?1")?
            .query_row([&new.id], |row| row.get(0))?;
        if newest.is_some_and(|newest| newest >= new.version) {
            return Err(StoreError::Downgrade);
        }
        let (at, at_offset) = row::columns(self.stamp.at);
        let values = [
            new.id.clone().into(),
            i64::from(new.version).into(),
            new.digest.clone().into(),
            new.signer.clone().into(),
            new.content.clone().into(),
            at.into(),
            i64::from(at_offset).into(),
            self.author()?.to_string().into(),
        ];
        let what = format!("{}|{} {}", new.id, new.version, new.digest);
        self.keep(&audit::PACKS, &values, Action::PackInstalled, "pack", Uuid::nil(), Some(&what))
    }
}

impl fmt::Debug for NewPack {
    /// Without the bytes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NewPack({}|{})", self.id, self.version)
    }
}

impl fmt::Debug for Pack {
    /// Without the bytes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pack({}|{})", self.id, self.version)
    }
}

#[cfg(test)]
mod tests;
