use domain::{ParticipantId, Private, VisitId, participant::Participant, visit::Visit};
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::{Course, Identifiable, Standing, encounter, erased_patient, patient, their_computer};

const SINCE: &str = "2026-11-22T09:00:00+01:00";

fn amina() -> Participant {
    Participant {
        id: ParticipantId(Uuid::from_u128(1)),
        study_number: "07-A0004".into(),
        family: Private::new("Yusuf".into()),
        given: Private::new("Amina Noor".into()),
        born: Some(Private::new("2000-02-29".parse().unwrap())),
        sex: Sex::Other,
        nhs_number: NhsNumber::parse("999 100 2758").ok(),
        language: "ar".into(),
        interpreter: true,
        registered: SINCE.parse().unwrap(),
    }
}

fn visit() -> Visit {
    Visit {
        id: VisitId(Uuid::from_u128(2)),
        participant: amina().id,
        day: "2026-11-20".parse().unwrap(),
        entered: SINCE.parse().unwrap(),
    }
}

#[test]
fn a_participant_comes_back_as_much_as_was_sent() {
    let whole = TheirPatient {
        id: Uuid::from_u128(1),
        study_number: "07-A0004".into(),
        family: Some("Yusuf".into()),
        given: Some("Amina Noor".into()),
        born: "2000-02-29".parse().ok(),
        sex: Some(Sex::Other),
        nhs_number: amina().nhs_number,
        language: Some("ar".into()),
        interpreter: Some(true),
        active: true,
        erased: false,
    };
    let unnamed =
        TheirPatient { family: None, given: None, born: None, sex: None, nhs_number: None, ..whole.clone() };
    let withdrawn = Standing::Withdrawn { since: SINCE.parse().unwrap() };
    let read = |how, standing| their_patient(&patient(&amina(), how, standing).resource);

    assert_eq!(read(Identifiable::Identified, Standing::TakesPart), Ok(whole.clone()));
    assert_eq!(read(Identifiable::Pseudonymous, Standing::TakesPart), Ok(unnamed.clone()));
    assert_eq!(
        read(Identifiable::Identified, withdrawn),
        Ok(TheirPatient { active: false, ..whole.clone() })
    );
    let gone = TheirPatient { language: None, interpreter: None, active: false, erased: true, ..unnamed };
    assert_eq!(their_patient(&erased_patient(amina().id.0, "07-A0004").resource), Ok(gone));
    assert!(!format!("{whole:?}").contains("Yusuf"));
}

#[test]
fn a_participant_with_something_odd_is_refused_by_the_place_and_not_the_words() {
    let with = |place: &str, odd: Value| {
        let mut theirs = patient(&amina(), Identifiable::Identified, Standing::TakesPart).into_resource();
        *theirs.pointer_mut(place).unwrap() = odd;
        their_patient(&theirs)
    };
    for (place, odd) in [
        ("/birthDate", json!("Amina's birthday")),
        ("/birthDate", json!(7)),
        ("/gender", json!("Amina")),
        ("/identifier/0/value", json!("")),
        ("/identifier/1/value", json!("Amina")),
        ("/identifier/2/value", json!("999 100 2759")),
    ] {
        let refused = with(place, odd).unwrap_err().to_string();
        assert!(refused.starts_with("Patient: ") && !refused.contains("Amina"), "{refused}");
    }
    assert_eq!(with("/resourceType", json!("Person")), Err(ExchangeError::NotA("Patient")));
}

#[test]
fn a_visit_comes_back_as_it_was() {
    let read = |course| their_visit(&encounter(&visit(), course, None).resource).unwrap();
    let over = TheirVisit {
        id: visit().id.0,
        participant: amina().id.0,
        day: visit().day,
        entered: Some(visit().entered),
        cancelled: false,
        planned: None,
    };

    assert_eq!(read(Course::Over), over);
    assert_eq!(read(Course::Mistaken), TheirVisit { cancelled: true, ..over.clone() });
    let mut moved = encounter(&visit(), Course::Over, None).into_resource();
    moved["period"]["start"] = json!("2026-11-20T00:00:00Z");
    moved["subject"]["reference"] = json!(format!("http://x/fhir/Patient/{}/_history/3", amina().id));
    assert_eq!(their_visit(&moved), Ok(over));
}

#[test]
fn a_visit_of_nobody_or_of_no_day_is_refused() {
    for (place, odd) in [
        ("/subject/reference", json!("Group/00000000-0000-0000-0000-000000000001")),
        ("/subject/reference", json!("Patient/4711")),
        ("/subject", json!(null)),
        ("/period/start", json!("soon")),
        ("/period/start", json!("2026-11-\u{e9}\u{e9}")),
    ] {
        let mut theirs = encounter(&visit(), Course::Over, None).into_resource();
        *theirs.pointer_mut(place).unwrap() = odd;
        assert!(their_visit(&theirs).is_err(), "{place}");
    }
}

/// Every value of a resource in turn, replaced by something odd.
fn spoiled(resource: &Value, odd: &Value) -> Vec<Value> {
    fn places(value: &Value, at: &str, into: &mut Vec<String>) {
        into.push(at.to_owned());
        match value {
            Value::Object(fields) => {
                fields.iter().for_each(|(name, value)| places(value, &format!("{at}/{name}"), into))
            }
            Value::Array(all) => {
                all.iter().enumerate().for_each(|(n, value)| places(value, &format!("{at}/{n}"), into))
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    let mut all = Vec::new();
    places(resource, "", &mut all);
    let spoil = |place: &String| {
        let mut copy = resource.clone();
        *copy.pointer_mut(place).unwrap() = odd.clone();
        copy
    };
    all.iter().map(spoil).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn nothing_in_a_servers_copy_makes_it_fall_over(text in "\\PC{0,12}", number in any::<f64>()) {
        let identified = patient(&amina(), Identifiable::Identified, Standing::TakesPart);
        let visit = encounter(&visit(), Course::Over, None);
        for odd in [json!(text), json!(number), json!(null), json!([text]), json!({ "a": text }), json!([[]])] {
            for entry in [&identified, &visit] {
                for theirs in spoiled(&entry.resource, &odd) {
                    let _ = (their_patient(&theirs), their_visit(&theirs), their_computer(&theirs));
                    let _ = (crate::version(&theirs), crate::hand_back(entry.clone(), &theirs).text());
                }
            }
        }
    }
}
