//! The patient's page, from the form as it stands.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    Precision,
    form::{Form, Slot, State},
    instrument::{Instrument, Item, Kind},
    response::Missing,
};

use super::{PageKind, PatientPage, machine::Page, machine::Sheet};
use crate::{
    App, Error, Why,
    forms::{self, Filled, ItemKind, ItemLine},
    languages::LanguageLine,
    shelf::{Shelf, Words},
};

/// After so many seconds without a touch a page rests.
const REST_AFTER: u32 = 120;

/// Instructions up to this length, in characters, are the beginning of every
/// question, as "Over the last 2 weeks, how often …", and stand above each. Longer
/// ones are read once, and again above the first question.
const STEM: usize = 300;

/// What buttons and headings say.
const ON_PAGES: &[&str] = &[
    "patient-title",
    "patient-next",
    "patient-back",
    "patient-progress-bar",
    "patient-large",
    "patient-listen",
    "patient-stop",
    "patient-trouble",
    "patient-welcome",
    "patient-welcome-text",
    "patient-start",
    "patient-decline",
    "patient-unanswered",
    "patient-several",
    "patient-line",
    "patient-day",
    "patient-month",
    "patient-year",
    "patient-point",
    "patient-delete",
    "patient-done",
    "patient-done-text",
    "patient-touch",
    "patient-staff",
    "patient-staff-why",
    "patient-secret",
    "patient-return",
    "patient-stay",
];

/// What a page says while it rests.
const RESTING: &[&str] = &["patient-title", "patient-touch"];

/// What is said only then and there.
const AT_TIMES: &[&str] = &[
    "patient-progress",
    "patient-several-most",
    "patient-refused-number",
    "patient-refused-low",
    "patient-refused-high",
    "patient-refused-exact",
    "patient-refused-date",
    "patient-refused-whole-date",
    "patient-refused-future",
    "patient-refused-past",
    "patient-refused-long",
    "patient-refused",
    "patient-secret-wrong",
    "patient-secret-passphrase",
    "patient-secret-wait",
];

/// Everything that a patient may read around a form.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    ON_PAGES.iter().chain(AT_TIMES).copied()
}

/// The places that a patient is shown, in their order. Of a row more that is on
/// offer only the first question: with an answer to it the row is begun.
pub(super) fn shown(form: &Form<'_>) -> Vec<usize> {
    let mut shown = Vec::new();
    let mut offered = false;
    for (at, slot) in form.slots().iter().enumerate() {
        if slot.item.kind.repeats().is_some() {
            offered = false;
        }
        match (slot.state, &slot.item.kind) {
            (State::Asked, Kind::Group { .. }) | (State::Unseen | State::Away, _) => {}
            (State::Asked, _) => shown.push(at),
            (State::Spare, kind) if kind.asks() && !offered => {
                shown.push(at);
                offered = true;
            }
            (State::Spare, _) => {}
        }
    }
    shown
}

/// What stands on the page that `sheet` is at.
pub(super) fn page(
    app: &App,
    shelf: &Shelf,
    filled: &Filled,
    sheet: Sheet,
    refused: Option<String>,
) -> Result<PatientPage, Error> {
    let response = &filled.response;
    let language = app.texts.language(&response.language).ok_or(Error::NotOffered)?;
    let say = |ids: &[&str]| -> BTreeMap<String, String> {
        ids.iter().map(|id| ((*id).to_owned(), app.texts.say(&language.tag, id, &[]))).collect()
    };
    let bare = PatientPage {
        kind: PageKind::Resting,
        language: LanguageLine::of(language),
        words: say(RESTING),
        progress: None,
        percent: 0,
        instructions: None,
        headings: Vec::new(),
        item: None,
        refused: None,
        may_decline: false,
        back: false,
        next: false,
        large: sheet.is_large(),
        audio: None,
        notices: Vec::new(),
        rest_after: REST_AFTER,
        practice: None,
    };
    let Some(page) = sheet.page() else { return Ok(bare) };
    let of = &filled.edition.instrument;
    let words = shelf.words_of(response)?;
    let about = About { app, filled, words, language: &language.tag };
    let bare = PatientPage { words: say(ON_PAGES), ..bare };
    Ok(match page {
        Page::Welcome => PatientPage {
            kind: PageKind::Welcome,
            instructions: forms::instructions(of, words),
            notices: notices(of),
            next: true,
            ..bare
        },
        Page::Done => {
            PatientPage { kind: PageKind::Done, percent: 100, notices: notices(of), back: true, ..bare }
        }
        Page::At(place) => PatientPage { refused, ..about.page(place, bare) },
    })
}

/// Lines that must be shown with the form.
fn notices(of: &Instrument) -> Vec<String> {
    let licence = of.licence();
    licence.attribution.iter().chain(&licence.notices).cloned().collect()
}

