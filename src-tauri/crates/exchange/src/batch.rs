//! `Bundle`: many entries in one request.

use serde_json::{Value, json};

use crate::{Entry, entry::sorted};

/// A batch that puts every entry at its own address. Sent twice it stores the
/// same as sent once, so a lost answer is no harm. Entries stand or fall
/// alone: one that is refused does not take others with it.
pub fn batch(entries: &[Entry]) -> Value {
    let mut bundle = json!({ "resourceType": "Bundle", "type": "batch" });
    // FHIR has no empty lists.
    if !entries.is_empty() {
        bundle["entry"] = entries.iter().map(put).collect();
    }
    sorted(bundle)
}

fn put(entry: &Entry) -> Value {
    json!({
        "fullUrl": format!("urn:uuid:{}", entry.id),
        "resource": entry.resource,
        "request": { "method": "PUT", "url": format!("{}/{}", entry.resource_type, entry.id) },
    })
}
