//! Story 3: the window changes its language in the middle of a form. What people said
//! and read stays as it was, here, in files and at a FHIR server that is not ours.

use domain::way::StepKind;
use kit::{
    Clinic,
    endpoint::Endpoint,
    entry,
    programme::{ACCEPT, BACK, CONSENT, FIT, but},
    sending::{Sender, until_sent},
};
use serde_json::{Value, json};
use services::{
    Area, forms, languages, participants, quality,
    reports::{self, ExportReport, ReportId},
    session, ways,
};
use text::{BORROWED, plain};

/// What a server has of somebody's way and answers.
const KINDS: [&str; 8] = [
    "Patient",
    "Encounter",
    "EpisodeOfCare",
    "Consent",
    "QuestionnaireResponse",
    "Observation",
    "Questionnaire",
    "PlanDefinition",
];

/// What is answered before the language changes.
const BEFORE: [(&str, &str); 4] = [
    ("bh-duration", "over-12-months"),
    ("bh-leg", "below-knee"),
    ("bh-before", "several-times"),
    ("bh-leave", "no-work"),
];

/// Somebody who speaks Welsh, agreed in Romanian, and is given a form in Urdu: half of it is
/// answered.
struct HalfWay {
    person: String,
    consent: String,
    form: String,
}

fn half_way(clinic: &Clinic) -> HalfWay {
    clinic.run_kit(BACK);
    let new = participants::ParticipantEntry { language: "cy".into(), ..entry("Nowak", "Marek") };
    let person = participants::register(&clinic.app, new).unwrap().value.participant.unwrap();
    clinic.note(StepKind::Screening, &person, FIT);
    let agreed = but(CONSENT, &[("language", "ro"), ("interpreter", "professional")]);
    let consent = clinic.note(StepKind::Consent, &person, &agreed).step.unwrap();
    clinic.note(StepKind::Offer, &person, ACCEPT);
    let visit = clinic.begin_planned(&person, "v0").unwrap();
    let form = clinic.begin(&visit, "back-history", "ur");
    for (item, choice) in BEFORE {
        clinic.answer(&form, item, json!({ "choice": choice }));
    }
    HalfWay { person, consent, form }
}

fn page(clinic: &Clinic, form: &str) -> forms::FormPage {
    forms::open(&clinic.app, Clinic::by_id(form)).unwrap()
}

/// What the participant reads and has answered.
fn read_and_said(page: &forms::FormPage) -> Vec<(String, String, Value)> {
    let of = |item: &forms::ItemLine| {
        (item.id.clone(), item.text.clone(), serde_json::to_value((&item.answer, &item.given)).unwrap())
    };
    page.items.iter().map(of).collect()
}

/// A number with digits after its point, as the screen of data quality shows it.
fn share(clinic: &Clinic) -> String {
    let measures = quality::page(&clinic.app, ()).unwrap().measures;
    let number = |part: &str| {
        let number = part.trim_end().rsplit(|c: char| !c.is_ascii_digit() && !".,".contains(c)).next()?;
        (number.contains(['.', ',']) && number.ends_with(|c: char| c.is_ascii_digit()))
            .then(|| number.to_owned())
    };
    let all: Vec<_> = measures.iter().map(|(_, value, how)| plain(&format!("{value} {how}"))).collect();
    let found = all.iter().flat_map(|one| one.split('%')).find_map(number);
    found.unwrap_or_else(|| panic!("{all:?}"))
}

/// Every table as it is exported, letter for letter.
fn values(clinic: &Clinic) -> Vec<(ReportId, String)> {
    let of = |report| {
        let what = ExportReport { report, kit: BACK.into(), leaves: false };
        let path = reports::export(&clinic.app, what).unwrap().value.path.unwrap();
        (report, std::fs::read_to_string(path).unwrap())
    };
    ReportId::ALL.map(of).into()
}

/// Everything of a kind as the server has it, without what the server itself writes, and
/// without which computer sent it.
fn bodies(endpoint: &Endpoint, kind: &str) -> Vec<String> {
    let mut all: Vec<_> = endpoint.all(kind);
    for one in &mut all {
        let meta = one["meta"].as_object_mut().unwrap();
        meta.remove("versionId");
        meta.remove("lastUpdated");
        let computer = json!("https://prombook.example/fhir/computer");
        meta["tag"].as_array_mut().unwrap().retain(|tag| tag["system"] != computer);
    }
    let mut all: Vec<_> = all.iter().map(Value::to_string).collect();
    all.sort();
    all
}

