//! What an endpoint can do: what it says, and what it was seen to do. Pure.
//!
//! A server that says less than it can, or more, is found out by trying. What was
//! found is known for as long as the program runs and records go there.

mod room;

use exchange::{Addressing, Capability, Manner};

use self::room::Room;

use crate::sync::{Base, wire::How};

/// So often it is asked what it can do, where it does not answer, and so often it
/// may not want what was made smaller.
const PATIENCE: u32 = 3;

/// Whether an endpoint can do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Belief {
    /// It has to be seen.
    #[default]
    Open,
    Yes,
    No,
}

/// Another way that is being tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trial {
    /// Each entry by itself.
    Alone {
        /// What it said leaves no doubt that it knows no transactions.
        sure: bool,
    },
    /// At ids of its own.
    Elsewhere,
}

/// What is known of how an endpoint takes records.
#[derive(Debug, Default)]
pub(super) struct Abilities {
    endpoint: Option<Base>,
    asked: u32,
    /// Whether it takes transactions.
    together: Belief,
    /// Whether it takes ids that were given here.
    given: Belief,
    /// Whether it takes requests that were made smaller.
    packed: Belief,
    /// So often it did not want one that was.
    doubts: u32,
    trial: Option<Trial>,
    /// Records that it did not want in a transaction of their own, before it took
    /// any transaction.
    lonely: u32,
    tried_alone: bool,
    tried_elsewhere: bool,
    /// It answered for records before.
    works: bool,
    room: Room,
}

impl Abilities {
    /// Records go to `endpoint` now. Of another one, nothing is known.
    pub fn at(&mut self, endpoint: &Base) {
        if self.endpoint.as_ref() != Some(endpoint) {
            *self = Self { endpoint: Some(endpoint.clone()), ..Self::default() };
        }
    }

    /// Whether it is to be asked what it can do.
    pub fn is_to_be_asked(&mut self) -> bool {
        let ask = self.asked < PATIENCE;
        self.asked += u32::from(ask);
        ask
    }

    /// It said what it can do.
    pub fn says(&mut self, said: &Capability) {
        let belief = |said: Option<bool>| match said {
            Some(true) => Belief::Yes,
            Some(false) => Belief::No,
            None => Belief::Open,
        };
        self.asked = PATIENCE;
        self.together = belief(said.transaction);
        self.given = match (said.update_create, said.conditional_update) {
            // Neither: then what it says is not all.
            (Some(false), Some(false)) => Belief::Open,
            (said, _) => belief(said),
        };
    }

    /// How records are put together now.
    pub fn way(&self) -> (Manner, Addressing) {
        let alone = self.together == Belief::No || matches!(self.trial, Some(Trial::Alone { .. }));
        let elsewhere = self.given == Belief::No || self.trial == Some(Trial::Elsewhere);
        let manner = if alone { Manner::Batch } else { Manner::Transaction };
        (manner, if elsewhere { Addressing::Conditional } else { Addressing::Given })
    }

    /// How a request in `manner` is sent.
    pub fn how(&self, manner: Manner) -> How {
        How { manner, addressing: self.way().1, packed: self.packed != Belief::No }
    }

    /// Whether a request that was made smaller, and was answered with `status`, is
    /// tried at once as it is: it may be that alone. `alone`: no smaller one
    /// would tell as well.
    pub fn unpacks(&mut self, status: Option<u16>, alone: bool) -> bool {
        if self.packed != Belief::Open {
            return false;
        }
        let doubtful = matches!(status, Some(400 | 411 | 415 | 422 | 500 | 501));
        self.doubts += u32::from(doubtful);
        if self.doubts >= PATIENCE {
            self.packed = Belief::No;
        }
        doubtful && (alone || matches!(status, Some(411 | 415 | 500 | 501)))
    }

    /// A request that was made smaller was answered; or it was only when it came as
    /// it is.
    pub fn took_packed(&mut self, took: bool) {
        self.packed = if took { Belief::Yes } else { Belief::No };
    }

    /// How many entries of `most` are put into one request.
    pub fn room(&self, most: usize) -> usize {
        most.min(self.room.most())
    }

    /// It took a request with so many entries.
    pub fn took(&mut self, entries: usize) {
        self.room.took(entries);
    }

    /// A request with so many entries was too large for it; `alone`: there is no
    /// smaller one.
    pub fn too_large(&mut self, entries: usize, alone: bool) {
        self.room.too_large(entries, alone);
    }

    /// Whether it answered for records before, so that what it says now is about
    /// them and not about the address.
    pub fn works(&self) -> bool {
        self.works
    }

    /// It answered for each entry of a request in `manner`; whether it took any,
    /// and whether any that it did not have.
    pub fn answered(&mut self, manner: Manner, took: bool, created: bool) {
        self.works = true;
        match (self.trial, manner) {
            (Some(Trial::Alone { sure }), Manner::Batch) if took || sure => self.together = Belief::No,
            (Some(Trial::Elsewhere), _) if took => self.given = Belief::No,
            (None, Manner::Transaction) if took => self.together = Belief::Yes,
            _ => {}
        }
        if created && self.trial != Some(Trial::Elsewhere) && self.given == Belief::Open {
            self.given = Belief::Yes;
        }
        // What did not help is not done.
        self.trial = None;
    }

    /// It did not want a request as it was, and said so with `status`. What else is
    /// done than to hold it against the records; `alone`: there is no smaller
    /// request.
    pub fn instead(&mut self, manner: Manner, status: u16, alone: bool) -> Instead {
        let unheard_of = matches!(status, 404 | 405 | 406 | 415 | 501);
        let at_its_own = matches!(status, 404 | 405);
        self.trial = None;
        if manner == Manner::Transaction && self.together == Belief::Open && !self.tried_alone {
            self.lonely += u32::from(alone && !unheard_of);
            if unheard_of || self.lonely > 1 {
                self.tried_alone = true;
                self.trial = Some(Trial::Alone { sure: unheard_of });
                return Instead::Way;
            }
            // Whether it was the record shows when others were taken.
            if alone {
                return Instead::Later;
            }
        }
        if at_its_own && alone && self.given == Belief::Open && !self.tried_elsewhere {
            self.tried_elsewhere = true;
            self.trial = Some(Trial::Elsewhere);
            return Instead::Way;
        }
        Instead::Nothing
    }
}

/// What is done when an endpoint does not want a request as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Instead {
    /// Another way is tried.
    Way,
    /// Others have their turn first.
    Later,
    /// It is held against the records.
    Nothing,
}

#[cfg(test)]
mod tests;
