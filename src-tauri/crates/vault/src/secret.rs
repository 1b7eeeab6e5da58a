//! Secrets that wipe themselves and print as blanks.

use std::fmt;

use zeroize::Zeroizing;

use crate::error::VaultError;

/// Thirty-two secret bytes: every key in this crate has this length.
pub(crate) type Key = Zeroizing<[u8; 32]>;

/// Fresh random bytes from the operating system, or [`VaultError::Entropy`]:
/// there is no second source to fall back on, on purpose.
pub(crate) fn random<const N: usize>() -> Result<Zeroizing<[u8; N]>, VaultError> {
    let mut drawn = Zeroizing::new([0; N]);
    getrandom::fill(drawn.as_mut_slice())?;
    Ok(drawn)
}

/// The key to the records, for as long as they are open. Wiped when dropped.
pub struct DataKey(Key);

impl DataKey {
    pub(crate) fn new(key: Key) -> Self {
        Self(key)
    }

    /// The bytes themselves, for whoever opens the records. The word is there
    /// to be searched for.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DataKey(..)")
    }
}
