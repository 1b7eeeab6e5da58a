//! Whatever comes in, nothing is lost, nothing falls over, and somebody is told.

use kit::{Clinic, entry};
use serde_json::{Value, json};
use services::{Error, Why, clinic, endpoint, forms, participants, results, session, settings, visits};

/// Texts that have broken other people's programs.
fn hostile() -> Vec<String> {
    let mut texts: Vec<String> = [
        "'; DROP TABLE participants; --",
        "<script>alert(1)</script>",
        "=HYPERLINK(\"http://x\")",
        "\u{202e}gnirts\u{202c}",
        "a\u{0}b",
        "%n%s%x",
        "\r\nSet-Cookie: x",
        "\u{1b}[31mred",
        "👩‍⚕️🇵🇱",
        "\u{feff}bom",
        "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤",
        "{{7*7}}",
        "../../../../etc/passwd",
    ]
    .map(str::to_owned)
    .into();
    texts.push("ä".repeat(1 << 20));
    texts
}

fn no_id() -> impl Iterator<Item = String> {
    let ghost = uuid::Uuid::from_u128(u128::MAX).to_string();
    ["", "7", "not-an-id", "00000000-0000-0000-0000-000000000000"]
        .map(str::to_owned)
        .into_iter()
        .chain([ghost])
}

#[test]
fn hostile_text_is_kept_as_text_or_refused_in_words() {
    let clinic = Clinic::open();
    for text in hostile() {
        let new = participants::ParticipantEntry { family: format!("X{text}"), ..entry("", "Ann") };
        let done = participants::register(&clinic.app, new).unwrap().value;
        match done.participant {
            Some(id) => {
                let page = participants::open(&clinic.app, Clinic::by_id(&id)).unwrap();
                assert!(page.banner.family.starts_with('X'));
                assert!(!page.banner.family.chars().any(char::is_control));
            }
            None => assert_eq!(done.check.problems[0].why, Why::FieldTooLong),
        }
        participants::find(&clinic.app, participants::FindParticipants { query: text.clone() }).unwrap();
        let typed =
            participants::ParticipantEntry { born: text.clone(), nhs_number: text, ..entry("A", "B") };
        assert!(!participants::check(&clinic.app, typed).unwrap().problems.is_empty());
    }
    assert_eq!(clinic.app.read(|r| Ok(r.audit_break()?)).unwrap(), None);
}

#[test]
fn hostile_text_in_every_other_field_changes_nothing() {
    let clinic = Clinic::open();
    let amina = clinic.register("Yusuf", "Amina");
    let form = clinic.begin(&clinic.visit(&amina), "phq-9", "en-GB");
    let before = clinic.app.read(|r| Ok(r.audit()?.len())).unwrap();
    for text in hostile() {
        let what = forms::SaveAnswer { response: form.clone(), item: text.clone(), given: None, typed: None };
        assert!(matches!(forms::answer(&clinic.app, what), Err(Error::Answer(_))));
        let value: domain::response::Given =
            serde_json::from_value(json!({ "answer": { "choice": text } })).unwrap();
        let what = forms::SaveAnswer {
            response: form.clone(),
            item: "phq9-1".into(),
            given: Some(value),
            typed: None,
        };
        assert!(matches!(forms::answer(&clinic.app, what), Err(Error::Answer(_))));
        let what = forms::ChangeLanguage { response: form.clone(), language: text.clone() };
        assert!(forms::change_language(&clinic.app, what).is_err());
        assert!(endpoint::save(&clinic.app, endpoint::SaveEndpoint { address: Some(text.clone()) }).is_err());
        if text.len() > 10_000 {
            assert!(settings::save_prompt(&clinic.app, settings::SavePrompt { text }).is_err());
        }
    }
    assert_eq!(clinic.app.read(|r| Ok(r.audit()?.len())).unwrap(), before);
}

#[test]
fn an_id_that_is_none_or_nobodys_is_refused_everywhere() {
    let clinic = Clinic::open();
    let app = &clinic.app;
    for id in no_id() {
        assert!(participants::open(app, Clinic::by_id(&id)).is_err());
        assert!(visits::open(app, Clinic::by_id(&id)).is_err());
        assert!(forms::open(app, Clinic::by_id(&id)).is_err());
        assert!(results::open(app, Clinic::by_id(&id)).is_err());
        assert!(
            visits::start(app, visits::StartVisit { participant: id.clone(), day: String::new() }).is_err()
        );
        let end = forms::FinishForm { response: id.clone(), rest_blank: true };
        assert!(forms::finish(app, end).is_err());
        let correction = results::Correction {
            response: id,
            code: "transcription_error".into(),
            reason: "why".into(),
            changes: Vec::new(),
        };
        assert!(results::correct(app, correction).is_err());
    }
}

#[test]
fn an_answer_of_the_wrong_shape_is_no_answer() {
    for wrong in [
        json!({ "answer": { "choice": 1 } }),
        json!({ "answer": { "scale": 1.5 } }),
        json!({ "answer": { "scale": "1" } }),
        json!({ "answer": { "tick": "yes" } }),
        json!({ "answer": {} }),
        json!({ "missing": "because" }),
        json!("answer"),
        Value::Null,
    ] {
        assert!(serde_json::from_value::<domain::response::Given>(wrong.clone()).is_err(), "{wrong}");
    }
}

/// No verb answers a question about records while they are locked.
#[test]
fn a_locked_desk_answers_nothing() {
    let clinic = Clinic::open();
    let amina = clinic.register("Yusuf", "Amina");
    session::lock(&clinic.app, ()).unwrap();
    let app = &clinic.app;
    let id = || Clinic::by_id(&amina);
    macro_rules! locked {
        ($($asked:expr),+ $(,)?) => { $( assert!(matches!($asked, Err(Error::Locked)), "{}", stringify!($asked)); )+ };
    }
    let query = String::new();
    locked!(
        participants::find(app, participants::FindParticipants { query }),
        participants::form(app, ()),
        participants::check(app, entry("A", "B")),
        participants::register(app, entry("A", "B")),
        participants::open(app, id()),
        visits::start(app, visits::StartVisit { participant: amina.clone(), day: String::new() }),
        visits::open(app, id()),
        forms::open(app, id()),
        forms::finish(app, forms::FinishForm { response: amina.clone(), rest_blank: false }),
        results::open(app, id()),
        settings::page(app, ()),
        settings::save_prompt(app, settings::SavePrompt { text: "x".into() }),
        services::sending::page(app, ()),
    );
}

#[test]
fn a_clinic_cannot_be_confirmed_that_was_never_begun() {
    let clinic = Clinic::empty();
    let nothing = clinic::ConfirmRecovery { groups: Vec::new() };
    assert!(matches!(clinic::confirm(&clinic.app, nothing), Err(Error::NotSetUp)));
    clinic.found();
    let again = clinic::ConfirmRecovery { groups: Vec::new() };
    assert!(clinic::confirm(&clinic.app, again).is_err());
}

/// Nobody, root included, may make a folder among the kernel's.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_to_is_said() {
    use services::{Problem, ProblemCode};
    let clinic = Clinic::at(std::path::Path::new("/sys/prombook"));
    let error = session::status(&clinic.app, ()).unwrap_err();
    assert_eq!(Problem::tell(&error, uuid::Uuid::nil()).code, ProblemCode::FolderReadOnly);
}
