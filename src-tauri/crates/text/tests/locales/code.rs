//! Which ids the code says. Not a parser of TypeScript or Rust: it looks for
//! what stands between quotes, which is how an id is always written.

use std::collections::BTreeSet;

/// An id, or an id with a hole in it: `problem-${code}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spelt {
    Whole(String),
    Begun { before: String, after: String },
}

impl Spelt {
    /// Every id has two words or more.
    fn is_like_an_id(&self) -> bool {
        match self {
            Self::Whole(whole) => whole.contains('-'),
            Self::Begun { .. } => true,
        }
    }

    /// What fills the hole to give `id`; empty for the id itself.
    fn gives<'a>(&self, id: &'a str) -> Option<&'a str> {
        match self {
            Self::Whole(whole) => (whole == id).then_some(""),
            Self::Begun { before, after } => id
                .strip_prefix(before.as_str())?
                .strip_suffix(after.as_str())
                .filter(|filled| !filled.is_empty()),
        }
    }
}

/// Code without its tests and without lines that are comments.
pub fn shipped(code: &str) -> String {
    let code = code.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Everything in `code` between quotes that could be an id or a part of one.
pub fn spelt(code: &str) -> Vec<Spelt> {
    spelt_at(code).into_iter().map(|(_, _, spelt)| spelt).collect()
}

/// With where it begins and where it ends.
fn spelt_at(code: &str) -> Vec<(usize, usize, Spelt)> {
    let quotes = code.match_indices(['"', '\'', '`']);
    let found = quotes.filter_map(|(at, quote)| {
        let (spelt, rest) = one(&code[at + 1..], quote)?;
        Some((at, code.len() - rest.len(), spelt))
    });
    found.collect()
}

fn one<'a>(rest: &'a str, quote: &str) -> Option<(Spelt, &'a str)> {
    let (before, rest) = run(rest);
    if let Some(hole) = rest.strip_prefix("${").or_else(|| rest.strip_prefix('{')) {
        let (after, rest) = run(&hole[closing(hole, '{', '}')? + 1..]);
        let begun = before.ends_with('-') && rest.starts_with(quote);
        return begun.then(|| (Spelt::Begun { before: before.to_owned(), after: after.to_owned() }, rest));
    }
    let whole = !before.is_empty() && rest.starts_with(quote);
    whole.then(|| (Spelt::Whole(before.to_owned()), rest))
}

/// What the program fills a hole with when it is a choice of its own: the names
/// of an enum's choices, as they are written outside it.
pub fn choices(code: &str) -> Vec<Spelt> {
    let names = code.lines().filter_map(|line| line.trim().strip_suffix(','));
    let is_name = |name: &&str| {
        name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
    };
    let kebab = |name: &str| {
        let dashed =
            name.chars().flat_map(|c| [c.is_ascii_uppercase().then_some('-'), Some(c.to_ascii_lowercase())]);
        dashed.flatten().skip(1).collect()
    };
    names.filter(is_name).map(|name| Spelt::Whole(kebab(name))).collect()
}

fn run(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
    text.split_at(end.unwrap_or(text.len()))
}

/// Where what was opened before `text` closes.
fn closing(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close && depth == 0 {
            return Some(at);
        } else if c == close {
            depth -= 1;
        }
    }
    None
}

/// What `code`, of the window, hands to `say()`: every id between quotes in its
/// first argument that is not compared with something.
pub fn said_by_the_window(code: &str) -> Vec<Spelt> {
    let first = |call: &str| {
        let mut depth = 0;
        let end = call.find(|c| {
            match c {
                '(' | '{' | '[' => depth += 1,
                ')' | '}' | ']' => depth -= 1,
                _ => {}
            }
            depth < 0 || (depth == 0 && c == ',')
        });
        call[..end.unwrap_or(call.len())].to_owned()
    };
    let mut all = Vec::new();
    for call in calls(code, &["say("]) {
        let argument = first(call);
        let compared = |at: usize| argument[..at].trim_end().ends_with("==");
        let mut done = 0;
        for (at, end, spelt) in spelt_at(&argument) {
            if at >= done && !compared(at) {
                all.push(spelt);
                done = end; // what stands in its hole is no id
            }
        }
    }
    all.retain(Spelt::is_like_an_id);
    all
}

