//! Sending a batch, and what the answer means.

use std::time::Duration;

use exchange::{Entry, Outcome};
use store::Kind;

use super::{
    Batch, Runner,
    abilities::Instead,
    fate::{Fate, Said, culprit, fates, refused},
    random,
    settle::Sight,
};
use crate::{
    app::unpoisoned,
    door,
    sync::{
        Trouble, Wire,
        machine::Event,
        parcel::{self, Item, Parcel, together},
        wire::{How, Reply, Sent},
    },
};

impl Runner {
    /// A line on the way that the clinic decided.
    pub(super) fn wire(&mut self) -> Result<&Wire, Trouble> {
        // Locked meanwhile: what is on its way may arrive.
        if let Ok(way) = door::way(&self.app)
            && !self.wire.as_ref().is_some_and(|wire| wire.is_on(&way))
        {
            self.note_line();
            self.wire = Some(Wire::new(self.limits, &way)?);
        }
        self.wire.as_ref().ok_or(Trouble::Unclear)
    }

    pub(super) async fn send(&mut self) -> Event {
        let Some(mut batch) = self.batch.take() else { return self.stuck() };
        let event = self.send_batch(&mut batch).await;
        self.batch = Some(batch);
        if event != Event::Answered {
            self.fall_back().await;
        }
        event
    }

    async fn send_batch(&mut self, batch: &mut Batch) -> Event {
        let items: Vec<Item> = together(&batch.parcels).into_iter().cloned().collect();
        if !self.ahead.is_flying()
            && let Err(error) = self.fly(&items).await
        {
            return self.failed(&error);
        }
        let entries = parcel::entries(&items.iter().collect::<Vec<_>>());
        let mut once_more = false;
        loop {
            let witness = batch.witness.as_ref().map(|witness| witness.entry.clone());
            let all: Vec<Entry> = entries.iter().cloned().chain(witness).collect();
            let preparing = self.prepare(batch);
            let reply = self.put(batch, &all).await;
            self.prepared(preparing).await;
            let reply = match reply {
                Ok(reply) => reply,
                Err(event) => return event,
            };
            let trouble = match &reply {
                Reply::Answered(_) => {
                    self.around.sent(batch.witness.is_some());
                    if batch.witness.is_none() {
                        self.witnessing.arrived_without();
                    }
                    let event = self.answered(batch, &items, reply).await;
                    if once_more {
                        // Nothing but the head of the trail was different.
                        self.witnessing.refuse();
                        self.seen = Some(Sight::Refused);
                    }
                    return event;
                }
                Reply::NotLikeThis { .. } => None,
                Reply::Failed(failure) => Some(failure.trouble),
            };
            if batch.witness.take().is_none() || !self.witnessing.suspect(trouble) {
                return self.answered(batch, &items, reply).await;
            }
            // Whatever was wrong, it must not be the head of the trail that keeps
            // records from arriving: once more without it, at once.
            once_more = true;
        }
    }

    /// Puts `entries` at the endpoint: smaller where it takes that, and as they are
    /// where that may be what it does not like.
    async fn put(&mut self, batch: &mut Batch, entries: &[Entry]) -> Result<Reply, Event> {
        let wire = self.wire().cloned();
        let wire = wire.map_err(|trouble| self.trouble(trouble, None))?;
        let how = self.abilities.how(batch.manner);
        let how = How { packed: how.packed && !batch.plain, ..how };
        let send = |how| wire.send(&batch.endpoint, entries, how);
        let Sent { reply, packed } = match self.ahead.flying() {
            Some(mut flying) => {
                let sent = self.unless_paused(flying.sent()).await.ok_or(Event::Paused)?;
                sent.map_err(|_| self.stuck())?
            }
            None => self.unless_paused(send(how)).await.ok_or(Event::Paused)?,
        };
        if packed && matches!(reply, Reply::Answered(_)) {
            self.abilities.took_packed(true);
        }
        let alone = batch.parcels.len() == 1;
        match &reply {
            Reply::Answered(_) => self.abilities.took(entries.len()),
            Reply::NotLikeThis { status: 413, .. } => {
                let is_one = alone && !batch.parcels.iter().any(Parcel::brings_others);
                self.abilities.too_large(entries.len(), is_one);
            }
            Reply::NotLikeThis { .. } | Reply::Failed(_) => {}
        }
        if !packed || !self.abilities.unpacks(status(&reply), alone) {
            // Its halves go as they are: that costs nothing, and tells as much.
            batch.plain |= packed;
            return Ok(reply);
        }
        let plain = How { packed: false, ..how };
        let reply = self.unless_paused(send(plain)).await.ok_or(Event::Paused)?.reply;
        if matches!(reply, Reply::Answered(_)) {
            self.abilities.took_packed(false);
        }
        Ok(reply)
    }

