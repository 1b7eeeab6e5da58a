//! Numbers that a JSON library would round or shorten, and the text they end up in.
//!
//! FHIR holds that 72.50 is not 72.5, and `serde_json` knows no difference. Its
//! `arbitrary_precision` would, but turns every number of every crate in the
//! program into text. So a number that the library would write otherwise stands
//! in a resource as an object that FHIR cannot have, and [`text`] writes it out.
//! A server's copy may hold a field of any name: what is written out as a number
//! is one.

use std::io::{self, Write};

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

/// `json` with every number that the library would write otherwise kept as it is
/// written there; nothing where there is none.
pub(crate) fn keeping(json: &[u8]) -> Option<Vec<u8>> {
    let (mut kept, mut done, mut at) = (Vec::new(), 0, 0);
    while let Some(byte) = json.get(at) {
        let end = match byte {
            b'"' => after_text(json, at),
            b'-' | b'0'..=b'9' => after_number(json, at),
            _ => at + 1,
        };
        let token = &json[at..end];
        if token.len() > 1 && *byte != b'"' && is_number(token) && !plain(token) {
            kept.extend_from_slice(&json[done..at]);
            kept.extend_from_slice(b"{\"\\u0001\":\"");
            kept.extend_from_slice(token);
            kept.extend_from_slice(b"\"}");
            done = end;
        }
        at = end;
    }
    (done > 0).then(|| [kept.as_slice(), &json[done..]].concat())
}

/// Where the text ends that begins at `at`.
fn after_text(json: &[u8], at: usize) -> usize {
    let mut end = at + 1;
    while let Some(byte) = json.get(end) {
        match byte {
            b'"' => return end + 1,
            b'\\' => end += 2,
            _ => end += 1,
        }
    }
    json.len()
}

/// Where the number ends that begins at `at`.
fn after_number(json: &[u8], at: usize) -> usize {
    let part = |byte: &u8| matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9');
    json[at..].iter().position(|byte| !part(byte)).map_or(json.len(), |length| at + length)
}

/// Whether the library writes it as it stands.
fn plain(token: &[u8]) -> bool {
    serde_json::from_slice::<Number>(token).is_ok_and(|number| number.to_string().as_bytes() == token)
}

/// Whether it is a number of JSON that FHIR can have.
fn is_number(token: &[u8]) -> bool {
    let short = token.len() <= 100 && after_number(token, 0) == token.len();
    short && serde_json::from_slice::<Number>(token).is_ok()
}

/// `value` as JSON.
pub(crate) fn text(value: &Value) -> String {
    let mut text = Vec::new();
    put(&mut text, value);
    // What is put there is JSON, which is text.
    String::from_utf8(text).unwrap_or_default()
}

/// How many bytes [`text`] gives, without making them.
pub(crate) fn length(value: &Value) -> usize {
    let mut count = Count(0);
    put(&mut count, value);
    count.0
}

struct Count(usize);

impl Write for Count {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Puts `value` as JSON into `to`, which is memory: writing there cannot fail.
pub(crate) fn put(to: &mut impl Write, value: &Value) {
    let _ = write(to, value);
}

fn write(to: &mut impl Write, value: &Value) -> io::Result<()> {
    match value {
        Value::Object(fields) => {
            if let (1, Some(Value::String(printed))) = (fields.len(), fields.get(MARK))
                && is_number(printed.as_bytes())
            {
                return to.write_all(printed.as_bytes());
            }
            to.write_all(b"{")?;
            for (at, (name, value)) in fields.iter().enumerate() {
                if at > 0 {
                    to.write_all(b",")?;
                }
                serde_json::to_writer(&mut *to, name)?;
                to.write_all(b":")?;
                write(to, value)?;
            }
            to.write_all(b"}")
        }
        Value::Array(values) => {
            to.write_all(b"[")?;
            for (at, value) in values.iter().enumerate() {
                if at > 0 {
                    to.write_all(b",")?;
                }
                write(to, value)?;
            }
            to.write_all(b"]")
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            Ok(serde_json::to_writer(&mut *to, value)?)
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
    fn a_length_is_that_of_the_text() {
        let value = json!({ "a \"b\"": [exact("72.50".parse().unwrap()), null, true, "é\n"], "c": {} });
        assert_eq!(length(&value), text(&value).len());
        assert_eq!(text(&value), "{\"a \\\"b\\\"\":[72.50,null,true,\"é\\n\"],\"c\":{}}");
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
    fn a_number_is_kept_as_a_server_wrote_it() {
        for json in ["[72.50,1e2,-0.0,100000000000000000000.5]", "{\"a\":0.50}", "[7,-7,72.5,0,true]"] {
            let kept = keeping(json.as_bytes()).unwrap_or_else(|| json.into());
            assert_eq!(text(&serde_json::from_slice(&kept).unwrap()), json);
        }
        let odd = r#"{"a 1.50":"2.50 \\","b":"\"3.50","c":"\\","d":[4.50]}"#;
        let kept = keeping(odd.as_bytes()).unwrap();
        assert_eq!(text(&serde_json::from_slice(&kept).unwrap()), odd);
        for plain in ["", "\"", "\"\\", "1.", "-", "01.50", "1.5.0", "NaN", "[1.5, \"1.50\"]"] {
            assert_eq!(keeping(plain.as_bytes()), None, "{plain}");
        }
    }

    #[test]
    fn what_only_looks_like_a_number_is_not_written_out() {
        for forged in ["1}, {", "", "null", "\"", "1 ", "NaN"] {
            let value = json!({ MARK: forged });
            assert_eq!(text(&value), value.to_string());
        }
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
