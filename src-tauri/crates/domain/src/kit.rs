//! Programmes as data: who takes part, what happens when, which forms, what is
//! watched. A kit has no words: they are in `locales/<tag>/kits/<id>.ftl`, by the
//! ids that are here.

mod alerts;
mod background;
mod check;
mod entering;
mod own;
mod plan;
#[cfg(test)]
pub(crate) mod tests;
pub mod training;
mod visits;
mod watch;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use self::{
    alerts::{AlertRule, Severity, Trigger},
    background::Topic,
    check::{KitFault, Known},
    entering::{Arm, ConsentForm, ConsentItem, Criterion, Effect, Element, Product},
    own::{OWN, OwnForm, OwnItem, OwnKind, OwnWords},
    plan::{Due, Standing, is_needed},
    training::{Covers, Held, Lapse, SiteStage, Stages, Training},
    visits::{Anchor, Level, PlannedForm, PlannedVisit},
    watch::{Fired, Reading, Seen},
};
use crate::way::StepKind;

/// A programme. Unchecked until [`Kit::faults`] finds nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kit {
    /// Short, stable, in lower case: names the file and the words.
    pub id: String,
    /// Raised whenever anything in it changes, from 1.
    pub version: u32,
    /// What kind of programme it is.
    pub kind: KitKind,
    /// Whether taking part is taking part in research.
    #[serde(default)]
    pub research: bool,
    /// Who takes part.
    pub participant: Who,
    /// Everything is counted from the day of the first step of this kind.
    pub index: StepKind,
    /// What it is made after.
    pub sources: Vec<Source>,
    /// Where people come from.
    #[serde(default)]
    pub referral: Vec<String>,
    /// People from there do not count for the primary population, and are kept.
    #[serde(default)]
    pub outside_primary: Vec<String>,
    /// Where in the pathway they are met.
    #[serde(default)]
    pub points: Vec<String>,
    /// What is asked before anybody enters; in this order.
    #[serde(default)]
    pub criteria: Vec<Criterion>,
    /// What is consented to, where anything is.
    #[serde(default)]
    pub consent: Option<ConsentForm>,
    /// What people are asked of themselves, once they consented; nothing where it is empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub background: Vec<Topic>,
    /// What they may be given.
    #[serde(default)]
    pub arms: Vec<Arm>,
    /// When they are asked what.
    pub visits: Vec<PlannedVisit>,
    /// Instruments that only a licensed pack brings, and that visits name.
    #[serde(default)]
    pub slots: Vec<Slot>,
    /// What is counted of other care.
    #[serde(default)]
    pub resources: Vec<ResourceLine>,
    /// Reasons and the like, by the name of the list.
    #[serde(default)]
    pub lists: BTreeMap<String, Vec<String>>,
    /// What is watched.
    #[serde(default)]
    pub alerts: Vec<AlertRule>,
    /// Sessions of a group or a course.
    #[serde(default)]
    pub sessions: Option<Sessions>,
    /// What staff learn before they collect anything.
    #[serde(default)]
    pub training: Vec<Training>,
    /// What a site may change.
    #[serde(default)]
    pub tailoring: Tailoring,
}

/// Kinds of programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KitKind {
    /// A digital technology is evaluated.
    DigitalTechnology,
    /// A digital technology is prescribed.
    DigitalPrescription,
    /// Readings again and again, with escalation.
    Monitoring,
    /// A group or a course.
    Group,
    /// Staff learn something.
    Training,
    /// A way of providing care.
    Service,
}

/// Who takes part in a programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// Patients.
    Patient,
    /// Members of staff.
    Staff,
}

/// What a part of the programme is made after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Unique within the kit; named by what rests on it.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Where it is.
    pub url: String,
    /// What it was found to say, in short, and what is a proposal of ours.
    pub says: String,
}

/// An instrument that only a licensed pack brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Its id.
    pub id: String,
    /// Its proper name.
    pub title: String,
    /// Whom to ask for it.
    pub owner: String,
}

