//! Training: what staff learned and who signed it off, how far the site is, and what
//! nobody does before both. The register is this computer's; it is not sent.

mod cover;
mod gate;
mod practising;
mod printed;
mod register;
mod stages;
mod standing;
mod taking;

use domain::kit::SiteStage;
use serde::{Deserialize, Serialize};

pub use self::{
    cover::{Cover, covered},
    practising::practise,
    printed::print,
    register::page,
    stages::{name_stages, stage},
    taking::{refresh, sign, take},
};
pub(crate) use self::{
    gate::{Whose, may_collect, may_record, needed_for},
    standing::due,
};

// What comes in

/// A module that somebody has taken.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TakeModule {
    /// Of which kit.
    pub kit: String,
    /// Its id.
    pub module: String,
    /// How long it took, in minutes, as typed.
    pub minutes: String,
    /// How many questions were right, as typed.
    pub score: String,
}

/// A refresher that somebody has read.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RefreshModule {
    /// Of which kit.
    pub kit: String,
    /// The module that it refreshes.
    pub module: String,
    /// They say that they have read it and know where to ask.
    pub confirmed: bool,
}

/// From which days on the site learns in a kit, and is live.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NameStages {
    /// Of which kit.
    pub kit: String,
    /// The first day of learning in, as typed; empty for none yet.
    pub learning: String,
    /// The first day that counts as usual, as typed; empty for none yet.
    pub live: String,
}

// What goes out

/// How somebody stands to a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ModuleStanding {
    /// Not taken yet.
    NotTaken,
    /// Taken, and not passed.
    Failed,
    /// Passed, and practice cases are missing.
    Practise,
    /// Passed, and somebody else has to sign.
    ToSign,
    /// Signed off.
    Signed,
    /// Was signed off, and that is over.
    Expired,
    /// Was signed off for an older version of the kit: a refresher comes first.
    Version,
    /// Has recorded nothing for too long: a refresher comes first.
    Idle,
}

/// A module of whoever looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ModuleLine {
    /// Of which kit.
    pub kit: String,
    /// What that is called.
    pub kit_title: String,
    /// Its id.
    pub module: String,
    /// The same as people write it, like `T1`.
    pub code: String,
    /// Its name.
    pub title: String,
    /// What it teaches.
    pub teaches: String,
    /// How long it takes.
    pub minutes: u32,
    /// How many questions there are.
    pub questions: u32,
    /// How many have to be right.
    pub pass: u32,
    /// Practice cases that are done, and that are needed.
    pub cases: (u32, u32),
    /// The form that has to be finished of each, by its name.
    pub form: Option<String>,
    /// How they stand to it.
    pub standing: ModuleStanding,
    /// The last day on which the sign-off holds, or held; ready to show.
    pub until: Option<String>,
    /// For how many days they have recorded nothing, where that is too long.
    pub idle: Option<u32>,
    /// How long the refresher takes.
    pub refresher_minutes: u32,
    /// The number of the certificate.
    pub certificate: Option<String>,
}

/// What a row of the register is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum RegisterKind {
    /// Taken and passed.
    Passed,
    /// Taken and not passed.
    NotPassed,
    /// Signed off by somebody else.
    Signed,
    /// Refreshed.
    Refreshed,
}

/// A row of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RegisterLine {
    /// For asking more.
    pub id: String,
    /// Who learned.
    pub person: String,
    /// Whoever looks.
    pub you: bool,
    /// What the kit is called.
    pub kit: String,
    /// Its version.
    pub version: u32,
    /// Like `T1`.
    pub code: String,
    /// What it is.
    pub kind: RegisterKind,
    /// Ready to show.
    pub day: String,
    /// How long it took.
    pub minutes: Option<u32>,
    /// How many were right, and of how many.
    pub score: Option<(u32, u32)>,
    /// Practice cases that were done.
    pub cases: Vec<String>,
    /// Who signed.
    pub by: Option<String>,
    /// The number of the certificate; it can be printed.
    pub certificate: Option<String>,
    /// The last day on which it holds, ready to show.
    pub expires: Option<String>,
    /// Why it holds no longer, or what was refreshed; a sentence.
    pub lapse: Option<String>,
    /// Whoever looks may sign it off.
    pub may_sign: bool,
}

/// A practice case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PracticeLine {
    /// For going there.
    pub participant: String,
    /// What it is called.
    pub number: String,
}

/// The register of training.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TrainingPage {
    /// The modules of whoever looks, in the kits that the site runs.
    pub mine: Vec<ModuleLine>,
    /// A refresher of theirs comes before anything else.
    pub refresher: bool,
    /// Everybody's rows, newest first.
    pub register: Vec<RegisterLine>,
    /// The practice cases.
    pub practice: Vec<PracticeLine>,
    /// Kits of which whoever looks may make a practice case: id and name.
    pub kits: Vec<(String, String)>,
}

/// A module, and how many of those who need it are signed off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StageModule {
    /// Like `T1`.
    pub code: String,
    /// Its name.
    pub title: String,
    /// How many are signed off today.
    pub signed: u32,
    /// Of how many who need it.
    pub of: u32,
    /// Who is not, by name.
    pub missing: Vec<String>,
}

/// How far the site is in a kit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StagePage {
    /// The kit.
    pub kit: String,
    /// Somebody said how far; otherwise it is live, and nobody is asked for training.
    pub named: bool,
    /// How far it is today.
    #[cfg_attr(feature = "bindings", ts(type = "SiteStage"))]
    pub stage: SiteStage,
    /// The first day of learning in: ready to show, and as it would be typed.
    pub learning: Option<(String, String)>,
    /// The first live day, the same way.
    pub live: Option<(String, String)>,
    /// What was said before, newest first: a sentence each.
    pub history: Vec<String>,
    /// The modules.
    pub modules: Vec<StageModule>,
}
