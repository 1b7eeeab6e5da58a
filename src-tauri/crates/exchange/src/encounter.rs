//! `Encounter`: a visit.

use chrono::NaiveDate;
use domain::visit::Visit;
use serde_json::{Value, json};

use crate::{
    Entry,
    elements::{hl7_code, identifier, moment, ours, own, reference},
    tree,
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

/// How the day of a visit stands to the window in which it was to take place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WindowStatus {
    /// In it.
    InWindow,
    /// Before it.
    Early,
    /// After it.
    Late,
}

/// Which visit of a programme a visit is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedAs {
    /// The kit.
    pub kit: String,
    /// The visit of it.
    pub plan: String,
    /// Which of them, from 0.
    pub turn: u32,
    /// Its day, and the first and last on which it counts; nothing where the programme
    /// gives it none.
    pub window: Option<(NaiveDate, NaiveDate, NaiveDate)>,
    /// What the site had made of the kit by then, like `11-v1`; nothing where it runs it
    /// as it came.
    pub tailoring: Option<String>,
    /// The site was still learning on its day.
    pub learning: bool,
}

impl WindowStatus {
    /// Of a visit on `day`.
    pub fn of(day: NaiveDate, opens: NaiveDate, closes: NaiveDate) -> Self {
        if day < opens {
            Self::Early
        } else if day > closes {
            Self::Late
        } else {
            Self::InWindow
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::InWindow => "in-window",
            Self::Early => "early",
            Self::Late => "late",
        }
    }
}

impl PlannedAs {
    fn extension(&self, day: NaiveDate) -> Option<Value> {
        let mut told = json!({ "kit": self.kit, "plan": self.plan, "turn": self.turn });
        if let Some((target, opens, closes)) = self.window {
            told["target"] = json!(target);
            told["opens"] = json!(opens);
            told["closes"] = json!(closes);
            told["status"] = json!(WindowStatus::of(day, opens, closes).code());
        }
        if let Some(tailoring) = &self.tailoring {
            told["tailoring"] = json!(tailoring);
        }
        if self.learning {
            told["learning-in"] = json!(true);
        }
        tree::extension(&ours(PLANNED), &told)
    }

    /// As a server's copy of a visit tells it.
    pub(crate) fn read(extension: &Value) -> Option<Self> {
        let told = tree::value(extension.as_object()?)?;
        let text = |field: &str| told[field].as_str().filter(|text| text.len() <= 200).map(str::to_owned);
        let day = |field: &str| told[field].as_str()?.parse::<NaiveDate>().ok();
        Some(Self {
            kit: text("kit")?,
            plan: text("plan")?,
            turn: u32::try_from(told["turn"].as_u64()?).ok()?,
            window: day("target")
                .zip(day("opens"))
                .zip(day("closes"))
                .map(|((target, opens), closes)| (target, opens, closes)),
            tailoring: text("tailoring"),
            learning: told["learning-in"] == json!(true),
        })
    }
}

/// The extension that says which visit of a programme it is.
pub(crate) const PLANNED: &str = "planned-visit";

/// A visit. Its day and the moment it was entered are
/// two things: a visit copied from paper is entered later than it took place.
pub fn encounter(of: &Visit, course: Course, planned: Option<&PlannedAs>) -> Entry {
    let entered = json!({ "url": own("StructureDefinition/entered"), "valueDateTime": moment(&of.entered) });
    let planned = planned.and_then(|planned| planned.extension(of.day));
    let extensions: Vec<Value> = std::iter::once(entered).chain(planned).collect();
    Entry::seal(
        "Encounter",
        of.id.0,
        json!({
            "extension": extensions,
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

        let resource = encounter(&visit, Course::Over, None).resource;

        assert_eq!(resource["period"]["start"], "2026-11-20");
        assert_eq!(resource["extension"][0]["valueDateTime"], "2026-11-22T09:00:00+01:00");
        assert_eq!(resource["status"], "finished");
        assert_eq!(encounter(&visit, Course::UnderWay, None).resource["status"], "in-progress");
        assert_eq!(encounter(&visit, Course::Mistaken, None).resource["status"], "entered-in-error");
    }
}
