//! The key files in backups, kept in step with the clinic's: whoever has left
//! must not open yesterday's backup with the passphrase they had.

use std::{fs, path::Path};

use uuid::Uuid;

use super::{HALF, KEYS, backups, header::Header};
use crate::{
    StoreError,
    file::{copy_new, settle},
};

/// Puts a copy of `keys_file` into every backup of `vault` in `place` that was
/// made from the data key `key`, and says into how many. A backup from an
/// earlier data key keeps the key file that opens it.
pub fn refresh_keys(place: &Path, vault: Uuid, key: &[u8; 32], keys_file: &Path) -> Result<u32, StoreError> {
    let mut refreshed = 0;
    for line in backups(place)?.listed.iter().filter(|line| line.vault == vault) {
        if Header::read(&line.folder).and_then(|header| header.prove(key)).is_err() {
            continue;
        }
        let fresh = line.folder.join(format!("{KEYS}.{HALF}"));
        if fs::symlink_metadata(&fresh).is_ok() {
            fs::remove_file(&fresh)?;
        }
        copy_new(keys_file, &fresh)?;
        fs::rename(&fresh, line.folder.join(KEYS))?;
        settle(&line.folder)?;
        refreshed += 1;
    }
    Ok(refreshed)
}
