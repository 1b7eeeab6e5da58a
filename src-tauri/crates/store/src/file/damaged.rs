//! The whole set of files as it is found, put aside before anybody touches it.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

use crate::{StoreError, anchor_path};

/// Copies the records at `records` and everything that belongs to them – the
/// journal of a cut-off write, the anchor, the key files beside them – byte for
/// byte into the new folder `into`, and waits until the disk has them. What is
/// not there is not copied.
///
/// Fails with [`StoreError::Exists`] when there is something at `into`: nothing
/// is ever overwritten.
pub fn keep_damaged(records: &Path, into: &Path) -> Result<(), StoreError> {
    if fs::symlink_metadata(into).is_ok() {
        return Err(StoreError::Exists);
    }
    let half = beside(into, ".half");
    if fs::symlink_metadata(&half).is_ok() {
        // Left by an attempt that was cut off: copies, each of which is made again.
        fs::remove_dir_all(&half)?;
    }
    fs::create_dir(&half)?;
    for file in set_of(records)? {
        let Some(name) = file.file_name() else { continue };
        copy_new(&file, &half.join(name))?;
    }
    settle(&half)?;
    fs::rename(&half, into)?;
    settle(folder_of(into))?;
    Ok(())
}

/// The files that belong together.
fn set_of(records: &Path) -> io::Result<Vec<PathBuf>> {
    let mut set = vec![records.to_owned(), beside(records, "-journal"), anchor_path(records)];
    for entry in fs::read_dir(folder_of(records))? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with("vault.keys") {
            set.push(entry.path());
        }
    }
    set.retain(|file| file.is_file());
    Ok(set)
}

/// Copies a file to where there is none, for this user alone, and waits until
/// the disk has it.
pub(crate) fn copy_new(from: &Path, to: &Path) -> io::Result<()> {
    let mut copy = new_file(to)?;
    io::copy(&mut File::open(from)?, &mut copy)?;
    copy.sync_all()
}

/// A file where there was none, for this user alone.
pub(crate) fn new_file(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// The same path with more at the end of its name.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes what was renamed in `folder` survive a power cut. Windows offers no
/// such thing and keeps renames in its journal.
#[cfg(unix)]
pub(crate) fn settle(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
pub(crate) fn settle(_: &Path) -> io::Result<()> {
    Ok(())
}
