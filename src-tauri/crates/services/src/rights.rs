//! What a participant may ask of whoever keeps their records.

mod handing;
mod retention;
mod standing;

use domain::ParticipantId;
use serde::{Deserialize, Serialize};
use store::{Action, Reader, StoreError, Writer};

pub(crate) use self::standing::{Looker, kept};
pub use self::{handing::hand_over, retention::tend};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    app::unpoisoned,
    input::Checks,
    participants::{ById, uuid},
    settings, show,
    staff::reason,
    ways,
};

/// No record is kept longer by rule, in days.
const LONGEST: u32 = 3_650;

// What comes in

/// A participant, and why.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WithReason {
    /// The participant.
    pub id: String,
    /// Why, for the audit trail.
    pub reason: String,
}

/// Who may look at somebody's record.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Restrict {
    /// The participant.
    pub id: String,
    /// Administrators and data managers alone, or everybody again.
    pub on: bool,
    /// Why, for the audit trail.
    pub reason: String,
}

/// Somebody's content shall go.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Erase {
    /// The participant.
    pub id: String,
    /// Their study number, typed, so that it is them and nobody else.
    pub study_number: String,
    /// Also what the endpoint has not confirmed, which is then nowhere.
    pub also_unsent: bool,
    /// Why, for the audit trail.
    pub reason: String,
}

/// Somebody asks for what is kept about them.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HandOver {
    /// The participant.
    pub id: String,
    /// The folder the two files go to.
    pub folder: String,
    /// Why, for the audit trail.
    pub reason: String,
}

/// How long records stay after they were confirmed.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SaveRetention {
    /// In days; nothing for as long as nobody removes them.
    pub days: Option<u32>,
}

// What goes out

/// How somebody stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RightsPage {
    /// The participant.
    pub id: String,
    /// As on the paper of the study.
    pub study_number: String,
    /// A practice case: nobody is behind it.
    pub practice: bool,
    /// Ready to show: since when nothing more is collected.
    pub withdrawn: Option<String>,
    /// Since when only administrators and data managers may look.
    pub restricted: Option<String>,
    /// Since when the content is gone.
    pub erased: Option<String>,
    /// How many of their records the endpoint has not confirmed.
    pub unsent: u32,
    /// How many forms are not finished.
    pub drafts: u32,
}

/// The files that were written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HandedOver {
    /// What is wrong with what was typed; then nothing was written.
    pub problems: Vec<FieldProblem>,
    /// To be read by people.
    pub page: Option<String>,
    /// To be read by programs.
    pub data: Option<String>,
}

// The verbs

/// How somebody stands.
pub fn page(app: &App, which: ById) -> Result<RightsPage, Error> {
    let id = ParticipantId(which.uuid()?);
    app.read(|r| {
        let standing = r.standing(id)?;
        let study_number = match r.participant(id) {
            Err(StoreError::Erased { .. }) => String::new(),
            found => found?.study_number,
        };
        let when =
            |at: Option<domain::Moment>| at.map(|at| show::moment(app, at.with_timezone(app.now().offset())));
        Ok(RightsPage {
            id: id.to_string(),
            study_number,
            practice: r.is_practice(id)?,
            withdrawn: when(standing.withdrawn),
            restricted: when(standing.restricted),
            erased: when(standing.erased),
            unsent: r.unsent(id)?,
            drafts: if standing.erased.is_some() { 0 } else { drafts(r, id)? },
        })
    })
}

/// Nothing more is collected of somebody. What was collected stays.
pub fn withdraw(app: &App, who: WithReason) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let id = ParticipantId(uuid(&who.id)?);
    for_a_reason(app, &who.reason, |w, why| {
        kept(w.withdraw(id, why))?;
        // No visit of a programme is expected any more.
        ways::refresh_all(app, w, id)
    })
}

/// Who may look at somebody's record.
pub fn restrict(app: &App, who: Restrict) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let id = ParticipantId(uuid(&who.id)?);
    for_a_reason(app, &who.reason, |w, why| kept(w.restrict(id, who.on, why)))
}

/// Removes what is kept about somebody from this computer. That it was here,
/// and who removed it, stays.
pub fn erase(app: &App, who: Erase) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let id = ParticipantId(uuid(&who.id)?);
    let mut checks = Checks::default();
    let number = app.read(|r| kept(r.participant(id)))?.study_number;
    if who.study_number.trim() != number {
        checks.problems.push(FieldProblem::new("study_number", Why::NumberMismatch));
    }
    let why = checks.take("reason", reason(&who.reason));
    let (Some(why), true) = (why, checks.problems.is_empty()) else {
        return Ok(Changed::new(checks.problems, []));
    };
    app.write(|w| {
        let count = w.unsent(id)? + drafts(w, id)?;
        if count > 0 && !who.also_unsent {
            return Err(Error::Unsent { count });
        }
        kept(w.erase(id, Action::Erased, &why))
    })?;
    Ok(Changed::new(Vec::new(), ALL))
}

/// How long records stay after they were confirmed.
pub fn save_retention(app: &App, new: SaveRetention) -> Result<Changed<Vec<FieldProblem>>, Error> {
    if new.days.is_some_and(|days| !(1..=LONGEST).contains(&days)) {
        return Ok(Changed::new(vec![FieldProblem::new("days", Why::DaysRefused)], []));
    }
    let value = new.days.map(|days| days.to_string()).unwrap_or_default();
    app.write(|w| Ok(w.save_setting(settings::RETENTION, &value)?))?;
    unpoisoned(&app.copies).swept = None;
    Ok(Changed::new(Vec::new(), [Area::Settings, Area::Trail]))
}

const ALL: [Area; 6] =
    [Area::Participants, Area::Visits, Area::Responses, Area::Programme, Area::Sending, Area::Trail];

fn for_a_reason(
    app: &App,
    typed: &str,
    change: impl FnOnce(&Writer<'_>, &str) -> Result<(), Error>,
) -> Result<Changed<Vec<FieldProblem>>, Error> {
    match reason(typed) {
        Ok(why) => {
            app.write(|w| change(w, &why))?;
            Ok(Changed::new(Vec::new(), ALL))
        }
        Err(why) => Ok(Changed::new(vec![FieldProblem::new("reason", why)], [])),
    }
}

/// How many of somebody's forms are not finished. They are nowhere else.
pub(crate) fn drafts(r: &Reader<'_>, id: ParticipantId) -> Result<u32, Error> {
    let mut drafts = 0;
    for visit in r.visits_of(id)? {
        let open = r.responses_of(visit.id)?.iter().filter(|response| response.edition == 0).count();
        drafts += u32::try_from(open).unwrap_or(u32::MAX);
    }
    Ok(drafts)
}

#[cfg(test)]
mod tests;
