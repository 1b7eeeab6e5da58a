//! What goes on around sending: fetching what others sent, telling the others of
//! this computer, ending the day. None of it keeps a record from being sent.

use std::{mem, sync::Arc, time::Duration};

use exchange::{Manner, Outcome};
use tokio::{task::spawn_blocking, time::Instant};

use super::{
    Runner,
    settle::{Answer, Sight},
    witnessing::Witness,
};
use crate::{
    Area, Error,
    app::unpoisoned,
    computers, settings,
    sync::{
        Base, Wire, address, closing,
        gather::{head, marks},
        machine::{Event, Phase},
        pull::pull,
        wire::Reply,
    },
};

/// Unasked, what others sent is fetched at most so often.
const FRESH: Duration = Duration::from_secs(10 * 60);

/// What was done around sending, and when.
#[derive(Debug, Default)]
pub(super) struct Around {
    fetched: Option<Instant>,
    /// When this computer was last described to the others.
    described: Option<Instant>,
    /// Requests that were answered since the head of the trail went along.
    unwitnessed: u32,
}

impl Around {
    /// A request was answered; whether the head of the trail went along.
    pub fn sent(&mut self, witnessed: bool) {
        self.unwitnessed = if witnessed { 0 } else { self.unwitnessed + 1 };
    }

    /// When what others sent is fetched next, unasked.
    pub fn next(&self) -> Option<Instant> {
        self.fetched.map(|then| then + FRESH)
    }

    /// When the others are told of this computer next, unasked.
    pub fn next_word(&self) -> Option<Instant> {
        self.described.map(|then| then + FRESH)
    }

    /// Whether that is now.
    fn is_due(&self, now: Instant) -> bool {
        self.next_word().is_none_or(|then| now >= then)
    }
}

impl Runner {
    /// The line, and where records go now; nothing where they go nowhere, or are
    /// locked.
    pub(in crate::sync) async fn line(&mut self) -> Option<(Wire, Base)> {
        let app = Arc::clone(&self.app);
        let read = spawn_blocking(move || app.read(|r| Ok::<_, Error>(r.setting(settings::ENDPOINT)?)));
        let base = address(&read.await.ok()?.ok()??).ok()?;
        Some((self.wire().ok()?.clone(), base))
    }

    /// What comes of `talk`, unless a person puts it off: then it is dropped at
    /// whatever byte it is.
    pub(in crate::sync) async fn unless_paused<T>(&mut self, talk: impl Future<Output = T>) -> Option<T> {
        let halt = Arc::clone(&unpoisoned(&self.app.board).halt);
        let mut halted = std::pin::pin!(halt.notified());
        halted.as_mut().enable();
        if unpoisoned(&self.app.board).paused {
            return None;
        }
        let said = tokio::select! {
            biased;
            () = halted => None,
            said = talk => Some(said),
        };
        self.note_line();
        said
    }

    /// Notes what went over the line, and what time it is at its other end.
    pub(super) fn note_line(&mut self) {
        let Some(wire) = &self.wire else { return };
        let (bytes, clock) = wire.heard().take();
        let ahead = clock.map(|theirs| (self.app.now() - theirs).num_seconds());
        let mut board = unpoisoned(&self.app.board);
        board.bytes.sent += bytes.sent;
        board.bytes.received += bytes.received;
        board.bytes.requests += bytes.requests;
        board.clock_ahead = ahead.or(board.clock_ahead);
    }

    /// Asks the endpoint what it can do, the first time that records go there.
    pub(super) async fn learn(&mut self, endpoint: &Base) -> Result<(), Event> {
        self.abilities.at(endpoint);
        if !self.abilities.is_to_be_asked() {
            return Ok(());
        }
        let wire = self.wire().cloned().map_err(|trouble| self.trouble(trouble, None))?;
        // One that does not say takes records all the same, perhaps.
        if let Ok(said) = self.unless_paused(wire.metadata(endpoint)).await.ok_or(Event::Paused)? {
            self.abilities.says(&said);
        }
        Ok(())
    }

    /// Everything that waited was sent: the head of the trail goes to the endpoint
    /// if it did not go along, and this computer is described to the others.
    pub(super) async fn finish(&mut self) {
        let Some((wire, base)) = self.line().await else { return };
        if mem::take(&mut self.around.unwitnessed) > 0 && self.witnessing.is_wanted(&base) {
            self.bear_witness(&wire, &base).await;
        }
        let now = Instant::now();
        let dealt_with = unpoisoned(&self.app.board).done > 0;
        if dealt_with || self.around.is_due(now) {
            self.around.described = Some(now);
            let talk = self.describe(wire, base);
            // What is not heard of now is heard of next time.
            let _ = self.unless_paused(talk).await;
        }
    }

