//! The unit of a number.

use super::{
    Loss,
    control::Label,
    fields::{Fields, Texts},
    items::Reading,
    root::Reader,
};
use crate::elements::{UCUM, hl7};

impl Reader {
    /// Reads the unit. Whether there is at most one: of several the participant
    /// would have to choose, and no number of ours says in which it is.
    pub(super) fn unit(&mut self, reading: &mut Reading) -> bool {
        let label = reading.labels.iter().position(|(label, _)| *label == Label::Unit);
        let label = label.map(|at| reading.labels.remove(at).1);
        let mut units = Vec::new();
        for url in ["questionnaire-unitOption", "questionnaire-unit"] {
            while let Some(mut one) = reading.fields.extension(&hl7(url)) {
                one.skip(&["url"]);
                units.extend(one.object("valueCoding"));
                self.report.rest(&reading.link, &hl7(url), one);
            }
        }
        if units.len() > 1 {
            self.report.name(&reading.link, &hl7("questionnaire-unitOption"), Loss::Unusable);
            return false;
        }
        match units.pop() {
            Some(unit) => self.coded(reading, unit),
            None if reading.fhir == "quantity" => self.begun_with(reading),
            None => {}
        }
        if let Some(texts) = label.and_then(|label| self.labelled(label, &reading.link.clone())) {
            match &reading.item.unit {
                Some(_) => self.word(&format!("{}-unit", reading.item.id), &texts, &reading.link),
                None => {
                    // A unit in words alone: nobody can reckon with it.
                    self.report.name(&reading.link, "item (unit)", Loss::Dropped);
                }
            }
        }
        true
    }

    fn coded(&mut self, reading: &mut Reading, mut coding: Fields) {
        let texts = coding.words("display", &reading.link, &mut self.report);
        if coding.text("system").is_none_or(|system| system != UCUM) {
            self.report.name(&reading.link, "unit.system", Loss::Simplified);
        }
        let code = coding.text("code").or_else(|| texts.as_ref().map(|texts| texts.base.clone()));
        self.report.rest(&reading.link, "unit", coding);
        self.measured(reading, code, texts);
    }

    /// What is there when the form begins has a unit too.
    fn begun_with(&mut self, reading: &mut Reading) {
        let first = reading.fields.peek("initial").and_then(|all| all.get(0));
        let quantity =
            first.and_then(|one| one.get("valueQuantity")).or(reading.fields.peek("initialQuantity"));
        let said = |name: &str| {
            Some(quantity?.get(name)?.as_str()?.to_owned()).filter(|text| !text.trim().is_empty())
        };
        let (code, word) = (said("code").or(said("unit")), said("unit"));
        if code.is_none() {
            self.report.name(&reading.link, "unit", Loss::Simplified);
        }
        self.measured(reading, code, word.map(|word| Texts::plain(&word)));
    }

    fn measured(&mut self, reading: &mut Reading, code: Option<String>, texts: Option<Texts>) {
        let Some(code) = code else { return };
        let texts = texts.or_else(|| (!reading.item.hidden).then(|| Texts::plain(&code)));
        let labelled = format!("{}-unit", reading.item.id);
        if let Some(texts) = texts {
            self.word(&labelled, &texts, &reading.link);
        }
        reading.item.unit = Some(code);
    }
}
