//! One kind of resource on its way here, page by page.

use std::{
    collections::BTreeSet,
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

use chrono::TimeDelta;
use domain::Moment;
use serde_json::Value;

use super::{Pulled, Stop, apply, at_the_desk, since::Start};
use crate::{
    App,
    sync::{Base, Wire},
};

/// So many on a page.
const PAGE: u32 = 50;
/// A server that has more pages than this is asked for the rest next time, where it
/// gives them in order.
const PAGES: usize = 200;
/// Where it does not, they are turned on; but not for ever.
const ALL_PAGES: usize = 4_000;
/// What a server writes down at one time it may show only a little later.
const OVERLAP: TimeDelta = TimeDelta::minutes(10);

/// One kind of resource on its way here.
pub(super) struct Fetch<'a> {
    pub app: &'a Arc<App>,
    pub wire: &'a Wire,
    pub base: &'a Base,
    pub start: &'a Start,
    pub kind: &'static str,
}

/// In which order records come, by when they were written there.
struct Order {
    newest: Option<Moment>,
    kept: bool,
}

impl Order {
    fn add(&mut self, modified: Option<Moment>) {
        self.kept &= modified.is_some_and(|at| self.newest.is_none_or(|newest| at >= newest));
        self.newest = self.newest.max(modified);
    }

    /// Up to when everything was seen, if not all was; nothing where asking from there
    /// would bring the same again.
    fn reached(&self, since: Option<Moment>) -> Option<Moment> {
        let newest = self.newest.filter(|_| self.kept)?;
        let next = newest.checked_sub_signed(OVERLAP)?;
        since.is_none_or(|since| next > since).then_some(newest)
    }
}

impl Fetch<'_> {
    /// Everything of the kind; up to when, if everything up to then was looked at.
    pub async fn run(&self, pulled: &mut Pulled) -> Result<Option<Moment>, Stop> {
        let since = self.start.marks.of(self.kind).and_then(|mark| mark.checked_sub_signed(OVERLAP));
        let asked = exchange::since(self.kind, &self.start.site, since, PAGE);
        let mut next: Option<Option<String>> = Some(None);
        let (mut places, mut known) = (BTreeSet::new(), BTreeSet::new());
        let (mut order, mut clock, mut whole) = (Order { newest: None, kept: true }, None, true);
        while let Some(place) = next.take() {
            let enough = match places.len() {
                0..PAGES => false,
                PAGES..ALL_PAGES => order.reached(since).is_some(),
                _ => true,
            };
            if enough || !places.insert(place.clone()) {
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
                is_news |= known.insert(mark(&(&version.id, &version.version)));
                // What the server did not look at is looked at here.
                let ours = version.site.as_deref() == Some(&self.start.site);
                let fresh =
                    page.understood || version.modified.zip(since).is_none_or(|(at, since)| at >= since);
                order.add(version.modified);
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
        match (whole, clock) {
            // A record that was written while pages were turned went to their end, and
            // the others moved up: one may have slipped past.
            (true, Some(clock)) if places.len() > 1 && order.newest.is_some_and(|newest| newest > clock) => {
                Ok(None)
            }
            (true, Some(clock)) => Ok(Some(clock)),
            (true, None) => Ok(order.newest),
            (false, _) => order.reached(since).map(Some).ok_or(Stop::NotAll),
        }
    }

    async fn write_down(&self, resources: Vec<Value>, pulled: &mut Pulled) -> Result<(), Stop> {
        let base = self.base.clone();
        let done = at_the_desk(self.app, move |app| apply::page(app, &base, &resources)).await?;
        pulled.add(done);
        Ok(())
    }
}

/// Stands for something, in few bytes however much there is of it.
fn mark(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}
