use proptest::prelude::*;
use serde_json::json;

use super::*;

const ONE: &str = "00000000-0000-0000-0000-000000000001";

fn found(asked: &Search, own: Option<&str>, entries: Value) -> SearchPage {
    let mut body = json!({ "resourceType": "Bundle", "type": "searchset", "entry": entries });
    if let Some(own) = own {
        body["link"] = json!([{ "relation": "self", "url": own }]);
    }
    search_page(asked, &body).unwrap()
}

fn match_of(resource: Value) -> Value {
    json!({ "resource": resource, "search": { "mode": "match" } })
}

#[test]
fn a_question_is_percent_encoded() {
    let moment = "2026-11-22T09:00:00+01:00".parse().unwrap();
    let long = since("Patient", "07 & co|\u{e9}", Some(moment), 50).path;
    assert_eq!(
        long,
        "Patient?_tag=https://prombook.example/fhir/site%7C07%20%26%20co%7C%C3%A9\
         &_lastUpdated=ge2026-11-22T08:00:00.000Z&_sort=_lastUpdated&_count=50"
    );
    assert_eq!(
        by_ids("Patient", &["a".into(), "b".into()]).path,
        "Patient?_id=a,b&_elements=id,meta&_count=2"
    );
    let one = by_identifiers("Patient", "urn:x", &[ONE.parse().unwrap()]).path;
    assert_eq!(one, format!("Patient?identifier=urn:x%7C{ONE}&_elements=id,meta,identifier&_count=1"));
}

#[test]
fn a_server_that_echoes_what_was_asked_has_understood_it_however_it_writes_it() {
    let asked = since("Patient", "07", Some("2026-11-22T09:00:00+01:00".parse().unwrap()), 50);
    for own in [
        format!("http://x/fhir/{}", asked.path),
        asked.path.replace("%7C", "|"),
        format!(
            "/fhir/Patient?_count=50&_lastUpdated=ge2026-11-22T08%3A00%3A00.000Z&_tag={}",
            "https%3A%2F%2Fprombook.example%2Ffhir%2Fsite%7c07"
        ),
        format!("{}#page", asked.path),
    ] {
        assert!(found(&asked, Some(&own), json!([])).understood, "{own}");
    }
    let ids = by_ids("Patient", &["a".into(), "b".into()]);
    assert!(found(&ids, Some("Patient?_id=b%2Ca"), json!([])).understood);
}

#[test]
fn a_server_that_passed_over_something_has_not_understood() {
    let asked = since("Patient", "07", Some("2026-11-22T09:00:00+01:00".parse().unwrap()), 50);
    for own in [
        None,
        Some("Patient"),
        Some(""),
        Some("Patient?_lastUpdated=ge2026-11-22T08:00:00.000Z"),
        Some("Patient?_tag=https://prombook.example/fhir/site%7C07"),
        Some("Patient?_tag=https://prombook.example/fhir/site%7C08&_lastUpdated=ge2026-11-22T08:00:00.000Z"),
        Some("Patient?x_tag=https://prombook.example/fhir/site%7C07&_lastUpdated=ge2026-11-22T08:00:00.000Z"),
    ] {
        assert!(!found(&asked, own, json!([])).understood, "{own:?}");
    }
}

#[test]
fn a_server_that_answers_with_others_has_not_understood_whatever_it_says() {
    let ids = by_ids("Patient", &["a".into(), "b".into()]);
    let said = Some("Patient?_id=a,b");
    let (ours, other) =
        (json!({ "resourceType": "Patient", "id": "a" }), json!({ "resourceType": "Patient", "id": "c" }));

    assert!(found(&ids, said, json!([match_of(ours.clone())])).understood);
    assert!(!found(&ids, said, json!([match_of(ours), match_of(other)])).understood);

    let system = identifier_system("Patient");
    let by = by_identifiers("Patient", &system, &[ONE.parse().unwrap()]);
    let said = by.path.clone();
    let known = |value: &str| {
        match_of(
            json!({ "resourceType": "Patient", "id": "1", "identifier": [{ "system": system, "value": value }] }),
        )
    };
    assert!(found(&by, Some(&said), json!([known(ONE)])).understood);
    assert!(!found(&by, Some(&said), json!([known("another")])).understood);
}

