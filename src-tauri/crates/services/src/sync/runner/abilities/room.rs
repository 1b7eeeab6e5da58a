//! How much an endpoint takes at once, where it refused a request for its size. Pure.
//!
//! FHIR has no place where a server says so. What it took after such a refusal is
//! kept to; more is tried only now and then, and ever more seldom.

use crate::sync::MOST;

/// So many requests that filled the room go before a larger one is tried.
const FIRST: u32 = 8;
/// No wait for that is longer.
const LONGEST: u32 = 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    most: usize,
    /// Requests in a row that filled it and were taken.
    full: u32,
    /// After so many a larger one is tried.
    patience: u32,
    /// It was made larger, and nothing so large was taken since.
    tried: bool,
}

impl Default for Room {
    fn default() -> Self {
        Self { most: MOST, full: 0, patience: FIRST, tried: false }
    }
}

impl Room {
    /// How many entries there is room for.
    pub fn most(&self) -> usize {
        self.most
    }

    /// A request with so many entries was taken.
    pub fn took(&mut self, entries: usize) {
        // A record is not cut: a request that is nearly full is full.
        if self.most == MOST || entries * 2 <= self.most {
            return;
        }
        self.tried = false;
        self.full += 1;
        if self.full >= self.patience {
            (self.most, self.full, self.tried) = ((self.most * 2).min(MOST), 0, true);
        }
    }

    /// A request with so many entries was too large; `alone`: it held one record,
    /// and the fault is that record's and not the sum's.
    pub fn too_large(&mut self, entries: usize, alone: bool) {
        if alone {
            *self = Self::default();
            return;
        }
        if std::mem::take(&mut self.tried) {
            self.patience = (self.patience * 2).min(LONGEST);
        }
        (self.most, self.full) = ((self.most.min(entries) / 2).max(1), 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sends so many entries to a server that takes `limit` at once; how many
    /// requests were refused.
    fn refusals(limit: usize, entries: usize) -> u32 {
        let (mut room, mut left, mut refused) = (Room::default(), entries, 0);
        while left > 0 {
            let now = room.most().min(left);
            if now > limit {
                room.too_large(now, false);
                refused += 1;
            } else {
                room.took(now);
                left -= now;
            }
        }
        refused
    }

    #[test]
    fn a_size_that_was_refused_is_not_tried_every_other_time() {
        assert_eq!(refusals(MOST, 10_000), 0);
        // Three to find it, and then ever more seldom.
        assert!(refusals(10, 10_000) <= 3 + 8, "{}", refusals(10, 10_000));
        assert!(refusals(10, 100) <= 3 + 1);
    }

    #[test]
    fn a_room_that_was_too_small_grows_again() {
        let mut room = Room::default();
        for entries in [50, 25, 12, 6, 3] {
            room.too_large(entries, false);
        }
        assert_eq!(room.most(), 1);
        for _ in 0..6 * FIRST {
            room.took(room.most());
        }
        assert_eq!(room.most(), MOST);
    }

    #[test]
    fn one_record_that_is_too_large_by_itself_says_nothing_of_the_others() {
        let mut room = Room::default();
        room.too_large(50, false);
        room.too_large(1, true);
        assert_eq!(room, Room::default());
    }
}
