//! A desk that sends to a server, and what must be true of both.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    sync::Arc,
    time::Duration,
};

use domain::{
    ParticipantId, Private,
    participant::{Participant, Sex, study_number},
    response::{Given, Value as Answer},
};
use kit::Clinic;
use serde_json::json;
use services::{
    App, Area, endpoint,
    sending::{self, SendPhase, SendingPage},
    sync,
};
use store::{Kind, Receipt};
use tokio::runtime::Runtime;
use uuid::Uuid;

use super::server::Server;
use crate::programme::Tally;

/// More than any experiment has.
const ALL: usize = 100_000;
/// A machine that is busy with other things needs so long for anything.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often the page is looked at when nothing is heard.
const GLANCE: Duration = Duration::from_millis(10);

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// Nothing waits.
    Done,
    /// Something waits, however often sending was asked for.
    Stuck,
}

/// A desk that sends, for as long as this is held.
pub struct Site {
    runtime: Sending,
    pub clinic: Clinic,
    limit: Duration,
    /// Confirmations that were counted as false.
    known: RefCell<BTreeSet<(String, String)>>,
}

impl Site {
    /// A new clinic that sends to `server`.
    pub fn new(server: &Server) -> Self {
        Self::within(server, PATIENCE)
    }

    /// One that waits no longer than `limit` for any answer.
    pub fn within(server: &Server, limit: Duration) -> Self {
        let site = Self::over(Clinic::open(), limit);
        site.send_to(&server.url());
        site
    }

    /// Whoever is in `clinic` sends where they sent before.
    pub fn over(clinic: Clinic, limit: Duration) -> Self {
        let app = Arc::clone(&clinic.app);
        Self { runtime: Sending::begin(app, limit), clinic, limit, known: RefCell::default() }
    }

    pub fn send_to(&self, address: &str) {
        let new = endpoint::SaveEndpoint { address: Some(address.into()) };
        endpoint::save(&self.clinic.app, new).unwrap();
    }

    /// Ends the program at this very moment, and starts it again over what is left.
    pub fn killed(self) -> Self {
        let Self { clinic, runtime, limit, known } = self;
        drop(runtime);
        let clinic = clinic.restarted();
        clinic.sign_in();
        Self { known, ..Self::over(clinic, limit) }
    }

    /// Comes to the network anew, so that what others sent is fetched first, and waits until it has been.
    pub fn come_online(&mut self) {
        self.clinic.heard();
        // The one before ends first: never do two send for one desk.
        self.runtime = Sending(None);
        self.runtime = Sending::begin(Arc::clone(&self.clinic.app), self.limit);
        let told = Cell::new(false);
        self.wait(|page| {
            told.set(told.get() || self.clinic.heard().contains(&Area::Sending));
            told.get() && !matches!(page.phase, SendPhase::Off | SendPhase::Sending)
        });
    }

