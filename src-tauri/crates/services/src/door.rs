//! How this computer is let in at the endpoint, and how it gets there.

use serde::{Deserialize, Serialize};

use crate::{App, Changed, Error, FieldProblem};

// What comes in

/// How this computer is let in.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SaveDoor {
    /// In which way.
    #[cfg_attr(feature = "bindings", ts(type = "DoorKind"))]
    pub kind: DoorKind,
    /// For SMART: what the endpoint calls this computer.
    pub client_id: String,
    /// For SMART: what is asked for, as the endpoint's keeper says.
    pub scope: String,
    /// For SMART: where tokens are given; empty to ask the endpoint.
    pub token_url: String,
    /// A file with the certificates of those who vouch for the endpoint (PEM);
    /// empty to keep what there is.
    pub authority_file: String,
    /// Forget the private authority, and trust whom this computer trusts.
    pub authority_forget: bool,
    /// A file with this computer's own certificate and key (PEM); empty to keep
    /// what there is.
    pub certificate_file: String,
    /// Use the proxy that this computer is set to.
    pub proxy: bool,
    /// Compress what is sent, where the endpoint takes that.
    pub compress: bool,
}

/// How this computer proves who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum DoorKind {
    /// Not at all. Only for an endpoint on this very computer.
    #[default]
    None,
    /// By a token that was given for a one-time enrolment code.
    Bearer,
    /// By a key of its own: SMART backend services.
    Smart,
    /// By a client certificate.
    Certificate,
}

/// A code that opens the door once, or a token as it was given.
#[derive(Clone, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Enrol {
    /// As it was given by the endpoint's keeper.
    pub code: String,
}

// What goes out

/// How this computer is let in. Never a secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DoorPage {
    /// In which way.
    pub kind: DoorKind,
    /// Where records go.
    pub endpoint: Option<String>,
    /// The endpoint is on this very computer.
    pub loopback: bool,
    /// For a token: since when there is one, and until when it holds.
    pub enrolled: Option<String>,
    /// Until when, if it was said.
    pub expires: Option<String>,
    /// For SMART: what the endpoint calls this computer.
    pub client_id: String,
    /// For SMART.
    pub scope: String,
    /// For SMART; empty to ask the endpoint.
    pub token_url: String,
    /// For SMART: the public key, as a JSON Web Key, once it was made.
    pub public_key: Option<String>,
    /// For whom the private authority's certificates were made out; none: whom this
    /// computer trusts.
    pub authorities: Vec<String>,
    /// For whom this computer's own certificate was made out.
    pub certificate: Option<String>,
    /// Until when that holds.
    pub certificate_until: Option<String>,
    /// Use the proxy that this computer is set to.
    pub proxy: bool,
    /// Compress what is sent.
    pub compress: bool,
}

// The verbs

/// How this computer is let in.
pub fn page(_app: &App, (): ()) -> Result<DoorPage, Error> {
    Err(Error::NotOffered)
}

/// How this computer is let in from now on.
pub fn save(_app: &App, _new: SaveDoor) -> Result<Changed<Vec<FieldProblem>>, Error> {
    Err(Error::NotOffered)
}

/// Gives a one-time code for a token. Waits for the network.
pub fn enrol(_app: &App, _code: Enrol) -> Result<Changed<Vec<FieldProblem>>, Error> {
    Err(Error::NotOffered)
}

/// Makes a new key of its own, or the first. The private half never leaves the
/// encrypted file.
pub fn new_key(_app: &App, (): ()) -> Result<Changed<DoorPage>, Error> {
    Err(Error::NotOffered)
}
