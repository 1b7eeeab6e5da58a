//! `PlanDefinition`: a programme, for everybody to read.
//!
//! What FHIR has a place for is said there: what is asked before anybody enters, who may
//! take part, what they are given, when they are asked what, how long that takes, what is
//! counted of other care, what is watched. Besides, the whole kit stands in an extension
//! as it is kept, so that it can be read back.

mod entering;
mod kept;
mod visits;
mod watched;

use domain::{
    Moment,
    kit::{Anchor, Kit, Source},
};
use serde_json::{Value, json};
use uuid::Uuid;

pub use self::kept::their_kit;
use super::code;
use crate::{
    Entry, Wording,
    elements::{UCUM, identifier, moment, ours, own},
    tree,
};

/// What HL7 calls its language for paths.
const FHIRPATH: &str = "text/fhirpath";

/// What a site made of a kit, and who let it take effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tailoring {
    /// The code of the site.
    pub site: String,
    /// Like `11-v1`.
    pub version: String,
    /// Who proposed it, and when.
    pub made: (Uuid, Moment),
    /// Who let it take effect, and when.
    pub approved: (Uuid, Moment),
    /// Nobody else at the site could: whoever proposed it did.
    pub alone: bool,
    /// What is other than in the kit as it came, each in a plain sentence.
    pub changes: Vec<String>,
}

/// A kit with the words of one language; where one is missing, its id stands.
pub fn plan_definition(id: Uuid, of: &Kit, words: &Wording) -> Entry {
    Entry::seal("PlanDefinition", id, fields(id, of, words))
}

/// A kit as a site runs it, beside the kit as it came: what the site made of it, in
/// plain sentences, goes with it.
pub fn tailored_definition(id: Uuid, of: &Kit, words: &Wording, by: &Tailoring) -> Entry {
    let mut fields = fields(id, of, words);
    let came = format!("{}|{}", own(&format!("PlanDefinition/{}", of.id)), of.version);
    let told = json!({
        "site": by.site,
        "version": by.version,
        "author": by.made.0,
        "made": moment(&by.made.1),
        "approver": by.approved.0,
        "approved": moment(&by.approved.1),
        "alone": by.alone,
        "changes": by.changes,
    });
    if let Some(extensions) = fields["extension"].as_array_mut() {
        extensions.extend(tree::extension(&ours("tailoring"), &told));
    }
    fields["url"] = json!(own(&format!("PlanDefinition/{}-{}", of.id, by.site)));
    fields["version"] = json!(by.version);
    fields["date"] = json!(moment(&by.approved.1));
    if let Some(related) = fields["relatedArtifact"].as_array_mut() {
        related.insert(0, json!({ "type": "derived-from", "resource": came }));
    }
    Entry::seal("PlanDefinition", id, fields)
}

fn fields(id: Uuid, of: &Kit, words: &Wording) -> Value {
    let say = |kind: &str, id: &str| {
        let message = format!("{}-{kind}{id}", of.id);
        words.texts.get(&message).cloned().unwrap_or(message)
    };
    let kit = &of.id;
    let sources = of.sources.iter().map(|source| {
        json!({ "type": "documentation", "label": source.id, "display": source.title, "citation": source.says, "url": source.url })
    });
    json!({
            "identifier": [identifier("kit", &id.to_string())],
            "url": own(&format!("PlanDefinition/{kit}")),
            "version": of.version.to_string(),
            "name": kit,
            "title": say("title", ""),
            "description": say("summary", ""),
            "language": words.language,
            "status": "active",
            "type": { "coding": [crate::elements::hl7_code("plan-definition-type", "clinical-protocol")] },
            "subjectCodeableConcept": code(if of.participant == domain::kit::Who::Staff { "staff" } else { "patient" }),
            "relatedArtifact": sources.collect::<Vec<_>>(),
            "goal": [{ "description": { "text": say("summary", "") } }],
            "action": actions(of, &say),
            "extension": [kept::extension(of)],
    })
}

/// What an id of the kit's is called: the kind of thing, with the dash after it, and the id.
type Say<'a> = dyn Fn(&str, &str) -> String + 'a;

/// What leads in, what is counted from, taking part, and what is watched meanwhile.
fn actions(of: &Kit, say: &Say) -> Vec<Value> {
    let start = |kind: &str, name: &str| json!({ "id": kind, "code": [code(name)] });
    let mut all: Vec<Value> = entering::screening(of, say).into_iter().collect();
    all.extend(entering::consent(of, say));
    all.extend(entering::background(of));
    all.push(start("index", of.index.code()));
    if of.visits.iter().any(|visit| visit.anchor == Anchor::Start) {
        all.push(start("start", "start"));
    }
    let inside = entering::arms(of, say).into_iter().chain(visits::resources(of, say));
    let inside = inside.chain(of.visits.iter().map(|one| visits::visit(of, one, say)));
    let mut taking_part = group("taking-part", "any", inside.chain(visits::sessions(of)).collect());
    let conditions = entering::conditions(of);
    if !conditions.is_empty() {
        taking_part["condition"] = conditions.into();
    }
    all.push(taking_part);
    let watched: Vec<Value> = of.alerts.iter().map(|rule| watched::alert(of, rule, say)).collect();
    if !watched.is_empty() {
        all.push(group("watched", "any", watched));
    }
    all
}

/// Several that belong together, and how many of them come to pass.
fn group(name: &str, which: &str, inside: Vec<Value>) -> Value {
    json!({
        "code": [code(name)],
        "groupingBehavior": "logical-group",
        "selectionBehavior": which,
        "action": inside,
    })
}

/// Days, minutes or seconds: the number, FHIR's word and UCUM's code.
fn lasting(number: impl Into<Value>, unit: &str, code: &str) -> Value {
    json!({ "value": number.into(), "unit": unit, "system": UCUM, "code": code })
}

/// The source that something names.
fn documented(of: &Kit, action: &mut Value, source: Option<&String>) {
    let known = |id: &String| of.sources.iter().find(|source| source.id == *id);
    if let Some(Source { id, title, url, .. }) = source.and_then(known) {
        action["documentation"] =
            json!([{ "type": "documentation", "label": id, "display": title, "url": url }]);
    }
}

/// What holds of records as they are sent, in FHIRPath.
fn holds(path: String) -> Value {
    json!({ "language": FHIRPATH, "expression": path })
}

/// FHIRPath for: one of these codings is this one.
fn is_coded(of: &str, system: &str, code: &str) -> String {
    format!("{of}.where(system = {} and code = {}).exists()", quoted(system), quoted(code))
}

/// A text of FHIRPath's.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}
