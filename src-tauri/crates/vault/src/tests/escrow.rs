//! An organisation that can open the records.

use super::*;
use crate::age::tests::decrypt;
use crate::{Escrow, VaultError, Via};

#[test]
fn the_organisation_opens_the_records_with_what_its_own_tool_prints() -> Result<(), VaultError> {
    let file = reread(&LARGER);
    let escrow = file.escrow().unwrap();
    assert_eq!(escrow.recipient(), IDENTITY.1);

    let printed = decrypt(&IDENTITY.0, escrow.sealed_key()).unwrap();
    let opened = file.open_with_recovery(&RecoveryKey::parse(std::str::from_utf8(&printed).unwrap())?)?;

    assert_eq!(opened.data_key.expose(), CLINIC.opened.data_key.expose());
    assert_eq!((opened.person, opened.via), (None, Via::Escrow));
    assert_eq!(printed.len(), 55);
    Ok(())
}

#[test]
fn another_organisation_decrypts_nothing() {
    let (theirs, _) = identity([6; 32]);

    assert_eq!(decrypt(&theirs, LARGER.escrow().unwrap().sealed_key()), None);
}

#[test]
fn another_organisation_takes_the_place_of_the_one_before() -> Result<(), VaultError> {
    let mut file = LARGER.clone();
    let before = decrypted(&file);

    file.set_escrow(&CLINIC.opened, &identity([6; 32]).1)?;

    assert_eq!(reread(&file).open_with_recovery(&before).unwrap_err(), VaultError::Refused);
    assert_eq!(file.slots.len(), LARGER.slots.len());
    Ok(())
}

#[test]
fn an_organisation_taken_out_opens_nothing() -> Result<(), VaultError> {
    let mut file = LARGER.clone();
    let key = decrypted(&file);

    file.remove_escrow(&CLINIC.opened)?;

    assert_eq!(file.open_with_recovery(&key).unwrap_err(), VaultError::Refused);
    assert_eq!(file.open("Basil", BASILS)?.person, Some(BASIL));
    assert_eq!(file.escrow(), None);
    Ok(())
}

#[test]
fn only_an_organisation_makes_the_file_too_new_for_older_programs() -> Result<(), VaultError> {
    let format = |file: &KeyFile| {
        let whole: serde_json::Value = serde_json::from_slice(&file.to_bytes().unwrap()).unwrap();
        (whole["format"].as_u64(), whole.get("escrow").is_some())
    };
    let mut without = LARGER.clone();
    without.remove_escrow(&CLINIC.opened)?;

    assert_eq!(format(&LARGER), (Some(2), true));
    assert_eq!((format(&without), format(&CLINIC.file)), ((Some(1), false), (Some(1), false)));
    assert_eq!(reread(&without).open("Basil", BASILS)?.person, Some(BASIL));
    Ok(())
}

#[test]
fn what_is_no_recipient_is_not_sealed_to() {
    let mut file = LARGER.clone();
    for typed in ["", "age1", &IDENTITY.0, &IDENTITY.1[..61], "somebody@trust.example"] {
        assert!(!Escrow::is_recipient(typed));
        assert_eq!(file.set_escrow(&CLINIC.opened, typed), Err(VaultError::Mistyped { group: None }));
    }
    assert!(Escrow::is_recipient(&IDENTITY.1));
    assert_eq!(file, *LARGER);
}

#[test]
fn an_escrow_that_does_not_fit_its_file_is_damage() {
    let read = |edit: fn(&mut KeyFile)| {
        let mut file = LARGER.clone();
        edit(&mut file);
        KeyFile::from_bytes(&file.to_bytes().unwrap()).unwrap_err()
    };

    assert_eq!(read(|f| f.escrow = None), VaultError::Damaged);
    assert_eq!(read(|f| f.slots.truncate(3)), VaultError::Damaged);
    assert_eq!(read(|f| f.slots[3].kind = crate::slot::Kind::Recovery), VaultError::Damaged);
    assert_eq!(read(|f| f.slots[2].kind = crate::slot::Kind::Escrow), VaultError::Damaged);
    assert_eq!(read(|f| f.escrow.as_mut().unwrap().recipient.push('q')), VaultError::Damaged);
    assert_eq!(read(|f| f.escrow.as_mut().unwrap().sealed_key.push('\n')), VaultError::Damaged);
    assert_eq!(
        read(|f| f.escrow.as_mut().unwrap().sealed_key.insert_str(40, &"A".repeat(1500))),
        VaultError::Damaged
    );
}

#[test]
fn a_format_that_does_not_fit_what_is_in_the_file_is_damage() {
    let read = |file: &KeyFile, is: &str, becomes: &str| {
        let text = serde_json::to_string(file).unwrap().replacen(is, becomes, 1);
        KeyFile::from_bytes(&crate::frame::close(&text).unwrap()).unwrap_err()
    };

    assert_eq!(read(&CLINIC.file, r#""format":1"#, r#""format":2"#), VaultError::Damaged);
    assert_eq!(read(&LARGER, r#""format":2"#, r#""format":1"#), VaultError::Damaged);
}

#[test]
fn another_recipient_or_text_written_into_the_file_is_found_by_whoever_opens() {
    let another = identity([6; 32]).1;
    let after = |edit: &dyn Fn(&mut Escrow)| {
        let mut file = LARGER.clone();
        edit(file.escrow.as_mut().unwrap());
        reread(&file).open(NAME, PASSPHRASE).unwrap_err()
    };

    assert_eq!(after(&|escrow| escrow.recipient = another.clone()), VaultError::Damaged);
    assert_eq!(after(&|escrow| escrow.sealed_key.insert(60, 'A')), VaultError::Damaged);
}
