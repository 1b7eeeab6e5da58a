//! The items, one after the other.

use domain::instrument::{DraftItem, KindName};
use serde_json::{Value, json};

use super::{
    Loss, Word,
    control::{self, Label},
    fields::{Fields, Texts},
    owned::{self, unread},
    root::Reader,
};
use crate::elements::{hl7, ours, sdc};

/// Where an item stands.
#[derive(Debug, Clone, Default)]
pub(super) struct Around {
    pub(super) group: Option<String>,
    pub(super) depth: usize,
    pub(super) repeats: bool,
}

/// An item while it is read.
pub(super) struct Reading {
    pub(super) fields: Fields,
    pub(super) link: String,
    pub(super) item: DraftItem,
    /// What our own extension says, for an export of ours.
    pub(super) own: bool,
    pub(super) labels: Vec<(Label, Fields)>,
    /// FHIR's name of its type.
    pub(super) fhir: String,
    /// The words of an answer that is not among its choices, if there may be one.
    pub(super) open: Option<Open>,
}

/// An answer that is not among the choices.
pub(super) struct Open {
    /// The choice that stands for it.
    pub(super) choice: String,
    /// What it is called, where somebody said so.
    pub(super) texts: Option<Texts>,
}

impl Reader {
    pub(super) fn item(&mut self, mut fields: Fields, around: &Around) {
        let Some(link) = fields.text("linkId").filter(|link| !self.links.contains_key(link)) else {
            self.report.name("Questionnaire", "item.linkId", Loss::Unusable);
            return;
        };
        if self.part(&mut fields, &link) {
            self.report.rest(&link, "", fields);
            return;
        }
        self.variables(&mut fields, &link);
        let (labels, inside) = self.inside(&mut fields);
        let Some(fields) = self.calculated(fields, &link) else {
            self.nested(&link, inside, around);
            return;
        };
        let Some(kind) = self.kind(&fields) else {
            self.report.name(&link, "type", Loss::Unusable);
            self.nested(&link, inside, around);
            return;
        };
        let mut reading = self.begun(fields, link, kind, around);
        reading.labels = labels;
        self.said(&mut reading);
        match reading.item.kind {
            KindName::Group => return self.group(reading, inside, around),
            KindName::Display => {}
            KindName::Choice
            | KindName::Choices
            | KindName::YesNo
            | KindName::Tick
            | KindName::Scale
            | KindName::Analogue
            | KindName::Number
            | KindName::Date
            | KindName::Text => {
                if !self.question(&mut reading) {
                    self.report.name(&reading.link, "item", Loss::Unusable);
                    return self.nested(&reading.link, inside, around);
                }
            }
        }
        let (link, open) = (reading.link.clone(), reading.open.take());
        self.keep(reading);
        if let Some(open) = open {
            self.other(&link, open);
        }
        self.nested(&link, inside, around);
    }

    /// Whether it is the instructions of an export of ours.
    fn part(&mut self, fields: &mut Fields, link: &str) -> bool {
        let url = ours("part");
        let is = |one: &mut Fields| one.text("valueCode").filter(|part| part == "instructions");
        if fields.said(&url, link, &mut self.report, is).is_none() {
            return false;
        }
        let message = format!("{}-instructions", self.ids.instrument());
        if let Some(texts) = fields.words("text", link, &mut self.report) {
            self.word(&message, &texts, link);
        }
        fields.skip(&["type"]);
        self.instructions = true;
        true
    }

    /// The items in it: labels of itself, and others.
    fn inside(&mut self, fields: &mut Fields) -> (Vec<(Label, Fields)>, Vec<Fields>) {
        let (mut labels, mut inside) = (Vec::new(), Vec::new());
        for one in fields.list("item") {
            match control::label(&one) {
                Some(label) if !labels.iter().any(|(other, _)| *other == label) => labels.push((label, one)),
                Some(_) | None => inside.push(one),
            }
        }
        (labels, inside)
    }

