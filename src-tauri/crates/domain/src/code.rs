//! Codes of a terminology.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// LOINC, which a code belongs to that names no other terminology.
pub const LOINC: &str = "http://loinc.org";

/// A code. In a file `"44249-1"` is LOINC's; another's is
/// `{ system = "http://snomed.info/sct", code = "22253000" }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The terminology's URI.
    pub system: String,
    /// Its code.
    pub code: String,
}

impl Code {
    /// One of LOINC's.
    pub fn loinc(code: &str) -> Self {
        Self { system: LOINC.into(), code: code.into() }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Long {
    system: String,
    code: String,
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if self.system == LOINC {
            to.serialize_str(&self.code)
        } else {
            Long { system: self.system.clone(), code: self.code.clone() }.serialize(to)
        }
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Code;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a LOINC code, or a system and a code")
            }
            fn visit_str<E: de::Error>(self, code: &str) -> Result<Code, E> {
                Ok(Code::loinc(code))
            }
            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Code, A::Error> {
                let Long { system, code } = Long::deserialize(de::value::MapAccessDeserializer::new(map))?;
                Ok(Code { system, code })
            }
        }
        from.deserialize_any(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_code_is_loincs_and_comes_back_bare() {
        let loinc: Code = serde_json::from_str("\"44249-1\"").unwrap();
        let other: Code = serde_json::from_str(r#"{"system":"urn:x","code":"a"}"#).unwrap();

        assert_eq!(loinc, Code::loinc("44249-1"));
        assert_eq!(serde_json::to_string(&loinc).unwrap(), "\"44249-1\"");
        assert_eq!(serde_json::to_string(&other).unwrap(), r#"{"system":"urn:x","code":"a"}"#);
    }
}
