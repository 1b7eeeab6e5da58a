//! Secrets that wipe themselves, stay in one place and print as blanks.

use std::fmt;
use std::hint::black_box;
use std::ops::{Deref, DerefMut};

use zeroize::Zeroizing;

use crate::error::VaultError;

/// How far below the caller the stack is overwritten, in bytes: well beyond
/// what the ciphers and the derivation use, well within what a thread has.
const STACK: usize = 128 * 1024;

/// `N` secret bytes, wiped when dropped. They lie on the heap: a value that is
/// handed on moves a pointer, where an array would leave a copy of itself in
/// every place it had been.
pub(crate) struct Secret<const N: usize>(Box<Zeroizing<[u8; N]>>);

/// Thirty-two secret bytes: every key in this crate has this length.
pub(crate) type Key = Secret<32>;

impl<const N: usize> Secret<N> {
    /// Nothing but zeros, to be written into where it lies.
    pub(crate) fn blank() -> Self {
        Self(Box::new(Zeroizing::new([0; N])))
    }
}

impl<const N: usize> Clone for Secret<N> {
    fn clone(&self) -> Self {
        let mut copy = Self::blank();
        copy.copy_from_slice(self.as_slice());
        copy
    }
}

impl<const N: usize> Deref for Secret<N> {
    type Target = [u8; N];

    fn deref(&self) -> &[u8; N] {
        &self.0
    }
}

impl<const N: usize> DerefMut for Secret<N> {
    fn deref_mut(&mut self) -> &mut [u8; N] {
        &mut self.0
    }
}

/// Fresh random bytes from the operating system, or [`VaultError::Entropy`]:
/// there is no second source to fall back on, on purpose.
pub(crate) fn random<const N: usize>() -> Result<Secret<N>, VaultError> {
    let mut drawn = Secret::blank();
    getrandom::fill(drawn.as_mut_slice())?;
    Ok(drawn)
}

/// Does `work` and then overwrites the stack it used. Ciphers take their keys
/// by value and wipe the value they end with, not the ones it came from. What
/// `work` gives back must hold its secrets on the heap.
pub(crate) fn leaving_no_trace<T>(work: impl FnOnce() -> T) -> T {
    let result = apart(work);
    overwrite_stack();
    result
}

/// A frame of its own for `work`, below the caller's, so that all of it lies
/// where [`overwrite_stack`] writes.
#[inline(never)]
fn apart<T>(work: impl FnOnce() -> T) -> T {
    work()
}

#[inline(never)]
fn overwrite_stack() {
    black_box(&mut [0_u8; STACK]);
}

/// The key to the records, for as long as they are open. Wiped when dropped.
pub struct DataKey(Key);

impl DataKey {
    pub(crate) fn new(key: Key) -> Self {
        Self(key)
    }

    pub(crate) fn key(&self) -> &Key {
        &self.0
    }

    /// The bytes themselves, for whoever opens the records. The word is there
    /// to be searched for. A copy is the caller's to wipe.
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DataKey(..)")
    }
}
