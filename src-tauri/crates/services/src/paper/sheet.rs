//! A form as it is to be printed: every item, whatever its conditions, in its
//! owner's words and nobody else's.

use domain::{
    Decimal, Precision,
    form::{self, Circumstances, Form},
    instrument::{Instrument, Item, Kind, Repeats},
    response::{Answers, Mode},
};
use paper::{Answer, Labels, Part, Row, Scale};
use text::Language;

use crate::{App, forms, shelf::Words};

/// Blank rows of a group that repeats: all there may be up to so many.
const ROWS: u32 = 6;

/// What stands on paper besides the form.
const WORDS: &[&str] = &[
    "paper-page-of",
    "paper-study-number",
    "paper-date",
    "paper-day",
    "paper-month",
    "paper-year",
    "paper-several",
    "paper-several-most",
    "paper-own",
];

/// Everything that somebody with a pen may read around a form.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    WORDS.iter().copied()
}

/// `of` in `words`, blank; with a study number where it is for somebody.
pub(super) fn sheet(
    app: &App,
    of: &Instrument,
    words: &Words,
    language: &Language,
    study_number: Option<String>,
) -> paper::Form {
    let circumstances = Circumstances { age: None, visit: None, mode: Mode::Paper };
    let blank = Answers::new();
    let places = Form::new(of, &blank, circumstances);
    let mut press = Press { app, of, words, tag: &language.tag, places: &places, parts: Vec::new() };
    press.group(None, None);
    let say = |id: &str, args: &[(&str, &str)]| text::plain(&app.texts.say(&language.tag, id, args));
    let licence = of.licence();
    let mut notices: Vec<_> = licence.attribution.iter().chain(&licence.notices).cloned().collect();
    notices.extend(of.has_own_stem().then(|| say("paper-own", &[])));
    let parts = press.parts;
    paper::Form {
        language: language.tag.clone(),
        rtl: language.rtl,
        title: of.title().to_owned(),
        code: code(of, words, &language.tag),
        study_number,
        labels: Labels {
            page_of: say("paper-page-of", &[("page", "{page}"), ("pages", "{pages}")]),
            study_number: say("paper-study-number", &[]),
            date: say("paper-date", &[]),
            date_hint: None,
            day: say("paper-day", &[]),
            month: say("paper-month", &[]),
            year: say("paper-year", &[]),
            digits: digits(app, &language.tag),
            decimal: app.texts.decimal(&language.tag, "0.5").chars().nth(1).unwrap_or('.'),
        },
        notices,
        instructions: forms::instructions(of, words),
        parts,
    }
}

/// Which wording this is, short enough for the foot of a page.
fn code(of: &Instrument, words: &Words, tag: &str) -> String {
    let rest = format!(" v{} {tag} {}", of.version(), words.digest.get(..8).unwrap_or(&words.digest));
    let room = paper::Form::SHORT.saturating_sub(rest.chars().count());
    let title: String = of.title().chars().take(room).collect();
    format!("{}{rest}", title.trim())
}

/// The digits of a language, from zero to nine.
fn digits(app: &App, tag: &str) -> [char; 10] {
    let mut digits = paper::western();
    for (digit, number) in digits.iter_mut().zip(0..) {
        *digit = app.texts.number(tag, number).chars().next().unwrap_or(*digit);
    }
    digits
}

struct Press<'a> {
    app: &'a App,
    of: &'a Instrument,
    words: &'a Words,
    tag: &'a str,
    places: &'a Form<'a>,
    parts: Vec<Part>,
}

