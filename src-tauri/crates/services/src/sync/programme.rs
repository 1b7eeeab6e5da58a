//! What of programmes is sent: the definitions, who takes part, and what happened.

use std::{collections::BTreeSet, sync::Arc};

use chrono::NaiveDate;
use domain::{
    Moment, ParticipantId,
    kit::Kit,
    visit::Visit,
    way::{Step, Way},
};
use exchange::{Entry, Identifiable, Participation, PlannedAs, RecordedIn, Told, Wording};
use serde_json::Value;
use store::{Enrolment, Kind, Reader, StoreError, Writer};
use uuid::Uuid;

use crate::{
    App, Error,
    kits::{Decided, Event, Run, TAILORING, differs, shelf::KitEdition, versions},
    show, ways,
};

/// Somebody's taking part in a programme, with their steps in it.
pub(crate) struct Taking {
    pub of: Enrolment,
    steps: Vec<Step>,
    /// The site was still learning when they entered.
    learning: bool,
}

/// A step with everything that goes on from it.
pub(crate) struct Thing {
    editions: Vec<Step>,
    further: Vec<Vec<Step>>,
    about: Option<(&'static str, Uuid)>,
    /// How the site ran the programme when it was first noted.
    recorded: Option<RecordedIn>,
    /// Whether what somebody wrote stays here.
    pseudonymous: bool,
}

/// A programme, for everybody to read: as it came, or beside that as the site runs it.
pub(crate) fn definition(app: &App, id: Uuid, tailored: Option<&Sent>) -> Result<Entry, Error> {
    let shelf = app.kits();
    let edition = match tailored {
        Some((kit, made)) => shelf.at(kit, made.of)?,
        None => {
            let is = |one: &&Arc<KitEdition>| store::kit_id(&one.kit.id, one.kit.version) == id;
            shelf.all().find(is).ok_or(Error::NotOffered)?
        }
    };
    let messages = edition.kit.messages().into_iter();
    let said = messages.filter_map(|id| Some((id.clone(), edition.find(&app.texts, text::SOURCE, &id)?)));
    let words = Wording { language: text::SOURCE.to_owned(), texts: said.collect() };
    let Some((_, made)) = tailored else { return Ok(exchange::plan_definition(id, &edition.kit, &words)) };
    let (by, at, alone) = match &made.decided {
        Some((by, at, Event::Approved { alone })) => (by.0, *at, *alone),
        _ => return Err(Error::NotOffered),
    };
    let changes = differs::said(app, edition, &made.tailored, text::SOURCE);
    let told = exchange::Tailoring {
        site: made.version.site.clone(),
        version: made.version.code(),
        made: (made.by.0.0, made.by.1),
        approved: (by, at),
        alone,
        changes: changes.iter().map(|one| text::plain(one)).collect(),
    };
    let decided = Decided {
        tailored: made.tailored.clone(),
        version: Some(made.version.clone()),
        ..Decided::default()
    };
    let run = Run::made(Arc::clone(edition), decided);
    Ok(exchange::tailored_definition(id, &run.kit, &words, &told))
}

/// A version of a programme as the site runs it, with the programme's id.
pub(crate) type Sent = (String, versions::Made);

/// What is said of it in lists.
pub(crate) fn sent_title(app: &App, r: &Reader<'_>, id: Uuid) -> Result<Option<String>, StoreError> {
    if let Some(title) = title(app, id) {
        return Ok(Some(title));
    }
    let Some((kit, made)) = versions::sent(r, id)? else { return Ok(None) };
    let language = show::language(app);
    let title = app.kits().at(&kit, made.of).map(|edition| edition.title(&app.texts, &language));
    let code = made.version.code();
    Ok(title.ok().map(|kit| app.texts.say(&language, "tailored-title", &[("kit", &kit), ("version", &code)])))
}

/// What a programme is called.
pub(crate) fn title(app: &App, id: Uuid) -> Option<String> {
    let shelf = app.kits();
    let mut all = shelf.all();
    let known = all.find(|edition| store::kit_id(&edition.kit.id, edition.kit.version) == id)?;
    Some(known.title(&app.texts, &show::language(app)))
}

/// The programme in the version that somebody entered with.
fn kit(app: &App, id: &str, version: u32) -> Option<Kit> {
    Some(app.kits().at(id, version).ok()?.kit.clone())
}

/// What a step, or somebody's taking part, is sent as.
pub(crate) fn resource_type(app: &App, r: &Reader<'_>, kind: Kind, id: Uuid) -> Result<&'static str, Error> {
    let found = match kind {
        Kind::Questionnaire => Ok("Questionnaire"),
        Kind::Kit => Ok("PlanDefinition"),
        Kind::Participant => Ok("Patient"),
        Kind::Visit => Ok("Encounter"),
        Kind::Response => Ok("QuestionnaireResponse"),
        Kind::Enrolment => r.enrolment(id).map(|of| {
            let research = kit(app, &of.kit, of.version).is_some_and(|kit| kit.research);
            exchange::participation_type(research)
        }),
        Kind::Step => r.step(id).map(|step| exchange::step_type(step.kind, step.participant.is_some())),
    };
    match found {
        Err(StoreError::NotFound { .. }) if kind == Kind::Enrolment => {
            Ok(exchange::participation_type(false))
        }
        Err(StoreError::NotFound { .. }) => Ok("Observation"),
        found => Ok(found?),
    }
}

/// Which visit of a programme a visit is, and how it stands to its window.
pub(crate) fn planned_as(r: &Reader<'_>, visit: &Visit) -> Result<Option<PlannedAs>, StoreError> {
    let Some((kit, plan, turn)) = r.plan_of_visit(visit.id)? else { return Ok(None) };
    let mut planned = r.plan_of(visit.participant)?.into_iter();
    let found = planned.find(|one| (&one.kit, &one.plan, one.turn) == (&kit, &plan, turn));
    let window = found.map(|one| (one.target, one.opens, one.closes));
    let of = (Kind::Visit, visit.id.0);
    let RecordedIn { kit, tailoring, learning } = recorded_in(r, of, kit, visit.day, visit.entered)?;
    Ok(Some(PlannedAs { kit, plan, turn, window, tailoring, learning }))
}

/// How the site ran the programmes that a visit, or the record `of` it, belongs to: its own, and
/// where it is none of a plan, those of which its participant had been asked by then.
pub(crate) fn visited_in(
    r: &Reader<'_>,
    of: (Kind, Uuid),
    visit: &Visit,
) -> Result<Vec<RecordedIn>, StoreError> {
    let kits = match r.plan_of_visit(visit.id)? {
        Some((kit, ..)) => vec![kit],
        None => r.kits_by(visit.participant, visit.entered)?,
    };
    kits.into_iter().map(|kit| recorded_in(r, of, kit, visit.day, visit.entered)).collect()
}

/// How the site ran a programme when a record of it was made, at a moment, on a day.
fn recorded_in(
    r: &Reader<'_>,
    of: (Kind, Uuid),
    kit: String,
    day: NaiveDate,
    at: Moment,
) -> Result<RecordedIn, StoreError> {
    let told = told(r, of, &kit)?;
    let tailoring = match (r.origin(of.0, of.1)?, &told) {
        // Another computer made it, by what it knew then.
        (Some(_), Some(told)) => told.as_ref().and_then(|told| told.tailoring.clone()),
        (_, _) => versions::at(r, &kit, at)?,
    };
    let learning = match r.site_stages(&kit)? {
        Some(stages) => stages.is_learning(day),
        None => told.flatten().is_some_and(|told| told.learning),
    };
    Ok(RecordedIn { kit, tailoring, learning })
}

/// What the endpoint's copy of a record says of its programme, where one was seen. Whoever
/// corrects here what another computer made may know less of it, and takes none of that back.
fn told(r: &Reader<'_>, of: (Kind, Uuid), kit: &str) -> Result<Option<Option<RecordedIn>>, StoreError> {
    let there = r.remote(of.0, of.1)?.and_then(|seen| seen.resource);
    let there = there.and_then(|text| serde_json::from_str::<Value>(&text).ok());
    Ok(there.map(|there| RecordedIn::told(&there, kit)))
}

/// Steps came from elsewhere: what is kept ready about whoever they are about is
/// worked out anew. Of a programme that is not here nothing can be.
pub(crate) fn worked_out(
    app: &App,
    w: &Writer<'_>,
    participant: Option<ParticipantId>,
    kits: &BTreeSet<String>,
) -> Result<(), Error> {
    let Some(who) = participant else { return Ok(()) };
    kits.iter().filter(|kit| app.kits().get(kit).is_ok()).try_for_each(|kit| ways::refresh(app, w, who, kit))
}

impl Taking {
    pub fn read(r: &Reader<'_>, id: Uuid) -> Result<Self, StoreError> {
        let of = r.enrolment(id)?;
        let mut steps = r.steps_of(of.participant)?;
        steps.retain(|step| step.kit.as_ref() == Some(&of.kit));
        let stages = r.site_stages(&of.kit)?;
        // Of whom nobody gave anything yet, by when they were first asked.
        let began = of.index.or_else(|| steps.iter().map(|step| step.day).min());
        let learning = match stages {
            Some(stages) => began.is_some_and(|began| stages.is_learning(began)),
            None => told(r, (Kind::Enrolment, id), &of.kit)?.flatten().is_some_and(|told| told.learning),
        };
        Ok(Self { of, steps, learning })
    }

    pub fn written(&self, app: &App) -> Result<Entry, Error> {
        let Enrolment { participant, kit: name, version, primary, index, arm, .. } = &self.of;
        let kit = kit(app, name, *version).ok_or(Error::NotOffered)?;
        let mut history = Vec::new();
        for (at, step) in self.steps.iter().enumerate() {
            let stage = Way::of(&kit, &self.steps[..=at]).stage;
            if history.last().is_none_or(|(_, last)| *last != stage) {
                history.push((step.day, stage));
            }
        }
        Ok(exchange::participation(&Participation {
            id: store::enrolment_id(*participant, name),
            participant: *participant,
            kit: (name.clone(), *version),
            research: kit.research,
            stage: Way::of(&kit, &self.steps).stage,
            history,
            primary: *primary,
            index: *index,
            arm: arm.clone(),
            tailoring: self.steps.iter().rev().find_map(|step| step.code(TAILORING)).map(Into::into),
            learning: self.learning,
        }))
    }
}

impl Thing {
    pub fn read(r: &Reader<'_>, id: Uuid, how: Identifiable) -> Result<Self, StoreError> {
        let editions = r.step_editions(id)?;
        let now = editions.last().ok_or_else(|| StoreError::NotFound { what: "step", id: id.to_string() })?;
        let mut further = Vec::new();
        for one in r.noted_about(id)?.iter().filter(|one| one.kind.goes_on()) {
            further.push(r.step_editions(one.id)?);
        }
        let about = match now.about {
            Some(about) => points_at(r, about)?,
            None => None,
        };
        let recorded = match (&now.kit, editions.first()) {
            (Some(kit), Some(first)) => {
                // By the day of its visit, as everything of it; another computer may not have told of that yet.
                let day = match now.visit.map(|visit| r.visit(visit)) {
                    Some(Ok(visit)) => visit.day,
                    None | Some(Err(StoreError::NotFound { .. })) => now.day,
                    Some(Err(error)) => return Err(error),
                };
                Some(recorded_in(r, (Kind::Step, id), kit.clone(), day, first.at)?)
            }
            (_, _) => None,
        };
        Ok(Self { editions, further, about, recorded, pseudonymous: how == Identifiable::Pseudonymous })
    }

    /// Whoever it happened to, and the visit at which it did.
    pub fn refers_to(&self) -> Vec<(Kind, Uuid)> {
        let now = self.editions.last();
        let participant = now.and_then(|now| now.participant).map(|id| (Kind::Participant, id.0));
        let visit = now.and_then(|now| now.visit).map(|id| (Kind::Visit, id.0));
        participant.into_iter().chain(visit).collect()
    }

    pub fn written(&self, app: &App) -> Result<Entry, Error> {
        let now = self.editions.last().ok_or(Error::NotOffered)?;
        let kit = now.kit.as_ref().zip(now.kit_version).and_then(|(id, version)| kit(app, id, version));
        exchange::step(&Told {
            editions: &self.editions,
            further: &self.further,
            kit: kit.as_ref(),
            about: self.about,
            pseudonymous: self.pseudonymous,
        })
        .map(|entry| entry.recorded_in(self.recorded.as_slice()))
        .ok_or(Error::NotOffered)
    }
}

/// What a step is about, as it is sent.
fn points_at(r: &Reader<'_>, id: Uuid) -> Result<Option<(&'static str, Uuid)>, StoreError> {
    if r.is_here(Kind::Step, id)? {
        return Ok(match r.step(id) {
            Ok(step) => Some((exchange::step_type(step.kind, step.participant.is_some()), id)),
            Err(_) => None,
        });
    }
    let kinds = [
        (Kind::Response, "QuestionnaireResponse"),
        (Kind::Visit, "Encounter"),
        (Kind::Participant, "Patient"),
        (Kind::Enrolment, "EpisodeOfCare"),
    ];
    for (kind, name) in kinds {
        if r.is_here(kind, id)? {
            return Ok(Some((name, id)));
        }
    }
    Ok(None)
}
