//! A document as it is to be printed: what the program says about itself, on
//! paper, such as the sheet of a day. Plain data, every word already in the
//! reader's language.
//!
//! Text is text, as in a form: a line break in it is a line break on paper, and
//! nothing else in it has a meaning.

use serde::{Deserialize, Serialize};

use crate::{Form, PaperError, Picture};

/// A document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// A language tag such as `pl`, `en-GB` or `pa`.
    pub language: String,
    /// Everything runs from right to left: text, and tables too.
    pub rtl: bool,
    /// At the head of the first page, and the title of the PDF.
    pub title: String,
    /// Which document this is, on every page. At most [`Form::SHORT`] characters.
    pub code: String,
    /// On every page, with `{page}` and `{pages}` where the numbers go.
    pub page_of: String,
    /// The digits of this language from zero to nine, for the numbers of pages.
    pub digits: [char; 10],
    /// Under the title, a line each.
    #[serde(default)]
    pub subtitle: Vec<String>,
    /// What it all comes to.
    #[serde(default)]
    pub verdict: Option<Verdict>,
    /// The rest, in order.
    pub pieces: Vec<Piece>,
}

/// What a document comes to, in a frame that cannot be missed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// Large.
    pub text: String,
    /// What to do now, below it. An empty line starts a new paragraph.
    #[serde(default)]
    pub detail: Option<String>,
}

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "piece", rename_all = "snake_case", deny_unknown_fields)]
pub enum Piece {
    /// Words above what follows; they stay with it.
    Heading {
        /// As worded.
        text: String,
    },
    /// Words to be read. An empty line starts a new paragraph.
    Paragraph {
        /// As worded.
        text: String,
    },
    /// What is said of one thing, a line each.
    Facts {
        /// From top to bottom.
        facts: Vec<Fact>,
    },
    /// A score over time, with what is said of its parts below it. What it says
    /// has to be said beside it in words or in a table too.
    Picture {
        /// Where everything stands.
        picture: Picture,
    },
    /// A table. Its head is repeated on every page, and no row is split over two.
    Table {
        /// From the start of the line to its end.
        columns: Vec<Column>,
        /// As many cells as there are columns.
        rows: Vec<Vec<String>>,
    },
}

/// A line of [`Piece::Facts`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What is said.
    pub label: String,
    /// What it is.
    pub value: String,
}

impl Fact {
    /// `label` is `value`.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into() }
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// At its head.
    pub text: String,
    /// How much of the width it takes, beside the others. 1 to 20.
    pub share: u8,
}

impl Column {
    /// A column with these words at its head.
    pub fn new(text: impl Into<String>, share: u8) -> Self {
        Self { text: text.into(), share }
    }
}

/// Looks at what can be told before setting the page.
pub fn check(document: &Document) -> Result<(), PaperError> {
    let is_long = |words: &str| words.chars().count() > Form::SHORT;
    if is_long(&document.code) {
        return Err(PaperError::TooLong("code"));
    }
    if is_long(&document.page_of) {
        return Err(PaperError::TooLong("label of the pages"));
    }
    document.pieces.iter().zip(1..).try_for_each(|(piece, place)| match piece {
        Piece::Table { columns, rows }
            if columns.is_empty()
                || columns.iter().any(|column| !(1..=20).contains(&column.share))
                || rows.iter().any(|row| row.len() != columns.len()) =>
        {
            Err(PaperError::Ragged(place))
        }
        Piece::Table { .. }
        | Piece::Heading { .. }
        | Piece::Paragraph { .. }
        | Piece::Facts { .. }
        | Piece::Picture { .. } => Ok(()),
    })
}
