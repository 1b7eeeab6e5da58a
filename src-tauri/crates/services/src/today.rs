//! What is to be done today, on one screen.

mod lines;
mod printed;

use domain::way::StepKind;
use serde::{Deserialize, Serialize};
use store::{Action, Kind};
use uuid::Uuid;

use crate::{
    App, Area, Changed, Error, FieldProblem, attendance,
    day::Standing,
    kits::Run,
    paper::Printed,
    rights::Looker,
    settings, show,
    ways::{self, AskStep, KeepStep, PlanState, TypedField},
    written::{self, Written},
};

/// Lines that are shown at once.
const MOST: usize = 200;

/// Lines on paper.
const PRINTED: usize = 1_000;

// What comes in

/// What is to be done today; of the lines perhaps only some.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AskToday {
    /// Only these lines; without, all of them.
    pub only: Option<TodayOnly>,
}

/// Which lines of the day alone are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum TodayOnly {
    /// In their window, before their day.
    InWindow,
    /// On their day.
    Due,
    /// In their window, after their day.
    Overdue,
    /// Past their window.
    Missed,
    /// Of whoever needs an interpreter, and has not been seen yet.
    Interpreter,
}

/// Somebody was tried to be reached; in one click.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LogContact {
    /// Who.
    pub participant: String,
    /// In which kit.
    pub kit: String,
    /// For which visit of it.
    pub plan: String,
    /// And which of them.
    pub turn: u32,
    /// phone, message, letter, in-person.
    pub how: String,
    /// reached or not-reached.
    pub result: String,
}

// What goes out

/// Somebody for whom something is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TodayLine {
    /// Who.
    pub participant: String,
    /// As on the paper of the study.
    pub study_number: String,
    /// Family name, given names.
    pub name: String,
    /// The kit.
    pub kit: String,
    /// Which visit of it.
    pub plan: String,
    /// Which of them.
    pub turn: u32,
    /// Its name.
    pub label: String,
    /// How it stands.
    pub state: PlanState,
    /// Its day, ready to show.
    pub target: String,
    /// The last day on which it counts, ready to show.
    pub closes: String,
    /// Days until then; below zero once it is over.
    pub days_left: i32,
    /// The language they prefer, by its name in the interface language.
    pub language: String,
    /// They need an interpreter.
    pub interpreter: bool,
    /// They do not want to be contacted any more.
    pub no_contact: bool,
    /// How often somebody tried to reach them for this visit.
    pub contacts: u32,
    /// The visit of today, if it was begun.
    pub visit: Option<String>,
}

/// A form that somebody began and nobody finished.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct UnfinishedLine {
    /// The response.
    pub response: String,
    /// The instrument's name.
    pub title: String,
    /// Whose: study number and name.
    pub who: String,
    /// The day of its visit.
    pub day: String,
}

/// Today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TodayPage {
    /// Ready to show, with the day of the week.
    pub day: String,
    /// No kit is run here yet.
    pub no_kit: bool,
    /// The kits that are run here: id and name.
    pub kits: Vec<(String, String)>,
    /// One of them has sessions, and so a register.
    pub attendance: bool,
    /// Those that close first come first; of those that were asked for at most 200.
    pub lines: Vec<TodayLine>,
    /// How many of those there are.
    pub total: u32,
    /// How many of each state among all lines.
    pub counts: Vec<(PlanState, u32)>,
    /// How many lines are of somebody who needs an interpreter and has not been seen yet,
    /// where that is known: they were asked for, or there are no more than 200 lines.
    pub interpreters: Option<u32>,
    /// Alerts that are not closed.
    pub alerts: u32,
    /// Alerts on which nobody acted in time.
    pub alerts_late: u32,
    /// Forms that are not finished, oldest first; at most 50.
    pub unfinished: Vec<UnfinishedLine>,
    /// How many there are.
    pub unfinished_total: u32,
    /// Queries that nobody has answered.
    pub queries: u32,
    /// To be sent.
    pub waiting: u32,
    /// The visits among them.
    pub waiting_visits: u32,
}

// The verbs

/// What is to be done today.
pub fn page(app: &App, what: AskToday) -> Result<TodayPage, Error> {
    let sees = Looker::of(app)?.sees();
    let today = show::today(app);
    let page = app.read(|r| {
        let kits = Run::all(app, r)?;
        let (alerts, alerts_late) = r.alerts_standing(app.now(), sees)?;
        let listed = lines::due(app, r, (today, sees), what.only, MOST)?;
        Ok(TodayPage {
            day: lines::heading(app, today),
            no_kit: kits.is_empty() && listed.counts.is_empty(),
            attendance: attendance::has_any(&kits),
            kits: kits.iter().map(|run| (run.kit.id.clone(), run.title(app))).collect(),
            lines: listed.lines,
            total: listed.total,
            counts: listed.counts,
            interpreters: listed.interpreters,
            alerts,
            alerts_late,
            unfinished: lines::left(app, r, sees)?,
            unfinished_total: r.left_in_all(sees)?,
            queries: r.unanswered_queries(sees)?,
            waiting: Standing::of(r)?.waiting,
            waiting_visits: r
                .tallies()?
                .iter()
                .find(|tally| tally.kind == Kind::Visit)
                .map_or(0, |tally| tally.waiting),
        })
    })?;
    app.note_view(Action::Viewed, "today", Uuid::nil());
    Ok(page)
}

/// Notes that somebody was tried to be reached.
pub fn contact(app: &App, what: LogContact) -> Result<Changed<()>, Error> {
    let field = |name: &str, value: &str| TypedField { name: name.into(), values: vec![value.into()] };
    let step = AskStep {
        kind: StepKind::Contact,
        kit: Some(what.kit),
        participant: Some(what.participant),
        visit: None,
        about: None,
        id: None,
    };
    let fields = vec![
        field("how", &what.how),
        field("result", &what.result),
        field("plan", &what.plan),
        field("turn", &what.turn.to_string()),
    ];
    let keep = KeepStep { step, day: String::new(), fields, reason: String::new() };
    let Changed { value, areas } = ways::keep(app, keep)?;
    // There is no field here at which anything could be said.
    if value.step.is_none() {
        return Err(Error::Input("contact"));
    }
    Ok(Changed::new((), areas))
}

/// Writes the list of the day as a PDF.
pub fn print(app: &App, (): ()) -> Result<Changed<Printed>, Error> {
    let sees = Looker::of(app)?.sees();
    let today = show::today(app);
    let listed = app.read(|r| lines::due(app, r, (today, sees), None, PRINTED))?;
    let clinic = app.read(settings::clinic_and_site)?;
    let folder = match written::folder(app, "") {
        Ok(folder) => folder,
        Err(why) => {
            let problems = vec![FieldProblem::new("folder", why)];
            return Ok(Changed::new(Printed { problems, path: None, pages: 0 }, []));
        }
    };
    let printed = ::paper::document(&printed::document(app, today, clinic, &listed))?;
    let name = format!("today-{today}-{}.pdf", app.now().format("%H%M%S"));
    let file = Written::new(&folder, &name, &printed.pdf)?;
    // First the trail: a file that it does not know of must not be there.
    app.note(Action::Printed, "today", Uuid::nil(), Some(&file.sha256))?;
    let path = file.finish()?.display().to_string();
    Ok(Changed::new(Printed { problems: Vec::new(), path: Some(path), pages: printed.pages }, [Area::Trail]))
}
