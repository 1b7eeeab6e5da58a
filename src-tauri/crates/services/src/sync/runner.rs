//! Carries the machine's orders to the store and the wire, and brings back what
//! happened.
//!
//! No lock and no transaction is held while the network is: a batch is read,
//! the desk is let go, the batch travels, the desk is taken again and the
//! answer written down. Whoever sits at the desk never waits for the endpoint.

mod abilities;
mod ahead;
mod around;
mod ask;
mod compare;
mod fate;
mod look;
mod send;
mod settle;
mod suspects;
mod witnessing;

use std::{collections::BTreeSet, mem, pin::pin, sync::Arc, time::Duration};

use exchange::{Addressing, Manner};
use tokio::{task::spawn_blocking, time::Instant};

use self::{
    abilities::Abilities,
    ahead::Ahead,
    around::Around,
    fate::{Said, unexplained},
    look::{Found, look},
    settle::{Answer, Sight},
    witnessing::{Witness, Witnessing},
};
use super::{
    Base, Limits, Phase, Trouble, UNWRITABLE, Wire,
    aside::Aside,
    machine::{ENOUGH, Event, Order, step},
    parcel::{Key, Parcel, together},
};
use crate::{App, Area, Error, app::unpoisoned, door};

/// The window is told at most so often that records go out one by one.
const GLANCE: Duration = Duration::from_millis(300);

/// Sends what waits, for as long as the program runs.
pub async fn run(app: Arc<App>) {
    Runner::new(app, Limits::default()).run().await;
}

/// The same, waiting no longer than `limit` for any answer. For whoever tries what
/// becomes of endpoints that never answer.
pub async fn run_within(app: Arc<App>, limit: Duration) {
    Runner::new(app, Limits { total: limit, ..Limits::default() }).run().await;
}

pub(super) struct Runner {
    pub(super) app: Arc<App>,
    limits: Limits,
    wire: Option<Wire>,
    phase: Phase,
    /// On its way, or about to be.
    batch: Option<Batch>,
    /// What is left of a batch that was taken apart, last part first.
    parts: Vec<Batch>,
    aside: Aside,
    ahead: Ahead,
    /// What the endpoint said of `batch`, to be written down.
    said: Vec<Said>,
    /// What the endpoint said of the head of the trail, to be written down.
    seen: Option<Sight>,
    witnessing: Witnessing,
    /// Records that the endpoint took without a name for their version.
    nameless: BTreeSet<Key>,
    /// The endpoint was asked what it has and said nothing, and nothing since.
    unheard: bool,
    /// Whether the last failure may have been the batch's own.
    own_fault: bool,
    /// When the pause is over.
    wake: Option<Instant>,
    /// When the window was last told.
    told: Option<Instant>,
    around: Around,
    abilities: Abilities,
}

struct Batch {
    endpoint: Base,
    /// Whether names are in it: what the clinic decided when it was packed.
    identified: bool,
    manner: Manner,
    addressing: Addressing,
    /// Not made smaller: that may be what the endpoint does not like.
    plain: bool,
    /// What spoils a whole of which this is the second half is in here, if the first
    /// is taken.
    suspect: bool,
    parcels: Vec<Parcel>,
    /// The head of the trail, if it goes along, as the last entry.
    witness: Option<Box<Witness>>,
}

impl Batch {
    /// Whether it can be taken apart, and has to be: the endpoint takes less at once.
    fn is_more_than(&self, abilities: &Abilities) -> bool {
        let entries: usize = together(&self.parcels).iter().map(|item| item.entries.len()).sum();
        self.parcels.len() > 1 && entries > abilities.room(entries)
    }
}

impl Runner {
    fn new(app: Arc<App>, limits: Limits) -> Self {
        Self {
            app,
            limits,
            wire: None,
            phase: Phase::default(),
            batch: None,
            parts: Vec::new(),
            aside: Aside::default(),
            ahead: Ahead::default(),
            said: Vec::new(),
            seen: None,
            witnessing: Witnessing::default(),
            nameless: BTreeSet::new(),
            unheard: false,
            own_fault: false,
            wake: None,
            told: None,
            around: Around::default(),
            abilities: Abilities::default(),
        }
    }

    async fn run(mut self) {
        let mut event = Event::Changed;
        loop {
            let (phase, orders) = step(self.phase, event);
            self.enter(phase);
            let mut outcome = None;
            for order in orders {
                outcome = self.carry_out(order).await;
            }
            self.tell();
            event = match outcome {
                Some(event) => event,
                None => {
                    self.rest().await;
                    self.write_pass();
                    let event = self.listen().await;
                    self.let_go();
                    event
                }
            };
        }
    }

