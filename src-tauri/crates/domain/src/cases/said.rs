//! What a case says was answered, as its file writes it.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{Decimal, Private, instrument::Kind, response::Value};

/// An answer as a file writes it: `"several"`, `7`, `36.6`, `true`, `["a", "b"]`,
/// `"1998-04"`. What it means follows from the item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// Yes or no, ticked or not.
    Flag(bool),
    /// A number.
    Number(Decimal),
    /// A choice's id, a date, words; a number too, if somebody wrote it so.
    Text(String),
    /// The ids of choices.
    List(Vec<String>),
}

impl Said {
    /// As an answer to an item of `kind`; nothing where such an item is not answered so.
    pub fn to(&self, kind: &Kind) -> Option<Value> {
        match (kind, self) {
            (Kind::Choice { .. }, Self::Text(id)) => Some(Value::Choice(id.clone())),
            (Kind::Choices { .. }, Self::List(ids)) => Some(Value::Choices(ids.iter().cloned().collect())),
            (Kind::YesNo | Kind::Tick, Self::Flag(yes)) => Some(Value::Tick(*yes)),
            (Kind::Scale { .. } | Kind::Analogue { .. }, said) => said.number()?.whole().map(Value::Scale),
            (Kind::Number { .. }, said) => said.number().map(Value::Number),
            (Kind::Date { .. }, Self::Text(date)) => date.parse().ok().map(Value::Date),
            (Kind::Text { .. }, Self::Text(words)) => Some(Value::Text(Private::new(words.clone()))),
            (
                Kind::Choice { .. }
                | Kind::Choices { .. }
                | Kind::YesNo
                | Kind::Tick
                | Kind::Date { .. }
                | Kind::Text { .. }
                | Kind::Display
                | Kind::Group { .. },
                _,
            ) => None,
        }
    }

    fn number(&self) -> Option<Decimal> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Text(text) => text.parse().ok(),
            Self::Flag(_) | Self::List(_) => None,
        }
    }
}

impl Serialize for Said {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Flag(yes) => to.serialize_bool(*yes),
            Self::Number(number) => match number.whole().filter(|_| number.places() == 0) {
                Some(whole) => to.serialize_i64(whole),
                None => number.serialize(to),
            },
            Self::Text(text) => to.serialize_str(text),
            Self::List(ids) => ids.serialize(to),
        }
    }
}

impl<'de> Deserialize<'de> for Said {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Said;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true or false, a number, a text or a list of texts")
            }
            fn visit_bool<E>(self, yes: bool) -> Result<Said, E> {
                Ok(Said::Flag(yes))
            }
            fn visit_i64<E: de::Error>(self, n: i64) -> Result<Said, E> {
                Decimal::new(n, 0).map(Said::Number).map_err(E::custom)
            }
            fn visit_u64<E: de::Error>(self, n: u64) -> Result<Said, E> {
                i64::try_from(n).map_err(E::custom).and_then(|n| self.visit_i64(n))
            }
            fn visit_f64<E: de::Error>(self, n: f64) -> Result<Said, E> {
                Decimal::deserialize(de::value::F64Deserializer::new(n)).map(Said::Number)
            }
            fn visit_str<E>(self, text: &str) -> Result<Said, E> {
                Ok(Said::Text(text.into()))
            }
            fn visit_seq<A: de::SeqAccess<'de>>(self, list: A) -> Result<Said, A::Error> {
                Vec::deserialize(de::value::SeqAccessDeserializer::new(list)).map(Said::List)
            }
        }
        from.deserialize_any(Visitor)
    }
}
