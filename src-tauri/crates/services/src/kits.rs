//! The programmes of the site: which it runs, and what it decided about them.

mod adopting;
mod decided;
pub(crate) mod labels;
mod looking;
pub mod shelf;

use domain::kit::Level;
use serde::{Deserialize, Serialize};

pub(crate) use self::decided::{Decided, Run};
pub use self::{
    adopting::adopt,
    looking::{open, page},
};

// What comes in

/// Which kit.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KitId {
    /// Its id.
    pub kit: String,
}

/// What the site decides about a kit.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AdoptKit {
    /// Its id.
    pub kit: String,
    /// Whether the site runs it.
    pub runs: bool,
    /// Optional visits that take place here.
    pub optional: Vec<String>,
    /// What staff are told at alerts: whom to ring, by the recipient.
    pub recipients: Vec<(String, String)>,
    /// The clinical lead who confirmed the numbers of alerts; empty while nobody has.
    pub confirmed_by: String,
    /// The alerts whose numbers they confirmed.
    pub confirmed: Vec<String>,
    /// The site's own reasons: list, code (`local_…`), words.
    pub reasons: Vec<(String, String, String)>,
    /// Forms that the site leaves out: visit, instrument. Nothing: as it was.
    #[serde(default)]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub without: Option<Vec<(String, String)>>,
    /// Windows that are other here: visit, days before, days after. Nothing: as it was.
    #[serde(default)]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub windows: Option<Vec<(String, u32, u32)>>,
}

// What goes out

/// A kit on the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KitLine {
    /// Its id.
    pub kit: String,
    /// Its version.
    pub version: u32,
    /// Its name, in the interface language or in English.
    pub title: String,
    /// What it is for.
    pub summary: String,
    /// The site runs it.
    pub runs: bool,
    /// Came with the program, or in this pack.
    pub pack: Option<String>,
    /// People in it now.
    pub people: u32,
    /// Instruments that it names and that are not here, by their names.
    pub missing: Vec<String>,
    /// Its words have not been checked by a native speaker.
    pub draft: bool,
}

/// All kits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KitsPage {
    /// In the order of their names.
    pub kits: Vec<KitLine>,
}

/// A visit of a kit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KitVisit {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: String,
    /// When, as a sentence.
    pub when: String,
    /// essential, supporting or optional.
    pub level: KitLevel,
    /// An optional one takes place here.
    pub on: bool,
    /// Names of its forms, each with its level, and whether it is here.
    pub forms: Vec<(String, KitLevel, bool)>,
    /// Minutes of the participant.
    pub patient_minutes: u32,
    /// Minutes of staff.
    pub staff_minutes: u32,
}

/// How much something is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum KitLevel {
    /// Without it there is no evidence.
    Essential,
    /// Wanted.
    Supporting,
    /// The site decides.
    Optional,
}

/// Something that is watched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KitAlert {
    /// Its id.
    pub id: String,
    /// What staff read.
    pub label: String,
    /// What sets it off, as a sentence.
    pub when: String,
    /// Who is told, by the code of the recipient, and the second.
    pub recipients: Vec<String>,
    /// Somebody acts within so many minutes.
    pub minutes: u32,
    /// A clinical lead must confirm its numbers before it fires.
    pub confirm: bool,
    /// It was confirmed.
    pub confirmed: bool,
    /// Where the numbers are from.
    pub source: Option<String>,
}

/// A kit, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KitPage {
    /// As on the list.
    pub line: KitLine,
    /// In the order of their days.
    pub visits: Vec<KitVisit>,
    /// What is watched.
    pub alerts: Vec<KitAlert>,
    /// Who can be told: code, name, what the site noted for it.
    pub recipients: Vec<(String, String, String)>,
    /// The clinical lead who confirmed the numbers.
    pub confirmed_by: String,
    /// Lists to which the site may add reasons: name of the list, its title.
    pub lists: Vec<(String, String)>,
    /// The site's own reasons: list, code, words.
    pub reasons: Vec<(String, String, String)>,
    /// What it is made after: title, address, what it says.
    pub sources: Vec<(String, String, String)>,
    /// What may not be changed here, as words.
    pub locked: Vec<String>,
}

impl From<Level> for KitLevel {
    fn from(level: Level) -> Self {
        match level {
            Level::Essential => Self::Essential,
            Level::Supporting => Self::Supporting,
            Level::Optional => Self::Optional,
        }
    }
}

#[cfg(test)]
mod tests;
