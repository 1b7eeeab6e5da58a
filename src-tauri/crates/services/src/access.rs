//! Who may ask what, and when.
//!
//! Every command names a duty; a duty says in which state of the desk it may be
//! asked, and by whom. The window is told which duties the person at the desk
//! has, so that it offers nothing that would be refused; it is refused here.

use std::sync::{RwLockReadGuard, RwLockWriteGuard};

use serde::Serialize;
use store::Role;

use crate::{App, Error, session::Stage};

/// A kind of thing a person does here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// How far the program has got; the only thing that may always be asked.
    Know,
    /// What the window asks before it knows anybody.
    Greet,
    /// Setting a clinic up.
    Found,
    /// Signing in, also in the place of somebody else.
    Enter,
    /// Locking, and saying that somebody is there.
    Leave,
    /// Replacing one's own passphrase.
    OwnPassphrase,
    /// Coming in with the recovery key.
    Recover,
    /// Looking at records.
    Look,
    /// Registering participants, recording visits and forms.
    Record,
    /// Giving the screen to a patient.
    Hand,
    /// Answering, as a patient.
    Answer,
    /// Taking the screen back from a patient.
    TakeBack,
    /// Correcting what was finished.
    Correct,
    /// Asking about a record, and settling what was asked.
    Ask,
    /// Noting that somebody takes part no longer.
    Withdraw,
    /// Sending, and trying again what was refused.
    Send,
    /// Reading the audit trail.
    Trail,
    /// Letting take effect what a colleague proposed for the site.
    Approve,
    /// Restricting a record, and handing somebody what is kept about them.
    Rights,
    /// Staff, keys, settings, backups, erasing.
    Manage,
    /// Bringing a backup back. Whoever asks proves themselves against the backup.
    Restore,
    /// Seeing what damage was found.
    Damage,
    /// Going on after damage was found.
    Rescue,
}

/// When a duty may be asked, and by whom.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// In these states of the desk.
    pub stages: &'static [Stage],
    /// By these roles; by anybody at all where there is none.
    pub roles: Option<&'static [Role]>,
    /// Whether it may end in another state or person than it began with. Nothing
    /// else is under way then.
    pub moves: bool,
}

const EVERYONE: &[Role] =
    &[Role::Clinician, Role::ResearchNurse, Role::Administrator, Role::DataManager, Role::Auditor];
/// A small clinic's administrator is also its nurse.
const RECORDERS: &[Role] = &[Role::Clinician, Role::ResearchNurse, Role::Administrator];
const KEEPERS: &[Role] = &[Role::Clinician, Role::ResearchNurse, Role::Administrator, Role::DataManager];
const STEWARDS: &[Role] = &[Role::Administrator, Role::DataManager];
const READERS: &[Role] = &[Role::Administrator, Role::DataManager, Role::Auditor];
/// A clinical lead is a clinician here.
const APPROVERS: &[Role] = &[Role::Clinician, Role::Administrator];
const ADMINISTRATORS: &[Role] = &[Role::Administrator];

impl Duty {
    /// All of them.
    pub const ALL: [Self; 23] = [
        Self::Know,
        Self::Greet,
        Self::Found,
        Self::Enter,
        Self::Leave,
        Self::OwnPassphrase,
        Self::Recover,
        Self::Look,
        Self::Record,
        Self::Hand,
        Self::Answer,
        Self::TakeBack,
        Self::Correct,
        Self::Ask,
        Self::Withdraw,
        Self::Send,
        Self::Trail,
        Self::Approve,
        Self::Rights,
        Self::Manage,
        Self::Restore,
        Self::Damage,
        Self::Rescue,
    ];

