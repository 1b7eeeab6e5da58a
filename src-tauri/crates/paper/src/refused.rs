//! What is not printed, and why: a form on paper is either what its owner
//! worded, all of it, or it is not printed. A document likewise.

use std::collections::BTreeSet;

use typst::layout::{Abs, Frame, FrameItem, PagedDocument, Point};

use crate::{Answer, Form, Part, Scale};

/// Why something is not printed. Parts are counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// The language is not a tag such as `pl` or `en-GB`.
    #[error("{0:?} is not a language tag")]
    Language(String),
    /// What stands in the footer of every page is too long for it.
    #[error("the {0} is longer than {short} characters", short = Form::SHORT)]
    TooLong(&'static str),
    /// What stands before a question is too long to stand there.
    #[error("part {0} has a number longer than {short} characters", short = Form::NUMBER)]
    Number(usize),
    /// There is nothing to choose, write or tick.
    #[error("part {0} leaves no room for an answer, or too much")]
    NoRoom(usize),
    /// A scale does not rise, has too many numbers, or numbers of more than four digits.
    #[error("part {part}: no scale from {min} to {max} can be printed")]
    Scale {
        /// Which part of the form.
        part: usize,
        /// As given.
        min: i32,
        /// As given.
        max: i32,
    },
    /// A table has no columns, one without a width, or rows of another length.
    #[error("part {0} is a table whose rows do not fit its columns")]
    Ragged(usize),
    /// None of the fonts has these characters; they are in order, once each.
    #[error("no font has {0:?}")]
    Letters(Vec<char>),
    /// Something would stand outside the page. Pages are counted from 1.
    #[error("not everything fits on page {0}")]
    Outside(usize),
    /// The page could not be set. Only a mistake in the template can cause this.
    #[error("the page could not be set: {0}")]
    Unset(String),
}

/// Looks at what can be told before setting the page.
pub fn check(form: &Form) -> Result<(), PaperError> {
    let short = |what, words: &str| {
        if words.chars().count() > Form::SHORT { Err(PaperError::TooLong(what)) } else { Ok(()) }
    };
    short("code", &form.code)?;
    short("study number", form.study_number.as_deref().unwrap_or_default())?;
    short("label of the study number", &form.labels.study_number)?;
    short("label of the pages", &form.labels.page_of)?;

    form.parts.iter().zip(1..).try_for_each(|(part, place)| check_part(part, place))
}

fn check_part(part: &Part, place: usize) -> Result<(), PaperError> {
    if numbers(part).into_iter().any(|number| number.chars().count() > Form::NUMBER) {
        return Err(PaperError::Number(place));
    }
    let room = |enough: bool| if enough { Ok(()) } else { Err(PaperError::NoRoom(place)) };
    match part {
        Part::Heading { .. } | Part::Display { .. } | Part::PageBreak => Ok(()),
        Part::Table { columns, rows, .. } => room(!columns.is_empty() && !rows.is_empty()),
        Part::Named { rows, scale, .. } => {
            room(!rows.is_empty())?;
            check_scale(scale, place)
        }
        Part::Question { answer, .. } => match answer {
            Answer::One { choices } | Answer::Many { choices } => room(!choices.is_empty()),
            Answer::Tick | Answer::YesNo { .. } => Ok(()),
            Answer::Scale(scale) => check_scale(scale, place),
            Answer::Analogue { min, max, .. } => {
                let (min, max) = (min.unwrap_or(0), max.unwrap_or(0));
                if short_number(min) && short_number(max) {
                    Ok(())
                } else {
                    Err(PaperError::Scale { part: place, min, max })
                }
            }
            Answer::Number { boxes, decimals, .. } => room((1..=12).contains(boxes) && *decimals <= 6),
            Answer::Date { day, month, year } => room(*day || *month || *year),
            Answer::Text { lines } => room(*lines > 0),
        },
    }
}

/// All that stands before a question in this part.
fn numbers(part: &Part) -> Vec<&str> {
    match part {
        Part::Heading { .. } | Part::Display { .. } | Part::PageBreak => Vec::new(),
        Part::Question { number, .. } => number.as_deref().into_iter().collect(),
        Part::Table { rows, .. } => rows.iter().filter_map(|row| row.number.as_deref()).collect(),
        Part::Named { number, rows, .. } => {
            number.as_deref().into_iter().chain(rows.iter().map(String::as_str)).collect()
        }
    }
}

fn short_number(number: i32) -> bool {
    (-9999..=9999).contains(&number)
}

fn check_scale(&Scale { min, max, .. }: &Scale, part: usize) -> Result<(), PaperError> {
    let steps = i64::from(max) - i64::from(min) + 1;
    if short_number(min) && short_number(max) && (2..=Form::STEPS).contains(&steps) {
        Ok(())
    } else {
        Err(PaperError::Scale { part, min, max })
    }
}

/// Looks at what was set: every letter was found in a font, and stands on the page.
pub fn check_page(document: &PagedDocument) -> Result<(), PaperError> {
    let mut missing = BTreeSet::new();
    let mut outside = None;
    for (page, number) in document.pages.iter().zip(1..) {
        let size = page.frame.size();
        each_item(&page.frame, Point::zero(), &mut |at, item| {
            let FrameItem::Text(text) = item else { return };
            let letters = text.glyphs.iter().filter(|glyph| glyph.id == 0);
            missing.extend(letters.flat_map(|glyph| text.text[glyph.range()].chars()));
            // A line may end in a space, which takes no room that anybody sees.
            let slack = Abs::mm(2.0);
            let right = at.x + text.width();
            let on_page = at.x >= -slack && right <= size.x + slack && at.y >= Abs::zero() && at.y <= size.y;
            if !on_page && !text.text.trim().is_empty() {
                outside.get_or_insert(number);
            }
        });
    }
    if !missing.is_empty() {
        return Err(PaperError::Letters(missing.into_iter().collect()));
    }
    outside.map_or(Ok(()), |page| Err(PaperError::Outside(page)))
}

/// Shows every item of a page with the place where it stands.
pub fn each_item<'a>(frame: &'a Frame, from: Point, see: &mut impl FnMut(Point, &'a FrameItem)) {
    for (at, item) in frame.items() {
        let at = from + *at;
        if let FrameItem::Group(group) = item {
            let moved = Point::new(group.transform.tx, group.transform.ty);
            each_item(&group.frame, at + moved, see);
        } else {
            see(at, item);
        }
    }
}
