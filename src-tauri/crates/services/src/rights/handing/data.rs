//! Everything about somebody as JSON: the stored codes, and times in ISO 8601.

use chrono::SecondsFormat;
use domain::{Moment, PersonId};
use serde_json::{Value, json};
use store::{About, AboutResponse, AuditRow, Person};

pub(super) fn data(about: &About, people: &[Person]) -> String {
    let who = &about.participant;
    let standing = &about.standing;
    let when = |at: Option<Moment>| at.map(|at| moment(&at));
    let value = json!({
        "participant": {
            "id": who.id.to_string(),
            "study_number": who.study_number,
            "family": who.family.reveal(),
            "given": who.given.reveal(),
            "born": who.birth(),
            "sex": who.sex.code(),
            "nhs_number": who.nhs_number.as_ref().map(|number| number.digits()),
            "language": who.language,
            "interpreter": who.interpreter,
            "registered": moment(&who.registered),
        },
        "standing": { "withdrawn": when(standing.withdrawn), "restricted": when(standing.restricted) },
        "visits": about.visits.iter().map(|visit| json!({
            "id": visit.id.to_string(),
            "day": visit.day.to_string(),
            "entered": moment(&visit.entered),
        })).collect::<Vec<_>>(),
        "forms": about.responses.iter().map(|one| form(one, people)).collect::<Vec<_>>(),
        "trail": about.trail.iter().map(|row| trail(row, people)).collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn form(of: &AboutResponse, people: &[Person]) -> Value {
    let response = &of.response;
    json!({
        "id": response.id.to_string(),
        "visit": response.visit.to_string(),
        "instrument": response.instrument,
        "version": response.version,
        "language": response.language,
        "wording_sha256": response.wording,
        "mode": response.mode.code(),
        "started": moment(&response.started),
        "finished": response.finished.as_ref().map(moment),
        "edition": response.edition,
        "answers": of.sayings.iter().map(|one| json!({
            "edition": one.edition,
            "item": one.item,
            "given": one.given,
            "language": one.language,
            "at": moment(&one.at),
            "by": name(people, one.by),
        })).collect::<Vec<_>>(),
        "editions": of.editions.iter().map(|one| json!({
            "number": one.number,
            "at": moment(&one.at),
            "by": name(people, one.by),
            "reason": one.reason,
        })).collect::<Vec<_>>(),
        "acknowledgements": of.acknowledgements.iter().map(|one| json!({
            "prompt": one.prompt,
            "action": one.action,
            "note": one.note.reveal(),
            "at": moment(&one.at),
            "by": name(people, one.by),
        })).collect::<Vec<_>>(),
    })
}

fn trail(row: &AuditRow, people: &[Person]) -> Value {
    let by = row.by.as_ref().and_then(|by| by.parse().ok()).map(|by| name(people, PersonId(by)));
    json!({
        "seq": row.seq,
        "at": row.at,
        "by": by,
        "role": row.role,
        "action": row.action,
        "kind": row.kind,
        "object": row.object,
        "detail": row.detail,
        "reason": row.reason.as_ref().map(|reason| reason.reveal().clone()),
    })
}

/// By name: whoever reads this does not have the list of staff.
pub(super) fn name(people: &[Person], id: PersonId) -> String {
    people.iter().find(|one| one.id == id).map_or_else(|| id.to_string(), |one| one.name.clone())
}

fn moment(at: &Moment) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
