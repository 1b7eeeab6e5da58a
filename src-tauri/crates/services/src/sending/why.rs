//! Why a record waits for a person, and what they can do: from a server's code
//! and path to a part of the record and one next step.

use domain::{
    ResponseId,
    form::{Form, key},
};
use exchange::Entry;
use serde_json::Value;
use store::{Held, Kind};

use super::{
    IssueKind, NextStep, RefusalCode, Spot,
    place::{Place, Step, item},
};
use crate::{App, Error, forms};

/// What is said of a record that waits for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Why {
    pub issue: IssueKind,
    pub spot: Option<Spot>,
    /// The number of the question, from 1.
    pub question: Option<u32>,
    pub next: NextStep,
    /// Which resource of the record it is about.
    pub resource: Option<&'static str>,
}

/// What is known besides the refusal.
pub(super) struct Around<'a> {
    /// What the record is made of on the wire.
    pub entries: &'a [Entry],
    /// Whether names and dates of birth leave.
    pub identified: bool,
    /// A dispute about it waits to be settled.
    pub disputed: bool,
    /// It was taken back here: nothing in it can be corrected.
    pub voided: bool,
}

/// Why `held` waits, and what to do.
pub(super) fn why(app: &App, held: &Held, around: &Around<'_>) -> Result<Why, Error> {
    let refused = &held.refused;
    let code = RefusalCode::of(&refused.code);
    let issue = issue(refused.issue.as_deref(), code);
    let path = refused.place.as_deref().map(Place::read).filter(|place| !place.steps.is_empty());
    let path = path.or_else(|| refused.theirs.as_deref().and_then(Place::mentioned));
    let (mut spot, mut question, mut resource) = (refused.place.as_ref().map(|_| Spot::Other), None, None);
    if let Some(path) = path {
        let kind = path.resource.unwrap_or_else(|| match around.entries.first() {
            Some(main) => main.resource_type,
            None => resource_of(held.kind),
        });
        let entry = around.entries.iter().find(|entry| entry.resource_type == kind);
        let entry = entry.map_or(&Value::Null, |entry| entry.resource.as_ref());
        resource = Some(kind);
        spot = Some(spot_of(kind, &path.steps, entry));
        if spot == Some(Spot::Answer) && held.kind == Kind::Response {
            question = number(app, ResponseId(held.id), entry, &path.steps)?;
        }
    }
    let is_typed = is_typed_here(spot, question, resource, around);
    let next = next(code, issue, is_typed, around.disputed);
    Ok(Why { issue, spot, question, next, resource })
}

fn resource_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Questionnaire => "Questionnaire",
        Kind::Kit => "PlanDefinition",
        Kind::Participant => "Patient",
        Kind::Enrolment => "EpisodeOfCare",
        Kind::Visit => "Encounter",
        Kind::Response => "QuestionnaireResponse",
        Kind::Step => "Observation",
    }
}

/// FHIR's code for a complaint in a word; where there is none, the refusal's own.
fn issue(code: Option<&str>, refusal: RefusalCode) -> IssueKind {
    match code.unwrap_or_default() {
        "required" | "incomplete" => IssueKind::Missing,
        "value" | "invalid" => IssueKind::Value,
        "too-long" | "too-costly" => IssueKind::TooLong,
        "structure" | "extension" => IssueKind::Structure,
        // Where it does not know the kind of record, it does not find that either.
        "not-found" if refusal != RefusalCode::NotAccepted => IssueKind::Reference,
        "code-invalid" => IssueKind::Code,
        "duplicate" | "multiple-matches" => IssueKind::Duplicate,
        "invariant" | "business-rule" => IssueKind::Rule,
        "security" | "login" | "forbidden" | "suppressed" | "expired" | "unknown" => IssueKind::Security,
        "conflict" | "lock-error" => IssueKind::Version,
        _ => match refusal {
            RefusalCode::Conflict | RefusalCode::NewerAtEndpoint => IssueKind::Version,
            RefusalCode::Forbidden => IssueKind::Security,
            RefusalCode::TooLarge => IssueKind::TooLong,
            RefusalCode::Invalid
            | RefusalCode::NotAccepted
            | RefusalCode::Gone
            | RefusalCode::Other
            | RefusalCode::Unwritable
            | RefusalCode::Unanswered => IssueKind::Other,
        },
    }
}

