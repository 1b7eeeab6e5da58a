//! Programme B: what networks and servers do to records on their way.
//!
//! The server is ours and keeps every version; a fault is done to single bytes of
//! a conversation with it. Whatever happens: what the desk calls confirmed is
//! there, once, as it stands here; and what can arrive does.

mod clock;
mod cuts;
mod elsewhere;
mod fhir;
mod histories;
mod http;
mod leaky;
mod lost;
mod many;
mod poison;
mod rubbish;
mod server;
mod site;
mod slow;
mod statuses;
mod two;

pub use self::{
    clock::EXPERIMENT as CLOCK, cuts::EXPERIMENT as CUTS, elsewhere::EXPERIMENT as ELSEWHERE,
    histories::EXPERIMENT as HISTORIES, leaky::EXPERIMENT as LEAKY, lost::EXPERIMENT as LOST,
    many::EXPERIMENT as MANY, poison::EXPERIMENT as POISON, rubbish::EXPERIMENT as RUBBISH,
    slow::EXPERIMENT as SLOW, statuses::EXPERIMENT as STATUSES, two::EXPERIMENT as TWO,
};
use self::{
    http::Heard,
    server::{Act, Server},
    site::{Rest, Site},
};
use super::{Experiment, Figures, Tally, lab::Lab};

/// A client that believes whatever it is told: everything that waits is called
/// confirmed, unread.
fn believe(site: &Site) {
    let believe = |w: &store::Writer<'_>| {
        for kind in store::Kind::ALL {
            let all = w.waiting(kind, 1_000)?.into_iter();
            let landed = |queued: store::Queued| {
                let content = "believed".to_owned();
                store::Landed { queued, etag: None, version: None, content, place: None }
            };
            w.settle(&all.map(landed).collect::<Vec<_>>())?;
        }
        Ok(())
    };
    site.clinic.app.write(believe).unwrap();
}
