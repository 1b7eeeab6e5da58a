//! Writing down what the endpoint said.

use std::{mem, sync::Arc};

use exchange::Head;
use store::{Action, Landed, Queued, Refused};
use tokio::task::spawn_blocking;
use uuid::Uuid;

use super::{
    Runner,
    fate::{Fate, unexplained},
    random,
};
use crate::{
    Error,
    app::unpoisoned,
    settings,
    sync::{
        Base, Trouble, UNANSWERED,
        machine::{Event, Gain},
    },
};

/// What the endpoint said of the head of the trail.
#[derive(Debug, Clone)]
pub(super) enum Sight {
    /// It keeps it.
    Taken(Head),
    /// It does not want it.
    Refused,
}

impl Runner {
    /// Writes down what the endpoint said of the batch.
    pub(super) async fn settle(&mut self) -> Event {
        let (Some(batch), said) = (self.batch.take(), mem::take(&mut self.said)) else { return self.stuck() };
        let (mut confirmed, mut held, mut gain) = (Vec::new(), Vec::new(), Gain::Nothing);
        let mut later = Vec::new();
        for (parcel, fate) in batch.parcels.into_iter().zip(said) {
            match fate {
                Fate::Taken { etag } => {
                    self.aside.forget(&parcel.queued);
                    confirmed.push(parcel.landed(etag));
                }
                Fate::Refused(refused) => {
                    self.aside.forget(&parcel.queued);
                    held.push((parcel.queued, refused));
                }
                Fate::Later { own_fault } => later.push((parcel.queued, own_fault)),
            }
        }
        if !held.is_empty() {
            gain = Gain::Refused;
        }
        for (queued, own_fault) in &later {
            self.aside.put(queued, *own_fault);
        }
        if !confirmed.is_empty() {
            gain = Gain::Taken;
            held.extend(
                self.aside.endpoint_works().into_iter().map(|queued| (queued, unexplained(UNANSWERED))),
            );
        }
        let dealt_with = confirmed.len() + held.len();
        let seen = self.seen.take();
        match self.write_down(batch.endpoint, confirmed, held, seen).await {
            Ok(()) => {
                let mut board = unpoisoned(&self.app.board);
                board.done = board.done.saturating_add(u32::try_from(dealt_with).unwrap_or(u32::MAX));
                if gain == Gain::Nothing {
                    board.trouble = Some(Trouble::Busy);
                }
                Event::Settled { gain, random: random(&self.app) }
            }
            // The desk was locked meanwhile: gathering finds that out.
            Err(Error::Locked) => Event::Settled { gain, random: random(&self.app) },
            Err(error) => self.failed(&error),
        }
    }

    /// Writes down what `endpoint` said, unless records go elsewhere by now:
    /// then nothing it said counts.
    pub(super) async fn write_down(
        &self,
        endpoint: Base,
        confirmed: Vec<Landed>,
        held: Vec<(Queued, Refused)>,
        seen: Option<Sight>,
    ) -> Result<(), Error> {
        let app = Arc::clone(&self.app);
        let written = spawn_blocking(move || {
            app.write_alone(|w| {
                if w.setting(settings::ENDPOINT)?.as_deref() != Some(endpoint.as_str()) {
                    return Ok(());
                }
                w.settle(&confirmed)?;
                for (queued, refused) in &held {
                    w.hold(queued, refused)?;
                }
                match &seen {
                    Some(Sight::Taken(head)) => w.witnessed(head.seq, &head.hash, endpoint.as_str())?,
                    Some(Sight::Refused) => {
                        w.note(Action::Refused, "trail", Uuid::nil(), Some("witness"))?;
                    }
                    None => {}
                }
                Ok(())
            })
        });
        written.await.map_err(|_| Error::Panicked)?
    }
}
