//! `Consent`: what somebody consented to and what not, item by item.

use domain::way::Step;
use serde_json::{Value, json};

use super::{Told, said_code};
use crate::elements::{hl7_code, moment, own, reference};

/// What the fields of items begin with.
const ITEM: &str = "item-";

pub(super) fn fields(of: &Told, now: &Step) -> Value {
    let said = |field: &str| Some((field.strip_prefix(ITEM)?.to_owned(), now.yes(field)?));
    let items: Vec<(String, bool)> = now.content.keys().filter_map(|field| said(field)).collect();
    let form = of.kit.and_then(|kit| kit.consent.as_ref());
    let required =
        |item: &str| form.is_some_and(|form| form.items.iter().any(|one| one.id == item && one.required));
    let refused = items.iter().any(|(item, yes)| required(item) && !yes);
    let given = items.iter().any(|(_, yes)| *yes) && !refused;
    let word = if given { "permit" } else { "deny" };
    let scope = if of.kit.is_some_and(|kit| kit.research) { "research" } else { "patient-privacy" };
    let kit = now.kit.as_deref().unwrap_or("none");
    // The text that was read; where the step does not say which, that of the kit.
    let version = now.code("version").or_else(|| now.text("version"));
    let version = version.unwrap_or_else(|| form.map_or("", |form| form.version.as_str()));
    let text = own(&format!("consent/{kit}"));
    let mut categories = vec![json!({ "coding": [{ "system": "http://loinc.org", "code": "59284-0" }] })];
    // In which language, with whose help and in which way: FHIR has no place for that.
    let circumstances = ["language", "interpreter", "mode"].into_iter();
    let circumstances = circumstances.filter_map(|field| Some(said_code(now.kind, field, now.code(field)?)));
    categories.extend(circumstances);
    let mut fields = json!({
        "status": if of.is_taken_back() { "entered-in-error" } else if given { "active" } else { "rejected" },
        "scope": { "coding": [hl7_code("consentscope", scope)] },
        "category": categories,
        "dateTime": now.day.to_string(),
        "policy": [{ "uri": if version.is_empty() { text } else { format!("{text}/{version}") } }],
    });
    if let Some(who) = now.participant {
        fields["patient"] = reference("Patient", who.0);
        // Whoever noted it heard or saw it.
        fields["verification"] = json!([{
            "verified": true,
            "verifiedWith": reference("Patient", who.0),
            "verificationDate": moment(&now.at),
        }]);
    }
    let system = own(&format!("CodeSystem/consent-{kit}"));
    let provision = |(item, yes): &(String, bool)| {
        json!({
            "type": if *yes { "permit" } else { "deny" },
            "code": [{ "coding": [{ "system": system, "code": item }] }],
        })
    };
    if !items.is_empty() {
        fields["provision"] = json!({
            "type": word,
            "period": { "start": now.day.to_string() },
            "provision": items.iter().map(provision).collect::<Vec<_>>(),
        });
    }
    fields
}
