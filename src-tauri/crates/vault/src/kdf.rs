//! From a passphrase to a key: slow on purpose, within limits.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use crate::bytes::Fixed;
use crate::canonical::Canonical;
use crate::error::VaultError;
use crate::secret::{Key, leaving_no_trace, random};

/// What one attempt at a passphrase costs, for us and for whoever guesses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// How often that memory is gone over.
    pub passes: u32,
    /// Lanes. They are computed one after the other here, so more of them buy
    /// nothing.
    pub lanes: u32,
}

impl Cost {
    /// About a second on the clinics' computers: 64 MiB, three passes.
    pub const STANDARD: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// The cheapest that is accepted (OWASP ASVS 5, appendix C): 19 MiB, two
    /// passes. For tests, and for secrets that nobody can guess anyway.
    pub const LEAST: Self = Self { memory_kib: 19 * 1024, passes: 2, lanes: 1 };

    /// One pass is enough only over more memory.
    const SINGLE_PASS_MEMORY_KIB: u32 = 46 * 1024;
    const MOST: Self = Self { memory_kib: 1024 * 1024, passes: 20, lanes: 8 };

    /// Asked before anything is derived: below the floor, an edited file would
    /// have us make guessing cheap; above the ceiling, it would have us
    /// exhaust the computer.
    pub(crate) fn check(self) -> Result<(), VaultError> {
        let floor = self.memory_kib >= Self::LEAST.memory_kib && self.passes >= Self::LEAST.passes
            || self.memory_kib >= Self::SINGLE_PASS_MEMORY_KIB && self.passes >= 1;
        let ceiling = self.memory_kib <= Self::MOST.memory_kib
            && self.passes <= Self::MOST.passes
            && (1..=Self::MOST.lanes).contains(&self.lanes);
        if floor && ceiling { Ok(()) } else { Err(VaultError::OutOfLimits) }
    }
}

/// The only derivation of format 1. Another one is another format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Alg {
    Argon2id,
}

/// How one slot's key is derived, as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Kdf {
    alg: Alg,
    version: u32,
    pub(crate) memory_kib: u32,
    pub(crate) passes: u32,
    pub(crate) lanes: u32,
    pub(crate) salt: Fixed<16>,
}

impl Kdf {
    /// With a salt of its own, so that equal passphrases do not look equal.
    pub(crate) fn fresh(cost: Cost) -> Result<Self, VaultError> {
        cost.check()?;
        Ok(Self::with_salt(cost, *random()?))
    }

    pub(crate) fn with_salt(cost: Cost, salt: [u8; 16]) -> Self {
        Self {
            alg: Alg::Argon2id,
            version: Version::V0x13.into(),
            memory_kib: cost.memory_kib,
            passes: cost.passes,
            lanes: cost.lanes,
            salt: Fixed(salt),
        }
    }

    /// Whether this program is willing to derive like this at all.
    pub(crate) fn check(&self) -> Result<(), VaultError> {
        if self.version != u32::from(Version::V0x13) {
            return Err(VaultError::OutOfLimits);
        }
        self.cost().check()
    }

    fn cost(&self) -> Cost {
        Cost { memory_kib: self.memory_kib, passes: self.passes, lanes: self.lanes }
    }

    /// Part of what a slot is bound to: a lowered cost derives another key, and
    /// is refused besides.
    pub(crate) fn describe(&self, canonical: Canonical) -> Canonical {
        let alg = match self.alg {
            Alg::Argon2id => "argon2id",
        };
        canonical
            .bytes(alg.as_bytes())
            .number(self.version.into())
            .number(self.memory_kib.into())
            .number(self.passes.into())
            .number(self.lanes.into())
            .bytes(&self.salt.0)
    }

    /// Derives. A computer without that much memory to spare is told so; the
    /// default allocation would end the program instead.
    pub(crate) fn derive(&self, secret: &[u8]) -> Result<Key, VaultError> {
        self.check()?;
        #[cfg(test)]
        DERIVED.set(DERIVED.get() + 1);
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| VaultError::OutOfLimits)?;
        let mut memory = Vec::new();
        memory.try_reserve_exact(params.block_count()).map_err(|_| VaultError::OutOfLimits)?;
        memory.resize(params.block_count(), Block::default());

        let mut key = Key::blank();
        let derived = leaving_no_trace(|| {
            Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
                secret,
                &self.salt.0,
                key.as_mut_slice(),
                memory.as_mut_slice(),
            )
        });
        memory.iter_mut().for_each(Block::zeroize);
        derived.map_err(|_| VaultError::OutOfLimits)?;
        Ok(key)
    }
}

#[cfg(test)]
thread_local! {
    /// How often this test has derived, so that time need not be measured.
    pub(crate) static DERIVED: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}