    /// The bell, or the end of a pause.
    async fn listen(&mut self) -> Event {
        let wake = self.wake;
        let (idle, then) = match self.phase {
            // With nothing to send, others may still have sent something.
            Phase::Idle => (self.around.next(), Event::Changed),
            // Where nothing goes out, the others are told now and then that it does not.
            Phase::Stopped | Phase::Paused => (self.around.next_word(), Event::Woke),
            Phase::Off
            | Phase::Gathering(_)
            | Phase::Sending(_)
            | Phase::Settling(_)
            | Phase::Waiting { .. } => (None, Event::Woke),
        };
        let until = async |moment: Option<Instant>| match moment {
            Some(moment) => tokio::time::sleep_until(moment).await,
            None => std::future::pending().await,
        };
        tokio::select! {
            () = until(wake) => Event::Woke,
            () = until(idle) => then,
            () = self.app.bell.notified() => {
                let mut board = unpoisoned(&self.app.board);
                let asked = mem::take(&mut board.asked);
                match (board.paused, asked) {
                    (true, _) => Event::Paused,
                    (false, true) => Event::Asked,
                    (false, false) => Event::Changed,
                }
            }
        }
    }

    /// Whoever rang before records are looked for is served by that.
    fn hush(&self) {
        let mut rung = pin!(self.app.bell.notified());
        rung.as_mut().enable();
        unpoisoned(&self.app.board).asked = false;
    }

    /// A token that was given in the place of another is good once: it is written
    /// down before sending rests.
    fn write_pass(&self) {
        // Locked meanwhile: it is written down when the desk is opened again.
        drop(door::way(&self.app));
    }

    /// While the records are locked nothing that opens a door stays in memory, and
    /// nothing of what was to be sent, wherever the sending stands.
    fn let_go(&mut self) {
        if self.app.desk().open.is_some() {
            return;
        }
        self.note_line();
        self.wire = None;
        self.batch = None;
        self.ahead = Ahead::default();
        self.parts.clear();
        self.app.doors.forget();
    }

    /// What happened, where the order leads to something.
    async fn carry_out(&mut self, order: Order) -> Option<Event> {
        match order {
            Order::Gather(_) | Order::Send if unpoisoned(&self.app.board).paused => {
                return Some(Event::Paused);
            }
            Order::Gather(_) if self.ahead.is_coming() => {
                self.batch = self.ahead.comes();
                return Some(Event::BatchFound);
            }
            Order::Gather(most) => {
                // Whoever asks while others' records are fetched is heard afterwards.
                self.hush();
                self.fetch().await;
                return Some(self.gather(most).await);
            }
            Order::Send => return Some(self.send().await),
            Order::Settle | Order::Hold => return Some(self.settle().await),
            Order::Split => {
                let suspect = self.own_fault;
                self.split(suspect);
            }
            Order::Drop => self.batch = None,
            Order::SetAside => {
                if let Some([only]) = self.batch.take().as_ref().map(|batch| &batch.parcels[..]) {
                    match &only.own.queued {
                        // Which of them it is shows when they go one by one.
                        Some(_) if only.brings_others() && self.own_fault => {
                            self.aside.part(only.own.key.0, only.own.key.1);
                        }
                        Some(queued) => self.aside.put(queued, self.own_fault),
                        None => {}
                    }
                }
                self.parts.clear();
            }
            Order::StartOver => {
                self.fall_back().await;
                self.batch = None;
                self.parts.clear();
                self.aside.start_over();
            }
            Order::Wake(pause) => {
                self.wake = Some(Instant::now() + pause);
                unpoisoned(&self.app.board).next_try = Some(self.app.running() + pause);
            }
        }
        None
    }

