//! `Bundle`: many entries in one request.

use std::fmt;

use serde_json::{Value, json};

use crate::{Entry, entry::sorted, exact};

/// A request, to be written out: [`ToString`] gives the JSON.
#[derive(Clone, PartialEq)]
pub struct Batch(Value);

/// Resources hold what participants said, so printing a request for a
/// programmer prints only how many there are.
impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Batch({})", self.0["entry"].as_array().map_or(0, Vec::len))
    }
}

impl fmt::Display for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&exact::text(&self.0))
    }
}

/// A batch that puts every entry at its own address. Sent twice it stores the
/// same as sent once, so a lost answer is no harm. Entries stand or fall
/// alone: one that is refused does not take others with it.
pub fn batch(entries: &[Entry]) -> Batch {
    let mut bundle = json!({ "resourceType": "Bundle", "type": "batch" });
    // FHIR has no empty lists.
    if !entries.is_empty() {
        bundle["entry"] = entries.iter().map(put).collect();
    }
    Batch(sorted(bundle))
}

fn put(entry: &Entry) -> Value {
    json!({
        "fullUrl": format!("urn:uuid:{}", entry.id),
        "resource": entry.resource,
        "request": { "method": "PUT", "url": format!("{}/{}", entry.resource_type, entry.id) },
    })
}
