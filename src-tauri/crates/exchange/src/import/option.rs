//! One option, whatever its type.

use domain::Decimal;
use serde_json::Value;

use super::{
    Loss, Report,
    fields::{Fields, Texts},
};
use crate::elements::{hl7, ours};

/// What somebody may choose.
#[derive(Debug, Clone, Default)]
pub(super) struct Offered {
    pub(super) system: Option<String>,
    pub(super) code: Option<String>,
    pub(super) texts: Option<Texts>,
    pub(super) points: Option<Decimal>,
    pub(super) alone: bool,
    pub(super) selected: bool,
    /// Our own id of it, in an export of ours.
    pub(super) id: Option<String>,
    /// It was no code: the end of its element's name.
    pub(super) plain: Option<String>,
}

/// What an option counts, by every name that has had.
pub(super) fn points(fields: &mut Fields, place: &str, report: &mut Report) -> Option<Decimal> {
    let urls = ["itemWeight", "ordinalValue", "questionnaire-ordinalValue", "iso21090-CO-value"];
    let mut found: Option<Decimal> = None;
    for name in ["codesystem-ordinalValue", "valueset-ordinalValue"].iter().chain(&urls) {
        let read = |one: &mut Fields| one.number("valueDecimal").or(one.number("valueInteger"));
        let one = fields.said(&hl7(name), place, report, read);
        if found.is_some() && one.is_some_and(|one| Some(one) != found) {
            report.name(place, &hl7(name), Loss::Simplified);
        }
        found = found.or(one);
    }
    found
}

/// Reads an option; nothing where it is of a type that cannot be chosen here.
pub(super) fn read(mut fields: Fields, place: &str, path: &str, report: &mut Report) -> Option<Offered> {
    let mut offered = Offered { points: points(&mut fields, place, report), ..Offered::default() };
    let flag = |one: &mut Fields| one.flag("valueBoolean");
    offered.alone = fields.said(&hl7("questionnaire-optionExclusive"), place, report, flag).unwrap_or(false);
    offered.selected = fields.flag("initialSelected").unwrap_or(false);
    offered.id = fields.said(&ours("choice"), place, report, |one| one.text("valueId"));
    let understood = if let Some(texts) = fields.words("valueString", place, report) {
        offered.texts = Some(texts);
        offered.plain = Some("String".into());
        true
    } else {
        match fields.starting("value") {
            Some((name, value)) => other(&mut offered, &name, value, place, path, report),
            None => false,
        }
    };
    report.rest(place, path, fields);
    understood.then_some(offered)
}

fn other(
    offered: &mut Offered,
    name: &str,
    value: Value,
    place: &str,
    path: &str,
    report: &mut Report,
) -> bool {
    match (name, value) {
        ("Coding", Value::Object(coding)) => {
            let Some(mut coding) = Fields::of(Value::Object(coding)) else { return false };
            offered.system = coding.text("system");
            offered.code = coding.text("code");
            offered.texts = coding.words("display", place, report);
            offered.points = offered.points.or(points(&mut coding, place, report));
            report.rest(place, &format!("{path}.valueCoding"), coding);
            offered.code.is_some() || offered.texts.is_some()
        }
        ("Integer", Value::Number(number)) => {
            // A number that is chosen is what it counts.
            offered.points = offered.points.or(number.to_string().parse().ok());
            offered.texts = Some(Texts::plain(&number.to_string()));
            offered.plain = Some(name.to_owned());
            true
        }
        ("Date" | "Time", Value::String(text)) if !text.trim().is_empty() => {
            offered.texts = Some(Texts::plain(&text));
            offered.plain = Some(name.to_owned());
            true
        }
        (name, _) => {
            report.name(place, &format!("{path}.value{name}"), Loss::Unusable);
            false
        }
    }
}
