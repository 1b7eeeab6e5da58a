//! How a language writes numbers, and puts several things in a row.

use std::fmt::{self, Write};

use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
    parts::ELEMENT,
};
use icu_locale_core::Locale;
use writeable::{Part, PartsWrite, Writeable};

use super::Unknown;

/// No score, dose or weight has more digits; "1e9999" is not a number to write
/// out.
const LONGEST: usize = 40;

/// What holds a list together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// One, two and three.
    And,
    /// One, two or three.
    Or,
}

/// How a language groups the digits of a whole number, for whoever must do it
/// away from this crate. From the right: one group of `primary` digits, then
/// groups of `secondary`: 12,34,567 in Panjabi.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grouping {
    /// What stands between two groups.
    pub separator: String,
    /// Digits in the group furthest to the right; 0 where nothing is grouped.
    pub primary: u8,
    /// Digits in every other group.
    pub secondary: u8,
    /// How many digits must stand before the first group for any grouping to be
    /// done: with 2, as in Polish, 1234 is written as it is.
    pub min: u8,
}

/// One language's ways with numbers and lists.
pub(crate) struct Numbers {
    number: DecimalFormatter,
    and: ListFormatter,
    or: ListFormatter,
}

impl Numbers {
    pub(crate) fn of(locale: &Locale) -> Result<Self, Unknown> {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        Ok(Self {
            number: DecimalFormatter::try_new(locale.into(), Default::default()).map_err(|_| Unknown)?,
            and: ListFormatter::try_new_and(locale.into(), options).map_err(|_| Unknown)?,
            or: ListFormatter::try_new_or(locale.into(), options).map_err(|_| Unknown)?,
        })
    }

    pub(crate) fn number(&self, number: i64) -> String {
        self.number.format(&number.into()).to_string()
    }

    /// What is no plain decimal number comes back as it is: whoever looks at a
    /// record should see what it says.
    pub(crate) fn decimal(&self, number: &str) -> String {
        let plain = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-');
        Decimal::try_from_str(number)
            .ok()
            .filter(|_| number.len() <= LONGEST && number.chars().all(plain))
            .map_or_else(|| number.to_owned(), |number| self.number.format(&number).to_string())
    }

    /// Each thing between marks that keep it in its place on a screen: two
    /// Arabic names in an English sentence would change places.
    pub(crate) fn list(&self, things: &[&str], list: List) -> String {
        let format = match list {
            List::And => &self.and,
            List::Or => &self.or,
        };
        let mut row = Row::default();
        format.format(things.iter()).write_to_parts(&mut row).expect("a string takes everything");
        row.0
    }

    /// Seen on a number, and not asked of the data, whose shape is not settled.
    pub(crate) fn grouping(&self) -> Grouping {
        let groups = |number: i64| {
            let written = self.number(number);
            let sizes: Vec<_> = written
                .split(|c: char| !c.is_ascii_digit())
                .filter(|group| !group.is_empty())
                .map(str::len)
                .collect();
            let between = written.trim_start_matches(|c: char| c.is_ascii_digit());
            let separator: String = between.chars().take_while(|c| !c.is_ascii_digit()).collect();
            (sizes, separator)
        };
        let (sizes, separator) = groups(1_234_567_890_123);
        let size = |from_right: usize| sizes.iter().rev().nth(from_right).map_or(0, |size| *size as u8);
        let grouped = sizes.len() > 1;
        let primary = if grouped { size(0) } else { 0 };
        let min = (0..4).find(|more| groups(10_i64.pow(u32::from(primary) + more)).0.len() > 1);
        Grouping {
            separator,
            primary,
            secondary: if grouped { size(1) } else { 0 },
            min: min.map_or(1, |more| more as u8 + 1),
        }
    }
}

/// Puts the marks in while the list is written. They must not be in the things
/// themselves: in Spanish and Italian how a thing begins decides which word for
/// "and" stands before it.
#[derive(Default)]
struct Row(String);

impl Write for Row {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.write_str(text)
    }
}

impl PartsWrite for Row {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        if part != ELEMENT {
            return write(self);
        }
        self.0.push('\u{2068}');
        write(self)?;
        self.0.push('\u{2069}');
        Ok(())
    }
}
