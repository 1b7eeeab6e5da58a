//! Talking to the endpoint: a batch out, an outcome per entry back.
//!
//! Decides nothing and keeps nothing. No error and no log line here holds more
//! than numbers and the kind of what went wrong.

mod address;
mod client;
mod heard;
mod reading;
mod reply;

use std::{sync::Arc, time::Duration};

use exchange::{Capability, Complaint, Entry, Outcome, Refusal};
use serde::Serialize;

pub(crate) use self::{
    address::{Base, address},
    heard::Heard,
    reading::Seen,
};

/// Why an endpoint did not do what it should, by what a person can do about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
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
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        Self { trouble, after: None }
    }
}

/// What became of a batch.
#[derive(Debug)]
pub(crate) enum Reply {
    /// An outcome for each entry, in order.
    Answered(Vec<Outcome>),
    /// The endpoint does not want the batch as it is.
    NotLikeThis { reason: Refusal, complaint: Complaint },
    /// Nothing can be said of any entry.
    Failed(Failure),
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

/// A line to any endpoint.
#[derive(Debug, Clone)]
pub(crate) struct Wire {
    http: reqwest::Client,
    limits: Limits,
    /// What went over it.
    heard: Arc<Heard>,
}

impl Wire {
    /// What went over it.
    pub fn heard(&self) -> &Heard {
        &self.heard
    }

    /// Puts `entries` at `base`, in one request.
    pub async fn send(&self, base: &Base, entries: &[Entry]) -> Reply {
        let body = exchange::batch(entries).to_string().into_bytes();
        let bytes = body.len();
        let said = self.ask(self.http.post(base.url()).body(body)).await;
        match &said {
            Ok(said) => {
                tracing::info!(entries = entries.len(), bytes, status = said.status, "a batch was answered")
            }
            Err(trouble) => {
                tracing::info!(entries = entries.len(), bytes, ?trouble, "a batch was not answered")
            }
        }
        match said {
            Ok(said) => reply::to_batch(entries, &said),
            Err(trouble) => Reply::Failed(trouble.into()),
        }
    }

    /// What the server at `base` says it can do.
    pub async fn metadata(&self, base: &Base) -> Result<Capability, Trouble> {
        reply::to_metadata(&self.ask(self.http.get(base.metadata())).await?)
    }
}

#[cfg(test)]
mod tests;
