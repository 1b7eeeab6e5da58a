//! Talking to the endpoint: a batch out, an outcome per entry back.
//!
//! Decides nothing and keeps nothing. No error and no log line here holds more
//! than numbers and the kind of what went wrong.

mod address;
mod client;
mod door;
mod heard;
mod packing;
mod reading;
mod reply;
mod searching;
mod trouble;

use std::{sync::Arc, time::Duration};

use exchange::{Addressing, Capability, Complaint, Entry, Manner, Outcome, Refusal};
use reqwest::header::CONTENT_ENCODING;
use serde::{Deserialize, Serialize};

pub(crate) use self::{
    address::{Base, TokenPlace, address},
    client::USER_AGENT,
    door::NotEnrolled,
    heard::Heard,
    reading::{Got, Seen},
};
use crate::door::Way;

/// Why an endpoint did not do what it should, by what a person can do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "TroubleCode"))]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// See whether there is a network.
    NoAnswer,
    /// See whether the address is right, or whether there is a network: nobody
    /// knows a host of that name.
    NoSuchHost,
    /// Ask whoever runs the network: a proxy stands in the way.
    Proxy,
    /// Open a browser and sign in to the network: a page for people came back.
    SignInPage,
    /// Put the clock of this computer right.
    Clock,
    /// Look at the address, or sign in to the network.
    NotFhir,
    /// Ask whoever runs the network or the endpoint: nobody trusted vouches for it.
    Certificate,
    /// Ask whoever runs the endpoint: its certificate has run out.
    CertificateExpired,
    /// Look at the address: the certificate is another host's.
    CertificateName,
    /// Ask whoever runs the endpoint: it speaks no TLS that is still safe.
    OldTls,
    /// Enrol this computer first, or again.
    NotEnrolled,
    /// Ask whoever runs the endpoint to let this computer in.
    Refused,
    /// Wait.
    Busy,
    /// Nothing; if it stays, ask whoever runs the endpoint.
    Unclear,
}

/// What went wrong with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Failure {
    pub trouble: Trouble,
    /// How long the endpoint asks to be left alone.
    pub after: Option<Duration>,
    /// What the answer began with, if there was one.
    pub status: Option<u16>,
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        Self { trouble, after: None, status: None }
    }
}

/// What became of a batch.
#[derive(Debug)]
pub(crate) enum Reply {
    /// An outcome for each entry, in order.
    Answered(Vec<Outcome>),
    /// The endpoint does not want the batch as it is.
    NotLikeThis { status: u16, reason: Refusal, complaint: Complaint },
    /// Nothing can be said of any entry.
    Failed(Failure),
}

/// How entries are put to an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct How {
    /// Whether they stand together.
    pub manner: Manner,
    /// Who gives the ids.
    pub addressing: Addressing,
    /// Whether a large request is made smaller, if the clinic allows that.
    pub packed: bool,
}

/// What came of sending entries.
#[derive(Debug)]
pub(crate) struct Sent {
    pub reply: Reply,
    /// Whether the request was made smaller.
    pub packed: bool,
}

/// How long and how much is waited for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// For a connection.
    pub connect: Duration,
    /// For everything.
    pub total: Duration,
    /// Of an answer.
    pub bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { connect: Duration::from_secs(10), total: Duration::from_secs(120), bytes: 8 << 20 }
    }
}

/// A line to the endpoint.
#[derive(Debug, Clone)]
pub(crate) struct Wire {
    http: reqwest::Client,
    limits: Limits,
    way: Way,
    /// What went over it.
    heard: Arc<Heard>,
}

impl Wire {
    /// What went over it.
    pub fn heard(&self) -> &Heard {
        &self.heard
    }

    /// Puts `entries` at `base`, in one request.
    pub async fn send(&self, base: &Base, entries: &[Entry], how: How) -> Sent {
        let body = String::from(exchange::bundle(entries, how.manner, how.addressing)).into_bytes();
        let bytes = body.len();
        let may = how.packed && self.may_compress();
        let (body, packed) = if may { packing::packed(body) } else { (body, false) };
        let request = self.http.post(base.url()).body(body);
        let request = if packed { request.header(CONTENT_ENCODING, "gzip") } else { request };
        let said = self.ask(request).await;
        let manner = how.manner;
        match &said {
            Ok(said) => {
                tracing::info!(
                    entries = entries.len(),
                    bytes,
                    packed,
                    ?manner,
                    status = said.status,
                    "answered"
                )
            }
            Err(trouble) => {
                tracing::info!(entries = entries.len(), bytes, packed, ?manner, ?trouble, "not answered")
            }
        }
        let reply = match said {
            Ok(said) => reply::to_bundle(entries, how, &said),
            Err(trouble) => Reply::Failed(trouble.into()),
        };
        Sent { reply, packed }
    }

    /// Puts one entry at its own address.
    pub async fn put_one(&self, base: &Base, entry: &Entry) -> Result<(), Failure> {
        let place = format!("{}/{}", entry.resource_type, entry.id);
        reply::to_put(&self.ask(self.http.put(base.below(&place)).body(entry.text())).await?)
    }

    /// What the server at `base` says it can do.
    pub async fn metadata(&self, base: &Base) -> Result<Capability, Trouble> {
        Ok(self.look(base).await?.0)
    }

    /// The same, with the certificate by which it proved who it is (DER), where it
    /// had to.
    pub async fn look(&self, base: &Base) -> Result<(Capability, Option<Vec<u8>>), Trouble> {
        // Every server says this to everybody, or should.
        let said = self.ask_openly(self.http.get(base.metadata())).await?;
        let said = match said.status {
            401 | 403 => self.ask(self.http.get(base.metadata())).await?,
            _ => said,
        };
        Ok((reply::to_metadata(&said)?, said.certificate))
    }
}

#[cfg(test)]
pub(crate) mod tests;
