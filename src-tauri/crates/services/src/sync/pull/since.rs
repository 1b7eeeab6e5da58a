//! Where a pull begins: what was looked at before, by the endpoint's clock.

use std::collections::BTreeMap;

use domain::Moment;
use serde::{Deserialize, Serialize};

use crate::{App, Error, settings, sync::Base};

/// What a pull goes by.
pub(super) struct Start {
    /// The site's code.
    pub site: String,
    /// Whether it runs a programme.
    pub programme: bool,
    /// What was looked at before.
    pub marks: Marks,
}

/// Up to when everything that an endpoint has was looked at, by its own clock.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct Marks {
    endpoint: String,
    kinds: BTreeMap<String, Moment>,
}

impl Start {
    /// Nothing where records do not go to `base`, or nobody knows of which site
    /// they are.
    pub fn read(app: &App, base: &Base) -> Result<Option<Self>, Error> {
        app.read(|r| {
            let site = r.setting(settings::SITE)?.filter(|site| !site.is_empty());
            let endpoint = r.setting(settings::ENDPOINT)?;
            let (Some(site), Some(true)) = (site, endpoint.map(|endpoint| endpoint == base.as_str())) else {
                return Ok(None);
            };
            let marks = r.setting(settings::PULLED)?.and_then(|text| serde_json::from_str(&text).ok());
            // Another endpoint has another clock, and other records.
            let marks = marks.filter(|marks: &Marks| marks.endpoint == base.as_str()).unwrap_or_default();
            Ok(Some(Self { site, programme: !r.adoptions()?.is_empty(), marks }))
        })
    }
}

impl Marks {
    /// Up to when everything of `kind` was looked at.
    pub fn of(&self, kind: &str) -> Option<Moment> {
        self.kinds.get(kind).copied()
    }

    /// Everything of `kind` was looked at up to `at`. A clock that was put back
    /// counts: what is written from now on bears its time.
    pub fn put(&mut self, kind: &str, at: Moment) {
        self.kinds.insert(kind.to_owned(), at);
    }

    /// Keeps them for `base`.
    pub fn save(app: &App, base: &Base, marks: &Self) -> Result<(), Error> {
        let marks = Self { endpoint: base.as_str().to_owned(), kinds: marks.kinds.clone() };
        let Ok(text) = serde_json::to_string(&marks) else { return Ok(()) };
        app.write_alone(|w| {
            if w.setting(settings::ENDPOINT)?.as_deref() == Some(base.as_str()) {
                w.remember(settings::PULLED, &text)?;
            }
            Ok(())
        })
    }
}
