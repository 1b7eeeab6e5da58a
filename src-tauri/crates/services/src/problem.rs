//! What a person is told when something fails.
//!
//! The only road from an [`Error`] to the window. A problem carries no text
//! and no names: its code is the name of a message in `locales/`, and its
//! reference finds the full story in the log.

use domain::response::AnswerError;
use paper::PaperError;
use serde::Serialize;
use store::StoreError;
use uuid::Uuid;
use vault::VaultError;

use crate::{Error, folder::FolderError};

/// One per thing a person can do about it. The message `problem-<code>` says
/// what happened and what to do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// Sign in.
    Locked,
    /// Type name and passphrase again.
    NotProven,
    /// Wait, then type them again.
    WaitFirst,
    /// Ask somebody whose duty it is.
    NotYours,
    /// Choose a passphrase of one's own first.
    MustChange,
    /// Look at what was found first.
    ReadOnlyNow,
    /// Bring the newest key file back.
    KeyFileOld,
    /// Ask an administrator to be put back on the list.
    PersonLeft,
    /// Name another administrator first.
    LastAdministrator,
    /// Record nothing more of them.
    ParticipantWithdrawn,
    /// Ask an administrator or data manager.
    ParticipantRestricted,
    /// Nothing; the content is gone.
    ParticipantErased,
    /// Send first.
    NotSentYet,
    /// Choose a folder on a disk of this computer.
    NetworkFolder,
    /// Choose another place for backups, or plug the drive in.
    BackupPlace,
    /// Choose another backup.
    BackupDamaged,
    /// Call support, touch nothing: the key file.
    KeyFileDamaged,
    /// Call support, touch nothing: the records.
    RecordsDamaged,
    /// Install the newer program.
    RecordsTooNew,
    /// Go to the window that is open already.
    AlreadyOpen,
    /// Ask for the right to write to the folder.
    FolderReadOnly,
    /// Make room; nothing was lost.
    DiskFull,
    /// Sign in instead.
    AlreadySetUp,
    /// Set the clinic up first.
    NotSetUp,
    /// Go back to the list.
    NotFound,
    /// Look at what was typed.
    InputRefused,
    /// Look at the form again.
    AnswerRefused,
    /// Correct it instead.
    FormFinished,
    /// Finish it first.
    FormNotFinished,
    /// Choose another form or language.
    FormUnavailable,
    /// Choose a stronger one.
    PassphraseRefused,
    /// Look at the sheet again.
    RecoveryMismatch,
    /// Use an address that begins with https.
    AddressRefused,
    /// Take the screen back first.
    WithPatient,
    /// Let somebody else read the paper.
    SecondReader,
    /// Settle what two readers read differently.
    SecondOpen,
    /// Look for a newer pack.
    PackOlder,
    /// Look what can be noted now.
    StepNotNow,
    /// Act on the alert first.
    ActFirst,
    /// Nothing: it is about a practice case.
    PracticeCase,
    /// Wait for the first day of learning in.
    SiteInSetUp,
    /// Take the module, while the site is in set-up.
    SetUpNotSignedOff,
    /// Take the module.
    NotSignedOff,
    /// Take the refresher.
    RefresherDue,
    /// Call support.
    Unexpected,
}

/// How loudly to say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Expected in a working day.
    Notice,
    /// Stops the person; nothing is broken.
    Warning,
    /// Somebody must look into it.
    Fault,
}

/// What crosses to the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Problem {
    /// Which message.
    pub code: ProblemCode,
    /// How loudly.
    pub severity: Severity,
    /// What to read to support over the telephone.
    pub reference: String,
    /// A number its message names: seconds to wait, records not sent.
    pub count: Option<u32>,
    /// Who holds the folder: the account of the operating system, where that is
    /// known.
    pub holder: Option<String>,
    /// The module of training that its message names, like `T1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub module: Option<String>,
}

impl ProblemCode {
    /// All of them, for the test that each has its words.
    pub const ALL: [Self; 45] = [
        Self::Locked,
        Self::NotProven,
        Self::WaitFirst,
        Self::NotYours,
        Self::MustChange,
        Self::ReadOnlyNow,
        Self::KeyFileOld,
        Self::PersonLeft,
        Self::LastAdministrator,
        Self::ParticipantWithdrawn,
        Self::ParticipantRestricted,
        Self::ParticipantErased,
        Self::NotSentYet,
        Self::NetworkFolder,
        Self::BackupPlace,
        Self::BackupDamaged,
        Self::KeyFileDamaged,
        Self::RecordsDamaged,
        Self::RecordsTooNew,
        Self::AlreadyOpen,
        Self::FolderReadOnly,
        Self::DiskFull,
        Self::AlreadySetUp,
        Self::NotSetUp,
        Self::NotFound,
        Self::InputRefused,
        Self::AnswerRefused,
        Self::FormFinished,
        Self::FormNotFinished,
        Self::FormUnavailable,
        Self::PassphraseRefused,
        Self::RecoveryMismatch,
        Self::AddressRefused,
        Self::WithPatient,
        Self::SecondReader,
        Self::SecondOpen,
        Self::PackOlder,
        Self::StepNotNow,
        Self::ActFirst,
        Self::PracticeCase,
        Self::SiteInSetUp,
        Self::SetUpNotSignedOff,
        Self::NotSignedOff,
        Self::RefresherDue,
        Self::Unexpected,
    ];

