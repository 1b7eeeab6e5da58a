//! Key files made to hurt: always an answer, never an end of the program, and
//! nothing derived that was not agreed to.

use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::kdf::DERIVED;
use crate::{VaultError, frame};

#[test]
fn no_byte_of_the_file_is_beyond_its_proof() {
    let whole = serde_json::to_string(&*LARGER).unwrap();
    for place in 0..whole.len() {
        for flip in [0x01, 0x02, 0x04, 0x20] {
            let mut changed = whole.clone().into_bytes();
            changed[place] ^= flip;
            let Ok(changed) = String::from_utf8(changed) else { continue };
            let read = changed.ends_with('}').then(|| KeyFile::from_bytes(&frame::close(&changed).unwrap()));
            if let Some(Ok(file)) = read {
                // A capital letter in an id is the same id.
                assert!(file == *LARGER || !file.is_opened_by(&CLINIC.opened), "at {place}");
            }
        }
    }
}

#[test]
fn a_file_with_an_organisation_is_damaged_wherever_it_is_cut_or_changed() {
    let whole = LARGER.to_bytes().unwrap();
    for place in 0..whole.len() {
        let mut changed = whole.clone();
        changed[place] ^= 0x01;
        assert_eq!(KeyFile::from_bytes(&changed).unwrap_err(), VaultError::Damaged, "changed at {place}");
        assert_eq!(KeyFile::from_bytes(&whole[..place]).unwrap_err(), VaultError::Damaged, "cut at {place}");
    }
}

/// Any JSON that is not too deep to write down.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (0..5_u64).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        Just(Value::from("A".repeat(107))),
        Just(Value::from("passphrase")),
        Just(Value::from("escrow")),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..4)
                .prop_map(|fields| Value::from(fields.into_iter().collect::<serde_json::Map<_, _>>())),
        ]
    })
}

/// Every value in `whole`, as the way to it.
fn places(whole: &Value, way: &str, found: &mut Vec<String>) {
    let inner: Vec<(String, &Value)> = match whole {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(values) => {
            values.iter().enumerate().map(|(nth, value)| (nth.to_string(), value)).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    for (name, value) in inner {
        let way = format!("{way}/{name}");
        places(value, &way, found);
        found.push(way);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1024) })]

    #[test]
    fn no_bytes_are_a_key_file_by_chance(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        prop_assert_eq!(KeyFile::from_bytes(&bytes).unwrap_err(), VaultError::Damaged);
    }

    #[test]
    fn no_json_is_a_key_file_by_chance(value in anything(), name in any::<String>()) {
        let object = serde_json::json!({ "magic": frame::MAGIC, "format": 1, name: value });

        let read = KeyFile::from_bytes(&frame::close(&object.to_string()).unwrap());

        prop_assert!(read.is_err());
    }

    #[test]
    fn any_value_in_any_place_is_refused_or_proves_nothing(
        nth in any::<prop::sample::Index>(), value in anything(),
    ) {
        let before = DERIVED.get();
        let mut whole = serde_json::to_value(&*LARGER).unwrap();
        let mut found = Vec::new();
        places(&whole, "", &mut found);
        *whole.pointer_mut(&found[nth.index(found.len())]).unwrap() = value;

        let read = KeyFile::from_bytes(&frame::close(&whole.to_string()).unwrap());

        if let Ok(file) = read {
            prop_assert!(file == *LARGER || !file.is_opened_by(&CLINIC.opened));
        }
        prop_assert_eq!(DERIVED.get(), before);
    }

    #[test]
    fn a_cost_beyond_the_limits_is_never_derived(
        memory_kib in any::<u32>(), passes in any::<u32>(), lanes in any::<u32>(),
    ) {
        let before = DERIVED.get();
        let mut file = CLINIC.file.clone();
        let kdf = &mut file.slots[0].kdf;
        (kdf.memory_kib, kdf.passes, kdf.lanes) = (memory_kib, passes, lanes);
        prop_assume!(kdf.check().is_err());

        let read = KeyFile::from_bytes(&file.to_bytes().unwrap());
        let opened = file.open(NAME, PASSPHRASE);

        prop_assert_eq!(read.unwrap_err(), VaultError::OutOfLimits);
        prop_assert_eq!(opened.unwrap_err(), VaultError::OutOfLimits);
        prop_assert_eq!(DERIVED.get(), before);
    }

    #[test]
    fn nothing_typed_as_a_recovery_key_or_a_recipient_is_too_strange(typed in any::<String>()) {
        prop_assert!(RecoveryKey::parse(&typed).is_err());
        prop_assert!(!crate::Escrow::is_recipient(&typed));
        prop_assert!(!crate::Escrow::is_recipient(&["age1", &typed].concat()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    /// With the checksum mended and the cost within the limits, so that all of
    /// it is gone through, with the right passphrase.
    #[test]
    fn a_slot_changed_anywhere_gives_an_error_and_no_key(place in 0..16 + 24 + 48 + 32 + 80_usize, flip in 1..=255_u8) {
        let mut file = CLINIC.file.clone();
        let slot = &mut file.slots[0];
        let fields: [&mut [u8]; 5] = [
            &mut slot.kdf.salt.0, &mut slot.nonce.0, &mut slot.sealed_private_key.0,
            &mut slot.public_key.0, &mut slot.sealed_vmk.0,
        ];
        *fields.into_iter().flatten().nth(place).unwrap() ^= flip;

        let opened = reread(&file).open(NAME, PASSPHRASE);

        prop_assert!(matches!(opened.unwrap_err(), VaultError::Refused | VaultError::Damaged));
    }
}
