//! What goes out about packs: what is in one, why it is refused, and whose they are.

use serde::Serialize;

/// A file that may be a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PackFileLine {
    /// Where it is.
    pub path: String,
    /// Its name.
    pub name: String,
    /// Its size, ready to show.
    pub size: String,
}

/// What is in a pack, about one instrument.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PackInstrument {
    /// Its id.
    pub instrument: String,
    /// Its proper name.
    pub title: String,
    /// Its version.
    pub version: u32,
    /// The version that is here now.
    pub here: Option<u32>,
    /// Items that are answered.
    pub items: usize,
    /// Languages by their own names, with the status of each wording's code.
    pub languages: Vec<(String, crate::wordings::WordingStatus)>,
    /// Languages that have recordings, by their own names.
    pub audio: Vec<String>,
    /// Who owns it.
    pub owner: Option<String>,
    /// The owner's terms, in short.
    pub terms: String,
    /// Number of the licence.
    pub licence: Option<String>,
    /// Last day of the licence, ready to show.
    pub expires: Option<String>,
    /// Lines that are always shown with it.
    pub notices: Vec<String>,
    /// Unfinished responses to the version that is here: they go on in it.
    pub drafts: usize,
}

/// What is in a pack, about one programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PackKit {
    /// Its id.
    pub kit: String,
    /// Its name.
    pub title: String,
    /// Its version.
    pub version: u32,
    /// The version that is here now: whoever is in that stays in it.
    pub here: Option<u32>,
    /// Visits that it plans.
    pub visits: usize,
    /// Languages by their own names, with the status of each wording's code.
    pub languages: Vec<(String, crate::wordings::WordingStatus)>,
    /// Instruments that only other packs bring and that are not here, by their names.
    pub missing: Vec<String>,
}

/// What of a Questionnaire cannot be carried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NotCarriedLine {
    /// The item, or where else it stands.
    pub place: String,
    /// The element or extension.
    pub what: String,
    /// What that means: dropped, simplified, unusable.
    pub loss: String,
}

/// Why a file cannot be installed. A message `pack-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PackRefusal {
    /// It cannot be read.
    Unreadable,
    /// Larger than any pack.
    TooLarge,
    /// Nobody signed it.
    Unsigned,
    /// Signed by somebody whose packs this site does not take.
    UnknownSigner,
    /// It is not what was signed.
    Altered,
    /// It is no pack, or of a kind this program does not know.
    NotAPack,
    /// It contradicts itself.
    Malformed,
    /// A worked case does not come out as it says.
    CaseFailed,
    /// Older than what is here, or the same.
    NotNewer,
    /// Its licence has run out.
    Expired,
    /// It brings what another pack or the program has already, and differs.
    Conflict,
    /// The file changed since it was looked at.
    Changed,
    /// Some of a Questionnaire cannot be used at all.
    Unusable,
}

/// A pack, before it is installed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PackPreview {
    /// Why it cannot be installed; nothing when it can.
    pub refused: Option<PackRefusal>,
    /// Where, and what, for its author.
    pub detail: Option<String>,
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Its version.
    pub version: u32,
    /// SHA-256 of the file, in hex.
    pub digest: String,
    /// Who signed it, by the name they have here; nothing for a Questionnaire.
    pub signer: Option<String>,
    /// What is in it.
    pub instruments: Vec<PackInstrument>,
    /// The programmes in it.
    pub kits: Vec<PackKit>,
    /// What of a Questionnaire cannot be carried.
    pub not_carried: Vec<NotCarriedLine>,
}

/// A pack that is installed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PackLine {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Its newest version here.
    pub version: u32,
    /// Who signed it; nothing for a Questionnaire the site took over.
    pub signer: Option<String>,
    /// When it was installed, ready to show.
    pub at: String,
    /// By whom.
    pub by: String,
    /// Titles of what is in it.
    pub instruments: Vec<String>,
    /// Why it brings nothing, if it does not: it is read anew each time.
    pub refused: Option<PackRefusal>,
}

/// Somebody whose packs this site takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SignerLine {
    /// What they are called here.
    pub name: String,
    /// The whole key.
    pub key: String,
    /// Its id, to be read over the telephone.
    pub id: String,
    /// When it was added, ready to show.
    pub at: String,
    /// By whom.
    pub by: String,
    /// Nothing new is taken from them.
    pub removed: bool,
}

/// Packs and signers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PacksPage {
    /// By name.
    pub packs: Vec<PackLine>,
    /// By name.
    pub signers: Vec<SignerLine>,
    /// Where packs are looked for first.
    pub folder: String,
}
