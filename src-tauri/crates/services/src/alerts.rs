//! Alerts: what fired, who acted, what came of it.
//!
//! An alert repeats what was seen and whom the site wants told; what to do is in the
//! site's own procedure, and nothing here is a diagnosis.

mod firing;
mod forms;
mod gone;
mod lines;
mod sponsor;
mod standing;
#[cfg(test)]
mod tests;

use domain::way::{Handled, Waits};
use serde::{Deserialize, Serialize};
use store::Action;

use self::gone::Gone;
pub use self::standing::look_at_the_clock;
pub(crate) use self::{
    firing::{fire_for_step, refresh},
    forms::{Asked, fire_for_response, fire_for_the_next},
    lines::{Runs, per_hundred},
    sponsor::said_aware,
    standing::{late, overdue, remember},
};
use crate::{
    App, Area, Banner, Duty, Error, Problem,
    participants::ById,
    reports,
    rights::Looker,
    show,
    ways::{self, AskStep, StepForm, StepLine, found},
};

/// Alerts that were set off, for the window; nothing where there are none.
pub(crate) fn names(fired: &[uuid::Uuid]) -> Option<Vec<String>> {
    (!fired.is_empty()).then(|| fired.iter().map(ToString::to_string).collect())
}

/// What is no longer as it was, once one `fired`; it is to be sent.
pub(crate) fn areas(app: &App, fired: bool) -> &'static [Area] {
    if !fired {
        return &[];
    }
    app.ring();
    &[Area::Programme, Area::Sending]
}

/// Lines that are shown at once.
const MOST: usize = 200;

pub(crate) use domain::way::OVERRIDE;

// What comes in

/// Which alerts are wanted.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AskAlerts {
    /// Closed ones, too.
    pub closed: bool,
}

// What goes out

/// How an alert stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AlertState {
    /// Nobody has acted.
    Open,
    /// Nobody has acted in time: it goes to the second recipient.
    Late,
    /// Somebody acted; the outcome is not known.
    Acted,
    /// A follow-up was promised, and its day has come.
    PromiseDue,
    /// It is over.
    Closed,
}

/// An alert on the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AlertLine {
    /// For asking more.
    pub id: String,
    /// Of which kit.
    pub kit: String,
    /// What it says.
    pub label: String,
    /// emergency, urgent or review.
    pub severity: AlertSeverity,
    /// How it stands.
    pub state: AlertState,
    /// About whom: study number and name; of somebody who did not enter nothing.
    pub who: Option<String>,
    /// Their id.
    pub participant: Option<String>,
    /// When it fired, ready to show.
    pub fired: String,
    /// Until when somebody must act, or the day of a promise, ready to show.
    pub due: String,
    /// Minutes until then; below zero once it is over.
    pub minutes_left: i32,
    /// Whom to tell now, with what the site noted for them.
    pub to: String,
    /// The form that set it off does not count for this person.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub gone: Option<AlertGone>,
}

/// What became of the form that set an alert off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AlertGone {
    /// It belongs to somebody else.
    Moved,
    /// It was taken back.
    TakenBack,
}

/// How bad something may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AlertSeverity {
    /// At once.
    Emergency,
    /// The same day.
    Urgent,
    /// In the next days.
    Review,
}

/// The worklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AlertsPage {
    /// Those on which somebody must act first come first; at most 200.
    pub lines: Vec<AlertLine>,
    /// All that ever fired here.
    pub fired: u32,
    /// For each hundred visits, in tenths.
    pub per_hundred_visits: Option<String>,
    /// How many were acted upon in time.
    pub in_time: u32,
    /// How many nobody thought needed anything.
    pub overridden: u32,
}

/// An alert, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AlertPage {
    /// As on the list.
    pub line: AlertLine,
    /// About whom.
    pub banner: Option<Banner>,
    /// What set it off, as a sentence.
    pub why: String,
    /// The site's own instruction, and the line that refers to the local procedure.
    pub instruction: Vec<String>,
    /// What was done, oldest first.
    pub steps: Vec<StepLine>,
    /// What is to be noted next: an action, or the outcome.
    pub form: Option<StepForm>,
    /// Why whoever looks may not note it: what they have to learn first.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub refused: Option<Problem>,
    /// The event that is perhaps a new safety concern, of which a notice can be drafted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub concern: Option<String>,
    /// The alert about the same form where it belongs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub instead: Option<String>,
}

