//! Sending as it goes on beside the desk.

use std::{
    cell::Cell,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use services::{
    Area,
    day::{self, DaySheet},
    endpoint,
    sending::{self, SendPhase, SendingPage},
    sync,
};
use tokio::runtime::Runtime;

use crate::Clinic;

/// What does not happen within this is not going to.
const PATIENCE: Duration = Duration::from_secs(60);
const GLANCE: Duration = Duration::from_millis(10);

/// Sending as it goes on beside the desk, for as long as this is held.
pub struct Sender(Option<Runtime>);

impl Sender {
    /// Sends to `address` from now on.
    pub fn to(address: &str, clinic: &Clinic) -> Self {
        let runtime = Runtime::new().unwrap();
        runtime.spawn(sync::run(Arc::clone(&clinic.app)));
        let new = endpoint::SaveEndpoint { address: Some(address.into()) };
        endpoint::save(&clinic.app, new).unwrap();
        Self(Some(runtime))
    }

    /// Does what waits for the network, as a command of the window does.
    pub fn beside<T>(&self, work: impl FnOnce() -> T) -> T {
        let _inside = self.0.as_ref().unwrap().enter();
        work()
    }
}

impl Drop for Sender {
    fn drop(&mut self) {
        // What is being written down is written down first.
        self.0.take().unwrap().shutdown_timeout(PATIENCE);
    }
}

/// Waits until the sending page is as wanted.
pub fn until(clinic: &Clinic, come: impl Fn(&SendingPage) -> bool) -> SendingPage {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let page = sending::page(&clinic.app, ()).unwrap();
        if come(&page) {
            return page;
        }
        assert!(Instant::now() < deadline, "{page:?}");
        thread::sleep(GLANCE);
    }
}

/// Lets a clinic have the network for once: it fetches what others sent and sends
/// what waits, until it rests.
pub fn meet(clinic: &Clinic, address: &str) -> SendingPage {
    clinic.heard();
    let _sender = Sender::to(address, clinic);
    let told = Cell::new(false);
    until(clinic, |page| {
        told.set(told.get() || clinic.heard().contains(&Area::Sending));
        told.get() && page.phase == SendPhase::Idle
    })
}

/// Waits until everything is at the endpoint.
pub fn until_sent(clinic: &Clinic) {
    let page = until(clinic, |page| page.waiting == 0 && page.phase == SendPhase::Idle);
    assert_eq!((page.refused, page.trouble), (0, None), "{page:?}");
}

/// Ends the day; the sheet.
pub fn end_day(clinic: &Clinic) -> DaySheet {
    let before = day::page(&clinic.app, ()).unwrap().sheets.len();
    day::close(&clinic.app, ()).unwrap();
    let deadline = Instant::now() + 2 * PATIENCE;
    loop {
        let page = day::page(&clinic.app, ()).unwrap();
        if page.sheets.len() > before && page.closing.is_none() {
            return day::sheet(&clinic.app, Clinic::by_id(&page.sheets[0].id)).unwrap();
        }
        assert!(Instant::now() < deadline, "{page:?}");
        thread::sleep(GLANCE);
    }
}
