//! JSON that means one thing: read with every limit in place, written in one way.

use std::fmt;

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::{
    limits::{DEEPEST, LONGEST_TEXT, MOST_SOUND, MOST_VALUES, MOST_WITHOUT_SOUND, plain},
    refused::{Fault, Place, Refused},
};

/// The document in `payload`. Refuses at the first key that stands twice, the
/// first text that is too long or hides something, and whatever else is beyond a
/// limit.
pub(crate) fn read(payload: &[u8]) -> Result<Value, Refused> {
    let mut walk = Walk { path: Vec::new(), values: 0, sound: 0, fault: None };
    let mut from = serde_json::Deserializer::from_slice(payload);
    let read = Seed(&mut walk).deserialize(&mut from).and_then(|value| from.end().map(|()| value));
    match (read, walk.fault) {
        (Ok(_), None) if payload.len() - walk.sound > MOST_WITHOUT_SOUND => Err(Refused::TooLarge),
        (Ok(value), None) => Ok(value),
        (_, Some((path, fault))) if path.is_empty() => Err(Refused::at(Place::Pack, fault)),
        (_, Some((path, fault))) => Err(Refused::at(Place::At(path), fault)),
        (Err(error), None) => {
            let fault = Fault::NotJson { line: error.line(), column: error.column() };
            Err(Refused::at(Place::Pack, fault))
        }
    }
}

struct Walk {
    path: Vec<String>,
    values: usize,
    /// Bytes that are sounds.
    sound: usize,
    fault: Option<(String, Fault)>,
}

impl Walk {
    /// Keeps what was found. What the reader is told only makes it stop.
    fn stop<E: Error>(&mut self, fault: Fault) -> E {
        let path = self.path.iter().map(|key| short(key)).collect::<Vec<_>>().join("/");
        self.fault.get_or_insert((path, fault));
        E::custom("stopped")
    }

    fn deeper<E: Error>(&mut self) -> Result<(), E> {
        if self.path.len() >= DEEPEST { Err(self.stop(Fault::TooDeep(DEEPEST))) } else { Ok(()) }
    }

    /// Whether what comes next is a sound, which may be long and has no letters to look at.
    fn is_sound(&self) -> bool {
        matches!(self.path.as_slice(), [a, _, b, _, c] if a == "instruments" && b == "audio" && c == "base64")
    }

    fn text<E: Error>(&mut self, text: &str) -> Result<(), E> {
        if self.is_sound() {
            self.sound += text.len();
            let most = MOST_SOUND.div_ceil(3) * 4;
            return if text.len() > most { Err(self.stop(Fault::TooMuch(MOST_SOUND))) } else { Ok(()) };
        }
        if text.len() > LONGEST_TEXT {
            return Err(self.stop(Fault::TooLong(LONGEST_TEXT)));
        }
        plain(text).map_err(|fault| self.stop(fault))
    }
}

struct Seed<'w>(&'w mut Walk);

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        self.0.values += 1;
        if self.0.values > MOST_VALUES {
            return Err(self.0.stop(Fault::TooMuch(MOST_VALUES)));
        }
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, yes: bool) -> Result<Value, E> {
        Ok(yes.into())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Value, E> {
        Err(self.0.stop(Fault::Float))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        self.0.text(text)?;
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut all: A) -> Result<Value, A::Error> {
        self.0.deeper()?;
        let mut values = Vec::new();
        loop {
            self.0.path.push(values.len().to_string());
            let Some(value) = all.next_element_seed(Seed(self.0))? else { break };
            values.push(value);
            self.0.path.pop();
        }
        self.0.path.pop();
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut all: A) -> Result<Value, A::Error> {
        self.0.deeper()?;
        let mut values = Map::new();
        while let Some(key) = all.next_key::<String>()? {
            if key.len() > LONGEST_TEXT {
                return Err(self.0.stop(Fault::TooLong(LONGEST_TEXT)));
            }
            plain(&key).map_err(|fault| self.0.stop::<A::Error>(fault))?;
            if values.contains_key(&key) {
                return Err(self.0.stop(Fault::KeyTwice(short(&key))));
            }
            self.0.path.push(key.clone());
            let value = all.next_value_seed(Seed(self.0))?;
            self.0.path.pop();
            values.insert(key, value);
        }
        Ok(Value::Object(values))
    }
}

/// `text`, or its beginning: what somebody reads about a pack stays short, whatever is in it.
pub(crate) fn short(text: &str) -> String {
    let mut all = text.chars();
    let mut short: String = all.by_ref().take(100).collect();
    if all.next().is_some() {
        short.push('…');
    }
    short
}

/// `value` without a space, its keys in the order of their letters: the same
/// bytes whoever writes it, and whatever the packages around it are built with.
pub(crate) fn canonical(value: &Value, to: &mut String) {
    match value {
        Value::Object(all) => {
            let mut keys: Vec<_> = all.iter().collect();
            keys.sort_unstable_by_key(|(key, _)| key.as_str());
            to.push('{');
            for (at, (key, value)) in keys.into_iter().enumerate() {
                if at > 0 {
                    to.push(',');
                }
                to.push_str(&Value::from(key.as_str()).to_string());
                to.push(':');
                canonical(value, to);
            }
            to.push('}');
        }
        Value::Array(all) => {
            to.push('[');
            for (at, value) in all.iter().enumerate() {
                if at > 0 {
                    to.push(',');
                }
                canonical(value, to);
            }
            to.push(']');
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => to.push_str(&value.to_string()),
    }
}
