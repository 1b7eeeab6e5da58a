//! Who enters a programme, what they consent to, and what they may be given.

use serde::{Deserialize, Serialize};

/// A question that is asked before somebody enters, answered yes or no unless `age` is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Unique within the kit; its question is `<kit>-criterion-<id>`.
    pub id: String,
    /// What follows from it.
    pub effect: Effect,
    /// Not asked, but known: it is so of who has these full years or more, whatever follows from it.
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
