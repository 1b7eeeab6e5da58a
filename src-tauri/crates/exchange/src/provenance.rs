//! `Provenance`: who made a response, on which computer, and from what its
//! numbers come.

use domain::{Moment, response::Response};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    Entry,
    elements::{hl7_code, identifier, moment, ours, own, reference},
    read::outcome::clean,
};

/// How an edition of a response came about.
#[derive(Debug, Clone, Copy)]
pub struct Made<'a> {
    /// The response.
    pub response: &'a Response,
    /// Which edition of it, from 1.
    pub edition: u32,
    /// Who of the staff finished or corrected it: an id, never a name.
    pub by: Option<Uuid>,
    /// On which computer.
    pub computer: Uuid,
    /// The ids of the numbers that are sent with it: an endpoint may look whether
    /// there are any of that id.
    pub scores: &'a [Uuid],
    /// When.
    pub at: Moment,
    /// Why it was corrected: a code of the list `correction`. Words stay here.
    pub because: Option<&'a str>,
}

/// The system of the codes for why something was corrected.
const REASONS: &str = "CodeSystem/correction";
/// So long a code may be.
const CODE: usize = 200;

/// The name under which a response's provenance is known.
const NAME: &[u8] = b"provenance";

/// How `of` came about, at an address that stays the same for every edition.
pub fn provenance(of: &Made) -> Entry {
    let id = Uuid::new_v5(&of.response.id.0, NAME);
    let mut targets = vec![reference("QuestionnaireResponse", of.response.id.0)];
    targets.extend(of.scores.iter().map(|score| reference("Observation", *score)));
    let computer =
        json!({ "type": "Device", "identifier": identifier("computer", &of.computer.to_string()) });
    let person =
        |by: Uuid| json!({ "type": "Practitioner", "identifier": identifier("staff", &by.to_string()) });
    let kind = |code| json!({ "coding": [hl7_code("provenance-participant-type", code)] });
    let mut agents = Vec::new();
    if let Some(by) = of.by {
        agents.push(json!({ "type": kind("enterer"), "who": person(by), "onBehalfOf": computer }));
    }
    agents.push(json!({ "type": kind("assembler"), "who": computer }));
    let mut fields = json!({
            "extension": [{ "url": ours("edition"), "valueInteger": of.edition }],
            "target": targets,
            "recorded": moment(&of.at),
            "activity": { "coding": [{
                "system": own("CodeSystem/activity"),
                "code": if of.edition > 1 { "corrected" } else { "finished" },
            }] },
            "agent": agents,
    });
    if let Some(code) = of.because {
        fields["reason"] = json!([{ "coding": [{ "system": own(REASONS), "code": code }] }]);
    }
    Entry::seal("Provenance", id, fields)
}

/// Why a copy of a response's provenance says that it was corrected: a code of ours.
pub fn their_reason(provenance: &Value) -> Option<String> {
    let reasons = provenance["reason"].as_array()?.iter().flat_map(|one| one["coding"].as_array());
    let ours = reasons.flatten().find(|one| one["system"] == own(REASONS).as_str())?;
    clean(&ours["code"], CODE)
}