    async fn answered(&mut self, batch: &mut Batch, items: &[Item], reply: Reply) -> Event {
        if matches!(reply, Reply::Answered(_) | Reply::NotLikeThis { .. }) {
            let mut board = unpoisoned(&self.app.board);
            (board.last_contact, board.trouble) = (Some(self.app.now()), None);
        }
        match reply {
            Reply::Answered(outcomes) => self.one_by_one(batch, items, outcomes).await,
            Reply::NotLikeThis { status, reason, complaint } => {
                if let Err(error) = self.land(items).await {
                    return self.failed(&error);
                }
                let alone = batch.parcels.len() == 1;
                // What spoils it is in here, and not in what is left; unless there
                // was only too much of it.
                self.parts.iter_mut().for_each(|part| part.suspect = false);
                self.own_fault = status != 413;
                if alone && let Some(event) = self.compare_all(batch, items).await {
                    return event;
                }
                match (self.abilities.instead(batch.manner, status, alone), &batch.parcels[..]) {
                    (Instead::Way, _) => {
                        self.parts.clear();
                        return Event::Again;
                    }
                    (Instead::Later, [Parcel { own: Item { queued: Some(queued), .. }, .. }]) => {
                        self.aside.put(queued, false);
                        return Event::Again;
                    }
                    (Instead::Later | Instead::Nothing, _) => {}
                }
                if matches!(status, 404..=406 | 415 | 501) && !self.abilities.works() {
                    return self.trouble(Trouble::NotFhir, None);
                }
                let [only] = &batch.parcels[..] else { return Event::NotLikeThis { alone: false } };
                let blamed = match culprit(only, &complaint) {
                    Some(item) if item.queued.is_some() => item.key,
                    // Which of them it is shows when they go one by one.
                    _ if only.brings_others() => {
                        self.aside.part(only.own.key.0, only.own.key.1);
                        return Event::Again;
                    }
                    _ => only.own.key,
                };
                let refused = refused(reason, complaint);
                let fate = |item: &Item| match item.key == blamed {
                    true => Fate::Refused(refused.clone()),
                    false => Fate::Again,
                };
                self.said = items.iter().map(|item| Said { fate: fate(item), item: item.clone() }).collect();
                Event::NotLikeThis { alone: true }
            }
            Reply::Failed(failure) => {
                // Nobody can have it, or the endpoint said so.
                let heard_nothing = match failure.status {
                    Some(status) => !matches!(status, 500 | 502 | 504..=599),
                    None => !matches!(failure.trouble, Trouble::NoAnswer | Trouble::Unclear | Trouble::Proxy),
                };
                if heard_nothing && let Err(error) = self.land(items).await {
                    return self.failed(&error);
                }
                self.trouble(failure.trouble, failure.after)
            }
        }
    }

    /// The endpoint answered for every entry by itself.
    async fn one_by_one(&mut self, batch: &mut Batch, items: &[Item], mut outcomes: Vec<Outcome>) -> Event {
        if let Some(witness) = batch.witness.take() {
            self.seen = match outcomes.pop() {
                Some(Outcome::Confirmed { .. }) => Some(Sight::Taken(witness.head)),
                Some(Outcome::Refused { .. }) => {
                    self.witnessing.refuse();
                    Some(Sight::Refused)
                }
                Some(Outcome::TryLater { .. } | Outcome::Unclear) | None => None,
            };
        }
        let unheard_of = outcomes.iter().find_map(|outcome| match outcome {
            Outcome::Refused { status: status @ (404 | 405), .. } => Some(*status),
            Outcome::Refused { .. }
            | Outcome::Confirmed { .. }
            | Outcome::TryLater { .. }
            | Outcome::Unclear => None,
        });
        self.said = fates(&items.iter().collect::<Vec<_>>(), outcomes);
        let taken = |said: &&Said| matches!(said.fate, Fate::Taken { .. });
        let took = self.said.iter().any(|said| taken(&said));
        if !self.said.iter().all(|said| taken(&said)) {
            self.parts.iter_mut().for_each(|part| part.suspect = false);
        }
        let created = |said: &Said| {
            said.item.follows().is_none() && !matches!(said.item.key.0, Kind::Questionnaire | Kind::Kit)
        };
        let created = self.said.iter().filter(taken).any(created);
        self.abilities.answered(batch.manner, took, created);
        if let Some(status) = unheard_of.filter(|_| !took)
            && self.abilities.instead(batch.manner, status, true) == Instead::Way
        {
            self.said.clear();
            self.parts.clear();
            return Event::Again;
        }
        match self.compare_refused(&batch.endpoint).await {
            Ok(()) => Event::Answered,
            Err(event) => event,
        }
    }

    /// What a request without any outcome leads to: the machine waits by itself
    /// where time may help, and for a person where it will not.
    pub(super) fn trouble(&mut self, trouble: Trouble, after: Option<Duration>) -> Event {
        unpoisoned(&self.app.board).trouble = Some(trouble);
        // A line that breaks, or a server that asks for time, says nothing of the record.
        self.own_fault = after.is_none() && trouble != Trouble::NoAnswer;
        match trouble {
            Trouble::NoAnswer | Trouble::NoSuchHost | Trouble::Proxy | Trouble::Busy | Trouble::Unclear => {
                Event::Later { after, random: random(&self.app) }
            }
            Trouble::NotFhir
            | Trouble::SignInPage
            | Trouble::Clock
            | Trouble::Certificate
            | Trouble::CertificateExpired
            | Trouble::CertificateName
            | Trouble::OldTls
            | Trouble::NotEnrolled
            | Trouble::Refused => Event::Refused,
        }
    }
}

/// What an answer began with, where it was not taken.
fn status(reply: &Reply) -> Option<u16> {
    match reply {
        Reply::Answered(_) => None,
        Reply::NotLikeThis { status, .. } => Some(*status),
        Reply::Failed(failure) => failure.status,
    }
}
