//! Who takes part: what is asked before, what is consented to, what there is to be given.

use domain::kit::{Arm, ConsentItem, Criterion, Effect, Kit, Topic};
use serde_json::{Value, json};

use super::{Say, documented, group, holds, is_coded};
use crate::{
    elements::own,
    programme::{code, says},
};

/// What is asked before anybody enters.
pub(super) fn screening(of: &Kit, say: &Say) -> Option<Value> {
    let one = |asked: &Criterion| {
        let effect = serde_json::to_value(asked.effect).unwrap_or_default();
        let mut action = json!({
            "id": format!("criterion.{}", asked.id),
            "code": [code("criterion")],
            "extension": [says("effect", "valueCode", effect)],
        });
        match asked.age {
            // Nobody is asked their age, and no question has words.
            Some(years) => {
                let from =
                    json!({ "value": years, "unit": "year", "system": crate::elements::UCUM, "code": "a" });
                action["extension"].as_array_mut().into_iter().for_each(|all| {
                    all.push(says("age-from", "valueAge", from.clone()));
                });
            }
            None => action["title"] = say("criterion-", &asked.id).into(),
        }
        documented(of, &mut action, asked.source.as_ref());
        action
    };
    let all: Vec<Value> = of.criteria.iter().map(one).collect();
    (!all.is_empty()).then(|| group("screening", "all", all))
}

/// What has to hold of the screening, or of the person, for anybody to take part: all of it.
pub(super) fn conditions(of: &Kit) -> Vec<Value> {
    let met = |asked: &Criterion| {
        let wanted = match asked.effect {
            Effect::Inclusion => true,
            Effect::Exclusion | Effect::Safety => false,
            Effect::Description => return None,
        };
        let path = match asked.age {
            Some(years) => format!("Patient.birthDate <= today() - {years} years"),
            None => format!("{} = {wanted}", answer(&asked.id)),
        };
        Some(json!({ "kind": "applicability", "expression": holds(path) }))
    };
    of.criteria.iter().filter_map(met).collect()
}

/// FHIRPath for the answer to a criterion in a screening as it is sent.
pub(super) fn answer(criterion: &str) -> String {
    let system = own("CodeSystem/programme-screening-field");
    let asked = is_coded("code.coding", &system, &format!("criterion-{criterion}"));
    format!("Observation.component.where({asked}).value")
}

/// What is consented to, item by item; without some of it nobody enters.
pub(super) fn consent(of: &Kit, say: &Say) -> Option<Value> {
    let form = of.consent.as_ref()?;
    let one = |item: &ConsentItem| {
        let mut action = json!({
            "id": format!("consent.{}", item.id),
            "title": say("consent-", &item.id),
            "code": [code("consent-item")],
            "requiredBehavior": if item.required { "must" } else { "could" },
        });
        if let Some(element) = item.element {
            action["extension"] = json!([says("element", "valueCode", element.code())]);
        }
        action
    };
    let mut all = group("consent", "any", form.items.iter().map(one).collect());
    all["extension"] = json!([says("consent-version", "valueString", form.version.as_str())]);
    Some(all)
}

/// What people are asked of themselves once they consented; nobody has to answer.
pub(super) fn background(of: &Kit) -> Option<Value> {
    let one = |topic: &Topic| {
        json!({
            "id": format!("background.{}", topic.code()),
            "title": topic.code(),
            "code": [code("background-topic")],
            "requiredBehavior": "could",
        })
    };
    let all: Vec<Value> = of.background.iter().map(one).collect();
    (!all.is_empty()).then(|| group("background", "any", all))
}

/// What somebody may be given: exactly one of it, with the products that there are.
pub(super) fn arms(of: &Kit, say: &Say) -> Option<Value> {
    let one = |arm: &Arm| {
        let mut action = json!({
            "id": format!("arm.{}", arm.id),
            "title": say("arm-", &arm.id),
            "code": [code("arm")],
            "extension": [says("is-programme", "valueBoolean", arm.programme)],
        });
        let products = arm.products.iter().map(|product| {
            json!({
                "id": format!("product.{}", product.id),
                "title": product.name,
                "code": [code("product")],
                "extension": [says("research-only", "valueBoolean", product.research_only)],
            })
        });
        let products: Vec<Value> = products.collect();
        if !products.is_empty() {
            action["groupingBehavior"] = json!("logical-group");
            action["selectionBehavior"] = json!("at-most-one");
            action["action"] = products.into();
        }
        action
    };
    let all: Vec<Value> = of.arms.iter().map(one).collect();
    (!all.is_empty()).then(|| group("arms", "exactly-one", all))
}
