//! Which languages there are: `locales/languages.toml`, read and checked.
//!
//! Says what a language is called and which way it runs. Never what is said in
//! it.

use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::{SOURCE, TextError};

/// A language, as `locales/languages.toml` lists it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// BCP 47.
    pub tag: String,
    /// The language's name for itself.
    pub name: String,
    /// Runs from right to left.
    #[serde(default)]
    pub rtl: bool,
    /// The window speaks it. Without it, only forms do.
    #[serde(default)]
    pub interface: bool,
    /// What the window says in it was not checked by a native speaker.
    #[serde(default)]
    pub draft: bool,
}

impl Language {
    /// The tag, taken apart.
    pub(crate) fn id(&self) -> Result<LanguageIdentifier, TextError> {
        self.tag.parse().map_err(|_| TextError::Tag(self.tag.clone()))
    }
}

/// The languages of a `languages.toml`, in its order.
pub(crate) fn read(list: &str) -> Result<Vec<Language>, TextError> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct List {
        language: Vec<Language>,
    }
    let List { language: languages } = toml::from_str(list)?;

    for (at, language) in languages.iter().enumerate() {
        // Folders and records carry the tag as it is written, so one language
        // must have one way of writing it.
        if language.id()?.to_string() != language.tag {
            return Err(TextError::Tag(language.tag.clone()));
        }
        if languages[..at].iter().any(|earlier| earlier.tag == language.tag) {
            return Err(TextError::Twice(language.tag.clone()));
        }
    }
    if languages.first().is_none_or(|first| first.tag != SOURCE || !first.interface) {
        return Err(TextError::NoSource);
    }
    Ok(languages)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "[[language]]\ntag = \"en-GB\"\nname = \"English\"\ninterface = true\n";

    fn with(more: &str) -> Result<Vec<Language>, TextError> {
        read(&format!("{ENGLISH}{more}"))
    }

    #[test]
    fn a_language_is_added_with_three_lines() {
        let languages = with("[[language]]\ntag = \"cy\"\nname = \"Cymraeg\"\n").unwrap();

        let welsh =
            Language { tag: "cy".into(), name: "Cymraeg".into(), rtl: false, interface: false, draft: false };
        assert_eq!(languages[1], welsh);
    }

    #[test]
    fn a_misspelt_key_is_refused_and_not_ignored() {
        let misspelt = with("[[language]]\ntag = \"ur\"\nname = \"اردو\"\nrlt = true\n");
        let stray = read(&format!("langauge = 1\n{ENGLISH}"));

        assert!(matches!(misspelt, Err(TextError::List(_))));
        assert!(matches!(stray, Err(TextError::List(_))));
    }

    #[test]
    fn a_language_has_one_tag_and_is_listed_once() {
        let twice = with(ENGLISH);
        let otherwise = with("[[language]]\ntag = \"pt-br\"\nname = \"Português\"\n");
        let nonsense = with("[[language]]\ntag = \"no language\"\nname = \"?\"\n");

        assert!(matches!(twice, Err(TextError::Twice(tag)) if tag == "en-GB"));
        assert!(matches!(otherwise, Err(TextError::Tag(tag)) if tag == "pt-br"));
        assert!(matches!(nonsense, Err(TextError::Tag(_))));
    }

    #[test]
    fn the_list_begins_with_the_language_everything_is_written_in() {
        let without = read("[[language]]\ntag = \"fr\"\nname = \"Français\"\ninterface = true\n");

        assert!(matches!(without, Err(TextError::NoSource)));
    }
}
