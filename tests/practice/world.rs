//! A calendar that is turned by hand, so that visits lie on the days on which
//! they would have been.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use chrono::{Days, TimeDelta};
use domain::Moment;
use services::{Clock, Ids, World};
use uuid::Uuid;

/// The day it is taken to be.
#[derive(Clone)]
pub struct Calendar {
    today: Moment,
    now: Arc<Mutex<Moment>>,
}

impl Default for Calendar {
    #[expect(
        clippy::disallowed_methods,
        reason = "the visits should lie in the last weeks before the clinic is opened"
    )]
    fn default() -> Self {
        let today: Moment =
            chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).fixed_offset();
        Self { today, now: Arc::new(Mutex::new(today)) }
    }
}

impl Calendar {
    /// So many days before today, at a minute of the day.
    pub fn go_to(&self, days_ago: i64, minute: u32) {
        let day = self.today.date_naive() - Days::new(days_ago.max(1).unsigned_abs());
        let at = day.and_hms_opt(minute / 60, minute % 60, 0).map(|at| at.and_utc().fixed_offset());
        self.set(at.unwrap_or(self.today));
    }

    /// So many days and minutes later, but never after today.
    pub fn later(&self, days: u64, minutes: i64) {
        let next = self.now() + Days::new(days) + TimeDelta::minutes(minutes);
        self.set(next.min(self.today));
    }

    /// The world of a practice clinic.
    pub fn world(&self, folder: &Path, endpoint: &str) -> World {
        World {
            clock: Box::new(self.clone()),
            ids: Box::new(Fresh),
            folder: folder.to_owned(),
            account: None,
            cost: services::session::COST,
            practice_endpoint: Some(endpoint.to_owned()),
            places: services::Places::default(),
            full_screen: Box::new(|_| {}),
            announce: Box::new(|_| {}),
        }
    }

    fn set(&self, to: Moment) {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner) = to;
    }
}

impl Clock for Calendar {
    fn now(&self) -> Moment {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn running(&self) -> Duration {
        Duration::ZERO
    }
}

struct Fresh;

impl Ids for Fresh {
    #[expect(clippy::disallowed_methods, reason = "the practice clinic's records travel like any others")]
    fn fresh(&self) -> Uuid {
        Uuid::now_v7()
    }
}
