//! Somebody's answers over time.
//!
//! Only what the instruments themselves say is said of a change, with its source:
//! no score is called better or worse.

mod course;
mod lines;
mod moving;
mod printed;
mod sittings;
#[cfg(test)]
mod tests;

use domain::ParticipantId;
use serde::{Deserialize, Serialize};
use store::{Action, Reader};

pub use self::moving::move_form;
pub(crate) use self::moving::moved_to;
pub(crate) use self::sittings::visit_name;
use crate::{
    App, Area, Banner, Changed, Error, FieldProblem,
    paper::Printed,
    participants::ById,
    rights::{Looker, kept},
    show,
    written::{self, Written},
};

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
pub fn page(app: &App, who: ById) -> Result<PersonPage, Error> {
    let id = ParticipantId(who.uuid()?);
    let looker = Looker::of(app)?;
    let page = app.read(|r| shown(app, r, id, looker))?;
    app.note_view(Action::Viewed, "participant", id.0);
    Ok(page)
}

fn shown(app: &App, r: &Reader<'_>, id: ParticipantId, looker: Looker) -> Result<PersonPage, Error> {
    looker.may_see(r, id)?;
    let banner = show::banner(app, &kept(r.participant(id))?);
    let all = sittings::of(app, r, id)?;
    let courses = course::all(app, r, &all)?;
    let forms = all.iter().rev().map(|one| lines::line(app, r, one)).collect::<Result<_, _>>()?;
    Ok(PersonPage { banner, courses, forms })
}

/// Writes them as a PDF.
pub fn print(app: &App, who: ById) -> Result<Changed<Printed>, Error> {
    let id = ParticipantId(who.uuid()?);
    let looker = Looker::of(app)?;
    let page = app.read(|r| shown(app, r, id, looker))?;
    let folder = match written::folder(app, "") {
        Ok(folder) => folder,
        Err(why) => {
            let problems = vec![FieldProblem::new("folder", why)];
            return Ok(Changed::new(Printed { problems, path: None, pages: 0 }, []));
        }
    };
    let printed = ::paper::document(&printed::document(app, &page))?;
    let name = format!("{}-scores.pdf", written::as_name(&page.banner.study_number));
    let file = Written::new(&folder, &name, &printed.pdf)?;
    // First the trail: a file that it does not know of must not be there.
    app.note(Action::Printed, "participant", id.0, Some(&file.sha256))?;
    let path = file.finish()?.display().to_string();
    Ok(Changed::new(Printed { problems: Vec::new(), path: Some(path), pages: printed.pages }, [Area::Trail]))
}
