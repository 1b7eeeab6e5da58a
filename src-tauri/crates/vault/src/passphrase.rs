//! What makes a passphrase good enough, and one to begin with.
//!
//! Length and being hard to guess count; capitals, digits and changing it every
//! month do not (NCSC, ASVS 6.2). A passphrase is used exactly as typed: any
//! writing, any spaces, nothing normalised.

use zeroize::Zeroizing;
use zxcvbn::feedback::Warning;
use zxcvbn::{Score, zxcvbn};

use crate::error::VaultError;
use crate::secret::random;

/// The EFF's long word list: 7,776 English words chosen to be known, inoffensive
/// and told apart. By the Electronic Frontier Foundation, Joseph Bonneau, 2016,
/// <https://www.eff.org/dice>, under CC BY 3.0 US
/// (<https://creativecommons.org/licenses/by/3.0/us/>); the dice numbers were
/// left out, nothing else was changed.
const WORDS: &str = include_str!("words.txt");
const WORD_COUNT: u16 = 7776;
/// Four words are 51.7 bits; at this vault's cost, thousands of years. Three
/// would be months.
const SUGGESTED_WORDS: usize = 4;

const FEWEST: usize = 12;
/// Far beyond what anybody types: only keeps a pasted book out.
const MOST: usize = 1024;
/// The first thing somebody who knows the program tries.
const PRODUCT: &[&str] = &["prombook"];
/// In bytes. A shorter word, like "Ann" or "the", is inside too many others to
/// be looked for there; in writings that need fewer letters, fewer will do.
const TELLING: usize = 4;

/// What there is to say about a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It will do.
    Good,
    /// Fewer than twelve characters.
    TooShort,
    /// More than 1,024 characters.
    TooLong,
    /// It contains a name, the clinic's or the program's.
    Personal,
    /// It is on the lists that guessing begins with.
    Common,
    /// It is not on them, but would be guessed soon.
    Guessable,
}

/// Judges a passphrase that somebody wants to use. `personal` is what whoever
/// knows them would try: their name, the clinic's.
pub fn judge(passphrase: &str, personal: &[&str]) -> Verdict {
    let length = passphrase.chars().count();
    if length > MOST {
        return Verdict::TooLong;
    }
    if length < FEWEST {
        return Verdict::TooShort;
    }
    let known: Vec<String> = PRODUCT.iter().chain(personal).flat_map(|text| words(text)).collect();
    let typed = Zeroizing::new(passphrase.to_lowercase());
    if known.iter().any(|word| word.len() >= TELLING && typed.contains(word)) {
        return Verdict::Personal;
    }
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let estimate = zxcvbn(passphrase, &known);
    if estimate.score() >= Score::Three {
        return Verdict::Good;
    }
    let common =
        [Warning::ThisIsATop10Password, Warning::ThisIsATop100Password, Warning::ThisIsACommonPassword];
    let warning = estimate.feedback().and_then(|feedback| feedback.warning());
    if warning.is_some_and(|warning| common.contains(&warning)) {
        Verdict::Common
    } else {
        Verdict::Guessable
    }
}

/// The words of a name, small.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// A good passphrase that nobody chose: four words with hyphens between, none of
/// them with a name of `personal` in it ("disgrace", for a Grace), so that
/// [`judge`] takes it for the same people. Drawn anew, whole, until it does:
/// what is left is as likely one as the other.
pub fn suggest(personal: &[&str]) -> Result<Zeroizing<String>, VaultError> {
    loop {
        let phrase = drawn()?;
        if judge(&phrase, personal) == Verdict::Good {
            return Ok(phrase);
        }
    }
}

/// Four words by chance.
fn drawn() -> Result<Zeroizing<String>, VaultError> {
    // Reserved beforehand: a string that grows leaves copies of itself behind.
    let mut phrase = Zeroizing::new(String::with_capacity(64));
    for nth in 0..SUGGESTED_WORDS {
        if nth > 0 {
            phrase.push('-');
        }
        let drawn = usize::from(uniform(WORD_COUNT)?);
        phrase.push_str(WORDS.lines().nth(drawn).expect("a test counts the words"));
    }
    Ok(phrase)
}

