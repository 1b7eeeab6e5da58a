//! The recovery key: printed once, typed back years later.
//!
//! 160 random bits as eleven groups of four characters of Crockford's base32,
//! which has no letters that are mistaken for digits. The last character of
//! each group checks that group and its place, so that a slip of the pen is
//! found where it is; what is left over after 160 bits checks the whole.

use std::fmt;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::canonical::Canonical;
use crate::error::VaultError;
use crate::secret::{Secret, leaving_no_trace, random};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How many characters of a group carry the key; one more is their check.
const CARRIED: usize = 3;
const GROUP: usize = CARRIED + 1;
const GROUPS: usize = 11;
/// What keyboards, printers and word processors make of a dash.
const DASHES: [char; 8] = ['-', '_', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2212}'];

/// Opens the vault when every passphrase is forgotten. Prints as a blank and
/// is wiped when dropped.
pub struct RecoveryKey(Secret<20>);

impl RecoveryKey {
    pub(crate) fn fresh() -> Result<Self, VaultError> {
        Ok(Self(random()?))
    }

    pub(crate) fn expose(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// How the key is printed: eleven groups of four characters.
    pub fn groups(&self) -> Zeroizing<Vec<String>> {
        let symbols = self.symbols();
        let group =
            |group: &[u8]| group.iter().map(|&value| char::from(ALPHABET[usize::from(value)])).collect();
        Zeroizing::new(symbols.chunks(GROUP).map(group).collect())
    }

    /// Whether `typed` is the group at `index`, counted from 0: asked of
    /// whoever says that they have printed the key.
    pub fn matches_group(&self, index: usize, typed: &str) -> bool {
        values(typed).is_ok_and(|typed| self.symbols().chunks(GROUP).nth(index) == Some(typed.as_slice()))
    }

    /// Reads what somebody typed: capitals or not, any spaces and dashes, and
    /// the letters O, I and L for the digits they look like.
    pub fn parse(typed: &str) -> Result<Self, VaultError> {
        let values = values(typed)?;
        let wrong = |(index, group): (usize, &[u8])| check(index, &group[..CARRIED]) != group[CARRIED];
        if let Some(group) = values.chunks_exact(GROUP).take(GROUPS).enumerate().position(wrong) {
            return Err(VaultError::Mistyped { group: Some(group) });
        }
        if values.len() != GROUPS * GROUP {
            return Err(VaultError::Mistyped { group: None });
        }
        let mut bits = Secret::<21>::blank();
        for (place, &value) in values.chunks(GROUP).flat_map(|group| &group[..CARRIED]).enumerate() {
            for bit in 0..5 {
                let at = place * 5 + bit;
                bits[at / 8] |= ((value >> (4 - bit)) & 1) << (7 - at % 8);
            }
        }
        let mut key = Self(Secret::blank());
        key.0.copy_from_slice(&bits[..20]);
        if key.symbols() == values { Ok(key) } else { Err(VaultError::Mistyped { group: None }) }
    }

    /// The whole as values below 32, checks included.
    fn symbols(&self) -> Zeroizing<Vec<u8>> {
        let mut bits = Secret::<21>::blank();
        bits[..20].copy_from_slice(self.expose());
        let whole = Zeroizing::new(Canonical::of("prombook/vault/recovery/1").bytes(self.expose()).finish());
        bits[20] = leaving_no_trace(|| Sha256::digest(whole.as_slice())[0]);
        let carried = |place: usize| {
            let bit = |at: usize| (bits[at / 8] >> (7 - at % 8)) & 1;
            (0..5).fold(0, |value, offset| (value << 1) | bit(place * 5 + offset))
        };
        let mut symbols = Zeroizing::new(Vec::with_capacity(GROUPS * GROUP));
        for index in 0..GROUPS {
            let group: [u8; CARRIED] = std::array::from_fn(|nth| carried(index * CARRIED + nth));
            symbols.extend_from_slice(&group);
            symbols.push(check(index, &group));
        }
        symbols
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey(..)")
    }
}

/// The check of a group in its place. Each position has another power of two
/// in GF(32) for its weight, so that one wrong character, two that changed
/// places and a group in another's place are all found, always.
fn check(index: usize, group: &[u8]) -> u8 {
    let place = u8::try_from(index).expect("there are eleven groups");
    twice(group.iter().fold(place, |sum, value| twice(sum) ^ value))
}

/// Doubles in GF(32), modulo x⁵ + x² + 1.
fn twice(value: u8) -> u8 {
    let doubled = value << 1;
    if doubled & 0b10_0000 == 0 { doubled } else { doubled ^ 0b10_0101 }
}

/// What was typed as values below 32, or the group that holds something else.
fn values(typed: &str) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let mut values = Zeroizing::new(Vec::with_capacity(2 * GROUPS * GROUP));
    for c in typed.chars().filter(|c| !c.is_whitespace() && !DASHES.contains(c)) {
        let upper = match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let value = ALPHABET.iter().position(|&symbol| char::from(symbol) == upper);
        let unknown = VaultError::Mistyped { group: Some(values.len() / GROUP) };
        values.push(value.and_then(|value| u8::try_from(value).ok()).ok_or(unknown)?);
        if values.len() > GROUPS * GROUP {
            return Err(VaultError::Mistyped { group: None });
        }
    }
    Ok(values)
}
