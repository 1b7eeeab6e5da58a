//! A clinic in a box: a real desk with real encrypted files in a folder of its
//! own, a clock that stands still until it is moved, and ids that count, so that
//! a scenario can say exactly what it expects.
#![expect(clippy::unwrap_used, reason = "a scenario that cannot be set up has failed")]

pub mod chance;
pub mod child;
pub mod endpoint;
pub mod insider;
pub mod ledger;
pub mod packs;
pub mod people;
pub mod programme;
pub mod sending;
pub mod slots;
pub mod study;

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Condvar, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use chrono::FixedOffset;
use domain::{Moment, response::Mode};
use services::{
    App, Area, Clock, Ids, World, clinic, computers, forms, languages, participants, session, visits,
    wordings,
};
use tempfile::TempDir;
use text::Texts;
use uuid::Uuid;

/// The administrator of every clinic in a box.
pub const NAME: &str = "Grace Obi";
/// Her passphrase.
pub const PASSPHRASE: &str = "gravel-lantern-ocean-fidget";

/// From here on count the ids of another computer of the same site.
const ANOTHER: u64 = 1 << 40;

/// A desk, the folder it keeps everything in, and a hand on its clock.
pub struct Clinic {
    /// The desk.
    pub app: Arc<App>,
    clock: Arc<StandingClock>,
    heard: Arc<(Mutex<Vec<Area>>, Condvar)>,
    full: Arc<AtomicBool>,
    place: PathBuf,
    /// From where on its ids count.
    from: u64,
    _folder: Option<TempDir>,
}

