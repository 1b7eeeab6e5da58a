//! Worked cases: answers with the scores that a person worked out by hand, from
//! the manual. They say of an instrument that it counts as its owner counts.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    Decimal,
    form::{self, Circumstances, Form},
    instrument::{Instrument, Scale},
    response::{self, Answers, Given, Missing, Mode, Value},
    score::{self, Score},
};

mod said;
#[cfg(test)]
mod tests;

pub use said::Said;

/// The fewest cases of an instrument that has scores.
pub const FEWEST: usize = 6;

/// The cases of one instrument: its file `<id>.cases.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cases {
    /// One after the other.
    pub case: Vec<Case>,
}

/// Answers, and what they make.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What it shows.
    pub name: String,
    /// What was answered, by key: an item's id, and the row besides where it repeats.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, Said>,
    /// What was not, by key, and why. What is in neither was not reached.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub missing: BTreeMap<String, Missing>,
    /// Full years, where conditions ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<u32>,
    /// Which visit, from 1, where conditions ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<u32>,
    /// Who gives the answers; the participant, where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// The scores that there are. One that is not here must not come about.
    pub scores: BTreeMap<String, Decimal>,
    /// The bands that some of them fall into.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub bands: BTreeMap<String, String>,
    /// The prompts that are up, and no others; where it does not say, nobody looks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prompts: Option<BTreeSet<String>>,
}

/// Where a case and its instrument disagree.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("case `{case}`, {score}: {found}")]
pub struct CaseError {
    /// The case's name.
    pub case: String,
    /// What was looked at: a score's id, the key of an answer, `prompts`.
    pub score: String,
    /// What was found there.
    pub found: Found,
}

/// What was found instead of what a case says.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Found {
    /// The instrument has nothing of that name.
    #[error("the instrument has no such thing")]
    NoSuch,
    /// The item does not take that answer, or that reason.
    #[error("it does not take that")]
    NotTaken,
    /// Another number.
    #[error("it is {0}")]
    Points(Decimal),
    /// No number.
    #[error("there is no score")]
    NoScore,
    /// Another band, or none.
    #[error("it falls into the band {0:?}")]
    Band(Option<String>),
    /// Other prompts.
    #[error("these are up: {0:?}")]
    Prompts(BTreeSet<String>),
}

/// What cases do not show.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotSufficient {
    /// Too few.
    #[error("{0} worked cases; at least {FEWEST} are needed")]
    TooFew(usize),
    /// No case in which a part of the score has no answer.
    #[error("no case in which something of the score {0} is missing")]
    NothingMissing(String),
    /// No case in which the score comes about.
    #[error("no case in which there is a score {0}")]
    NoPoints(String),
    /// No case that falls into the band.
    #[error("no case that falls into the band {band} of the score {score}")]
    Band {
        /// Of which score.
        score: String,
        /// Its id.
        band: String,
    },
}

/// Whether `of` makes of every case what the case says. The first that it does
/// not is the error.
pub fn check(of: &Instrument, cases: &Cases) -> Result<(), CaseError> {
    cases.case.iter().try_for_each(|case| {
        one(of, case).map_err(|(score, found)| CaseError { case: case.name.clone(), score, found })
    })
}

/// Whether the cases show enough of `of`: at least six, of each score one in which
/// something is missing, and each of its bands. What has no scores needs none.
pub fn sufficient(of: &Instrument, cases: &Cases) -> Result<(), NotSufficient> {
    if of.scales().is_empty() {
        return Ok(());
    }
    if cases.case.len() < FEWEST {
        return Err(NotSufficient::TooFew(cases.case.len()));
    }
    for scale in of.scales() {
        let id = || scale.id.clone();
        let items = parts(of, scale);
        if !cases.case.iter().any(|case| lacks(of, case, &items)) {
            return Err(NotSufficient::NothingMissing(id()));
        }
        let reached: Vec<_> = cases.case.iter().filter_map(|case| case.scores.get(&scale.id)).collect();
        if reached.is_empty() {
            return Err(NotSufficient::NoPoints(id()));
        }
        let falls = |band: &str| {
            reached.iter().any(|points| score::band(scale, **points).is_some_and(|one| one.id == band))
        };
        if let Some(band) = scale.bands.iter().find(|band| !falls(&band.id)) {
            return Err(NotSufficient::Band { score: id(), band: band.id.clone() });
        }
    }
    Ok(())
}

type Disagreed = (String, Found);

