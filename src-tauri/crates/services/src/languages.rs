//! The language of the window, and the words in it.

use std::fs;

use serde::{Deserialize, Serialize};
use text::SOURCE;

use crate::{App, Area, Changed, Error, app::unpoisoned};

// What comes in

/// A language, by its tag.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChooseLanguage {
    /// BCP 47.
    pub tag: String,
}

// What goes out

/// A language, by its own name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LanguageLine {
    /// BCP 47.
    pub tag: String,
    /// Its name for itself.
    pub name: String,
    /// Runs from right to left.
    pub rtl: bool,
    /// Not checked by a native speaker.
    pub draft: bool,
}

/// The words of the window in one language, and in the one that it borrows
/// from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Words {
    /// Which language.
    pub language: LanguageLine,
    /// Its messages, as they were written.
    pub ftl: String,
    /// The source language.
    pub fallback: LanguageLine,
    /// Its messages.
    pub fallback_ftl: String,
}

impl LanguageLine {
    pub(crate) fn of(language: &text::Language) -> Self {
        Self {
            tag: language.tag.clone(),
            name: language.name.clone(),
            rtl: language.rtl,
            draft: language.draft,
        }
    }
}

/// What the window must know before anybody signs in.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Window {
    language: String,
}

// The verbs

/// The words of the window in one language.
pub fn words(app: &App, which: ChooseLanguage) -> Result<Words, Error> {
    let language = spoken(app, &which.tag)?;
    let fallback = spoken(app, SOURCE)?;
    Ok(Words {
        ftl: text::interface_source(&language.tag),
        language: LanguageLine::of(language),
        fallback_ftl: text::interface_source(SOURCE),
        fallback: LanguageLine::of(fallback),
    })
}

/// From now on the window speaks this language, on this computer.
pub fn choose(app: &App, which: ChooseLanguage) -> Result<Changed<()>, Error> {
    let tag = spoken(app, &which.tag)?.tag.clone();
    let folder = app.folder()?;
    let kept = toml::to_string(&Window { language: tag.clone() }).unwrap_or_default();
    fs::write(folder.window(), kept).map_err(crate::FolderError::from)?;
    *unpoisoned(&app.language) = Some(tag);
    // Dates and numbers in every view are in the window's language.
    let all = [
        Area::Session,
        Area::Settings,
        Area::Participants,
        Area::Visits,
        Area::Responses,
        Area::Sending,
        Area::Staff,
        Area::Trail,
        Area::Backups,
    ];
    Ok(Changed::new((), all))
}

/// The language of the window: what was chosen, or the source language.
pub(crate) fn current(app: &App) -> String {
    if let Some(known) = unpoisoned(&app.language).clone() {
        return known;
    }
    let Ok(folder) = app.folder() else { return SOURCE.to_owned() };
    // A file that is missing or spoiled costs a choice of language, no more.
    let kept: Window = fs::read_to_string(folder.window())
        .ok()
        .and_then(|text| toml::from_str(&text).ok())
        .unwrap_or_default();
    let tag = spoken(app, &kept.language).map_or(SOURCE, |language| language.tag.as_str()).to_owned();
    *unpoisoned(&app.language) = Some(tag.clone());
    tag
}

/// The languages that the window speaks.
pub(crate) fn interface(app: &App) -> Vec<LanguageLine> {
    app.texts.languages().iter().filter(|language| language.interface).map(LanguageLine::of).collect()
}

/// All languages, of forms too.
pub(crate) fn all(app: &App) -> Vec<LanguageLine> {
    app.texts.languages().iter().map(LanguageLine::of).collect()
}

fn spoken<'a>(app: &'a App, tag: &str) -> Result<&'a text::Language, Error> {
    app.texts.language(tag).filter(|language| language.interface).ok_or(Error::Input("tag"))
}
