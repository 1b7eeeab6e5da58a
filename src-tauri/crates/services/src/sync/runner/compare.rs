//! Looking at what the endpoint has, when it does not take a version in the place
//! of the one it was known to have.

use std::sync::Arc;

use serde_json::Value;
use store::{Kind, Remote};
use tokio::task::spawn_blocking;

use super::{
    Batch, Runner,
    fate::{Fate, Said, unexplained},
    random,
};
use crate::{
    Error,
    sync::{
        Base,
        machine::Event,
        parcel::{Item, plain},
        wire::Got,
    },
};

/// What the endpoint's copy says of a refusal.
enum Finding {
    /// It has this very one: the answer before was lost.
    Ours { etag: Option<String> },
    /// It has the version that was followed: something else is wrong.
    AsKnown,
    /// It has one that this computer wrote and got no answer about.
    Behind(Box<Remote>),
    /// It has somebody else's.
    Other(Value),
    /// It has it no more.
    Gone,
}

impl Runner {
    /// A request with one parcel was refused as a whole. What that leads to, if the
    /// reason is that the endpoint has other versions than those that were followed.
    pub(super) async fn compare_all(&mut self, batch: &Batch, items: &[Item]) -> Option<Event> {
        let mut said: Vec<Said> = Vec::new();
        let mut explained = false;
        for item in items {
            let fate = match self.compare(&batch.endpoint, item).await {
                Ok(Some(fate)) => {
                    explained = true;
                    fate
                }
                Ok(None) => Fate::Again,
                Err(event) => return Some(event),
            };
            said.push(Said { item: item.clone(), fate });
        }
        explained.then(|| {
            self.said = said;
            Event::Answered
        })
    }

    /// The same for each of those that were refused by themselves.
    pub(super) async fn compare_refused(&mut self, endpoint: &Base) -> Result<(), Event> {
        let mut all = std::mem::take(&mut self.said);
        for said in &mut all {
            if matches!(said.fate, Fate::Refused(_))
                && let Some(fate) = self.compare(endpoint, &said.item).await?
            {
                said.fate = fate;
            }
        }
        self.said = all;
        Ok(())
    }

    /// What the endpoint's copy of `item` makes of a refusal; nothing where the
    /// refusal has another reason.
    async fn compare(&mut self, endpoint: &Base, item: &Item) -> Result<Option<Fate>, Event> {
        let (Some(followed), Some(main)) = (item.follows(), item.entries.first()) else { return Ok(None) };
        let kind = main.resource_type;
        let wire = match self.wire() {
            Ok(wire) => wire.clone(),
            Err(trouble) => return Err(self.trouble(trouble, None)),
        };
        let id = self.place(item).await.unwrap_or_else(|| main.id.to_string());
        let place = format!("{kind}/{id}");
        let asked = wire.get(endpoint, &place);
        let got = match self.unless_paused(asked).await.ok_or(Event::Paused)? {
            Ok(got) => got,
            Err(failure) => return Err(self.trouble(failure.trouble, failure.after)),
        };
        let ours = self.is_of_ours(item, &got).await;
        Ok(match finding(item, followed, got, ours) {
            Finding::Ours { etag } => Some(Fate::Taken { etag, place: None }),
            Finding::AsKnown => None,
            Finding::Behind(remote) => Some(Fate::Behind(remote)),
            Finding::Other(theirs) => Some(Fate::Other(theirs)),
            Finding::Gone => Some(Fate::Refused(unexplained(exchange::Refusal::Gone.code()))),
        })
    }

    /// The endpoint's own id for a record, where it gave one.
    async fn place(&self, item: &Item) -> Option<String> {
        let (app, (kind, id)) = (Arc::clone(&self.app), item.key);
        let read = spawn_blocking(move || app.read(|r| Ok::<_, Error>(r.receipt(kind, id)?)));
        read.await.ok()?.ok()??.place
    }

    /// Whether a copy is one that left this computer, answered or not, and was not
    /// changed since. Which computer it names says nothing: whoever changes a copy at
    /// the endpoint may leave that as it is.
    async fn is_of_ours(&self, item: &Item, got: &Got) -> bool {
        let Got::Is(theirs) = got else { return false };
        let (Some(content), true) = (exchange::content_of(theirs), exchange::is_intact(theirs)) else {
            return false;
        };
        let (app, (kind, id), content) = (Arc::clone(&self.app), item.key, content.to_owned());
        let read = spawn_blocking(move || app.read(|r| Ok::<_, Error>(r.has_departed(kind, id, &content)?)));
        read.await.ok().and_then(Result::ok).unwrap_or_default()
    }

    /// The endpoint has somebody else's version of a record: whoever settles such
    /// things is told. Until then it is passed over.
    pub(super) async fn dispute(&mut self, item: &Item, theirs: Value) -> bool {
        let (app, (kind, id)) = (Arc::clone(&self.app), item.key);
        let followed = item.follows().map(ToOwned::to_owned);
        let told = spawn_blocking(move || {
            crate::disputes::found(&app, kind, id, &theirs)?;
            app.read(|r| {
                // Either somebody decides, or what stands there can be followed now.
                let is_open = r.disputes()?.iter().any(|open| (open.record, open.object) == (kind, id));
                let known = r.remote(kind, id)?.and_then(|known| known.etag);
                Ok::<_, Error>(is_open || (known.is_some() && known != followed))
            })
        });
        let told = matches!(told.await, Ok(Ok(true)));
        if let Some(queued) = item.queued.as_ref().filter(|_| told) {
            self.aside.put(queued, false);
        }
        told
    }

    pub(super) fn stuck(&self) -> Event {
        Event::Stuck { random: random(&self.app) }
    }
}

fn finding(item: &Item, followed: &str, got: Got, ours: bool) -> Finding {
    let theirs = match got {
        Got::Is(theirs) => theirs,
        Got::Nothing | Got::Gone => return Finding::Gone,
    };
    let Some(version) = exchange::version(&theirs) else { return Finding::AsKnown };
    if version.content.as_deref() == Some(item.content()) {
        return Finding::Ours { etag: version.etag };
    }
    if version.version.as_deref() == Some(plain(followed).as_str()) {
        return Finding::AsKnown;
    }
    if ours {
        return Finding::Behind(Box::new(remote(item.key, &theirs, version)));
    }
    Finding::Other(theirs)
}

/// What the endpoint was seen to hold, to be kept.
pub(super) fn remote((kind, id): (Kind, uuid::Uuid), theirs: &Value, seen: exchange::Version) -> Remote {
    Remote {
        kind,
        id,
        etag: seen.etag,
        version: seen.version,
        content: seen.content,
        modified: seen.modified,
        computer: seen.computer,
        resource: Some(theirs.to_string()),
    }
}
