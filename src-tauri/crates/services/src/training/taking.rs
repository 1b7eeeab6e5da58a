//! Taking a module, signing it off, and refreshing it.

use domain::{
    fold,
    kit::{Lapse, Training},
};
use store::{NewTraining, Reader, Role, Trained, TrainingKind};

use super::{
    RefreshModule, TakeModule,
    standing::{self, Said, code, held},
};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why, input::Checks, kits::Run, participants::ById,
    rights::Looker, settings, show,
};

/// Nobody learns for longer at once, in minutes.
const LONGEST: u32 = 600;

const AREAS: [Area; 3] = [Area::Training, Area::Trail, Area::Session];

/// Notes that whoever is signed in took a module, passed or not.
pub fn take(app: &App, what: TakeModule) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let ((person, role), today) = (Looker::of(app)?.who(), show::today(app));
    let mut checks = Checks::default();
    let problems = app.write(|w| {
        let run = Run::of(app, w, &what.kit, None)?;
        let module = theirs(&run, &what.module, role)?;
        let minutes = checks.take("minutes", number(&what.minutes, 1, LONGEST));
        let score = checks.take("score", number(&what.score, 0, module.questions));
        let (Some(minutes), Some(score)) = (minutes, score) else { return Ok(checks.problems) };
        let said = Said {
            minutes,
            score,
            questions: module.questions,
            passed: score >= module.pass,
            ..Said::default()
        };
        w.add_training(&NewTraining {
            id: app.fresh(),
            kind: TrainingKind::Attempt,
            person,
            kit: (run.kit.id.clone(), run.kit.version),
            module: module.id.clone(),
            day: today,
            about: None,
            certificate: None,
            content: said.kept()?,
        })?;
        Ok(Vec::new())
    })?;
    let areas = if problems.is_empty() { AREAS.to_vec() } else { Vec::new() };
    Ok(Changed::new(problems, areas))
}

/// Whoever is signed in signs off what somebody else took; the number of the certificate.
pub fn sign(app: &App, which: ById) -> Result<Changed<String>, Error> {
    let (looker, today) = (Looker::of(app)?, show::today(app));
    let certificate = app.write(|w| {
        let attempt = w.trained(which.uuid()?)?;
        let run = Run::of(app, w, &attempt.row.kit.0, None)?;
        let module = run.kit.module(&attempt.row.module).ok_or(Error::Input("module"))?;
        if !may_sign(app, w, looker, &run, module)? || looker.who().0 == attempt.row.person {
            return Err(Error::NotYours);
        }
        if !is_ready(w, module, &attempt)? {
            return Err(Error::StepNotNow);
        }
        let begins = format!("R{}-{}-", settings::numbering(w)?.0, module.id.to_uppercase());
        let (_, letter) = settings::numbering(w)?;
        let certificate = format!("{begins}{letter}{:04}", w.certificates(&begins)? + 1);
        let said = Said { expires: Some(module.expires(today)), ..Said::of(&attempt) };
        w.add_training(&NewTraining {
            id: app.fresh(),
            kind: TrainingKind::Signed,
            day: today,
            about: Some(attempt.row.id),
            certificate: Some(certificate.clone()),
            content: Said { cases: cases(w, module, &attempt)?, ..said }.kept()?,
            ..attempt.row
        })?;
        Ok(certificate)
    })?;
    Ok(Changed::new(certificate, AREAS))
}

/// Whoever is signed in has read the refresher of a module, which is due.
pub fn refresh(app: &App, what: RefreshModule) -> Result<Changed<()>, Error> {
    let ((person, role), today) = (Looker::of(app)?.who(), show::today(app));
    if !what.confirmed {
        return Err(Error::Input("confirmed"));
    }
    app.write(|w| {
        let run = Run::of(app, w, &what.kit, None)?;
        let module = theirs(&run, &what.module, role)?;
        let lapse = standing::lapse(w, &run, module, person, today)?;
        let idle = match lapse {
            Some(Lapse::Idle(days)) => Some(days),
            Some(Lapse::Version) => None,
            Some(Lapse::Never | Lapse::Expired(_)) | None => return Err(Error::StepNotNow),
        };
        let said = Said { minutes: module.refresher_minutes, idle, ..Said::default() };
        Ok(w.add_training(&NewTraining {
            id: app.fresh(),
            kind: TrainingKind::Refreshed,
            person,
            kit: (run.kit.id.clone(), run.kit.version),
            module: module.id.clone(),
            day: today,
            about: None,
            certificate: None,
            content: said.kept()?,
        })?)
    })?;
    Ok(Changed::new((), AREAS))
}

/// A module that is for somebody of this role.
fn theirs<'a>(run: &'a Run, module: &str, role: Role) -> Result<&'a Training, Error> {
    let module = run.kit.module(module).ok_or(Error::Input("module"))?;
    if module.roles.iter().any(|of| of == code(role)) { Ok(module) } else { Err(Error::NotYours) }
}

/// Whether whoever looks may sign this module off: an administrator, or a clinician
/// who is signed off for it themselves.
pub(super) fn may_sign(
    app: &App,
    r: &Reader<'_>,
    looker: Looker,
    run: &Run,
    module: &Training,
) -> Result<bool, Error> {
    let (person, role) = looker.who();
    Ok(match role {
        Role::Administrator => true,
        Role::Clinician => standing::lapse(r, run, module, person, show::today(app))?.is_none(),
        Role::ResearchNurse | Role::DataManager | Role::Auditor => false,
    })
}

/// Whether an attempt can be signed off: passed, of the newest rows, with its practice
/// cases, and not signed off yet.
pub(super) fn is_ready(r: &Reader<'_>, module: &Training, attempt: &Trained) -> Result<bool, Error> {
    if attempt.row.kind != TrainingKind::Attempt || !Said::of(attempt).passed {
        return Ok(false);
    }
    let rows = r.training_of(attempt.row.person)?;
    let signed = rows.iter().any(|one| one.row.about == Some(attempt.row.id));
    let later = held(&rows, &attempt.row.kit.0, &module.id, chrono::NaiveDate::MAX)
        .is_some_and(|(_, signed)| signed.at >= attempt.at);
    let done = cases(r, module, attempt)?.len();
    Ok(!signed && !later && done >= module.cases as usize)
}

/// The practice cases of whoever took it that count for a module.
fn cases(r: &Reader<'_>, module: &Training, attempt: &Trained) -> Result<Vec<String>, Error> {
    match &module.form {
        Some(form) => Ok(r.practised(attempt.row.person, form)?),
        None => Ok(Vec::new()),
    }
}

fn number(typed: &str, least: u32, most: u32) -> Result<u32, Why> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Why::FieldEmpty);
    }
    // Digits of every script count.
    let digits: Option<String> =
        typed.chars().map(|c| fold::digit(c).and_then(|digit| char::from_digit(digit, 10))).collect();
    let number: u32 = digits.and_then(|digits| digits.parse().ok()).ok_or(Why::NumberUnreadable)?;
    if number < least {
        return Err(Why::NumberTooLow);
    }
    if number > most { Err(Why::NumberTooHigh) } else { Ok(number) }
}
