//! What a server's copy holds and we do not write, handed back untouched.

use serde_json::Value;

use crate::Entry;

/// Our version of a resource with what the endpoint's copy holds and we do not
/// write: unknown fields, extensions and identifiers go back as they came.
pub fn hand_back(ours: Entry, theirs: &Value) -> Entry {
    let Value::Object(theirs) = theirs else { return ours };
    let mut ours = ours;
    if let Value::Object(fields) = &mut ours.resource {
        for (name, value) in theirs {
            if !fields.contains_key(name) {
                fields.insert(name.clone(), value.clone());
            }
        }
    }
    ours
}
