//! Packs as their authors make them, and the hands that look at them here.

use std::{collections::BTreeMap, fs, io::Cursor, path::PathBuf};

use domain::{
    cases::Cases,
    instrument::{Draft, Instrument},
    kit::Kit,
};
use minisign::KeyPair;
use pack::{FORMAT, KitWording, Pack, PackInstrument, PackKit, Status, Wording};
use services::{
    packs::{
        self, InstallPack, NewSigner, PackFile, PackPreview, PackRefusal, PacksPage, SignerKey, SignerLine,
    },
    participants::{self, ParticipantEntry},
};

use crate::{Clinic, entry, root};

/// What the one instrument of [`Sleep`] is called.
pub const SLEEP: &str = "sleep";

/// A pack of one instrument of two questions, as each story needs it.
#[derive(Debug, Clone)]
pub struct Sleep {
    /// Of the pack.
    pub version: u32,
    /// Of the instrument.
    pub instrument: u32,
    /// The last day of the licence.
    pub expires: &'static str,
    /// The number of the licence; empty for none.
    pub number: &'static str,
    /// The first question in English.
    pub asks: &'static str,
    /// Languages besides English, of which everything is collated, and the first question in each.
    pub others: &'static [(&'static str, &'static str)],
}

impl Default for Sleep {
    fn default() -> Self {
        Self {
            version: 1,
            instrument: 1,
            expires: "2030-12-31",
            number: "SL-7",
            asks: "Do you sleep badly?",
            others: &[],
        }
    }
}

impl Sleep {
    /// As a pack, to be signed.
    pub fn pack(&self) -> Pack {
        let definition: Draft = toml::from_str(&self.definition()).unwrap();
        let of = Instrument::try_from(definition.clone()).unwrap();
        let worded = |language: &str, status, asks: &str| {
            let texts = [
                ("sleep-1", asks),
                ("sleep-2", "Is it often?"),
                ("sleep-often-0", "No"),
                ("sleep-often-1", "Yes"),
            ];
            let labels = pack::labels(&of).into_iter().map(|label| (label, format!("Sleep, {language}")));
            Wording {
                language: language.into(),
                status,
                source: "Sleep Society, 2025".into(),
                texts: texts.iter().map(|(id, text)| ((*id).into(), (*text).into())).collect(),
                labels: labels.collect(),
            }
        };
        let english = worded("en-GB", Status::Licensed, self.asks);
        let others = self.others.iter().map(|(tag, asks)| worded(tag, Status::Collated, asks));
        Pack {
            format: FORMAT,
            id: "sleep-society".into(),
            version: self.version,
            title: "Sleep Society".into(),
            publisher: "Sleep Society".into(),
            not_after: None,
            instruments: vec![PackInstrument {
                definition,
                cases: toml::from_str::<Cases>(CASES).unwrap(),
                wordings: std::iter::once(english).chain(others).collect(),
                audio: Vec::new(),
            }],
            kits: Vec::new(),
        }
    }

    fn definition(&self) -> String {
        let Self { instrument, expires, .. } = self;
        let number =
            if self.number.is_empty() { String::new() } else { format!("number = \"{}\", ", self.number) };
        format!(
            r#"
            id = "sleep"
            version = {instrument}
            title = "Sleep"
            licence = {{ status = "licensed", terms = "Ask the Society.", owner = "Sleep Society", {number}expires = "{expires}", notices = ["© Sleep Society"] }}
            choices.often = [{{ id = "0", points = 0 }}, {{ id = "1", points = 1 }}]
            items = [
              {{ id = "sleep-1", kind = "choice", choices = "often" }},
              {{ id = "sleep-2", kind = "choice", choices = "often" }},
            ]
            scores = [{{ id = "total", items = ["sleep-1", "sleep-2"], method = "sum", range = [0, 2], direction = "higher-is-worse" }}]
            "#
        )
    }
}

const CASES: &str = r#"
case = [
  { name = "none", answers = { sleep-1 = "0", sleep-2 = "0" }, scores = { total = 0 } },
  { name = "first", answers = { sleep-1 = "1", sleep-2 = "0" }, scores = { total = 1 } },
  { name = "second", answers = { sleep-1 = "0", sleep-2 = "1" }, scores = { total = 1 } },
  { name = "both", answers = { sleep-1 = "1", sleep-2 = "1" }, scores = { total = 2 } },
  { name = "half", answers = { sleep-1 = "1" }, scores = {} },
  { name = "refused", answers = { sleep-1 = "1" }, missing = { sleep-2 = "declined" }, scores = {} },
]
"#;

/// A pack of the instrument that has something of everything, in English.
pub fn everything() -> Pack {
    let read = |name: &str| fs::read_to_string(root().join("tests/kit").join(name)).unwrap();
    let definition: Draft = toml::from_str(&read("everything.toml")).unwrap();
    let of = Instrument::try_from(definition.clone()).unwrap();
    let file = read("everything.ftl");
    let said: BTreeMap<&str, &str> = file.lines().filter_map(|line| line.split_once(" = ")).collect();
    let texts =
        |ids: Vec<String>| ids.into_iter().map(|id| (id.clone(), said[id.as_str()].to_owned())).collect();
    let wording = Wording {
        language: "en-GB".into(),
        status: Status::Own,
        source: "made up for tests".into(),
        texts: texts(of.wording()),
        labels: texts(pack::labels(&of)),
    };
    Pack {
        format: FORMAT,
        id: "examples".into(),
        version: 1,
        title: "Examples".into(),
        publisher: "Nobody".into(),
        not_after: None,
        instruments: vec![PackInstrument {
            definition,
            cases: toml::from_str(&read("everything.cases.toml")).unwrap(),
            wordings: vec![wording],
            audio: Vec::new(),
        }],
        kits: Vec::new(),
    }
}

