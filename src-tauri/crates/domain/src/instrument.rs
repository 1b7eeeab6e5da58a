//! Instruments: the questionnaires a clinic gives. An instrument is data.
//!
//! It arrives as a [`Draft`], which may say anything, and leaves as an
//! [`Instrument`], whose promises the rest of the code relies on. There is no
//! other way to obtain one.
//!
//! # For authors
//!
//! An instrument is three files: `<id>.toml` says what is asked and what it
//! counts, `<id>.cases.toml` shows that it counts as the manual does
//! ([`crate::cases`]), and `<id>.ftl` in each language has the words. A short one:
//!
//! ```toml
//! id = "nap"
//! version = 1                      # raised whenever wording or scoring changes
//! title = "Nap questionnaire"      # its proper name; not translated
//! instructions = true              # worded by `nap-instructions`
//!
//! [licence]
//! status = "free-to-ship"
//! terms = "Public domain."
//!
//! [choices]
//! often = [{ id = "never", points = 0 }, { id = "often", points = 2 }]
//!
//! [[items]]
//! id = "nap-1"                     # worded by `nap-1`
//! kind = "choice"
//! choices = "often"                # worded by `nap-often-never`, `nap-often-often`
//!
//! [[items]]
//! id = "nap-2"
//! kind = "scale"
//! min = 0                          # worded by `nap-2-anchor-low`
//! max = 10                         # worded by `nap-2-anchor-high`
//! when = { all = [{ item = "nap-1", is = "=", value = "often" }] }
//!
//! [[scores]]
//! id = "total"                     # named by `nap-total`
//! items = ["nap-1", "nap-2"]
//! method = "sum"
//! range = [0, 12]
//! direction = "higher-is-worse"
//!
//! [[prompts]]                      # staff are told at once
//! id = "unbearable"
//! item = "nap-2"
//! at_least = 9
//! ```
//!
//! **Items** stand in the order in which they are asked; an item in a group
//! (`in = "<group>"`) follows it. Ids begin with a letter and are lower-case
//! letters, digits and dashes; no two instruments of a site share an item's id.
//!
//! | kind | needs | may have |
//! | --- | --- | --- |
//! | `choice` | `choices` | |
//! | `choices` | `choices` | `most`, `alone`: choices that exclude all others |
//! | `yes-no`, `tick` | | counts 1 or 0 |
//! | `scale` | `min`, `max` | `answer_codes`; at most 101 points |
//! | `analogue` | `min`, `max` | at most 1,001 points |
//! | `number` | | `min`, `max`, `places`, `unit`, `counts`: what ranges of it count |
//! | `date` | | `precision` (`day`, `month`, `year`: how little will do), `in_time` |
//! | `text` | | `length`, `long` |
//! | `display` | | is only read |
//! | `group` | | `repeats = { least, most }`, `table`, `untitled` |
//!
//! All that ask may be `optional`, list their `reasons` for no answer, and have an
//! `initial` or a `carried` answer. Any may have a `prefix`, a `hint`, a `page` of its own, be
//! `hidden`, and be asked only `when` all or any of some clauses hold: on an earlier
//! `item`, or `about` `age`, `visit` or `mode`; `is` one of `answered`,
//! `not-answered`, `=`, `!=`, `>`, `>=`, `<`, `<=`. A clause about what is not known
//! does not hold.
//!
//! **Scores** count points: of a choice its `points`, of a number what `counts` says
//! or the number itself, of a `reversed` item from the other end. What is not asked
//! is no part of a score; what is asked and has no answer is missing, never 0. A
//! score of something missing is none, unless the manual says otherwise:
//! `may_miss`, `at_least_answered`, `pro_rated`, `not_applicable_points`. Where a
//! part is asked only sometimes and all the same indispensable, `at_least_answered`
//! says how many parts there must be. [`Method`] lists the methods; `range` is
//! what the parts can make, and bands, thresholds and changes cite their source.
//!
//! What contradicts itself is refused with the place: [`DraftError`].

use std::collections::BTreeMap;

use crate::Code;

mod check;
mod condition;
mod draft;
mod item;
mod points;
mod question;
mod scale;
#[cfg(test)]
mod tests;
mod wording;

pub use check::{DraftError, Fault};
pub use condition::{About, Clause, Op, When};
pub use draft::{Choice, Draft, Licence, Origin, Prompt};
pub use item::{Item, Kind};
pub use question::{Counts, DraftItem, InTime, KindName, Repeats};
pub use scale::{Band, Change, ChangeKind, Direction, Method, Scale, Source, Threshold};

/// A checked instrument: ids are unique, every reference has what it refers
/// to and none runs in a circle, every item can be answered, bands leave no gap.
#[derive(Debug, Clone)]
pub struct Instrument {
    draft: Draft,
    items: Vec<Item>,
    places: BTreeMap<String, usize>,
}

impl TryFrom<Draft> for Instrument {
    type Error = DraftError;

    fn try_from(draft: Draft) -> Result<Self, DraftError> {
        check::draft(draft)
    }
}

impl Instrument {
    /// As its author wrote it.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Its stable name.
    pub fn id(&self) -> &str {
        &self.draft.id
    }

    /// Raised whenever wording or scoring changes.
    pub fn version(&self) -> u32 {
        self.draft.version
    }

    /// Its proper name.
    pub fn title(&self) -> &str {
        &self.draft.title
    }

    /// Code of the panel.
    pub fn code(&self) -> Option<&Code> {
        self.draft.code.as_ref()
    }

    /// Whether it begins with instructions.
    pub fn has_instructions(&self) -> bool {
        self.draft.instructions
    }

    /// Whether its question is our own.
    pub fn has_own_stem(&self) -> bool {
        self.draft.own_stem
    }

    /// Who owns it.
    pub fn licence(&self) -> &Licence {
        &self.draft.licence
    }

    /// The items, in order; what is in a group follows it.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The item called `id`.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.get(*self.places.get(id)?)
    }

    /// Where the item called `id` stands among all of them, from 0.
    pub fn at(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The items in the group called `id`, in order; with `None` those in no group.
    pub fn within<'a>(&'a self, id: Option<&'a str>) -> impl Iterator<Item = &'a Item> {
        self.items.iter().filter(move |item| item.group.as_deref() == id)
    }

    /// The choices of the set called `name`.
    pub fn choices(&self, name: &str) -> &[Choice] {
        self.draft.choices.get(name).map_or(&[], Vec::as_slice)
    }

    /// The scales.
    pub fn scales(&self) -> &[Scale] {
        &self.draft.scores
    }

    /// The scale called `id`.
    pub fn scale(&self, id: &str) -> Option<&Scale> {
        self.scales().iter().find(|scale| scale.id == id)
    }

    /// What staff must be told at once.
    pub fn prompts(&self) -> &[Prompt] {
        &self.draft.prompts
    }

    /// Name of the message that words `choice` of the set `set`.
    pub fn choice_message(&self, set: &str, choice: &str) -> String {
        format!("{}-{set}-{choice}", self.id())
    }

    /// Name of the message that words yes, or no.
    pub fn yes_no_message(&self, yes: bool) -> String {
        format!("{}-{}", self.id(), if yes { "yes" } else { "no" })
    }
}
