//! Exact fractions, for working out scores. What grows too large is no number.

use crate::Decimal;

/// A fraction in lowest terms; the denominator is positive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ratio {
    over: i128,
    under: i128,
}

impl From<Decimal> for Ratio {
    fn from(number: Decimal) -> Self {
        let (over, under) = number.ratio();
        Self::new(over, under).unwrap_or(Self::whole(0))
    }
}

impl Ratio {
    pub(crate) fn whole(over: i128) -> Self {
        Self { over, under: 1 }
    }

    fn new(over: i128, under: i128) -> Option<Self> {
        let mut divisor = (over.unsigned_abs(), under.unsigned_abs());
        while divisor.1 != 0 {
            divisor = (divisor.1, divisor.0 % divisor.1);
        }
        let divisor = i128::try_from(divisor.0).ok()?;
        if under == 0 || divisor == 0 {
            return None;
        }
        let divisor = if under < 0 { -divisor } else { divisor };
        // The lowest number of all has no opposite.
        Some(Self { over: over.checked_div(divisor)?, under: under.checked_div(divisor)? })
    }

    pub(crate) fn add(self, other: Self) -> Option<Self> {
        let left = self.over.checked_mul(other.under)?;
        let right = other.over.checked_mul(self.under)?;
        Self::new(left.checked_add(right)?, self.under.checked_mul(other.under)?)
    }

    pub(crate) fn minus(self) -> Option<Self> {
        Some(Self { over: self.over.checked_neg()?, under: self.under })
    }

    pub(crate) fn times(self, other: Self) -> Option<Self> {
        Self::new(self.over.checked_mul(other.over)?, self.under.checked_mul(other.under)?)
    }

    pub(crate) fn by(self, other: Self) -> Option<Self> {
        Self::new(self.over.checked_mul(other.under)?, self.under.checked_mul(other.over)?)
    }

    pub(crate) fn compare(self, other: Self) -> Option<std::cmp::Ordering> {
        Some(self.over.checked_mul(other.under)?.cmp(&other.over.checked_mul(self.under)?))
    }

    pub(crate) fn floor(self) -> Self {
        Self::whole(self.over.div_euclid(self.under))
    }

    pub(crate) fn rounded(self, places: u8) -> Option<Decimal> {
        Decimal::rounded(self.over, self.under, places)
    }

    pub(crate) fn sum(all: impl IntoIterator<Item = Self>) -> Option<Self> {
        all.into_iter().try_fold(Self::whole(0), Self::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_grows_too_large_is_no_number_and_no_panic() {
        let lowest = Ratio::whole(i128::MIN);
        let one = Ratio::whole(1);
        let minus_one = Ratio::whole(-1);

        assert_eq!((lowest.by(minus_one), lowest.minus(), lowest.times(minus_one)), (None, None, None));
        assert_eq!((one.by(lowest), one.by(Ratio::whole(0)), lowest.add(minus_one)), (None, None, None));
        assert_eq!((lowest.rounded(0), lowest.floor()), (None, lowest));
    }
}
