//! Whether what was said in a step can be kept.

use chrono::{NaiveDate, NaiveTime};

use super::{
    Content, Field, FieldKind, Said, StepKind, ahead,
    background::STATED_BY,
    clock, fields,
    stage::{Verdict, screened},
};
use crate::{
    Decimal,
    kit::{Effect, Kit, Unit},
};

/// What a judgement goes by besides what was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct On {
    /// Today, by the calendar on the wall.
    pub today: NaiveDate,
    /// The time of day, by the clock on the wall.
    pub clock: NaiveTime,
    /// The day it happened.
    pub day: NaiveDate,
    /// The day of what it goes on from, and cannot have happened before.
    pub after: Option<NaiveDate>,
    /// It is known who it is about.
    pub named: bool,
}

/// What is wrong with what was said in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was said.
    Missing,
    /// It is not among what is offered.
    NotOffered,
    /// It is no such thing as is asked for.
    Unlike,
    /// Less or more than can be.
    Range {
        /// Not less.
        least: i64,
        /// Not more.
        most: i64,
    },
    /// More characters than are kept.
    TooLong {
        /// At most so many.
        most: usize,
    },
    /// The day lies ahead.
    Future,
    /// The day is here, and the time lies ahead.
    Later,
    /// The day is over.
    Past,
    /// Before something that it follows.
    Before,
    /// No time of the day.
    NoTime,
}

/// The field of the day of the step itself.
pub const DAY: &str = "day";

/// Everything that is wrong with what was said, by field, in their order; the day of the step is [`DAY`].
pub fn judged(kind: StepKind, kit: Option<&Kit>, content: &Content, on: On) -> Vec<(String, Fault)> {
    let mut wrong = Vec::new();
    let mut add = |field: &str, fault| wrong.push((field.to_owned(), fault));
    if on.day > on.today {
        add(DAY, Fault::Future);
    } else if on.after.is_some_and(|after| on.day < after) {
        add(DAY, Fault::Before);
    }
    for field in asked(kind, kit, content, on.named) {
        match content.get(&field.name) {
            None if needed(&field, kind, kit, content, on.named) => add(&field.name, Fault::Missing),
            None => {}
            Some(said) => {
                if let Some(fault) = wrong_with(&field, said, on) {
                    add(&field.name, fault);
                }
            }
        }
    }
    let day = |field: &str| match content.get(field) {
        Some(Said::Day(day)) => Some(*day),
        _ => None,
    };
    for (first, later) in
        [("from", "to"), ("onset", "end"), ("onset", "aware-day"), ("downloaded", "logged-in")]
    {
        if day(first).zip(day(later)).is_some_and(|(first, later)| later < first) {
            add(later, Fault::Before);
        }
    }
    if let Some(days) = day("from").zip(day("to")).and_then(|(from, to)| days_of(from, to)) {
        for line in too_many(kit, content, days) {
            add(&line, Fault::Range { least: 0, most: days });
        }
    }
    // A time is of the day of the step, unless another day was said for it.
    for (field, of) in [("aware-time", day("aware-day")), ("time-called", Some(on.day))] {
        let Some(Said::Text(text)) = content.get(field).filter(|_| of == Some(on.today)) else { continue };
        if NaiveTime::parse_from_str(text, "%H:%M").is_ok_and(|time| time > on.clock) {
            add(field, Fault::Later);
        }
    }
    // A time of no day says nothing.
    let is_of_no_day = content.contains_key("aware-time") && !content.contains_key("aware-day");
    if kind == StepKind::AdverseFollowUp && is_of_no_day {
        add("aware-day", Fault::Missing);
    }
    if kind == StepKind::Offer && !goes_together(kit, content) {
        add("product", Fault::NotOffered);
    }
    if kind == StepKind::Change && !["ends", "goes-on"].iter().any(|field| content.contains_key(*field)) {
        add("ends", Fault::Missing);
    }
    // Who said nothing was not asked: that it would be noted would say otherwise.
    if kind == StepKind::Background && !content.keys().any(|field| field != STATED_BY) {
        let first = fields(kind, kit).into_iter().next();
        add(first.as_ref().map_or(DAY, |field| &field.name), Fault::Missing);
    }
    // Of nothing at all nobody can say why it was not done.
    if kind == StepKind::NotDone
        && !["plan", "instrument", "step"].iter().any(|field| content.contains_key(*field))
    {
        add("plan", Fault::Missing);
    }
    wrong
}

/// How many days these are; nothing where the last lies before the first.
fn days_of(from: NaiveDate, to: NaiveDate) -> Option<i64> {
    let days = to.signed_duration_since(from).num_days() + 1;
    (days > 0).then_some(days)
}

/// Lines of other care that are counted in days or nights, of which there were more than
/// days that were asked about.
fn too_many(kit: Option<&Kit>, content: &Content, days: i64) -> Vec<String> {
    let by_day = kit.map_or(&[][..], |kit| &kit.resources).iter();
    let by_day = by_day.filter(|line| matches!(line.unit, Unit::Days | Unit::Nights));
    let fields = by_day.map(|line| format!("resource-{}", line.id));
    let over =
        |field: &String| matches!(content.get(field), Some(Said::Number(of)) if *of > Decimal::from(days));
    fields.filter(over).collect()
}

/// Whether the product is one of the arm; what was not said goes with everything.
fn goes_together(kit: Option<&Kit>, content: &Content) -> bool {
    match (kit, content.get("arm"), content.get("product")) {
        (Some(kit), Some(Said::Code(arm)), Some(Said::Code(product))) => {
            kit.offered().any(|(of, one)| of.id == *arm && one.id == *product)
        }
        (_, _, _) => true,
    }
}

