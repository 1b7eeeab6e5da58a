//! What was typed into the form of a step, made into what is kept.

use chrono::{Months, NaiveDate};
use domain::{
    Decimal, dates,
    way::{Content, FieldKind, Said, ahead, fields},
};

use super::{TypedField, place::Place};
use crate::{
    App, Error, FieldProblem, Why, forms,
    input::{Checks, line, note},
    participants::why_of,
    show,
};

/// What was typed, field by field; what cannot be read is among the problems.
pub(super) fn read(
    app: &App,
    place: &Place,
    typed: &[TypedField],
    checks: &mut Checks,
) -> Result<Content, Error> {
    let all = fields(place.kind, place.run.as_ref().map(|run| &run.kit));
    if typed.iter().any(|one| !all.iter().any(|field| field.name == one.name)) {
        return Err(Error::Input("fields"));
    }
    let mut content = Content::new();
    for field in all {
        let Some(values) = typed.iter().find(|one| one.name == field.name).map(|one| &one.values) else {
            continue;
        };
        let values: Vec<&str> = values.iter().map(|one| one.trim()).filter(|one| !one.is_empty()).collect();
        let Some(first) = values.first() else { continue };
        let one = || if values.len() == 1 { Ok((*first).to_owned()) } else { Err(Why::AnswerRefused) };
        let said = match field.kind {
            FieldKind::Choice { .. } => one().map(Said::Code),
            FieldKind::Choices { .. } => {
                Ok(Said::Codes(values.iter().map(|one| (*one).to_owned()).collect()))
            }
            FieldKind::YesNo => match *first {
                "true" => Ok(Said::Yes(true)),
                "false" => Ok(Said::Yes(false)),
                _ => Err(Why::AnswerRefused),
            },
            FieldKind::Number { least, most } => number(first, least, most).map(Said::Number),
            FieldKind::Day => day(app, first, ahead(&field.name)).map(Said::Day),
            FieldKind::Text { most, long } => text(first, most, long).map(Said::Text),
        };
        if let Some(said) = checks.take(&field.name, said) {
            content.insert(field.name, said);
        }
    }
    Ok(content)
}

fn number(typed: &str, least: i64, most: i64) -> Result<Decimal, Why> {
    forms::typed::number(typed, 0, Some(least.into()), Some(most.into()))
}

/// A day; one that lies ahead is read as of a year from now at most.
fn day(app: &App, typed: &str, lies_ahead: bool) -> Result<NaiveDate, Why> {
    let today = show::today(app);
    let last = if lies_ahead { today.checked_add_months(Months::new(12)).unwrap_or(today) } else { today };
    dates::read(typed, &show::months(app), last).map_err(why_of)
}

fn text(typed: &str, most: usize, long: bool) -> Result<String, Why> {
    if long { note("text", typed, most).map_err(|_| Why::FieldTooLong) } else { line(typed, most) }
}

/// A day of the step itself, as typed; today where nothing was.
pub(super) fn own_day(app: &App, typed: &str, checks: &mut Checks) -> NaiveDate {
    let today = show::today(app);
    if typed.trim().is_empty() {
        return today;
    }
    checks.take("day", day(app, typed, false)).unwrap_or(today)
}

/// What is wrong, as the window says it.
pub(super) fn problems(wrong: Vec<(String, domain::way::Fault)>, checks: &mut Checks) {
    use domain::way::Fault;
    for (field, fault) in wrong {
        // What could not even be read was said already.
        if checks.problems.iter().any(|one| one.field == field) {
            continue;
        }
        let why = match fault {
            Fault::Missing => Why::FieldEmpty,
            Fault::NotOffered | Fault::Unlike => Why::AnswerRefused,
            Fault::Range { .. } => Why::NumberTooHigh,
            Fault::TooLong { .. } => Why::FieldTooLong,
            Fault::Future => Why::DateFuture,
            Fault::Later => Why::TimeFuture,
            Fault::Past | Fault::Before => Why::DateOrder,
            Fault::NoTime => Why::TimeRefused,
        };
        checks.problems.push(FieldProblem::new(&field, why));
    }
}
