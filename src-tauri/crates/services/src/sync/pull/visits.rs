//! Visits of other computers.

use std::collections::BTreeSet;

use domain::{ParticipantId, VisitId, kit::Anchor, visit::Visit};
use exchange::{PlannedAs, TheirVisit};
use store::{Kind, Remote, StoreError, Writer};

use super::{
    apply::{Did, Found, Here, is_ahead, is_intact},
    people::{before, both},
};
use crate::{Error, disputes::DisputeKind, sync::programme};

/// A visit as another computer sent it.
pub(super) fn visit(
    here: &Here<'_>,
    w: &Writer<'_>,
    theirs: &TheirVisit,
    seen: &Remote,
) -> Result<Did, Error> {
    let participant = ParticipantId(theirs.participant);
    match w.standing(participant) {
        Ok(standing) if standing.erased.is_some() => return Ok(Did::Nothing),
        Ok(_) => {}
        Err(StoreError::NotFound { .. }) => {
            w.save_remote(seen)?;
            return Ok(Did::Waits);
        }
        Err(error) => return Err(error.into()),
    }
    let known = match w.visit(VisitId(theirs.id)) {
        Ok(known) => known,
        Err(StoreError::Erased { .. }) => return Ok(Did::Nothing),
        Err(StoreError::NotFound { .. }) if theirs.cancelled => return Ok(Did::Nothing),
        Err(StoreError::NotFound { .. }) => {
            let entered = theirs.entered.or(seen.modified).unwrap_or_else(|| here.app.now());
            let new = Visit { id: VisitId(theirs.id), participant, day: theirs.day, entered };
            let origin = here.author(w, seen)?;
            w.receive_visit(&new, origin, seen)?;
            place(here, w, theirs, participant)?;
            return Ok(Did::Taken);
        }
        Err(error) => return Err(error.into()),
    };
    if here.is_ours(w, seen)? && is_intact(seen) {
        w.save_remote(seen)?;
        return Ok(Did::Nothing);
    }
    if (known.day, known.participant) == (theirs.day, participant) {
        // One that was begun here and belongs to no programme may have become one of it elsewhere.
        if w.origin(Kind::Visit, theirs.id)?.is_some() || w.plan_of_visit(known.id)?.is_none() {
            place(here, w, theirs, participant)?;
        }
        w.save_remote(seen)?;
        return Ok(Did::Nothing);
    }
    // Nobody changes a visit in this program: something else did, at the endpoint.
    let before = before(w, Kind::Visit, theirs.id)?;
    let new = Found {
        record: Kind::Visit,
        object: theirs.id,
        theirs: both(before.as_ref(), seen),
        other: None,
        seen: Some(seen),
    };
    let did = here.dispute(w, DisputeKind::Changed, new)?;
    if is_ahead(w, Kind::Visit, theirs.id)? {
        w.save_remote(seen)?;
    }
    Ok(did)
}

/// Which visit of a programme theirs is, as they say it.
fn place(
    here: &Here<'_>,
    w: &Writer<'_>,
    theirs: &TheirVisit,
    participant: ParticipantId,
) -> Result<(), Error> {
    let (Some(planned), visit) = (&theirs.planned, VisitId(theirs.id)) else { return Ok(()) };
    let known = w.plan_of_visit(visit)?;
    let is_event = is_event(here, &planned.kit, &planned.plan);
    let is_known = known.is_some_and(|(kit, plan, turn)| {
        (kit, plan) == (planned.kit.clone(), planned.plan.clone()) && (is_event || turn == planned.turn)
    });
    if is_known {
        return Ok(());
    }
    let turn = if is_event { free(w, participant, planned)? } else { planned.turn };
    w.receive_plan(visit, &planned.kit, &planned.plan, turn)?;
    let kits = std::iter::once(planned.kit.clone()).collect();
    programme::worked_out(here.app, w, Some(participant), &kits)
}

/// Whether such a visit takes place whenever something happens.
fn is_event(here: &Here<'_>, kit: &str, plan: &str) -> bool {
    let kits = here.app.kits();
    let Ok(edition) = kits.get(kit) else { return false };
    edition.kit.visit(plan).is_some_and(|visit| visit.anchor == Anchor::Event)
}

/// Which of those that happen it is here: two computers that have not met count each
/// from the same, and these are different visits.
fn free(w: &Writer<'_>, participant: ParticipantId, theirs: &PlannedAs) -> Result<u32, Error> {
    let held = w.planned_visits(participant, &theirs.kit)?;
    let turns: BTreeSet<u32> =
        held.into_iter().filter(|(_, _, plan, _)| *plan == theirs.plan).map(|(.., turn)| turn).collect();
    Ok((theirs.turn..).find(|turn| !turns.contains(turn)).unwrap_or(theirs.turn))
}
