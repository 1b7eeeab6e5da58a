//! When they are asked what, how long that takes, and what is counted of other care.

use domain::kit::{Anchor, Kit, Level, PlannedForm, PlannedVisit, Who};
use serde_json::{Value, json};

use super::{Say, documented, group, lasting};
use crate::{
    elements::own,
    programme::{code, says},
};

/// What happens at a visit, from when until when, with the minutes of either side.
pub(super) fn visit(of: &Kit, visit: &PlannedVisit, say: &Say) -> Value {
    let offset = i64::from(visit.offset);
    let days = |number: i64| lasting(number, "day", "d");
    let mut extensions = vec![says("level", "valueCode", level(visit.level))];
    if let Some(back) = visit.recall_days {
        extensions.push(says("recall", "valueDuration", days(i64::from(back))));
    }
    let mut action = json!({
        "id": visit.id,
        "title": say("visit-", &visit.id),
        "code": [code("visit")],
        "extension": extensions,
        "selectionBehavior": "any",
        "participant": taking_part(of, visit),
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
    documented(of, &mut action, visit.source.as_ref());
    let steps = visit.steps.iter().map(|step| json!({ "title": step.code(), "code": [code(step.code())] }));
    let inside: Vec<Value> = visit.forms.iter().map(form).chain(steps).collect();
    if !inside.is_empty() {
        action["action"] = inside.into();
    }
    action
}

/// Whoever takes part and whoever asks, with the minutes that it may take them.
fn taking_part(of: &Kit, visit: &PlannedVisit) -> Value {
    let one = |kind: &str, role: &str, minutes: u32| {
        let minutes = says("minutes", "valueDuration", lasting(minutes, "minute", "min"));
        json!({ "type": kind, "role": code(role), "extension": [minutes] })
    };
    let kind = if of.participant == Who::Staff { "practitioner" } else { "patient" };
    json!([
        one(kind, "participant", visit.patient_minutes),
        one("practitioner", "staff", visit.staff_minutes)
    ])
}

fn form(form: &PlannedForm) -> Value {
    let mut extensions = vec![
        says("level", "valueCode", level(form.level)),
        says("seconds", "valueDuration", lasting(form.seconds, "second", "s")),
    ];
    extensions.extend(form.mode.map(|mode| says("mode", "valueCode", mode.code())));
    json!({
        "title": form.instrument,
        "extension": extensions,
        "definitionCanonical": own(&format!("Questionnaire/{}", form.instrument)),
    })
}

fn level(of: Level) -> &'static str {
    match of {
        Level::Essential => "essential",
        Level::Supporting => "supporting",
        Level::Optional => "optional",
    }
}

/// What is counted of other care, each in what it is counted.
pub(super) fn resources(of: &Kit, say: &Say) -> Option<Value> {
    let one = |line: &domain::kit::ResourceLine| {
        let unit = serde_json::to_value(line.unit).unwrap_or_default();
        json!({
            "id": format!("resource.{}", line.id),
            "title": say("resource-", &line.id),
            "code": [code("resource-line")],
            "extension": [says("resource-unit", "valueCode", unit)],
        })
    };
    let all: Vec<Value> = of.resources.iter().map(one).collect();
    (!all.is_empty()).then(|| group("resource", "any", all))
}

/// So many sessions, and how many of them are enough.
pub(super) fn sessions(of: &Kit) -> Option<Value> {
    let sessions = of.sessions.as_ref()?;
    let enough = json!({ "value": sessions.complete_percent, "unit": "%", "system": crate::elements::UCUM, "code": "%" });
    let mut action = json!({
        "code": [code("session")],
        "cardinalityBehavior": "multiple",
        "timingTiming": { "repeat": { "count": sessions.planned } },
        "extension": [says("complete-from", "valueQuantity", enough)],
    });
    documented(of, &mut action, sessions.source.as_ref());
    Some(action)
}
