//! Alerts as they are shown.

use std::collections::BTreeMap;

use domain::{
    form,
    kit::{AlertRule, Reading},
    way::{Handled, Step, Waits},
};
use store::{Alert, Reader};

use super::{AlertLine, AlertSeverity, AlertState, gone::Gone, standing};
use crate::{
    App, Error,
    forms::{self, ItemKind},
    kits::{Run, labels},
    shelf::Edition,
    show,
};

/// Kits as they are run here, each looked up once for a page.
#[derive(Default)]
pub(crate) struct Runs {
    known: BTreeMap<(String, Option<u32>), Option<Run>>,
}

impl Runs {
    /// The kit; nothing where it is not here any more.
    pub fn of(&mut self, app: &App, r: &Reader<'_>, kit: &str, version: Option<u32>) -> Option<&Run> {
        let known = self.known.entry((kit.to_owned(), version));
        known.or_insert_with(|| Run::of(app, r, kit, version).ok()).as_ref()
    }
}

/// An alert on the list.
pub(super) fn line(app: &App, r: &Reader<'_>, runs: &mut Runs, of: &Alert) -> Result<AlertLine, Error> {
    let now = app.now();
    let handled = Handled::of(&r.steps_about(of.id)?);
    let next = standing::next_time(app, handled, of.due);
    let state = standing::state(handled, next, now);
    let step = r.step(of.id)?;
    let run = runs.of(app, r, &of.kit, step.kit_version);
    let rule = run.and_then(|run| run.kit.alert(&of.rule));
    let who = of.participant.map(|who| r.participant(who)).transpose()?;
    let here = |at: domain::Moment| show::moment(app, app.here(at));
    let until = next.unwrap_or(of.due);
    Ok(AlertLine {
        id: of.id.to_string(),
        kit: of.kit.clone(),
        label: labels::code(app, run, "alert", &of.rule),
        severity: AlertSeverity::named(&of.severity),
        state,
        who: who.map(|who| show::numbered(&who.study_number, &who.family, &who.given)),
        participant: of.participant.map(|who| who.to_string()),
        fired: here(of.fired),
        due: match handled.waits() {
            // The whole day is there for it.
            Waits::Promise(day) => show::day(app, day),
            Waits::Action | Waits::Outcome | Waits::Nothing => here(of.due),
        },
        minutes_left: i32::try_from((until - now).num_minutes()).unwrap_or(i32::MIN),
        to: rule.map(|rule| tell(app, run, rule, state)).unwrap_or_default(),
        gone: Gone::of(r, &step)?.map(|gone| gone.how()),
    })
}

impl AlertSeverity {
    fn named(code: &str) -> Self {
        match code {
            "review" => Self::Review,
            "urgent" => Self::Urgent,
            // What is not known to be less is treated as the worst.
            _ => Self::Emergency,
        }
    }
}

/// Whom to tell now: the second recipient, where there is one and nobody acted.
fn tell(app: &App, run: Option<&Run>, rule: &AlertRule, state: AlertState) -> String {
    let code = rule.second.as_ref().filter(|_| state == AlertState::Late).unwrap_or(&rule.to);
    let who = labels::code(app, run, "recipients", code);
    let note = run.and_then(|run| run.decided.recipients.get(code)).filter(|note| !note.is_empty());
    match note {
        Some(note) => say(app, "alert-to-note", &[("who", &who), ("note", note)]),
        None => who,
    }
}

/// What the site does then in its own words, if it said so, whom to tell, and that what
/// to do is in the site's own procedure.
pub(super) fn instruction(app: &App, run: Option<&Run>, rule: &str, of: &AlertLine) -> Vec<String> {
    let own = run.and_then(|run| run.decided.instructions.get(rule)).cloned();
    let tell = match of.state {
        _ if of.to.is_empty() => None,
        AlertState::Late => Some("alert-now-tell"),
        AlertState::Open | AlertState::Acted | AlertState::PromiseDue | AlertState::Closed => {
            Some("alert-first-tell")
        }
    };
    let tell = tell.map(|id| say(app, id, &[("to", &of.to)]));
    own.into_iter().chain(tell).chain([say(app, "alert-local-procedure", &[])]).collect()
}

