//! Records that wait for later, so that the others get their turn. Pure.
//!
//! A server may choke on one record without saying no. Such a record is passed
//! over until the others are through, and then goes by itself; when others were
//! taken each time it was not, the fault is its own and it is handed to a person.
//! Where no others wait, the endpoint shows otherwise that it works.

use std::collections::{BTreeMap, BTreeSet};

use store::{Kind, Queued};
use uuid::Uuid;

/// With more of them than this the fault is hardly theirs.
const MANY: usize = 7;
/// So often others must have been taken where this one was not.
const STRIKES: u32 = 3;

#[derive(Debug)]
struct Suspect {
    queued: Queued,
    passed_over: bool,
    /// The endpoint may break on it.
    blamed: bool,
    /// The endpoint refused it, and nobody was told.
    refused: bool,
    /// So often it went by itself.
    tried: u32,
    /// Was left over once more, and nothing was taken since.
    unproven: bool,
    strikes: u32,
}

/// What waits for later.
#[derive(Debug, Default)]
pub(crate) struct Aside {
    suspects: BTreeMap<(Kind, Uuid), Suspect>,
    /// Those that go by themselves, after what they point at: together the
    /// endpoint did not want them.
    apart: BTreeSet<(Kind, Uuid)>,
}

impl Aside {
    /// `queued` is passed over from here on. `own_fault`: it may be the record
    /// and not the server.
    pub fn put(&mut self, queued: &Queued, own_fault: bool) {
        let fresh = || Suspect {
            queued: queued.clone(),
            passed_over: true,
            blamed: false,
            refused: false,
            tried: 0,
            unproven: false,
            strikes: 0,
        };
        let suspect = self.suspects.entry((queued.kind, queued.id)).or_insert_with(fresh);
        if !suspect.queued.is_as(queued) {
            *suspect = fresh();
        }
        (suspect.passed_over, suspect.refused) = (true, false);
        suspect.blamed |= own_fault;
        suspect.unproven |= own_fault;
    }

    /// `queued` was refused where nothing is wanted, and is passed over from here on.
    pub fn put_refused(&mut self, queued: &Queued) {
        self.put(queued, false);
        if let Some(suspect) = self.suspects.get_mut(&(queued.kind, queued.id)) {
            suspect.refused = true;
        }
    }

    fn passed_over(&self) -> impl Iterator<Item = &Suspect> {
        self.suspects.values().filter(|suspect| suspect.passed_over)
    }

    /// Whether everything that is passed over was refused.
    pub fn is_only_refused(&self) -> bool {
        self.passed_over().all(|suspect| suspect.refused) && self.passed_over().next().is_some()
    }

    /// Whether nothing is passed over that was only asked to come later.
    pub fn is_only_suspects(&self) -> bool {
        self.passed_over().all(|suspect| suspect.refused || suspect.blamed)
    }

    /// Whether it remains to be seen that the endpoint works, for a few to be blamed.
    pub fn awaits_proof(&self) -> bool {
        (1..=MANY).contains(&self.suspects.values().filter(|suspect| suspect.unproven).count())
    }

    /// One of those that the endpoint may break on goes now: the one that went least
    /// often. Whether there is one.
    pub fn let_one_through(&mut self) -> bool {
        let blamed = self.suspects.values_mut().filter(|suspect| suspect.passed_over && suspect.blamed);
        let Some(suspect) = blamed.min_by_key(|suspect| suspect.tried) else { return false };
        (suspect.passed_over, suspect.tried) = (false, suspect.tried.saturating_add(1));
        true
    }

    /// Whether `queued` is passed over. One that was changed is not.
    pub fn passes_over(&self, queued: &Queued) -> bool {
        self.suspects
            .get(&(queued.kind, queued.id))
            .is_some_and(|suspect| suspect.passed_over && suspect.queued.is_as(queued))
    }

    /// Whether a record is passed over, in whatever edition.
    pub fn awaits(&self, kind: Kind, id: Uuid) -> bool {
        self.suspects.get(&(kind, id)).is_some_and(|suspect| suspect.passed_over)
    }

    /// A record goes by itself from here on, after what it points at.
    pub fn part(&mut self, kind: Kind, id: Uuid) {
        self.apart.insert((kind, id));
    }

    /// Whether a record goes by itself.
    pub fn is_apart(&self, (kind, id): (Kind, Uuid)) -> bool {
        self.apart.contains(&(kind, id))
    }

    /// The endpoint took something: it works. Those that it now failed on often
    /// enough are returned, and no longer known.
    pub fn endpoint_works(&mut self) -> Vec<Queued> {
        for suspect in self.suspects.values_mut().filter(|suspect| suspect.unproven) {
            suspect.unproven = false;
            suspect.strikes += 1;
        }
        let guilty = self.suspects.values().filter(|suspect| suspect.strikes >= STRIKES);
        let guilty: Vec<_> = guilty.map(|suspect| suspect.queued.clone()).collect();
        for queued in &guilty {
            self.forget(queued);
        }
        guilty
    }

    /// The endpoint has said yes or no to `queued`.
    pub fn forget(&mut self, queued: &Queued) {
        self.suspects.remove(&(queued.kind, queued.id));
        self.apart.remove(&(queued.kind, queued.id));
    }

    /// Passes over nothing any longer but what the endpoint may break on: that goes
    /// when nothing else does.
    pub fn start_over(&mut self) {
        for suspect in self.suspects.values_mut() {
            suspect.passed_over = suspect.blamed;
        }
        self.apart.clear();
    }
}

#[cfg(test)]
mod tests;
