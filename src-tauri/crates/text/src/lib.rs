//! Every word a person reads, in every language the clinic offers.
//!
//! The words live in `locales/`, and nowhere else. This crate hands them out
//! in two ways: [`Texts::say`] and [`Texts::own`] turn a message into a
//! sentence, for what is printed, exported or shown to a patient;
//! [`Texts::interface_source`] hands over the files as they were written, so that
//! the window says its own chrome from the same words.
//!
//! Dates, times, numbers and lists come from here as ready text. Files carry
//! the machine forms, and those do not.

mod borrowed;
mod coverage;
mod formats;
mod lacking;
mod languages;
mod pseudo;
mod said;
mod written;

use std::collections::BTreeMap;

use fluent::{FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::Entry;

pub use borrowed::{BORROWED, plain};
pub use coverage::Coverage;
pub use formats::{Grouping, List, Unknown};
pub use languages::Language;
pub use pseudo::PSEUDO;
pub use said::digest;

use formats::Formats;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The language every message exists in.
pub const SOURCE: &str = "en-GB";

/// All languages, parsed once at start.
pub struct Texts {
    languages: Vec<Language>,
    spoken: BTreeMap<String, Spoken>,
    /// What the source says, file by file: relative to its folder, and the ids.
    source: Vec<(String, Vec<String>)>,
    /// What was taken out of it, for a test: a tag and an id each.
    lacking: Vec<(String, String)>,
}

/// What is known of one language.
struct Spoken {
    messages: FluentBundle<FluentResource>,
    formats: Formats,
}

/// Why the words could not be read. Only a build can cause this; the tests
/// make sure that no build ships with it.
#[derive(Debug, thiserror::Error)]
pub enum TextError {
    /// There is no `languages.toml`.
    #[error("languages.toml is missing")]
    NoList,
    /// `languages.toml` is malformed.
    #[error("languages.toml: {0}")]
    List(#[from] toml::de::Error),
    /// Not a tag, or not written the usual way.
    #[error("languages.toml: {0} is not how a language tag is written")]
    Tag(String),
    /// A language is listed again.
    #[error("languages.toml: {0} is listed twice")]
    Twice(String),
    /// Who checked a language is noted without the day, or the day without who.
    #[error("languages.toml: {0} has one of checked_by and checked_on, and not the other")]
    HalfChecked(String),
    /// The source language does not come first, or the window does not speak it.
    #[error("languages.toml: the first language is not {SOURCE}, or the window does not speak it")]
    NoSource,
    /// A `.ftl` file does not parse, or repeats a message.
    #[error("{file}: {problem}")]
    File {
        /// Relative to `locales/`.
        file: String,
        /// The parser's words.
        problem: String,
    },
    /// Nobody knows how a language writes dates and numbers.
    #[error("{tag}: {source}")]
    Formats {
        /// The language.
        tag: String,
        /// What was missing.
        source: Unknown,
    },
}

impl Texts {
    /// Reads what is built in.
    pub fn built_in() -> Result<Self, TextError> {
        Self::read(FILES)
    }

    /// Reads what is built in, and adds [`PSEUDO`] as the last language: for
    /// tests and for looking at screens, never for a clinic.
    pub fn with_pseudo() -> Result<Self, TextError> {
        let mut texts = Self::read(FILES)?;
        let language = pseudo::language();
        let made: Vec<_> = FILES
            .iter()
            .filter(|(name, _)| is_interface(name, SOURCE) || is_kit(name, SOURCE))
            .map(|(name, text)| (name.replacen(SOURCE, PSEUDO, 1), pseudo::made(text)))
            .collect();
        let made: Vec<_> = made.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        texts.spoken.insert(language.tag.clone(), Spoken::read(&language, &made)?);
        texts.languages.push(language);
        Ok(texts)
    }

    /// Reads what is built in without some of its messages, each a tag and an id: for
    /// tests of what is not translated, never for a clinic.
    pub fn lacking(messages: &[(&str, &str)]) -> Result<Self, TextError> {
        let files: Vec<_> =
            FILES.iter().map(|(name, text)| (*name, lacking::without(name, text, messages))).collect();
        let files: Vec<_> = files.iter().map(|(name, text)| (*name, text.as_ref())).collect();
        let lacking = messages.iter().map(|(tag, id)| ((*tag).to_owned(), (*id).to_owned())).collect();
        Ok(Self { lacking, ..Self::read(&files)? })
    }

    fn read(files: &[(&str, &str)]) -> Result<Self, TextError> {
        let (_, list) = files.iter().find(|(name, _)| *name == "languages.toml").ok_or(TextError::NoList)?;
        let languages = languages::read(list)?;
        let mut spoken = BTreeMap::new();
        for language in &languages {
            spoken.insert(language.tag.clone(), Spoken::read(language, files)?);
        }
        let mut source = Vec::new();
        for (name, text) in files.iter().filter(|(name, _)| is_interface(name, SOURCE)) {
            let ids = resource(name, text)?.entries().filter_map(message_id).map(str::to_owned).collect();
            source.push((name[SOURCE.len() + 1..].to_owned(), ids));
        }
        Ok(Self { languages, spoken, source, lacking: Vec::new() })
    }

    /// The languages offered, in the order they are offered.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The language with this tag.
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == tag)
    }

    /// What the window's words in `tag` are borrowed from where it lacks them,
    /// the nearest first: `es` and the source for `es-US`. Tags of
    /// [`Texts::languages`]; none for the source. Instruments borrow from
    /// nobody.
    pub fn parents(&self, tag: &str) -> Vec<&str> {
        languages::parents(tag, &self.languages)
    }

    /// What the window says by itself in the language with this tag, as it was
    /// written; nothing of what it borrows, see [`Texts::parents`]. Questionnaires
    /// and what other programs say are not among it. Empty where the window does
    /// not speak the language. [`PSEUDO`] is made on the spot.
    pub fn interface_source(&self, tag: &str) -> String {
        if tag == PSEUDO {
            return pseudo::made(&self.interface_source(SOURCE));
        }
        let files = FILES.iter().filter(|(name, _)| below(name, tag).is_some_and(|rest| !rest.contains('/')));
        let out: Vec<_> = self.lacking.iter().map(|(tag, id)| (tag.as_str(), id.as_str())).collect();
        let files: Vec<_> = files.map(|(name, text)| lacking::without(name, text, &out)).collect();
        files.join("\n\n")
    }
}

