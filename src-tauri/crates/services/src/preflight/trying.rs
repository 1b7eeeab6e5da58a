//! Trying the way to the endpoint, in the order in which a request goes it.
//!
//! What is found out is told in names, numbers and versions. No token and no key
//! is in it, and nothing of any patient: who is searched for was never born.

use std::time::Duration;

use chrono::DateTime;
use exchange::Capability;
use tokio::{
    net::{TcpStream, lookup_host},
    time::timeout,
};

use super::{PreflightStep, Step, StepResult};
use crate::{
    App,
    door::{Key, Pass, Sheet, Way},
    sync::{Base, Limits, Trouble, Wire},
};

/// Nobody looks at a page for longer.
const PATIENCE: Limits =
    Limits { connect: Duration::from_secs(10), total: Duration::from_secs(30), bytes: 8 << 20 };
/// A certificate that runs out so soon is looked at by somebody.
const SOON: i64 = 30 * 86_400;
/// Clocks that differ by less agree.
const APART: i64 = 60;
/// So many addresses of a host are told.
const SOME: usize = 4;

/// In the order of trying.
const STEPS: [Step; 7] =
    [Step::Name, Step::Connection, Step::Certificate, Step::Server, Step::Door, Step::Abilities, Step::Clock];

/// What came of the steps so far.
struct Tried(Vec<PreflightStep>);

impl Tried {
    fn note(&mut self, step: Step, result: StepResult, trouble: Option<Trouble>, detail: impl Into<String>) {
        self.0.push(PreflightStep { step, result, trouble, detail: detail.into() });
    }

    fn good(&mut self, step: Step, detail: impl Into<String>) {
        self.note(step, StepResult::Good, None, detail);
    }

    fn failed(&mut self, step: Step, trouble: Trouble, detail: impl Into<String>) {
        self.note(step, StepResult::Failed, Some(trouble), detail);
    }

    /// All steps; what was not reached was not tried.
    fn whole(mut self) -> Vec<PreflightStep> {
        for step in STEPS {
            if !self.0.iter().any(|tried| tried.step == step) {
                self.note(step, StepResult::NotTried, None, "");
            }
        }
        self.0.sort_by_key(|tried| STEPS.iter().position(|step| *step == tried.step));
        self.0
    }
}

/// Nothing can be tried.
pub(super) fn none() -> Vec<PreflightStep> {
    Tried(Vec::new()).whole()
}

/// Tries every step, as far as it goes.
pub(super) async fn all(app: &App, way: &Way, base: &Base) -> Vec<PreflightStep> {
    let mut tried = Tried(Vec::new());
    // Nobody told: it stops where it cannot go on.
    let _ = steps(app, way, base, &mut tried).await;
    tried.whole()
}

async fn steps(app: &App, way: &Way, base: &Base, tried: &mut Tried) -> Result<(), ()> {
    let wire = match Wire::new(PATIENCE, way) {
        Ok(wire) => wire,
        Err(trouble) => {
            tried.failed(Step::Certificate, trouble, "");
            return Err(());
        }
    };
    connect(&wire, base, tried).await?;
    let (found, certificate) = match wire.look(base).await {
        Ok(found) => found,
        Err(trouble) => {
            let step = match trouble {
                Trouble::Certificate
                | Trouble::CertificateExpired
                | Trouble::CertificateName
                | Trouble::OldTls
                | Trouble::Clock => Step::Certificate,
                Trouble::Proxy | Trouble::NoSuchHost => {
                    tried.0.retain(|tried| tried.step != Step::Connection);
                    Step::Connection
                }
                Trouble::NoAnswer
                | Trouble::SignInPage
                | Trouble::NotFhir
                | Trouble::NotEnrolled
                | Trouble::Refused
                | Trouble::Busy
                | Trouble::Unclear => Step::Server,
            };
            tried.failed(step, trouble, "");
            return Err(());
        }
    };
    prove(app, certificate.as_deref(), tried);
    server(&found, tried)?;
    let shown = what_is_shown(&way.pass);
    match wire.knock(base).await {
        Ok(()) => tried.good(Step::Door, shown),
        Err(trouble) => tried.failed(Step::Door, trouble, shown),
    }
    abilities(&found, wire.may_compress(), tried);
    match way.doors.ahead() {
        Some(ahead) if ahead.abs() > APART => {
            tried.note(Step::Clock, StepResult::Doubtful, Some(Trouble::Clock), format!("{ahead:+} s"));
        }
        Some(ahead) => tried.good(Step::Clock, format!("{ahead:+} s")),
        None => tried.note(Step::Clock, StepResult::Doubtful, None, ""),
    }
    Ok(())
}