fn spot_of(kind: &str, steps: &[Step], resource: &Value) -> Spot {
    let Some(first) = steps.first() else { return Spot::Other };
    match (kind, first.name.as_str()) {
        ("Questionnaire", _) | ("QuestionnaireResponse", "questionnaire") => Spot::Questionnaire,
        ("Patient", "name") => Spot::Name,
        ("Patient", "birthDate") => Spot::Born,
        ("Patient", "gender") => Spot::Sex,
        ("Patient", "communication" | "language") => Spot::Language,
        ("Patient", "identifier") => match named(first, resource, "identifier", "system") {
            Some(system) if system.ends_with("/nhs-number") => Spot::NhsNumber,
            Some(system) if system.ends_with("/study-number") => Spot::StudyNumber,
            Some(_) | None => Spot::Other,
        },
        ("Patient" | "QuestionnaireResponse", "extension") => {
            match named(first, resource, "extension", "url") {
                Some(url) if url.contains("interpreter") => Spot::Interpreter,
                Some(_) | None => Spot::Other,
            }
        }
        ("Encounter", "period") => Spot::Day,
        ("Encounter" | "Observation" | "QuestionnaireResponse", "subject") => Spot::Participant,
        ("Observation" | "QuestionnaireResponse", "encounter") => Spot::Visit,
        ("QuestionnaireResponse", "item") => Spot::Answer,
        ("QuestionnaireResponse", "authored")
        | ("Encounter", "extension")
        | ("Observation", "effective" | "effectiveDateTime")
        | ("Provenance", "recorded" | "occurredDateTime") => Spot::Time,
        (
            "Observation",
            "value" | "valueQuantity" | "interpretation" | "code" | "dataAbsentReason" | "status",
        ) => Spot::Score,
        _ => Spot::Other,
    }
}

/// What the one of several that `step` points at is called.
fn named(step: &Step, resource: &Value, list: &str, name: &str) -> Option<String> {
    if step.chosen.is_some() {
        return step.chosen.clone();
    }
    let several = resource[list].as_array()?;
    let one = match step.index {
        Some(index) => several.get(index)?,
        None if several.len() == 1 => several.first()?,
        None => return None,
    };
    one[name].as_str().map(str::to_owned)
}

/// The number by which staff find the question on the screen.
fn number(app: &App, id: ResponseId, resource: &Value, steps: &[Step]) -> Result<Option<u32>, Error> {
    let Some((link, row)) = item(resource, steps) else { return Ok(None) };
    let response = app.read(|r| Ok(r.response(id)?))?;
    let shelf = app.shelf();
    let Ok(edition) = shelf.of(&response) else { return Ok(None) };
    let known = edition.instrument.items().iter().find(|item| item.link == link && item.kind.asks());
    let Some(known) = known else { return Ok(None) };
    let form = Form::new(&edition.instrument, &response.answers, response.circumstances());
    let mut keys = [row, Some(1), None].into_iter().map(|row| key(&known.id, row));
    let found = keys.find(|key| form.slot(key).is_some());
    Ok(found.and_then(|key| u32::try_from(forms::number(&form, &key)).ok()))
}

/// The one next step. Correcting is advised only where it can help: where the
/// endpoint points at something that somebody here typed.
fn next(code: RefusalCode, issue: IssueKind, is_typed: bool, disputed: bool) -> NextStep {
    match (code, issue) {
        _ if disputed => NextStep::Settle,
        (RefusalCode::Unwritable | RefusalCode::Gone | RefusalCode::TooLarge, _) => NextStep::Support,
        (
            RefusalCode::Conflict
            | RefusalCode::NewerAtEndpoint
            | RefusalCode::Unanswered
            | RefusalCode::NotAccepted
            | RefusalCode::Forbidden,
            _,
        )
        | (_, IssueKind::Reference | IssueKind::Security | IssueKind::Version) => NextStep::Again,
        (RefusalCode::Invalid | RefusalCode::Other, _) if is_typed => NextStep::Correct,
        (RefusalCode::Invalid | RefusalCode::Other, _) => NextStep::Support,
    }
}

fn is_typed_here(
    spot: Option<Spot>,
    question: Option<u32>,
    resource: Option<&str>,
    around: &Around<'_>,
) -> bool {
    match spot {
        Some(Spot::Language | Spot::Interpreter) => resource == Some("Patient"),
        // What does not leave this clinic cannot be what is wrong there.
        Some(Spot::Name | Spot::Born | Spot::Sex | Spot::NhsNumber) => around.identified,
        Some(Spot::Answer) => question.is_some() && !around.voided,
        Some(
            Spot::StudyNumber
            | Spot::Day
            | Spot::Participant
            | Spot::Visit
            | Spot::Questionnaire
            | Spot::Score
            | Spot::Time
            | Spot::Other,
        )
        | None => false,
    }
}

#[cfg(test)]
mod tests;
