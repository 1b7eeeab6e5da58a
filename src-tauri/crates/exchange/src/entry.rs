//! A resource on its way, with the mark by which it is recognised later.

use std::sync::Arc;

use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{BASE, elements::own, exact};

/// One resource to be put at `resource_type/id`.
#[derive(Clone, PartialEq)]
pub struct Entry {
    /// FHIR's name for the kind.
    pub resource_type: &'static str,
    /// Given by this computer.
    pub id: Uuid,
    /// The resource, marked with the digest of its content. To be written out by
    /// [`Entry::text`] or [`crate::batch`], which keep numbers as they were given.
    /// Shared, because a copy of it costs more than all that is done with it on the way out.
    pub resource: Arc<Value>,
    /// The endpoint's name for the version that this one follows: it is to be
    /// refused where there is another by now.
    pub if_match: Option<String>,
}

/// Where a resource comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marks {
    /// The site's code.
    pub site: String,
    /// The computer that wrote this version.
    pub computer: Uuid,
}

/// Who of the staff wrote a version.
#[derive(Clone, PartialEq, Eq)]
pub struct Author {
    /// Theirs at their computer.
    pub id: Uuid,
    /// Their name, where the endpoint may know names.
    pub name: Option<String>,
}

/// The tag's system for the site.
pub(crate) const SITE: &str = "site";
/// The tag's system for who wrote it.
const AUTHOR: &str = "author";
/// The tag's system for the site, of what is a step among observations.
pub(crate) const STEPS: &str = "site-steps";
/// The tag's system for the computer.
pub(crate) const COMPUTER: &str = "computer";
/// The name of the identifiers of steps. An `Observation` may have one, too: a score
/// has another.
pub(crate) const STEP: &str = "step";
/// Kinds that FHIR gives no identifier, or whose identifiers are the author's. A
/// tag has to do.
const TAGGED: [(&str, &str); 3] =
    [("AuditEvent", "trail"), ("Provenance", "provenance"), ("Questionnaire", "questionnaire")];
/// Has an identifier, and FHIR R4 no way to search by it: a tag besides says the same.
const UNSEARCHED: &str = "AdverseEvent";

/// Resources hold what patients said, so printing one prints its address.
impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Entry({}/{})", self.resource_type, self.id)
    }
}

impl Entry {
    /// Completes `fields` to a resource: kind, id and mark.
    pub(crate) fn seal(resource_type: &'static str, id: Uuid, mut fields: Value) -> Self {
        fields["resourceType"] = json!(resource_type);
        fields["id"] = json!(id);
        let mut fields = sorted(fields);
        let mark = digest(&fields);
        let mut tags = vec![json!({ "system": tag_system(), "code": mark })];
        // A questionnaire is for everybody, and is to come back as it was sent.
        tags.extend(own_tag(resource_type, id).filter(|_| resource_type != "Questionnaire"));
        fields["meta"] = json!({ "tag": tags });
        Self { resource_type, id, resource: Arc::new(sorted(fields)), if_match: None }
    }

    /// Says where it comes from. That is none of its content: whoever sends the
    /// same sends it under the same mark. A questionnaire belongs to no site.
    pub fn bearing(mut self, marks: &Marks) -> Self {
        let scores = identified(self.resource_type, &self.resource)
            .is_none_or(|(system, _)| system == own("sid/score"));
        let written_here = match self.resource_type {
            "Patient" | "Encounter" | "QuestionnaireResponse" => true,
            "EpisodeOfCare" | "ResearchSubject" | "Consent" | "AdverseEvent" | "Task" => true,
            "Observation" => !scores,
            _ => false,
        };
        let for_everybody = matches!(self.resource_type, "Questionnaire" | "PlanDefinition");
        let site = (!for_everybody).then(|| (SITE, marks.site.clone()));
        let computer = written_here.then(|| (COMPUTER, marks.computer.to_string()));
        // Among all the scores of a site its steps are found by a tag of their own.
        let steps = (self.resource_type == "Observation" && !scores).then(|| (STEPS, marks.site.clone()));
        if let Some(tags) =
            Arc::make_mut(&mut self.resource).pointer_mut("/meta/tag").and_then(Value::as_array_mut)
        {
            for (name, code) in site.into_iter().chain(computer).chain(steps) {
                let system = own(name);
                tags.retain(|tag| tag["system"] != system.as_str());
                tags.push(json!({ "code": code, "system": system }));
            }
        }
        self
    }

