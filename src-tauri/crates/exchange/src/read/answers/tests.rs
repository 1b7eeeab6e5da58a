use domain::Private;
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

use super::*;
use crate::read::json::parse;

const TYPES: [&str; 3] = ["Patient", "Encounter", "QuestionnaireResponse"];

fn sent() -> Vec<Entry> {
    (1..).zip(TYPES).map(|(id, kind)| Entry::seal(kind, Uuid::from_u128(id), json!({}))).collect()
}

fn place(entry: &Entry) -> String {
    format!("{}/{}", entry.resource_type, entry.id)
}

fn response(entries: &[Value]) -> Value {
    json!({ "resourceType": "Bundle", "type": "batch-response", "entry": entries })
}

fn taken(entry: &Entry) -> Value {
    json!({ "response": { "status": "201 Created", "location": place(entry) } })
}

fn alone(answer: Value) -> Outcome {
    given(&sent()[..1], &response(&[answer])).unwrap().remove(0)
}

const CONFIRMED: Outcome = Outcome::Confirmed { etag: None, modified: None, place: None };

fn given(sent: &[Entry], body: &Value) -> Result<Vec<Outcome>, ExchangeError> {
    answers(sent, Manner::Batch, Addressing::Given, body)
}

#[test]
fn every_status_at_every_place_concerns_its_own_entry_and_no_other() {
    let sent = sent();
    for status in 0..=999_u16 {
        for at in 0..sent.len() {
            let mut theirs: Vec<_> = sent.iter().map(taken).collect();
            theirs[at] = json!({ "response": { "status": format!("{status:03} whatever") } });

            let read = given(&sent, &response(&theirs)).unwrap();

            for (place, outcome) in read.iter().enumerate() {
                let expected = if place == at { expected(status) } else { CONFIRMED };
                assert_eq!(*outcome, expected, "{status} at {at}, read at {place}");
            }
        }
    }
}

fn expected(status: u16) -> Outcome {
    let refused = |reason| Outcome::Refused { status, reason, complaint: Complaint::default() };
    match status {
        200 | 201 | 204 => CONFIRMED,
        400 | 422 => refused(Refusal::Invalid),
        401 | 403 => refused(Refusal::Forbidden),
        404 | 405 => refused(Refusal::NotAccepted),
        409 | 412 => refused(Refusal::Conflict),
        410 => refused(Refusal::Gone),
        413 => refused(Refusal::TooLarge),
        408 | 429 => Outcome::TryLater { status },
        402 | 406 | 407 | 411 | 414..=421 | 423..=428 | 430..=499 => refused(Refusal::Other),
        500..=599 => Outcome::TryLater { status },
        _ => Outcome::Unclear,
    }
}

#[test]
fn what_the_server_calls_its_version_is_kept() {
    let outcome = alone(json!({ "response": {
        "status": "200 OK", "etag": "W/\"2\"", "lastModified": "2026-11-22T09:15:00.123Z",
    } }));
    let modified = "2026-11-22T09:15:00.123+00:00".parse().ok();
    assert_eq!(outcome, Outcome::Confirmed { etag: Some("W/\"2\"".into()), modified, place: None });
}

#[test]
fn a_version_that_cannot_be_read_is_no_reason_to_doubt_the_rest() {
    let read = alone(json!({ "response": { "status": "200", "etag": 3, "lastModified": "yesterday" } }));
    assert_eq!(read, CONFIRMED);
}

#[test]
fn a_resource_is_recognised_however_its_place_is_written() {
    let place = place(&sent()[0]);
    for location in [
        place.clone(),
        format!("/fhir/{place}"),
        format!("{place}/_history/7"),
        format!("https://server.example/base/fhir/{place}/_history/9a?x=Patient/2#y"),
        format!("{place}/"),
    ] {
        let read = alone(json!({ "response": { "status": "201", "location": location } }));
        assert!(matches!(read, Outcome::Confirmed { .. }), "{location}");
    }
}

#[test]
fn an_answer_that_speaks_of_another_resource_confirms_nothing() {
    let (right, wrong) = (Uuid::from_u128(1), Uuid::from_u128(2));
    for location in [
        json!(format!("Patient/{wrong}")),
        json!(format!("Encounter/{right}")),
        json!(format!("Patient/{right}/Encounter")),
        json!(right),
        json!("Patient"),
        json!(""),
        json!("/_history/1"),
        json!(7),
        json!({}),
    ] {
        let read = alone(json!({ "response": { "status": "201", "location": location } }));
        assert_eq!(read, Outcome::Unclear, "{location}");
    }
    for resource in [
        json!({ "resourceType": "Patient", "id": wrong }),
        json!({ "resourceType": "Encounter", "id": right }),
        json!({ "resourceType": "Patient" }),
        json!({ "id": right }),
        json!({}),
        json!([]),
        json!("Patient"),
    ] {
        let place = place(&sent()[0]);
        let read = alone(json!({ "resource": resource, "response": { "status": "200", "location": place } }));
        assert_eq!(read, Outcome::Unclear, "{resource}");
    }
}

