//! What is typed, made fit to keep, or told apart from what cannot be.
//!
//! The window checks nothing that counts: every text passes here first.

use serde::Serialize;

use crate::Error;

/// What is wrong with a field. Its name is the message that says so and what to
/// do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Nothing was typed.
    FieldEmpty,
    /// Longer than anything of its kind is.
    FieldTooLong,
    /// A name without a letter.
    FieldNoLetters,
    /// Not one to eight letters and digits.
    SiteCodeRefused,
    /// No date was typed.
    DateEmpty,
    /// Not readable as day, month, year.
    DateUnreadable,
    /// The calendar has no such day.
    DateImpossible,
    /// After today.
    DateFuture,
    /// Too far back.
    DateTooOld,
    /// Before the participant was born.
    DateBeforeBirth,
    /// An NHS number has digits only.
    NhsNotDigits,
    /// An NHS number has ten digits.
    NhsNotTen,
    /// The check digit does not fit.
    NhsCheck,
    /// Nothing was chosen.
    SexMissing,
    /// Not one of the languages on the list.
    LanguageUnknown,
    /// A correction needs a reason.
    ReasonEmpty,
    /// A correction that changes nothing.
    ChangesNone,
    /// Somebody else changed it while it was typed.
    ChangedMeanwhile,
    /// Fewer than 12 characters.
    PassphraseTooShort,
    /// Longer than anybody types.
    PassphraseTooLong,
    /// On the lists that are tried first.
    PassphraseCommon,
    /// Soon guessed.
    PassphraseGuessable,
    /// Made of the person's or the clinic's name.
    PassphrasePersonal,
    /// Somebody else has this name already.
    NameTaken,
    /// Not a folder that can be written to.
    FolderUnusable,
    /// A folder on another computer.
    FolderNetwork,
    /// The folder of the records themselves.
    FolderSame,
    /// Not a public key that begins with age1.
    RecipientRefused,
    /// Not the passphrase that opens now.
    PassphraseWrong,
    /// The same as before.
    PassphraseSame,
    /// Not the study number of this record.
    NumberMismatch,
    /// Not a number of days from 1 to 3,650.
    DaysRefused,
    /// Nobody has this study number.
    StudyNumberUnknown,
    /// The study number of the very record that it is in.
    StudyNumberSame,
    /// Not readable as a number.
    NumberUnreadable,
    /// Lower than the question takes.
    NumberTooLow,
    /// Higher than the question takes.
    NumberTooHigh,
    /// More digits after the point than the question takes.
    NumberTooExact,
    /// The question needs the day, or the month.
    DateNotExact,
    /// Before the day of the visit, where that cannot be.
    DatePast,
    /// Not an answer to this question.
    AnswerRefused,
    /// Four to eight digits, not all alike and not in a row.
    PinRefused,
    /// Not one letter from A to Z.
    LetterRefused,
    /// Not a time of day.
    TimeRefused,
    /// Later than it is now.
    TimeFuture,
    /// Not a minisign public key.
    KeyRefused,
    /// This key is on the list already.
    KeyKnown,
    /// Without proof only an endpoint on this very computer lets records in.
    DoorNeeded,
    /// Not https, or not an address.
    AddressRefused,
    /// A file that is not there or cannot be read.
    FileUnreadable,
    /// Not a certificate in PEM.
    CertificateUnreadable,
    /// Without its key, with another, or with one behind a passphrase.
    CertificateKey,
    /// It holds no longer.
    CertificateOver,
    /// There is no endpoint yet.
    EndpointMissing,
    /// The endpoint does not take this code: mistyped, used or too old.
    CodeRefused,
    /// Before something that it follows, or over already.
    DateOrder,
    /// The kit does not let a site change this.
    PartLocked,
    /// Own codes are `local_` and small letters, digits and underscores.
    LocalCode,
    /// More of it than the kit lets a site have.
    TooMany,
    /// Two visits would count on the same day.
    WindowsOverlap,
    /// A choice has two answers or more, and as many in every language.
    OptionsMissing,
    /// Nothing is other than it is.
    NothingProposed,
    /// Whoever proposed it does not let it take effect while somebody else can.
    AuthorDecides,
    /// A session of this number, or of this day, is noted for them already.
    SessionNoted,
    /// They do not take part on this day.
    NotTakingPart,
    /// An alert about them waits for somebody to act.
    AlertFirst,
    /// Of nobody was it said whether they came.
    NobodyMarked,
}

