//! What the importer does not know is named, wherever it stands.

use exchange::import;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{
    made::{Dice, made},
    round_trip::{asked, sent},
};

/// Pointers to all objects, or to all plain values, below `value`.
fn places(value: &Value, at: &str, objects: bool, into: &mut Vec<String>) {
    match value {
        // A number that is kept as it was written.
        Value::Object(fields) if fields.contains_key("\u{1}") => {
            if !objects {
                into.push(at.to_owned());
            }
        }
        Value::Object(fields) => {
            if objects {
                into.push(at.to_owned());
            }
            for (name, value) in fields {
                places(value, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), objects, into);
            }
        }
        Value::Array(all) => {
            all.iter().enumerate().for_each(|(n, value)| places(value, &format!("{at}/{n}"), objects, into));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            if !objects {
                into.push(at.to_owned());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn an_element_or_extension_that_nobody_knows_is_named_wherever_it_stands(dice in Dice::any(), which: u16, how: u8) {
        let (of, wordings) = made(dice);
        let mut theirs = sent(&of, &wordings);
        let mut all = Vec::new();
        places(&theirs, "", true, &mut all);
        let place = &all[usize::from(which) % all.len()];
        let object = theirs.pointer_mut(place).unwrap().as_object_mut().unwrap();

        let name = match how % 3 {
            0 => {
                object.insert("zzColour".into(), json!({ "red": [1, true] }));
                "zzColour"
            }
            kind => {
                let list = if kind == 1 { "extension" } else { "modifierExtension" };
                let list = object.entry(list).or_insert_with(|| json!([]));
                list.as_array_mut().unwrap().insert(0, json!({ "url": "https://zz.example/shape", "valueString": "round" }));
                "https://zz.example/shape"
            }
        };
        let back = import(&theirs).unwrap();

        prop_assert!(back.not_carried.iter().any(|one| one.what.contains(name)), "{place}: {:?}", back.not_carried);
    }

    #[test]
    fn what_somebody_changed_in_an_export_of_ours_is_read_or_named(dice in Dice::any(), which: u16) {
        let (of, wordings) = made(dice);
        let mut theirs = sent(&of, &wordings);
        let mut all = Vec::new();
        places(&theirs, "", false, &mut all);
        all.retain(|place| place != "/id" && place != "/resourceType" && !place.starts_with("/meta"));
        let place = &all[usize::from(which) % all.len()];
        let leaf = theirs.pointer_mut(place).unwrap();

        *leaf = match &leaf {
            Value::Bool(yes) => json!(!yes),
            Value::Number(_) => json!(3.75),
            Value::Null | Value::String(_) | Value::Array(_) | Value::Object(_) => json!("zz"),
        };
        let back = import(&theirs).unwrap();

        let read = back.draft != *of.draft() || asked(&of, &back.wordings) != asked(&of, &wordings);
        prop_assert!(read || !back.not_carried.is_empty(), "{place}");
    }
}
