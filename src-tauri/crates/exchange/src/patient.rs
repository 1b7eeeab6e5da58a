//! `Patient`: a participant, with or without what identifies them.

use domain::{Moment, participant::Participant};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    Entry,
    elements::{hl7, identifier, moment, ours},
};

pub(crate) const NHS_NUMBER: &str = "https://fhir.nhs.uk/Id/nhs-number";
pub(crate) const NHS_VERIFICATION: &str =
    "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus";
const NHS_VERIFICATION_CODES: &str = "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus";

/// How much of a participant leaves this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Identifiable {
    /// The study number, the language and whether an interpreter is needed.
    Pseudonymous,
    /// Also name, date of birth, sex and NHS number.
    Identified,
}

/// Whether somebody takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// They do.
    TakesPart,
    /// No longer. What was answered before stays.
    Withdrawn {
        /// Since when.
        since: Moment,
    },
}

/// The extensions that say since when somebody takes part no longer, and that
/// everything about them was erased where it was written.
pub(crate) const WITHDRAWN: &str = "withdrawn";
/// See [`WITHDRAWN`].
pub(crate) const ERASED: &str = "erased";

/// A participant, telling only what `how` allows.
pub fn patient(of: &Participant, how: Identifiable, standing: Standing) -> Entry {
    let mut extensions =
        vec![json!({ "url": hl7("patient-interpreterRequired"), "valueBoolean": of.interpreter })];
    if let Standing::Withdrawn { since } = &standing {
        extensions.push(json!({ "url": ours(WITHDRAWN), "valueDateTime": moment(since) }));
    }
    let mut fields = json!({
        "extension": extensions,
        "identifier": known_as(of.id.0, &of.study_number),
        "active": standing == Standing::TakesPart,
        "communication": [{
            "language": { "coding": [{ "system": "urn:ietf:bcp:47", "code": of.language }] },
            "preferred": true,
        }],
    });
    match how {
        Identifiable::Pseudonymous => {}
        Identifiable::Identified => identify(&mut fields, of),
    }
    Entry::seal("Patient", of.id.0, fields)
}

/// Somebody of whom everything was erased here: that there was somebody of that
/// number, and no more. It takes the place of what was sent.
pub fn erased_patient(id: Uuid, study_number: &str) -> Entry {
    let fields = json!({
        "extension": [{ "url": ours(ERASED), "valueBoolean": true }],
        "identifier": known_as(id, study_number),
        "active": false,
    });
    Entry::seal("Patient", id, fields)
}

fn known_as(id: Uuid, study_number: &str) -> Value {
    json!([identifier("study-number", study_number), identifier("participant", &id.to_string())])
}

fn identify(fields: &mut Value, of: &Participant) {
    if let Some(name) = name(of) {
        fields["name"] = json!([name]);
    }
    fields["gender"] = json!(of.sex.code());
    if let Some(born) = of.birth() {
        fields["birthDate"] = json!(born.to_string());
    }
    if let (Some(number), Some(identifiers)) = (&of.nhs_number, fields["identifier"].as_array_mut()) {
        identifiers.push(json!({
            // Nobody here can trace a number: its check digit fits, no more.
            "extension": [{
                "url": NHS_VERIFICATION,
                "valueCodeableConcept": { "coding": [{
                    "system": NHS_VERIFICATION_CODES,
                    "code": "number-present-but-not-traced",
                    "display": "Number present but not traced",
                }] },
            }],
            "system": NHS_NUMBER,
            "value": number.digits(),
        }));
    }
}

/// Given names stay in one piece: where one ends is for their owner to say.
/// A person may have only one of the two.
fn name(of: &Participant) -> Option<Value> {
    let (family, given) = (of.family.reveal().trim(), of.given.reveal().trim());
    let mut name = json!({ "use": "official" });
    if !family.is_empty() {
        name["family"] = json!(family);
    }
    if !given.is_empty() {
        name["given"] = json!([given]);
    }
    (!family.is_empty() || !given.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use domain::{ParticipantId, Private, nhs_number::NhsNumber, participant::Sex};
    use uuid::Uuid;

    use super::*;

    fn amina() -> Participant {
        Participant {
            id: ParticipantId(Uuid::from_u128(1)),
            study_number: "07-0004".into(),
            family: Private::new("Yusuf".into()),
            given: Private::new("Amina Noor".into()),
            born: Some(Private::new("2000-02-29".parse().unwrap())),
            sex: Sex::Female,
            nhs_number: Some(NhsNumber::parse("999 100 2758").unwrap()),
            language: "ar".into(),
            interpreter: true,
            registered: "2026-11-22T09:00:00+00:00".parse().unwrap(),
        }
    }

    #[test]
    fn a_pseudonymous_site_sends_nothing_but_number_language_and_interpreter() {
        let resource = patient(&amina(), Identifiable::Pseudonymous, Standing::TakesPart).resource;

        let mut fields: Vec<_> = resource.as_object().unwrap().keys().map(String::as_str).collect();
        fields.sort_unstable();
        assert_eq!(
            fields,
            ["active", "communication", "extension", "id", "identifier", "meta", "resourceType"]
        );
        assert_eq!(resource["identifier"].as_array().map(Vec::len), Some(2));
    }

    #[test]
    fn the_mark_of_a_pseudonymous_patient_does_not_depend_on_who_it_is() {
        let other = Participant { family: Private::new("Nowak".into()), nhs_number: None, ..amina() };
        let mark = |of: &Participant| {
            patient(of, Identifiable::Pseudonymous, Standing::TakesPart).content().to_owned()
        };
        assert_eq!(mark(&amina()), mark(&other));
    }

    #[test]
    fn somebody_with_one_name_has_no_empty_one() {
        let one = Participant { family: Private::new(" ".into()), ..amina() };
        let none = Participant { given: Private::new(String::new()), ..one.clone() };

        let sent = |of: &Participant| patient(of, Identifiable::Identified, Standing::TakesPart).resource;

        assert_eq!(sent(&one)["name"], json!([{ "use": "official", "given": ["Amina Noor"] }]));
        assert_eq!(sent(&none).get("name"), None);
    }
}
