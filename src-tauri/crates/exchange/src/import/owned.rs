//! What only an export of ours says, and says in extensions of its own.

use domain::instrument::{DraftItem, KindName};
use serde_json::{Map, Value, json};

use super::{Loss, Report, fields::Fields};
use crate::{elements::ours, tree};

/// The item that our own extension makes of `link`, if the element is what it says.
pub(super) fn item(own: &Map<String, Value>, link: &str, fields: &Fields) -> Option<DraftItem> {
    let mut all = tree::value(own)?;
    let known = all.as_object_mut()?;
    let called = known.contains_key("id");
    known.entry("id").or_insert_with(|| json!(link));
    if known.contains_key("in") || known.contains_key("link") {
        return None;
    }
    let mut item: DraftItem = serde_json::from_value(all).ok()?;
    let types: &[&str] = match item.kind {
        KindName::Choice | KindName::Choices => &["choice"],
        KindName::YesNo | KindName::Tick => &["boolean"],
        KindName::Scale | KindName::Analogue => &["integer"],
        KindName::Number => &["integer", "decimal", "quantity"],
        KindName::Date => &["date"],
        KindName::Text => &["string", "text"],
        KindName::Display => &["display"],
        KindName::Group => &["group"],
    };
    let kind = fields.peek("type")?.as_str()?;
    item.link = called.then(|| link.to_owned());
    types.contains(&kind).then_some(item)
}

/// What our own extension says; nothing where it is none of ours.
pub(super) fn instrument(fields: &mut Fields, report: &mut Report) -> Map<String, Value> {
    let Some(extension) = fields.extension(&ours("instrument")) else { return Map::new() };
    let extension = extension.into_map();
    match tree::value(&extension) {
        Some(Value::Object(own)) if own.contains_key("id") => own,
        Some(_) | None => {
            unread(&Value::Object(extension), "Questionnaire", report);
            Map::new()
        }
    }
}

/// Names every part of an extension of ours that was changed so that it cannot be read.
pub(super) fn unread(extension: &Value, place: &str, report: &mut Report) {
    match extension {
        Value::Object(fields) => {
            if let Some(url) = fields.get("url").and_then(Value::as_str) {
                report.name(place, url, Loss::Unusable);
            }
            for (name, value) in fields {
                let known = ["url", "extension", "valueString", "valueBoolean", "valueInteger", "valueCode"];
                if !known.contains(&name.as_str()) {
                    report.name(place, name, Loss::Unusable);
                }
                unread(value, place, report);
            }
        }
        Value::Array(parts) => parts.iter().for_each(|part| unread(part, place, report)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
