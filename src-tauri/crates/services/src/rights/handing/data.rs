//! Everything about somebody as JSON: the stored codes, and times in ISO 8601.

use chrono::SecondsFormat;
use domain::{Moment, PersonId, response::Because};
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
        "former": about.former.iter().map(|(until, by, who)| json!({
            "until": moment(until),
            "changed_by": name(people, *by),
            "study_number": who.study_number,
            "family": who.family.reveal(),
            "given": who.given.reveal(),
            "born": who.birth(),
            "sex": who.sex.code(),
            "nhs_number": who.nhs_number.as_ref().map(|number| number.digits()),
            "language": who.language,
            "interpreter": who.interpreter,
        })).collect::<Vec<_>>(),
        "programmes": about.enrolments.iter().map(|one| json!({
            "kit": one.kit,
            "version": one.version,
            "stage": one.stage,
            "primary_population": one.primary,
            "index_day": one.index.map(|day| day.to_string()),
            "arm": one.arm,
        })).collect::<Vec<_>>(),
        "steps": about.steps.iter().map(|one| json!({
            "id": one.id.to_string(),
            "edition": one.edition,
            "kind": one.kind.code(),
            "kit": one.kit,
            "kit_version": one.kit_version,
            "visit": one.visit.map(|id| id.to_string()),
            "about": one.about.map(|id| id.to_string()),
            "day": one.day.to_string(),
            "content": one.content,
            "reason": one.reason,
            "at": moment(&one.at),
            "by": name(people, one.by),
        })).collect::<Vec<_>>(),
        "disputes": about.disputes.iter().map(|one| json!({
            "kind": one.kind,
            "record": one.record,
            "object": one.object.to_string(),
            "theirs": one.theirs.as_deref().map(stored),
            "computer": one.computer.map(|id| id.to_string()),
            "since": moment(&one.since),
            "settled": one.settled.as_ref().map(moment),
        })).collect::<Vec<_>>(),
        "seen_at_the_server": about.remotes.iter().map(|one| json!({
            "kind": one.kind,
            "id": one.id.to_string(),
            "version": one.version,
            "modified": one.modified.as_ref().map(moment),
            "resource": one.resource.as_deref().map(stored),
        })).collect::<Vec<_>>(),
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
        "voided": of.voided.as_ref().map(|(at, by, reason)| json!({
            "at": moment(at),
            "by": name(people, *by),
            "reason": reason,
        })),
        "unfinished": of.unfinished.iter().map(|one| json!({
            "reason": one.reason,
            "at": moment(&one.at),
            "by": name(people, one.by),
        })).collect::<Vec<_>>(),
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
            "reason": one.reason.as_deref().map(|kept| Because::read(kept).words),
            "reason_code": one.reason.as_deref().and_then(|kept| Because::read(kept).code),
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
        "reason": row.reason.as_ref().map(|reason| Because::read(reason.reveal()).words),
        "reason_code": row.reason.as_ref().and_then(|reason| Because::read(reason.reveal()).code),
    })
}

/// JSON as it was kept, or as text where it is none.
fn stored(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| text.into())
}

/// By name: whoever reads this does not have the list of staff.
pub(super) fn name(people: &[Person], id: PersonId) -> String {
    people.iter().find(|one| one.id == id).map_or_else(|| id.to_string(), |one| one.name.clone())
}

fn moment(at: &Moment) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
