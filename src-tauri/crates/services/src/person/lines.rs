//! The forms of somebody as lines of a table, with everything that became of them.

use domain::{
    form::{Form, Slot},
    response::{Answers, Given},
    way::StepKind,
};
use store::Reader;

use super::{PersonForm, sittings::Sitting};
use crate::{
    App, Error, forms, results,
    shelf::{Edition, Words},
    show, ways,
};

/// One form.
pub(super) fn line(app: &App, r: &Reader<'_>, of: &Sitting) -> Result<PersonForm, Error> {
    Ok(PersonForm {
        response: of.response.id.to_string(),
        title: of.title().to_owned(),
        day: show::day(app, of.day),
        how: of.how(app, r)?.join(" · "),
        scores: scores(app, of),
        corrections: corrections(app, r, of)?,
        note: note(app, r, of)?,
    })
}

fn scores(app: &App, of: &Sitting) -> String {
    let (Some(edition), Some(form)) = (&of.of, of.form()) else { return String::new() };
    let tag = show::language(app);
    let scores = edition.instrument.scales().iter().filter_map(|scale| {
        let points = show::decimal(app, form.score(scale).points()?);
        let name = edition.label(&app.texts, &tag, &format!("{}-{}", edition.instrument.id(), scale.id));
        Some(app.texts.say(&tag, "person-score", &[("score", &name), ("points", &points)]))
    });
    scores.collect::<Vec<_>>().join(" · ")
}

/// When it was corrected, by whom, why, and what stood there before.
fn corrections(app: &App, r: &Reader<'_>, of: &Sitting) -> Result<Vec<String>, Error> {
    let tag = show::language(app);
    let mut told = Vec::new();
    if of.editions.len() < 2 {
        return Ok(told);
    }
    let run = results::why::offered(app, r, of.response.visit)?.0;
    for edition in of.editions.iter().skip(1) {
        let reason = edition.reason.as_ref().map(|kept| results::why::said(app, run.as_ref(), kept));
        let reason = reason.unwrap_or_else(|| app.texts.say(&tag, "corrected-there", &[]));
        let by = r.person_name(edition.by)?.unwrap_or_default();
        let at = show::moment(app, edition.at);
        let before = r.answers(of.response.id, edition.number.saturating_sub(1))?;
        let after = r.answers(of.response.id, edition.number)?;
        let what = changes(app, of, &before, &after).join(" · ");
        let args = [("at", at.as_str()), ("by", &by), ("what", &what), ("reason", &reason)];
        told.push(app.texts.say(&tag, "person-correction", &args));
    }
    Ok(told)
}

/// Which answers are other than before, with both.
fn changes(app: &App, of: &Sitting, before: &Answers, after: &Answers) -> Vec<String> {
    let shelf = app.shelf();
    let (Some(edition), Ok(words)) = (&of.of, shelf.words_of(&of.response)) else { return Vec::new() };
    let tag = show::language(app);
    let form = Form::new(&edition.instrument, after, of.response.circumstances());
    let changed = form.slots().iter().filter(|slot| before.get(&slot.key) != after.get(&slot.key));
    let none = || app.texts.say(&tag, "person-no-answer", &[]);
    changed
        .map(|slot| {
            let read = |given: Option<&Given>| {
                given
                    .and_then(|given| said(app, edition, slot, words, &of.response.language, given))
                    .unwrap_or_else(none)
            };
            let number =
                show::number(app, i64::try_from(forms::number(&form, &slot.key)).unwrap_or_default());
            let (old, new) = (read(before.get(&slot.key)), read(after.get(&slot.key)));
            app.texts.say(&tag, "person-change", &[("number", &number), ("old", &old), ("new", &new)])
        })
        .collect()
}

fn said(
    app: &App,
    of: &Edition,
    slot: &Slot<'_>,
    words: &Words,
    language: &str,
    given: &Given,
) -> Option<String> {
    match given {
        Given::Answer(_) => {
            results::said(app, &forms::answer_kind(app, &of.instrument, slot, words, language), given)
        }
        Given::Missing(why) => {
            let code = serde_json::to_value(why).ok()?;
            Some(app.texts.say(&show::language(app), &format!("missing-{}", code.as_str()?), &[]))
        }
    }
}

/// That it was taken back, or moved to or from somebody.
fn note(app: &App, r: &Reader<'_>, of: &Sitting) -> Result<Option<String>, Error> {
    let tag = show::language(app);
    for step in r.steps_about(of.response.id.0)? {
        let (StepKind::Moved, Some(way)) = (step.kind, step.code("way")) else { continue };
        let by = r.person_name(step.by)?.unwrap_or_default();
        let at = show::moment(app, step.at);
        let number = step.text("study-number").unwrap_or_default();
        let reason = ways::words(app, &step, "reason").unwrap_or_default();
        let args = [("number", number), ("at", at.as_str()), ("by", &by), ("reason", &reason)];
        return Ok(Some(app.texts.say(&tag, &format!("person-moved-{way}"), &args)));
    }
    let Some((at, by, reason)) = r.voided(of.response.id)? else { return Ok(None) };
    let by = r.person_name(by)?.unwrap_or_default();
    let at = show::moment(app, at.with_timezone(app.now().offset()));
    let reason = if reason.is_empty() { app.texts.say(&tag, "taken-back-there", &[]) } else { reason };
    let args = [("at", at.as_str()), ("by", &by), ("reason", &reason)];
    Ok(Some(app.texts.say(&tag, "person-taken-back", &args)))
}
