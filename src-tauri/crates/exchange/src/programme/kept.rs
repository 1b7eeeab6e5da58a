//! A step as it is kept, in an extension, and back.
//!
//! What comes back is a stranger's: nothing here trusts a length or a name.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    Moment, ParticipantId, PersonId, VisitId,
    way::{Content, Said, Step, StepKind},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::{Told, WITHHELD, says, step_system, step_type};
use crate::{ExchangeError, elements::ours, entry::identified};

/// What holds an edition.
const EDITION: &str = "step-edition";
/// So many editions of a step and of what goes on from it are read at most.
const MOST: usize = 1_000;
/// So many fields of each.
const FIELDS: usize = 500;
/// So long a code or the name of a field may be.
const CODE: usize = 200;
/// So long what somebody wrote may be.
const WORDS: usize = 20_000;

/// An edition. The order of the fields is the order in which they are written.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    step: Uuid,
    kind: StepKind,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    kit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    version: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    participant: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    visit: Option<Uuid>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    about: Option<Uuid>,
    day: NaiveDate,
    content: Content,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    reason: Option<String>,
    at: Moment,
    by: Uuid,
}

/// A step of another computer, and what goes on from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TheirStep {
    /// Our own id.
    pub id: Uuid,
    /// Every edition of every step, in the order in which they were sent: first of the
    /// step itself.
    pub editions: Vec<Step>,
    /// Whether words were left out.
    pub withheld: bool,
}

/// Every edition of a step, and the fields of which words were left out.
pub(super) fn extensions(of: &Told) -> Vec<Value> {
    let all = of.editions.iter().chain(of.further.iter().flatten());
    let (mut said, mut withheld) = (Vec::new(), BTreeSet::new());
    for one in all {
        let content = of.said(one);
        let fields = content.iter().filter(|(_, said)| matches!(said, Said::Withheld(_)));
        withheld.extend(fields.map(|(field, _)| field.clone()));
        said.push(says(EDITION, "valueString", text(of, one, content)));
    }
    said.extend(withheld.into_iter().map(|field| says(WITHHELD, "valueString", field)));
    said
}

fn text(of: &Told, one: &Step, content: Content) -> String {
    let kept = Kept {
        step: one.id,
        kind: one.kind,
        kit: one.kit.clone(),
        version: one.kit_version,
        participant: one.participant.map(|id| id.0),
        visit: one.visit.map(|id| id.0),
        about: one.about,
        day: one.day,
        content,
        reason: one.reason.clone().filter(|_| !of.pseudonymous),
        at: one.at,
        by: one.by.0,
    };
    serde_json::to_string(&kept).unwrap_or_default()
}

/// Whether a server's copy is one of a step of ours.
pub fn is_step(resource: &Value) -> bool {
    let kind = resource["resourceType"].as_str().unwrap_or_default();
    identified(kind, resource).is_some_and(|(system, _)| system == step_system())
}

/// Reads a server's copy of a step of ours.
pub fn their_step(resource: &Value) -> Result<TheirStep, ExchangeError> {
    let wrong = |field| ExchangeError::Field { resource: "step", field };
    let kind = resource["resourceType"].as_str().unwrap_or_default();
    let id = identified(kind, resource).filter(|(system, _)| *system == step_system());
    let id: Uuid = id.and_then(|(_, id)| id.parse().ok()).ok_or(wrong("identifier"))?;
    let extensions = resource["extension"].as_array().map_or(&[][..], Vec::as_slice);
    let texts = extensions.iter().filter(|one| one["url"] == ours(EDITION).as_str());
    let mut editions = Vec::new();
    for one in texts {
        let kept = one["valueString"].as_str().and_then(|text| serde_json::from_str::<Kept>(text).ok());
        let kept = kept.filter(|kept| is_sound(kept) && editions.len() < MOST).ok_or(wrong("extension"))?;
        editions.push(read(kept));
    }
    let Some(first) = editions.first() else { return Err(wrong("extension")) };
    let (whose, what) = (first.participant, first.kind);
    let belongs = |one: &Step| {
        let same = one.id == id && one.kind == what && !what.goes_on();
        one.participant == whose && (same || one.kind.goes_on() && one.about == Some(id) && one.id != id)
    };
    // What only goes on from something that is no step is sent by itself.
    let alone = editions.iter().all(|one| one.id == id && one.kind == what && one.participant == whose);
    if !(alone || editions.iter().all(belongs)) || step_type(what, whose.is_some()) != kind {
        return Err(wrong("extension"));
    }
    let withheld = extensions.iter().any(|one| one["url"] == ours(WITHHELD).as_str());
    Ok(TheirStep { id, editions, withheld })
}

fn is_sound(kept: &Kept) -> bool {
    let short = |text: &str| text.len() <= CODE && !text.chars().any(char::is_control);
    let words = |text: &str| {
        text.chars().count() <= WORDS && !text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t'))
    };
    let said = |said: &Said| match said {
        Said::Code(code) => short(code),
        Said::Codes(codes) => codes.len() <= FIELDS && codes.iter().all(|code| short(code)),
        Said::Text(text) => words(text),
        Said::Yes(_) | Said::Number(_) | Said::Day(_) | Said::Moment(_) | Said::Withheld(_) => true,
    };
    kept.content.len() <= FIELDS
        && kept.content.iter().all(|(field, value)| short(field) && said(value))
        && kept.kit.as_deref().is_none_or(short)
        && kept.kit.is_some() == kept.version.is_some()
        && kept.reason.as_deref().is_none_or(words)
}

fn read(kept: Kept) -> Step {
    Step {
        id: kept.step,
        edition: 0,
        kind: kept.kind,
        kit: kept.kit,
        kit_version: kept.version,
        participant: kept.participant.map(ParticipantId),
        visit: kept.visit.map(VisitId),
        about: kept.about,
        day: kept.day,
        content: kept.content,
        reason: kept.reason,
        at: kept.at,
        by: PersonId(kept.by),
    }
}
