//! Records that wait for later, so that the others get their turn. Pure.
//!
//! A server may choke on one record without saying no. Such a record is passed
//! over until the others are through; when others were taken each time it was
//! not, the fault is its own and it is handed to a person.

use std::collections::{BTreeMap, BTreeSet};

use store::{Kind, Queued};
use uuid::Uuid;

/// So often others must have been taken where this one was not.
const STRIKES: u32 = 3;

#[derive(Debug)]
struct Suspect {
    queued: Queued,
    passed_over: bool,
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
        let fresh = || Suspect { queued: queued.clone(), passed_over: true, unproven: false, strikes: 0 };
        let suspect = self.suspects.entry((queued.kind, queued.id)).or_insert_with(fresh);
        if suspect.queued != *queued {
            *suspect = fresh();
        }
        suspect.passed_over = true;
        suspect.unproven |= own_fault;
    }

    /// Whether `queued` is passed over. One that was changed is not.
    pub fn passes_over(&self, queued: &Queued) -> bool {
        self.suspects
            .get(&(queued.kind, queued.id))
            .is_some_and(|suspect| suspect.passed_over && suspect.queued == *queued)
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

    /// Passes over nothing any longer, and remembers who failed.
    pub fn start_over(&mut self) {
        for suspect in self.suspects.values_mut() {
            suspect.passed_over = false;
        }
        self.apart.clear();
    }
}

#[cfg(test)]
mod tests;
