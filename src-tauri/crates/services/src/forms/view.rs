//! A form as it is shown: the participant's words, staff's marks on them.

use std::collections::BTreeSet;

use domain::{
    ResponseId,
    form::{self, Form, Raised, Slot, State},
    instrument::{Instrument, Item, Kind},
    response::{Acknowledgement, Given, Response},
};
use store::Reader;
use text::SOURCE;

use super::{
    AcknowledgedLine, ChoiceLine, Filled, FormPage, ItemKind, ItemLine, PaperNote, PromptLine, ReadingLine,
    Shown, number, typed,
};
use crate::{
    App, Error, paper, patient, rights::Looker, settings, shelf::Words, show, visits, wordings::Rules,
};

pub(super) fn page(app: &App, id: ResponseId) -> Result<FormPage, Error> {
    let looker = Looker::of(app)?;
    app.read(|r| {
        let filled = Filled::load(app, r, id, looker)?;
        let Filled { response, edition, .. } = &filled;
        let participant = r.participant(response.participant)?;
        let language = app.texts.language(&response.language).ok_or(Error::NotOffered)?;
        let shelf = app.shelf();
        let words = shelf.words_of(response)?;
        let rules = Rules::of(app, r)?;
        let instrument = &edition.instrument;
        let form = filled.form();
        let needed = form.needed().count();
        let gaps = form.gaps();
        let carried = carried(app, r, &filled)?;
        let english = edition.words(SOURCE).filter(|_| response.language != SOURCE);
        let english = english.filter(|_| rules.why_not(edition, SOURCE).is_none());
        Ok(FormPage {
            id: id.to_string(),
            visit: response.visit.to_string(),
            banner: show::banner(app, &participant),
            instrument: instrument.id().to_owned(),
            title: instrument.title().to_owned(),
            own_stem: instrument.has_own_stem(),
            attribution: instrument.licence().attribution.clone(),
            language: visits::one_offer(language, words, response.language == participant.language),
            languages: visits::offer(app, &rules, edition, &participant.language).offers,
            mode: response.mode,
            interpreter_wanted: participant.interpreter && response.interpreter.is_none(),
            interpreter: response.interpreter.as_ref().map(|one| (one.kind, one.detail.reveal().clone())),
            paper: paper_note(app, r, response)?,
            readings: reading_lines(app, r, id)?,
            notices: instrument.licence().notices.clone(),
            may_hand: patient::may_hand(app, &filled),
            instructions: instructions(instrument, words),
            items: item_lines(app, &form, words, &response.language, &carried),
            english: english.map(|english| beside(&form, english)).unwrap_or_default(),
            answered: needed - gaps.len(),
            needed,
            next: gaps.first().map(|slot| slot.key.clone()),
            saved: r.last_answered(id)?.map(|at| show::clock(app, at)),
            prompts: prompt_lines(app, r, &filled)?,
            finished: response.edition > 0,
        })
    })
}

pub(crate) fn instructions(of: &Instrument, words: &Words) -> Option<String> {
    of.has_instructions().then(|| words.read(&format!("{}-instructions", of.id())))
}

/// The places of a form in its order, those that are never shown left out.
pub(crate) fn item_lines(
    app: &App,
    form: &Form<'_>,
    words: &Words,
    language: &str,
    carried: &BTreeSet<String>,
) -> Vec<ItemLine> {
    let mut number = 0;
    let mut lines = Vec::with_capacity(form.slots().len());
    for slot in form.slots().iter().filter(|slot| !slot.item.hidden) {
        number += usize::from(slot.item.kind.asks());
        lines.push(item_line(app, form, slot, number, words, language, carried.contains(&slot.key)));
    }
    lines
}

fn item_line(
    app: &App,
    form: &Form<'_>,
    slot: &Slot<'_>,
    number: usize,
    words: &Words,
    language: &str,
    carried: bool,
) -> ItemLine {
    let item = slot.item;
    let also = |what: &str| Some(words.read(&format!("{}-{what}", item.id)));
    let given = form.given(&slot.key).cloned();
    let said = match &given {
        Some(Given::Answer(value)) => typed::shown(app, item, value, Some(words)),
        Some(Given::Missing(_)) | None => None,
    };
    ItemLine {
        id: slot.key.clone(),
        number,
        prefix: if item.prefix { also("prefix") } else { None },
        text: words.read(&item.id),
        hint: if item.hint { also("hint") } else { None },
        group: around(form.of(), slot),
        depth: depth(form.of(), item),
        shown: match slot.state {
            State::Asked | State::Unseen => Shown::Asked,
            State::Spare => Shown::Spare,
            State::Away => Shown::Away,
        },
        optional: item.optional,
        reasons: item.reasons.iter().copied().collect(),
        answer: answer_kind(app, form.of(), slot, words, language),
        said: said
            .filter(|_| matches!(item.kind, Kind::Number { .. } | Kind::Date { .. } | Kind::Text { .. })),
        given,
        carried,
    }
}

