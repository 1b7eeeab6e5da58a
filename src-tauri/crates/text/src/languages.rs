//! Which languages there are: `locales/languages.toml`, read and checked.
//!
//! Says what a language is called, which way it runs, and who wrote and read
//! what is said in it. Never what is said in it.

use chrono::NaiveDate;
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
    /// Something is written in it here. Without, it is a language that people speak and
    /// that packs may bring forms in.
    #[serde(default = "is_written")]
    pub words: bool,
    /// The program brings the letters it is written in. Without, they are those of the
    /// computer, if it has any: nothing is written in them where somebody must read it.
    #[serde(default = "is_written")]
    pub letters: bool,
    /// Whose dates, numbers and plural forms it uses, BCP 47, where that is not
    /// what Unicode means by `tag`.
    #[serde(default)]
    pub formats: Option<String>,
    /// Who wrote what the window says in it. `None` where nobody noted it.
    #[serde(default)]
    pub origin: Option<String>,
    /// The native speaker who read all that the window says in it.
    #[serde(default)]
    pub checked_by: Option<String>,
    /// The day on which that was done.
    #[serde(default)]
    pub checked_on: Option<NaiveDate>,
    /// The window speaks it, and no native speaker has checked what it says.
    /// Not in the list: it follows from `checked_by`, so that nobody forgets it.
    #[serde(skip)]
    pub draft: bool,
}

/// Of a language that does not say otherwise.
fn is_written() -> bool {
    true
}

impl Language {
    /// The tag, taken apart.
    pub(crate) fn id(&self) -> Result<LanguageIdentifier, TextError> {
        self.tag.parse().map_err(|_| TextError::Tag(self.tag.clone()))
    }

    /// Whose dates, numbers and plural forms it uses, BCP 47.
    pub fn written_as(&self) -> &str {
        self.formats.as_deref().unwrap_or(&self.tag)
    }
}

/// The languages of a `languages.toml`, in its order.
pub(crate) fn read(list: &str) -> Result<Vec<Language>, TextError> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct List {
        language: Vec<Language>,
    }
    let List { language: mut languages } = toml::from_str(list)?;

    for (at, language) in languages.iter().enumerate() {
        // Folders and records carry the tag as it is written, so one language
        // must have one way of writing it.
        if language.id()?.to_string() != language.tag {
            return Err(TextError::Tag(language.tag.clone()));
        }
        if languages[..at].iter().any(|earlier| earlier.tag == language.tag) {
            return Err(TextError::Twice(language.tag.clone()));
        }
        if language.checked_by.is_some() != language.checked_on.is_some() {
            return Err(TextError::HalfChecked(language.tag.clone()));
        }
    }
    if languages.first().is_none_or(|first| first.tag != SOURCE || !first.interface) {
        return Err(TextError::NoSource);
    }
    for language in languages.iter_mut().skip(1) {
        language.draft = language.interface && language.checked_by.is_none();
    }
    Ok(languages)
}

/// What `tag` borrows from among `known`, the nearest first: Spanish of the
/// United States from Spanish, and everything from the source.
pub(crate) fn parents<'a>(tag: &str, known: &'a [Language]) -> Vec<&'a str> {
    let listed =
        |tag: &str| known.iter().find(|language| language.tag == tag).map(|known| known.tag.as_str());
    let shorter = tag.rmatch_indices('-').filter_map(|(end, _)| listed(&tag[..end]));
    let source = listed(SOURCE).filter(|source| *source != tag);
    shorter.chain(source).collect()
}

#[cfg(test)]
mod tests;
