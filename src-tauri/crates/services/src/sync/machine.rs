//! What to do next. A pure function: no clock, no store, no network, so every
//! history can be played through it in a test.
//!
//! ```text
//!  Off ◀─closed─┐
//!   └─asked──▶ Gathering ──batch found──▶ Sending ──answered──▶ Settling ──▶ Gathering
//!  Idle ◀─nothing left─┘ ▲ ▲                │  │
//!                        │ └─asked─ Stopped ◀┘  └──later──▶ Waiting
//!                        └───────────asked, woke──────────────┘
//! ```
//!
//! From everywhere a person can put it off: `Paused`, until somebody asks.

use std::time::Duration;

/// Entries of a batch, when all goes well.
pub(crate) const MOST: usize = 50;
/// After so many records in a row that were refused, whatever they were, the
/// fault may be with the address and not with the records: no more of them are
/// handed to a person, and what is left is tried slowly.
pub(crate) const ENOUGH: u32 = 8;
/// As often as this a pause doubles for an endpoint that only refuses.
const NAGGING: u32 = 4;
/// No pause is shorter.
const SHORTEST: Duration = Duration::from_millis(100);
/// The first pause is at most so long; each further one may be twice as long.
const FIRST: Duration = Duration::from_secs(2);
/// No pause is longer, unless the endpoint asks for it.
const LONGEST: Duration = Duration::from_secs(5 * 60);
/// Nor then.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// How hard it has been of late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Strain {
    /// Tries in a row that led to nothing.
    pub failures: u32,
    /// Records in a row that were refused.
    pub refusals: u32,
    /// Entries to send at once.
    pub most: usize,
    /// Nothing was sent since the last pause.
    pub rested: bool,
}

impl Default for Strain {
    fn default() -> Self {
        Self { failures: 0, refusals: 0, most: MOST, rested: true }
    }
}

impl Strain {
    fn smaller(self) -> Self {
        Self { most: (self.most / 2).max(1), ..self }
    }

    fn rested(self, rested: bool) -> Self {
        Self { rested, ..self }
    }
}

/// Where the sending stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Phase {
    /// The records are locked, or there is nowhere to send them.
    #[default]
    Off,
    /// Nothing to do, as far as is known.
    Idle,
    /// Looking for records to send.
    Gathering(Strain),
    /// A batch is on its way; exactly one at a time.
    Sending(Strain),
    /// What the endpoint said is being written down.
    Settling(Strain),
    /// Trying again by itself, later.
    Waiting {
        /// How hard it has been.
        strain: Strain,
        /// The endpoint said how long, so that only a person may ask earlier.
        told: bool,
    },
    /// Trying again would not help: something about the address, the server or
    /// the network has to be different first.
    Stopped,
    /// A person put it off, and nobody asked for it since.
    Paused,
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Event {
    /// Something was recorded, somebody signed in.
    Changed,
    /// A person asks for sending.
    Asked,
    /// The time given with [`Order::Wake`] is over.
    Woke,
    /// The records are locked, or there is nowhere to send them.
    Closed,
    /// Gathering found nothing.
    NothingLeft,
    /// Gathering found only what was put aside.
    OnlyLater {
        /// 64 bits of chance.
        random: u64,
    },
    /// Gathering found only what was refused, and of which nobody was told.
    OnlyRefused,
    /// Gathering found records.
    BatchFound,
    /// The endpoint answered for every record by itself.
    Answered,
    /// The endpoint did not want the request as it was.
    NotLikeThis {
        /// There was only one record in it.
        alone: bool,
    },
    /// The endpoint did not want the request as it was put together: another way
    /// is tried at once.
    Again,
    /// No answer, none that can be relied on, or "try later".
    Later {
        /// How long the endpoint asks to be left alone.
        after: Option<Duration>,
        /// 64 bits of chance.
        random: u64,
    },
    /// The endpoint does not deal with this computer, or is none.
    Refused,
    /// What the endpoint said is written down.
    Settled {
        /// What it said.
        gain: Gain,
        /// 64 bits of chance.
        random: u64,
    },
    /// A person put it off, and whatever was on the line was dropped.
    Paused,
    /// The records could not be read or written.
    Stuck {
        /// 64 bits of chance.
        random: u64,
    },
}

/// What an answer was worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gain {
    /// The endpoint took a record.
    Taken,
    /// It took none and refused so many.
    Refused(u32),
    /// It wants all of them later.
    Nothing,
}

/// What the runner has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// Look for records, at most so many entries, unless parts of an earlier
    /// batch are left. Leads to `BatchFound`, `NothingLeft`, `OnlyLater`,
    /// `OnlyRefused`, `Closed` or `Stuck`; to `Later` or `Refused` where the endpoint had to be
    /// asked first.
    Gather(usize),
    /// Send what was found. Leads to `Answered`, `NotLikeThis`, `Again`, `Later`,
    /// `Refused` or `Paused`.
    Send,
    /// Write down what the endpoint said of each record. Leads to `Settled` or
    /// `Stuck`.
    Settle,
    /// Write down that the only record of the batch was refused. Leads to the
    /// same.
    Hold,
    /// Go on with the two halves of the batch, one after the other.
    Split,
    /// Forget the batch: what is in it is put together anew.
    Drop,
    /// Forget the batch and its parts. If it is a single record, pass over it
    /// until the others have had their turn.
    SetAside,
    /// Forget the batch and its parts, and pass over nothing any longer.
    StartOver,
    /// Come back with `Woke` after this long.
    Wake(Duration),
}

