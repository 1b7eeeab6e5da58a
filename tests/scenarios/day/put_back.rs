//! A server that has an older state of what it said it keeps: somebody put it there, or
//! it was itself brought back from a backup.

use domain::response::Given;
use services::{
    disputes::{self, DisputeKind, FieldChoice, SettleDispute},
    participants, results, rights, settings,
};

use super::*;

fn correct(clinic: &Clinic, form: &str, point: i64) {
    let given: Given = serde_json::from_value(json!({ "answer": { "scale": point } })).unwrap();
    let changes = vec![results::Change { item: "nprs".into(), given, typed: None }];
    let what = results::Correction {
        response: form.into(),
        code: "transcription_error".into(),
        reason: "mistyped".into(),
        changes,
    };
    assert_eq!(results::correct(&clinic.app, what).unwrap().value.problems, []);
}

fn void(clinic: &Clinic, form: &str) {
    let why = rights::WithReason { id: form.into(), reason: "given by somebody else".into() };
    assert_eq!(results::void(&clinic.app, why).unwrap().value, []);
}

fn rename(clinic: &Clinic, id: &str, family: &str) {
    let entry = participants::entry(&clinic.app, Clinic::by_id(id)).unwrap();
    let entry = participants::ParticipantEntry { family: family.into(), ..entry };
    let what = participants::ChangeParticipant { id: id.into(), entry, reason: "misspelt".into() };
    assert!(participants::change(&clinic.app, what).unwrap().value.participant.is_some());
}

/// Puts what stood there before in its place again: the server counts one version more.
fn put_again(endpoint: &Endpoint, place: &str, old: &Value) {
    let mut old = old.clone();
    for name in ["versionId", "lastUpdated"] {
        old["meta"].as_object_mut().unwrap().remove(name);
    }
    endpoint.put(place, &old);
}

fn version(endpoint: &Endpoint, place: &str) -> u32 {
    endpoint.get(place)["meta"]["versionId"].as_str().unwrap().parse().unwrap()
}

#[test]
fn an_older_edition_that_was_put_back_by_hand_gives_way_to_the_newest() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let _sender = Sender::to(&endpoint.url(), &clinic);
    let (corrected, voided) = (somebody(&clinic, 1).1, somebody(&clinic, 2).1);
    until_sent(&clinic);
    let places = [&corrected, &voided].map(|form| format!("QuestionnaireResponse/{form}"));
    let old = places.each_ref().map(|place| endpoint.get(place));
    correct(&clinic, &corrected, 9);
    void(&clinic, &voided);
    until_sent(&clinic);
    for (place, old) in places.iter().zip(&old) {
        put_again(&endpoint, place, old);
        assert_eq!((version(&endpoint, place), &endpoint.get(place)["status"]), (3, &json!("completed")));
    }

    let sheet = end_day(&clinic);

    assert_eq!(said(&sheet), (DayVerdict::Safe, [6, 6, 0, 0, 0, 0]), "{sheet:?}");
    let status = places.each_ref().map(|place| endpoint.get(place)["status"].clone());
    assert_eq!(status, [json!("amended"), json!("entered-in-error")]);
    assert_eq!(disputes::page(&clinic.app, ()).unwrap(), []);
}

#[test]
fn a_server_that_is_brought_back_to_before_corrections_gets_them_again() {
    let mut endpoint = Endpoint::start();
    let clinic = Clinic::open();
    settings::save_sending(&clinic.app, settings::SaveSending { identified: true }).unwrap();
    let _sender = Sender::to(&endpoint.url(), &clinic);
    let (corrected, voided) = (somebody(&clinic, 1), somebody(&clinic, 2));
    until_sent(&clinic);
    let copy = endpoint.copied();
    clinic.wait(Duration::from_secs(60));
    correct(&clinic, &corrected.1, 9);
    void(&clinic, &voided.1);
    rename(&clinic, &corrected.0, "Pryce");
    until_sent(&clinic);
    clinic.wait(Duration::from_secs(60));
    assert_eq!(said(&end_day(&clinic)), (DayVerdict::Safe, [6, 6, 0, 0, 0, 0]));
    clinic.wait(Duration::from_secs(60));
    somebody(&clinic, 3);
    until_sent(&clinic);
    endpoint.put_back(&copy);

    let sheet = end_day(&clinic);

    assert_eq!(sheet.line.verdict, DayVerdict::Safe, "{sheet:?}");
    let status = |form: &str| endpoint.get(&format!("QuestionnaireResponse/{form}"))["status"].clone();
    assert_eq!((status(&corrected.1), status(&voided.1)), (json!("amended"), json!("entered-in-error")));
    assert_eq!(endpoint.get(&format!("Patient/{}", corrected.0))["name"][0]["family"], "Pryce");
    assert_eq!(endpoint.all("QuestionnaireResponse").len(), 3, "and nothing twice");
    assert_eq!(disputes::page(&clinic.app, ()).unwrap(), []);
}

