use serde_json::json;

use super::*;

#[test]
fn a_question_is_percent_encoded_and_understood_when_it_is_echoed() {
    let asked = since("Patient", "07", Some("2026-11-22T09:00:00+01:00".parse().unwrap()), 50);

    assert_eq!(
        asked.path,
        "Patient?_tag=https://prombook.example/fhir/site%7C07&_lastUpdated=ge2026-11-22T08:00:00.000Z&_sort=_lastUpdated&_count=50"
    );
    let body = json!({ "resourceType": "Bundle", "type": "searchset",
        "link": [{ "relation": "self", "url": format!("http://x/fhir/{}", asked.path) }] });
    assert!(search_page(&asked, &body).unwrap().understood);
}
