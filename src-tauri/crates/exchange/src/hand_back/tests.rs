use domain::{ParticipantId, Private, VisitId, participant::Participant, participant::Sex, visit::Visit};
use serde_json::json;
use uuid::Uuid;

use super::*;
use crate::{Course, Identifiable, RecordedIn, Standing, encounter, erased_patient, patient};

fn amina() -> Participant {
    Participant {
        id: ParticipantId(Uuid::from_u128(1)),
        study_number: "07-0004".into(),
        family: Private::new("Yusuf".into()),
        given: Private::new("Amina Noor".into()),
        born: Some(Private::new("2000-02-29".parse().unwrap())),
        sex: Sex::Female,
        nhs_number: domain::nhs_number::NhsNumber::parse("999 100 2758").ok(),
        language: "ar".into(),
        interpreter: true,
        registered: "2026-11-22T09:00:00+00:00".parse().unwrap(),
    }
}

fn identified(of: &Participant) -> Entry {
    patient(of, Identifiable::Identified, Standing::TakesPart)
}

/// Amina as a server holds her, which knows more than we do.
fn theirs() -> Value {
    let mut theirs = identified(&amina()).into_resource();
    theirs["meta"]["versionId"] = json!("7");
    theirs["meta"]["lastUpdated"] = json!("2026-11-22T09:00:00Z");
    theirs["meta"]["profile"] = json!(["https://profiles.example/patient"]);
    theirs["meta"]["tag"].as_array_mut().unwrap().insert(0, json!({ "system": "urn:theirs", "code": "x" }));
    theirs["telecom"] = json!([{ "system": "phone", "value": "020 7946 0000" }]);
    theirs["name"][0]["prefix"] = json!(["Dr"]);
    theirs["name"][0]["text"] = json!("Dr Amina Noor Yusuf");
    theirs["name"].as_array_mut().unwrap().push(json!({ "use": "nickname", "given": ["Mina"] }));
    theirs["identifier"]
        .as_array_mut()
        .unwrap()
        .insert(0, json!({ "system": "urn:hospital", "value": "12" }));
    theirs["extension"].as_array_mut().unwrap().push(json!({ "url": "urn:theirs", "valueDecimal": 1 }));
    theirs["communication"].as_array_mut().unwrap().push(
        json!({ "language": { "coding": [{ "system": "urn:ietf:bcp:47", "code": "fr" }] }, "preferred": true }),
    );
    theirs["_birthDate"] = json!({ "extension": [{ "url": "urn:time", "valueTime": "04:00:00" }] });
    theirs
}

#[test]
fn what_we_do_not_write_goes_back_as_it_came() {
    let sent = hand_back(identified(&amina()), &theirs());

    let mut expected = theirs();
    expected["meta"]
        .as_object_mut()
        .unwrap()
        .retain(|name, _| !matches!(name.as_str(), "versionId" | "lastUpdated"));
    expected["communication"][1].as_object_mut().unwrap().remove("preferred");
    for list in ["/meta/tag", "/identifier"] {
        // Ours stand in front.
        let list = expected.pointer_mut(list).unwrap().as_array_mut().unwrap();
        let first = list.remove(0);
        list.push(first);
    }
    assert_eq!(*sent.resource, crate::entry::sorted(expected));
    assert_eq!(sent.content(), identified(&amina()).content());
}

#[test]
fn what_we_write_is_ours() {
    let changed = Participant {
        family: Private::new("Nowak".into()),
        born: Some(Private::new("1999-02-28".parse().unwrap())),
        nhs_number: None,
        language: "fr".into(),
        ..amina()
    };

    let sent = hand_back(identified(&changed), &theirs()).resource;

    assert_eq!(
        sent["name"][0],
        json!({ "use": "official", "family": "Nowak", "given": ["Amina Noor"], "prefix": ["Dr"] })
    );
    assert_eq!(sent["name"][1]["use"], "nickname");
    assert_eq!(sent["birthDate"], "1999-02-28");
    assert_eq!(sent.get("_birthDate"), None, "the hour belongs to another day");
    assert!(!sent.to_string().contains("9991002758"), "a number that was taken back is gone");
    assert_eq!(sent["identifier"][2]["system"], "urn:hospital");
    let preferred: Vec<_> =
        sent["communication"].as_array().unwrap().iter().map(|one| &one["preferred"]).collect();
    assert_eq!(preferred, [&json!(true), &Value::Null]);
}

#[test]
fn a_site_that_sends_no_names_takes_none_away() {
    let sent =
        hand_back(patient(&amina(), Identifiable::Pseudonymous, Standing::TakesPart), &theirs()).resource;
    assert_eq!(sent["name"][0]["family"], "Yusuf");
    assert_eq!(sent["birthDate"], "2000-02-29");
}

