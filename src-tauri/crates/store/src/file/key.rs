//! Keys: how they are told to the cipher, and how others are made of them.
//!
//! The data key is in no place here that is not wiped when it is let go.

use std::{fmt, ops::Deref};

use hmac::{Hmac, KeyInit, Mac};
use rusqlite::Connection;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

use crate::StoreError;

/// A key made of the data key. In a box, so that handing it on copies nothing.
pub(crate) struct Derived(Box<Zeroizing<[u8; 32]>>);

impl Deref for Derived {
    type Target = [u8; 32];

    fn deref(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Derived {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Derived(..)")
    }
}

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Gives the key to the cipher.
pub(crate) fn tell(conn: &Connection, key: &[u8; 32]) -> Result<(), StoreError> {
    // Before the key, so that what the library holds of it is wiped too.
    conn.execute_batch("PRAGMA cipher_memory_security = ON")?;
    let (before, after) = ("PRAGMA key = \"x'", "'\"");
    // Sized for all of it: a string that grows leaves its shorter self behind.
    let mut sql = Zeroizing::new(String::with_capacity(before.len() + 64 + after.len()));
    sql.push_str(before);
    for byte in key {
        sql.push(char::from(DIGITS[usize::from(byte >> 4)]));
        sql.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    sql.push_str(after);
    conn.execute_batch(&sql)?;
    Ok(())
}

/// HMAC-SHA256 of all `parts` in order, under `key`. A part that is not of one
/// length everywhere must be the last.
pub(crate) fn mac(key: &[u8; 32], parts: &[&[u8]]) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    for part in parts {
        mac.update(part);
    }
    mac
}

/// The key for one `purpose`: from it the data key cannot be told.
pub(crate) fn derive(key: &[u8; 32], purpose: &[u8], salt: &[u8]) -> Derived {
    let mut derived = Box::new(Zeroizing::new([0; 32]));
    let mut made = mac(key, &[purpose, b"\0", salt]).finalize().into_bytes();
    derived.copy_from_slice(&made);
    made.as_mut_slice().zeroize();
    Derived(derived)
}

/// Bytes as hexadecimal digits. Not for secrets.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests;
