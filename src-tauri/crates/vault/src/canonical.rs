//! One way to write down what is authenticated.
//!
//! JSON has many spellings of the same thing and authenticated bytes must have
//! one. Every part is prefixed with its length and every text with what it is
//! for, so that no two different things share their bytes.

/// Bytes to be authenticated, hashed or bound to a key.
pub(crate) struct Canonical(Vec<u8>);

impl Canonical {
    /// Starts with `purpose`, without which a value made for one use could be
    /// passed off in another.
    pub(crate) fn of(purpose: &str) -> Self {
        Self(Vec::with_capacity(256)).bytes(purpose.as_bytes())
    }

    /// Adds `part`, behind its length in four bytes, the largest first.
    pub(crate) fn bytes(mut self, part: &[u8]) -> Self {
        let length = u32::try_from(part.len()).expect("parts are held to the size of a key file");
        self.0.extend_from_slice(&length.to_be_bytes());
        self.0.extend_from_slice(part);
        self
    }

    /// Adds `number` in eight bytes, the largest first.
    pub(crate) fn number(mut self, number: u64) -> Self {
        self.0.extend_from_slice(&number.to_be_bytes());
        self
    }

    /// All of it.
    pub(crate) fn finish(self) -> Vec<u8> {
        self.0
    }
}
