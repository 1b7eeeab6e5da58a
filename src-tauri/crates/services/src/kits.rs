//! The programmes of the site: which it runs, and what it decided about them.

mod adopting;
mod decided;
pub(crate) mod differs;
pub(crate) mod labels;
mod looking;
pub(crate) mod own;
mod refusing;
pub mod shelf;
mod tailoring;
pub(crate) mod versions;

use domain::kit::Level;
use serde::{Deserialize, Serialize};

use crate::languages::LanguageLine;

pub(crate) use self::decided::{Decided, Event, Run, TAILORING};
pub use self::{
    adopting::adopt,
    looking::{open, page},
    tailoring::{decide, propose},
};

// What comes in

/// Which kit.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KitId {
    /// Its id.
    pub kit: String,
}

/// What the site decides about a kit and what takes effect at once.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AdoptKit {
    /// Its id.
    pub kit: String,
    /// Whether the site runs it.
    pub runs: bool,
    /// What staff are told at alerts: whom to ring, by the recipient.
    pub recipients: Vec<(String, String)>,
    /// The site's own instruction, by the alert.
    pub instructions: Vec<(String, String)>,
    /// The clinical lead who confirmed the numbers of alerts; empty while nobody has.
    pub confirmed_by: String,
    /// The alerts whose numbers they confirmed.
    pub confirmed: Vec<String>,
}

/// What the site makes of a kit, whole: what is not in it is as the kit came.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Tailor {
    /// Its id.
    pub kit: String,
    /// Optional visits that take place here.
    pub optional: Vec<String>,
    /// The site's own reasons: list, code (`local_…`), words.
    pub reasons: Vec<(String, String, String)>,
    /// Forms that the site leaves out: visit, instrument.
    pub without: Vec<(String, String)>,
    /// Windows that are other here: visit, days before, days after.
    pub windows: Vec<(String, u32, u32)>,
    /// What roles are called here, by their code.
    pub names: Vec<(String, String)>,
    /// The site's own questions.
    pub questions: Vec<OwnQuestion>,
}

/// A question of the site's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OwnQuestion {
    /// Its code (`local_…`), which stays the same whatever its words become.
    pub code: String,
    /// The visit at which it is asked.
    pub visit: String,
    /// How it is answered.
    pub kind: OwnQuestionKind,
    /// What is asked, in one language or several.
    pub wordings: Vec<OwnWording>,
}

/// How a question of the site's own is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum OwnQuestionKind {
    /// Yes or no.
    YesNo,
    /// One of its own answers.
    Choice,
    /// A number.
    Number,
    /// A few words.
    Text,
}

/// A question of the site's own in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OwnWording {
    /// BCP 47.
    pub language: String,
    /// What is asked.
    pub question: String,
    /// The answers to choose from, where there are some.
    pub options: Vec<String>,
}

/// What becomes of what was proposed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DecideTailoring {
    /// Of which kit.
    pub kit: String,
    /// Which version.
    pub number: u32,
    /// Whether it takes effect.
    pub approve: bool,
    /// Whoever proposed it lets it, and knows that nobody else at the site can.
    pub alone: bool,
    /// Why it does not.
    pub reason: String,
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
    /// The version of what the site makes of it that is in force, like `11-v1`.
    pub tailoring: Option<String>,
    /// The one that waits for somebody else.
    pub waits: Option<String>,
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
    /// Its forms.
    pub forms: Vec<KitForm>,
    /// Days before and after its own on which it counts, as it came; nothing of one
    /// that has no day.
    pub window: Option<(u32, u32)>,
    /// Minutes of the participant.
    pub patient_minutes: u32,
    /// Minutes of staff.
    pub staff_minutes: u32,
}

/// A form of a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KitForm {
    /// The instrument.
    pub instrument: String,
    /// Its name.
    pub title: String,
    /// How much it is wanted.
    pub level: KitLevel,
    /// It is on this computer.
    pub here: bool,
    /// Whom to ask for it, as far as anybody knows, where it needs a licence.
    pub owner: Option<String>,
    /// The site leaves it out.
    pub left_out: bool,
    /// The site's own.
    pub own: bool,
}

/// How a version of what a site makes of a kit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum TailoringState {
    /// Somebody has to decide about it.
    Waits,
    /// It counts now.
    InForce,
    /// It did, until the next.
    Former,
    /// It never took effect.
    Refused,
    /// It was proposed anew before anybody decided.
    Replaced,
}

/// Whether whoever is signed in decides about what waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum MayDecide {
    /// Nothing waits.
    Nothing,
    /// They do.
    Yes,
    /// They proposed it, and nobody else here can.
    Alone,
    /// They proposed it, and somebody else can.
    Another,
    /// Their role does not.
    No,
}

/// A version of what the site makes of a kit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TailoringLine {
    /// As it is said and sent, like `11-v1`.
    pub code: String,
    /// Its number.
    pub number: u32,
    /// How it stands.
    pub state: TailoringState,
    /// Who proposed it.
    pub author: String,
    /// When, ready to show.
    pub at: String,
    /// Who decided about it.
    pub decided_by: Option<String>,
    /// When, ready to show.
    pub decided_at: Option<String>,
    /// Whoever proposed it decided, since nobody else could.
    pub alone: bool,
    /// Why it was refused.
    pub reason: Option<String>,
    /// How it differs from the kit as it came, each in a sentence.
    pub changes: Vec<String>,
}

/// What the site makes of a kit, and made of it before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TailoringPage {
    /// The version in force; nothing while there is none.
    pub in_force: Option<String>,
    /// What is in force without a version: it was decided before there were any.
    pub unversioned: Vec<String>,
    /// Newest first.
    pub versions: Vec<TailoringLine>,
    /// Whether whoever is signed in decides about what waits.
    pub may: MayDecide,
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
    /// What the site does then, in its own words; empty while it says nothing.
    pub instruction: String,
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
    /// Who can be told: code, name as it is here, what the site noted for it.
    pub recipients: Vec<(String, String, String)>,
    /// The clinical lead who confirmed the numbers.
    pub confirmed_by: String,
    /// Lists to which the site may add reasons: name of the list, its title.
    pub lists: Vec<(String, String)>,
    /// The site's own reasons that are in force: list, code, words.
    pub reasons: Vec<(String, String, String)>,
    /// What people are asked of themselves, as words; nothing where nobody is.
    pub background: Vec<String>,
    /// What it is made after: title, address, what it says.
    pub sources: Vec<(String, String, String)>,
    /// What may not be changed here, as words.
    pub locked: Vec<String>,
    /// Whether the forms are locked, and the windows.
    pub locks: (bool, bool),
    /// So many own reasons the site may have, and so many own questions.
    pub most: (u32, u32),
    /// Roles that can be renamed: code, as the kit calls it.
    pub roles: Vec<(String, String)>,
    /// Languages in which a question can be worded.
    pub languages: Vec<LanguageLine>,
    /// What is proposed, or else in force: what a new proposal begins with.
    pub tailor: Tailor,
    /// Its versions.
    pub tailoring: TailoringPage,
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
