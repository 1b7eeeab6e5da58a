//! What was typed as an answer: a number, a date or words, in any usual way.

use chrono::{Months, NaiveDate};
use domain::{
    Decimal, PartDate, Precision, Private,
    dates::{self, DateError},
    fold::digit,
    instrument::{InTime, Item, Kind},
    response::Value,
};

use crate::{App, Why, shelf::Words, show};

/// The answer that `typed` gives to `item` at a visit on `day`; nothing when
/// nothing was typed, which takes the answer back.
pub(crate) fn read(app: &App, item: &Item, typed: &str, day: NaiveDate) -> Result<Option<Value>, Why> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    match &item.kind {
        Kind::Number { places, min, max, .. } => number(typed, *places, *min, *max).map(Value::Number),
        Kind::Date { precision, in_time } => date(app, typed, *precision, *in_time, day).map(Value::Date),
        Kind::Text { long, length } => {
            words(typed, *long, *length).map(|text| Value::Text(Private::new(text)))
        }
        Kind::Choice { .. }
        | Kind::Choices { .. }
        | Kind::YesNo
        | Kind::Tick
        | Kind::Scale { .. }
        | Kind::Analogue { .. }
        | Kind::Display
        | Kind::Group { .. } => Err(Why::AnswerRefused),
    }
    .map(Some)
}

/// `value` as people read it, in the language of the window, with the unit that
/// the form's own words give it; nothing for what needs no such words.
pub(crate) fn shown(app: &App, item: &Item, value: &Value, words: Option<&Words>) -> Option<String> {
    match value {
        Value::Number(number) => {
            let number = show::decimal(app, *number);
            let unit = words.map(|words| words.read(&format!("{}-unit", item.id))).unwrap_or_default();
            Some(if unit.is_empty() { number } else { format!("{number} {unit}") })
        }
        Value::Date(date) => Some(show::part_date(app, *date)),
        Value::Text(text) => Some(text.reveal().clone()),
        Value::Scale(point) => Some(show::number(app, *point)),
        Value::Choice(_) | Value::Choices(_) | Value::Tick(_) => None,
    }
}

/// A number with point or comma, in the digits of any script.
pub(crate) fn number(
    typed: &str,
    places: u8,
    min: Option<Decimal>,
    max: Option<Decimal>,
) -> Result<Decimal, Why> {
    let plain: String = typed
        .trim()
        .chars()
        .take(40)
        .map(|c| match c {
            ',' | '\u{66b}' => '.',
            '\u{2212}' => '-',
            other => digit(other).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(other),
        })
        .collect();
    let number: Decimal = plain.parse().map_err(|_| Why::NumberUnreadable)?;
    if number.places() > places {
        return Err(Why::NumberTooExact);
    }
    if min.is_some_and(|min| number < min) {
        return Err(Why::NumberTooLow);
    }
    if max.is_some_and(|max| number > max) {
        return Err(Why::NumberTooHigh);
    }
    Ok(number)
}

fn date(
    app: &App,
    typed: &str,
    precision: Precision,
    in_time: Option<InTime>,
    day: NaiveDate,
) -> Result<PartDate, Why> {
    let months = show::months(app);
    if let Some(part) = dates::read_part(typed, &months) {
        return match part.precision() <= precision {
            false => Err(Why::DateNotExact),
            true => within(part, in_time, day),
        };
    }
    // A year of two digits is the latest that is not in the future; where the future
    // may be meant, the latest within fifty years.
    let read = match (dates::read(typed, &months, day), in_time) {
        (Err(DateError::Future), Some(InTime::Future) | None) => {
            dates::read(typed, &months, day.checked_add_months(Months::new(600)).unwrap_or(day))
        }
        (read, _) => read,
    };
    within(PartDate::day(read.map_err(crate::participants::why_of)?), in_time, day)
}

fn within(date: PartDate, in_time: Option<InTime>, day: NaiveDate) -> Result<PartDate, Why> {
    match in_time {
        Some(InTime::Past) if date.earliest() > day => Err(Why::DateFuture),
        Some(InTime::Future) if date.latest() < day => Err(Why::DatePast),
        Some(InTime::Past | InTime::Future) | None => Ok(date),
    }
}

fn words(typed: &str, long: bool, length: usize) -> Result<String, Why> {
    if !long {
        return crate::input::line(typed, length);
    }
    let text: String = typed.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    let text = text.trim().to_owned();
    if text.chars().count() > length { Err(Why::FieldTooLong) } else { Ok(text) }
}
