//! Participants: the people a clinic keeps records for.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{Moment, ParticipantId, Private, nhs_number::NhsNumber};

/// Administrative sex, in the four words of FHIR's `administrative-gender`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
    /// Another.
    Other,
    /// Not known, or not said.
    Unknown,
}

impl Sex {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Female, Self::Male, Self::Other, Self::Unknown];

    /// FHIR's code for it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Female => "female",
            Self::Male => "male",
            Self::Other => "other",
            Self::Unknown => "unknown",
        }
    }
}

/// Somebody who takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// Given by this computer at registration; never reused.
    pub id: ParticipantId,
    /// Site code and sequence, like `07-0004`: what leaves this computer.
    pub study_number: String,
    /// Family name, in any script; empty where another computer did not send it.
    pub family: Private<String>,
    /// Given names, in any script.
    pub given: Private<String>,
    /// Date of birth; not known where another computer, which does not send it,
    /// registered them.
    pub born: Option<Private<NaiveDate>>,
    /// Administrative sex.
    pub sex: Sex,
    /// If there is one.
    pub nhs_number: Option<NhsNumber>,
    /// BCP 47; the language this person prefers. Empty where nobody said.
    pub language: String,
    /// Whether an interpreter is needed.
    pub interpreter: bool,
    /// When the person was registered.
    pub registered: Moment,
}

impl Participant {
    /// Whether somebody is invented, for staff to learn with.
    pub fn is_practice(&self) -> bool {
        self.study_number.starts_with(PRACTICE)
    }

    /// Date of birth, read out.
    pub fn birth(&self) -> Option<NaiveDate> {
        self.born.as_ref().map(|born| *born.reveal())
    }

    /// Whether a name came with them. Without one they are known by their number.
    pub fn is_named(&self) -> bool {
        [&self.family, &self.given].iter().any(|name| !name.reveal().trim().is_empty())
    }

    /// Full years lived on `day`; `None` when the birthday lies ahead or is not known.
    pub fn age_on(&self, day: NaiveDate) -> Option<u32> {
        day.years_since(self.birth()?)
    }
}

/// The number of a practice case, by which nobody real is called: a study number has
/// a dash.
pub fn practice_number(sequence: u32) -> String {
    format!("{PRACTICE}{sequence:04}")
}

const PRACTICE: &str = "PRACTICE ";

/// `07-0004` for site `07` and the fourth person; `07-B0004` on the computer of
/// the site that has the letter `B`, so that no two of them give the same.
pub fn study_number(site: &str, letter: &str, sequence: u32) -> String {
    format!("{site}-{letter}{sequence:04}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn born(date: &str) -> Participant {
        Participant {
            id: ParticipantId(uuid::Uuid::nil()),
            study_number: study_number("07", "", 4),
            family: Private::new("Yusuf".into()),
            given: Private::new("Amina".into()),
            born: Some(Private::new(date.parse().unwrap())),
            sex: Sex::Female,
            nhs_number: None,
            language: "ar".into(),
            interpreter: true,
            registered: "2026-11-22T09:00:00+00:00".parse().unwrap(),
        }
    }

    #[test]
    fn a_computer_with_a_letter_gives_numbers_that_no_other_gives() {
        assert_eq!(study_number("07", "", 4), "07-0004");
        assert_eq!(study_number("07", "B", 4), "07-B0004");
        assert_eq!(study_number("07", "B", 12_345), "07-B12345");
    }

    #[test]
    fn a_birthday_counts_from_the_morning_of_the_day() {
        let amina = born("2000-02-29");
        assert_eq!(amina.age_on("2025-02-28".parse().unwrap()), Some(24));
        assert_eq!(amina.age_on("2025-03-01".parse().unwrap()), Some(25));
    }

    #[test]
    fn printing_somebody_tells_nothing_but_numbers_of_the_study() {
        let printed = format!("{:?}", born("2000-02-29"));
        assert!(printed.contains("07-0004"));
        for private in ["Yusuf", "Amina", "2000"] {
            assert!(!printed.contains(private), "{printed}");
        }
    }
}
