use super::*;

fn entry(kind: &'static str, number: u128, fields: Value) -> Entry {
    Entry::seal(kind, Uuid::from_u128(number), fields)
}

fn known(kind: &'static str, number: u128, mut fields: Value) -> Entry {
    fields["identifier"] = json!([{ "system": sid(kind), "value": Uuid::from_u128(number) }]);
    entry(kind, number, fields)
}

fn sent(entries: &[Entry], manner: Manner, addressing: Addressing) -> Vec<Value> {
    let text = bundle(entries, manner, addressing).to_string();
    serde_json::from_str::<Value>(&text).unwrap()["entry"].as_array().unwrap().clone()
}

const FIRST: &str = "00000000-0000-0000-0000-000000000001";

#[test]
fn what_follows_a_version_says_which() {
    let one = entry("Basic", 1, json!({})).matching(Some("W/\"3\"".into()));
    for addressing in [Addressing::Given, Addressing::Conditional] {
        let sent = sent(std::slice::from_ref(&one), Manner::Transaction, addressing);
        assert_eq!(sent[0]["request"]["ifMatch"], "W/\"3\"");
    }
    assert_eq!(
        sent(&[one.matching(None)], Manner::Batch, Addressing::Given)[0]["request"].get("ifMatch"),
        None
    );
}

#[test]
fn an_endpoint_that_gives_ids_finds_ours_in_the_identifier() {
    let visit = known(
        "Encounter",
        2,
        json!({ "subject": { "reference": format!("Patient/{FIRST}"), "display": "kept" } }),
    );
    let entries = [known("Patient", 1, json!({})), visit];

    let together = sent(&entries, Manner::Transaction, Addressing::Conditional);
    let apart = sent(&entries, Manner::Batch, Addressing::Conditional);

    let at = format!("Patient?identifier=https://prombook.example/fhir/sid/participant%7C{FIRST}");
    assert_eq!(together[0]["request"], json!({ "method": "PUT", "url": at }));
    assert_eq!(together[0]["resource"].get("id"), None);
    let named = json!({ "system": "https://prombook.example/fhir/sid/participant", "value": FIRST });
    let subject = &together[1]["resource"]["subject"];
    assert_eq!(
        *subject,
        json!({ "reference": format!("urn:uuid:{FIRST}"), "type": "Patient", "identifier": named, "display": "kept" })
    );
    // In a batch nothing may point at its neighbour.
    assert_eq!(
        apart[1]["resource"]["subject"],
        json!({ "type": "Patient", "identifier": named, "display": "kept" })
    );
}

#[test]
fn what_has_no_identifier_is_found_by_a_tag_of_its_own() {
    for (kind, name) in [
        ("Questionnaire", "questionnaire"),
        ("Provenance", "provenance"),
        ("AuditEvent", "trail"),
        // It has one, by which nobody can search.
        ("AdverseEvent", "step"),
    ] {
        let sent = sent(&[entry(kind, 1, json!({}))], Manner::Transaction, Addressing::Conditional).remove(0);

        let at = format!("{kind}?_tag=https://prombook.example/fhir/sid/{name}%7C{FIRST}");
        assert_eq!(sent["request"]["url"], at);
        let tag = json!({ "system": format!("https://prombook.example/fhir/sid/{name}"), "code": FIRST });
        let tags = sent["resource"]["meta"]["tag"].as_array().unwrap();
        assert_eq!(tags.iter().filter(|one| **one == tag).count(), 1);
    }
}

#[test]
fn printing_a_request_tells_how_many_and_not_what() {
    let printed = format!("{:?}", batch(&[entry("Basic", 1, json!({ "text": "Amina" }))]));
    assert_eq!(printed, "Batch(1)");
}
