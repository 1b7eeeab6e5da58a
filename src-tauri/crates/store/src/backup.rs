//! Backups: whole, encrypted under a key of their own, proven before they count.
//!
//! A backup is a folder with the records, the key file that opens them and a
//! header that says what it holds. It is made under a name that ends in `.half`
//! and renamed when it has been read back, so what was cut off never looks like
//! a backup. What is in the place and was not made here is not touched.

mod copy;
mod header;
mod keys;
mod place;
mod prune;

use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::Path,
};

use domain::Moment;
use sha2::{Digest, Sha256};
use uuid::Uuid;

pub use self::{
    copy::{Contents, copy_under},
    header::BackupLine,
    keys::refresh_keys,
    place::{Backups, backups},
    prune::prune,
};
use self::{
    copy::{Copy, copy},
    header::Header,
};
use crate::{
    StoreError, anchor_path,
    file::{copy_new, new_file, settle},
};

/// In a backup's folder: the records, under the backup's own key.
const RECORDS: &str = "records.db";
/// In a backup's folder: who may open it.
const KEYS: &str = "vault.keys";
/// In a backup's folder: what it is.
const HEADER: &str = "header.json";
/// In a folder that is being made: whose it will be, so that what an
/// interrupted attempt leaves can be told from another clinic's.
const OWNER: &str = "owner";
/// At the end of the name of what does not count yet.
const HALF: &str = "half";

/// What is to be backed up, and where to.
#[derive(Debug, Clone, Copy)]
pub struct BackupRequest<'a> {
    /// The records file. It may be in use.
    pub records: &'a Path,
    /// The data key.
    pub key: &'a [u8; 32],
    /// The key file that opens the records; a copy of it goes into the backup.
    pub keys_file: &'a Path,
    /// Whose records they are.
    pub vault: Uuid,
    /// The folder in which backups are kept. It must be there.
    pub place: &'a Path,
    /// When.
    pub at: Moment,
}

/// Makes a backup, reads it back and says what it holds.
///
/// Fails with [`StoreError::BackupPlace`] or [`StoreError::BackupPlaceFull`]
/// when the place is at fault, with [`StoreError::NotFound`] when there is no
/// key file, with [`StoreError::Unsound`] when the records are
/// not sound, and with [`StoreError::Exists`] when the same backup was made
/// within the same second. Whatever fails, earlier backups are as they were.
pub fn back_up(asked: BackupRequest<'_>) -> Result<BackupLine, StoreError> {
    if !asked.place.is_dir() {
        return Err(StoreError::BackupPlace);
    }
    if !asked.records.try_exists()? {
        return Err(StoreError::Missing);
    }
    if !asked.keys_file.is_file() {
        return Err(StoreError::NotFound { what: "key file for", id: asked.vault.to_string() });
    }
    // A backup proves what was saved up to here; so must the anchor on the disk.
    if let Ok(anchor) = File::options().write(true).open(anchor_path(asked.records)) {
        anchor.sync_all()?;
    }
    prune::sweep(asked.place, asked.vault);
    let half = asked.place.join(format!("{}.{HALF}", header::stamp(asked.at)));
    fs::create_dir(&half).map_err(|error| at_the_place(error.into()))?;
    let made = fill(&half, &asked).and_then(|line| place::finish(&half, line));
    if made.is_err() {
        // What is left of it is known to be worth nothing. If it stays, it is swept next time.
        prune::remove(&half);
    }
    made.map_err(at_the_place)
}

fn fill(half: &Path, asked: &BackupRequest<'_>) -> Result<Header, StoreError> {
    let mut owner = new_file(&half.join(OWNER))?;
    owner.write_all(asked.vault.to_string().as_bytes())?;
    // Known before there is anything else, however soon this is cut off.
    owner.sync_all()?;
    settle(half)?;
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|_| StoreError::Setting { setting: "random numbers" })?;
    let records = half.join(RECORDS);
    let own_key = header::own_key(asked.key, &salt);
    let order =
        Copy { source: asked.records, key: asked.key, dest: &records, dest_key: &own_key, wanted: None };
    let contents = copy(&order, |_, _| {})?;
    copy_new(asked.keys_file, &half.join(KEYS))?;
    let (bytes, sha256) = fingerprint(&records)?;
    let header = Header::new(asked, salt, contents, bytes, sha256);
    let mut file = new_file(&half.join(HEADER))?;
    file.write_all(&header.to_bytes()?)?;
    file.sync_all()?;
    fs::remove_file(half.join(OWNER))?;
    settle(half)?;
    Ok(header)
}