impl Clinic {
    /// A folder with nothing in it, on the morning of 10 March 2026.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("clinic");
        Self { _folder: Some(folder), ..Self::at(&place) }
    }

    /// The same, set up, where nobody has translated some messages, each a language and an id.
    pub fn lacking(messages: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("clinic");
        let clinic =
            Self { _folder: Some(folder), ..Self::saying(&place, 0, Texts::lacking(messages).unwrap()) };
        clinic.found();
        clinic
    }

    /// Another computer of the same site, set up by itself: Riverside, site 07, with
    /// `B` in its study numbers. What it gives an id has another than anywhere else.
    pub fn another() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("clinic");
        Self { _folder: Some(folder), ..Self::another_at(&place) }
    }

    /// The same, in `place`.
    pub fn another_at(place: &Path) -> Self {
        let clinic = Self::counting(place, ANOTHER);
        clinic.found();
        clinic.call("Room 2", "B");
        clinic
    }

    /// A desk over whatever [`Clinic::another_at`] left in `place`.
    pub fn other_at(place: &Path) -> Self {
        Self::counting(place, ANOTHER)
    }

    /// What this computer is called, and its letter.
    pub fn call(&self, name: &str, letter: &str) {
        let new = computers::NameComputer { name: name.into(), letter: letter.into() };
        assert_eq!(computers::save(&self.app, new).unwrap().value, []);
    }

    /// A desk over whatever is in `place`.
    pub fn at(place: &Path) -> Self {
        Self::counting(place, 0)
    }

    fn counting(place: &Path, from: u64) -> Self {
        Self::saying(place, from, Texts::built_in().unwrap())
    }

    fn saying(place: &Path, from: u64, texts: Texts) -> Self {
        let clock = Arc::new(StandingClock::default());
        let heard = Arc::<(Mutex<Vec<Area>>, Condvar)>::default();
        let ear = Arc::clone(&heard);
        let full = Arc::<AtomicBool>::default();
        let screen = Arc::clone(&full);
        let beside = |name| Some(place.with_file_name(name));
        let world = World {
            clock: Box::new(Wall(Arc::clone(&clock))),
            ids: Box::new(Counting::after(place, from)),
            folder: place.to_owned(),
            account: None,
            cost: vault::Cost::LEAST,
            practice_endpoint: None,
            places: services::Places { documents: beside("documents"), downloads: beside("downloads") },
            full_screen: Box::new(move |full| screen.store(full, Ordering::Relaxed)),
            announce: Box::new(move |areas| {
                ear.0.lock().unwrap().extend(areas);
                ear.1.notify_all();
            }),
        };
        let app = App::saying(world, texts).unwrap();
        Self { app: Arc::new(app), clock, heard, full, place: place.to_owned(), from, _folder: None }
    }

    /// A clinic that is set up, with Grace signed in.
    pub fn open() -> Self {
        let clinic = Self::empty();
        clinic.found();
        clinic
    }

    /// Sets the clinic up: Riverside, site 07.
    pub fn found(&self) {
        self.found_with_sheet();
    }

    /// The same; what is on the sheet with the recovery key.
    pub fn found_with_sheet(&self) -> Vec<String> {
        self.found_as("Riverside Community MSK", "07", NAME)
    }

    /// Sets another clinic up, with its administrator; what is on the sheet.
    pub fn found_as(&self, called: &str, site: &str, administrator: &str) -> Vec<String> {
        let new = clinic::NewClinic {
            language: "en-GB".into(),
            clinic: called.into(),
            site: site.into(),
            name: administrator.into(),
            passphrase: PASSPHRASE.into(),
        };
        let begun = clinic::begin(&self.app, new).unwrap();
        let sheet = begun.sheet.unwrap();
        let groups = sheet.ask.iter().map(|&place| sheet.groups[place].clone()).collect();
        clinic::confirm(&self.app, clinic::ConfirmRecovery { groups }).unwrap();
        self.approve_wordings();
        sheet.groups
    }

    /// Grace approves every wording that waits for it.
    pub fn approve_wordings(&self) {
        let digests = wordings::page(&self.app, ()).unwrap().waiting;
        wordings::approve(&self.app, wordings::Approve { digests, approved: true }).unwrap();
    }

    /// Lets the window speak another language.
    pub fn speak(&self, tag: &str) {
        languages::choose(&self.app, languages::ChooseLanguage { tag: tag.into() }).unwrap();
    }

    /// How many people are found by what is typed.
    pub fn found_people(&self, typed: &str) -> usize {
        let query = participants::FindParticipants { query: typed.into() };
        participants::find(&self.app, query).unwrap().lines.len()
    }

    /// Ends the program and starts it again over the same folder; locked.
    pub fn restarted(self) -> Self {
        let (place, from) = (self.place.clone(), self.from);
        let folder = self.quit();
        Self { _folder: folder, ..Self::counting(&place, from) }
    }

    /// Ends the program. The folder stays for as long as it is held.
    pub fn quit(mut self) -> Option<TempDir> {
        self._folder.take()
    }

    /// Signs Grace in.
    pub fn sign_in(&self) {
        session::sign_in(&self.app, session::SignIn { name: NAME.into(), passphrase: PASSPHRASE.into() })
            .unwrap();
    }

    /// Where everything is kept.
    pub fn place(&self) -> &Path {
        &self.place
    }

    /// Lets time pass.
    pub fn wait(&self, how_long: Duration) {
        self.clock.move_on(how_long, how_long);
    }

    /// Lets time pass until then, by a clock on the wall that may be put forward meanwhile.
    pub fn wait_until(&self, then: &str) {
        let at: Moment = then.parse().unwrap();
        self.wait((at - self.app.now()).to_std().unwrap());
        self.set_wall(then);
    }

    /// Puts the clock on the wall forward or back, while the program runs on for
    /// no time at all. It remembers by how much it was ahead until then.
    pub fn set_wall(&self, to: &str) {
        let to: Moment = to.parse().unwrap();
        self.clock.now.lock().unwrap().0 = to;
        self.clock.ahead.lock().unwrap().push(to);
    }

    /// Whether the window fills the screen.
    pub fn fills_the_screen(&self) -> bool {
        self.full.load(Ordering::Relaxed)
    }

    /// What was announced to the window since the last look.
    pub fn heard(&self) -> Vec<Area> {
        std::mem::take(&mut self.heard.0.lock().unwrap())
    }

    /// Waits until something is announced to the window since the last look, but no
    /// longer than this.
    pub fn listen(&self, no_longer: Duration) {
        let heard = self.heard.0.lock().unwrap();
        let (mut heard, _) =
            self.heard.1.wait_timeout_while(heard, no_longer, |heard| heard.is_empty()).unwrap();
        heard.clear();
    }

    /// Somebody new, without anything remarkable.
    pub fn register(&self, family: &str, given: &str) -> String {
        let entry = entry(family, given);
        let done = participants::register(&self.app, entry).unwrap().value;
        done.participant.unwrap_or_else(|| panic!("{:?}", done.check.problems))
    }

    /// Somebody new who speaks another language, with an interpreter.
    pub fn register_speaking(&self, language: &str, family: &str, given: &str) -> String {
        let new = participants::ParticipantEntry {
            language: language.into(),
            interpreter: true,
            ..entry(family, given)
        };
        participants::register(&self.app, new).unwrap().value.participant.unwrap()
    }

    /// A visit of today.
    pub fn visit(&self, participant: &str) -> String {
        let new = visits::StartVisit { participant: participant.into(), day: String::new() };
        visits::start(&self.app, new).unwrap().value.visit.unwrap()
    }

    /// A form at a visit.
    pub fn begin(&self, visit: &str, instrument: &str, language: &str) -> String {
        let what = visits::ChooseForm {
            visit: visit.into(),
            instrument: instrument.into(),
            language: language.into(),
            mode: Mode::Patient,
            paper_day: None,
            interpreter: None,
        };
        visits::begin_form(&self.app, what).unwrap().value.response.unwrap()
    }

    /// One answer, as JSON: `{ "choice": "1" }`.
    pub fn answer(&self, response: &str, item: &str, value: serde_json::Value) -> forms::Saved {
        let given = Some(serde_json::from_value(serde_json::json!({ "answer": value })).unwrap());
        let what = forms::SaveAnswer { response: response.into(), item: item.into(), given, typed: None };
        forms::answer(&self.app, what).unwrap().value
    }

    /// Ends a form.
    pub fn finish(&self, response: &str) -> forms::Finish {
        forms::finish(&self.app, forms::FinishForm { response: response.into(), rest_blank: false })
            .unwrap()
            .value
    }

    /// A record by its id.
    pub fn by_id(id: &str) -> participants::ById {
        participants::ById { id: id.into() }
    }
}