    fn severity(self) -> Severity {
        match self {
            Self::Locked => Severity::Notice,
            Self::NotProven
            | Self::WaitFirst
            | Self::NotYours
            | Self::MustChange
            | Self::ReadOnlyNow
            | Self::PersonLeft
            | Self::LastAdministrator
            | Self::ParticipantWithdrawn
            | Self::ParticipantRestricted
            | Self::ParticipantErased
            | Self::NotSentYet
            | Self::NetworkFolder
            | Self::BackupPlace
            | Self::BackupDamaged
            | Self::AlreadyOpen
            | Self::AlreadySetUp
            | Self::NotSetUp
            | Self::NotFound
            | Self::InputRefused
            | Self::AnswerRefused
            | Self::FormFinished
            | Self::FormNotFinished
            | Self::FormUnavailable
            | Self::PassphraseRefused
            | Self::RecoveryMismatch
            | Self::AddressRefused
            | Self::WithPatient
            | Self::SecondReader
            | Self::SecondOpen
            | Self::PackOlder
            | Self::StepNotNow
            | Self::ActFirst
            | Self::PracticeCase
            | Self::SiteInSetUp
            | Self::SetUpNotSignedOff
            | Self::NotSignedOff
            | Self::RefresherDue => Severity::Warning,
            Self::KeyFileDamaged
            | Self::KeyFileOld
            | Self::RecordsDamaged
            | Self::RecordsTooNew
            | Self::FolderReadOnly
            | Self::DiskFull
            | Self::Unexpected => Severity::Fault,
        }
    }
}

impl Problem {
    /// Tells a person about `error`, and the log the rest.
    pub fn tell(error: &Error, reference: Uuid) -> Self {
        let code = code(error);
        let severity = code.severity();
        match severity {
            Severity::Notice => tracing::debug!(%reference, %error),
            Severity::Warning => tracing::info!(%reference, %error),
            Severity::Fault => tracing::error!(%reference, %error),
        }
        Self {
            code,
            severity,
            reference: reference.to_string(),
            count: count(error),
            holder: holder(error),
            module: module(error).map(str::to_uppercase),
        }
    }
}

/// The number its message names.
fn count(error: &Error) -> Option<u32> {
    if let Error::Wait { seconds } = error {
        return u32::try_from(*seconds).ok();
    }
    if let Error::Unsent { count } = error { Some(*count) } else { None }
}

/// Who holds the folder.
fn holder(error: &Error) -> Option<String> {
    if let Error::Folder(FolderError::Held { holder }) = error { holder.clone() } else { None }
}

/// The module that its message names.
fn module(error: &Error) -> Option<&str> {
    if let Error::SetUp { module } = error {
        return module.as_deref();
    }
    if let Error::NotSignedOff { module } | Error::RefresherDue { module } = error {
        return Some(module);
    }
    None
}

