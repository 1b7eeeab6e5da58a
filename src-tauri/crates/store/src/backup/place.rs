//! The folder in which backups are kept, among whatever else is there.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{BackupLine, HALF, header::Header};
use crate::{StoreError, file::settle};

/// What is in a place for backups.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Backups {
    /// Newest first. What they say of themselves is not proven.
    pub listed: Vec<BackupLine>,
    /// Folders with the name of a backup that cannot be read as one.
    pub damaged: Vec<PathBuf>,
}

/// More than a place holds; what is beyond is not read.
const MOST: usize = 10_000;

/// What is in `place`: backups of every clinic, without a key. Folders with
/// other names are not looked into, and links are not followed.
pub fn backups(place: &Path) -> Result<Backups, StoreError> {
    let mut found = Backups::default();
    for folder in folders(place)? {
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if !is_name(&name) {
            continue;
        }
        match Header::read(&folder) {
            Ok(header) if header.name() == name => found.listed.push(header.line(&folder)),
            Ok(_) | Err(_) => found.damaged.push(folder),
        }
    }
    found.listed.sort_by(|a, b| (b.at, b.contents.seq, &b.folder).cmp(&(a.at, a.contents.seq, &a.folder)));
    found.damaged.sort();
    Ok(found)
}

/// Every folder in `place` that is one and not a link to one.
pub(super) fn folders(place: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let entries = fs::read_dir(place).map_err(|_| StoreError::BackupPlace)?;
    let folder = |entry: std::io::Result<fs::DirEntry>| {
        let entry = entry.ok()?;
        entry.file_type().is_ok_and(|kind| kind.is_dir()).then(|| entry.path())
    };
    Ok(entries.take(MOST).filter_map(folder).collect())
}

/// Gives a backup that was read back its name: from here on it counts.
pub(super) fn finish(half: &Path, header: Header) -> Result<BackupLine, StoreError> {
    let folder = half.with_file_name(header.name());
    if fs::symlink_metadata(&folder).is_ok() {
        return Err(StoreError::Exists);
    }
    fs::rename(half, &folder)?;
    settle(crate::file::folder_of(&folder))?;
    Ok(header.line(&folder))
}

/// `20261122T093000Z-1234`
fn is_name(name: &str) -> bool {
    let (stamp, seq) = name.split_once('-').unwrap_or_default();
    is_stamp(stamp) && !seq.is_empty() && seq.len() <= 19 && seq.bytes().all(|byte| byte.is_ascii_digit())
}

/// `20261122T093000Z.half`, or the name of a backup and `.half`.
pub(super) fn is_half_name(name: &str) -> bool {
    let (name, ending) = name.split_once('.').unwrap_or_default();
    ending == HALF && (is_stamp(name) || is_name(name))
}

fn is_stamp(name: &str) -> bool {
    name.len() == 16
        && name.bytes().enumerate().all(|(at, byte)| match at {
            8 => byte == b'T',
            15 => byte == b'Z',
            _ => byte.is_ascii_digit(),
        })
}
