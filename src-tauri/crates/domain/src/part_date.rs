//! Dates of which only the year, or only year and month, may be known.

use std::{fmt, str::FromStr};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// How exactly a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// To the day.
    Day,
    /// To the month.
    Month,
    /// To the year.
    Year,
}

/// A date as far as it is known: `1998`, `1998-04`, `1998-04-12`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PartDate {
    first: NaiveDate,
    precision: Precision,
}

/// What was written is no such date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a date as ISO 8601 writes it")]
pub struct NotDate;

impl PartDate {
    /// That very day.
    pub fn day(day: NaiveDate) -> Self {
        Self { first: day, precision: Precision::Day }
    }

    /// How exactly it is known.
    pub fn precision(self) -> Precision {
        self.precision
    }

    /// The earliest day that it can mean.
    pub fn earliest(self) -> NaiveDate {
        self.first
    }

    /// The latest day that it can mean.
    pub fn latest(self) -> NaiveDate {
        let next = match self.precision {
            Precision::Day => return self.first,
            Precision::Month if self.first.month() < 12 => self.first.with_month(self.first.month() + 1),
            Precision::Month | Precision::Year => NaiveDate::from_ymd_opt(self.first.year() + 1, 1, 1),
        };
        next.and_then(|next| next.pred_opt()).unwrap_or(self.first)
    }
}

impl FromStr for PartDate {
    type Err = NotDate;

    fn from_str(text: &str) -> Result<Self, NotDate> {
        let (full, precision) = match text.len() {
            4 => (format!("{text}-01-01"), Precision::Year),
            7 => (format!("{text}-01"), Precision::Month),
            10 => (text.to_owned(), Precision::Day),
            _ => return Err(NotDate),
        };
        let plain = full
            .bytes()
            .enumerate()
            .all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
        let first = plain.then(|| full.parse::<NaiveDate>().ok()).flatten().filter(|date| date.year() > 0);
        first.map(|first| Self { first, precision }).ok_or(NotDate)
    }
}

impl fmt::Display for PartDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.first.to_string();
        f.write_str(match self.precision {
            Precision::Day => &text,
            Precision::Month => &text[..7],
            Precision::Year => &text[..4],
        })
    }
}

impl fmt::Debug for PartDate {
    /// What a participant said is never printed by accident.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PartDate({:?})", self.precision)
    }
}

impl Serialize for PartDate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartDate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_kept_as_far_as_it_is_known() {
        for (text, earliest, latest) in [
            ("1998", "1998-01-01", "1998-12-31"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("1998-12", "1998-12-01", "1998-12-31"),
            ("1998-04-12", "1998-04-12", "1998-04-12"),
        ] {
            let date: PartDate = text.parse().unwrap();
            assert_eq!(date.to_string(), text);
            assert_eq!(
                (date.earliest().to_string(), date.latest().to_string()),
                (earliest.into(), latest.into())
            );
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["", "98", "1998-13", "1998-02-30", "1998/04", "+998", "0000", "12-04-1998", "199é"] {
            assert_eq!(text.parse::<PartDate>(), Err(NotDate), "{text}");
        }
    }
}
