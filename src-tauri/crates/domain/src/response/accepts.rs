//! Which answers an item takes.

use chrono::NaiveDate;

use super::{Given, Value};
use crate::instrument::{InTime, Instrument, Item, Kind};

/// Why an answer was not taken. Names the item, never what was said.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// The response is finished: it changes only by correction.
    #[error("the response is finished")]
    Finished,
    /// The response is not finished: there is nothing to correct yet.
    #[error("the response is not finished")]
    NotFinished,
    /// The instrument has no such item.
    #[error("no such item")]
    NoSuchItem,
    /// The item does not offer that.
    #[error("item {0} does not offer that answer")]
    NotOffered(String),
}

/// Whether `item` takes `given` on `day`, the day of the visit.
pub fn accepts(of: &Instrument, item: &Item, given: &Given, day: NaiveDate) -> Result<(), AnswerError> {
    let offered = match given {
        Given::Missing(why) => item.kind.asks() && item.reasons.contains(why),
        Given::Answer(value) => offers(of, item, value, day),
    };
    if offered { Ok(()) } else { Err(AnswerError::NotOffered(item.id.clone())) }
}

fn offers(of: &Instrument, item: &Item, value: &Value, day: NaiveDate) -> bool {
    let offered = |set: &str, id: &String| of.choices(set).iter().any(|choice| choice.id == *id);
    match (&item.kind, value) {
        (Kind::Choice { choices }, Value::Choice(id)) => offered(choices, id),
        (Kind::Choices { choices, most, alone }, Value::Choices(ids)) => {
            let apart = ids.len() < 2 || !ids.iter().any(|id| alone.contains(id));
            ids.len() <= *most && apart && ids.iter().all(|id| offered(choices, id))
        }
        (Kind::YesNo | Kind::Tick, Value::Tick(_)) => true,
        (Kind::Scale { min, max, .. } | Kind::Analogue { min, max }, Value::Scale(point)) => {
            (*min..=*max).contains(point)
        }
        (Kind::Number { places, min, max, .. }, Value::Number(number)) => {
            let within = min.is_none_or(|min| *number >= min) && max.is_none_or(|max| *number <= max);
            number.places() <= *places && within
        }
        (Kind::Date { precision, in_time }, Value::Date(date)) => {
            date.precision() <= *precision
                && match in_time {
                    Some(InTime::Past) => date.earliest() <= day,
                    Some(InTime::Future) => date.latest() >= day,
                    None => true,
                }
        }
        (Kind::Text { length, long }, Value::Text(words)) => {
            let words = words.reveal();
            let plain = |c: char| !c.is_control() || (*long && c == '\n');
            !words.trim().is_empty() && words.chars().count() <= *length && words.chars().all(plain)
        }
        (
            Kind::Choice { .. }
            | Kind::Choices { .. }
            | Kind::YesNo
            | Kind::Tick
            | Kind::Scale { .. }
            | Kind::Analogue { .. }
            | Kind::Number { .. }
            | Kind::Date { .. }
            | Kind::Text { .. }
            | Kind::Display
            | Kind::Group { .. },
            _,
        ) => false,
    }
}