    /// Says who wrote this version. None of its content either.
    pub fn by(mut self, author: &Author) -> Self {
        if let Some(tags) =
            Arc::make_mut(&mut self.resource).pointer_mut("/meta/tag").and_then(Value::as_array_mut)
        {
            let system = own(AUTHOR);
            tags.retain(|tag| tag["system"] != system.as_str());
            let mut tag = json!({ "code": author.id, "system": system });
            if let Some(name) = &author.name {
                tag["display"] = json!(name);
            }
            tags.push(sorted(tag));
        }
        self
    }

    /// To be taken only in the place of the version that is called `etag`.
    pub fn matching(self, etag: Option<String>) -> Self {
        Self { if_match: etag, ..self }
    }

    /// The system of our own id in it.
    pub fn system(&self) -> String {
        let named = identified(self.resource_type, &self.resource).map(|(system, _)| system.to_owned());
        named.or_else(|| sid(self.resource_type)).unwrap_or_else(|| BASE.to_owned())
    }

    /// The resource itself.
    pub fn into_resource(self) -> Value {
        Arc::unwrap_or_clone(self.resource)
    }

    /// The resource as JSON.
    pub fn text(&self) -> String {
        exact::text(&self.resource)
    }

    /// How long [`Entry::text`] is, in bytes.
    pub fn weight(&self) -> usize {
        exact::length(&self.resource)
    }

    /// The first 16 hex digits of the SHA-256 of the content.
    pub fn content(&self) -> &str {
        content_of(&self.resource).unwrap_or_default()
    }
}

/// The mark in `resource`, ours or a server's copy of it. Two resources with
/// the same mark were sent with the same content; a server may have added to
/// its copy or set it in another order.
pub fn content_of(resource: &Value) -> Option<&str> {
    let system = tag_system();
    let mut tags = resource.pointer("/meta/tag")?.as_array()?.iter();
    tags.find(|tag| tag["system"] == json!(system))?["code"].as_str()
}

/// Who wrote `resource`, as far as it says so.
pub fn author_of(resource: &Value) -> Option<Author> {
    let system = own(AUTHOR);
    let mut tags = resource.pointer("/meta/tag")?.as_array()?.iter();
    let tag = tags.find(|tag| tag["system"] == system.as_str())?;
    let name = tag["display"].as_str().map(str::to_owned);
    Some(Author { id: tag["code"].as_str()?.parse().ok()?, name })
}

fn tag_system() -> String {
    format!("{BASE}/content")
}

/// Whether what is called by one of our own ids is found by a tag.
pub(crate) fn is_tagged(kind: &str) -> bool {
    kind == UNSEARCHED || TAGGED.iter().any(|(one, _)| *one == kind)
}

/// The tag that stands for an identifier, for a kind that is not found by one.
pub(crate) fn own_tag(kind: &str, id: Uuid) -> Option<Value> {
    is_tagged(kind).then(|| Some(json!({ "system": sid(kind)?, "code": id }))).flatten()
}

/// The tag of `resource` whose system is our own of that `name`.
pub(crate) fn tag<'a>(resource: &'a Value, name: &str) -> Option<&'a str> {
    let system = own(name);
    let mut tags = resource.pointer("/meta/tag")?.as_array()?.iter();
    tags.find(|tag| tag["system"] == system.as_str())?["code"].as_str()
}

/// The system of the identifiers that hold our own ids of a kind of resource.
pub(crate) fn sid(kind: &str) -> Option<String> {
    let name = match kind {
        "Patient" => "participant",
        "Encounter" => "visit",
        "QuestionnaireResponse" => "response",
        "Observation" => "score",
        "PlanDefinition" => "kit",
        "EpisodeOfCare" | "ResearchSubject" => "participation",
        "Consent" | "AdverseEvent" | "Task" => STEP,
        "Device" => "computer",
        _ => TAGGED.iter().find(|(one, _)| *one == kind)?.1,
    };
    Some(own(&format!("sid/{name}")))
}

/// Our own identifier in a resource, ours or a server's copy: system and value.
pub(crate) fn identified<'a>(kind: &str, resource: &'a Value) -> Option<(&'a str, &'a str)> {
    let system = sid(kind)?;
    let tagged = TAGGED.iter().any(|(one, _)| *one == kind);
    let all = if tagged { resource.pointer("/meta/tag")? } else { resource.get("identifier")? };
    let all = all.as_array().map_or(std::slice::from_ref(all), Vec::as_slice);
    let step = (kind == "Observation").then(|| own(&format!("sid/{STEP}")));
    let is_ours = |one: &&Value| {
        one["system"] == system.as_str() || step.as_ref().is_some_and(|step| one["system"] == step.as_str())
    };
    let ours = all.iter().find(is_ours)?;
    Some((ours["system"].as_str()?, ours[if tagged { "code" } else { "value" }].as_str()?))
}

