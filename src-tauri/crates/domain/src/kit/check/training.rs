//! Modules that nobody could pass, or that are for nobody.

use super::Faults;
use crate::kit::{Kit, training::ROLES};

impl Kit {
    pub(super) fn training_faults(&self, faults: &mut Faults) {
        faults.ids("training", self.training.iter().map(|one| one.id.as_str()));
        for module in &self.training {
            let place = format!("training.{}", module.id);
            let mut add = |at: &str, why: String| faults.add(format!("{place}.{at}"), why);
            if module.roles.is_empty() {
                add("roles", "it is for nobody".into());
            }
            for role in module.roles.iter().filter(|role| !ROLES.contains(&role.as_str())) {
                add("roles", format!("there is no role {role}"));
            }
            if module.covers.is_empty() {
                add("covers", "nothing needs it".into());
            }
            if module.pass > module.questions {
                add("pass", format!("is more than the {} questions", module.questions));
            }
            if module.pass == 0 {
                add("pass", "everybody passes".into());
            }
            let zero = [
                ("minutes", module.minutes),
                ("valid_months", module.valid_months),
                ("idle_days", module.idle_days),
                ("refresher_minutes", module.refresher_minutes),
            ];
            for (at, _) in zero.iter().filter(|(_, number)| *number == 0) {
                add(at, "is nothing".into());
            }
            let asked = |form: &String| {
                self.visits.iter().flat_map(|visit| &visit.forms).any(|one| one.instrument == *form)
            };
            match &module.form {
                None if module.cases > 0 => add("form", "nobody knows when a practice case is done".into()),
                Some(form) if !asked(form) => add("form", format!("no visit asks for {form}")),
                Some(_) | None => {}
            }
            if module.refresher_minutes > module.minutes {
                add("refresher_minutes", "is longer than the module".into());
            }
        }
    }
}
