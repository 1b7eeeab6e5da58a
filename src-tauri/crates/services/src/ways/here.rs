//! Where somebody stands in a kit, worked out from their steps and visits, and the
//! ready-made tables that follow from it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::{
    Decimal, ParticipantId, VisitId,
    kit::{Anchor, Due, Element},
    way::{NotDone, Said, Stage, Step, StepKind, Way},
};
use store::{Enrolment, Needed, Planned, Reader, Writer};

use crate::{App, Error, kits::Run, show, visits::needed_of};

/// Somebody in a kit.
pub(crate) struct Here {
    /// The kit, in the version they entered with.
    pub run: Run,
    /// Who.
    pub participant: ParticipantId,
    /// Their steps in it.
    pub steps: Vec<Step>,
    /// What is true of them.
    pub way: Way,
}

impl Here {
    /// As it is in the records; somebody who is not in the kit is at the beginning of
    /// its newest version.
    pub fn of(app: &App, r: &Reader<'_>, participant: ParticipantId, kit: &str) -> Result<Self, Error> {
        let mut steps = r.steps_of(participant)?;
        steps.retain(|step| step.kit.as_deref() == Some(kit));
        let run = Run::of(app, r, kit, steps.first().and_then(|first| first.kit_version))?;
        let way = Way::of(&run.kit, &steps);
        Ok(Self { run, participant, steps, way })
    }

    /// The version that they entered with.
    pub fn version(&self) -> u32 {
        self.steps.first().and_then(|first| first.kit_version).unwrap_or(self.run.kit.version)
    }

    /// The visits that are to take place or took, by their days.
    pub fn planned(&self, app: &App, r: &Reader<'_>) -> Result<Vec<Planned>, Error> {
        let mut held: BTreeMap<(String, u32), Vec<(VisitId, NaiveDate)>> = BTreeMap::new();
        for (visit, day, plan, turn) in r.planned_visits(self.participant, &self.run.kit.id)? {
            held.entry((plan, turn)).or_default().push((visit, day));
        }
        let withdrawn = r.standing(self.participant)?.withdrawn.map(|at| app.here(at).date_naive());
        let not_done = self.not_done();
        let today = show::today(app);
        let mut all = Vec::new();
        for due in self.dues() {
            let mut held = held.remove(&(due.visit.clone(), due.turn)).unwrap_or_default();
            retain(&mut held, |(visit, _)| {
                Ok(app.here(r.visit(*visit)?.entered).date_naive() == today || !is_blank(r, *visit)?)
            })?;
            // Two computers may have begun it: one that counts is the one that it was.
            let visit = held.iter().find(|(_, day)| due.holds(*day)).or(held.first()).copied();
            let is_missed = not_done.contains(&(due.visit.as_str(), due.turn));
            let is_expected = self.expects(&due, withdrawn);
            let row = self.row(&due, "open", visit.map(|(visit, _)| visit));
            let is_whole = visit.map(|(_, day)| self.is_complete(r, &row, day)).transpose()?.unwrap_or(true);
            let state = match visit {
                // Somebody came, and went before all was done: the rest is still to be done.
                Some(_) if !is_whole && is_missed => "missed",
                Some(_) if !is_whole && is_expected => "open",
                Some((_, day)) if due.holds(day) => "done",
                Some(_) => "late",
                None if is_missed => "missed",
                None if !is_expected => "not-expected",
                None => "open",
            };
            all.push(Planned { state: state.to_owned(), ..row });
        }
        // Visits of no day of their own, and those of a plan that is another by now.
        for ((plan, turn), held) in held {
            let Some((visit, day)) = held.first().copied() else { continue };
            let due = Due { visit: plan, turn, target: day, opens: day, closes: day };
            all.push(self.row(&due, "done", Some(visit)));
        }
        all.sort_by(|one, other| {
            (one.target, &one.plan, one.turn).cmp(&(other.target, &other.plan, other.turn))
        });
        Ok(all)
    }

