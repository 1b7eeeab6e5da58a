//! How fetching went last, for whoever looks: it must not fail in silence.

use domain::Moment;
use serde::{Deserialize, Serialize};
use store::Reader;

use crate::{
    App, Error, settings,
    sync::{Base, Trouble, wire::Failure},
};

/// Why what other computers sent was not fetched, or not all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum FetchTrouble {
    /// The endpoint was not reached, or it could not be trusted.
    NotReached,
    /// It does not let this computer read, or not everything.
    Refused,
    /// It is busy, or breaks.
    Busy,
    /// It gave an answer of which nothing can be made.
    Unclear,
    /// It does not give all that it has, and in no order in which the rest could be
    /// asked for.
    NotAll,
}

/// How fetching went last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Told {
    endpoint: String,
    /// When everything was last fetched.
    pub done: Option<Moment>,
    /// When it was last tried.
    pub tried: Moment,
    /// What was wrong then.
    pub trouble: Option<FetchTrouble>,
}

impl FetchTrouble {
    pub(super) fn of(failure: &Failure) -> Self {
        match failure.trouble {
            Trouble::Refused => Self::Refused,
            Trouble::Busy => Self::Busy,
            Trouble::NotFhir | Trouble::Unclear => Self::Unclear,
            Trouble::NoAnswer
            | Trouble::NoSuchHost
            | Trouble::Proxy
            | Trouble::SignInPage
            | Trouble::Clock
            | Trouble::Certificate
            | Trouble::CertificateExpired
            | Trouble::CertificateName
            | Trouble::OldTls
            | Trouble::NotEnrolled => Self::NotReached,
        }
    }
}

impl Told {
    /// Of the endpoint that records go to now; nothing where it was never asked.
    pub fn read(r: &Reader<'_>) -> Result<Option<Self>, Error> {
        let endpoint = r.setting(settings::ENDPOINT)?;
        let told = r.setting(settings::FETCHED)?.and_then(|text| serde_json::from_str::<Self>(&text).ok());
        Ok(told.filter(|told| endpoint.as_ref() == Some(&told.endpoint)))
    }

    /// Keeps that it was tried now.
    pub(super) fn keep(app: &App, base: &Base, trouble: Option<FetchTrouble>) -> Result<(), Error> {
        let tried = app.now();
        app.write_alone(|w| {
            if w.setting(settings::ENDPOINT)?.as_deref() != Some(base.as_str()) {
                return Ok(());
            }
            let before = Self::read(w)?.and_then(|told| told.done);
            let done = if trouble.is_none() { Some(tried) } else { before };
            let told = Self { endpoint: base.as_str().to_owned(), done, tried, trouble };
            match serde_json::to_string(&told) {
                Ok(text) => Ok(w.remember(settings::FETCHED, &text)?),
                Err(_) => Ok(()),
            }
        })
    }
}
