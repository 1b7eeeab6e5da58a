//! Changing what is on file about somebody.

use domain::{ParticipantId, nhs_number::NhsNumber, participant::Participant};
use store::Action;
use uuid::Uuid;

use super::{ById, ChangeParticipant, ParticipantEntry, Registered, typed::Typed, uuid};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    rights::{Looker, kept},
    show,
    staff::reason,
};

/// What is on file about somebody, as it would be typed.
pub fn entry(app: &App, which: ById) -> Result<ParticipantEntry, Error> {
    let id = ParticipantId(which.uuid()?);
    let looker = Looker::of(app)?;
    let who = app.read(|r| {
        looker.may_see(r, id)?;
        kept(r.participant(id))
    })?;
    app.note_view(Action::Viewed, "participant", id.0);
    Ok(ParticipantEntry {
        family: who.family.reveal().clone(),
        given: who.given.reveal().clone(),
        born: who.birth().map(|born| show::day(app, born)).unwrap_or_default(),
        sex: Some(who.sex),
        nhs_number: who.nhs_number.as_ref().map(NhsNumber::grouped).unwrap_or_default(),
        language: who.language.clone(),
        interpreter: who.interpreter,
        alike_accepted: Vec::new(),
        seen: Some(mark(&who)),
    })
}

/// Changes what is on file about somebody, for a reason; what was there is kept.
/// Nothing is changed that is wrong, that makes them alike to somebody nobody has
/// looked at, or that was changed elsewhere while it was typed.
pub fn change(app: &App, what: ChangeParticipant) -> Result<Changed<Registered>, Error> {
    let id = ParticipantId(uuid(&what.id)?);
    let why = reason(&what.reason);
    let looker = Looker::of(app)?;
    let (check, changed) = app.write(|w| {
        looker.may_see(w, id)?;
        let old = kept(w.participant(id))?;
        let mut typed = Typed::read(app, &what.entry, Some(&old));
        let why = match &why {
            Ok(why) => why.as_str(),
            Err(why) => {
                typed.problems.push(FieldProblem::new("reason", *why));
                ""
            }
        };
        if what.entry.seen.as_ref().is_some_and(|seen| *seen != mark(&old)) {
            typed.problems.push(FieldProblem::new("seen", Why::ChangedMeanwhile));
        }
        let new = typed.complete().map(|new| Participant {
            id,
            study_number: old.study_number.clone(),
            registered: old.registered,
            ..new
        });
        if new.as_ref() == Some(&old) {
            typed.problems.push(FieldProblem::new("changes", Why::ChangesNone));
        }
        let mut alike = typed.alike(app, w)?;
        alike.retain(|one| one.line.id != what.id);
        // Who was alike before is no news while what they are known by stays.
        let known_by =
            |of: &Participant| (of.family.clone(), of.given.clone(), of.birth(), of.nhs_number.clone());
        if new.as_ref().is_some_and(|new| known_by(new) == known_by(&old)) {
            alike.clear();
        }
        let unseen = alike.iter().any(|one| !what.entry.alike_accepted.contains(&one.line.id));
        let new = new.filter(|_| typed.problems.is_empty() && !unseen);
        if let Some(new) = &new {
            w.change_participant(new, why)?;
        }
        Ok((typed.check(app, alike), new.is_some()))
    })?;
    let mut areas = Vec::new();
    if changed {
        app.ring();
        areas = vec![Area::Participants, Area::Visits, Area::Responses, Area::Sending, Area::Trail];
    }
    Ok(Changed::new(Registered { check, participant: changed.then_some(what.id) }, areas))
}

/// By which it is seen whether somebody changed since. Tells nothing of them.
fn mark(of: &Participant) -> String {
    let numbers = of.nhs_number.as_ref().map(NhsNumber::digits).unwrap_or_default();
    let born = of.birth().map(|born| born.to_string()).unwrap_or_default();
    let fields = [of.family.reveal(), of.given.reveal(), &born, of.sex.code(), numbers, &of.language];
    let interpreter = if of.interpreter { "yes" } else { "no" };
    Uuid::new_v5(&of.id.0, format!("{}\u{1f}{interpreter}", fields.join("\u{1f}")).as_bytes()).to_string()
}
