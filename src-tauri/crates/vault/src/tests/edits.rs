//! Somebody who edits the file on purpose and mends its checksum.

use super::*;
use crate::VaultError;
use crate::bytes::Fixed;
use crate::slot::Kind;

/// What Amina, at her own passphrase, gets from a file edited like this.
fn after(edit: impl FnOnce(&mut KeyFile)) -> VaultError {
    let mut file = CLINIC.file.clone();
    edit(&mut file);
    let read = KeyFile::from_bytes(&file.to_bytes().unwrap());
    read.and_then(|file| file.open(NAME, PASSPHRASE)).expect_err("an edited file opened")
}

#[test]
fn a_slot_edited_does_not_open() {
    assert_eq!(after(|f| f.slots[0].person = Uuid::from_u128(0xE)), VaultError::Refused);
    assert_eq!(after(|f| f.slots[0].kind = Kind::Recovery), VaultError::Refused);
    assert_eq!(after(|f| f.slots[0].kdf.passes += 1), VaultError::Refused);
    assert_eq!(after(|f| f.slots[0].kdf.salt.0[0] ^= 1), VaultError::Refused);
    assert_eq!(after(|f| f.slots[0].slot_id = AMINA), VaultError::Refused);
    assert_eq!(after(|f| f.slots[0].public_key.0[0] ^= 1), VaultError::Refused);
    assert_eq!(after(|f| f.slots[0].nonce.0[0] ^= 1), VaultError::Refused);
    assert_eq!(after(|f| f.slots[0].sealed_private_key.0[47] ^= 1), VaultError::Refused);
    assert_eq!(after(|f| f.vault_id = AMINA), VaultError::Refused);
}

#[test]
fn a_derivation_made_cheaper_within_the_limits_does_not_open() -> Result<(), VaultError> {
    let dear = Cost { passes: 3, ..Cost::LEAST };
    let (mut file, ..) = KeyFile::create(AMINA, NAME, PASSPHRASE, dear)?;
    assert!(file.open(NAME, PASSPHRASE).is_ok());

    file.slots[0].kdf.passes = 2;

    assert_eq!(file.open(NAME, PASSPHRASE).unwrap_err(), VaultError::Refused);
    Ok(())
}

#[test]
fn what_a_right_passphrase_finds_edited_is_damage_and_not_a_refusal() {
    assert_eq!(after(|f| f.slots[0].sealed_vmk.0[0] ^= 1), VaultError::Damaged);
    assert_eq!(after(|f| f.slots[0].sealed_vmk.0[79] ^= 1), VaultError::Damaged);
    assert_eq!(after(|f| f.wrapped_data_key.sealed.0[0] ^= 1), VaultError::Damaged);
    assert_eq!(after(|f| f.wrapped_data_key.nonce.0[0] ^= 1), VaultError::Damaged);
    assert_eq!(after(|f| f.mac.0[31] ^= 1), VaultError::Damaged);
    assert_eq!(after(|f| f.epoch += 1), VaultError::Damaged);
}

#[test]
fn a_slot_removed_added_or_moved_is_found_by_whoever_opens() {
    let theirs = KeyFile::create(Uuid::from_u128(0xE), "Eve", PASSPHRASE, Cost::LEAST).unwrap().0;

    assert_eq!(after(|f| f.slots.truncate(1)), VaultError::Damaged);
    assert_eq!(after(|f| f.slots.push(theirs.slots[0].clone())), VaultError::Damaged);
    assert_eq!(after(|f| f.slots.reverse()), VaultError::Damaged);
    assert_eq!(after(|f| f.slots[1].name_tag = Fixed([1; 2])), VaultError::Damaged);
    assert_eq!(after(|f| f.slots[1].person = AMINA), VaultError::Damaged);
    assert_eq!(after(|f| f.slots[1].kdf.passes += 1), VaultError::Damaged);
}

#[test]
fn a_file_that_makes_no_sense_is_damaged_before_anything_is_derived() {
    let read = |edit: fn(&mut KeyFile)| {
        let mut file = CLINIC.file.clone();
        edit(&mut file);
        KeyFile::from_bytes(&file.to_bytes().unwrap()).unwrap_err()
    };

    assert_eq!(read(|f| f.slots.clear()), VaultError::Damaged);
    assert_eq!(read(|f| f.slots[1].slot_id = f.slots[0].slot_id), VaultError::Damaged);
    assert_eq!(read(|f| f.slots[1].since_epoch = 2), VaultError::Damaged);
    assert_eq!(read(|f| f.epoch = 0), VaultError::Damaged);
}

#[test]
fn limits_are_kept_before_anything_is_derived() {
    let read = |edit: fn(&mut crate::kdf::Kdf)| {
        let mut file = CLINIC.file.clone();
        edit(&mut file.slots[0].kdf);
        KeyFile::from_bytes(&file.to_bytes().unwrap()).unwrap_err()
    };

    assert_eq!(read(|kdf| kdf.memory_kib = u32::MAX), VaultError::OutOfLimits);
    assert_eq!(read(|kdf| kdf.memory_kib = 1024 * 1024 + 1), VaultError::OutOfLimits);
    assert_eq!(read(|kdf| kdf.memory_kib = 19 * 1024 - 1), VaultError::OutOfLimits);
    assert_eq!(read(|kdf| kdf.passes = 1), VaultError::OutOfLimits);
    assert_eq!(read(|kdf| kdf.passes = 21), VaultError::OutOfLimits);
    assert_eq!(read(|kdf| kdf.lanes = 0), VaultError::OutOfLimits);
    assert_eq!(read(|kdf| kdf.lanes = 9), VaultError::OutOfLimits);
}

#[test]
fn an_unknown_field_is_not_ignored() {
    let text = serde_json::to_string(&CLINIC.file).unwrap().replacen('{', r#"{"extra":1,"#, 1);

    assert_eq!(KeyFile::from_bytes(&crate::frame::close(&text).unwrap()).unwrap_err(), VaultError::Damaged);
}
