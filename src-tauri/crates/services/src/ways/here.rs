//! Where somebody stands in a kit, worked out from their steps and visits, and the
//! ready-made tables that follow from it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    Decimal, ParticipantId, VisitId,
    kit::{Due, Element},
    way::{Said, Stage, Step, StepKind, Way},
};
use store::{Enrolment, Planned, Reader, Writer};

use crate::{App, Error, kits::Run};

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
    pub fn planned(&self, r: &Reader<'_>) -> Result<Vec<Planned>, Error> {
        let mut held = r.planned_visits(self.participant, &self.run.kit.id)?;
        let withdrawn = r.standing(self.participant)?.withdrawn.map(|at| at.date_naive());
        let not_done = self.not_done();
        let mut all = Vec::new();
        for due in self.way.plan(&self.run.kit, &self.run.decided.tailored.optional) {
            let at = held.iter().position(|(_, _, plan, turn)| (plan, *turn) == (&due.visit, due.turn));
            let visit = at.map(|at| held.remove(at));
            let state = match &visit {
                Some((_, day, ..)) if due.holds(*day) => "done",
                Some(_) => "late",
                None if not_done.contains(&(due.visit.as_str(), due.turn)) => "missed",
                None if !self.expects(&due, withdrawn) => "not-expected",
                None => "open",
            };
            all.push(self.row(&due, state, visit.map(|(visit, ..)| visit)));
        }
        // Visits of no day of their own, and those of a plan that is another by now.
        for (visit, day, plan, turn) in held {
            // Begun on two computers that had not heard of each other: the first counts,
            // on both.
            if all.iter().any(|one| (&one.plan, one.turn) == (&plan, turn)) {
                continue;
            }
            let due = Due { visit: plan, turn, target: day, opens: day, closes: day };
            all.push(self.row(&due, "done", Some(visit)));
        }
        all.sort_by(|one, other| {
            (one.target, &one.plan, one.turn).cmp(&(other.target, &other.plan, other.turn))
        });
        Ok(all)
    }

    /// A visit whose window was over before they stopped coming was expected; after
    /// that none is.
    fn expects(&self, due: &Due, withdrawn: Option<NaiveDate>) -> bool {
        self.way.expects(Element::Visits, due.closes) && withdrawn.is_none_or(|since| due.closes < since)
    }

    /// The visits of which somebody said why they did not take place.
    fn not_done(&self) -> BTreeSet<(&str, u32)> {
        let of = |step: &Step| step.kind == StepKind::NotDone && step.code("instrument").is_none();
        let steps = self.steps.iter().filter(|step| of(step));
        steps.filter_map(|step| Some((step.code("plan")?, turn(step)))).collect()
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
    if here.steps.is_empty() {
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
    Ok(w.set_plan(participant, kit, &here.planned(w)?)?)
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
