//! How this computer is let in at the endpoint, and how it gets there.
//!
//! What opens the door stays in the encrypted file and in memory; the window, the
//! log and the trail are told that there is something, and never what.

mod doors;
mod key;
mod pem;
mod saving;
mod secret;
#[cfg(test)]
mod tests;
mod way;

use serde::{Deserialize, Serialize};
use store::Reader;

pub(crate) use self::{
    doors::{Doors, Renewed, Token},
    key::Key,
    pem::Sheet,
    saving::bind,
    secret::Secret,
    way::{Pass, Proxy, Smart, Way, way},
};
use crate::{
    App, Area, Changed, Error, FieldProblem, Why,
    app::unpoisoned,
    sending::TroubleCode,
    settings as s, show,
    sync::{Limits, NotEnrolled, Wire, address},
};

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

/// What came of a code.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Enrolled {
    /// What is wrong with the code; nothing when this computer is enrolled.
    pub problems: Vec<FieldProblem>,
    /// Why the endpoint could not be asked. The code may be tried again.
    pub trouble: Option<TroubleCode>,
}

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
    /// What was decided here is for this endpoint, and not for one before it.
    pub here: bool,
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
pub fn page(app: &App, (): ()) -> Result<DoorPage, Error> {
    let on =
        |seconds: i64| chrono::DateTime::from_timestamp(seconds, 0).map(|at| show::day(app, at.date_naive()));
    let told = |at: String| at.parse().ok().map(|at| show::moment(app, at));
    app.read(|r| {
        let get = |name| Ok::<_, Error>(r.setting(name)?.filter(|value| !value.is_empty()));
        let endpoint = get(s::ENDPOINT)?;
        let base = endpoint.as_deref().map(address).transpose()?;
        let certificate = get(s::DOOR_CERTIFICATE)?.map(Secret::new);
        let certificate = certificate.and_then(|pem| Sheet::first(pem.reveal()));
        let key = get(s::DOOR_KEY)?.map(Secret::new).and_then(|kept| Key::read(&kept));
        let authorities = pem::kept(&get(s::DOOR_AUTHORITY)?.unwrap_or_default());
        Ok(DoorPage {
            kind: kind(r)?,
            loopback: base.as_ref().is_some_and(|base| base.is_this_computer()),
            here: base.is_none_or(|base| matches!(get(s::DOOR_FOR), Ok(made_for) if made_for.as_deref().is_none_or(|made_for| made_for == base.as_str()))),
            endpoint,
            enrolled: match get(s::DOOR_TOKEN)?.map(Secret::new) {
                Some(_) => get(s::DOOR_SINCE)?.and_then(told),
                None => None,
            },
            expires: get(s::DOOR_UNTIL)?.and_then(told),
            client_id: get(s::DOOR_CLIENT)?.unwrap_or_default(),
            scope: get(s::DOOR_SCOPE)?.unwrap_or_default(),
            token_url: get(s::DOOR_TOKEN_URL)?.unwrap_or_default(),
            public_key: key.map(|key| key.public().to_string()),
            authorities: authorities.iter().filter_map(|der| Some(Sheet::of(der)?.subject)).collect(),
            certificate_until: certificate.as_ref().and_then(|sheet| on(sheet.until)),
            certificate: certificate.map(|sheet| sheet.subject),
            proxy: get(s::DOOR_PROXY)?.as_deref() == Some("yes"),
            compress: compresses(r)?,
        })
    })
}

/// How this computer is let in from now on. What was decided before stays, as
/// long as the endpoint does: a key or a token is not lost by trying another way.
pub fn save(app: &App, new: SaveDoor) -> Result<Changed<Vec<FieldProblem>>, Error> {
    let problems = saving::save(app, &new)?;
    if problems.is_empty() {
        changed(app);
    }
    Ok(Changed::new(problems, [Area::Settings, Area::Sending]))
}

/// Gives a one-time code for a token, at the place that the endpoint names for
/// that; an endpoint that names none has given the token itself, which is tried.
/// Waits for the network.
pub fn enrol(app: &App, new: Enrol) -> Result<Changed<Enrolled>, Error> {
    let wrong = |why| Ok(Changed::new(problem(why), []));
    let code = Secret::new(new.code.trim().to_owned());
    if code.is_empty() {
        return wrong(Why::FieldEmpty);
    }
    let way = way(app)?;
    let Some(base) = way.base.clone() else { return wrong(Why::EndpointMissing) };
    let wire = Wire::new(Limits::default(), &way);
    let asked = tokio::runtime::Handle::current().block_on(async { wire?.enrol(&base, &code).await });
    let given = match asked {
        Ok(given) => given,
        Err(NotEnrolled::Code) => return wrong(Why::CodeRefused),
        Err(NotEnrolled::Trouble(trouble)) => {
            return Ok(Changed::new(Enrolled { trouble: Some(trouble), ..Enrolled::default() }, []));
        }
    };
    saving::enrolled(app, &base, &given)?;
    changed(app);
    Ok(Changed::new(Enrolled::default(), [Area::Settings, Area::Sending]))
}

/// Makes a new key of its own, or the first. The private half never leaves the
/// encrypted file.
pub fn new_key(app: &App, (): ()) -> Result<Changed<DoorPage>, Error> {
    let key = Key::make().ok_or(Error::Panicked)?;
    app.write(|w| {
        w.save_setting(s::DOOR_KEY, key.reveal())?;
        Ok(w.save_setting(s::DOOR_TURN, &app.fresh().to_string())?)
    })?;
    changed(app);
    Ok(Changed::new(page(app, ())?, [Area::Settings, Area::Sending]))
}

/// What was known of the old way is not for the new one, and what waits is tried.
fn changed(app: &App) {
    app.doors.forget();
    unpoisoned(&app.board).asked = true;
    app.ring();
}

fn problem(why: Why) -> Enrolled {
    Enrolled { problems: vec![FieldProblem::new("code", why)], trouble: None }
}

/// Whether what is sent may be compressed: yes, until the clinic decided. A server
/// that cannot take it is found out by trying.
fn compresses(r: &Reader<'_>) -> Result<bool, Error> {
    Ok(r.setting(s::DOOR_COMPRESS)?.is_none_or(|kept| kept == "yes"))
}

fn kind(r: &Reader<'_>) -> Result<DoorKind, Error> {
    Ok(match r.setting(s::DOOR)?.as_deref() {
        Some("bearer") => DoorKind::Bearer,
        Some("smart") => DoorKind::Smart,
        Some("certificate") => DoorKind::Certificate,
        Some(_) | None => DoorKind::None,
    })
}
