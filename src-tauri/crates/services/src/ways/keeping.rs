//! Keeping a step, and what follows from it in the same breath: what is ready made,
//! and the alerts that it sets off.

use chrono::NaiveDate;
use domain::way::{
    self, Content, FOUND, On, REASON, Said, Step, StepKind, Verdict, Way, judged, kept, screened,
};
use store::{NewStep, Reader, Writer};
use uuid::Uuid;

use super::{
    Here, KeepStep, StepKept,
    here::refresh,
    next,
    place::Place,
    recall,
    typed::{own_day, problems, read},
};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why, alerts, input::Checks, kits::Run, rights::Looker,
    staff::reason,
};

/// Keeps a step, or one more edition of it with a reason.
///
/// Of somebody who may enter nothing is kept before it is known who they are: then
/// nothing is wrong, there is no step, and the screening comes next, for them.
pub fn keep(app: &App, what: KeepStep) -> Result<Changed<StepKept>, Error> {
    let looker = Looker::of(app)?;
    let mut checks = Checks::default();
    let kept = app.write(|w| match Ready::of(app, w, looker, &what, &mut checks)? {
        Some(ready) => ready.keep(app, w).map(Some),
        None => Ok(None),
    })?;
    let Some(kept) = kept else {
        let problems = checks.problems;
        let kept = StepKept { problems, step: None, alerts: Vec::new(), notes: Vec::new(), next: None };
        return Ok(Changed::new(kept, []));
    };
    if kept.step.is_none() {
        return Ok(Changed::new(kept, []));
    }
    app.ring();
    Ok(Changed::new(kept, KEPT))
}

/// What is no longer as it was once a step is kept.
pub(crate) const KEPT: [Area; 5] =
    [Area::Programme, Area::Participants, Area::Visits, Area::Sending, Area::Trail];

/// A step with which nothing is wrong. Only looking at it makes one, so that several can
/// be looked at before the first of them is kept.
pub(crate) struct Ready {
    place: Place,
    day: NaiveDate,
    content: Content,
    why: Option<String>,
}

impl Ready {
    /// Of what was typed; nothing where something is wrong with it, which `checks` says then.
    /// Fails where such a step cannot be noted of them as things stand.
    pub fn of(
        app: &App,
        r: &Reader<'_>,
        looker: Looker,
        what: &KeepStep,
        checks: &mut Checks,
    ) -> Result<Option<Self>, Error> {
        let day = own_day(app, &what.day, checks);
        let place = Place::of(app, r, looker, &what.step)?;
        place.may(app, r, looker)?;
        let content = content(app, &place, what, day, checks)?;
        let why = why(&place, what, day, &content, checks);
        Ok(checks.problems.is_empty().then_some(Self { place, day, content, why }))
    }

    /// Keeps it, with what follows from it.
    pub fn keep(self, app: &App, w: &Writer<'_>) -> Result<StepKept, Error> {
        let Self { place, day, content, why } = self;
        if is_to_be_named(&place, &content) {
            return Ok(StepKept {
                problems: Vec::new(),
                step: None,
                alerts: Vec::new(),
                notes: Vec::new(),
                next: Some(StepKind::Screening),
            });
        }
        let run = place.run.as_ref();
        let step = w.keep_step(&NewStep {
            id: place.former.as_ref().map_or_else(|| app.fresh(), |former| former.id),
            kind: place.kind,
            kit: run.map(|run| run.kit.id.clone()).zip(place.version),
            participant: place.participant(),
            visit: place.visit,
            about: place.about,
            day,
            content,
            reason: why,
        })?;
        follow(app, w, &place, &step)
    }
}

