//! What the window shows of a form: its lines, as plain data.

use domain::{
    Precision,
    response::{Given, InterpreterKind, Missing, Mode, PromptAction},
};
use serde::Serialize;

use crate::{show::Banner, visits::Offer};

/// One choice of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChoiceLine {
    /// Its id in the set.
    pub id: String,
    /// In the participant's language.
    pub text: String,
}

/// How an item is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ItemKind {
    /// One of some.
    Choice {
        /// In order.
        choices: Vec<ChoiceLine>,
    },
    /// Any of some.
    Choices {
        /// In order.
        choices: Vec<ChoiceLine>,
        /// The most that may be taken.
        most: usize,
        /// Ids of those that stand alone.
        alone: Vec<String>,
    },
    /// Yes or no.
    YesNo {
        /// What the one is called.
        yes: String,
        /// What the other is called.
        no: String,
    },
    /// Ticked, or left blank.
    Tick {
        /// What the one is called. Where nobody said it in the language of the
        /// form, in the source language: never in that of the window.
        ticked: String,
        /// What the other is called.
        blank: String,
    },
    /// A whole number.
    Scale {
        /// Lowest.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        min: i64,
        /// Highest.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        max: i64,
        /// What the lowest means.
        low: String,
        /// What the highest means.
        high: String,
    },
    /// A place on a line, answered as a whole number.
    Analogue {
        /// One end.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        min: i64,
        /// The other.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        max: i64,
        /// What the one end means.
        low: String,
        /// What the other means.
        high: String,
    },
    /// A number, typed.
    Number {
        /// Most digits after the point.
        places: u8,
        /// Lowest, ready to show.
        min: Option<String>,
        /// Highest, ready to show.
        max: Option<String>,
        /// Its unit, in words.
        unit: Option<String>,
    },
    /// A date, typed.
    Date {
        /// How little of it will do: day, month, year.
        #[cfg_attr(feature = "bindings", ts(type = "Precision"))]
        precision: Precision,
    },
    /// Words, typed.
    Text {
        /// Several lines.
        long: bool,
        /// Most characters.
        length: usize,
    },
    /// Only read.
    Display,
    /// Holds those that name it.
    Group {
        /// Laid out as a table, under these headings.
        columns: Option<Vec<ChoiceLine>>,
        /// Which row of a group that repeats, from 1.
        row: Option<u32>,
    },
}

/// How it stands with a place for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// It is asked.
    Asked,
    /// A row more, on offer.
    Spare,
    /// It is not asked as things stand.
    Away,
}

/// A place for an answer, or something to read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ItemLine {
    /// Its key: the item's id, with the row where there are rows.
    pub id: String,
    /// Its place among those that are answered, from 1; the same whatever is asked.
    pub number: usize,
    /// What stands in the number's place, where the instrument says.
    pub prefix: Option<String>,
    /// In the participant's language; empty for a group without a heading.
    pub text: String,
    /// How it is to be answered, in the participant's language.
    pub hint: Option<String>,
    /// Key of the group that it is in.
    pub group: Option<String>,
    /// How many groups it is in.
    pub depth: usize,
    /// How it stands.
    pub shown: Shown,
    /// May be left out without a reason.
    pub optional: bool,
    /// The reasons that may stand for an answer.
    #[cfg_attr(feature = "bindings", ts(type = "Missing[]"))]
    pub reasons: Vec<Missing>,
    /// How it is answered.
    pub answer: ItemKind,
    /// What stands for it now.
    #[cfg_attr(feature = "bindings", ts(type = "Given | null"))]
    pub given: Option<Given>,
    /// The same as people read it, where it was typed.
    pub said: Option<String>,
    /// It is what the participant said at an earlier visit.
    pub carried: bool,
}

/// Since when a form was read in which language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReadingLine {
    /// The language, by its own name.
    pub language: String,
    /// Digest of the wording, in full.
    pub digest: String,
    /// Since when, ready to show.
    pub at: String,
}

/// A form that was copied from paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PaperNote {
    /// The date on the paper, ready to show.
    pub day: String,
    /// Who read it a second time, if somebody did.
    pub second: Option<String>,
    /// Differences that are not settled; nothing while nobody read it twice.
    pub differences: Option<usize>,
}

/// What was done about a prompt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AcknowledgedLine {
    /// What.
    #[cfg_attr(feature = "bindings", ts(type = "PromptAction"))]
    pub action: PromptAction,
    /// In somebody's own words.
    pub note: String,
    /// When, ready to show.
    pub at: String,
    /// Who.
    pub by: String,
}

/// Something that staff must be told at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PromptLine {
    /// Its id in the instrument.
    pub prompt: String,
    /// The place that set it off; nothing where a score did.
    pub item: Option<String>,
    /// That place's number; 0 where a score did.
    pub item_number: usize,
    /// The score that set it off, by name.
    pub score: Option<String>,
    /// The site's own words, if it has any.
    pub site_text: Option<String>,
    /// What was done, once something was.
    pub acknowledged: Option<AcknowledgedLine>,
}

/// A form, as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FormPage {
    /// The response's id.
    pub id: String,
    /// Its visit's.
    pub visit: String,
    /// Who answers.
    pub banner: Banner,
    /// Which instrument.
    pub instrument: String,
    /// Its proper name.
    pub title: String,
    /// The question is our own.
    pub own_stem: bool,
    /// The line that must be shown with it.
    pub attribution: Option<String>,
    /// The language it is read in.
    pub language: Offer,
    /// The languages it can be read in.
    pub languages: Vec<Offer>,
    /// Who gives the answers, and how.
    #[cfg_attr(feature = "bindings", ts(type = "Mode"))]
    pub mode: Mode,
    /// Who interprets, and their number or relation.
    #[cfg_attr(feature = "bindings", ts(type = "[InterpreterKind, string] | null"))]
    pub interpreter: Option<(InterpreterKind, String)>,
    /// Whether this participant needs one, and none is noted.
    pub interpreter_wanted: bool,
    /// Where it was copied from paper.
    pub paper: Option<PaperNote>,
    /// Which words were read since when, oldest first.
    pub readings: Vec<ReadingLine>,
    /// Lines that must be shown with it, besides the attribution.
    pub notices: Vec<String>,
    /// Whether it can be given into the patient's hands: every word that they
    /// would read is there in their language.
    pub may_hand: bool,
    /// In the participant's language.
    pub instructions: Option<String>,
    /// In order.
    pub items: Vec<ItemLine>,
    /// The approved English wording of the instructions (`instructions`), of each
    /// place by its key, of each choice by item and choice (`phq9-1~2`), of both
    /// ends of a scale (`nprs~low`), for staff; empty where the form is in English.
    pub english: Vec<(String, String)>,
    /// How many items that need an answer or a reason have one.
    pub answered: usize,
    /// How many need one.
    pub needed: usize,
    /// The first that does not: where to go on.
    pub next: Option<String>,
    /// When it was last saved, as a time of day; nothing while it is new.
    pub saved: Option<String>,
    /// What staff must be told at once.
    pub prompts: Vec<PromptLine>,
    /// It can only be corrected.
    pub finished: bool,
}
