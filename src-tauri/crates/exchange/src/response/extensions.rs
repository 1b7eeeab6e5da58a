//! What is said of a sitting besides the answers: how it was held, which words
//! were read, what was done.

use domain::response::{Acknowledgement, Missing, Mode, PromptAction};
use serde_json::{Value, json};

use super::{Reading, Sitting};
use crate::elements::{hl7, hl7_code, moment, ours, own};

/// All extensions of a response.
pub(super) fn all(of: &Sitting) -> Vec<Value> {
    let mut all = vec![mode(of.response.mode), digest(&of.response.wording)];
    // One reading is what the digest says already.
    if of.readings.len() > 1 {
        all.extend(of.readings.iter().map(reading));
    }
    if let Some(code) = of.interpreter {
        all.push(json!({ "url": ours("interpreter"), "valueCode": code }));
    }
    if let Some(day) = of.paper_day {
        all.push(json!({ "url": ours("paper-date"), "valueDate": day }));
    }
    all.extend(of.acknowledgements.iter().map(acknowledged));
    all
}

/// Why there is no answer, as HL7's `data-absent-reason`.
pub(super) fn absent(missing: Missing) -> Value {
    let code = match missing {
        Missing::Declined => "asked-declined",
        Missing::NotApplicable => "not-applicable",
        Missing::NotAsked => "not-asked",
        Missing::NotKnown => "asked-unknown",
    };
    json!({ "url": hl7("data-absent-reason"), "valueCode": code })
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
    let ours = json!({ "system": own("CodeSystem/completion-mode"), "code": mode.code() });
    let coding: Vec<Value> = theirs.into_iter().chain([ours]).collect();
    json!({
        "url": hl7("questionnaireresponse-completionMode"),
        "valueCodeableConcept": { "coding": coding },
    })
}

fn digest(wording: &str) -> Value {
    json!({ "url": ours("wording-digest"), "valueString": wording })
}

fn reading(of: &Reading) -> Value {
    json!({
        "url": ours("wording-read"),
        "extension": [
            { "url": "language", "valueCode": of.language },
            { "url": "digest", "valueString": of.digest },
            { "url": "time", "valueDateTime": moment(&of.at) },
        ],
    })
}

fn acknowledged(of: &Acknowledgement) -> Value {
    json!({
        "url": ours("safety-prompt"),
        "extension": [
            { "url": "prompt", "valueCode": of.prompt },
            { "url": "action", "valueCode": action(of.action) },
            { "url": "time", "valueDateTime": moment(&of.at) },
        ],
    })
}

fn action(action: PromptAction) -> &'static str {
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
