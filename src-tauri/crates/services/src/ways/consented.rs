//! A consent as it was read: item by item, in the language and the version in which it
//! was. Where those words are not here, that is said, and others are never passed off as
//! them.

use std::sync::Arc;

use domain::{
    kit::ConsentForm,
    way::{Step, StepKind},
};

use super::{ConsentItem, ConsentRead};
use crate::{App, kits::shelf::KitEdition, show};

/// What the fields of items begin with.
const ITEM: &str = "item-";

/// What somebody consented to and what not; nothing of any other step.
pub(super) fn consented(app: &App, step: &Step) -> Option<ConsentRead> {
    let kit = step.kit.as_deref().filter(|_| step.kind == StepKind::Consent)?;
    let there = step.kit_version.and_then(|version| app.kits().at(kit, version).ok().cloned());
    let edition = there.or_else(|| app.kits().get(kit).ok().cloned());
    let read = Read { app, step, kit, edition };
    let items: Vec<ConsentItem> = read.fields().filter_map(|id| read.item(id)).collect();
    let language = step.code("language").and_then(|tag| app.texts.language(tag));
    Some(ConsentRead {
        how: read.how(),
        lacks: read.lacks(&items),
        tag: language.map(|language| language.tag.clone()).unwrap_or_default(),
        rtl: language.is_some_and(|language| language.rtl),
        items,
    })
}

struct Read<'a> {
    app: &'a App,
    step: &'a Step,
    kit: &'a str,
    /// As they entered with it, or what there is of it.
    edition: Option<Arc<KitEdition>>,
}

impl Read<'_> {
    fn form(&self) -> Option<&ConsentForm> {
        self.edition.as_ref()?.kit.consent.as_ref()
    }

    /// What was answered, in the order in which it was asked, as far as that is known.
    fn fields(&self) -> impl Iterator<Item = &str> {
        let asked = self.form().into_iter().flat_map(|form| form.items.iter().map(|item| item.id.as_str()));
        let known: Vec<&str> = asked.collect();
        let answered = self.step.content.keys().filter_map(|field| field.strip_prefix(ITEM));
        let others: Vec<&str> = answered.filter(|id| !known.contains(id)).collect();
        known.into_iter().chain(others)
    }

    fn item(&self, id: &str) -> Option<ConsentItem> {
        let yes = self.step.yes(&format!("{ITEM}{id}"))?;
        let (tag, message) = (show::language(self.app), format!("{}-consent-{id}", self.kit));
        let edition = self.edition.as_deref();
        let words = edition.zip(self.step.code("language")).filter(|_| self.is_that_version());
        let words = words.and_then(|(edition, read)| edition.exactly(&self.app.texts, read, &message));
        let is_here = words.is_some() && self.step.code("language") == Some(tag.as_str());
        let here = || edition.and_then(|edition| edition.find(&self.app.texts, &tag, &message));
        let here = if is_here { None } else { Some(here().unwrap_or_else(|| id.to_owned())) };
        Some(ConsentItem { yes, words, here })
    }

    /// The version of the text that was read.
    fn version(&self) -> Option<&str> {
        self.step.text("version").or_else(|| self.step.code("version"))
    }

    fn is_that_version(&self) -> bool {
        let form = self.form().map(|form| form.version.as_str());
        form.is_some() && self.version().is_none_or(|version| form == Some(version))
    }

    fn how(&self) -> String {
        let tag = self.step.code("language");
        let form = self.form().filter(|_| self.is_that_version());
        let version = self.version().or_else(|| Some(form?.version.as_str()));
        let name = tag.map(|tag| show::language_name(self.app, tag));
        let args =
            [("language", name.as_deref().unwrap_or_default()), ("version", version.unwrap_or_default())];
        let id = match (tag, version) {
            (Some(_), Some(_)) => "consent-read",
            (Some(_), None) => "consent-read-in",
            (None, _) => "consent-read-unknown",
        };
        self.say(id, &args)
    }

    /// Why the words that were read cannot be shown.
    fn lacks(&self, items: &[ConsentItem]) -> Option<String> {
        if !self.is_that_version() {
            return Some(self.say("consent-lacks-version", &[]));
        }
        let tag = self.step.code("language")?;
        let name = show::language_name(self.app, tag);
        let lacks = items.iter().any(|item| item.words.is_none());
        lacks.then(|| self.say("consent-lacks-language", &[("language", &name)]))
    }

    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.app.texts.say(&show::language(self.app), id, args)
    }
}
