//! What is watched: which rules something sets off.

use std::{collections::BTreeMap, fmt};

use super::{AlertRule, Kit, Trigger};
use crate::{
    Decimal,
    form::{Form, parts},
    response::{Given, Value},
    way::{Step, StepKind},
};

/// Something that may set an alert off.
#[derive(Debug, Clone, Copy)]
pub enum Seen<'a> {
    /// A form, finished or not, with its scores of the last time.
    Form {
        /// As it stands.
        form: &'a Form<'a>,
        /// By the id of the score; empty where there was no last time.
        before: &'a BTreeMap<String, Decimal>,
    },
    /// A step that is kept.
    Step(&'a Step),
}

/// A rule that was set off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fired<'a> {
    /// The rule. Whether its numbers were confirmed, who asks must see.
    pub rule: &'a AlertRule,
    /// What set it off.
    pub values: Vec<Reading>,
}

/// Something that was read off, as it is kept: `nprs.pain 9`, `nprs.pain 8 4`, `seriousness death`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reading {
    /// What: `<instrument>.<item or score>`, a criterion, or `seriousness`.
    pub what: String,
    /// What it is now.
    pub now: String,
    /// What it was the last time, where the change counts.
    pub before: Option<String>,
}

impl Reading {
    /// From the text in which it is kept.
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(' ').map(ToOwned::to_owned);
        let read = Self { what: parts.next()?, now: parts.next()?, before: parts.next() };
        parts.next().is_none().then_some(read)
    }
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.what, self.now)?;
        self.before.iter().try_for_each(|before| write!(f, " {before}"))
    }
}

impl Kit {
    /// The rules that it sets off, in the kit's order.
    pub fn watch<'a>(&'a self, seen: &Seen<'_>) -> Vec<Fired<'a>> {
        let fired = |rule: &'a AlertRule| {
            let mut values: Vec<Reading> = Vec::new();
            for reading in rule.when.iter().flat_map(|trigger| trigger.readings(seen)) {
                // Two triggers may read the same.
                if !values.contains(&reading) {
                    values.push(reading);
                }
            }
            (!values.is_empty()).then_some(Fired { rule, values })
        };
        self.alerts.iter().filter_map(fired).collect()
    }
}

impl Trigger {
    /// What sets it off; nothing, where it is not set off.
    fn readings(&self, seen: &Seen<'_>) -> Vec<Reading> {
        match (self, seen) {
            (Self::Item { instrument, item, at_least, at_most, is }, Seen::Form { form, .. })
                if form.of().id() == instrument =>
            {
                item_readings(form, item, (*at_least, *at_most), is.as_deref())
            }
            (Self::Score { instrument, score, at_least, at_most }, Seen::Form { form, .. })
                if form.of().id() == instrument =>
            {
                let now = points(form, score).filter(|now| within(*now, *at_least, *at_most));
                let what = format!("{instrument}.{score}");
                now.map(|now| Reading { what, now: now.to_string(), before: None }).into_iter().collect()
            }
            (Self::Change { instrument, score, rise, fall }, Seen::Form { form, before })
                if form.of().id() == instrument =>
            {
                let Some((now, before)) = points(form, score).zip(before.get(score).copied()) else {
                    return Vec::new();
                };
                let moved = rise.is_some_and(|rise| reaches(now, before, rise))
                    || fall.is_some_and(|fall| reaches(before, now, fall));
                let what = format!("{instrument}.{score}");
                let reading = Reading { what, now: now.to_string(), before: Some(before.to_string()) };
                moved.then_some(reading).into_iter().collect()
            }
            (Self::Criterion { criterion }, Seen::Step(step)) if step.kind == StepKind::Screening => {
                let yes = step.yes(&format!("criterion-{criterion}")) == Some(true);
                let reading = Reading { what: criterion.clone(), now: "yes".into(), before: None };
                yes.then_some(reading).into_iter().collect()
            }
            (Self::Serious {}, Seen::Step(step))
                if matches!(step.kind, StepKind::Adverse | StepKind::AdverseFollowUp) =>
            {
                let read =
                    |code: &String| Reading { what: "seriousness".into(), now: code.clone(), before: None };
                step.codes("seriousness").iter().map(read).collect()
            }
            (
                Self::Item { .. }
                | Self::Score { .. }
                | Self::Change { .. }
                | Self::Criterion { .. }
                | Self::Serious {},
                _,
            ) => Vec::new(),
        }
    }
}

/// Every place of an item that is set off; of a group that repeats any row.
fn item_readings(
    form: &Form<'_>,
    item: &str,
    (at_least, at_most): (Option<Decimal>, Option<Decimal>),
    is: Option<&str>,
) -> Vec<Reading> {
    let of = form.of();
    let places = form.slots().iter().filter(|slot| parts(&slot.key).0 == item);
    let read = places.filter_map(|slot| {
        let given = form.given(&slot.key)?;
        let Given::Answer(value) = given else { return None };
        let points = of.points(slot.item, given);
        let numbers = at_least.is_some() || at_most.is_some();
        let counts = numbers && points.is_some_and(|points| within(points, at_least, at_most));
        let said = is.is_some_and(|is| said(value, is));
        let now = match value {
            Value::Choice(id) => id.clone(),
            Value::Choices(ids) => ids.iter().cloned().collect::<Vec<_>>().join("+"),
            Value::Tick(yes) => yes.to_string(),
            Value::Scale(point) => point.to_string(),
            Value::Number(number) => number.to_string(),
            // Words and dates are never repeated: they may say who it is.
            Value::Date(_) | Value::Text(_) => return None,
        };
        (counts || said).then(|| Reading { what: format!("{}.{}", of.id(), slot.key), now, before: None })
    });
    read.collect()
}

fn said(value: &Value, is: &str) -> bool {
    match value {
        Value::Choice(id) => id == is,
        Value::Choices(ids) => ids.contains(is),
        Value::Tick(yes) => is == if *yes { "true" } else { "false" },
        Value::Scale(point) => is.parse() == Ok(*point),
        Value::Number(number) => is.parse() == Ok(*number),
        Value::Date(_) | Value::Text(_) => false,
    }
}

fn points(form: &Form<'_>, score: &str) -> Option<Decimal> {
    form.score(form.of().scale(score)?).points()
}

fn within(now: Decimal, at_least: Option<Decimal>, at_most: Option<Decimal>) -> bool {
    at_least.is_none_or(|least| now >= least) && at_most.is_none_or(|most| now <= most)
}

/// Whether `high` is more than `low` by `by`.
fn reaches(high: Decimal, low: Decimal, by: Decimal) -> bool {
    let ((a, b), (c, d), (e, f)) = (high.ratio(), low.ratio(), by.ratio());
    // Units have 18 digits at most and denominators 10: the products fit, but for numbers nobody scores.
    let apart = a.checked_mul(d).zip(c.checked_mul(b)).and_then(|(a, c)| a.checked_sub(c));
    let sides = apart.and_then(|apart| apart.checked_mul(f)).zip(e.checked_mul(b * d));
    sides.is_some_and(|(apart, by)| apart >= by)
}
