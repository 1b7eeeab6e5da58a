//! What a server's copy holds and we do not write, handed back untouched.
//!
//! Fields that we write are ours, and a field that we write sometimes is gone
//! where we write it no longer. Everything else stays: fields, extensions,
//! identifiers, names, languages, codes. What was said of a value goes with the
//! value: a note on an answer does not stay with another answer.

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::{
    BASE, Entry,
    elements::{hl7, ours},
    exact,
    patient::{ERASED, NHS_NUMBER, NHS_VERIFICATION},
    response::extensions::{ABSENT, MODE},
};

mod stands;
#[cfg(test)]
mod tests;

/// Our version of a resource with what the endpoint's copy holds and we do not
/// write. Its mark stays that of what we write.
pub fn hand_back(ours: Entry, theirs: &Value) -> Entry {
    let mut ours = ours;
    let Some(owned) = owned(&ours) else { return ours };
    let mut resource = ours.resource.as_ref().clone();
    if let (Value::Object(mine), Value::Object(theirs)) = (&mut resource, theirs)
        && theirs.get("resourceType") == mine.get("resourceType")
        && !is_part(theirs)
    {
        for (name, value) in theirs {
            field(mine, name, value, theirs, owned);
        }
    }
    ours.resource = Arc::new(crate::entry::sorted(resource));
    ours
}

/// Whether a server left some of it out, because somebody asked for less.
fn is_part(theirs: &Map<String, Value>) -> bool {
    let tags = theirs.get("meta").and_then(|meta| meta["tag"].as_array());
    tags.into_iter().flatten().any(|tag| tag["code"] == "SUBSETTED")
}

/// The fields that we write sometimes; nothing where nothing is handed back.
fn owned(of: &Entry) -> Option<&'static [&'static str]> {
    match of.resource_type {
        // Of somebody who was erased nothing comes back.
        "Patient" if has_extension(&of.resource, &ours(ERASED)) => None,
        "Patient" if of.resource.get("gender").is_some() => Some(&["name", "gender", "birthDate"]),
        "Patient" => Some(&["communication"]),
        "Encounter" => Some(&["period"]),
        "QuestionnaireResponse" => Some(&["item"]),
        "Observation" => Some(&[
            "component",
            "dataAbsentReason",
            "encounter",
            "focus",
            "interpretation",
            "method",
            "valueQuantity",
        ]),
        "Provenance" => Some(&[]),
        "EpisodeOfCare" => Some(&["period", "statusHistory"]),
        "ResearchSubject" => Some(&["period", "assignedArm"]),
        "Consent" => Some(&["provision"]),
        "AdverseEvent" => Some(&["encounter", "event", "severity", "outcome", "suspectEntity"]),
        "Task" => Some(&[
            "encounter",
            "focus",
            "input",
            "instantiatesUri",
            "output",
            "owner",
            "priority",
            "reasonCode",
            "restriction",
        ]),
        "Device" => Some(&["deviceName"]),
        _ => None,
    }
}

fn has_extension(of: &Value, url: &str) -> bool {
    of["extension"].as_array().into_iter().flatten().any(|one| one["url"] == url)
}

/// One field of a server's resource, into ours.
fn field(
    mine: &mut Map<String, Value>,
    name: &str,
    value: &Value,
    theirs: &Map<String, Value>,
    owned: &[&str],
) {
    let belongs_to = name.strip_prefix('_');
    match (name, mine.get_mut(name), value) {
        ("id" | "resourceType", _, _) => {}
        ("meta", Some(Value::Object(mine)), Value::Object(theirs)) => meta(mine, theirs),
        // The official name is ours; others are not.
        ("name", None, Value::Array(theirs)) if owned.contains(&"name") => {
            let mut names = Vec::new();
            listed(name, &mut names, theirs);
            if !names.is_empty() {
                mine.insert(name.into(), Value::Array(names));
            }
        }
        (_, Some(Value::Array(mine)), Value::Array(theirs)) => listed(name, mine, theirs),
        (_, Some(mine), theirs) => value_of(mine, theirs),
        (_, None, _) if owned.contains(&name) => {}
        // Written out of what it was, which is not what it is now.
        ("text", None, _) if value["status"] == "generated" => {}
        (_, None, _) => {
            // What is said of a plain value stands beside it.
            let stays = belongs_to.is_none_or(|plain| {
                mine.get(plain).map_or(!owned.contains(&plain), |mine| Some(mine) == theirs.get(plain))
            });
            if stays {
                mine.insert(name.into(), value.clone());
            }
        }
    }
}

/// Tags of our own are ours; a server's version is the server's to say.
fn meta(mine: &mut Map<String, Value>, theirs: &Map<String, Value>) {
    for (name, value) in theirs {
        match (name.as_str(), mine.get_mut(name), value) {
            ("versionId" | "lastUpdated", _, _) => {}
            (_, Some(Value::Array(mine)), Value::Array(theirs)) => listed(name, mine, theirs),
            (_, Some(_), _) => {}
            (_, None, _) => {
                mine.insert(name.clone(), value.clone());
            }
        }
    }
}

