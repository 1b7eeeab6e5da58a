//! The answer to a batch or a transaction, entry by entry.

use domain::Moment;
use serde_json::Value;

use super::{
    outcome::{Complaint, clean, outcome},
    status::{Refusal, Verdict, leading, verdict},
};
use crate::{Addressing, Entry, ExchangeError, Manner, entry::identified};

#[cfg(test)]
mod tests;

/// What became of one entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The server has it.
    Confirmed {
        /// The server's name for this version of it.
        etag: Option<String>,
        /// When the server took it, by the server's clock.
        modified: Option<Moment>,
        /// The id under which the server keeps it, where it gives ids itself and
        /// said so.
        place: Option<String>,
    },
    /// The server does not want it. Sending it again changes nothing.
    Refused {
        /// The status that said so.
        status: u16,
        /// What kind of no it is.
        reason: Refusal,
        /// What it complains about.
        complaint: Complaint,
    },
    /// The server may want it later.
    TryLater {
        /// The status that said so.
        status: u16,
    },
    /// Nobody can say whether the server has it: it must be sent again.
    Unclear,
}

/// What became of `sent`, in the same order. `body` is what came with a status
/// of success. Anything but the response to that kind of request with one answer
/// per entry is an error, and then nothing is confirmed.
pub fn answers(
    sent: &[Entry],
    manner: Manner,
    addressing: Addressing,
    body: &Value,
) -> Result<Vec<Outcome>, ExchangeError> {
    if body["resourceType"] != "Bundle" || body["type"] != manner.answered() {
        return Err(ExchangeError::NotA(manner.answered()));
    }
    let answered = match body.get("entry") {
        None => &[][..],
        Some(Value::Array(entries)) => entries,
        Some(_) => return Err(ExchangeError::Field { resource: "Bundle", field: "entry" }),
    };
    if answered.len() != sent.len() {
        return Err(ExchangeError::Count { sent: sent.len(), answered: answered.len() });
    }
    Ok(sent.iter().zip(answered).map(|(entry, answer)| one(entry, addressing, answer)).collect())
}

fn one(sent: &Entry, addressing: Addressing, answer: &Value) -> Outcome {
    let response = &answer["response"];
    let Some(status) = response["status"].as_str().and_then(leading) else { return Outcome::Unclear };
    match verdict(status) {
        Verdict::Taken => match taken(sent, addressing, answer) {
            Some(place) => Outcome::Confirmed {
                etag: clean(&response["etag"], 200).or_else(|| version(answer)),
                modified: response["lastModified"].as_str().and_then(|text| text.parse().ok()),
                place: place.filter(|_| addressing == Addressing::Conditional),
            },
            None => Outcome::Unclear,
        },
        Verdict::Unclear => Outcome::Unclear,
        Verdict::TryLater => Outcome::TryLater { status },
        Verdict::Refused(reason) => {
            let [first, second] = [&response["outcome"], &answer["resource"]].map(outcome);
            let complaint = Complaint {
                issue: first.issue.or(second.issue),
                place: first.place.or(second.place),
                theirs: first.theirs.or(second.theirs),
            };
            Outcome::Refused { status, reason, complaint }
        }
    }
}

/// The id that `answer` names, if any; nothing at all where something in it
/// speaks of another resource than `sent`. A server that names no resource is
/// believed: its answers are in order.
fn taken(sent: &Entry, addressing: Addressing, answer: &Value) -> Option<Option<String>> {
    let given = sent.id.to_string();
    let fits = |kind: &str, id: &str| {
        kind == sent.resource_type && (addressing == Addressing::Conditional || id == given)
    };
    let place = match &answer["response"]["location"] {
        Value::Null => None,
        Value::String(location) => Some(address(location).filter(|(kind, id)| fits(kind, id))?.1.to_owned()),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => return None,
    };
    let resource = match &answer["resource"] {
        Value::Null => None,
        Value::Object(fields) => match fields.get("resourceType")?.as_str()? {
            // Asked or not, some servers comment on what they took.
            "OperationOutcome" => None,
            kind => {
                let id = fields.get("id")?.as_str().filter(|id| fits(kind, id))?;
                // The tag that stands for an identifier may have been given to it on the way.
                let said = identified(kind, &answer["resource"]);
                if said.is_some_and(|(_, said)| said != given) {
                    return None;
                }
                Some(id.to_owned())
            }
        },
        Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => return None,
    };
    let differ = place.is_some() && resource.is_some() && place != resource;
    let id = place.or(resource).and_then(|id| clean(&Value::String(id), 64));
    (!differ).then_some(id)
}

/// The version, where it stands elsewhere than it should.
fn version(answer: &Value) -> Option<String> {
    let location = answer["response"]["location"].as_str().and_then(|text| text.split_once("/_history/"));
    let version = match location {
        Some((_, version)) => clean(&Value::from(version), 64)?,
        None => clean(answer.pointer("/resource/meta/versionId")?, 64)?,
    };
    let plain = version.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'));
    plain.then(|| format!("W/\"{version}\""))
}

/// Type and id in `https://server/base/Patient/1/_history/2`, with or without
/// what stands around them.
fn address(location: &str) -> Option<(&str, &str)> {
    let path = location.split(['?', '#']).next()?;
    let path = path.split("/_history").next()?;
    let mut parts = path.trim_end_matches('/').rsplit('/');
    let id = parts.next()?;
    Some((parts.next()?, id))
}