#[test]
fn the_window_changes_its_language_and_the_form_and_its_answers_stay() {
    let clinic = Clinic::open();
    let HalfWay { person, form, .. } = half_way(&clinic);
    let pain = clinic.begin(&clinic.visit(&clinic.register("Price", "Joan")), "nprs", "en-GB");
    clinic.answer(&pain, "nprs", json!({ "scale": 3 }));
    assert!(clinic.finish(&pain).finished);
    let before = page(&clinic, &form);
    let (plan, number) = (clinic.way(&person).plan[1].target.clone(), share(&clinic));
    assert_eq!((plan.as_str(), before.banner.born.as_str()), ("09-Apr-2026", "12-Mar-1952"));
    assert!(number.contains('.'), "{number}");

    let changed = languages::choose(&clinic.app, languages::ChooseLanguage { tag: "pl".into() }).unwrap();

    // Whatever screen it is, it asks again.
    for area in [Area::Session, Area::Responses, Area::Visits, Area::Programme, Area::Training, Area::Day] {
        assert!(changed.areas.contains(&area), "{area:?}");
    }
    let after = page(&clinic, &form);
    assert_eq!(read_and_said(&after), read_and_said(&before), "not a word, not an answer");
    assert_eq!((after.answered, &after.next, &after.saved), (4, &before.next, &before.saved));
    assert_eq!((after.language.tag.as_str(), after.language.rtl), ("ur", true), "the form is theirs");
    assert_ne!(after.banner.born, before.banner.born);
    assert_eq!(clinic.way(&person).plan[1].target, "9 kwi 2026");
    assert_eq!(share(&clinic), number.replace('.', ","));
}

#[test]
fn four_languages_are_four_fields() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let HalfWay { person, consent, form } = half_way(&clinic);
    clinic.speak("pl");
    finish(&clinic, &form);
    let _sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);

    assert_eq!(session::status(&clinic.app, ()).unwrap().language, "pl");
    let patient = endpoint.get(&format!("Patient/{person}"));
    assert_eq!(patient["communication"][0]["language"]["coding"][0]["code"], "cy");
    assert_eq!(endpoint.get(&format!("QuestionnaireResponse/{form}"))["language"], "ur");
    let there = exchange::their_step(&endpoint.get(&format!("Consent/{consent}"))).unwrap();
    assert_eq!(there.editions[0].code("language"), Some("ro"));
    let said = plain(&ways::step(&clinic.app, Clinic::by_id(&consent)).unwrap().editions[0].said);
    assert!(said.contains("rumu"), "in Polish, that it was in Romanian: {said}");
    for kind in &KINDS[..6] {
        assert!(
            !bodies(&endpoint, kind).iter().any(|body| body.contains("\"pl\"")),
            "{kind}: of the window, nothing"
        );
    }
}

/// Answers the rest.
fn finish(clinic: &Clinic, form: &str) {
    clinic.answer(form, "bh-site", json!({ "choices": ["lower-back", "neck"] }));
    clinic.answer(form, "bh-surgery", json!({ "tick": false }));
    clinic.answer(form, "bh-conditions", json!({ "choices": ["none"] }));
    clinic.answer(form, "bh-expect", json!({ "scale": 7 }));
    assert!(clinic.finish(form).finished);
}

#[test]
fn what_is_sent_and_what_is_exported_is_the_same_in_whatever_language_the_window_speaks() {
    let [one, other] = [Clinic::open(), Clinic::open()];
    let (here, there) = (half_way(&one), half_way(&other));
    assert_eq!(
        (&here.person, &here.form),
        (&there.person, &there.form),
        "the same ids, or nothing is compared"
    );

    other.speak("pl");
    finish(&one, &here.form);
    finish(&other, &there.form);

    assert_eq!(values(&other), values(&one));
    let servers = [&one, &other].map(|clinic| {
        let endpoint = Endpoint::start();
        let _sender = Sender::to(&endpoint.url(), clinic);
        until_sent(clinic);
        endpoint
    });
    for kind in KINDS {
        let [one, other] = servers.each_ref().map(|endpoint| bodies(endpoint, kind));
        assert!(!one.is_empty(), "{kind}");
        assert_eq!(other, one, "{kind}");
    }
}

#[test]
fn what_nobody_has_translated_is_said_in_english_marked_and_listed() {
    let lacking = [("pl", "stage-enrolled"), ("pl", "title-today")];
    let clinic = Clinic::lacking(&lacking);
    let HalfWay { person, form, .. } = half_way(&clinic);
    let before = read_and_said(&page(&clinic, &form));
    assert_eq!(clinic.way(&person).stage, "Takes part");

    clinic.speak("pl");

    let stage = clinic.way(&person).stage;
    assert!(stage.starts_with(BORROWED), "{stage:?}");
    assert_eq!(plain(&stage), "Takes part [EN]");
    assert_eq!(read_and_said(&page(&clinic, &form)), before, "no form borrows a word");
    let words = languages::words(&clinic.app, languages::ChooseLanguage { tag: "pl".into() }).unwrap();
    let says = |ftl: &str| ftl.contains("\ntitle-today = ");
    assert!(!says(&words.ftl) && says(&words.fallback_ftl), "the window borrows it, too");
    let rows = languages::coverage(&clinic.app, ()).unwrap();
    let of = |tag: &str| rows.iter().find(|row| row.language.tag == tag).unwrap();
    let listed = |tag: &str, id: &str| {
        of(tag).unwritten.iter().find(|one| one.id == id).map(|one| one.english.clone())
    };
    for (_, id) in lacking {
        assert!(listed("pl", id).is_some() && listed("ro", id).is_none(), "{id}");
    }
    assert_eq!(listed("pl", "stage-enrolled").as_deref(), Some("Takes part"));
    let polish = of("pl");
    assert_eq!(polish.sentences - polish.written, polish.unwritten.len());
    assert_eq!((of("en-GB").unwritten.len(), of("es-US").unwritten.len()), (0, 0));
}
