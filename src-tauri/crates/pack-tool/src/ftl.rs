//! A wording as its author writes it: `wordings/<tag>/<instrument>.ftl`.
//!
//! Only plain messages: nothing is inserted into what a patient reads, and nothing
//! chooses its form.

use std::collections::BTreeMap;

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
    unicode::unescape_unicode_to_string,
};

/// What one message says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Message {
    /// Its text; nothing where it has attributes alone.
    pub text: Option<String>,
    /// What is noted beside it.
    pub notes: BTreeMap<String, String>,
}

/// Why a file is not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// A line that is none of Fluent's, from 1.
    Line(usize),
    /// The message is there twice.
    Twice(String),
    /// Something is inserted into the message, or chosen in it.
    Inserted(String),
}

/// The messages of a file, and what is wrong with it.
pub fn read(text: &str) -> (BTreeMap<String, Message>, Vec<Unread>) {
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let line = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
    let mut wrong: Vec<_> = errors.iter().map(|error| Unread::Line(line(error.pos.start))).collect();
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                let mut plain = |pattern| {
                    let text = said(pattern);
                    if text.is_none() {
                        wrong.push(Unread::Inserted(id.to_owned()));
                    }
                    text
                };
                let text = message.value.as_ref().and_then(&mut plain);
                let notes = message.attributes.iter();
                let notes =
                    notes.filter_map(|one| Some((one.id.name.to_owned(), plain(&one.value)?))).collect();
                if messages.insert(id.to_owned(), Message { text, notes }).is_some() {
                    wrong.push(Unread::Twice(id.to_owned()));
                }
            }
            Entry::Term(term) => wrong.push(Unread::Inserted(format!("-{}", term.id.name))),
            // What is no entry was named among the errors.
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    (messages, wrong)
}

/// The text of a pattern into which nothing is inserted but letters.
fn said(pattern: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => text.push_str(&unescape_unicode_to_string(value)),
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

/// `text` as the message `id`, so that [`read`] gives it back as it is.
pub fn written(id: &str, text: &str) -> String {
    let lines: Vec<_> = text.split('\n').map(safe).collect();
    match lines.as_slice() {
        [line] => format!("{id} = {line}\n"),
        lines => format!("{id} =\n    {}\n", lines.join("\n    ")),
    }
}

/// One line of a text, with what means something to Fluent as a literal.
fn safe(line: &str) -> String {
    if line.is_empty() {
        return "{ \"\" }".into();
    }
    let last = line.chars().count() - 1;
    let mut safe = String::new();
    for (at, c) in line.chars().enumerate() {
        let edge = (at == 0 || at == last) && c.is_whitespace();
        let mark = at == 0 && matches!(c, '[' | '*' | '.');
        if edge || c.is_control() {
            safe.push_str(&format!("{{ \"\\u{:04X}\" }}", u32::from(c)));
        } else if mark || matches!(c, '{' | '}') {
            safe.push_str(&format!("{{ \"{c}\" }}"));
        } else {
            safe.push(c);
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_wording_is_read_with_what_is_noted_beside_it() {
        let file =
            "# where\nx = X\n    .status = own\nx-1 =\n    One\n    { \"\" }\n    Two { \"\\u00A0\" }\n";

        let (messages, wrong) = read(file);

        assert_eq!(wrong, []);
        assert_eq!(messages["x"].text.as_deref(), Some("X"));
        assert_eq!(messages["x"].notes["status"], "own");
        assert_eq!(messages["x-1"].text.as_deref(), Some("One\n\nTwo \u{a0}"));
    }

    #[test]
    fn what_is_inserted_or_stands_twice_or_is_no_message_is_named() {
        let (_, wrong) = read("a = A\na = B\nb = { $name }\n-c = C\nd = { -c }\n\nwhat is this\n");

        let expected = [
            Unread::Line(7),
            Unread::Twice("a".into()),
            Unread::Inserted("b".into()),
            Unread::Inserted("-c".into()),
            Unread::Inserted("d".into()),
        ];
        assert_eq!(wrong, expected);
    }

    proptest! {
        #[test]
        fn every_text_comes_back_as_it_was_written(text in "([ \\[\\]*.{}\"\\\\a-c=#\u{a0}é\n-]|\\PC){0,24}") {
            let (messages, wrong) = read(&format!("first = 1\n{}last = 2\n", written("x", &text)));

            prop_assert_eq!(wrong, []);
            prop_assert_eq!(messages["x"].text.as_deref(), Some(text.as_str()));
            prop_assert_eq!(messages.len(), 3);
        }
    }
}
