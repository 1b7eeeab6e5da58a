//! A form as it is to be printed: plain data, every word already in the
//! patient's language.
//!
//! Text is text: a line break in it is a line break on paper, and nothing
//! else in it has a meaning. Control characters and the two direction
//! overrides (U+202D, U+202E) are not printed, for they would make the paper
//! read otherwise than the approved wording does.

use serde::{Deserialize, Serialize};

/// One form, blank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// A language tag such as `pl`, `en-GB` or `pa`. It chooses the fonts and
    /// the line breaking, and readers of the PDF speak it.
    pub language: String,
    /// Everything runs from right to left: text, tables, rows of choices, and
    /// scales too, whose low end is then at the right.
    pub rtl: bool,
    /// At the head of the first page, and the title of the PDF.
    pub title: String,
    /// What says which wording this is, on every page: `PHQ-9 v1 pl 3f7a91c2`.
    /// At most [`Form::SHORT`] characters.
    pub code: String,
    /// On every page. Where it is `None`, the first page has a line to write
    /// it on. At most [`Form::SHORT`] characters.
    #[serde(default)]
    pub study_number: Option<String>,
    /// The small words.
    pub labels: Labels,
    /// Attribution and licence, a paragraph each, after the last question.
    #[serde(default)]
    pub notices: Vec<String>,
    /// Before the first question. An empty line starts a new paragraph.
    #[serde(default)]
    pub instructions: Option<String>,
    /// What is asked, in order.
    pub parts: Vec<Part>,
}

impl Form {
    /// How many characters fit where the footer has one line.
    pub const SHORT: usize = 60;
    /// How many characters may stand before a question.
    pub const NUMBER: usize = 12;
    /// How many numbers a scale may have. Up to 24 stand in one line.
    pub const STEPS: i64 = 101;
}

/// The words that belong to no question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    /// With `{page}` and `{pages}` where the numbers go: `Page {page} of {pages}`.
    pub page_of: String,
    /// Before the study number.
    pub study_number: String,
    /// Before the boxes for the day on which the form is filled in.
    pub date: String,
    /// How to write that date, if it needs saying.
    #[serde(default)]
    pub date_hint: Option<String>,
    /// Under the boxes for the day.
    pub day: String,
    /// Under the boxes for the month.
    pub month: String,
    /// Under the boxes for the year.
    pub year: String,
    /// The digits of this language from zero to nine, for page numbers and
    /// scales. Where none are given they are `0123456789`.
    #[serde(default = "western")]
    pub digits: [char; 10],
    /// Between the boxes of a decimal number. Where none is given it is a full stop.
    #[serde(default = "full_stop")]
    pub decimal: char,
}

/// The decimal mark of English.
#[must_use]
pub fn full_stop() -> char {
    '.'
}

/// The digits that most of the offered languages use.
#[must_use]
pub fn western() -> [char; 10] {
    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
}

/// A piece of the form. A question, a row and a heading are never split over
/// two pages, unless one alone is taller than a page; a heading stays with
/// what follows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "part", rename_all = "snake_case", deny_unknown_fields)]
pub enum Part {
    /// Words above a group.
    Heading {
        /// As worded.
        text: String,
    },
    /// Words to be read and not answered.
    Display {
        /// As worded. An empty line starts a new paragraph.
        text: String,
    },
    /// One question and room for its answer.
    Question {
        /// What stands before it: `1.`, `2a`. At most [`Form::NUMBER`] characters,
        /// here and wherever something is numbered.
        #[serde(default)]
        number: Option<String>,
        /// As worded.
        text: String,
        /// Smaller help below the question.
        #[serde(default)]
        hint: Option<String>,
        /// How it is answered.
        answer: Answer,
    },
    /// Questions that share their choices, one a row. The choices are repeated
    /// at the head of every page.
    Table {
        /// The words that all rows share, above the table.
        #[serde(default)]
        text: Option<String>,
        /// Whether more than one choice may be made in a row: square boxes, not round.
        #[serde(default)]
        many: bool,
        /// The shared choices.
        columns: Vec<String>,
        /// The questions.
        rows: Vec<Row>,
    },
    /// Lines on which the patient names something, each with a scale.
    Named {
        /// What stands before the question.
        #[serde(default)]
        number: Option<String>,
        /// What is to be named, and what the scale is about.
        text: String,
        /// Smaller help below it.
        #[serde(default)]
        hint: Option<String>,
        /// What stands before each line, one a line: `1`, `2`, `3`.
        rows: Vec<String>,
        /// The same for every line.
        scale: Scale,
    },
    /// What follows starts on a new page.
    PageBreak,
}

/// A question in a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// What stands before it.
    #[serde(default)]
    pub number: Option<String>,
    /// As worded.
    pub text: String,
}

/// Numbers in boxes, from the lowest to the highest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// The number where reading starts.
    pub min: i32,
    /// The number where reading ends; above `min`.
    pub max: i32,
    /// The words at `min`.
    #[serde(default)]
    pub low: Option<String>,
    /// The words at `max`.
    #[serde(default)]
    pub high: Option<String>,
}

/// The room a question leaves for its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case", deny_unknown_fields)]
pub enum Answer {
    /// One of these, with round boxes: in a row where all fit on one line,
    /// otherwise one below the other.
    One {
        /// As worded.
        choices: Vec<String>,
    },
    /// Any of these, with square boxes, laid out alike.
    Many {
        /// As worded.
        choices: Vec<String>,
    },
    /// A square before the question itself: ticked if it is so.
    Tick,
    /// Yes or no.
    YesNo {
        /// The word for yes.
        yes: String,
        /// The word for no.
        no: String,
    },
    /// A number is chosen.
    Scale(Scale),
    /// A line is marked. Printed at full size it is 100 mm long, to be
    /// measured with a ruler from its low end.
    Analogue {
        /// The number at the low end, if one is to be printed.
        #[serde(default)]
        min: Option<i32>,
        /// The number at the high end, if one is to be printed.
        #[serde(default)]
        max: Option<i32>,
        /// The words at the low end.
        low: String,
        /// The words at the high end.
        high: String,
    },
    /// A number is written, a digit a box, always from left to right.
    Number {
        /// Boxes before the point. 1 to 12.
        boxes: u8,
        /// Boxes after the point; 0 for whole numbers. At most 6.
        #[serde(default)]
        decimals: u8,
        /// After the boxes.
        #[serde(default)]
        unit: Option<String>,
    },
    /// A date is written, or the part of it that is asked for.
    Date {
        /// Two boxes for the day.
        day: bool,
        /// Two boxes for the month.
        month: bool,
        /// Four boxes for the year.
        year: bool,
    },
    /// Words are written.
    Text {
        /// Lines to write on, 9 mm apart. At least 1.
        lines: u8,
    },
}