    /// When, and by whom.
    pub fn rule(self) -> Rule {
        use Stage::{FirstRun, Handed, Locked, MustChange, Open, Recovering, Safe};
        let rule = |stages, roles| Rule { stages, roles, moves: false };
        let moving = |stages, roles| Rule { stages, roles, moves: true };
        match self {
            Self::Know => rule(&Stage::ALL, None),
            Self::Greet => rule(&[FirstRun, Locked, Recovering, MustChange, Safe, Open], None),
            Self::Found => moving(&[FirstRun], None),
            Self::Enter => moving(&[Locked, Recovering, MustChange, Safe, Open], None),
            Self::Leave => moving(&[Locked, Recovering, MustChange, Safe, Open], None),
            Self::OwnPassphrase => moving(&[MustChange, Open], Some(EVERYONE)),
            Self::Recover => moving(&[Locked, Recovering], None),
            Self::Look => rule(&[Safe, Open], Some(EVERYONE)),
            Self::Record => rule(&[Open], Some(RECORDERS)),
            Self::Hand => moving(&[Open], Some(RECORDERS)),
            // One after the other: which page it is depends on what was answered before.
            Self::Answer => moving(&[Handed], None),
            Self::TakeBack => moving(&[Handed], None),
            Self::Correct => rule(&[Open], Some(KEEPERS)),
            Self::Ask => rule(&[Open], Some(EVERYONE)),
            Self::Withdraw => rule(&[Open], Some(KEEPERS)),
            Self::Send => rule(&[Open], Some(KEEPERS)),
            Self::Trail => rule(&[Safe, Open], Some(READERS)),
            Self::Approve => rule(&[Open], Some(APPROVERS)),
            Self::Rights => rule(&[Open], Some(STEWARDS)),
            Self::Manage => rule(&[Open], Some(ADMINISTRATORS)),
            Self::Restore => moving(&[FirstRun, Locked, Safe, Open], None),
            // Records that cannot be read at all name nobody and no role.
            Self::Damage => rule(&[Safe], None),
            Self::Rescue => moving(&[Safe], Some(ADMINISTRATORS)),
        }
    }

    /// Whether it may be asked now, by somebody with this role or by nobody.
    pub fn allows(self, stage: Stage, role: Option<Role>) -> Result<(), Error> {
        let Rule { stages, roles, .. } = self.rule();
        if !stages.contains(&stage) {
            return Err(match stage {
                Stage::FirstRun => Error::NotSetUp,
                Stage::Locked | Stage::Recovering => Error::Locked,
                Stage::MustChange => Error::MustChange,
                Stage::Safe => Error::ReadOnlyNow,
                Stage::Open => Error::AlreadySetUp,
                Stage::Handed => Error::Handed,
            });
        }
        match (roles, role) {
            (None, _) => Ok(()),
            (Some(roles), Some(role)) if roles.contains(&role) => Ok(()),
            (Some(_), _) => Err(Error::NotYours),
        }
    }
}

/// Leave to ask one thing. While it lasts, nobody else comes to the desk, so
/// that what is done is done in the name of whoever asked.
pub struct Admission<'a> {
    _gate: Gate<'a>,
}

enum Gate<'a> {
    Many { _held: RwLockReadGuard<'a, ()> },
    One { _held: RwLockWriteGuard<'a, ()> },
}

impl App {
    /// Lets whoever is at the desk ask for `duty`, or says why not.
    pub fn admit(&self, duty: Duty) -> Result<Admission<'_>, Error> {
        let gate = if duty.rule().moves {
            Gate::One { _held: self.gate.write().unwrap_or_else(std::sync::PoisonError::into_inner) }
        } else {
            Gate::Many { _held: self.gate.read().unwrap_or_else(std::sync::PoisonError::into_inner) }
        };
        // What is asked before anybody is known must be answered even when the
        // folder cannot be had. A patient has nothing to do with either.
        let is_handed = self.desk().handed.is_some();
        if is_handed || !matches!(duty, Duty::Know | Duty::Greet) {
            let (stage, role) = self.standing()?;
            duty.allows(stage, role)?;
        }
        Ok(Admission { _gate: gate })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patient_may_ask_how_far_it_is_answer_and_give_the_screen_back_and_nothing_else() {
        let anybody = Role::ALL.into_iter().map(Some).chain([None]);
        for role in anybody {
            let theirs: Vec<_> =
                Duty::ALL.into_iter().filter(|duty| duty.allows(Stage::Handed, role).is_ok()).collect();

            assert_eq!(theirs, [Duty::Know, Duty::Answer, Duty::TakeBack], "{role:?}");
        }
        for stage in Stage::ALL.into_iter().filter(|stage| *stage != Stage::Handed) {
            assert!(!Duty::Answer.rule().stages.contains(&stage), "{stage:?}");
            assert!(!Duty::TakeBack.rule().stages.contains(&stage), "{stage:?}");
        }
    }
}
