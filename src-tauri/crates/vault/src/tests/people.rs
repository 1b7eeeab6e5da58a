//! New passphrases and new names.

use super::*;
use crate::VaultError;

const NEW: &str = "seven quiet lamps descend";

#[test]
fn a_new_passphrase_opens_and_the_old_one_no_longer_does() -> Result<(), VaultError> {
    let mut file = LARGER.clone();
    let before = file.slot_of(BASIL);

    file.set_passphrase(&CLINIC.opened, BASIL, "Basil", NEW, Cost::LEAST)?;

    let file = reread(&file);
    assert_eq!(file.open("Basil", NEW)?.data_key.expose(), CLINIC.opened.data_key.expose());
    assert_eq!(file.open("Basil", BASILS).unwrap_err(), VaultError::Refused);
    assert_eq!(file.open(NAME, PASSPHRASE)?.person, Some(AMINA));
    assert_ne!(file.slot_of(BASIL), before);
    assert_eq!((file.epoch(), file.people().len()), (1, 2));
    Ok(())
}

#[test]
fn the_same_passphrase_once_more_is_a_new_slot() -> Result<(), VaultError> {
    let mut file = CLINIC.file.clone();

    file.set_passphrase(&CLINIC.opened, AMINA, NAME, PASSPHRASE, Cost::LEAST)?;

    assert_ne!(file.slot_of(AMINA), CLINIC.file.slot_of(AMINA));
    assert_eq!(reread(&file).open(NAME, PASSPHRASE)?.person, Some(AMINA));
    Ok(())
}

#[test]
fn somebody_whose_passphrases_are_all_forgotten_begins_again_from_the_envelope() -> Result<(), VaultError> {
    let mut file = CLINIC.file.clone();
    let opened = file.open_with_recovery(&CLINIC.recovery)?;

    file.set_passphrase(&opened, AMINA, NAME, NEW, Cost::LEAST)?;
    let opened = opened.known_as(&file, AMINA)?;

    assert_eq!((opened.person, opened.via), (Some(AMINA), crate::Via::Recovery));
    assert!(file.is_opened_by(&opened));
    assert_eq!(file.open(NAME, NEW)?.person, Some(AMINA));
    assert_eq!(file.open(NAME, PASSPHRASE).unwrap_err(), VaultError::Refused);
    Ok(())
}

#[test]
fn nobody_is_known_as_somebody_without_a_passphrase() -> Result<(), VaultError> {
    let opened = || CLINIC.file.open_with_recovery(&CLINIC.recovery);
    let (elsewhere, ..) = KeyFile::create(AMINA, NAME, PASSPHRASE, Cost::LEAST)?;

    assert_eq!(opened()?.known_as(&CLINIC.file, BASIL).unwrap_err(), VaultError::Refused);
    assert_eq!(opened()?.known_as(&CLINIC.file, Uuid::nil()).unwrap_err(), VaultError::Refused);
    assert_eq!(opened()?.known_as(&elsewhere, AMINA).unwrap_err(), VaultError::Refused);
    Ok(())
}

#[test]
fn a_passphrase_that_would_sign_in_somebody_else_is_taken() {
    let mut file = LARGER.clone();

    let same = file.set_passphrase(&CLINIC.opened, BASIL, NAME, PASSPHRASE, Cost::LEAST);

    assert_eq!(same, Err(VaultError::Taken));
    assert_eq!(file, *LARGER);
}

#[test]
fn everybody_with_a_passphrase_is_listed_and_nobody_else() {
    let people: Vec<_> = LARGER.people().iter().map(|(person, _)| *person).collect();

    assert_eq!(people, [AMINA, BASIL]);
    assert_eq!(LARGER.people()[1].1, LARGER.slot_of(BASIL).unwrap());
    assert_eq!(LARGER.slot_of(Uuid::nil()), None);
}

#[test]
fn a_new_name_keeps_the_passphrase() -> Result<(), VaultError> {
    let mut file = LARGER.clone();

    file.rename(&CLINIC.opened, BASIL, "Basil Hayes")?;

    let file = reread(&file);
    assert_eq!(file.open("basil hayes", BASILS)?.person, Some(BASIL));
    assert_eq!(file.open("Basil", BASILS).unwrap_err(), VaultError::Refused);
    assert_eq!(file.slot_of(BASIL), LARGER.slot_of(BASIL));
    Ok(())
}

#[test]
fn a_name_for_somebody_without_a_passphrase_changes_nothing() -> Result<(), VaultError> {
    let mut file = CLINIC.file.clone();

    file.rename(&CLINIC.opened, BASIL, "Basil")?;
    file.rename(&CLINIC.opened, Uuid::nil(), "Nobody")?;

    assert_eq!(file, CLINIC.file);
    Ok(())
}

#[test]
fn only_somebody_who_is_in_changes_anything() -> Result<(), VaultError> {
    let (mut file, ..) = KeyFile::create(AMINA, NAME, PASSPHRASE, Cost::LEAST)?;
    let (untouched, stranger) = (file.clone(), &CLINIC.opened);

    assert_eq!(file.set_passphrase(stranger, AMINA, NAME, NEW, Cost::LEAST), Err(VaultError::Refused));
    assert_eq!(file.set_passphrase(stranger, AMINA, NAME, NEW, Cost::LEAST), Err(VaultError::Refused));
    assert_eq!(file.rename(stranger, AMINA, "Eve"), Err(VaultError::Refused));
    assert_eq!(file.renew_recovery(stranger).unwrap_err(), VaultError::Refused);
    assert_eq!(file.set_escrow(stranger, &IDENTITY.1), Err(VaultError::Refused));
    assert_eq!(file.remove_escrow(stranger), Err(VaultError::Refused));
    let opened = || CLINIC.file.open(NAME, PASSPHRASE);
    assert_eq!(file.remove(opened()?, &[AMINA]).unwrap_err(), VaultError::Refused);
    assert_eq!(file.renew_data_key(opened()?).unwrap_err(), VaultError::Refused);
    assert_eq!(file, untouched);
    Ok(())
}

#[test]
fn a_full_file_takes_new_passphrases_but_nobody_more() -> Result<(), VaultError> {
    let mut file = CLINIC.file.clone();
    while file.slots.len() < 64 {
        let mut slot = file.slots[0].clone();
        (slot.slot_id, slot.person) = (crate::slot::fresh_id()?, crate::slot::fresh_id()?);
        slot.name_tag = crate::name::tag(file.vault_id, "another");
        file.slots.push(slot);
    }
    file.authenticate(&CLINIC.opened.vmk);

    file.set_passphrase(&CLINIC.opened, AMINA, NAME, NEW, Cost::LEAST)?;

    assert_eq!(
        file.set_passphrase(&CLINIC.opened, BASIL, "Basil", BASILS, Cost::LEAST),
        Err(VaultError::OutOfLimits)
    );
    assert_eq!(file.set_escrow(&CLINIC.opened, &IDENTITY.1), Err(VaultError::OutOfLimits));
    file.slots.pop();
    file.authenticate(&CLINIC.opened.vmk);
    file.set_escrow(&CLINIC.opened, &IDENTITY.1)?;
    assert_eq!(reread(&file).slots.len(), 64);
    Ok(())
}
