//! How a question is answered, and within which limits.

use domain::{Decimal, instrument::KindName};
use serde_json::json;

use super::{Loss, control::Label, fields::Fields, items::Reading, root::Reader};
use crate::elements::hl7;

/// Most digits after the point, of a number that says nothing of them too.
const MOST_PLACES: u8 = 6;
/// Most characters of a text.
const LONGEST: i64 = 10_000;
/// Most steps of a scale that has a place for every number.
const MOST_STEPS: i64 = 100;

impl Reader {
    /// Reads how the question is answered. Whether it can be.
    pub(super) fn question(&mut self, reading: &mut Reading) -> bool {
        let usable = match reading.item.kind {
            KindName::Choice | KindName::Choices => self.chosen(reading),
            KindName::Scale | KindName::Analogue => {
                self.least_and_most(reading);
                self.anchors(reading)
            }
            KindName::Number => {
                self.least_and_most(reading);
                self.number(reading)
            }
            KindName::Date => {
                if reading.fhir == "dateTime" {
                    self.report.name(&reading.link, "type", Loss::Simplified);
                }
                true
            }
            KindName::Text => {
                self.text(reading);
                true
            }
            KindName::YesNo | KindName::Tick | KindName::Display | KindName::Group => true,
        };
        usable && self.begins(reading)
    }

    /// What stands there when the form begins, and whether anybody may change it.
    fn begins(&mut self, reading: &mut Reading) -> bool {
        self.initial(reading);
        let Reading { fields, link, item, .. } = reading;
        match fields.peek("disabledDisplay").and_then(|value| value.as_str()) {
            Some("hidden") => fields.skip(&["disabledDisplay"]),
            Some("protected") => {
                fields.skip(&["disabledDisplay"]);
                self.report.name(link, "disabledDisplay", Loss::Simplified);
            }
            Some(_) | None => {}
        }
        if fields.peek("readOnly") != Some(&json!(true)) {
            return true;
        }
        fields.skip(&["readOnly"]);
        let loss = if item.initial.is_some() || item.hidden { Loss::Simplified } else { Loss::Unusable };
        self.report.name(link, "readOnly", loss);
        loss == Loss::Simplified
    }

    /// The lowest and the highest.
    fn least_and_most(&mut self, reading: &mut Reading) {
        let Reading { fields, link, item, .. } = reading;
        let number = |one: &mut Fields| one.number("valueInteger").or(one.number("valueDecimal"));
        let mut end = |url: &str| fields.said(&hl7(url), link, &mut self.report, number);
        (item.min, item.max) = (end("minValue"), end("maxValue"));
        if item.min.zip(item.max).is_some_and(|(min, max)| min >= max) {
            (item.min, item.max) = (None, None);
            self.report.name(link, &hl7("maxValue"), Loss::Dropped);
        }
    }

    /// The words at both ends of a line.
    fn anchors(&mut self, reading: &mut Reading) -> bool {
        let link = reading.link.clone();
        self.control(&mut reading.fields, &link, &["slider"]);
        for (label, end) in [(Label::Lower, "low"), (Label::Upper, "high")] {
            let Some(at) = reading.labels.iter().position(|(other, _)| *other == label) else { continue };
            let (_, fields) = reading.labels.remove(at);
            if let Some(texts) = self.labelled(fields, &link) {
                self.word(&format!("{}-anchor-{end}", reading.item.id), &texts, &link);
            }
        }
        true
    }

    fn number(&mut self, reading: &mut Reading) -> bool {
        let anchored = |label| reading.labels.iter().any(|(other, _)| *other == label);
        let both = anchored(Label::Lower) && anchored(Label::Upper);
        let whole = |end: Option<Decimal>| end.and_then(Decimal::whole);
        let steps =
            whole(reading.item.max).zip(whole(reading.item.min)).and_then(|(max, min)| max.checked_sub(min));
        let line = steps.is_some_and(|steps| (1..=MOST_STEPS).contains(&steps));
        if !reading.own && reading.fhir == "integer" && both && line {
            reading.item.kind = KindName::Scale;
            let Reading { fields, link, .. } = reading;
            let step = fields.said(&hl7("questionnaire-sliderStepValue"), link, &mut self.report, |one| {
                one.whole("valueInteger")
            });
            if step.is_some_and(|step| step != 1) {
                self.report.name(link, &hl7("questionnaire-sliderStepValue"), Loss::Simplified);
            }
            return self.anchors(reading);
        }
        let Reading { fields, link, item, fhir, own, .. } = reading;
        if fhir != "integer" || *own {
            let url = hl7("maxDecimalPlaces");
            let read = |one: &mut Fields| u8::try_from(one.whole("valueInteger")?).ok();
            item.places = fields.said(&url, link, &mut self.report, read);
            if item.places.is_some_and(|places| places > MOST_PLACES) {
                self.report.name(link, &url, Loss::Simplified);
            }
            if !*own {
                item.places = Some(item.places.unwrap_or(MOST_PLACES).min(MOST_PLACES));
            }
        }
        self.unit(reading)
    }

    fn text(&mut self, reading: &mut Reading) {
        let Reading { fields, link, item, fhir, .. } = reading;
        item.long = fhir == "text";
        if fhir == "url" || fhir == "time" {
            self.report.name(link, "type", Loss::Simplified);
        }
        if let Some(length) = fields.whole("maxLength") {
            if !(1..=LONGEST).contains(&length) {
                self.report.name(link, "maxLength", Loss::Simplified);
            }
            item.length = u32::try_from(length.clamp(1, LONGEST)).ok();
        }
    }
}
