//! A study: a programme in which taking part is taking part in research.

use domain::kit::Kit;
use pack::{FORMAT, KitWording, Pack, PackKit, Status};

/// What it is called.
pub const STUDY: &str = "sleep-study";

/// Somebody who may take part.
pub const SCREENED: &[(&str, &str)] =
    &[("referral-source", "gp"), ("pathway-point", "clinic"), ("criterion-sleepless", "true")];

/// Consent to taking part in research.
pub const AGREED: &[(&str, &str)] = &[
    ("item-taking-part", "true"),
    ("item-record", "false"),
    ("language", "en-GB"),
    ("mode", "written"),
    ("interpreter", "none"),
];

/// What may be given in research only.
pub const GIVEN: &[(&str, &str)] = &[
    ("arm", "new"),
    ("product", "drowse"),
    ("pathway-point", "clinic"),
    ("offered-by", "research_staff"),
    ("mode", "face_to_face"),
    ("technology-language", "en-GB"),
    ("result", "accepted"),
];

/// A study of the Sleep Society, in a pack of its own.
pub fn study() -> Pack {
    let definition: Kit = toml::from_str(DEFINITION).unwrap();
    let all = definition.messages().into_iter().chain(pack::codes(&definition));
    let wording = KitWording {
        language: "en-GB".into(),
        status: Status::Local,
        source: "Sleep Society, 2026".into(),
        texts: all.map(|message| (message.clone(), format!("en-GB {message}"))).collect(),
    };
    Pack {
        format: FORMAT,
        id: "sleep-study".into(),
        version: 1,
        title: "Sleep study".into(),
        publisher: "Sleep Society".into(),
        not_after: None,
        instruments: Vec::new(),
        kits: vec![PackKit { definition, wordings: vec![wording] }],
    }
}

const DEFINITION: &str = r#"
id = "sleep-study"
version = 1
kind = "digital-technology"
research = true
participant = "patient"
index = "offer"
referral = ["gp"]
points = ["clinic"]
sources = [{ id = "S1", title = "A protocol", url = "https://example.org/protocol", says = "Pain, twice; the windows are proposals" }]
criteria = [{ id = "sleepless", effect = "inclusion" }]

[consent]
version = "2"
items = [
  { id = "taking-part", required = true, element = "questionnaires" },
  { id = "record", element = "record-linkage" },
]

[[arms]]
id = "new"
programme = true
products = [{ id = "drowse", name = "Drowse", research_only = true }]

[[arms]]
id = "usual"
programme = false

[[visits]]
id = "first"
after = 7
level = "essential"
patient_minutes = 5
staff_minutes = 5
steps = ["offer"]
forms = [{ instrument = "nprs", level = "essential", seconds = 10 }]

[[visits]]
id = "month"
offset = 30
before = 2
after = 4
level = "essential"
patient_minutes = 2
staff_minutes = 2
"#;
