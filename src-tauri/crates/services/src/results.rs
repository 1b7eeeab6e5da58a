//! Finished forms: scores, what was published about them, and corrections.

mod lines;
mod shown;
pub(crate) mod why;

use domain::{
    PersonId, ResponseId, form,
    response::{AnswerError, Given, accepts},
};
use serde::Deserialize;
use store::{Action, Kind, Reader};

use self::lines::editions;
pub(crate) use self::lines::said;
pub use self::shown::{
    AnswerLine, ChangeKind, Corrected, CorrectionReason, Edition, ResultPage, ScoreLine, ThresholdLine,
    Voided,
};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    alerts::{self, Asked},
    forms::{self, Filled, typed},
    participants::{ById, uuid},
    quality,
    rights::{Looker, WithReason, kept},
    show,
    staff::reason,
    sync, visits, ways,
};

// What comes in

/// A better answer to one item.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Change {
    /// To which item.
    pub item: String,
    /// What should have been kept.
    #[cfg_attr(feature = "bindings", ts(type = "Given"))]
    pub given: Given,
    /// A number, a date or words as they were typed; instead of `given`.
    pub typed: Option<String>,
}

/// A correction of a finished form.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Correction {
    /// Which response.
    pub response: String,
    /// Why: one of the reasons that were offered.
    pub code: String,
    /// The same in words; may be empty where the code says enough.
    pub reason: String,
    /// What changes.
    pub changes: Vec<Change>,
}

// The verbs

/// A finished form: what counts, and everything that counted before.
pub fn open(app: &App, which: ById) -> Result<ResultPage, Error> {
    let id = ResponseId(which.uuid()?);
    let looker = Looker::of(app)?;
    let (may_ask, may_answer) = quality::may(app)?;
    let page = app.read(|r| {
        let filled = Filled::load(app, r, id, looker)?;
        let response = &filled.response;
        if response.edition == 0 {
            return Err(AnswerError::NotFinished.into());
        }
        let participant = r.participant(response.participant)?;
        let language = app.texts.language(&response.language).ok_or(Error::NotOffered)?;
        let shelf = app.shelf();
        let words = shelf.words_of(response)?;
        let mut editions = editions(app, r, &filled, words)?;
        editions.reverse();
        let licence = filled.edition.instrument.licence();
        Ok(ResultPage {
            id: id.to_string(),
            visit: response.visit.to_string(),
            banner: show::banner(app, &participant),
            instrument: filled.edition.instrument.id().to_owned(),
            title: filled.edition.instrument.title().to_owned(),
            attribution: licence.attribution.clone(),
            notices: licence.notices.clone(),
            day: show::day(app, filled.day),
            language: visits::one_offer(language, words, response.language == participant.language),
            mode: response.mode,
            interpreter: response.interpreter.as_ref().map(|one| (one.kind, one.detail.reveal().clone())),
            paper: forms::paper_note(app, r, response)?,
            readings: forms::reading_lines(app, r, id)?,
            editions,
            prompts: forms::prompt_lines(app, r, &filled)?,
            origin: origin(r, Kind::Response, id.0)?,
            voided: voided(app, r, id)?,
            queries: quality::about(app, r, looker, id.0)?,
            may_ask,
            may_answer,
            reasons: why::lines(app, r, response.visit)?,
        })
    })?;
    app.note_view(Action::Viewed, "response", id.0);
    Ok(page)
}

/// Takes a finished form back: it was given by mistake, to somebody else or
/// twice. It stays to be read, and counts no longer, here and at the endpoint.
pub fn void(app: &App, what: WithReason) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let id = ResponseId(uuid(&what.id)?);
    let why = match reason(&what.reason) {
        Ok(why) => why,
        Err(why) => return Ok(Changed::new(vec![FieldProblem::new("reason", why)], [])),
    };
    let looker = Looker::of(app)?;
    app.write(|w| {
        let response = kept(w.response(id))?;
        looker.may_see(w, response.participant)?;
        if response.edition == 0 {
            return Err(AnswerError::NotFinished.into());
        }
        let counted = w.voided(id)?.is_none();
        w.void_response(id, &why)?;
        if counted {
            alerts::fire_for_the_next(app, w, id)?;
        }
        ways::refresh_visit(app, w, response.visit)
    })?;
    app.ring();
    let areas = [
        Area::Responses,
        Area::Visits,
        Area::Participants,
        Area::Sending,
        Area::Day,
        Area::Trail,
        // An alert that it set off says so.
        Area::Programme,
    ];
    Ok(Changed::new(Vec::new(), areas))
}

