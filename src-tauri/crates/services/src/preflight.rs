//! What the IT department has to know before a computer can send: tried out,
//! step by step, with nothing of any patient.

use serde::Serialize;

use crate::{App, Changed, Error, paper::Printed, sending::TroubleCode};

/// What was found, step by step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PreflightPage {
    /// When it was tried.
    pub at: String,
    /// Where records go.
    pub endpoint: Option<String>,
    /// Host and port.
    pub host: Option<String>,
    /// In the order in which a request meets them. What lies behind a failed step
    /// was not tried.
    pub steps: Vec<PreflightStep>,
    /// What has to be allowed in a firewall, and what never happens.
    pub facts: PreflightFacts,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PreflightStep {
    /// Which.
    pub step: Step,
    /// What came of it.
    pub result: StepResult,
    /// What was wrong, for which there is a sentence.
    pub trouble: Option<TroubleCode>,
    /// Numbers, names, versions: the same in every language.
    pub detail: String,
}

/// What is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(rename = "Tried"))]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// The name of the host is known.
    Name,
    /// Something listens there, directly or through the proxy.
    Connection,
    /// It proves who it is.
    Certificate,
    /// It is a FHIR R4 server.
    Server,
    /// This computer is let in.
    Door,
    /// What it says it can do: transactions, ids given here, compression.
    Abilities,
    /// The two clocks agree.
    Clock,
}

/// What came of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum StepResult {
    /// As it should be.
    Good,
    /// It will work; somebody should look.
    Doubtful,
    /// It will not work.
    Failed,
    /// A step before it failed.
    NotTried,
}

/// What does not depend on trying.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PreflightFacts {
    /// Of Prombook.
    pub version: String,
    /// The oldest TLS that is spoken.
    pub tls: String,
    /// What the program calls itself.
    pub user_agent: String,
    /// Records in one request at most.
    pub entries: u32,
    /// Bytes in one request at most, before compression.
    pub bytes: u32,
    /// Seconds until a request is given up.
    pub seconds: u32,
}

// The verbs

/// Tries everything out. Waits for the network.
pub fn run(_app: &App, (): ()) -> Result<PreflightPage, Error> {
    Err(Error::NotOffered)
}

/// The same, as a PDF.
pub fn print(_app: &App, (): ()) -> Result<Changed<Printed>, Error> {
    Err(Error::NotOffered)
}
