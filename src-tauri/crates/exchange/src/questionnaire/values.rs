//! Answers that a Questionnaire names: what stands there when it begins, and
//! what conditions compare with.

use domain::{
    Decimal, PartDate,
    instrument::{Instrument, Item, Kind},
};
use serde_json::{Value, json};

use crate::{
    elements::{UCUM, choice},
    exact::{self, exact},
};

/// `text` as an answer to `item`: the end of the element's name, and its value.
pub(super) fn value(of: &Instrument, item: &Item, text: &str) -> Option<(&'static str, Value)> {
    match &item.kind {
        Kind::Choice { choices } | Kind::Choices { choices, .. } => {
            let one = of.choices(choices).iter().find(|one| one.id == text)?;
            Some(("Coding", choice(of, choices, one)))
        }
        Kind::YesNo | Kind::Tick => Some(("Boolean", json!(text.parse::<bool>().ok()?))),
        Kind::Scale { .. } | Kind::Analogue { .. } => Some(("Integer", json!(text.parse::<i64>().ok()?))),
        Kind::Number { places, unit, .. } => {
            let number: Decimal = text.parse().ok()?;
            let (name, value) = self::number(number, *places, unit.as_deref(), None);
            Some((name, value))
        }
        Kind::Date { .. } => Some(("Date", json!(text.parse::<PartDate>().ok()?))),
        Kind::Text { .. } => (!text.trim().is_empty()).then(|| ("String", json!(text))),
        Kind::Display | Kind::Group { .. } => None,
    }
}

/// A number as an item with `places` and `unit` takes it; `word` words the unit.
pub(crate) fn number(
    number: Decimal,
    places: u8,
    unit: Option<&str>,
    word: Option<&str>,
) -> (&'static str, Value) {
    match unit {
        Some(unit) => {
            let mut fields = json!({ "value": exact(number), "system": UCUM, "code": unit });
            if let Some(word) = word {
                fields["unit"] = json!(word);
            }
            ("Quantity", fields)
        }
        None if places == 0 && number.places() == 0 => ("Integer", exact(number)),
        None => ("Decimal", exact(number)),
    }
}

/// Whether `text` is what comes back when its value is read.
pub(super) fn plain(item: &Item, text: &str) -> bool {
    match &item.kind {
        Kind::Choice { .. } | Kind::Choices { .. } => true,
        Kind::YesNo | Kind::Tick => text.parse::<bool>().is_ok(),
        Kind::Scale { .. } | Kind::Analogue { .. } => {
            text.parse::<i64>().is_ok_and(|one| one.to_string() == text)
        }
        Kind::Number { .. } => {
            let number = text.parse::<Decimal>().map(exact::exact);
            number.is_ok_and(|number| number.is_number() && exact::text(&number) == text)
        }
        Kind::Date { .. } => text.parse::<PartDate>().is_ok_and(|one| one.to_string() == text),
        Kind::Text { .. } => !text.trim().is_empty(),
        Kind::Display | Kind::Group { .. } => false,
    }
}
