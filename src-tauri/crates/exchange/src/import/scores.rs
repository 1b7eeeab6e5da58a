//! Items that are worked out: scores.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Code, Decimal,
    instrument::{Direction, DraftItem, KindName, Method, Scale},
};
use serde_json::{Value, json};

use super::{
    Loss,
    fhirpath::{self, Node},
    fields::{Fields, Texts},
    formula::{Context, Formula, Meaning, written},
    items::calculations,
    owned::unread,
    root::Reader,
};
use crate::{
    elements::{hl7, ours},
    tree,
};

/// A name for something that formulas say.
pub(super) struct Variable {
    place: String,
    name: String,
    formula: Option<Node>,
}

/// An item that is worked out.
pub(super) struct Calculated {
    link: String,
    code: Option<Code>,
    texts: Option<Texts>,
    places: Option<u8>,
    ends: [Option<Decimal>; 2],
    said: Said,
}

enum Said {
    /// By an export of ours, in full.
    Own(Box<Scale>),
    Formula {
        url: String,
        node: Option<Node>,
    },
}

/// Ends of a score of which nobody knows them.
const ENDLESS: i64 = 1_000_000;

impl Reader {
    /// Takes the variables that `fields` defines.
    pub(super) fn variables(&mut self, fields: &mut Fields, place: &str) {
        let url = hl7("variable");
        while let Some(mut one) = fields.extension(&url) {
            one.skip(&["url"]);
            let Some(mut expression) = one.object("valueExpression") else {
                self.report.name(place, &url, Loss::Dropped);
                continue;
            };
            let name = expression.text("name");
            let formula = formula(&mut expression);
            self.report.rest(place, "variable", expression);
            self.report.rest(place, "variable", one);
            match name {
                Some(name) => self.variables.push(Variable { place: place.to_owned(), name, formula }),
                None => self.report.name(place, &url, Loss::Dropped),
            }
        }
    }

    /// Takes an item that is worked out; gives back any other.
    pub(super) fn calculated(&mut self, mut fields: Fields, link: &str) -> Option<Fields> {
        let own = fields.extension(&ours("score")).map(Fields::into_map);
        let expression = calculations().into_iter().find_map(|url| Some((fields.extension(&url)?, url)));
        if own.is_none() && expression.is_none() {
            return Some(fields);
        }
        let code = self.code(&mut fields, link);
        let said = match (own, expression) {
            (Some(own), expression) => {
                if let Some((one, url)) = expression {
                    // Worked out anew when the whole is compared.
                    let mut one = one;
                    one.skip(&["url"]);
                    if let Some(mut expression) = one.object("valueExpression") {
                        expression.skip(&["language", "expression"]);
                        self.report.rest(link, &url, expression);
                    }
                    self.report.rest(link, &url, one);
                }
                match owned(&own, code.as_ref()) {
                    Some(scale) => Said::Own(Box::new(scale)),
                    None => {
                        unread(&Value::Object(own), link, &mut self.report);
                        self.report.rest(link, "", fields);
                        return None;
                    }
                }
            }
            (None, Some((mut one, url))) => {
                one.skip(&["url"]);
                let node = match one.object("valueExpression") {
                    Some(mut expression) => {
                        let node = formula(&mut expression);
                        expression.skip(&["name"]);
                        self.report.rest(link, "calculatedExpression", expression);
                        node
                    }
                    None => one.text("valueString").and_then(|text| fhirpath::read(&text)),
                };
                self.report.rest(link, &url, one);
                Said::Formula { url, node }
            }
            (None, None) => return Some(fields),
        };
        let read = |one: &mut Fields| u8::try_from(one.whole("valueInteger")?).ok();
        let places = fields.said(&hl7("maxDecimalPlaces"), link, &mut self.report, read);
        let number = |one: &mut Fields| one.number("valueInteger").or(one.number("valueDecimal"));
        let ends = ["minValue", "maxValue"].map(|url| fields.said(&hl7(url), link, &mut self.report, number));
        let kind = fields.text("type").unwrap_or_default();
        let texts = fields.words("text", link, &mut self.report);
        self.hidden(&mut fields, link);
        if fields.peek("readOnly").is_some_and(Value::is_boolean) {
            fields.skip(&["readOnly"]);
        }
        for flag in ["required", "repeats"] {
            if fields.peek(flag) == Some(&json!(false)) {
                fields.skip(&[flag]);
            }
        }
        self.report.rest(link, "", fields);
        let numeric = ["integer", "decimal", "quantity"].contains(&kind.as_str());
        let said = match said {
            Said::Formula { url, .. } if !numeric => Said::Formula { url, node: None },
            said @ (Said::Own(_) | Said::Formula { .. }) => said,
        };
        let places = if kind == "integer" { Some(0) } else { places };
        self.calculated.push(Calculated { link: link.to_owned(), code, texts, places, ends, said });
        None
    }

