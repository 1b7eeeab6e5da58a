//! Alerts that are set off, each once. Works without any network.

use chrono::TimeDelta;
use domain::{
    Moment, ParticipantId, VisitId,
    kit::{AlertRule, Fired, Seen, Severity},
    way::{self, Handled, Said, Step, StepKind},
};
use store::{Alert, NewStep, Reader, Writer};
use uuid::Uuid;

use super::{sponsor, standing};
use crate::{App, Error, kits::Run};

/// What an alert is about.
pub(super) struct About {
    /// The response, or the step.
    pub what: Uuid,
    /// It is as it is to stand: what was closed as a mistake before it was put right fires
    /// anew where it says so again.
    pub is_settled: bool,
    /// What a rule that fired there does not fire about again.
    pub same: Vec<Uuid>,
    pub participant: Option<ParticipantId>,
    pub visit: Option<VisitId>,
    /// When the site came to know of it, of an event.
    pub aware: Option<Moment>,
}

/// Fires what a step sets off.
pub(crate) fn fire_for_step(app: &App, w: &Writer<'_>, run: &Run, step: &Step) -> Result<Vec<Uuid>, Error> {
    let mut same = vec![step.id];
    // What became of an event is of the event: it is told once that it is serious.
    let is_event = step.kind == StepKind::Adverse;
    let goes_on = step.about.filter(|_| step.kind == StepKind::AdverseFollowUp);
    if let Some(event) = goes_on.or(is_event.then_some(step.id)) {
        same.push(event);
        same.extend(w.steps_about(event)?.iter().map(|one| one.id));
    }
    let about = About {
        what: step.id,
        is_settled: true,
        same,
        participant: step.participant,
        visit: step.visit,
        aware: sponsor::aware(app, w, step)?,
    };
    follow(app, w, run, step, about.aware)?;
    fire(app, w, run, &about, &run.kit.watch(&Seen::Step(step)))
}

/// The clock of a serious event follows when the site came to know of it, where that is put
/// right: one more edition of the alert says so, for the same reason.
fn follow(app: &App, w: &Writer<'_>, run: &Run, step: &Step, aware: Option<Moment>) -> Result<(), Error> {
    let Some(since) = aware.filter(|_| step.edition > 1) else { return Ok(()) };
    for alert in w.steps_about(step.id)? {
        let is_ours = alert.kind == StepKind::Alert && alert.kit.as_ref() == Some(&run.kit.id);
        let rule = alert.code("rule").and_then(|rule| run.kit.alert(rule));
        let Some(rule) = rule.filter(|rule| is_ours && sponsor::is_serious(rule)) else { continue };
        if alert.content.get("since") == Some(&Said::Moment(since)) {
            continue;
        }
        let mut content = alert.content.clone();
        content.insert("since".to_owned(), Said::Moment(since));
        content.insert("due".to_owned(), Said::Moment(due(app, rule, since)));
        w.keep_step(&NewStep {
            id: alert.id,
            kind: alert.kind,
            kit: alert.kit.clone().zip(alert.kit_version),
            participant: alert.participant,
            visit: alert.visit,
            about: alert.about,
            day: alert.day,
            content,
            reason: step.reason.clone(),
        })?;
        refresh(app, w, alert.id)?;
    }
    Ok(())
}

/// Until when somebody has to act.
fn due(app: &App, rule: &AlertRule, since: Moment) -> Moment {
    let due = since.checked_add_signed(TimeDelta::minutes(rule.minutes.into()));
    app.here(due.unwrap_or_else(|| app.now()))
}

/// Keeps ready how an alert stands, after something was done about it.
pub(crate) fn refresh(app: &App, w: &Writer<'_>, alert: Uuid) -> Result<(), Error> {
    let step = w.step(alert)?;
    Ok(w.set_alert(&alert_of(app, w, &step)?)?)
}

