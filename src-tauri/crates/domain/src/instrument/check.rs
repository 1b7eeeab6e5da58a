//! What an instrument must be before anybody may rely on it.

use std::collections::BTreeSet;

use super::{Draft, Item, Kind, Method, Scale};

/// What is wrong with a draft, and where.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum DraftError {
    /// An id that could not name a file, a message or a `linkId`.
    #[error("{0} is no id: lower-case letters, digits and dashes only")]
    NoId(String),
    /// Two things share an id.
    #[error("{0} is used twice")]
    Twice(String),
    /// Nothing is asked.
    #[error("there are no items")]
    NoItems,
    /// An item that cannot be answered.
    #[error("item {0} cannot be answered")]
    NoChoices(String),
    /// Something refers to what does not exist.
    #[error("{at} refers to {missing}, which does not exist")]
    NoSuch {
        /// Where.
        at: String,
        /// What is missing.
        missing: String,
    },
    /// A scale whose numbers cannot be right.
    #[error("scale {0}: its range is not what its items add up to")]
    Range(String),
    /// Bands that overlap, leave a gap, or miss an end of the range.
    #[error("scale {0}: its bands do not cover its range exactly once")]
    Bands(String),
    /// Bands without a source.
    #[error("scale {0}: bands need their source")]
    Unsourced(String),
}

pub(super) fn draft(draft: &Draft) -> Result<(), DraftError> {
    id(&draft.id)?;
    if draft.items.is_empty() {
        return Err(DraftError::NoItems);
    }
    for (set, choices) in &draft.choices {
        id(set)?;
        unique(choices.iter().map(|choice| &choice.id))?;
    }
    unique(draft.items.iter().map(|item| &item.id))?;
    for item in &draft.items {
        answerable(draft, item)?;
    }
    unique(draft.scores.iter().map(|scale| &scale.id))?;
    for one in &draft.scores {
        scale(draft, one)?;
    }
    unique(draft.prompts.iter().map(|prompt| &prompt.id))?;
    for prompt in &draft.prompts {
        find(draft, &prompt.item, || format!("prompt {}", prompt.id))?;
    }
    Ok(())
}

fn id(id: &str) -> Result<(), DraftError> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.is_empty() || id.len() > 64 || !id.chars().all(plain) {
        Err(DraftError::NoId(id.into()))
    } else {
        Ok(())
    }
}

fn unique<'a>(ids: impl Iterator<Item = &'a String>) -> Result<(), DraftError> {
    let mut seen = BTreeSet::new();
    for one in ids {
        id(one)?;
        if !seen.insert(one) {
            return Err(DraftError::Twice(one.clone()));
        }
    }
    Ok(())
}

fn find<'a>(draft: &'a Draft, item: &str, at: impl Fn() -> String) -> Result<&'a Item, DraftError> {
    let missing = || DraftError::NoSuch { at: at(), missing: item.into() };
    draft.items.iter().find(|one| one.id == item).ok_or_else(missing)
}

fn answerable(draft: &Draft, item: &Item) -> Result<(), DraftError> {
    let possible = match &item.kind {
        Kind::Choice { choices } => {
            let missing = || DraftError::NoSuch { at: format!("item {}", item.id), missing: choices.clone() };
            draft.choices.get(choices).ok_or_else(missing)?.len() > 1
        }
        Kind::Tick => true,
        Kind::Scale { min, max, answer_codes } => {
            let points = usize::try_from(max - min + 1).unwrap_or(0);
            min < max && (answer_codes.is_empty() || answer_codes.len() == points)
        }
    };
    if possible { Ok(()) } else { Err(DraftError::NoChoices(item.id.clone())) }
}

fn scale(draft: &Draft, scale: &Scale) -> Result<(), DraftError> {
    let wrong_range = || DraftError::Range(scale.id.clone());
    let mut possible = [0, 0];
    for name in &scale.items {
        let item = find(draft, name, || format!("scale {}", scale.id))?;
        let (low, high) = ends(draft, item);
        possible = [possible[0] + low, possible[1] + high];
    }
    let alone = scale.method != Method::Value || scale.items.len() == 1;
    if scale.items.is_empty() || !alone || possible != scale.range || scale.may_miss >= scale.items.len() {
        return Err(wrong_range());
    }
    unique(scale.bands.iter().map(|band| &band.id))?;
    unique(scale.thresholds.iter().map(|threshold| &threshold.id))?;
    if scale.bands.is_empty() {
        return Ok(());
    }
    if scale.bands_source.is_none() {
        return Err(DraftError::Unsourced(scale.id.clone()));
    }
    let mut next = scale.range[0];
    for band in &scale.bands {
        if band.from != next || band.to < band.from {
            return Err(DraftError::Bands(scale.id.clone()));
        }
        next = band.to + 1;
    }
    if next == scale.range[1] + 1 { Ok(()) } else { Err(DraftError::Bands(scale.id.clone())) }
}

fn ends(draft: &Draft, item: &Item) -> (i64, i64) {
    match &item.kind {
        Kind::Choice { choices } => {
            let points = || draft.choices.get(choices).into_iter().flatten().map(|choice| choice.points);
            (points().min().unwrap_or(0), points().max().unwrap_or(0))
        }
        Kind::Tick => (0, 1),
        Kind::Scale { min, max, .. } => (*min, *max),
    }
}
