//! A message as a sentence: borrowed where the window or a page needs it, never
//! where a questionnaire does.

use std::collections::BTreeMap;

use fluent::{FluentArgs, FluentMessage};
use sha2::{Digest, Sha256};

use crate::{SOURCE, Spoken, Texts, borrowed::borrowed, plain};

impl Texts {
    /// The sentence for `id`, in `language` or, where that lacks it, in the
    /// nearest of its [`Texts::parents`] that has it. What is taken from the source
    /// says so: see [`crate::BORROWED`]. A message nobody wrote comes back as its id
    /// in brackets: visible, and harmless.
    ///
    /// Only text goes in. A number would choose its plural form by rules that
    /// are wrong in Arabic and Romanian; where a count decides, the window
    /// says it, or the form is worked out first and passed: see
    /// [`Texts::plural`].
    pub fn say(&self, language: &str, id: &str, args: &[(&str, &str)]) -> String {
        let args: FluentArgs = args.iter().copied().collect();
        [language]
            .into_iter()
            .chain(self.parents(language))
            .find_map(|tag| {
                let spoken = self.spoken.get(tag)?;
                let pattern = spoken.message(id)?.value()?;
                let mut holes = Vec::new();
                let said = spoken.messages.format_pattern(pattern, Some(&args), &mut holes).into_owned();
                Some(if tag == SOURCE && language != SOURCE { borrowed(&said) } else { said })
            })
            .unwrap_or_else(|| format!("[{id}]"))
    }

    /// What [`Texts::say`] has to take from the source for `language`: each id, and
    /// what is said in its place. Nothing of questionnaires and kits.
    pub fn unwritten(&self, language: &str) -> Vec<(String, String)> {
        let ids = self.source.iter().flat_map(|(_, ids)| ids);
        let lacking = ids.filter(|id| language != SOURCE && !self.speaks(language, [id.as_str()]));
        lacking.map(|id| (id.clone(), plain(&self.say(SOURCE, id, &[])))).collect()
    }

    /// Whether [`Texts::say`] has every one of `ids` in `language` or in a
    /// nearer parent than the source: for words of the window that a patient
    /// reads, who may not know the source language.
    pub fn speaks<'a>(&self, language: &str, ids: impl IntoIterator<Item = &'a str>) -> bool {
        let mut ids = ids.into_iter();
        ids.all(|id| {
            let own = [language].into_iter();
            let borrowed = self.parents(language).into_iter().filter(|parent| *parent != SOURCE);
            own.chain(borrowed).any(|tag| self.spoken.get(tag).is_some_and(|spoken| spoken.says(id)))
        })
    }

    /// The sentence for `id` in `language` itself, complete as it stands.
    /// Nothing is borrowed and nothing is inserted: what is missing, or has a
    /// hole, is `None`.
    pub fn own(&self, language: &str, id: &str) -> Option<String> {
        self.complete(language, id, None)
    }

    /// What `language` itself notes beside `id`, such as where a wording is
    /// from. Nothing is borrowed.
    pub fn attribute(&self, language: &str, id: &str, attribute: &str) -> Option<String> {
        self.complete(language, id, Some(attribute))
    }

    /// Whether `language` has every one of `ids` itself. A form is offered only
    /// where this holds: a questionnaire in two languages at once measures
    /// nothing.
    pub fn covers<'a>(&self, language: &str, ids: impl IntoIterator<Item = &'a str>) -> bool {
        ids.into_iter().all(|id| self.own(language, id).is_some())
    }

    /// Which words a person read: the [`digest`] of the language's own messages.
    pub fn wording_digest(&self, language: &str, ids: &[String]) -> Option<String> {
        let texts = ids.iter().map(|id| Some((id.clone(), self.own(language, id)?)));
        digest(ids, &texts.collect::<Option<_>>()?)
    }

    fn complete(&self, language: &str, id: &str, attribute: Option<&str>) -> Option<String> {
        let spoken = self.spoken.get(language)?;
        let message = spoken.message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut holes = Vec::new();
        let text = spoken.messages.format_pattern(pattern, None, &mut holes).into_owned();
        holes.is_empty().then_some(text)
    }
}

impl Spoken {
    pub(crate) fn message(&self, id: &str) -> Option<FluentMessage<'_>> {
        self.messages.get_message(id)
    }

    pub(crate) fn says(&self, id: &str) -> bool {
        self.message(id).is_some_and(|message| message.value().is_some())
    }
}

/// Which words `texts` are: a SHA-256, in hex, over the messages in the order
/// given, each as the length and bytes of its id, then of its text. A length is
/// eight bytes, the smallest first. `None` where one is missing.
pub fn digest(ids: &[String], texts: &BTreeMap<String, String>) -> Option<String> {
    let mut digest = Sha256::new();
    for id in ids {
        for part in [id, texts.get(id)?] {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part);
        }
    }
    Some(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}
