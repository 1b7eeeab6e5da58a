//! Asking the endpoint before sending: after a backup was brought back, when what
//! it has may be newer than what is here, after an answer was lost, when it may
//! have the record already, and where it took a record without saying what it
//! calls that version, when somebody else may have changed it since.
//!
//! Only what a backup brought back waits for an answer. Whatever else is asked
//! about goes without one: sending twice does no harm.

use std::{
    collections::{BTreeMap, BTreeSet},
    mem,
    sync::Arc,
};

use chrono::{DateTime, FixedOffset, TimeDelta};
use exchange::{Addressing, Refusal, There};
use serde_json::Value;
use store::{Kind, Queued};
use tokio::task::spawn_blocking;

use super::{Batch, Runner, fate::unexplained, settle::Answer};
use crate::{
    Error,
    app::unpoisoned,
    backups,
    sync::{
        NEWER, Trouble, Wire,
        machine::Event,
        parcel::{Item, Key, Parcel, together},
        wire::{Failure, Got},
    },
};

/// So far apart two clocks may be and still tell which of two things was first.
const DOUBT: TimeDelta = TimeDelta::minutes(5);

/// What to do with a record that the endpoint was asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Advice {
    /// It lacks the record.
    Send,
    /// It has an older one, which is called so.
    Follow(Option<String>),
    /// It has this very one, which is called so.
    Settle(Option<String>),
    /// A person has to look, for this reason.
    Hold(&'static str),
    /// It has one of somebody else.
    Other,
    /// It did not say.
    Later,
}

/// What is known when an answer is weighed.
struct Times {
    /// The moment that the records were brought back to, by the endpoint's clock.
    restored: Option<DateTime<FixedOffset>>,
    /// Those of which the endpoint has a version that left this computer.
    departed: BTreeSet<Key>,
}

/// What to do with `item`, of which the endpoint has `there`.
fn advice(item: &Item, there: &[There], times: &Times) -> Advice {
    let ask = item.queued.as_ref().is_some_and(|queued| queued.ask);
    // What nothing was said of is not there, whatever was said of the rest. An
    // answer that was lost is no loss: sending twice does no harm.
    let unsaid = if ask { Advice::Later } else { Advice::Send };
    if item.entries.is_empty() || item.entries.len() != there.len() {
        return unsaid;
    }
    let (mut same, mut advice) = (true, Advice::Send);
    for (place, (entry, there)) in item.entries.iter().zip(there).enumerate() {
        match there {
            // What is said of the record itself tells whose it is.
            There::Unclear if place > 0 && !ask => same = false,
            There::Unclear => return unsaid,
            // Deleted there, which is for nobody here to undo.
            There::Gone => return Advice::Hold(Refusal::Gone.code()),
            There::Nothing => same = false,
            There::Has(version) if version.content.as_deref() == Some(entry.content()) => {}
            There::Has(version) => {
                same = false;
                let ours = times.departed.contains(&item.key);
                let is_older = matches!(item.key.0, Kind::Questionnaire | Kind::Kit)
                    || version.modified.zip(times.restored).is_some_and(|(t, restored)| t + DOUBT < restored);
                let goes = item.queued.as_ref().is_some_and(|queued| queued.gone);
                match (ask && !goes, ours || goes) {
                    // What was erased here is nobody's any more.
                    (false, true) if goes && place == 0 => advice = Advice::Follow(version.etag.clone()),
                    // The words of a form come with the program: nobody loses what they wrote.
                    (true, _) if !is_older => advice = Advice::Hold(NEWER),
                    _ if place > 0 || matches!(advice, Advice::Hold(_)) => {}
                    (true, _) | (false, true) => advice = Advice::Follow(version.etag.clone()),
                    // The version that is to be replaced says whether it still is that.
                    (false, false) if item.follows().is_some() => {}
                    (false, false) => advice = Advice::Other,
                }
            }
        }
    }
    if same { Advice::Settle(there.first().and_then(etag)) } else { advice }
}

