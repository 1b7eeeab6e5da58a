//! What an answer means. Pure.

use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use exchange::{Addressing, Capability, Entry, Manner, Verdict};
use reqwest::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};
use serde_json::Value;

use super::{
    Failure, Reply, Trouble,
    client::{Body, Said},
};

/// What became of the batch of `sent`.
pub(super) fn to_batch(sent: &[Entry], said: &Said) -> Reply {
    if let Some(failure) = failure(said) {
        return Reply::Failed(failure);
    }
    match (&said.body, exchange::verdict(said.status)) {
        (body, Verdict::Refused(reason)) => {
            let complaint = match body {
                Body::Json(json) => exchange::outcome(json),
                Body::NotJson | Body::Odd => exchange::Complaint::default(),
            };
            Reply::NotLikeThis { reason, complaint }
        }
        (Body::NotJson, Verdict::Taken) => Reply::Failed(Trouble::NotFhir.into()),
        (Body::Json(json), Verdict::Taken) if json["resourceType"].is_string() => {
            match exchange::answers(sent, Manner::Batch, Addressing::Given, json) {
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
    match said.status {
        401 | 403 | 407 => Some(Trouble::Refused.into()),
        // Where a FHIR server takes batches it does not answer so, and nobody
        // is followed to another place.
        300..=399 | 404..=406 | 410 | 415 | 421 | 426 | 501 | 505 => Some(Trouble::NotFhir.into()),
        408 | 425 | 429 | 500..=599 => {
            Some(Failure { trouble: Trouble::Busy, after: retry_after(&said.headers) })
        }
        _ => None,
    }
}

/// In seconds, or as a date. A date counts from the server's own clock: the one
/// on this computer may be wrong.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &HeaderName| headers.get(name)?.to_str().ok().map(str::trim);
    let asked = text(&RETRY_AFTER)?;
    if !asked.is_empty() && asked.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(asked.parse().unwrap_or(u64::MAX)));
    }
    let date = |text: &str| DateTime::parse_from_rfc2822(text).ok();
    let wait = date(asked)? - date(text(&DATE)?)?;
    wait.to_std().ok()
}
