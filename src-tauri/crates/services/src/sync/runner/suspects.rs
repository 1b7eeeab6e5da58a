//! When all that waits was put aside: what the endpoint may break on goes by itself,
//! and whether the endpoint works is found out without it.

use std::sync::Arc;

use tokio::task::spawn_blocking;

use super::{Runner, fate::unexplained, settle::Answer};
use crate::{
    Error,
    app::unpoisoned,
    computers,
    sync::{Phase, UNANSWERED, gather::marks, machine::Event},
};

impl Runner {
    /// All that waits is passed over. What that leads to; nothing where the records
    /// are to be looked at once more, because one of them may go now.
    pub(super) async fn only_later(&mut self, later: Event) -> Option<Event> {
        if self.aside.is_only_refused() {
            return Some(Event::OnlyRefused);
        }
        let is_rested = matches!(self.phase, Phase::Gathering(strain) if strain.rested);
        if !is_rested || !self.aside.is_only_suspects() {
            return Some(later);
        }
        if self.aside.awaits_proof()
            && self.works().await
            && let Err(error) = self.hand_over().await
        {
            return Some(self.failed(&error));
        }
        self.aside.let_one_through();
        None
    }

    /// Whether the endpoint works: it is sent the description of this computer, which
    /// it has, or could have. To take that it has to do all that it does for a record.
    async fn works(&mut self) -> bool {
        let Some((wire, base)) = self.line().await else { return false };
        let app = Arc::clone(&self.app);
        let read = spawn_blocking(move || {
            app.read(|r| match computers::describe(&app, r)? {
                Some(computer) => Ok::<_, Error>(Some(exchange::computer(&computer).bearing(&marks(r)?))),
                None => Ok(None),
            })
        });
        let Ok(Ok(Some(entry))) = read.await else { return false };
        matches!(self.unless_paused(wire.put_one(&base, &entry)).await, Some(Ok(())))
    }

    /// The endpoint works: those that it broke on often enough are handed to a person.
    async fn hand_over(&mut self) -> Result<(), Error> {
        let guilty = self.aside.endpoint_works();
        let Some((_, base)) = self.line().await.filter(|_| !guilty.is_empty()) else { return Ok(()) };
        let done = u32::try_from(guilty.len()).unwrap_or(u32::MAX);
        let held = guilty.into_iter().map(|queued| (queued, unexplained(UNANSWERED))).collect();
        self.write_down(base, Answer { held, ..Answer::default() }).await?;
        let mut board = unpoisoned(&self.app.board);
        board.done = board.done.saturating_add(done);
        Ok(())
    }
}
