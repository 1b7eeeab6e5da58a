//! Asking the endpoint what it has.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset};
use exchange::{Addressing, Entry, Head, Kept, Search, SearchPage, There, Version};
use serde_json::Value;
use uuid::Uuid;

use super::{
    Base, Failure, Trouble, Wire,
    client::{Body, Said},
    reply::{failure, to_read},
};

/// So many pages of an answer are read, of which one should be enough.
const PAGES: usize = 60;

/// What the endpoint has at an address.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Got {
    /// This.
    Is(Value),
    /// Nothing.
    Nothing,
    /// Nothing any more: it was deleted there.
    Gone,
}

/// What an answer to a question for one thing says.
pub(super) fn to_got(said: Said) -> Result<Got, Failure> {
    match said.status {
        404 => Ok(Got::Nothing),
        410 => Ok(Got::Gone),
        _ => to_read(said).map(|read| read.map_or(Got::Nothing, Got::Is)),
    }
}

/// What the endpoint has seen of the trail, in no order.
pub(crate) struct Seen {
    pub heads: Vec<Head>,
}

/// What the endpoint has of some resources, in the order in which it was asked.
pub(crate) struct Found {
    pub there: Vec<There>,
    /// What its clock said.
    pub clock: Option<DateTime<FixedOffset>>,
}

impl Wire {
    /// Every head of the trail that the endpoint still has under `id`.
    pub async fn seen(&self, base: &Base, id: Uuid) -> Result<Seen, Trouble> {
        let place = format!("AuditEvent/{id}");
        let newest = self.ask(self.http.get(base.below(&place))).await?;
        let newest = to_read(newest).map_err(|failure| failure.trouble)?;
        let Some(newest) = newest else { return Ok(Seen { heads: Vec::new() }) };
        let mut heads: Vec<_> = exchange::head(&newest).into_iter().collect();
        // Not every server keeps what was there before, and none has to.
        if let Ok(said) = self.ask(self.http.get(base.below(&format!("{place}/_history")))).await
            && let Ok(Some(history)) = to_read(said)
        {
            heads.extend(exchange::heads(&history));
        }
        Ok(Seen { heads })
    }

    /// What the endpoint has of `entries`: by searching, and what is not found so in
    /// one request, or one by one where it does not answer such a request.
    pub async fn there(
        &self,
        base: &Base,
        entries: &[Entry],
        addressing: Addressing,
    ) -> Result<Found, Failure> {
        let mut there = vec![There::Unclear; entries.len()];
        // It answers, and not this: perhaps it does not show every kind to everybody.
        let mut refused = None;
        let mut heard = |failure: Failure| match failure.status {
            Some(_) if failure.after.is_none() => {
                refused.get_or_insert(failure);
                Ok(())
            }
            Some(_) | None => Err(failure),
        };
        // Observations have ids of two systems: scores and steps.
        let named = |entry: &Entry| (entry.resource_type, entry.system());
        let kinds: BTreeSet<_> = entries.iter().map(named).collect();
        for (kind, system) in kinds {
            let all = entries.iter().enumerate();
            let all = all.filter(|(_, entry)| named(entry) == (kind, system.clone()));
            let all: Vec<(usize, &Entry)> = all.collect();
            let found = match addressing {
                Addressing::Given => {
                    let ids: Vec<_> = all.iter().map(|(_, entry)| entry.id.to_string()).collect();
                    self.all_named(base, &exchange::by_ids(kind, &ids)).await
                }
                Addressing::Conditional => {
                    let ids: Vec<_> = all.iter().map(|(_, entry)| entry.id).collect();
                    self.all_named(base, &exchange::by_identifiers(kind, &system, &ids)).await
                }
            };
            let found = match found {
                Ok(Some(found)) => found,
                Ok(None) => continue,
                Err(failure) => {
                    heard(failure)?;
                    continue;
                }
            };
            for (at, entry) in all {
                let is = |one: &&Version| match addressing {
                    Addressing::Given => one.id == entry.id.to_string(),
                    Addressing::Conditional => one.identifier == Some(entry.id),
                };
                if let Some(version) = found.iter().find(is) {
                    there[at] = There::Has(version.clone());
                } else if addressing == Addressing::Conditional {
                    there[at] = There::Nothing;
                }
            }
        }
        // A search says nothing of what was deleted.
        let unsaid: Vec<usize> = (0..entries.len()).filter(|at| there[*at] == There::Unclear).collect();
        if !unsaid.is_empty() && addressing == Addressing::Given {
            let rest: Vec<Entry> = unsaid.iter().map(|at| entries[*at].clone()).collect();
            match self.each(base, &rest).await {
                Ok(each) => unsaid.into_iter().zip(each).for_each(|(at, one)| there[at] = one),
                Err(failure) => heard(failure)?,
            }
        }
        if let Some(failure) = refused.filter(|_| there.iter().all(|one| *one == There::Unclear)) {
            return Err(failure);
        }
        Ok(Found { there, clock: self.heard.clock() })
    }

