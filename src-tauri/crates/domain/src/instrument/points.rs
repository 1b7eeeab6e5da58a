//! What an answer counts.

use std::collections::BTreeMap;

use super::{Choice, Instrument, Item, Kind};
use crate::{
    Decimal,
    response::{Given, Value},
};

impl Instrument {
    /// What `given` counts on `item`; nothing for a missing answer, and for one that counts nothing.
    pub fn points(&self, item: &Item, given: &Given) -> Option<Decimal> {
        let Given::Answer(value) = given else { return None };
        let points = match (&item.kind, value) {
            (Kind::Choice { choices }, Value::Choice(id)) => {
                self.choices(choices).iter().find(|choice| choice.id == *id)?.points?
            }
            (Kind::Choices { choices, .. }, Value::Choices(ids)) => {
                let all = self.choices(choices).iter().filter(|choice| ids.contains(&choice.id));
                let points: Option<Vec<_>> = all.map(|choice| choice.points).collect();
                sum(&points?)?
            }
            (Kind::YesNo | Kind::Tick, Value::Tick(yes)) => Decimal::from(i64::from(*yes)),
            (Kind::Scale { .. } | Kind::Analogue { .. }, Value::Scale(point)) => Decimal::from(*point),
            (Kind::Number { counts, .. }, Value::Number(number)) => match counts.as_slice() {
                [] => *number,
                counts => counts.iter().find(|range| range.to.is_none_or(|to| *number <= to))?.points,
            },
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
            ) => return None,
        };
        if item.reversed { self.turned(item, points) } else { Some(points) }
    }

    /// `points` counted from the other end of `item`.
    pub fn turned(&self, item: &Item, points: Decimal) -> Option<Decimal> {
        let [low, high] = self.ends(item)?;
        let ((a, b), (c, d), (e, f)) = (low.ratio(), high.ratio(), points.ratio());
        let places = low.places().max(high.places()).max(points.places());
        Decimal::rounded(a * d * f + c * b * f - e * b * d, b * d * f, places)
    }

    /// The lowest and the highest points that `item` can count, where it counts any and has ends.
    pub fn ends(&self, item: &Item) -> Option<[Decimal; 2]> {
        ends(&self.draft().choices, &item.kind)
    }
}

/// The lowest and the highest points of an item of `kind`.
pub(super) fn ends(sets: &BTreeMap<String, Vec<Choice>>, kind: &Kind) -> Option<[Decimal; 2]> {
    let least_most = |points: Vec<Decimal>| Some([*points.iter().min()?, *points.iter().max()?]);
    let set = |name: &String| sets.get(name).map_or(&[][..], Vec::as_slice);
    match kind {
        Kind::Choice { choices } => {
            least_most(set(choices).iter().map(|choice| choice.points).collect::<Option<_>>()?)
        }
        Kind::Choices { choices, most, alone } => {
            let (alone, together): (Vec<_>, Vec<_>) =
                set(choices).iter().partition(|choice| alone.contains(&choice.id));
            // To take none at all is an answer too.
            let mut ends = vec![Decimal::ZERO];
            ends.extend(alone.iter().map(|choice| choice.points).collect::<Option<Vec<_>>>()?);
            let mut points: Vec<_> = together.iter().map(|choice| choice.points).collect::<Option<_>>()?;
            points.sort();
            let below: Vec<_> =
                points.iter().copied().filter(|one| *one < Decimal::ZERO).take(*most).collect();
            let above: Vec<_> =
                points.iter().rev().copied().filter(|one| *one > Decimal::ZERO).take(*most).collect();
            ends.extend([sum(&below)?, sum(&above)?]);
            least_most(ends)
        }
        Kind::YesNo | Kind::Tick => Some([0.into(), 1.into()]),
        Kind::Scale { min, max, .. } | Kind::Analogue { min, max } => Some([(*min).into(), (*max).into()]),
        Kind::Number { min, max, counts, .. } if counts.is_empty() => Some([(*min)?, (*max)?]),
        Kind::Number { counts, .. } => least_most(counts.iter().map(|range| range.points).collect()),
        Kind::Date { .. } | Kind::Text { .. } | Kind::Display | Kind::Group { .. } => None,
    }
}

fn sum(all: &[Decimal]) -> Option<Decimal> {
    let places = all.iter().map(|one| one.places()).max().unwrap_or(0);
    let mut units: i128 = 0;
    for one in all {
        let (over, under) = one.ratio();
        units = units.checked_add(over * 10_i128.pow(places.into()) / under)?;
    }
    Decimal::new(i64::try_from(units).ok()?, places).ok()
}