    async fn gather(&mut self, mut reach: usize) -> Event {
        loop {
            // With parts of a batch left, a look only tells whether they may go.
            let most = if self.parts.is_empty() { self.abilities.room(reach) } else { 1 };
            let way = self.abilities.way();
            let (app, aside) = (Arc::clone(&self.app), mem::take(&mut self.aside));
            let looked = spawn_blocking(move || (look(&app, way, most, &aside, &BTreeSet::new()), aside));
            let Ok((found, aside)) = looked.await else { return self.stuck() };
            self.aside = aside;
            let (batch, unfit) = match found {
                Ok(Found::Some { batch, unfit }) => (batch, unfit),
                Ok(Found::Is(later @ Event::OnlyLater { .. })) => match self.only_later(later).await {
                    Some(event) => return event,
                    None => {
                        // By itself.
                        reach = 1;
                        continue;
                    }
                },
                Ok(Found::Is(event)) => {
                    if event == Event::NothingLeft {
                        self.finish().await;
                    }
                    return event;
                }
                Err(error) => return self.failed(&error),
            };
            match self.learn(&batch.endpoint).await {
                Ok(()) if self.abilities.way() == way => {}
                Ok(()) => continue,
                Err(event) => return event,
            }
            let same =
                |part: &mut Batch| (&part.endpoint, part.identified) == (&batch.endpoint, batch.identified);
            if let Some(part) = self.parts.pop_if(same) {
                let known = part.suspect && part.parcels.len() > 1;
                self.batch = Some(part);
                if known {
                    // It need not be sent to know that it would be refused.
                    self.split(true);
                    self.batch = self.parts.pop();
                }
                while self.batch.as_ref().is_some_and(|part| part.is_more_than(&self.abilities)) {
                    self.split(false);
                    self.batch = self.parts.pop();
                }
                return Event::BatchFound;
            }
            self.parts.clear();
            if !unfit.is_empty() {
                let held = unfit.into_iter().map(|queued| (queued, unexplained(UNWRITABLE))).collect();
                let answer = Answer { held, ..Answer::default() };
                if let Err(error) = self.write_down(batch.endpoint.clone(), answer).await {
                    return self.failed(&error);
                }
            }
            let mut batch = match self.sift(batch).await {
                Ok(batch) => batch,
                Err(event) => return event,
            };
            if !batch.parcels.is_empty() {
                batch.witness = batch.witness.filter(|_| self.witnessing.is_wanted(&batch.endpoint));
                self.batch = Some(batch);
                return Event::BatchFound;
            }
        }
    }

    /// Takes the batch apart; `suspect`: one of the records in it spoils it.
    fn split(&mut self, suspect: bool) {
        if let Some(mut first) = self.batch.take() {
            let parcels = first.parcels.split_off(first.parcels.len() / 2);
            (first.witness, first.suspect) = (None, false);
            let endpoint = first.endpoint.clone();
            let second = Batch { endpoint, parcels, witness: None, suspect, ..first };
            self.parts.extend([second, first]);
        }
    }

    fn failed(&self, error: &Error) -> Event {
        if matches!(error, Error::Locked) {
            return Event::Closed;
        }
        tracing::error!(%error, "the records could not be read or written while sending");
        self.stuck()
    }

    /// Notes the new phase on the board.
    fn enter(&mut self, phase: Phase) {
        if phase == Phase::Off {
            // Nothing that opens a door stays in memory while the records are locked.
            self.note_line();
            self.wire = None;
        }
        let mut board = unpoisoned(&self.app.board);
        let rests = |phase| matches!(phase, Phase::Off | Phase::Idle | Phase::Stopped | Phase::Paused);
        if rests(self.phase) && !rests(phase) {
            (board.done, board.total) = (0, 0);
            board.began = Some(self.app.running());
        }
        if rests(phase) {
            board.began = None;
        }
        if !matches!(phase, Phase::Waiting { .. }) {
            self.wake = None;
            board.next_try = None;
        }
        match phase {
            Phase::Idle | Phase::Off | Phase::Paused => {
                board.trouble = None;
                self.witnessing.rest();
            }
            // One record after the other was refused.
            Phase::Stopped => {
                board.trouble.get_or_insert(Trouble::Refused);
                self.witnessing.rest();
            }
            Phase::Waiting { strain, .. } if strain.refusals >= ENOUGH => {
                board.trouble.get_or_insert(Trouble::Refused);
            }
            Phase::Gathering(_) | Phase::Sending(_) | Phase::Settling(_) | Phase::Waiting { .. } => {}
        }
        board.phase = phase;
        self.phase = phase;
    }

    /// Tells the window, at once when something is over or has begun, and now
    /// and then while it goes on.
    fn tell(&mut self) {
        let busy = matches!(self.phase, Phase::Gathering(_) | Phase::Sending(_) | Phase::Settling(_));
        let now = Instant::now();
        if busy && self.told.is_some_and(|told| now < told + GLANCE) {
            return;
        }
        self.told = busy.then_some(now);
        self.app.announce(&[Area::Sending]);
    }
}

/// 64 bits of chance, from the end of a fresh id: what comes before tells the
/// time.
fn random(app: &App) -> u64 {
    app.fresh().as_u64_pair().1 << 2
}

#[cfg(test)]
mod tests;
