//! `PlanDefinition`: a programme, for everybody to read.

use domain::{
    Moment,
    kit::{Anchor, Kit, Level, PlannedVisit},
};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{code, says};
use crate::{
    Entry, Wording,
    elements::{UCUM, identifier, moment, ours, own},
    tree,
};

/// What a site made of a kit, and who let it take effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tailoring {
    /// The code of the site.
    pub site: String,
    /// Like `11-v1`.
    pub version: String,
    /// Who proposed it, and when.
    pub made: (Uuid, Moment),
    /// Who let it take effect, and when.
    pub approved: (Uuid, Moment),
    /// Nobody else at the site could: whoever proposed it did.
    pub alone: bool,
    /// What is other than in the kit as it came, each in a plain sentence.
    pub changes: Vec<String>,
}

/// A kit with the words of one language; where one is missing, its id stands.
pub fn plan_definition(id: Uuid, of: &Kit, words: &Wording) -> Entry {
    Entry::seal("PlanDefinition", id, fields(id, of, words))
}

/// A kit as a site runs it, beside the kit as it came: what the site made of it, in
/// plain sentences, goes with it.
pub fn tailored_definition(id: Uuid, of: &Kit, words: &Wording, by: &Tailoring) -> Entry {
    let mut fields = fields(id, of, words);
    let came = format!("{}|{}", own(&format!("PlanDefinition/{}", of.id)), of.version);
    let told = json!({
        "site": by.site,
        "version": by.version,
        "author": by.made.0,
        "made": moment(&by.made.1),
        "approver": by.approved.0,
        "approved": moment(&by.approved.1),
        "alone": by.alone,
        "changes": by.changes,
    });
    fields["extension"] = tree::extension(&ours("tailoring"), &told).into_iter().collect();
    fields["url"] = json!(own(&format!("PlanDefinition/{}-{}", of.id, by.site)));
    fields["version"] = json!(by.version);
    fields["date"] = json!(moment(&by.approved.1));
    if let Some(related) = fields["relatedArtifact"].as_array_mut() {
        related.insert(0, json!({ "type": "derived-from", "resource": came }));
    }
    Entry::seal("PlanDefinition", id, fields)
}

fn fields(id: Uuid, of: &Kit, words: &Wording) -> Value {
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
    })
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