/// What is kept of what was typed, together with what the program knows.
fn content(
    app: &App,
    place: &Place,
    what: &KeepStep,
    day: NaiveDate,
    checks: &mut Checks,
) -> Result<Content, Error> {
    let kit = place.run.as_ref().map(|run| &run.kit);
    let named = place.who.is_some();
    let mut typed = read(app, place, &what.fields, checks)?;
    stays(place, &mut typed);
    let mut content = kept(place.kind, kit, typed, named);
    known(app, place, day, &mut content);
    let now = app.now();
    let after = place.goes_on.as_ref().map(|step| step.day);
    let on = On { today: now.date_naive(), clock: now.time(), day, after, named };
    problems(judged(place.kind, kit, &content, on), checks);
    if place.who.as_ref().and_then(|who| who.birth()).is_some_and(|born| day < born) {
        checks.problems.push(FieldProblem::new("day", Why::DateBeforeBirth));
    }
    if let Some(run) = &place.run {
        if let Some(former) = &place.former {
            way::found_unfit(&run.kit, former, now, &mut content);
        }
        run.mark(&mut content, place.former.as_ref().map(|step| &step.content));
    }
    Ok(content)
}

/// Words of another computer stand on, where nobody wrote others.
fn stays(place: &Place, typed: &mut Content) {
    let former = place.former.iter().flat_map(|former| &former.content);
    for (field, said) in former.filter(|(field, _)| place.is_withheld(field)) {
        typed.entry(field.clone()).or_insert_with(|| said.clone());
    }
}

/// What nobody is asked: the version of the text that was consented to, whether
/// somebody is old enough, and at which moment the site came to know of an event.
fn known(app: &App, place: &Place, day: NaiveDate, content: &mut Content) {
    let Some(run) = &place.run else { return };
    way::write(place.kind, &run.kit, place.who.as_ref().and_then(|who| who.age_on(day)), content);
    let aware = alerts::said_aware(app, place.kind, content);
    content.extend(aware.map(|at| ("aware".to_owned(), Said::Moment(at))));
}

/// Why it is corrected: without a reason, or without a change, it is not.
fn why(
    place: &Place,
    what: &KeepStep,
    day: NaiveDate,
    content: &Content,
    checks: &mut Checks,
) -> Option<String> {
    let former = place.former.as_ref()?;
    let why = checks.take("reason", reason(&what.reason));
    // What the program wrote is no change that somebody made.
    let said = |content: &Content| {
        let mut said = content.clone();
        said.retain(|field, _| field != REASON && field != FOUND);
        said
    };
    if former.day == day && said(&former.content) == said(content) {
        checks.problems.push(FieldProblem::new("changes", Why::ChangesNone));
    }
    why
}

/// Somebody who may enter, and of whom nobody has said that they do not want to: who
/// they are comes first.
fn is_to_be_named(place: &Place, content: &Content) -> bool {
    let (StepKind::Screening, None, None, Some(run)) = (place.kind, &place.who, &place.former, &place.run)
    else {
        return false;
    };
    !content.contains_key("reason") && !matches!(screened(&run.kit, content), Verdict::Not(_))
}

/// What follows from a step that was kept.
fn follow(app: &App, w: &Writer<'_>, place: &Place, step: &Step) -> Result<StepKept, Error> {
    let mut alerts: Vec<Uuid> = Vec::new();
    let mut notes = Vec::new();
    let mut next = None;
    if let Some(run) = &place.run {
        alerts = fire(app, w, run, step)?;
        if let Some(who) = step.participant {
            refresh(app, w, who, &run.kit.id)?;
            let here = Here::of(app, w, who, &run.kit.id)?;
            next = after(step.kind, &here.way, place);
            notes = recall::kept(app, &here, step);
        }
    }
    Ok(StepKept {
        problems: Vec::new(),
        step: Some(step.id.to_string()),
        alerts: alerts.iter().map(Uuid::to_string).collect(),
        notes,
        next,
    })
}

/// What comes next after a step on the way into the programme; nothing after others.
fn after(kind: StepKind, way: &Way, place: &Place) -> Option<StepKind> {
    let leads = matches!(kind, StepKind::Screening | StepKind::Consent | StepKind::Offer);
    let run = place.run.as_ref().filter(|_| leads && place.former.is_none())?;
    next::next(way, &run.kit).filter(|next| *next != kind)
}

/// The alerts that a step sets off.
fn fire(app: &App, w: &Writer<'_>, run: &Run, step: &Step) -> Result<Vec<Uuid>, Error> {
    if let (StepKind::AlertAction | StepKind::AlertOutcome, Some(alert)) = (step.kind, step.about) {
        alerts::refresh(app, w, alert)?;
    }
    alerts::fire_for_step(app, w, run, step)
}