// The verbs

/// The worklist.
pub fn page(app: &App, what: AskAlerts) -> Result<AlertsPage, Error> {
    let sees = Looker::of(app)?.sees();
    let now = app.now();
    let page = app.read(|r| {
        let mut runs = Runs::default();
        let lines = r.alerts(what.closed, sees, MOST)?;
        let lines = lines.iter().map(|alert| lines::line(app, r, &mut runs, alert));
        let lines = lines.collect::<Result<_, _>>()?;
        let tally = r.alert_tally(now, sees, OVERRIDE)?;
        Ok(AlertsPage {
            lines,
            fired: tally.fired,
            per_hundred_visits: per_hundred(app, tally.fired, tally.visits),
            in_time: tally.in_time,
            overridden: tally.overridden,
        })
    })?;
    app.note_view(Action::Viewed, "alerts", uuid::Uuid::nil());
    Ok(page)
}

/// An alert, whole. What is done about it is a step: `ways::keep` with `about`.
pub fn open(app: &App, which: ById) -> Result<AlertPage, Error> {
    let id = which.uuid()?;
    let looker = Looker::of(app)?;
    let (mut page, ask, handled, is_gone) = app.read(|r| {
        let step = r.step(id)?;
        let alert = firing::alert_of(app, r, &step)?;
        let banner = match step.participant {
            Some(who) => {
                looker.may_see(r, who)?;
                Some(show::banner(app, &r.participant(who)?))
            }
            None => None,
        };
        let mut runs = Runs::default();
        let line = lines::line(app, r, &mut runs, &alert)?;
        let run = runs.of(app, r, &alert.kit, step.kit_version);
        let why = lines::why(app, run, &step);
        let gone = Gone::of(r, &step)?;
        let mut instruction = match &gone {
            Some(gone) => gone.instruction(app),
            None => lines::instruction(app, run, &alert.rule, &line),
        };
        let about = step.about.map(|about| found(r.step(about))).transpose()?.flatten();
        let rule = run.and_then(|run| Some((run, run.kit.alert(&alert.rule)?)));
        let about = about.filter(|_| gone.is_none());
        if let (Some((run, rule)), Some(about)) = (rule, &about) {
            instruction.extend(sponsor::route(app, r, run, rule, (about, alert.due))?);
        }
        let concern = about.map(|about| reports::concern_of(r, about.id)).transpose()?.flatten();
        let instead = gone.as_ref().map(|gone| gone.instead(r, &step)).transpose()?.flatten();
        let handled = Handled::of(&r.steps_about(id)?);
        let ask = standing::next_step(handled).map(|kind| AskStep {
            kind,
            kit: step.kit.clone(),
            participant: step.participant.map(|who| who.to_string()),
            visit: None,
            about: Some(id.to_string()),
            id: None,
        });
        let page = AlertPage {
            line,
            banner,
            why,
            instruction,
            steps: Vec::new(),
            form: None,
            refused: None,
            concern: concern.map(|event| event.to_string()),
            instead: instead.map(|alert| alert.to_string()),
        };
        Ok((page, ask, handled, gone.is_some()))
    })?;
    let (stage, role) = app.standing()?;
    let may_record = Duty::Record.allows(stage, role).is_ok();
    if let Some(ask) = ask.filter(|_| may_record) {
        match ways::form(app, ask) {
            Ok(form) => page.form = Some(form),
            // What they may not note they may read.
            Err(why @ (Error::SetUp { .. } | Error::NotSignedOff { .. } | Error::RefresherDue { .. })) => {
                page.refused = Some(Problem::tell(&why, app.fresh()));
            }
            // Of a programme that another computer brought, and that is not here.
            Err(Error::NoSuchKit) => {}
            Err(other) => return Err(other),
        }
    }
    if let Some(form) = &mut page.form {
        // What became of a promise is asked of whoever made one.
        let promised = matches!(handled.waits(), Waits::Promise(_));
        form.fields.retain(|field| promised || field.name != "promise-kept");
        if is_gone {
            gone::nothing_needed(form);
        }
    }
    page.steps = ways::step(app, which)?.follow;
    app.note_view(Action::Viewed, "alert", id);
    Ok(page)
}
