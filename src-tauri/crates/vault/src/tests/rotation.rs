//! New keys: who still gets in, and who no longer does.

use super::*;
use crate::{VaultError, Via};

#[test]
fn somebody_who_left_does_not_get_in_and_nobody_else_notices() -> Result<(), VaultError> {
    let mut file = LARGER.clone();
    let escrow = decrypted(&file);

    let opened = file.remove(file.open(NAME, PASSPHRASE)?, &[BASIL])?;

    let file = reread(&file);
    assert_eq!(file.open("Basil", BASILS).unwrap_err(), VaultError::Refused);
    let amina = file.open(NAME, PASSPHRASE)?;
    let envelope = file.open_with_recovery(&CLINIC.recovery)?;
    let organisation = file.open_with_recovery(&escrow)?;
    assert_eq!(organisation.via, Via::Escrow);
    for opened in [opened, amina, envelope, organisation] {
        assert_eq!(opened.data_key.expose(), CLINIC.opened.data_key.expose());
        assert!(file.is_opened_by(&opened));
    }
    assert_eq!((file.epoch(), file.people().len(), file.slot_of(BASIL)), (2, 1, None));
    assert_eq!(file.slot_of(AMINA), LARGER.slot_of(AMINA));
    Ok(())
}

#[test]
fn what_somebody_who_left_still_holds_opens_nothing_new() -> Result<(), VaultError> {
    let mut file = LARGER.clone();
    let theirs = LARGER.open("Basil", BASILS)?;
    let slot = LARGER.slots.iter().find(|slot| slot.person == BASIL).unwrap();
    let private = slot.unlock(LARGER.vault_id, BASILS.as_bytes())?.unwrap();

    file.remove(file.open(NAME, PASSPHRASE)?, &[BASIL])?;

    assert!(!file.is_opened_by(&theirs));
    for slot in &file.slots {
        assert!(slot.master_key(file.vault_id, file.epoch, &private).is_err());
    }
    // Their old slot put back, as somebody with the file at hand could.
    file.slots.push(slot.clone());
    assert_eq!(reread(&file).open("Basil", BASILS).unwrap_err(), VaultError::Damaged);
    assert_eq!(file.open(NAME, PASSPHRASE).unwrap_err(), VaultError::Damaged);
    Ok(())
}

#[test]
fn several_leave_at_once_and_those_who_were_never_in_are_passed_over() -> Result<(), VaultError> {
    let mut file = LARGER.clone();
    let carla = Uuid::from_u128(0xC);
    file.set_passphrase(&CLINIC.opened, carla, "Carla", "four slow trains whistle", Cost::LEAST)?;

    file.remove(file.open(NAME, PASSPHRASE)?, &[BASIL, carla, Uuid::from_u128(0xD)])?;

    assert_eq!(file.people(), CLINIC.file.people());
    assert_eq!(file.open("Carla", "four slow trains whistle").unwrap_err(), VaultError::Refused);
    Ok(())
}

#[test]
fn the_envelope_and_the_organisation_are_not_people_who_leave() -> Result<(), VaultError> {
    let mut file = LARGER.clone();

    file.remove(file.open(NAME, PASSPHRASE)?, &[Uuid::nil()])?;

    assert_eq!(reread(&file).slots.len(), LARGER.slots.len());
    assert_eq!(file.open_with_recovery(&CLINIC.recovery)?.via, Via::Recovery);
    Ok(())
}

#[test]
fn the_last_one_with_a_passphrase_stays() -> Result<(), VaultError> {
    let mut file = LARGER.clone();

    let removed = file.remove(file.open(NAME, PASSPHRASE)?, &[AMINA, BASIL]);

    assert_eq!(removed.unwrap_err(), VaultError::OutOfLimits);
    assert_eq!(file, *LARGER);
    Ok(())
}

#[test]
fn every_rotation_is_an_epoch_and_passphrases_outlive_them_all() -> Result<(), VaultError> {
    let mut file = LARGER.clone();
    let mut opened = file.open(NAME, PASSPHRASE)?;

    opened = file.remove(opened, &[])?;
    opened = file.renew_data_key(opened)?;
    file.set_passphrase(&opened, BASIL, "Basil", "seven quiet lamps descend", Cost::LEAST)?;
    opened = file.remove(opened, &[BASIL])?;

    let file = reread(&file);
    assert_eq!(file.epoch(), 4);
    assert_eq!(file.open(NAME, PASSPHRASE)?.data_key.expose(), opened.data_key.expose());
    assert_eq!(file.slots.iter().map(|slot| slot.since_epoch).max(), Some(1));
    Ok(())
}

#[test]
fn a_new_data_key_is_another_one_and_everybody_has_it() -> Result<(), VaultError> {
    let mut file = LARGER.clone();
    let before = file.open(NAME, PASSPHRASE)?;

    let opened = file.renew_data_key(file.open(NAME, PASSPHRASE)?)?;

    let file = reread(&file);
    assert_ne!(opened.data_key.expose(), before.data_key.expose());
    assert!(!file.is_opened_by(&before));
    assert_eq!(file.epoch(), 2);
    assert_eq!((opened.person, opened.via), (Some(AMINA), Via::Passphrase));
    let everybody = [
        file.open(NAME, PASSPHRASE)?,
        file.open("Basil", BASILS)?,
        file.open_with_recovery(&CLINIC.recovery)?,
        file.open_with_recovery(&decrypted(&file))?,
    ];
    for theirs in everybody {
        assert_eq!(theirs.data_key.expose(), opened.data_key.expose());
    }
    Ok(())
}

#[test]
fn keys_from_an_older_epoch_change_nothing_any_more() -> Result<(), VaultError> {
    let mut file = LARGER.clone();
    let older = file.open("Basil", BASILS)?;
    file.remove(file.open(NAME, PASSPHRASE)?, &[BASIL])?;
    let after = file.clone();

    let added = file.set_passphrase(&older, BASIL, "Basil", BASILS, Cost::LEAST);

    assert_eq!(added, Err(VaultError::Refused));
    assert_eq!(file.remove(older, &[AMINA]).unwrap_err(), VaultError::Refused);
    assert_eq!(file, after);
    Ok(())
}

#[test]
fn a_renewed_recovery_key_is_the_only_one() -> Result<(), VaultError> {
    let mut file = LARGER.clone();

    let key = file.renew_recovery(&CLINIC.opened)?;

    let file = reread(&file);
    assert_eq!(file.open_with_recovery(&CLINIC.recovery).unwrap_err(), VaultError::Refused);
    assert_eq!(file.open_with_recovery(&key)?.via, Via::Recovery);
    assert_eq!(file.open_with_recovery(&decrypted(&file))?.via, Via::Escrow);
    assert_eq!((file.slots.len(), file.epoch()), (LARGER.slots.len(), 1));
    Ok(())
}

#[test]
fn an_epoch_that_cannot_be_counted_further_is_refused() -> Result<(), VaultError> {
    let mut file = CLINIC.file.clone();
    file.epoch = u64::MAX;
    file.authenticate(&CLINIC.opened.vmk);

    let opened = CLINIC.file.open(NAME, PASSPHRASE)?;

    assert_eq!(file.remove(opened, &[]).unwrap_err(), VaultError::OutOfLimits);
    Ok(())
}
