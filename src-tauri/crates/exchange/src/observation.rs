//! `Observation`: what the answers add up to, one per scale, with the measurements that
//! it is made of.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    Decimal,
    form::Form,
    instrument::{Instrument, Kind, Scale},
    response::{Given, Response, Value as Answer},
    score::{Score, band},
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    Entry, ExchangeError, elements,
    elements::{UCUM, hl7_code, identifier, moment, own, reference},
    exact::exact,
    response::belongs,
};

/// Under which id a scale's number is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScoreId<'a> {
    /// The scale's id in the instrument.
    pub scale: &'a str,
    /// The same for every edition of the response.
    pub id: Uuid,
    /// Whether a number may have left this computer under it.
    pub sent: bool,
}

/// The numbers of a finished response. A scale without one is left out, unless
/// a number was sent before: that one is taken back. Of a response that is
/// `voided` all are. `day` is the visit's.
pub fn observations(
    response: &Response,
    instrument: &Instrument,
    day: NaiveDate,
    ids: &[ScoreId],
    voided: bool,
) -> Result<Vec<Entry>, ExchangeError> {
    let form = belongs(response, instrument)?;
    let finished = response.finished.as_ref().ok_or(ExchangeError::NotFinished)?;
    // What was copied from paper was so on the day of the visit, not when it was typed.
    let effective = if day == finished.date_naive() { json!(moment(finished)) } else { json!(day) };
    let mut entries = Vec::new();
    for one in ids {
        let scale = instrument.scales().iter().find(|scale| scale.id == one.scale);
        let scale = scale.ok_or(ExchangeError::Mismatch("scale"))?;
        let mut fields = json!({
            "identifier": [identifier("score", &one.id.to_string())],
            "category": [{ "coding": [hl7_code("observation-category", "survey")] }],
            "code": code(instrument, scale),
            "subject": reference("Patient", response.participant.0),
            "encounter": reference("Encounter", response.visit.0),
            "effectiveDateTime": effective,
            "derivedFrom": [reference("QuestionnaireResponse", response.id.0)],
        });
        match form.score(scale) {
            Score::Points(points) if !voided => {
                fields["status"] = json!(if response.edition > 1 { "amended" } else { "final" });
                fields["valueQuantity"] = quantity(points);
                let readings = readings(&form, scale);
                if !readings.is_empty() {
                    fields["component"] = readings.into();
                }
                if let Some(band) = band(scale, points) {
                    let system = own(&format!("CodeSystem/{}-{}-band", instrument.id(), scale.id));
                    fields["interpretation"] = json!([{ "coding": [{ "system": system, "code": band.id }] }]);
                }
            }
            Score::Points(_) => taken_back(&mut fields),
            Score::Incomplete { .. } | Score::Undefined if one.sent => taken_back(&mut fields),
            Score::Incomplete { .. } | Score::Undefined => continue,
        }
        entries.push(Entry::seal("Observation", one.id, fields));
    }
    Ok(entries)
}

/// The measurements of which a scale is made, each by the code that everybody has for it
/// and in its unit. What an earlier scale tells is told once.
fn readings(form: &Form<'_>, scale: &Scale) -> Vec<Value> {
    let (instrument, counting) = (form.of(), form.counting());
    let earlier = instrument.scales().iter().take_while(|one| one.id != scale.id);
    let told: BTreeSet<&String> = earlier.flat_map(|one| &one.items).collect();
    let one = |id: &String| {
        let item = instrument.item(id)?;
        let Kind::Number { unit: Some(unit), .. } = &item.kind else { return None };
        let Some(Given::Answer(Answer::Number(number))) = counting.get(id) else { return None };
        Some(json!({
            "code": { "coding": [elements::code(item.code.as_ref()?)] },
            "valueQuantity": { "value": exact(*number), "unit": unit, "system": UCUM, "code": unit },
        }))
    };
    scale.items.iter().filter(|id| !told.contains(id)).filter_map(one).collect()
}

fn taken_back(fields: &mut Value) {
    fields["status"] = json!("entered-in-error");
    fields["dataAbsentReason"] = json!({ "coding": [hl7_code("data-absent-reason", "unknown")] });
}

/// The terminology's code where there is one, and always our own.
fn code(instrument: &Instrument, scale: &Scale) -> Value {
    let name = format!("{}-{}", instrument.id(), scale.id);
    let ours = json!({ "system": own("CodeSystem/score"), "code": name });
    let coding: Vec<Value> = scale.code.as_ref().map(elements::code).into_iter().chain([ours]).collect();
    json!({ "coding": coding, "text": name })
}

fn quantity(points: Decimal) -> Value {
    json!({ "value": exact(points), "unit": "score", "system": UCUM, "code": "{score}" })
}
