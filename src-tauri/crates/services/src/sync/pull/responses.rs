//! Finished forms of other computers.

use domain::{
    ParticipantId, PersonId, Private, ResponseId, VisitId,
    response::{Acknowledgement, Because, Response},
};
use store::{ArrivedResponse, Kind, Reading, Remote, ScoreId, StoreError, Writer};
use uuid::Uuid;

use super::{
    apply::{Did, Found, Here, is_ahead, is_intact, is_there},
    people::{before, both},
    read::Answered,
};
use crate::{Error, disputes::DisputeKind, visits, ways};

/// A finished form as another computer sent it.
pub(super) fn response(
    here: &Here<'_>,
    w: &Writer<'_>,
    came: &Answered,
    seen: &Remote,
) -> Result<Did, Error> {
    let theirs = &came.theirs.response;
    match w.standing(theirs.participant) {
        Ok(standing) if standing.erased.is_some() => return Ok(Did::Nothing),
        Ok(_) => {}
        Err(StoreError::NotFound { .. }) => {
            w.save_remote(seen)?;
            return Ok(Did::Waits);
        }
        Err(error) => return Err(error.into()),
    }
    match w.response(theirs.id) {
        Ok(ours) => known(here, w, &ours, came, seen),
        Err(StoreError::NotFound { .. }) => new(here, w, came, seen),
        Err(StoreError::Erased { .. }) => Ok(Did::Nothing),
        Err(error) => Err(error.into()),
    }
}

fn new(here: &Here<'_>, w: &Writer<'_>, came: &Answered, seen: &Remote) -> Result<Did, Error> {
    let theirs = &came.theirs.response;
    match w.visit(theirs.visit) {
        Ok(visit) if visit.participant == theirs.participant => {}
        Ok(_) => return Ok(Did::Broken),
        Err(StoreError::NotFound { .. }) => {
            w.save_remote(seen)?;
            return Ok(Did::Waits);
        }
        Err(error) => return Err(error.into()),
    }
    let origin = receive(here, w, came, seen)?;
    if came.theirs.voided {
        take_back(here, w, theirs.id, origin, seen)?;
        return Ok(Did::Taken);
    }
    let did = twice(here, w, theirs, origin, seen)?.unwrap_or(Did::Taken);
    ways::refresh_visit(here.app, w, theirs.visit)?;
    Ok(did)
}

/// Keeps what came, with the words it was read in and what was done about prompts.
pub(super) fn receive(
    here: &Here<'_>,
    w: &Writer<'_>,
    came: &Answered,
    seen: &Remote,
) -> Result<Uuid, Error> {
    let Answered { theirs, edition } = came;
    let shelf = here.app.shelf();
    for reading in &theirs.readings {
        let words = shelf.wording(&reading.digest).ok_or(Error::NotOffered)?;
        visits::keep_words(w, edition, &reading.language, words)?;
    }
    visits::keep_words(w, edition, &theirs.response.language, shelf.words_of(&theirs.response)?)?;
    let readings: Vec<_> = theirs
        .readings
        .iter()
        .map(|one| Reading { language: one.language.clone(), wording: one.digest.clone(), at: one.at })
        .collect();
    let scores: Vec<_> = theirs
        .scores
        .iter()
        .map(|(scale, observation)| ScoreId { scale: scale.clone(), observation: *observation })
        .collect();
    let origin = here.author(w, seen)?;
    let at = seen.modified.or(theirs.response.finished).unwrap_or_else(|| here.app.now());
    let because =
        theirs.because.clone().map(|code| Because { code: Some(code), words: String::new() }.kept());
    let arrived = ArrivedResponse {
        response: &theirs.response,
        readings: &readings,
        spoken: &theirs.spoken,
        scores: &scores,
        because: because.as_deref(),
        at,
    };
    w.receive_response(&arrived, origin, seen)?;
    let done = w.acknowledgements(theirs.response.id)?;
    let them = w.in_the_name_of(origin);
    for one in &theirs.prompts {
        let same = |known: &Acknowledgement| {
            (&known.prompt, known.action, known.at) == (&one.prompt, one.action, one.at)
        };
        if !done.iter().any(same) {
            let note = Private::default();
            let (prompt, action, at, by) = (one.prompt.clone(), one.action, one.at, PersonId(origin));
            them.add_acknowledgement(theirs.response.id, &Acknowledgement { prompt, action, note, at, by })?;
        }
    }
    is_there(w, seen)?;
    Ok(origin)
}

