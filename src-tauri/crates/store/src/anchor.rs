//! The head of the trail, noted outside the records file.
//!
//! A file that was cut short, or put back as it was last week, is sound in
//! itself; only something outside it can tell. After every save the newest row
//! of the trail is noted here, under a key of its own. The note is not waited
//! for: after a power cut it may be older than the records, which is never
//! wrong. It says "at least this was saved".

mod slots;

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension};

use self::slots::{Noted, Slots};
use crate::{
    Reader, StoreError,
    file::key::{self, Derived},
};

/// How the anchor and the records disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnchorFinding {
    /// The records had an anchor, and it is not there.
    Missing,
    /// There is one, and it was not written under this key.
    Forged,
    /// Rows are missing at the end of the trail: the file was cut short, or is
    /// an older one.
    Ahead {
        /// The newest row that was saved, as the anchor knows it.
        anchor: i64,
        /// The newest row that is there.
        head: i64,
    },
    /// This row is not the one that was saved: the file is another one, or was
    /// an older one and went on from there.
    Contradicts {
        /// Its number.
        seq: i64,
    },
    /// The anchor cannot be read, or could not be written when something was
    /// saved. The records are not concerned.
    Unusable,
}

/// The newest row of a trail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head {
    /// Counts from 1; 0 when there is no row.
    pub(crate) seq: i64,
    /// Its hash; zero when there is no row.
    pub(crate) hash: [u8; 32],
}

impl Head {
    /// The newest row in the file.
    pub(crate) fn of(conn: &Connection) -> Result<Self, StoreError> {
        let (seq, hash) = Reader { conn }.audit_head()?;
        // A hash of another length fits no anchor, and the chain says the rest.
        Ok(Self { seq, hash: hash.try_into().unwrap_or([0xff; 32]) })
    }
}

/// Where the anchor of the records at `records` is.
pub fn anchor_path(records: &Path) -> PathBuf {
    records.with_extension("anchor")
}

/// In the header of a file that has an anchor ("PBan"). It is inside the
/// encrypted and authenticated first page, so nobody without the key takes it away.
pub(crate) const MARK: i32 = 0x5042_616e;

/// A records file's anchor.
#[derive(Debug)]
pub(crate) struct Anchor {
    path: PathBuf,
    key: Derived,
    state: State,
    /// Whether the file says that it has one. It comes to say so with its first
    /// save: opening a file, which may be damaged, changes nothing in it.
    marked: bool,
}

#[derive(Debug)]
enum State {
    /// It is read when asked, and never written.
    Looked,
    /// It follows the records.
    Follows(Slots),
    /// It and the records disagree, and nobody has decided what to do. It is left
    /// as it is: it is the only witness of what is missing.
    Held(AnchorFinding),
}

impl Anchor {
    /// For looking only.
    pub(crate) fn look(records: &Path, key: &[u8; 32]) -> Self {
        Self {
            path: anchor_path(records),
            key: key::derive(key, b"prombook anchor/1", b""),
            state: State::Looked,
            marked: false,
        }
    }

    /// Compares the anchor with the records, and if they agree lets it follow
    /// them. A file that never had one gets one.
    pub(crate) fn weigh(conn: &Connection, records: &Path, key: &[u8; 32]) -> Result<Self, StoreError> {
        let mut anchor = Self::look(records, key);
        anchor.marked = is_marked(conn)?;
        anchor.state = match anchor.examine(conn)? {
            Some(finding) => State::Held(finding),
            None if anchor.marked => State::Follows(Slots::resumed(&anchor.path, &anchor.key)),
            // First the anchor, then the mark that says that there is one: in the
            // other order a power cut would look like a loss.
            None => match Slots::renewed(&anchor.path, &anchor.key, &Head::of(conn)?) {
                Ok(slots) => State::Follows(slots),
                // No anchor is no reason to keep somebody from the records.
                Err(_) => State::Held(AnchorFinding::Unusable),
            },
        };
        Ok(anchor)
    }

    /// What is wrong between the anchor as it is on the disk and the records.
    pub(crate) fn examine(&self, conn: &Connection) -> Result<Option<AnchorFinding>, StoreError> {
        let marked = is_marked(conn)?;
        let noted = match slots::read(&self.path, &self.key) {
            Noted::Nothing if marked => return Ok(Some(AnchorFinding::Missing)),
            Noted::NotOurs if marked => return Ok(Some(AnchorFinding::Forged)),
            // A new file, or a copy under a new key: what lies there was never its own.
            Noted::Nothing | Noted::NotOurs => return Ok(None),
            Noted::Unusable => return Ok(Some(AnchorFinding::Unusable)),
            Noted::Head(noted) => noted,
        };
        let head = Head::of(conn)?.seq;
        if noted.seq > head {
            return Ok(Some(AnchorFinding::Ahead { anchor: noted.seq, head }));
        }
        let hash: Option<Vec<u8>> = conn
            .prepare_cached("SELECT hash FROM audit WHERE seq = ?1")?
            .query_row([noted.seq], |row| row.get(0))
            .optional()?;
        let fits = noted.seq == 0 || hash.is_some_and(|hash| hash == noted.hash);
        Ok((!fits).then_some(AnchorFinding::Contradicts { seq: noted.seq }))
    }

    /// Lets the file say that it has an anchor, within a save.
    pub(crate) fn mark(&self, saving: &Connection) -> Result<(), StoreError> {
        match &self.state {
            State::Follows(_) if !self.marked => {
                Ok(saving.execute_batch(&format!("PRAGMA application_id = {MARK}"))?)
            }
            State::Follows(_) | State::Looked | State::Held(_) => Ok(()),
        }
    }

    /// Notes the newest row that was saved. Never fails: trouble is remembered.
    pub(crate) fn follow(&mut self, head: &Head) {
        match &mut self.state {
            State::Follows(slots) => {
                self.marked = true;
                slots.note(head, &self.key);
            }
            State::Looked | State::Held(_) => {}
        }
    }

    pub(crate) fn trouble(&self) -> Option<AnchorFinding> {
        match &self.state {
            State::Looked => None,
            State::Follows(slots) => slots.in_trouble().then_some(AnchorFinding::Unusable),
            State::Held(finding) => Some(*finding),
        }
    }

    /// Puts the anchor at the present head, whatever it said.
    pub(crate) fn accept(&mut self, conn: &Connection) -> Result<(), StoreError> {
        if matches!(self.state, State::Looked) {
            return Err(StoreError::ReadOnly);
        }
        self.state = State::Follows(Slots::renewed(&self.path, &self.key, &Head::of(conn)?)?);
        Ok(())
    }

    /// Waits until the disk has it.
    pub(crate) fn settle(&mut self) -> Result<(), StoreError> {
        match &mut self.state {
            State::Follows(slots) => Ok(slots.settle()?),
            State::Looked | State::Held(_) => Ok(()),
        }
    }
}

fn is_marked(conn: &Connection) -> Result<bool, StoreError> {
    let mark: i32 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    Ok(mark == MARK)
}

/// Makes of a copy a file that never had an anchor: the anchor belongs to the
/// file it was copied from.
pub(crate) fn unmark(conn: &Connection) -> Result<(), StoreError> {
    Ok(conn.execute_batch("PRAGMA application_id = 0")?)
}

#[cfg(test)]
mod tests;