    /// Items in what is no group stand after it.
    fn nested(&mut self, link: &str, inside: Vec<Fields>, around: &Around) {
        if !inside.is_empty() {
            self.report.name(link, "item.item", Loss::Simplified);
        }
        for one in inside {
            self.item(one, around);
        }
    }

    /// The item as our own extension has it, or a new one.
    fn begun(&mut self, mut fields: Fields, link: String, kind: KindName, around: &Around) -> Reading {
        let own = fields.extension(&ours("item")).map(Fields::into_map);
        let read = own.as_ref().and_then(|own| owned::item(own, &link, &fields));
        if let (Some(own), None) = (own, &read) {
            unread(&Value::Object(own), &link, &mut self.report);
        }
        let own = read.is_some();
        let mut item = match read {
            Some(mut item) => {
                let called = item.id != link || item.link.is_some();
                item.link = called.then(|| link.clone());
                self.ids.known(&item.id);
                item
            }
            None => {
                let mut item = DraftItem::new(&self.ids.item(&link), kind);
                item.link = Some(link.clone());
                item
            }
        };
        item.group = around.group.clone();
        item.hidden = self.hidden(&mut fields, &link);
        item.code = self.code(&mut fields, &link);
        if item.kind == KindName::Display && item.code.take().is_some() {
            self.report.name(&link, "code", Loss::Dropped);
        }
        let fhir = fields.text("type").unwrap_or_default();
        Reading { fields, link, item, own, labels: Vec::new(), fhir, open: None }
    }

    /// Puts the item where it belongs, and names what is left of it.
    pub(super) fn keep(&mut self, mut reading: Reading) {
        let place = reading.link.clone();
        self.conditions(&mut reading);
        let Reading { mut fields, mut item, own, labels, .. } = reading;
        let required = fields.flag("required");
        let asks = !matches!(item.kind, KindName::Display | KindName::Group);
        if own || !asks {
            if required == Some(true) {
                self.report.name(&place, "required", Loss::Dropped);
            }
        } else {
            item.optional = required != Some(true);
        }
        if asks && item.kind != KindName::Choices && fields.peek("repeats") == Some(&json!(true)) {
            // It is asked once.
            fields.skip(&["repeats"]);
            self.report.name(&place, "repeats", Loss::Simplified);
        }
        for flag in ["repeats", "readOnly"] {
            if fields.peek(flag) == Some(&json!(false)) {
                fields.skip(&[flag]);
            }
        }
        for label in labels {
            self.report.name(&place, "item (label)", Loss::Dropped);
            let _ = self.labelled(label.1, &place);
        }
        if item.kind == KindName::YesNo {
            for (yes, word) in [("yes", Word::Yes), ("no", Word::No)] {
                self.lend(format!("{}-{yes}", self.ids.instrument()), word);
            }
        }
        self.report.rest(&place, "", fields);
        self.links.insert(place, self.items.len());
        self.items.push(item);
    }

    /// What kind of item it is by its type.
    fn kind(&self, fields: &Fields) -> Option<KindName> {
        let options = ["answerOption", "answerValueSet", "option", "options"];
        let chosen = options.iter().any(|name| fields.peek(name).is_some());
        Some(match fields.peek("type")?.as_str()? {
            "group" => KindName::Group,
            "display" => KindName::Display,
            "choice" | "open-choice" | "coding" => KindName::Choice,
            "string" | "integer" | "date" | "time" | "text" if chosen => KindName::Choice,
            "boolean" => KindName::YesNo,
            "decimal" | "integer" | "quantity" => KindName::Number,
            "date" | "dateTime" => KindName::Date,
            "string" | "text" | "url" | "time" => KindName::Text,
            _ => return None,
        })
    }
}

/// Extensions that say how an item is worked out.
pub(super) fn calculations() -> [String; 2] {
    [sdc("calculatedExpression"), hl7("questionnaire-calculatedExpression")]
}
