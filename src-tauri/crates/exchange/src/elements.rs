//! The pieces that several resources are made of.

use chrono::SecondsFormat;
use domain::{
    Moment,
    instrument::{Choice, Instrument},
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::BASE;

pub(crate) const LOINC: &str = "http://loinc.org";

/// An address below [`BASE`].
pub(crate) fn own(path: &str) -> String {
    format!("{BASE}/{path}")
}

/// One of HL7's own extensions.
pub(crate) fn hl7(name: &str) -> String {
    format!("http://hl7.org/fhir/StructureDefinition/{name}")
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

pub(crate) fn loinc(code: &str) -> Value {
    json!({ "system": LOINC, "code": code })
}

/// The address of an instrument's questionnaire.
pub(crate) fn canonical(of: &Instrument) -> String {
    own(&format!("Questionnaire/{}", of.id()))
}

/// A choice, by LOINC's code where it has one and by our own otherwise.
pub(crate) fn choice(of: &Instrument, set: &str, choice: &Choice, display: &str) -> Value {
    match &choice.code {
        Some(code) => json!({ "system": LOINC, "code": code, "display": display }),
        None => {
            let system = own(&format!("CodeSystem/{}-{set}", of.id()));
            json!({ "system": system, "code": choice.id, "display": display })
        }
    }
}

/// A code of one of HL7's terminologies.
pub(crate) fn hl7_code(system: &str, code: &str) -> Value {
    json!({ "system": format!("http://terminology.hl7.org/CodeSystem/{system}"), "code": code })
}