    /// Somebody new.
    pub fn register(&self, number: u32) -> String {
        let id = ParticipantId(Uuid::from_u128((0xb << 64) + u128::from(number)));
        let write = |w: &store::Writer<'_>| {
            let row = w.next_participant_number()?;
            let somebody = Participant {
                id,
                study_number: study_number("07", "", row),
                family: Private::new(name(number)),
                given: Private::new("Amina".into()),
                born: Some(Private::new("1952-03-12".parse().unwrap())),
                sex: Sex::Female,
                nhs_number: None,
                language: "en-GB".into(),
                interpreter: false,
                registered: "2026-03-10T09:00:00+00:00".parse().unwrap(),
            };
            Ok(w.add_participant(row, &somebody)?)
        };
        self.clinic.app.write(write).unwrap();
        id.to_string()
    }

    /// Somebody new, with a finished form; the ids of both.
    pub fn submit(&self, number: u32) -> (String, String) {
        let person = self.register(number);
        let form = self.fill_in(&person, number);
        (person, form)
    }

    /// A form of somebody, finished.
    pub fn fill_in(&self, person: &str, number: u32) -> String {
        let form = self.clinic.begin(&self.clinic.visit(person), "nprs", "en-GB");
        self.clinic.answer(&form, "nprs", json!({ "scale": number % 11 }));
        self.clinic.finish(&form);
        form
    }

    /// Corrects a finished form.
    pub fn correct(&self, form: &str, number: u32) {
        let id = domain::ResponseId(form.parse().unwrap());
        let given = Given::Answer(Answer::Scale(i64::from(number % 11)));
        let write = |w: &store::Writer<'_>| {
            let edition = w.response(id)?.edition + 1;
            w.add_answer(id, edition, "nprs", Some(&given))?;
            w.add_edition(id, Some("misread"), &[])?;
            Ok(())
        };
        self.clinic.app.write(write).unwrap();
    }

    /// Corrects the names of people, all at once, so that they go together.
    pub fn rename(&self, people: &[String], number: u32) {
        let write = |w: &store::Writer<'_>| {
            for person in people {
                let mut person = w.participant(ParticipantId(person.parse().unwrap()))?;
                person.family = Private::new(name(number));
                w.change_participant(&person, "misheard")?;
            }
            Ok(())
        };
        self.clinic.app.write(write).unwrap();
    }

    /// Takes a finished form back.
    pub fn void(&self, form: &str) {
        let id = domain::ResponseId(form.parse().unwrap());
        self.clinic.app.write(|w| Ok(w.void_response(id, "a mistake")?)).unwrap();
    }

    pub fn page(&self) -> SendingPage {
        sending::page(&self.clinic.app, ()).unwrap()
    }

    /// A person asks for sending.
    pub fn ask(&self) {
        sending::now(&self.clinic.app, ()).unwrap();
    }

    /// The same, until it is heard.
    fn ask_and_listen(&self) {
        self.clinic.heard();
        self.ask();
        self.clinic.listen(GLANCE * 30);
    }

    /// Asks for sending, and again whenever the program would wait, at most so
    /// often, until nothing waits. `look` is called each time it would.
    pub fn drive(&self, most: u32, mut look: impl FnMut(&Self)) -> Rest {
        self.ask_and_listen();
        let mut asked = 0;
        loop {
            let page = self.until(|page| match page.phase {
                SendPhase::Idle => page.waiting == 0,
                SendPhase::Waiting | SendPhase::Stopped => true,
                SendPhase::Off | SendPhase::Sending => false,
            });
            if page.phase == SendPhase::Idle {
                return Rest::Done;
            }
            look(self);
            asked += 1;
            if asked > most {
                return Rest::Stuck;
            }
            self.ask_and_listen();
        }
    }

    /// The page, once it is as wanted; asks the program whenever it has something to tell.
    pub fn until(&self, wanted: impl Fn(&SendingPage) -> bool) -> SendingPage {
        self.look_until(wanted, || self.clinic.listen(GLANCE))
    }

    /// The same, of what `wanted` hears of by itself.
    fn wait(&self, wanted: impl Fn(&SendingPage) -> bool) {
        self.look_until(wanted, || std::thread::sleep(GLANCE));
    }

    fn look_until(&self, wanted: impl Fn(&SendingPage) -> bool, listen: impl Fn()) -> SendingPage {
        let mut left = PATIENCE.as_millis() / GLANCE.as_millis();
        loop {
            let page = self.page();
            if wanted(&page) {
                return page;
            }
            listen();
            left -= 1;
            assert!(left > 0, "{page:?}");
        }
    }

    /// Every confirmation that stands here.
    pub fn receipts(&self) -> Vec<Receipt> {
        self.clinic.app.read(|r| Ok(r.receipts_since(None, None, ALL)?)).unwrap()
    }

    /// Confirmations of what the server never said it keeps, each counted once.
    pub fn falsely(&self, server: &Server) -> u32 {
        let mut known = self.known.borrow_mut();
        let mut news = 0;
        for one in self.receipts() {
            let (address, mark) = (address(&one), one.content.unwrap_or_default());
            if !server.kept(|kept| kept.has_told(&address, &mark)) {
                news += u32::from(known.insert((address, mark)));
            }
        }
        news
    }

    /// Compares both sides once nothing goes on any more: so many people, visits
    /// and forms were recorded.
    pub fn compare(&self, server: &Server, tally: &mut Tally, recorded: [usize; 3]) {
        let falsely = self.falsely(server);
        tally.falsely(falsely);
        let waits = |kind, id| {
            self.clinic.app.read(|r| Ok(r.is_waiting(kind, id)?.is_some() || r.is_held(kind, id)?))
        };
        let mut settled = 0;
        for one in self.receipts() {
            if waits(one.kind, one.id).unwrap() {
                continue;
            }
            settled += 1;
            if server.kept(|kept| kept.mark(&address(&one))) != one.content {
                tally.lose(format!("{} is confirmed and not there", address(&one)));
            }
        }
        tally.acknowledged += settled;
        let there = ["Patient", "Encounter", "QuestionnaireResponse"]
            .map(|kind| server.kept(|kept| kept.count(kind)));
        for (kind, (there, recorded)) in
            ["people", "visits", "forms"].into_iter().zip(there.into_iter().zip(recorded))
        {
            if there < recorded {
                tally.lose(format!("{} of {recorded} {kind} are not there", recorded - there));
            }
        }
        tally.double(server.kept(|kept| kept.doubled()));
    }
}

/// What goes on beside the desk, for as long as this is held. Nothing that it has
/// begun is finished, but what is being written at that moment.
struct Sending(Option<Runtime>);

impl Sending {
    fn begin(app: Arc<App>, limit: Duration) -> Self {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        runtime.spawn(sync::run_within(app, limit));
        Self(Some(runtime))
    }
}

impl Drop for Sending {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_timeout(PATIENCE);
        }
    }
}

/// Where the main resource of a record stands.
pub fn address(of: &Receipt) -> String {
    let kind = match of.kind {
        Kind::Questionnaire => "Questionnaire",
        Kind::Kit => "PlanDefinition",
        Kind::Enrolment => "EpisodeOfCare",
        Kind::Step => "Observation",
        Kind::Participant => "Patient",
        Kind::Visit => "Encounter",
        Kind::Response => "QuestionnaireResponse",
    };
    format!("{kind}/{}", of.place.clone().unwrap_or_else(|| of.id.to_string()))
}

/// A name like nobody else's.
fn name(number: u32) -> String {
    let letters = (0..6).map(|place| char::from(b'a' + (number / 26_u32.pow(place) % 26) as u8));
    format!("Y{}", letters.collect::<String>())
}
