//! Dates, times, numbers and lists as ready text, in any of the languages. One
//! that is not listed is written as the source is.

use chrono::{NaiveDate, NaiveTime};

use crate::{Grouping, List, SOURCE, Texts, formats::Formats};

impl Texts {
    /// A date where space is short: 12-Mar-1952 in English, the language's own
    /// short form elsewhere. The month is always a word.
    pub fn date(&self, language: &str, date: NaiveDate) -> String {
        self.formats(language).date(date)
    }

    /// A date in full: 12 March 1952.
    pub fn date_long(&self, language: &str, date: NaiveDate) -> String {
        self.formats(language).date_long(date)
    }

    /// A date of which the day is not known: March 1952. `month` is 1 to 12;
    /// another comes back as it is recorded, 1952-13.
    pub fn year_month(&self, language: &str, year: i32, month: u32) -> String {
        self.formats(language).year_month(year, month)
    }

    /// A date of which only the year is known: 1952.
    pub fn year(&self, language: &str, year: i32) -> String {
        self.formats(language).year(year)
    }

    /// A time of day, to the minute, in 24 hours.
    pub fn time(&self, language: &str, time: NaiveTime) -> String {
        self.formats(language).time(time)
    }

    /// A number, with the language's own grouping.
    pub fn number(&self, language: &str, number: i64) -> String {
        self.formats(language).numbers.number(number)
    }

    /// An exact decimal number as it is recorded, digits with a point and
    /// perhaps a minus: "72.50" is 72,50 in Polish, with its zero. Anything
    /// else comes back as it is.
    pub fn decimal(&self, language: &str, number: &str) -> String {
        self.formats(language).numbers.decimal(number)
    }

    /// Several things in a row: one, two and three. Each stands between the
    /// invisible marks that [`crate::plain`] removes.
    pub fn list(&self, language: &str, things: &[&str], list: List) -> String {
        self.formats(language).numbers.list(things, list)
    }

    /// How whole numbers are grouped, so that the window does alike with counts
    /// that it puts into sentences by itself.
    pub fn grouping(&self, language: &str) -> Grouping {
        self.formats(language).numbers.grouping()
    }

    /// Every way a month is written, by itself and inside a date, long and
    /// short, with its number from 1. For reading what somebody typed.
    pub fn month_names(&self, language: &str) -> Vec<(String, u32)> {
        self.formats(language).months().to_vec()
    }

    /// Which plural form a count takes: `one`, `few` and so on, as written in
    /// brackets in a message.
    pub fn plural(&self, language: &str, count: i64) -> &'static str {
        self.formats(language).plural(count)
    }

    fn formats(&self, language: &str) -> &Formats {
        let spoken = self.spoken.get(language).or_else(|| self.spoken.get(SOURCE));
        &spoken.expect("the source language is always read").formats
    }
}

#[cfg(test)]
mod tests;
