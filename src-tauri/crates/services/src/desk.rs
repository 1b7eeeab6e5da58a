//! Who sits at the desk, and what is open before them.

use std::{collections::BTreeMap, path::PathBuf, time::Duration};

use domain::{Moment, PersonId, ResponseId};
use store::{Finding, Role, Store};
use uuid::Uuid;

use crate::{clinic::Founding, clock::Watch, keys::Renewal, patient::Sheet};

/// Who sits at the desk.
#[derive(Default)]
pub(crate) struct Desk {
    /// A clinic that is being set up, until its recovery key is proven.
    pub founding: Option<Founding>,
    /// A new recovery key, until it is proven.
    pub renewal: Option<Renewal>,
    /// Records that the recovery key opened, until somebody has a passphrase again.
    pub recovering: Option<Recovering>,
    /// The records; `None` while locked.
    pub open: Option<Open>,
    /// Damage that was found, with or without records to look at.
    pub damage: Option<Damage>,
    /// The form that a patient has the screen for.
    pub handed: Option<Handed>,
    /// Who signed in last, so that they need not type their name again.
    pub last: Option<String>,
    /// Who signed in since the program started, newest first.
    pub known: Vec<String>,
    /// Where each of them was, as the window says it.
    pub places: BTreeMap<PersonId, String>,
    /// When somebody last touched the window: on the wall, and while running.
    pub touched: Option<(Moment, Duration)>,
    /// When the program last looked whether anybody was there.
    pub looked: Option<(Moment, Duration)>,
    /// The clock.
    pub clock: Watch,
    /// The record that was looked at last, so that looking again at the same one
    /// is not noted again.
    pub viewed: Option<(&'static str, Uuid)>,
}

/// Open records.
pub(crate) struct Open {
    pub store: Store,
    pub person: PersonId,
    pub name: String,
    pub role: Role,
    /// This sitting, between signing in and locking.
    pub session: Uuid,
    /// Whether they still have a passphrase that somebody gave them.
    pub must_change: bool,
    /// When the recovery key was used, if that was since they were last here.
    pub recovery_used: Option<Moment>,
    /// Proof of who opened; the keys in it are wiped when it goes.
    pub opened: vault::Opened,
}

/// A form in a patient's hands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Handed {
    pub response: ResponseId,
    /// The page they have before them.
    pub sheet: Sheet,
    /// Wrong PINs in a row.
    pub wrong: u8,
}

/// What the recovery key opened.
pub(crate) struct Recovering {
    pub store: Store,
    pub opened: vault::Opened,
}

/// Damage that was found.
pub(crate) struct Damage {
    pub findings: Vec<Finding>,
    /// Where everything was copied to as it was found.
    pub copy: Option<PathBuf>,
    /// Whether the file itself is sound: what is wrong is its trail, or what
    /// stands outside it.
    pub sound: bool,
}

impl Desk {
    /// Whoever was signed in is not any more. The keys are wiped here.
    pub fn clear(&mut self) {
        if let Some(open) = self.open.take() {
            self.last = Some(open.name);
        }
        (self.recovering, self.renewal, self.damage, self.handed) = (None, None, None, None);
        (self.touched, self.viewed) = (None, None);
    }

    /// Remembers who signed in, for changing places.
    pub fn remember(&mut self, name: &str) {
        self.known.retain(|known| known != name);
        self.known.insert(0, name.to_owned());
        self.known.truncate(8);
    }
}
