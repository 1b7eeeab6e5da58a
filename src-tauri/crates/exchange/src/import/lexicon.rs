//! The wording as it is found, message by message.

use std::collections::BTreeMap;

use super::fields::Texts;
use crate::Wording;

/// Language first: that of the Questionnaire itself is the first of all.
pub(super) struct Lexicon {
    wordings: Vec<Wording>,
}

/// The language of nobody knows what.
pub(super) const UNKNOWN: &str = "und";

impl Lexicon {
    pub(super) fn of(base: Option<String>) -> Self {
        let language = base.unwrap_or_else(|| UNKNOWN.to_owned());
        Self { wordings: vec![Wording { language, texts: BTreeMap::new() }] }
    }

    /// Words `message`. Whether it was not worded otherwise before.
    pub(super) fn add(&mut self, message: &str, texts: &Texts) -> bool {
        let base = self.wordings[0].language.clone();
        let others = texts.others.iter().map(|(language, text)| (language.as_str(), text.as_str()));
        let mut same = true;
        for (language, text) in std::iter::once((base.as_str(), texts.base.as_str())).chain(others) {
            let known = self.wordings.iter().position(|one| one.language == language);
            let at = known.unwrap_or_else(|| {
                self.wordings.push(Wording { language: language.to_owned(), texts: BTreeMap::new() });
                self.wordings.len() - 1
            });
            let before = self.wordings[at].texts.entry(message.to_owned()).or_insert_with(|| text.to_owned());
            same &= before == text;
        }
        same
    }

    pub(super) fn has(&self, message: &str) -> bool {
        self.wordings[0].texts.contains_key(message)
    }

    pub(super) fn done(self) -> Vec<Wording> {
        self.wordings
    }
}
