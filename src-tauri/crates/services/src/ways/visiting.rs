//! Visits of a kit: begun, and how long they take.

use domain::{ParticipantId, ResponseId, VisitId, visit::Visit};
use store::{Reader, StoreError};

use super::{
    BeginPlanned, Here, SpentAt,
    here::{is_blank, refresh},
};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    participants::{self, uuid},
    rights::{Looker, kept},
    show,
    training::{self, Whose},
    visits::VisitStarted,
};

/// No more seconds are taken at once: a window that was left open does not count on.
const AT_ONCE: u32 = 120;

/// Begins a visit of a kit, or goes on with the one that it is already. A visit of
/// that day that is none of a kit yet becomes it: nobody comes twice.
pub fn begin_visit(app: &App, what: BeginPlanned) -> Result<Changed<VisitStarted>, Error> {
    let participant = ParticipantId(uuid(&what.participant)?);
    let typed = what.day.trim();
    let day = if typed.is_empty() { Ok(show::today(app)) } else { participants::day(app, typed) };
    let day = match day {
        Ok(day) => day,
        Err(why) => return Ok(not_begun(why)),
    };
    let new = Visit { id: VisitId(app.fresh()), participant, day, entered: app.now() };
    let looker = Looker::of(app)?;
    let begun = app.write(|w| {
        looker.may_collect(w, participant)?;
        training::may_collect(app, w, looker, Whose::of(participant).kit(&what.kit).on(day))?;
        let here = Here::of(app, w, participant, &what.kit)?;
        if here.blocked().is_some() {
            return Err(Error::ActFirst);
        }
        if let Some(held) = held(w, participant, &what, day)? {
            return Ok(Ok((held, false)));
        }
        if !here.takes_place(w, day, &what.plan, what.turn)? {
            return Err(Error::StepNotNow);
        }
        if kept(w.participant(participant))?.birth().is_some_and(|born| day < born) {
            return Ok(Err(Why::DateBeforeBirth));
        }
        let id = match plain(w, participant, day)? {
            Some(there) => there,
            None => {
                w.add_visit(&new)?;
                new.id
            }
        };
        w.plan_visit(id, &what.kit, &what.plan, what.turn)?;
        refresh(app, w, participant, &what.kit)?;
        Ok(Ok((id, true)))
    })?;
    match begun {
        Err(why) => Ok(not_begun(why)),
        Ok((id, is_new)) => {
            let started = VisitStarted { problems: Vec::new(), visit: Some(id.to_string()) };
            if !is_new {
                return Ok(Changed::new(started, []));
            }
            app.ring();
            Ok(Changed::new(started, [Area::Visits, Area::Participants, Area::Programme, Area::Sending]))
        }
    }
}

/// The visit that it is already; none where nothing was done at it, and this is another day.
fn held(
    r: &Reader<'_>,
    who: ParticipantId,
    what: &BeginPlanned,
    day: chrono::NaiveDate,
) -> Result<Option<VisitId>, Error> {
    let all = r.planned_visits(who, &what.kit)?;
    let of = all.iter().filter(|(_, _, plan, turn)| (plan, *turn) == (&what.plan, what.turn));
    let mut blank = None;
    for (visit, on, ..) in of {
        if !is_blank(r, *visit)? {
            return Ok(Some(*visit));
        }
        blank = blank.or((*on == day).then_some(*visit));
    }
    Ok(blank)
}

fn not_begun(why: Why) -> Changed<VisitStarted> {
    let problems = vec![FieldProblem::new("day", why)];
    Changed::new(VisitStarted { problems, visit: None }, [])
}

/// A visit of that day that is none of a kit.
fn plain(r: &Reader<'_>, who: ParticipantId, day: chrono::NaiveDate) -> Result<Option<VisitId>, Error> {
    for visit in r.visits_of(who)?.into_iter().filter(|visit| visit.day == day) {
        if r.plan_of_visit(visit.id)?.is_none() {
            return Ok(Some(visit.id));
        }
    }
    Ok(None)
}

/// Somebody works at a visit: seconds that the participant and staff spent since it was last said.
pub fn spent(app: &App, what: SpentAt) -> Result<(), Error> {
    let place = uuid(&what.place)?;
    let looker = Looker::of(app)?;
    app.write(|w| {
        let visit = match w.visit(VisitId(place)) {
            Err(StoreError::NotFound { .. }) => w.response(ResponseId(place))?.visit,
            visit => kept(visit)?.id,
        };
        looker.may_see(w, kept(w.visit(visit))?.participant)?;
        Ok(w.add_minutes(visit, what.patient.min(AT_ONCE), what.staff.min(AT_ONCE))?)
    })
}
