//! A step that is to be noted, as it is asked for: what the window shows of it.

use domain::way::StepKind;
use serde::Serialize;

use crate::Banner;

/// A code and its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CodeLine {
    /// The code.
    pub code: String,
    /// Its words.
    pub label: String,
}

/// How a field is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum StepFieldKind {
    /// One of these.
    Choice {
        /// In order.
        choices: Vec<CodeLine>,
    },
    /// Several of these.
    Choices {
        /// In order.
        choices: Vec<CodeLine>,
    },
    /// Yes (`true`) or no (`false`).
    YesNo,
    /// A whole number.
    Number {
        /// Not less.
        least: i32,
        /// Not more.
        most: i32,
    },
    /// A day, as typed.
    Day,
    /// Words.
    Text {
        /// At most so many characters.
        most: u32,
        /// In several lines.
        long: bool,
    },
}

/// A field of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StepField {
    /// Names it.
    pub name: String,
    /// What is asked.
    pub label: String,
    /// A line below, if there is one.
    pub hint: Option<String>,
    /// How it is answered.
    #[serde(rename = "how")]
    pub kind: StepFieldKind,
    /// Without it nothing is kept.
    pub required: bool,
    /// Shown only while this field has one of these values.
    pub when: Option<(String, Vec<String>)>,
    /// What was said, when it is corrected.
    pub values: Vec<String>,
    /// The words of an item of consent, in every language in which they are written: they
    /// are read in the one that is chosen.
    pub read: Vec<ReadIn>,
}

/// Words in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReadIn {
    /// BCP 47.
    pub tag: String,
    /// Runs from right to left.
    pub rtl: bool,
    /// As they are written.
    pub text: String,
}

/// A consent as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ConsentRead {
    /// In which language and version, as a sentence.
    pub how: String,
    /// Why the words that were read are not here, where they are not.
    pub lacks: Option<String>,
    /// The language in which it was read; empty where the program does not know it.
    pub tag: String,
    /// That language runs from right to left.
    pub rtl: bool,
    /// In the order in which they were asked.
    pub items: Vec<ConsentItem>,
}

/// Something that was consented to, or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ConsentItem {
    /// They do.
    pub yes: bool,
    /// The words that were read, where they are here.
    pub words: Option<String>,
    /// In the language of the window, where that is another.
    pub here: Option<String>,
}

/// The form of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StepForm {
    /// What happened.
    #[cfg_attr(feature = "bindings", ts(type = "StepKind"))]
    pub kind: StepKind,
    /// Its name.
    pub title: String,
    /// A sentence that says what it is for, if there is one.
    pub intro: Option<String>,
    /// About whom, where that is known.
    pub banner: Option<Banner>,
    /// The kit's name.
    pub kit: Option<String>,
    /// Today, ready to show.
    pub today: String,
    /// The day as it was noted, when it is corrected: as one would type it.
    pub day: String,
    /// What to know before it is filled in.
    pub notes: Vec<String>,
    /// In order.
    pub fields: Vec<StepField>,
    /// It corrects what was noted: a reason is needed.
    pub corrects: bool,
}