/// What the other computer is called that a record came from; nothing for what was
/// recorded here.
pub(crate) fn origin(r: &Reader<'_>, kind: Kind, id: uuid::Uuid) -> Result<Option<String>, Error> {
    let here = sync::this_computer(r)?;
    Ok(match r.origin(kind, id)?.filter(|origin| Some(*origin) != here) {
        Some(origin) => r.person_name(PersonId(origin))?,
        None => None,
    })
}

/// Since when it counts no longer.
fn voided(app: &App, r: &Reader<'_>, id: ResponseId) -> Result<Option<Voided>, Error> {
    let Some((at, by, reason)) = r.voided(id)? else { return Ok(None) };
    let by = r.person_name(by)?.unwrap_or_default();
    // Why does not travel.
    let why = || app.texts.say(&show::language(app), "taken-back-there", &[]);
    let reason = if reason.is_empty() { why() } else { reason };
    Ok(Some(Voided { at: show::moment(app, at.with_timezone(app.now().offset())), by, reason }))
}

/// Corrects a finished form, for a reason. The earlier edition stays as it was.
pub fn correct(app: &App, what: Correction) -> Result<Changed<Corrected>, Error> {
    let id = ResponseId(uuid(&what.response)?);
    let because = match why::typed(&what.code, &what.reason) {
        Ok(because) => because,
        Err((field, why)) => return Ok(refused(field, why)),
    };
    let looker = Looker::of(app)?;
    let outcome = app.write(|w| {
        let mut filled = Filled::load(app, w, id, looker)?;
        let response = filled.response.clone();
        if response.edition == 0 || w.voided(id)?.is_some() {
            return Err(AnswerError::NotFinished.into());
        }
        if !why::offered(app, w, response.visit)?.1.contains(&what.code) {
            return Err(Error::Input("code"));
        }
        let instrument = &filled.edition.instrument;
        let mut answers = response.answers.clone();
        for change in &what.changes {
            let item = instrument.item(form::parts(&change.item).0).ok_or(AnswerError::NoSuchItem)?;
            if filled.form().slot(&change.item).is_none() {
                return Err(AnswerError::NoSuchItem.into());
            }
            let given = match &change.typed {
                None => change.given.clone(),
                Some(typed) => match typed::read(app, item, typed, filled.day) {
                    Ok(Some(value)) => Given::Answer(value),
                    Ok(None) => return Ok(Err((change.item.clone(), Why::FieldEmpty))),
                    Err(why) => return Ok(Err((change.item.clone(), why))),
                },
            };
            accepts(instrument, item, &given, filled.day)?;
            answers.insert(change.item.clone(), given);
        }
        if answers == response.answers {
            return Ok(Err(("changes".to_owned(), Why::ChangesNone)));
        }
        let next = response.edition + 1;
        for (item, given) in answers.iter().filter(|(item, given)| response.answers.get(*item) != Some(given))
        {
            w.add_answer(id, next, item, Some(given))?;
        }
        filled.response.answers = answers;
        w.add_edition(id, Some(&because.kept()), &forms::score_ids(app, &filled.form()))?;
        w.queue_questionnaire_of(id, sync::questionnaire_id(&filled.edition.instrument))?;
        Ok(Ok(alerts::fire_for_response(app, w, &filled, Asked::Finished)?))
    })?;
    let fired = match outcome {
        Ok(fired) => fired,
        Err((field, why)) => return Ok(refused(&field, why)),
    };
    app.ring();
    let areas = [Area::Responses, Area::Visits, Area::Participants, Area::Sending, Area::Programme];
    Ok(Changed::new(Corrected::made(&fired), areas))
}

fn refused(field: &str, why: Why) -> Changed<Corrected> {
    Changed::new(Corrected::refused(vec![FieldProblem::new(field, why)]), [])
}
