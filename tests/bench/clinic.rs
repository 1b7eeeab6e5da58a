//! A clinic to measure: the real clock, real ids, the real cost of a passphrase.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError, mpsc},
    time::{Duration, Instant},
};

use domain::{Moment, participant::Sex, response::Mode};
use services::{App, Area, Clock, Error, Ids, World, clinic, participants, session, visits, wordings};
use uuid::Uuid;

/// The administrator.
pub const NAME: &str = "Grace Obi";
/// Her passphrase.
pub const PASSPHRASE: &str = "bench-lantern-ocean-fidget";

/// A desk, and what it tells the window without being asked.
pub struct Clinic {
    pub app: Arc<App>,
    pub folder: PathBuf,
    heard: Mutex<mpsc::Receiver<()>>,
}

impl Clinic {
    /// A new one, open.
    pub fn found(folder: &Path) -> Result<Self, Error> {
        let (tell, heard) = mpsc::channel();
        let app = App::locked(World {
            clock: Box::new(Running(Instant::now())),
            ids: Box::new(Fresh),
            folder: folder.to_owned(),
            account: None,
            cost: session::COST,
            practice_endpoint: None,
            places: services::Places::default(),
            full_screen: Box::new(|_| {}),
            announce: Box::new(move |areas| {
                if areas.contains(&Area::Sending) {
                    // Nobody listens any more once everything was measured.
                    let _ = tell.send(());
                }
            }),
        })?;
        let new = clinic::NewClinic {
            language: "en-GB".into(),
            clinic: "Riverside Community MSK (practice)".into(),
            site: "07".into(),
            name: NAME.into(),
            passphrase: PASSPHRASE.into(),
        };
        let Some(sheet) = clinic::begin(&app, new)?.sheet else { return Err(Error::WeakPassphrase) };
        let groups = sheet.ask.iter().map(|&place| sheet.groups[place].clone()).collect();
        clinic::confirm(&app, clinic::ConfirmRecovery { groups })?;
        // Not every wording is offered before somebody has approved it.
        let digests = wordings::page(&app, ())?.waiting;
        wordings::approve(&app, wordings::Approve { digests, approved: true })?;
        Ok(Self { app: Arc::new(app), folder: folder.to_owned(), heard: Mutex::new(heard) })
    }

    /// Somebody new, by the number they get.
    pub fn register(&self, number: u32) -> Result<String, Error> {
        let mut entry = participants::ParticipantEntry {
            family: format!("Family{number}"),
            given: "Given".into(),
            born: "12/3/1952".into(),
            sex: Some(Sex::Female),
            nhs_number: String::new(),
            language: "en-GB".into(),
            interpreter: false,
            alike_accepted: Vec::new(),
            seen: None,
        };
        let first = participants::register(&self.app, entry.clone())?.value;
        if let Some(id) = first.participant {
            return Ok(id);
        }
        // Among many invented people some are alike; each of them is somebody else.
        entry.alike_accepted = first.check.alike.into_iter().map(|alike| alike.line.id).collect();
        participants::register(&self.app, entry)?.value.participant.ok_or(Error::Input("participant"))
    }

    /// A visit of today.
    pub fn visit(&self, participant: &str) -> Result<String, Error> {
        let new = visits::StartVisit { participant: participant.into(), day: String::new() };
        visits::start(&self.app, new)?.value.visit.ok_or(Error::Input("visit"))
    }

    /// A form at a visit, in English.
    pub fn begin(&self, visit: &str, instrument: &str) -> Result<String, Error> {
        let what = visits::ChooseForm {
            visit: visit.into(),
            instrument: instrument.into(),
            language: "en-GB".into(),
            mode: Mode::Patient,
            paper_day: None,
            interpreter: None,
        };
        visits::begin_form(&self.app, what)?.value.response.ok_or(Error::NotOffered)
    }

    /// Waits for the next news of the sending; false when there is none for long.
    pub fn hears(&self, patience: Duration) -> bool {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).recv_timeout(patience).is_ok()
    }
}

struct Running(Instant);

impl Clock for Running {
    #[expect(clippy::disallowed_methods, reason = "this is where time comes in")]
    fn now(&self) -> Moment {
        chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).fixed_offset()
    }

    fn running(&self) -> Duration {
        self.0.elapsed()
    }
}

/// Ids that sort by the time they were given.
pub struct Fresh;

impl Ids for Fresh {
    #[expect(clippy::disallowed_methods, reason = "this is where ids come in")]
    fn fresh(&self) -> Uuid {
        Uuid::now_v7()
    }
}