    /// What a search finds, all of it; nothing where the endpoint does not search
    /// like that.
    async fn all_named(&self, base: &Base, asked: &Search) -> Result<Option<Vec<Version>>, Failure> {
        let (mut found, mut page) = (Vec::new(), self.search(base, asked).await);
        for _ in 0..PAGES {
            match page {
                Ok(SearchPage { resources, next, understood: true }) => {
                    found.extend(resources.iter().filter_map(exchange::version));
                    let Some(next) = next else { return Ok(Some(found)) };
                    page = self.next(base, asked, &next).await;
                }
                Err(failure) if !matches!(failure.trouble, Trouble::NotFhir | Trouble::Unclear) => {
                    return Err(failure);
                }
                Ok(_) | Err(_) => return Ok(None),
            }
        }
        Ok(None)
    }

    async fn each(&self, base: &Base, entries: &[Entry]) -> Result<Vec<There>, Failure> {
        let body = exchange::lookup(entries).to_string().into_bytes();
        let said = self.ask(self.http.post(base.url()).body(body)).await?;
        if let Some(failure) = failure(&said).filter(|failure| failure.trouble == Trouble::Busy) {
            return Err(failure);
        }
        if let Body::Json(json) = &said.body
            && said.status == 200
            && let Ok(there) = exchange::found(entries, json)
            && !there.iter().all(|one| *one == There::Unclear)
        {
            return Ok(there);
        }
        let (mut there, mut shut) = (Vec::new(), BTreeSet::new());
        for entry in entries {
            if shut.contains(entry.resource_type) {
                there.push(There::Unclear);
                continue;
            }
            let place = format!("{}/{}", entry.resource_type, entry.id);
            there.push(match self.get(base, &place).await {
                Ok(Got::Is(resource)) => exchange::there(entry, 200, &resource),
                Ok(Got::Nothing) => There::Nothing,
                Ok(Got::Gone) => There::Gone,
                // Not of this kind, and not to this computer.
                Err(failure) if failure.status == Some(403) => {
                    shut.insert(entry.resource_type);
                    There::Unclear
                }
                Err(failure) => return Err(failure),
            });
        }
        Ok(there)
    }

    /// What the endpoint has at each of `places`, like `Patient/7f3a`; nothing where
    /// it does not answer such a request.
    pub async fn several(&self, base: &Base, places: &[String]) -> Result<Option<Vec<Kept>>, Failure> {
        let body = exchange::reads(places).to_string().into_bytes();
        let said = self.ask(self.http.post(base.url()).body(body)).await?;
        if let Some(failure) = failure(&said).filter(|failure| failure.trouble == Trouble::Busy) {
            return Err(failure);
        }
        Ok(match &said.body {
            Body::Json(json) if said.status == 200 => exchange::kept(places, json).ok(),
            Body::Json(_) | Body::NotJson | Body::Odd => None,
        })
    }
}
