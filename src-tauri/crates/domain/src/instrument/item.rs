//! An item that was checked.

use std::collections::BTreeSet;

use super::{Counts, InTime, Repeats, When};
use crate::{
    Code, Decimal, Precision,
    response::{Missing, Value},
};

/// How an item is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// One of a set.
    Choice {
        /// The set's name.
        choices: String,
    },
    /// Any of a set.
    Choices {
        /// The set's name.
        choices: String,
        /// The most that may be taken.
        most: usize,
        /// Those that stand alone.
        alone: Vec<String>,
    },
    /// Yes or no: 1 or 0.
    YesNo,
    /// A sentence to tick or to leave blank: 1 or 0.
    Tick,
    /// A whole number from `min` to `max`.
    Scale {
        /// The lowest.
        min: i64,
        /// The highest.
        max: i64,
        /// LOINC answer codes from `min` to `max`, or none.
        answer_codes: Vec<String>,
    },
    /// A place on a line from `min` to `max`, read as a whole number.
    Analogue {
        /// One end.
        min: i64,
        /// The other.
        max: i64,
    },
    /// A number.
    Number {
        /// Most digits after the point; 0 for whole numbers.
        places: u8,
        /// The lowest.
        min: Option<Decimal>,
        /// The highest.
        max: Option<Decimal>,
        /// UCUM code of its unit.
        unit: Option<String>,
        /// What ranges of it count; the number itself where there are none.
        counts: Vec<Counts>,
        /// Between which numbers it usually is; any number may be, where there are none.
        usual: Option<[Decimal; 2]>,
    },
    /// A date.
    Date {
        /// How little of it will do.
        precision: Precision,
        /// Which days it may be.
        in_time: Option<InTime>,
    },
    /// Words.
    Text {
        /// Several lines.
        long: bool,
        /// Most characters.
        length: usize,
    },
    /// Only read.
    Display,
    /// Holds the items that name it.
    Group {
        /// How often it may be answered; once, where there is nothing.
        repeats: Option<Repeats>,
        /// Laid out as a table.
        table: bool,
        /// Has no heading.
        untitled: bool,
    },
}

impl Kind {
    /// Whether there is anything to answer.
    pub fn asks(&self) -> bool {
        !matches!(self, Self::Display | Self::Group { .. })
    }

    /// How often it is there, if it is a group that repeats.
    pub fn repeats(&self) -> Option<Repeats> {
        if let Self::Group { repeats, .. } = self { *repeats } else { None }
    }
}

/// One item of a checked instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The name of its wording, and of its answers.
    pub id: String,
    /// How it is answered.
    pub kind: Kind,
    /// The group that it is in.
    pub group: Option<String>,
    /// FHIR's `linkId`.
    pub link: String,
    /// Code of the question, where there is one.
    pub code: Option<Code>,
    /// May be left out without a reason.
    pub optional: bool,
    /// The reasons that may stand for an answer.
    pub reasons: BTreeSet<Missing>,
    /// The higher the answer, the lower the points.
    pub reversed: bool,
    /// `<item>-prefix` is part of the wording.
    pub prefix: bool,
    /// `<item>-hint` is part of the wording.
    pub hint: bool,
    /// Never shown.
    pub hidden: bool,
    /// What stands for it when the form begins.
    pub initial: Option<Value>,
    /// What the participant said last time stands for it when the form begins.
    pub carried: bool,
    /// Begins a page, where there are pages.
    pub page: bool,
    /// Asked only then.
    pub when: Option<When>,
}
