//! Exact decimal numbers, as people write them: 72.50 stays 72.50.

use std::{cmp::Ordering, fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Most digits after the point.
pub const MOST_PLACES: u8 = 9;
/// Most digits in all.
const MOST_DIGITS: usize = 18;

/// A number with its digits after the point. Two are equal when they are worth
/// the same: 2.5 equals 2.50, though each is written as it came.
#[derive(Clone, Copy)]
pub struct Decimal {
    units: i64,
    places: u8,
}

/// What was written is not such a number, or is too long for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a number of at most 18 digits, 9 of them after the point")]
pub struct NotDecimal;

impl Decimal {
    /// Nothing.
    pub const ZERO: Self = Self { units: 0, places: 0 };

    /// `units` of the last of `places` digits: `(7250, 2)` is 72.50.
    pub fn new(units: i64, places: u8) -> Result<Self, NotDecimal> {
        let fits = places <= MOST_PLACES && units.unsigned_abs() < 10_u64.pow(18);
        if fits { Ok(Self { units, places }) } else { Err(NotDecimal) }
    }

    /// How many digits stand after the point.
    pub fn places(self) -> u8 {
        self.places
    }

    /// Numerator and denominator.
    pub fn ratio(self) -> (i128, i128) {
        (self.units.into(), 10_i128.pow(self.places.into()))
    }

    /// The same as a whole number, if it is one.
    pub fn whole(self) -> Option<i64> {
        let one = 10_i64.pow(self.places.into());
        (self.units % one == 0).then(|| self.units / one)
    }

    /// `numerator / denominator`, rounded to `places`, a half away from zero. `None`
    /// where there is no such number.
    pub fn rounded(numerator: i128, denominator: i128, places: u8) -> Option<Self> {
        let scaled = numerator.checked_mul(10_i128.checked_pow(places.into())?)?;
        if denominator == 0 {
            return None;
        }
        let (scaled, denominator) = if denominator < 0 {
            (scaled.checked_neg()?, denominator.checked_neg()?)
        } else {
            (scaled, denominator)
        };
        let twice =
            scaled.checked_mul(2)?.checked_add(if scaled < 0 { -denominator } else { denominator })?;
        let units = twice / denominator.checked_mul(2)?;
        Self::new(i64::try_from(units).ok()?, places).ok()
    }
}

impl From<i64> for Decimal {
    /// A whole number; what has more digits than a person writes is cut to the most.
    fn from(units: i64) -> Self {
        let most = 10_i64.pow(18) - 1;
        Self { units: units.clamp(-most, most), places: 0 }
    }
}

impl FromStr for Decimal {
    type Err = NotDecimal;

    fn from_str(text: &str) -> Result<Self, NotDecimal> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, after) = digits.split_once('.').unwrap_or((digits, ""));
        let all = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let dangling = digits.contains('.') && after.is_empty();
        if whole.is_empty()
            || dangling
            || !all(whole)
            || !all(after)
            || whole.len() + after.len() > MOST_DIGITS
        {
            return Err(NotDecimal);
        }
        let places = u8::try_from(after.len()).map_err(|_| NotDecimal)?;
        let units: i64 = format!("{whole}{after}").parse().map_err(|_| NotDecimal)?;
        Self::new(if negative { -units } else { units }, places)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.units < 0 { "-" } else { "" };
        let digits = self.units.unsigned_abs();
        if self.places == 0 {
            return write!(f, "{sign}{digits}");
        }
        let one = 10_u64.pow(self.places.into());
        write!(f, "{sign}{}.{:0width$}", digits / one, digits % one, width = self.places.into())
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let ((a, b), (c, d)) = (self.ratio(), other.ratio());
        (a * d).cmp(&(c * b))
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Decimal {}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    /// From `"72.50"`, and from a number as a file's author writes it.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Decimal;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a decimal number")
            }
            fn visit_i64<E: de::Error>(self, n: i64) -> Result<Decimal, E> {
                Decimal::new(n, 0).map_err(E::custom)
            }
            fn visit_u64<E: de::Error>(self, n: u64) -> Result<Decimal, E> {
                i64::try_from(n).map_err(E::custom).and_then(|n| self.visit_i64(n))
            }
            // The shortest text of a float is what was written, for as many digits as we take.
            fn visit_f64<E: de::Error>(self, n: f64) -> Result<Decimal, E> {
                format!("{n}").parse().map_err(E::custom)
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Decimal, E> {
                text.parse().map_err(E::custom)
            }
        }
        from.deserialize_any(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn a_number_is_kept_as_it_was_written_and_compared_by_what_it_is_worth() {
        assert_eq!(read("72.50").to_string(), "72.50");
        assert_eq!(read("-0.5").to_string(), "-0.5");
        assert_eq!(read("72.5"), read("72.50"));
        assert!(read("9") < read("10") && read("-1.5") < read("-1.49"));
        assert_eq!((read("7.00").whole(), read("7.01").whole()), (Some(7), None));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in
            ["", "-", ".5", "5.", "1e3", "1,5", " 1", "+1", "٣", "1234567890123456789", "0.1234567890"]
        {
            assert_eq!(text.parse::<Decimal>().map(|d| d.to_string()), Err(NotDecimal), "{text}");
        }
    }

    #[test]
    fn a_half_is_rounded_away_from_zero() {
        let rounded = |n, d, places| Decimal::rounded(n, d, places).map(|d| d.to_string());
        assert_eq!(rounded(5, 2, 0).as_deref(), Some("3"));
        assert_eq!(rounded(-5, 2, 0).as_deref(), Some("-3"));
        assert_eq!(rounded(1, -3, 2).as_deref(), Some("-0.33"));
        assert_eq!(rounded(2, 3, 1).as_deref(), Some("0.7"));
        assert_eq!((rounded(1, 0, 0), rounded(i128::MAX, 1, 9)), (None, None));
    }

    #[test]
    fn files_may_write_it_as_a_number_too() {
        for text in ["2.5", "\"2.5\""] {
            assert_eq!(serde_json::from_str::<Decimal>(text).unwrap(), read("2.5"));
        }
        assert!(serde_json::from_str::<Decimal>("1e300").is_err());
        assert_eq!(serde_json::to_string(&read("2.50")).unwrap(), "\"2.50\"");
    }

    proptest! {
        #[test]
        fn every_number_comes_back_as_it_was_written(units in -999_999_999_999_999_i64..=999_999_999_999_999, places in 0_u8..=9) {
            let number = Decimal::new(units, places).unwrap();
            prop_assert_eq!(read(&number.to_string()).to_string(), number.to_string());
        }

        #[test]
        fn nothing_written_makes_it_fall_over(text in "\\PC{0,30}") {
            let _ = text.parse::<Decimal>();
        }
    }
}
