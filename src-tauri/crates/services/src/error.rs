//! Everything a verb can fail with.

use domain::{instrument::DraftError, response::AnswerError};
use exchange::ExchangeError;
use store::StoreError;
use text::TextError;
use vault::VaultError;

use crate::folder::FolderError;

/// Why a verb failed, in full. Stays on this side of the window; what the
/// window sees is a [`Problem`](crate::Problem).
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nobody is signed in.
    #[error("the records are locked")]
    Locked,
    /// Whoever is signed in has another role.
    #[error("this is not one of their duties")]
    NotYours,
    /// The passphrase is one that somebody else gave them.
    #[error("the passphrase must be replaced first")]
    MustChange,
    /// Damage was found, and nothing is written until somebody decided.
    #[error("the records are only read at present")]
    ReadOnlyNow,
    /// A patient has the screen.
    #[error("a patient has the screen")]
    Handed,
    /// Two readers of a paper differ, and nobody has settled it.
    #[error("two readings differ")]
    SecondOpen,
    /// Too many wrong passphrases for this name.
    #[error("too many wrong passphrases; {seconds} s to wait")]
    Wait {
        /// How long still.
        seconds: u64,
    },
    /// The key file is older than one that the records have seen.
    #[error("the key file is older than the records")]
    KeysRolledBack,
    /// Somebody who is no longer on the list.
    #[error("this person has left")]
    Left,
    /// The clinic would be without an administrator.
    #[error("the last administrator stays")]
    LastAdministrator,
    /// A participant of whom nothing more is collected.
    #[error("this participant has withdrawn")]
    Withdrawn,
    /// A participant whose record only some may look at.
    #[error("this record is restricted")]
    Restricted,
    /// What a participant's record said is gone.
    #[error("the content of this record was erased")]
    Erased,
    /// Records that are nowhere else yet.
    #[error("{count} records were not sent yet")]
    Unsent {
        /// How many.
        count: u32,
    },
    /// There is a clinic in this folder already.
    #[error("the clinic is set up already")]
    AlreadySetUp,
    /// There is no clinic in this folder yet.
    #[error("the clinic is not set up yet")]
    NotSetUp,
    /// The folder of this computer in which everything is kept.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The key file.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The key file opened, and somebody in it is not on the clinic's list.
    #[error("the key file and the records do not belong together")]
    Mismatch,
    /// The records file.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The rules of a form refused an answer.
    #[error(transparent)]
    Answer(#[from] AnswerError),
    /// What is sent, or what the endpoint answered.
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
    /// Something typed that the window should never have let through. Names the
    /// field, never what is in it.
    #[error("{0} cannot be taken as it is")]
    Input(&'static str),
    /// A passphrase that does not protect the records.
    #[error("the passphrase is too weak")]
    WeakPassphrase,
    /// What was typed of the recovery key is not what is on the sheet.
    #[error("the recovery key was not repeated as it is")]
    RecoveryMismatch,
    /// No such instrument, or not in that language.
    #[error("this form is not offered like that")]
    NotOffered,
    /// No such programme.
    #[error("there is no such programme")]
    NoSuchKit,
    /// A step that cannot be noted as things stand.
    #[error("this cannot be noted as things stand")]
    StepNotNow,
    /// An alert waits for somebody to act.
    #[error("an alert waits for somebody to act")]
    ActFirst,
    /// It is about a practice case, and nobody real.
    #[error("it is about a practice case")]
    Practice,
    /// The site is in set-up, and perhaps they have not learned this module yet.
    #[error("the site is in set-up")]
    SetUp {
        /// Its id in the kit.
        module: Option<String>,
    },
    /// Whoever wants to record something is not signed off for a module.
    #[error("not signed off for a module of training")]
    NotSignedOff {
        /// Its id in the kit.
        module: String,
    },
    /// A refresher comes first.
    #[error("a refresher comes first")]
    RefresherDue {
        /// The id of the module in the kit.
        module: String,
    },
    /// A safety prompt that this form does not have.
    #[error("this form has no such prompt")]
    NoSuchPrompt,
    /// A form that cannot be printed as its owner worded it.
    #[error(transparent)]
    Paper(#[from] paper::PaperError),
    /// An address that records must not go to.
    #[error("the address is not one that records may go to")]
    Address,
    /// The words or instruments built into this program are broken.
    #[error(transparent)]
    Text(#[from] TextError),
    /// An instrument built into this program is broken.
    #[error("instrument {name}: {problem}")]
    Instrument {
        /// Its file.
        name: String,
        /// What is wrong with it.
        problem: String,
    },
    /// A programme built into this program is broken.
    #[error("kit {name}: {problem}")]
    Kit {
        /// Its file.
        name: String,
        /// What is wrong with it.
        problem: String,
    },
    /// A mistake in this program.
    #[error("a verb panicked")]
    Panicked,
}

impl Error {
    pub(crate) fn instrument(name: &str, problem: &DraftError) -> Self {
        Self::Instrument { name: name.to_owned(), problem: problem.to_string() }
    }
}
