//! How fetching what other computers sent stands.

use serde::Serialize;
use store::Reader;

use super::FetchTrouble;
use crate::{App, Error, show, sync::pull::Told};

/// How fetching what other computers of the site sent stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Fetched {
    /// When all of it was last fetched, ready to show.
    pub done: Option<String>,
    /// When it was last tried.
    pub tried: String,
    /// What was wrong then.
    pub trouble: Option<FetchTrouble>,
}

impl Fetched {
    /// Nothing where records go nowhere, or nobody was asked yet.
    pub(crate) fn read(app: &App, r: &Reader<'_>) -> Result<Option<Self>, Error> {
        Ok(Told::read(r)?.map(|told| Self::shown(app, &told)))
    }

    pub(crate) fn shown(app: &App, told: &Told) -> Self {
        let at = |at: domain::Moment| show::moment(app, at.with_timezone(app.now().offset()));
        Self { done: told.done.map(at), tried: at(told.tried), trouble: told.trouble }
    }
}