#[test]
fn what_has_no_identifier_to_search_by_is_asked_for_by_its_tag() {
    let system = identifier_system("AdverseEvent");
    let by = by_identifiers("AdverseEvent", &system, &[ONE.parse().unwrap()]);
    assert!(by.path.starts_with("AdverseEvent?_tag="), "{}", by.path);
    let said = by.path.clone();
    let tagged = |code: &str| {
        match_of(
            json!({ "resourceType": "AdverseEvent", "id": "1", "meta": { "tag": [{ "system": system, "code": code }] } }),
        )
    };
    assert!(found(&by, Some(&said), json!([tagged(ONE)])).understood);
    assert!(!found(&by, Some(&said), json!([tagged("another")])).understood);

    let of_a_site = since("AdverseEvent", "07", None, 2);
    let said = of_a_site.path.clone();
    assert!(
        found(&of_a_site, Some(&said), json!([tagged(ONE)])).understood,
        "whose they are is looked at later"
    );
}

#[test]
fn only_what_was_asked_for_is_taken_and_the_next_page_is_named() {
    let asked = since("Patient", "07", None, 2);
    let patient = json!({ "resourceType": "Patient", "id": "a" });
    let body = json!({ "resourceType": "Bundle", "type": "searchset",
        "link": [{ "relation": "next", "url": "http://x/fhir?page=2" }, { "relation": "self", "url": asked.path }],
        "entry": [
            { "resource": patient },
            { "resource": { "resourceType": "OperationOutcome" }, "search": { "mode": "outcome" } },
            { "resource": { "resourceType": "Device", "id": "b" }, "search": { "mode": "include" } },
            { "resource": { "resourceType": "Patient", "id": "c" }, "search": { "mode": "include" } },
            {}, 3,
        ] });

    let page = search_page(&asked, &body).unwrap();

    assert_eq!(
        page,
        SearchPage { resources: vec![patient], next: Some("http://x/fhir?page=2".into()), understood: true }
    );
}

#[test]
fn what_is_no_answer_to_a_question_is_none() {
    let asked = by_ids("Patient", &[]);
    for body in [json!(null), json!([]), json!({ "resourceType": "Bundle", "type": "batch-response" })] {
        assert_eq!(search_page(&asked, &body), Err(ExchangeError::NotA("searchset")));
    }
    let odd = json!({ "resourceType": "Bundle", "type": "searchset", "entry": {} });
    assert!(search_page(&asked, &odd).is_err());
}

#[test]
fn a_version_is_read_with_its_marks() {
    let marks = crate::Marks { site: "07".into(), computer: ONE.parse().unwrap() };
    let fields = json!({ "identifier": [{ "system": identifier_system("Patient"), "value": ONE }] });
    let sent = crate::Entry::seal("Patient", ONE.parse().unwrap(), fields).bearing(&marks);
    let mut theirs = sent.resource.as_ref().clone();
    theirs["id"] = json!("4711");
    theirs["meta"]["versionId"] = json!("3");
    theirs["meta"]["lastUpdated"] = json!("2026-11-22T09:12:30.5Z");

    let read = version(&theirs).unwrap();

    assert_eq!(
        read,
        Version {
            id: "4711".into(),
            identifier: ONE.parse().ok(),
            version: Some("3".into()),
            etag: Some("W/\"3\"".into()),
            content: Some(sent.content().into()),
            site: Some("07".into()),
            computer: ONE.parse().ok(),
            modified: "2026-11-22T09:12:30.5Z".parse().ok(),
        }
    );
    assert_eq!(version(&json!({ "resourceType": "Patient" })), None);
    assert_eq!(version(&json!(3)), None);
}

proptest! {
    #[test]
    fn what_was_encoded_is_decoded(text in "\\PC*") {
        prop_assert_eq!(decoded(&encoded(&text)), text);
    }

    #[test]
    fn no_address_of_a_server_makes_it_fall_over(own in "\\PC{0,60}|[%&=?a-f0-9_+,]{0,60}") {
        let asked = by_ids("Patient", &["a".into()]);
        let _ = found(&asked, Some(&own), json!([])).understood;
    }
}
