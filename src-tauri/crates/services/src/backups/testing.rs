//! A clinic in files, whose clock is moved by hand, for the tests of what
//! happens to files.

use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use chrono::TimeDelta;
use domain::{
    Moment,
    participant::Sex,
    response::{Given, Mode, Value},
};
use tempfile::TempDir;
use uuid::Uuid;

use crate::{
    App, Clock, Error, Ids, Role, World,
    clinic::{self, ConfirmRecovery, NewClinic},
    forms::{self, FinishForm, SaveAnswer},
    participants::{self, ParticipantEntry},
    session::{self, SignIn},
    visits::{self, ChooseForm, StartVisit},
};

pub(crate) const NAME: &str = "Amira Haddad";
pub(crate) const PASSPHRASE: &str = "seven rivers under the old bridge";
const BEGIN: &str = "2026-03-10T09:00:00+01:00";

#[derive(Clone, Default)]
pub(crate) struct Hands(Arc<Mutex<TimeDelta>>);

impl Hands {
    pub fn on(&self, by: TimeDelta) {
        *self.0.lock().unwrap() += by;
    }

    fn passed(&self) -> TimeDelta {
        *self.0.lock().unwrap()
    }
}

impl Clock for Hands {
    fn now(&self) -> Moment {
        BEGIN.parse::<Moment>().unwrap() + self.passed()
    }

    fn running(&self) -> Duration {
        self.passed().to_std().unwrap()
    }
}

#[derive(Default)]
struct Counting(AtomicU64);

impl Ids for Counting {
    fn fresh(&self) -> Uuid {
        Uuid::from_u128(u128::from(self.0.fetch_add(1, Ordering::Relaxed)) + 0x1_0000_0000_0000)
    }
}

/// A clinic with an administrator at the desk.
pub(crate) struct Site {
    pub app: App,
    pub clock: Hands,
    pub folder: TempDir,
}

fn app(folder: &TempDir, clock: &Hands) -> App {
    App::locked(World {
        clock: Box::new(clock.clone()),
        ids: Box::<Counting>::default(),
        folder: folder.path().to_owned(),
        account: None,
        cost: vault::Cost::LEAST,
        practice_endpoint: None,
        places: crate::Places::default(),
        full_screen: Box::new(|_| {}),
        announce: Box::new(|_| {}),
    })
    .unwrap()
}

impl Site {
    /// A computer on which nothing was set up.
    pub fn empty() -> Self {
        let (folder, clock) = (tempfile::tempdir().unwrap(), Hands::default());
        Self { app: app(&folder, &clock), clock, folder }
    }

    pub fn new() -> Self {
        let site = Self::empty();
        let new = NewClinic {
            language: "en-GB".into(),
            clinic: "Royal Devon".into(),
            site: "07".into(),
            name: NAME.into(),
            passphrase: PASSPHRASE.into(),
        };
        let sheet = clinic::begin(&site.app, new).unwrap().sheet.unwrap();
        let groups = sheet.ask.iter().map(|place| sheet.groups[*place].clone()).collect();
        clinic::confirm(&site.app, ConfirmRecovery { groups }).unwrap();
        site
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn sign_in(&self) -> Result<(), Error> {
        let who = SignIn { name: NAME.into(), passphrase: PASSPHRASE.into() };
        session::sign_in(&self.app, who).map(drop)
    }

    /// Somebody else has this role from now on; the same person to the records.
    pub fn act_as(&self, role: Role) {
        self.app.desk().open.as_mut().unwrap().role = role;
    }

    /// Puts somebody on file; their id.
    pub fn register(&self, family: &str) -> String {
        let entry = ParticipantEntry {
            family: family.into(),
            given: "Amina".into(),
            born: "12 3 1952".into(),
            sex: Some(Sex::Female),
            nhs_number: String::new(),
            language: "ar".into(),
            interpreter: true,
            alike_accepted: Vec::new(),
            seen: None,
        };
        participants::register(&self.app, entry).unwrap().value.participant.unwrap()
    }

    /// A visit of `participant` today; its id.
    pub fn visit(&self, participant: &str) -> String {
        let new = StartVisit { participant: participant.into(), day: String::new() };
        visits::start(&self.app, new).unwrap().value.visit.unwrap()
    }

    /// A form with one answer; its id.
    pub fn form(&self, visit: &str) -> String {
        let what = ChooseForm {
            visit: visit.into(),
            instrument: "nprs".into(),
            language: "en-GB".into(),
            mode: Mode::Patient,
            paper_day: None,
            interpreter: None,
        };
        let response = visits::begin_form(&self.app, what).unwrap().value.response.unwrap();
        let item = self.app.shelf().get("nprs").unwrap().instrument.items()[0].id.clone();
        let given = Some(Given::Answer(Value::Scale(7)));
        forms::answer(&self.app, SaveAnswer { response: response.clone(), item, given, typed: None })
            .unwrap();
        response
    }

    pub fn finish(&self, response: &str) {
        let what = FinishForm { response: response.into(), rest_blank: false };
        assert!(forms::finish(&self.app, what).unwrap().value.finished);
    }

    /// The newest row of the trail with this action, as its detail.
    pub fn noted(&self, action: store::Action) -> Option<String> {
        let wanted = store::TrailQuery { actions: vec![action], ..store::TrailQuery::default() };
        let rows = self.app.read(|r| Ok(r.trail(&wanted, 1)?)).unwrap();
        rows.into_iter().next().map(|row| row.detail.unwrap_or_default())
    }
}
