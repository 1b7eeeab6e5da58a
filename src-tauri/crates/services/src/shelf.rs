//! The questionnaires there are: built in, from packs, and as they once were.
//!
//! A shelf does not change. When a pack is installed, or the records are opened or
//! closed, another one is put in its place; whoever holds the old one finishes
//! with it.

use std::{collections::BTreeMap, sync::Arc};

use chrono::NaiveDate;
use domain::{
    instrument::{Draft, Instrument},
    response::Response,
};
use store::{KeptDefinition, KeptWording};
use text::Texts;

use crate::{Error, wordings::WordingStatus};

include!(concat!(env!("OUT_DIR"), "/instruments.rs"));

/// The words of an instrument in one language: all of them, or there is no such thing.
#[derive(Debug, Clone)]
pub struct Words {
    /// How well they are known to be their owner's.
    pub status: WordingStatus,
    /// Where they are from.
    pub source: String,
    /// By message.
    pub texts: BTreeMap<String, String>,
    /// SHA-256, in hex; see [`text::digest`].
    pub digest: String,
}

/// Where an instrument came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Came {
    /// With the program.
    BuiltIn,
    /// In a pack.
    Pack {
        /// Its id.
        id: String,
        /// Its version.
        version: u32,
    },
    /// From a Questionnaire that the site took over by itself.
    Imported,
    /// Questions of the site's own, asked at a visit of a programme.
    Site,
    /// Nothing new is begun with it: it is kept for what was, as when a newer pack
    /// has come, or the one that brought it can no longer be read.
    Kept,
}

/// One version of an instrument, with its words.
#[derive(Debug, Clone)]
pub struct Edition {
    /// What is asked, and how it counts.
    pub instrument: Instrument,
    /// Where it came from.
    pub came: Came,
    /// By language.
    pub words: BTreeMap<String, Arc<Words>>,
    /// What staff read about its scores, by language and message, where it brings that along.
    pub labels: BTreeMap<String, BTreeMap<String, String>>,
    /// Recordings, by language and message: media type and bytes.
    pub audio: BTreeMap<String, BTreeMap<String, (String, Vec<u8>)>>,
}

/// Every instrument, in every version that can be looked at.
#[derive(Debug, Clone, Default)]
pub struct Shelf {
    editions: BTreeMap<String, BTreeMap<u32, Arc<Edition>>>,
    /// Every wording that is known, by its digest.
    wordings: BTreeMap<String, Arc<Words>>,
}

impl Edition {
    /// The words in `language`.
    pub fn words(&self, language: &str) -> Option<&Words> {
        self.words.get(language).map(Arc::as_ref)
    }

    /// What staff read for `message` in `language`; where nobody wrote that, in the
    /// source language or in any other.
    pub fn label(&self, texts: &Texts, language: &str, message: &str) -> String {
        let nearest = [language, text::SOURCE].into_iter().filter_map(|tag| self.labels.get(tag));
        let own = nearest.chain(self.labels.values()).find_map(|labels| labels.get(message).cloned());
        own.unwrap_or_else(|| texts.say(language, message, &[]))
    }

    /// Whether its licence lets it be offered on `day`.
    pub fn is_licensed(&self, day: NaiveDate) -> bool {
        self.instrument.licence().expires.is_none_or(|last| day <= last)
    }

    /// Whether anything new may be begun with it.
    pub fn is_current(&self) -> bool {
        self.came != Came::Kept
    }
}

impl Words {
    /// The text of `message`; empty where there is none to read.
    pub fn read(&self, message: &str) -> String {
        self.texts.get(message).cloned().unwrap_or_default()
    }
}

impl Shelf {
    /// What came with the program.
    pub fn built_in(texts: &Texts) -> Result<Self, Error> {
        let mut shelf = Self::default();
        for (name, text) in FILES {
            let draft: Draft = toml::from_str(text)
                .map_err(|e| Error::Instrument { name: (*name).into(), problem: e.message().to_owned() })?;
            let instrument = Instrument::try_from(draft).map_err(|e| Error::instrument(name, &e))?;
            let words = texts
                .languages()
                .iter()
                .filter_map(|language| {
                    Some((language.tag.clone(), Arc::new(built_in(texts, &instrument, &language.tag)?)))
                })
                .collect();
            shelf.put(Edition {
                instrument,
                came: Came::BuiltIn,
                words,
                labels: BTreeMap::new(),
                audio: BTreeMap::new(),
            });
        }
        Ok(shelf)
    }

