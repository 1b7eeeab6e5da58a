//! `PlanDefinition`: a programme, for everybody to read.

use domain::kit::{Anchor, Kit, Level, PlannedVisit};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{code, says};
use crate::{
    Entry, Wording,
    elements::{UCUM, identifier, own},
};

/// A kit with the words of one language; where one is missing, its id stands.
pub fn plan_definition(id: Uuid, of: &Kit, words: &Wording) -> Entry {
    let say = |message: String| words.texts.get(&message).cloned().unwrap_or(message);
    let kit = &of.id;
    let start = |kind: &str, name: &str| json!({ "id": kind, "code": [code(name)] });
    let mut actions = vec![start("index", of.index.code())];
    if of.visits.iter().any(|visit| visit.anchor == Anchor::Start) {
        actions.push(start("start", "start"));
    }
    actions.extend(of.visits.iter().map(|one| visit(of, one, say(format!("{kit}-visit-{}", one.id)))));
    let sources = of.sources.iter().map(|source| {
        json!({ "type": "documentation", "label": source.id, "display": source.title, "citation": source.says, "url": source.url })
    });
    Entry::seal(
        "PlanDefinition",
        id,
        json!({
            "identifier": [identifier("kit", &id.to_string())],
            "url": own(&format!("PlanDefinition/{kit}")),
            "version": of.version.to_string(),
            "name": kit,
            "title": say(format!("{kit}-title")),
            "description": say(format!("{kit}-summary")),
            "language": words.language,
            "status": "active",
            "type": { "coding": [crate::elements::hl7_code("plan-definition-type", "clinical-protocol")] },
            "subjectCodeableConcept": code(if of.participant == domain::kit::Who::Staff { "staff" } else { "patient" }),
            "relatedArtifact": sources.collect::<Vec<_>>(),
            "goal": [{ "description": { "text": say(format!("{kit}-summary")) } }],
            "action": actions,
        }),
    )
}

fn level(of: Level) -> &'static str {
    match of {
        Level::Essential => "essential",
        Level::Supporting => "supporting",
        Level::Optional => "optional",
    }
}

fn days(number: i64) -> Value {
    json!({ "value": number, "unit": "day", "system": UCUM, "code": "d" })
}

fn visit(of: &Kit, visit: &PlannedVisit, title: String) -> Value {
    let offset = i64::from(visit.offset);
    let mut action = json!({
        "id": visit.id,
        "title": title,
        "code": [code("visit")],
        "extension": [says("level", "valueCode", level(visit.level))],
        "selectionBehavior": "any",
    });
    let from = match visit.anchor {
        Anchor::Index => Some("index"),
        Anchor::Start => Some("start"),
        Anchor::Event => None,
    };
    if let Some(from) = from {
        action["relatedAction"] = json!([{
            "actionId": from,
            "relationship": "after-start",
            "offsetRange": { "low": days(offset - i64::from(visit.before)), "high": days(offset + i64::from(visit.after)) },
        }]);
        action["timingDuration"] = days(offset);
    }
    if let Some(every) = visit.every {
        let mut repeat = json!({ "frequency": 1, "period": every, "periodUnit": "d" });
        if let Some(times) = visit.times {
            repeat["count"] = json!(times);
        }
        action["timingTiming"] = json!({ "repeat": repeat });
        action.as_object_mut().into_iter().for_each(|fields| drop(fields.remove("timingDuration")));
    }
    let source = visit.source.as_ref().and_then(|id| of.sources.iter().find(|source| source.id == *id));
    if let Some(source) = source {
        action["documentation"] = json!([{ "type": "documentation", "label": source.id, "display": source.title, "url": source.url }]);
    }
    let forms = visit.forms.iter().map(|form| {
        json!({
            "title": form.instrument,
            "extension": [says("level", "valueCode", level(form.level))],
            "definitionCanonical": own(&format!("Questionnaire/{}", form.instrument)),
        })
    });
    let steps = visit.steps.iter().map(|step| json!({ "title": step.code(), "code": [code(step.code())] }));
    let inside: Vec<Value> = forms.chain(steps).collect();
    if !inside.is_empty() {
        action["action"] = inside.into();
    }
    action
}
