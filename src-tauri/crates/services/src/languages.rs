//! The language of the window, and the words in it.

use std::fs;

use domain::fold::fold;
use serde::{Deserialize, Serialize};
use text::SOURCE;

use crate::{App, Area, Changed, Error, app::unpoisoned, patient, show, wordings::Rules};

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
    /// The tag by whose rules it counts.
    pub formats: String,
    /// How it groups the digits of a number.
    pub grouping: Grouping,
    /// The languages that it borrows from before the source language, nearest first.
    pub between: Vec<Borrowed>,
    /// The source language.
    pub fallback: LanguageLine,
    /// Its messages.
    pub fallback_ftl: String,
}

/// How far the window speaks a language, and who wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LanguageRow {
    /// Which language.
    pub language: LanguageLine,
    /// The window speaks it; otherwise forms only.
    pub interface: bool,
    /// Who wrote its words.
    pub origin: String,
    /// Who checked them, and when; nothing for a draft.
    pub checked: Option<String>,
    /// Sentences of the window that it has itself.
    pub written: usize,
    /// Sentences there are.
    pub sentences: usize,
    /// Those that the window says in English, since nobody has translated them.
    pub unwritten: Vec<Unwritten>,
    /// Sentences for patients that it has itself or from a parent; all of them are
    /// needed before a patient can be handed the screen.
    pub patient: bool,
    /// Titles of the questionnaires that are offered in it.
    pub offered: Vec<String>,
    /// Titles of those that exist in it and are not offered.
    pub withheld: Vec<String>,
}

impl LanguageRow {
    fn has_forms(&self) -> bool {
        !(self.offered.is_empty() && self.withheld.is_empty())
    }
}

/// A sentence that is not there in a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Unwritten {
    /// What it is called in `locales/`.
    pub id: String,
    /// What is said in its place.
    pub english: String,
}

/// How a language groups the digits of a number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Grouping {
    /// What stands between groups.
    pub separator: String,
    /// Digits in the group nearest the end.
    pub primary: u8,
    /// Digits in the others.
    pub secondary: u8,
    /// The fewest digits before the first separator.
    pub min: u8,
}

/// A language that another borrows from, and its messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Borrowed {
    /// BCP 47.
    pub tag: String,
    /// Runs from right to left.
    pub rtl: bool,
    /// Its messages, as they were written.
    pub ftl: String,
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
    let grouping = app.texts.grouping(&language.tag);
    let between = app.texts.parents(&language.tag).into_iter().filter(|tag| *tag != SOURCE);
    let between = between.filter_map(|tag| app.texts.language(tag)).map(|language| Borrowed {
        tag: language.tag.clone(),
        rtl: language.rtl,
        ftl: app.texts.interface_source(&language.tag),
    });
    Ok(Words {
        ftl: app.texts.interface_source(&language.tag),
        formats: language.written_as().to_owned(),
        grouping: Grouping {
            separator: grouping.separator,
            primary: grouping.primary,
            secondary: grouping.secondary,
            min: grouping.min,
        },
        between: between.collect(),
        language: LanguageLine::of(language),
        fallback_ftl: app.texts.interface_source(SOURCE),
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
        Area::Day,
        Area::Site,
        Area::Programme,
        Area::Training,
    ];
    Ok(Changed::new((), all))
}

/// How far the window and the forms speak each language.
pub fn coverage(app: &App, (): ()) -> Result<Vec<LanguageRow>, Error> {
    let shelf = app.shelf();
    app.read(|r| {
        let rules = Rules::of(app, r)?;
        let row = |language: &text::Language| {
            let files = app.texts.coverage(&language.tag);
            let (mut offered, mut withheld) = (Vec::new(), Vec::new());
            for edition in shelf.newest().filter(|edition| edition.words(&language.tag).is_some()) {
                let may =
                    rules.withheld(edition).is_none() && rules.why_not(edition, &language.tag).is_none();
                let titles = if may { &mut offered } else { &mut withheld };
                titles.push(edition.instrument.title().to_owned());
            }
            let checked = language.checked_by.clone().map(|by| match &language.checked_on {
                Some(on) => format!("{by}, {}", show::day(app, *on)),
                None => by,
            });
            LanguageRow {
                language: LanguageLine::of(language),
                interface: language.interface,
                origin: language.origin.clone().unwrap_or_default(),
                checked,
                written: files.iter().map(|file| file.written).sum(),
                sentences: files.iter().map(|file| file.messages).sum(),
                unwritten: unwritten(app, language),
                patient: patient::can_read(app, &language.tag),
                offered,
                withheld,
            }
        };
        let rows = app.texts.languages().iter().map(|language| (language.words, row(language)));
        // Nobody looks for what is lacking where nothing was begun.
        let worth = |(words, row): &(bool, LanguageRow)| *words || row.has_forms();
        Ok(rows.filter(worth).map(|(_, row)| row).collect())
    })
}

/// What the window lacks in a language that it speaks.
fn unwritten(app: &App, language: &text::Language) -> Vec<Unwritten> {
    let lacking = if language.interface { app.texts.unwritten(&language.tag) } else { Vec::new() };
    lacking.into_iter().map(|(id, english)| Unwritten { id, english }).collect()
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

/// All languages that somebody may speak, by both names: first those in which there is
/// something to read, then the others by their name in the window's language.
pub(crate) fn all(app: &App) -> Vec<LanguageLine> {
    let named = |language: &text::Language| LanguageLine {
        name: show::both_names(app, language),
        ..LanguageLine::of(language)
    };
    let (here, others): (Vec<_>, Vec<_>) =
        app.texts.languages().iter().partition::<Vec<_>, _>(|language| language.words);
    let mut others: Vec<_> = others.into_iter().map(named).collect();
    others.sort_by_key(|line| fold(&text::plain(&line.name)));
    here.into_iter().map(named).chain(others).collect()
}

fn spoken<'a>(app: &'a App, tag: &str) -> Result<&'a text::Language, Error> {
    app.texts.language(tag).filter(|language| language.interface).ok_or(Error::Input("tag"))
}
