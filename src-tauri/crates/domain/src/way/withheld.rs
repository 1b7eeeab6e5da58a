//! Words that somebody wrote and that did not come along: they stand on the computer
//! on which they were written, and nowhere else.

use super::{Content, Said, Step, StepKind};

/// Said in an edition of another computer whose reason did not come along.
pub const REASON: &str = "edition-reason";

/// Whether the program writes what stands in this field: it is text, and nobody's words.
pub fn by_the_program(kind: StepKind, field: &str) -> bool {
    matches!(
        (kind, field),
        (StepKind::Consent, "version")
            | (StepKind::Moved, "study-number" | "response")
            | (StepKind::Query, "item")
    )
}

/// Whether `part` says what `whole` says, but perhaps for words that did not come
/// along. Why the editions were made is not looked at.
pub fn is_copy(part: &Content, whole: &Content) -> bool {
    let said = |of: &Content, field: &str| of.get(field).cloned();
    let same = |field: &str| match (said(part, field), said(whole, field)) {
        (None | Some(Said::Withheld(_)), Some(Said::Text(_) | Said::Withheld(_))) => true,
        (part, whole) => part == whole,
    };
    part.keys().chain(whole.keys()).all(|field| field == REASON || same(field))
}

impl Step {
    /// Whether somebody wrote into a field what did not come along.
    pub fn is_withheld(&self, field: &str) -> bool {
        matches!(self.content.get(field), Some(Said::Withheld(_)))
    }

    /// Whether it is the same edition as `whole`, in which words stand that did not come
    /// along with this one.
    pub fn is_copy_of(&self, whole: &Self) -> bool {
        let same_reason = match (&self.reason, self.is_withheld(REASON)) {
            (None, true) => whole.reason.is_some() || whole.is_withheld(REASON),
            (reason, _) => *reason == whole.reason && !whole.is_withheld(REASON),
        };
        let place = |of: &Self| (of.id, of.at, of.day, of.visit, of.about);
        same_reason && place(self) == place(whole) && is_copy(&self.content, &whole.content)
    }

    /// Gives its fields the words that stand in another edition of it; what stands on
    /// another computer stays there.
    pub fn take_words<'a>(&mut self, editions: impl Iterator<Item = &'a Self> + Clone) {
        let id = self.id;
        for (field, said) in &mut self.content {
            let Said::Withheld(at) = said else { continue };
            let there = editions.clone().filter(|one| (one.id, one.at) == (id, *at));
            if let Some(words) = there.filter_map(|one| one.text(field)).last() {
                *said = Said::Text(words.to_owned());
            }
        }
    }
}
