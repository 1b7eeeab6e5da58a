//! How long a computer has been silent, in days on which a clinic works. Pure.

use chrono::{Datelike, NaiveDate, Weekday};

/// So many working days may pass without a word.
const WORKING_DAYS: usize = 2;

/// Whether nothing was heard for more than two working days: days of the calendar
/// on the wall, so that no change of the clocks makes one longer or shorter.
pub(super) fn is_silent(said: NaiveDate, today: NaiveDate) -> bool {
    let after = said.iter_days().skip(1).take_while(|day| *day <= today);
    after.filter(|day| works(*day)).nth(WORKING_DAYS).is_some()
}

fn works(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn silent(said: &str, today: &str) -> bool {
        is_silent(said.parse().unwrap(), today.parse().unwrap())
    }

    #[test]
    fn two_working_days_may_pass_and_a_weekend_does_not_count() {
        // The 9th of March 2026 is a Monday.
        assert!(!silent("2026-03-09", "2026-03-09"));
        assert!(!silent("2026-03-09", "2026-03-11"));
        assert!(silent("2026-03-09", "2026-03-12"));
        for today in ["2026-03-14", "2026-03-15", "2026-03-16", "2026-03-17"] {
            assert!(!silent("2026-03-13", today), "from Friday to {today}");
        }
        assert!(silent("2026-03-13", "2026-03-18"));
        assert!(!silent("2026-03-14", "2026-03-17") && silent("2026-03-14", "2026-03-18"));
        assert!(silent("2020-01-01", "2026-03-18"));
        assert!(!silent("2026-03-18", "2026-03-09"), "a clock that is ahead is not silent");
    }

    #[test]
    fn the_nights_on_which_clocks_change_are_nights_like_others() {
        assert!(!silent("2026-03-27", "2026-03-31") && silent("2026-03-27", "2026-04-01"));
        assert!(!silent("2026-10-23", "2026-10-27") && silent("2026-10-23", "2026-10-28"));
    }
}
