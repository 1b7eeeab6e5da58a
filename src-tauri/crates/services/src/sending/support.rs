//! What support is given of a refused record: how it is put together and what the
//! endpoint found wrong, and nothing that anybody said or is called.

use std::collections::BTreeSet;

use domain::{ParticipantId, ResponseId, VisitId, fold::fold};
use exchange::BASE;
use serde_json::{Map, Value, json};
use store::{Action, Held, Kind, StoreError};
use uuid::Uuid;

use super::{RefusalCode, tray};
use crate::{
    App, Area, Changed, Error, FieldProblem,
    paper::Printed,
    sync,
    written::{self, Written},
};

/// Whose addresses are nobody's: they name codes, and not people.
const PUBLIC: [&str; 8] = [
    BASE,
    "http://hl7.org/",
    "http://terminology.hl7.org/",
    "http://loinc.org",
    "http://snomed.info/sct",
    "http://unitsofmeasure.org",
    "https://fhir.nhs.uk/",
    "https://fhir.hl7.org.uk/",
];

/// In these what stands in a code is what somebody answered, or follows from it.
const SAID: [&str; 4] = ["answer", "valueQuantity", "interpretation", "value"];

/// Writes the file.
pub(super) fn write(app: &App, id: Uuid) -> Result<Changed<Printed>, Error> {
    let held = app.read(|r| Ok(r.held()?.into_iter().find(|held| held.id == id)))?;
    let held = held.ok_or_else(|| StoreError::NotFound { what: "refused record", id: id.to_string() })?;
    let folder = match written::folder(app, "") {
        Ok(folder) => folder,
        Err(why) => {
            let problems = vec![FieldProblem::new("folder", why)];
            return Ok(Changed::new(Printed { problems, path: None, pages: 0 }, []));
        }
    };
    let text = serde_json::to_vec_pretty(&content(app, &held)?).map_err(|_| Error::NotOffered)?;
    let file = Written::new(&folder, &format!("support-{id}.json"), &text)?;
    let (kind, detail) = (store_name(held.kind), format!("support {}", file.sha256));
    app.note(Action::Exported, kind, id, Some(&detail))?;
    let path = file.finish()?.display().to_string();
    Ok(Changed::new(Printed { problems: Vec::new(), path: Some(path), pages: 1 }, [Area::Trail]))
}

fn store_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Questionnaire => "questionnaire",
        Kind::Kit => "kit",
        Kind::Participant => "participant",
        Kind::Enrolment => "enrolment",
        Kind::Visit => "visit",
        Kind::Response => "response",
        Kind::Step => "step",
    }
}

/// What is in the file.
fn content(app: &App, held: &Held) -> Result<Value, Error> {
    let why = tray::told(app, held)?;
    let entries = sync::resources(app, held.kind, held.id)?;
    let secrets = Secrets::of(app, held, entries.iter().map(|entry| entry.resource.as_ref()))?;
    let refused = &held.refused;
    let blanked = |words: &Option<String>| match words {
        Some(words) if secrets.are_in(words) => json!("(holds something of the record)"),
        words => json!(words),
    };
    Ok(json!({
        "program": { "name": "Prombook", "version": env!("CARGO_PKG_VERSION") },
        "written": app.now().to_utc().format("%Y-%m-%d").to_string(),
        "record": { "kind": held.kind, "id": held.id },
        "refusal": {
            "code": RefusalCode::of(&refused.code),
            "issue": refused.issue,
            "understood": { "issue": why.issue, "part": why.spot, "question": why.question, "next": why.next },
            "place": blanked(&refused.place),
            "words": blanked(&refused.theirs),
        },
        "resources": entries.iter().map(|entry| skeleton(&entry.resource, None, false)).collect::<Vec<_>>(),
    }))
}

/// `value` with types in the place of everything that anybody said or is called.
fn skeleton(value: &Value, name: Option<&str>, said: bool) -> Value {
    match value {
        Value::Null => Value::Null,
        Value::Bool(_) => json!("boolean"),
        Value::Number(_) => json!("number"),
        Value::String(text) if may_stay(name.unwrap_or_default(), text) => json!(text),
        Value::String(_) => json!("string"),
        Value::Array(values) => values.iter().map(|value| skeleton(value, name, said)).collect(),
        Value::Object(fields) => {
            let ours = fields.get("system").and_then(Value::as_str).is_some_and(|one| one.starts_with(BASE));
            let mut kept = Map::new();
            // Marks are made of what is in the record.
            for (name, value) in fields.iter().filter(|(name, _)| *name != "meta") {
                let said = said || SAID.contains(&name.as_str());
                let is_our_code = name == "code" && ours && !said && value.is_string();
                let value = if is_our_code { value.clone() } else { skeleton(value, Some(name), said) };
                kept.insert(name.clone(), value);
            }
            Value::Object(kept)
        }
    }
}