/// Alerts for each hundred visits, in tenths; nothing without visits.
pub(crate) fn per_hundred(app: &App, alerts: u32, visits: u32) -> Option<String> {
    let tenths = (u64::from(alerts) * 1_000 + u64::from(visits) / 2).checked_div(visits.into())?;
    let number = format!("{}.{}", tenths / 10, tenths % 10);
    Some(app.texts.decimal(&show::language(app), &number))
}

/// What set it off.
pub(super) fn why(app: &App, run: Option<&Run>, alert: &Step) -> String {
    let readings = alert.codes("values").iter().filter_map(|text| Reading::read(text));
    readings.map(|reading| read(app, run, &reading)).collect::<Vec<_>>().join(" ")
}

fn read(app: &App, run: Option<&Run>, of: &Reading) -> String {
    if of.what == "seriousness" {
        let what = labels::code(app, run, "seriousness", &of.now);
        return say(app, "alert-why-serious", &[("what", &what)]);
    }
    let Some((instrument, key)) = of.what.split_once('.') else {
        let question = labels::code(app, run, "criterion", &of.what);
        return say(app, "alert-why-criterion", &[("question", &question)]);
    };
    let shelf = app.shelf();
    let Ok(edition) = shelf.get(instrument) else {
        // Whatever came with a pack that is not here any more.
        return say(app, "alert-why-item", &[("form", instrument), ("item", key), ("value", &of.now)]);
    };
    let number = |text: &str| text.parse().map_or_else(|_| text.to_owned(), |n| show::decimal(app, n));
    let form = edition.instrument.title();
    if edition.instrument.item(form::parts(key).0).is_some() {
        let (item, value) = answered(app, edition, key, &of.now);
        return say(app, "alert-why-item", &[("form", form), ("item", &item), ("value", &value)]);
    }
    let score = edition.label(&app.texts, &show::language(app), &format!("{instrument}-{key}"));
    let (now, before) = (number(&of.now), of.before.as_deref().map(number));
    match before {
        Some(before) => {
            let args = [("form", form), ("score", &score), ("value", &now), ("before", &before)];
            say(app, "alert-why-change", &args)
        }
        None => say(app, "alert-why-score", &[("form", form), ("score", &score), ("value", &now)]),
    }
}

/// A question and the answer to it, in the language of the window or the source.
fn answered(app: &App, of: &Edition, key: &str, value: &str) -> (String, String) {
    let language = show::language(app);
    let Some((tag, words)) = [language.as_str(), text::SOURCE]
        .into_iter()
        .chain(of.words.keys().map(String::as_str))
        .find_map(|tag| Some((tag, of.words(tag)?)))
    else {
        return (key.to_owned(), value.to_owned());
    };
    let answers = domain::response::Answers::new();
    let circumstances = form::Circumstances { age: None, visit: None, mode: domain::response::Mode::Patient };
    let form = form::Form::new(&of.instrument, &answers, circumstances);
    let Some(slot) = form.slot(key) else { return (key.to_owned(), value.to_owned()) };
    let number = |text: &str| text.parse().map_or_else(|_| text.to_owned(), |n| show::decimal(app, n));
    let said = match forms::answer_kind(app, &of.instrument, slot, words, tag) {
        ItemKind::Choice { choices } | ItemKind::Choices { choices, .. } => {
            let chosen = value.split('+').map(|id| {
                choices.iter().find(|choice| choice.id == id).map_or(id, |choice| choice.text.as_str())
            });
            chosen.collect::<Vec<_>>().join(" · ")
        }
        ItemKind::YesNo { yes, no } => {
            if value == "true" {
                yes
            } else {
                no
            }
        }
        ItemKind::Tick { ticked, blank } => {
            if value == "true" {
                ticked
            } else {
                blank
            }
        }
        ItemKind::Scale { .. }
        | ItemKind::Analogue { .. }
        | ItemKind::Number { .. }
        | ItemKind::Date { .. }
        | ItemKind::Text { .. }
        | ItemKind::Display
        | ItemKind::Group { .. } => number(value),
    };
    (words.read(&slot.item.id), said)
}

fn say(app: &App, id: &str, args: &[(&str, &str)]) -> String {
    app.texts.say(&show::language(app), id, args)
}
