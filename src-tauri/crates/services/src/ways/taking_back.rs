//! A step that was entered in error is taken back: it stays in the history, with the
//! reason, and counts no more.

use domain::way::{REASON, Said, StepKind, TAKEN_BACK};
use store::NewStep;

use super::{TakeBackStep, here::refresh, next};
use crate::{
    App, Area, Changed, Error, FieldProblem, alerts,
    input::Checks,
    participants::uuid,
    rights::{Looker, kept},
    staff::reason,
};

/// Takes a step back. Nothing is collected of anybody by that, so it can be done
/// whatever they decided since.
pub fn take_back(app: &App, what: TakeBackStep) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let id = uuid(&what.step)?;
    let mut checks = Checks::default();
    let Some(why) = checks.take("reason", reason(&what.reason)) else {
        return Ok(Changed::new(checks.problems, []));
    };
    let looker = Looker::of(app)?;
    app.write(|w| {
        let step = kept(w.step(id))?;
        if next::is_anothers(step.kind) {
            return Err(Error::NotYours);
        }
        if let Some(who) = step.participant {
            looker.may_see(w, who)?;
        }
        if w.is_taken_back(id)? {
            return Err(Error::StepNotNow);
        }
        let mut content = step.content;
        content.remove(REASON);
        content.insert(TAKEN_BACK.to_owned(), Said::Yes(true));
        w.keep_step(&NewStep {
            id,
            kind: step.kind,
            kit: step.kit.clone().zip(step.kit_version),
            participant: step.participant,
            visit: step.visit,
            about: step.about,
            day: step.day,
            content,
            reason: Some(why),
        })?;
        // An alert on which nobody acted after all waits again.
        if let (StepKind::AlertAction | StepKind::AlertOutcome, Some(alert)) = (step.kind, step.about) {
            alerts::refresh(app, w, alert)?;
        }
        match (step.participant, &step.kit) {
            (Some(who), Some(kit)) => refresh(app, w, who, kit),
            (_, _) => Ok(()),
        }
    })?;
    app.ring();
    let areas = [Area::Programme, Area::Participants, Area::Visits, Area::Sending, Area::Trail];
    Ok(Changed::new(Vec::new(), areas))
}
