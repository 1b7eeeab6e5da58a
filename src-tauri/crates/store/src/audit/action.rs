//! What can be done that leaves a row in the trail.

use serde::{Deserialize, Serialize};

/// What somebody did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Set the clinic up.
    Founded,
    /// Put a member of staff on the list.
    PersonAdded,
    /// Changed how a member of staff is called.
    PersonRenamed,
    /// Changed what a member of staff may do.
    RoleChanged,
    /// A member of staff left: they can no longer sign in.
    PersonLeft,
    /// A member of staff came back.
    PersonReturned,
    /// Gave a member of staff a passphrase, to be replaced when they sign in.
    PassphraseGiven,
    /// Changed their own passphrase.
    PassphraseChanged,
    /// Gave everybody who stays a new vault key, so that whoever left has none.
    KeysRotated,
    /// Wrote the records under a new key.
    DataKeyRenewed,
    /// Opened the records with the recovery key.
    RecoveryUsed,
    /// Made a new recovery key; the one before opens nothing.
    RecoveryRenewed,
    /// Let an organisation's key open the records too.
    EscrowSet,
    /// Took that away again.
    EscrowRemoved,
    /// Signed in with a passphrase.
    SignedIn,
    /// Tried to sign in and did not get in.
    SignInFailed,
    /// Locked the records, or left them until they locked themselves.
    Locked,
    /// Changed a setting.
    SettingChanged,
    /// Registered a participant.
    Registered,
    /// Started a visit.
    VisitStarted,
    /// Began a form.
    FormBegun,
    /// Answered an item, changed or took back an answer.
    Answered,
    /// Changed the language of a form.
    LanguageChanged,
    /// Noted what was done about a safety prompt.
    PromptAcknowledged,
    /// Finished a form.
    Finished,
    /// Corrected a finished form.
    Corrected,
    /// Looked at a record.
    Viewed,
    /// Searched the list of participants.
    Searched,
    /// Wrote records to a file outside the program.
    Exported,
    /// Noted that a participant withdrew: nothing more is collected.
    Withdrawn,
    /// Noted that few may look at a participant's records.
    Restricted,
    /// Took that back.
    Unrestricted,
    /// Erased what is kept about a participant.
    Erased,
    /// Erased it because the endpoint has had it for long enough.
    Purged,
    /// The endpoint confirmed a record.
    Confirmed,
    /// The endpoint refused a record.
    Refused,
    /// Asked to send a refused record again.
    Released,
    /// The endpoint wrote down the head of the trail.
    Witnessed,
    /// Made a backup.
    BackedUp,
    /// Could not make a backup.
    BackupFailed,
    /// Put a backup in the place of the records.
    Restored,
    /// Found the records or the trail damaged.
    DamageFound,
    /// Decided to go on after damage was found.
    DamageAccepted,
    /// Checked the whole trail.
    TrailChecked,
    /// The clock on the wall jumped.
    ClockJumped,
    /// Said that the clock on the wall is right.
    ClockConfirmed,
    /// Started the program.
    RunStarted,
    /// Installed a pack of questionnaires.
    PackInstalled,
    /// Decided to take packs from whoever holds a key.
    SignerAdded,
    /// Took that back.
    SignerRemoved,
    /// Approved a wording for use here.
    WordingApproved,
    /// Took that approval back.
    WordingWithdrawn,
    /// Changed or took away a PIN for the way back from a patient.
    PinSet,
    /// Copied an item from the same paper a second time.
    SecondKeyed,
    /// Settled where two copies of the same paper differ.
    SecondSettled,
    /// Noted who interpreted, or that nobody did.
    InterpreterNoted,
    /// Handed the screen to the patient.
    HandedToPatient,
    /// Took the screen back from the patient.
    TakenBackFromPatient,
    /// Printed a form.
    Printed,
    /// Wrote a questionnaire to a file outside the program.
    QuestionnaireExported,
    /// Took a response back: it does not count.
    Voided,
    /// Noted why a form is not finished.
    UnfinishedNoted,
    /// Changed what is known of a participant.
    ParticipantChanged,
    /// Kept what is known of a participant now; why is in the row before.
    DetailsKept,
    /// Another computer of the site recorded something for the first time.
    ComputerAdded,
    /// Took over what another computer of the site recorded.
    Received,
    /// Found that two computers say different things of a record.
    DisputeOpened,
    /// Decided which of them counts.
    DisputeSettled,
    /// The endpoint no longer had a record that it had confirmed: it is sent again.
    LostThere,
    /// Ended the day.
    DayClosed,
    /// Noted a step of somebody through a programme.
    StepKept,
    /// Corrected one.
    StepCorrected,
    /// Took one back: it was entered in error.
    StepTakenBack,
    /// Decided about a kit.
    KitAdopted,
    /// Proposed what the site makes of a kit.
    TailoringProposed,
    /// Let it take effect.
    TailoringApproved,
    /// Did not let it.
    TailoringRefused,
    /// Said from when on the site learns in a kit, or is live.
    SiteStageNamed,
    /// Noted what a member of staff learned.
    TrainingNoted,
}