/// Key of the group around `slot`.
fn around(of: &Instrument, slot: &Slot<'_>) -> Option<String> {
    let group = of.item(slot.item.group.as_deref()?)?;
    // The group that repeats has rows itself; one around it has none.
    Some(form::key(&group.id, slot.row.filter(|_| repeats(of, group))))
}

fn repeats(of: &Instrument, item: &Item) -> bool {
    matches!(item.kind, Kind::Group { repeats: Some(_), .. })
        || item.group.as_deref().and_then(|group| of.item(group)).is_some_and(|group| repeats(of, group))
}

fn depth(of: &Instrument, item: &Item) -> usize {
    item.group.as_deref().and_then(|group| of.item(group)).map_or(0, |group| depth(of, group) + 1)
}

/// Keys of the answers that were carried over from an earlier visit and not
/// changed since.
fn carried(app: &App, r: &Reader<'_>, filled: &Filled) -> Result<BTreeSet<String>, Error> {
    if !filled.edition.instrument.items().iter().any(|item| item.carried) {
        return Ok(BTreeSet::new());
    }
    let before = visits::carried(app, r, &filled.edition, &filled.response)?;
    Ok(before
        .into_iter()
        .filter(|(key, given)| filled.response.answers.get(key) == Some(given))
        .map(|(key, _)| key)
        .collect())
}

pub(crate) fn reading_lines(app: &App, r: &Reader<'_>, id: ResponseId) -> Result<Vec<ReadingLine>, Error> {
    let line = |reading: store::Reading| ReadingLine {
        language: show::language_name(app, &reading.language),
        digest: reading.wording,
        at: show::moment(app, reading.at),
    };
    Ok(r.readings(id)?.into_iter().map(line).collect())
}

pub(crate) fn paper_note(app: &App, r: &Reader<'_>, of: &Response) -> Result<Option<PaperNote>, Error> {
    let Some(day) = of.paper_day else { return Ok(None) };
    let differences = paper::open(app, r, of)?;
    let second = r.second_answers(of.id)?;
    let second = second.map(|second| r.person(second.by).map(|person| person.name)).transpose()?;
    Ok(Some(PaperNote { day: show::day(app, day), second, differences }))
}

/// The source wording, for staff who do not read the participant's language.
fn beside(form: &Form<'_>, english: &Words) -> Vec<(String, String)> {
    let of = form.of();
    let mut lines = Vec::new();
    lines.extend(instructions(of, english).map(|text| ("instructions".to_owned(), text)));
    for slot in form.slots().iter().filter(|slot| !slot.item.hidden) {
        let (key, item) = (&slot.key, slot.item);
        lines.push((key.clone(), english.read(&item.id)));
        let mut more =
            |part: &str, message: String| lines.push((format!("{key}~{part}"), english.read(&message)));
        if item.hint {
            more("hint", format!("{}-hint", item.id));
        }
        match &item.kind {
            Kind::Choice { choices: set } | Kind::Choices { choices: set, .. } => {
                of.choices(set).iter().for_each(|one| more(&one.id, of.choice_message(set, &one.id)));
            }
            Kind::YesNo => {
                more("yes", of.yes_no_message(true));
                more("no", of.yes_no_message(false));
            }
            Kind::Scale { .. } | Kind::Analogue { .. } => {
                ["low", "high"].into_iter().for_each(|end| more(end, format!("{}-anchor-{end}", item.id)));
            }
            Kind::Tick
            | Kind::Number { .. }
            | Kind::Date { .. }
            | Kind::Text { .. }
            | Kind::Display
            | Kind::Group { .. } => {}
        }
    }
    lines
}

