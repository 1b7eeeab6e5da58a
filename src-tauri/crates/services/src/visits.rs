//! Visits, and the forms that can be filled in at them.

mod beginning;
mod lines;
mod plan;

use domain::{
    ParticipantId, VisitId,
    response::{InterpreterKind, Mode},
    visit::Visit,
};
use serde::{Deserialize, Serialize};
use store::Action;

pub use self::beginning::begin_form;
pub(crate) use self::{
    beginning::{carried, keep_words, may_read},
    lines::{line, offer, one_offer},
    plan::{asks_forms, needed_of, needs, no_more},
};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    languages::LanguageLine,
    participants::{self, ById, uuid},
    rights::{Looker, kept},
    shelf::{Came, Edition},
    show,
    show::Banner,
    training::{self, Whose},
    wordings::{Rules, WhyNot, WordingStatus},
};

// What comes in

/// A meeting that takes place, or took place.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StartVisit {
    /// Who came.
    pub participant: String,
    /// Empty for today; otherwise day, month, year in any usual way.
    pub day: String,
}

/// A form for a visit.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChooseForm {
    /// At which visit.
    pub visit: String,
    /// Which instrument.
    pub instrument: String,
    /// In which language it is read.
    pub language: String,
    /// Who answers, and how.
    #[cfg_attr(feature = "bindings", ts(type = "Mode"))]
    pub mode: Mode,
    /// The date on the paper, as typed; only for paper.
    pub paper_day: Option<String>,
    /// Who interprets, where somebody does: what they are, and number or relation.
    #[cfg_attr(feature = "bindings", ts(type = "[InterpreterKind, string] | null"))]
    pub interpreter: Option<(InterpreterKind, String)>,
}

// What goes out

/// Either what is wrong with the day, or the visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VisitStarted {
    /// Field by field.
    pub problems: Vec<FieldProblem>,
    /// Its id.
    pub visit: Option<String>,
}

/// Either what is wrong, or the form that was begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FormBegun {
    /// Field by field.
    pub problems: Vec<FieldProblem>,
    /// The response's id.
    pub response: Option<String>,
}

/// A visit on somebody's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VisitLine {
    /// For asking more.
    pub id: String,
    /// Ready to show.
    pub day: String,
    /// In the order in which they were begun.
    pub forms: Vec<FormLine>,
}

/// How far a form has got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FormState {
    /// Not finished.
    Draft,
    /// Finished.
    Finished,
    /// Finished, and corrected since.
    Corrected,
    /// Taken back: it counts no longer.
    Voided,
}

/// A form of a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FormLine {
    /// The response's id.
    pub id: String,
    /// Which instrument.
    pub instrument: String,
    /// Its proper name.
    pub title: String,
    /// The language it is read in, by its own name.
    pub language: String,
    /// How far it has got.
    pub state: FormState,
    /// How many items have an answer or a reason.
    pub answered: usize,
    /// How many need one.
    pub items: usize,
    /// Its first score, once there is one.
    pub score: Option<String>,
}

/// A language in which a form is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Offer {
    /// BCP 47.
    pub tag: String,
    /// Its name for itself.
    pub name: String,
    /// Runs from right to left.
    pub rtl: bool,
    /// How well the wording is known to be its owner's.
    pub status: WordingStatus,
    /// Where the wording is from.
    pub source: String,
    /// It is the very one that the participant prefers.
    pub preferred: bool,
}

/// An instrument, and the languages it can be read in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct InstrumentOffer {
    /// Its id.
    pub instrument: String,
    /// Its proper name.
    pub title: String,
    /// How many items it has.
    pub items: usize,
    /// The question is our own.
    pub own_stem: bool,
    /// The line that must be shown with it.
    pub attribution: Option<String>,
    /// Why nothing can be begun with it; nothing when something can.
    pub withheld: Option<WhyNot>,
    /// The ways in which it may be given.
    #[cfg_attr(feature = "bindings", ts(type = "Mode[]"))]
    pub modes: Vec<Mode>,
    /// The languages in which it may be read.
    pub offers: Vec<Offer>,
    /// The others, and why not.
    pub unavailable: Vec<(LanguageLine, WhyNot)>,
}

/// A visit, its forms, and the forms that can be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VisitPage {
    /// Its id.
    pub id: String,
    /// Who came.
    pub banner: Banner,
    /// Ready to show.
    pub day: String,
    /// It lies before the day on which it was entered.
    pub paper: bool,
    /// In the order in which they were begun.
    pub forms: Vec<FormLine>,
    /// What can be added.
    pub offered: Vec<InstrumentOffer>,
    /// What a kit asks for at this visit, where it is one of a kit.
    pub plan: Option<VisitPlan>,
}

