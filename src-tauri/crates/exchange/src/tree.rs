//! What FHIR has no element for: any of our own data as an extension, and back.
//!
//! A field is an extension by the field's name, a list an extension whose parts
//! are all called [`PART`]. An extension is never empty, so what is empty is a code.

use serde_json::{Map, Value, json};

/// What the parts of a list are called; nothing else can be called that.
const PART: &str = "_";

/// `value` as an extension; nothing for nothing.
pub(crate) fn extension(url: &str, value: &Value) -> Option<Value> {
    let empty = |code: &str| json!({ "url": url, "valueCode": code });
    Some(match value {
        Value::Null => return None,
        Value::Bool(yes) => json!({ "url": url, "valueBoolean": yes }),
        Value::Number(number) => json!({ "url": url, "valueInteger": number }),
        Value::String(text) if text.is_empty() => empty("text"),
        Value::String(text) => json!({ "url": url, "valueString": text }),
        Value::Array(parts) if parts.is_empty() => empty("list"),
        Value::Array(parts) => nested(url, parts.iter().filter_map(|part| extension(PART, part))),
        Value::Object(fields) if fields.is_empty() => empty("fields"),
        Value::Object(fields) => {
            nested(url, fields.iter().filter_map(|(name, value)| extension(name, value)))
        }
    })
}

fn nested(url: &str, parts: impl Iterator<Item = Value>) -> Value {
    json!({ "url": url, "extension": parts.collect::<Vec<_>>() })
}

/// What an extension of ours says; nothing where it has anything that we did not write.
pub(crate) fn value(of: &Map<String, Value>) -> Option<Value> {
    let mut fields = of.iter().filter(|(name, _)| *name != "url");
    let (name, value) = fields.next()?;
    if fields.next().is_some() || !of.get("url")?.is_string() {
        return None;
    }
    match (name.as_str(), value) {
        ("valueBoolean", Value::Bool(_)) | ("valueString", Value::String(_)) => Some(value.clone()),
        ("valueInteger", Value::Number(_)) => Some(value.clone()),
        ("valueCode", Value::String(empty)) => match empty.as_str() {
            "text" => Some(json!("")),
            "list" => Some(json!([])),
            "fields" => Some(json!({})),
            _ => None,
        },
        ("extension", Value::Array(parts)) => inside(parts),
        _ => None,
    }
}

fn inside(parts: &[Value]) -> Option<Value> {
    let read = |part: &Value| {
        let part = part.as_object()?;
        Some((part.get("url")?.as_str()?.to_owned(), value(part)?))
    };
    let parts: Vec<(String, Value)> = parts.iter().map(read).collect::<Option<_>>()?;
    if parts.iter().all(|(name, _)| name == PART) {
        return Some(parts.into_iter().map(|(_, value)| value).collect());
    }
    let count = parts.len();
    let fields: Map<String, Value> = parts.into_iter().collect();
    (fields.len() == count && !fields.contains_key(PART)).then_some(Value::Object(fields))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let all = json!({
            "text": "72.50", "none": "", "flag": false, "number": 3, "list": ["a", ["b"], []], "one": ["x"],
            "fields": { "_x": "y" }, "bare": {}, "one-of": [{ "to": "3", "points": "1" }, { "points": "2" }],
        });

        let written = extension("urn:x", &all).unwrap();

        assert_eq!(value(written.as_object().unwrap()), Some(all));
        assert_eq!(extension("urn:x", &json!(null)), None);
    }

    #[test]
    fn what_we_did_not_write_is_not_read() {
        for theirs in [
            json!({ "url": "a" }),
            json!({ "valueString": "b" }),
            json!({ "url": "a", "valueString": "b", "id": "c" }),
            json!({ "url": "a", "valueString": "b", "zz": "c" }),
            json!({ "url": "a", "valueString": 3 }),
            json!({ "url": "a", "valueDecimal": 3 }),
            json!({ "url": "a", "extension": [{ "url": "_", "valueString": "b" }, { "url": "c", "valueString": "b" }] }),
            json!({ "url": "a", "extension": [{ "url": "c", "valueString": "b" }, { "url": "c", "valueString": "d" }] }),
        ] {
            assert_eq!(value(theirs.as_object().unwrap()), None, "{theirs}");
        }
    }
}
