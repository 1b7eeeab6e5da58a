//! A desk whose clock stands still, with records in memory.

use std::{
    sync::{
        Arc, OnceLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use domain::{
    Moment, ParticipantId, PersonId, Private, ResponseId, VisitId,
    participant::{Participant, Sex, study_number},
    response::{Answers, Given, Mode, Response, Value},
    visit::Visit,
};
use store::{Role, ScoreId, Stamp, Store};
use tokio::sync::watch;
use uuid::Uuid;
use vault::{Cost, KeyFile};

use crate::{
    App, Clock, Error, Ids, World, backups,
    desk::Open,
    endpoint::{self, SaveEndpoint},
    sending::{self, SendingPage},
    settings,
    sync::{questionnaire_id, run, witness_id},
};

const GRACE: PersonId = PersonId(Uuid::from_u128(0xace));
const PASSPHRASE: &str = "a long way home";

struct Stopped;

impl Clock for Stopped {
    fn now(&self) -> Moment {
        "2026-11-22T09:00:00+00:00".parse().unwrap()
    }

    fn running(&self) -> Duration {
        Duration::from_secs(60)
    }
}

/// Counts. What the runner takes for chance is then next to nothing, so that
/// every pause is the shortest.
#[derive(Default)]
struct Counting(AtomicU64);

impl Ids for Counting {
    fn fresh(&self) -> Uuid {
        Uuid::from_u128(self.0.fetch_add(1, Ordering::Relaxed).into())
    }
}

/// A clinic with nobody on file, somebody at the desk and no endpoint.
pub(crate) struct Clinic {
    pub app: Arc<App>,
    told: watch::Receiver<()>,
    _folder: tempfile::TempDir,
}

/// The id of the participant with this number.
pub(crate) fn person(number: u32) -> Uuid {
    Uuid::from_u128(0x1_0000 + u128::from(number))
}

fn opened() -> vault::Opened {
    static KEYS: OnceLock<KeyFile> = OnceLock::new();
    let made = || KeyFile::create(GRACE.0, "Grace", PASSPHRASE, Cost::LEAST).unwrap().0;
    KEYS.get_or_init(made).open("Grace", PASSPHRASE).unwrap()
}

impl Clinic {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (tell, told) = watch::channel(());
        let app = App::locked(World {
            clock: Box::new(Stopped),
            ids: Box::<Counting>::default(),
            folder: folder.path().to_owned(),
            account: None,
            cost: Cost::LEAST,
            practice_endpoint: None,
            places: crate::Places::default(),
            full_screen: Box::new(|_| {}),
            announce: Box::new(move |_| tell.send_replace(())),
        });
        let clinic = Self { app: Arc::new(app.unwrap()), told, _folder: folder };
        let mut store = Store::in_memory().unwrap();
        let grace = store::Person::new(GRACE, "Grace".into(), Role::Administrator);
        let stamp = Stamp::new(clinic.app.now(), Some(GRACE));
        store.write::<_, Error>(stamp, |w| Ok(w.save_person(&grace)?)).unwrap();
        clinic.open(store);
        clinic
    }

    /// Gives the clinic a vault, so that the head of its trail travels; the id of
    /// that there.
    pub fn with_vault(&self) -> Uuid {
        let vault = Uuid::from_u128(0xa1);
        self.app.write(|w| Ok(w.save_setting(settings::VAULT, &vault.to_string())?)).unwrap();
        witness_id(vault)
    }

    /// Everything that waits is to be asked about first, as after a backup of
    /// this moment was brought back.
    pub fn bring_back(&self, at: &str) {
        self.app
            .write(|w| {
                w.save_setting(backups::RESTORED, at)?;
                w.queue_all_again(&store::Kind::ALL)?;
                Ok(w.ask_first()?)
            })
            .unwrap();
    }

    /// Locks the desk; the records are handed out.
    pub fn lock(&self) -> Store {
        self.app.desk().open.take().unwrap().store
    }

    /// Opens the desk again.
    pub fn open(&self, store: Store) {
        let open = Open {
            store,
            person: GRACE,
            name: "Grace".into(),
            role: Role::Administrator,
            session: Uuid::nil(),
            must_change: false,
            recovery_used: None,
            opened: opened(),
        };
        self.app.desk().open = Some(open);
        self.app.ring();
    }

    /// Registers people with these numbers.
    pub fn register(&self, numbers: impl IntoIterator<Item = u32>) {
        for number in numbers {
            let somebody = Participant {
                id: ParticipantId(person(number)),
                study_number: study_number("07", "", number),
                family: Private::new("Qasimi".into()),
                given: Private::new("Amina".into()),
                born: Some(Private::new("1987-10-31".parse().unwrap())),
                sex: Sex::Female,
                nhs_number: None,
                language: "ar".into(),
                interpreter: true,
                registered: self.app.now(),
            };
            self.app.write(|w| Ok(w.add_participant(number, &somebody)?)).unwrap();
        }
        self.app.ring();
    }

    /// A finished form of the participant with this number, with one score.
    pub fn finish_form(&self, number: u32) -> Uuid {
        let [visit, response, observation] =
            [0x2_0000, 0x3_0000, 0x4_0000].map(|kind: u128| Uuid::from_u128(kind + u128::from(number)));
        let visit = Visit {
            id: VisitId(visit),
            participant: ParticipantId(person(number)),
            day: self.app.now().date_naive(),
            entered: self.app.now(),
        };
        let shelf = self.app.shelf();
        let nprs = &shelf.get("nprs").unwrap().instrument;
        let draft = Response {
            id: ResponseId(response),
            participant: visit.participant,
            visit: visit.id,
            instrument: nprs.id().into(),
            version: nprs.version(),
            language: text::SOURCE.into(),
            wording: self.app.texts.wording_digest(text::SOURCE, &nprs.wording()).unwrap(),
            mode: Mode::Patient,
            age: None,
            visit_number: None,
            interpreter: None,
            paper_day: None,
            started: self.app.now(),
            answers: Answers::new(),
            finished: None,
            edition: 0,
        };
        let scores = [ScoreId { scale: nprs.scales()[0].id.clone(), observation }];
        self.app
            .write(|w| {
                w.add_visit(&visit)?;
                w.add_response(&draft)?;
                w.add_answer(draft.id, 1, &nprs.items()[0].id, Some(&Given::Answer(Value::Scale(7))))?;
                w.add_edition(draft.id, None, &scores)?;
                Ok(w.queue_questionnaire(questionnaire_id(nprs))?)
            })
            .unwrap();
        self.app.ring();
        response
    }

    /// Sends to `address` from now on.
    pub fn send_to(&self, address: &str) {
        let to = SaveEndpoint { address: Some(address.into()) };
        endpoint::save(&self.app, to).unwrap();
    }

    /// Starts to send.
    pub fn run(&self) {
        tokio::spawn(run(Arc::clone(&self.app)));
    }

    /// Told whenever the window is.
    pub fn told(&self) -> watch::Receiver<()> {
        self.told.clone()
    }

    pub fn page(&self) -> SendingPage {
        sending::page(&self.app, ()).unwrap()
    }

    /// The page, once it is as wished; or a failure when that takes too long.
    pub async fn until(&self, wished: impl Fn(&SendingPage) -> bool) -> SendingPage {
        let mut told = self.told.clone();
        loop {
            told.mark_unchanged();
            let page = self.page();
            if wished(&page) {
                return page;
            }
            let patience = tokio::time::timeout(Duration::from_secs(30), told.changed());
            patience.await.unwrap_or_else(|_| panic!("still {page:#?}")).unwrap();
        }
    }
}
