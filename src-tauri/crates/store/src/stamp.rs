//! Who changes something, when, and from which run of the program.

use domain::{Moment, PersonId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::Role;

/// What is known of the clock that gave a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClockState {
    /// Nothing speaks against it.
    Trusted,
    /// It was set back, and nobody has confirmed it since.
    Back,
    /// It jumped ahead, and nobody has confirmed it since.
    Forward,
}

impl ClockState {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Trusted, Self::Back, Self::Forward];
}

/// Where a write comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    /// This run of the program, from its start to its end.
    pub run: Uuid,
    /// Milliseconds for which it has lasted, by a clock that nobody can set.
    pub running_ms: u64,
    /// Whether the time on the wall is to be believed.
    pub clock: ClockState,
    /// What whoever writes may do, at this moment.
    pub role: Option<Role>,
    /// The sitting between signing in and locking.
    pub session: Option<Uuid>,
}

/// Who changes something, when, and where that comes from. Everything that is
/// written bears it.
#[derive(Debug, Clone, Copy)]
pub struct Stamp {
    /// When.
    pub at: Moment,
    /// Who; `None` when the program acts by itself, as when it sends.
    pub by: Option<PersonId>,
    /// From where.
    pub origin: Origin,
}

impl Stamp {
    /// A stamp of no particular run, for tests and for tools.
    pub fn new(at: Moment, by: Option<PersonId>) -> Self {
        let clock = ClockState::Trusted;
        Self { at, by, origin: Origin { run: Uuid::nil(), running_ms: 0, clock, role: None, session: None } }
    }
}
