//! Sending records to the endpoint, in batches, when it can be reached.
//!
//! `machine` decides and does nothing, `aside` remembers what waits for later,
//! `gather` turns records into resources, `wire` talks and decides nothing, and
//! `runner` carries the machine's orders to the store and the wire and brings
//! back what happened. `pull` brings what other computers of the site
//! sent, `closing` asks back what this one did at the end of the day; neither
//! ever keeps a record from being sent.

mod aside;
mod closing;
mod gather;
mod machine;
mod parcel;
pub(crate) mod programme;
pub(crate) mod pull;
mod record;
mod runner;
#[cfg(test)]
pub(crate) mod testing;
mod wire;

use std::{sync::Arc, time::Duration};

use domain::{Moment, instrument::Instrument};
use tokio::sync::Notify;
use uuid::Uuid;

pub(crate) use closing::Ending;
pub(crate) use gather::{HEAVIEST, resources};
pub(crate) use machine::{MOST, Phase};
pub use pull::FetchTrouble;
pub(crate) use record::as_questionnaire;
pub use runner::{run, run_within};
pub use wire::Trouble;
#[cfg(test)]
pub(crate) use wire::tests as wire_tests;
pub(crate) use wire::{Base, Limits, NotEnrolled, Seen, TokenPlace, USER_AGENT, Wire, address};

use crate::day::Closing;

/// Why a record waits for a person though no endpoint refused it: it could not
/// be written.
pub(crate) const UNWRITABLE: &str = "unwritable";
/// Or the endpoint breaks on it without a word.
pub(crate) const UNANSWERED: &str = "unanswered";
/// Or a backup was brought back, and what the endpoint has may be newer.
pub(crate) const NEWER: &str = "newer-at-endpoint";

/// How the sending goes, for whoever looks.
#[derive(Debug, Clone, Default)]
pub struct Board {
    pub(crate) phase: Phase,
    /// Records that the run going on has dealt with.
    pub(crate) done: u32,
    /// Records of the run going on, dealt with or not.
    pub(crate) total: u32,
    /// When the endpoint last answered record by record.
    pub(crate) last_contact: Option<Moment>,
    /// When the next try begins, on the clock that never goes back.
    pub(crate) next_try: Option<Duration>,
    /// What was wrong with the last try.
    pub(crate) trouble: Option<Trouble>,
    /// A person asked to send now, and was not heard yet.
    pub(crate) asked: bool,
    /// A person put it off.
    pub(crate) paused: bool,
    /// Rings when a person puts it off, for whatever is on the line then.
    pub(crate) halt: Arc<Notify>,
    /// When the run going on began, on the clock that never goes back.
    pub(crate) began: Option<Duration>,
    /// What went over the line since the program began.
    pub(crate) bytes: Bytes,
    /// By how many seconds the clock here was ahead of the endpoint's when it last
    /// told the time; negative where it is behind.
    pub(crate) clock_ahead: Option<i64>,
    /// The day is being ended: once sending rests, the endpoint is asked back.
    pub(crate) closing: Option<Closing>,
    /// Who ends the day, and how far it has got.
    pub(crate) ending: Option<Ending>,
    /// Why there is no sheet, where ending the day stopped on its way.
    pub(crate) stopped: Option<crate::Problem>,
    /// The day of which the window was told that it is time to end it.
    pub(crate) day_ends: Option<chrono::NaiveDate>,
    /// The alerts with which nobody did anything in time, as the window was told.
    pub(crate) late: u32,
    /// When somebody has to do something about an alert, and nothing else of any; `None`
    /// until that was looked up.
    pub(crate) alert_times: Option<Vec<Moment>>,
    /// A person asked for what other computers sent.
    pub(crate) pull: bool,
}

/// What went over the line: the content of requests and answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Bytes {
    pub(crate) sent: u64,
    pub(crate) received: u64,
    pub(crate) requests: u64,
}

/// The id under which `instrument` travels as a questionnaire. It follows from
/// the name and the version alone, so that every computer, and every try, puts
/// the same questionnaire at the same place.
pub fn questionnaire_id(instrument: &Instrument) -> Uuid {
    let canonical = format!("{}/Questionnaire/{}|{}", exchange::BASE, instrument.id(), instrument.version());
    Uuid::new_v5(&Uuid::NAMESPACE_URL, canonical.as_bytes())
}

/// The id of the computer that has `vault`: what it writes bears it, and it is
/// described to the others under it.
pub(crate) fn computer_id(vault: Uuid) -> Uuid {
    Uuid::new_v5(&vault, b"computer")
}

/// The id of this computer; nothing where no vault is known.
pub(crate) fn this_computer(r: &store::Reader<'_>) -> Result<Option<Uuid>, crate::Error> {
    let vault = r.setting(crate::settings::VAULT)?;
    Ok(vault.and_then(|vault| vault.parse().ok()).map(computer_id))
}

/// The id under which the head of the trail of `vault` travels: always the same,
/// so that an endpoint which keeps versions keeps every head.
pub(crate) fn witness_id(vault: Uuid) -> Uuid {
    Uuid::new_v5(&vault, b"trail-head")
}