/// Somebody as they might be typed.
pub fn entry(family: &str, given: &str) -> participants::ParticipantEntry {
    participants::ParticipantEntry {
        family: family.into(),
        given: given.into(),
        born: "12/3/1952".into(),
        sex: Some(domain::participant::Sex::Female),
        nhs_number: String::new(),
        language: "en-GB".into(),
        interpreter: false,
        alike_accepted: Vec::new(),
        seen: None,
    }
}

/// The name of the message that says what is wrong.
pub fn why(why: services::Why) -> String {
    serde_json::to_value(why).unwrap().as_str().unwrap().to_owned()
}

/// The root of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every file in `folder` (relative to the root of the project) whose name ends
/// in `ending`.
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found: Vec<_> = std::fs::read_dir(root().join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect();
    found.sort();
    found
}

struct StandingClock {
    now: Mutex<(Moment, Duration)>,
    /// The moments to which it was set: from each on it is ahead by what it was then.
    ahead: Mutex<Vec<Moment>>,
}

/// When every story begins.
const BEGINS: &str = "2026-03-10T09:00:00+00:00";

impl Default for StandingClock {
    fn default() -> Self {
        Self { now: Mutex::new((BEGINS.parse().unwrap(), Duration::ZERO)), ahead: Mutex::default() }
    }
}

impl StandingClock {
    fn move_on(&self, wall: Duration, running: Duration) {
        let mut now = self.now.lock().unwrap();
        *now = (now.0 + wall, now.1 + running);
    }
}

/// The desk's end of the clock.
struct Wall(Arc<StandingClock>);

impl Clock for Wall {
    fn now(&self) -> Moment {
        self.0.now.lock().unwrap().0
    }

    fn running(&self) -> Duration {
        self.0.now.lock().unwrap().1
    }

    fn ahead(&self, at: Moment) -> FixedOffset {
        let set = self.0.ahead.lock().unwrap();
        let before = set.iter().filter(|one| **one <= at).max_by_key(|one| one.to_utc());
        *before.map_or_else(|| BEGINS.parse::<Moment>().unwrap(), |one| *one).offset()
    }
}

/// Counts from a number that depends on how often this folder was opened, so
/// that an id is not given twice after a restart, or after an older copy was
/// brought back.
struct Counting(AtomicU64);

impl Counting {
    fn after(place: &Path, from: u64) -> Self {
        // Beside the folder: what is in it is looked at, and may be put back.
        let note = place.with_extension("opened");
        let before: u64 = std::fs::read_to_string(&note).map_or(0, |times| times.parse().unwrap());
        // Some folders lie where nothing can be written; those are opened once.
        let _ = std::fs::write(&note, (before + 1).to_string());
        Self(AtomicU64::new(1 + from + (before << 28)))
    }
}

impl Ids for Counting {
    fn fresh(&self) -> Uuid {
        Uuid::from_u128(self.0.fetch_add(1, Ordering::Relaxed).into())
    }
}
