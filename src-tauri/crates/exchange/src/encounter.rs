//! `Encounter`: a visit.

use domain::visit::Visit;
use serde_json::json;

use crate::{
    Entry,
    elements::{hl7_code, identifier, moment, own, reference},
};

/// What has become of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    /// It is still going on.
    UnderWay,
    /// It is over.
    Over,
    /// It was entered by mistake.
    Mistaken,
}

impl Course {
    /// FHIR's word for it.
    fn status(self) -> &'static str {
        match self {
            Self::UnderWay => "in-progress",
            Self::Over => "finished",
            Self::Mistaken => "entered-in-error",
        }
    }
}

/// A visit. Its day and the moment it was entered are
/// two things: a visit copied from paper is entered later than it took place.
pub fn encounter(of: &Visit, course: Course) -> Entry {
    Entry::seal(
        "Encounter",
        of.id.0,
        json!({
            "extension": [{ "url": own("StructureDefinition/entered"), "valueDateTime": moment(&of.entered) }],
            "identifier": [identifier("visit", &of.id.to_string())],
            "status": course.status(),
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

        let resource = encounter(&visit, Course::Over).resource;

        assert_eq!(resource["period"]["start"], "2026-11-20");
        assert_eq!(resource["extension"][0]["valueDateTime"], "2026-11-22T09:00:00+01:00");
        assert_eq!(resource["status"], "finished");
        assert_eq!(encounter(&visit, Course::UnderWay).resource["status"], "in-progress");
        assert_eq!(encounter(&visit, Course::Mistaken).resource["status"], "entered-in-error");
    }
}