/// What `code`, of the program, hands to what says it: what stands between
/// quotes in each call, before what is inserted.
pub fn said_by_the_program(code: &str) -> Vec<Spelt> {
    let mut all = Vec::new();
    for call in calls(code, &[".say(", ".words("]) {
        let arguments = &call[..closing(call, '(', ')').unwrap_or_default()];
        all.extend(spelt(arguments.split("&[").next().unwrap_or_default()));
    }
    all.retain(Spelt::is_like_an_id);
    all
}

fn calls<'a>(code: &'a str, names: &[&str]) -> Vec<&'a str> {
    let part_of_a_word = |at: usize| code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
    names
        .iter()
        .flat_map(|name| code.match_indices(name))
        .filter(|(at, name)| name.starts_with('.') || !part_of_a_word(*at))
        .map(|(at, name)| &code[at + name.len()..])
        .collect()
}

/// What is said and not among `written`.
pub fn unwritten(said: &[Spelt], written: &BTreeSet<String>) -> Vec<String> {
    let unknown = said.iter().filter(|spelt| !written.iter().any(|id| spelt.gives(id).is_some()));
    let name = |spelt: &Spelt| match spelt {
        Spelt::Whole(id) => format!("nobody wrote {id}"),
        Spelt::Begun { before, after } => format!("nobody wrote anything like {before}…{after}"),
    };
    unknown.map(name).collect()
}

/// What `code` spells that is no id, but begins with the same two words as one:
/// probably misspelt.
pub fn misspelt(spelt: &[Spelt], written: &BTreeSet<String>) -> Vec<String> {
    let family = |id: &str| id.match_indices('-').nth(1).map(|(at, _)| id[..at].to_owned());
    let families: BTreeSet<_> = written.iter().filter_map(|id| family(id)).collect();
    let whole = spelt.iter().filter_map(|spelt| match spelt {
        Spelt::Whole(id) => Some(id),
        Spelt::Begun { .. } => None,
    });
    let odd =
        whole.filter(|id| !written.contains(*id) && family(id).is_some_and(|of| families.contains(&of)));
    odd.map(|id| format!("nobody wrote {id}")).collect()
}

/// An id that the code puts together of an id and an end (`{id}-how`), or of a
/// beginning and two fillings (`code-{list}-{code}`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Composed {
    before: String,
    after: String,
    holes: usize,
}

/// Everything in `code` between quotes that puts an id together in such a way.
pub fn composed(code: &str) -> Vec<Composed> {
    let of = |rest: &str| {
        let (before, mut rest) = run(rest);
        let (mut after, mut holes) = ("", 0);
        while let Some(hole) = rest.strip_prefix('{') {
            holes += 1;
            (after, rest) = run(&hole[closing(hole, '{', '}')? + 1..]);
            if !rest.starts_with('"') && after != "-" {
                return None;
            }
        }
        let ends =
            rest.starts_with('"') && (holes == 2 || (before.is_empty() && holes == 1 && !after.is_empty()));
        ends.then(|| Composed { before: before.to_owned(), after: after.to_owned(), holes })
    };
    code.match_indices('"').filter_map(|(at, _)| of(&code[at + 1..])).collect()
}

/// What is among `written`, and `spelt` nowhere: neither whole nor, where the
/// code puts an id together, with fillings that are spelt somewhere.
pub fn idle(
    written: &BTreeSet<String>,
    spelt: &BTreeSet<Spelt>,
    composed: &BTreeSet<Composed>,
) -> Vec<String> {
    let whole = |word: &str| spelt.contains(&Spelt::Whole(word.to_owned()));
    let filled = |id: &str| {
        whole(id) || spelt.iter().any(|one| one.gives(id).is_some_and(|of| !of.is_empty() && whole(of)))
    };
    let put_together = |id: &str, one: &Composed| {
        let Some(of) =
            id.strip_prefix(one.before.as_str()).and_then(|id| id.strip_suffix(one.after.as_str()))
        else {
            return false;
        };
        match one.holes {
            1 => filled(of),
            _ => of.match_indices('-').any(|(at, _)| whole(&of[..at]) && whole(&of[at + 1..])),
        }
    };
    let used = |id: &str| filled(id) || composed.iter().any(|one| put_together(id, one));
    written.iter().filter(|id| !used(id)).map(|id| format!("nobody says {id}")).collect()
}
