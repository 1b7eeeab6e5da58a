//! Scores: hidden items that are worked out, where there is a usual formula.

use domain::{
    Decimal,
    instrument::{Instrument, Item, Kind, Method, Scale},
};
use serde_json::{Value, json};

use super::Links;
use crate::{
    elements::{code, hl7, ours, sdc},
    tree,
};

/// The item of `scale`. All that was published about it stands in an extension
/// of our own; the formula is for programs that know only FHIR's.
pub(super) fn item(of: &Instrument, scale: &Scale, links: &mut Links) -> Value {
    let mut extensions = vec![json!({ "url": hl7("questionnaire-hidden"), "valueBoolean": true })];
    if let Some(formula) = formula(of, scale) {
        extensions.push(json!({
            "url": sdc("calculatedExpression"),
            "valueExpression": { "language": "text/fhirpath", "expression": formula },
        }));
    }
    let mut all = json!(scale);
    if let Value::Object(fields) = &mut all {
        fields.remove("code");
    }
    extensions.extend(tree::extension(&ours("score"), &all));
    let mut fields = json!({
        "extension": extensions,
        "linkId": links.part(&format!("{}-{}", of.id(), scale.id)),
        "type": "decimal",
        "required": false,
        "readOnly": true,
    });
    if let Some(one) = &scale.code {
        fields["code"] = json!([code(one)]);
    }
    fields
}

/// `scale` in FHIRPath, where it says the same: an item that is in a group that
/// repeats has many answers, and what is asked only sometimes is no gap.
fn formula(of: &Instrument, scale: &Scale) -> Option<String> {
    let special = scale.not_applicable_points.is_some() || scale.pro_rated;
    if special || !scale.scores.is_empty() || scale.items.is_empty() {
        return None;
    }
    let parts: Vec<String> = scale.items.iter().map(|id| part(of, scale, id)).collect::<Option<_>>()?;
    let (first, rest) = parts.split_first()?;
    let all = rest.iter().fold(first.clone(), |all, part| format!("{all}.combine({part})"));
    let least = scale.at_least_answered.unwrap_or(parts.len() - scale.may_miss.min(parts.len()));
    let worked = match scale.method {
        Method::Sum | Method::Value => format!("{all}.sum()"),
        Method::Mean if scale.weights.is_empty() => format!("{all}.avg()"),
        Method::Maximum => format!("{all}.max()"),
        Method::Minimum => format!("{all}.min()"),
        Method::Count => {
            format!("{all}.where($this >= {}).count()", scale.at_least.unwrap_or(Decimal::from(1)))
        }
        Method::Mean | Method::Percent | Method::Expression => return None,
    };
    Some(format!("iif({all}.count() >= {}, {worked}.round({}), {{}})", least.max(1), scale.places))
}

/// The points of one item, as a collection of one or none.
fn part(of: &Instrument, scale: &Scale, id: &str) -> Option<String> {
    let item = of.item(id)?;
    if sometimes(of, item) {
        return None;
    }
    let link = item.link.replace('\\', "\\\\").replace('\'', "\\'");
    let answer = format!("%resource.descendants().where(linkId = '{link}').answer.value");
    let turned = scale.reversed.iter().any(|one| one == id);
    let counted = match &item.kind {
        // What an option counts stands on it, turned already.
        Kind::Choice { .. } if !turned => return weighted(format!("{answer}.ordinal()"), scale, id),
        Kind::Choice { .. } => format!("{answer}.ordinal()"),
        Kind::YesNo | Kind::Tick => format!("{answer}.select(iif($this, 1, 0))"),
        Kind::Scale { .. } | Kind::Analogue { .. } => answer,
        Kind::Number { unit: None, counts, .. } if counts.is_empty() => answer,
        Kind::Number { .. } | Kind::Choices { .. } => return None,
        Kind::Date { .. } | Kind::Text { .. } | Kind::Display | Kind::Group { .. } => return None,
    };
    let already = matches!(item.kind, Kind::Choice { .. });
    let counted = if (item.reversed && !already) == turned {
        counted
    } else {
        let [low, high] = of.ends(item)?;
        format!("{counted}.select({low} + {high} - $this)")
    };
    weighted(counted, scale, id)
}

fn weighted(counted: String, scale: &Scale, id: &str) -> Option<String> {
    Some(match scale.weights.get(id) {
        Some(weight) => format!("{counted}.select($this * {weight})"),
        None => counted,
    })
}

fn sometimes(of: &Instrument, item: &Item) -> bool {
    let repeats = matches!(item.kind, Kind::Group { repeats: Some(_), .. });
    let around = item.group.as_deref().and_then(|id| of.item(id));
    item.when.is_some() || repeats || around.is_some_and(|group| sometimes(of, group))
}