/// What is asked as things stand: of whom nobody knows who it is more than of others,
/// and some only after some answers.
pub fn asked(kind: StepKind, kit: Option<&Kit>, content: &Content, named: bool) -> Vec<Field> {
    let mut all = fields(kind, kit);
    all.retain(|field| !(field.unnamed && named));
    // A field that hangs on one that is not asked is not asked either.
    let mut there: Vec<Field> = Vec::with_capacity(all.len());
    for field in all {
        let holds = field.when.as_ref().is_none_or(|(other, codes)| {
            there.iter().any(|one| one.name == *other)
                && content.get(other).is_some_and(|said| says(said, codes))
        });
        if holds {
            there.push(field);
        }
    }
    there
}

/// What is kept of what was said: nothing that is not asked, and nothing empty.
pub fn kept(kind: StepKind, kit: Option<&Kit>, mut content: Content, named: bool) -> Content {
    let empty = |said: &Said| match said {
        Said::Text(text) => text.trim().is_empty(),
        Said::Code(code) => code.is_empty(),
        Said::Codes(codes) => codes.is_empty(),
        Said::Yes(_) | Said::Number(_) | Said::Day(_) | Said::Moment(_) | Said::Withheld(_) => false,
    };
    content.retain(|_, said| !empty(said));
    let asked = asked(kind, kit, &content, named);
    content.retain(|name, _| asked.iter().any(|field| field.name == *name));
    content
}

fn says(said: &Said, wanted: &[String]) -> bool {
    match said {
        Said::Code(code) => wanted.contains(code),
        Said::Codes(codes) => codes.iter().any(|code| wanted.contains(code)),
        Said::Yes(yes) => wanted.iter().any(|one| one == if *yes { "true" } else { "false" }),
        Said::Number(_) | Said::Day(_) | Said::Moment(_) | Said::Text(_) | Said::Withheld(_) => false,
    }
}

/// Once one answer decides that somebody does not enter, no more criteria need an
/// answer. Where help is needed nobody has to fill in a form first: with a yes to what
/// is asked for safety it is kept as it is, and the rest can be put right later. What is
/// asked of somebody whom nobody knows is needed only if they do not enter.
fn needed(field: &Field, kind: StepKind, kit: Option<&Kit>, content: &Content, named: bool) -> bool {
    let (StepKind::Screening, Some(kit)) = (kind, kit) else { return field.required };
    if flagged(kit, content) {
        return false;
    }
    let against = matches!(screened(kit, content), Verdict::Not(_));
    if field.name.starts_with("criterion-") {
        let does_not_enter = against || (!named && content.contains_key("reason"));
        return field.required && !does_not_enter;
    }
    if field.unnamed {
        // A category belongs to its scheme; only words are optional, and the language, which may not be known.
        let optional = matches!(field.kind, FieldKind::Text { .. }) || field.name == "language";
        return !optional && (against || content.contains_key("reason"));
    }
    field.required
}

/// Whether something that is asked for safety was answered with yes.
fn flagged(kit: &Kit, content: &Content) -> bool {
    let yes = |id: &String| content.get(&format!("criterion-{id}")) == Some(&Said::Yes(true));
    kit.criteria.iter().any(|one| one.effect == Effect::Safety && yes(&one.id))
}

fn wrong_with(field: &Field, said: &Said, on: On) -> Option<Fault> {
    match (&field.kind, said) {
        (FieldKind::Choice { list, codes }, Said::Code(code)) => {
            let tag = |code: &str| {
                (2..=35).contains(&code.len()) && code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            };
            let offered = if list == "language" { tag(code) } else { codes.contains(code) };
            (!offered).then_some(Fault::NotOffered)
        }
        (FieldKind::Choices { codes, .. }, Said::Codes(said)) => {
            let twice = |at: usize| said[..at].contains(&said[at]);
            if said.is_empty() && field.required {
                return Some(Fault::Missing);
            }
            (0..said.len()).any(|at| !codes.contains(&said[at]) || twice(at)).then_some(Fault::NotOffered)
        }
        (FieldKind::YesNo, Said::Yes(_)) => None,
        (FieldKind::Number { least, most }, Said::Number(number)) => match number.whole() {
            Some(number) if (*least..=*most).contains(&number) => None,
            Some(_) => Some(Fault::Range { least: *least, most: *most }),
            None => Some(Fault::Unlike),
        },
        (FieldKind::Day, Said::Day(day)) if ahead(&field.name) => (*day < on.day).then_some(Fault::Past),
        (FieldKind::Day, Said::Day(day)) => (*day > on.today).then_some(Fault::Future),
        (FieldKind::Text { most, .. }, Said::Text(text)) => {
            if text.trim().is_empty() && field.required {
                Some(Fault::Missing)
            } else if text.chars().count() > *most {
                Some(Fault::TooLong { most: *most })
            } else if clock(&field.name) && NaiveTime::parse_from_str(text, "%H:%M").is_err() {
                Some(Fault::NoTime)
            } else {
                None
            }
        }
        // They were judged where they were written.
        (FieldKind::Text { .. }, Said::Withheld(_)) => None,
        (
            FieldKind::Choice { .. }
            | FieldKind::Choices { .. }
            | FieldKind::YesNo
            | FieldKind::Number { .. }
            | FieldKind::Day
            | FieldKind::Text { .. },
            _,
        ) => Some(Fault::Unlike),
    }
}
