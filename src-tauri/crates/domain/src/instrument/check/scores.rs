//! Scores: their parts exist, and make the range that they claim.

use std::collections::{BTreeMap, BTreeSet};

use super::{Checked, DraftError, Fault, MOST_SCORES, fail, unique};
use crate::{
    Decimal,
    expression::Expression,
    instrument::{Instrument, Item, Kind, Method, Scale},
    ratio::Ratio,
};

/// An item or an earlier score, as a part of a score.
struct Part<'a> {
    id: &'a str,
    ends: Option<[Decimal; 2]>,
    /// There once, in every form.
    always: bool,
}

pub(super) fn all(of: &Instrument) -> Checked<()> {
    unique("scores", of.scales().iter().map(|scale| scale.id.as_str()))?;
    if of.scales().len() > MOST_SCORES {
        return fail("scores", Fault::TooMuch(MOST_SCORES));
    }
    let mut earlier = BTreeMap::new();
    for one in of.scales() {
        let place = format!("score {}", one.id);
        if of.item(&one.id).is_some() {
            return fail(place, Fault::Twice);
        }
        scale(of, &earlier, one, &place)?;
        published(one, &place)?;
        earlier.insert(one.id.as_str(), one);
    }
    Ok(())
}

type Earlier<'a> = BTreeMap<&'a str, &'a Scale>;

fn scale(of: &Instrument, earlier: &Earlier, scale: &Scale, place: &str) -> Checked<()> {
    if scale.range[0] > scale.range[1] || scale.places > 6 {
        return fail(place, Fault::Range);
    }
    if let Some((key, ..)) =
        stray(scale).iter().find(|(_, has, methods)| *has && !methods.contains(&scale.method))
    {
        return fail(place, Fault::Stray(key));
    }
    let parts = parts(of, earlier, scale, place)?;
    if scale.method == Method::Expression {
        return expressed(of, earlier, scale, place);
    }
    let names: BTreeSet<_> = parts.iter().map(|part| part.id).collect();
    if names.len() != parts.len() {
        return fail(place, Fault::Twice);
    }
    let reversible = |id: &String| scale.items.contains(id);
    let mut strangers = scale.weights.keys().filter(|id| !names.contains(id.as_str()));
    if let Some(stranger) = strangers.next().or_else(|| scale.reversed.iter().find(|id| !reversible(id))) {
        return fail(place, Fault::NoSuch(stranger.clone()));
    }
    let endless = |part: &&Part| part.ends.is_none();
    if parts.iter().filter(endless).any(|part| scale.reversed.iter().any(|id| id == part.id)) {
        return fail(place, Fault::Impossible("reversed"));
    }
    if parts.is_empty() || scale.method == Method::Value && parts.len() != 1 {
        return fail(place, Fault::Impossible("items"));
    }
    if scale.method == Method::Percent && parts.iter().any(|part| part.ends.is_none()) {
        return fail(place, Fault::Impossible("items"));
    }
    let always = parts.iter().all(|part| part.always);
    let enough = match scale.at_least_answered {
        Some(least) => least > 0 && scale.may_miss == 0 && (!always || least <= parts.len()),
        None => scale.may_miss < parts.len(),
    };
    if !enough {
        return fail(place, Fault::Impossible("may_miss"));
    }
    if possible(scale, &parts, always) { Ok(()) } else { fail(place, Fault::Range) }
}

/// Keys that only some methods have, whether they are written, and by whom.
fn stray(scale: &Scale) -> [(&'static str, bool, &'static [Method]); 6] {
    use Method::{Count, Maximum, Mean, Minimum, Percent, Sum, Value};
    const OF_PARTS: &[Method] = &[Sum, Value, Mean, Percent, Count, Maximum, Minimum];
    [
        ("pro_rated", scale.pro_rated, &[Sum, Percent]),
        ("weights", !scale.weights.is_empty(), &[Sum, Value, Mean, Percent]),
        ("at_least", scale.at_least.is_some(), &[Count]),
        ("reversed", !scale.reversed.is_empty(), OF_PARTS),
        ("may_miss", scale.may_miss > 0 || scale.at_least_answered.is_some(), OF_PARTS),
        ("not_applicable_points", scale.not_applicable_points.is_some(), OF_PARTS),
    ]
}

fn expressed(of: &Instrument, earlier: &Earlier, scale: &Scale, place: &str) -> Checked<()> {
    let Some(text) = &scale.expression else { return fail(place, Fault::Needs("expression")) };
    let read = Expression::read(text).map_err(|why| DraftError { place: place.into(), fault: why.into() })?;
    let known = |name: &str| earlier.contains_key(name) || of.item(name).is_some_and(|item| item.kind.asks());
    match read.names().into_iter().find(|name| !known(name)) {
        Some(stranger) => fail(place, Fault::NoSuch(stranger.into())),
        None => Ok(()),
    }
}

