//! A proven key, or a plain no.
//!
//! Holds the small file that says who may open the records: one slot for each
//! person, one for the recovery key, and one for an organisation if there is
//! one. A passphrase goes in and the data key
//! comes out, or an error that says whether the passphrase or the file is at
//! fault. What the data key opens is not known here, and nothing here keeps a
//! secret longer than the caller keeps the value it was handed.
//!
//! ```text
//! passphrase ─Argon2id→ KEK ─XChaCha20-Poly1305→ the person's private key
//!            ─HPKE→ vault master key ─HKDF→ wraps the data key · authenticates the file
//! ```
//!
//! The master key is sealed to each person's public key and not to the
//! passphrase, so that it can be replaced after somebody has left without
//! everybody else having to be in the room.

mod age;
mod attempts;
mod bech32;
mod bytes;
mod canonical;
mod disk;
mod error;
mod escrow;
mod file;
mod frame;
mod kdf;
mod name;
mod opened;
mod passphrase;
mod people;
mod recovery;
mod rotation;
mod seal;
mod secret;
mod slot;

pub use attempts::{Attempts, Failure};
pub use error::VaultError;
pub use escrow::Escrow;
pub use file::KeyFile;
pub use kdf::Cost;
pub use opened::{Opened, Via};
pub use passphrase::{Verdict, judge, suggest};
pub use recovery::RecoveryKey;
pub use secret::DataKey;

#[cfg(test)]
mod tests;