#[test]
fn the_resource_itself_or_a_comment_on_it_may_come_back() {
    for resource in [
        json!({ "resourceType": "Patient", "id": Uuid::from_u128(1), "active": true }),
        json!({ "resourceType": "OperationOutcome", "issue": [{ "severity": "warning" }] }),
        json!(null),
    ] {
        assert_eq!(alone(json!({ "resource": resource, "response": { "status": "200" } })), CONFIRMED);
    }
}

#[test]
fn answers_in_another_order_confirm_nothing_that_is_out_of_place() {
    let sent = sent();
    let mut theirs: Vec<_> = sent.iter().map(taken).collect();
    theirs.swap(0, 2);

    let read = given(&sent, &response(&theirs)).unwrap();

    assert_eq!(read, [Outcome::Unclear, CONFIRMED, Outcome::Unclear]);
}

#[test]
fn a_refusal_says_where_and_in_whose_words() {
    let complaint = json!({ "resourceType": "OperationOutcome", "issue": [
        { "severity": "error", "code": "value", "diagnostics": "Amina is no date", "expression": ["Patient.birthDate"] },
    ] });
    for answer in [
        json!({ "response": { "status": "422", "outcome": complaint } }),
        json!({ "response": { "status": "422" }, "resource": complaint }),
    ] {
        let read = alone(answer);

        assert!(!format!("{read:?}").contains("Amina"), "{read:?}");
        let expected = Outcome::Refused {
            status: 422,
            reason: Refusal::Invalid,
            complaint: Complaint {
                issue: Some("value".into()),
                place: Some("Patient.birthDate".into()),
                theirs: Some(Private::new("Amina is no date".into())),
            },
        };
        assert_eq!(read, expected);
    }
}

#[test]
fn a_transaction_is_answered_by_a_transaction_response() {
    let sent = sent();
    let theirs: Vec<_> = sent.iter().map(taken).collect();
    let mut body = response(&theirs);
    let read = |body: &Value| answers(&sent, Manner::Transaction, Addressing::Given, body);

    assert_eq!(read(&body), Err(ExchangeError::NotA("transaction-response")));
    body["type"] = json!("transaction-response");
    assert_eq!(read(&body), Ok(vec![CONFIRMED; 3]));
}

#[test]
fn an_endpoint_that_gives_ids_says_where_it_put_something() {
    let system = crate::search::identifier_system("Patient");
    let id = |number| json!([{ "system": system, "value": Uuid::from_u128(number) }]);
    let sent = [Entry::seal("Patient", Uuid::from_u128(1), json!({ "identifier": id(1) }))];
    let read = |answer: Value| {
        answers(&sent, Manner::Batch, Addressing::Conditional, &response(&[answer])).unwrap().remove(0)
    };
    let confirmed = |place: Option<&str>, etag: Option<&str>| Outcome::Confirmed {
        etag: etag.map(str::to_owned),
        modified: None,
        place: place.map(str::to_owned),
    };

    let said = json!({ "response": { "status": "201", "location": "http://x/Patient/4711/_history/2" } });
    assert_eq!(read(said), confirmed(Some("4711"), Some("W/\"2\"")));
    let theirs =
        json!({ "resourceType": "Patient", "id": "47", "identifier": id(1), "meta": { "versionId": "a" } });
    assert_eq!(
        read(json!({ "response": { "status": "200" }, "resource": theirs })),
        confirmed(Some("47"), Some("W/\"a\""))
    );
    assert_eq!(read(json!({ "response": { "status": "200" } })), confirmed(None, None));
    for other in [
        json!({ "response": { "status": "201", "location": "Encounter/4711" } }),
        json!({ "response": { "status": "201", "location": "Patient/1" }, "resource": theirs }),
        json!({ "response": { "status": "200" },
                "resource": { "resourceType": "Patient", "id": "47", "identifier": id(2) } }),
    ] {
        assert_eq!(read(other.clone()), Outcome::Unclear, "{other}");
    }
}

