//! A PIN for the way back from a patient.

use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use domain::fold::digit;
use zeroize::Zeroizing;

use crate::{Error, Why};

/// Fewest and most digits.
const LENGTH: std::ops::RangeInclusive<usize> = 4..=8;

/// The digits of `typed`, if it is nothing but as many as a PIN has. Digits of any
/// script are the same digits.
pub(super) fn digits(typed: &str) -> Option<Zeroizing<String>> {
    let typed = typed.trim();
    if !LENGTH.contains(&typed.chars().count()) {
        return None;
    }
    let digits: Option<String> =
        typed.chars().map(|c| digit(c).and_then(|digit| char::from_digit(digit, 10))).collect();
    digits.map(Zeroizing::new)
}

/// A PIN that somebody wants to have. A patient watches it being typed, and tries
/// what everybody tries.
pub(super) fn wanted(typed: &str) -> Result<Zeroizing<String>, Why> {
    let digits = digits(typed).ok_or(Why::PinRefused)?;
    let steps =
        |by: u8| digits.as_bytes().windows(2).all(|pair| (pair[0] - b'0' + by) % 10 == pair[1] - b'0');
    // All alike, one up each time, one down each time.
    if [0, 1, 9].into_iter().any(steps) { Err(Why::PinRefused) } else { Ok(digits) }
}

/// What is kept of a PIN. It stands in an encrypted file, and there are few PINs:
/// whoever has opened that file finds each of them at any cost. So it costs the
/// least that is usual, and only keeps a PIN from being read by chance.
pub(super) fn hash(pin: &str) -> Result<String, Error> {
    let hash = Argon2::default()
        .hash_password(pin.as_bytes())
        .map_err(|_| Error::Vault(vault::VaultError::Entropy))?;
    Ok(hash.to_string())
}

/// Whether `hash` is of `pin`.
pub(super) fn is(hash: &str, pin: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(pin.as_bytes(), &hash).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_four_to_eight_digits_that_nobody_tries_first() {
        for good in ["2580", "7294", "19283746", " 1357 ", "٢٥٨٠", "1212"] {
            assert!(wanted(good).is_ok(), "{good}");
        }
        for bad in
            ["", "258", "192837465", "25a0", "1111", "00000000", "1234", "4321", "7890", "2109", "12 34"]
        {
            assert_eq!(wanted(bad).err(), Some(Why::PinRefused), "{bad}");
        }
    }

    #[test]
    fn a_pin_is_known_again_in_the_digits_of_any_script_and_is_not_kept_as_it_is() {
        let kept = hash(&wanted("2580").unwrap()).unwrap();

        assert!(is(&kept, &digits("٢٥٨٠").unwrap()));
        assert!(!is(&kept, "2581"));
        assert!(kept.starts_with("$argon2id$") && !kept.contains("2580"));
        assert_ne!(kept, hash("2580").unwrap(), "equal PINs do not look equal");
        assert!(!is("", "2580") && !is("nothing of the kind", "2580"));
    }
}
