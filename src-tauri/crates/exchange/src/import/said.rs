//! What is said of an item: its text, its number, its hint.

use domain::instrument::KindName;
use serde_json::json;

use super::{
    Loss,
    control::Label,
    fields::{Fields, Texts},
    items::Reading,
    root::Reader,
};
use crate::elements::{hl7, ours};

impl Reader {
    /// Text, number, hint.
    pub(super) fn said(&mut self, reading: &mut Reading) {
        let Reading { fields, link, item, labels, own, .. } = reading;
        let text = fields.words("text", link, &mut self.report);
        match text {
            Some(texts) => {
                item.untitled = false;
                self.word(&item.id.clone(), &texts, link);
            }
            // What is never shown need not be worded, whether it has a heading or not.
            None if item.kind == KindName::Group => item.untitled |= !(*own && item.hidden),
            None if item.hidden => {}
            None => self.report.name(link, "text", Loss::Unusable),
        }
        if let Some(texts) = fields.words("prefix", link, &mut self.report) {
            item.prefix = true;
            self.word(&format!("{}-prefix", item.id), &texts, link);
        }
        let mut hint = None;
        for url in [hl7("entryFormat"), ours("hint")] {
            let Some(mut one) = fields.extension(&url) else { continue };
            one.skip(&["url"]);
            match one.worded(link, &mut self.report) {
                Some(texts) if hint.is_none() => hint = Some(texts),
                Some(_) | None => self.report.name(link, &url, Loss::Dropped),
            }
            self.report.rest(link, &url, one);
        }
        if let Some(at) = labels.iter().position(|(label, _)| *label == Label::Help) {
            let (_, help) = labels.remove(at);
            let texts = self.labelled(help, link);
            match (texts, &hint) {
                (Some(texts), None) => hint = Some(texts),
                _ => self.report.name(link, "item (help)", Loss::Dropped),
            }
        }
        if let Some(texts) = hint {
            item.hint = true;
            self.word(&format!("{}-hint", item.id), &texts, link);
        }
    }

    /// The words of a label; what else it has is named.
    pub(super) fn labelled(&mut self, mut label: Fields, place: &str) -> Option<Texts> {
        let codes = ["help", "flyover", "lower", "upper", "unit"];
        if self.control(&mut label, place, &codes).as_deref() == Some("flyover") {
            self.report.name(place, "item (flyover)", Loss::Simplified);
        }
        let texts = label.words("text", place, &mut self.report);
        label.skip(&["linkId", "type"]);
        for flag in ["required", "repeats", "readOnly"] {
            if label.peek(flag) == Some(&json!(false)) {
                label.skip(&[flag]);
            }
        }
        self.report.rest(place, "item", label);
        texts
    }
}
