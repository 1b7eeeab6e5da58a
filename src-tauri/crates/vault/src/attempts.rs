//! How often somebody was tried in vain, and how long they wait for it.
//!
//! For the people at the desk, and no protection of the key: whoever can
//! change files on this computer can remove this one, and whoever has copied
//! the key file guesses elsewhere. What slows guessing is the cost of deriving.
//! So a file that is damaged, absent or too large counts as no failures at all,
//! and nobody is ever kept out by one.
//!
//! It holds no names: somebody is a hash of what was typed, with a salt of the
//! file's own, so that a name nobody has waits as long as one that somebody
//! has.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::bytes::Fixed;
use crate::canonical::Canonical;
use crate::disk;
use crate::error::VaultError;
use crate::name;
use crate::seal;
use crate::secret::{Key, random};

/// How long somebody waits after the first failure, the second and so on, in
/// seconds.
const WAITS: [u64; 9] = [0, 0, 1, 2, 4, 8, 16, 32, 60];
/// How long from the next one on. Then the count starts over, so that whoever
/// locks a colleague out does so for a while and not for good.
const LOCK: u64 = 15 * 60;
/// More names than anybody types in vain. Beyond them, whoever was tried
/// longest ago is forgotten.
const MOST_TRIED: usize = 500;
/// How many failures are kept until the audit trail has them.
const MOST_UNTOLD: usize = 500;
/// Nothing larger is read into memory; what is written stays below it.
const MOST_BYTES: u64 = 256 * 1024;

/// Failed attempts, for each name that was tried.
///
/// Changing it changes nothing on disk until [`Attempts::write`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attempts {
    salt: Fixed<32>,
    tried: Vec<Tried>,
    untold: Vec<Untold>,
    /// Failures beyond [`MOST_UNTOLD`].
    dropped: u64,
}

/// One attempt that failed, for the audit trail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failure {
    /// Whose name it was. `None` for one that nobody has, or several people.
    pub person: Option<Uuid>,
    /// When, in seconds since 1970, UTC.
    pub at: i64,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tried {
    who: Fixed<32>,
    failures: usize,
    last: i64,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Untold {
    who: Fixed<32>,
    at: i64,
}

impl Tried {
    /// Seconds still to wait. A clock that stands before the failure was set
    /// back, and nobody knows by how much: nobody waits for it.
    fn wait(&self, now: i64) -> u64 {
        let nominal = match self.failures.checked_sub(1) {
            None => 0,
            Some(before) => WAITS.get(before).copied().unwrap_or(LOCK),
        };
        let passed = now.checked_sub(self.last).and_then(|passed| u64::try_from(passed).ok());
        passed.map_or(0, |passed| nominal.saturating_sub(passed))
    }

    fn is_locked(&self) -> bool {
        self.failures > WAITS.len()
    }
}

impl Attempts {
    /// What the file at `path` holds, or no failures if it cannot be read.
    pub fn read(path: &Path) -> Self {
        Self::from_file(path).unwrap_or_else(Self::none)
    }

    /// How long `name` has still to wait before another attempt, in seconds; 0
    /// if they may try. `now` is in seconds since 1970, UTC.
    pub fn wait(&self, name: &str, now: i64) -> u64 {
        let who = self.who(name);
        self.tried.iter().find(|tried| tried.who == who).map_or(0, |tried| tried.wait(now))
    }

    /// Counts an attempt that failed `now`, in seconds since 1970, UTC. One
    /// made while `name` was locked does not make the lock longer.
    pub fn failed(&mut self, name: &str, now: i64) {
        let who = self.who(name);
        if self.untold.len() < MOST_UNTOLD {
            self.untold.push(Untold { who, at: now });
        } else {
            // Those kept are the first: nobody washes out what they began with.
            self.dropped = self.dropped.saturating_add(1);
        }
        let Some(tried) = self.tried.iter_mut().find(|tried| tried.who == who) else {
            self.make_room();
            self.tried.push(Tried { who, failures: 1, last: now });
            return;
        };
        if !tried.is_locked() {
            tried.failures += 1;
        } else if tried.wait(now) == 0 {
            tried.failures = 1;
        } else {
            return;
        }
        tried.last = now;
    }

    /// Forgets what was counted for `name`, who is in. The audit trail hears of
    /// it all the same.
    pub fn succeeded(&mut self, name: &str) {
        let who = self.who(name);
        self.tried.retain(|tried| tried.who != who);
    }

    /// The failures that the audit trail has not been told, in the order in
    /// which they happened, at most 500; `names` says who is called what. They
    /// are told with this: write the file when the trail has them, since a
    /// failure told twice is better than one never told.
    pub fn to_tell(&mut self, names: &[(Uuid, &str)]) -> Vec<Failure> {
        let known: Vec<_> = names.iter().map(|(person, name)| (*person, self.who(name))).collect();
        let told = std::mem::take(&mut self.untold);
        let person = |who: Fixed<32>| {
            let mut people = known.iter().filter(|(_, known)| *known == who);
            people.next().filter(|_| people.next().is_none()).map(|(person, _)| *person)
        };
        told.iter().map(|untold| Failure { person: person(untold.who), at: untold.at }).collect()
    }

    /// How many failures there were beyond those that [`Attempts::to_tell`]
    /// gives. They are told with this, too.
    pub fn dropped(&mut self) -> u64 {
        std::mem::take(&mut self.dropped)
    }

    /// Replaces the file at `path`, as a whole or not at all.
    pub fn write(&self, path: &Path) -> Result<(), VaultError> {
        let text = serde_json::to_vec(self).expect("hashes and numbers are nothing that JSON cannot say");
        disk::replace(path, &text)
    }

    fn none() -> Self {
        // Without random bytes the same names look the same in two clinics'
        // files, which is no reason to turn somebody away.
        let salt = random().map_or([0; 32], |salt| *salt);
        Self { salt: Fixed(salt), tried: Vec::new(), untold: Vec::new(), dropped: 0 }
    }

    fn from_file(path: &Path) -> Option<Self> {
        let mut bytes = Vec::new();
        File::open(path).ok()?.take(MOST_BYTES + 1).read_to_end(&mut bytes).ok()?;
        Self::from_bytes(&bytes)
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        if bytes.len() as u64 > MOST_BYTES {
            return None;
        }
        let read: Self = serde_json::from_slice(bytes).ok()?;
        let fits = read.tried.len() <= MOST_TRIED && read.untold.len() <= MOST_UNTOLD;
        fits.then_some(read)
    }

    fn who(&self, typed: &str) -> Fixed<32> {
        let mut salt = Key::blank();
        salt.copy_from_slice(&self.salt.0);
        seal::mac(
            &salt,
            &Canonical::of("prombook/vault/attempt/1").bytes(name::fold(typed).as_bytes()).finish(),
        )
    }

    fn make_room(&mut self) {
        if self.tried.len() < MOST_TRIED {
            return;
        }
        let oldest = self.tried.iter().enumerate().min_by_key(|(_, tried)| tried.last).map(|(at, _)| at);
        if let Some(at) = oldest {
            self.tried.remove(at);
        }
    }
}

#[cfg(test)]
mod tests;
