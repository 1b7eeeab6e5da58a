//! Every word a person reads, in every language the clinic offers.
//!
//! The words live in `locales/`, and nowhere else. This crate hands them out
//! in two ways: [`Texts::say`] and [`Texts::own`] turn a message into a
//! sentence, for what is printed, exported or shown to a patient;
//! [`Texts::interface_source`] hands over the files as they were written, so
//! that the window says its own chrome from the same words.
//!
//! Dates, times and numbers come from here as ready text. Files carry the
//! machine forms, and those do not.

mod formats;
mod languages;

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use fluent::{FluentArgs, FluentResource, concurrent::FluentBundle};
use sha2::{Digest, Sha256};

pub use formats::Unknown;
pub use languages::Language;

use formats::Formats;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The language every message exists in.
pub const SOURCE: &str = "en-GB";

/// All languages, parsed once at start.
pub struct Texts {
    languages: Vec<Language>,
    spoken: BTreeMap<String, Spoken>,
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

    fn read(files: &[(&str, &str)]) -> Result<Self, TextError> {
        let (_, list) = files.iter().find(|(name, _)| *name == "languages.toml").ok_or(TextError::NoList)?;
        let languages = languages::read(list)?;
        let mut spoken = BTreeMap::new();
        for language in &languages {
            let formats = Formats::of(&language.tag)
                .map_err(|source| TextError::Formats { tag: language.tag.clone(), source })?;
            spoken.insert(language.tag.clone(), Spoken { messages: messages(language, files)?, formats });
        }
        Ok(Self { languages, spoken })
    }

    /// The languages offered, in the order they are offered.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The language with this tag.
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == tag)
    }

    /// The sentence for `id`, in `language` or, where that lacks it, in the
    /// source language. A message nobody wrote comes back as its id in
    /// brackets: visible, and harmless.
    ///
    /// Only text goes in. A number would choose its plural form by rules that
    /// are wrong in Arabic and Romanian; where a count decides, the window
    /// says it, or the form is worked out first and passed: see
    /// [`Texts::plural`].
    pub fn say(&self, language: &str, id: &str, args: &[(&str, &str)]) -> String {
        let args: FluentArgs = args.iter().copied().collect();
        [language, SOURCE]
            .iter()
            .filter_map(|tag| self.spoken.get(*tag))
            .find_map(|spoken| {
                let pattern = spoken.messages.get_message(id)?.value()?;
                let mut holes = Vec::new();
                Some(spoken.messages.format_pattern(pattern, Some(&args), &mut holes).into_owned())
            })
            .unwrap_or_else(|| format!("[{id}]"))
    }

    /// The sentence for `id` in `language` itself, complete as it stands.
    /// Nothing is borrowed and nothing is inserted: what is missing, or has a
    /// hole, is `None`.
    pub fn own(&self, language: &str, id: &str) -> Option<String> {
        self.complete(language, id, None)
    }

    /// What `language` itself notes beside `id`, such as where a wording is
    /// from. Nothing is borrowed.
    pub fn attribute(&self, language: &str, id: &str, attribute: &str) -> Option<String> {
        self.complete(language, id, Some(attribute))
    }

    /// Whether `language` has every one of `ids` itself. A form is offered only
    /// where this holds: a questionnaire in two languages at once measures
    /// nothing.
    pub fn covers<'a>(&self, language: &str, ids: impl IntoIterator<Item = &'a str>) -> bool {
        ids.into_iter().all(|id| self.own(language, id).is_some())
    }

    /// Which words a person read: a SHA-256, in hex, over the messages in the
    /// order given, each as the length and bytes of its id, then of its text.
    /// A length is eight bytes, the smallest first. `None` where one is
    /// missing.
    pub fn wording_digest(&self, language: &str, ids: &[String]) -> Option<String> {
        let mut digest = Sha256::new();
        for id in ids {
            for part in [id, &self.own(language, id)?] {
                digest.update((part.len() as u64).to_le_bytes());
                digest.update(part);
            }
        }
        Some(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// A date where space is short: 12-Mar-1952 in English, the language's own
    /// short form elsewhere. The month is always a word.
    pub fn date(&self, language: &str, date: NaiveDate) -> String {
        self.formats(language).date(date)
    }

    /// A date in full: 12 March 1952.
    pub fn date_long(&self, language: &str, date: NaiveDate) -> String {
        self.formats(language).date_long(date)
    }

    /// A time of day, to the minute, in 24 hours.
    pub fn time(&self, language: &str, time: NaiveTime) -> String {
        self.formats(language).time(time)
    }

    /// A number, with the language's own grouping.
    pub fn number(&self, language: &str, number: i64) -> String {
        self.formats(language).number(number)
    }

    /// Every way a month is written, by itself and inside a date, long and
    /// short, with its number from 1. For reading what somebody typed.
    pub fn month_names(&self, language: &str) -> Vec<(String, u32)> {
        self.formats(language).months().to_vec()
    }

    /// Which plural form a count takes: `one`, `few` and so on, as written in
    /// brackets in a message.
    pub fn plural(&self, language: &str, count: i64) -> &'static str {
        self.formats(language).plural(count)
    }

    fn complete(&self, language: &str, id: &str, attribute: Option<&str>) -> Option<String> {
        let messages = &self.spoken.get(language)?.messages;
        let message = messages.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut holes = Vec::new();
        let text = messages.format_pattern(pattern, None, &mut holes).into_owned();
        holes.is_empty().then_some(text)
    }

    fn formats(&self, language: &str) -> &Formats {
        let spoken = self.spoken.get(language).or_else(|| self.spoken.get(SOURCE));
        &spoken.expect("the source language is always read").formats
    }
}

/// `text` without the invisible marks that keep inserted values in order on a
/// screen: for files, the clipboard and paper.
pub fn plain(text: &str) -> String {
    text.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "")
}

/// What the window says by itself, as it was written. Questionnaires are not
/// among it: their words come from the program.
pub fn interface_source(tag: &str) -> String {
    let folder = format!("{tag}/");
    let of_the_window = |name: &str| name.strip_prefix(&folder).is_some_and(|rest| !rest.contains('/'));
    let files = FILES.iter().filter(|(name, _)| of_the_window(name));
    files.map(|(_, text)| *text).collect::<Vec<_>>().join("\n\n")
}

fn messages(language: &Language, files: &[(&str, &str)]) -> Result<FluentBundle<FluentResource>, TextError> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.id()?]);
    let folder = format!("{}/", language.tag);
    for (file, text) in files.iter().filter(|(name, _)| name.starts_with(&folder)) {
        let problem = |problem: String| TextError::File { file: (*file).into(), problem };
        let resource = FluentResource::try_new((*text).to_owned())
            .map_err(|(_, errors)| problem(format!("{errors:?}")))?;
        bundle.add_resource(resource).map_err(|errors| problem(format!("{errors:?}")))?;
    }
    Ok(bundle)
}

#[cfg(test)]
mod tests;