/// Whether the content of a server's copy is still what its mark says, so that
/// nobody changed it and left the mark alone. A server that adds to what it takes,
/// or writes it in another way, has no copy of which that can be said.
pub fn is_intact(resource: &Value) -> bool {
    let mut content = resource.clone();
    let id = crate::search::version(resource).and_then(|version| version.identifier);
    let Some(fields) = content.as_object_mut() else { return false };
    fields.remove("meta");
    if let Some(id) = id {
        fields.insert("id".into(), json!(id));
    }
    content_of(resource) == Some(digest(&sorted(content)).as_str())
}

fn digest(content: &Value) -> String {
    let hash = Sha256::digest(content.to_string());
    hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// `value` with the fields of every object in alphabetical order, whichever
/// order the JSON library was built to keep. The digest depends on it.
pub(crate) fn sorted(value: Value) -> Value {
    // Nearly always it is: taking everything apart costs more than a look.
    if is_sorted(&value) {
        return value;
    }
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.into_iter().collect();
            fields.sort_by(|(one, _), (other, _)| one.cmp(other));
            Value::Object(
                fields.into_iter().map(|(name, value)| (name, sorted(value))).collect::<Map<_, _>>(),
            )
        }
        Value::Array(values) => Value::Array(values.into_iter().map(sorted).collect()),
        plain @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => plain,
    }
}

fn is_sorted(value: &Value) -> bool {
    match value {
        Value::Object(fields) => fields.keys().is_sorted() && fields.values().all(is_sorted),
        Value::Array(values) => values.iter().all(is_sorted),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(text: &str) -> Entry {
        Entry::seal("Basic", Uuid::from_u128(1), json!({ "text": text }))
    }

    #[test]
    fn the_same_content_has_the_same_mark_and_other_content_another() {
        assert_eq!(entry("a").content(), entry("a").content());
        assert_ne!(entry("a").content(), entry("b").content());
        assert_eq!(entry("a").content().len(), 16);
    }

    #[test]
    fn whoever_wrote_it_is_told_and_is_none_of_its_content() {
        let first = Author { id: Uuid::from_u128(3), name: Some("Amira Haddad".into()) };
        let then = Author { id: Uuid::from_u128(4), name: None };
        let sent = entry("a").by(&first);
        assert!(author_of(&sent.resource) == Some(first));
        let again = sent.by(&then);
        assert!(author_of(&again.resource) == Some(then));
        assert!(author_of(&entry("a").resource).is_none());
        assert_eq!(again.content(), entry("a").content());
        assert!(is_intact(&again.resource));
    }

    #[test]
    fn the_mark_is_found_among_a_servers_own() {
        let mut theirs = entry("a").into_resource();
        theirs["meta"]["tag"].as_array_mut().unwrap().insert(0, json!({ "code": "theirs" }));
        theirs["meta"]["versionId"] = json!("7");

        assert_eq!(content_of(&theirs), Some(entry("a").content()));
        assert_eq!(content_of(&json!({ "meta": { "tag": 3 } })), None);
    }

    #[test]
    fn a_copy_that_was_changed_under_its_mark_is_not_intact() {
        let marks = Marks { site: "07".into(), computer: Uuid::from_u128(7) };
        let fields = json!({ "text": "a", "value": crate::exact::exact("72.50".parse().unwrap()) });
        let sent = Entry::seal("Basic", Uuid::from_u128(1), fields).bearing(&marks);
        let mut theirs = crate::parse(sent.text().as_bytes()).unwrap();
        theirs["meta"]["versionId"] = json!("2");
        assert!(is_intact(&theirs));

        theirs["text"] = json!("b");
        assert!(!is_intact(&theirs));
        assert!(!is_intact(&json!({ "resourceType": "Basic" })) && !is_intact(&json!(3)));
    }

    #[test]
    fn printing_an_entry_tells_nothing_of_its_content() {
        let printed = format!("{:?}", entry("Amina"));
        assert_eq!(printed, "Entry(Basic/00000000-0000-0000-0000-000000000001)");
    }
}
