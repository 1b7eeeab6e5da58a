//! The next batch, made ready while the last one is on the line, and sent before what the
//! endpoint said of the last one is written down: neither the line nor the endpoint waits
//! for this computer's disk. There is still one request on the line at a time, and the
//! next one leaves only when everything in the last one was taken.
//!
//! What is ready is noted as flown, so that whatever ends the program now, the endpoint is
//! asked about it first. Where anything goes other than well, it is let go and found anew.

use std::{collections::BTreeSet, sync::Arc};

use exchange::{Addressing, Manner};
use tokio::{
    task::{JoinError, JoinHandle, spawn_blocking},
    time::Instant,
};

use super::{
    Batch, Runner,
    look::put_together,
    settle::{Leaving, leaving},
};
use crate::{
    App, Error,
    app::unpoisoned,
    settings,
    sync::{
        Base, Phase,
        aside::Aside,
        gather::{self, Look},
        machine::MOST,
        parcel::{self, Item, Key, together},
        wire::Sent,
    },
};

/// What goes on ahead of its turn.
#[derive(Default)]
pub(super) struct Ahead {
    /// Noted as flown, and not on the line.
    ready: Option<Batch>,
    /// On the line, and not yet asked for.
    coming: Option<Batch>,
    flying: Option<Flying>,
}

/// A request on the line; dropping it drops the request at whatever byte it is.
pub(super) struct Flying(JoinHandle<Sent>);

impl Flying {
    /// What comes of it; an error where it broke.
    pub async fn sent(&mut self) -> Result<Sent, JoinError> {
        (&mut self.0).await
    }
}

impl Drop for Flying {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Ahead {
    /// What is on the line already, to be waited for as if it were sent now.
    pub fn comes(&mut self) -> Option<Batch> {
        self.coming.take()
    }

    pub fn is_coming(&self) -> bool {
        self.coming.is_some()
    }

    pub fn is_flying(&self) -> bool {
        self.flying.is_some()
    }

    pub fn flying(&mut self) -> Option<Flying> {
        self.flying.take()
    }

    pub fn keep(&mut self, ready: Option<Batch>) {
        self.ready = ready;
    }
}

/// A batch that is being made ready, with what the runner lent for it.
pub(super) struct Preparing(JoinHandle<(Option<Batch>, Aside)>);

/// What is looked for.
struct Wanted {
    endpoint: Base,
    identified: bool,
    /// Not these.
    besides: BTreeSet<Key>,
}

impl Runner {
    /// While `batch` is on the line, what follows it is made ready, unless it is.
    pub(super) fn prepare(&mut self, batch: &Batch) -> Option<Preparing> {
        if self.ahead.ready.is_some() || !self.all_is_well(batch) {
            return None;
        }
        let (app, aside) = (Arc::clone(&self.app), std::mem::take(&mut self.aside));
        let wanted = Wanted::after(batch, None);
        Some(Preparing(spawn_blocking(move || {
            let found = wanted.find(&app, &aside).filter(|next| {
                let leaving = leaving(&items(next));
                app.write_alone(move |w| Ok(w.flown(&leaving)?)).is_ok()
            });
            (found, aside)
        })))
    }

    /// Takes back what was lent.
    pub(super) async fn prepared(&mut self, preparing: Option<Preparing>) {
        if let Some(Preparing(job)) = preparing
            && let Ok((ready, aside)) = job.await
        {
            (self.ahead.ready, self.aside) = (ready, aside);
        }
    }

    /// Everything in `batch` was taken: what is ready leaves now, if it still stands as it
    /// was read. Then what is to follow that is looked for; it is flown once [`Leaving`] is
    /// written down.
    pub(super) async fn go_ahead(&mut self, batch: &Batch) -> (Option<Batch>, Leaving) {
        let nothing = (None, Leaving::default());
        if !self.all_is_well(batch) || self.is_wanted_elsewhere() {
            self.fall_back().await;
            return nothing;
        }
        let Some(ready) = self.ahead.ready.take() else { return nothing };
        let wire = match self.stands(&ready).await {
            true => self.wire().ok().cloned(),
            false => None,
        };
        let Some(wire) = wire else {
            self.ahead.ready = Some(ready);
            self.fall_back().await;
            return nothing;
        };
        let how = self.abilities.how(ready.manner);
        let entries = parcel::entries(&together(&ready.parcels));
        let endpoint = ready.endpoint.clone();
        let sent = tokio::spawn(async move { wire.send(&endpoint, &entries, how).await });
        self.ahead.flying = Some(Flying(sent));

        let (app, aside) = (Arc::clone(&self.app), std::mem::take(&mut self.aside));
        let wanted = Wanted::after(batch, Some(&ready));
        self.ahead.coming = Some(ready);
        let looked = spawn_blocking(move || (wanted.find(&app, &aside), aside)).await;
        let Ok((next, aside)) = looked else { return nothing };
        self.aside = aside;
        let leaving = next.as_ref().map(|next| leaving(&items(next))).unwrap_or_default();
        (next, leaving)
    }