/// Every error has its line here. There is no `_`, so a new error does not
/// compile until somebody has decided what a person is told.
fn code(error: &Error) -> ProblemCode {
    match error {
        Error::Locked => ProblemCode::Locked,
        Error::NotYours => ProblemCode::NotYours,
        Error::MustChange => ProblemCode::MustChange,
        Error::ReadOnlyNow => ProblemCode::ReadOnlyNow,
        Error::Handed => ProblemCode::WithPatient,
        Error::SecondOpen => ProblemCode::SecondOpen,
        Error::Wait { .. } => ProblemCode::WaitFirst,
        Error::KeysRolledBack => ProblemCode::KeyFileOld,
        Error::Left => ProblemCode::PersonLeft,
        Error::LastAdministrator => ProblemCode::LastAdministrator,
        Error::Withdrawn => ProblemCode::ParticipantWithdrawn,
        Error::Restricted => ProblemCode::ParticipantRestricted,
        Error::Erased => ProblemCode::ParticipantErased,
        Error::Unsent { .. } => ProblemCode::NotSentYet,
        Error::AlreadySetUp => ProblemCode::AlreadySetUp,
        Error::NotSetUp => ProblemCode::NotSetUp,
        Error::Folder(FolderError::Held { .. }) => ProblemCode::AlreadyOpen,
        Error::Folder(FolderError::Network) => ProblemCode::NetworkFolder,
        Error::Folder(FolderError::ReadOnly) => ProblemCode::FolderReadOnly,
        Error::Folder(FolderError::DiskFull) => ProblemCode::DiskFull,
        Error::Vault(error) => vault(*error),
        Error::Store(error) => store(error),
        Error::Mismatch => ProblemCode::KeyFileDamaged,
        Error::Answer(AnswerError::Finished) => ProblemCode::FormFinished,
        Error::Answer(AnswerError::NotFinished) => ProblemCode::FormNotFinished,
        Error::Answer(AnswerError::NoSuchItem | AnswerError::NotOffered(_)) | Error::NoSuchPrompt => {
            ProblemCode::AnswerRefused
        }
        Error::Input(_) => ProblemCode::InputRefused,
        Error::WeakPassphrase => ProblemCode::PassphraseRefused,
        Error::RecoveryMismatch => ProblemCode::RecoveryMismatch,
        Error::NotOffered => ProblemCode::FormUnavailable,
        Error::NoSuchKit => ProblemCode::NotFound,
        Error::StepNotNow => ProblemCode::StepNotNow,
        Error::ActFirst => ProblemCode::ActFirst,
        Error::Practice => ProblemCode::PracticeCase,
        Error::SetUp { module: None } => ProblemCode::SiteInSetUp,
        Error::SetUp { module: Some(_) } => ProblemCode::SetUpNotSignedOff,
        Error::NotSignedOff { .. } => ProblemCode::NotSignedOff,
        Error::RefresherDue { .. } => ProblemCode::RefresherDue,
        Error::Paper(error) => paper(error),
        Error::Address => ProblemCode::AddressRefused,
        Error::Folder(FolderError::Other(_))
        | Error::Exchange(_)
        | Error::Text(_)
        | Error::Instrument { .. }
        | Error::Kit { .. }
        | Error::Panicked => ProblemCode::Unexpected,
    }
}

fn vault(error: VaultError) -> ProblemCode {
    match error {
        VaultError::Refused => ProblemCode::NotProven,
        VaultError::Mistyped { .. } => ProblemCode::RecoveryMismatch,
        VaultError::Absent | VaultError::Damaged | VaultError::OutOfLimits => ProblemCode::KeyFileDamaged,
        VaultError::TooNew { .. } => ProblemCode::RecordsTooNew,
        VaultError::Denied => ProblemCode::FolderReadOnly,
        VaultError::DiskFull => ProblemCode::DiskFull,
        VaultError::Taken => ProblemCode::InputRefused,
        VaultError::Io(_) | VaultError::Entropy => ProblemCode::Unexpected,
    }
}

fn paper(error: &PaperError) -> ProblemCode {
    match error {
        PaperError::Language(_)
        | PaperError::TooLong(_)
        | PaperError::Number(_)
        | PaperError::NoRoom(_)
        | PaperError::Scale { .. }
        | PaperError::Letters(_)
        | PaperError::Outside(_) => ProblemCode::FormUnavailable,
        PaperError::Ragged(_) | PaperError::Unset(_) => ProblemCode::Unexpected,
    }
}

fn store(error: &StoreError) -> ProblemCode {
    match error {
        StoreError::NotFound { .. } => ProblemCode::NotFound,
        StoreError::Missing | StoreError::Unreadable | StoreError::Interrupted | StoreError::Unsound(_) => {
            ProblemCode::RecordsDamaged
        }
        StoreError::BackupPlace | StoreError::BackupPlaceFull => ProblemCode::BackupPlace,
        StoreError::BackupDamaged | StoreError::NotABackup | StoreError::OtherKey => {
            ProblemCode::BackupDamaged
        }
        StoreError::Erased { .. } => ProblemCode::ParticipantErased,
        StoreError::Exists => ProblemCode::AlreadySetUp,
        StoreError::DiskFull => ProblemCode::DiskFull,
        StoreError::ReadOnly => ProblemCode::FolderReadOnly,
        StoreError::Busy => ProblemCode::AlreadyOpen,
        StoreError::TooNew { .. } => ProblemCode::RecordsTooNew,
        StoreError::SamePerson => ProblemCode::SecondReader,
        StoreError::Downgrade => ProblemCode::PackOlder,
        StoreError::Setting { .. } | StoreError::Database { .. } | StoreError::Differs => {
            ProblemCode::Unexpected
        }
    }
}

#[cfg(test)]
mod tests {
    use text::Texts;

    use super::*;

    /// Some of them name a number, so they are looked for and not said.
    #[test]
    fn every_code_has_its_words_in_every_language_of_the_window() {
        let texts = Texts::built_in().unwrap();
        for code in ProblemCode::ALL {
            let id = format!("problem-{} =", serde_json::to_value(code).unwrap().as_str().unwrap());
            for language in texts.languages().iter().filter(|language| language.interface) {
                let words = texts.interface_source(&language.tag);
                assert!(
                    words.lines().any(|line| line.starts_with(&id)),
                    "locales/{} lacks {id}",
                    language.tag
                );
            }
        }
    }
}
