//! The register: one's own modules, and everybody's rows.

use domain::{
    ParticipantId, PersonId,
    kit::{Lapse, Training},
};
use store::{Reader, Trained, TrainingKind};

use super::{
    ModuleLine, ModuleStanding, PracticeLine, RegisterKind, RegisterLine, TrainingPage,
    standing::{Said, code, held},
    taking::{is_ready, may_sign},
};
use crate::{
    App, Error,
    kits::{Run, labels},
    rights::Looker,
    show,
};

/// The register of training.
pub fn page(app: &App, (): ()) -> Result<TrainingPage, Error> {
    let looker = Looker::of(app)?;
    app.read(|r| {
        let runs = Run::all(app, r)?;
        let mut mine = Vec::new();
        for run in &runs {
            let role = code(looker.who().1);
            for module in run.kit.training.iter().filter(|one| one.roles.iter().any(|of| of == role)) {
                mine.push(line(app, r, looker.who().0, run, module)?);
            }
        }
        let people = r.people()?;
        let name = |id: PersonId| people.iter().find(|one| one.id == id).map(|one| one.name.clone());
        let all = r.training()?;
        let mut register = Vec::new();
        for row in all.iter().rev() {
            register.push(registered(app, r, looker, row, &all, &name)?);
        }
        let mut practice = Vec::new();
        for participant in r.practice_cases()? {
            practice.push(case(r, participant)?);
        }
        Ok(TrainingPage {
            refresher: mine
                .iter()
                .any(|one| matches!(one.standing, ModuleStanding::Idle | ModuleStanding::Version)),
            mine,
            register,
            practice,
            kits: runs.iter().map(|run| (run.kit.id.clone(), run.title(app))).collect(),
        })
    })
}

fn case(r: &Reader<'_>, participant: ParticipantId) -> Result<PracticeLine, Error> {
    let number = r.participant(participant)?.study_number;
    Ok(PracticeLine { participant: participant.to_string(), number })
}

fn line(
    app: &App,
    r: &Reader<'_>,
    person: PersonId,
    run: &Run,
    module: &Training,
) -> Result<ModuleLine, Error> {
    let today = show::today(app);
    let rows = r.training_of(person)?;
    let found = held(&rows, &run.kit.id, &module.id, today);
    let lapse =
        module.lapse(found.as_ref().map(|(held, _)| *held), run.kit.version, r.last_recorded(person)?, today);
    let of = |one: &&Trained| one.row.kit.0 == run.kit.id && one.row.module == module.id;
    let since = found.as_ref().map(|(_, signed)| signed.at);
    let mut attempts = rows.iter().rev().filter(of).filter(|one| one.row.kind == TrainingKind::Attempt);
    // An attempt after the sign-off that lapsed is another way back.
    let attempt = attempts.find(|one| since.is_none_or(|since| one.at > since));
    let done = match &module.form {
        Some(form) => r.practised(person, form)?.len(),
        None => 0,
    };
    let cases = (u32::try_from(done).unwrap_or(u32::MAX), module.cases);
    let standing = match (lapse, attempt) {
        (None, _) => ModuleStanding::Signed,
        (Some(Lapse::Version), None) => ModuleStanding::Version,
        (Some(Lapse::Idle(_)), None) => ModuleStanding::Idle,
        (Some(Lapse::Expired(_)), None) => ModuleStanding::Expired,
        (Some(Lapse::Never), None) => ModuleStanding::NotTaken,
        (Some(_), Some(attempt)) if !Said::of(attempt).passed => ModuleStanding::Failed,
        (Some(_), Some(_)) if cases.0 < cases.1 => ModuleStanding::Practise,
        (Some(_), Some(_)) => ModuleStanding::ToSign,
    };
    let named = format!("{}-training-{}", run.kit.id, module.id);
    Ok(ModuleLine {
        kit: run.kit.id.clone(),
        kit_title: run.title(app),
        module: module.id.clone(),
        code: module.id.to_uppercase(),
        title: run.say(app, &named),
        teaches: run.say(app, &format!("{named}-teaches")),
        minutes: module.minutes,
        questions: module.questions,
        pass: module.pass,
        cases,
        form: module.form.as_ref().map(|form| labels::instrument(app, run, form)),
        standing,
        until: found.as_ref().map(|(held, _)| show::day(app, module.expires(held.signed))),
        idle: match lapse {
            Some(Lapse::Idle(days)) => u32::try_from(days).ok(),
            Some(Lapse::Never | Lapse::Expired(_) | Lapse::Version) | None => None,
        },
        refresher_minutes: module.refresher_minutes,
        certificate: found.and_then(|(_, signed)| signed.row.certificate),
    })
}

