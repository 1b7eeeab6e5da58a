//! A Questionnaire that somebody else made, as an instrument.
//!
//! R4 as structured data capture uses it, and R5 and STU3 where they differ
//! little. What is read is taken out of the resource; whatever is left in the end
//! is named, place by place, so that nothing is lost without being said. What
//! comes of it is a draft: it is nobody's instrument until it was checked.

use std::collections::BTreeSet;

use domain::instrument::Draft;
use serde_json::Value;

use crate::{DEEPEST, ExchangeError, Wording};

mod choices;
mod conditions;
mod control;
mod fhirpath;
mod fields;
mod formula;
mod groups;
mod ids;
mod items;
mod lexicon;
mod limits;
mod option;
mod owned;
mod root;
mod said;
mod scores;
mod settle;
mod units;
mod value_sets;
mod values;

/// The most items that are read.
const MOST_ITEMS: usize = 2_000;
/// The most values of any kind, and the most bytes of text.
const MOST_VALUES: usize = 400_000;
const MOST_BYTES: usize = 8 << 20;

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The instrument, to be checked like any other.
    pub draft: Draft,
    /// Its wording, in the Questionnaire's own language first.
    pub wordings: Vec<Wording>,
    /// Messages that no Questionnaire words, and which of the program's words stand for them.
    pub lent: Vec<Lent>,
    /// What was not carried over, in the order in which it was met.
    pub not_carried: Vec<NotCarried>,
}

/// A message that the program has to word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lent {
    /// Its name.
    pub message: String,
    /// The word.
    pub word: Word,
}

/// Words that FHIR leaves to whoever shows a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// The answer to a yes-no question.
    Yes,
    /// The other one.
    No,
    /// The choice of an answer that is not among the choices.
    Other,
}

/// Something that the instrument does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotCarried {
    /// The `linkId` of the item, or the part of the resource.
    pub place: String,
    /// The element's path below it, or the extension's URL.
    pub what: String,
    /// What that means.
    pub loss: Loss,
}

/// What it means that something is not carried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Loss {
    /// It is left out, and nothing else changes.
    Dropped,
    /// Something simpler stands for it.
    Simplified,
    /// What needs it cannot be used: the item, the condition, the score.
    Unusable,
}

/// Reads a Questionnaire. Only what is none, or is larger or deeper than any, is
/// an error; all else is in what comes of it.
pub fn import(questionnaire: &Value) -> Result<Imported, ExchangeError> {
    if questionnaire["resourceType"] != "Questionnaire" {
        return Err(ExchangeError::NotA("Questionnaire"));
    }
    let mut size = Size { values: 0, bytes: 0, items: 0 };
    size.add(questionnaire, 0)?;
    root::read(questionnaire)
}

struct Size {
    values: usize,
    bytes: usize,
    items: usize,
}

impl Size {
    fn add(&mut self, value: &Value, depth: usize) -> Result<(), ExchangeError> {
        if depth > DEEPEST {
            return Err(ExchangeError::TooDeep);
        }
        self.values += 1;
        match value {
            Value::String(text) => self.bytes += text.len(),
            Value::Array(values) => values.iter().try_for_each(|value| self.add(value, depth + 1))?,
            Value::Object(fields) => {
                self.items += usize::from(fields.contains_key("linkId"));
                for (name, value) in fields {
                    self.bytes += name.len();
                    self.add(value, depth + 1)?;
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
        let fits = self.values <= MOST_VALUES && self.bytes <= MOST_BYTES && self.items <= MOST_ITEMS;
        if fits { Ok(()) } else { Err(ExchangeError::TooLarge) }
    }
}

/// What was not carried, as it is found.
#[derive(Default)]
struct Report {
    all: Vec<NotCarried>,
    /// The same: one line is enough for what is lost in the same way at the same place.
    seen: BTreeSet<(String, String, Loss)>,
    /// The last step of every path that was named.
    named: BTreeSet<String>,
}

impl Report {
    fn name(&mut self, place: &str, what: &str, loss: Loss) {
        self.named.insert(what.rsplit('.').next().unwrap_or(what).to_owned());
        self.named.insert(what.to_owned());
        if self.seen.insert((place.to_owned(), what.to_owned(), loss)) {
            self.all.push(NotCarried { place: place.to_owned(), what: what.to_owned(), loss });
        }
    }

    /// Names what is left of `fields`, found at `path` of `place`.
    fn rest(&mut self, place: &str, path: &str, fields: fields::Fields) {
        for (what, loss) in fields.left(path) {
            self.name(place, &what, loss);
        }
    }
}
