//! What the site decided about a kit, and the kit as it is run here.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    kit::{AlertRule, Kit, Level},
    way,
};
use serde::{Deserialize, Serialize};
use store::Reader;

use super::shelf::KitEdition;
use crate::{App, Error};

/// Own codes of the site begin like this, so that nobody takes them for those of the kit.
pub(crate) const OWN: &str = "local_";

/// What the site decided; kept as JSON, one row for each decision.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Decided {
    /// It runs the kit.
    pub runs: bool,
    /// Optional visits that take place.
    pub optional: Vec<String>,
    /// What staff are told at alerts, by the recipient.
    pub recipients: BTreeMap<String, String>,
    /// The clinical lead who confirmed numbers.
    pub confirmed_by: String,
    /// The rules whose numbers were confirmed, as they were then: a newer kit that
    /// changes one has to be looked at again.
    pub confirmed: Vec<AlertRule>,
    /// Own reasons: list, code, words.
    pub reasons: Vec<(String, String, String)>,
    /// Forms that are left out: visit, instrument.
    pub without: Vec<(String, String)>,
    /// Other windows: visit, days before and after.
    pub windows: Vec<(String, u32, u32)>,
}

impl Decided {
    /// What counts now about a kit.
    pub fn of(r: &Reader<'_>, kit: &str) -> Result<Self, Error> {
        let all = r.adoptions()?;
        Ok(all.iter().find(|one| one.kit == kit).map(Self::read).unwrap_or_default())
    }

    /// What a row says; what cannot be read was decided by nobody.
    pub fn read(row: &store::Adoption) -> Self {
        serde_json::from_str(&row.content).unwrap_or_else(|_| {
            tracing::error!(kit = row.kit, "what was decided about a kit cannot be read");
            Self::default()
        })
    }

    /// Whether a rule may fire: its numbers need nobody's word, or have it.
    pub fn confirms(&self, rule: &AlertRule) -> bool {
        !rule.confirm || self.confirmed.contains(rule)
    }

    /// The site's words for one of its own codes.
    pub fn words(&self, list: &str, code: &str) -> Option<&str> {
        self.reasons.iter().find(|(of, own, _)| of == list && own == code).map(|(_, _, words)| words.as_str())
    }
}

/// A kit as it is run here: with own reasons, own windows, without what was left out.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    /// As it came.
    pub edition: Arc<KitEdition>,
    /// As it is run.
    pub kit: Kit,
    /// What was decided.
    pub decided: Decided,
}

impl Run {
    /// The kit in this version, or the newest.
    pub fn of(app: &App, r: &Reader<'_>, kit: &str, version: Option<u32>) -> Result<Self, Error> {
        let shelf = app.kits();
        let edition = match version {
            Some(version) => shelf.at(kit, version)?,
            None => shelf.get(kit)?,
        };
        Ok(Self::made(Arc::clone(edition), Decided::of(r, kit)?))
    }

    /// The kits that the site runs, by id.
    pub fn all(app: &App, r: &Reader<'_>) -> Result<Vec<Self>, Error> {
        let shelf = app.kits();
        let rows = r.adoptions()?;
        let runs = rows.iter().map(|row| (&row.kit, Decided::read(row))).filter(|(_, decided)| decided.runs);
        Ok(runs
            .filter_map(|(kit, decided)| Some(Self::made(Arc::clone(shelf.get(kit).ok()?), decided)))
            .collect())
    }

    pub fn made(edition: Arc<KitEdition>, decided: Decided) -> Self {
        let mut kit = edition.kit.clone();
        for (list, code, _) in &decided.reasons {
            let codes = kit
                .lists
                .entry(list.clone())
                .or_insert_with(|| way::list(list).iter().map(|code| (*code).to_owned()).collect());
            if !codes.contains(code) {
                codes.push(code.clone());
            }
        }
        for (visit, before, after) in &decided.windows {
            if let Some(visit) = kit.visits.iter_mut().find(|one| one.id == *visit) {
                (visit.before, visit.after) = (*before, *after);
            }
        }
        for (visit, instrument) in &decided.without {
            if let Some(visit) = kit.visits.iter_mut().find(|one| one.id == *visit) {
                visit.forms.retain(|form| form.instrument != *instrument);
            }
        }
        Self { edition, kit, decided }
    }

    /// Who can be told at an alert: the recipients that its rules name.
    pub fn recipients(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for code in self.kit.alerts.iter().flat_map(|rule| [Some(&rule.to), rule.second.as_ref()]).flatten() {
            if !all.contains(code) {
                all.push(code.clone());
            }
        }
        all
    }

    /// Whether a visit of it takes place here.
    pub fn holds(&self, visit: &str) -> bool {
        let optional = self.kit.visit(visit).is_some_and(|visit| visit.level == Level::Optional);
        self.kit.visit(visit).is_some() && (!optional || self.decided.optional.iter().any(|on| on == visit))
    }
}
