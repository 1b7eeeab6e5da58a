//! The draft as a whole: what cannot stand is taken out and named, and an export
//! of ours is held against what it should say.

use std::collections::BTreeSet;

use domain::instrument::{Draft, DraftError, DraftItem, Fault, Instrument, KindName};
use serde_json::Value;
use uuid::Uuid;

use super::{Lent, Loss, Report};
use crate::{Wording, elements::hl7, exact, questionnaire};

/// How many things are taken out before it is given up.
const ROUNDS: usize = 48;

/// Takes out of `draft` what an instrument cannot have, as far as that is single
/// items, conditions and scores.
pub(super) fn settle(draft: &mut Draft, report: &mut Report) -> Option<Instrument> {
    for _ in 0..ROUNDS {
        let error = match Instrument::try_from(draft.clone()) {
            Ok(instrument) => return Some(instrument),
            Err(error) => error,
        };
        if !mend(draft, &error, report) {
            report.name(&error.place, &error.fault.to_string(), Loss::Unusable);
            return None;
        }
    }
    let error = Instrument::try_from(draft.clone()).err()?;
    report.name(&error.place, &error.fault.to_string(), Loss::Unusable);
    None
}

fn mend(draft: &mut Draft, error: &DraftError, report: &mut Report) -> bool {
    if let Some(id) = error.place.strip_prefix("score ") {
        let before = draft.scores.len();
        draft.scores.retain(|one| one.id != id);
        report.name(id, "calculatedExpression", Loss::Unusable);
        return draft.scores.len() < before;
    }
    let id = error.place.strip_prefix("item ").or_else(|| error.place.strip_prefix("items: "));
    let Some(at) = id.and_then(|id| draft.items.iter().position(|item| item.id == id)) else { return false };
    let item = &mut draft.items[at];
    let place = item.link.clone().unwrap_or_else(|| item.id.clone());
    match error.fault {
        Fault::Impossible("initial") if item.initial.is_some() => {
            item.initial = None;
            report.name(&place, "initial", Loss::Dropped);
        }
        Fault::Impossible("value" | "when" | "is")
        | Fault::NoSuch(_)
        | Fault::TooMuch(_)
        | Fault::Needs("value" | "item")
            if item.when.is_some() =>
        {
            item.when = None;
            report.name(&place, "enableWhen", Loss::Unusable);
        }
        Fault::Impossible("max") if item.min.is_some() && item.max.is_some() => {
            (item.min, item.max) = (None, None);
            report.name(&place, &hl7("maxValue"), Loss::Dropped);
        }
        Fault::NoId
        | Fault::Twice
        | Fault::NoItems
        | Fault::TooMuch(_)
        | Fault::Needs(_)
        | Fault::Stray(_)
        | Fault::Impossible(_)
        | Fault::NoSuch(_)
        | Fault::Range
        | Fault::Bands
        | Fault::Unsourced
        | Fault::Expression(_) => remove(draft, at, &place, report),
    }
    true
}

/// Takes out an item and what is in it.
fn remove(draft: &mut Draft, at: usize, place: &str, report: &mut Report) {
    report.name(place, "item", Loss::Unusable);
    let mut gone = BTreeSet::from([draft.items.remove(at).id]);
    draft.items.retain(|item| {
        let inside = item.group.as_ref().is_some_and(|group| gone.contains(group));
        if inside {
            gone.insert(item.id.clone());
            report.name(item.link.as_deref().unwrap_or(&item.id), "item", Loss::Unusable);
        }
        !inside
    });
}

/// Takes out groups of which nothing is left: FHIR has none that are empty.
pub(super) fn emptied(draft: &mut Draft, report: &mut Report) {
    loop {
        let holds = |id: &str| draft.items.iter().any(|item| item.group.as_deref() == Some(id));
        let empty = |item: &DraftItem| item.kind == KindName::Group && !holds(&item.id);
        let Some(at) = draft.items.iter().position(empty) else { return };
        let item = draft.items.remove(at);
        report.name(item.link.as_deref().unwrap_or(&item.id), "item", Loss::Dropped);
    }
}

