//! How much of what the program says is there in a language: for whoever
//! decides whether a clinic can work in it.

use fluent_syntax::ast::{Pattern, PatternElement};

use crate::{SOURCE, Spoken, Texts};

/// How much of one file of the source is there in a language. What is neither
/// written nor borrowed is said in the source language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Which file, below the source's folder: `chrome.ftl`, `tools/verify.ftl`.
    pub file: String,
    /// Messages that the source has in it.
    pub messages: usize,
    /// Those that the language has itself.
    pub written: usize,
    /// Those that it takes from a parent other than the source.
    pub borrowed: usize,
    /// Those it has itself that say, letter for letter, what the source says.
    /// A name does, rightly; a sentence was probably not translated. 0 for the
    /// source itself.
    pub same_as_source: usize,
}

impl Texts {
    /// How much of what the program says is there in the language with this
    /// tag, file by file. Questionnaires are not counted: one that is not
    /// complete is not offered. Nor are kits: their languages are their own.
    pub fn coverage(&self, tag: &str) -> Vec<Coverage> {
        let own = self.spoken.get(tag);
        let source = self.spoken.get(SOURCE).filter(|_| tag != SOURCE);
        let parents: Vec<_> = self
            .parents(tag)
            .into_iter()
            .filter(|parent| *parent != SOURCE)
            .filter_map(|parent| self.spoken.get(parent))
            .collect();
        let has = |id: &String| own.is_some_and(|own| own.says(id));
        let takes = |id: &String| !has(id) && parents.iter().any(|parent| parent.says(id));
        let repeats = |id: &String| own.zip(source).is_some_and(|(own, source)| same(own, source, id));
        self.source
            .iter()
            .map(|(file, ids)| Coverage {
                file: file.clone(),
                messages: ids.len(),
                written: ids.iter().filter(|id| has(id)).count(),
                borrowed: ids.iter().filter(|id| takes(id)).count(),
                same_as_source: ids.iter().filter(|id| repeats(id)).count(),
            })
            .collect()
    }
}

fn same(own: &Spoken, source: &Spoken, id: &str) -> bool {
    let own = own.message(id).and_then(|message| message.value());
    let source = source.message(id).and_then(|message| message.value());
    own.zip(source).is_some_and(|(own, source)| own == source && has_words(source))
}

/// `{ $field }: { $why }` is the same everywhere and says nothing of anybody's
/// work.
fn has_words(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.chars().any(char::is_alphabetic),
        PatternElement::Placeable { expression } => {
            matches!(expression, fluent_syntax::ast::Expression::Select { .. })
        }
    })
}

#[cfg(test)]
mod tests;