fn one(of: &Instrument, case: &Case) -> Result<(), Disagreed> {
    let answers = answers(of, case)?;
    let form = Form::new(of, &answers, case.circumstances());
    let named = case.scores.keys().chain(case.bands.keys());
    if let Some(stranger) = named.into_iter().find(|id| of.scale(id).is_none()) {
        return Err((stranger.clone(), Found::NoSuch));
    }
    for scale in of.scales() {
        let no = |found| Err((scale.id.clone(), found));
        let found = form.score(scale);
        match (case.scores.get(&scale.id), found) {
            (Some(expected), Score::Points(points)) if points == *expected => {}
            (None, Score::Incomplete { .. } | Score::Undefined) => {}
            (Some(_) | None, Score::Points(points)) => return no(Found::Points(points)),
            (Some(_), Score::Incomplete { .. } | Score::Undefined) => return no(Found::NoScore),
        }
        let band = found.points().and_then(|points| score::band(scale, points)).map(|band| band.id.clone());
        if case.bands.get(&scale.id).is_some_and(|expected| Some(expected) != band.as_ref()) {
            return no(Found::Band(band));
        }
    }
    let up: BTreeSet<String> = form.raised().into_iter().map(|raised| raised.prompt.id.clone()).collect();
    match &case.prompts {
        Some(expected) if *expected != up => Err(("prompts".into(), Found::Prompts(up))),
        Some(_) | None => Ok(()),
    }
}

impl Case {
    /// What its conditions look at besides answers.
    pub fn circumstances(&self) -> Circumstances {
        Circumstances { age: self.age, visit: self.visit, mode: self.mode.unwrap_or(Mode::Patient) }
    }
}

/// The answers of `case`; an error names the key.
pub(crate) fn answers(of: &Instrument, case: &Case) -> Result<Answers, Disagreed> {
    let nothing = Answers::new();
    let form = Form::new(of, &nothing, case.circumstances());
    let mut answers = Answers::new();
    let given = case.missing.iter().map(|(key, why)| (key, None, Some(*why)));
    for (key, said, why) in given.chain(case.answers.iter().map(|(key, said)| (key, Some(said), None))) {
        let Some(slot) = form.slot(key) else { return Err((key.clone(), Found::NoSuch)) };
        let given = match (said, why) {
            (Some(said), _) => said.to(&slot.item.kind).map(Given::Answer),
            (None, why) => why.map(Given::Missing),
        };
        // Which days a date may be is seen from the day of a visit; here there is none.
        let day = match &given {
            Some(Given::Answer(Value::Date(date))) => date.earliest(),
            Some(Given::Answer(_) | Given::Missing(_)) | None => NaiveDate::default(),
        };
        let taken = given.filter(|given| response::accepts(of, slot.item, given, day).is_ok());
        let Some(given) = taken else { return Err((key.clone(), Found::NotTaken)) };
        // Answered and missing at once is neither.
        if answers.insert(key.clone(), given).is_some() {
            return Err((key.clone(), Found::NotTaken));
        }
    }
    Ok(answers)
}

/// The items that `scale` counts, by itself or by other scores.
fn parts<'a>(of: &'a Instrument, scale: &'a Scale) -> BTreeSet<&'a str> {
    let mut items = BTreeSet::new();
    let mut wanted = vec![scale];
    let mut seen = BTreeSet::new();
    while let Some(scale) = wanted.pop() {
        if !seen.insert(scale.id.as_str()) {
            continue;
        }
        items.extend(scale.items.iter().map(String::as_str));
        wanted.extend(scale.scores.iter().filter_map(|id| of.scale(id)));
        for name in scale.names() {
            match (of.scale(&name), of.item(&name)) {
                (Some(other), _) => wanted.push(other),
                (None, Some(item)) => drop(items.insert(&item.id)),
                (None, None) => {}
            }
        }
    }
    items
}

/// Whether one of `items` is asked in `case` and has no answer.
fn lacks(of: &Instrument, case: &Case, items: &BTreeSet<&str>) -> bool {
    let Ok(answers) = answers(of, case) else { return false };
    let form = Form::new(of, &answers, case.circumstances());
    let asked = |slot: &&form::Slot| {
        matches!(slot.state, form::State::Asked | form::State::Unseen)
            && items.contains(slot.item.id.as_str())
    };
    let lacks = |slot: &form::Slot| !matches!(form.given(&slot.key), Some(Given::Answer(_)));
    form.slots().iter().filter(asked).any(lacks)
}
