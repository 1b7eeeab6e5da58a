//! From answers to numbers, and from numbers to what was published about them.

use std::collections::BTreeSet;

use crate::{
    Decimal,
    expression::{Expression, STEPS, Worked},
    form::Form,
    instrument::{Band, Item, Method, Scale, Threshold},
    ratio::Ratio,
    response::{Given, Missing},
};

#[cfg(test)]
mod tests;

/// The value of one scale, or why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Score {
    /// The number.
    Points(Decimal),
    /// Too many items are missing for the number to mean anything.
    Incomplete {
        /// How many are missing.
        missing: usize,
    },
    /// What the answers make is no number of this scale.
    Undefined,
}

impl Score {
    /// The number, if there is one.
    pub fn points(self) -> Option<Decimal> {
        match self {
            Self::Points(points) => Some(points),
            Self::Incomplete { .. } | Self::Undefined => None,
        }
    }
}

/// One part of a score: an item in one of its places, or another score.
struct Part<'a> {
    points: Option<Decimal>,
    weight: Decimal,
    of: Of<'a>,
}

/// What a part is.
enum Of<'a> {
    Item(&'a Item),
    Score(&'a Scale),
}

impl Form<'_> {
    /// The score on `scale`, exact until it is rounded once, at the end. An item
    /// that has no answer is never a zero, unless the manual says so for "not
    /// applicable"; an item that is not asked is no part of it.
    pub fn score(&self, scale: &Scale) -> Score {
        let scales = self.of().scales();
        match scales.iter().position(|one| one == scale) {
            Some(at) => self.all_scores()[at],
            None => self.worked(scale, self.all_scores()),
        }
    }

    /// Every score, in the instrument's order; each is worked out once.
    fn all_scores(&self) -> &[Score] {
        self.scores.get_or_init(|| {
            let mut known = Vec::with_capacity(self.of().scales().len());
            for scale in self.of().scales() {
                known.push(self.worked(scale, &known));
            }
            known
        })
    }

    /// The score on `scale`; `known` are those that stand earlier.
    fn worked(&self, scale: &Scale, known: &[Score]) -> Score {
        if scale.method == Method::Expression {
            return self.expressed(scale, known);
        }
        let parts = self.parts(scale, known);
        let missing = parts.iter().filter(|part| part.points.is_none()).count();
        let there = parts.len() - missing;
        let enough = match scale.at_least_answered {
            Some(least) => there >= least,
            None => missing <= scale.may_miss,
        };
        if there == 0 || !enough {
            return Score::Incomplete { missing };
        }
        self.exact(scale, &parts).map_or(Score::Undefined, |exact| within(scale, exact))
    }

    /// The earlier score called `id`.
    fn earlier(&self, id: &str, known: &[Score]) -> Option<(&Scale, Score)> {
        let at = self.of().scales().iter().position(|scale| scale.id == id)?;
        Some((&self.of().scales()[at], *known.get(at)?))
    }

    fn parts(&self, scale: &Scale, known: &[Score]) -> Vec<Part<'_>> {
        let weight = |id: &str| scale.weights.get(id).copied().unwrap_or(Decimal::from(1));
        let reversed: BTreeSet<&str> = scale.reversed.iter().map(String::as_str).collect();
        let mut parts = Vec::with_capacity(scale.items.len() + scale.scores.len());
        for id in &scale.items {
            let (weight, turned) = (weight(id), reversed.contains(id.as_str()));
            for (slot, given) in self.counted(id) {
                let points = given.and_then(|given| self.of().points(slot.item, given));
                let points = match given {
                    Some(Given::Missing(Missing::NotApplicable)) => scale.not_applicable_points,
                    Some(Given::Answer(_)) if turned => {
                        points.and_then(|points| self.of().turned(slot.item, points))
                    }
                    Some(Given::Answer(_) | Given::Missing(_)) | None => points,
                };
                parts.push(Part { points, weight, of: Of::Item(slot.item) });
            }
        }
        for id in &scale.scores {
            let Some((other, score)) = self.earlier(id, known) else { continue };
            parts.push(Part { points: score.points(), weight: weight(id), of: Of::Score(other) });
        }
        parts
    }

    /// An expression sees of an item that repeats its first row.
    fn expressed(&self, scale: &Scale, known: &[Score]) -> Score {
        let Some(read) = scale.expression.as_deref().and_then(|text| Expression::read(text).ok()) else {
            return Score::Undefined;
        };
        let points = |name: &str| match self.earlier(name, known) {
            Some((_, score)) => score.points(),
            None => self.points(name).find_map(|(_, points)| points),
        };
        match read.work_out(&points, STEPS) {
            Worked::Number(exact) => within(scale, exact),
            Worked::Missing => {
                let names: BTreeSet<_> = read.names().into_iter().collect();
                Score::Incomplete { missing: names.into_iter().filter(|name| points(name).is_none()).count() }
            }
            Worked::Undefined => Score::Undefined,
        }
    }

    fn ends(&self, part: &Part) -> Option<[Decimal; 2]> {
        match part.of {
            Of::Item(item) => self.of().ends(item),
            Of::Score(scale) => Some(scale.range),
        }
    }

    /// What the parts make, before it is rounded; nothing where they make no number.
    fn exact(&self, scale: &Scale, parts: &[Part]) -> Option<Ratio> {
        let there: Vec<(&Part, Decimal)> =
            parts.iter().filter_map(|part| Some((part, part.points?))).collect();
        let sum = || total(there.iter().map(|(part, points)| weighted(*points, part)));
        let weight = || total(there.iter().map(|(part, _)| Some(part.weight.into())));
        // What is missing counts as the mean of the rest.
        let made_up = || {
            let all = total(parts.iter().map(|part| Some(part.weight.into())))?;
            if scale.pro_rated && there.len() < parts.len() {
                sum()?.times(all)?.by(weight()?)
            } else {
                sum()
            }
        };
        match scale.method {
            Method::Sum => made_up(),
            Method::Value => there.first().and_then(|(part, points)| weighted(*points, part)),
            Method::Mean => sum()?.by(weight()?),
            Method::Percent => {
                // What is missing and not made up for counts for nothing on either side.
                let counted: Vec<&Part> = match scale.pro_rated {
                    true => parts.iter().collect(),
                    false => there.iter().map(|(part, _)| *part).collect(),
                };
                let ends: Vec<_> =
                    counted.iter().map(|part| Some((*part, self.ends(part)?))).collect::<Option<_>>()?;
                let end = |at: usize| total(ends.iter().map(|(part, ends)| weighted(ends[at], part)));
                let (low, high) = (end(0)?.minus()?, end(1)?);
                made_up()?.add(low)?.by(high.add(low)?)?.times(Ratio::whole(100))
            }
            Method::Count => {
                let least = scale.at_least.unwrap_or(Decimal::from(1));
                let reach = there.iter().filter(|(_, points)| *points >= least).count();
                i128::try_from(reach).ok().map(Ratio::whole)
            }
            Method::Maximum => there.iter().map(|(_, points)| *points).max().map(Ratio::from),
            Method::Minimum => there.iter().map(|(_, points)| *points).min().map(Ratio::from),
            Method::Expression => None,
        }
    }
}

