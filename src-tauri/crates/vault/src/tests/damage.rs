//! Accidents: found before anything is derived, and never blamed on somebody's
//! passphrase. None of these derives, or they would take hours.

use super::*;
use crate::VaultError;

#[test]
fn a_file_cut_short_anywhere_is_damaged() {
    let whole = CLINIC.file.to_bytes().unwrap();
    for length in 0..whole.len() {
        assert_eq!(KeyFile::from_bytes(&whole[..length]).unwrap_err(), VaultError::Damaged, "at {length}");
    }
}

#[test]
fn a_changed_byte_anywhere_is_damage() {
    let whole = CLINIC.file.to_bytes().unwrap();
    for place in 0..whole.len() {
        for flip in [0x01, 0x02, 0x20, 0x80, 0xFF] {
            let mut changed = whole.clone();
            changed[place] ^= flip;
            assert_eq!(KeyFile::from_bytes(&changed).unwrap_err(), VaultError::Damaged, "at {place}");
        }
    }
}

#[test]
fn what_was_added_lost_or_blanked_is_damage() {
    let whole = CLINIC.file.to_bytes().unwrap();
    let more = [whole.as_slice(), b"\n"].concat();
    let twice = [whole.as_slice(), whole.as_slice()].concat();
    let windows = [&whole[..whole.len() - 1], b"\r\n"].concat();

    for bytes in [more, twice, windows, vec![0; whole.len()], b"{}".to_vec(), b"SQLite format 3\0".to_vec()] {
        assert_eq!(KeyFile::from_bytes(&bytes).unwrap_err(), VaultError::Damaged);
    }
}

#[test]
fn a_whole_file_comes_back_as_it_was() {
    let whole = CLINIC.file.to_bytes().unwrap();

    assert_eq!(KeyFile::from_bytes(&whole).unwrap(), CLINIC.file);
    assert!(serde_json::from_slice::<serde_json::Value>(&whole).is_ok());
}