/// The next phase, and what has to be done to get there. An event that has no
/// meaning in a phase changes nothing: late answers and double clicks are
/// normal.
pub(crate) fn step(phase: Phase, event: Event) -> (Phase, Vec<Order>) {
    use Order::{Drop, Hold, Send, SetAside, Settle, Split, StartOver};
    match (phase, event) {
        (_, Event::Paused) => (Phase::Paused, vec![StartOver]),
        (Phase::Paused, Event::Asked) => gather(Strain::default(), &[StartOver]),

        (Phase::Off | Phase::Idle | Phase::Stopped, Event::Changed | Event::Asked) => {
            gather(Strain::default(), &[StartOver])
        }
        (Phase::Waiting { strain, .. }, Event::Asked) => {
            gather(Strain { refusals: 0, rested: true, ..strain }, &[StartOver])
        }
        (Phase::Waiting { strain, .. }, Event::Woke)
        | (Phase::Waiting { strain, told: false }, Event::Changed) => gather(strain.rested(true), &[]),

        (Phase::Gathering(_) | Phase::Sending(_), Event::Closed) => (Phase::Off, vec![StartOver]),
        (Phase::Gathering(_), Event::NothingLeft) => (Phase::Idle, vec![StartOver]),
        (Phase::Gathering(strain), Event::BatchFound) => (Phase::Sending(strain.rested(false)), vec![Send]),
        (Phase::Gathering(strain), Event::OnlyLater { .. }) if strain.rested => {
            gather(strain.rested(false), &[StartOver])
        }
        (Phase::Gathering(strain), Event::OnlyLater { random }) => wait(strain, None, random, &[StartOver]),
        // It wants none of them: each was tried.
        (Phase::Gathering(strain), Event::OnlyRefused) if strain.refusals >= ENOUGH => {
            (Phase::Stopped, vec![StartOver])
        }
        (Phase::Gathering(strain), Event::OnlyRefused) => gather(strain.rested(false), &[StartOver]),
        (
            Phase::Gathering(strain) | Phase::Sending(strain) | Phase::Settling(strain),
            Event::Stuck { random },
        ) => wait(strain, None, random, &[StartOver]),

        // Before sending, the endpoint may be asked what it has.
        (Phase::Gathering(strain), Event::Later { after, random }) => {
            wait(strain, after, random, &[StartOver])
        }
        (Phase::Gathering(_), Event::Refused) => (Phase::Stopped, vec![StartOver]),

        (Phase::Sending(strain), Event::Answered) => (Phase::Settling(strain), vec![Settle]),
        (Phase::Sending(strain), Event::NotLikeThis { alone: false }) => gather(strain.smaller(), &[Split]),
        (Phase::Sending(strain), Event::NotLikeThis { alone: true }) => (Phase::Settling(strain), vec![Hold]),
        (Phase::Sending(strain), Event::Again) => gather(strain, &[Drop]),
        (Phase::Sending(strain), Event::Later { after, random }) => {
            wait(strain.smaller(), after, random, &[SetAside])
        }
        (Phase::Sending(_), Event::Refused) => (Phase::Stopped, vec![StartOver]),

        (Phase::Settling(strain), Event::Settled { gain: Gain::Taken, .. }) => {
            let most = (strain.most * 2).min(MOST);
            gather(Strain { failures: 0, refusals: 0, most, rested: false }, &[])
        }
        (Phase::Settling(strain), Event::Settled { gain: Gain::Refused(more), random }) => {
            let refusals = strain.refusals.saturating_add(more);
            if refusals < ENOUGH {
                gather(Strain { refusals, ..strain }, &[])
            } else {
                // There may be others behind them that it wants.
                wait(Strain { refusals, failures: strain.failures.min(NAGGING), ..strain }, None, random, &[])
            }
        }
        (Phase::Settling(strain), Event::Settled { gain: Gain::Nothing, random }) => {
            wait(strain, None, random, &[])
        }

        (phase, _) => (phase, vec![]),
    }
}

fn gather(strain: Strain, before: &[Order]) -> (Phase, Vec<Order>) {
    (Phase::Gathering(strain), [before, &[Order::Gather(strain.most)]].concat())
}

fn wait(strain: Strain, after: Option<Duration>, random: u64, before: &[Order]) -> (Phase, Vec<Order>) {
    let pause = pause(strain.failures, random).max(after.unwrap_or_default().min(PATIENCE));
    let strain = Strain { failures: strain.failures.saturating_add(1), ..strain };
    (Phase::Waiting { strain, told: after.is_some() }, [before, &[Order::Wake(pause)]].concat())
}

/// Anything up to a limit that doubles with every failure, so that computers
/// that lost the endpoint together do not all come back together.
fn pause(failures: u32, random: u64) -> Duration {
    let limit = FIRST.saturating_mul(2_u32.saturating_pow(failures.min(16))).min(LONGEST);
    let share = (u128::from(random) * limit.as_millis()) >> u64::BITS;
    Duration::from_millis(u64::try_from(share).unwrap_or(u64::MAX)).max(SHORTEST)
}

#[cfg(test)]
mod tests;
