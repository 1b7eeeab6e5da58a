//! Dates as people type them: day, month, year.
//!
//! Month names are handed in by the caller, since names are words and words
//! live in `text`.

use chrono::NaiveDate;

use crate::{
    PartDate,
    fold::{digit, words},
};

/// Why something typed is no date, by what the person can do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Nothing was typed.
    #[error("no date was typed")]
    Empty,
    /// It cannot be read as day, month and year.
    #[error("not readable as day, month, year")]
    Unreadable,
    /// The calendar has no such day.
    #[error("the calendar has no such day")]
    Impossible,
    /// It lies after today.
    #[error("the date lies in the future")]
    Future,
    /// It lies more than 130 years back: nobody is that old.
    #[error("the date lies too far back")]
    TooOld,
}

/// A folded month name and the month it stands for (1 to 12).
pub type MonthName = (String, u32);

/// Reads `typed` as day, month, year: `12/3/1952`, `12.03.52`, `12 Mar 1952`,
/// `12031952`, digits of any script, any separators. Also ISO `1952-03-12`,
/// which cannot be mistaken. A year of two digits is the latest such year that
/// is not after `today`.
pub fn read(typed: &str, months: &[MonthName], today: NaiveDate) -> Result<NaiveDate, DateError> {
    if typed.chars().count() > 60 {
        return Err(DateError::Unreadable);
    }
    let parts = parts(typed);
    let (day, month, year) = match parts.as_slice() {
        [] if typed.trim().is_empty() => return Err(DateError::Empty),
        [one] if one.len() == 8 && number(one).is_some() => (&one[..2], &one[2..4], &one[4..]),
        [one] if one.len() == 6 && number(one).is_some() => (&one[..2], &one[2..4], &one[4..]),
        [year, month, day] if year.len() == 4 && number(year).is_some() => {
            (day.as_str(), month.as_str(), year.as_str())
        }
        [day, month, year] => (day.as_str(), month.as_str(), year.as_str()),
        _ => return Err(DateError::Unreadable),
    };
    let month = number(month).or_else(|| named(month, months)).ok_or(DateError::Unreadable)?;
    let day = number(day).filter(|_| day.len() <= 2).ok_or(DateError::Unreadable)?;
    let year = match (year.len(), number(year)) {
        (4, Some(year)) => year,
        (2, Some(short)) => full_year(short, month, day, today),
        _ => return Err(DateError::Unreadable),
    };
    let year = i32::try_from(year).map_err(|_| DateError::Unreadable)?;
    let date = NaiveDate::from_ymd_opt(year, month, day).ok_or(DateError::Impossible)?;
    if date > today {
        return Err(DateError::Future);
    }
    if today.years_since(date).is_none_or(|years| years > 130) {
        return Err(DateError::TooOld);
    }
    Ok(date)
}

/// Reads `typed` as a date of which only the year, or month and year, is known:
/// `1998`, `4/1998`, `Apr 1998`, `1998-04`. Nothing when it is anything else.
pub fn read_part(typed: &str, months: &[MonthName]) -> Option<PartDate> {
    if typed.chars().count() > 60 {
        return None;
    }
    let (month, year) = match parts(typed).as_slice() {
        [year] if year.len() == 4 => (None, year.clone()),
        [year, month] if year.len() == 4 && number(year).is_some() => (Some(month.clone()), year.clone()),
        [month, year] if year.len() == 4 => (Some(month.clone()), year.clone()),
        _ => return None,
    };
    let year = number(&year)?;
    match month {
        None => format!("{year:04}"),
        Some(month) => format!("{year:04}-{:02}", number(&month).or_else(|| named(&month, months))?),
    }
    .parse()
    .ok()
}

