//! What the IT department has to know before a computer can send: tried out,
//! step by step, with nothing of any patient.

mod sheet;
#[cfg(test)]
mod tests;
mod trying;

use serde::Serialize;
use tokio::runtime::Handle;

use crate::{
    App, Area, Changed, Error, FieldProblem, door,
    paper::Printed,
    sending::TroubleCode,
    show,
    sync::{HEAVIEST, Limits, MOST, USER_AGENT},
    written::{self, Written},
};

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
pub fn run(app: &App, (): ()) -> Result<PreflightPage, Error> {
    let way = door::way(app)?;
    let base = way.base.clone();
    let steps = match &base {
        Some(base) => Handle::current().block_on(trying::all(app, &way, base)),
        None => trying::none(),
    };
    let host = base.as_ref().map(|base| {
        let (host, port) = base.host();
        format!("{host}:{port}")
    });
    Ok(PreflightPage {
        at: show::moment(app, app.now()),
        endpoint: base.map(|base| base.as_str().to_owned()),
        host,
        steps,
        facts: facts(),
    })
}

/// The same, as a PDF in the usual folder, in the language of the window. Waits
/// for the network.
pub fn print(app: &App, (): ()) -> Result<Changed<Printed>, Error> {
    let folder = match written::folder(app, "") {
        Ok(folder) => folder,
        Err(why) => {
            let problems = vec![FieldProblem::new("folder", why)];
            return Ok(Changed::new(Printed { problems, path: None, pages: 0 }, []));
        }
    };
    let printed = ::paper::document(&sheet::sheet(app, &run(app, ())?))?;
    let name = format!("network-check-{}.pdf", app.now().format("%Y-%m-%d-%H%M"));
    let path = Written::new(&folder, &name, &printed.pdf)?.finish()?.display().to_string();
    let printed = Printed { problems: Vec::new(), path: Some(path), pages: printed.pages };
    Ok(Changed::new(printed, Vec::<Area>::new()))
}

fn facts() -> PreflightFacts {
    PreflightFacts {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        tls: "TLS 1.2".to_owned(),
        user_agent: USER_AGENT.to_owned(),
        entries: u32::try_from(MOST).unwrap_or(u32::MAX),
        bytes: u32::try_from(HEAVIEST).unwrap_or(u32::MAX),
        seconds: u32::try_from(Limits::default().total.as_secs()).unwrap_or(u32::MAX),
    }
}
