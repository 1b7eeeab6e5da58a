//! A form as it stands: which of its items are asked, given what was answered.
//!
//! Conditions look at earlier items only, so one walk from the first item to the
//! last decides all of them. What is not asked does not count: it is no gap,
//! makes no score and is not sent, whatever was said to it before.

use std::sync::OnceLock;

use crate::{
    Decimal,
    instrument::{Instrument, Item, Prompt},
    response::{Answers, Given, Mode},
    score::Score,
};

mod conditions;
mod places;
#[cfg(test)]
mod tests;

use places::Places;

/// What conditions look at besides answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Circumstances {
    /// Full years on the day of the visit.
    pub age: Option<u32>,
    /// Which of the participant's visits it is, from 1.
    pub visit: Option<u32>,
    /// Who gives the answers, and how.
    pub mode: Mode,
}

/// How it stands with a place for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is shown, and counts.
    Asked,
    /// A row more, if it is wanted: shown, and no gap while it is empty.
    Spare,
    /// It counts, and is never shown.
    Unseen,
    /// It is not asked, as things stand.
    Away,
}

/// A place for an answer: an item, and in a group that repeats one of its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot<'a> {
    /// Under which the answer is kept.
    pub key: String,
    /// What is asked.
    pub item: &'a Item,
    /// The row, from 1.
    pub row: Option<u32>,
    /// How it stands.
    pub state: State,
}

/// The key of `item` in `row`.
pub fn key(item: &str, row: Option<u32>) -> String {
    row.map_or_else(|| item.to_owned(), |row| format!("{item}.{row}"))
}

/// The item and the row that `key` names.
pub fn parts(key: &str) -> (&str, Option<u32>) {
    match key.split_once('.') {
        Some((item, row)) => (item, row.parse().ok()),
        None => (key, None),
    }
}

/// An instrument, what was answered, and what follows from it.
#[derive(Debug)]
pub struct Form<'a> {
    of: &'a Instrument,
    slots: Vec<Slot<'a>>,
    /// What was said in each place, whether it counts or not.
    said: Vec<Option<&'a Given>>,
    places: Places,
    /// In the instrument's order, once somebody asked for one.
    pub(crate) scores: OnceLock<Vec<Score>>,
}

/// A prompt that is up, and the place that set it off; none where a score did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raised<'a> {
    /// Which.
    pub prompt: &'a Prompt,
    /// The first place that did.
    pub key: Option<String>,
}

impl<'a> Form<'a> {
    /// `answers` to `of`.
    pub fn new(of: &'a Instrument, answers: &'a Answers, circumstances: Circumstances) -> Self {
        let (places, slots) = Places::of(of);
        let said = slots.iter().map(|slot| answers.get(&slot.key)).collect();
        let mut form = Self { of, slots, said, places, scores: OnceLock::new() };
        // Of each group that repeats, by its place in the instrument, the last row that somebody began.
        let mut begun = vec![0; of.items().len()];
        for at in 0..form.slots.len() {
            if let Some(group) = form.places.first_row(at, &form.slots[at]) {
                begun[group] = u32::MAX;
                begun[group] = form.begun(group, &begun, circumstances);
            }
            form.slots[at].state = form.state(at, &begun, circumstances);
        }
        form
    }