    /// The scores, now that all items are known.
    pub(super) fn scores(&mut self) -> Vec<Scale> {
        let known: BTreeMap<String, Option<Node>> =
            self.variables.iter().map(|one| (one.name.clone(), one.formula.clone())).collect();
        let mut used = BTreeSet::new();
        let mut scores = Vec::new();
        for one in std::mem::take(&mut self.calculated) {
            match one.said {
                Said::Own(scale) => scores.push(*scale),
                Said::Formula { ref url, ref node } => {
                    let context = Context { items: &self.items, variables: &known };
                    match node.as_ref().and_then(|node| context.formula(node)) {
                        Some(formula) => {
                            used.extend(formula.used.iter().cloned());
                            let scale = self.scale(&one, formula);
                            scores.push(scale);
                        }
                        None => self.report.name(&one.link, url, Loss::Unusable),
                    }
                }
            }
        }
        for unused in std::mem::take(&mut self.variables) {
            if !used.contains(&unused.name) {
                self.report.name(&unused.place, &hl7("variable"), Loss::Dropped);
            }
        }
        scores
    }

    fn scale(&mut self, one: &Calculated, formula: Formula) -> Scale {
        let id = self.ids.score(&one.link);
        if let Some(texts) = &one.texts {
            self.word(&format!("{}-{id}", self.ids.instrument()), texts, &one.link);
        }
        // FHIR does not say whether more is worse.
        self.report.name(&one.link, "calculatedExpression: direction", Loss::Simplified);
        let (method, items, lenient) = match &formula.meaning {
            Meaning::Sum { items, lenient } => (Method::Sum, items.clone(), *lenient),
            Meaning::Mean(items) => (Method::Mean, items.clone(), true),
            Meaning::Maximum(items) => (Method::Maximum, items.clone(), true),
            Meaning::Minimum(items) => (Method::Minimum, items.clone(), true),
            Meaning::Expression(text) => (Method::Expression, Vec::new(), text.contains("if(")),
        };
        // A missing answer is not a zero here, and no score hides that one is missing.
        if lenient && formula.least.is_none() && items.len() != 1 {
            self.report.name(&one.link, "calculatedExpression: missing answers", Loss::Simplified);
        }
        let least = formula.least.filter(|least| *least < items.len());
        let whole = method == Method::Sum && items.iter().all(|id| self.whole(id));
        let places = formula.places.or(one.places).unwrap_or(if whole { 0 } else { 2 }).min(6);
        let range = self.range(method, &items).unwrap_or_else(|| {
            self.report.name(&one.link, "calculatedExpression: range", Loss::Simplified);
            let end = |end: Option<Decimal>, other: i64| end.unwrap_or_else(|| Decimal::from(other));
            let [low, high] = [end(one.ends[0], -ENDLESS), end(one.ends[1], ENDLESS)];
            if low <= high { [low, high] } else { [Decimal::from(-ENDLESS), Decimal::from(ENDLESS)] }
        });
        Scale {
            id,
            items,
            scores: Vec::new(),
            method,
            expression: match &formula.meaning {
                Meaning::Expression(_) => Some(written(&formula.meaning)),
                Meaning::Sum { .. } | Meaning::Mean(_) | Meaning::Maximum(_) | Meaning::Minimum(_) => None,
            },
            range,
            direction: Direction::HigherIsWorse,
            places,
            may_miss: 0,
            at_least_answered: least,
            pro_rated: false,
            not_applicable_points: None,
            weights: BTreeMap::new(),
            reversed: Vec::new(),
            at_least: None,
            code: one.code.clone(),
            bands_source: None,
            bands: Vec::new(),
            thresholds: Vec::new(),
            change: None,
        }
    }

