//! Items, one after the other: each is seen with those before it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Checked, Fault, MOST_ITEMS, conditions, fail, kinds, name, unique};
use crate::{
    instrument::{Draft, DraftItem, Item, Kind, points},
    response::Missing,
};

/// How deep groups may go.
const DEEPEST: usize = 6;

/// What stands before an item.
pub(super) struct Earlier<'a> {
    pub(super) draft: &'a Draft,
    pub(super) items: Vec<Item>,
    /// Where each stands.
    places: BTreeMap<&'a str, usize>,
    /// The groups that are still open, the innermost last.
    open: Vec<usize>,
    /// Of each item the group around it that repeats, or itself.
    repeating: Vec<Option<usize>>,
}

pub(super) fn all(draft: &Draft) -> Checked<Vec<Item>> {
    unique("items", draft.items.iter().map(|item| item.id.as_str()))?;
    let mut links = BTreeSet::new();
    let mut rows = 0;
    let mut earlier = Earlier {
        draft,
        items: Vec::with_capacity(draft.items.len()),
        places: BTreeMap::new(),
        open: Vec::new(),
        repeating: Vec::with_capacity(draft.items.len()),
    };
    for one in &draft.items {
        let place = format!("item {}", one.id);
        let item = item(&mut earlier, one, &place)?;
        if item.link.trim().is_empty() || !links.insert(item.link.clone()) {
            return fail(place, Fault::Twice);
        }
        rows += earlier.add(&one.id, item);
        if rows > MOST_ITEMS {
            return fail("items", Fault::TooMuch(MOST_ITEMS));
        }
    }
    match earlier.items.iter().any(|item| item.kind.asks() && !item.hidden) {
        true => Ok(earlier.items),
        false => fail("items", Fault::NoItems),
    }
}

fn item(earlier: &mut Earlier, from: &DraftItem, place: &str) -> Checked<Item> {
    name(place, &from.id)?;
    let item = Item {
        id: from.id.clone(),
        kind: kinds::kind(earlier.draft, from, place)?,
        group: from.group.clone(),
        link: from.link.clone().unwrap_or_else(|| from.id.clone()),
        code: from.code.clone(),
        optional: from.optional,
        reasons: from.reasons.clone().unwrap_or_else(|| Missing::USUAL.into_iter().collect()),
        reversed: from.reversed,
        prefix: from.prefix,
        hint: from.hint,
        hidden: from.hidden,
        initial: kinds::initial(earlier.draft, from, place)?,
        carried: from.carried,
        page: from.page,
        when: from.when.clone(),
    };
    earlier.enter(&item, place)?;
    conditions::all(earlier, &item, place)?;
    if item.reversed && points::ends(&earlier.draft.choices, &item.kind).is_none() {
        return fail(place, Fault::Stray("reversed"));
    }
    Ok(item)
}

impl<'a> Earlier<'a> {
    /// The item called `id`, and the group around it that repeats.
    pub(super) fn find(&self, id: &str) -> Option<(&Item, Option<usize>)> {
        let at = *self.places.get(id)?;
        Some((&self.items[at], self.repeating[at]))
    }

    /// The group that repeats around the item that comes next: itself, if it does.
    pub(super) fn around_next(&self, item: &Item) -> Option<usize> {
        if item.kind.repeats().is_some() {
            return Some(self.items.len());
        }
        self.open.last().and_then(|group| self.repeating[*group])
    }

    /// Whether the group around `item` stands where it can be: nothing comes
    /// between a group and what is in it, and what repeats holds nothing that repeats.
    fn enter(&mut self, item: &Item, place: &str) -> Checked<()> {
        let Some(id) = &item.group else {
            self.open.clear();
            return Ok(());
        };
        while self.open.last().is_some_and(|last| self.items[*last].id != *id) {
            self.open.pop();
        }
        let Some(group) = self.open.last() else { return fail(place, Fault::NoSuch(id.clone())) };
        if self.open.len() > DEEPEST {
            return fail(place, Fault::TooMuch(DEEPEST));
        }
        if self.repeating[*group].is_some() && item.kind.repeats().is_some() {
            return fail(place, Fault::Impossible("repeats"));
        }
        Ok(())
    }

    /// Adds `item` and says how many places it takes.
    fn add(&mut self, id: &'a str, item: Item) -> usize {
        let at = self.items.len();
        let repeating = self.around_next(&item);
        if matches!(item.kind, Kind::Group { .. }) {
            self.open.push(at);
        }
        self.places.insert(id, at);
        self.repeating.push(repeating);
        self.items.push(item);
        repeating
            .and_then(|group| self.items[group].kind.repeats())
            .map_or(1, |repeats| repeats.most as usize)
    }
}
