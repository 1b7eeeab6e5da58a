//! What an instrument must be before anybody may rely on it.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Draft, Instrument, Kind, Prompt};
use crate::{
    expression::NotUnderstood,
    kit::OWN,
    response::{self, Given, Value},
};

mod conditions;
mod items;
mod kinds;
mod scores;

/// The most items, rows of repeating groups among them.
pub const MOST_ITEMS: usize = 2_000;
/// The most choices of a set.
const MOST_CHOICES: usize = 500;
/// The most scores; the most prompts.
const MOST_SCORES: usize = 200;

/// What is wrong with a draft, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {fault}")]
pub struct DraftError {
    /// Which part of it: `item phq9-1`, `score total`.
    pub place: String,
    /// What is wrong there.
    pub fault: Fault,
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It could not name a file, a message or a `linkId`.
    #[error("no id: 1 to 64 lower-case letters, digits and dashes")]
    NoId,
    /// Two things share an id.
    #[error("used twice")]
    Twice,
    /// Nothing is asked.
    #[error("nothing is asked")]
    NoItems,
    /// More than this program takes.
    #[error("too much: at most {0}")]
    TooMuch(usize),
    /// A key that its kind needs.
    #[error("needs `{0}`")]
    Needs(&'static str),
    /// A key that its kind knows nothing of.
    #[error("has `{0}`, which its kind does not have")]
    Stray(&'static str),
    /// A value that cannot be.
    #[error("`{0}` cannot be that")]
    Impossible(&'static str),
    /// It refers to what does not exist, or not yet.
    #[error("refers to {0}, which does not exist or comes later")]
    NoSuch(String),
    /// The range is not what the parts make.
    #[error("its range is not what its parts make")]
    Range,
    /// Bands that overlap, leave a gap, or miss an end of the range.
    #[error("its bands do not cover its range exactly once")]
    Bands,
    /// Something published, and nobody says by whom.
    #[error("needs its source")]
    Unsourced,
    /// An expression that is none.
    #[error(transparent)]
    Expression(#[from] NotUnderstood),
}

type Checked<T> = Result<T, DraftError>;

fn fail<T>(place: impl Into<String>, fault: Fault) -> Checked<T> {
    Err(DraftError { place: place.into(), fault })
}

pub(super) fn draft(draft: Draft) -> Checked<Instrument> {
    name("instrument", &draft.id)?;
    if draft.version == 0 {
        return fail("instrument", Fault::Impossible("version"));
    }
    if draft.title.trim().is_empty() {
        return fail("instrument", Fault::Needs("title"));
    }
    for (set, choices) in &draft.choices {
        let place = format!("choices {set}");
        id(&place, set)?;
        unique(&place, choices.iter().map(|choice| choice.id.as_str()))?;
        if choices.is_empty() {
            return fail(place, Fault::NoItems);
        }
        if choices.len() > MOST_CHOICES {
            return fail(place, Fault::TooMuch(MOST_CHOICES));
        }
    }
    let items = items::all(&draft)?;
    let places = items.iter().enumerate().map(|(at, item)| (item.id.clone(), at)).collect();
    let of = Instrument { draft, items, places };
    of.items.iter().try_for_each(|item| begins(&of, item))?;
    scores::all(&of)?;
    unique("prompts", of.prompts().iter().map(|prompt| prompt.id.as_str()))?;
    if of.prompts().len() > MOST_SCORES {
        return fail("prompts", Fault::TooMuch(MOST_SCORES));
    }
    of.prompts().iter().try_for_each(|one| prompt(&of, one))?;
    said_once(&of)?;
    Ok(of)
}

/// An id that begins a message's name, and so begins with a letter.
fn name(place: &str, name: &str) -> Checked<()> {
    id(place, name)?;
    if name.starts_with(|c: char| c.is_ascii_lowercase()) { Ok(()) } else { fail(place, Fault::NoId) }
}

/// Underscores are in what a site words itself, and in nothing else.
fn id(place: &str, id: &str) -> Checked<()> {
    let own = id.starts_with(OWN);
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || own && c == '_';
    if id.is_empty() || id.len() > 64 || !id.chars().all(plain) { fail(place, Fault::NoId) } else { Ok(()) }
}

fn unique<'a>(place: &str, ids: impl Iterator<Item = &'a str>) -> Checked<()> {
    let mut seen = BTreeSet::new();
    for one in ids {
        let place = format!("{place}: {one}");
        id(&place, one)?;
        if !seen.insert(one) {
            return fail(place, Fault::Twice);
        }
    }
    Ok(())
}

/// Whether `item` offers what stands for it when the form begins.
fn begins(of: &Instrument, item: &super::Item) -> Checked<()> {
    let Some(initial) = &item.initial else { return Ok(()) };
    // Which days a date may be is seen from the day of a visit; here there is none.
    let day = if let Value::Date(date) = initial { date.earliest() } else { NaiveDate::default() };
    match response::accepts(of, item, &Given::Answer(initial.clone()), day) {
        Ok(()) => Ok(()),
        Err(_) => fail(format!("item {}", item.id), Fault::Impossible("initial")),
    }
}

/// Whether it can come up at all: one that cannot is a safeguard that is not there.
fn prompt(of: &Instrument, prompt: &Prompt) -> Checked<()> {
    let place = format!("prompt {}", prompt.id);
    if prompt.at_least.is_none() && prompt.at_most.is_none() {
        return fail(place, Fault::Needs("at_least"));
    }
    let ends = match (&prompt.item, &prompt.score) {
        (Some(id), None) => {
            let Some(item) = of.item(id).filter(|item| item.kind.asks()) else {
                return fail(place, Fault::NoSuch(id.clone()));
            };
            let ends = of.ends(item);
            // A number without limits has points, but no ends.
            if ends.is_none() && !matches!(item.kind, Kind::Number { .. }) {
                return fail(place, Fault::Impossible("item"));
            }
            ends
        }
        (None, Some(id)) => match of.scale(id) {
            Some(scale) => Some(scale.range),
            None => return fail(place, Fault::NoSuch(id.clone())),
        },
        (Some(_), Some(_)) | (None, None) => return fail(place, Fault::Needs("item")),
    };
    let [low, high] = ends.map_or([None; 2], |ends| ends.map(Some));
    let above = |least: Option<crate::Decimal>, most: Option<crate::Decimal>| {
        least.zip(most).is_some_and(|(least, most)| least > most)
    };
    if above(prompt.at_least, high) {
        return fail(place, Fault::Impossible("at_least"));
    }
    if above(low, prompt.at_most) || above(prompt.at_least, prompt.at_most) {
        return fail(place, Fault::Impossible("at_most"));
    }
    Ok(())
}

/// Whether every message has one thing to say: `a-hint` cannot be an item
/// besides the hint of the item `a`.
fn said_once(of: &Instrument) -> Checked<()> {
    let mut known = BTreeSet::new();
    for message in of.messages() {
        if known.contains(&message) {
            return fail(format!("message {message}"), Fault::Twice);
        }
        known.insert(message);
    }
    Ok(())
}