/// The name, and whether anybody listens there: at the proxy's, where there is one.
async fn connect(wire: &Wire, base: &Base, tried: &mut Tried) -> Result<(), ()> {
    let proxy = wire.proxy(base);
    let by_proxy = proxy.is_some();
    let (host, port) = proxy.unwrap_or_else(|| {
        let (host, port) = base.host();
        (host.to_owned(), port)
    });
    let place = (host.trim_start_matches('[').trim_end_matches(']'), port);
    let found = timeout(PATIENCE.connect, lookup_host(place)).await;
    let found: Vec<_> =
        found.map(|found| found.map(Iterator::collect)).ok().and_then(Result::ok).unwrap_or_default();
    let told = |what: &str| if by_proxy { format!("proxy {what}") } else { what.to_owned() };
    if found.is_empty() {
        let trouble = if by_proxy { Trouble::Proxy } else { Trouble::NoSuchHost };
        tried.failed(Step::Name, trouble, told(&host));
        return Err(());
    }
    let some: Vec<_> = found.iter().take(SOME).map(|at: &std::net::SocketAddr| at.ip().to_string()).collect();
    tried.good(Step::Name, told(&format!("{host}: {}", some.join(", "))));
    let line = timeout(PATIENCE.connect, TcpStream::connect(&found[..])).await;
    match line.ok().and_then(Result::ok).and_then(|line| line.peer_addr().ok()) {
        Some(at) => {
            tried.good(Step::Connection, told(&at.to_string()));
            Ok(())
        }
        None => {
            let trouble = if by_proxy { Trouble::Proxy } else { Trouble::NoAnswer };
            tried.failed(Step::Connection, trouble, told(&format!("{host}:{port}")));
            Err(())
        }
    }
}

fn prove(app: &App, certificate: Option<&[u8]>, tried: &mut Tried) {
    let Some(sheet) = certificate.and_then(Sheet::of) else {
        // Only what stays on this computer gets here without one.
        return tried.good(Step::Certificate, "http");
    };
    let day = DateTime::from_timestamp(sheet.until, 0).map(|at| at.format("%Y-%m-%d").to_string());
    let detail = format!("{}; {}; {}", sheet.subject, sheet.issuer, day.unwrap_or_default());
    let soon = sheet.until - app.now().timestamp() + app.doors.ahead().unwrap_or_default() < SOON;
    let result = if soon { StepResult::Doubtful } else { StepResult::Good };
    tried.note(Step::Certificate, result, None, detail);
}

fn server(found: &Capability, tried: &mut Tried) -> Result<(), ()> {
    let detail = match &found.software {
        Some(software) => format!("{software}, FHIR {}", found.fhir_version),
        None => format!("FHIR {}", found.fhir_version),
    };
    if found.is_r4() {
        tried.good(Step::Server, detail);
        Ok(())
    } else {
        tried.failed(Step::Server, Trouble::NotFhir, detail);
        Err(())
    }
}

/// Names and versions of what is shown at the door; never what it is.
fn what_is_shown(pass: &Pass) -> String {
    match pass {
        Pass::None | Pass::Missing => "-".to_owned(),
        Pass::Bearer { .. } => "OAuth 2.0 bearer".to_owned(),
        Pass::Smart(smart) => {
            let key = Key::read(&smart.key).map(|key| key.name()).unwrap_or_default();
            format!("SMART backend services, ES384, client_id {}, kid {key}", smart.client_id)
        }
        Pass::Certificate(pem) => {
            let sheet = Sheet::first(pem.reveal());
            format!("TLS client certificate, {}", sheet.map(|sheet| sheet.subject).unwrap_or_default())
        }
    }
}

fn abilities(found: &Capability, compressed: bool, tried: &mut Tried) {
    let says = |what: Option<bool>| match what {
        Some(true) => "+",
        Some(false) => "-",
        None => "?",
    };
    let detail = format!(
        "transaction {}, batch {}, update-create {}, conditional-update {}; gzip {}",
        says(found.transaction),
        says(found.batch),
        says(found.update_create),
        says(found.conditional_update),
        says(Some(compressed)),
    );
    let neither = found.transaction == Some(false) && found.batch == Some(false);
    let nowhere = found.update_create == Some(false) && found.conditional_update == Some(false);
    let result = if neither || nowhere { StepResult::Doubtful } else { StepResult::Good };
    tried.note(Step::Abilities, result, None, detail);
}
