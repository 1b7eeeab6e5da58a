//! What a query is about: a finished form, or something that was noted.

use domain::{ParticipantId, ResponseId, VisitId, response::Response, way::Step};
use store::{Reader, StoreError};
use uuid::Uuid;

use super::QueryAbout;
use crate::{
    App, Error,
    forms::{self, Filled},
    kits::labels,
    rights::{Looker, kept},
    show, ways,
};

/// A record that is asked about.
pub(super) enum Record {
    /// A finished form.
    Form(Filled),
    /// A finished form of a version that is not here any more.
    Gone(Response),
    /// Something that was noted.
    Step(Step),
}

impl Record {
    /// The one that a query is about; nothing where it has not come to this computer yet.
    pub fn of(app: &App, r: &Reader<'_>, looker: Looker, query: &Step) -> Result<Option<Self>, Error> {
        let Some(id) = query.about else { return Ok(None) };
        if let Some(found) = ways::found(r.step(id))? {
            return Ok(Some(Self::Step(step(r, looker, found)?)));
        }
        match Filled::load(app, r, ResponseId(id), looker) {
            Err(Error::Store(StoreError::NotFound { .. })) => Ok(None),
            Err(Error::NotOffered) => Ok(Some(Self::Gone(r.response(ResponseId(id))?))),
            found => Ok(Some(Self::Form(found?))),
        }
    }

    pub fn id(&self) -> Uuid {
        match self {
            Self::Form(Filled { response, .. }) | Self::Gone(response) => response.id.0,
            Self::Step(step) => step.id,
        }
    }

    /// Whose it is, and of which visit.
    pub fn whose(&self) -> (Option<ParticipantId>, Option<VisitId>) {
        match self {
            Self::Form(Filled { response, .. }) | Self::Gone(response) => {
                (Some(response.participant), Some(response.visit))
            }
            Self::Step(step) => (step.participant, step.visit),
        }
    }

    pub fn shown(&self) -> QueryAbout {
        let id = self.id().to_string();
        match self {
            Self::Form(_) | Self::Gone(_) => QueryAbout::Response(id),
            Self::Step(_) => QueryAbout::Step(id),
        }
    }
}

/// A step, if it is theirs to see.
pub(super) fn step(r: &Reader<'_>, looker: Looker, step: Step) -> Result<Step, Error> {
    if let Some(who) = step.participant {
        looker.may_see(r, who)?;
    }
    Ok(step)
}

/// Study number, and instrument and question, or kind of step and day.
pub(super) fn named(
    app: &App,
    r: &Reader<'_>,
    record: Option<&Record>,
    item: Option<&str>,
) -> Result<String, Error> {
    let say = |id: &str, args: &[(&str, &str)]| Ok(app.texts.say(&show::language(app), id, args));
    let number =
        record.and_then(|record| record.whose().0).map(|who| kept(r.participant(who))).transpose()?;
    let number = number.map(|who| who.study_number);
    match (record, &number) {
        (None, _) => say("quality-what-elsewhere", &[]),
        (Some(Record::Form(filled)), number) => {
            let (number, title) = (number.as_deref().unwrap_or_default(), filled.edition.instrument.title());
            let Some(item) = item else {
                return say("quality-what", &[("number", number), ("form", title)]);
            };
            let place = i64::try_from(forms::number(&filled.form(), item)).unwrap_or_default();
            let place = show::number(app, place);
            say("quality-what-item", &[("number", number), ("form", title), ("question", &place)])
        }
        // Its questions are not known here, and its proper name is not either.
        (Some(Record::Gone(response)), number) => {
            let number = number.as_deref().unwrap_or_default();
            say("quality-what", &[("number", number), ("form", &response.instrument)])
        }
        (Some(Record::Step(step)), number) => {
            let (title, day) = (labels::step(app, step.kind), show::day(app, step.day));
            let args = [("step", title.as_str()), ("day", &day)];
            match number {
                None => say("quality-what-nobody", &args),
                Some(number) => say("quality-what-step", &[("number", number), args[0], args[1]]),
            }
        }
    }
}
