//! Which backups stay: the newest of each of the last seven days that have one,
//! and of each of the last four weeks.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use chrono::Datelike;
use uuid::Uuid;

use super::{BackupLine, HALF, HEADER, KEYS, OWNER, RECORDS, backups, header::Header, place};
use crate::{
    StoreError,
    file::{beside, settle},
};

const DAYS: usize = 7;
const WEEKS: usize = 4;

/// Removes the backups of `vault` that are no longer needed, and says how many.
/// The newest stays whatever the clock said when it was made, and so does
/// everything of another vault and everything that cannot be read as a backup.
pub fn prune(place: &Path, vault: Uuid) -> Result<u32, StoreError> {
    let ours: Vec<BackupLine> =
        backups(place)?.listed.into_iter().filter(|line| line.vault == vault).collect();
    let stays = staying(&ours);
    let mut removed = 0;
    for line in ours.iter().filter(|line| !stays.contains(&line.folder)) {
        // From here on it does not count, and half of it never will.
        let half = beside(&line.folder, &format!(".{HALF}"));
        fs::rename(&line.folder, &half)?;
        remove(&half);
        removed += 1;
    }
    if removed > 0 {
        settle(place)?;
    }
    Ok(removed)
}

/// The folders of those that stay, of backups of one vault, newest first.
fn staying(ours: &[BackupLine]) -> BTreeSet<PathBuf> {
    let mut stays = BTreeSet::new();
    // By the clock and by the trail: a clock that was wrong for a day would
    // otherwise make an old one the newest.
    stays.extend(ours.first().map(|line| line.folder.clone()));
    stays.extend(ours.iter().max_by_key(|line| (line.contents.seq, line.at)).map(|line| line.folder.clone()));
    let (mut days, mut weeks) = (BTreeSet::new(), BTreeSet::new());
    for line in ours {
        let day = line.at.date_naive();
        if days.len() < DAYS && days.insert(day) {
            stays.insert(line.folder.clone());
        }
        let week = (day.iso_week().year(), day.iso_week().week());
        if weeks.len() < WEEKS && weeks.insert(week) {
            stays.insert(line.folder.clone());
        }
    }
    stays
}

/// Removes what interrupted attempts of this vault left in `place`. What
/// cannot be removed does no harm.
pub(super) fn sweep(place: &Path, vault: Uuid) {
    for folder in place::folders(place).unwrap_or_default() {
        let is_half = folder.file_name().is_some_and(|name| place::is_half_name(&name.to_string_lossy()));
        if is_half && (owner(&folder) == Some(vault) || is_bare(&folder)) {
            remove(&folder);
        }
    }
}

/// Whether an attempt was cut off before it said whose it is: nothing is in it,
/// or that alone, and empty.
fn is_bare(half: &Path) -> bool {
    let Ok(mut entries) = fs::read_dir(half) else { return false };
    entries.all(|entry| {
        let empty =
            |entry: &fs::DirEntry| entry.metadata().is_ok_and(|about| about.is_file() && about.len() == 0);
        entry.is_ok_and(|entry| entry.file_name() == OWNER && empty(&entry))
    })
}

fn owner(half: &Path) -> Option<Uuid> {
    let header = Header::read(half).ok().map(|header| header.vault);
    header.or_else(|| {
        let path = half.join(OWNER);
        let plain = fs::symlink_metadata(&path).is_ok_and(|about| about.is_file() && about.len() <= 64);
        plain.then(|| fs::read_to_string(&path).ok()?.parse().ok()).flatten()
    })
}

/// Removes a backup's own files, and its folder if nothing else is in it. What
/// says whose it is goes last, so that the rest can be swept if this is cut off.
pub(super) fn remove(half: &Path) {
    let records = half.join(RECORDS);
    let copying = beside(&records, ".half");
    let files = [
        beside(&copying, "-journal"),
        copying,
        beside(&records, "-journal"),
        records,
        half.join(format!("{KEYS}.{HALF}")),
        half.join(KEYS),
        half.join(OWNER),
        half.join(HEADER),
    ];
    for file in files {
        // A file that is not there is as good as removed.
        let _ = fs::remove_file(file);
    }
    let _ = fs::remove_dir(half);
}

#[cfg(test)]
mod tests;
