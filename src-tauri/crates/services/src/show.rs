//! Values as the person at the desk reads them: dates, times and numbers in the
//! language of the window, worked out once, here.

use chrono::{Datelike, NaiveDate};
use domain::{
    Decimal, Moment, PartDate, Precision, Private,
    fold::fold,
    participant::{Participant, Sex},
};
use serde::Serialize;
use text::SOURCE;

use crate::{App, languages};

/// The line that stands on top of everything about one person, in the order of
/// the NHS: FAMILY, Given, Born, Gender, NHS No.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Banner {
    /// For asking more.
    pub participant: String,
    /// Family name, in capitals where the script has them.
    pub family: String,
    /// Given names.
    pub given: String,
    /// Ready to show.
    pub born: String,
    /// In full years today.
    pub age: Option<u32>,
    /// Administrative sex.
    #[cfg_attr(feature = "bindings", ts(type = "Sex"))]
    pub sex: Sex,
    /// In groups of 3, 3 and 4.
    pub nhs_number: Option<String>,
    /// What leaves this computer.
    pub study_number: String,
    /// The language this person prefers, by its own name.
    pub language: String,
    /// Whether an interpreter is needed.
    pub interpreter: bool,
    /// Nobody: invented, for staff to learn with. Says so wherever it is shown.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "bindings", ts(optional, as = "Option<bool>"))]
    pub practice: bool,
}

pub(crate) fn banner(app: &App, of: &Participant) -> Banner {
    Banner {
        participant: of.id.to_string(),
        family: of.family.reveal().to_uppercase(),
        given: of.given.reveal().clone(),
        born: of.birth().map(|born| day(app, born)).unwrap_or_default(),
        age: of.age_on(today(app)),
        sex: of.sex,
        nhs_number: of.nhs_number.as_ref().map(domain::nhs_number::NhsNumber::grouped),
        study_number: of.study_number.clone(),
        language: language_name(app, &of.language),
        interpreter: of.interpreter,
        practice: of.is_practice(),
    }
}

/// The language of the window.
pub(crate) fn language(app: &App) -> String {
    languages::current(app)
}

/// Today, by the calendar on the wall.
pub(crate) fn today(app: &App) -> NaiveDate {
    app.now().date_naive()
}

/// A date.
pub(crate) fn day(app: &App, date: NaiveDate) -> String {
    app.texts.date(&language(app), date)
}

/// A time of day, as the clock on the wall had it.
pub(crate) fn clock(app: &App, at: Moment) -> String {
    app.texts.time(&language(app), at.naive_local().time())
}

/// Date and time, as the clock on the wall had them.
pub(crate) fn moment(app: &App, at: Moment) -> String {
    format!("{} {}", day(app, at.date_naive()), clock(app, at))
}

/// A number.
pub(crate) fn number(app: &App, number: i64) -> String {
    app.texts.number(&language(app), number)
}

/// Somebody's name as lists have it, family name first; empty where no name came to this
/// computer.
pub(crate) fn name(family: &Private<String>, given: &Private<String>) -> String {
    let parts = [family.reveal().as_str(), given.reveal()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Somebody by study number, and by name where one is here.
pub(crate) fn numbered(number: &str, family: &Private<String>, given: &Private<String>) -> String {
    let parts = [number.to_owned(), name(family, given)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// A language by its name in the language of the window: staff who cannot read `ਪੰਜਾਬੀ`
/// have to know whom to book. Where nobody has named it there, by its own name.
pub(crate) fn language_name(app: &App, tag: &str) -> String {
    let message = format!("language-{tag}");
    if app.texts.own(text::SOURCE, &message).is_some() {
        return app.texts.say(&language(app), &message, &[]);
    }
    app.texts.language(tag).map_or_else(|| tag.to_owned(), |language| language.name.clone())
}

/// A language by its name in the language of the window, and by its own: whoever asks reads
/// the first, whoever is asked the second.
pub(crate) fn both_names(app: &App, of: &text::Language) -> String {
    let said = language_name(app, &of.tag);
    if !of.letters || fold(&said) == fold(&of.name) {
        return said;
    }
    app.texts.say(&language(app), "language-both", &[("said", &said), ("own", &of.name)])
}

/// A number with its digits after the point.
pub(crate) fn decimal(app: &App, number: Decimal) -> String {
    app.texts.decimal(&language(app), &number.to_string())
}

/// A date as far as it is known, in full.
pub(crate) fn part_date(app: &App, date: PartDate) -> String {
    let (language, first) = (language(app), date.earliest());
    match date.precision() {
        Precision::Day => app.texts.date_long(&language, first),
        Precision::Month => app.texts.year_month(&language, first.year(), first.month()),
        Precision::Year => app.texts.year(&language, first.year()),
    }
}

/// Every month name that may be typed: the window's language and the source
/// language.
pub(crate) fn months(app: &App) -> Vec<domain::dates::MonthName> {
    let mine = app.texts.month_names(&language(app));
    mine.into_iter()
        .chain(app.texts.month_names(SOURCE))
        // "Mar." in some languages; what is typed is read without its stops.
        .map(|(name, month)| (fold(name.trim_end_matches('.')), month))
        .collect()
}