#[test]
fn what_another_computer_sent_and_somebody_put_back_is_for_a_person() {
    let endpoint = Endpoint::start();
    let (one, two) = (Clinic::open(), Clinic::another());
    one.call("Reception", "");
    for clinic in [&one, &two] {
        settings::save_sending(&clinic.app, settings::SaveSending { identified: true }).unwrap();
    }
    let (person, form) = somebody(&two, 1);
    meet(&two, &endpoint.url());
    let places = [format!("Patient/{person}"), format!("QuestionnaireResponse/{form}")];
    let old = places.each_ref().map(|place| endpoint.get(place));
    let _sender = Sender::to(&endpoint.url(), &one);
    until(&one, |page| page.phase == SendPhase::Idle && one.found_people("Price") == 1);
    rename(&one, &person, "Pryce");
    correct(&one, &form, 9);
    until_sent(&one);
    for (place, old) in places.iter().zip(&old) {
        put_again(&endpoint, place, old);
    }

    let sheet = end_day(&one);

    assert_eq!(sheet.line.verdict, DayVerdict::Disputed, "{sheet:?}");
    assert_eq!((sheet.counts.held, sheet.counts.disputes), (0, 2));
    assert_eq!(one.found_people("Pryce"), 1, "nothing was undone here");
    let lines = disputes::page(&one.app, ()).unwrap();
    assert!(lines.iter().all(|line| line.kind == DisputeKind::Changed), "{lines:?}");
    for line in lines {
        let page = disputes::open(&one.app, Clinic::by_id(&line.id)).unwrap();
        let differs = page.fields.iter().filter(|pair| pair.differs);
        let fields = differs.map(|pair| FieldChoice { field: pair.field.clone(), theirs: false }).collect();
        let what = SettleDispute { id: line.id, fields, keep: None, reason: "asked her".into() };
        assert_eq!(disputes::settle(&one.app, what).unwrap().value, []);
    }
    until_sent(&one);

    // It was recorded elsewhere: nothing of here is counted, and nothing differs.
    assert_eq!(said(&end_day(&one)), (DayVerdict::Nothing, [0; 6]));
    assert_eq!(endpoint.get(&places[0])["name"][0]["family"], "Pryce");
    assert_eq!(endpoint.get(&places[1])["status"], "amended");
}

#[test]
fn a_score_that_was_deleted_at_the_server_is_missed() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let _sender = Sender::to(&endpoint.url(), &clinic);
    let (_, form) = somebody(&clinic, 1);
    until_sent(&clinic);
    let scores = endpoint.all("Observation");
    let score = format!("Observation/{}", scores[0]["id"].as_str().unwrap());
    endpoint.lose(&score);

    let sheet = end_day(&clinic);

    // This server knows that it was deleted, and whoever did it may have meant it.
    assert_eq!(sheet.line.verdict, DayVerdict::Held, "{sheet:?}");
    let named: Vec<_> = sheet.differences.iter().map(|one| (one.id.as_str(), one.why)).collect();
    assert_eq!(named, [(form.as_str(), DifferenceKind::Deleted)]);
}

#[test]
fn what_is_sent_after_the_clock_was_put_right_a_little_is_asked_back() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let _sender = Sender::to(&endpoint.url(), &clinic);
    somebody(&clinic, 1);
    until_sent(&clinic);
    clinic.wait(Duration::from_secs(120));
    assert_eq!(said(&end_day(&clinic)), (DayVerdict::Safe, [3, 3, 0, 0, 0, 0]));
    assert_eq!(said(&end_day(&clinic)).0, DayVerdict::Nothing);

    clinic.set_wall("2026-03-10T09:00:30+00:00");
    let (_, form) = somebody(&clinic, 2);
    until_sent(&clinic);
    endpoint.lose(&format!("QuestionnaireResponse/{form}"));
    let sheet = end_day(&clinic);

    assert_eq!((sheet.line.verdict, sheet.counts.sent, sheet.counts.received), (DayVerdict::Held, 3, 2));
}
