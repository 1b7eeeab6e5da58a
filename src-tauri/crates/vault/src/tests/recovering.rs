//! The recovery key, printed and typed back.

use super::*;
use crate::{VaultError, Via};

#[test]
fn the_envelope_opens_the_records_and_names_nobody() -> Result<(), VaultError> {
    let printed = CLINIC.recovery.groups().join("-");

    let opened = CLINIC.file.open_with_recovery(&RecoveryKey::parse(&printed)?)?;

    assert_eq!(opened.data_key.expose(), CLINIC.opened.data_key.expose());
    assert_eq!((opened.person, opened.via), (None, Via::Recovery));
    Ok(())
}

#[test]
fn another_clinics_envelope_opens_nothing() -> Result<(), VaultError> {
    let other = RecoveryKey::fresh()?;

    assert_eq!(CLINIC.file.open_with_recovery(&other).unwrap_err(), VaultError::Refused);
    Ok(())
}

#[test]
fn a_recovery_key_is_read_however_it_is_typed() -> Result<(), VaultError> {
    let groups = CLINIC.recovery.groups();
    let typed = [
        groups.join(" ").to_lowercase(),
        groups.join("\n"),
        groups.concat().replace('0', "o").replace('1', "l"),
        groups.join(" \u{2013} ").replace('0', "O").replace('1', "I"),
    ];
    for typed in typed {
        assert_eq!(RecoveryKey::parse(&typed)?.groups(), groups, "{typed}");
    }
    Ok(())
}

#[test]
fn any_one_wrong_character_is_found_in_its_group() {
    let printed = CLINIC.recovery.groups().concat();
    for (place, was) in printed.char_indices() {
        for wrong in "0123456789ABCDEFGHJKMNPQRSTVWXYZU*é".chars().filter(|&wrong| wrong != was) {
            let mut typed: Vec<char> = printed.chars().collect();
            typed[place] = wrong;
            let parsed = RecoveryKey::parse(&typed.iter().collect::<String>());
            assert_eq!(parsed.unwrap_err(), VaultError::Mistyped { group: Some(place / 4) });
        }
    }
}

#[test]
fn characters_and_groups_that_changed_places_are_found() {
    let groups = CLINIC.recovery.groups();
    for (index, group) in groups.iter().enumerate() {
        for (a, b) in [(0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3)] {
            let mut typed: Vec<char> = group.chars().collect();
            typed.swap(a, b);
            let swapped: String = typed.iter().collect();
            assert_eq!(CLINIC.recovery.matches_group(index, &swapped), swapped == *group);
            let mut all = groups.to_vec();
            all[index] = swapped.clone();
            assert_eq!(RecoveryKey::parse(&all.concat()).is_ok(), swapped == *group);
        }
    }
    for other in 1..groups.len() {
        let mut all = groups.to_vec();
        all.swap(0, other);
        assert!(RecoveryKey::parse(&all.concat()).is_err());
    }
}

#[test]
fn a_key_cut_short_or_run_on_is_not_read() {
    let printed = CLINIC.recovery.groups().concat();
    for length in 0..printed.len() {
        assert_eq!(RecoveryKey::parse(&printed[..length]).unwrap_err(), VaultError::Mistyped { group: None });
    }
    for more in ["0", "0000", &printed] {
        let typed = format!("{printed}{more}");
        assert_eq!(RecoveryKey::parse(&typed).unwrap_err(), VaultError::Mistyped { group: None });
    }
}

#[test]
fn a_group_is_matched_as_forgivingly_as_the_whole() {
    let groups = CLINIC.recovery.groups();
    for (index, group) in groups.iter().enumerate() {
        assert!(CLINIC.recovery.matches_group(index, &format!(" {} ", group.to_lowercase())));
        assert!(!CLINIC.recovery.matches_group(index, &group[..3]));
        assert!(!CLINIC.recovery.matches_group(index + 1, group));
    }
    assert!(!CLINIC.recovery.matches_group(groups.len(), ""));
}
