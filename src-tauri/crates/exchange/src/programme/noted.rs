//! `Observation`: a step for which FHIR has no resource of its own, field by field.

use domain::way::{Said, Step};
use serde_json::{Value, json};

use super::{Told, code, known_as, masked, said_code, values, whose};
use crate::elements::{moment, own};

pub(super) fn fields(of: &Told, now: &Step) -> Value {
    let mut fields = json!({
        "status": status(of),
        "code": code(now.kind.code()),
        "effectiveDateTime": now.day.to_string(),
        "issued": moment(&now.at),
    });
    whose(&mut fields, "subject", now);
    if let Some(about) = of.about {
        fields["focus"] = json!([known_as(about)]);
    }
    if let Some(kit) = &now.kit {
        fields["method"] = json!({ "coding": [{ "system": own("CodeSystem/kit"), "code": kit }] });
    }
    let mut components = Vec::new();
    for step in std::iter::once(now).chain(of.further()) {
        for (field, said) in &of.answered(step) {
            if matches!(said, Said::Withheld(_)) {
                components.push(json!({ "code": field_code(step, field), "dataAbsentReason": masked() }));
                continue;
            }
            for (kind, value) in values(step.kind, field, said) {
                components.push(json!({ "code": field_code(step, field), kind: value }));
            }
        }
    }
    if !components.is_empty() {
        fields["component"] = components.into();
    }
    fields
}

fn status(of: &Told) -> &'static str {
    if of.is_taken_back() {
        "entered-in-error"
    } else if of.editions.len() > 1 {
        "amended"
    } else {
        "final"
    }
}

/// What was asked in a field.
fn field_code(step: &Step, field: &str) -> Value {
    said_code(step.kind, "field", field)
}