/// A number below `bound`, each as likely as the other: what would favour the
/// first ones is thrown away and drawn again.
fn uniform(bound: u16) -> Result<u16, VaultError> {
    let fair = u16::MAX - u16::MAX % bound;
    loop {
        let drawn = u16::from_le_bytes(*random()?);
        if drawn < fair {
            return Ok(drawn % bound);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_word_list_is_whole() {
        let words: Vec<_> = WORDS.lines().collect();

        assert_eq!(words.len(), usize::from(WORD_COUNT));
        assert_eq!(words.iter().collect::<HashSet<_>>().len(), words.len());
        assert!(words.iter().all(|word| word.len() >= 3));
        assert!(words.iter().all(|word| word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')));
    }

    #[test]
    fn a_suggestion_is_always_good_and_never_the_same() -> Result<(), VaultError> {
        let suggestions = (0..30).map(|_| suggest(&[])).collect::<Result<Vec<_>, _>>()?;

        assert!(suggestions.iter().all(|phrase| judge(phrase, &[]) == Verdict::Good));
        assert_eq!(suggestions.iter().map(|phrase| phrase.as_str()).collect::<HashSet<_>>().len(), 30);
        Ok(())
    }

    #[test]
    fn nobody_is_given_what_they_would_be_refused() -> Result<(), VaultError> {
        // In one word of ten: without a look, a third of all suggestions have one.
        let personal = ["Ring Ting Ling Ness Able Over", "Less Ding King Ning Zing Ship"];

        for _ in 0..40 {
            assert_eq!(judge(&suggest(&personal)?, &personal), Verdict::Good);
        }
        Ok(())
    }

    #[test]
    fn every_number_is_drawn_and_none_beyond() -> Result<(), VaultError> {
        let drawn = (0..400).map(|_| uniform(7)).collect::<Result<HashSet<_>, _>>()?;

        assert_eq!(drawn, (0..7).collect());
        Ok(())
    }

    #[test]
    fn each_verdict_has_its_reason() {
        let personal = ["Ann Amina El Sayed", "St. Ives Clinic", "عيادة النور"];
        let cases = [
            ("violet kettle rides north", Verdict::Good),
            ("la lluvia cae sobre mi bicicleta", Verdict::Good),
            ("المطر يهطل على دراجتي القديمة", Verdict::Good),
            ("planning-violet-kettle-rides", Verdict::Good),
            ("eleven char", Verdict::TooShort),
            ("ÄÖÜÄÖÜÄÖÜÄÖ", Verdict::TooShort),
            ("amina likes violet kettles", Verdict::Personal),
            ("المطر يهطل على عيادة النور", Verdict::Personal),
            ("our CLINIC has nine doors", Verdict::Personal),
            ("PromBook opens every day", Verdict::Personal),
            ("123456789012", Verdict::Guessable),
            ("            ", Verdict::Guessable),
            ("aaaaaaaaaaaaaaaaaaaa", Verdict::Guessable),
            ("passwordpassword", Verdict::Guessable),
            ("qwertyuiop123", Verdict::Common),
        ];
        for (phrase, verdict) in cases {
            assert_eq!(judge(phrase, &personal), verdict, "{phrase}");
        }
    }

    #[test]
    fn a_sentence_may_be_long_but_not_a_book() {
        let sentence = "The kettle is violet, the bicycle is wet, and nobody minds. ".repeat(17);

        assert_eq!(judge(&sentence[..1020], &[]), Verdict::Good);
        assert_eq!(judge(&"é".repeat(1025), &[]), Verdict::TooLong);
    }

    #[test]
    fn no_writing_is_too_strange_to_be_judged() {
        for strange in [
            "👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️",
            "\u{0}\u{1}\u{7f}\u{202e}\u{feff}\u{300}\u{301}abcdeé",
            "ﬃßİıſﬃßİıſﬃßİıſ",
            "１２３４５６７８９０１２",
            "مرحبامرحبامرحبا",
        ] {
            judge(strange, &["İ", "ß", ""]);
        }
    }
}
