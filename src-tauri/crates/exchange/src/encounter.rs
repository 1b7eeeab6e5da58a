//! `Encounter`: a visit.

use domain::visit::Visit;
use serde_json::json;

use crate::{
    Entry,
    elements::{hl7_code, identifier, moment, own, reference},
};

/// A visit, over or still going on. Its day and the moment it was entered are
/// two things: a visit copied from paper is entered later than it took place.
pub fn encounter(of: &Visit, finished: bool) -> Entry {
    Entry::seal(
        "Encounter",
        of.id.0,
        json!({
            "extension": [{ "url": own("StructureDefinition/entered"), "valueDateTime": moment(&of.entered) }],
            "identifier": [identifier("visit", &of.id.to_string())],
            "status": if finished { "finished" } else { "in-progress" },
            "class": hl7_code("v3-ActCode", "AMB"),
            "subject": reference("Patient", of.participant.0),
            "period": { "start": of.day.to_string() },
        }),
    )
}

#[cfg(test)]
mod tests {
    use domain::{ParticipantId, VisitId};
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_visit_copied_from_paper_keeps_its_day_and_the_moment_it_was_entered() {
        let visit = Visit {
            id: VisitId(Uuid::from_u128(2)),
            participant: ParticipantId(Uuid::from_u128(1)),
            day: "2026-11-20".parse().unwrap(),
            entered: "2026-11-22T09:00:00+01:00".parse().unwrap(),
        };

        let resource = encounter(&visit, true).resource;

        assert_eq!(resource["period"]["start"], "2026-11-20");
        assert_eq!(resource["extension"][0]["valueDateTime"], "2026-11-22T09:00:00+01:00");
        assert_eq!(resource["status"], "finished");
        assert_eq!(encounter(&visit, false).resource["status"], "in-progress");
    }
}
