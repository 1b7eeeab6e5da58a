//! What travels together, and what stands in one request. Pure.

use std::collections::BTreeSet;

use exchange::Entry;
use store::{Kind, Landed, Queued};
use uuid::Uuid;

/// Which record.
pub(crate) type Key = (Kind, Uuid);

/// A record and the resources it is made of. The endpoint has it when it has
/// every one of them.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    pub key: Key,
    /// As it waits; nothing where it only goes along, for others to point at.
    pub queued: Option<Queued>,
    /// The first is the record itself.
    pub entries: Vec<Entry>,
}

impl Item {
    /// The mark of its content.
    pub fn content(&self) -> &str {
        self.entries.first().map(Entry::content).unwrap_or_default()
    }

    /// The endpoint's name for the version that it follows.
    pub fn follows(&self) -> Option<&str> {
        self.entries.first()?.if_match.as_deref()
    }

    /// Whether it is taken only in the place of a certain version; changes that.
    pub fn follow(&mut self, etag: Option<String>) {
        if let Some(main) = self.entries.first_mut() {
            main.if_match = etag;
        }
    }

    /// It was taken, under this name for its version and this id.
    pub fn landed(&self, etag: Option<String>, place: Option<String>) -> Option<Landed> {
        let queued = self.queued.clone()?;
        let version = etag.as_deref().map(plain);
        Some(Landed { queued, etag, version, content: self.content().to_owned(), place })
    }
}

/// The version in `W/"7"`.
pub(crate) fn plain(etag: &str) -> String {
    etag.strip_prefix("W/").unwrap_or(etag).trim_matches('"').to_owned()
}

/// A record with those of the records it points at that have to go along: they
/// stand or fall together.
#[derive(Debug, Clone)]
pub(crate) struct Parcel {
    pub own: Item,
    pub needs: Vec<Item>,
}

impl Parcel {
    /// Everything in it, what is pointed at first.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.needs.iter().chain([&self.own])
    }

    /// Whether it brings along others that wait themselves.
    pub fn brings_others(&self) -> bool {
        self.needs.iter().any(|item| item.queued.is_some())
    }
}

/// Everything in `parcels`, each record once and before what points at it.
pub(crate) fn together(parcels: &[Parcel]) -> Vec<&Item> {
    let mut known = BTreeSet::new();
    parcels.iter().flat_map(Parcel::items).filter(|item| known.insert(item.key)).collect()
}

/// Every resource of `items`, in order.
pub(crate) fn entries(items: &[&Item]) -> Vec<Entry> {
    items.iter().flat_map(|item| item.entries.iter().cloned()).collect()
}
