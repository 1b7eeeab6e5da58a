//! `EpisodeOfCare`: how far somebody has got in a programme; `ResearchSubject` where
//! the programme says that taking part is taking part in research.

use chrono::NaiveDate;
use domain::{ParticipantId, way::Stage};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    Entry,
    elements::{identifier, ours, own, reference},
    tree,
};

/// Somebody's taking part in a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participation {
    /// The same on every computer.
    pub id: Uuid,
    /// Whose.
    pub participant: ParticipantId,
    /// In which kit, and the version they entered with.
    pub kit: (String, u32),
    /// Whether that is research.
    pub research: bool,
    /// How far.
    pub stage: Stage,
    /// And how it came there: since which day each stage was reached, in order.
    pub history: Vec<(NaiveDate, Stage)>,
    /// Counts for the primary population.
    pub primary: bool,
    /// The day everything is counted from.
    pub index: Option<NaiveDate>,
    /// What they were given.
    pub arm: Option<String>,
    /// What the site had made of the kit when their newest step was noted, like `11-v1`.
    pub tailoring: Option<String>,
    /// The site was still learning on the day from which everything is counted.
    pub learning: bool,
}

/// The extension that says how far somebody has got.
pub(crate) const PARTICIPATION: &str = "participation";

/// FHIR's name for what taking part is sent as.
pub fn participation_type(research: bool) -> &'static str {
    if research { "ResearchSubject" } else { "EpisodeOfCare" }
}

/// Somebody's taking part.
pub fn participation(of: &Participation) -> Entry {
    let kind = participation_type(of.research);
    let (kit, version) = &of.kit;
    let history = orderly(&of.history);
    let mut told = json!({
        "kit": kit,
        "version": version,
        "stage": of.stage.code(),
        "primary": of.primary,
        "history": history.iter().map(|(since, stage)| json!({ "since": since, "stage": stage.code() })).collect::<Vec<_>>(),
    });
    if let Some(index) = of.index {
        told["index"] = json!(index);
    }
    if let Some(arm) = &of.arm {
        told["arm"] = json!(arm);
    }
    if let Some(tailoring) = &of.tailoring {
        told["tailoring"] = json!(tailoring);
    }
    if of.learning {
        told["learning-in"] = json!(true);
    }
    let mut fields = json!({ "identifier": [identifier("participation", &of.id.to_string())] });
    fields["extension"] = tree::extension(&ours(PARTICIPATION), &told).into_iter().collect();
    let over = matches!(of.stage, Stage::NotEligible | Stage::Refused | Stage::Ended | Stage::Completed);
    let period = |start: NaiveDate, end: Option<NaiveDate>| match end {
        Some(end) => json!({ "start": start, "end": end }),
        None => json!({ "start": start }),
    };
    if let (Some((first, _)), Some((last, _))) = (history.first(), history.last()) {
        fields["period"] = period(*first, over.then_some(*last));
    }
    if of.research {
        fields["status"] = json!(in_research(of.stage));
        fields["study"] = json!({ "type": "ResearchStudy", "identifier": identifier("kit", kit) });
        fields["individual"] = reference("Patient", of.participant.0);
        if let Some(arm) = &of.arm {
            fields["assignedArm"] = json!(arm);
        }
        return Entry::seal(kind, of.id, fields);
    }
    // Where nothing that was noted counts any more, nobody ever took part.
    let never = history.is_empty();
    fields["status"] = json!(if never { "entered-in-error" } else { in_care(of.stage) });
    fields["patient"] = reference("Patient", of.participant.0);
    fields["type"] = json!([{ "coding": [{ "system": own("CodeSystem/kit"), "code": kit }] }]);
    let mut statuses: Vec<(NaiveDate, &str)> = Vec::new();
    for (since, stage) in &history {
        let status = in_care(*stage);
        if statuses.last().is_none_or(|(_, last)| *last != status) {
            statuses.push((*since, status));
        }
    }
    let ends = statuses.iter().skip(1).map(|(since, _)| Some(*since)).chain([None]);
    let past: Vec<Value> = statuses
        .iter()
        .zip(ends)
        .map(|((since, status), end)| json!({ "status": status, "period": period(*since, end) }))
        .collect();
    if !past.is_empty() {
        fields["statusHistory"] = past.into();
    }
    Entry::seal(kind, of.id, fields)
}

/// No stage before the one from which it was reached: a day that was corrected may
/// say so.
fn orderly(history: &[(NaiveDate, Stage)]) -> Vec<(NaiveDate, Stage)> {
    let mut last = NaiveDate::MIN;
    let in_order = history.iter().map(|(since, stage)| {
        last = last.max(*since);
        (last, *stage)
    });
    in_order.collect()
}

fn in_care(stage: Stage) -> &'static str {
    match stage {
        Stage::New | Stage::Eligible | Stage::Consented => "planned",
        Stage::Deferred => "waitlist",
        Stage::Enrolled | Stage::Started | Stage::Stopped => "active",
        Stage::Ended | Stage::Completed => "finished",
        Stage::NotEligible | Stage::Refused => "cancelled",
    }
}

fn in_research(stage: Stage) -> &'static str {
    match stage {
        Stage::New => "candidate",
        Stage::Eligible => "eligible",
        Stage::NotEligible => "ineligible",
        Stage::Refused => "not-registered",
        Stage::Consented | Stage::Deferred => "pending-on-study",
        Stage::Enrolled | Stage::Started => "on-study",
        Stage::Stopped => "follow-up",
        Stage::Ended => "withdrawn",
        Stage::Completed => "off-study",
    }
}
