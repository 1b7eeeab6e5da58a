use super::*;

fn entry(kind: &'static str, number: u128, fields: Value) -> Entry {
    Entry::seal(kind, Uuid::from_u128(number), fields)
}

#[test]
fn what_follows_a_version_says_which() {
    let one = entry("Basic", 1, json!({})).matching(Some("W/\"3\"".into()));
    let sent = bundle(&[one], Manner::Transaction, Addressing::Given).0;
    assert_eq!(sent["entry"][0]["request"]["ifMatch"], "W/\"3\"");
    assert_eq!(sent["type"], "transaction");
}