/// A programme of the Sleep Society, in a pack of its own.
pub fn programme(pack: u32, version: u32) -> Pack {
    let definition: Kit =
        toml::from_str(&PROGRAMME.replace("version = 1", &format!("version = {version}"))).unwrap();
    let worded = |language: &str| {
        let all = definition.messages().into_iter().chain(pack::codes(&definition));
        KitWording {
            language: language.into(),
            status: Status::Local,
            source: "Sleep Society, 2026".into(),
            texts: all.map(|message| (message.clone(), format!("{language} {message}"))).collect(),
        }
    };
    let wordings = ["en-GB", "pl", "tlh"].map(worded).to_vec();
    Pack {
        format: FORMAT,
        id: "sleep-programme".into(),
        version: pack,
        title: "Better sleep".into(),
        publisher: "Sleep Society".into(),
        not_after: None,
        instruments: Vec::new(),
        kits: vec![PackKit { definition, wordings }],
    }
}

const PROGRAMME: &str = r#"
id = "better-sleep"
version = 1
kind = "service"
participant = "patient"
index = "screening"
sources = [{ id = "S1", title = "A plan", url = "https://example.org/plan", says = "Pain, weekly; the windows are proposals" }]
slots = [{ id = "sleep", title = "Sleep", owner = "Sleep Society" }]
lists = { visit_missed = ["participant_unwell", "night_shift"] }

[[visits]]
id = "first"
level = "essential"
patient_minutes = 5
staff_minutes = 5
forms = [
  { instrument = "sleep", level = "essential", seconds = 60 },
  { instrument = "nprs", level = "essential", seconds = 10 },
]

[[visits]]
id = "week"
offset = 7
before = 2
after = 2
level = "essential"
patient_minutes = 2
staff_minutes = 2

[[alerts]]
id = "pain"
when = [{ score = { instrument = "nprs", score = "pain", at_least = 9 } }]
severity = "review"
minutes = 2880
to = "duty_clinician"
confirm = true
"#;

/// Somebody who signs packs.
pub struct Sponsor(KeyPair);

impl Sponsor {
    /// With a key of their own.
    pub fn new() -> Self {
        Self(KeyPair::generate_unencrypted_keypair().unwrap())
    }

    /// Their public key.
    pub fn key(&self) -> String {
        self.0.pk.to_base64()
    }

    /// The file of a pack.
    pub fn sign(&self, of: &Pack) -> Vec<u8> {
        let payload = pack::build(of);
        let comment = pack::comment(of);
        let signed = minisign::sign(None, &self.0.sk, Cursor::new(&payload), Some(&comment), None).unwrap();
        pack::seal(&signed.into_string(), &payload).unwrap()
    }
}

impl Default for Sponsor {
    fn default() -> Self {
        Self::new()
    }
}

impl Clinic {
    /// A visit of somebody who was not here before.
    pub fn newcomer(&self) -> String {
        // Who was born in another year is not taken for somebody who is here.
        let born = format!("12/3/{}", 1930 + self.head() % 70);
        let entry = ParticipantEntry { born, ..entry("Nowak", "Marek") };
        self.visit(&participants::register(&self.app, entry).unwrap().value.participant.unwrap())
    }

    /// A sponsor whose packs are taken from now on.
    pub fn trust(&self, name: &str) -> Sponsor {
        let sponsor = Sponsor::new();
        self.add_signer(name, &sponsor.key());
        sponsor
    }

    /// Puts a key on the list.
    pub fn add_signer(&self, name: &str, key: &str) {
        let new = NewSigner { name: name.into(), key: key.into() };
        assert_eq!(packs::add_signer(&self.app, new).unwrap().value, []);
    }

    /// Takes a key off the list.
    pub fn remove_signer(&self, key: &str) {
        packs::remove_signer(&self.app, SignerKey { key: key.into() }).unwrap();
    }

    /// Packs and signers.
    pub fn packs(&self) -> PacksPage {
        packs::page(&self.app, ()).unwrap()
    }

    /// The only signer.
    pub fn signer(&self) -> SignerLine {
        let [one] = &self.packs().signers[..] else { panic!("one signer") };
        one.clone()
    }

    /// Puts a file where downloads are.
    pub fn download(&self, name: &str, content: &[u8]) -> PathBuf {
        let folder = self.place().with_file_name("downloads");
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// Looks at a file that was sent.
    pub fn look_at(&self, content: &[u8]) -> PackPreview {
        let path = self.download("sent.prompack", content).display().to_string();
        packs::look(&self.app, PackFile { path }).unwrap()
    }

    /// Why a file that was sent is refused, if it is.
    pub fn refusal(&self, content: &[u8]) -> Option<PackRefusal> {
        self.look_at(content).refused
    }

    /// Looks at a file that was sent and installs it.
    pub fn install(&self, content: &[u8]) -> PackPreview {
        let digest = self.look_at(content).digest;
        let path = self.download("sent.prompack", content).display().to_string();
        packs::install(&self.app, InstallPack { path, digest }).unwrap().value
    }

    /// The same, and it is taken.
    pub fn installed(&self, content: &[u8]) -> PackPreview {
        let done = self.install(content);
        assert_eq!((done.refused, &done.detail), (None, &None));
        done
    }
}
