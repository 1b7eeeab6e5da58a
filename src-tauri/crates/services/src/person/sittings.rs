//! Everything somebody finished, as it is on file.

use std::sync::Arc;

use chrono::NaiveDate;
use domain::{
    ParticipantId,
    form::Form,
    response::{Mode, Response},
};
use store::{Edition as Finished, Reader};

use crate::{App, Error, shelf::Edition, show};

/// A finished form.
pub(super) struct Sitting {
    pub response: Response,
    /// What was asked; nothing where this computer does not have it any more.
    pub of: Option<Arc<Edition>>,
    /// The day of the visit.
    pub day: NaiveDate,
    /// Which visit of a kit that was, in words.
    pub visit: Option<String>,
    /// Oldest first; never none.
    pub editions: Vec<Finished>,
    /// It counts.
    pub counts: bool,
}

/// All of them, by the days of their visits, oldest first.
pub(super) fn of(app: &App, r: &Reader<'_>, participant: ParticipantId) -> Result<Vec<Sitting>, Error> {
    let shelf = app.shelf();
    let mut all = Vec::new();
    for visit in r.visits_of(participant)?.into_iter().rev() {
        let plan = r.plan_of_visit(visit.id)?;
        let name = plan.and_then(|(kit, plan, _)| visit_name(app, &kit, &plan));
        for response in r.responses_of(visit.id)?.into_iter().filter(|response| response.edition > 0) {
            all.push(Sitting {
                of: shelf.of(&response).ok().map(Arc::clone),
                day: visit.day,
                visit: name.clone(),
                editions: r.editions(response.id)?,
                counts: r.voided(response.id)?.is_none(),
                response,
            });
        }
    }
    Ok(all)
}

/// What a visit of a kit is called, where that is written.
pub(crate) fn visit_name(app: &App, kit: &str, visit: &str) -> Option<String> {
    let shelf = app.kits();
    shelf.get(kit).ok()?.find(&app.texts, &show::language(app), &format!("{kit}-visit-{visit}"))
}

impl Sitting {
    /// The form as it stands, where it can be read.
    pub fn form(&self) -> Option<Form<'_>> {
        let of = self.of.as_ref()?;
        Some(Form::new(&of.instrument, &self.response.answers, self.response.circumstances()))
    }

    /// The instrument's proper name.
    pub fn title(&self) -> &str {
        self.of.as_ref().map_or(&self.response.instrument, |of| of.instrument.title())
    }

    /// What was noted about how it was given, one fact after the other.
    pub fn how(&self, app: &App, r: &Reader<'_>) -> Result<Vec<String>, Error> {
        let tag = show::language(app);
        let say = |id: &str, args: &[(&str, &str)]| app.texts.say(&tag, id, args);
        let of = &self.response;
        let language = show::language_name(app, &of.language);
        let mut facts = vec![language, say(&format!("mode-{}", of.mode.code()), &[])];
        if let Some(interpreter) = &of.interpreter {
            facts.push(say(&format!("interpreter-{}", interpreter.kind.code()), &[]));
        }
        let status = app.shelf().wording(&of.wording).map(|words| words.status.name());
        let status = say(&format!("person-wording-{}", status.unwrap_or("unknown")), &[]);
        let digest = of.wording.get(..8).unwrap_or(&of.wording);
        facts.push(say("person-wording", &[("digest", digest), ("status", &status)]));
        if let Some(first) = self.editions.first() {
            let by = r.person_name(first.by)?.unwrap_or_default();
            facts.push(say("person-noted", &[("by", &by), ("at", &show::moment(app, first.at))]));
        }
        let days = self.lag();
        let count = app.texts.plural(&tag, days);
        facts.push(match days {
            0 => say("person-lag-none", &[]),
            _ => say("person-lag", &[("count", count), ("n", &show::number(app, days))]),
        });
        Ok(facts)
    }

    /// Days from when it was answered to when it was entered; never below zero.
    pub fn lag(&self) -> i64 {
        let answered = match self.response.mode {
            Mode::Paper => self.response.paper_day.unwrap_or(self.day),
            Mode::Patient | Mode::StaffReadsAloud | Mode::Interpreter | Mode::Telephone | Mode::Proxy => {
                self.day
            }
        };
        let entered = self.response.finished.map_or(answered, |finished| finished.date_naive());
        (entered - answered).num_days().max(0)
    }
}
