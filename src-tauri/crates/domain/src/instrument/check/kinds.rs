//! What each kind needs, and what it does not know.

use super::{Checked, DraftError, Fault, fail};
use crate::{
    Decimal, Precision, Private,
    instrument::{Draft, DraftItem, Kind, KindName},
    response::Value,
};

/// The most characters of a text.
const LONGEST: u32 = 10_000;

/// Keys that only some kinds have, whether they are written, and by whom.
fn stray(from: &DraftItem) -> [(&'static str, bool, &'static [KindName]); 16] {
    use KindName::{Analogue, Choice, Choices, Date, Display, Group, Number, Scale, Text, Tick, YesNo};
    const ASKING: &[KindName] = &[Choice, Choices, YesNo, Tick, Scale, Analogue, Number, Date, Text];
    [
        ("choices", from.choices.is_some(), &[Choice, Choices]),
        ("most", from.most.is_some(), &[Choices]),
        ("alone", !from.alone.is_empty(), &[Choices]),
        ("min", from.min.is_some(), &[Scale, Analogue, Number]),
        ("max", from.max.is_some(), &[Scale, Analogue, Number]),
        ("places", from.places.is_some(), &[Number]),
        ("unit", from.unit.is_some(), &[Number]),
        ("answer_codes", !from.answer_codes.is_empty(), &[Scale]),
        ("counts", !from.counts.is_empty(), &[Number]),
        ("usual", from.usual.is_some(), &[Number]),
        ("precision", from.precision.is_some() || from.in_time.is_some(), &[Date]),
        ("length", from.length.is_some() || from.long, &[Text]),
        ("repeats", from.repeats.is_some() || from.table || from.untitled, &[Group]),
        ("optional", from.optional || from.reasons.is_some(), ASKING),
        ("initial", from.initial.is_some() || from.carried, ASKING),
        ("code", from.code.is_some() && from.kind == Display, &[Group]),
    ]
}

pub(super) fn kind(draft: &Draft, from: &DraftItem, place: &str) -> Checked<Kind> {
    if let Some((key, ..)) = stray(from).iter().find(|(_, has, kinds)| *has && !kinds.contains(&from.kind)) {
        return fail(place, Fault::Stray(key));
    }
    let needs = |key| DraftError { place: place.into(), fault: Fault::Needs(key) };
    let set = || {
        let set = from.choices.clone().ok_or_else(|| needs("choices"))?;
        match draft.choices.get(&set) {
            Some(choices) => Ok((set, choices)),
            None => fail(place, Fault::NoSuch(set)),
        }
    };
    let whole = |end: Option<Decimal>, key| {
        end.ok_or_else(|| needs(key))?
            .whole()
            .ok_or(DraftError { place: place.into(), fault: Fault::Impossible(key) })
    };
    Ok(match from.kind {
        KindName::Choice => {
            let (choices, all) = set()?;
            if all.len() < 2 {
                return fail(place, Fault::NoSuch("a second choice".into()));
            }
            Kind::Choice { choices }
        }
        KindName::Choices => {
            let (choices, all) = set()?;
            let most = from.most.map_or(all.len(), |most| most as usize);
            if most == 0 || most > all.len() {
                return fail(place, Fault::Impossible("most"));
            }
            if let Some(stranger) = from.alone.iter().find(|id| all.iter().all(|one| one.id != **id)) {
                return fail(place, Fault::NoSuch(stranger.clone()));
            }
            Kind::Choices { choices, most, alone: from.alone.clone() }
        }
        KindName::YesNo => Kind::YesNo,
        KindName::Tick => Kind::Tick,
        KindName::Scale => {
            let (min, max) = (whole(from.min, "min")?, whole(from.max, "max")?);
            let steps = usize::try_from(max - min).unwrap_or(0);
            if !(1..=100).contains(&steps) {
                return fail(place, Fault::Impossible("max"));
            }
            if !from.answer_codes.is_empty() && from.answer_codes.len() != steps + 1 {
                return fail(place, Fault::Impossible("answer_codes"));
            }
            Kind::Scale { min, max, answer_codes: from.answer_codes.clone() }
        }
        KindName::Analogue => {
            let (min, max) = (whole(from.min, "min")?, whole(from.max, "max")?);
            if !(1..=1_000).contains(&(max - min)) {
                return fail(place, Fault::Impossible("max"));
            }
            Kind::Analogue { min, max }
        }
        KindName::Number => number(from, place)?,
        KindName::Date => {
            Kind::Date { precision: from.precision.unwrap_or(Precision::Day), in_time: from.in_time }
        }
        KindName::Text => {
            let length = from.length.unwrap_or(if from.long { 2_000 } else { 200 });
            if !(1..=LONGEST).contains(&length) {
                return fail(place, Fault::Impossible("length"));
            }
            Kind::Text { long: from.long, length: length as usize }
        }
        KindName::Display => Kind::Display,
        KindName::Group => {
            if from.repeats.is_some_and(|repeats| repeats.most < repeats.least.max(2) || repeats.most > 50) {
                return fail(place, Fault::Impossible("repeats"));
            }
            Kind::Group { repeats: from.repeats, table: from.table, untitled: from.untitled }
        }
    })
}

