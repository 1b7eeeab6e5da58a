//! What there is to send.

use std::collections::BTreeSet;

use exchange::{Addressing, Manner};
use store::Queued;
use uuid::Uuid;

use super::{Batch, random, witnessing::Witness};
use crate::{
    App, Error,
    app::unpoisoned,
    sync::{
        Trouble, address,
        aside::Aside,
        gather::{self, Frame, Look, Raw},
        machine::Event,
        parcel::Key,
        witness_id,
    },
};

/// What a look at the records leads to.
pub(super) enum Found {
    /// Nothing to send.
    Is(Event),
    /// Records to send, and some that cannot be.
    Some { batch: Batch, unfit: Vec<Queued> },
}

/// Looks at the records under the desk's lock, and works out what they are on
/// the wire after it is let go.
pub(super) fn look(
    app: &App,
    way: (Manner, Addressing),
    most: usize,
    aside: &Aside,
    besides: &BTreeSet<Key>,
) -> Result<Found, Error> {
    let (frame, manner, raw, mut unfit) = match gather::look(app, way, most, aside, besides)? {
        Look::NoEndpoint => return Ok(Found::Is(Event::Closed)),
        Look::Nothing => return Ok(Found::Is(Event::NothingLeft)),
        Look::OnlyLater => {
            unpoisoned(&app.board).trouble.get_or_insert(Trouble::Busy);
            return Ok(Found::Is(Event::OnlyLater { random: random(app) }));
        }
        Look::Found { frame, manner, raw, lost } => (frame, manner, raw, lost),
    };
    let Some((batch, more)) = put_together(app, *frame, manner, way.1, raw)? else {
        return Ok(Found::Is(Event::Closed));
    };
    unfit.extend(more);
    Ok(Found::Some { batch, unfit })
}

/// A batch of `raw`, and what of it cannot be written; nothing where there is nowhere to send it.
pub(super) fn put_together(
    app: &App,
    frame: Frame,
    manner: Manner,
    addressing: Addressing,
    raw: Vec<Raw>,
) -> Result<Option<(Batch, Vec<Queued>)>, Error> {
    let Ok(endpoint) = address(&frame.endpoint) else { return Ok(None) };
    recount(app)?;
    let (parcels, unfit) = gather::pack(app, &frame, raw);
    let along = manner == Manner::Batch;
    let witness = frame.trail.filter(|_| along).map(|trail| Box::new(Witness::of(trail)));
    let identified = frame.identified;
    let (plain, suspect) = (false, false);
    let batch = Batch { endpoint, identified, manner, addressing, plain, suspect, parcels, witness };
    Ok(Some((batch, unfit)))
}

impl Witness {
    /// The head of the trail of a vault, to be sent.
    pub fn of((vault, head): (Uuid, exchange::Head)) -> Self {
        let entry = exchange::witness(witness_id(vault), vault, &head);
        Self { head, entry }
    }
}

/// Works out how long the run is, when it begins and when it turns out longer.
fn recount(app: &App) -> Result<(), Error> {
    let is_known = {
        let board = unpoisoned(&app.board);
        board.done < board.total
    };
    if !is_known {
        let tallies = app.read(|r| Ok(r.tallies()?))?;
        let waiting: u32 = tallies.iter().map(|tally| tally.waiting).sum();
        let mut board = unpoisoned(&app.board);
        board.total = board.done.saturating_add(waiting);
    }
    Ok(())
}
