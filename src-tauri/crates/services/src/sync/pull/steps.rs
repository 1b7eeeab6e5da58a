//! Steps of other computers, and how far they say somebody has got. Steps are only
//! added, so nobody has to choose: whatever edition is not here yet is kept, in the
//! order in which they were noted.

use std::collections::BTreeSet;

use domain::{
    ParticipantId,
    way::{Step, StepKind, is_copy},
};
use exchange::TheirStep;
use store::{Kind, NewStep, Remote, StoreError, Writer};

use super::apply::{Did, Here, is_intact, is_there};
use crate::{
    Error, alerts,
    sync::{gather, programme},
};

/// A step as another computer sent it, with what goes on from it.
pub(super) fn step(here: &Here<'_>, w: &Writer<'_>, theirs: &TheirStep, seen: &Remote) -> Result<Did, Error> {
    let is_here = w.is_here(Kind::Step, theirs.id)?;
    let Some(first) = theirs.editions.first() else { return Ok(Did::Broken) };
    if !is_known(w, first.participant)? {
        return match first.participant {
            Some(who) if w.is_here(Kind::Participant, who.0)? => Ok(Did::Nothing),
            _ => wait(w, seen, is_here),
        };
    }
    for visit in theirs.editions.iter().filter_map(|edition| edition.visit) {
        if !w.is_here(Kind::Visit, visit.0)? {
            return wait(w, seen, is_here);
        }
    }
    if is_here {
        let ours = w.step(theirs.id)?;
        if (ours.kind, ours.participant) != (first.kind, first.participant) {
            return Ok(Did::Broken);
        }
    }
    if is_here && here.is_ours(w, seen)? && is_intact(seen) {
        w.save_remote(seen)?;
        return Ok(Did::Nothing);
    }
    let origin = here.author(w, seen)?;
    let (mut kits, mut is_news) = (BTreeSet::new(), false);
    for edition in &theirs.editions {
        if w.receive_step(&new(edition), edition.at, origin)? {
            kits.extend(edition.kit.clone());
            is_news = true;
        }
    }
    w.receive_remote(seen)?;
    if is_ahead(w, theirs)? {
        // What they did not know of is told again, in the place of what they sent.
        w.resend_step(theirs.id)?;
    } else if gather::as_sent(here.app, w, Kind::Step, theirs.id)?.as_deref() == seen.content.as_deref() {
        is_there(w, seen)?;
    }
    if !is_news {
        return Ok(Did::Nothing);
    }
    if first.kind == StepKind::Alert {
        alerts::refresh(here.app, w, theirs.id)?;
    }
    programme::worked_out(here.app, w, first.participant, &kits)?;
    Ok(Did::Taken)
}

/// How far somebody has got, as another computer sees it: that is worked out here from
/// the steps. Where both see the same, it need not be sent from here.
pub(super) fn enrolment(here: &Here<'_>, w: &Writer<'_>, seen: &Remote) -> Result<Did, Error> {
    if !w.is_here(Kind::Enrolment, seen.id)? {
        return Ok(Did::Nothing);
    }
    // First, since what it says of the learning days is said from here, too.
    w.save_remote(seen)?;
    let ours = gather::as_sent(here.app, w, Kind::Enrolment, seen.id)?;
    let is_same = ours.is_some() && ours == seen.content;
    // What was sent from here before says nothing that is not known.
    if !is_same && here.is_ours(w, seen)? {
        return Ok(Did::Nothing);
    }
    let origin = seen.computer.filter(|computer| Some(*computer) != here.computer);
    w.receive_enrolment(seen, is_same, origin)?;
    Ok(Did::Nothing)
}

/// Whether somebody is on file here and was not erased; of nobody there is nothing to
/// know.
fn is_known(w: &Writer<'_>, participant: Option<ParticipantId>) -> Result<bool, Error> {
    let Some(who) = participant else { return Ok(true) };
    match w.standing(who) {
        Ok(standing) => Ok(standing.erased.is_none()),
        Err(StoreError::NotFound { .. }) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// What it refers to has not come yet.
fn wait(w: &Writer<'_>, seen: &Remote, is_here: bool) -> Result<Did, Error> {
    if is_here {
        return Ok(Did::WaitsHere);
    }
    w.save_remote(seen)?;
    Ok(Did::Waits)
}

/// Whether something was noted here of which they did not know, or of which they say
/// something else. A copy may lack the words that somebody wrote.
fn is_ahead(w: &Writer<'_>, theirs: &TheirStep) -> Result<bool, Error> {
    let mut ours = w.step_editions(theirs.id)?;
    for further in w.noted_about(theirs.id)?.iter().filter(|one| one.kind.goes_on()) {
        ours.extend(w.step_editions(further.id)?);
    }
    let known = |one: &Step| {
        let same = |there: &Step| {
            (there.id, there.at, there.day) == (one.id, one.at, one.day)
                && is_copy(&there.content, &one.content)
        };
        theirs.editions.iter().any(same)
    };
    Ok(!ours.iter().all(known))
}

fn new(of: &Step) -> NewStep {
    NewStep {
        id: of.id,
        kind: of.kind,
        kit: of.kit.clone().zip(of.kit_version),
        participant: of.participant,
        visit: of.visit,
        about: of.about,
        day: of.day,
        content: of.content.clone(),
        reason: of.reason.clone(),
    }
}