    /// Something waits here and does not go out, also because somebody put it off:
    /// that is what the others have to know of this computer. It says that it is there
    /// and how much waits, and nothing of any record. Whoever rings is heard first.
    async fn say_what_waits(&mut self) {
        let leaves_alone = match self.phase {
            Phase::Waiting { told, .. } => told,
            Phase::Stopped | Phase::Paused => false,
            Phase::Off | Phase::Idle | Phase::Gathering(_) | Phase::Sending(_) | Phase::Settling(_) => true,
        };
        let now = Instant::now();
        if leaves_alone || !self.around.is_due(now) {
            return;
        }
        let before = self.around.described.replace(now);
        let Some((wire, base)) = self.line().await else { return };
        let talk = self.describe(wire, base);
        let wake = self.wake;
        let woken = async move {
            match wake {
                Some(then) => tokio::time::sleep_until(then).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            biased;
            () = self.app.bell.notified() => {
                self.around.described = before;
                self.app.ring();
            }
            () = woken => self.around.described = before,
            () = talk => {}
        }
        self.note_line();
        self.tell();
    }

    async fn bear_witness(&mut self, wire: &Wire, base: &Base) {
        let app = Arc::clone(&self.app);
        let read = spawn_blocking(move || app.read(|r| head(r, app.now())));
        let Ok(Ok(Some(trail))) = read.await else { return };
        let witness = Witness::of(trail);
        let how = self.abilities.how(Manner::Batch);
        let sent = self.unless_paused(wire.send(base, std::slice::from_ref(&witness.entry), how)).await;
        let seen = match sent.map(|sent| sent.reply) {
            Some(Reply::Answered(outcomes)) => match outcomes.first() {
                Some(Outcome::Confirmed { .. }) => Some(Sight::Taken(witness.head)),
                Some(Outcome::Refused { .. }) => Some(Sight::Refused),
                Some(Outcome::TryLater { .. } | Outcome::Unclear) | None => None,
            },
            Some(Reply::NotLikeThis { .. }) => Some(Sight::Refused),
            // It takes records and is no server where this is concerned.
            Some(Reply::Failed(failure)) => {
                self.witnessing.suspect(Some(failure.trouble)).then_some(Sight::Refused)
            }
            None => None,
        };
        if matches!(seen, Some(Sight::Refused)) {
            self.witnessing.refuse();
        }
        if seen.is_some() {
            let answer = Answer { seen, ..Answer::default() };
            if let Err(error) = self.write_down(base.clone(), answer).await {
                tracing::error!(%error, "what the endpoint said of the trail could not be written down");
            }
        }
    }

    /// Describes this computer to the others.
    fn describe(&self, wire: Wire, base: Base) -> impl Future<Output = ()> + use<> {
        let app = Arc::clone(&self.app);
        async move {
            let read = spawn_blocking(move || {
                app.read(|r| match computers::describe(&app, r)? {
                    Some(computer) => Ok(Some((computer, marks(r)?))),
                    None => Ok(None),
                })
            });
            if let Ok(Ok(Some((computer, marks)))) = read.await {
                let entry = exchange::computer(&computer).bearing(&marks);
                // What is not heard of now is heard of next time.
                let _ = wire.put_one(&base, &entry).await;
            }
        }
    }

    /// Fetches what others sent, when a run begins and now and then, or when
    /// somebody asks.
    pub(super) async fn fetch(&mut self) {
        let now = Instant::now();
        let asked = std::mem::take(&mut unpoisoned(&self.app.board).pull);
        if asked || self.around.next().is_none_or(|then| now >= then) {
            let Some((wire, base)) = self.line().await else { return };
            self.around.fetched = Some(now);
            let app = Arc::clone(&self.app);
            let pulled = self.unless_paused(async move { pull(&app, &wire, &base).await }).await;
            // Nothing is lost: next time it begins where it began this time.
            let Some(pulled) = pulled else { return };
            if pulled.taken + pulled.disputes > 0 {
                self.app.announce(&[Area::Participants, Area::Visits, Area::Responses, Area::Site]);
            }
            self.app.announce(&[Area::Sending]);
        }
    }

    /// Sending rests, for good or until later.
    pub(super) async fn rest(&mut self) {
        let wanted = {
            let board = unpoisoned(&self.app.board);
            // Who asks for the end of the day asks for sending first.
            board.closing.is_some() && !board.asked
        };
        if wanted {
            closing::run(self).await;
            self.note_line();
            self.tell();
        }
        self.say_what_waits().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_others_are_told_of_this_computer_at_most_every_ten_minutes() {
        let now = Instant::now();
        let mut around = Around::default();
        assert!(around.is_due(now));

        around.described = Some(now);

        assert!(!around.is_due(now) && !around.is_due(now + FRESH - Duration::from_secs(1)));
        assert!(around.is_due(now + FRESH));
    }
}
