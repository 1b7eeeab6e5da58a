//! Who may look at somebody's record, and whether more is collected of them.

use domain::{ParticipantId, PersonId};
use store::{Reader, Role, Sees, StoreError};

use crate::{App, Error};

/// Whoever looks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Looker {
    person: PersonId,
    role: Role,
}

impl Looker {
    /// Whoever is signed in. Asked before the records are: both are the desk's.
    pub fn of(app: &App) -> Result<Self, Error> {
        let desk = app.desk();
        let open = desk.open.as_ref().ok_or(Error::Locked)?;
        Ok(Self { person: open.person, role: open.role })
    }

    /// Refuses what was erased, and what is restricted and not theirs to see.
    pub fn may_see(self, r: &Reader<'_>, participant: ParticipantId) -> Result<(), Error> {
        let standing = r.standing(participant)?;
        if standing.erased.is_some() {
            return Err(Error::Erased);
        }
        let is_hidden = standing.restricted.is_some() && self.sees() == Sees::Unrestricted;
        if is_hidden { Err(Error::Restricted) } else { Ok(()) }
    }

    /// Whose records they see in lists.
    pub fn sees(self) -> Sees {
        match self.role {
            Role::Administrator | Role::DataManager => Sees::All,
            Role::Clinician | Role::ResearchNurse | Role::Auditor => Sees::Unrestricted,
        }
    }

    /// Refuses whoever may not erase.
    pub fn may_erase(self) -> Result<(), Error> {
        match self.role {
            Role::Administrator => Ok(()),
            Role::DataManager | Role::Clinician | Role::ResearchNurse | Role::Auditor => Err(Error::NotYours),
        }
    }

    /// Who it is, and what they may do.
    pub fn who(self) -> (PersonId, Role) {
        (self.person, self.role)
    }

    /// Refuses that anything more is collected of somebody who has withdrawn.
    pub fn may_collect(self, r: &Reader<'_>, participant: ParticipantId) -> Result<(), Error> {
        self.may_see(r, participant)?;
        if r.standing(participant)?.withdrawn.is_some() { Err(Error::Withdrawn) } else { Ok(()) }
    }
}

/// What was looked for; that it was erased is told apart from that it is broken.
pub(crate) fn kept<T>(found: Result<T, StoreError>) -> Result<T, Error> {
    match found {
        Err(StoreError::Erased { .. }) => Err(Error::Erased),
        found => Ok(found?),
    }
}