/// Its tag is only given to it where the endpoint has to find it by that.
#[test]
fn a_questionnaire_that_comes_back_with_the_tag_it_was_sent_with_is_taken() {
    let sent = [Entry::seal("Questionnaire", Uuid::from_u128(1), json!({}))];
    let asked = crate::bundle(&sent, Manner::Batch, Addressing::Conditional);
    let asked: Value = serde_json::from_str(&asked.to_string()).unwrap();
    let answer = |change: &dyn Fn(&mut Value)| {
        let mut copy = asked["entry"][0]["resource"].clone();
        copy["id"] = json!("theirs");
        change(&mut copy);
        let body = response(&[json!({ "response": { "status": "201" }, "resource": copy })]);
        answers(&sent, Manner::Batch, Addressing::Conditional, &body).unwrap().remove(0)
    };

    let theirs = Some("theirs".to_owned());
    assert_eq!(answer(&|_| ()), Outcome::Confirmed { etag: None, modified: None, place: theirs });
    let other = |copy: &mut Value| copy["meta"]["tag"][1]["code"] = json!(Uuid::from_u128(2));
    assert_eq!(answer(&other), Outcome::Unclear);
}

#[test]
fn a_version_that_would_not_fit_a_header_is_none() {
    for version in ["a\"b", "a b", "\u{e9}", ""] {
        let location = format!("{}/_history/{version}", place(&sent()[0]));
        let read = alone(json!({ "response": { "status": "200", "location": location } }));
        assert_eq!(read, CONFIRMED, "{version}");
    }
}

#[test]
fn an_entry_without_a_status_is_unclear() {
    for answer in [
        json!(null),
        json!([]),
        json!("201"),
        json!({}),
        json!({ "response": "201" }),
        json!({ "response": {} }),
        json!({ "response": { "status": 201 } }),
        json!({ "response": { "status": "Created" } }),
        json!({ "response": { "status": "2010" } }),
    ] {
        assert_eq!(alone(answer.clone()), Outcome::Unclear, "{answer}");
    }
}

#[test]
fn too_few_or_too_many_answers_confirm_nothing() {
    let sent = sent();
    for answered in [0, 1, 2, 4, 50] {
        let theirs = vec![taken(&sent[0]); answered];
        let error = given(&sent, &response(&theirs)).unwrap_err();
        assert_eq!(error, ExchangeError::Count { sent: 3, answered });
    }
    let none = json!({ "resourceType": "Bundle", "type": "batch-response" });
    assert_eq!(given(&sent, &none), Err(ExchangeError::Count { sent: 3, answered: 0 }));
    assert_eq!(given(&[], &none), Ok(vec![]));
}

#[test]
fn what_is_no_answer_to_a_batch_confirms_nothing() {
    let theirs: Vec<_> = sent().iter().map(taken).collect();
    let good = response(&theirs);
    let mut others = vec![json!(null), json!([good]), json!("<html>"), json!({ "status": "ok" })];
    for kind in ["batch", "transaction-response", "searchset", ""] {
        let mut other = good.clone();
        other["type"] = json!(kind);
        others.push(other);
    }
    others.push(json!({ "resourceType": "OperationOutcome", "type": "batch-response", "entry": theirs }));
    for other in others {
        assert_eq!(given(&sent(), &other), Err(ExchangeError::NotA("batch-response")), "{other}");
    }
    let strange = json!({ "resourceType": "Bundle", "type": "batch-response", "entry": { "0": good } });
    assert_eq!(given(&sent(), &strange), Err(ExchangeError::Field { resource: "Bundle", field: "entry" }));
}

fn anything() -> impl Strategy<Value = Value> {
    let word = prop::sample::select(vec![
        "resourceType",
        "Bundle",
        "type",
        "batch-response",
        "entry",
        "response",
        "status",
        "201 Created",
        "422",
        "location",
        "Patient/00000000-0000-0000-0000-000000000001",
        "resource",
        "outcome",
        "OperationOutcome",
        "issue",
        "expression",
        "diagnostics",
        "é\u{202e}",
        "",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        word.clone().prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((word.clone(), inner), 0..4).prop_map(|fields| fields
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect()),
        ]
    })
}

proptest! {
    #[test]
    fn nothing_a_server_says_makes_it_fall_over(
        body in anything(),
        entries in prop::collection::vec(anything(), 3),
    ) {
        let _ = (given(&sent(), &body), outcome(&body), crate::capability(&body));
        let read = given(&sent(), &response(&entries)).unwrap();
        prop_assert_eq!(read.len(), 3);
    }

    #[test]
    fn no_bytes_make_it_fall_over(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(body) = parse(&bytes) {
            let _ = given(&sent(), &body);
        }
    }
}