fn etag(there: &There) -> Option<String> {
    match there {
        There::Has(version) => version.etag.clone(),
        There::Nothing | There::Gone | There::Unclear => None,
    }
}

impl Runner {
    /// What of `batch` is to be sent, after the endpoint was asked about what it
    /// may have.
    pub(super) async fn sift(&mut self, mut batch: Batch) -> Result<Batch, Event> {
        let nameless = self.nameless_in(&batch).await;
        let unsure: Vec<Item> = together(&batch.parcels)
            .into_iter()
            .filter(|item| {
                let known = |queued: &Queued| queued.ask || queued.flown || nameless.contains(&item.key);
                item.queued.as_ref().is_some_and(known)
            })
            .cloned()
            .collect();
        if unsure.is_empty() {
            return Ok(batch);
        }
        let wire = self.wire().cloned().map_err(|trouble| self.trouble(trouble, None))?;
        let entries: Vec<_> = unsure.iter().flat_map(|item| item.entries.iter().cloned()).collect();
        let asked = wire.there(&batch.endpoint, &entries, batch.addressing);
        let said = self.unless_paused(asked).await.ok_or(Event::Paused)?;
        let (there, clock, failure) = match said {
            Ok(said) => {
                self.unheard = false;
                self.nameless.retain(|key| !nameless.contains(key));
                (said.there, said.clock, None)
            }
            Err(failure) if self.goes_unasked(&failure) => {
                (vec![There::Unclear; entries.len()], None, Some(failure))
            }
            Err(failure) => return Err(self.trouble(failure.trouble, failure.after)),
        };
        let departed = self.departed(&unsure, &there).await;
        let times = Times { restored: self.restored(clock).await, departed };

        let (mut answer, mut there) = (Answer::default(), there.into_iter());
        let mut follow: BTreeMap<Key, Option<String>> = BTreeMap::new();
        let mut out: Vec<Key> = Vec::new();
        let mut settled: Vec<Key> = Vec::new();
        for item in &unsure {
            let theirs: Vec<_> = there.by_ref().take(item.entries.len()).collect();
            let Some(queued) = item.queued.clone() else { continue };
            match advice(item, &theirs, &times) {
                Advice::Send => {}
                Advice::Follow(etag) => drop(follow.insert(item.key, etag)),
                Advice::Settle(etag) => {
                    answer.taken.extend(item.landed(etag, None));
                    settled.push(item.key);
                }
                Advice::Hold(why) => {
                    answer.held.push((queued, unexplained(why)));
                    out.push(item.key);
                }
                Advice::Other => {
                    let theirs = self.theirs(&wire, &batch, item).await;
                    let told = match theirs {
                        Some(theirs) => self.dispute(item, theirs).await,
                        None => false,
                    };
                    if !told {
                        answer.held.push((queued, unexplained(Refusal::Conflict.code())));
                    }
                    out.push(item.key);
                }
                Advice::Later => {
                    self.aside.put(&queued, false);
                    out.push(item.key);
                }
            }
        }
        sort_out(&mut batch, &out, &settled, &follow);
        if let Some(failure) = failure.filter(|_| batch.parcels.is_empty()) {
            return Err(self.trouble(failure.trouble, failure.after));
        }
        let dealt_with = answer.taken.len() + answer.held.len();
        if dealt_with > 0 {
            if let Err(error) = self.write_down(batch.endpoint.clone(), answer).await {
                return Err(self.failed(&error));
            }
            let mut board = unpoisoned(&self.app.board);
            board.done = board.done.saturating_add(u32::try_from(dealt_with).unwrap_or(u32::MAX));
            board.last_contact = Some(self.app.now());
        }
        self.tell();
        Ok(batch)
    }

    /// Whether records go though the endpoint did not say what it has of them. One
    /// that does not answer, or asks for time, is given it once: after that, it may
    /// be the question alone.
    fn goes_unasked(&mut self, failure: &Failure) -> bool {
        match (failure.status, failure.after, failure.trouble) {
            (Some(_), None, _) => true,
            (Some(_), Some(_), _) | (None, _, Trouble::NoAnswer | Trouble::Unclear) => {
                mem::replace(&mut self.unheard, true)
            }
            (None, _, _) => false,
        }
    }