    /// The instrument.
    pub fn of(&self) -> &'a Instrument {
        self.of
    }

    /// All places in the order of the form, rows that nobody has begun among them.
    pub fn slots(&self) -> &[Slot<'a>] {
        &self.slots
    }

    /// The place called `key`.
    pub fn slot(&self, key: &str) -> Option<&Slot<'a>> {
        Some(&self.slots[self.find(key)?])
    }

    /// What stands for `key` and counts.
    pub fn given(&self, key: &str) -> Option<&'a Given> {
        self.counts(self.find(key)?)
    }

    fn find(&self, key: &str) -> Option<usize> {
        let (item, row) = parts(key);
        self.places.find(self.of.at(item)?, row).filter(|at| self.slots[*at].key == key)
    }

    /// What was said in a place, if it counts.
    fn counts(&self, at: usize) -> Option<&'a Given> {
        if self.slots[at].state == State::Away { None } else { self.said[at] }
    }

    /// The answers that count: what was said where nothing is asked any more is
    /// left out.
    pub fn counting(&self) -> Answers {
        let asks = |(_, slot): &(usize, &Slot)| slot.item.kind.asks();
        let given = |(at, slot): (usize, &Slot)| Some((slot.key.clone(), self.counts(at)?.clone()));
        self.slots.iter().enumerate().filter(asks).filter_map(given).collect()
    }

    /// The places that need an answer or a reason, whether they have one or not.
    pub fn needed(&self) -> impl Iterator<Item = &Slot<'a>> {
        self.slots.iter().filter(|slot| needs(slot))
    }

    /// Those of them that have none, in order.
    pub fn gaps(&self) -> Vec<&Slot<'a>> {
        let all = self.slots.iter().zip(&self.said);
        all.filter(|(slot, said)| needs(slot) && said.is_none()).map(|(slot, _)| slot).collect()
    }

    /// The points of every place of `item` that counts; nothing where a place has none.
    pub fn points<'s>(&'s self, item: &str) -> impl Iterator<Item = (&'s Slot<'a>, Option<Decimal>)> {
        self.counted(item)
            .map(|(slot, given)| (slot, given.and_then(|given| self.of.points(slot.item, given))))
    }

    /// Every place of `item` that counts, and what was said there.
    pub(crate) fn counted<'s>(
        &'s self,
        item: &str,
    ) -> impl Iterator<Item = (&'s Slot<'a>, Option<&'a Given>)> {
        let places = self.of.at(item).into_iter().flat_map(|item| self.places.all(item));
        places
            .map(|at| (&self.slots[at], self.said[at]))
            .filter(|(slot, _)| matches!(slot.state, State::Asked | State::Unseen))
    }

    /// The prompts that are up, in the instrument's order.
    pub fn raised(&self) -> Vec<Raised<'a>> {
        self.of.prompts().iter().filter_map(|prompt| self.raises(prompt)).collect()
    }

    fn raises(&self, prompt: &'a Prompt) -> Option<Raised<'a>> {
        let within = |points: Decimal| {
            prompt.at_least.is_none_or(|least| points >= least)
                && prompt.at_most.is_none_or(|most| points <= most)
        };
        if let Some(item) = &prompt.item {
            let (slot, _) = self.points(item).find(|(_, points)| points.is_some_and(within))?;
            return Some(Raised { prompt, key: Some(slot.key.clone()) });
        }
        let scale = self.of.scale(prompt.score.as_deref()?)?;
        let raised = self.score(scale).points().is_some_and(within);
        raised.then_some(Raised { prompt, key: None })
    }

    /// The last row of `group` that somebody began: that has an answer which counts,
    /// if the row is asked. Leaves its places as if every row were.
    fn begun(&mut self, group: usize, as_if: &[u32], circumstances: Circumstances) -> u32 {
        let mut last = 0;
        for at in self.places.rows(group) {
            self.slots[at].state = self.state(at, as_if, circumstances);
            let slot = &self.slots[at];
            // What is hidden was put there by no person.
            let by_somebody = slot.item.kind.asks() && !slot.item.hidden && slot.state != State::Away;
            if by_somebody && self.said[at].is_some() {
                last = slot.row.unwrap_or(last);
            }
        }
        last
    }

    /// How the place stands; all before it are decided.
    fn state(&self, at: usize, begun: &[u32], circumstances: Circumstances) -> State {
        let slot = &self.slots[at];
        let around = self.places.around[at].map_or(State::Asked, |around| self.slots[around].state);
        let state = match (slot.item.kind.repeats(), slot.row, self.places.repeating[at]) {
            (Some(repeats), Some(row), Some(group)) => {
                let last = begun[group].max(repeats.least);
                match (around, row) {
                    (around, row) if row <= last => around,
                    // One more than was begun is offered, where anything is.
                    (State::Asked, row) if row == last + 1 => State::Spare,
                    (State::Asked | State::Spare | State::Unseen | State::Away, _) => State::Away,
                }
            }
            (Some(_) | None, _, _) => around,
        };
        if state == State::Away
            || slot.item.when.as_ref().is_some_and(|when| !self.holds(when, slot, circumstances))
        {
            return State::Away;
        }
        match (slot.item.hidden, state) {
            (false, state) => state,
            // Of a row that nobody wants there is nothing to count.
            (true, State::Spare) => State::Away,
            (true, State::Asked | State::Unseen | State::Away) => State::Unseen,
        }
    }
}

fn needs(slot: &Slot) -> bool {
    slot.state == State::Asked && slot.item.kind.asks() && !slot.item.optional
}