    /// Adds an edition. What came with the program stays and gets the languages that
    /// it lacks; of two others the later stands, unless nothing can be begun with it
    /// any more. Something else under a version that is there already is not added:
    /// what was answered was answered to what is there.
    pub fn put(&mut self, edition: Edition) {
        for words in edition.words.values() {
            self.wordings.entry(words.digest.clone()).or_insert_with(|| Arc::clone(words));
        }
        let (id, version) = (edition.instrument.id().to_owned(), edition.instrument.version());
        let versions = self.editions.entry(id).or_default();
        let Some(there) = versions.get_mut(&version) else {
            versions.insert(version, Arc::new(edition));
            return;
        };
        let same = there.instrument.draft() == edition.instrument.draft();
        if !same {
            tracing::error!(id = edition.instrument.id(), version, "two questionnaires have one version");
        }
        if !same || (there.is_current() && !edition.is_current()) {
            return;
        }
        if there.came == Came::BuiltIn {
            let there = Arc::make_mut(there);
            for (language, words) in edition.words {
                there.words.entry(language).or_insert(words);
            }
        } else {
            *there = Arc::new(edition);
        }
    }

    /// Keeps an instrument that somebody once answered, and its words as they were
    /// read then; words that are not those of their digest are left out. What is
    /// there already under its version stays as it is.
    pub fn keep(&mut self, definition: &KeptDefinition, wordings: &[KeptWording]) -> Result<(), Error> {
        let named = |error: &dyn std::fmt::Display| Error::Instrument {
            name: format!("{} {}", definition.instrument, definition.version),
            problem: error.to_string(),
        };
        let draft: Draft = serde_json::from_str(&definition.definition).map_err(|e| named(&e))?;
        let instrument = Instrument::try_from(draft).map_err(|e| named(&e))?;
        if (instrument.id(), instrument.version()) != (definition.instrument.as_str(), definition.version) {
            return Err(named(&"it says that it is another"));
        }
        let ids = instrument.wording();
        let theirs = wordings
            .iter()
            .filter(|one| (one.instrument.as_str(), one.version) == (instrument.id(), instrument.version()));
        let mut words = BTreeMap::new();
        for one in theirs {
            if text::digest(&ids, &one.texts).as_ref() != Some(&one.digest) {
                tracing::error!(digest = one.digest, "kept words are not those that were read");
                continue;
            }
            let kept = Arc::new(Words {
                status: WordingStatus::named(&one.status).unwrap_or(WordingStatus::Collated),
                source: one.source.clone(),
                texts: one.texts.clone(),
                digest: one.digest.clone(),
            });
            self.wordings.entry(one.digest.clone()).or_insert_with(|| Arc::clone(&kept));
            words.insert(one.language.clone(), kept);
        }
        if self.exactly(instrument.id(), instrument.version()).is_err() {
            let (labels, audio) = (BTreeMap::new(), BTreeMap::new());
            self.put(Edition { instrument, came: Came::Kept, words, labels, audio });
        }
        Ok(())
    }

    /// The newest version of each that can be begun, by id.
    pub fn newest(&self) -> impl Iterator<Item = &Arc<Edition>> {
        self.editions.values().filter_map(|all| all.values().rev().find(|edition| edition.is_current()))
    }

    /// Every version of each.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Edition>> {
        self.editions.values().flat_map(|all| all.values())
    }

    /// The newest version of `id` that can be begun.
    pub fn get(&self, id: &str) -> Result<&Arc<Edition>, Error> {
        let all = self.editions.get(id).ok_or(Error::NotOffered)?;
        all.values().rev().find(|edition| edition.is_current()).ok_or(Error::NotOffered)
    }

    /// That very version.
    pub fn exactly(&self, id: &str, version: u32) -> Result<&Arc<Edition>, Error> {
        self.editions.get(id).and_then(|all| all.get(&version)).ok_or(Error::NotOffered)
    }

    /// The version that was on the screen when `response` was given: another has
    /// other words, or counts otherwise.
    pub fn of(&self, response: &Response) -> Result<&Arc<Edition>, Error> {
        self.exactly(&response.instrument, response.version)
    }

    /// The words with this digest.
    pub fn wording(&self, digest: &str) -> Option<&Words> {
        self.wordings.get(digest).map(Arc::as_ref)
    }

    /// The words in which `response` stands: those very ones, or none. Others of the
    /// same language would be shown as what somebody read.
    pub fn words_of(&self, response: &Response) -> Result<&Words, Error> {
        self.wording(&response.wording).ok_or(Error::NotOffered)
    }
}

/// The words of `of` in `language` as they came with the program, if all of them did.
fn built_in(texts: &Texts, of: &Instrument, language: &str) -> Option<Words> {
    let ids = of.wording();
    let digest = texts.wording_digest(language, &ids)?;
    let texts_of =
        ids.into_iter().map(|id| texts.own(language, &id).map(|text| (id, text))).collect::<Option<_>>()?;
    let attribute = |name| texts.attribute(language, of.id(), name);
    let status = attribute("status").and_then(|status| WordingStatus::named(&status));
    Some(Words {
        // Whatever is not known to be better is said to be collated.
        status: status.unwrap_or(WordingStatus::Collated),
        source: attribute("source").unwrap_or_default(),
        texts: texts_of,
        digest,
    })
}

#[cfg(test)]
mod tests;