fn parts<'a>(of: &Instrument, earlier: &Earlier, scale: &'a Scale, place: &str) -> Checked<Vec<Part<'a>>> {
    if scale.method != Method::Expression && scale.expression.is_some() {
        return fail(place, Fault::Stray("expression"));
    }
    let mut parts = Vec::new();
    for id in &scale.items {
        let Some(item) = of.item(id) else { return fail(place, Fault::NoSuch(id.clone())) };
        let ends = of.ends(item);
        // A number without limits has points, but no ends.
        if ends.is_none() && !matches!(item.kind, Kind::Number { .. }) {
            return fail(place, Fault::Impossible("items"));
        }
        parts.push(Part { id, ends, always: always(of, item) });
    }
    for id in &scale.scores {
        let Some(other) = earlier.get(id.as_str()) else { return fail(place, Fault::NoSuch(id.clone())) };
        parts.push(Part { id, ends: Some(other.range), always: true });
    }
    Ok(parts)
}

/// Whether `item` is asked once, whatever was answered.
fn always(of: &Instrument, item: &Item) -> bool {
    let around = item.group.as_deref().and_then(|group| of.item(group));
    item.when.is_none() && item.kind.repeats().is_none() && around.is_none_or(|around| always(of, around))
}

/// Whether the range is what the parts make. Where a part has no ends, or is not
/// always asked, only the author knows.
fn possible(scale: &Scale, parts: &[Part], always: bool) -> bool {
    let count = i64::try_from(parts.len()).unwrap_or(i64::MAX);
    let ends: Option<Vec<[Decimal; 2]>> = parts.iter().map(|part| part.ends).collect();
    let (Some(ends), true) = (ends, always) else { return true };
    let least = ends.iter().map(|ends| ends[0]).min();
    let most = ends.iter().map(|ends| ends[1]).max();
    let [low, high] = scale.range;
    // What "not applicable" counts may lie beyond what any answer does.
    let waived = scale.not_applicable_points.is_some();
    let may_lack = scale.may_miss > 0 || scale.at_least_answered.is_some();
    match scale.method {
        Method::Sum | Method::Value => {
            let Some([bottom, top]) = summed(scale, parts, &ends) else { return false };
            // What is missing counts nothing, unless it is made up for.
            let lower = waived || may_lack && !scale.pro_rated;
            (low == bottom || lower && low <= bottom) && (high == top || waived && high >= top)
        }
        Method::Mean | Method::Maximum | Method::Minimum => {
            Some(low) >= least && Some(high) <= most || waived
        }
        Method::Percent => low == Decimal::ZERO && high == Decimal::from(100),
        Method::Count => low == Decimal::ZERO && high == Decimal::from(count),
        Method::Expression => true,
    }
}

/// The lowest and the highest sum, weighted; nothing where there is no such number.
fn summed(scale: &Scale, parts: &[Part], ends: &[[Decimal; 2]]) -> Option<[Decimal; 2]> {
    let (mut bottom, mut top) = (Ratio::whole(0), Ratio::whole(0));
    for (part, [low, high]) in parts.iter().zip(ends) {
        let weight = scale.weights.get(part.id).copied().unwrap_or(Decimal::from(1));
        let (low, high) = if weight < Decimal::ZERO { (high, low) } else { (low, high) };
        bottom = bottom.add(Ratio::from(*low).times(weight.into())?)?;
        top = top.add(Ratio::from(*high).times(weight.into())?)?;
    }
    Some([bottom.rounded(scale.places)?, top.rounded(scale.places)?])
}

/// Whether what was published about the numbers fits them, and says by whom.
fn published(scale: &Scale, place: &str) -> Checked<()> {
    unique(place, scale.bands.iter().map(|band| band.id.as_str()))?;
    unique(place, scale.thresholds.iter().map(|threshold| threshold.id.as_str()))?;
    let uncited = scale.thresholds.iter().any(|one| one.source.trim().is_empty())
        || scale.change.as_ref().is_some_and(|change| change.source.trim().is_empty());
    let beyond = scale.thresholds.iter().any(|one| !(scale.range[0]..=scale.range[1]).contains(&one.at));
    if beyond {
        return fail(place, Fault::Impossible("at"));
    }
    if uncited || scale.bands.is_empty() == scale.bands_source.is_some() {
        return fail(place, Fault::Unsourced);
    }
    // The next number after `to` that the scale has.
    let step = |to: Decimal| {
        let (over, under) = to.ratio();
        let one = 10_i128.pow(scale.places.into());
        Decimal::rounded(over * one + under, under * one, scale.places)
    };
    let mut next = Some(scale.range[0]);
    for band in &scale.bands {
        if Some(band.from) != next || band.to < band.from {
            return fail(place, Fault::Bands);
        }
        next = step(band.to);
    }
    if scale.bands.is_empty() || next == step(scale.range[1]) { Ok(()) } else { fail(place, Fault::Bands) }
}
