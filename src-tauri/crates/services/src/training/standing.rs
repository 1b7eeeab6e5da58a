//! How somebody stands to a module: worked out from the register, never kept.

use chrono::NaiveDate;
use domain::{
    PersonId,
    kit::{Held, Lapse, Training},
};
use serde::{Deserialize, Serialize};
use store::{Reader, Role, Trained, TrainingKind};

use crate::{App, Error, kits::Run, rights::Looker, show};

/// What a row of the register says besides its columns; kept as JSON.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Said {
    /// How long it took.
    pub minutes: u32,
    /// How many were right; of a module that was taken.
    pub score: u32,
    /// Of how many.
    pub questions: u32,
    /// It was enough.
    pub passed: bool,
    /// Practice cases that were done when it was signed off.
    pub cases: Vec<String>,
    /// The last day on which a sign-off holds.
    pub expires: Option<NaiveDate>,
    /// For how many days nothing had been recorded when it was refreshed.
    pub idle: Option<i64>,
}

impl Said {
    /// What a row says; what cannot be read says nothing.
    pub fn of(row: &Trained) -> Self {
        serde_json::from_str(&row.row.content).unwrap_or_else(|_| {
            tracing::error!("a row of the register of training cannot be read");
            Self::default()
        })
    }

    pub fn kept(&self) -> Result<String, Error> {
        serde_json::to_string(self).map_err(|_| Error::Input("training"))
    }
}

/// The code under which a kit names a role.
pub(super) fn code(role: Role) -> &'static str {
    match role {
        Role::Clinician => "clinician",
        Role::ResearchNurse => "research-nurse",
        Role::Administrator => "administrator",
        Role::DataManager => "data-manager",
        Role::Auditor => "auditor",
    }
}

/// The sign-off of a module that `rows` of somebody say they hold on `day`: the
/// newest.
pub(super) fn held(rows: &[Trained], kit: &str, module: &str, day: NaiveDate) -> Option<(Held, Trained)> {
    let of = |one: &&Trained| one.row.kit.0 == kit && one.row.module == module && one.row.day <= day;
    let signed = rows.iter().rev().filter(of).find(|one| one.row.kind == TrainingKind::Signed)?;
    let refreshed = rows
        .iter()
        .rev()
        .filter(of)
        .find(|one| one.row.kind == TrainingKind::Refreshed && one.at >= signed.at);
    let version = refreshed.map_or(signed.row.kit.1, |one| one.row.kit.1.max(signed.row.kit.1));
    let held = Held { signed: signed.row.day, refreshed: refreshed.map(|one| one.row.day), version };
    Some((held, signed.clone()))
}

/// Why somebody may not go on with what a module covers today; nothing if they may.
pub(super) fn lapse(
    r: &Reader<'_>,
    run: &Run,
    module: &Training,
    person: PersonId,
    today: NaiveDate,
) -> Result<Option<Lapse>, Error> {
    let rows = r.training_of(person)?;
    let held = held(&rows, &run.kit.id, &module.id, today).map(|(held, _)| held);
    Ok(module.lapse(held, run.kit.version, r.last_recorded(person)?, today))
}

/// What is due of whoever is signed in: whether a refresher comes first, and the day
/// on which a sign-off ends within the next month.
pub(crate) fn due(app: &App, r: &Reader<'_>, looker: Looker) -> Result<(bool, Option<NaiveDate>), Error> {
    let ((person, role), today) = (looker.who(), show::today(app));
    let (mut refresher, mut ends) = (false, None);
    for run in Run::all(app, r)? {
        if r.site_stages(&run.kit.id)?.is_none() {
            continue;
        }
        let rows = r.training_of(person)?;
        for module in run.kit.training.iter().filter(|one| one.roles.iter().any(|of| of == code(role))) {
            let Some((held, _)) = held(&rows, &run.kit.id, &module.id, today) else { continue };
            let lapse = module.lapse(Some(held), run.kit.version, r.last_recorded(person)?, today);
            refresher |= lapse.is_some_and(Lapse::is_refreshed);
            let last = module.expires(held.signed);
            if lapse.is_none() && (last - today).num_days() <= SOON {
                ends = ends.min(Some(last)).or(Some(last));
            }
        }
    }
    Ok((refresher, ends))
}

/// So many days before a sign-off ends, whoever holds it is told.
const SOON: i64 = 30;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kits_name_roles_as_the_records_do() {
        let codes = Role::ALL.map(|role| serde_json::to_value(role).unwrap().as_str().unwrap().to_owned());
        assert_eq!(Role::ALL.map(code).map(str::to_owned), codes);
        let mut known = domain::kit::training::ROLES.map(str::to_owned);
        let mut codes = codes;
        known.sort();
        codes.sort();
        assert_eq!(known, codes);
    }
}
