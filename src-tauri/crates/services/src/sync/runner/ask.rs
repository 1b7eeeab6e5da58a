//! Asking the endpoint before sending, after a backup was brought back: what it
//! has may be newer than what is here.

use std::sync::Arc;

use chrono::{DateTime, FixedOffset, TimeDelta};
use exchange::There;
use store::{Kind, Landed, Queued, Refused};
use tokio::task::spawn_blocking;

use super::{Runner, fate::unexplained};
use crate::{
    Error,
    app::unpoisoned,
    backups,
    sync::{Base, NEWER, gather::Parcel, machine::Event, wire::Failure},
};

/// So far apart two clocks may be and still tell which of two things was first.
const DOUBT: TimeDelta = TimeDelta::minutes(5);

/// What to do with a record that the endpoint was asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Advice {
    /// It lacks the record, or has an older one.
    Send,
    /// It has this very one.
    Settle,
    /// It has one that may be newer.
    Hold,
    /// It did not say.
    Later,
}

/// What to do with `parcel`, of which the endpoint has `there`. `restored` is
/// the moment that the records were brought back to, by the endpoint's clock.
fn advice(parcel: &Parcel, there: &[There], restored: Option<DateTime<FixedOffset>>) -> Advice {
    // What nothing was said of is not there, whatever was said of the rest.
    if parcel.entries.is_empty() || parcel.entries.len() != there.len() {
        return Advice::Later;
    }
    let (mut same, mut advice) = (true, Advice::Send);
    for (entry, there) in parcel.entries.iter().zip(there) {
        match there {
            There::Unclear => return Advice::Later,
            There::Nothing => same = false,
            There::Has { content, .. } if content.as_deref() == Some(entry.content()) => {}
            There::Has { modified, .. } => {
                same = false;
                // The words of a form come with the program: nobody loses what they wrote.
                let is_older = parcel.queued.kind == Kind::Questionnaire
                    || modified.zip(restored).is_some_and(|(theirs, restored)| theirs + DOUBT < restored);
                if !is_older {
                    advice = Advice::Hold;
                }
            }
        }
    }
    if same { Advice::Settle } else { advice }
}

/// What came of asking.
struct Asked {
    send: Vec<Parcel>,
    settle: Vec<Landed>,
    hold: Vec<(Queued, Refused)>,
    later: Vec<Queued>,
}

impl Runner {
    /// Those of `parcels` that are to be sent, after the endpoint was asked about
    /// those that it may have something newer of.
    pub(super) async fn sift(&mut self, endpoint: &Base, parcels: Vec<Parcel>) -> Result<Vec<Parcel>, Event> {
        if !parcels.iter().any(|parcel| parcel.queued.ask) {
            return Ok(parcels);
        }
        let asked = match self.ask(endpoint, parcels).await {
            Ok(asked) => asked,
            Err(failure) => return Err(self.trouble(failure.trouble, failure.after)),
        };
        for queued in &asked.later {
            self.aside.put(queued, false);
        }
        let dealt_with = asked.settle.len() + asked.hold.len();
        if dealt_with > 0 {
            if let Err(error) = self.write_down(endpoint.clone(), asked.settle, asked.hold, None).await {
                return Err(self.failed(&error));
            }
            let mut board = unpoisoned(&self.app.board);
            board.done = board.done.saturating_add(u32::try_from(dealt_with).unwrap_or(u32::MAX));
            board.last_contact = Some(self.app.now());
        }
        self.tell();
        Ok(asked.send)
    }

    /// Asks `endpoint` about those of `parcels` that it is to be asked about.
    async fn ask(&mut self, endpoint: &Base, parcels: Vec<Parcel>) -> Result<Asked, Failure> {
        let mut asked = Asked { send: Vec::new(), settle: Vec::new(), hold: Vec::new(), later: Vec::new() };
        let (unsure, sure): (Vec<_>, Vec<_>) = parcels.into_iter().partition(|parcel| parcel.queued.ask);
        asked.send = sure;
        if unsure.is_empty() {
            return Ok(asked);
        }
        let entries: Vec<_> = unsure.iter().flat_map(|parcel| parcel.entries.iter().cloned()).collect();
        let said = self.wire()?.there(endpoint, &entries).await?;
        let restored = self.restored(said.clock).await;
        let mut there = said.there.into_iter();
        for parcel in unsure {
            let theirs: Vec<_> = there.by_ref().take(parcel.entries.len()).collect();
            match advice(&parcel, &theirs, restored) {
                Advice::Send => asked.send.push(parcel),
                Advice::Settle => asked.settle.push(parcel.landed(None)),
                Advice::Hold => asked.hold.push((parcel.queued, unexplained(NEWER))),
                Advice::Later => asked.later.push(parcel.queued),
            }
        }
        Ok(asked)
    }

    /// The moment that the records were brought back to, by the clock of an
    /// endpoint that now says it is `theirs`.
    async fn restored(&self, theirs: Option<DateTime<FixedOffset>>) -> Option<DateTime<FixedOffset>> {
        let app = Arc::clone(&self.app);
        let read = spawn_blocking(move || app.read(|r| Ok::<_, Error>(r.setting(backups::RESTORED)?)));
        let restored: DateTime<FixedOffset> = read.await.ok()?.ok()??.parse().ok()?;
        let ahead = theirs.map_or(TimeDelta::zero(), |theirs| theirs - self.app.now());
        restored.checked_add_signed(ahead)
    }
}

#[cfg(test)]
mod tests;
