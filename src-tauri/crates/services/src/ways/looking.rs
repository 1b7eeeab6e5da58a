//! Somebody's programmes, and the steps that were noted.

use domain::{
    ParticipantId,
    kit::{Element, Standing},
    way::{Stage, Step, StepKind},
};
use store::{Action, Planned, Reader};

use super::{
    EventLine, Here, PlanLine, PlanState, StepLine, StepPage, WayPage, WayView,
    consented::consented,
    next, recall,
    said::{reason, said},
};
use crate::{
    App, Error,
    kits::{Run, labels},
    participants::ById,
    quality,
    rights::{Looker, kept},
    show,
};

/// The programmes of somebody.
pub fn page(app: &App, who: ById) -> Result<WayPage, Error> {
    let id = ParticipantId(who.uuid()?);
    let looker = Looker::of(app)?;
    let page = app.read(|r| {
        looker.may_see(r, id)?;
        let participant = kept(r.participant(id))?;
        let mut ways = Vec::new();
        for enrolment in r.enrolments(id)? {
            ways.push(view(app, r, &Here::of(app, r, id, &enrolment.kit)?)?);
        }
        let collects = r.standing(id)?.withdrawn.is_none();
        let others = Run::all(app, r)?
            .into_iter()
            .filter(|run| collects && !ways.iter().any(|way: &WayView| way.kit == run.kit.id));
        let enter = others.map(|run| (run.kit.id.clone(), run.title(app))).collect();
        Ok(WayPage { banner: show::banner(app, &participant), ways, enter })
    })?;
    app.note_view(Action::Viewed, "participant", id.0);
    Ok(page)
}

fn view(app: &App, r: &Reader<'_>, here: &Here) -> Result<WayView, Error> {
    let (run, way) = (&here.run, &here.way);
    let withdrawn = r.standing(here.participant)?.withdrawn.is_some();
    let index = way.index.and_then(|day| {
        let step = here.steps.iter().find(|step| step.kind == run.kit.index && step.day == day)?;
        Some((show::day(app, day), step.id.to_string()))
    });
    let given = [("arm", &way.arm), ("product", &way.product)];
    let given: Vec<String> = given
        .into_iter()
        .filter_map(|(list, code)| Some(labels::code(app, Some(run), list, code.as_deref()?)))
        .collect();
    // Also those that were taken back: their history is for everybody to read.
    let mut noted = r.noted_of(here.participant)?;
    noted.retain(|step| step.kit.as_ref() == Some(&run.kit.id));
    let seams = recall::beside(app, &here.steps);
    let steps = noted.iter().rev().map(|step| {
        let seam = seams.get(&step.id).cloned();
        Ok::<_, Error>(StepLine { seam, ..line(app, r, Some(run), step)? })
    });
    Ok(WayView {
        kit: run.kit.id.clone(),
        title: run.title(app),
        version: here.version(),
        stage: app.texts.say(&show::language(app), &format!("stage-{}", way.stage.code()), &[]),
        outside_primary: !way.primary,
        index,
        arm: (!given.is_empty()).then(|| given.join(" · ")),
        sessions: run.kit.sessions.as_ref().map(|of| (way.sessions.0, way.sessions.1, of.planned)),
        enough: way.attended_enough(&run.kit),
        ended: ended(app, here),
        plan: here.planned(app, r)?.iter().map(|one| planned(app, run, one)).collect(),
        events: if withdrawn { Vec::new() } else { events(app, r, here)? },
        waits: here.waits().into_iter().map(|visit| run.visit(app, visit)).collect(),
        steps: steps.collect::<Result<_, _>>()?,
        offered: if withdrawn { Vec::new() } else { named(app, next::offered(way, &run.kit)) },
        blocked: here.blocked().map(|alert| alert.to_string()),
    })
}

fn events(app: &App, r: &Reader<'_>, here: &Here) -> Result<Vec<EventLine>, Error> {
    let line = |(plan, turn): (String, u32)| EventLine { label: here.run.visit(app, &plan), plan, turn };
    Ok(here.events(r, show::today(app))?.into_iter().map(line).collect())
}

/// What has ended for somebody who is still in the programme, and since when, in words.
fn ended(app: &App, here: &Here) -> Vec<String> {
    let way = &here.way;
    let says = |element: Element| match way.stage {
        Stage::Enrolled | Stage::Started | Stage::Stopped => element != Element::Programme,
        Stage::Ended => element == Element::Contact,
        Stage::New | Stage::NotEligible | Stage::Eligible | Stage::Refused | Stage::Consented => false,
        Stage::Deferred | Stage::Completed => false,
    };
    let all = way.ended.iter().filter(|(element, _)| says(**element));
    all.map(|(element, since)| {
        let what = labels::code(app, Some(&here.run), "element", element.code());
        let args = [("what", what.as_str()), ("day", &show::day(app, *since))];
        app.texts.say(&show::language(app), "way-ended", &args)
    })
    .collect()
}