impl Why {
    /// All of them, for the test that each has its words.
    pub const ALL: [Self; 66] = [
        Self::FieldEmpty,
        Self::FieldTooLong,
        Self::FieldNoLetters,
        Self::SiteCodeRefused,
        Self::DateEmpty,
        Self::DateUnreadable,
        Self::DateImpossible,
        Self::DateFuture,
        Self::DateTooOld,
        Self::DateBeforeBirth,
        Self::NhsNotDigits,
        Self::NhsNotTen,
        Self::NhsCheck,
        Self::SexMissing,
        Self::LanguageUnknown,
        Self::ReasonEmpty,
        Self::ChangesNone,
        Self::ChangedMeanwhile,
        Self::PassphraseTooShort,
        Self::PassphraseTooLong,
        Self::PassphraseCommon,
        Self::PassphraseGuessable,
        Self::PassphrasePersonal,
        Self::NameTaken,
        Self::FolderUnusable,
        Self::FolderNetwork,
        Self::FolderSame,
        Self::RecipientRefused,
        Self::PassphraseWrong,
        Self::PassphraseSame,
        Self::NumberMismatch,
        Self::DaysRefused,
        Self::StudyNumberUnknown,
        Self::StudyNumberSame,
        Self::NumberUnreadable,
        Self::NumberTooLow,
        Self::NumberTooHigh,
        Self::NumberTooExact,
        Self::DateNotExact,
        Self::DatePast,
        Self::AnswerRefused,
        Self::PinRefused,
        Self::LetterRefused,
        Self::TimeRefused,
        Self::KeyRefused,
        Self::KeyKnown,
        Self::DoorNeeded,
        Self::AddressRefused,
        Self::FileUnreadable,
        Self::CertificateUnreadable,
        Self::CertificateKey,
        Self::CertificateOver,
        Self::EndpointMissing,
        Self::CodeRefused,
        Self::DateOrder,
        Self::PartLocked,
        Self::LocalCode,
        Self::TooMany,
        Self::WindowsOverlap,
        Self::OptionsMissing,
        Self::NothingProposed,
        Self::AuthorDecides,
        Self::SessionNoted,
        Self::NotTakingPart,
        Self::AlertFirst,
        Self::NobodyMarked,
    ];
}

/// One field that cannot be taken as it is, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FieldProblem {
    /// The field's name in what came in.
    pub field: String,
    /// Why.
    pub why: Why,
    /// The rule that refuses it, by its name, where it is one of a programme: said
    /// instead of the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub rule: Option<String>,
}

impl FieldProblem {
    pub(crate) fn new(field: &str, why: Why) -> Self {
        Self { field: field.to_owned(), why, rule: None }
    }
}

/// No text that comes in may be longer than this, whatever it is for: nothing a
/// person types is.
const LONGEST: usize = 10_000;

/// `text` without spaces around it, on one line, without invisible control
/// characters; or what is wrong.
pub(crate) fn line(text: &str, most: usize) -> Result<String, Why> {
    if text.len() > LONGEST {
        return Err(Why::FieldTooLong);
    }
    let kept: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let kept = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    if kept.is_empty() {
        Err(Why::FieldEmpty)
    } else if kept.chars().count() > most {
        Err(Why::FieldTooLong)
    } else {
        Ok(kept)
    }
}

/// A note of several lines, which may be empty; refused when it is too long.
pub(crate) fn note(field: &'static str, text: &str, most: usize) -> Result<String, Error> {
    if text.len() > LONGEST || text.chars().count() > most {
        return Err(Error::Input(field));
    }
    Ok(text.chars().filter(|c| *c == '\n' || !c.is_control()).collect::<String>().trim().to_owned())
}

/// Collects what is wrong, field by field, so that all of it is said at once.
#[derive(Default)]
pub(crate) struct Checks {
    pub problems: Vec<FieldProblem>,
}

impl Checks {
    /// The value, or a note of what is wrong with the field.
    pub fn take<T>(&mut self, field: &str, checked: Result<T, Why>) -> Option<T> {
        checked.map_err(|why| self.problems.push(FieldProblem::new(field, why))).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_has_its_words_in_every_language_of_the_window() {
        let texts = text::Texts::built_in().unwrap();
        for why in Why::ALL {
            let id = serde_json::to_value(why).unwrap().as_str().unwrap().to_owned();
            for language in texts.languages().iter().filter(|language| language.interface) {
                assert!(texts.covers(&language.tag, [id.as_str()]), "locales/{} lacks {id}", language.tag);
            }
        }
    }

    #[test]
    fn a_line_is_kept_as_it_was_meant() {
        assert_eq!(line("  Mary\u{a0} Ann\n", 20), Ok("Mary Ann".into()));
        assert_eq!(line("أمينة", 20), Ok("أمينة".into()));
        assert_eq!(line(" \t\u{0} ", 20), Err(Why::FieldEmpty));
        assert_eq!(line("four", 3), Err(Why::FieldTooLong));
        assert_eq!(line(&"x".repeat(1 << 20), usize::MAX), Err(Why::FieldTooLong));
    }

    #[test]
    fn a_note_keeps_its_lines_and_nothing_invisible() {
        assert_eq!(note("n", " a\nb\u{7}\u{1b}c ", 10).unwrap(), "a\nbc");
        assert!(note("n", "eleven char", 10).is_err());
    }
}
