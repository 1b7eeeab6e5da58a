//! Bringing what other computers of the site sent.
//!
//! Page by page, so that memory stays as it is; each page is written down a few
//! records at a time, so that nobody at the desk waits for it. Where it got to is
//! kept only once everything up to there was looked at: whatever stops it, next
//! time it begins where it began. That it was stopped is kept too, and told.

mod apply;
mod fetch;
mod people;
mod read;
mod responses;
mod since;
mod steps;
mod told;
mod visits;

use std::sync::Arc;

use tokio::task::spawn_blocking;

pub use self::told::FetchTrouble;
pub(crate) use self::{
    apply::{one, take},
    people::{Details, details, differing, put, said},
    told::Told,
};
use self::{
    fetch::Fetch,
    since::{Marks, Start},
};
use super::{Base, Trouble, Wire, wire::Failure};
use crate::{App, Error};

/// What is asked for, in the order in which one refers to the other.
const KINDS: [&str; 4] = ["Device", "Patient", "Encounter", "QuestionnaireResponse"];
/// What is asked for besides where the site runs a programme. Not every endpoint has
/// a place for it.
const PROGRAMME: [&str; 6] =
    ["Consent", "AdverseEvent", "Task", "Observation", "EpisodeOfCare", "ResearchSubject"];
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
    /// What was wrong, first of all.
    pub trouble: Option<FetchTrouble>,
    /// Some of it has to be brought again next time.
    again: bool,
}

/// Why a pull ends before its end, or a kind of resource does.
enum Stop {
    /// The endpoint does not answer as it should.
    Line(Failure),
    /// It does not give all that it has.
    NotAll,
    /// The desk was locked, or records go elsewhere by now.
    Desk,
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Line(failure)
    }
}

/// Brings what changed at `base` since last time, page by page. Whoever sends
/// goes on sending whatever comes of it: a failure is kept to be told, and it is
/// tried again next time.
pub(crate) async fn pull(app: &Arc<App>, wire: &Wire, base: &Base) -> Pulled {
    let mut pulled = Pulled::default();
    let place = base.clone();
    let start = at_the_desk(app, move |app| Start::read(app, &place)).await;
    let Ok(Some(start)) = start else { return pulled };
    let Ok(trouble) = all(app, wire, base, &start, &mut pulled).await else { return pulled };
    pulled.again = false;
    if pulled != Pulled::default() {
        let Pulled { taken, disputes, unknown, broken, .. } = pulled;
        tracing::info!(taken, disputes, unknown, broken, "what other computers sent was looked at");
    }
    pulled.trouble = trouble;
    let place = base.clone();
    // What cannot be kept is logged there.
    let _ = at_the_desk(app, move |app| Told::keep(app, &place, trouble)).await;
    pulled
}

/// Kind after kind. What is wrong with one keeps nobody from asking for the others;
/// what was wrong first is told.
async fn all(
    app: &Arc<App>,
    wire: &Wire,
    base: &Base,
    start: &Start,
    pulled: &mut Pulled,
) -> Result<Option<FetchTrouble>, Stop> {
    let (mut marks, mut trouble) = (start.marks.clone(), None);
    let programme = if start.programme { &PROGRAMME[..] } else { &[] };
    for kind in KINDS.iter().chain(programme) {
        pulled.again = false;
        match (Fetch { app, wire, base, start, kind }).run(pulled).await {
            Ok(Some(mark)) if !pulled.again => marks.put(kind, mark),
            Ok(_) => {}
            Err(Stop::Line(failure)) if PROGRAMME.contains(kind) && knows_no_such(&failure) => {}
            Err(Stop::Line(failure)) => {
                let why = FetchTrouble::of(&failure);
                tracing::warn!(kind, trouble = ?failure.trouble, status = failure.status, "not fetched");
                trouble = trouble.or(Some(why));
                if !answers_otherwise(&failure) {
                    break;
                }
            }
            Err(Stop::NotAll) => {
                tracing::warn!(kind, "not all of it was given");
                trouble = trouble.or(Some(FetchTrouble::NotAll));
            }
            Err(Stop::Desk) => return Err(Stop::Desk),
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
    Ok(trouble)
}

/// Whether a server has no place for what it was asked for.
fn knows_no_such(failure: &Failure) -> bool {
    matches!(failure.status, Some(400 | 404 | 405 | 406 | 410 | 422 | 501))
}

/// Whether a server that fails so may answer well when it is asked for something else.
fn answers_otherwise(failure: &Failure) -> bool {
    match failure.status {
        Some(status) => failure.after.is_none() && !matches!(status, 401 | 407 | 408 | 425 | 429 | 502..=504),
        None => matches!(failure.trouble, Trouble::NotFhir | Trouble::Unclear),
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
