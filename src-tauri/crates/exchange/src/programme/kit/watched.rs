//! What is watched: what sets it off, who is told, and how soon they act.

use domain::{
    Decimal,
    kit::{AlertRule, Kit, Severity, Trigger},
    way::StepKind,
};
use serde_json::{Map, Value, json};

use super::{Say, documented, entering, holds, is_coded, lasting, quoted};
use crate::{
    elements::{hl7_code, own},
    programme::{code, said_code, says, step_type},
};

/// A rule. Any of its triggers sets it off.
pub(super) fn alert(of: &Kit, rule: &AlertRule, say: &Say) -> Value {
    let mut extensions = vec![
        says("blocks", "valueBoolean", rule.blocks),
        says("to-be-confirmed", "valueBoolean", rule.confirm),
    ];
    extensions
        .extend(rule.unless.iter().map(|other| says("unless", "valueString", format!("alert.{other}"))));
    let recipients: Vec<Value> =
        std::iter::once(&rule.to).chain(&rule.second).map(|role| told(role)).collect();
    let mut action = json!({
        "id": format!("alert.{}", rule.id),
        "title": say("alert-", &rule.id),
        "code": [code(StepKind::Alert.code())],
        "priority": priority(rule.severity),
        "trigger": rule.when.iter().map(trigger).collect::<Vec<_>>(),
        "participant": recipients,
        // Counted from when it is set off.
        "timingRange": { "high": lasting(rule.minutes, "minute", "min") },
        "extension": extensions,
    });
    documented(of, &mut action, rule.source.as_ref());
    action
}

/// Whoever has this role at the site; who that is, the site knows.
fn told(role: &str) -> Value {
    json!({ "type": "practitioner", "role": said_code(StepKind::Alert, "recipients", role) })
}

fn priority(of: Severity) -> &'static str {
    match of {
        Severity::Emergency => "stat",
        Severity::Urgent => "urgent",
        Severity::Review => "routine",
    }
}

/// What is sent that sets it off, and, where what is sent says it by itself, what has to
/// hold of it: points are in a questionnaire and not in its answers, and no record knows
/// the one before it. There the numbers stand in the extension alone.
fn trigger(of: &Trigger) -> Value {
    let (kind, held) = match of {
        Trigger::Item { instrument, item, is, .. } => (
            "QuestionnaireResponse",
            is.as_deref().filter(|is| *is == "true").map(|_| ticked(instrument, item)),
        ),
        Trigger::Score { instrument, score, at_least, at_most } => {
            ("Observation", Some(reached(instrument, score, *at_least, *at_most)))
        }
        Trigger::Change { .. } => ("Observation", None),
        Trigger::Criterion { criterion } => {
            (step_type(StepKind::Screening, true), Some(format!("{} = true", entering::answer(criterion))))
        }
        Trigger::Serious {} => (step_type(StepKind::Adverse, true), Some(serious())),
    };
    let mut trigger = json!({ "type": "data-added", "data": [{ "type": kind }], "extension": [rule(of)] });
    if let Some(path) = held {
        trigger["condition"] = holds(path);
    }
    trigger
}

/// What is watched, part by part.
fn rule(of: &Trigger) -> Value {
    let (name, fields) = match serde_json::to_value(of) {
        Ok(Value::Object(one)) => one.into_iter().next().unwrap_or_default(),
        _ => (String::new(), Value::Null),
    };
    let mut parts = Map::from_iter([("what".to_owned(), Value::String(name))]);
    parts.extend(fields.as_object().cloned().unwrap_or_default());
    let parts = parts.into_iter().filter_map(|(name, value)| crate::tree::extension(&name, &value));
    json!({ "url": crate::elements::ours("watched"), "extension": parts.collect::<Vec<_>>() })
}

fn ticked(instrument: &str, item: &str) -> String {
    let form = quoted(&format!("{}|", own(&format!("Questionnaire/{instrument}"))));
    format!(
        "QuestionnaireResponse.where(questionnaire.startsWith({form})).repeat(item).where(linkId = {}).answer.value = true",
        quoted(item)
    )
}

/// A number within both ends, as far as there are any.
fn reached(instrument: &str, score: &str, at_least: Option<Decimal>, at_most: Option<Decimal>) -> String {
    let coded = is_coded("code.coding", &own("CodeSystem/score"), &format!("{instrument}-{score}"));
    let number = format!("Observation.where({coded}).value.value");
    let least = at_least.map(|least| format!("{number} >= {least}"));
    let most = at_most.map(|most| format!("{number} <= {most}"));
    let ends: Vec<String> = [least, most].into_iter().flatten().collect();
    if ends.is_empty() { format!("{number}.exists()") } else { ends.join(" and ") }
}

fn serious() -> String {
    let word = hl7_code("adverse-event-seriousness", "Serious");
    let (system, code) = (word["system"].as_str(), word["code"].as_str());
    is_coded("AdverseEvent.seriousness.coding", system.unwrap_or_default(), code.unwrap_or_default())
}