    /// Nothing goes ahead any longer: what was on the line is dropped, and may have
    /// arrived; what was ready never left.
    pub(super) async fn fall_back(&mut self) {
        let Ahead { ready, .. } = std::mem::take(&mut self.ahead);
        if let Some(ready) = ready
            && let Err(error) = self.land(&items(&ready)).await
        {
            // Then the endpoint is asked about it first, which does no harm.
            tracing::info!(%error, "what was ready to leave could not be noted as still here");
        }
    }

    /// Only then: whoever has trouble goes step by step.
    fn all_is_well(&self, batch: &Batch) -> bool {
        let at_full_pace = match self.phase {
            Phase::Sending(strain) | Phase::Settling(strain) => {
                strain.most == MOST && strain.failures == 0 && strain.refusals == 0
            }
            Phase::Off
            | Phase::Idle
            | Phase::Gathering(_)
            | Phase::Waiting { .. }
            | Phase::Stopped
            | Phase::Paused => false,
        };
        at_full_pace
            && self.abilities.room(MOST) == MOST
            && self.parts.is_empty()
            && batch.witness.is_none()
            && (batch.manner, batch.addressing) == (Manner::Transaction, Addressing::Given)
            && self.abilities.way() == (Manner::Transaction, Addressing::Given)
    }

    /// Something else has its turn before the next batch.
    fn is_wanted_elsewhere(&self) -> bool {
        let board = unpoisoned(&self.app.board);
        board.paused || board.pull || self.around.next().is_none_or(|then| Instant::now() >= then)
    }

    /// Whether all of `batch` still waits as it was read, for the same endpoint: whoever was
    /// erased or changed something meanwhile is heard.
    async fn stands(&self, batch: &Batch) -> bool {
        let app = Arc::clone(&self.app);
        let (endpoint, identified) = (batch.endpoint.clone(), batch.identified);
        let items = items(batch);
        if items.iter().any(|item| self.is_nameless(item)) {
            // The endpoint is asked about those first.
            return false;
        }
        let waiting: Vec<_> = items.into_iter().filter_map(|item| item.queued).collect();
        let read = spawn_blocking(move || {
            app.read(|r| {
                let same = r.setting(settings::ENDPOINT)?.as_deref() == Some(endpoint.as_str())
                    && (r.setting(settings::IDENTIFIED)?.as_deref() == Some("yes")) == identified;
                for queued in &waiting {
                    let now = r.is_waiting(queued.kind, queued.id)?;
                    if !now.is_some_and(|now| now.is_as(queued)) {
                        return Ok::<_, Error>(false);
                    }
                }
                Ok(same)
            })
        });
        matches!(read.await, Ok(Ok(true)))
    }
}

impl Wanted {
    /// What follows `last`, and `coming` after that.
    fn after(last: &Batch, coming: Option<&Batch>) -> Self {
        let batches = [last].into_iter().chain(coming);
        let besides = batches.flat_map(|batch| &batch.parcels).flat_map(parcel::Parcel::items);
        Self {
            endpoint: last.endpoint.clone(),
            identified: last.identified,
            besides: besides.map(|item| item.key).collect(),
        }
    }

    /// A batch of the ordinary kind, in which there is nothing to be asked about.
    fn find(&self, app: &App, aside: &Aside) -> Option<Batch> {
        let way = (Manner::Transaction, Addressing::Given);
        let looked = gather::look(app, way, MOST, aside, &self.besides).ok()?;
        let Look::Found { frame, manner: Manner::Transaction, raw, lost } = looked else { return None };
        if !lost.is_empty() {
            return None;
        }
        let (batch, unfit) =
            put_together(app, *frame, Manner::Transaction, Addressing::Given, raw).ok()??;
        let unsure = |item: &Item| item.queued.as_ref().is_some_and(|queued| queued.ask || queued.flown);
        let same = (&batch.endpoint, batch.identified) == (&self.endpoint, self.identified);
        let usual =
            same && unfit.is_empty() && !batch.parcels.is_empty() && !items(&batch).iter().any(unsure);
        usual.then_some(batch)
    }
}

fn items(batch: &Batch) -> Vec<Item> {
    together(&batch.parcels).into_iter().cloned().collect()
}
