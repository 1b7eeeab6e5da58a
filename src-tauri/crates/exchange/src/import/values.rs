//! Answers that a Questionnaire names, as our own files write them.

use domain::{
    Decimal, PartDate,
    instrument::{DraftItem, KindName},
};
use serde_json::Value;

use super::{Loss, items::Reading, root::Reader};
use crate::exact;

impl Reader {
    /// What stands there when the form begins.
    pub(super) fn initial(&mut self, reading: &mut Reading) {
        let Reading { fields, link, item, own, .. } = reading;
        // Where the text cannot be read back, our own extension has it.
        let known = *own && item.initial.is_some();
        let mut all = fields.list("initial");
        if let Some((name, value)) = fields.starting("initial") {
            // STU3 has one, by another name.
            if known {
                return;
            }
            match self.text_of(item, &name, &value) {
                Some(text) => item.initial = item.initial.take().or(Some(text)),
                None => fields.put(format!("initial{name}"), value),
            }
        }
        if all.len() > 1 {
            self.report.name(link, "initial", Loss::Simplified);
        }
        if let Some(mut one) = (!all.is_empty()).then(|| all.remove(0)) {
            if let Some((name, value)) = one.starting("value") {
                let text = self.text_of(item, &name, &value);
                if !known {
                    match text {
                        Some(text) => item.initial = Some(text),
                        None => self.report.name(link, &format!("initial.value{name}"), Loss::Dropped),
                    }
                }
                if let Some(fields) = super::fields::Fields::of(value) {
                    self.rest_of(link, &format!("initial.value{name}"), fields);
                }
            }
            self.report.rest(link, "initial", one);
        }
    }

    /// Names what a coding or a quantity has beyond what was looked at.
    pub(super) fn rest_of(&mut self, place: &str, path: &str, mut fields: super::fields::Fields) {
        fields.skip(&["system", "code", "display", "value", "unit", "version"]);
        // The only field of a number that is written exactly.
        fields.skip(&["\u{1}"]);
        self.report.rest(place, path, fields);
    }

    /// An answer to `item`, as the files write it; `name` is the end of its element's name.
    pub(super) fn text_of(&self, item: &DraftItem, name: &str, value: &Value) -> Option<String> {
        let number = |value: &Value| exact::number(value);
        match (item.kind, name) {
            (KindName::Choice | KindName::Choices, _) => {
                let set = self.sets.get(item.choices.as_ref()?)?;
                set.matching(name, value).map(str::to_owned)
            }
            (KindName::YesNo | KindName::Tick, "Boolean") => value.as_bool().map(|yes| yes.to_string()),
            (KindName::Scale | KindName::Analogue, "Integer" | "Decimal") => {
                number(value)?.whole().map(|point| point.to_string())
            }
            (KindName::Number, "Integer" | "Decimal") => number(value).map(printed),
            (KindName::Number, "Quantity") => number(value.get("value")?).map(printed),
            (KindName::Date, "Date") => date(value.as_str()?),
            (KindName::Date, "DateTime") => date(value.as_str()?.get(..10)?),
            (KindName::Text, "String" | "Uri" | "Url") => {
                value.as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned)
            }
            (KindName::Text, "Time") => value.as_str().map(str::to_owned),
            (
                KindName::YesNo
                | KindName::Tick
                | KindName::Scale
                | KindName::Analogue
                | KindName::Number
                | KindName::Date
                | KindName::Text
                | KindName::Display
                | KindName::Group,
                _,
            ) => None,
        }
    }
}

fn printed(number: Decimal) -> String {
    number.to_string()
}

fn date(text: &str) -> Option<String> {
    text.parse::<PartDate>().ok().map(|date| date.to_string())
}
