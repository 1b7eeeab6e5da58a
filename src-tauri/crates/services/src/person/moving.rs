//! A form that was given in the wrong record goes to whom it belongs.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    ParticipantId, ResponseId, VisitId,
    response::{AnswerError, Response},
    visit::Visit,
    way::{Content, Said, StepKind},
};
use store::{NewStep, Reader, Writer};
use uuid::Uuid;

use super::MoveForm;
use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    alerts::{self, Asked},
    forms::{self, Filled},
    input::Checks,
    participants::uuid,
    results::Corrected,
    rights::{Looker, kept},
    show,
    staff::reason,
    sync, ways,
};

/// Moves a form to whom it belongs: it is taken back here and kept there; both histories say so.
pub fn move_form(app: &App, what: MoveForm) -> Result<Changed<Corrected>, Error> {
    let id = ResponseId(uuid(&what.response)?);
    let number = what.study_number.trim().to_owned();
    let mut checks = Checks::default();
    let why = checks.take("reason", reason(&what.reason));
    if number.is_empty() {
        checks.problems.push(FieldProblem::new("study_number", Why::FieldEmpty));
    }
    let (Some(why), true) = (why, checks.problems.is_empty()) else {
        return Ok(Changed::new(Corrected::refused(checks.problems), []));
    };
    let looker = Looker::of(app)?;
    let outcome = app.write(|w| {
        let from = Filled::load(app, w, id, looker)?;
        if from.response.edition == 0 || w.voided(id)?.is_some() {
            return Err(AnswerError::NotFinished.into());
        }
        let Some(theirs) = w.participant_by_study_number(&number)? else {
            return Ok(Err(Why::StudyNumberUnknown));
        };
        if theirs == from.response.participant {
            return Ok(Err(Why::StudyNumberSame));
        }
        looker.may_collect(w, theirs)?;
        // What was invented is nobody's, and what somebody said is not invented.
        if w.is_practice(theirs)? != w.is_practice(from.response.participant)? {
            return Ok(Err(Why::StudyNumberUnknown));
        }
        let them = kept(w.participant(theirs))?;
        if them.birth().is_some_and(|born| from.day < born) {
            return Ok(Err(Why::DateBeforeBirth));
        }
        let ours = kept(w.participant(from.response.participant))?.study_number;
        let (copy, mut fired) = copy(app, w, &from, theirs)?;
        w.void_response(id, &why)?;
        fired.extend(alerts::fire_for_the_next(app, w, id)?);
        ways::refresh_visit(app, w, from.response.visit)?;
        ways::refresh_visit(app, w, copy.visit)?;
        tell(app, w, &from.response, "to", &them.study_number, copy.id, &why)?;
        tell(app, w, &copy, "from", &ours, id, &why)?;
        Ok(Ok(fired))
    })?;
    let fired = match outcome {
        Ok(fired) => fired,
        Err(why) => {
            let problems = vec![FieldProblem::new("study_number", why)];
            return Ok(Changed::new(Corrected::refused(problems), []));
        }
    };
    app.ring();
    let areas = [
        Area::Responses,
        Area::Visits,
        Area::Participants,
        Area::Sending,
        Area::Day,
        Area::Trail,
        Area::Programme,
    ];
    Ok(Changed::new(Corrected::made(&fired), areas))
}

/// Where a form went that counts no longer where it was: whose it is, and the form that
/// counts, as far as this computer was told.
type MovedTo = (Option<String>, Option<ResponseId>);

/// To whom a form was moved; nothing where it was not.
pub(crate) fn moved_to(r: &Reader<'_>, response: ResponseId) -> Result<Option<MovedTo>, Error> {
    let steps = r.steps_about(response.0)?;
    let moved = steps.iter().rfind(|step| step.kind == StepKind::Moved && step.code("way") == Some("to"));
    Ok(moved.map(|step| {
        let to = step.text("response").and_then(|id| id.parse().ok()).map(ResponseId);
        (step.text("study-number").map(str::to_owned), to)
    }))
}

/// The same form in the record of `theirs`, at a visit of the same day. What it
/// was asked by, age and number of the visit among it, stays: those were the
/// questions that were read. With it the alerts that it sets off there.
fn copy(
    app: &App,
    w: &Writer<'_>,
    from: &Filled,
    theirs: ParticipantId,
) -> Result<(Response, Vec<Uuid>), Error> {
    let copy = Response {
        id: ResponseId(app.fresh()),
        participant: theirs,
        visit: visit_on(app, w, from, theirs)?,
        ..from.response.clone()
    };
    w.copy_response(from.response.id, &copy, &forms::score_ids(app, &from.form()))?;
    w.queue_questionnaire_of(copy.id, sync::questionnaire_id(&from.edition.instrument))?;
    // What is watched of them is watched in what they answered, whoever it was kept for.
    let (response, edition) = (w.response(copy.id)?, Arc::clone(&from.edition));
    let theirs = Filled { response, edition, day: from.day };
    let fired = alerts::fire_for_response(app, w, &theirs, Asked::Finished)?;
    Ok((copy, fired))
}

/// A visit of theirs on the day of the form; made if there is none.
fn visit_on(app: &App, w: &Writer<'_>, from: &Filled, theirs: ParticipantId) -> Result<VisitId, Error> {
    if let Some(visit) = w.visits_of(theirs)?.into_iter().find(|visit| visit.day == from.day) {
        return Ok(visit.id);
    }
    let visit = Visit { id: VisitId(app.fresh()), participant: theirs, day: from.day, entered: app.now() };
    w.add_visit(&visit)?;
    Ok(visit.id)
}

/// Notes in the history of `of` where it went, or came from.
fn tell(
    app: &App,
    w: &Writer<'_>,
    of: &Response,
    way: &str,
    number: &str,
    other: ResponseId,
    why: &str,
) -> Result<(), Error> {
    let content: Content = BTreeMap::from([
        ("way".to_owned(), Said::Code(way.to_owned())),
        ("study-number".to_owned(), Said::Text(number.to_owned())),
        ("response".to_owned(), Said::Text(other.to_string())),
        ("reason".to_owned(), Said::Text(why.to_owned())),
    ]);
    w.keep_step(&NewStep {
        id: app.fresh(),
        kind: StepKind::Moved,
        kit: None,
        participant: Some(of.participant),
        visit: Some(of.visit),
        about: Some(of.id.0),
        day: show::today(app),
        content,
        reason: None,
    })?;
    Ok(())
}
