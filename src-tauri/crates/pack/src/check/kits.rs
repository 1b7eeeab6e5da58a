//! Whether a programme in a pack is right in itself.

use std::collections::BTreeSet;

use domain::{
    instrument::Instrument,
    kit::{Kit, Known, Slot, Trigger},
    way::list,
};

use super::{complete, is_id, is_language, twice};
use crate::{
    PackKit,
    json::short,
    refused::{Fault, Place, Refused},
};

/// How much a programme is made of.
pub(super) fn parts(of: &Kit) -> usize {
    let codes: usize = of.lists.values().map(Vec::len).sum();
    let forms: usize = of.visits.iter().map(|visit| 1 + visit.forms.len() + visit.steps.len()).sum();
    let triggers: usize = of.alerts.iter().map(|rule| 1 + rule.when.len()).sum();
    let products: usize = of.arms.iter().map(|arm| 1 + arm.products.len()).sum();
    let items = of.consent.as_ref().map_or(0, |form| form.items.len());
    let one = [
        of.sources.len(),
        of.referral.len(),
        of.outside_primary.len(),
        of.points.len(),
        of.criteria.len(),
        of.slots.len(),
        of.resources.len(),
        of.lists.len(),
    ];
    codes + forms + triggers + products + items + one.iter().sum::<usize>()
}

/// Notes everything that is wrong with it as far as this pack knows: instruments
/// that are not in it are held to be there. Whoever installs it knows which are.
pub(super) fn checked(one: &PackKit, instruments: &[Instrument], faults: &mut Vec<Refused>) {
    let of = &one.definition;
    let place = Place::Kit(short(&of.id));
    if !is_id(&of.id) {
        faults.push(Refused::at(place, Fault::NoId));
        return;
    }
    let known: Known<'_> = instruments.iter().map(|one| (one.id(), one)).collect();
    let mut alone = of.clone();
    for id in needs(of, instruments) {
        alone.slots.push(Slot { id, title: String::new(), owner: String::new() });
    }
    for fault in alone.faults(&known) {
        faults.push(Refused::at(place.clone(), Fault::Programme(short(&fault.to_string()))));
    }
    wordings(one, faults);
}

/// The instruments that it names and that are neither among `instruments` nor in a
/// slot of it: they come with the program, or it cannot be used.
pub fn needs(of: &Kit, instruments: &[Instrument]) -> Vec<String> {
    let asked = of.visits.iter().flat_map(|visit| &visit.forms).map(|form| &form.instrument);
    let watched = of.alerts.iter().flat_map(|rule| &rule.when).filter_map(|trigger| match trigger {
        Trigger::Item { instrument, .. }
        | Trigger::Score { instrument, .. }
        | Trigger::Change { instrument, .. } => Some(instrument),
        Trigger::Criterion { .. } | Trigger::Serious {} => None,
    });
    let named: BTreeSet<&String> = asked.chain(watched).collect();
    let here =
        |id: &str| instruments.iter().any(|one| one.id() == id) || of.slots.iter().any(|slot| slot.id == id);
    named.into_iter().filter(|id| !here(id)).cloned().collect()
}

/// The messages of its codes that no list of the program has: nobody else has words for them.
pub fn codes(of: &Kit) -> Vec<String> {
    messages(of, |name, code| !list(name).contains(&code))
}

/// The messages of codes that the program has words for, and that it may say otherwise.
pub fn renamed(of: &Kit) -> Vec<String> {
    messages(of, |name, code| list(name).contains(&code))
}

fn messages(of: &Kit, wanted: impl Fn(&str, &str) -> bool) -> Vec<String> {
    let places = [("referral", &of.referral), ("points", &of.points)];
    let lists = of.lists.iter().map(|(name, codes)| (name.as_str(), codes));
    let all =
        places.into_iter().chain(lists).flat_map(|(name, codes)| codes.iter().map(move |code| (name, code)));
    all.filter(|(name, code)| wanted(name, code))
        .map(|(name, code)| format!("{}-code-{name}-{code}", of.id))
        .collect()
}

fn wordings(one: &PackKit, faults: &mut Vec<Refused>) {
    let of = &one.definition;
    let mut wrong = |fault| faults.push(Refused::at(Place::Kit(short(&of.id)), fault));
    if one.wordings.is_empty() {
        wrong(Fault::Needs("wordings"));
    }
    twice(one.wordings.iter().map(|wording| wording.language.as_str()), &mut wrong);
    let (mut needed, may) = (of.messages(), renamed(of));
    needed.extend(codes(of));
    for wording in &one.wordings {
        let place = Place::KitWording { kit: short(&of.id), language: short(&wording.language) };
        let mut wrong = |fault| faults.push(Refused::at(place.clone(), fault));
        if !is_language(&wording.language) {
            wrong(Fault::NoLanguage(short(&wording.language)));
        }
        if wording.source.trim().is_empty() {
            wrong(Fault::Needs("source"));
        }
        let renamed = may.iter().filter(|message| wording.texts.contains_key(*message)).cloned();
        let all: Vec<String> = needed.iter().cloned().chain(renamed).collect();
        complete(&all, &wording.texts, &mut wrong);
    }
}
