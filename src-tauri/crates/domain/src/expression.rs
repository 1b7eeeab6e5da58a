//! Scores that no usual method makes: a small language of numbers.
//!
//! `({a} + {b}) / 2` · `if({a} >= 3 and not answered({b}), 1, 0)` ·
//! `round(mean({a}, {b}), 1)` · `first({a}, {b}, 0)`
//!
//! Names in braces are items, by their points, and earlier scores. What has no
//! points makes the whole missing, but for `answered`, `count` and `first`, which
//! exist for it, and for an `and` or an `or` that one side settles. Numbers are
//! exact. There is nothing that repeats, and both the size of an expression and
//! the steps it may take are limited.

use crate::{Decimal, ratio::Ratio};

mod read;
#[cfg(test)]
mod tests;
mod work;

use read::Reader;
use work::{Undefined, Worker};

/// Longest text of an expression, in bytes.
pub const LONGEST: usize = 4_000;
/// How deep parentheses and calls may go.
pub const DEEPEST: usize = 32;
/// How many steps working it out may take.
pub const STEPS: usize = 10_000;

/// Why a text is no expression, and at which byte.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the expression is not understood from character {at} on: {why}")]
pub struct NotUnderstood {
    /// Byte of the text, from 0.
    pub at: usize,
    /// What was the matter.
    pub why: &'static str,
}

/// What came of working it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Worked {
    Number(Ratio),
    /// A part has no points.
    Missing,
    /// Divided by nothing, grew too large, took too many steps.
    Undefined,
}

/// An expression that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expression(Node);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Node {
    Number(Ratio),
    Name(String),
    Minus(Box<Node>),
    Not(Box<Node>),
    /// The first, and what is joined to it from left to right. No tree of pairs: a long
    /// sum would be as deep as it is long, and depth is what a hostile text overflows.
    Joined(Box<Node>, Vec<(Sign, Node)>),
    Call(Call, Vec<Node>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Plus,
    Minus,
    Times,
    By,
    And,
    Or,
    Equal,
    NotEqual,
    Above,
    AtLeast,
    Below,
    AtMost,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Call {
    Min,
    Max,
    Sum,
    Mean,
    Abs,
    Floor,
    Ceil,
    Round,
    If,
    Answered,
    Count,
    First,
}

impl Call {
    /// With the fewest and the most arguments.
    fn named(name: &str) -> Option<(Self, usize, usize)> {
        Some(match name {
            "min" => (Self::Min, 1, 64),
            "max" => (Self::Max, 1, 64),
            "sum" => (Self::Sum, 1, 64),
            "mean" => (Self::Mean, 1, 64),
            "abs" => (Self::Abs, 1, 1),
            "floor" => (Self::Floor, 1, 1),
            "ceil" => (Self::Ceil, 1, 1),
            "round" => (Self::Round, 1, 2),
            "if" => (Self::If, 3, 3),
            "answered" => (Self::Answered, 1, 1),
            "count" => (Self::Count, 1, 64),
            "first" => (Self::First, 1, 64),
            _ => return None,
        })
    }
}

impl Expression {
    /// Understands `text`.
    pub fn read(text: &str) -> Result<Self, NotUnderstood> {
        if text.len() > LONGEST {
            return Err(NotUnderstood { at: LONGEST, why: "it is too long" });
        }
        let mut reader = Reader::of(text);
        let node = reader.any()?;
        reader.space();
        if !reader.ended() { Err(reader.no("nothing more was expected")) } else { Ok(Self(node)) }
    }

    /// The names in it, as often as they stand there.
    pub fn names(&self) -> Vec<&str> {
        let mut names = Vec::new();
        self.0.names(&mut names);
        names
    }

    /// Works it out; `points` knows what a name counts.
    pub(crate) fn work_out(&self, points: &dyn Fn(&str) -> Option<Decimal>, steps: usize) -> Worked {
        let mut worker = Worker::new(points, steps);
        match worker.value(&self.0) {
            Ok(Some(number)) => Worked::Number(number),
            Ok(None) => Worked::Missing,
            Err(Undefined) => Worked::Undefined,
        }
    }
}

impl Node {
    fn names<'a>(&'a self, into: &mut Vec<&'a str>) {
        match self {
            Self::Number(_) => {}
            Self::Name(name) => into.push(name),
            Self::Minus(of) | Self::Not(of) => of.names(into),
            Self::Joined(first, rest) => {
                first.names(into);
                rest.iter().for_each(|(_, one)| one.names(into));
            }
            Self::Call(_, of) => of.iter().for_each(|one| one.names(into)),
        }
    }
}
