//! What we export is what we import.

use std::collections::BTreeSet;

use domain::instrument::Instrument;
use exchange::{Entry, Imported, Wording, import, parse, questionnaire};
use proptest::prelude::*;
use serde_json::Value;
use uuid::Uuid;

use crate::made::{Dice, made};

pub fn exported(of: &Instrument, wordings: &[Wording]) -> Entry {
    let (base, others) = wordings.split_first().unwrap();
    questionnaire(Uuid::from_u128(4), of, base, others).unwrap()
}

/// As it is read at another place: from its bytes.
pub fn sent(of: &Instrument, wordings: &[Wording]) -> Value {
    parse(exported(of, wordings).text().as_bytes()).unwrap()
}

/// The wording that the instrument asks for, and no more.
pub fn asked(of: &Instrument, wordings: &[Wording]) -> Vec<Wording> {
    let needed = of.wording();
    let only = |one: &Wording| {
        let texts = one.texts.iter().filter(|(id, _)| needed.contains(id));
        Wording {
            language: one.language.clone(),
            texts: texts.map(|(id, text)| (id.clone(), text.clone())).collect(),
        }
    };
    wordings.iter().map(only).collect()
}

pub fn same(of: &Instrument, wordings: &[Wording], back: &Imported) {
    assert_eq!(back.not_carried, []);
    assert_eq!(back.lent, []);
    let (one, other) = (&back.draft, of.draft());
    one.items.iter().zip(&other.items).for_each(|(one, other)| assert_eq!(one, other));
    one.scores.iter().zip(&other.scores).for_each(|(one, other)| assert_eq!(one, other));
    assert_eq!(one.choices, other.choices);
    assert_eq!(one, other);
    assert_eq!(asked(of, &back.wordings), asked(of, wordings));
}

fn keys(of: &Value, into: &mut BTreeSet<String>) {
    match of {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            into.insert(name.clone());
            keys(value, into);
        }),
        Value::Array(all) => all.iter().for_each(|one| keys(one, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn the_instruments_that_are_made_up_have_everything_that_an_instrument_can_have() {
    let mut found = BTreeSet::new();
    for number in 0..400 {
        keys(&serde_json::json!(made(Dice::of(number)).0.draft()), &mut found);
    }
    let wanted = "origin instructions own_stem licence choices items scores prompts in link code most alone min max \
        places unit answer_codes counts usual precision in_time length long repeats table untitled optional reasons \
        reversed prefix hint hidden initial carried page when about expression weights at_least_answered pro_rated \
        not_applicable_points bands bands_source thresholds change expires notices modes languages";
    let missing: Vec<_> = wanted.split_whitespace().filter(|key| !found.contains(*key)).collect();
    assert_eq!(missing, [""; 0]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn an_instrument_that_was_sent_comes_back_as_it_was(dice in Dice::any()) {
        let (of, wordings) = made(dice);

        let back = import(&sent(&of, &wordings)).unwrap();

        same(&of, &wordings, &back);
    }
}
