//! Bringing what other computers of the site sent.
//!
//! Page by page, so that memory stays as it is; each page is written down a few
//! records at a time, so that nobody at the desk waits for it. Where it got to is
//! kept only once everything up to there was looked at: whatever stops it, next
//! time it begins where it began.

mod apply;
mod people;
mod read;
mod responses;
mod since;
mod steps;
mod visits;

use std::{collections::BTreeSet, sync::Arc};

use chrono::TimeDelta;
use domain::Moment;
use serde_json::Value;
use tokio::task::spawn_blocking;

use self::since::{Marks, Start};
pub(crate) use self::{
    apply::{one, take},
    people::{Details, details, differing, put, said},
};
use super::{Base, Wire, wire::Failure};
use crate::{App, Error};

/// What is asked for, in the order in which one refers to the other.
const KINDS: [&str; 4] = ["Device", "Patient", "Encounter", "QuestionnaireResponse"];
/// What is asked for besides where the site runs a programme. Not every endpoint has
/// a place for it.
const PROGRAMME: [&str; 6] =
    ["Consent", "AdverseEvent", "Task", "Observation", "EpisodeOfCare", "ResearchSubject"];
/// So many on a page.
const PAGE: u32 = 50;
/// A server that has more pages than this is asked for the rest next time.
const PAGES: usize = 200;
/// What a server writes down at one time it may show only a little later.
const OVERLAP: TimeDelta = TimeDelta::minutes(10);

/// What came of a pull.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Pulled {
    /// Records that are other than before.
    pub taken: u32,
    /// What somebody has to settle now and had not before.
    pub disputes: u32,
    /// Responses to questionnaires that this computer does not have.
    pub unknown: u32,
    /// Resources that nothing can be made of.
    pub broken: u32,
    /// Some of it has to be brought again next time.
    again: bool,
}

/// Why a pull ends before its end.
enum Stop {
    /// The endpoint does not answer as it should.
    Line(Failure),
    /// The desk was locked, or records go elsewhere by now.
    Desk,
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Line(failure)
    }
}

/// Brings what changed at `base` since last time, page by page. Whoever sends
/// goes on sending whatever comes of it: a failure is only tried again next time.
pub(crate) async fn pull(app: &Arc<App>, wire: &Wire, base: &Base) -> Result<Pulled, Failure> {
    let mut pulled = Pulled::default();
    let stopped = match all(app, wire, base, &mut pulled).await {
        Ok(()) | Err(Stop::Desk) => None,
        Err(Stop::Line(failure)) => Some(failure),
    };
    if pulled != Pulled::default() {
        let Pulled { taken, disputes, unknown, broken, .. } = pulled;
        tracing::info!(taken, disputes, unknown, broken, "what other computers sent was looked at");
    }
    stopped.map_or(Ok(pulled), Err)
}

async fn all(app: &Arc<App>, wire: &Wire, base: &Base, pulled: &mut Pulled) -> Result<(), Stop> {
    let place = base.clone();
    let start = at_the_desk(app, move |app| Start::read(app, &place)).await?;
    let Some(start) = start else { return Ok(()) };
    let mut marks = start.marks.clone();
    let programme = if start.programme { &PROGRAMME[..] } else { &[] };
    for kind in KINDS.iter().chain(programme) {
        pulled.again = false;
        let got = match (Fetch { app, wire, base, start: &start, kind }).run(pulled).await {
            Err(Stop::Line(failure)) if PROGRAMME.contains(kind) && knows_no_such(&failure) => continue,
            got => got?,
        };
        if let Some(mark) = got.filter(|_| !pulled.again) {
            marks.put(kind, mark);
        }
    }
    let (place, before) = (base.clone(), start.marks.clone());
    let late = at_the_desk(app, move |app| {
        let done = apply::waiting(app, &place)?;
        if marks != before {
            Marks::save(app, &place, &marks)?;
        }
        Ok(done)
    });
    pulled.add(late.await?);
    Ok(())
}

