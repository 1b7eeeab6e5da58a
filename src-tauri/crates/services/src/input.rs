//! What is typed, made fit to keep, or told apart from what cannot be.
//!
//! The window checks nothing that counts: every text passes here first.

use serde::Serialize;

use crate::Error;

/// One field that cannot be taken as it is, and the message that says why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FieldProblem {
    /// The field's name in what came in.
    pub field: String,
    /// The id of a message.
    pub why: String,
}

impl FieldProblem {
    pub(crate) fn new(field: &str, why: &str) -> Self {
        Self { field: field.to_owned(), why: why.to_owned() }
    }
}

/// No text that comes in may be longer than this, whatever it is for: nothing a
/// person types is.
const LONGEST: usize = 10_000;

/// `text` without spaces around it, on one line, without invisible control
/// characters; or the id of the message that says what is wrong.
pub(crate) fn line(text: &str, most: usize) -> Result<String, &'static str> {
    if text.len() > LONGEST {
        return Err("field-too-long");
    }
    let kept: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let kept = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    if kept.is_empty() {
        Err("field-empty")
    } else if kept.chars().count() > most {
        Err("field-too-long")
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
    pub fn take<T>(&mut self, field: &str, checked: Result<T, &'static str>) -> Option<T> {
        checked.map_err(|why| self.problems.push(FieldProblem::new(field, why))).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_kept_as_it_was_meant() {
        assert_eq!(line("  Mary\u{a0} Ann\n", 20), Ok("Mary Ann".into()));
        assert_eq!(line("أمينة", 20), Ok("أمينة".into()));
        assert_eq!(line(" \t\u{0} ", 20), Err("field-empty"));
        assert_eq!(line("four", 3), Err("field-too-long"));
        assert_eq!(line(&"x".repeat(1 << 20), usize::MAX), Err("field-too-long"));
    }

    #[test]
    fn a_note_keeps_its_lines_and_nothing_invisible() {
        assert_eq!(note("n", " a\nb\u{7}\u{1b}c ", 10).unwrap(), "a\nbc");
        assert!(note("n", "eleven char", 10).is_err());
    }
}
