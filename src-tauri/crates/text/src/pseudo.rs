//! A language that nobody speaks, made from the source: whoever looks at a
//! screen in it sees at once what was not taken from `locales/` (no accents),
//! what is cut off (a bracket is missing) and what has no room to grow.

use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement, Resource},
    parser,
    serializer::serialize,
};

use crate::Language;

/// Its tag.
pub const PSEUDO: &str = "en-XA";

/// How many letters are written for ten: real languages need that much more
/// room than English.
const OF_TEN: usize = 14;

pub(crate) fn language() -> Language {
    Language {
        tag: PSEUDO.to_owned(),
        name: accented("Pseudo"),
        rtl: false,
        interface: true,
        words: true,
        letters: true,
        formats: Some(crate::SOURCE.to_owned()),
        origin: None,
        checked_by: None,
        checked_on: None,
        draft: true,
    }
}

/// `source`, a `.ftl` file, in the language that nobody speaks. What is
/// inserted, which form a count takes and what is noted beside a message stay
/// as they are.
pub(crate) fn made(source: &str) -> String {
    let read = parser::parse(source.to_owned()).unwrap_or_else(|(read, _)| read);
    let body = read.body.into_iter().map(|entry| match entry {
        Entry::Message(mut message) => {
            message.value = message.value.map(bracketed);
            Entry::Message(message)
        }
        Entry::Term(mut term) => {
            term.value = changed(term.value);
            Entry::Term(term)
        }
        other @ (Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. }) => other,
    });
    serialize(&Resource { body: body.collect() })
}

fn bracketed(pattern: Pattern<String>) -> Pattern<String> {
    let bracket = |bracket: &str| PatternElement::TextElement { value: bracket.to_owned() };
    let mut elements = vec![bracket("⟦")];
    elements.extend(changed(pattern).elements);
    elements.push(bracket("⟧"));
    Pattern { elements }
}

fn changed(pattern: Pattern<String>) -> Pattern<String> {
    let elements = pattern.elements.into_iter().map(|element| match element {
        PatternElement::TextElement { value } => PatternElement::TextElement { value: accented(&value) },
        PatternElement::Placeable { expression } => {
            PatternElement::Placeable { expression: said(expression) }
        }
    });
    Pattern { elements: elements.collect() }
}

/// Only the sentences that a choice is made among; a reference brings its own.
fn said(expression: Expression<String>) -> Expression<String> {
    match expression {
        Expression::Select { selector, mut variants } => {
            for variant in &mut variants {
                variant.value =
                    changed(std::mem::replace(&mut variant.value, Pattern { elements: Vec::new() }));
            }
            Expression::Select { selector, variants }
        }
        inline @ Expression::Inline(_) => inline,
    }
}

/// With accents, and every few letters twice.
fn accented(text: &str) -> String {
    let mut letters = 0;
    let mut written = 0;
    let mut longer = String::new();
    for letter in text.chars() {
        let accented = accent(letter);
        longer.push(accented);
        if letter.is_ascii_alphabetic() {
            letters += 1;
            written += 1;
            if written * 10 < letters * OF_TEN {
                longer.push(accented);
                written += 1;
            }
        }
    }
    longer
}

/// Latin letters that the fonts have, capitals and small ones.
fn accent(letter: char) -> char {
    const PLAIN: &str = "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz";
    const ACCENTED: &str = "ÅåƁƀÇçÐđÉéƑƒĜğĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþǪǫŔŕŠšŢţÛûṼṽŴŵẊẋÝýŽž";
    PLAIN
        .chars()
        .zip(ACCENTED.chars())
        .find(|(plain, _)| *plain == letter)
        .map_or(letter, |(_, accent)| accent)
}

#[cfg(test)]
mod tests;
