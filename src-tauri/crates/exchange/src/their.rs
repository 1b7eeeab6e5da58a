//! From a server's copies back to our records. Whatever in them is not as we
//! write it makes a refusal, and never a record that is half made up.

use chrono::NaiveDate;
use domain::{Moment, nhs_number::NhsNumber, participant::Sex};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    ExchangeError,
    elements::{hl7, ours, own},
    encounter::{PLANNED, PlannedAs},
    entry::identified,
    patient::{ERASED, NHS_NUMBER},
    read::outcome::clean,
};

mod response;

pub use response::{Prompted, TheirResponse, their_response, their_response_head};

/// How long a name may be.
const NAME: usize = 200;

/// A participant, as far as a server's copy tells.
#[derive(Clone, PartialEq, Eq)]
pub struct TheirPatient {
    /// Our own id.
    pub id: Uuid,
    /// Site code and sequence.
    pub study_number: String,
    /// Family name.
    pub family: Option<String>,
    /// Given names, in one piece.
    pub given: Option<String>,
    /// Date of birth.
    pub born: Option<NaiveDate>,
    /// Administrative sex.
    pub sex: Option<Sex>,
    /// If there is one.
    pub nhs_number: Option<NhsNumber>,
    /// BCP 47.
    pub language: Option<String>,
    /// Whether an interpreter is needed.
    pub interpreter: Option<bool>,
    /// Whether they take part.
    pub active: bool,
    /// Whether everything about them was erased where it was written.
    pub erased: bool,
}

/// Printing somebody tells the number of the study and no more.
impl std::fmt::Debug for TheirPatient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TheirPatient({}, {})", self.id, self.study_number)
    }
}

/// Reads a server's copy of a participant of ours.
pub fn their_patient(resource: &Value) -> Result<TheirPatient, ExchangeError> {
    is(resource, "Patient")?;
    let wrong = |field| ExchangeError::Field { resource: "Patient", field };
    let names = list(resource, "name");
    let official = names.iter().find(|name| name["use"] == "official");
    let family = official.and_then(|name| clean(&name["family"], NAME));
    let given: Vec<_> = official.map_or(&[][..], |name| list(name, "given")).iter().collect();
    let given: Vec<_> = given.into_iter().take(20).filter_map(|name| clean(name, NAME)).collect();
    let born = resource.get("birthDate").map(|said| said.as_str().and_then(|text| text.parse().ok()));
    let sex = resource.get("gender").map(|said| Sex::ALL.into_iter().find(|sex| said == sex.code()));
    let nhs_number = match identifier(resource, NHS_NUMBER) {
        None => None,
        Some(digits) => Some(NhsNumber::parse(digits).map_err(|_| wrong("identifier"))?),
    };
    let languages = list(resource, "communication");
    let preferred = languages.iter().find(|one| one["preferred"] == true).or(languages.first());
    let study_number = identifier(resource, &own("sid/study-number"));
    Ok(TheirPatient {
        id: own_id("Patient", resource).ok_or(wrong("identifier"))?,
        study_number: study_number
            .and_then(|text| clean(&Value::from(text), 50))
            .ok_or(wrong("identifier"))?,
        family,
        given: (!given.is_empty()).then(|| given.join(" ")),
        born: born.map(|day| day.ok_or(wrong("birthDate"))).transpose()?,
        sex: sex.map(|sex| sex.ok_or(wrong("gender"))).transpose()?,
        nhs_number,
        language: preferred.and_then(|one| clean(one.pointer("/language/coding/0/code")?, 50)),
        interpreter: extension(resource, &hl7("patient-interpreterRequired"))
            .and_then(|one| one["valueBoolean"].as_bool()),
        active: resource["active"] != false,
        erased: extension(resource, &ours(ERASED)).is_some_and(|one| one["valueBoolean"] == true),
    })
}

/// A visit, as a server's copy tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TheirVisit {
    /// Our own id.
    pub id: Uuid,
    /// Who came.
    pub participant: Uuid,
    /// The day it took place.
    pub day: NaiveDate,
    /// When it was entered where it was entered.
    pub entered: Option<Moment>,
    /// Whether it was entered by mistake.
    pub cancelled: bool,
    /// Which visit of a programme it is.
    pub planned: Option<PlannedAs>,
}

/// Reads a server's copy of a visit of ours.
pub fn their_visit(resource: &Value) -> Result<TheirVisit, ExchangeError> {
    is(resource, "Encounter")?;
    let wrong = |field| ExchangeError::Field { resource: "Encounter", field };
    let start = resource["period"]["start"].as_str().ok_or(wrong("period.start"))?;
    // A server may have made a moment of a day.
    let day = start.get(..10).unwrap_or(start);
    let entered = extension(resource, &own("StructureDefinition/entered"));
    Ok(TheirVisit {
        id: own_id("Encounter", resource).ok_or(wrong("identifier"))?,
        participant: referred("Patient", &resource["subject"]).ok_or(wrong("subject"))?,
        day: day.parse().map_err(|_| wrong("period.start"))?,
        entered: entered.and_then(|one| one["valueDateTime"].as_str()?.parse().ok()),
        cancelled: matches!(resource["status"].as_str(), Some("entered-in-error" | "cancelled")),
        planned: extension(resource, &ours(PLANNED)).and_then(PlannedAs::read),
    })
}

#[cfg(test)]
mod tests;

fn is(resource: &Value, kind: &'static str) -> Result<(), ExchangeError> {
    if resource["resourceType"] == kind { Ok(()) } else { Err(ExchangeError::NotA(kind)) }
}

fn list<'a>(of: &'a Value, field: &str) -> &'a [Value] {
    of[field].as_array().map_or(&[][..], Vec::as_slice)
}

/// Our own id in a server's copy: from the identifier, or where the server
/// dropped that, the id.
pub(crate) fn own_id(kind: &str, resource: &Value) -> Option<Uuid> {
    match identified(kind, resource) {
        Some((_, value)) => value.parse().ok(),
        None => resource["id"].as_str()?.parse().ok(),
    }
}

/// Our own id of what a reference points at.
fn referred(kind: &str, reference: &Value) -> Option<Uuid> {
    let system = crate::entry::sid(kind)?;
    if reference["identifier"]["system"] == system.as_str() {
        return reference["identifier"]["value"].as_str()?.parse().ok();
    }
    let path = reference["reference"].as_str()?.split("/_history").next()?;
    let mut parts = path.rsplit('/');
    let id = parts.next()?.parse().ok()?;
    (parts.next() == Some(kind)).then_some(id)
}

fn identifier<'a>(resource: &'a Value, system: &str) -> Option<&'a str> {
    list(resource, "identifier").iter().find(|one| one["system"] == system)?["value"].as_str()
}

fn extension<'a>(of: &'a Value, url: &str) -> Option<&'a Value> {
    list(of, "extension").iter().find(|one| one["url"] == url)
}