impl Spoken {
    fn read(language: &Language, files: &[(&str, &str)]) -> Result<Self, TextError> {
        let formats = Formats::of(language.written_as())
            .map_err(|source| TextError::Formats { tag: language.tag.clone(), source })?;
        let mut messages = FluentBundle::new_concurrent(vec![language.id()?]);
        let folder = format!("{}/", language.tag);
        for (file, text) in files.iter().filter(|(name, _)| name.starts_with(&folder)) {
            messages.add_resource(resource(file, text)?).map_err(|errors| problem(file, &errors))?;
        }
        Ok(Self { messages, formats })
    }
}

/// Whether a file of `locales/` is something the program says in the language
/// with this tag, and neither a questionnaire nor the words of a kit.
fn is_interface(name: &str, tag: &str) -> bool {
    below(name, tag).is_some_and(|rest| !rest.starts_with("instruments/") && !rest.starts_with("kits/"))
}

/// Whether it has the words of a kit in that language.
fn is_kit(name: &str, tag: &str) -> bool {
    below(name, tag).is_some_and(|rest| rest.starts_with("kits/"))
}

fn below<'a>(name: &'a str, tag: &str) -> Option<&'a str> {
    name.strip_prefix(tag)?.strip_prefix('/')
}

fn resource(file: &str, text: &str) -> Result<FluentResource, TextError> {
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| problem(file, &errors))
}

fn problem(file: &str, errors: &impl std::fmt::Debug) -> TextError {
    TextError::File { file: file.to_owned(), problem: format!("{errors:?}") }
}

fn message_id<'a>(entry: &Entry<&'a str>) -> Option<&'a str> {
    match entry {
        Entry::Message(message) => Some(message.id.name),
        Entry::Term(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    }
}

#[cfg(test)]
mod tests;
