//! Kits that contradict themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::{Effect, Kit, Trigger};
use crate::{
    instrument::Instrument,
    way::{FieldKind, StepKind, fields, lists},
};

mod rules;
mod training;
mod visits;

/// The instruments that there are, by id.
pub type Known<'a> = BTreeMap<&'a str, &'a Instrument>;

/// What is wrong with a kit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {why}")]
pub struct KitFault {
    /// Where, like `visits.v3m.forms.nprs`.
    pub place: String,
    /// Why it cannot be so.
    pub why: String,
}

/// What was found so far.
struct Faults(Vec<KitFault>);

impl Faults {
    fn add(&mut self, place: impl Into<String>, why: impl Into<String>) {
        self.0.push(KitFault { place: place.into(), why: why.into() });
    }

    /// Ids of one kind: each well-formed, none twice.
    fn ids<'a>(&mut self, place: &str, ids: impl Iterator<Item = &'a str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !well_formed(id) {
                self.add(
                    format!("{place}.{id}"),
                    "an id is small letters, digits and dashes, and begins with a letter",
                );
            }
            if !seen.insert(id) {
                self.add(format!("{place}.{id}"), "stands here twice");
            }
        }
    }

    /// Codes of a list: each well-formed, none twice, none that looks like a site's own.
    fn codes(&mut self, place: &str, codes: &[String]) {
        let mut seen = BTreeSet::new();
        for code in codes {
            let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            if code.is_empty() || code.len() > 64 || !code.chars().all(plain) {
                self.add(format!("{place}.{code}"), "a code is letters, digits, dashes and underscores");
            }
            if code.starts_with(super::OWN) {
                self.add(format!("{place}.{code}"), "codes that begin with local_ belong to sites");
            }
            if !seen.insert(code) {
                self.add(format!("{place}.{code}"), "stands here twice");
            }
        }
    }
}

/// Whether an id can be part of the name of a message.
fn well_formed(id: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=64).contains(&id.len()) && id.chars().all(plain) && id.starts_with(|c: char| c.is_ascii_lowercase())
}

impl Kit {
    /// Everything that is wrong with it; `known`: the instruments that there are
    /// without a licence of the site's own, so that a slot among them is none.
    pub fn faults(&self, known: &Known<'_>) -> Vec<KitFault> {
        let mut faults = Faults(Vec::new());
        self.ids(&mut faults);
        self.parts(&mut faults);
        self.sources(&mut faults);
        self.lists(&mut faults);
        self.visit_faults(known, &mut faults);
        self.rule_faults(known, &mut faults);
        self.training_faults(&mut faults);
        faults.0
    }

    /// What is wrong with its rules by `known`, where what fills its slots is among them:
    /// a rule on what a form does not have never comes up, and nobody would hear of it.
    pub fn rules_against(&self, known: &Known<'_>) -> Vec<KitFault> {
        let mut faults = Faults(Vec::new());
        self.rule_faults(known, &mut faults);
        faults.0
    }

