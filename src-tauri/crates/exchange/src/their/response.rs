//! A response back from a server's copy.

use std::collections::BTreeMap;

use domain::{
    Moment, ParticipantId, Private, ResponseId, VisitId,
    form::Form,
    instrument::Instrument,
    response::{Interpreter, InterpreterKind, Mode, PromptAction, Response},
};
use serde_json::Value;
use uuid::Uuid;

use super::{extension, is, list, own_id, referred};
use crate::{
    BASE, ExchangeError, Reading,
    elements::{hl7, ours},
    read::outcome::clean,
    response::{
        VOIDED,
        extensions::{
            AGE, BECAUSE, DIGEST, EDITION, INTERPRETER, MODE, PAPER_DAY, PROMPT, READ, SCORE, STARTED,
            VISIT_NUMBER, action, mode_system,
        },
    },
};

mod items;

use items::Items;

/// How much of a list is read. Ours are shorter.
const MOST: usize = 1_000;
/// How long a code, a language or a digest may be.
const CODE: usize = 200;

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
    /// What was done about safety prompts.
    pub prompts: Vec<Prompted>,
    /// Whether it was finished by mistake.
    pub voided: bool,
    /// Whether it was corrected.
    pub amended: bool,
    /// Why, as a code; nothing where whoever sent it gave none.
    pub because: Option<String>,
}

/// What was done about a safety prompt. Notes and names are not sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompted {
    /// The prompt's id in the instrument.
    pub prompt: String,
    /// What was done.
    pub action: PromptAction,
    /// When.
    pub at: Moment,
}

fn wrong(field: &'static str) -> ExchangeError {
    ExchangeError::Field { resource: "QuestionnaireResponse", field }
}

/// Which response it is, whose, and of which instrument, without its answers:
/// id, participant, visit, instrument and its version.
pub fn their_response_head(resource: &Value) -> Result<(Uuid, Uuid, Uuid, String, u32), ExchangeError> {
    is(resource, "QuestionnaireResponse")?;
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
    let said = |name: &str, value: &str| extension(resource, &ours(name)).map(|one| &one[value]);
    let time = |value: &Value| value.as_str().and_then(|text| text.parse::<Moment>().ok());
    let number = |value: &Value| value.as_u64().and_then(|number| u32::try_from(number).ok());
    let whole =
        |name, field| said(name, "valueInteger").map(|value| number(value).ok_or(wrong(field))).transpose();

    let finished = time(&resource["authored"]).ok_or(wrong("authored"))?;
    let started = said(STARTED, "valueDateTime").and_then(time).ok_or(wrong("extension.started"))?;
    let (voided, amended) = match resource["status"].as_str() {
        Some("completed") => (false, false),
        Some("amended") => (false, true),
        Some(VOIDED) => (true, false),
        Some(_) | None => return Err(wrong("status")),
    };
    let edition = whole(EDITION, "extension.edition")?.unwrap_or(1);
    if edition == 0 || (amended && edition == 1) {
        return Err(wrong("extension.edition"));
    }
    let language = clean(&resource["language"], CODE).ok_or(wrong("language"))?;
    let wording = said(DIGEST, "valueString").and_then(|text| clean(text, CODE));
    let wording = wording.ok_or(wrong("extension.wording-digest"))?;
    let mut readings = readings(resource)?;
    if readings.is_empty() {
        readings.push(Reading { language: language.clone(), digest: wording.clone(), at: started });
    }
    let paper_day = said(PAPER_DAY, "valueDate");
    let items = Items::read(resource, instrument)?;
    let response = Response {
        id: ResponseId(id),
        participant: ParticipantId(participant),
        visit: VisitId(visit),
        instrument: of,
        version,
        language,
        wording,
        mode: mode(resource).ok_or(wrong("extension.completionMode"))?,
        age: whole(AGE, "extension.age")?,
        visit_number: whole(VISIT_NUMBER, "extension.visit-number")?,
        interpreter: said(INTERPRETER, "valueCode").map(interpreter).transpose()?,
        paper_day: paper_day
            .map(|day| day.as_str().and_then(|day| day.parse().ok()).ok_or(wrong("extension.paper-date")))
            .transpose()?,
        started,
        answers: items.answers,
        finished: Some(finished),
        edition,
    };
    // What is not asked as things stand is not sent; whoever sends it holds
    // another instrument for this one.
    let counts = Form::new(instrument, &response.answers, response.circumstances()).counting().len();
    if counts != response.answers.len() {
        return Err(wrong("item"));
    }
    Ok(TheirResponse {
        scores: scores(resource)?,
        because: said(BECAUSE, "valueCode").and_then(|code| clean(code, CODE)),
        prompts: prompts(resource)?,
        spoken: items.spoken,
        readings,
        voided,
        amended: amended || edition > 1,
        response,
    })
}

fn mode(resource: &Value) -> Option<Mode> {
    let codings = list(&extension(resource, &hl7(MODE))?["valueCodeableConcept"], "coding");
    let ours = codings.iter().find(|coding| coding["system"] == mode_system())?;
    Mode::ALL.into_iter().find(|mode| ours["code"] == mode.code())
}

/// Of whoever interpreted only the kind is sent.
fn interpreter(code: &Value) -> Result<Interpreter, ExchangeError> {
    let kind = InterpreterKind::ALL.into_iter().find(|kind| code == kind.code());
    Ok(Interpreter { kind: kind.ok_or(wrong("extension.interpreter"))?, detail: Private::default() })
}

/// Every extension of ours called `name`.
fn every<'a>(resource: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    let url = ours(name);
    list(resource, "extension").iter().filter(move |one| one["url"] == url).take(MOST)
}

fn part<'a>(of: &'a Value, name: &str, value: &str) -> Option<&'a str> {
    extension(of, name)?[value].as_str()
}

fn readings(resource: &Value) -> Result<Vec<Reading>, ExchangeError> {
    let reading = |one| {
        Some(Reading {
            language: clean(&Value::from(part(one, "language", "valueCode")?), CODE)?,
            digest: clean(&Value::from(part(one, "digest", "valueString")?), CODE)?,
            at: part(one, "time", "valueDateTime")?.parse().ok()?,
        })
    };
    every(resource, READ).map(|one| reading(one).ok_or(wrong("extension.wording-read"))).collect()
}

fn scores(resource: &Value) -> Result<Vec<(String, Uuid)>, ExchangeError> {
    let score = |one| {
        let scale = clean(&Value::from(part(one, "scale", "valueCode")?), CODE)?;
        Some((scale, part(one, "id", "valueId")?.parse().ok()?))
    };
    every(resource, SCORE).map(|one| score(one).ok_or(wrong("extension.score"))).collect()
}

fn prompts(resource: &Value) -> Result<Vec<Prompted>, ExchangeError> {
    let prompted = |one| {
        let done = part(one, "action", "valueCode")?;
        Some(Prompted {
            prompt: clean(&Value::from(part(one, "prompt", "valueCode")?), CODE)?,
            action: PromptAction::ALL.into_iter().find(|one| action(*one) == done)?,
            at: part(one, "time", "valueDateTime")?.parse().ok()?,
        })
    };
    every(resource, PROMPT).map(|one| prompted(one).ok_or(wrong("extension.safety-prompt"))).collect()
}
