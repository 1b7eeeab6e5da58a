//! A small pack, and somebody who signs it.

use std::io::Cursor;

use domain::{cases::Cases, instrument::Draft, kit::Kit};
use minisign::KeyPair;

use crate::*;

const DEFINITION: &str = r#"
id = "two"
version = 3
title = "Two questions"

[licence]
status = "licensed"
terms = "Ask the owner."
owner = "Somebody"
number = "L-17"
expires = "2031-12-31"
languages = ["en-GB"]
modes = ["patient", "paper"]
notices = ["© Somebody"]

[choices]
often = [{ id = "0", points = 0 }, { id = "1", points = 1 }]

[[items]]
id = "two-1"
kind = "choice"
choices = "often"

[[items]]
id = "two-2"
kind = "choice"
choices = "often"
when = { all = [{ item = "two-1", is = "answered" }] }

[[scores]]
id = "total"
items = ["two-1", "two-2"]
method = "sum"
range = [0, 2]
direction = "higher-is-worse"
bands_source = { text = "Somebody 1999" }
bands = [{ id = "low", from = 0, to = 1 }, { id = "high", from = 2, to = 2 }]
thresholds = [{ id = "much", at = 2, source = "Somebody 1999" }]
"#;

const CASES: &str = r#"
case = [
  { name = "none", answers = { two-1 = "0", two-2 = "0" }, scores = { total = 0 }, bands = { total = "low" } },
  { name = "first", answers = { two-1 = "1", two-2 = "0" }, scores = { total = 1 } },
  { name = "second", answers = { two-1 = "0", two-2 = "1" }, scores = { total = 1 } },
  { name = "both", answers = { two-1 = "1", two-2 = "1" }, scores = { total = 2 }, bands = { total = "high" } },
  { name = "half", answers = { two-1 = "1" }, scores = {} },
  { name = "refused", answers = { two-1 = "1" }, missing = { two-2 = "declined" }, scores = {} },
]
"#;

/// A pack of one instrument of two questions, worded in English, with a recording.
pub fn small() -> Pack {
    let pairs = |all: &[(&str, &str)]| all.iter().map(|(id, text)| ((*id).into(), (*text).into())).collect();
    let wording = Wording {
        language: "en-GB".into(),
        status: Status::Licensed,
        source: "Somebody's own document".into(),
        texts: pairs(&[
            ("two-1", "Do you sleep badly?"),
            ("two-2", "Is it \"often\"?\nSay so."),
            ("two-often-0", "No"),
            ("two-often-1", "Yes"),
        ]),
        labels: pairs(&[
            ("two-total", "Total"),
            ("two-total-band-low", "Low"),
            ("two-total-band-high", "High"),
            ("two-total-threshold-much", "Much"),
        ]),
    };
    let recording = Recording {
        language: "en-GB".into(),
        message: "two-1".into(),
        media_type: MediaType::Ogg,
        approved_by: "Amira Haddad".into(),
        approved_on: "2026-03-01".parse().unwrap(),
        sound: b"OggS, and what follows".to_vec(),
    };
    Pack {
        format: FORMAT,
        id: "small".into(),
        version: 2,
        title: "A small pack".into(),
        publisher: "Somebody".into(),
        not_after: Some("2031-12-31".parse().unwrap()),
        instruments: vec![PackInstrument {
            definition: toml::from_str::<Draft>(DEFINITION).unwrap(),
            cases: toml::from_str::<Cases>(CASES).unwrap(),
            wordings: vec![wording],
            audio: vec![recording],
        }],
        kits: Vec::new(),
    }
}

const PROGRAMME: &str = r#"
id = "rest"
version = 1
kind = "service"
participant = "patient"
index = "screening"
referral = ["gp", "self"]
sources = [{ id = "S1", title = "A plan", url = "https://example.org", says = "Weekly" }]
criteria = [{ id = "danger", effect = "safety" }]
slots = [{ id = "licensed", title = "Licensed", owner = "Somebody else" }]
lists = { decline = ["no_time", "night_shift"] }

[[visits]]
id = "first"
level = "essential"
patient_minutes = 5
staff_minutes = 5
forms = [
  { instrument = "two", level = "essential", seconds = 60 },
  { instrument = "licensed", level = "essential", seconds = 60 },
  { instrument = "elsewhere", level = "essential", seconds = 60 },
]

[[visits]]
id = "second"
offset = 7
after = 3
level = "supporting"
patient_minutes = 5
staff_minutes = 5

[[alerts]]
id = "now"
when = [
  { criterion = { criterion = "danger" } },
  { score = { instrument = "two", score = "total", at_least = 2 } },
]
severity = "emergency"
minutes = 0
to = "clinician_on_site"
blocks = true
"#;

/// The same with a programme that asks the two questions, and others.
pub fn with_programme() -> Pack {
    let definition = toml::from_str::<Kit>(PROGRAMME).unwrap();
    let messages = definition.messages().into_iter().chain(codes(&definition));
    let wording = KitWording {
        language: "en-GB".into(),
        status: Status::Local,
        source: "Written here".into(),
        texts: messages.map(|message| (message.clone(), format!("Words of {message}"))).collect(),
    };
    Pack { kits: vec![PackKit { definition, wordings: vec![wording] }], ..small() }
}

/// Somebody who signs packs.
pub struct Signer(KeyPair);

impl Signer {
    pub fn new() -> Self {
        Self(KeyPair::generate_unencrypted_keypair().unwrap())
    }

    pub fn key(&self) -> Key {
        self.0.pk.to_base64().parse().unwrap()
    }

    /// The four lines of a `.minisig`.
    pub fn signature(&self, payload: &[u8], comment: &str) -> String {
        let signed = minisign::sign(None, &self.0.sk, Cursor::new(payload), Some(comment), None).unwrap();
        signed.into_string()
    }

    /// `payload` as a file of a pack, whatever it is.
    pub fn sealed(&self, payload: &[u8]) -> Vec<u8> {
        seal(&self.signature(payload, &comment(&small())), payload).unwrap()
    }

    pub fn open(&self, payload: &[u8]) -> Result<Opened, Refused> {
        open(&self.sealed(payload), &[self.key()])
    }
}
