//! One item of an instrument, as an item of its Questionnaire.

use domain::{
    Decimal,
    instrument::{Choice, DraftItem, Instrument, Item, Kind},
    response::{Given, Value as Answer},
};
use serde_json::{Value, json};

use super::{Links, conditions, kind_code, values, words::Words};
use crate::{
    ExchangeError,
    elements::{UCUM, choice, code, hl7, ours},
    exact::exact,
    tree,
};

/// The items of `group`, in order.
pub(super) fn items(
    of: &Instrument,
    group: Option<&str>,
    words: &Words,
    links: &mut Links,
) -> Result<Vec<Value>, ExchangeError> {
    of.within(group).map(|one| item(of, one, words, links)).collect()
}

/// What an item is made of while it is put together.
struct Parts {
    fields: Value,
    extensions: Vec<Value>,
    inside: Vec<Value>,
    /// Fields of our own file that have no place elsewhere.
    remainder: Value,
}

impl Parts {
    fn has(&mut self, url: &str, name: &str, value: Value) {
        self.extensions.push(json!({ "url": hl7(url), name: value }));
    }

    fn elsewhere(&mut self, names: &[&str]) {
        if let Value::Object(fields) = &mut self.remainder {
            names.iter().for_each(|name| drop(fields.remove(*name)));
        }
    }
}

fn item(of: &Instrument, item: &Item, words: &Words, links: &mut Links) -> Result<Value, ExchangeError> {
    let draft = of.draft().items.iter().find(|one| one.id == item.id);
    let draft = draft.ok_or_else(|| ExchangeError::NotOffered(item.id.clone()))?;
    let mut parts = Parts {
        fields: json!({ "linkId": item.link, "type": fhir_type(&item.kind) }),
        extensions: Vec::new(),
        inside: Vec::new(),
        remainder: json!(draft),
    };
    parts.remainder["kind"] = kind_code(draft.kind);
    parts.elsewhere(&["in", "link", "code", "most", "min", "max", "places", "unit", "length", "long"]);
    parts.elsewhere(&["repeats", "table", "hidden"]);
    // Nothing is required, because a reason may stand for every answer, and a
    // server that checks would refuse a completed response without the answer.
    if item.kind != Kind::Display {
        parts.fields["required"] = json!(false);
    }
    if draft.link.is_none() {
        parts.elsewhere(&["id"]);
    }
    if let Some(one) = &item.code {
        parts.fields["code"] = json!([code(one)]);
    }
    said(item, words, links, &mut parts)?;
    limits(draft, &mut parts);
    if item.hidden {
        parts.has("questionnaire-hidden", "valueBoolean", json!(true));
    }
    answered(of, item, draft, words, links, &mut parts)?;
    if let Some(text) = &draft.initial {
        initial(of, item, text, &mut parts);
    }
    if let Some(when) = &item.when
        && conditions::put(of, when, &mut parts.fields)
    {
        parts.elsewhere(&["when"]);
    }
    if matches!(item.kind, Kind::Group { .. }) {
        parts.inside.extend(items(of, Some(&item.id), words, links)?);
    }
    parts.extensions.extend(tree::extension(&ours("item"), &parts.remainder));
    parts.fields["extension"] = json!(parts.extensions);
    if !parts.inside.is_empty() {
        parts.fields["item"] = json!(parts.inside);
    }
    Ok(parts.fields)
}

fn fhir_type(kind: &Kind) -> &'static str {
    match kind {
        Kind::Choice { .. } | Kind::Choices { .. } => "choice",
        Kind::YesNo | Kind::Tick => "boolean",
        Kind::Scale { .. } | Kind::Analogue { .. } => "integer",
        Kind::Number { unit: Some(_), .. } => "quantity",
        Kind::Number { unit: None, places: 0, .. } => "integer",
        Kind::Number { unit: None, .. } => "decimal",
        Kind::Date { .. } => "date",
        Kind::Text { long: true, .. } => "text",
        Kind::Text { long: false, .. } => "string",
        Kind::Display => "display",
        Kind::Group { .. } => "group",
    }
}

/// Its text, its number and its hint. What is never shown need not be worded.
fn said(item: &Item, words: &Words, links: &mut Links, parts: &mut Parts) -> Result<(), ExchangeError> {
    let (prefix, hint) = (format!("{}-prefix", item.id), format!("{}-hint", item.id));
    if item.hidden {
        words.offer(&mut parts.fields, "text", &item.id);
        words.offer(&mut parts.fields, "prefix", &prefix);
    } else {
        if !matches!(item.kind, Kind::Group { untitled: true, .. }) {
            words.put(&mut parts.fields, "text", &item.id)?;
        }
        if item.prefix {
            words.put(&mut parts.fields, "prefix", &prefix)?;
        }
        parts.elsewhere(&["prefix", "hint"]);
    }
    if !item.hint || item.hidden && !words.has(&hint) {
        return Ok(());
    }
    match item.kind {
        // HL7's extension has room for one language.
        Kind::Number { .. } | Kind::Date { .. } | Kind::Text { .. } if words.is_alone() => {
            parts.extensions.push(words.extension(&hl7("entryFormat"), &hint)?);
        }
        // What is only read holds nothing, not even help.
        Kind::Display => parts.extensions.push(words.extension(&ours("hint"), &hint)?),
        Kind::Choice { .. }
        | Kind::Choices { .. }
        | Kind::YesNo
        | Kind::Tick
        | Kind::Scale { .. }
        | Kind::Analogue { .. }
        | Kind::Number { .. }
        | Kind::Date { .. }
        | Kind::Text { .. }
        | Kind::Group { .. } => {
            let mut help = words.display(links.part(&hint), &hint)?;
            help["extension"] = json!([control("help")]);
            parts.inside.push(help);
        }
    }
    Ok(())
}

