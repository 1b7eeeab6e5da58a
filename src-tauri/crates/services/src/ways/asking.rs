//! The form of a step: what is asked, in the words of the window.

use domain::way::{Field, FieldKind, Said, StepKind, fields};

use super::{AskStep, CodeLine, ReadIn, StepField, StepFieldKind, StepForm, place::Place, recall::Recall};
use crate::{
    App, Error,
    kits::{Run, labels},
    languages,
    rights::Looker,
    show,
};

/// The form of a step; of one that is corrected, with what was said.
pub fn form(app: &App, what: AskStep) -> Result<StepForm, Error> {
    let looker = Looker::of(app)?;
    let (place, recall) = app.read(|r| {
        let place = Place::of(app, r, looker, &what)?;
        place.may(app, r, looker)?;
        let recall = Recall::of(app, r, &place)?;
        Ok((place, recall))
    })?;
    Ok(of(app, &place, recall))
}

fn of(app: &App, place: &Place, recall: Recall) -> StepForm {
    let run = place.run.as_ref();
    let named = place.who.is_some();
    let all = fields(place.kind, run.map(|run| &run.kit));
    let intro = labels::known(app, &format!("step-{}-intro", place.kind.code()));
    StepForm {
        kind: place.kind,
        title: labels::step(app, place.kind),
        intro,
        banner: place.who.as_ref().map(|who| show::banner(app, who)),
        kit: run.map(|run| run.title(app)),
        today: show::day(app, show::today(app)),
        day: place.former.as_ref().map(|former| show::day(app, former.day)).unwrap_or_default(),
        fields: all
            .iter()
            .filter(|field| !(field.unnamed && named))
            .map(|field| one(app, place, run, field, &recall))
            .collect(),
        notes: recall.said,
        corrects: place.former.is_some(),
    }
}

fn one(app: &App, place: &Place, run: Option<&Run>, field: &Field, recall: &Recall) -> StepField {
    let choices = |list: &str, codes: &[String]| -> Vec<CodeLine> {
        if list == "language" {
            let all = languages::all(app).into_iter();
            return all.map(|one| CodeLine { code: one.tag, label: one.name }).collect();
        }
        let line = |code: &String| CodeLine { code: code.clone(), label: labels::code(app, run, list, code) };
        codes.iter().map(line).collect()
    };
    let whole = |number: i64| i32::try_from(number).unwrap_or(if number < 0 { i32::MIN } else { i32::MAX });
    let kind = match &field.kind {
        FieldKind::Choice { list, codes } => StepFieldKind::Choice { choices: choices(list, codes) },
        FieldKind::Choices { list, codes } => StepFieldKind::Choices { choices: choices(list, codes) },
        FieldKind::YesNo => StepFieldKind::YesNo,
        FieldKind::Number { least, most } => {
            StepFieldKind::Number { least: whole(*least), most: whole(*most) }
        }
        FieldKind::Day => StepFieldKind::Day,
        FieldKind::Text { most, long } => {
            StepFieldKind::Text { most: u32::try_from(*most).unwrap_or(u32::MAX), long: *long }
        }
    };
    // Words that stand on another computer stay, unless somebody writes others.
    let withheld = place.is_withheld(&field.name);
    let hint = format!("field-{}-{}-hint", place.kind.code(), field.name);
    let hint = if withheld { "said-withheld-hint".to_owned() } else { hint };
    StepField {
        name: field.name.clone(),
        label: labels::field(app, run, place.kind, &field.name),
        hint: labels::known(app, &hint),
        kind,
        required: field.required && !withheld,
        when: field.when.clone(),
        values: match &place.former {
            Some(former) => former.content.get(&field.name).map(|said| values(app, said)).unwrap_or_default(),
            None if place.kind == StepKind::Resource => recall.usual(app, &field.name),
            None => usual(place, &field.name),
        },
        read: run.map(|run| read(app, run, place.kind, &field.name)).unwrap_or_default(),
    }
}

/// What was said, as it would be typed.
fn values(app: &App, said: &Said) -> Vec<String> {
    match said {
        Said::Code(code) => vec![code.clone()],
        Said::Codes(codes) => codes.clone(),
        Said::Yes(yes) => vec![yes.to_string()],
        Said::Number(number) => vec![number.to_string()],
        Said::Day(day) => vec![show::day(app, *day)],
        Said::Moment(at) => vec![show::moment(app, *at)],
        Said::Text(text) => vec![text.clone()],
        Said::Withheld(_) => Vec::new(),
    }
}

/// An item of consent in every language in which it is written.
fn read(app: &App, run: &Run, kind: StepKind, field: &str) -> Vec<ReadIn> {
    let Some(item) = field.strip_prefix("item-").filter(|_| kind == StepKind::Consent) else {
        return Vec::new();
    };
    let message = format!("{}-consent-{item}", run.kit.id);
    let all = app.texts.languages().iter();
    all.filter_map(|language| {
        let text = run.edition.exactly(&app.texts, &language.tag, &message)?;
        Some(ReadIn { tag: language.tag.clone(), rtl: language.rtl, text })
    })
    .collect()
}

/// What is known of somebody, and need not be chosen again: it can be seen and changed.
fn usual(place: &Place, field: &str) -> Vec<String> {
    let Some(who) = &place.who else { return Vec::new() };
    match (place.kind, field) {
        (StepKind::Consent, "language") => vec![who.language.clone()],
        (StepKind::Consent, "interpreter") if !who.interpreter => vec!["none".to_owned()],
        _ => Vec::new(),
    }
}
