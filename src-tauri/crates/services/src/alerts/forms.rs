//! What answers set off: those of one form, and those of a later one that is held against it.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    Decimal, ResponseId,
    form::{self, Form},
    kit::{Fired, Seen, Severity},
};
use store::{Reader, Writer};
use uuid::Uuid;

use super::firing::{About, fire};
use crate::{App, Error, forms::Filled, kits::Run};

/// What happened to a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    /// One answer was given; the next may take it back.
    Answered,
    /// Whoever answered has gone, and left it as it is.
    Left,
    /// It was finished, or corrected.
    Finished,
}

/// Fires what a form sets off in the kits that the participant is in. Whatever
/// cannot wait fires at the answer; what is looked at in the next days waits until
/// nobody is answering any more. Scores count once nothing is missing, or the
/// form is finished without.
pub(crate) fn fire_for_response(
    app: &App,
    w: &Writer<'_>,
    filled: &Filled,
    asked: Asked,
) -> Result<Vec<Uuid>, Error> {
    let form = filled.form();
    let is_whole = asked == Asked::Finished || form.gaps().is_empty();
    let counts = |one: &Fired<'_>| {
        let waits = asked == Asked::Answered && one.rule.severity == Severity::Review;
        !waits && (is_whole || one.values.iter().all(|value| is_answer(&form, &value.what)))
    };
    let mut all = look(app, w, filled, asked == Asked::Finished, counts)?;
    if asked == Asked::Finished {
        all.extend(fire_for_the_next(app, w, filled.response.id)?);
    }
    Ok(all)
}

/// Looks again at the next form of the same instrument, once the one before it came to be
/// as it is, or ceased to count: what it changed by is known anew. Only what was finished
/// on this computer or has come to it is looked at.
pub(crate) fn fire_for_the_next(app: &App, w: &Writer<'_>, before: ResponseId) -> Result<Vec<Uuid>, Error> {
    let before = w.response(before)?;
    let Some(finished) = before.finished else { return Ok(Vec::new()) };
    let at = (w.visit(before.visit)?.day, &finished);
    let Some(response) = w.next_finished(before.participant, &before.instrument, at)? else {
        return Ok(Vec::new());
    };
    // What can no longer be scored has changed by nothing that is known.
    let Ok(edition) = app.shelf().of(&response).map(Arc::clone) else { return Ok(Vec::new()) };
    let day = w.visit(response.visit)?.day;
    let is_change = |one: &Fired<'_>| one.values.iter().any(|value| value.before.is_some());
    look(app, w, &Filled { response, edition, day }, true, is_change)
}

fn look(
    app: &App,
    w: &Writer<'_>,
    filled: &Filled,
    is_settled: bool,
    counts: impl Fn(&Fired<'_>) -> bool,
) -> Result<Vec<Uuid>, Error> {
    let response = &filled.response;
    let (form, before) = (filled.form(), last_time(app, w, filled)?);
    let mut all = Vec::new();
    for enrolment in w.enrolments(response.participant)? {
        let Ok(run) = Run::of(app, w, &enrolment.kit, Some(enrolment.version)) else {
            tracing::error!(kit = enrolment.kit, "a kit that somebody is in is not here");
            continue;
        };
        let mut fired = run.kit.watch(&Seen::Form { form: &form, before: &before });
        fired.retain(&counts);
        let about = About {
            what: response.id.0,
            is_settled,
            same: vec![response.id.0],
            participant: Some(response.participant),
            visit: Some(response.visit),
            aware: None,
        };
        all.extend(fire(app, w, &run, &about, &fired)?);
    }
    Ok(all)
}

/// Whether what was read off is an answer, and no score.
fn is_answer(form: &Form<'_>, what: &str) -> bool {
    let key = what.split_once('.').map_or(what, |(_, key)| key);
    form.of().item(form::parts(key).0).is_some()
}

/// The scores of the last time that this participant answered the same.
fn last_time(app: &App, r: &Reader<'_>, filled: &Filled) -> Result<BTreeMap<String, Decimal>, Error> {
    let now = &filled.response;
    let Some(last) = r.last_finished(now.participant, &now.instrument, (filled.day, &now.started))? else {
        return Ok(BTreeMap::new());
    };
    let shelf = app.shelf();
    // Of what can no longer be scored nothing is known.
    let Ok(edition) = shelf.of(&last) else { return Ok(BTreeMap::new()) };
    let form = Form::new(&edition.instrument, &last.answers, last.circumstances());
    let scales = edition.instrument.scales().iter();
    Ok(scales.filter_map(|scale| Some((scale.id.clone(), form.score(scale).points()?))).collect())
}
