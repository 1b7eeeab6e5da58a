//! What the site decided about a kit, and the kit as it is run here.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    Moment,
    kit::{AlertRule, Kit, Level, OwnForm, OwnItem},
    way::{Content, Said},
};
use serde::{Deserialize, Serialize};
use store::Reader;
use uuid::Uuid;

use super::shelf::KitEdition;
use crate::{App, Error};

/// Under this name a step says what the site had made of its kit by then.
pub(crate) const TAILORING: &str = "tailoring";

/// What the site decided; kept as JSON, one row for each decision.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Decided {
    /// It runs the kit.
    pub runs: bool,
    /// What staff are told at alerts, by the recipient.
    pub recipients: BTreeMap<String, String>,
    /// The site's own instruction, by the rule.
    pub instructions: BTreeMap<String, String>,
    /// The clinical lead who confirmed numbers.
    pub confirmed_by: String,
    /// The rules whose numbers were confirmed, as they were then: a newer kit that
    /// changes one has to be looked at again.
    pub confirmed: Vec<AlertRule>,
    /// What it made of the kit: what is in force.
    #[serde(flatten)]
    pub tailored: Tailored,
    /// Which version of that is in force. None where nothing was ever approved: what a
    /// site decided before there were versions goes on.
    pub version: Option<Version>,
    /// What waits for somebody else to let it take effect.
    pub proposed: Option<Proposed>,
    /// What this row is about.
    pub event: Event,
}

/// What a site makes of a kit. All of it changes what is asked or noted, or what people
/// read, and so takes effect only when somebody else approves it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Tailored {
    /// Optional visits that take place.
    pub optional: Vec<String>,
    /// Own reasons: list, code, words.
    pub reasons: Vec<(String, String, String)>,
    /// Forms that are left out: visit, instrument.
    pub without: Vec<(String, String)>,
    /// Other windows: visit, days before and after.
    pub windows: Vec<(String, u32, u32)>,
    /// What roles are called here, by their code.
    pub names: BTreeMap<String, String>,
    /// Own questions.
    pub questions: Vec<OwnItem>,
    /// Since which version the questions of a visit are what they are.
    pub since: BTreeMap<String, u32>,
}

/// A version of what a site makes of a kit, like `11-v1`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Version {
    /// Code of the site.
    pub site: String,
    /// From 1.
    pub number: u32,
}

/// What waits for somebody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Proposed {
    /// Which it would be.
    pub version: Version,
    /// What would be in force.
    pub tailored: Tailored,
    /// Who proposed it.
    pub by: Uuid,
    /// When.
    pub at: Moment,
}

/// What a row is about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Event {
    /// Whether the kit is run, whom to tell, which numbers were confirmed.
    #[default]
    Adopted,
    /// A version was proposed.
    Proposed,
    /// It took effect; `alone`: whoever proposed it let it, since nobody else could.
    Approved {
        /// Whoever proposed it.
        alone: bool,
    },
    /// It did not, and why.
    Refused {
        /// In their words.
        reason: String,
    },
}

impl Version {
    /// As it is said and sent: `11-v1`.
    pub fn code(&self) -> String {
        format!("{}-v{}", self.site, self.number)
    }
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

    /// Which version is in force, as it is said.
    pub fn code(&self) -> Option<String> {
        self.version.as_ref().map(Version::code)
    }

    /// The site's words for one of its own codes, or for a role that it renamed.
    pub fn words(&self, list: &str, code: &str) -> Option<&str> {
        if list == "recipients" {
            return self.tailored.names.get(code).map(String::as_str);
        }
        self.tailored
            .reasons
            .iter()
            .find(|(of, own, _)| of == list && own == code)
            .map(|(_, _, words)| words.as_str())
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
        let mut all = Self::known(app, r)?;
        all.retain(|run| run.decided.runs);
        Ok(all)
    }

    /// The kits about which it ever decided, by id: also those that it runs no more.
    pub fn known(app: &App, r: &Reader<'_>) -> Result<Vec<Self>, Error> {
        let shelf = app.kits();
        let made = |row: &store::Adoption| {
            Some(Self::made(Arc::clone(shelf.get(&row.kit).ok()?), Decided::read(row)))
        };
        Ok(r.adoptions()?.iter().filter_map(made).collect())
    }

    pub fn made(edition: Arc<KitEdition>, decided: Decided) -> Self {
        let own = decided.tailored.reasons.iter().map(|(list, code, _)| (list.as_str(), code.as_str()));
        let mut kit = edition.kit.clone().with_reasons(own);
        for (visit, before, after) in &decided.tailored.windows {
            if let Some(visit) = kit.visits.iter_mut().find(|one| one.id == *visit) {
                (visit.before, visit.after) = (*before, *after);
            }
        }
        for (visit, instrument) in &decided.tailored.without {
            if let Some(visit) = kit.visits.iter_mut().find(|one| one.id == *visit) {
                visit.forms.retain(|form| form.instrument != *instrument);
            }
        }
        let site = decided.version.as_ref().map(|version| version.site.as_str()).unwrap_or_default();
        for visit in &mut kit.visits {
            let own = OwnForm::at(site, &kit.id, &visit.id, &decided.tailored.questions);
            visit.forms.extend(own.map(|form| form.planned()));
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

    /// Notes on a step what the site had made of the kit by then; on a correction,
    /// what it had when the step was first noted.
    pub fn mark(&self, content: &mut Content, former: Option<&Content>) {
        let code = match former {
            Some(former) => former.get(TAILORING).cloned(),
            None => self.decided.code().map(Said::Code),
        };
        content.extend(code.map(|code| (TAILORING.to_owned(), code)));
    }

    /// Whether a visit of it takes place here.
    pub fn holds(&self, visit: &str) -> bool {
        let optional = self.kit.visit(visit).is_some_and(|visit| visit.level == Level::Optional);
        self.kit.visit(visit).is_some()
            && (!optional || self.decided.tailored.optional.iter().any(|on| on == visit))
    }
}
