//! Programmes: what is defined, how far somebody has got, and what happened.
//!
//! A step travels as what FHIR calls it: a `Consent`, an `AdverseEvent`, a `Task`
//! for an alert, an `Observation` for everything else. One resource holds all of
//! it: every edition, and the steps that only go on from it. What FHIR has a word
//! for is said in FHIR's; besides, each edition stands in an extension as it is
//! kept, so that it can be read back.

mod adverse;
mod alert;
mod consent;
mod kept;
mod kit;
mod noted;
mod participation;

use domain::{
    Moment,
    kit::Kit,
    way::{Content, REASON, Said, Step, StepKind, TAKEN_BACK, by_the_program},
};
use serde_json::{Value, json};
use uuid::Uuid;

pub(crate) use self::participation::PARTICIPATION;
pub use self::{
    kept::{TheirStep, is_step, their_step},
    kit::{Tailoring, plan_definition, tailored_definition, their_kit},
    participation::{Participation, participation, participation_type},
};
use crate::{
    Entry,
    elements::{hl7, hl7_code, identifier, moment, ours, own, reference},
    entry::{STEP, sid},
    response::extensions::ABSENT,
};

/// What names a field of which words were left out: they may hold a name.
const WITHHELD: &str = "text-withheld";
/// What FHIR says in the place of something that is known and is not told.
const MASKED: &str = "masked";

/// A step with everything that is told of it.
#[derive(Debug, Clone, Copy)]
pub struct Told<'a> {
    /// Every edition, oldest first; the newest counts.
    pub editions: &'a [Step],
    /// Every edition of the steps that go on from it, in the order in which they were
    /// first noted.
    pub further: &'a [Vec<Step>],
    /// The programme, where it is known.
    pub kit: Option<&'a Kit>,
    /// What it is about, by FHIR's name for the kind and our id.
    pub about: Option<(&'static str, Uuid)>,
    /// Whether nothing goes that somebody wrote in their own words.
    pub pseudonymous: bool,
}

/// FHIR's name for what a step of this kind is sent as. Of nobody there is no
/// consent and no event.
pub fn step_type(kind: StepKind, has_participant: bool) -> &'static str {
    if kind == StepKind::Consent && has_participant {
        "Consent"
    } else if kind == StepKind::Adverse && has_participant {
        "AdverseEvent"
    } else if kind == StepKind::Alert {
        "Task"
    } else {
        "Observation"
    }
}

/// The system of the identifiers that hold ids of steps.
pub fn step_system() -> String {
    own(&format!("sid/{STEP}"))
}

/// A step; nothing of one without editions.
pub fn step(of: &Told) -> Option<Entry> {
    let now = of.editions.last()?;
    let kind = step_type(now.kind, now.participant.is_some());
    let mut fields = match kind {
        "Consent" => consent::fields(of, now),
        "AdverseEvent" => adverse::fields(of, now),
        "Task" => alert::fields(of, now),
        _ => noted::fields(of, now),
    };
    fields["extension"] = kept::extensions(of).into();
    let number = identifier(STEP, &now.id.to_string());
    fields["identifier"] = if kind == "AdverseEvent" { number } else { json!([number]) };
    Some(Entry::seal(kind, now.id, fields))
}

impl<'a> Told<'a> {
    /// The newest edition of each step that goes on from it, but for those that were
    /// taken back.
    fn further(&self) -> impl Iterator<Item = &'a Step> {
        let counts = |editions: &&Vec<Step>| !editions.iter().any(Step::is_taken_back);
        self.further.iter().filter(counts).filter_map(|editions| editions.last())
    }

    /// Whether it was entered in error: once that was said, no correction undoes it.
    fn is_taken_back(&self) -> bool {
        self.editions.iter().any(Step::is_taken_back)
    }

    /// Words that may leave.
    fn words<'b>(&self, step: &'b Step, field: &str) -> Option<&'b str> {
        step.text(field).filter(|words| !self.pseudonymous && !words.trim().is_empty())
    }

    /// What is told of what was said in a step, field by field: in the place of words
    /// that stay here, in which edition they stand.
    fn said(&self, step: &Step) -> Content {
        let mut said = step.content.clone();
        if !self.pseudonymous {
            return said;
        }
        for (field, one) in &mut said {
            if may_name(step.kind, field, one) {
                *one = Said::Withheld(self.written(step, field));
            }
        }
        if step.reason.is_some() {
            said.insert(REASON.to_owned(), Said::Withheld(step.at));
        }
        said
    }

    /// The same, as far as it is an answer to something that was asked.
    fn answered(&self, step: &Step) -> Content {
        let mut said = self.said(step);
        said.retain(|field, _| field != TAKEN_BACK && field != REASON);
        said
    }

    /// When these words were first written: an edition that only takes them over has
    /// none of its own.
    fn written(&self, step: &Step, field: &str) -> Moment {
        let editions = self.editions.iter().chain(self.further.iter().flatten());
        let same = |one: &&Step| one.id == step.id && one.content.get(field) == step.content.get(field);
        editions.filter(same).map(|one| one.at).min().unwrap_or(step.at)
    }
}

