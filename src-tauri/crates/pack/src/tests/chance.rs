use proptest::prelude::*;
use serde_json::Value;

use super::kit::{Signer, small, with_programme};
use crate::*;

/// All places of `value`, counted.
fn places(value: &Value) -> usize {
    1 + match value {
        Value::Array(all) => all.iter().map(places).sum(),
        Value::Object(all) => all.values().map(places).sum::<usize>(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}

/// The place at number `at`; or how many are still to be passed behind `value`.
fn place(value: &mut Value, at: usize) -> Result<&mut Value, usize> {
    let Some(mut at) = at.checked_sub(1) else { return Ok(value) };
    let within: Vec<&mut Value> = match value {
        Value::Array(all) => all.iter_mut().collect(),
        Value::Object(all) => all.values_mut().collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    for one in within {
        match place(one, at) {
            Ok(found) => return Ok(found),
            Err(left) => at = left,
        }
    }
    Err(at)
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u32>().prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
        "(two-[0-9]|often|total|mean|expression|\\{two-1\\} / 0|-1|999999999999999999)".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("(all|any|id|is|item|points|to)", inner, 0..4)
                .prop_map(|all| Value::Object(all.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn nothing_in_a_file_makes_it_fall_over(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = open(&bytes, &[]);
        let _ = read_unsigned(&bytes);
        let _ = seal(&String::from_utf8_lossy(&bytes), &bytes);
    }

    #[test]
    fn a_document_with_anything_anywhere_is_read_or_refused(
        changes in prop::collection::vec((any::<prop::sample::Index>(), anything()), 1..4),
    ) {
        let mut value: Value = serde_json::from_slice(&build(&with_programme())).unwrap();
        for (at, other) in changes {
            let at = at.index(places(&value));
            *place(&mut value, at).unwrap() = other;
        }

        // What is taken comes back as it was.
        if let Ok(pack) = read_unsigned(value.to_string().as_bytes()) {
            prop_assert_eq!(read_unsigned(&build(&pack)), Ok(pack));
        }
    }

    #[test]
    fn a_document_with_letters_anywhere_is_read_or_refused(
        at in any::<prop::sample::Index>(), length in 0_usize..20, letters in "\\PC{0,12}",
    ) {
        let mut payload = build(&with_programme());
        let at = at.index(payload.len());
        payload.splice(at..(at + length).min(payload.len()), letters.bytes());
        let _ = read_unsigned(&payload);
    }

    #[test]
    fn what_was_signed_is_opened_by_its_signers_key_alone(title in "[a-zA-Z' ]{1,30}a", version in 1_u32..) {
        let mut pack = small();
        pack.title = title;
        pack.version = version;
        let signer = Signer::new();
        let payload = build(&pack);
        let file = seal(&signer.signature(&payload, &comment(&pack)), &payload).unwrap();

        prop_assert_eq!(open(&file, &[signer.key()]).map(|opened| opened.pack), Ok(pack));
        let refused = matches!(open(&file, &[Signer::new().key()]), Err(Refused::UnknownSigner { .. }));
        prop_assert!(refused);
    }
}