    fn whole(&self, id: &str) -> bool {
        self.ends(id).is_some_and(|ends| ends.iter().all(|end| end.whole().is_some()))
    }

    /// What the parts make of it, where they have ends.
    fn range(&self, method: Method, items: &[String]) -> Option<[Decimal; 2]> {
        let ends: Vec<[Decimal; 2]> = items.iter().map(|id| self.ends(id)).collect::<Option<_>>()?;
        let least = ends.iter().map(|ends| ends[0]).min()?;
        let most = ends.iter().map(|ends| ends[1]).max()?;
        match method {
            Method::Sum => {
                Some([add(ends.iter().map(|ends| ends[0]))?, add(ends.iter().map(|ends| ends[1]))?])
            }
            Method::Mean | Method::Maximum | Method::Minimum => Some([least, most]),
            Method::Value | Method::Percent | Method::Count | Method::Expression => None,
        }
    }

    /// The lowest and the highest points of an item.
    fn ends(&self, id: &str) -> Option<[Decimal; 2]> {
        let item: &DraftItem = self.items.iter().find(|item| item.id == id)?;
        match item.kind {
            KindName::Choice => {
                let all = self.sets.get(item.choices.as_ref()?)?.clone().choices();
                let points: Vec<Decimal> = all.iter().map(|one| one.points).collect::<Option<_>>()?;
                Some([*points.iter().min()?, *points.iter().max()?])
            }
            KindName::Choices => {
                let all = self.sets.get(item.choices.as_ref()?)?.clone().choices();
                let points: Vec<Decimal> = all.iter().map(|one| one.points).collect::<Option<_>>()?;
                let (below, above): (Vec<_>, Vec<_>) =
                    points.into_iter().partition(|one| *one < Decimal::ZERO);
                Some([add(below.into_iter())?, add(above.into_iter())?])
            }
            KindName::Scale | KindName::Analogue | KindName::Number => Some([item.min?, item.max?]),
            KindName::YesNo | KindName::Tick => Some([Decimal::ZERO, Decimal::from(1)]),
            KindName::Date | KindName::Text | KindName::Display | KindName::Group => None,
        }
    }
}

fn add(mut all: impl Iterator<Item = Decimal>) -> Option<Decimal> {
    all.try_fold(Decimal::ZERO, |sum, one| {
        let ((a, b), (c, d)) = (sum.ratio(), one.ratio());
        Decimal::rounded(a * d + c * b, b * d, sum.places().max(one.places()))
    })
}

/// A formula in FHIRPath, understood or not.
fn formula(expression: &mut Fields) -> Option<Node> {
    let known = expression.peek("language").and_then(Value::as_str) == Some("text/fhirpath");
    if !known {
        return None;
    }
    let node = fhirpath::read(expression.peek("expression")?.as_str()?);
    expression.skip(&["language", "expression"]);
    node
}

fn owned(own: &serde_json::Map<String, Value>, code: Option<&Code>) -> Option<Scale> {
    let mut scale: Scale = serde_json::from_value(tree::value(own)?).ok()?;
    scale.code = code.cloned();
    Some(scale)
}
