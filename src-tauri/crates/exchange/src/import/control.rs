//! How others want an item shown.

use super::{Loss, fields::Fields, root::Reader};
use crate::elements::hl7;

/// A display item that belongs to another item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    Help,
    Lower,
    Upper,
    Unit,
}

/// The code of the control that an item asks for, if it does.
fn code(fields: &Fields) -> Option<&str> {
    let all = fields.peek("extension")?.as_array()?;
    let control = all.iter().find(|one| one["url"] == hl7("questionnaire-itemControl"))?;
    control["valueCodeableConcept"]["coding"].as_array()?.iter().find_map(|one| one["code"].as_str())
}

/// Whether it is a label of the item that it stands in.
pub(super) fn label(fields: &Fields) -> Option<Label> {
    let only = fields.peek("type").is_some_and(|kind| kind == "display");
    match code(fields).filter(|_| only)? {
        "help" | "flyover" => Some(Label::Help),
        "lower" => Some(Label::Lower),
        "upper" => Some(Label::Upper),
        "unit" => Some(Label::Unit),
        _ => None,
    }
}

impl Reader {
    /// Takes the control, if it is one of `codes`; any other is named.
    pub(super) fn control(&mut self, fields: &mut Fields, place: &str, codes: &[&str]) -> Option<String> {
        let url = hl7("questionnaire-itemControl");
        let found = code(fields).filter(|code| codes.contains(code)).map(str::to_owned)?;
        let mut one = fields.extension(&url)?;
        one.skip(&["url"]);
        if let Some(mut concept) = one.object("valueCodeableConcept") {
            concept.skip(&["text"]);
            for mut coding in concept.list("coding") {
                coding.skip(&["system", "version", "display"]);
                let named = coding.text("code");
                if named.is_some_and(|named| named != found) {
                    self.report.name(place, &url, Loss::Dropped);
                }
                self.report.rest(place, "itemControl.coding", coding);
            }
            self.report.rest(place, "itemControl", concept);
        }
        self.report.rest(place, "itemControl", one);
        Some(found)
    }
}