/// Something of other care that is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResourceLine {
    /// Unique within the kit; its name is `<kit>-resource-<id>`.
    pub id: String,
    /// What is counted.
    pub unit: Unit,
}

/// What is counted of other care.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// How often.
    Contacts,
    /// Nights.
    Nights,
    /// Days.
    Days,
    /// Minutes.
    Minutes,
}

/// Sessions of a group or a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sessions {
    /// How many there are.
    pub planned: u32,
    /// Who attended so many of a hundred has completed it.
    pub complete_percent: u32,
    /// The source of that.
    #[serde(default)]
    pub source: Option<String>,
}

impl Sessions {
    /// So many sessions make the course complete: the first whole number that is enough.
    pub fn needed(&self) -> u32 {
        let hundredths = u64::from(self.planned) * u64::from(self.complete_percent);
        u32::try_from(hundredths.div_ceil(100)).unwrap_or(u32::MAX)
    }
}

/// What a site may change, and what it may not.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tailoring {
    /// Nobody at the site changes these.
    #[serde(default)]
    pub locked: Vec<Part>,
    /// Own reasons of the site, each `local_…`, at most so many.
    #[serde(default)]
    pub local_reasons: u32,
    /// Own questions of the site, at most so many.
    #[serde(default)]
    pub local_items: u32,
}

/// Parts of a kit that a site may want to change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Which forms.
    Forms,
    /// When.
    Windows,
    /// How answers become numbers.
    Scoring,
    /// What is consented to.
    Consent,
    /// Who enters.
    Criteria,
    /// What is watched.
    Alerts,
    /// Reasons and other codes.
    Lists,
}

impl Kit {
    /// A visit by its id.
    pub fn visit(&self, id: &str) -> Option<&PlannedVisit> {
        self.visits.iter().find(|visit| visit.id == id)
    }

    /// An alert by its id.
    pub fn alert(&self, id: &str) -> Option<&AlertRule> {
        self.alerts.iter().find(|rule| rule.id == id)
    }

    /// The products that may be given, each with its arm: some only in research.
    pub fn offered(&self) -> impl Iterator<Item = (&Arm, &Product)> {
        let all = self.arms.iter().flat_map(|arm| arm.products.iter().map(move |product| (arm, product)));
        all.filter(|(_, product)| self.research || !product.research_only)
    }

    /// The same with reasons that a site has besides, each with its list.
    pub fn with_reasons<'a>(mut self, own: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        for (list, code) in own {
            let had = crate::way::lists::codes(list, Some(&self));
            let codes = self.lists.entry(list.to_owned()).or_insert(had);
            if !codes.iter().any(|one| one == code) {
                codes.push(code.to_owned());
            }
        }
        self
    }

    /// A module of training by its id.
    pub fn module(&self, id: &str) -> Option<&Training> {
        self.training.iter().find(|module| module.id == id)
    }

    /// The codes of a list; empty where there is none of that name.
    pub fn list(&self, name: &str) -> &[String] {
        self.lists.get(name).map_or(&[], Vec::as_slice)
    }

    /// Every message that its words need, in order.
    pub fn messages(&self) -> Vec<String> {
        let id = &self.id;
        let mut all = vec![format!("{id}-title"), format!("{id}-summary")];
        let mut add = |kind: &str, of: &mut dyn Iterator<Item = &String>| {
            all.extend(of.map(|one| format!("{id}-{kind}-{one}")));
        };
        add("criterion", &mut self.criteria.iter().filter(|one| one.age.is_none()).map(|one| &one.id));
        add("consent", &mut self.consent.iter().flat_map(|form| &form.items).map(|one| &one.id));
        add("arm", &mut self.arms.iter().map(|one| &one.id));
        add("visit", &mut self.visits.iter().map(|one| &one.id));
        add("resource", &mut self.resources.iter().map(|one| &one.id));
        add("alert", &mut self.alerts.iter().map(|one| &one.id));
        add("training", &mut self.training.iter().map(|one| &one.id));
        all.extend(self.training.iter().map(|one| format!("{id}-training-{}-teaches", one.id)));
        all
    }
}