/// What limits an answer, where the file says so.
fn limits(draft: &DraftItem, parts: &mut Parts) {
    let number = |end: Decimal| match end.whole() {
        Some(_) if end.places() == 0 => ("valueInteger", exact(end)),
        _ => ("valueDecimal", exact(end)),
    };
    for (url, end) in [("minValue", draft.min), ("maxValue", draft.max)] {
        if let Some((name, value)) = end.map(number) {
            parts.has(url, name, value);
        }
    }
    if let Some(places) = draft.places {
        parts.has("maxDecimalPlaces", "valueInteger", json!(places));
    }
    if let Some(repeats) = draft.repeats {
        parts.has("questionnaire-minOccurs", "valueInteger", json!(repeats.least));
    }
    if let Some(most) = draft.most.or(draft.repeats.map(|repeats| repeats.most)) {
        parts.has("questionnaire-maxOccurs", "valueInteger", json!(most));
    }
    if let Some(length) = draft.length {
        parts.fields["maxLength"] = json!(length);
    }
}

/// How it is answered.
fn answered(
    of: &Instrument,
    item: &Item,
    draft: &DraftItem,
    words: &Words,
    links: &mut Links,
    parts: &mut Parts,
) -> Result<(), ExchangeError> {
    match &item.kind {
        Kind::Choice { choices } => parts.fields["answerOption"] = options(of, item, draft, choices, words)?,
        Kind::Choices { choices, alone, .. } => {
            let ids = of.choices(choices).iter().map(|one| &one.id);
            if ids.filter(|id| alone.contains(id)).eq(alone) {
                parts.elsewhere(&["alone"]);
            }
            parts.fields["repeats"] = json!(true);
            parts.fields["answerOption"] = options(of, item, draft, choices, words)?;
        }
        Kind::Scale { .. } | Kind::Analogue { .. } => {
            parts.extensions.push(control("slider"));
            for (end, name) in [("low", "lower"), ("high", "upper")] {
                let message = format!("{}-anchor-{end}", item.id);
                if !item.hidden || words.has(&message) {
                    let mut label = words.display(links.part(&message), &message)?;
                    label["extension"] = json!([control(name)]);
                    parts.inside.push(label);
                }
            }
        }
        Kind::Number { unit: Some(unit), .. } => {
            let mut coding = json!({ "system": UCUM, "code": unit });
            let message = format!("{}-unit", item.id);
            match item.hidden {
                true => words.offer(&mut coding, "display", &message),
                false => words.put(&mut coding, "display", &message)?,
            }
            parts.has("questionnaire-unitOption", "valueCoding", coding);
        }
        Kind::Group { repeats, table, .. } => {
            if repeats.is_some() {
                parts.fields["repeats"] = json!(true);
            }
            if *table {
                // Rows are the repeats, or the questions that share their choices.
                parts.extensions.push(control(if repeats.is_some() { "gtable" } else { "htable" }));
            }
        }
        Kind::Number { unit: None, .. }
        | Kind::YesNo
        | Kind::Tick
        | Kind::Date { .. }
        | Kind::Text { .. }
        | Kind::Display => {}
    }
    Ok(())
}

/// The choices in order. What each counts stands on the option and not in the
/// coding, since a reversed item counts the same choices the other way round.
fn options(
    of: &Instrument,
    item: &Item,
    draft: &DraftItem,
    set: &str,
    words: &Words,
) -> Result<Value, ExchangeError> {
    let option = |one: &Choice| {
        let message = of.choice_message(set, &one.id);
        let mut coding = choice(of, set, one);
        match item.hidden {
            true => words.offer(&mut coding, "display", &message),
            false => words.put(&mut coding, "display", &message)?,
        }
        let mut extensions = Vec::new();
        // Of several choices only the sum is turned round.
        let alone = matches!(item.kind, Kind::Choice { .. });
        let given = Given::Answer(Answer::Choice(one.id.clone()));
        let points = if alone { of.points(item, &given) } else { one.points };
        if let Some(points) = points {
            extensions.push(json!({ "url": hl7("ordinalValue"), "valueDecimal": exact(points) }));
        }
        if draft.alone.contains(&one.id) {
            extensions.push(json!({ "url": hl7("questionnaire-optionExclusive"), "valueBoolean": true }));
        }
        if one.code.is_some() {
            extensions.push(json!({ "url": ours("choice"), "valueId": one.id }));
        }
        let mut fields = json!({ "valueCoding": coding });
        if !extensions.is_empty() {
            fields["extension"] = json!(extensions);
        }
        if draft.initial.as_ref() == Some(&one.id) {
            fields["initialSelected"] = json!(true);
        }
        Ok(fields)
    };
    of.choices(set).iter().map(option).collect()
}

/// What stands there when the form begins; of choices the option says so itself.
fn initial(of: &Instrument, item: &Item, text: &str, parts: &mut Parts) {
    let Some((name, value)) = values::value(of, item, text) else { return };
    if !matches!(item.kind, Kind::Choice { .. } | Kind::Choices { .. }) {
        parts.fields["initial"] = json!([{ format!("value{name}"): value }]);
    }
    if values::plain(item, text) {
        parts.elsewhere(&["initial"]);
    }
}

fn control(code: &str) -> Value {
    let coding = json!({ "system": "http://hl7.org/fhir/questionnaire-item-control", "code": code });
    json!({ "url": hl7("questionnaire-itemControl"), "valueCodeableConcept": { "coding": [coding] } })
}
