//! The tray of records that wait for a person.

use domain::ResponseId;
use store::{Held, Kind, StoreError};

use super::{
    NextStep, RecordLine, RefusalCode, Spot, Thing,
    why::{Around, Why, why},
};
use crate::{App, Error, settings, sync};

/// A record that waits, why, and what to do about it.
pub(super) fn line(app: &App, held: Held, thing: &Thing) -> Result<RecordLine, Error> {
    let Why { issue, spot, question, next, resource } = told(app, &held)?;
    // What the answers of a form were given to is corrected in the form; everything
    // else that can be corrected belongs to whoever it is about.
    let in_the_form = spot == Some(Spot::Answer);
    let correct = next == NextStep::Correct;
    let participant =
        if correct && !in_the_form && resource == Some("Patient") { about(app, &held)? } else { None };
    Ok(RecordLine {
        refusal: Some(RefusalCode::of(&held.refused.code)),
        issue: Some(issue),
        spot,
        question,
        next: Some(next),
        participant,
        response: (correct && in_the_form).then(|| held.id.to_string()),
        place: held.refused.place,
        theirs: held.refused.theirs,
        ..super::line(app, held.kind, held.id, thing, None)
    })
}

/// Why it waits. What it is on the wire is worked out only where the endpoint
/// pointed at something in it.
pub(super) fn told(app: &App, held: &Held) -> Result<Why, Error> {
    let refused = &held.refused;
    let pointed = refused.place.is_some() || refused.theirs.as_deref().is_some_and(|said| said.contains('.'));
    let entries = if pointed { sync::resources(app, held.kind, held.id)? } else { Vec::new() };
    let (identified, disputed, voided) = app.read(|r| {
        let identified = r.setting(settings::IDENTIFIED)?.as_deref() == Some("yes");
        let mut disputes = r.disputes()?.into_iter();
        let disputed = disputes.any(|one| (one.record, one.object) == (held.kind, held.id));
        let voided = held.kind == Kind::Response && r.voided(ResponseId(held.id))?.is_some();
        Ok((identified, disputed, voided))
    })?;
    why(app, held, &Around { entries: &entries, identified, disputed, voided })
}

/// Whom a record is about.
fn about(app: &App, held: &Held) -> Result<Option<String>, Error> {
    let id = app.read(|r| match held.kind {
        Kind::Questionnaire | Kind::Kit | Kind::Enrolment | Kind::Visit | Kind::Step => Ok(None),
        Kind::Participant => Ok(Some(held.id)),
        Kind::Response => match r.response(ResponseId(held.id)) {
            Ok(response) => Ok(Some(response.participant.0)),
            Err(StoreError::NotFound { .. } | StoreError::Erased { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        },
    })?;
    Ok(id.map(|id: uuid::Uuid| id.to_string()))
}
