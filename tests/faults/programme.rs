//! The fault programme: what a computer (A), and what networks and servers (B) can
//! do to the records, done to them.
//!
//! Each experiment is a file. It strikes again and again, looks at what is
//! there afterwards, and compares it with what was acknowledged. And each has a
//! control, in which something that protects the records is left out on
//! purpose: if the same look finds nothing wrong there, it proves nothing here.

mod calls;
mod deeds;
mod disk;
mod errors;
mod flips;
mod full;
mod journal;
mod keys;
mod kill;
mod lab;
mod look;
mod network;
mod power;
mod reserve;
mod rollback;
mod twice;
mod writers;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

pub use lab::Lab;
use look::State;

/// Every experiment, in the order of FAULTS.md. One more is one more line, and
/// a test in `short.rs`, but for what only some may do on their computer.
pub const ALL: &[Experiment] = &[
    kill::EXPERIMENT,
    power::EXPERIMENT,
    full::EXPERIMENT,
    reserve::EXPERIMENT,
    errors::EXPERIMENT,
    flips::EXPERIMENT,
    journal::EXPERIMENT,
    rollback::EXPERIMENT,
    keys::EXPERIMENT,
    deeds::EXPERIMENT,
    writers::EXPERIMENT,
    twice::EXPERIMENT,
    network::CUTS,
    network::STATUSES,
    network::RUBBISH,
    network::SLOW,
    network::LEAKY,
    network::ELSEWHERE,
    network::LOST,
    network::POISON,
    network::CLOCK,
    network::MANY,
    network::HISTORIES,
    network::TWO,
];

/// One experiment.
pub struct Experiment {
    /// Its name in the programme.
    pub id: &'static str,
    /// What is done, in plain words.
    pub what: &'static str,
    /// What is left out in the control.
    pub control: &'static str,
    /// Does it.
    pub run: fn(&Lab) -> Figures,
}

/// What came of an experiment.
pub struct Figures {
    /// What was done to the records.
    pub real: Tally,
    /// What was done where something was left out.
    pub control: Tally,
    /// What else is worth knowing.
    pub told: String,
    /// What nothing in the program notices yet, although nothing is lost by it.
    pub open: Option<String>,
}

impl Figures {
    /// Nothing is wrong, and where something should be wrong it is.
    pub fn hold(&self) -> bool {
        self.real.tries > 0 && self.real.red() == 0 && self.control.red() > 0
    }
}

/// A count of tries, and of what went wrong in them.
#[derive(Default)]
pub struct Tally {
    /// How often.
    pub tries: u32,
    /// Saves that were acknowledged.
    pub acknowledged: u32,
    /// Acknowledged saves that are not there.
    pub lost: u32,
    /// Tries after which anything else was not as it must be.
    pub wrong: u32,
    /// Records that the server has more than once.
    pub doubled: u32,
    /// Records that are called confirmed, which the server never said that it keeps.
    pub falsely: u32,
    /// Requests that would not have been needed had everything gone well.
    pub extra: u64,
    /// The first of those, in words.
    first: Option<String>,
    /// What should be better, although nothing is lost by it, and how often.
    open: BTreeMap<String, u32>,
}

impl Tally {
    /// Counts one try, see [`Tally::compare`].
    fn judge(&mut self, kept: &[u32], more: u32, state: &State) {
        self.tries += 1;
        self.compare(kept, more, state);
    }

    /// Counts one look: `kept` was acknowledged, `state` was found, and up to
    /// `more` saves may be there that nobody acknowledged.
    fn compare(&mut self, kept: &[u32], more: u32, state: &State) {
        let kept: BTreeSet<_> = kept.iter().copied().collect();
        self.acknowledged += kept.len() as u32;
        match state {
            State::Sound(there) => {
                self.lost += kept.difference(there).count() as u32;
                let unasked = there.difference(&kept).count() as u32;
                if unasked > more {
                    self.complain(format!("{unasked} saves are there that nobody was told of"));
                }
            }
            State::Noticed(what) => {
                self.lost += kept.len() as u32;
                self.complain(what.clone());
            }
            State::Silent(there, what) => {
                self.lost += kept.difference(there).count() as u32;
                self.complain(format!("unnoticed: {what}"));
            }
        }
    }

    /// Counts something wrong in the try that was judged last.
    fn complain(&mut self, what: String) {
        self.wrong += 1;
        self.tell(what);
    }

    /// Remembers what was lost or wrong, unless something was before it; says
    /// each where somebody wants to hear it.
    fn tell(&mut self, what: String) {
        if std::env::var_os("FAULTS_TELL").is_some() {
            eprintln!("{what}");
        }
        self.first.get_or_insert(what);
    }

    fn lose(&mut self, what: String) {
        self.lost += 1;
        self.tell(what);
    }

    fn double(&mut self, count: u32) {
        self.doubled += count;
        if count > 0 {
            self.tell(format!("{count} are there more than once"));
        }
    }

    fn falsely(&mut self, count: u32) {
        self.falsely += count;
        if count > 0 {
            self.tell(format!("{count} are confirmed that the server never said it keeps"));
        }
    }

    /// Counts what was counted elsewhere.
    fn add(&mut self, other: Self) {
        self.tries += other.tries;
        self.acknowledged += other.acknowledged;
        self.lost += other.lost;
        self.wrong += other.wrong;
        self.doubled += other.doubled;
        self.falsely += other.falsely;
        self.extra += other.extra;
        self.first = self.first.take().or(other.first);
        for (what, times) in other.open {
            *self.open.entry(what).or_default() += times;
        }
    }

    /// Counts a try in which damage must be `noticed`, and nothing else.
    fn notice(&mut self, noticed: bool, what: impl FnOnce() -> String) {
        self.tries += 1;
        if !noticed {
            self.complain(what());
        }
    }

    /// How often anything was wrong.
    pub fn red(&self) -> u32 {
        self.lost + self.wrong + self.doubled + self.falsely
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}. Control: {}.", self.real, self.told, self.control)?;
        self.open.iter().try_for_each(|open| write!(f, " Open: {open}."))
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { tries, acknowledged, lost, wrong, doubled, falsely, first, .. } = self;
        write!(f, "{tries} tries, {acknowledged} acknowledged, {lost} lost, {wrong} wrong")?;
        if *doubled + *falsely > 0 {
            write!(f, ", {doubled} doubled, {falsely} falsely confirmed")?;
        }
        first.iter().try_for_each(|first| write!(f, " (first: {first})"))
    }
}