    /// Notes whether the endpoint said what it calls the version of a record that it
    /// took.
    pub(super) fn note_name(&mut self, key: Key, is_named: bool) {
        // Nobody changes these but the program.
        if is_named || matches!(key.0, Kind::Questionnaire | Kind::Kit) {
            self.nameless.remove(&key);
        } else {
            self.nameless.insert(key);
        }
    }

    /// Whether the endpoint took `item` before without a name for that version, and
    /// nothing is known of it since.
    pub(super) fn is_nameless(&self, item: &Item) -> bool {
        item.follows().is_none() && self.nameless.contains(&item.key)
    }

    /// Those in `batch` that the endpoint took without a name for their version, and
    /// of which nothing else was seen there since: that somebody decided about.
    async fn nameless_in(&self, batch: &Batch) -> BTreeSet<Key> {
        let all = together(&batch.parcels).into_iter().filter(|item| self.is_nameless(item));
        let mut all: BTreeSet<Key> = all.map(|item| item.key).collect();
        if all.is_empty() {
            return all;
        }
        let app = Arc::clone(&self.app);
        let read = spawn_blocking(move || {
            app.read(|r| {
                let is_ours = |(kind, id): &Key| {
                    let (seen, had) = (r.remote(*kind, *id)?, r.receipt(*kind, *id)?);
                    Ok::<_, Error>(seen.is_none_or(|seen| Some(seen.content) == had.map(|had| had.content)))
                };
                all.retain(|key| is_ours(key).unwrap_or(false));
                Ok::<_, Error>(all)
            })
        });
        read.await.ok().and_then(Result::ok).unwrap_or_default()
    }

    /// Those of `items` of which the endpoint has a version that left this computer.
    async fn departed(&self, items: &[Item], there: &[There]) -> BTreeSet<Key> {
        let mut there = there.iter();
        let mut marked: Vec<(Key, String)> = Vec::new();
        for item in items {
            let of_item: Vec<_> = there.by_ref().take(item.entries.len()).collect();
            if let Some(There::Has(version)) = of_item.first() {
                marked.extend(version.content.clone().map(|content| (item.key, content)));
            }
        }
        let app = Arc::clone(&self.app);
        let read = spawn_blocking(move || {
            app.read(|r| {
                marked.retain(|((kind, id), content)| r.has_departed(*kind, *id, content).unwrap_or(false));
                Ok::<_, Error>(marked.into_iter().map(|(key, _)| key).collect())
            })
        });
        read.await.ok().and_then(Result::ok).unwrap_or_default()
    }

    async fn theirs(&mut self, wire: &Wire, batch: &Batch, item: &Item) -> Option<Value> {
        let main = item.entries.first()?;
        let place = format!("{}/{}", main.resource_type, main.id);
        match self.unless_paused(wire.get(&batch.endpoint, &place)).await? {
            Ok(Got::Is(theirs)) => Some(theirs),
            Ok(Got::Nothing | Got::Gone) | Err(_) => None,
        }
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

/// Takes from `batch` what is not to be sent: what is `out`, with everything that
/// points at it, and what is `settled`.
fn sort_out(batch: &mut Batch, out: &[Key], settled: &[Key], follow: &BTreeMap<Key, Option<String>>) {
    let stays = |parcel: &Parcel| {
        !parcel.items().any(|item| out.contains(&item.key)) && !settled.contains(&parcel.own.key)
    };
    batch.parcels.retain(stays);
    for parcel in &mut batch.parcels {
        for item in parcel.needs.iter_mut().chain([&mut parcel.own]) {
            if let Some(etag) = follow.get(&item.key) {
                item.follow(etag.clone());
            }
            if settled.contains(&item.key) {
                item.queued = None;
                item.follow(None);
            }
        }
        if batch.addressing == Addressing::Given {
            parcel.needs.retain(|item| item.queued.is_some());
        }
    }
}

#[cfg(test)]
mod tests;
