//! `Bundle`: many entries in one request.

use std::{collections::BTreeMap, fmt};

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    Entry,
    entry::{identified, own_tag, sid, sorted},
    exact,
};

#[cfg(test)]
mod tests;

/// A request: [`ToString`] gives the JSON.
#[derive(Clone, PartialEq, Eq)]
pub struct Batch {
    entries: usize,
    text: String,
}

/// Resources hold what participants said, so printing a request for a
/// programmer prints only how many there are.
impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Batch({})", self.entries)
    }
}

impl fmt::Display for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<Batch> for String {
    fn from(batch: Batch) -> Self {
        batch.text
    }
}

/// Whether entries stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Each stands or falls alone.
    Batch,
    /// All of them or none.
    Transaction,
}

impl Manner {
    /// FHIR's word for the request.
    fn asked(self) -> &'static str {
        match self {
            Self::Batch => "batch",
            Self::Transaction => "transaction",
        }
    }

    /// FHIR's word for the answer.
    pub(crate) fn answered(self) -> &'static str {
        match self {
            Self::Batch => "batch-response",
            Self::Transaction => "transaction-response",
        }
    }
}

/// Who gives a resource its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Addressing {
    /// This computer.
    Given,
    /// The endpoint; ours stands in the identifier.
    Conditional,
}

/// A batch that puts every entry at its own address. Sent twice it stores the
/// same as sent once, so a lost answer is no harm. Entries stand or fall
/// alone: one that is refused does not take others with it.
pub fn batch(entries: &[Entry]) -> Batch {
    bundle(entries, Manner::Batch, Addressing::Given)
}

/// A request that puts every entry at its own address, or where the endpoint has
/// the one with the same identifier. Sent twice it stores the same as sent once.
pub fn bundle(entries: &[Entry], manner: Manner, addressing: Addressing) -> Batch {
    let together: BTreeMap<_, _> = match manner {
        Manner::Batch => BTreeMap::new(),
        Manner::Transaction => entries.iter().map(|one| (place(one), one.id)).collect(),
    };
    // Written straight from the resources, which are most of it: a copy of them all
    // costs more than everything else here. Fields in alphabetical order.
    let mut text = b"{".to_vec();
    for (at, entry) in entries.iter().enumerate() {
        text.extend_from_slice(if at == 0 { "\"entry\":[" } else { "," }.as_bytes());
        let named = format!("{{\"fullUrl\":\"urn:uuid:{}\",\"request\":", entry.id);
        text.extend_from_slice(named.as_bytes());
        let url = match addressing {
            Addressing::Given => given(entry),
            Addressing::Conditional => conditional(entry),
        };
        exact::put(&mut text, &request(entry, url));
        text.extend_from_slice(b",\"resource\":");
        match addressing {
            Addressing::Given => exact::put(&mut text, &entry.resource),
            Addressing::Conditional => exact::put(&mut text, &sorted(nameless(entry, &together))),
        }
        text.push(b'}');
    }
    // FHIR has no empty lists.
    if !entries.is_empty() {
        text.extend_from_slice(b"],");
    }
    let last = format!("\"resourceType\":\"Bundle\",\"type\":\"{}\"}}", manner.asked());
    text.extend_from_slice(last.as_bytes());
    Batch { entries: entries.len(), text: String::from_utf8(text).unwrap_or_default() }
}

fn request(entry: &Entry, url: String) -> Value {
    let mut request = json!({ "method": "PUT", "url": url });
    if let Some(etag) = &entry.if_match {
        request["ifMatch"] = json!(etag);
    }
    sorted(request)
}

fn place(entry: &Entry) -> String {
    format!("{}/{}", entry.resource_type, entry.id)
}

fn given(entry: &Entry) -> String {
    place(entry)
}

/// By its identifier, or by the tag that stands for one.
fn conditional(entry: &Entry) -> String {
    let kind = entry.resource_type;
    let system = identified(kind, &entry.resource).map(|(system, _)| system.to_owned());
    let Some(system) = system.or_else(|| sid(kind)) else { return place(entry) };
    let by = crate::search::by(kind);
    format!("{kind}?{by}={}", crate::search::encoded(&format!("{system}|{}", entry.id)))
}

/// The resource without an id, pointing at others by what they are called here:
/// those that go `together` with it, and those that the endpoint has to find by
/// their identifiers.
fn nameless(entry: &Entry, together: &BTreeMap<String, Uuid>) -> Value {
    let mut resource = entry.resource.as_ref().clone();
    if let Some(tag) = own_tag(entry.resource_type, entry.id)
        && let Some(tags) = resource.pointer_mut("/meta/tag").and_then(Value::as_array_mut)
        && !tags.contains(&tag)
    {
        tags.push(tag);
    }
    if let Value::Object(fields) = &mut resource {
        if sid(entry.resource_type).is_some() {
            fields.remove("id");
        }
        fields.values_mut().for_each(|value| repoint(value, together));
    }
    resource
}

fn repoint(value: &mut Value, together: &BTreeMap<String, Uuid>) {
    match value {
        Value::Object(fields) => {
            let to = fields.get("reference").and_then(Value::as_str).map(str::to_owned);
            if let Some((kind, id)) = to.as_deref().and_then(|to| to.split_once('/'))
                && let (Some(system), Ok(id)) = (sid(kind), id.parse::<Uuid>())
            {
                match together.get(&format!("{kind}/{id}")) {
                    Some(id) => fields.insert("reference".into(), json!(format!("urn:uuid:{id}"))),
                    None => fields.remove("reference"),
                };
                fields.insert("type".into(), json!(kind));
                fields.insert("identifier".into(), json!({ "system": system, "value": id }));
                return;
            }
            fields.values_mut().for_each(|value| repoint(value, together));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| repoint(value, together)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