    fn ids(&self, faults: &mut Faults) {
        if !well_formed(&self.id) {
            faults.add("id", "an id is small letters, digits and dashes, and begins with a letter");
        }
        if self.version == 0 {
            faults.add("version", "is counted from 1");
        }
        faults.ids("criteria", self.criteria.iter().map(|one| one.id.as_str()));
        faults.ids(
            "consent.items",
            self.consent.iter().flat_map(|form| &form.items).map(|one| one.id.as_str()),
        );
        faults.ids("arms", self.arms.iter().map(|one| one.id.as_str()));
        faults.ids("products", self.arms.iter().flat_map(|arm| &arm.products).map(|one| one.id.as_str()));
        faults.ids("visits", self.visits.iter().map(|one| one.id.as_str()));
        faults.ids("slots", self.slots.iter().map(|one| one.id.as_str()));
        faults.ids("resources", self.resources.iter().map(|one| one.id.as_str()));
        faults.ids("alerts", self.alerts.iter().map(|one| one.id.as_str()));
        // Sources are named like `S69b`.
        let mut seen = BTreeSet::new();
        for source in &self.sources {
            if source.id.is_empty() || !source.id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
                faults.add(format!("sources.{}", source.id), "an id is letters, digits and dashes");
            }
            if !seen.insert(&source.id) {
                faults.add(format!("sources.{}", source.id), "stands here twice");
            }
        }
    }

    fn parts(&self, faults: &mut Faults) {
        let has_a_day =
            [StepKind::Screening, StepKind::Consent, StepKind::Offer, StepKind::Start, StepKind::Session];
        if !has_a_day.contains(&self.index) {
            let why = format!("nothing is counted from the day of {}", self.index.code());
            faults.add("index", why);
        }
        if self.index == StepKind::Consent && self.consent.is_none() {
            faults.add("index", "is the consent, and nothing is consented to");
        }
        if self.index == StepKind::Session && self.sessions.is_none() {
            faults.add("index", "is a session, and there are none");
        }
        if let Some(form) = &self.consent {
            if !form.items.iter().any(|item| item.required) {
                faults.add("consent", "has no item that is required");
            }
            if form.version.trim().is_empty() {
                faults.add("consent.version", "is empty");
            }
        }
        if !self.arms.is_empty() && !self.arms.iter().any(|arm| arm.programme) {
            faults.add("arms", "none is the programme");
        }
        for from in self.outside_primary.iter().filter(|from| !self.referral.contains(from)) {
            faults.add(format!("outside_primary.{from}"), "is not where people come from");
        }
        let alarms = |id: &str| {
            let names =
                |trigger: &Trigger| matches!(trigger, Trigger::Criterion { criterion } if criterion == id);
            self.alerts.iter().any(|rule| rule.when.iter().any(names))
        };
        for criterion in &self.criteria {
            let place = format!("criteria.{}", criterion.id);
            if criterion.effect == Effect::Safety && !alarms(&criterion.id) {
                faults.add(place, "is for safety, and no alert names it");
            } else if criterion.age.is_some() && criterion.effect == Effect::Safety {
                faults.add(place, "an age is not asked, and so nothing for safety");
            }
        }
        for (at, topic) in self.background.iter().enumerate() {
            if self.background[..at].contains(topic) {
                faults.add(format!("background.{}", topic.code()), "stands here twice");
            }
        }
        if let Some(sessions) = &self.sessions {
            if sessions.planned == 0 {
                faults.add("sessions.planned", "there is none");
            }
            if !(1..=100).contains(&sessions.complete_percent) {
                faults.add("sessions.complete_percent", "is from 1 to 100");
            }
        }
    }

    fn sources(&self, faults: &mut Faults) {
        if self.sources.is_empty() {
            faults.add("sources", "a programme says what it is made after");
        }
        let named = self
            .criteria
            .iter()
            .map(|one| (format!("criteria.{}", one.id), &one.source))
            .chain(self.visits.iter().map(|one| (format!("visits.{}", one.id), &one.source)))
            .chain(self.alerts.iter().map(|one| (format!("alerts.{}", one.id), &one.source)))
            .chain(self.sessions.iter().map(|one| ("sessions".to_owned(), &one.source)))
            .chain(self.training.iter().map(|one| (format!("training.{}", one.id), &one.source)));
        for (place, source) in named {
            let Some(source) = source else { continue };
            if !self.sources.iter().any(|one| one.id == *source) {
                faults.add(format!("{place}.source"), format!("there is no source {source}"));
            }
        }
    }

    /// Lists that no field has would be words that nobody can ever choose.
    fn lists(&self, faults: &mut Faults) {
        let mut asked: BTreeSet<String> = ["recipients", "correction"].map(ToOwned::to_owned).into();
        for kind in StepKind::ALL {
            for field in fields(kind, Some(self)) {
                if let FieldKind::Choice { list, .. } | FieldKind::Choices { list, .. } = field.kind {
                    asked.insert(list);
                }
            }
        }
        for (name, codes) in &self.lists {
            let place = format!("lists.{name}");
            if lists::OF_THE_KIT.contains(&name.as_str()) {
                faults.add(&place, "has a place of its own in a kit");
            } else if !asked.contains(name) {
                faults.add(&place, "no step asks for it");
            }
            if codes.is_empty() {
                faults.add(&place, "is empty");
            }
            faults.codes(&place, codes);
        }
        faults.codes("referral", &self.referral);
        faults.codes("points", &self.points);
    }
}
