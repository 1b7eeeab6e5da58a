//! Programmes as data: who takes part, what happens when, which forms, what is
//! watched. A kit has no words: they are in `locales/<tag>/kits/<id>.ftl`, by the
//! ids that are here.

mod check;
mod plan;
#[cfg(test)]
pub(crate) mod tests;
mod watch;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use self::{
    check::{KitFault, Known},
    plan::{Due, Standing},
    watch::{Fired, Reading, Seen},
};
use crate::{Decimal, response::Mode, way::StepKind};

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

/// A question that is asked before somebody enters, answered yes or no unless `age` is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Unique within the kit; its question is `<kit>-criterion-<id>`.
    pub id: String,
    /// What follows from it.
    pub effect: Effect,
    /// Not asked, but known: full years from here on.
    #[serde(default)]
    pub age: Option<u32>,
    /// The source it is from.
    #[serde(default)]
    pub source: Option<String>,
}

/// What follows from the answer to a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Who says no does not enter.
    Inclusion,
    /// Who says yes does not enter.
    Exclusion,
    /// Who says yes does not enter, and the alert that names it fires.
    Safety,
    /// Kept, and changes nothing.
    Description,
}

/// What somebody consents to, item by item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentForm {
    /// Of its text.
    pub version: String,
    /// In this order; the text of each is `<kit>-consent-<id>`.
    pub items: Vec<ConsentItem>,
}

/// One item of a consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentItem {
    /// Unique within the kit.
    pub id: String,
    /// Who does not consent to it does not enter.
    #[serde(default)]
    pub required: bool,
    /// What of taking part rests on it.
    #[serde(default)]
    pub element: Option<Element>,
}

/// The parts of taking part: each can end while the others go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Element {
    /// Using the technology, or coming to the programme.
    Programme,
    /// Coming to visits.
    Visits,
    /// Answering questionnaires.
    Questionnaires,
    /// Reading their record.
    RecordLinkage,
    /// Being contacted.
    Contact,
}

impl Element {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Programme, Self::Visits, Self::Questionnaires, Self::RecordLinkage, Self::Contact];

    /// Its stable name, as stored and sent: the code of the list `element`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Visits => "visits",
            Self::Questionnaires => "questionnaires",
            Self::RecordLinkage => "record-linkage",
            Self::Contact => "contact",
        }
    }
}

/// What somebody may be given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arm {
    /// Unique within the kit; its name is `<kit>-arm-<id>`.
    pub id: String,
    /// Whether it is the programme itself, or what there is without it.
    pub programme: bool,
    /// Products, by their own names.
    #[serde(default)]
    pub products: Vec<Product>,
}

/// A product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// Unique within the kit.
    pub id: String,
    /// Its own name.
    pub name: String,
    /// May be given in research only.
    #[serde(default)]
    pub research_only: bool,
}

/// How much something is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Without it there is no evidence.
    Essential,
    /// Wanted.
    Supporting,
    /// The site decides; off unless it says so.
    Optional,
}

/// From what a visit is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum Anchor {
    /// The index day of the kit.
    #[default]
    Index,
    /// The day on which they first used what they were given.
    Start,
    /// No day: whenever something happens.
    Event,
}

/// A visit that is to take place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedVisit {
    /// Unique within the kit; its name is `<kit>-visit-<id>`.
    pub id: String,
    /// From what it is counted.
    #[serde(default)]
    pub anchor: Anchor,
    /// Days after that.
    #[serde(default)]
    pub offset: i32,
    /// Days before the target on which it counts already.
    #[serde(default)]
    pub before: u32,
    /// Days after it on which it still does.
    #[serde(default)]
    pub after: u32,
    /// Again after so many days.
    #[serde(default)]
    pub every: Option<u32>,
    /// So often at most, where it comes again.
    #[serde(default)]
    pub times: Option<u32>,
    /// How much it is wanted.
    pub level: Level,
    /// The participant's minutes; what its forms may take together.
    pub patient_minutes: u32,
    /// The minutes of staff.
    pub staff_minutes: u32,
    /// In the order in which they are given.
    #[serde(default)]
    pub forms: Vec<PlannedForm>,
    /// The steps that belong to it, like the offer at the first visit.
    #[serde(default)]
    pub steps: Vec<StepKind>,
    /// The source of its time; none where it is a proposal of ours.
    #[serde(default)]
    pub source: Option<String>,
}

/// A form of a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedForm {
    /// The instrument, built in or a slot.
    pub instrument: String,
    /// How much it is wanted.
    pub level: Level,
    /// How it is usually given.
    #[serde(default)]
    pub mode: Option<Mode>,
    /// Seconds it takes, so that a visit can be held against its minutes.
    pub seconds: u32,
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

/// Something that is watched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlertRule {
    /// Unique within the kit; what staff read is `<kit>-alert-<id>`.
    pub id: String,
    /// Any of these sets it off.
    pub when: Vec<Trigger>,
    /// How bad it may be.
    pub severity: Severity,
    /// Somebody acts within so many minutes.
    pub minutes: u32,
    /// Who is told first: a code of the list `recipients`.
    pub to: String,
    /// Who is told when nobody acts in time.
    #[serde(default)]
    pub second: Option<String>,
    /// Nothing goes on before an action is recorded.
    #[serde(default)]
    pub blocks: bool,
    /// A clinical lead of the site confirms the numbers before it is used.
    #[serde(default)]
    pub confirm: bool,
    /// The source of the numbers; none where they are a proposal of ours.
    #[serde(default)]
    pub source: Option<String>,
}

/// How bad something may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// At once.
    Emergency,
    /// The same day.
    Urgent,
    /// In the next days.
    Review,
}

/// What sets an alert off: exactly one kind of thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum Trigger {
    /// The answer to an item counts so much, or is this choice.
    Item {
        /// Its instrument.
        instrument: String,
        /// The item.
        item: String,
        /// From these points on.
        #[serde(default)]
        at_least: Option<Decimal>,
        /// Down from these points.
        #[serde(default)]
        at_most: Option<Decimal>,
        /// Or this choice, or `true`.
        #[serde(default)]
        is: Option<String>,
    },
    /// A score is so high or low.
    Score {
        /// Its instrument.
        instrument: String,
        /// The score.
        score: String,
        /// From this on.
        #[serde(default)]
        at_least: Option<Decimal>,
        /// Down from this.
        #[serde(default)]
        at_most: Option<Decimal>,
    },
    /// A score has changed since the last time.
    Change {
        /// Its instrument.
        instrument: String,
        /// The score.
        score: String,
        /// Up by so much.
        #[serde(default)]
        rise: Option<Decimal>,
        /// Down by so much.
        #[serde(default)]
        fall: Option<Decimal>,
    },
    /// A criterion with the effect `safety` was answered yes.
    Criterion {
        /// Which.
        criterion: String,
    },
    /// A serious adverse event.
    Serious {},
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
        all
    }
}