/// How the item of `slot` is answered, in `words`, which are of `language`.
pub(crate) fn answer_kind(
    app: &App,
    of: &Instrument,
    slot: &Slot<'_>,
    words: &Words,
    language: &str,
) -> ItemKind {
    let item = slot.item;
    let lines = |set: &str| -> Vec<ChoiceLine> {
        let line = |id: &String| ChoiceLine { id: id.clone(), text: words.read(&of.choice_message(set, id)) };
        of.choices(set).iter().map(|choice| line(&choice.id)).collect()
    };
    let end = |end: &str| words.read(&format!("{}-anchor-{end}", item.id));
    match &item.kind {
        Kind::Choice { choices } => ItemKind::Choice { choices: lines(choices) },
        Kind::Choices { choices, most, alone } => {
            ItemKind::Choices { choices: lines(choices), most: *most, alone: alone.clone() }
        }
        Kind::YesNo => ItemKind::YesNo {
            yes: words.read(&of.yes_no_message(true)),
            no: words.read(&of.yes_no_message(false)),
        },
        Kind::Tick => ItemKind::Tick {
            ticked: app.texts.say(language, "form-tick", &[]),
            blank: app.texts.say(language, "form-blank", &[]),
        },
        Kind::Scale { min, max, .. } => {
            ItemKind::Scale { min: *min, max: *max, low: end("low"), high: end("high") }
        }
        Kind::Analogue { min, max } => {
            ItemKind::Analogue { min: *min, max: *max, low: end("low"), high: end("high") }
        }
        Kind::Number { places, min, max, unit, .. } => ItemKind::Number {
            places: *places,
            min: min.map(|min| show::decimal(app, min)),
            max: max.map(|max| show::decimal(app, max)),
            unit: unit.as_ref().map(|_| words.read(&format!("{}-unit", item.id))),
        },
        Kind::Date { precision, .. } => ItemKind::Date { precision: *precision },
        Kind::Text { long, length } => ItemKind::Text { long: *long, length: *length },
        Kind::Display => ItemKind::Display,
        Kind::Group { table, .. } => {
            let shared = of.within(Some(&item.id)).find_map(|inside| match &inside.kind {
                Kind::Choice { choices } => Some(lines(choices)),
                Kind::Choices { .. }
                | Kind::YesNo
                | Kind::Tick
                | Kind::Scale { .. }
                | Kind::Analogue { .. }
                | Kind::Number { .. }
                | Kind::Date { .. }
                | Kind::Text { .. }
                | Kind::Display
                | Kind::Group { .. } => None,
            });
            ItemKind::Group {
                columns: shared.filter(|_| *table),
                row: slot.row.filter(|_| matches!(item.kind, Kind::Group { repeats: Some(_), .. })),
            }
        }
    }
}

/// What staff must be told at once about a form, and what was done.
pub(crate) fn prompt_lines(app: &App, r: &Reader<'_>, filled: &Filled) -> Result<Vec<PromptLine>, Error> {
    let form = filled.form();
    let up = form.raised();
    if up.is_empty() {
        return Ok(Vec::new());
    }
    let of = &filled.edition.instrument;
    let site_text = r.setting(settings::PROMPT)?.filter(|text| !text.is_empty());
    up.into_iter()
        .map(|raised| {
            let done = acknowledged(r, filled, &form, &raised)?;
            let score = raised.prompt.score.as_ref().map(|score| {
                filled.edition.label(&app.texts, &show::language(app), &format!("{}-{score}", of.id()))
            });
            Ok(PromptLine {
                prompt: raised.prompt.id.clone(),
                item_number: raised.key.as_ref().map_or(0, |key| number(&form, key)),
                item: raised.key,
                score,
                site_text: site_text.clone(),
                acknowledged: done.as_ref().map(|done| line_of(app, r, done)).transpose()?,
            })
        })
        .collect()
}

/// What was done about a prompt since the answers that set it off were given.
fn acknowledged(
    r: &Reader<'_>,
    filled: &Filled,
    form: &Form<'_>,
    raised: &Raised<'_>,
) -> Result<Option<Acknowledgement>, Error> {
    let id = filled.response.id;
    let keys: Vec<String> = match (&raised.key, &raised.prompt.score) {
        (Some(key), _) => vec![key.clone()],
        (None, Some(score)) => {
            let parts = form.of().scale(score).map(|scale| scale.items.clone()).unwrap_or_default();
            form.slots()
                .iter()
                .filter(|slot| parts.contains(&slot.item.id))
                .map(|slot| slot.key.clone())
                .collect()
        }
        (None, None) => Vec::new(),
    };
    let mut newest = None;
    for key in &keys {
        match r.acknowledged(id, &raised.prompt.id, key)? {
            Some(done) => newest = Some(done),
            None => return Ok(None),
        }
    }
    Ok(newest)
}

fn line_of(app: &App, r: &Reader<'_>, done: &Acknowledgement) -> Result<AcknowledgedLine, Error> {
    Ok(AcknowledgedLine {
        action: done.action,
        note: done.note.reveal().clone(),
        at: show::moment(app, done.at),
        by: r.person(done.by)?.name,
    })
}
