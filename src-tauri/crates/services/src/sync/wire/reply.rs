//! What an answer means. Pure.

use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use exchange::{Capability, Entry, Refusal, Verdict};
use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};
use serde_json::Value;

use super::{
    Failure, How, Reply, Trouble,
    client::{Body, Said},
};

/// What became of the bundle of `sent`.
pub(super) fn to_bundle(sent: &[Entry], how: How, said: &Said) -> Reply {
    if let Some(failure) = failure(said).filter(|_| !is_a_no(said)) {
        return Reply::Failed(failure);
    }
    match (&said.body, meaning(said)) {
        (body, Verdict::Refused(reason)) => {
            let complaint = match body {
                Body::Json(json) => exchange::outcome(json),
                Body::NotJson | Body::Odd => exchange::Complaint::default(),
            };
            Reply::NotLikeThis { status: said.status, reason, complaint }
        }
        (Body::NotJson, Verdict::Taken) => Reply::Failed(Trouble::NotFhir.into()),
        (Body::Json(json), Verdict::Taken) if json["resourceType"].is_string() => {
            match exchange::answers(sent, how.manner, how.addressing, json) {
                Ok(outcomes) => Reply::Answered(outcomes),
                Err(_) => Reply::Failed(Trouble::Unclear.into()),
            }
        }
        (Body::Json(_), Verdict::Taken) => Reply::Failed(Trouble::NotFhir.into()),
        (
            Body::Json(_) | Body::NotJson | Body::Odd,
            Verdict::Taken | Verdict::TryLater | Verdict::Unclear,
        ) => Reply::Failed(Trouble::Unclear.into()),
    }
}

/// Whether a FHIR server says no to what was sent, in its own words, with a
/// status that could also come from whatever stands at a wrong address.
fn is_a_no(said: &Said) -> bool {
    let spoken = |json: &Value| json["resourceType"] == "OperationOutcome";
    let doubtful = matches!(said.status, 404..=406 | 410 | 415 | 501);
    doubtful && matches!(&said.body, Body::Json(json) if spoken(json))
}

/// What the status of a whole request says. That something was never made is no
/// promise that it will be.
fn meaning(said: &Said) -> Verdict {
    match said.status {
        501 => Verdict::Refused(Refusal::NotAccepted),
        status => exchange::verdict(status),
    }
}

/// Whether one resource was taken.
pub(super) fn to_put(said: &Said) -> Result<(), Failure> {
    match (failure(said), exchange::verdict(said.status)) {
        (None, Verdict::Taken) => Ok(()),
        (Some(failure), _) => Err(failure),
        (None, Verdict::Refused(_) | Verdict::TryLater | Verdict::Unclear) => {
            Err(Failure { status: Some(said.status), ..Trouble::Unclear.into() })
        }
    }
}

/// What the server at the address says it can do.
pub(super) fn to_metadata(said: &Said) -> Result<Capability, Trouble> {
    match (failure(said), &said.body) {
        (Some(failure), _) => Err(failure.trouble),
        (None, Body::Json(json)) if exchange::verdict(said.status) == Verdict::Taken => {
            exchange::capability(json).map_err(|_| Trouble::NotFhir)
        }
        (None, Body::Json(_) | Body::NotJson | Body::Odd) => Err(Trouble::NotFhir),
    }
}

/// What the server at the address has, or that it has nothing.
pub(super) fn to_read(said: Said) -> Result<Option<Value>, Failure> {
    if matches!(said.status, 404 | 410) {
        return Ok(None);
    }
    match (failure(&said), said.body) {
        (Some(failure), _) => Err(failure),
        (None, Body::Json(json)) if said.status == 200 => Ok(Some(json)),
        (None, Body::Json(_) | Body::Odd) => Err(Trouble::Unclear.into()),
        (None, Body::NotJson) => Err(Trouble::NotFhir.into()),
    }
}

/// What the server's clock says. The one on this computer may be wrong.
pub(super) fn clock(headers: &HeaderMap) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc2822(headers.get(DATE)?.to_str().ok()?.trim()).ok()
}

/// What a status says of the address or of the moment, whatever was sent.
pub(super) fn failure(said: &Said) -> Option<Failure> {
    let (trouble, after) = match said.status {
        401 | 403 | 407 => (Trouble::Refused, None),
        // Where a FHIR server takes batches it does not answer so, and nobody
        // is followed to another place.
        300..=399 | 404..=406 | 410 | 415 | 421 | 426 | 501 | 505 => (Trouble::NotFhir, None),
        408 | 425 | 429 | 500..=599 => (Trouble::Busy, retry_after(&said.headers, said.clock)),
        _ => return None,
    };
    Some(Failure { trouble, after, status: Some(said.status) })
}

/// In seconds, or as a date. A date counts from the server's own clock: the one
/// on this computer may be wrong.
pub(super) fn retry_after(headers: &HeaderMap, now: Option<DateTime<FixedOffset>>) -> Option<Duration> {
    let asked = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !asked.is_empty() && asked.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(asked.parse().unwrap_or(u64::MAX)));
    }
    let until = DateTime::parse_from_rfc2822(asked).ok()?;
    (until - now?).to_std().ok()
}
