//! What is asked in each kind of step.

use super::StepKind;
use crate::kit::Kit;

/// Something that is asked in a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Names what is said: `Step::content`.
    pub name: String,
    /// How it is answered.
    pub kind: FieldKind,
    /// Without it the step is not kept.
    pub required: bool,
    /// Asked only if that field says one of these codes (`true` and `false` for yes and no).
    pub when: Option<(String, Vec<String>)>,
}

/// How a field is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// One of a list, by the codes of the list; the list names the words.
    Choice {
        /// Its name: of a list of the kit, or one of ours.
        list: String,
        /// Its codes.
        codes: Vec<String>,
    },
    /// Several of it.
    Choices {
        /// Its name.
        list: String,
        /// Its codes.
        codes: Vec<String>,
    },
    /// Yes or no.
    YesNo,
    /// A whole number.
    Number {
        /// Not less.
        least: i64,
        /// Not more.
        most: i64,
    },
    /// A day, not in the future.
    Day,
    /// Own words, at most so many characters.
    Text {
        /// So many.
        most: usize,
        /// In several lines.
        long: bool,
    },
}

/// What is asked in a step of this kind, in order.
pub fn fields(_kind: StepKind, _kit: Option<&Kit>) -> Vec<Field> {
    Vec::new()
}
