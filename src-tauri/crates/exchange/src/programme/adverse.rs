//! `AdverseEvent`: something bad that happened to somebody, and what became of it.

use std::collections::BTreeSet;

use chrono::NaiveTime;
use domain::way::{Said, Step};
use serde_json::{Value, json};

use super::{Told, code, masked_value, said_code, says, whose};
use crate::elements::{hl7_code, moment, own};

/// FHIR's words for how bad an event was: ours are the same.
const SEVERITIES: [&str; 3] = ["mild", "moderate", "severe"];
/// And for how it ended, after ours.
const OUTCOMES: [(&str, &str); 6] = [
    ("recovered", "resolved"),
    ("recovering", "recovering"),
    ("not_recovered", "ongoing"),
    ("recovered_with_sequelae", "resolvedWithSequelae"),
    ("fatal", "fatal"),
    ("not_known", "unknown"),
];
/// What the fields that say how likely something caused it begin with.
const RELATED: &str = "related-";

pub(super) fn fields(of: &Told, now: &Step) -> Value {
    let mut fields = json!({
        "actuality": "actual",
        "category": [code(now.kind.code())],
        "date": now.said_day("onset").unwrap_or(now.day).to_string(),
        "detected": aware(now),
        "recordedDate": moment(&now.at),
        "seriousness": seriousness(of, now),
    });
    whose(&mut fields, "subject", now);
    if of.is_taken_back() {
        // FHIR has no status for it; whoever does not know this must not go on reading.
        fields["modifierExtension"] = json!([says("entered-in-error", "valueBoolean", true)]);
    }
    if let Some(words) = of.words(now, "term") {
        fields["event"] = json!({ "text": words });
    } else if matches!(of.said(now).get("term"), Some(Said::Withheld(_))) {
        fields["event"] = json!({ "_text": masked_value() });
    }
    if let Some(known) = now.code("severity").and_then(|said| SEVERITIES.iter().find(|one| **one == said)) {
        fields["severity"] = json!({ "coding": [hl7_code("adverse-event-severity", known)] });
    }
    // What was heard of it last.
    let outcome = of.further().filter_map(|one| one.code("outcome")).last().or_else(|| now.code("outcome"));
    if let Some((_, known)) = outcome.and_then(|said| OUTCOMES.iter().find(|(ours, _)| *ours == said)) {
        fields["outcome"] = json!({ "coding": [hl7_code("adverse-event-outcome", known)] });
    }
    let suspects: Vec<Value> = now.content.keys().filter_map(|field| suspect(now, field)).collect();
    if !suspects.is_empty() {
        fields["suspectEntity"] = suspects.into();
    }
    fields
}

/// When the site knew: from then on the clock runs. Of a time that was noted on another
/// day, before the moment was kept, the offset of the clock on the wall is not known.
fn aware(now: &Step) -> String {
    if let Some(Said::Moment(at)) = now.content.get("aware") {
        return moment(at);
    }
    let day = now.said_day("aware-day").unwrap_or(now.day);
    let time = now.text("aware-time").and_then(|text| NaiveTime::parse_from_str(text, "%H:%M").ok());
    let at = time.filter(|_| day == now.at.date_naive());
    let at = at.and_then(|time| day.and_time(time).and_local_timezone(*now.at.offset()).single());
    at.map_or_else(|| day.to_string(), |at| moment(&at))
}

/// Serious as soon as anything makes it so, at first or later.
fn seriousness(of: &Told, now: &Step) -> Value {
    let all = std::iter::once(now).chain(of.further());
    let criteria: BTreeSet<&String> = all.flat_map(|step| step.codes("seriousness")).collect();
    let word = if criteria.is_empty() { "Non-serious" } else { "Serious" };
    let mut coding = vec![hl7_code("adverse-event-seriousness", word)];
    for criterion in criteria {
        coding.push(said_code(now.kind, "seriousness", criterion)["coding"][0].clone());
    }
    json!({ "coding": coding })
}

/// What may have caused it, and how likely that is held to be.
fn suspect(now: &Step, field: &str) -> Option<Value> {
    let (what, likely) = (field.strip_prefix(RELATED)?, now.code(field)?);
    // What happens at a visit is done, and everything else is a thing.
    let kind = if what == "visit" { "Procedure" } else { "Device" };
    Some(json!({
        "instance": { "type": kind, "identifier": { "system": own("sid/suspect"), "value": what } },
        "causality": [{ "assessment": said_code(now.kind, field, likely) }],
    }))
}
