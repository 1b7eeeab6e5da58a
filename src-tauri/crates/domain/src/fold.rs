//! Names as a search sees them: without case, accents or the small differences
//! of spelling that a person at a desk should not have to get right.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The value of a digit of any script that clinics here type in.
pub fn digit(c: char) -> Option<u32> {
    // Decimal digits of one script stand together in Unicode, nought first.
    const NOUGHTS: [char; 7] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}'];
    NOUGHTS.iter().find_map(|&nought| {
        let value = u32::from(c).checked_sub(u32::from(nought))?;
        (value < 10).then_some(value)
    })
}

/// `text` without case, accents, vowel signs of Arabic and elongation; letters
/// that Unicode does not take apart are spelled plainly (ł → l, ß → ss).
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|&c| !is_combining_mark(c)).flat_map(char::to_lowercase) {
        match c {
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ى' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'ٱ' => folded.push('ا'),
            // Elongation, apostrophes and marks that some keyboards lack.
            '\u{640}' | '\'' | '’' | '‘' | 'ʼ' | '`' => {}
            c => match digit(c).and_then(|value| char::from_digit(value, 10)) {
                Some(plain) => folded.push(plain),
                None => folded.push(c),
            },
        }
    }
    folded
}

/// The folded words of `text`: what one types to find it.
pub fn words(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_spelling_do_not_matter() {
        for (typed, written) in [
            ("lukasz zolc", "Łukasz ŻÓŁĆ"),
            ("o'brien", "O’Brien"),
            ("strasse", "Straße"),
            ("احمد", "أحمد"),
            ("فاطمه", "فَاطِمَة"),
            ("jose", "José"),
            ("12", "١٢"),
        ] {
            assert_eq!(fold(typed), fold(written), "{written}");
        }
    }

    #[test]
    fn a_double_name_is_two_words() {
        assert_eq!(words("Nowak-Kowalska, Zofia"), ["nowak", "kowalska", "zofia"]);
    }

    #[test]
    fn digits_of_every_script_count() {
        assert_eq!(digit('٣'), Some(3));
        assert_eq!(digit('৯'), Some(9));
        assert_eq!(digit('a'), None);
    }
}
