//! `Questionnaire`: an instrument, worded in one language and translated into
//! others.

use domain::{
    instrument::{Instrument, Item, Kind},
    response::{Given, Value as Answer},
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    Entry, ExchangeError, Wording,
    elements::{LOINC, canonical, choice, hl7, loinc},
};

/// LOINC's terms ask for this notice wherever its codes are passed on.
const LOINC_NOTICE: &str = "This material contains content from LOINC (http://loinc.org). LOINC is copyright \
    © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee \
    and is available at no cost under the license at http://loinc.org/license. LOINC® is a registered United \
    States trademark of Regenstrief Institute, Inc.";

/// An instrument under `id`, which must follow from its URL and version.
/// One questionnaire carries all languages, so that responses in different
/// languages refer to the same one.
pub fn questionnaire(
    id: Uuid,
    of: &Instrument,
    base: &Wording,
    translations: &[Wording],
) -> Result<Entry, ExchangeError> {
    let words = Words { base, translations };
    let mut fields = json!({
        "url": canonical(of),
        "version": of.version().to_string(),
        "title": of.title(),
        "status": "active",
        "subjectType": ["Patient"],
        "language": base.language,
    });
    if let Some(code) = of.code() {
        fields["code"] = json!([loinc(code)]);
    }
    let mut items = Vec::new();
    if of.has_instructions() {
        let link = format!("{}-instructions", of.id());
        items.push(words.display(&link)?);
    }
    for one in of.items() {
        items.push(item(of, one, &words)?);
    }
    fields["item"] = json!(items);
    if let Some(notice) = copyright(of, &fields) {
        fields["copyright"] = json!(notice);
    }
    Ok(Entry::seal("Questionnaire", id, fields))
}

fn copyright(of: &Instrument, fields: &Value) -> Option<String> {
    let loinc = fields.to_string().contains(LOINC).then_some(LOINC_NOTICE);
    let lines: Vec<_> = of.licence().attribution.as_deref().into_iter().chain(loinc).collect();
    (!lines.is_empty()).then(|| lines.join("\n\n"))
}

fn item(of: &Instrument, item: &Item, words: &Words) -> Result<Value, ExchangeError> {
    // Nothing is required, because a reason may stand for every answer, and a
    // server that checks would refuse a completed response without the answer.
    let mut fields = json!({ "linkId": item.id, "required": false });
    words.put(&mut fields, "text", &item.id)?;
    if let Some(code) = &item.code {
        fields["code"] = json!([loinc(code)]);
    }
    match &item.kind {
        Kind::Choice { choices } => {
            fields["type"] = json!("choice");
            fields["answerOption"] = options(of, item, choices, words)?.into();
        }
        Kind::Tick => fields["type"] = json!("boolean"),
        Kind::Scale { min, max, .. } => {
            fields["type"] = json!("integer");
            fields["extension"] = json!([
                { "url": hl7("minValue"), "valueInteger": min },
                { "url": hl7("maxValue"), "valueInteger": max },
                control("slider"),
            ]);
            fields["item"] = json!([anchor(item, "low", words)?, anchor(item, "high", words)?]);
        }
    }
    Ok(fields)
}

/// The choices in order. What each counts stands on the option and not in the
/// coding, since a reversed item counts the same choices the other way round.
fn options(of: &Instrument, item: &Item, set: &str, words: &Words) -> Result<Vec<Value>, ExchangeError> {
    let option = |one: &domain::instrument::Choice| {
        let message = of.choice_message(set, &one.id);
        let mut coding = choice(of, set, one, "");
        words.put(&mut coding, "display", &message)?;
        let points = of.points(item, &Given::Answer(Answer::Choice(one.id.clone())));
        Ok(json!({
            "extension": [{ "url": hl7("ordinalValue"), "valueDecimal": points }],
            "valueCoding": coding,
        }))
    };
    of.choices(set).iter().map(option).collect()
}

/// What stands at one end of a scale: FHIR's label of that end.
fn anchor(item: &Item, end: &str, words: &Words) -> Result<Value, ExchangeError> {
    let mut fields = words.display(&format!("{}-anchor-{end}", item.id))?;
    fields["extension"] = json!([control(if end == "low" { "lower" } else { "upper" })]);
    Ok(fields)
}

fn control(code: &str) -> Value {
    let coding = json!({ "system": "http://hl7.org/fhir/questionnaire-item-control", "code": code });
    json!({ "url": hl7("questionnaire-itemControl"), "valueCodeableConcept": { "coding": [coding] } })
}

struct Words<'a> {
    base: &'a Wording,
    translations: &'a [Wording],
}

impl Words<'_> {
    /// Something to read, under the name of its message.
    fn display(&self, message: &str) -> Result<Value, ExchangeError> {
        let mut fields = json!({ "linkId": message, "type": "display" });
        self.put(&mut fields, "text", message)?;
        Ok(fields)
    }

    /// Sets `field` to the text of `message`, its translations beside it.
    fn put(&self, fields: &mut Value, field: &str, message: &str) -> Result<(), ExchangeError> {
        fields[field] = json!(self.base.text(message)?);
        if !self.translations.is_empty() {
            let others = self.translations.iter().map(|other| translation(other, message));
            let others: Vec<Value> = others.collect::<Result<_, _>>()?;
            fields[format!("_{field}")] = json!({ "extension": others });
        }
        Ok(())
    }
}

fn translation(wording: &Wording, message: &str) -> Result<Value, ExchangeError> {
    Ok(json!({
        "url": hl7("translation"),
        "extension": [
            { "url": "lang", "valueCode": wording.language },
            { "url": "content", "valueString": wording.text(message)? },
        ],
    }))
}
