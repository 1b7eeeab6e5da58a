//! Whether whoever recorded something was signed off on that day, and whether the
//! site was still learning then: for reports.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    PersonId,
    kit::{Covers, Stages, Training},
};
use store::{Reader, Role, Trained};

use super::standing::{code, held};
use crate::{App, Error, kits::Run};

/// Everything that is needed to say so of many records.
pub struct Cover {
    kits: Vec<(String, Stages, Vec<Training>)>,
    roles: BTreeMap<PersonId, Role>,
    rows: BTreeMap<PersonId, Vec<Trained>>,
}

impl Cover {
    /// As it is in the records: of the kits whose stages somebody named.
    pub fn of(app: &App, r: &Reader<'_>) -> Result<Self, Error> {
        let mut kits = Vec::new();
        for edition in app.kits().newest() {
            let kit = Run::of(app, r, &edition.kit.id, None)?.kit;
            if let Some(stages) = r.site_stages(&kit.id)? {
                kits.push((kit.id, stages, kit.training));
            }
        }
        let mut rows: BTreeMap<PersonId, Vec<Trained>> = BTreeMap::new();
        for row in r.training()? {
            rows.entry(row.row.person).or_default().push(row);
        }
        let roles = r.people()?.into_iter().map(|person| (person.id, person.role)).collect();
        Ok(Self { kits, roles, rows })
    }

    /// Whether there is a kit whose stages somebody named: of no other is training asked.
    pub fn is_asked(&self) -> bool {
        !self.kits.is_empty()
    }

    /// Whether `staff`, who recorded something in `kit` (or in any), was signed off on
    /// `day` for what collecting needs in their role. `None` where nobody is asked for
    /// training, and of people of other computers, whose register is there. A role that
    /// was another then counts as it is now.
    pub fn covered(&self, kit: Option<&str>, staff: PersonId, day: NaiveDate) -> Option<bool> {
        let role = code(*self.roles.get(&staff)?);
        let none = Vec::new();
        let rows = self.rows.get(&staff).unwrap_or(&none);
        let mut answer = None;
        for (id, _, modules) in self.kits.iter().filter(|(id, ..)| kit.is_none_or(|kit| kit == id)) {
            let mut needed = modules.iter().filter(|module| module.is_for(role, Covers::Collecting));
            let signed = needed.all(|module| {
                let held = held(rows, id, &module.id, day);
                held.is_some_and(|(held, _)| module.expires(held.signed) >= day)
            });
            answer = Some(answer.unwrap_or(false) || signed);
        }
        answer
    }

    /// Whether what was recorded in `kit` on `day` counts as made while learning.
    pub fn is_learning(&self, kit: &str, day: NaiveDate) -> bool {
        self.kits.iter().any(|(id, stages, _)| id == kit && stages.is_learning(day))
    }
}

/// Whether `staff` was signed off on `day`; see [`Cover::covered`].
pub fn covered(app: &App, staff: PersonId, day: NaiveDate) -> Result<Option<bool>, Error> {
    Ok(app.read(|r| Cover::of(app, r))?.covered(None, staff, day))
}
