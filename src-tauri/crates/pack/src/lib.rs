//! Packs: questionnaires and programmes in one signed file.
//!
//! From bytes to a pack that is known to be whole, somebody's, and right in
//! itself; and back. A function of its arguments: nothing here opens a file, knows
//! the day, or remembers which packs there were. Whether a pack has run out,
//! or is older than another, is for whoever installs it to say.

mod check;
mod json;
pub mod limits;
mod pack;
mod refused;
mod seal;

use domain::instrument::Instrument;
use sha2::{Digest, Sha256};

pub use check::{codes, faults, labels, needs, renamed};
pub use pack::{FORMAT, KitWording, MediaType, Pack, PackInstrument, PackKit, Recording, Status, Wording};
pub use refused::{Fault, Place, Refused};
pub use seal::{Key, NotAKey, comment, key_id, seal};

use seal::Sealed;

/// A pack that somebody signed and that is right in itself.
#[derive(Debug, Clone)]
pub struct Opened {
    /// What is in it.
    pub pack: Pack,
    /// Its instruments, checked, in the same order.
    pub instruments: Vec<Instrument>,
    /// Id of the key that it was signed with.
    pub signer: String,
    /// SHA-256 of the whole file, in hex.
    pub digest: String,
}

/// Opens the file `bytes` if one of `keys` signed it. Not a byte of what was
/// signed is looked at before the signature is known to be right.
pub fn open(bytes: &[u8], keys: &[Key]) -> Result<Opened, Refused> {
    if bytes.len() > limits::MOST_BYTES {
        return Err(Refused::TooLarge);
    }
    let sealed = Sealed::read(bytes)?;
    sealed.verify(keys)?;
    let (pack, instruments) = check::read(sealed.payload)?;
    if sealed.comment() != comment(&pack) {
        return Err(Refused::at(Place::Pack, Fault::Comment));
    }
    Ok(Opened { pack, instruments, signer: sealed.key_id, digest: digest(bytes) })
}

/// The pack in `payload`, which nobody has signed yet: for whoever makes it.
pub fn read_unsigned(payload: &[u8]) -> Result<Pack, Refused> {
    if payload.len() > limits::MOST_BYTES {
        return Err(Refused::TooLarge);
    }
    check::read(payload).map(|(pack, _)| pack)
}

/// The part of the file `bytes` that was signed, if it was, and the id of the
/// key that it says it was signed with. Nothing is verified: for its author to
/// look at.
pub fn unsealed(bytes: &[u8]) -> Result<(&[u8], String), Refused> {
    Sealed::read(bytes).map(|sealed| (sealed.payload, sealed.key_id))
}

/// The bytes to be signed: the same for the same pack, always.
pub fn build(pack: &Pack) -> Vec<u8> {
    let value = serde_json::to_value(pack).expect("every key of a pack is text");
    let mut text = String::new();
    json::canonical(&value, &mut text);
    text.into_bytes()
}

/// SHA-256 of `bytes`, in hex.
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;