#[test]
fn of_somebody_who_was_erased_nothing_comes_back() {
    let gone = erased_patient(amina().id.0, "07-0004");
    assert_eq!(hand_back(gone.clone(), &theirs()), gone);
}

#[test]
fn somebody_who_takes_part_again_is_withdrawn_no_longer() {
    let since = Standing::Withdrawn { since: "2026-11-22T09:00:00+00:00".parse().unwrap() };
    let withdrawn = patient(&amina(), Identifiable::Identified, since);

    let sent = hand_back(identified(&amina()), &withdrawn.resource);

    assert_eq!(sent, identified(&amina()));
}

#[test]
fn what_is_of_another_kind_or_odd_changes_nothing() {
    let ours = identified(&amina());
    let mut odd = theirs();
    for name in ["meta", "name", "extension", "identifier", "communication"] {
        odd[name] = json!("odd");
    }
    odd["telecom"] = Value::Null;

    assert_eq!(hand_back(ours.clone(), &json!({ "resourceType": "Person", "x": 1 })), ours);
    assert_eq!(hand_back(ours.clone(), &json!([])), ours);
    assert_eq!(hand_back(ours.clone(), &odd).resource["name"], ours.resource["name"]);
}

#[test]
fn a_part_of_a_copy_is_no_copy() {
    let mut part = theirs();
    let tag =
        json!({ "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "code": "SUBSETTED" });
    part["meta"]["tag"].as_array_mut().unwrap().push(tag);
    assert_eq!(hand_back(identified(&amina()), &part), identified(&amina()));
}

#[test]
fn when_a_visit_ended_stays_as_long_as_it_began_the_same_day() {
    let visit = Visit {
        id: VisitId(Uuid::from_u128(2)),
        participant: ParticipantId(Uuid::from_u128(1)),
        day: "2026-11-20".parse().unwrap(),
        entered: "2026-11-22T09:00:00+01:00".parse().unwrap(),
    };
    let mut theirs = encounter(&visit, Course::Over, None).into_resource();
    theirs["period"]["end"] = json!("2026-11-20");
    let other = Visit { day: "2026-11-21".parse().unwrap(), ..visit.clone() };

    assert_eq!(
        hand_back(encounter(&visit, Course::Mistaken, None), &theirs).resource["period"]["end"],
        "2026-11-20"
    );
    assert_eq!(hand_back(encounter(&other, Course::Over, None), &theirs).resource["period"].get("end"), None);
}

#[test]
fn what_is_left_out_of_an_extension_of_ours_stays_out() {
    let run = |tailoring: Option<&str>, learning| {
        let told = RecordedIn { kit: "trial".into(), tailoring: tailoring.map(Into::into), learning };
        let visit = Visit {
            id: VisitId(Uuid::from_u128(2)),
            participant: ParticipantId(Uuid::from_u128(1)),
            day: "2026-11-22".parse().unwrap(),
            entered: "2026-11-22T09:00:00+00:00".parse().unwrap(),
        };
        encounter(&visit, Course::Over, None).recorded_in(&[told])
    };
    let mut theirs = run(Some("07-v1"), true).into_resource();
    theirs["extension"].as_array_mut().unwrap().push(json!({ "url": "urn:theirs", "valueDecimal": 1 }));

    let said = |entry: Entry| RecordedIn::told(&hand_back(entry, &theirs).resource, "trial").unwrap();
    let of = |entry: Entry| RecordedIn::told(&entry.resource, "trial").unwrap();
    for entry in [run(Some("07-v1"), false), run(None, true)] {
        assert_eq!(said(entry.clone()), of(entry.clone()), "the site moved the day on which it is live");
        assert!(!entry.stands(&theirs), "and is to be sent");
    }
    let sent = hand_back(run(None, true), &theirs);
    assert!(sent.resource["extension"].as_array().unwrap().iter().any(|one| one["url"] == "urn:theirs"));
    assert!(run(Some("07-v1"), true).stands(&theirs));
}

#[test]
fn what_is_left_out_inside_a_value_stays_out_and_what_others_say_there_stays() {
    let ours_alone = json!({ "url": crate::elements::ours("x"), "valueString": "y" });
    let mine = json!({ "value": 4 });
    let joined = |theirs: &Value| {
        let mut mine = mine.clone();
        value_of(&mut mine, theirs);
        mine
    };
    let urn = json!({ "url": "urn:theirs", "valueDecimal": 1 });

    assert_eq!(joined(&json!({ "value": 4, "extension": [ours_alone] })), mine);
    let both = json!({ "value": 4, "extension": [ours_alone, urn] });
    assert_eq!(joined(&both), json!({ "value": 4, "extension": [urn] }));
}
