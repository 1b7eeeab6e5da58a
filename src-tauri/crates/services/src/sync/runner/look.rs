//! What there is to send.

use store::Queued;

use super::{random, witnessing::Witness};
use crate::{
    App, Error,
    app::unpoisoned,
    sync::{
        Base, Trouble, address,
        aside::Aside,
        gather::{self, Look, Parcel},
        machine::Event,
        witness_id,
    },
};

/// What a look at the records leads to.
pub(super) enum Found {
    /// Nothing to send.
    Is(Event),
    /// Records to send, and some that cannot be.
    Some {
        endpoint: Base,
        identified: bool,
        parcels: Vec<Parcel>,
        unfit: Vec<Queued>,
        witness: Option<Box<Witness>>,
    },
}

/// Looks at the records under the desk's lock, and works out what they are on
/// the wire after it is let go.
pub(super) fn look(app: &App, most: usize, aside: &Aside) -> Result<Found, Error> {
    let (endpoint, identified, records, mut unfit, trail) = match gather::look(app, most, aside)? {
        Look::NoEndpoint => return Ok(Found::Is(Event::Closed)),
        Look::Nothing => return Ok(Found::Is(Event::NothingLeft)),
        Look::OnlyLater => {
            unpoisoned(&app.board).trouble.get_or_insert(Trouble::Busy);
            return Ok(Found::Is(Event::OnlyLater { random: random(app) }));
        }
        Look::Found { endpoint, identified, records, lost, trail } => {
            (endpoint, identified, records, lost, trail)
        }
    };
    let Ok(endpoint) = address(&endpoint) else { return Ok(Found::Is(Event::Closed)) };
    recount(app)?;
    let (parcels, more) = gather::pack(app, records);
    unfit.extend(more);
    let witness = trail.map(|(vault, head)| {
        let entry = exchange::witness(witness_id(vault), vault, &head);
        Box::new(Witness { head, entry })
    });
    Ok(Found::Some { endpoint, identified, parcels, unfit, witness })
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
