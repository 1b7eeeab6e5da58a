//! What goes on around sending: fetching what others sent, telling the others of
//! this computer, ending the day. None of it keeps a record from being sent.

use std::{sync::Arc, time::Duration};

use tokio::{task::spawn_blocking, time::Instant};

use super::Runner;
use crate::{
    Area, Error,
    app::unpoisoned,
    settings,
    sync::{Base, Wire, address, closing, pull::pull},
};

/// Unasked, what others sent is fetched at most so often.
const FRESH: Duration = Duration::from_secs(10 * 60);

/// What was done around sending, and when.
#[derive(Debug, Default)]
pub(super) struct Around {
    fetched: Option<Instant>,
}

impl Around {
    /// When what others sent is fetched next, unasked.
    pub fn next(&self) -> Option<Instant> {
        self.fetched.map(|then| then + FRESH)
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

    /// Fetches what others sent, when a run begins and now and then, or when
    /// somebody asks.
    pub(super) async fn fetch(&mut self) {
        let now = Instant::now();
        let asked = std::mem::take(&mut unpoisoned(&self.app.board).pull);
        if asked || self.around.next().is_none_or(|then| now >= then) {
            let Some((wire, base)) = self.line().await else { return };
            self.around.fetched = Some(now);
            let app = Arc::clone(&self.app);
            match self.unless_paused(async move { pull(&app, &wire, &base).await }).await {
                Some(Ok(pulled)) if pulled.taken + pulled.disputes > 0 => {
                    self.app.announce(&[Area::Participants, Area::Visits, Area::Responses, Area::Site]);
                }
                // Nothing is lost: next time it begins where it began this time.
                Some(Ok(_) | Err(_)) | None => {}
            }
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
    }
}
