//! What is said of a sitting besides the answers: how it was held, which words
//! were read, what was done.

use domain::{
    instrument::{About, Instrument},
    response::{Acknowledgement, Missing, Mode, PromptAction},
};
use serde_json::{Value, json};

use super::{Reading, Sitting};
use crate::elements::{hl7, hl7_code, moment, ours, own};

/// Our own extensions of a response.
pub(crate) const DIGEST: &str = "wording-digest";
/// See [`DIGEST`].
pub(crate) const STARTED: &str = "started";
/// See [`DIGEST`].
pub(crate) const EDITION: &str = "edition";
/// See [`DIGEST`]. Provenance says it too, and is not asked for by other computers.
pub(crate) const BECAUSE: &str = "correction-reason";
/// See [`DIGEST`].
pub(crate) const VISIT_NUMBER: &str = "visit-number";
/// See [`DIGEST`].
pub(crate) const AGE: &str = "age";
/// See [`DIGEST`].
pub(crate) const READ: &str = "wording-read";
/// See [`DIGEST`].
pub(crate) const INTERPRETER: &str = "interpreter";
/// See [`DIGEST`].
pub(crate) const PAPER_DAY: &str = "paper-date";
/// See [`DIGEST`].
pub(crate) const SCORE: &str = "score";
/// See [`DIGEST`].
pub(crate) const PROMPT: &str = "safety-prompt";
/// What HL7 calls how a response was given.
pub(crate) const MODE: &str = "questionnaireresponse-completionMode";
/// What HL7 calls why something is not there.
pub(crate) const ABSENT: &str = "data-absent-reason";

/// All extensions of a response.
pub(super) fn all(of: &Sitting) -> Vec<Value> {
    let response = of.response;
    let mut all = vec![mode(response.mode), digest(&response.wording)];
    all.push(json!({ "url": ours(STARTED), "valueDateTime": moment(&response.started) }));
    if response.edition > 1 {
        all.push(json!({ "url": ours(EDITION), "valueInteger": response.edition }));
    }
    if let Some(code) = of.because {
        all.push(json!({ "url": ours(BECAUSE), "valueCode": code }));
    }
    if let Some(number) = response.visit_number {
        all.push(json!({ "url": ours(VISIT_NUMBER), "valueInteger": number }));
    }
    // Somebody's age goes only where something depends on it.
    if let Some(age) = response.age.filter(|_| looks_at_age(of.instrument)) {
        all.push(json!({ "url": ours(AGE), "valueInteger": age }));
    }
    // One reading from the beginning is what the digest says already.
    if !matches!(of.readings, [] | [_]) || of.readings.iter().any(|one| one.at != response.started) {
        all.extend(of.readings.iter().map(reading));
    }
    if let Some(code) = of.interpreter {
        all.push(json!({ "url": ours(INTERPRETER), "valueCode": code }));
    }
    if let Some(day) = of.paper_day {
        all.push(json!({ "url": ours(PAPER_DAY), "valueDate": day }));
    }
    all.extend(of.scores.iter().map(|score| {
        let parts = [
            json!({ "url": "scale", "valueCode": score.scale }),
            json!({ "url": "id", "valueId": score.id }),
        ];
        json!({ "url": ours(SCORE), "extension": parts })
    }));
    all.extend(of.acknowledgements.iter().map(acknowledged));
    all
}

/// Why there is no answer, as HL7's `data-absent-reason`.
pub(super) fn absent(missing: Missing) -> Value {
    json!({ "url": hl7(ABSENT), "valueCode": reason(missing) })
}

/// HL7's word for it.
pub(crate) fn reason(missing: Missing) -> &'static str {
    match missing {
        Missing::Declined => "asked-declined",
        Missing::NotApplicable => "not-applicable",
        Missing::NotAsked => "not-asked",
        Missing::NotKnown => "asked-unknown",
    }
}

/// Whether anything in `of` depends on how old somebody is.
fn looks_at_age(of: &Instrument) -> bool {
    let clauses = of.items().iter().filter_map(|item| item.when.as_ref()).flat_map(|when| when.clauses());
    clauses.into_iter().any(|clause| clause.about == Some(About::Age))
}

/// HL7 tells only apart what is electronic, spoken and written, and has no
/// word for somebody who answers for another. Our own code says all of it.
fn mode(mode: Mode) -> Value {
    let theirs = match mode {
        Mode::Patient => Some("ELECTRONIC"),
        Mode::StaffReadsAloud | Mode::Interpreter | Mode::Telephone => Some("VERBAL"),
        Mode::Paper => Some("WRITTEN"),
        Mode::Proxy => None,
    };
    let theirs = theirs.map(|code| hl7_code("v3-ParticipationMode", code));
    let ours = json!({ "system": mode_system(), "code": mode.code() });
    let coding: Vec<Value> = theirs.into_iter().chain([ours]).collect();
    json!({
        "url": hl7(MODE),
        "valueCodeableConcept": { "coding": coding },
    })
}

/// The system of our own codes for how a response was given.
pub(crate) fn mode_system() -> String {
    own("CodeSystem/completion-mode")
}

fn digest(wording: &str) -> Value {
    json!({ "url": ours(DIGEST), "valueString": wording })
}

fn reading(of: &Reading) -> Value {
    json!({
        "url": ours(READ),
        "extension": [
            { "url": "language", "valueCode": of.language },
            { "url": "digest", "valueString": of.digest },
            { "url": "time", "valueDateTime": moment(&of.at) },
        ],
    })
}

fn acknowledged(of: &Acknowledgement) -> Value {
    json!({
        "url": ours(PROMPT),
        "extension": [
            { "url": "prompt", "valueCode": of.prompt },
            { "url": "action", "valueCode": action(of.action) },
            { "url": "time", "valueDateTime": moment(&of.at) },
        ],
    })
}

/// The name of it, as stored and sent.
pub(crate) fn action(action: PromptAction) -> &'static str {
    match action {
        PromptAction::SpokeWithParticipant => "spoke-with-participant",
        PromptAction::InformedClinician => "informed-clinician",
        PromptAction::FollowedProcedure => "followed-procedure",
        PromptAction::CalledService => "called-service",
        PromptAction::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_is_sent_by_the_name_it_is_stored_under() {
        for one in PromptAction::ALL {
            assert_eq!(json!(one), action(one));
        }
    }

    #[test]
    fn every_mode_is_sent_by_our_own_code_whatever_hl7_calls_it() {
        for one in Mode::ALL {
            let coding = mode(one)["valueCodeableConcept"]["coding"].clone();
            assert_eq!(coding.as_array().and_then(|all| all.last()).unwrap()["code"], one.code());
        }
    }

    #[test]
    fn every_reason_for_no_answer_has_its_own_code() {
        let codes: std::collections::BTreeSet<_> =
            Missing::ALL.map(|why| absent(why)["valueCode"].to_string()).into();
        assert_eq!(codes.len(), Missing::ALL.len());
    }
}