    /// Whether nothing is open that the kit cannot do without, of a visit that was held on `day`.
    fn is_complete(&self, r: &Reader<'_>, of: &Planned, day: NaiveDate) -> Result<bool, Error> {
        let mut needed = needed_of(&self.run, &of.plan, self.way.arm.as_deref());
        needed.retain(|what| self.way.asks_forms(day) || !matches!(what, Needed::Form(_)));
        Ok(r.is_complete(of, &needed)?)
    }

    /// A visit whose window was over before they stopped coming was expected; after
    /// that none is.
    fn expects(&self, due: &Due, withdrawn: Option<NaiveDate>) -> bool {
        self.way.expects(Element::Visits, due.closes) && withdrawn.is_none_or(|since| due.closes < since)
    }

    /// What is to take place of somebody who was given what they were given.
    fn dues(&self) -> Vec<Due> {
        let mut all = self.way.plan(&self.run.kit, &self.run.decided.tailored.optional);
        all.retain(|due| self.run.kit.concerns(&due.visit, self.way.arm.as_deref()));
        all
    }

    /// The visits that take place whenever something happens, and which of them would
    /// be next; none while nothing can begin.
    pub fn events(&self, r: &Reader<'_>, today: NaiveDate) -> Result<Vec<(String, u32)>, Error> {
        if !self.takes_part() || !self.begins(today) {
            return Ok(Vec::new());
        }
        let held = r.planned_visits(self.participant, &self.run.kit.id)?;
        let next = |plan: &str| {
            let turns = held.iter().filter(|(_, _, of, _)| of == plan).map(|(.., turn)| turn + 1);
            turns.max().unwrap_or(0)
        };
        let events = self.run.kit.visits.iter().filter(|visit| visit.anchor == Anchor::Event);
        let here = events.filter(|visit| {
            self.run.holds(&visit.id) && self.run.kit.concerns(&visit.id, self.way.arm.as_deref())
        });
        Ok(here.map(|visit| (visit.id.clone(), next(&visit.id))).collect())
    }

    /// Whether such a visit takes place: it is one that is expected, or the next of
    /// those that happen.
    pub fn takes_place(&self, r: &Reader<'_>, day: NaiveDate, plan: &str, turn: u32) -> Result<bool, Error> {
        let is_due =
            self.run.holds(plan) && self.dues().iter().any(|due| (&*due.visit, due.turn) == (plan, turn));
        if is_due {
            return Ok(self.begins(day));
        }
        Ok(self.events(r, day)?.iter().any(|(of, next)| (of.as_str(), *next) == (plan, turn)))
    }

    /// A visit of that day can be begun: also one from before the end of somebody's way, which
    /// is entered from paper.
    fn begins(&self, day: NaiveDate) -> bool {
        let took_part = self.takes_part() || matches!(self.way.stage, Stage::Ended | Stage::Completed);
        let is_last = self.way.completed == Some(day);
        took_part && self.blocked().is_none() && (is_last || self.way.expects(Element::Visits, day))
    }

    /// The visits whose days nobody knows before the first use is noted.
    pub fn waits(&self) -> Vec<&str> {
        let arm = self.way.arm.as_deref();
        let waits = self.way.start.is_none() && self.takes_part() && self.run.kit.has(StepKind::Start, arm);
        let all = self.run.kit.from_first_use().filter(|visit| self.run.holds(&visit.id));
        all.filter(|_| waits).map(|visit| visit.id.as_str()).collect()
    }

    /// The visits of which somebody said why they did not take place.
    fn not_done(&self) -> BTreeSet<(&str, u32)> {
        let of = |step| match Step::not_done(step) {
            Some(NotDone::Visit(plan)) => Some((plan, turn(step))),
            Some(NotDone::Form(_) | NotDone::Step(_)) | None => None,
        };
        self.steps.iter().filter_map(of).collect()
    }

    fn row(&self, due: &Due, state: &str, visit: Option<VisitId>) -> Planned {
        Planned {
            participant: self.participant,
            kit: self.run.kit.id.clone(),
            plan: due.visit.clone(),
            turn: due.turn,
            target: due.target,
            opens: due.opens,
            closes: due.closes,
            state: state.to_owned(),
            visit,
        }
    }

