//! `Questionnaire`: an instrument, worded in one language and translated into
//! others.
//!
//! Whatever FHIR has an element for, or HL7 an extension, stands there and
//! nowhere else; the rest of the instrument's file follows in extensions of our
//! own, field by field, so that [`crate::import`] gives the same instrument back.

use domain::instrument::{Draft, Instrument, Kind, KindName};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    Entry, ExchangeError, Wording,
    elements::{canonical, code, ours},
    tree,
};

mod conditions;
mod formula;
mod item;
mod links;
mod values;
mod words;

use links::Links;
pub(crate) use values::number;
use words::Words;

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
    let mut links = Links::of(of);
    let mut extensions = vec![tree::extension(&ours("instrument"), &remainder(of.draft()))];
    if of.items().iter().any(|item| item.kind == Kind::YesNo && !item.hidden) {
        extensions.push(Some(yes_no(of, &words)?));
    }
    let mut fields = json!({
        "extension": extensions.into_iter().flatten().collect::<Vec<_>>(),
        "url": canonical(of),
        "version": of.version().to_string(),
        "title": of.title(),
        "status": "active",
        "subjectType": ["Patient"],
        "language": base.language,
    });
    if let Some(origin) = &of.draft().origin {
        fields["derivedFrom"] = match &origin.version {
            Some(version) => json!([format!("{}|{version}", origin.url)]),
            None => json!([origin.url]),
        };
    }
    if let Some(panel) = of.code() {
        fields["code"] = json!([code(panel)]);
    }
    let mut items = Vec::new();
    if of.has_instructions() {
        let message = format!("{}-instructions", of.id());
        let mut instructions = words.display(links.part(&message), &message)?;
        instructions["extension"] = json!([{ "url": ours("part"), "valueCode": "instructions" }]);
        items.push(instructions);
    }
    items.extend(item::items(of, None, &words, &mut links)?);
    items.extend(of.scales().iter().map(|scale| formula::item(of, scale, &mut links)));
    fields["item"] = json!(items);
    if let Some(notice) = copyright(of, &fields) {
        fields["copyright"] = json!(notice);
    }
    Ok(Entry::seal("Questionnaire", id, fields))
}

/// What of a draft's own fields has no place in a Questionnaire.
fn remainder(draft: &Draft) -> Value {
    let mut fields = json!(draft);
    if let Value::Object(fields) = &mut fields {
        for elsewhere in ["version", "title", "code", "instructions", "items", "scores"] {
            fields.remove(elsewhere);
        }
        if draft.origin.as_ref().is_some_and(|origin| !origin.url.contains('|')) {
            fields.remove("origin");
        }
        // Sets that items take stand there; a set that none takes would be lost.
        if let Some(Value::Object(sets)) = fields.get_mut("choices") {
            let takes = |set: &String| draft.items.iter().any(|item| item.choices.as_ref() == Some(set));
            sets.retain(|set, _| !takes(set));
        }
        if fields.get("choices").is_some_and(|sets| *sets == json!({})) {
            fields.remove("choices");
        }
    }
    fields
}

/// The words for yes and no, which a Questionnaire leaves to whoever shows it.
fn yes_no(of: &Instrument, words: &Words) -> Result<Value, ExchangeError> {
    let word = |name: &str, yes: bool| words.extension(name, &of.yes_no_message(yes));
    Ok(json!({ "url": ours("yes-no"), "extension": [word("yes", true)?, word("no", false)?] }))
}

fn copyright(of: &Instrument, fields: &Value) -> Option<String> {
    let loinc = fields.to_string().contains(domain::code::LOINC).then_some(LOINC_NOTICE);
    let licence = of.licence();
    let own = licence.attribution.iter().chain(&licence.notices).map(String::as_str);
    let lines: Vec<_> = own.chain(loinc).filter(|line| !line.trim().is_empty()).collect();
    (!lines.is_empty()).then(|| lines.join("\n\n"))
}

/// How a kind is called in our own extension.
fn kind_code(kind: KindName) -> Value {
    json!(kind)
}
