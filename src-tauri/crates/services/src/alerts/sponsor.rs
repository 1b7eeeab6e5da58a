//! Something serious: the sponsor is told, and a day runs from when the site came to
//! know of it. Without a connection somebody rings.

use chrono::NaiveTime;
use domain::{
    Moment,
    kit::{AlertRule, Trigger},
    way::{Content, Said, Step, StepKind},
};
use store::{Kind, Reader};

use crate::{
    App, Error,
    app::unpoisoned,
    kits::{Run, labels},
    settings, show,
};

/// Whether a rule watches for serious events.
pub(super) fn is_serious(rule: &AlertRule) -> bool {
    rule.when.iter().any(|trigger| matches!(trigger, Trigger::Serious {}))
}

/// The moment that was typed at which the site came to know of an event; nothing where
/// no time was.
pub(crate) fn said_aware(app: &App, kind: StepKind, content: &Content) -> Option<Moment> {
    let (Some(Said::Day(day)), Some(Said::Text(time))) =
        (content.get("aware-day"), content.get("aware-time"))
    else {
        return None;
    };
    let is_event = matches!(kind, StepKind::Adverse | StepKind::AdverseFollowUp);
    let time = NaiveTime::parse_from_str(time, "%H:%M").ok().filter(|_| is_event)?;
    Some(app.when(day.and_time(time)))
}

/// When the site came to know of an event: at the moment that was said, and where only
/// a day was, when that began. Of what was found out later, where no day was said, when that was
/// first noted. Never ahead of the clock.
pub(super) fn aware(app: &App, r: &Reader<'_>, step: &Step) -> Result<Option<Moment>, Error> {
    let day = match (step.kind, step.said_day("aware-day")) {
        (StepKind::Adverse | StepKind::AdverseFollowUp, Some(day)) => day,
        (StepKind::AdverseFollowUp, None) => {
            let first = r.step_editions(step.id)?.first().map_or(step.at, |first| first.at);
            return Ok(Some(app.here(first)));
        }
        (_, _) => return Ok(None),
    };
    let said = said_aware(app, step.kind, &step.content);
    let since = said.unwrap_or_else(|| app.when(day.and_time(NaiveTime::MIN)));
    Ok(Some(since.min(app.here(step.at))))
}

/// What is said of the sponsor at an alert about a serious event: that it was told, or
/// until when it has to be, and whom to ring while there is no connection.
pub(super) fn route(
    app: &App,
    r: &Reader<'_>,
    run: &Run,
    rule: &AlertRule,
    (about, due): (&Step, Moment),
) -> Result<Vec<String>, Error> {
    if !is_serious(rule) {
        return Ok(Vec::new());
    }
    let say = |id: &str, args: &[(&str, &str)]| app.texts.say(&show::language(app), id, args);
    let here = |at: Moment| show::moment(app, app.here(at));
    // What goes on from an event travels with it.
    let event = about.about.filter(|_| about.kind == StepKind::AdverseFollowUp).unwrap_or(about.id);
    let told = r.receipt(Kind::Step, event)?.filter(|receipt| receipt.at >= about.at);
    if let Some(told) = told {
        return Ok(vec![say("alert-sponsor-told", &[("at", &here(told.at))])]);
    }
    let aware = aware(app, r, about)?.unwrap_or(about.at);
    let mut lines = vec![say("alert-sponsor-next", &[("aware", &here(aware)), ("until", &here(due))])];
    if !is_connected(app, r)? {
        let code = rule.second.as_ref().unwrap_or(&rule.to);
        let who = labels::code(app, Some(run), "recipients", code);
        let note = run.decided.recipients.get(code).filter(|note| !note.is_empty());
        lines.push(match note {
            Some(note) => say("alert-sponsor-ring", &[("who", &who), ("note", note)]),
            None => say("alert-sponsor-ring-unknown", &[("who", &who)]),
        });
    }
    Ok(lines)
}

/// Whether the endpoint answered when it was last asked; before it ever was, nobody
/// relies on it.
fn is_connected(app: &App, r: &Reader<'_>) -> Result<bool, Error> {
    let is_set = r.setting(settings::ENDPOINT)?.is_some_and(|address| !address.is_empty());
    let board = unpoisoned(&app.board);
    Ok(is_set && board.last_contact.is_some() && board.trouble.is_none() && !board.paused)
}