fn planned(app: &App, run: &Run, of: &Planned) -> PlanLine {
    let today = show::today(app);
    let left = of.closes.signed_duration_since(today).num_days();
    PlanLine {
        plan: of.plan.clone(),
        turn: of.turn,
        label: run.visit(app, &of.plan),
        state: state(of, today),
        target: show::day(app, of.target),
        opens: show::day(app, of.opens),
        closes: show::day(app, of.closes),
        days_left: i32::try_from(left).unwrap_or(i32::MAX),
        visit: of.visit.map(|visit| visit.to_string()),
    }
}

/// How a visit stands on a day: what was worked out of it, and the calendar.
pub(crate) fn state(of: &Planned, today: chrono::NaiveDate) -> PlanState {
    match of.state.as_str() {
        "done" => return PlanState::Done,
        "late" => return PlanState::Late,
        "missed" => return PlanState::NotDone,
        "not-expected" => return PlanState::NotExpected,
        _ => {}
    }
    let due = domain::kit::Due {
        visit: of.plan.clone(),
        turn: of.turn,
        target: of.target,
        opens: of.opens,
        closes: of.closes,
    };
    match due.standing(today) {
        Standing::Ahead => PlanState::Ahead,
        Standing::InWindow => PlanState::InWindow,
        Standing::Due => PlanState::Due,
        Standing::Overdue => PlanState::Overdue,
        Standing::Missed if of.visit.is_some() => PlanState::Begun,
        Standing::Missed => PlanState::Missed,
    }
}

/// A step with its history.
pub fn step(app: &App, which: ById) -> Result<StepPage, Error> {
    let id = which.uuid()?;
    let looker = Looker::of(app)?;
    let (may_ask, may_answer) = quality::may(app)?;
    let page = app.read(|r| {
        let step = r.step(id)?;
        let banner = match step.participant {
            Some(who) => {
                looker.may_see(r, who)?;
                Some(show::banner(app, &kept(r.participant(who))?))
            }
            None => None,
        };
        let run = run(app, r, &step)?;
        let lines = |steps: &[Step]| -> Result<Vec<StepLine>, Error> {
            steps.iter().map(|step| line(app, r, run.as_ref(), step)).collect()
        };
        let mut editions = lines(&r.step_editions(id)?)?;
        editions.reverse();
        if let (StepKind::Resource, Some(who), Some(run), Some(now)) =
            (step.kind, step.participant, &run, editions.first_mut())
        {
            let here = Here::of(app, r, who, &run.kit.id)?;
            now.seam = recall::beside(app, &here.steps).remove(&id);
        }
        // What was asked about it stands by itself.
        let mut follow = r.noted_about(id)?;
        follow.retain(|one| one.kind != StepKind::Query);
        let taken_back = r.is_taken_back(id)?;
        let offered = if taken_back { Vec::new() } else { next::about(step.kind).to_vec() };
        Ok(StepPage {
            taken_back,
            own: !next::is_anothers(step.kind),
            kind: step.kind,
            banner,
            editions,
            follow: lines(&follow)?,
            offered: named(app, offered),
            queries: quality::about(app, r, looker, id)?,
            may_ask: may_ask && quality::is_asked_about(step.kind),
            may_answer,
            kit: step.kit.clone(),
            participant: step.participant.map(|who| who.to_string()),
        })
    })?;
    app.note_view(Action::Viewed, "step", id);
    Ok(page)
}

/// The kit of a step, in the version in which it was noted; none where that is not here.
pub(crate) fn run(app: &App, r: &Reader<'_>, step: &Step) -> Result<Option<Run>, Error> {
    match step.kit.as_deref().map(|kit| Run::of(app, r, kit, step.kit_version)).transpose() {
        Err(Error::NoSuchKit) => Ok(None),
        found => found,
    }
}

/// A step as a line.
pub(crate) fn line(app: &App, r: &Reader<'_>, run: Option<&Run>, step: &Step) -> Result<StepLine, Error> {
    Ok(StepLine {
        id: step.id.to_string(),
        kind: step.kind,
        title: labels::step(app, step.kind),
        day: when(app, step),
        said: said(app, run, step),
        seam: None,
        by: r.person(step.by)?.name,
        corrected: reason(app, step),
        taken_back: r.is_taken_back(step.id)?,
        consent: consented(app, step),
    })
}

/// The day of a step; of what was done about an alert the minute, which counts, as long as
/// that is when it was noted.
fn when(app: &App, step: &Step) -> String {
    let at = app.here(step.at);
    let is_then = step.edition == 1 && at.date_naive() == step.day;
    let is_of_alert = matches!(step.kind, StepKind::AlertAction | StepKind::AlertOutcome);
    if is_of_alert && is_then { show::moment(app, at) } else { show::day(app, step.day) }
}

fn named(app: &App, kinds: Vec<StepKind>) -> Vec<(StepKind, String)> {
    kinds.into_iter().map(|kind| (kind, labels::step(app, kind))).collect()
}
