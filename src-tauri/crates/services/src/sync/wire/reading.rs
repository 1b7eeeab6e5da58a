//! Asking the endpoint what it has.

use chrono::{DateTime, FixedOffset};
use exchange::{Entry, Head, Kept, There};
use serde_json::Value;
use uuid::Uuid;

use super::{
    Base, Failure, Trouble, Wire,
    client::{Body, Said},
    reply::{clock, failure, to_read},
};

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

    /// What the endpoint has at the addresses of `entries`: in one request, or
    /// one by one where it does not answer such a request.
    pub async fn there(&self, base: &Base, entries: &[Entry]) -> Result<Found, Failure> {
        let body = exchange::lookup(entries).to_string().into_bytes();
        let said = self.ask(self.http.post(base.url()).body(body)).await?;
        let clock = clock(&said.headers);
        if let Some(failure) = failure(&said).filter(|failure| failure.trouble == Trouble::Busy) {
            return Err(failure);
        }
        if let Body::Json(json) = &said.body
            && said.status == 200
            && let Ok(there) = exchange::found(entries, json)
            && !there.iter().all(|one| *one == There::Unclear)
        {
            return Ok(Found { there, clock });
        }
        let mut there = Vec::new();
        for entry in entries {
            there.push(self.one(base, entry).await?);
        }
        Ok(Found { there, clock })
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

    async fn one(&self, base: &Base, entry: &Entry) -> Result<There, Failure> {
        let place = format!("{}/{}", entry.resource_type, entry.id);
        let resource = to_read(self.ask(self.http.get(base.below(&place))).await?)?;
        Ok(resource.map_or(There::Nothing, |resource| exchange::there(entry, 200, &resource)))
    }
}