/// Words and runs of digits; `12Mar1952` is three of them.
fn parts(typed: &str) -> Vec<String> {
    words(typed)
        .iter()
        .flat_map(|word| {
            let mut runs: Vec<String> = Vec::new();
            for c in word.chars() {
                match runs.last_mut() {
                    Some(run)
                        if run.chars().last().is_some_and(|l| digit(l).is_some() == digit(c).is_some()) =>
                    {
                        run.push(c);
                    }
                    _ => runs.push(c.to_string()),
                }
            }
            runs
        })
        // "12th of March 1952"
        .filter(|part| !matches!(part.as_str(), "st" | "nd" | "rd" | "th" | "of"))
        .collect()
}

fn number(part: &str) -> Option<u32> {
    part.chars().all(|c| c.is_ascii_digit()).then(|| part.parse().ok()).flatten()
}

/// The month whose name begins like `part`, if it is only one month; three
/// letters at least, or the whole name.
fn named(part: &str, months: &[MonthName]) -> Option<u32> {
    if let Some((_, month)) = months.iter().find(|(name, _)| name == part) {
        return Some(*month);
    }
    if part.chars().count() < 3 {
        return None;
    }
    let mut found = months.iter().filter(|(name, _)| name.starts_with(part)).map(|(_, month)| *month);
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

fn full_year(short: u32, month: u32, day: u32, today: NaiveDate) -> u32 {
    use chrono::Datelike;
    let this = u32::try_from(today.year()).unwrap_or(2000);
    let guess = this - this % 100 + short;
    let ahead = (guess, month, day) > (this, today.month(), today.day());
    if ahead { guess - 100 } else { guess }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    fn months() -> Vec<MonthName> {
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october"]
            .iter()
            .zip(1..)
            .map(|(name, month)| ((*name).to_owned(), month))
            .chain([("marca".into(), 3)])
            .collect()
    }

    #[test]
    fn every_usual_way_is_read() {
        for typed in [
            "12/3/1952",
            "12.03.1952",
            "12-3-52",
            "12 03 1952",
            "12031952",
            "120352",
            "12 Mar 1952",
            "12mar1952",
            "12th of March 1952",
            "12 marca 1952",
            "1952-03-12",
            "١٢/٣/١٩٥٢",
            " 12 / 3 / 1952 ",
            "12 MARCH, 1952",
        ] {
            assert_eq!(read(typed, &months(), today()), Ok("1952-03-12".parse().unwrap()), "{typed}");
        }
    }

    #[test]
    fn what_cannot_be_is_refused_with_its_reason() {
        for (typed, why) in [
            ("", DateError::Empty),
            ("   ", DateError::Empty),
            ("yesterday", DateError::Unreadable),
            ("12/1952", DateError::Unreadable),
            ("31/4/1952", DateError::Impossible),
            ("29/2/1953", DateError::Impossible),
            ("3/13/1952", DateError::Impossible),
            ("23/11/2026", DateError::Future),
            ("1/1/1850", DateError::TooOld),
            ("1/1/195", DateError::Unreadable),
            ("12 ju 1952", DateError::Unreadable),
        ] {
            assert_eq!(read(typed, &months(), today()), Err(why), "{typed}");
        }
    }

    #[test]
    fn a_short_year_is_never_in_the_future() {
        let read = |typed| read(typed, &months(), today()).map(|date| date.to_string());
        assert_eq!(read("22/11/26"), Ok("2026-11-22".into()));
        assert_eq!(read("23/11/26"), Ok("1926-11-23".into()));
        assert_eq!(read("1/1/27"), Ok("1927-01-01".into()));
    }

    proptest! {
        #[test]
        fn nothing_typed_makes_it_fall_over(typed in "\\PC{0,80}") {
            let _ = read(&typed, &months(), today());
        }

        #[test]
        fn every_day_of_a_life_is_read_back(days in 0_u64..45_000) {
            let date = today() - chrono::Days::new(days);
            let typed = date.format("%d/%m/%Y").to_string();
            prop_assert_eq!(read(&typed, &months(), today()), Ok(date));
        }
    }
}