/// Whether a server has no place for what it was asked for.
fn knows_no_such(failure: &Failure) -> bool {
    matches!(failure.status, Some(400 | 403 | 404 | 405 | 406 | 410 | 422 | 501))
}

/// One kind of resource on its way here.
struct Fetch<'a> {
    app: &'a Arc<App>,
    wire: &'a Wire,
    base: &'a Base,
    start: &'a Start,
    kind: &'static str,
}

impl Fetch<'_> {
    /// Everything of the kind; up to when, if everything up to then was looked at.
    async fn run(&self, pulled: &mut Pulled) -> Result<Option<Moment>, Stop> {
        let since = self.start.marks.of(self.kind).and_then(|mark| mark.checked_sub_signed(OVERLAP));
        let asked = exchange::since(self.kind, &self.start.site, since, PAGE);
        let mut next: Option<Option<String>> = Some(None);
        let (mut places, mut known) = (BTreeSet::new(), BTreeSet::new());
        let (mut clock, mut newest, mut in_order, mut whole) = (None, None, true, true);
        while let Some(place) = next.take() {
            if places.len() == PAGES || !places.insert(place.clone()) {
                whole = false;
                break;
            }
            let page = match &place {
                None => self.wire.search(self.base, &asked).await?,
                Some(place) => self.wire.next(self.base, &asked, place).await?,
            };
            clock = clock.or_else(|| self.wire.heard().clock().filter(|_| place.is_none()));
            let mut resources = Vec::new();
            let mut is_news = page.resources.is_empty();
            for resource in page.resources {
                let Some(version) = exchange::version(&resource) else { continue };
                // Scores come with what they were worked out from.
                let is_score = self.kind == "Observation" && !exchange::is_step(&resource);
                is_news |= known.insert((version.id.clone(), version.version.clone()));
                // What the server did not look at is looked at here.
                let ours = version.site.as_deref() == Some(&self.start.site);
                let fresh =
                    page.understood || version.modified.zip(since).is_none_or(|(at, since)| at >= since);
                in_order &= version.modified.is_some_and(|at| newest.is_none_or(|newest| at >= newest));
                newest = newest.max(version.modified);
                if ours && fresh && !is_score {
                    resources.push(resource);
                }
            }
            if !is_news {
                whole = false;
                break;
            }
            self.write_down(resources, pulled).await?;
            next = page.next.map(Some);
        }
        Ok(match (whole, clock) {
            // A record that was written while pages were turned went to their end, and
            // the others moved up: one may have slipped past.
            (true, Some(clock)) if places.len() > 1 && newest.is_some_and(|newest| newest > clock) => None,
            (true, Some(clock)) => Some(clock),
            (true, None) => newest,
            (false, _) => newest.filter(|_| in_order),
        })
    }

    async fn write_down(&self, resources: Vec<Value>, pulled: &mut Pulled) -> Result<(), Stop> {
        let base = self.base.clone();
        let done = at_the_desk(self.app, move |app| apply::page(app, &base, &resources)).await?;
        pulled.add(done);
        Ok(())
    }
}

/// Does `work` beside the network.
async fn at_the_desk<T: Send + 'static>(
    app: &Arc<App>,
    work: impl FnOnce(&App) -> Result<T, Error> + Send + 'static,
) -> Result<T, Stop> {
    let app = Arc::clone(app);
    match spawn_blocking(move || work(&app)).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(Error::Locked)) => Err(Stop::Desk),
        Ok(Err(error)) => {
            tracing::error!(%error, "what other computers sent could not be kept");
            Err(Stop::Desk)
        }
        Err(_) => Err(Stop::Desk),
    }
}

impl Pulled {
    fn add(&mut self, more: Self) {
        self.taken += more.taken;
        self.disputes += more.disputes;
        self.unknown += more.unknown;
        self.broken += more.broken;
        self.again |= more.again;
    }
}

#[cfg(test)]
mod tests;
