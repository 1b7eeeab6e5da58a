//! Writing down what the endpoint said.

use std::{mem, sync::Arc};

use exchange::{Head, Refusal};
use store::{Action, Landed, Queued, Refused, Remote, Writer};
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
        Base, Phase, Trouble, UNANSWERED,
        machine::{ENOUGH, Event, Gain},
        parcel::{Item, Key},
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

/// What is written down of an answer, all or nothing.
#[derive(Debug, Default)]
pub(super) struct Answer {
    pub taken: Vec<Landed>,
    pub held: Vec<(Queued, Refused)>,
    /// An answer came, and nothing else changes.
    pub open: Vec<Queued>,
    /// What the endpoint was seen to hold.
    pub behind: Vec<Remote>,
    pub seen: Option<Sight>,
}

/// What is about to leave, each with the mark of its content.
pub(super) type Leaving = Vec<(Queued, String)>;

/// What of `items` waits itself.
pub(super) fn leaving(items: &[Item]) -> Leaving {
    items.iter().filter_map(|item| Some((item.queued.clone()?, item.content().to_owned()))).collect()
}

impl Runner {
    /// Writes down what the endpoint said of the batch.
    pub(super) async fn settle(&mut self) -> Event {
        let (Some(batch), all) = (self.batch.take(), mem::take(&mut self.said)) else { return self.stuck() };
        let mut answer = Answer { seen: self.seen.take(), ..Answer::default() };
        let (mut progress, mut refused) = (false, Vec::new());
        let is_all_taken = all.iter().all(|said| matches!(said.fate, Fate::Taken { .. }));
        for said in all {
            answer.taken.extend(said.landed());
            let Some(queued) = said.item.queued.clone() else { continue };
            match said.fate {
                Fate::Taken { etag, .. } => {
                    self.aside.forget(&queued);
                    self.note_name(said.item.key, etag.is_some());
                }
                Fate::Refused(why) => refused.push((queued, why)),
                Fate::Later { own_fault } => {
                    self.aside.put(&queued, own_fault);
                    answer.open.push(queued);
                }
                Fate::Again => answer.open.push(queued),
                Fate::Behind(remote) => {
                    progress = true;
                    answer.behind.push(*remote);
                    answer.open.push(queued);
                }
                Fate::Other(theirs) => {
                    progress = true;
                    if self.dispute(&said.item, theirs).await {
                        answer.open.push(queued);
                    } else {
                        answer.held.push((queued, unexplained(Refusal::Conflict.code())));
                    }
                }
            }
        }
        progress |= !answer.taken.is_empty();
        let gain = match refused.len() {
            _ if progress => Gain::Taken,
            0 => Gain::Nothing,
            many => Gain::Refused(u32::try_from(many).unwrap_or(u32::MAX)),
        };
        // Where nothing at all is wanted, not everything is handed to a person.
        let room = if progress { refused.len() } else { self.patience() };
        for (place, (queued, why)) in refused.into_iter().enumerate() {
            if place < room {
                self.aside.forget(&queued);
                answer.held.push((queued, why));
            } else {
                self.aside.put_refused(&queued);
                answer.open.push(queued);
            }
        }
        if !answer.taken.is_empty() {
            let guilty = self.aside.endpoint_works().into_iter();
            answer.held.extend(guilty.map(|queued| (queued, unexplained(UNANSWERED))));
        }
        self.trim(&answer);
        let dealt_with = answer.taken.len() + answer.held.len();
        let (next, leaving) = match is_all_taken {
            true => self.go_ahead(&batch).await,
            false => {
                self.fall_back().await;
                (None, Leaving::default())
            }
        };
        match self.write_both(batch.endpoint, answer, leaving).await {
            Ok(counts) => {
                self.ahead.keep(next.filter(|_| counts));
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

    /// How many more records may be refused in a row.
    fn patience(&self) -> usize {
        let so_far = match self.phase {
            Phase::Settling(strain) => strain.refusals,
            Phase::Off
            | Phase::Idle
            | Phase::Gathering(_)
            | Phase::Sending(_)
            | Phase::Waiting { .. }
            | Phase::Stopped
            | Phase::Paused => 0,
        };
        usize::try_from(ENOUGH.saturating_sub(so_far)).unwrap_or(usize::MAX)
    }

    /// What was settled does not go along any more with what is left of a batch, and
    /// what points at something that was held or put aside waits for it.
    fn trim(&mut self, answer: &Answer) {
        let taken: Vec<Key> = answer.taken.iter().map(|one| (one.queued.kind, one.queued.id)).collect();
        let held: Vec<Key> = answer.held.iter().map(|(queued, _)| (queued.kind, queued.id)).collect();
        let aside = &self.aside;
        let is_out = |item: &Item| {
            let passed_over = item.queued.as_ref().is_some_and(|queued| aside.passes_over(queued));
            passed_over || held.contains(&item.key)
        };
        for part in &mut self.parts {
            part.parcels.retain(|parcel| !parcel.items().any(is_out));
            for parcel in &mut part.parcels {
                for item in &mut parcel.needs {
                    if taken.contains(&item.key) {
                        item.queued = None;
                        item.follow(None);
                    }
                }
                if part.addressing == exchange::Addressing::Given {
                    parcel.needs.retain(|item| item.queued.is_some());
                }
            }
        }
        self.parts.retain(|part| !part.parcels.is_empty());
    }

    /// `items` are about to leave.
    pub(super) async fn fly(&self, items: &[Item]) -> Result<(), Error> {
        let leaving = leaving(items);
        self.write(move |w| Ok(w.flown(&leaving)?)).await
    }

    /// An answer came about `items`, whatever it says.
    pub(super) async fn land(&self, items: &[Item]) -> Result<(), Error> {
        let landed: Vec<Queued> = items.iter().filter_map(|item| item.queued.clone()).collect();
        self.write(move |w| Ok(w.landed(&landed)?)).await
    }

    /// Writes down what `endpoint` said, unless records go elsewhere by now:
    /// then nothing it said counts.
    pub(super) async fn write_down(&self, endpoint: Base, answer: Answer) -> Result<(), Error> {
        self.write_both(endpoint, answer, Leaving::default()).await.map(drop)
    }

    /// The same, and that `leaving` is about to leave: one write is cheaper than two. Whether
    /// it counted.
    async fn write_both(&self, endpoint: Base, answer: Answer, leaving: Leaving) -> Result<bool, Error> {
        self.write(move |w| {
            let Answer { taken, held, open, behind, seen } = &answer;
            if w.setting(settings::ENDPOINT)?.as_deref() != Some(endpoint.as_str()) {
                return Ok(false);
            }
            w.landed(open)?;
            w.settle(taken)?;
            for (queued, refused) in held {
                w.hold(queued, refused)?;
            }
            for remote in behind {
                w.save_remote(remote)?;
            }
            match seen {
                Some(Sight::Taken(head)) => w.witnessed(head.seq, &head.hash, endpoint.as_str())?,
                Some(Sight::Refused) => w.note(Action::Refused, "trail", Uuid::nil(), Some("witness"))?,
                None => {}
            }
            w.flown(&leaving)?;
            Ok(true)
        })
        .await
    }

    async fn write<T: Send + 'static>(
        &self,
        write: impl Fn(&Writer<'_>) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let app = Arc::clone(&self.app);
        spawn_blocking(move || app.write_alone(write)).await.map_err(|_| Error::Panicked)?
    }
}
