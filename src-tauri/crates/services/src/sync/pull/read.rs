//! From a resource to a record of ours, before the desk is asked for anything.

use std::sync::Arc;

use exchange::{TheirPatient, TheirResponse, TheirStep, TheirVisit};
use serde_json::Value;
use store::{Kind, Remote};
use uuid::Uuid;

use crate::{
    App, Error,
    shelf::{Edition, Shelf},
};

/// A record as another computer sent it.
pub(super) struct Arrival {
    /// As the endpoint holds it.
    pub seen: Remote,
    pub what: What,
}

/// What it is.
pub(super) enum What {
    Participant(Box<TheirPatient>),
    Visit(TheirVisit),
    Enrolment,
    Step(Box<TheirStep>),
    Response(Box<Answered>),
    /// A response that this computer has no questions or words for.
    Unknown,
    /// Nothing can be made of it.
    Broken,
}

/// A response, and what it was given to.
pub(super) struct Answered {
    pub theirs: TheirResponse,
    pub edition: Arc<Edition>,
}

/// A computer of the site, as it describes itself.
pub(super) struct Described {
    pub id: Uuid,
    pub name: String,
    pub text: String,
}

/// The kind of record that a kind of resource is here.
pub(super) fn kind(resource: &Value) -> Option<Kind> {
    match resource["resourceType"].as_str()? {
        "Patient" => Some(Kind::Participant),
        "Encounter" => Some(Kind::Visit),
        "QuestionnaireResponse" => Some(Kind::Response),
        "EpisodeOfCare" | "ResearchSubject" => Some(Kind::Enrolment),
        "Consent" | "AdverseEvent" | "Task" => Some(Kind::Step),
        "Observation" if exchange::is_step(resource) => Some(Kind::Step),
        _ => None,
    }
}

/// A computer, if `resource` is one.
pub(super) fn computer(resource: &Value) -> Option<Described> {
    let computer = exchange::their_computer(resource).ok()?;
    Some(Described { id: computer.id, name: computer.name, text: resource.to_string() })
}

/// What `resource` is; nothing where it is no record, or not even says which.
pub(super) fn arrival(app: &App, resource: &Value) -> Option<Arrival> {
    let kind = kind(resource)?;
    let version = exchange::version(resource)?;
    let id = version.identifier.or_else(|| version.id.parse().ok())?;
    let what = match kind {
        Kind::Participant => exchange::their_patient(resource)
            .ok()
            .filter(|of| of.id == id)
            .map(|of| What::Participant(Box::new(of))),
        Kind::Visit => exchange::their_visit(resource).ok().filter(|of| of.id == id).map(What::Visit),
        Kind::Response => response(&app.shelf(), resource, id).ok(),
        Kind::Enrolment => Some(What::Enrolment),
        Kind::Step => {
            exchange::their_step(resource).ok().filter(|of| of.id == id).map(|of| What::Step(Box::new(of)))
        }
        Kind::Questionnaire | Kind::Kit => None,
    };
    let seen = Remote {
        kind,
        id,
        etag: version.etag,
        version: version.version,
        content: version.content,
        modified: version.modified,
        computer: version.computer,
        resource: Some(resource.to_string()),
    };
    Some(Arrival { seen, what: what.unwrap_or(What::Broken) })
}

fn response(shelf: &Shelf, resource: &Value, id: Uuid) -> Result<What, Error> {
    let (of, _, _, instrument, version) = exchange::their_response_head(resource)?;
    if of != id {
        return Ok(What::Broken);
    }
    let Ok(edition) = shelf.exactly(&instrument, version) else { return Ok(What::Unknown) };
    let theirs = exchange::their_response(resource, &edition.instrument)?;
    // Other words would be shown as what somebody read.
    let digests = theirs.readings.iter().map(|reading| &reading.digest).chain([&theirs.response.wording]);
    if digests.into_iter().any(|digest| shelf.wording(digest).is_none()) {
        return Ok(What::Unknown);
    }
    Ok(What::Response(Box::new(Answered { theirs, edition: Arc::clone(edition) })))
}
