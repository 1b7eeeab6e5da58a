//! The programmes there are: built in, and from packs.
//!
//! A shelf does not change. When a pack is installed another one is put in its
//! place; whoever holds the old one finishes with it.

use std::{collections::BTreeMap, sync::Arc};

use domain::kit::Kit;
use text::{SOURCE, Texts};

use crate::{Error, shelf::Came};

include!(concat!(env!("OUT_DIR"), "/kits.rs"));

/// One version of a kit, with the words that it brings along.
#[derive(Debug, Clone)]
pub struct KitEdition {
    /// Who takes part, and what happens when.
    pub kit: Kit,
    /// Where it came from.
    pub came: Came,
    /// By language and message; empty of what came with the program, whose words
    /// are among its own.
    pub words: BTreeMap<String, BTreeMap<String, String>>,
}

/// Every kit, in every version that somebody may still be in.
#[derive(Debug, Clone, Default)]
pub struct KitShelf {
    editions: BTreeMap<String, BTreeMap<u32, Arc<KitEdition>>>,
}

impl KitEdition {
    /// The sentence for `message` in `language` or the nearest that has it; nothing
    /// where nobody wrote one.
    pub fn find(&self, texts: &Texts, language: &str, message: &str) -> Option<String> {
        let mut tags = vec![language];
        tags.extend(texts.parents(language));
        tags.push(SOURCE);
        let own = tags.iter().find_map(|tag| self.words.get(*tag)?.get(message).cloned());
        let any = || self.words.values().find_map(|words| words.get(message).cloned());
        own.or_else(|| tags.iter().find_map(|tag| texts.own(tag, message))).or_else(any)
    }

    /// The sentence for `message` as it is written in `language`, or in what that is a
    /// variety of; never in another.
    pub fn exactly(&self, texts: &Texts, language: &str, message: &str) -> Option<String> {
        let source = |tag: &&str| *tag != SOURCE || language == SOURCE;
        let tags: Vec<&str> = [language].into_iter().chain(texts.parents(language)).filter(source).collect();
        let own = tags.iter().find_map(|tag| self.words.get(*tag)?.get(message).cloned());
        own.or_else(|| tags.iter().find_map(|tag| texts.own(tag, message)))
    }

    /// As [`KitEdition::find`] finds it; where nobody wrote one, its name in brackets.
    pub fn say(&self, texts: &Texts, language: &str, message: &str) -> String {
        self.find(texts, language, message).unwrap_or_else(|| format!("[{message}]"))
    }

    /// Its name.
    pub fn title(&self, texts: &Texts, language: &str) -> String {
        self.say(texts, language, &format!("{}-title", self.kit.id))
    }

    /// Whether anything of what it says in `language` is borrowed from another.
    pub fn borrows(&self, texts: &Texts, language: &str) -> bool {
        let own = |id: &String| {
            self.words.get(language).is_some_and(|words| words.contains_key(id))
                || texts.own(language, id).is_some()
        };
        !self.kit.messages().iter().all(own)
    }
}

impl KitShelf {
    /// What came with the program.
    pub fn built_in() -> Result<Self, Error> {
        let mut shelf = Self::default();
        for (name, text) in KITS {
            let kit: Kit = toml::from_str(text)
                .map_err(|e| Error::Kit { name: (*name).into(), problem: e.message().to_owned() })?;
            shelf.put(KitEdition { kit, came: Came::BuiltIn, words: BTreeMap::new() });
        }
        Ok(shelf)
    }

    /// Adds an edition. What is there already under its version stays: people are in it.
    pub fn put(&mut self, edition: KitEdition) {
        let versions = self.editions.entry(edition.kit.id.clone()).or_default();
        versions.entry(edition.kit.version).or_insert_with(|| Arc::new(edition));
    }

    /// Every version of each.
    pub fn all(&self) -> impl Iterator<Item = &Arc<KitEdition>> {
        self.editions.values().flat_map(|all| all.values())
    }

    /// The newest version of each, by id.
    pub fn newest(&self) -> impl Iterator<Item = &Arc<KitEdition>> {
        self.editions.values().filter_map(|all| all.values().next_back())
    }

    /// The newest version of `id`.
    pub fn get(&self, id: &str) -> Result<&Arc<KitEdition>, Error> {
        self.editions.get(id).and_then(|all| all.values().next_back()).ok_or(Error::NoSuchKit)
    }

    /// That version, or the nearest after it: nobody is left without a kit because
    /// theirs was replaced.
    pub fn at(&self, id: &str, version: u32) -> Result<&Arc<KitEdition>, Error> {
        let all = self.editions.get(id).ok_or(Error::NoSuchKit)?;
        all.range(version..).next().map(|(_, found)| found).map_or_else(|| self.get(id), Ok)
    }
}