fn registered(
    app: &App,
    r: &Reader<'_>,
    looker: Looker,
    row: &Trained,
    all: &[Trained],
    name: &dyn Fn(PersonId) -> Option<String>,
) -> Result<RegisterLine, Error> {
    let of = &row.row;
    let said = Said::of(row);
    let run = Run::of(app, r, &of.kit.0, None).ok();
    let module = run.as_ref().and_then(|run| run.kit.module(&of.module));
    let may_sign = match (&run, module) {
        (Some(run), Some(module)) if of.person != looker.who().0 => {
            is_ready(r, module, row)? && may_sign(app, r, looker, run, module)?
        }
        _ => false,
    };
    let is_newest = !all.iter().any(|one| {
        one.row.kind == TrainingKind::Signed
            && (&one.row.kit.0, &one.row.module, one.row.person) == (&of.kit.0, &of.module, of.person)
            && one.at > row.at
    });
    let taken = of.kind == TrainingKind::Attempt;
    let signed = of.kind == TrainingKind::Signed;
    let lapse = match (of.kind, &run, module) {
        (TrainingKind::Signed, Some(run), Some(module)) if is_newest => why(app, r, run, module, of.person)?,
        (TrainingKind::Refreshed, ..) => Some(match said.idle {
            Some(days) => idle(app, days),
            None => word(app, "training-lapse-version", &[]),
        }),
        _ => None,
    };
    Ok(RegisterLine {
        id: of.id.to_string(),
        person: name(of.person).unwrap_or_default(),
        you: of.person == looker.who().0,
        kit: run.as_ref().map_or_else(|| of.kit.0.clone(), |run| run.title(app)),
        version: of.kit.1,
        code: of.module.to_uppercase(),
        kind: match of.kind {
            TrainingKind::Attempt if said.passed => RegisterKind::Passed,
            TrainingKind::Attempt => RegisterKind::NotPassed,
            TrainingKind::Signed => RegisterKind::Signed,
            TrainingKind::Refreshed => RegisterKind::Refreshed,
        },
        day: show::day(app, of.day),
        minutes: Some(said.minutes).filter(|_| !signed),
        score: (taken || signed).then_some((said.score, said.questions)),
        cases: said.cases,
        by: name(row.by).filter(|_| signed),
        certificate: of.certificate.clone(),
        expires: said.expires.map(|day| show::day(app, day)),
        lapse,
        may_sign,
    })
}

/// Why the sign-off of somebody holds no longer.
fn why(
    app: &App,
    r: &Reader<'_>,
    run: &Run,
    module: &Training,
    person: PersonId,
) -> Result<Option<String>, Error> {
    Ok(super::standing::lapse(r, run, module, person, show::today(app))?.and_then(|lapse| match lapse {
        Lapse::Never => None,
        Lapse::Expired(day) => Some(word(app, "training-lapse-expired", &[("day", &show::day(app, day))])),
        Lapse::Version => Some(word(app, "training-lapse-version", &[])),
        Lapse::Idle(days) => Some(idle(app, days)),
    }))
}

fn idle(app: &App, days: i64) -> String {
    word(app, "training-lapse-idle", &[("days", &show::number(app, days))])
}

fn word(app: &App, id: &str, args: &[(&str, &str)]) -> String {
    app.texts.say(&show::language(app), id, args)
}
