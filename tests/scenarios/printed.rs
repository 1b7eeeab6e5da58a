//! What stands on a sheet that was printed, as a program that is not ours reads it.

use crate::paper::reading;

/// The letters of a PDF, page after page, without the spaces between them.
pub fn letters(path: Option<&str>) -> String {
    let pdf = std::fs::read(path.unwrap()).unwrap();
    together(&reading::read(&pdf).pages.concat())
}

/// Whether each of `words` stands there.
pub fn says(letters: &str, words: &[&str]) {
    for one in words {
        assert!(letters.contains(&together(one)), "{one}: {letters}");
    }
}

/// Whether none of `words` stands there.
pub fn says_nothing_of(letters: &str, words: &[&str]) {
    for one in words {
        assert!(!letters.contains(&together(one)), "{one}: {letters}");
    }
}

fn together(words: &str) -> String {
    // Where a long code may break there is a space without width.
    text::plain(words).split(|c: char| c.is_whitespace() || c == '\u{200b}').collect()
}
