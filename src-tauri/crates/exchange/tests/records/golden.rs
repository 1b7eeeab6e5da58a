//! What is sent, byte for byte. `UPDATE=1` writes the files anew; the
//! difference is for somebody to read.

use std::{fs, path::Path};

use exchange::{Entry, Identifiable, batch, content_of, encounter, lookup, patient};
use serde_json::Value;

use crate::kit;

fn same(name: &str, written: &Value) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(format!("{name}.json"));
    let written = serde_json::to_string_pretty(written).unwrap() + "\n";
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &written).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == written,
        "golden/{name}.json is out of date: run the tests with UPDATE=1 and read the diff"
    );
}

fn score(scores: &[Entry], number: u128) -> &Value {
    &scores.iter().find(|entry| entry.id == kit::id(number)).unwrap().resource
}

#[test]
fn a_patient_is_written_as_agreed() {
    same("patient-pseudonymous", &patient(&kit::amina(), Identifiable::Pseudonymous).resource);
    same("patient-identified", &patient(&kit::amina(), Identifiable::Identified).resource);
}

#[test]
fn a_visit_is_written_as_agreed() {
    same("encounter", &encounter(&kit::visit(), true).resource);
}

#[test]
fn an_instrument_and_its_translations_are_written_as_agreed() {
    same("questionnaire", &kit::sent_questionnaire().resource);
}

#[test]
fn a_response_in_arabic_is_written_as_agreed() {
    same("response", &kit::sent_response(&kit::sitting()).resource);
}

#[test]
fn a_corrected_response_is_written_as_agreed() {
    let (first, second) = (kit::sent_response(&kit::sitting()), kit::sent_response(&kit::corrected()));

    same("response-amended", &second.resource);
    assert_eq!(first.id, second.id);
    assert_ne!(first.content(), second.content());
}

#[test]
fn scores_are_written_as_agreed() {
    let scores = kit::sent_scores(&kit::sitting());

    assert_eq!(scores.len(), 2, "a scale without a number is not sent");
    same("observation-total", score(&scores, 5));
    same("observation-pain", score(&scores, 7));
}

#[test]
fn a_score_that_no_longer_holds_is_taken_back_and_has_no_value() {
    let scores = kit::sent_scores(&kit::corrected());

    same("observation-amended", score(&scores, 6));
    same("observation-taken-back", score(&scores, 5));
    assert_eq!(score(&scores, 5)["status"], "entered-in-error");
    assert_eq!(score(&scores, 5).get("valueQuantity"), None);
    assert_eq!(score(&scores, 6)["valueQuantity"]["value"], 0, "a reversed item counts from the top");
}

#[test]
fn a_batch_is_written_as_agreed() {
    let mut entries = vec![
        patient(&kit::amina(), Identifiable::Pseudonymous),
        encounter(&kit::visit(), true),
        kit::sent_questionnaire(),
        kit::sent_response(&kit::sitting()),
    ];
    entries.extend(kit::sent_scores(&kit::sitting()));

    same("batch", &batch(&entries));
    assert_eq!(batch(&[]).get("entry"), None, "FHIR has no empty lists");
}

#[test]
fn the_head_of_the_trail_is_written_as_agreed() {
    same("audit-event", &kit::sent_witness().resource);
}

#[test]
fn what_the_server_has_is_asked_as_agreed() {
    same("lookup", &lookup(&[patient(&kit::amina(), Identifiable::Pseudonymous), kit::sent_witness()]));
}

#[test]
fn every_resource_carries_the_mark_of_its_content() {
    for entry in kit::everything(Identifiable::Identified) {
        let mark = content_of(&entry.resource).unwrap();
        assert!(mark.len() == 16 && mark.chars().all(|c| c.is_ascii_hexdigit()), "{entry:?}");
    }
}