/// Why what was typed was not kept, in `language`.
pub(super) fn refusal(app: &App, language: &str, item: &Item, why: Why) -> String {
    let (min, max, precision) = match &item.kind {
        Kind::Number { min, max, .. } => (*min, *max, None),
        Kind::Date { precision, .. } => (None, None, Some(*precision)),
        Kind::Choice { .. }
        | Kind::Choices { .. }
        | Kind::YesNo
        | Kind::Tick
        | Kind::Scale { .. }
        | Kind::Analogue { .. }
        | Kind::Text { .. }
        | Kind::Display
        | Kind::Group { .. } => (None, None, None),
    };
    let not_exact =
        if precision == Some(Precision::Day) { "patient-refused-whole-date" } else { "patient-refused-date" };
    let sentences = [
        (Why::NumberUnreadable, "patient-refused-number", None),
        (Why::NumberTooLow, "patient-refused-low", min),
        (Why::NumberTooHigh, "patient-refused-high", max),
        (Why::NumberTooExact, "patient-refused-exact", None),
        (Why::DateEmpty, "patient-refused-date", None),
        (Why::DateUnreadable, "patient-refused-date", None),
        (Why::DateImpossible, "patient-refused-date", None),
        (Why::DateNotExact, not_exact, None),
        (Why::DateFuture, "patient-refused-future", None),
        (Why::DatePast, "patient-refused-past", None),
        (Why::DateTooOld, "patient-refused-past", None),
        (Why::FieldTooLong, "patient-refused-long", None),
    ];
    let found = sentences.into_iter().find(|(of, ..)| *of == why);
    let (id, n) = found.map_or(("patient-refused", None), |(_, id, n)| (id, n));
    let n = n.map(|n| app.texts.decimal(language, &n.to_string())).unwrap_or_default();
    app.texts.say(language, id, &[("n", &n)])
}

struct About<'a> {
    app: &'a App,
    filled: &'a Filled,
    words: &'a Words,
    language: &'a str,
}

impl About<'_> {
    /// The page of one place.
    fn page(&self, place: usize, bare: PatientPage) -> PatientPage {
        let form = self.filled.form();
        let shown = shown(&form);
        let asks = |at: &&usize| form.slots()[**at].item.kind.asks();
        let (before, slot) = (shown.iter().take_while(|at| **at < place), &form.slots()[place]);
        let (passed, answered) = (before.clone().count(), before.filter(asks).count());
        let (of, number) = (shown.iter().filter(asks).count(), self.number(answered + 1));
        let lines = forms::item_lines(self.app, &form, self.words, self.language, &Default::default());
        let line = lines.into_iter().find(|line| line.id == slot.key).map(|line| self.line(slot, line));
        let instructions = forms::instructions(form.of(), self.words);
        let is_question = slot.item.kind.asks();
        let progress = self.app.texts.say(
            self.language,
            "patient-progress",
            &[("n", &number), ("of", &self.number(of))],
        );
        let mut words = bare.words;
        if let Kind::Choices { most, .. } = &slot.item.kind {
            let n = self.number(*most);
            words.insert(
                "patient-several-most".to_owned(),
                self.app.texts.say(self.language, "patient-several-most", &[("n", &n)]),
            );
        }
        PatientPage {
            kind: if is_question { PageKind::Question } else { PageKind::Reading },
            words,
            progress: is_question.then_some(progress),
            percent: u32::try_from(passed * 100 / shown.len().max(1)).unwrap_or(100),
            instructions: instructions
                .filter(|text| is_question && (answered == 0 || text.chars().count() <= STEM)),
            headings: self.headings(&form, slot),
            item: line,
            may_decline: is_question && slot.item.reasons.contains(&Missing::Declined),
            back: true,
            next: true,
            audio: self.audio(slot.item),
            ..bare
        }
    }

    /// As staff have it, without what is in their language.
    fn line(&self, slot: &Slot<'_>, line: ItemLine) -> ItemLine {
        let answer = match (line.answer, &slot.item.kind) {
            (ItemKind::Number { places, unit, .. }, Kind::Number { min, max, .. }) => {
                let said = |n: &domain::Decimal| self.app.texts.decimal(self.language, &n.to_string());
                ItemKind::Number { places, unit, min: min.as_ref().map(said), max: max.as_ref().map(said) }
            }
            (answer, _) => answer,
        };
        // A row more may be left out, whatever is in it.
        let optional = line.optional || slot.state == State::Spare;
        ItemLine { answer, optional, said: None, ..line }
    }

    /// Headings of the groups around a place, the outermost first.
    fn headings(&self, form: &Form<'_>, slot: &Slot<'_>) -> Vec<String> {
        let mut headings = Vec::new();
        let mut around = slot.item.group.as_deref();
        while let Some(group) = around.and_then(|id| form.of().item(id)) {
            let heading = self.words.read(&group.id);
            let row = slot.row.filter(|_| group.kind.repeats().is_some_and(|repeats| repeats.most > 1));
            match row {
                Some(row) => {
                    headings.push(format!("{heading} {}", self.number(row as usize)).trim().to_owned())
                }
                None if heading.is_empty() => {}
                None => headings.push(heading),
            }
            around = group.group.as_deref();
        }
        headings.reverse();
        headings
    }

    /// A recording of the words that are read; none of other words.
    fn audio(&self, item: &Item) -> Option<String> {
        let edition = &self.filled.edition;
        edition.words(self.language).filter(|words| words.digest == self.words.digest)?;
        let (media, bytes) = edition.audio.get(self.language)?.get(&item.id)?;
        Some(format!("data:{media};base64,{}", STANDARD.encode(bytes)))
    }

    fn number(&self, number: usize) -> String {
        self.app.texts.number(self.language, i64::try_from(number).unwrap_or(i64::MAX))
    }
}

#[cfg(test)]
mod tests;
