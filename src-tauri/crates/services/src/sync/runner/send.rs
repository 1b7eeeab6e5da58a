//! Sending a batch, and what the answer means.

use std::time::Duration;

use exchange::{Addressing, Entry, Manner, Outcome};

use super::{
    Batch, Runner,
    fate::{Fate, fates, refused},
    random,
    settle::Sight,
};
use crate::{
    app::unpoisoned,
    door,
    sync::{
        Trouble, Wire,
        machine::Event,
        wire::{How, Reply, Sent},
    },
};

const PLAINLY: How = How { manner: Manner::Batch, addressing: Addressing::Given, packed: false };

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
        event
    }

    async fn send_batch(&mut self, batch: &mut Batch) -> Event {
        let mut once_more = false;
        loop {
            let mut entries: Vec<Entry> =
                batch.parcels.iter().flat_map(|parcel| parcel.entries.iter().cloned()).collect();
            entries.extend(batch.witness.as_ref().map(|witness| witness.entry.clone()));
            let wire = match self.wire() {
                Ok(wire) => wire.clone(),
                Err(trouble) => return self.trouble(trouble, None),
            };
            let Some(Sent { reply, .. }) =
                self.unless_paused(wire.send(&batch.endpoint, &entries, PLAINLY)).await
            else {
                return Event::Paused;
            };
            let trouble = match &reply {
                Reply::Answered(_) => {
                    if batch.witness.is_none() {
                        self.witnessing.arrived_without();
                    }
                    let event = self.answered(batch, reply);
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
                return self.answered(batch, reply);
            }
            // Whatever was wrong, it must not be the head of the trail that keeps
            // records from arriving: once more without it, at once.
            once_more = true;
        }
    }

    fn answered(&mut self, batch: &mut Batch, reply: Reply) -> Event {
        match reply {
            Reply::Answered(mut outcomes) => {
                let witness = batch.witness.take();
                self.seen = witness.and_then(|witness| match outcomes.pop() {
                    Some(Outcome::Confirmed { .. }) => Some(Sight::Taken(witness.head)),
                    Some(Outcome::Refused { .. }) => {
                        self.witnessing.refuse();
                        Some(Sight::Refused)
                    }
                    Some(Outcome::TryLater { .. } | Outcome::Unclear) | None => None,
                });
                self.said = fates(&batch.parcels, outcomes);
                let mut board = unpoisoned(&self.app.board);
                board.last_contact = Some(self.app.now());
                board.trouble = None;
                Event::Answered
            }
            Reply::NotLikeThis { reason, complaint, .. } => {
                let alone = batch.parcels.len() == 1;
                if alone {
                    self.said = vec![Fate::Refused(refused(reason, complaint.place, complaint.theirs))];
                }
                unpoisoned(&self.app.board).last_contact = Some(self.app.now());
                Event::NotLikeThis { alone }
            }
            Reply::Failed(failure) => self.trouble(failure.trouble, failure.after),
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
            | Trouble::NotEnrolled
            | Trouble::Refused => Event::Refused,
        }
    }
}