fn number(from: &DraftItem, place: &str) -> Checked<Kind> {
    let places = from.places.unwrap_or(0);
    if places > 6 {
        return fail(place, Fault::Impossible("places"));
    }
    if from.min.zip(from.max).is_some_and(|(min, max)| min >= max) {
        return fail(place, Fault::Impossible("max"));
    }
    let tops: Vec<_> = from.counts.iter().map(|range| range.to).collect();
    let rising = tops.windows(2).all(|pair| match pair {
        [Some(one), Some(next)] => one < next,
        [Some(_), None] => true,
        _ => false,
    });
    if !rising || tops.last().is_some_and(Option::is_some) {
        return fail(place, Fault::Impossible("counts"));
    }
    let may_be = |[low, high]: [Decimal; 2]| {
        low < high && from.min.is_none_or(|min| min <= low) && from.max.is_none_or(|max| high <= max)
    };
    if from.usual.is_some_and(|usual| !may_be(usual)) {
        return fail(place, Fault::Impossible("usual"));
    }
    Ok(Kind::Number {
        places,
        min: from.min,
        max: from.max,
        unit: from.unit.clone(),
        counts: from.counts.clone(),
        usual: from.usual,
    })
}

/// What stands for an item when the form begins, from its text.
pub(super) fn initial(draft: &Draft, from: &DraftItem, place: &str) -> Checked<Option<Value>> {
    let Some(text) = &from.initial else { return Ok(None) };
    match value(draft, &kind(draft, from, place)?, text) {
        Some(value) => Ok(Some(value)),
        None => fail(place, Fault::Impossible("initial")),
    }
}

/// An answer to an item of `kind`, from its text.
pub(super) fn value(draft: &Draft, kind: &Kind, text: &str) -> Option<Value> {
    let offered = |set: &String| draft.choices.get(set)?.iter().find(|one| one.id == text);
    match kind {
        Kind::Choice { choices } => offered(choices).map(|one| Value::Choice(one.id.clone())),
        Kind::Choices { choices, .. } => offered(choices).map(|one| Value::Choices([one.id.clone()].into())),
        Kind::YesNo | Kind::Tick => text.parse().ok().map(Value::Tick),
        Kind::Scale { min, max, .. } | Kind::Analogue { min, max } => {
            text.parse().ok().filter(|point| (*min..=*max).contains(point)).map(Value::Scale)
        }
        Kind::Number { .. } => text.parse().ok().map(Value::Number),
        Kind::Date { .. } => text.parse().ok().map(Value::Date),
        Kind::Text { .. } => Some(Value::Text(Private::new(text.to_owned()))),
        Kind::Display | Kind::Group { .. } => None,
    }
}
