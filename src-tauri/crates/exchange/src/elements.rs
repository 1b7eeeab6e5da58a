//! The pieces that several resources are made of.

use chrono::SecondsFormat;
use domain::{
    Code, Moment,
    instrument::{Choice, Instrument},
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::BASE;

/// The units of measure that everybody knows.
pub(crate) const UCUM: &str = "http://unitsofmeasure.org";

/// An address below [`BASE`].
pub(crate) fn own(path: &str) -> String {
    format!("{BASE}/{path}")
}

/// One of our own extensions.
pub(crate) fn ours(name: &str) -> String {
    own(&format!("StructureDefinition/{name}"))
}

/// One of HL7's own extensions.
pub(crate) fn hl7(name: &str) -> String {
    format!("http://hl7.org/fhir/StructureDefinition/{name}")
}

/// One of HL7's extensions for structured data capture.
pub(crate) fn sdc(name: &str) -> String {
    format!("http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-{name}")
}

/// An instant with the offset of the clock on the wall.
pub(crate) fn moment(moment: &Moment) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, false)
}

pub(crate) fn reference(resource_type: &str, id: Uuid) -> Value {
    json!({ "reference": format!("{resource_type}/{id}") })
}

pub(crate) fn identifier(kind: &str, value: &str) -> Value {
    json!({ "system": own(&format!("sid/{kind}")), "value": value })
}

pub(crate) fn code(code: &Code) -> Value {
    json!({ "system": code.system, "code": code.code })
}

/// The address of an instrument's questionnaire.
pub(crate) fn canonical(of: &Instrument) -> String {
    own(&format!("Questionnaire/{}", of.id()))
}

/// The address of the codes of a set of choices.
pub(crate) fn set_system(instrument: &str, set: &str) -> String {
    own(&format!("CodeSystem/{instrument}-{set}"))
}

/// A choice, by its own code where it has one and by ours otherwise.
pub(crate) fn choice(of: &Instrument, set: &str, choice: &Choice) -> Value {
    match &choice.code {
        Some(one) => code(one),
        None => json!({ "system": set_system(of.id(), set), "code": choice.id }),
    }
}

/// A code of one of HL7's terminologies.
pub(crate) fn hl7_code(system: &str, code: &str) -> Value {
    json!({ "system": format!("http://terminology.hl7.org/CodeSystem/{system}"), "code": code })
}
