//! What there is to send.

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
        gather::{self, Look},
        machine::Event,
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
pub(super) fn look(app: &App, way: (Manner, Addressing), most: usize, aside: &Aside) -> Result<Found, Error> {
    let (frame, manner, raw, mut unfit) = match gather::look(app, way, most, aside)? {
        Look::NoEndpoint => return Ok(Found::Is(Event::Closed)),
        Look::Nothing => return Ok(Found::Is(Event::NothingLeft)),
        Look::OnlyLater => {
            unpoisoned(&app.board).trouble.get_or_insert(Trouble::Busy);
            return Ok(Found::Is(Event::OnlyLater { random: random(app) }));
        }
        Look::Found { frame, manner, raw, lost } => (frame, manner, raw, lost),
    };
    let Ok(endpoint) = address(&frame.endpoint) else { return Ok(Found::Is(Event::Closed)) };
    recount(app)?;
    let (parcels, more) = gather::pack(app, &frame, raw);
    unfit.extend(more);
    let along = manner == Manner::Batch;
    let witness = frame.trail.filter(|_| along).map(|trail| Box::new(Witness::of(trail)));
    let (identified, addressing) = (frame.identified, way.1);
    let (plain, suspect) = (false, false);
    let batch = Batch { endpoint, identified, manner, addressing, plain, suspect, parcels, witness };
    Ok(Found::Some { batch, unfit })
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
