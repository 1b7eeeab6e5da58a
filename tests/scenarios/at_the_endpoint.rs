//! What arrives at a FHIR server that is not ours, compared field by field with
//! what was given to the desk.

mod as_given;

use domain::{
    participant::Sex,
    response::{Given, Mode, PromptAction},
};
use kit::{
    Clinic,
    endpoint::Endpoint,
    entry,
    sending::{Sender, until, until_sent},
};
use serde_json::{Value, json};
use services::{
    forms, participants, results,
    sending::{self, SendPhase},
    settings, visits,
};

use self::as_given::assert_same_answers;

fn begin(clinic: &Clinic, visit: &str, instrument: &str, language: &str, mode: Mode) -> String {
    let (visit, instrument, language) = (visit.into(), instrument.into(), language.into());
    visits::begin_form(
        &clinic.app,
        visits::ChooseForm { visit, instrument, language, mode, paper_day: None, interpreter: None },
    )
    .unwrap()
    .value
    .response
    .unwrap()
}

fn give(clinic: &Clinic, form: &str, item: &str, given: Value) {
    let given: Given = serde_json::from_value(given).unwrap();
    let what =
        forms::SaveAnswer { response: form.into(), item: item.into(), given: Some(given), typed: None };
    forms::answer(&clinic.app, what).unwrap();
}

fn acknowledge(clinic: &Clinic, form: &str) {
    let what = forms::Acknowledge {
        response: form.into(),
        prompt: "self-harm".into(),
        action: PromptAction::InformedClinician,
        note: "she cried".into(),
    };
    forms::acknowledge(&clinic.app, what).unwrap();
}

fn finish(clinic: &Clinic, form: &str) {
    let end = forms::FinishForm { response: form.into(), rest_blank: true };
    assert!(forms::finish(&clinic.app, end).unwrap().value.finished);
}

fn correct(clinic: &Clinic, form: &str, item: &str, given: Value) {
    let changes = vec![results::Change {
        item: item.into(),
        given: serde_json::from_value(given).unwrap(),
        typed: None,
    }];
    let reason = "Paper page 2 says so".into();
    let what =
        results::Correction { response: form.into(), code: "transcription_error".into(), reason, changes };
    assert_eq!(results::correct(&clinic.app, what).unwrap().value.problems, []);
}

fn answer_phq9(clinic: &Clinic, form: &str, choices: [u8; 9]) {
    for (choice, number) in choices.into_iter().zip(1..) {
        clinic.answer(form, &format!("phq9-{number}"), json!({ "choice": choice.to_string() }));
    }
}

/// One NPRS of somebody, finished.
fn nprs(clinic: &Clinic, point: i64) -> (String, String) {
    let person = clinic.register("Price", "Joan");
    let form = clinic.begin(&clinic.visit(&person), "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": point }));
    finish(clinic, &form);
    (person, form)
}

fn response(endpoint: &Endpoint, form: &str) -> Value {
    endpoint.get(&format!("QuestionnaireResponse/{form}"))
}

/// The scores that were worked out from `form`.
fn scores(endpoint: &Endpoint, form: &str) -> Vec<Value> {
    let from = json!(format!("QuestionnaireResponse/{form}"));
    let all = endpoint.all("Observation").into_iter();
    all.filter(|one| one.pointer("/derivedFrom/0/reference") == Some(&from)).collect()
}

fn extension(of: &Value, ending: &str) -> Value {
    let mut all = of["extension"].as_array().unwrap().iter();
    all.find(|one| one["url"].as_str().unwrap().ends_with(ending)).unwrap().clone()
}