/// What a kit asks for at a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VisitPlan {
    /// The kit.
    pub kit: String,
    /// The visit's name.
    pub label: String,
    /// It lies in its window.
    pub in_window: bool,
    /// Its window, ready to show.
    pub window: String,
    /// In order.
    pub forms: Vec<PlannedFormLine>,
    /// Steps to be noted at it, in order.
    pub steps: Vec<PlannedStepLine>,
    /// Minutes of the participant so far, and what there are.
    pub patient_minutes: (u32, u32),
    /// Minutes of staff so far, and what there are.
    pub staff_minutes: (u32, u32),
}

/// A form that a kit asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlannedFormLine {
    /// Which instrument.
    pub instrument: String,
    /// Its name.
    pub title: String,
    /// How much it is wanted.
    pub level: crate::kits::KitLevel,
    /// The form, once it was begun.
    pub response: Option<String>,
    /// How far it has got.
    pub state: Option<FormState>,
    /// Why it was not done, if somebody said so; and the step that says it.
    pub not_done: Option<(String, String)>,
    /// Why it cannot be begun, if it cannot, in words.
    pub withheld: Option<String>,
    /// It is asked of them: they did not refuse questionnaires, and those did not end.
    pub expected: bool,
    /// The language and the way in which it is begun without anything being chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional, type = "[string, Mode]"))]
    pub begins: Option<(String, Mode)>,
}

/// A step that a kit asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlannedStepLine {
    /// What is to be noted.
    #[cfg_attr(feature = "bindings", ts(type = "StepKind"))]
    pub kind: domain::way::StepKind,
    /// Its name.
    pub title: String,
    /// The step, once it is noted.
    pub step: Option<String>,
    /// The visit is not done without it.
    pub needed: bool,
    /// Why it was not done, if somebody said so; and the step that says it.
    pub not_done: Option<(String, String)>,
}

// The verbs

/// Starts a visit: today's, or an earlier one that is copied from paper.
pub fn start(app: &App, new: StartVisit) -> Result<Changed<VisitStarted>, Error> {
    let participant = ParticipantId(uuid(&new.participant)?);
    let typed = new.day.trim();
    let day = if typed.is_empty() { Ok(show::today(app)) } else { participants::day(app, typed) };
    let day = match day {
        Ok(day) => day,
        Err(why) => {
            let problems = vec![FieldProblem::new("day", why)];
            return Ok(Changed::new(VisitStarted { problems, visit: None }, []));
        }
    };
    let visit = Visit { id: VisitId(app.fresh()), participant, day, entered: app.now() };
    let looker = Looker::of(app)?;
    let before_birth = app.write(|w| {
        looker.may_collect(w, participant)?;
        training::may_collect(app, w, looker, Whose::of(participant).on(day))?;
        let who = w.participant(participant)?;
        if who.birth().is_some_and(|born| day < born) {
            return Ok(true);
        }
        w.add_visit(&visit)?;
        Ok(false)
    })?;
    if before_birth {
        let problems = vec![FieldProblem::new("day", Why::DateBeforeBirth)];
        return Ok(Changed::new(VisitStarted { problems, visit: None }, []));
    }
    app.ring();
    let started = VisitStarted { problems: Vec::new(), visit: Some(visit.id.to_string()) };
    Ok(Changed::new(started, [Area::Visits, Area::Participants, Area::Sending]))
}

/// A visit, its forms, and the forms that can be added.
pub fn open(app: &App, which: ById) -> Result<VisitPage, Error> {
    let id = VisitId(which.uuid()?);
    let looker = Looker::of(app)?;
    let page = app.read(|r| {
        let visit = kept(r.visit(id))?;
        looker.may_see(r, visit.participant)?;
        let participant = r.participant(visit.participant)?;
        let rules = Rules::of(app, r)?;
        let plan = plan::of(app, r, &rules, &visit, &participant)?;
        let shelf = app.shelf();
        // The site's own questions are asked at the visit that they are for, and at no other.
        let asked = |one: &Edition| {
            let planned = plan.iter().flat_map(|plan| &plan.forms);
            one.came != Came::Site || planned.into_iter().any(|form| form.instrument == one.instrument.id())
        };
        Ok(VisitPage {
            id: id.to_string(),
            banner: show::banner(app, &participant),
            day: show::day(app, visit.day),
            paper: visit.day < visit.entered.date_naive(),
            forms: line(app, r, &visit)?.forms,
            offered: shelf
                .newest()
                .filter(|one| asked(one))
                .map(|one| offer(app, &rules, one, &participant.language))
                .collect(),
            plan,
        })
    })?;
    app.note_view(Action::Viewed, "visit", id.0);
    Ok(page)
}