/// One that is here already.
fn known(
    here: &Here<'_>,
    w: &Writer<'_>,
    ours: &Response,
    came: &Answered,
    seen: &Remote,
) -> Result<Did, Error> {
    let theirs = &came.theirs;
    let id = ours.id;
    let taken_back = w.voided(id)?.is_some();
    let ahead = is_ahead(w, Kind::Response, id.0)?;
    let same = theirs.voided == taken_back && is_same(&theirs.response, ours);
    if here.is_ours(w, seen)? && (is_intact(seen) || same || was_said_here(w, ours, theirs)?) {
        w.save_remote(seen)?;
        return Ok(Did::Nothing);
    }
    if same && ahead {
        w.save_remote(seen)?;
        return Ok(Did::Nothing);
    }
    if taken_back && !theirs.voided {
        // It counts no longer, and what was corrected meanwhile is kept all the same.
        if was_said_here(w, ours, theirs)? {
            w.save_remote(seen)?;
        } else {
            receive(here, w, came, seen)?;
        }
        w.queue_again(Kind::Response, id.0)?;
        return Ok(Did::Taken);
    }
    // An earlier edition stands in the place of one that was made here: nobody corrects so.
    let goes_back = !same
        && !theirs.voided
        && theirs.response.edition < ours.edition
        && was_said_here(w, ours, theirs)?
        && here.made_the_last(w, seen)?;
    let leaves_none = theirs.voided && !taken_back && was_kept(w, ours)?;
    if ahead || goes_back || leaves_none {
        let kind = if theirs.voided { DisputeKind::Gone } else { DisputeKind::Changed };
        let before = before(w, Kind::Response, id.0)?;
        let new = Found {
            record: Kind::Response,
            object: id.0,
            theirs: both(before.as_ref(), seen),
            other: None,
            seen: Some(seen),
        };
        let did = here.dispute(w, kind, new)?;
        w.save_remote(seen)?;
        return Ok(did);
    }
    if theirs.voided && !taken_back {
        let origin = here.author(w, seen)?;
        take_back(here, w, id, origin, seen)?;
        return Ok(Did::Taken);
    }
    if same {
        is_there(w, seen)?;
        return Ok(Did::Nothing);
    }
    receive(here, w, came, seen)?;
    Ok(Did::Taken)
}

/// Whether somebody decided between two forms that this one counts, and the other was
/// taken back for it: to take this back too would leave neither.
fn was_kept(w: &Writer<'_>, ours: &Response) -> Result<bool, Error> {
    for one in w.disputes_about(ours.participant)? {
        let both = [Some(one.object), one.other];
        if one.kind != DisputeKind::Twice.code() || one.settled.is_none() || !both.contains(&Some(ours.id.0))
        {
            continue;
        }
        for other in both.into_iter().flatten().filter(|other| *other != ours.id.0) {
            if w.voided(ResponseId(other))?.is_some() {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// Whether `theirs` are the answers of some edition of `ours`.
fn was_said_here(w: &Writer<'_>, ours: &Response, theirs: &exchange::TheirResponse) -> Result<bool, Error> {
    for edition in 1..=ours.edition {
        if w.answers(ours.id, edition)? == theirs.response.answers {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether the answers are the same, and what they were given to.
fn is_same(one: &Response, other: &Response) -> bool {
    let of = |one: &Response| (one.answers.clone(), one.language.clone(), one.wording.clone(), one.mode);
    of(one) == of(other)
}

/// It counts no longer, on the word of another computer.
fn take_back(
    here: &Here<'_>,
    w: &Writer<'_>,
    id: ResponseId,
    origin: Uuid,
    seen: &Remote,
) -> Result<(), Error> {
    let at = seen.modified.unwrap_or_else(|| here.app.now());
    w.receive_void(id, origin, at, seen)?;
    ways::refresh_visit(here.app, w, w.response(id)?.visit)?;
    settle_twice(here, w, id.0)
}

/// Of two forms one counts no longer: there is nothing left to settle.
fn settle_twice(here: &Here<'_>, w: &Writer<'_>, gone: Uuid) -> Result<(), Error> {
    let reason = text::plain(&here.app.texts.say(&here.language, "dispute-settled-there", &[]));
    let twice = DisputeKind::Twice.code();
    for one in w
        .disputes()?
        .iter()
        .filter(|one| one.kind == twice && (one.object == gone || one.other == Some(gone)))
    {
        w.settle_dispute(one.id, &reason)?;
    }
    Ok(())
}

/// Whether the same form was finished on another computer for the same visit, or for
/// the same one of a programme that was begun on both.
fn twice(
    here: &Here<'_>,
    w: &Writer<'_>,
    theirs: &Response,
    origin: Uuid,
    seen: &Remote,
) -> Result<Option<Did>, Error> {
    let mut others = Vec::new();
    for visit in alike(w, theirs.visit, theirs.participant)? {
        others.extend(w.responses_of(visit)?);
    }
    for other in others {
        let same = other.id != theirs.id && other.edition > 0 && other.instrument == theirs.instrument;
        if !same || w.origin(Kind::Response, other.id.0)? == Some(origin) || w.voided(other.id)?.is_some() {
            continue;
        }
        let new = Found {
            record: Kind::Response,
            object: theirs.id.0,
            theirs: None,
            other: Some(other.id.0),
            seen: Some(seen),
        };
        return here.dispute(w, DisputeKind::Twice, new).map(Some);
    }
    Ok(None)
}

/// A visit, and others that are the same one of a programme: two computers that had not
/// heard of each other each began it.
fn alike(w: &Writer<'_>, visit: VisitId, who: ParticipantId) -> Result<Vec<VisitId>, Error> {
    let mut found = vec![visit];
    if let Some((kit, plan, turn)) = w.plan_of_visit(visit)? {
        let all = w.planned_visits(who, &kit)?.into_iter();
        let same = all.filter(|(id, _, other, of)| *id != visit && (other, *of) == (&plan, turn));
        found.extend(same.map(|(id, ..)| id));
    }
    Ok(found)
}
