//! `QuestionnaireResponse`: one sitting, in the language that was read.

use domain::{
    instrument::{Instrument, Item, Kind},
    response::{Acknowledgement, Given, Missing, Mode, PromptAction, Response, Value as Answer, accepts},
};
use serde_json::{Value, json};

use crate::{
    Entry, ExchangeError, Wording,
    elements::{canonical, choice, hl7, hl7_code, identifier, moment, own, reference},
};

/// A finished response with all that is needed to tell it to somebody who
/// does not have the instrument.
#[derive(Debug, Clone, Copy)]
pub struct Sitting<'a> {
    /// What was answered.
    pub response: &'a Response,
    /// The instrument, in the version that was on the screen.
    pub instrument: &'a Instrument,
    /// Its wording in the language that was read.
    pub wording: &'a Wording,
    /// What was done about safety prompts. Notes are not sent.
    pub acknowledgements: &'a [Acknowledgement],
}

/// A finished response. An item that was not reached is absent; an item that
/// was left out for a reason is there without an answer.
pub fn response(of: &Sitting) -> Result<Entry, ExchangeError> {
    let Sitting { response, instrument, wording, acknowledgements } = *of;
    belongs(response, instrument)?;
    if wording.language != response.language {
        return Err(ExchangeError::Mismatch("language"));
    }
    let finished = response.finished.as_ref().ok_or(ExchangeError::NotFinished)?;
    let mut extensions = vec![mode(response.mode), digest(&response.wording)];
    extensions.extend(acknowledgements.iter().map(acknowledged));
    let mut fields = json!({
        "extension": extensions,
        "identifier": identifier("response", &response.id.to_string()),
        "questionnaire": format!("{}|{}", canonical(instrument), response.version),
        "status": if response.edition > 1 { "amended" } else { "completed" },
        "language": response.language,
        "subject": reference("Patient", response.participant.0),
        "encounter": reference("Encounter", response.visit.0),
        "authored": moment(finished),
    });
    let given = instrument.items().iter().filter_map(|one| Some((one, response.answers.get(&one.id)?)));
    let items: Vec<Value> =
        given.map(|(one, given)| item(instrument, wording, one, given)).collect::<Result<_, _>>()?;
    if !items.is_empty() {
        fields["item"] = json!(items);
    }
    Ok(Entry::seal("QuestionnaireResponse", response.id.0, fields))
}

/// Whether `response` was given to this very version of `instrument`.
pub(crate) fn belongs(response: &Response, instrument: &Instrument) -> Result<(), ExchangeError> {
    if response.instrument != instrument.id() {
        return Err(ExchangeError::Mismatch("instrument"));
    }
    if response.version != instrument.version() {
        return Err(ExchangeError::Mismatch("version"));
    }
    match response.answers.keys().find(|id| instrument.item(id).is_none()) {
        Some(stranger) => Err(ExchangeError::NotOffered(stranger.clone())),
        None => Ok(()),
    }
}

fn item(of: &Instrument, wording: &Wording, item: &Item, given: &Given) -> Result<Value, ExchangeError> {
    let mut fields = json!({ "linkId": item.id, "text": wording.text(&item.id)? });
    match given {
        Given::Answer(answer) => fields["answer"] = json!([value(of, wording, item, answer)?]),
        Given::Missing(missing) => {
            fields["extension"] =
                json!([{ "url": hl7("data-absent-reason"), "valueCode": reason(*missing) }]);
        }
    }
    Ok(fields)
}

fn value(of: &Instrument, wording: &Wording, item: &Item, answer: &Answer) -> Result<Value, ExchangeError> {
    let not_offered = || ExchangeError::NotOffered(item.id.clone());
    accepts(of, item, &Given::Answer(answer.clone())).map_err(|_| not_offered())?;
    match (answer, &item.kind) {
        (Answer::Choice(id), Kind::Choice { choices }) => {
            let one = of.choices(choices).iter().find(|one| one.id == *id).ok_or_else(not_offered)?;
            let display = wording.text(&of.choice_message(choices, id))?;
            Ok(json!({ "valueCoding": choice(of, choices, one, display) }))
        }
        (Answer::Choice(_), Kind::Tick | Kind::Scale { .. }) => Err(not_offered()),
        (Answer::Tick(ticked), _) => Ok(json!({ "valueBoolean": ticked })),
        (Answer::Scale(point), _) => Ok(json!({ "valueInteger": point })),
    }
}

/// HL7's `data-absent-reason`.
fn reason(missing: Missing) -> &'static str {
    match missing {
        Missing::Declined => "asked-declined",
        Missing::NotApplicable => "not-applicable",
        Missing::NotAsked => "not-asked",
    }
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
    json!({ "url": own("StructureDefinition/wording-digest"), "valueString": wording })
}

fn acknowledged(of: &Acknowledgement) -> Value {
    json!({
        "url": own("StructureDefinition/safety-prompt"),
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
}
