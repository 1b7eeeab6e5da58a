//! A response back from a server's copy.

use std::collections::BTreeMap;

use domain::{
    Moment, ParticipantId, ResponseId, VisitId,
    instrument::Instrument,
    response::{Acknowledgement, Response},
};
use serde_json::Value;
use uuid::Uuid;

use super::{is, own_id, referred};
use crate::{BASE, ExchangeError, Reading, response::VOIDED};

/// A response with everything that is sent of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TheirResponse {
    /// The response. Of an interpreter only the kind is known.
    pub response: Response,
    /// Which words were read, in order.
    pub readings: Vec<Reading>,
    /// In which language a question was read, by the answer's key, where it was
    /// another than the response's.
    pub spoken: BTreeMap<String, String>,
    /// The ids under which its numbers are sent, by scale.
    pub scores: Vec<(String, Uuid)>,
    /// What was done about safety prompts, without notes and names.
    pub acknowledgements: Vec<Acknowledgement>,
    /// Whether it was finished by mistake.
    pub voided: bool,
    /// Whether it was corrected.
    pub amended: bool,
}

/// Which response it is, whose, and of which instrument, without its answers:
/// id, participant, visit, instrument and its version.
pub fn their_response_head(resource: &Value) -> Result<(Uuid, Uuid, Uuid, String, u32), ExchangeError> {
    is(resource, "QuestionnaireResponse")?;
    let wrong = |field| ExchangeError::Field { resource: "QuestionnaireResponse", field };
    let form = resource["questionnaire"].as_str().and_then(|text| text.strip_prefix(BASE));
    let form = form.and_then(|text| text.strip_prefix("/Questionnaire/")?.split_once('|'));
    let (instrument, version) = form.ok_or(wrong("questionnaire"))?;
    Ok((
        own_id("QuestionnaireResponse", resource).ok_or(wrong("identifier"))?,
        referred("Patient", &resource["subject"]).ok_or(wrong("subject"))?,
        referred("Encounter", &resource["encounter"]).ok_or(wrong("encounter"))?,
        instrument.to_owned(),
        version.parse().map_err(|_| wrong("questionnaire"))?,
    ))
}

/// Reads a server's copy of a response of ours to `instrument`.
pub fn their_response(resource: &Value, instrument: &Instrument) -> Result<TheirResponse, ExchangeError> {
    let (id, participant, visit, of, version) = their_response_head(resource)?;
    if of != instrument.id() {
        return Err(ExchangeError::Mismatch("instrument"));
    }
    if version != instrument.version() {
        return Err(ExchangeError::Mismatch("version"));
    }
    let wrong = |field| ExchangeError::Field { resource: "QuestionnaireResponse", field };
    let finished: Moment =
        resource["authored"].as_str().and_then(|text| text.parse().ok()).ok_or(wrong("authored"))?;
    let voided = resource["status"] == VOIDED;
    let amended = resource["status"] == "amended";
    Ok(TheirResponse {
        response: Response {
            id: ResponseId(id),
            participant: ParticipantId(participant),
            visit: VisitId(visit),
            instrument: of,
            version,
            language: resource["language"].as_str().ok_or(wrong("language"))?.to_owned(),
            wording: String::new(),
            mode: domain::response::Mode::Patient,
            age: None,
            visit_number: None,
            interpreter: None,
            paper_day: None,
            started: finished,
            answers: domain::response::Answers::new(),
            finished: Some(finished),
            edition: if amended { 2 } else { 1 },
        },
        readings: Vec::new(),
        spoken: BTreeMap::new(),
        scores: Vec::new(),
        acknowledgements: Vec::new(),
        voided,
        amended,
    })
}
