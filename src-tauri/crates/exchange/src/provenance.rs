//! `Provenance`: who made a response, on which computer, and from what its
//! numbers come.

use domain::{Moment, response::Response};
use serde_json::json;
use uuid::Uuid;

use crate::{
    Entry,
    elements::{hl7_code, identifier, moment, ours, own, reference},
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
}

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
    Entry::seal(
        "Provenance",
        id,
        json!({
            "extension": [{ "url": ours("edition"), "valueInteger": of.edition }],
            "target": targets,
            "recorded": moment(&of.at),
            "activity": { "coding": [{
                "system": own("CodeSystem/activity"),
                "code": if of.edition > 1 { "corrected" } else { "finished" },
            }] },
            "agent": agents,
        }),
    )
}