/// The parts of a list, by what tells them apart.
fn listed(name: &str, mine: &mut Vec<Value>, theirs: &[Value]) {
    let keyed = |key: &'static str| move |one: &Value| one.get(key).cloned();
    match name {
        "extension" | "modifierExtension" => paired(mine, theirs, &keyed("url"), value_of, of_others),
        "identifier" | "tag" => {
            paired(mine, theirs, &keyed("system"), value_of, |one| !writes(&one["system"]))
        }
        "name" => paired(mine, theirs, &keyed("use"), person, |one| one["use"] != "official"),
        "communication" => {
            let language = |one: &Value| one.pointer("/language/coding/0/code").cloned();
            let ours = mine.len();
            paired(mine, theirs, &language, value_of, |_| true);
            // One language is preferred, and we say which.
            for other in mine.iter_mut().skip(ours).filter_map(Value::as_object_mut) {
                other.remove("preferred");
            }
        }
        "item" => paired(mine, theirs, &keyed("linkId"), item, |_| false),
        "category" => paired(mine, theirs, &|one: &Value| Some(one.clone()), value_of, |_| true),
        "answer" => paired(mine, theirs, &|_: &Value| Some(Value::Null), value_of, |_| false),
        _ => joined(mine, theirs, |_| false),
    }
}

/// Whether an extension is not ours to leave out. What has no full name is a part of
/// one, and only ours are looked into.
fn of_others(extension: &Value) -> bool {
    let part = extension["url"].as_str().is_some_and(|url| !url.contains(':'));
    !part && !writes(&extension["url"])
}

/// Whether what is called so is ours to write, and to leave out.
fn writes(name: &Value) -> bool {
    let Some(name) = name.as_str() else { return false };
    let theirs = [hl7("patient-interpreterRequired"), hl7(MODE), hl7(ABSENT)];
    name.starts_with(BASE)
        || name == NHS_NUMBER
        || name == NHS_VERIFICATION
        || theirs.iter().any(|one| one == name)
}

/// Joins each of `mine` with the one of `theirs` that has the same key, the
/// second with the second; of the rest, those that `stay` stay.
fn paired(
    mine: &mut Vec<Value>,
    theirs: &[Value],
    key: &dyn Fn(&Value) -> Option<Value>,
    join: fn(&mut Value, &Value),
    stays: fn(&Value) -> bool,
) {
    let mut left: Vec<&Value> = theirs.iter().collect();
    for one in mine.iter_mut() {
        let wanted = key(one);
        if let Some(at) = left.iter().position(|other| wanted.is_some() && key(other) == wanted) {
            join(one, left.remove(at));
        }
    }
    mine.extend(left.into_iter().filter(|one| one.is_object() && stays(one)).cloned());
}

/// An item of a response: what was answered is ours.
fn item(mine: &mut Value, theirs: &Value) {
    if let (Value::Object(mine), Value::Object(theirs)) = (mine, theirs) {
        for (name, value) in theirs {
            field(mine, name, value, theirs, &["answer", "item", "text"]);
        }
    }
}

/// A person's name: the words are ours, how they are addressed is not.
fn person(mine: &mut Value, theirs: &Value) {
    if let (Value::Object(mine), Value::Object(theirs)) = (mine, theirs) {
        let same = ["family", "given"].iter().all(|part| mine.get(*part) == theirs.get(*part));
        for (name, value) in theirs {
            match name.as_str() {
                "family" | "given" => {}
                "text" if !same => {}
                name if name.starts_with('_') && !same => {}
                name => field(mine, name, value, theirs, &[]),
            }
        }
    }
}

/// What is said of a value stays with it while it says the same.
fn value_of(mine: &mut Value, theirs: &Value) {
    if says(theirs, mine) {
        join(mine, theirs);
    }
}

/// Whether `theirs` says all that `mine` says.
fn says(theirs: &Value, mine: &Value) -> bool {
    match (mine, theirs) {
        _ if exact::number(mine).is_some() => exact::number(mine) == exact::number(theirs),
        (Value::Object(mine), Value::Object(theirs)) => {
            mine.iter().all(|(name, mine)| theirs.get(name).is_some_and(|theirs| says(theirs, mine)))
        }
        (Value::Array(mine), Value::Array(theirs)) => {
            mine.iter().all(|mine| theirs.iter().any(|theirs| says(theirs, mine)))
        }
        (mine, theirs) => mine == theirs,
    }
}

/// `mine` with what `theirs`, which says the same, says besides.
fn join(mine: &mut Value, theirs: &Value) {
    match (mine, theirs) {
        (mine, _) if exact::number(mine).is_some() => {}
        (Value::Object(mine), Value::Object(theirs)) => {
            for (name, value) in theirs {
                match (name.as_str(), mine.get_mut(name), value) {
                    ("extension", Some(Value::Array(mine)), Value::Array(theirs)) => {
                        joined(mine, theirs, of_others);
                    }
                    (_, Some(mine), value) => join(mine, value),
                    ("extension", None, Value::Array(theirs)) => {
                        let mut others = Vec::new();
                        joined(&mut others, theirs, of_others);
                        if !others.is_empty() {
                            mine.insert(name.clone(), Value::Array(others));
                        }
                    }
                    (_, None, value) => {
                        mine.insert(name.clone(), value.clone());
                    }
                }
            }
        }
        (Value::Array(mine), Value::Array(theirs)) => joined(mine, theirs, |_| true),
        (_, _) => {}
    }
}

/// Joins each of `mine` with the first of `theirs` that says the same; of the rest,
/// those that `stay` stay.
fn joined(mine: &mut Vec<Value>, theirs: &[Value], stays: fn(&Value) -> bool) {
    let mut left: Vec<&Value> = theirs.iter().collect();
    for one in mine.iter_mut() {
        if let Some(at) = left.iter().position(|other| says(other, one)) {
            join(one, left.remove(at));
        }
    }
    mine.extend(left.into_iter().filter(|one| one.is_object() && stays(one)).cloned());
}