impl Press<'_> {
    /// What is in a group; with `None` what is in none.
    fn group(&mut self, group: Option<&str>, row: Option<u32>) {
        let of = self.of;
        for item in of.within(group).filter(|item| !item.hidden) {
            self.item(item, row);
        }
    }

    fn item(&mut self, item: &Item, row: Option<u32>) {
        if item.page && row.is_none_or(|row| row == 1) && !self.parts.is_empty() {
            self.parts.push(Part::PageBreak);
        }
        let heading = self.words.read(&item.id);
        match &item.kind {
            Kind::Display => self.parts.push(Part::Display { text: heading }),
            Kind::Group { repeats: None, table, .. } => self.inside(item, *table, heading, row),
            Kind::Group { repeats: Some(repeats), table, .. } => {
                let rows = rows(*repeats);
                if let Some(named) = self.named(item, rows) {
                    self.heading(heading);
                    self.parts.push(named);
                    return;
                }
                for row in 1..=rows {
                    let numbered = format!("{heading} {}", self.number(row as usize));
                    self.inside(item, *table, numbered.trim().to_owned(), Some(row));
                }
            }
            Kind::Choice { .. }
            | Kind::Choices { .. }
            | Kind::YesNo
            | Kind::Tick
            | Kind::Scale { .. }
            | Kind::Analogue { .. }
            | Kind::Number { .. }
            | Kind::Date { .. }
            | Kind::Text { .. } => {
                let (number, text) = self.question(item, row);
                let (hint, answer) = (self.hint(item), self.answer(item));
                self.parts.push(Part::Question { number, text, hint, answer });
            }
        }
    }

    fn heading(&mut self, text: String) {
        if !text.is_empty() {
            self.parts.push(Part::Heading { text });
        }
    }

    /// One row of a group: as a table, or one item after the other.
    fn inside(&mut self, group: &Item, table: bool, heading: String, row: Option<u32>) {
        let of = self.of;
        let items: Vec<_> = of.within(Some(&group.id)).filter(|item| !item.hidden).collect();
        let shared = items.first().and_then(|item| set(item));
        let Some((name, many)) =
            shared.filter(|shared| table && items.iter().all(|item| set(item) == Some(*shared)))
        else {
            self.heading(heading);
            return self.group(Some(&group.id), row);
        };
        let columns = self.choices(name);
        let rows = items.iter().map(|item| {
            let (number, text) = self.question(item, row);
            let hint = item.hint.then(|| self.words.read(&format!("{}-hint", item.id)));
            Row { number, text: hint.map_or(text.clone(), |hint| format!("{text}\n{hint}")) }
        });
        let rows = rows.collect();
        let text = Some(heading).filter(|heading| !heading.is_empty());
        self.parts.push(Part::Table { text, many, columns, rows });
    }

    /// Lines to name something on, each with a scale, if that is what the group is.
    fn named(&self, group: &Item, rows: u32) -> Option<Part> {
        let items: Vec<_> = self.of.within(Some(&group.id)).filter(|item| !item.hidden).collect();
        let [name, scale] = items.as_slice() else { return None };
        let (Kind::Text { long: false, .. }, Kind::Scale { min, max, .. }) = (&name.kind, &scale.kind) else {
            return None;
        };
        let hints: Vec<_> = [name, scale].into_iter().filter_map(|item| self.hint(item)).collect();
        Some(Part::Named {
            number: None,
            text: format!("{}\n{}", self.words.read(&name.id), self.words.read(&scale.id)),
            hint: Some(hints.join("\n")).filter(|hint| !hint.is_empty()),
            rows: (1..=rows).map(|row| self.number(row as usize)).collect(),
            scale: self.scale(scale, *min, *max),
        })
    }

    /// What stands before a question, and the question. The number is the one by
    /// which staff find it on the screen.
    fn question(&self, item: &Item, row: Option<u32>) -> (Option<String>, String) {
        let text = self.words.read(&item.id);
        if !item.prefix {
            let place = forms::number(self.places, &form::key(&item.id, row));
            return (Some(format!("{}.", self.number(place))), text);
        }
        let prefix = self.words.read(&format!("{}-prefix", item.id));
        if prefix.chars().count() <= paper::Form::NUMBER {
            (Some(prefix), text)
        } else {
            (None, format!("{prefix} {text}"))
        }
    }

    fn hint(&self, item: &Item) -> Option<String> {
        let own = item.hint.then(|| self.words.read(&format!("{}-hint", item.id)));
        let several = match &item.kind {
            Kind::Choices { choices, most, .. } if *most < self.of.choices(choices).len() => {
                Some(self.say("paper-several-most", &[("n", &self.number(*most))]))
            }
            Kind::Choices { .. } => Some(self.say("paper-several", &[])),
            Kind::Choice { .. }
            | Kind::YesNo
            | Kind::Tick
            | Kind::Scale { .. }
            | Kind::Analogue { .. }
            | Kind::Number { .. }
            | Kind::Date { .. }
            | Kind::Text { .. }
            | Kind::Display
            | Kind::Group { .. } => None,
        };
        let hints: Vec<_> = own.into_iter().chain(several).collect();
        Some(hints.join("\n")).filter(|hint| !hint.is_empty())
    }

    fn answer(&self, item: &Item) -> Answer {
        let end = |end: &str| self.words.read(&format!("{}-anchor-{end}", item.id));
        match &item.kind {
            Kind::Choice { choices } => Answer::One { choices: self.choices(choices) },
            Kind::Choices { choices, .. } => Answer::Many { choices: self.choices(choices) },
            Kind::YesNo => Answer::YesNo {
                yes: self.words.read(&self.of.yes_no_message(true)),
                no: self.words.read(&self.of.yes_no_message(false)),
            },
            Kind::Tick => Answer::Tick,
            Kind::Scale { min, max, .. } => Answer::Scale(self.scale(item, *min, *max)),
            Kind::Analogue { .. } => {
                Answer::Analogue { min: None, max: None, low: end("low"), high: end("high") }
            }
            Kind::Number { places, min, max, unit, .. } => {
                let said: Vec<_> = [min, max].into_iter().flatten().map(Decimal::to_string).collect();
                let said: Vec<_> = said.iter().map(String::as_str).collect();
                Answer::Number {
                    boxes: if max.is_some() { boxes(&said) } else { boxes(&said).max(5) },
                    decimals: *places,
                    unit: unit.as_ref().map(|_| self.words.read(&format!("{}-unit", item.id))),
                }
            }
            Kind::Date { precision, .. } => Answer::Date {
                day: *precision == Precision::Day,
                month: matches!(precision, Precision::Day | Precision::Month),
                year: true,
            },
            Kind::Text { long, length } => Answer::Text { lines: lines(*long, *length) },
            Kind::Display | Kind::Group { .. } => Answer::Text { lines: 1 },
        }
    }

    fn scale(&self, item: &Item, min: i64, max: i64) -> Scale {
        // Numbers that are longer than a box is wide are refused where they are printed.
        let number = |number: i64| i32::try_from(number).unwrap_or(i32::MAX);
        let end = |end: &str| Some(self.words.read(&format!("{}-anchor-{end}", item.id)));
        Scale { min: number(min), max: number(max), low: end("low"), high: end("high") }
    }

    fn choices(&self, set: &str) -> Vec<String> {
        let choices = self.of.choices(set).iter();
        choices.map(|choice| self.words.read(&self.of.choice_message(set, &choice.id))).collect()
    }

    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        text::plain(&self.app.texts.say(self.tag, id, args))
    }

    fn number(&self, number: usize) -> String {
        self.app.texts.number(self.tag, i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// The set of choices of an item, and whether several may be taken.
fn set(item: &Item) -> Option<(&str, bool)> {
    match &item.kind {
        Kind::Choice { choices } => Some((choices, false)),
        Kind::Choices { choices, .. } => Some((choices, true)),
        Kind::YesNo
        | Kind::Tick
        | Kind::Scale { .. }
        | Kind::Analogue { .. }
        | Kind::Number { .. }
        | Kind::Date { .. }
        | Kind::Text { .. }
        | Kind::Display
        | Kind::Group { .. } => None,
    }
}

fn rows(repeats: Repeats) -> u32 {
    repeats.most.min(repeats.least.max(ROWS))
}

/// Boxes for the longest of these numbers, before its point.
fn boxes(numbers: &[&str]) -> u8 {
    let whole = |number: &&str| number.split('.').next().unwrap_or_default().chars().count();
    u8::try_from(numbers.iter().map(whole).max().unwrap_or(1).clamp(1, 12)).unwrap_or(12)
}

/// Lines for as much as may be written; about eighty letters to a line.
fn lines(long: bool, length: usize) -> u8 {
    let lines = length.div_ceil(80);
    u8::try_from(if long { lines.clamp(3, 8) } else { lines.clamp(1, 2) }).unwrap_or(8)
}

#[cfg(test)]
mod tests;