impl Action {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 79] = [
        Self::Founded,
        Self::PersonAdded,
        Self::PersonRenamed,
        Self::RoleChanged,
        Self::PersonLeft,
        Self::PersonReturned,
        Self::PassphraseGiven,
        Self::PassphraseChanged,
        Self::KeysRotated,
        Self::DataKeyRenewed,
        Self::RecoveryUsed,
        Self::RecoveryRenewed,
        Self::EscrowSet,
        Self::EscrowRemoved,
        Self::SignedIn,
        Self::SignInFailed,
        Self::Locked,
        Self::SettingChanged,
        Self::Registered,
        Self::VisitStarted,
        Self::FormBegun,
        Self::Answered,
        Self::LanguageChanged,
        Self::PromptAcknowledged,
        Self::Finished,
        Self::Corrected,
        Self::Viewed,
        Self::Searched,
        Self::Exported,
        Self::Withdrawn,
        Self::Restricted,
        Self::Unrestricted,
        Self::Erased,
        Self::Purged,
        Self::Confirmed,
        Self::Refused,
        Self::Released,
        Self::Witnessed,
        Self::BackedUp,
        Self::BackupFailed,
        Self::Restored,
        Self::DamageFound,
        Self::DamageAccepted,
        Self::TrailChecked,
        Self::ClockJumped,
        Self::ClockConfirmed,
        Self::RunStarted,
        Self::PackInstalled,
        Self::SignerAdded,
        Self::SignerRemoved,
        Self::WordingApproved,
        Self::WordingWithdrawn,
        Self::PinSet,
        Self::SecondKeyed,
        Self::SecondSettled,
        Self::InterpreterNoted,
        Self::HandedToPatient,
        Self::TakenBackFromPatient,
        Self::Printed,
        Self::QuestionnaireExported,
        Self::Voided,
        Self::UnfinishedNoted,
        Self::ParticipantChanged,
        Self::DetailsKept,
        Self::ComputerAdded,
        Self::Received,
        Self::DisputeOpened,
        Self::DisputeSettled,
        Self::LostThere,
        Self::DayClosed,
        Self::StepKept,
        Self::StepCorrected,
        Self::StepTakenBack,
        Self::KitAdopted,
        Self::TailoringProposed,
        Self::TailoringApproved,
        Self::TailoringRefused,
        Self::SiteStageNamed,
        Self::TrainingNoted,
    ];

    /// Its stable name, as stored.
    pub fn code(self) -> String {
        crate::row::name_of(&self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::names_of;

    #[test]
    fn every_action_can_be_offered_to_whoever_reads_the_trail() {
        assert_eq!(Action::ALL.map(Action::code).to_vec(), names_of::<Action>());
        assert!(Action::ALL.len() > 40, "none was lost on the way");
    }
}
