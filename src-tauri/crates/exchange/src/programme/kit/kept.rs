//! A kit as it is kept, in an extension, and back.
//!
//! What comes back is a stranger's: it is a kit only if the copy says in FHIR's words
//! what the extension says in ours.

use domain::kit::Kit;
use serde_json::Value;

use super::actions;
use crate::{ExchangeError, elements::ours, programme::says};

/// What holds the kit.
const KEPT: &str = "kit-as-kept";
/// So long a kit may be, in bytes.
const LONGEST: usize = 1 << 20;

/// The kit as JSON, as it is kept.
pub(super) fn extension(of: &Kit) -> Value {
    says(KEPT, "valueString", serde_json::to_string(of).unwrap_or_default())
}

/// Reads a copy of a programme of ours: the kit, and none of its words. Whether the kit
/// makes sense is asked of [`Kit::faults`].
///
/// # Errors
/// [`ExchangeError::Field`] where it is none of ours, or the actions say another thing
/// than the kit that stands beside them.
pub fn their_kit(resource: &Value) -> Result<Kit, ExchangeError> {
    let wrong = |field| ExchangeError::Field { resource: "PlanDefinition", field };
    if resource["resourceType"] != "PlanDefinition" {
        return Err(wrong("resourceType"));
    }
    let mut extensions = resource["extension"].as_array().into_iter().flatten();
    let kept = extensions.find(|one| one["url"] == ours(KEPT).as_str());
    let kept = kept.and_then(|one| one["valueString"].as_str()).filter(|text| text.len() <= LONGEST);
    let kit: Kit = kept.and_then(|text| serde_json::from_str(text).ok()).ok_or(wrong("extension"))?;
    if resource["name"] != kit.id.as_str() {
        return Err(wrong("name"));
    }
    let mut ours = Value::Array(actions(&kit, &|_, _| String::new()));
    let mut theirs = resource["action"].clone();
    [&mut ours, &mut theirs].into_iter().for_each(without_words);
    if ours == theirs { Ok(kit) } else { Err(wrong("action")) }
}

/// The same without titles, which are in somebody's language.
fn without_words(of: &mut Value) {
    match of {
        Value::Object(fields) => {
            fields.remove("title");
            fields.values_mut().for_each(without_words);
        }
        Value::Array(all) => all.iter_mut().for_each(without_words),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
