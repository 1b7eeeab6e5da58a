//! How a language writes dates, times, numbers and lists, and counts things.
//!
//! One place for all of them, because the two engines that could do it on the
//! screen disagree: what leaves here is ready text. Always the Gregorian
//! calendar, always the digits 0 to 9, always 24 hours; a day is never told
//! apart from a month by its place alone.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use icu_calendar::{Date, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter, NoCalendarFormatter,
    fieldsets::{T, Y, YM, YMD, enums::DateFieldSet},
    input::Time,
    pattern::{DateTimePattern, FixedCalendarDateTimeNames, MonthNameLength},
};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use writeable::TryWriteable;

mod numbers;

use numbers::Numbers;
pub use numbers::{Grouping, List};

/// The four ways a month is written: long and short, inside a date and alone.
/// Polish needs all of them: "12 marca", but "marzec".
const MONTHS: [(&str, MonthNameLength); 4] = [
    ("MMMM", MonthNameLength::Wide),
    ("LLLL", MonthNameLength::StandaloneWide),
    ("MMM", MonthNameLength::Abbreviated),
    ("LLL", MonthNameLength::StandaloneAbbreviated),
];

/// The data lacks a language.
#[derive(Debug, thiserror::Error)]
#[error("no dates and numbers for it")]
pub struct Unknown;

/// One language's ways.
pub(crate) struct Formats {
    date: BannerDate,
    long: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    time: NoCalendarFormatter<T>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    year: FixedCalendarDateTimeFormatter<Gregorian, Y>,
    pub(crate) numbers: Numbers,
    plural: PluralRules,
    months: Vec<(String, u32)>,
}

/// How a date is written where it must be short.
enum BannerDate {
    /// As the NHS writes it, with these months: 12-Mar-1952.
    Hyphens(Vec<String>),
    /// As the language writes it: 12 mar 1952.
    Medium(Box<FixedCalendarDateTimeFormatter<Gregorian, YMD>>),
}

impl Formats {
    /// The ways of the language with this tag.
    pub(crate) fn of(tag: &str) -> Result<Self, Unknown> {
        let locale: Locale = format!("{tag}-u-hc-h23-nu-latn").parse().map_err(|_| Unknown)?;
        let dates =
            |length| FixedCalendarDateTimeFormatter::try_new((&locale).into(), length).map_err(|_| Unknown);
        let mut months = Vec::new();
        for way in MONTHS {
            months.extend(month_names(&locale, way)?);
        }

        let long = dates(YMD::long())?;
        let date = if locale.id.language.as_str() == "en" {
            // Three letters, so that a column of dates lines up: the data says "Sept".
            let short = month_names(&locale, MONTHS[2])?;
            let short: Vec<_> = short.iter().map(|(name, _)| name.chars().take(3).collect()).collect();
            months.extend(short.iter().cloned().zip(1..));
            BannerDate::Hyphens(short)
        } else {
            let medium = dates(YMD::medium())?;
            let sample = written(&medium, NaiveDate::default());
            // 02/03/1952 is two different days in two different countries.
            let told_by_place = !sample.chars().any(char::is_alphabetic);
            BannerDate::Medium(Box::new(if told_by_place { dates(YMD::long())? } else { medium }))
        };

        months.sort_by(|(a, in_a), (b, in_b)| (in_a, a).cmp(&(in_b, b)));
        months.dedup();

        Ok(Self {
            date,
            long,
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).map_err(|_| Unknown)?,
            month: month_and_year(&locale)?,
            year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), Y::long())
                .map_err(|_| Unknown)?,
            numbers: Numbers::of(&locale)?,
            plural: PluralRules::try_new_cardinal((&locale).into()).map_err(|_| Unknown)?,
            months,
        })
    }

    pub(crate) fn date(&self, date: NaiveDate) -> String {
        match &self.date {
            BannerDate::Hyphens(months) => {
                format!("{:02}-{}-{:04}", date.day(), months[date.month0() as usize], date.year())
            }
            BannerDate::Medium(format) => written(format, date),
        }
    }

    pub(crate) fn date_long(&self, date: NaiveDate) -> String {
        written(&self.long, date)
    }

    pub(crate) fn time(&self, time: NaiveTime) -> String {
        let (hour, minute) = (time.hour() as u8, time.minute() as u8);
        let time = Time::try_new(hour, minute, 0, 0).expect("a clock's hour and minute");
        self.time.format(&time).to_string()
    }

    /// What is no month of a year with four digits comes back as it is recorded.
    pub(crate) fn year_month(&self, year: i32, month: u32) -> String {
        match first_day(year, month) {
            Some(first) => self.month.format(&first).to_string(),
            None => format!("{year:04}-{month:02}"),
        }
    }

    pub(crate) fn year(&self, year: i32) -> String {
        first_day(year, 1).map_or_else(|| year.to_string(), |first| self.year.format(&first).to_string())
    }

    pub(crate) fn months(&self) -> &[(String, u32)] {
        &self.months
    }

    pub(crate) fn plural(&self, count: i64) -> &'static str {
        match self.plural.category_for(count) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}

fn written(format: &FixedCalendarDateTimeFormatter<Gregorian, YMD>, date: NaiveDate) -> String {
    Date::try_new_gregorian(date.year(), date.month() as u8, date.day() as u8).map_or_else(
        // Nobody has a name for the year 10000. It is not a birthday either,
        // but whoever looks at the record should see what it says.
        |_| date.to_string(),
        |date| format.format(&date).to_string(),
    )
}

fn first_day(year: i32, month: u32) -> Option<Date<Gregorian>> {
    let month = u8::try_from(month).ok()?;
    Date::try_new_gregorian(year, month, 1).ok().filter(|_| (1000..=9999).contains(&year))
}

/// The data (2.4) has a wrong letter in one of the patterns for Brazil, and
/// what to load is decided by it: without the digits loaded here, writing a
/// month would end the program.
fn month_and_year(locale: &Locale) -> Result<FixedCalendarDateTimeFormatter<Gregorian, YM>, Unknown> {
    let format = FixedCalendarDateTimeFormatter::try_new(locale.into(), YM::long()).map_err(|_| Unknown)?;
    let mut names = FixedCalendarDateTimeNames::from_formatter(locale.into(), format);
    names.include_decimal_formatter().map_err(|_| Unknown)?;
    names.try_into_formatter(YM::long()).map_err(|_| Unknown)
}

fn month_names(
    locale: &Locale,
    (pattern, length): (&str, MonthNameLength),
) -> Result<Vec<(String, u32)>, Unknown> {
    let pattern: DateTimePattern = pattern.parse().map_err(|_| Unknown)?;
    let mut names =
        FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::try_new(locale.into()).map_err(|_| Unknown)?;
    names.include_month_names(length).map_err(|_| Unknown)?;
    let format = names.with_pattern_unchecked(&pattern);
    (1..=12)
        .map(|month| {
            let first = Date::try_new_gregorian(2000, month, 1).expect("every month begins");
            let written = format.format(&first);
            let name = written.try_write_to_string().map_err(|_| Unknown)?;
            Ok((name.into_owned(), u32::from(month)))
        })
        .collect()
}