/// Whether a text is how a resource is put together, and not what is in it.
fn may_stay(name: &str, text: &str) -> bool {
    let is_public = || PUBLIC.iter().any(|base| text.starts_with(base));
    match name {
        "resourceType" | "linkId" => true,
        "system" | "url" | "questionnaire" => is_public(),
        "reference" => text.rsplit(['/', ':']).next().is_some_and(|id| id.parse::<Uuid>().is_ok()),
        "status" => text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'),
        _ => text.parse::<Uuid>().is_ok(),
    }
}

/// What nobody outside may read, to be looked for in an endpoint's words.
#[derive(Default)]
struct Secrets {
    /// Folded.
    words: BTreeSet<String>,
    /// Runs of digits.
    digits: BTreeSet<String>,
}

impl Secrets {
    /// Of what was sent, and of what is known here and was not.
    fn of<'a>(app: &App, held: &Held, sent: impl Iterator<Item = &'a Value>) -> Result<Self, Error> {
        let mut secrets = Self::default();
        for resource in sent {
            secrets.add_content(resource, None);
        }
        let known = app.read(|r| {
            let whose = match held.kind {
                Kind::Questionnaire | Kind::Kit => return Ok(None),
                Kind::Participant => Ok(ParticipantId(held.id)),
                Kind::Enrolment => r.enrolment(held.id).map(|of| of.participant),
                Kind::Step => match r.step(held.id).map(|step| step.participant) {
                    Ok(Some(participant)) => Ok(participant),
                    Ok(None) => return Ok(None),
                    Err(error) => Err(error),
                },
                Kind::Visit => r.visit(VisitId(held.id)).map(|visit| visit.participant),
                Kind::Response => r.response(ResponseId(held.id)).map(|response| response.participant),
            };
            match whose.and_then(|id| r.participant(id)) {
                Ok(participant) => Ok(Some(participant)),
                Err(StoreError::NotFound { .. } | StoreError::Erased { .. }) => Ok(None),
                Err(error) => Err(error.into()),
            }
        })?;
        if let Some(who) = known {
            secrets.add(who.family.reveal());
            secrets.add(who.given.reveal());
            secrets.add(&who.study_number);
            if let Some(born) = who.birth() {
                for form in ["%Y-%m-%d", "%d/%m/%Y", "%m/%d/%Y", "%d/%m/%y", "%e/%m/%Y"] {
                    secrets.add(&born.format(form).to_string());
                }
                secrets.add(&born.format("%d %B %Y").to_string());
            }
            secrets.digits.extend(who.nhs_number.map(|number| number.digits().to_owned()));
        }
        Ok(secrets)
    }

    /// Everything in `value` that is not how it is put together.
    fn add_content(&mut self, value: &Value, name: Option<&str>) {
        match value {
            Value::Null | Value::Bool(_) => {}
            Value::Number(number) => self.add(&number.to_string()),
            Value::String(text) if may_stay(name.unwrap_or_default(), text) => {}
            // The words of a question are its owner's, and every patient's.
            Value::String(text) if matches!(name, Some("text" | "display")) => self.add_whole(text),
            Value::String(text) => self.add(text),
            Value::Array(values) => values.iter().for_each(|value| self.add_content(value, name)),
            Value::Object(fields) => {
                fields.iter().for_each(|(name, value)| self.add_content(value, Some(name)));
            }
        }
    }

    /// A text and each of its words.
    fn add(&mut self, text: &str) {
        self.add_whole(text);
        self.words.extend(words(text));
        let digits = digits(text);
        if digits.len() > 4 {
            self.digits.insert(digits);
        }
    }

    fn add_whole(&mut self, text: &str) {
        self.words.insert(words(text).collect::<Vec<_>>().join(" "));
    }

    /// Whether something of it is in `text`: a word of it as a word, several as they
    /// stand, or a number however its digits are set apart.
    fn are_in(&self, text: &str) -> bool {
        let theirs: Vec<_> = words(text).collect();
        let (padded, run) = (format!(" {} ", theirs.join(" ")), digits(text));
        self.words.iter().any(|secret| !secret.is_empty() && padded.contains(&format!(" {secret} ")))
            || self.words.iter().any(|secret| secret.chars().count() > 3 && padded.contains(secret.as_str()))
            || self.digits.iter().any(|secret| run.contains(secret.as_str()))
    }
}

/// The words of a text, folded. Where something stands in a list is no word.
fn words(text: &str) -> impl Iterator<Item = String> {
    let words: Vec<_> = without_places(text).split(|c: char| !c.is_alphanumeric()).map(fold).collect();
    words.into_iter().filter(|word| !word.is_empty())
}

fn without_places(text: &str) -> String {
    let mut kept = String::new();
    for part in text.split_inclusive('[') {
        match part.split_once(']') {
            Some((index, rest)) if kept.ends_with('[') && is_number(index) => {
                kept.push(']');
                kept.push_str(rest);
            }
            Some(_) | None => kept.push_str(part),
        }
    }
    kept
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests;