    /// The alert on which somebody must act before anything goes on.
    pub fn blocked(&self) -> Option<uuid::Uuid> {
        self.way.blocked.iter().next().copied()
    }

    /// Takes part now.
    pub fn takes_part(&self) -> bool {
        matches!(self.way.stage, Stage::Enrolled | Stage::Started | Stage::Stopped)
    }
}

/// Whether nothing was done at a visit: begun on the wrong line, or on a day that was typed
/// wrong, it keeps nobody from coming.
pub(crate) fn is_blank(r: &Reader<'_>, visit: VisitId) -> Result<bool, Error> {
    Ok(r.forms_of(visit)?.is_empty() && r.steps_at(visit)?.is_empty())
}

/// Only those of which `keep` says so.
fn retain<T>(all: &mut Vec<T>, mut keep: impl FnMut(&T) -> Result<bool, Error>) -> Result<(), Error> {
    let mut kept = Vec::with_capacity(all.len());
    for one in all.drain(..) {
        if keep(&one)? {
            kept.push(one);
        }
    }
    *all = kept;
    Ok(())
}

/// What somebody was given in a kit: an arm of it, and which product.
pub(crate) fn given(
    app: &App,
    r: &Reader<'_>,
    participant: ParticipantId,
    kit: &str,
) -> Result<(Option<String>, Option<String>), Error> {
    let way = Here::of(app, r, participant, kit)?.way;
    Ok((way.arm, way.product))
}

/// Which visit of several a step speaks of.
pub(crate) fn turn(step: &Step) -> u32 {
    let said = match step.content.get("turn") {
        Some(Said::Number(turn)) => *turn,
        _ => Decimal::ZERO,
    };
    said.whole().and_then(|turn| u32::try_from(turn).ok()).unwrap_or(0)
}

/// Makes what is kept ready about somebody in a kit anew, in the transaction in
/// which a step of theirs is kept.
pub(crate) fn refresh(app: &App, w: &Writer<'_>, participant: ParticipantId, kit: &str) -> Result<(), Error> {
    let here = Here::of(app, w, participant, kit)?;
    // Who was entered in error is at the beginning again.
    if here.steps.is_empty() && w.enrolments(participant)?.iter().all(|one| one.kit != kit) {
        return Ok(());
    }
    w.set_enrolment(&Enrolment {
        participant,
        kit: kit.to_owned(),
        version: here.version(),
        stage: here.way.stage.code().to_owned(),
        primary: here.way.primary,
        index: here.way.index,
        arm: here.way.arm.clone(),
    })?;
    Ok(w.set_plan(participant, kit, &here.planned(app, w)?)?)
}

/// The same after something was done at a visit, if it is one of a kit that is here.
pub(crate) fn refresh_visit(app: &App, w: &Writer<'_>, visit: VisitId) -> Result<(), Error> {
    match w.plan_of_visit(visit)? {
        Some((kit, ..)) if app.kits().get(&kit).is_ok() => refresh(app, w, w.visit(visit)?.participant, &kit),
        Some(_) | None => Ok(()),
    }
}

/// The same of every kit that somebody is in.
pub(crate) fn refresh_all(app: &App, w: &Writer<'_>, participant: ParticipantId) -> Result<(), Error> {
    for enrolment in w.enrolments(participant)? {
        refresh(app, w, participant, &enrolment.kit)?;
    }
    Ok(())
}

/// The same of everybody in a kit, when the site decided otherwise about it.
pub(crate) fn refresh_everybody(app: &App, w: &Writer<'_>, kit: &str) -> Result<(), Error> {
    for participant in w.everybody_in(kit)? {
        refresh(app, w, participant, kit)?;
    }
    Ok(())
}

/// The same of everybody whose steps another computer sent before the kit was here.
pub(crate) fn catch_up(app: &App, w: &Writer<'_>, kit: &str) -> Result<(), Error> {
    w.not_worked_out(kit)?.into_iter().try_for_each(|participant| refresh(app, w, participant, kit))
}
