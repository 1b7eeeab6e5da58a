//! Visits of other computers.

use domain::{ParticipantId, VisitId, visit::Visit};
use exchange::TheirVisit;
use store::{Kind, Remote, StoreError, Writer};

use super::{
    apply::{Did, Found, Here, is_ahead, is_intact},
    people::{before, both},
};
use crate::{Error, disputes::DisputeKind};

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
            return Ok(Did::Taken);
        }
        Err(error) => return Err(error.into()),
    };
    if here.is_ours(w, seen)? && is_intact(seen) {
        w.save_remote(seen)?;
        return Ok(Did::Nothing);
    }
    if (known.day, known.participant) == (theirs.day, participant) {
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