#[test]
fn nobody_is_named_until_the_clinic_decides_so() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let new = participants::ParticipantEntry {
        sex: Some(Sex::Male),
        nhs_number: "999 100 2758".into(),
        ..entry("Quillfeather", "Zebedee")
    };
    let person = participants::register(&clinic.app, new).unwrap().value.participant.unwrap();
    let form = clinic.begin(&clinic.visit(&person), "phq-9", "en-GB");
    answer_phq9(&clinic, &form, [0, 0, 0, 0, 0, 0, 0, 0, 1]);
    acknowledge(&clinic, &form);
    finish(&clinic, &form);
    let identify = |identified| {
        settings::save_sending(&clinic.app, settings::SaveSending { identified }).unwrap();
        until_sent(&clinic);
        endpoint.get(&format!("Patient/{person}"))
    };
    let (theirs, ours) = (
        ["Quillfeather", "Zebedee", "1952-03-12", "9991002758", "\"male\""],
        // These leave the clinic under no setting.
        ["she cried", "Grace Obi", "999 100 2758", "Riverside"],
    );

    let _sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);
    assert!(endpoint.has_kept("07-0001"), "a search that finds nothing proves nothing");
    for private in theirs.iter().chain(&ours) {
        assert!(!endpoint.has_kept(private), "{private}");
    }

    let named = identify(true);
    assert_eq!(
        named["name"][0],
        json!({ "use": "official", "family": "Quillfeather", "given": ["Zebedee"] })
    );
    assert_eq!((&named["birthDate"], &named["gender"]), (&json!("1952-03-12"), &json!("male")));
    let numbers = named["identifier"].as_array().unwrap();
    assert_eq!((&numbers[0]["value"], &numbers[1]["value"]), (&json!("07-0001"), &named["id"]));
    assert_eq!(numbers[2]["value"], "9991002758");
    for private in theirs {
        assert!(endpoint.has_kept(private), "{private}");
    }
    for private in ours {
        assert!(!endpoint.has_kept(private), "{private}");
    }

    let unnamed = identify(false);
    assert_eq!(["name", "birthDate", "gender"].map(|field| unnamed.get(field)), [None, None, None]);
    assert_eq!(unnamed["identifier"].as_array().unwrap().len(), 2);
}

#[test]
fn a_correction_arrives_as_one_and_takes_back_a_score_that_is_none() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let (_, form) = nprs(&clinic, 7);
    let _sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);
    let first = scores(&endpoint, &form).remove(0);
    assert_eq!((&first["status"], &first["valueQuantity"]["value"]), (&json!("final"), &json!(7)));

    correct(&clinic, &form, "nprs", json!({ "answer": { "scale": 3 } }));
    until_sent(&clinic);

    let there = response(&endpoint, &form);
    assert_eq!((&there["status"], &there["meta"]["versionId"]), (&json!("amended"), &json!("2")));
    assert_same_answers(&clinic, &form, &there);
    let [second] = &scores(&endpoint, &form)[..] else { panic!("one score, as before") };
    assert_eq!((&second["status"], &second["valueQuantity"]["value"]), (&json!("amended"), &json!(3)));
    assert_eq!(second["id"], first["id"]);

    correct(&clinic, &form, "nprs", json!({ "missing": "declined" }));
    until_sent(&clinic);

    assert_same_answers(&clinic, &form, &response(&endpoint, &form));
    let [none] = &scores(&endpoint, &form)[..] else { panic!("one score, as before") };
    assert_eq!((&none["status"], none.get("valueQuantity")), (&json!("entered-in-error"), None));
    assert_eq!(endpoint.all("QuestionnaireResponse").len(), 1);
    assert!(!endpoint.has_kept("Paper page 2"), "why is the clinic's own");
}

#[test]
fn records_wait_for_an_endpoint_that_is_down_and_go_by_themselves_when_it_is_back() {
    let mut endpoint = Endpoint::start();
    endpoint.stop();
    let clinic = Clinic::open();
    let (person, form) = nprs(&clinic, 7);

    let _sender = Sender::to(&endpoint.url(), &clinic);
    let page = until(&clinic, |page| page.phase == SendPhase::Waiting);
    assert_eq!((page.waiting, page.confirmed), (4, 0));
    assert_eq!(page.trouble, Some(sending::TroubleCode::NoAnswer));
    // Work goes on meanwhile.
    let visit = clinic.visit(&person);

    endpoint.restart();
    until_sent(&clinic);

    assert_same_answers(&clinic, &form, &response(&endpoint, &form));
    assert_eq!(endpoint.get(&format!("Encounter/{visit}"))["status"], "finished");
    assert_eq!(sending::page(&clinic.app, ()).unwrap().confirmed, 5);
}

#[test]
fn what_was_done_about_a_prompt_after_a_correction_arrives_too() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let person = clinic.register("Price", "Joan");
    let form = clinic.begin(&clinic.visit(&person), "phq-9", "en-GB");
    answer_phq9(&clinic, &form, [0; 9]);
    finish(&clinic, &form);
    correct(&clinic, &form, "phq9-9", json!({ "answer": { "choice": "2" } }));
    let _sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);

    acknowledge(&clinic, &form);
    until_sent(&clinic);

    let prompt = extension(&response(&endpoint, &form), "/safety-prompt")["extension"].take();
    assert_eq!(prompt[1]["valueCode"], "informed-clinician");
}