/// Names the languages that lack a message, by the first that each lacks.
pub(super) fn unworded(of: &Instrument, wordings: &[Wording], lent: &[Lent], report: &mut Report) {
    let messages = of.wording();
    for wording in wordings {
        let lacks = |message: &&String| {
            wording.text(message).is_err() && !lent.iter().any(|lent| lent.message == **message)
        };
        if let Some(message) = messages.iter().find(lacks) {
            let language = if wording.language.is_empty() { "?" } else { &wording.language };
            report.name(message, &format!("translation {language}"), Loss::Dropped);
        }
    }
}

/// Names what an export of ours says otherwise than the instrument that was read
/// from it: somebody changed it where it is only written, and not read.
pub(super) fn changed(of: &Instrument, wordings: &[Wording], given: &Value, report: &mut Report) {
    let Some((base, others)) = wordings.split_first() else { return };
    let whole = |wording: &&Wording| of.wording().iter().all(|message| wording.text(message).is_ok());
    let others: Vec<Wording> = others.iter().filter(whole).cloned().collect();
    if let Ok(entry) = questionnaire(Uuid::nil(), of, base, &others) {
        let known = report.named.clone();
        let mut differences = Differences { known, report };
        differences.between(&entry.resource, given, "Questionnaire", "");
    }
}

struct Differences<'a> {
    known: BTreeSet<String>,
    report: &'a mut Report,
}

impl Differences<'_> {
    fn name(&mut self, place: &str, what: &str) {
        let last = what.rsplit('.').next().unwrap_or(what);
        if !self.known.contains(last) && !self.known.contains(what) {
            self.report.name(place, what, Loss::Dropped);
        }
    }

    fn between(&mut self, ours: &Value, given: &Value, place: &str, path: &str) {
        match (ours, given) {
            (Value::Object(ours), Value::Object(theirs)) => {
                if exact::number(given).is_some() {
                    return self.leaf(&Value::Object(ours.clone()), given, place, path);
                }
                let place = theirs.get("linkId").and_then(Value::as_str).unwrap_or(place);
                for (name, value) in theirs {
                    if path.is_empty() && ["id", "meta", "resourceType"].contains(&name.as_str()) {
                        continue;
                    }
                    let below = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    match ours.get(name) {
                        Some(ours) => self.between(ours, value, place, &below),
                        None => self.name(place, &below),
                    }
                }
            }
            (Value::Array(ours), Value::Array(theirs)) => self.lists(ours, theirs, place, path),
            _ => self.leaf(ours, given, place, path),
        }
    }

    fn lists(&mut self, ours: &[Value], theirs: &[Value], place: &str, path: &str) {
        for (at, one) in theirs.iter().enumerate() {
            if ours.get(at) == Some(one) {
                continue;
            }
            let url = |value: &Value| value["url"].as_str().map(str::to_owned);
            let same = |other: &&Value| match (url(one), one["linkId"].as_str()) {
                (Some(named), _) => url(other).is_some_and(|other| other == named),
                (None, Some(link)) => other["linkId"] == link,
                (None, None) => false,
            };
            match ours.iter().find(same).or_else(|| ours.get(at).filter(|_| ours.len() == theirs.len())) {
                // Where several are called the same, one of them will do.
                Some(_) if ours.contains(one) => {}
                Some(other) => self.between(other, one, place, path),
                None => self.name(place, &url(one).unwrap_or_else(|| path.to_owned())),
            }
        }
    }

    fn leaf(&mut self, ours: &Value, given: &Value, place: &str, path: &str) {
        let number = exact::number(ours).zip(exact::number(given));
        let same = number.map_or_else(|| ours == given, |(ours, given)| ours == given);
        if !same {
            self.name(place, path);
        }
    }
}
