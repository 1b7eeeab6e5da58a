//! The answer to a batch, entry by entry.

use domain::{Moment, Private};
use serde_json::Value;

use super::{
    outcome::{clean, outcome},
    status::{Refusal, Verdict, leading, verdict},
};
use crate::{Entry, ExchangeError};

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
    },
    /// The server does not want it. Sending it again changes nothing.
    Refused {
        /// The status that said so.
        status: u16,
        /// What kind of no it is.
        reason: Refusal,
        /// Where in the resource.
        place: Option<String>,
        /// The server's own words; for the screen, not for the log.
        theirs: Option<Private<String>>,
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
/// of success. Anything but a `batch-response` with one answer per entry is an
/// error, and then nothing is confirmed.
pub fn answers(sent: &[Entry], body: &Value) -> Result<Vec<Outcome>, ExchangeError> {
    if body["resourceType"] != "Bundle" || body["type"] != "batch-response" {
        return Err(ExchangeError::NotA("batch-response"));
    }
    let answered = match body.get("entry") {
        None => &[][..],
        Some(Value::Array(entries)) => entries,
        Some(_) => return Err(ExchangeError::Field { resource: "Bundle", field: "entry" }),
    };
    if answered.len() != sent.len() {
        return Err(ExchangeError::Count { sent: sent.len(), answered: answered.len() });
    }
    Ok(sent.iter().zip(answered).map(|(entry, answer)| one(entry, answer)).collect())
}

fn one(sent: &Entry, answer: &Value) -> Outcome {
    let response = &answer["response"];
    let Some(status) = response["status"].as_str().and_then(leading) else { return Outcome::Unclear };
    match verdict(status) {
        Verdict::Taken if speaks_of(sent, answer) => Outcome::Confirmed {
            etag: clean(&response["etag"], 200),
            modified: response["lastModified"].as_str().and_then(|text| text.parse().ok()),
        },
        Verdict::Taken | Verdict::Unclear => Outcome::Unclear,
        Verdict::TryLater => Outcome::TryLater { status },
        Verdict::Refused(reason) => {
            let said = [&response["outcome"], &answer["resource"]].map(outcome);
            let [first, second] = said;
            Outcome::Refused {
                status,
                reason,
                place: first.place.or(second.place),
                theirs: first.theirs.or(second.theirs),
            }
        }
    }
}

/// Whether nothing in `answer` speaks of another resource than `sent`. A
/// server that names no resource at all is believed: its answers are in order.
fn speaks_of(sent: &Entry, answer: &Value) -> bool {
    let id = sent.id.to_string();
    let place = match &answer["response"]["location"] {
        Value::Null => true,
        Value::String(location) => address(location) == Some((sent.resource_type, id.as_str())),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => false,
    };
    let resource = match &answer["resource"] {
        Value::Null => true,
        Value::Object(fields) => match fields.get("resourceType").and_then(Value::as_str) {
            // Asked or not, some servers comment on what they took.
            Some("OperationOutcome") => true,
            kind => kind == Some(sent.resource_type) && fields.get("id") == Some(&Value::String(id.clone())),
        },
        Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => false,
    };
    place && resource
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
