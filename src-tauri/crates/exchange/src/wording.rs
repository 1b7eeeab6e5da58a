//! The words of an instrument in one language, as they are handed in.

use std::collections::BTreeMap;

use crate::ExchangeError;

/// An instrument's wording in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// BCP 47.
    pub language: String,
    /// By message id; must have every id of `Instrument::wording()`.
    pub texts: BTreeMap<String, String>,
}

impl Wording {
    /// The text of `message`. An empty one counts as missing: FHIR has no
    /// empty strings.
    pub(crate) fn text(&self, message: &str) -> Result<&str, ExchangeError> {
        let text = self.texts.get(message).map(String::as_str).filter(|text| !text.trim().is_empty());
        text.ok_or_else(|| ExchangeError::Unworded {
            language: self.language.clone(),
            message: message.to_owned(),
        })
    }
}
