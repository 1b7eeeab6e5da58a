//! What staff call a record: a number, a day, a title, and nobody's name.

use domain::{ParticipantId, ResponseId, VisitId};
use store::{Kind, Reader, StoreError};
use uuid::Uuid;

use crate::{
    App, Error, show,
    sync::{programme, questionnaire_id},
};

/// What staff know a record by. Nothing of a name.
#[derive(Default)]
pub(crate) struct Thing {
    pub title: Option<String>,
    pub study_number: Option<String>,
    pub day: Option<chrono::NaiveDate>,
}

impl Thing {
    /// What `id` is; nothing where it is gone or erased.
    pub fn find(app: &App, r: &Reader<'_>, kind: Kind, id: Uuid) -> Result<Self, Error> {
        match Self::look_up(app, r, kind, id) {
            Err(StoreError::NotFound { .. } | StoreError::Erased { .. }) => Ok(Self::default()),
            found => Ok(found?),
        }
    }

    /// Whether there is nothing to say of it.
    pub fn is_gone(&self) -> bool {
        self.title.is_none() && self.study_number.is_none() && self.day.is_none()
    }

    /// For people, in the language of the window.
    pub fn words(&self, app: &App) -> String {
        let day = self.day.map(|day| show::day(app, day));
        let parts = [self.title.as_deref(), self.study_number.as_deref(), day.as_deref()];
        // Each part keeps its own direction: a date in Arabic after a title in Latin
        // would be read in the wrong order.
        parts.into_iter().flatten().map(isolated).collect::<Vec<_>>().join(" · ")
    }

    fn look_up(app: &App, r: &Reader<'_>, kind: Kind, id: Uuid) -> Result<Self, StoreError> {
        match kind {
            Kind::Questionnaire => {
                let shelf = app.shelf();
                let known =
                    shelf.all().map(|edition| &edition.instrument).find(|one| questionnaire_id(one) == id);
                Ok(Self { title: known.map(|one| one.title().to_owned()), ..Self::default() })
            }
            Kind::Kit => Ok(Self { title: programme::sent_title(app, r, id)?, ..Self::default() }),
            Kind::Participant => Self::participant(r, ParticipantId(id)),
            Kind::Enrolment => {
                let of = r.enrolment(id)?;
                let title = programme::title(app, store::kit_id(&of.kit, of.version)).unwrap_or(of.kit);
                Ok(Self { title: Some(title), ..Self::participant(r, of.participant)? })
            }
            Kind::Visit => Self::visit(r, VisitId(id)),
            Kind::Response => {
                let response = r.response(ResponseId(id))?;
                let title = app.shelf().of(&response).map(|edition| edition.instrument.title().to_owned());
                let title = title.unwrap_or_else(|_| response.instrument.clone());
                Ok(Self { title: Some(title), ..Self::visit(r, response.visit)? })
            }
            Kind::Step => {
                let step = r.step(id)?;
                let title =
                    Some(app.texts.say(&show::language(app), &format!("step-{}", step.kind.code()), &[]));
                let whose = match step.participant {
                    Some(who) => Self::participant(r, who)?,
                    None => Self::default(),
                };
                Ok(Self { title, day: Some(step.day), ..whose })
            }
        }
    }

    fn participant(r: &Reader<'_>, id: ParticipantId) -> Result<Self, StoreError> {
        Ok(Self { study_number: Some(r.participant(id)?.study_number), ..Self::default() })
    }

    fn visit(r: &Reader<'_>, id: VisitId) -> Result<Self, StoreError> {
        let visit = r.visit(id)?;
        Ok(Self { day: Some(visit.day), ..Self::participant(r, visit.participant)? })
    }
}

fn isolated(part: &str) -> String {
    format!("\u{2068}{part}\u{2069}")
}