/// Whether it may hold a name: what somebody wrote, but for a time of the day.
fn may_name(kind: StepKind, field: &str, said: &Said) -> bool {
    match said {
        Said::Text(words) => {
            !by_the_program(kind, field) && chrono::NaiveTime::parse_from_str(words, "%H:%M").is_err()
        }
        Said::Code(_)
        | Said::Codes(_)
        | Said::Yes(_)
        | Said::Number(_)
        | Said::Day(_)
        | Said::Moment(_)
        | Said::Withheld(_) => false,
    }
}

/// FHIR's words for something that is known and is not told here.
fn masked() -> Value {
    json!({ "coding": [hl7_code(ABSENT, MASKED)] })
}

/// The same, beside a value that must be there.
fn masked_value() -> Value {
    json!({ "extension": [{ "url": hl7(ABSENT), "valueCode": MASKED }] })
}

/// A kind of step, or something else of ours that programmes are made of.
fn code(name: &str) -> Value {
    json!({ "coding": [{ "system": own("CodeSystem/programme"), "code": name }] })
}

/// The code that was said in a field.
fn said_code(kind: StepKind, field: &str, code: &str) -> Value {
    let system = own(&format!("CodeSystem/programme-{}-{field}", kind.code()));
    // What FHIR does not take for a code is words to it.
    if code.is_empty() || code.split(' ').any(|part| part.is_empty() || part.contains(char::is_whitespace)) {
        return json!({ "text": code });
    }
    json!({ "coding": [{ "system": system, "code": code }] })
}

/// What was said in a field, as one or more values of FHIR's: the kind of value, and
/// the value.
fn values(kind: StepKind, field: &str, said: &Said) -> Vec<(&'static str, Value)> {
    match said {
        Said::Code(code) if code.is_empty() => Vec::new(),
        Said::Code(code) => vec![("valueCodeableConcept", said_code(kind, field, code))],
        Said::Codes(codes) => codes
            .iter()
            .filter(|code| !code.is_empty())
            .map(|code| ("valueCodeableConcept", said_code(kind, field, code)))
            .collect(),
        Said::Yes(yes) => vec![("valueBoolean", json!(yes))],
        Said::Number(number) => vec![("valueQuantity", json!({ "value": crate::exact::exact(*number) }))],
        Said::Day(day) => vec![("valueDateTime", json!(day.to_string()))],
        Said::Moment(at) => vec![("valueDateTime", json!(moment(at)))],
        Said::Text(words) if words.trim().is_empty() => Vec::new(),
        Said::Text(words) => vec![("valueString", json!(words))],
        Said::Withheld(_) => vec![("_valueString", masked_value())],
    }
}

/// Something of ours that may not be there yet, by our id alone: nobody checks
/// whether it is.
fn known_as((kind, id): (&'static str, Uuid)) -> Value {
    let system = if kind == "Observation" { step_system() } else { sid(kind).unwrap_or_else(step_system) };
    json!({ "type": kind, "identifier": { "system": system, "value": id } })
}

/// Whose it is and at which visit, where that is known.
fn whose(fields: &mut Value, subject: &str, step: &Step) {
    if let Some(who) = step.participant {
        fields[subject] = reference("Patient", who.0);
    }
    if let Some(visit) = step.visit {
        fields["encounter"] = reference("Encounter", visit.0);
    }
}

/// An extension that says one thing.
fn says(name: &str, kind: &str, value: impl Into<Value>) -> Value {
    json!({ "url": ours(name), kind: value.into() })
}
