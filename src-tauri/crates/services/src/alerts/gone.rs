//! An alert whose form was moved to whom it belongs, or taken back, as may be what somebody
//! noted: nobody rings the one it was kept for by mistake.

use domain::{
    ResponseId,
    way::{Step, StepKind},
};
use store::Reader;
use uuid::Uuid;

use super::{AlertGone, StepForm};
use crate::{
    App, Error, person, show,
    ways::{StepFieldKind, found},
};

/// What became of what set an alert off; nothing where it counts.
pub(super) enum Gone {
    /// It belongs to somebody else: their number, where it is known here.
    Moved { number: Option<String>, to: Option<ResponseId> },
    /// It does not count, and why, where that is known here.
    TakenBack { reason: String },
}

impl Gone {
    pub fn of(r: &Reader<'_>, alert: &Step) -> Result<Option<Self>, Error> {
        let Some(about) = alert.about else { return Ok(None) };
        if let Some(step) = found(r.step(about))? {
            let reason = taken_back(r, &step)?;
            return Ok(reason.map(|reason| Self::TakenBack { reason }));
        }
        let response = ResponseId(about);
        let Some((_, _, reason)) = r.voided(response)? else { return Ok(None) };
        Ok(Some(match person::moved_to(r, response)? {
            Some((number, to)) => Self::Moved { number, to },
            None => Self::TakenBack { reason },
        }))
    }

    /// As the list says it.
    pub fn how(&self) -> AlertGone {
        match self {
            Self::Moved { .. } => AlertGone::Moved,
            Self::TakenBack { .. } => AlertGone::TakenBack,
        }
    }

    /// What is to be done about it, in the place of the site's own instruction.
    pub fn instruction(&self, app: &App) -> Vec<String> {
        let say = |id: &str, args: &[(&str, &str)]| app.texts.say(&show::language(app), id, args);
        let what = match self {
            Self::Moved { number: Some(number), .. } => say("alert-form-moved", &[("number", number)]),
            Self::Moved { number: None, .. } => say("alert-form-moved-away", &[]),
            Self::TakenBack { reason } if reason.is_empty() => {
                say("alert-form-taken-back", &[("reason", &say("taken-back-there", &[]))])
            }
            Self::TakenBack { reason } => say("alert-form-taken-back", &[("reason", reason)]),
        };
        vec![what, say("alert-form-gone-do", &[])]
    }

    /// The alert that the same form set off by the same rule where it belongs.
    pub fn instead(&self, r: &Reader<'_>, alert: &Step) -> Result<Option<Uuid>, Error> {
        let Self::Moved { to: Some(to), .. } = self else { return Ok(None) };
        let same = |step: &Step| {
            step.kind == StepKind::Alert && step.kit == alert.kit && step.code("rule") == alert.code("rule")
        };
        Ok(r.steps_about(to.0)?.into_iter().find(same).map(|step| step.id))
    }
}

/// Why a step was taken back, or the event that it goes on from; empty where that is not
/// known here, and nothing where both count.
fn taken_back(r: &Reader<'_>, step: &Step) -> Result<Option<String>, Error> {
    for id in std::iter::once(step.id).chain(step.about) {
        let back = r.step_editions(id)?.into_iter().find(Step::is_taken_back);
        if let Some(back) = back {
            return Ok(Some(back.reason.unwrap_or_default()));
        }
    }
    Ok(None)
}

/// Nothing is needed of whom it was kept for by mistake: that is chosen already, and can
/// be changed.
pub(super) fn nothing_needed(form: &mut StepForm) {
    for (name, code) in [("action", "no_action_needed"), (super::OVERRIDE, "entered_by_mistake")] {
        let Some(field) = form.fields.iter_mut().find(|field| field.name == name) else { continue };
        let StepFieldKind::Choice { choices } = &field.kind else { continue };
        if choices.iter().any(|choice| choice.code == code) {
            field.values = vec![code.to_owned()];
        }
    }
}
