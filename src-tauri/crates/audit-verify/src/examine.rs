//! Looks at a copy of the records, and changes nothing in it.

use std::path::Path;

use store::{AuditRow, Finding, Reader, Store, StoreError, anchor_path};
use tempfile::TempDir;

use crate::{Fault, Seen, Witness};

/// What the folder is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A clinic's folder, or a copy of it.
    Clinic,
    /// A backup.
    Backup {
        /// When it was made, by the clock on the wall; unknown when it is damaged.
        made: Option<domain::Moment>,
    },
}

/// Everything there is to be seen in `folder`, with the data key of its records.
/// What is damaged is a fault; an error is what cannot be looked at at all.
pub fn examine(folder: &Path, key: &[u8; 32], witness: Option<&Witness>) -> Result<(Kind, Seen), StoreError> {
    if folder.join("header.json").exists() {
        return backup(folder, key, witness);
    }
    let records = folder.join("records.db");
    let seen = match Store::open_read_only(&records, key).and_then(|store| look(&store, witness)) {
        // A write that was cut off has to be taken back, and an older file brought up to
        // date, before it can be read. That is done to a copy.
        Err(StoreError::Interrupted | StoreError::Database { .. }) => on_a_copy(&records, key, witness),
        Err(StoreError::Unreadable) => Ok(unreadable()),
        seen => seen,
    }?;
    let anchored = anchor_path(&records).exists();
    Ok((Kind::Clinic, Seen { anchored, ..seen }))
}

/// A backup has a key of its own, which only `store` derives: it is read as it
/// would be brought back, into a folder that is removed again.
fn backup(folder: &Path, key: &[u8; 32], witness: Option<&Witness>) -> Result<(Kind, Seen), StoreError> {
    let place = room()?;
    let copy = place.path().join("records.db");
    match store::restore_into(folder, key, &copy) {
        Ok(line) => {
            let seen = Store::open(&copy, key).and_then(|store| look(&store, witness))?;
            Ok((Kind::Backup { made: Some(line.at) }, seen))
        }
        Err(StoreError::BackupDamaged) => {
            let faults = vec![Fault::Backup];
            Ok((Kind::Backup { made: None }, Seen { faults, ..Seen::default() }))
        }
        Err(error) => Err(error),
    }
}

fn on_a_copy(records: &Path, key: &[u8; 32], witness: Option<&Witness>) -> Result<Seen, StoreError> {
    let place = room()?;
    let copies = place.path().join("copy");
    store::keep_damaged(records, &copies)?;
    let name = records.file_name().unwrap_or(records.as_os_str());
    match Store::open(&copies.join(name), key).and_then(|store| look(&store, witness)) {
        Err(StoreError::Unreadable) => Ok(unreadable()),
        seen => seen,
    }
}

/// A folder of this computer's for a copy, which is encrypted as its original is.
fn room() -> Result<TempDir, StoreError> {
    Ok(TempDir::with_prefix("audit-verify-")?)
}

fn unreadable() -> Seen {
    Seen { faults: vec![Fault::Pages], ..Seen::default() }
}

fn look(store: &Store, witness: Option<&Witness>) -> Result<Seen, StoreError> {
    let mut faults: Vec<Fault> = store.full_check()?.into_iter().map(Fault::from).collect();
    let mut seen = Seen { witnessed: witness.map(|witness| witness.heads.len()), ..Seen::default() };
    let looked = store.read(|r| read(r, witness, &mut seen, &mut faults));
    match looked {
        // Some pages cannot be read; what could be is told.
        Err(StoreError::Unreadable) if faults.contains(&Finding::Pages.into()) => {}
        Err(StoreError::Unreadable) => faults.push(Fault::Pages),
        looked => looked?,
    }
    Ok(Seen { faults, ..seen })
}

fn read(
    r: &Reader<'_>,
    witness: Option<&Witness>,
    seen: &mut Seen,
    faults: &mut Vec<Fault>,
) -> Result<(), StoreError> {
    let (rows, head) = r.audit_head()?;
    (seen.rows, seen.head) = (Some(rows), head);
    if rows > 0 {
        seen.newest = at(r.audit_row(rows))?;
        seen.first = at(r.audit_row(1))?;
    }
    // What the clinic itself remembers of having been seen counts as well as the list.
    let mut heads: Vec<_> = r.witnessed()?.into_iter().map(|seen| (seen.seq, seen.hash)).collect();
    heads.extend(witness.iter().flat_map(|witness| witness.heads.iter().cloned()));
    faults.extend(r.contradiction(&heads)?.map(|seq| Fault::Witness { seq }));
    Ok(())
}

/// When a row was written. One that is not there is found by the check of the trail.
fn at(row: Result<AuditRow, StoreError>) -> Result<Option<String>, StoreError> {
    match row {
        Err(StoreError::NotFound { .. }) => Ok(None),
        row => Ok(Some(row?.at)),
    }
}