fn weighted(points: Decimal, part: &Part) -> Option<Ratio> {
    Ratio::from(points).times(part.weight.into())
}

fn total(mut all: impl Iterator<Item = Option<Ratio>>) -> Option<Ratio> {
    all.try_fold(Ratio::whole(0), |sum, one| sum.add(one?))
}

/// Rounded, if the scale has such a number.
fn within(scale: &Scale, exact: Ratio) -> Score {
    let [low, high] = scale.range;
    match exact.rounded(scale.places) {
        Some(points) if (low..=high).contains(&points) => Score::Points(points),
        Some(_) | None => Score::Undefined,
    }
}

/// The published band that `points` falls into.
pub fn band(scale: &Scale, points: Decimal) -> Option<&Band> {
    scale.bands.iter().find(|band| (band.from..=band.to).contains(&points))
}

/// The published thresholds that `points` reaches, the furthest first.
pub fn reached(scale: &Scale, points: Decimal) -> Vec<&Threshold> {
    let reaches = |one: &&Threshold| if one.below { points <= one.at } else { points >= one.at };
    let mut reached: Vec<_> = scale.thresholds.iter().filter(reaches).collect();
    reached.sort_by(|a, b| if a.below { a.at.cmp(&b.at) } else { b.at.cmp(&a.at) });
    reached
}