/// The alert that a step says fired, as it stands.
pub(super) fn alert_of(app: &App, r: &Reader<'_>, step: &Step) -> Result<Alert, Error> {
    let due = match step.content.get("due") {
        Some(Said::Moment(due)) if step.kind == StepKind::Alert => *due,
        _ => return Err(Error::Input("alert")),
    };
    let code = |field| step.code(field).unwrap_or_default().to_owned();
    let handled = Handled::of(&r.steps_about(step.id)?);
    // When it was first noted: that its clock was put right changes nothing of that.
    let fired = match step.edition {
        1 => step.at,
        _ => r.step_editions(step.id)?.first().map_or(step.at, |first| first.at),
    };
    Ok(Alert {
        id: step.id,
        participant: step.participant,
        kit: step.kit.clone().unwrap_or_default(),
        rule: code("rule"),
        severity: code("severity"),
        fired,
        due,
        next: standing::next_time(app, handled, due),
        state: standing::stored(handled).to_owned(),
    })
}

/// Rules whose numbers nobody has confirmed do not fire, and none fires twice about
/// the same thing.
pub(super) fn fire(
    app: &App,
    w: &Writer<'_>,
    run: &Run,
    about: &About,
    fired: &[Fired<'_>],
) -> Result<Vec<Uuid>, Error> {
    let mut known = Vec::new();
    if !fired.is_empty() {
        for what in &about.same {
            for alert in w.steps_about(*what)?.into_iter().filter(|step| step.kind == StepKind::Alert) {
                if !(about.is_settled && was_mistaken(w, alert.id)?) {
                    known.push(alert);
                }
            }
        }
    }
    let fired_before = |rule: &str| {
        known.iter().any(|step| step.code("rule") == Some(rule) && step.kit.as_ref() == Some(&run.kit.id))
    };
    let confirmed: Vec<_> = fired.iter().filter(|one| run.decided.confirms(one.rule)).collect();
    // What says the same and more has been said, or is.
    let says_more = |rule: &String| fired_before(rule) || confirmed.iter().any(|one| one.rule.id == *rule);
    let mut new: Vec<_> = confirmed
        .iter()
        .filter(|one| !fired_before(&one.rule.id) && !one.rule.unless.iter().any(says_more))
        .collect();
    new.sort_by_key(|one| one.rule.severity);
    let mut ids = Vec::new();
    for one in new {
        let now = app.now();
        // Of a serious event the clock runs from when the site came to know of it.
        let aware = about.aware.filter(|_| sponsor::is_serious(one.rule));
        let since = aware.unwrap_or(now);
        let mut content = way::fired(one);
        content.insert("due".into(), Said::Moment(due(app, one.rule, since)));
        content.extend(aware.map(|since| ("since".to_owned(), Said::Moment(since))));
        content.insert("severity".into(), Said::Code(severity(one.rule.severity).into()));
        run.mark(&mut content, None);
        let step = w.keep_step(&NewStep {
            id: app.fresh(),
            kind: StepKind::Alert,
            kit: Some((run.kit.id.clone(), run.kit.version)),
            participant: about.participant,
            visit: about.visit,
            about: Some(about.what),
            day: now.date_naive(),
            content,
            reason: None,
        })?;
        w.set_alert(&alert_of(app, w, &step)?)?;
        ids.push(step.id);
    }
    Ok(ids)
}

/// Whether an alert was closed because what set it off was not so.
fn was_mistaken(r: &Reader<'_>, alert: Uuid) -> Result<bool, Error> {
    let after = r.steps_about(alert)?;
    let is_over = standing::next_step(Handled::of(&after)).is_none();
    let why = after.iter().find_map(|step| step.code(way::OVERRIDE));
    Ok(is_over && matches!(why, Some("entered_by_mistake" | "reading_wrong")))
}

/// How a severity is kept.
pub(super) fn severity(of: Severity) -> &'static str {
    match of {
        Severity::Emergency => "emergency",
        Severity::Urgent => "urgent",
        Severity::Review => "review",
    }
}
