//! What nobody has translated, and is said in English instead: it says so wherever
//! it is read, and keeps its own direction among words that run the other way.

use crate::SOURCE;

/// What a sentence begins with that is borrowed from the source language: it runs
/// from left to right up to [`END`], whatever is around it. Nobody sees it; the window
/// marks what begins so, and so does [`plain`]. The joiner tells it from what somebody
/// typed or a pack brought.
pub const BORROWED: &str = "\u{2066}\u{2060}";

const END: char = '\u{2069}';
const JOINER: char = '\u{2060}';

pub(crate) fn borrowed(said: &str) -> String {
    format!("{BORROWED}{said}{END}")
}

/// `text` without the invisible marks that keep inserted values in order on a
/// screen: for files, the clipboard and paper. What is borrowed from the source is
/// followed by the language that it is in.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut open = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\u{2066}' => open.push(letters.next_if_eq(&JOINER).is_some()),
            '\u{2067}' | '\u{2068}' => open.push(false),
            END if open.pop() == Some(true) => plain.push_str(&format!(" [{}]", mark())),
            END => {}
            letter => plain.push(letter),
        }
    }
    plain
}

/// The source language, short.
fn mark() -> String {
    SOURCE.split('-').next().unwrap_or(SOURCE).to_uppercase()
}
