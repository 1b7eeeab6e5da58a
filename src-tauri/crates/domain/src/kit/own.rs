//! Questions of a site's own: asked at a visit of a kit, after its forms, in one form
//! by themselves. They are never part of a questionnaire that somebody else owns.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Level, PlannedForm};
use crate::instrument::{Choice, Draft, DraftItem, KindName, Licence};

/// Codes of a site's own begin like this, so that nobody takes them for those of the kit.
pub const OWN: &str = "local_";
/// So long words may be that are typed in answer to one.
const LENGTH: u32 = 200;
/// So long answering one is taken to last.
const SECONDS: u32 = 10;

/// How a question of a site's own is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OwnKind {
    /// Yes or no.
    YesNo,
    /// One of its own answers.
    Choice,
    /// A number.
    Number,
    /// A few words.
    Text,
}

/// A question of a site's own in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWords {
    /// What is asked.
    pub question: String,
    /// The answers to choose from, where there are some: as many in every language.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
}

/// A question of a site's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnItem {
    /// Its code, `local_…`: all that leaves under its name.
    pub code: String,
    /// The visit of the kit at which it is asked.
    pub visit: String,
    /// How it is answered.
    pub kind: OwnKind,
    /// By language.
    pub words: BTreeMap<String, OwnWords>,
}

/// The questions of a site's own at one visit, as a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnForm<'a> {
    /// Whose, of which kit, and at which visit: the same for every version of it.
    pub id: String,
    /// In the order in which they are asked.
    pub items: Vec<&'a OwnItem>,
}

impl<'a> OwnForm<'a> {
    /// The questions at `visit`; nothing where there is none.
    pub fn at(site: &str, kit: &str, visit: &str, items: &'a [OwnItem]) -> Option<Self> {
        let items: Vec<_> = items.iter().filter(|item| item.visit == visit).collect();
        let id = format!("{OWN}{}-{kit}-{visit}", site.to_lowercase());
        (!items.is_empty()).then_some(Self { id, items })
    }

    /// What is asked; `version` is another whenever the questions are.
    pub fn draft(&self, version: u32, title: &str) -> Draft {
        let mut choices = BTreeMap::new();
        let mut items = Vec::new();
        for of in &self.items {
            let kind = match of.kind {
                OwnKind::YesNo => KindName::YesNo,
                OwnKind::Choice => KindName::Choice,
                OwnKind::Number => KindName::Number,
                OwnKind::Text => KindName::Text,
            };
            let mut item = DraftItem::new(&of.code, kind);
            match of.kind {
                OwnKind::Choice => {
                    choices.insert(of.code.clone(), (1..=of.options()).map(choice).collect());
                    item.choices = Some(of.code.clone());
                }
                OwnKind::Number => item.places = Some(2),
                OwnKind::Text => item.length = Some(LENGTH),
                OwnKind::YesNo => {}
            }
            items.push(item);
        }
        Draft {
            id: self.id.clone(),
            version,
            title: title.to_owned(),
            code: None,
            origin: None,
            instructions: false,
            own_stem: true,
            licence: Licence {
                status: "local".into(),
                attribution: None,
                terms: "The site's own wording: nobody has validated these questions.".into(),
                owner: None,
                number: None,
                expires: None,
                languages: None,
                modes: None,
                notices: Vec::new(),
            },
            choices,
            items,
            scores: Vec::new(),
            prompts: Vec::new(),
        }
    }

    /// Its words in `language`, by message, with those for yes and no; nothing where
    /// some question has none.
    pub fn words(&self, language: &str, yes: &str, no: &str) -> Option<BTreeMap<String, String>> {
        let mut all = BTreeMap::new();
        for of in &self.items {
            let words = of.words.get(language)?;
            if words.options.len() != of.options() {
                return None;
            }
            all.insert(of.code.clone(), words.question.clone());
            for (at, option) in words.options.iter().enumerate() {
                all.insert(format!("{}-{}-{}", self.id, of.code, choice(at + 1).id), option.clone());
            }
        }
        if self.items.iter().any(|of| of.kind == OwnKind::YesNo) {
            all.insert(format!("{}-yes", self.id), yes.to_owned());
            all.insert(format!("{}-no", self.id), no.to_owned());
        }
        Some(all)
    }

    /// As a form of its visit: the site may leave it out of any.
    pub fn planned(&self) -> PlannedForm {
        let seconds = SECONDS.saturating_mul(u32::try_from(self.items.len()).unwrap_or(u32::MAX));
        PlannedForm { instrument: self.id.clone(), level: Level::Optional, mode: None, seconds }
    }
}

impl OwnItem {
    /// How many answers there are to choose from.
    fn options(&self) -> usize {
        self.words.values().map(|words| words.options.len()).max().unwrap_or(0)
    }
}

fn choice(number: usize) -> Choice {
    Choice { id: format!("{OWN}{number}"), points: None, code: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::Instrument;

    fn item(code: &str, visit: &str, kind: OwnKind, options: &[&str]) -> OwnItem {
        let options = options.iter().map(|one| (*one).to_owned()).collect();
        let words = OwnWords { question: format!("{code}?"), options };
        OwnItem { code: code.into(), visit: visit.into(), kind, words: [("en-GB".to_owned(), words)].into() }
    }

    fn all() -> Vec<OwnItem> {
        vec![
            item("local_parking", "v0", OwnKind::YesNo, &[]),
            item("local_travel", "v0", OwnKind::Choice, &["By bus", "On foot"]),
            item("local_cost", "v0", OwnKind::Number, &[]),
            item("local_word", "v6m", OwnKind::Text, &[]),
        ]
    }

    #[test]
    fn the_questions_of_a_visit_are_one_form_with_all_its_words() {
        let items = all();
        let form = OwnForm::at("R11", "back", "v0", &items).unwrap();
        let instrument = Instrument::try_from(form.draft(3, "Own")).unwrap();

        assert_eq!((instrument.id(), instrument.version()), ("local_r11-back-v0", 3));
        assert_eq!(instrument.items().len(), 3);
        assert!(instrument.has_own_stem());
        let words = form.words("en-GB", "Yes", "No").unwrap();
        let (mut needed, has) = (instrument.wording(), words.keys().cloned().collect::<Vec<_>>());
        needed.sort();
        assert_eq!(needed, has);
        assert_eq!(words["local_r11-back-v0-local_travel-local_2"], "On foot");
        assert_eq!(OwnForm::at("11", "back", "v6m", &items).unwrap().items.len(), 1);
        assert_eq!(OwnForm::at("11", "back", "v3m", &items), None);
        assert_eq!((form.planned().level, form.planned().seconds), (Level::Optional, 30));
    }

    #[test]
    fn a_form_is_in_no_language_in_which_a_question_or_an_answer_is_missing() {
        let mut items = all();
        assert!(OwnForm::at("11", "back", "v0", &items).unwrap().words("pl", "Tak", "Nie").is_none());
        for item in &mut items {
            let options = if item.kind == OwnKind::Choice { vec!["Autobusem".into()] } else { Vec::new() };
            item.words.insert("pl".into(), OwnWords { question: "Pytanie?".into(), options });
        }

        assert!(OwnForm::at("11", "back", "v0", &items).unwrap().words("pl", "Tak", "Nie").is_none());
        items[1].words.get_mut("pl").unwrap().options.push("Pieszo".into());
        assert!(OwnForm::at("11", "back", "v0", &items).unwrap().words("pl", "Tak", "Nie").is_some());
    }
}
