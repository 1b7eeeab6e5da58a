//! Somebody's answers over time.

use serde::{Deserialize, Serialize};

use crate::{App, Banner, Changed, Error, FieldProblem, paper::Printed, participants::ById};

// What comes in

/// A form that belongs to somebody else.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MoveForm {
    /// The response.
    pub response: String,
    /// Whose it is: the study number, as typed.
    pub study_number: String,
    /// Why.
    pub reason: String,
}

// What goes out

/// A score on a day.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CoursePoint {
    /// The response.
    pub response: String,
    /// Ready to show.
    pub day: String,
    /// Days since the first point: where it is in the picture.
    pub at: i32,
    /// The score, for the picture.
    pub value: f64,
    /// The score, ready to show.
    pub points: String,
    /// Which visit of the kit it was, in words.
    pub visit: Option<String>,
    /// The language it was answered in, how, and who noted it.
    pub how: String,
}

/// A score over time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ScoreCourse {
    /// Names it.
    pub id: String,
    /// Of which instrument.
    pub instrument: String,
    /// Its name.
    pub label: String,
    /// The lowest and the highest that there is.
    pub range: (f64, f64),
    /// More is better, where that is known.
    pub higher_is_better: Option<bool>,
    /// Oldest first.
    pub points: Vec<CoursePoint>,
    /// A change of less than this may be measurement error: for the picture, ready to show, and its source.
    pub error: Option<(f64, String, String)>,
    /// A change from here on is important: for the picture, ready to show, and its source.
    pub important: Option<(f64, String, String)>,
    /// All of it as one sentence.
    pub sentence: String,
}

/// One form, as a line of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonForm {
    /// The response.
    pub response: String,
    /// The instrument's name.
    pub title: String,
    /// The day of the visit, ready to show.
    pub day: String,
    /// Language, mode, wording, who and when, ready to show.
    pub how: String,
    /// Scores, ready to show.
    pub scores: String,
    /// Corrections: when, by whom, why.
    pub corrections: Vec<String>,
    /// Taken back, or moved to or from somebody: in words.
    pub note: Option<String>,
}

/// Somebody's answers over time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonPage {
    /// Who.
    pub banner: Banner,
    /// In the order of the instruments.
    pub courses: Vec<ScoreCourse>,
    /// Newest first.
    pub forms: Vec<PersonForm>,
}

// The verbs

/// Somebody's answers over time.
pub fn page(_app: &App, _who: ById) -> Result<PersonPage, Error> {
    Err(Error::NotOffered)
}

/// Writes them as a PDF.
pub fn print(_app: &App, _who: ById) -> Result<Changed<Printed>, Error> {
    Err(Error::NotOffered)
}

/// Moves a form to whom it belongs: it is taken back here and kept there; both histories say so.
pub fn move_form(_app: &App, _what: MoveForm) -> Result<Changed<Vec<FieldProblem>>, Error> {
    Err(Error::NotOffered)
}
