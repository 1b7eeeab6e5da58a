//! Where the places of a form are, without looking for them.

use super::{Slot, State, key};
use crate::instrument::Instrument;

/// Of an item: where its first place is, how far apart its rows are, how many there are.
#[derive(Debug, Clone, Copy)]
struct Run {
    first: usize,
    apart: usize,
    rows: usize,
    repeats: bool,
}

/// The places of a form.
#[derive(Debug)]
pub(super) struct Places {
    /// Of each item, in the instrument's order.
    runs: Vec<Run>,
    /// Of each place the place of the group around it.
    pub(super) around: Vec<Option<usize>>,
    /// Of each place the group that repeats with it, by its place in the instrument.
    pub(super) repeating: Vec<Option<usize>>,
}

impl Places {
    /// Every place of `of`, its rows one after the other; nothing is decided yet.
    pub(super) fn of(of: &Instrument) -> (Self, Vec<Slot<'_>>) {
        let items = of.items();
        let mut slots = Vec::with_capacity(items.len());
        let mut places =
            Self { runs: Vec::with_capacity(items.len()), around: Vec::new(), repeating: Vec::new() };
        let group_of = |at: usize| items.get(at)?.group.as_deref().and_then(|group| of.at(group));
        while let Some(item) = items.get(places.runs.len()) {
            let start = places.runs.len();
            let rows = item.kind.repeats().map(|repeats| repeats.most);
            // What is in a group follows it, and nothing comes between.
            let mut end = start + 1;
            while rows.is_some() && group_of(end).is_some_and(|group| group >= start) {
                end += 1;
            }
            let (first, apart) = (slots.len(), end - start);
            places.runs.extend((0..apart).map(|nth| Run {
                first: first + nth,
                apart,
                rows: rows.map_or(1, |most| most as usize),
                repeats: rows.is_some(),
            }));
            for row in 1..=rows.unwrap_or(1) {
                for (at, item) in items.iter().enumerate().take(end).skip(start) {
                    let row = rows.map(|_| row);
                    let around = group_of(at);
                    let around =
                        around.and_then(|group| places.find(group, row).or_else(|| places.find(group, None)));
                    places.around.push(around);
                    places.repeating.push(rows.map(|_| start));
                    slots.push(Slot { key: key(&item.id, row), item, row, state: State::Away });
                }
            }
        }
        (places, slots)
    }

    /// The place of the item that is the `item`th of its instrument, in `row`.
    pub(super) fn find(&self, item: usize, row: Option<u32>) -> Option<usize> {
        let run = self.runs.get(item)?;
        match row {
            None => (!run.repeats).then_some(run.first),
            Some(row) => {
                let row = (row as usize).checked_sub(1).filter(|row| run.repeats && *row < run.rows)?;
                Some(run.first + row * run.apart)
            }
        }
    }

    /// The group that `slot`, which is the `at`th, opens in its first row.
    pub(super) fn first_row(&self, at: usize, slot: &Slot) -> Option<usize> {
        self.repeating[at].filter(|group| slot.row == Some(1) && self.runs[*group].first == at)
    }

    /// Every place in every row of the group, which repeats.
    pub(super) fn rows(&self, group: usize) -> std::ops::Range<usize> {
        let run = self.runs[group];
        run.first..run.first + run.apart * run.rows
    }

    /// Every place of that item.
    pub(super) fn all(&self, item: usize) -> impl Iterator<Item = usize> + use<> {
        let run = self.runs.get(item).copied();
        run.into_iter().flat_map(|run| (0..run.rows).map(move |row| run.first + row * run.apart))
    }
}
