//! `Task`: an alert, on which somebody acts within a time, and what came of it.

use domain::way::{Handled, Said, Step, Waits};
use serde_json::{Value, json};

use super::{Told, code, known_as, said_code, values, whose};
use crate::elements::{moment, own};

pub(super) fn fields(of: &Told, now: &Step) -> Value {
    let further: Vec<&Step> = of.further().collect();
    // When it fired; one more edition of it puts its clock right, and nothing else.
    let fired = of.editions.first().map_or(now.at, |first| first.at);
    let newest = further.iter().map(|one| one.at).chain([now.at]).max().unwrap_or(now.at);
    let mut fields = json!({
        "status": if of.is_taken_back() { "entered-in-error" } else { status(&further) },
        "intent": "order",
        "authoredOn": moment(&fired),
        "lastModified": moment(&newest),
        "code": code(now.kind.code()),
    });
    whose(&mut fields, "for", now);
    if let Some(kit) = &now.kit {
        fields["instantiatesUri"] = json!(own(&format!("PlanDefinition/{kit}")));
    }
    if let Some(about) = of.about {
        fields["focus"] = known_as(about);
    }
    let rule = now.code("rule").or_else(|| now.text("rule"));
    if let Some(rule) = rule {
        fields["reasonCode"] = said_code(now.kind, "rule", rule);
    }
    if let Some(priority) = now.code("severity").and_then(priority) {
        fields["priority"] = json!(priority);
    }
    if let Some(known) = of.kit.zip(rule).and_then(|(kit, rule)| kit.alert(rule)) {
        // Whoever has this role at the site; who that is, the site knows.
        fields["owner"] = json!({ "display": known.to });
    }
    if let Some(Said::Moment(due)) = now.content.get("due") {
        // Of a serious event the time runs from when the site came to know of it.
        let since = match now.content.get("since") {
            Some(Said::Moment(since)) => since,
            _ => &fired,
        };
        fields["restriction"] = json!({ "period": { "start": moment(since), "end": moment(due) } });
    }
    let inputs = parameters(of, now, &["rule", "due", "since", "severity"]);
    if !inputs.is_empty() {
        fields["input"] = inputs.into();
    }
    let outputs: Vec<Value> = further.iter().flat_map(|one| parameters(of, one, &[])).collect();
    if !outputs.is_empty() {
        fields["output"] = outputs.into();
    }
    fields
}

fn priority(severity: &str) -> Option<&'static str> {
    match severity {
        "emergency" => Some("stat"),
        "urgent" => Some("urgent"),
        "review" => Some("routine"),
        _ => None,
    }
}

/// Nobody has acted, somebody has, or it is over: as it stands here.
fn status(further: &[&Step]) -> &'static str {
    match Handled::of(further.iter().copied()).waits() {
        Waits::Nothing => "completed",
        Waits::Action if further.is_empty() => "requested",
        Waits::Action | Waits::Promise(_) | Waits::Outcome => "in-progress",
    }
}

/// What was said, but in the fields that are said elsewhere.
fn parameters(of: &Told, step: &Step, elsewhere: &[&str]) -> Vec<Value> {
    let mut all = Vec::new();
    for (field, said) in of.answered(step).iter().filter(|(field, _)| !elsewhere.contains(&field.as_str())) {
        for (kind, value) in values(step.kind, field, said) {
            all.push(json!({ "type": said_code(step.kind, "field", field), kind: value }));
        }
    }
    all
}
