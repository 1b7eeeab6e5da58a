//! The way to the endpoint, as the clinic decided it.

use std::sync::Arc;

use domain::Moment;
use hyper_util::client::proxy::matcher::Matcher;
use store::Reader;

use super::{
    DoorKind,
    doors::{Doors, Renewed},
    secret::Secret,
};
use crate::{
    App, Error, settings as s,
    sync::{Base, TokenPlace, address},
};

/// How a line to the endpoint is made, and what opens the door there. A line
/// that was made for one way is not used for another: see [`Way::is`].
#[derive(Debug, Clone)]
pub(crate) struct Way {
    /// Another after everything that was decided about it.
    pub mark: String,
    /// The only endpoint that is shown a token.
    pub base: Option<Base>,
    pub pass: Pass,
    /// Who vouches for the endpoint (DER); none: whoever this computer trusts.
    pub authorities: Vec<Vec<u8>>,
    pub proxy: Option<Proxy>,
    /// What is sent may be compressed.
    pub compress: bool,
    pub doors: Arc<Doors>,
}

/// What opens the door.
#[derive(Debug, Clone)]
pub(crate) enum Pass {
    /// Nothing, for an endpoint on this very computer.
    None,
    /// Something that this computer does not have yet, or not for this endpoint.
    Missing,
    Bearer {
        token: Secret,
        refresh: Option<Secret>,
        until: Option<Moment>,
    },
    Smart(Smart),
    /// Certificate and key, as PEM.
    Certificate(Secret),
}

/// SMART backend services.
#[derive(Debug, Clone)]
pub(crate) struct Smart {
    pub client_id: String,
    pub scope: String,
    /// Where tokens are given; none to ask the endpoint.
    pub place: Option<TokenPlace>,
    /// Of this computer, PKCS 8, in base64.
    pub key: Secret,
}

/// Which proxy this computer is set to, for which address.
#[derive(Clone)]
pub(crate) struct Proxy(pub Arc<Matcher>);

impl std::fmt::Debug for Proxy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Proxy(..)")
    }
}

impl Proxy {
    fn of_this_computer() -> Self {
        Self(Arc::new(Matcher::from_system()))
    }
}

impl Way {
    /// To an endpoint on this very computer, without anything.
    #[cfg(test)]
    pub fn open() -> Self {
        Self {
            mark: String::new(),
            base: None,
            pass: Pass::None,
            authorities: Vec::new(),
            proxy: None,
            compress: true,
            doors: Arc::default(),
        }
    }

    /// Which way this is: another after everything that was decided about it.
    pub fn mark(&self) -> &str {
        &self.mark
    }

    /// Whether a line that was made for `other` will do.
    pub fn is(&self, other: &Self) -> bool {
        self.mark == other.mark
    }
}

/// The way to the endpoint. Cheap: asked for before each request, so that a new
/// token is written down soon, and what was decided meanwhile counts.
pub(crate) fn way(app: &App) -> Result<Way, Error> {
    app.doors.look(app.now());
    let way = match app.read(|r| read(r, app)) {
        Err(Error::Locked) => {
            app.doors.forget();
            return Err(Error::Locked);
        }
        found => found?,
    };
    if let Some(renewed) = app.doors.renewed(way.mark()) {
        write_down(app, &renewed)?;
        return app.read(|r| read(r, app));
    }
    Ok(way)
}

fn write_down(app: &App, new: &Renewed) -> Result<(), Error> {
    app.write_alone(|w| {
        w.save_setting(s::DOOR_TOKEN, new.token.reveal())?;
        w.save_setting(s::DOOR_UNTIL, &new.until.map(|at| at.to_rfc3339()).unwrap_or_default())?;
        if let Some(refresh) = &new.refresh {
            w.save_setting(s::DOOR_REFRESH, refresh.reveal())?;
        }
        Ok(())
    })?;
    app.doors.written();
    Ok(())
}

fn read(r: &Reader<'_>, app: &App) -> Result<Way, Error> {
    let get = |name| Ok::<_, Error>(r.setting(name)?.filter(|value| !value.is_empty()));
    let secret = |name| Ok::<_, Error>(get(name)?.map(Secret::new));
    let endpoint = get(s::ENDPOINT)?;
    let base = endpoint.as_deref().map(address).transpose()?;
    let kind = super::kind(r)?;
    // A token is for one endpoint, and is shown to no other.
    let here = match (&base, get(s::DOOR_FOR)?) {
        (Some(base), Some(made_for)) => base.as_str() == made_for,
        (_, made_for) => made_for.is_none(),
    };
    let pass = match kind {
        DoorKind::None => Pass::None,
        DoorKind::Bearer | DoorKind::Smart if !here => Pass::Missing,
        DoorKind::Bearer => match secret(s::DOOR_TOKEN)? {
            Some(token) => Pass::Bearer {
                token,
                refresh: secret(s::DOOR_REFRESH)?,
                until: get(s::DOOR_UNTIL)?.and_then(|at| at.parse().ok()),
            },
            None => Pass::Missing,
        },
        DoorKind::Smart => match (get(s::DOOR_CLIENT)?, secret(s::DOOR_KEY)?) {
            (Some(client_id), Some(key)) => Pass::Smart(Smart {
                client_id,
                scope: get(s::DOOR_SCOPE)?.unwrap_or_default(),
                place: get(s::DOOR_TOKEN_URL)?.as_deref().map(TokenPlace::typed).transpose()?,
                key,
            }),
            _ => Pass::Missing,
        },
        DoorKind::Certificate => secret(s::DOOR_CERTIFICATE)?.map_or(Pass::Missing, Pass::Certificate),
    };
    let turn = get(s::DOOR_TURN)?.unwrap_or_default();
    Ok(Way {
        mark: format!("{turn} {}", endpoint.unwrap_or_default()),
        base,
        pass,
        authorities: super::pem::kept(&get(s::DOOR_AUTHORITY)?.unwrap_or_default()),
        proxy: (get(s::DOOR_PROXY)?.as_deref() == Some("yes")).then(Proxy::of_this_computer),
        compress: super::compresses(r)?,
        doors: Arc::clone(&app.doors),
    })
}
