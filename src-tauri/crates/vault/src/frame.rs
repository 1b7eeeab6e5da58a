//! The key file's outer form: whole or not, ours or not, too new or not.
//!
//! All of this is decided before anything is derived, so that a damaged file
//! is called damaged and nobody is told that their passphrase is wrong. The
//! checksum has no key: it finds accidents. What it cannot find is left to the
//! MAC, once a passphrase has opened the file.
//!
//! ```text
//! {"magic":"prombook vault keys","format":1, … ,"checksum":"<SHA-256 of all before the comma>"}
//! ```
//!
//! Magic, format and checksum keep their form in every later format, so that a
//! newer file can be told from a damaged one for ever.

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::error::VaultError;

/// The first thing in the file.
pub(crate) const MAGIC: &str = "prombook vault keys";
/// The newest format this program reads, and writes where an organisation can
/// open the file.
pub(crate) const FORMAT: u32 = 2;
/// The format it writes where none can.
pub(crate) const WITHOUT_ESCROW: u32 = 1;
/// Nothing larger is read into memory, or written.
pub(crate) const MOST_BYTES: usize = 64 * 1024;

const TAIL_START: &str = ",\"checksum\":\"";
const TAIL_END: &str = "\"}\n";
const TAIL: usize = TAIL_START.len() + 64 + TAIL_END.len();

/// What every format has in common.
#[derive(Deserialize)]
struct Known {
    magic: String,
    format: u32,
}

/// Puts the checksum at the end of a JSON object.
pub(crate) fn close(object: &str) -> Result<Vec<u8>, VaultError> {
    let head = object.strip_suffix('}').expect("a key file is a JSON object");
    let whole = format!("{head}{}", tail(head.as_bytes()));
    if whole.len() > MOST_BYTES {
        return Err(VaultError::OutOfLimits);
    }
    Ok(whole.into_bytes())
}

/// The JSON object in `bytes`, if they are byte for byte what was written.
pub(crate) fn open(bytes: &[u8]) -> Result<Vec<u8>, VaultError> {
    if bytes.len() > MOST_BYTES {
        return Err(VaultError::OutOfLimits);
    }
    let head = bytes.len().checked_sub(TAIL).ok_or(VaultError::Damaged)?;
    let (head, found) = bytes.split_at(head);
    if found != tail(head).as_bytes() {
        return Err(VaultError::Damaged);
    }
    let object = [head, b"}"].concat();
    let known: Known = serde_json::from_slice(&object).map_err(|_| VaultError::Damaged)?;
    if known.magic != MAGIC || known.format == 0 {
        return Err(VaultError::Damaged);
    }
    if known.format > FORMAT {
        return Err(VaultError::TooNew { found: known.format });
    }
    Ok(object)
}

fn tail(head: &[u8]) -> String {
    let hex: String = Sha256::digest(head).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{TAIL_START}{hex}{TAIL_END}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_newer_format_is_told_from_a_damaged_file() -> Result<(), VaultError> {
        let newer = close(r#"{"magic":"prombook vault keys","format":7,"unheard_of":[]}"#)?;
        let foreign = close(r#"{"magic":"something else","format":7}"#)?;

        assert_eq!(open(&newer), Err(VaultError::TooNew { found: 7 }));
        assert_eq!(open(&foreign), Err(VaultError::Damaged));
        assert_eq!(open(&newer[..newer.len() - 1]), Err(VaultError::Damaged));
        Ok(())
    }

    #[test]
    fn a_file_too_large_is_not_looked_into() {
        assert_eq!(open(&vec![b' '; MOST_BYTES + 1]), Err(VaultError::OutOfLimits));
    }
}
