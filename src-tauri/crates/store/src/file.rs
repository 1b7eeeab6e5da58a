//! Opening the records file, and making sure it is kept as promised.

mod connect;
mod damaged;
mod guard;
pub(crate) mod key;

use std::path::{Path, PathBuf};

use rusqlite::Connection;

pub use self::damaged::keep_damaged;
pub(crate) use self::{
    connect::{Purpose, connect, in_memory},
    damaged::{beside, copy_new, folder_of, new_file, settle},
};
use crate::{AnchorFinding, Store, StoreError, anchor::Anchor, schema};

impl Store {
    /// Opens the file at `path`, which must be there, with a key that is proven.
    ///
    /// A file that is not as its anchor says opens all the same, so that it can
    /// be looked at: [`Store::quick_check`] tells.
    pub fn open(path: &Path, key: &[u8; 32]) -> Result<Self, StoreError> {
        let mut conn = existing(path, key, Purpose::Use)?;
        let taken = taken(&conn)?;
        if schema::is_behind(taken) {
            keep_copy(path, taken)?;
            schema::bring_up_to_date(&mut conn)?;
        }
        let anchor = Anchor::weigh(&conn, path, key)?;
        guard::put_on(&mut conn)?;
        Ok(Self { conn, anchor: Some(anchor) })
    }

    /// Opens the file at `path` to look, and writes not one byte: not to take
    /// the steps it lacks (what is asked of them fails with
    /// [`StoreError::Database`]), and not to take back a write that was cut off:
    /// then this is [`StoreError::Interrupted`]. Read a copy in that case, from
    /// [`keep_damaged`], with [`Store::open`].
    pub fn open_read_only(path: &Path, key: &[u8; 32]) -> Result<Self, StoreError> {
        let mut conn = existing(path, key, Purpose::Look)?;
        taken(&conn)?;
        guard::put_on(&mut conn)?;
        Ok(Self { conn, anchor: Some(Anchor::look(path, key)) })
    }

    /// Begins a file at `path`, where there must be none. It has no anchor until
    /// it is first opened under the name it will keep.
    pub fn begin(path: &Path, key: &[u8; 32]) -> Result<Self, StoreError> {
        if path.try_exists()? {
            return Err(StoreError::Exists);
        }
        let mut conn = connect(path, key, Purpose::Make)?;
        schema::bring_up_to_date(&mut conn)?;
        guard::put_on(&mut conn)?;
        Ok(Self { conn, anchor: None })
    }

    /// A store that is gone when dropped. For tests, which may tamper with it:
    /// it has the triggers, and not the guard of a file.
    pub fn in_memory() -> Result<Self, StoreError> {
        let mut conn = in_memory()?;
        conn.pragma_update(None, "foreign_keys", "ON")?;
        schema::bring_up_to_date(&mut conn)?;
        Ok(Self { conn, anchor: None })
    }

    /// Closes the file and waits until the disk has the anchor too. Letting go
    /// of the store does the same and tells nobody when it fails.
    pub fn close(mut self) -> Result<(), StoreError> {
        if let Some(anchor) = &mut self.anchor {
            anchor.settle()?;
        }
        self.conn.close().map_err(|(_, error)| error.into())
    }

    /// What is wrong with the anchor, as far as is known without looking again:
    /// found at opening and not accepted since, or met while saving.
    pub fn anchor_trouble(&self) -> Option<AnchorFinding> {
        self.anchor.as_ref().and_then(Anchor::trouble)
    }

    /// An administrator has seen what [`Store::anchor_trouble`] says and goes on:
    /// the anchor is put at the present head. The caller notes it in the trail.
    pub fn accept_anchor(&mut self) -> Result<(), StoreError> {
        match &mut self.anchor {
            Some(anchor) => anchor.accept(&self.conn),
            None => Ok(()),
        }
    }
}

fn existing(path: &Path, key: &[u8; 32], purpose: Purpose) -> Result<Connection, StoreError> {
    if !path.try_exists()? {
        return Err(StoreError::Missing);
    }
    connect(path, key, purpose)
}

/// How many steps the file has taken, which is one at least: a file of ours has
/// taken its first before anybody relied on it.
fn taken(conn: &Connection) -> Result<usize, StoreError> {
    match schema::taken(conn)? {
        0 => Err(StoreError::Unreadable),
        taken => Ok(taken),
    }
}

/// Puts a copy of the file beside it before its shape changes. A copy that is
/// there already is from the same shape, and stays.
fn keep_copy(path: &Path, taken: usize) -> Result<(), StoreError> {
    let copy = beside(path, &format!(".before-{}", taken + 1));
    if !copy.try_exists()? {
        // Under another name until it is whole and on the disk: half a copy is none.
        let half: PathBuf = copy.with_extension("half");
        std::fs::copy(path, &half)?;
        std::fs::File::options().write(true).open(&half)?.sync_all()?;
        std::fs::rename(&half, &copy)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