/// Reads a backup back, all of it: that it is the file that was made, that it
/// opens, that its pages, records and trail hold together, and that it holds
/// what its header says. `key` is the data key it was made from.
pub fn verify_backup(folder: &Path, key: &[u8; 32]) -> Result<BackupLine, StoreError> {
    let header = proven(folder, key)?;
    let found = copy::look_at(&folder.join(RECORDS), &header.own_key(key)).map_err(of_a_backup)?;
    if found != header.contents { Err(StoreError::BackupDamaged) } else { Ok(header.line(folder)) }
}

/// Copies the records in a backup to `dest`, under the data key, proven like
/// every copy. The backup stays. The file at `dest` has no anchor until it is
/// first opened with [`crate::Store::open`].
pub fn restore_into(folder: &Path, key: &[u8; 32], dest: &Path) -> Result<BackupLine, StoreError> {
    let header = proven(folder, key)?;
    let source = folder.join(RECORDS);
    let own_key = header.own_key(key);
    let order = Copy { source: &source, key: &own_key, dest, dest_key: key, wanted: Some(&header.contents) };
    copy(&order, |_, _| {}).map_err(of_a_backup)?;
    Ok(header.line(folder))
}

/// The header of a backup whose records file is, byte for byte, the one that
/// was made.
fn proven(folder: &Path, key: &[u8; 32]) -> Result<Header, StoreError> {
    let header = Header::read(folder)?;
    header.prove(key)?;
    let records = folder.join(RECORDS);
    let about = fs::symlink_metadata(&records).map_err(|_| StoreError::BackupDamaged)?;
    if !about.is_file() || about.len() != header.bytes || fingerprint(&records)?.1 != header.sha256 {
        return Err(StoreError::BackupDamaged);
    }
    Ok(header)
}

/// Length and SHA-256 of a file.
fn fingerprint(path: &Path) -> io::Result<(u64, [u8; 32])> {
    let (mut file, mut hash, mut bytes) = (File::open(path)?, Sha256::new(), 0);
    let mut part = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut part)?;
        if read == 0 {
            return Ok((bytes, hash.finalize().into()));
        }
        hash.update(&part[..read]);
        bytes += read as u64;
    }
}

/// What was refused while writing to the place for backups, in words about it.
fn at_the_place(error: StoreError) -> StoreError {
    match error {
        StoreError::DiskFull => StoreError::BackupPlaceFull,
        StoreError::ReadOnly | StoreError::Missing => StoreError::BackupPlace,
        // A drive that was pulled out says one of many things.
        StoreError::Database { .. } => StoreError::BackupPlace,
        StoreError::NotFound { .. }
        | StoreError::Exists
        | StoreError::Interrupted
        | StoreError::Unreadable
        | StoreError::Busy
        | StoreError::TooNew { .. }
        | StoreError::Setting { .. }
        | StoreError::BackupPlace
        | StoreError::BackupPlaceFull
        | StoreError::BackupDamaged
        | StoreError::NotABackup
        | StoreError::OtherKey
        | StoreError::Erased { .. }
        | StoreError::Differs
        | StoreError::Downgrade
        | StoreError::SamePerson
        | StoreError::Unsound(_) => error,
    }
}

/// What was refused while reading a backup: its file is not the clinic's.
fn of_a_backup(error: StoreError) -> StoreError {
    match error {
        StoreError::Unreadable | StoreError::Interrupted | StoreError::Unsound(_) => {
            StoreError::BackupDamaged
        }
        StoreError::NotFound { .. }
        | StoreError::Missing
        | StoreError::Exists
        | StoreError::DiskFull
        | StoreError::ReadOnly
        | StoreError::Busy
        | StoreError::TooNew { .. }
        | StoreError::Setting { .. }
        | StoreError::BackupPlace
        | StoreError::BackupPlaceFull
        | StoreError::BackupDamaged
        | StoreError::NotABackup
        | StoreError::OtherKey
        | StoreError::Erased { .. }
        | StoreError::Differs
        | StoreError::Downgrade
        | StoreError::SamePerson
        | StoreError::Database { .. } => error,
    }
}

#[cfg(test)]
mod tests;
