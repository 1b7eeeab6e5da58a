//! Numbers that a JSON library would round or shorten, and the text they end up in.
//!
//! FHIR holds that 72.50 is not 72.5, and `serde_json` knows no difference. Its
//! `arbitrary_precision` would, but turns every number of every crate in the
//! program into text. So a number that the library would write otherwise stands
//! in a resource as an object that FHIR cannot have, and [`text`] writes it out.
//! Nobody's words become the name of a field, so nobody can forge one.

use std::fmt::Write;

use domain::Decimal;
use serde_json::{Number, Value, json};

/// The only field of a number that is written out as it stands.
const MARK: &str = "\u{1}";

/// `number`, to be written exactly as it prints.
pub(crate) fn exact(number: Decimal) -> Value {
    let printed = number.to_string();
    let plain: Option<Number> = serde_json::from_str(&printed).ok();
    match plain {
        Some(plain) if plain.to_string() == printed => Value::Number(plain),
        Some(_) | None => json!({ MARK: printed }),
    }
}

/// The number that `value` stands for, as it was written.
pub(crate) fn number(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) => number.to_string().parse().ok(),
        Value::Object(fields) => fields.get(MARK).filter(|_| fields.len() == 1)?.as_str()?.parse().ok(),
        Value::Null | Value::Bool(_) | Value::String(_) | Value::Array(_) => None,
    }
}

/// `value` as JSON.
pub(crate) fn text(value: &Value) -> String {
    let mut text = String::new();
    write(&mut text, value);
    text
}

fn write(to: &mut String, value: &Value) {
    match value {
        Value::Object(fields) => {
            if let (Some(Value::String(printed)), 1) = (fields.get(MARK), fields.len()) {
                to.push_str(printed);
                return;
            }
            to.push('{');
            for (at, (name, value)) in fields.iter().enumerate() {
                let comma = if at > 0 { "," } else { "" };
                // Writing to a string cannot fail.
                let _ = write!(to, "{comma}{}:", Value::String(name.clone()));
                write(to, value);
            }
            to.push('}');
        }
        Value::Array(values) => {
            to.push('[');
            for (at, value) in values.iter().enumerate() {
                if at > 0 {
                    to.push(',');
                }
                write(to, value);
            }
            to.push(']');
        }
        plain @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => {
            let _ = write!(to, "{plain}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(number: &str) -> String {
        text(&json!({ "valueDecimal": exact(number.parse().unwrap()) }))
    }

    #[test]
    fn a_number_is_written_as_it_prints() {
        for number in ["72.50", "72.5", "0", "-0.50", "7", "1.0", "0.000000001", "123456789012345.678"] {
            assert_eq!(written(number), format!("{{\"valueDecimal\":{number}}}"));
        }
    }

    #[test]
    fn a_number_is_read_back_as_it_was_written() {
        for number in ["72.50", "72.5", "-7", "123456789012345.678"] {
            let decimal: Decimal = number.parse().unwrap();
            assert_eq!(super::number(&exact(decimal)).unwrap().to_string(), number);
        }
        assert_eq!(super::number(&json!({ MARK: "1", "b": 2 })), None);
    }

    #[test]
    fn everything_else_is_written_as_the_library_writes_it() {
        let value = json!({ "a\"": [1, null, true, "\u{1}\n\"", {}], "b": {}, "c": [] });
        assert_eq!(text(&value), value.to_string());
    }

    #[test]
    fn words_that_look_like_the_mark_stay_words() {
        let value = json!({ "valueString": MARK, "answer": [{ "valueString": "{\"\\u0001\":\"1\"}" }] });
        assert_eq!(text(&value), value.to_string());
    }
}
