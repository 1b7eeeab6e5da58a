//! Ids of our own for what others named in their way.

use std::collections::{BTreeMap, BTreeSet};

/// The most characters of an instrument's id, and of any other.
const INSTRUMENT: usize = 32;
const LONGEST: usize = 64;

/// Which names are taken. Items, choices and scores share the names of messages
/// with the parts of items, so that no two things are ever worded by one.
pub(super) struct Ids {
    instrument: String,
    taken: BTreeSet<String>,
    /// Where to go on counting.
    next: BTreeMap<String, u32>,
}

/// `text` as an id: lower-case letters, digits and dashes; `x` where none are left.
pub(super) fn slug(text: &str, most: usize) -> String {
    let mut id = String::new();
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            id.push(c.to_ascii_lowercase());
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
        if id.len() >= most {
            break;
        }
    }
    let id = id.trim_end_matches('-');
    if id.is_empty() { "x".into() } else { id.to_owned() }
}

/// The id of an instrument called `name`. Messages begin with a letter.
pub(super) fn instrument(name: &str) -> String {
    let id = slug(name, INSTRUMENT - 2);
    if id.starts_with(|c: char| c.is_ascii_digit()) { format!("q-{id}") } else { id }
}

impl Ids {
    pub(super) fn of(instrument: &str) -> Self {
        let own = ["instructions", "yes", "no"].map(|end| format!("{instrument}-{end}"));
        Self { instrument: instrument.to_owned(), taken: own.into(), next: BTreeMap::new() }
    }

    pub(super) fn instrument(&self) -> &str {
        &self.instrument
    }

    /// An id for the item that others call `link`.
    pub(super) fn item(&mut self, link: &str) -> String {
        let room = LONGEST.saturating_sub(8 + self.instrument.len()).max(1);
        let wanted = format!("{}-{}", self.instrument, slug(link, room));
        self.free(&wanted, worded)
    }

    /// The same where it has an id already.
    pub(super) fn known(&mut self, id: &str) {
        self.taken.extend(worded(id));
    }

    /// A name for a score; unlike all items.
    pub(super) fn score(&mut self, link: &str) -> String {
        let instrument = self.instrument.clone();
        self.free(&slug(link, 40), |id| vec![id.to_owned(), format!("{instrument}-{id}")])
    }

    /// A name for a set of `choices`.
    pub(super) fn set(&mut self, wanted: &str, choices: &[String]) -> String {
        let instrument = self.instrument.clone();
        self.free(&slug(wanted, 24), |set| {
            choices.iter().map(|one| format!("{instrument}-{set}-{one}")).collect()
        })
    }

    fn free(&mut self, wanted: &str, messages: impl Fn(&str) -> Vec<String>) -> String {
        let mut id = wanted.to_owned();
        loop {
            let all = messages(&id);
            if all.iter().all(|one| !self.taken.contains(one)) {
                self.taken.extend(all);
                return id;
            }
            let next = self.next.entry(wanted.to_owned()).or_insert(1);
            *next += 1;
            id = format!("{wanted}-{next}");
        }
    }
}

/// The names of the messages that an item may have.
fn worded(id: &str) -> Vec<String> {
    let ends = ["prefix", "hint", "unit", "anchor-low", "anchor-high"];
    ends.iter().map(|end| format!("{id}-{end}")).chain([id.to_owned()]).collect()
}

/// `wanted`, or something like it that is not in `taken`.
pub(super) fn apart(wanted: String, taken: &BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{wanted}-{number}"));
    std::iter::once(wanted.clone()).chain(numbered).find(|id| !taken.contains(id)).unwrap_or(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_call_it_becomes_an_id() {
        for (name, id) in
            [("PHQ-9", "phq-9"), ("/44250-9", "44250-9"), ("  a..b ", "a-b"), ("問診", "x"), ("", "x")]
        {
            assert_eq!(slug(name, 30), id);
        }
        assert_eq!(instrument("44249-1"), "q-44249-1");
        assert!(slug(&"a-".repeat(100), 30).len() <= 30);
    }

    #[test]
    fn no_two_things_are_worded_by_one_message() {
        let mut ids = Ids::of("q");

        assert_eq!(ids.item("1"), "q-1");
        assert_eq!(ids.item("1-hint"), "q-1-hint-2", "the hint of the first is called so");
        assert_eq!(ids.item("Instructions"), "q-instructions-2");
        assert_eq!(ids.item("1"), "q-1-2");
        assert_eq!(ids.set("c", &["1".into()]), "c");
        assert_eq!(ids.item("c-1"), "q-c-1-2");
        assert_eq!(ids.score("total"), "total");
        assert_eq!(ids.item("total"), "q-total-2");
        assert!(ids.item(&"long".repeat(100)).len() <= 64);
    }
}
