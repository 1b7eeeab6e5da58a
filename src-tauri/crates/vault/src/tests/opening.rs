//! Who gets in.

use super::*;
use crate::kdf::DERIVED;
use crate::{VaultError, Via};

#[test]
fn a_name_and_its_passphrase_give_the_key() -> Result<(), VaultError> {
    let opened = CLINIC.file.open("  amina EL  sayed ", PASSPHRASE)?;

    assert_eq!(opened.data_key.expose(), CLINIC.opened.data_key.expose());
    assert_ne!(opened.data_key.expose(), &[0; 32]);
    assert_eq!((opened.person, opened.via), (Some(AMINA), Via::Passphrase));
    Ok(())
}

#[test]
fn a_wrong_passphrase_and_an_unknown_name_get_the_same_answer() {
    let wrong = CLINIC.file.open(NAME, "violet kettle rides south").unwrap_err();
    let unknown = CLINIC.file.open("Nobody", PASSPHRASE).unwrap_err();

    assert_eq!((wrong, unknown), (VaultError::Refused, VaultError::Refused));
}

#[test]
fn an_unknown_name_takes_as_long_as_a_wrong_passphrase() {
    let clinic = &*CLINIC;
    let derived = |name: &str| {
        let before = DERIVED.get();
        assert!(clinic.file.open(name, "not the passphrase").is_err());
        DERIVED.get() - before
    };

    assert_eq!((derived(NAME), derived("Nobody")), (1, 1));
}

#[test]
fn a_passphrase_is_used_exactly_as_typed() {
    for near in ["Violet kettle rides north", "violet kettle rides north ", ""] {
        assert_eq!(CLINIC.file.open(NAME, near).unwrap_err(), VaultError::Refused);
    }
}

#[test]
fn two_people_open_the_same_records() -> Result<(), VaultError> {
    let mut file = CLINIC.file.clone();

    file.set_passphrase(&CLINIC.opened, BASIL, "Basil", BASILS, Cost::LEAST)?;

    let basil = file.open("Basil", BASILS)?;
    assert_eq!(basil.person, Some(BASIL));
    assert_eq!(basil.data_key.expose(), CLINIC.opened.data_key.expose());
    assert_eq!(file.open(NAME, PASSPHRASE)?.person, Some(AMINA));
    assert_eq!(file.open("Basil", PASSPHRASE).unwrap_err(), VaultError::Refused);
    Ok(())
}

#[test]
fn two_people_with_one_name_are_told_apart_by_their_passphrases() -> Result<(), VaultError> {
    let mut file = CLINIC.file.clone();

    file.set_passphrase(&CLINIC.opened, BASIL, NAME, BASILS, Cost::LEAST)?;

    assert_eq!(file.open(NAME, PASSPHRASE)?.person, Some(AMINA));
    assert_eq!(file.open(NAME, BASILS)?.person, Some(BASIL));
    Ok(())
}

#[test]
fn nobody_is_let_in_as_somebody_else() {
    let mut file = CLINIC.file.clone();

    let same = file.set_passphrase(&CLINIC.opened, BASIL, NAME, PASSPHRASE, Cost::LEAST);

    assert_eq!(same, Err(VaultError::Taken));
    assert_eq!(file, CLINIC.file);
}

#[test]
fn only_somebody_who_is_in_lets_others_in() -> Result<(), VaultError> {
    let (mut elsewhere, ..) = KeyFile::create(AMINA, NAME, PASSPHRASE, Cost::LEAST)?;

    let added = elsewhere.set_passphrase(&CLINIC.opened, BASIL, "Basil", BASILS, Cost::LEAST);

    assert_eq!(added, Err(VaultError::Refused));
    Ok(())
}

#[test]
fn a_clinic_has_no_more_than_sixty_four_slots_and_they_fit() -> Result<(), VaultError> {
    let mut file = CLINIC.file.clone();
    while file.slots.len() < 64 {
        file.slots.push(file.slots[0].clone());
        file.slots.last_mut().unwrap().slot_id = crate::slot::fresh_id()?;
    }
    let mut beyond = file.clone();
    beyond.slots.push(file.slots[1].clone());

    assert_eq!(KeyFile::from_bytes(&file.to_bytes()?)?, file);
    assert_eq!(KeyFile::from_bytes(&beyond.to_bytes()?).unwrap_err(), VaultError::OutOfLimits);
    Ok(())
}

#[test]
fn a_cost_outside_the_limits_is_not_even_tried() {
    let costs = [(1024, 2, 1), (19 * 1024, 1, 1), (u32::MAX, 2, 1), (19 * 1024, 21, 1), (19 * 1024, 2, 9)];
    for (memory_kib, passes, lanes) in costs {
        let cost = Cost { memory_kib, passes, lanes };
        let created = KeyFile::create(AMINA, NAME, PASSPHRASE, cost);
        assert_eq!(created.unwrap_err(), VaultError::OutOfLimits, "{cost:?}");
    }
}

#[test]
fn nothing_secret_is_printed() {
    let Clinic { file, opened, recovery } = &*CLINIC;
    let printed = format!("{opened:?} {:?} {recovery:?}", opened.data_key);

    assert_eq!(printed, "Opened(Passphrase, ..) DataKey(..) RecoveryKey(..)");
    assert!(!format!("{file:?}").contains("slots: ["));
    assert!(!String::from_utf8_lossy(&file.to_bytes().unwrap()).to_lowercase().contains("amina"));
}
