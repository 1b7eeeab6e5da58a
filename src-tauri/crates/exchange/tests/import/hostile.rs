//! Nothing that anybody sends makes it fall over, or take its time.

use std::time::{Duration, Instant};

use exchange::{DEEPEST, ExchangeError, import, parse};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{
    made::{Dice, made},
    round_trip::sent,
};

/// Changes `value` in some place into something else that was in it, or never was.
fn spoil(value: &mut Value, dice: &mut Dice, whole: &Value) {
    match value {
        Value::Object(fields) if !fields.is_empty() && dice.roll(8) != 7 => {
            let at = dice.roll(u32::try_from(fields.len()).unwrap()) as usize;
            let name = fields.keys().nth(at).unwrap().clone();
            match dice.roll(6) {
                0 => drop(fields.remove(&name)),
                _ => spoil(&mut fields[&name], dice, whole),
            }
        }
        Value::Array(all) if !all.is_empty() && dice.roll(8) != 7 => {
            let at = dice.roll(u32::try_from(all.len()).unwrap()) as usize;
            match dice.roll(6) {
                0 => drop(all.remove(at)),
                1 => all.push(all[at].clone()),
                _ => spoil(&mut all[at], dice, whole),
            }
        }
        other @ (Value::Null
        | Value::Bool(_)
        | Value::Number(_)
        | Value::String(_)
        | Value::Array(_)
        | Value::Object(_)) => {
            *other = dice.pick(&[
                json!(null),
                json!(""),
                json!("é'\\{}\u{0}"),
                json!(-1),
                json!(1e300),
                json!(18_446_744_073_709_551_615_u64),
                json!([]),
                json!({}),
                json!([[1], null, { "url": 3 }]),
                whole["item"].clone(),
                whole["extension"].clone(),
                json!("choice"),
                json!("group"),
            ]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_spoiled_questionnaire_is_read_or_refused(made_of in Dice::any(), mut dice in Dice::any(), foreign: bool) {
        let (of, wordings) = made(made_of);
        let mut theirs = sent(&of, &wordings);
        if foreign {
            theirs.as_object_mut().unwrap().remove("extension");
        }
        let whole = theirs.clone();
        for _ in 0..1 + dice.roll(6) {
            spoil(&mut theirs, &mut dice, &whole);
        }

        let _ = import(&theirs);
    }
}

#[test]
fn what_is_no_questionnaire_is_refused() {
    for theirs in [json!(null), json!([]), json!({ "resourceType": "Patient" })] {
        assert_eq!(import(&theirs), Err(ExchangeError::NotA("Questionnaire")));
    }
}

#[test]
fn what_is_too_deep_or_too_large_is_refused() {
    let mut deep = json!({ "linkId": "x", "type": "group" });
    for _ in 0..DEEPEST {
        deep = json!({ "linkId": "x", "type": "group", "item": [deep] });
    }
    let many: Vec<Value> =
        (0..2_001).map(|at| json!({ "linkId": at.to_string(), "type": "string" })).collect();
    let long = "x".repeat(9 << 20);

    let read = |item: Value| import(&json!({ "resourceType": "Questionnaire", "item": item })).err();

    assert_eq!(read(json!([deep])), Some(ExchangeError::TooDeep));
    assert_eq!(read(json!(many)), Some(ExchangeError::TooLarge));
    assert_eq!(read(json!([{ "linkId": "1", "text": long }])), Some(ExchangeError::TooLarge));
}

#[test]
fn the_worst_that_is_read_is_read_soon() {
    let conditions: Vec<Value> =
        (0..20).map(|_| json!({ "question": "9", "operator": "=", "answerInteger": 1 })).collect();
    let item = |at: u32| {
        json!({
            "linkId": format!("same {}", "-".repeat(at as usize % 7)) + &at.to_string(), "type": "choice", "text": "t",
            "answerOption": [{ "valueString": at.to_string() }, { "valueString": "b" }],
            "enableWhen": conditions,
            "extension": [{ "url": format!("urn:{at}") }],
        })
    };
    let all: Vec<Value> = (0..1_999).map(item).collect();
    let theirs = json!({ "resourceType": "Questionnaire", "language": "en", "title": "t", "item": all });
    let theirs = parse(theirs.to_string().as_bytes()).unwrap();

    let before = Instant::now();
    let back = import(&theirs).unwrap();

    assert_eq!(back.draft.items.len(), 1_999);
    assert!(back.not_carried.len() >= 1_999);
    assert!(before.elapsed() < Duration::from_secs(20), "{:?}", before.elapsed());
}
