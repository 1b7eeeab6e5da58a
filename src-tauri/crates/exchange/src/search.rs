//! Asking a server for many, and whether it understood what was asked.

use std::fmt::Write;

use domain::Moment;
use serde_json::Value;
use uuid::Uuid;

use crate::{
    BASE, ExchangeError, content_of,
    elements::own,
    entry::{COMPUTER, SITE, STEPS, identified, is_tagged, tag},
    read::outcome::clean,
};

#[cfg(test)]
mod tests;

/// How long an address a server may give for the next page.
const ADDRESS: usize = 8_000;

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Search {
    /// Percent-encoded, relative to the base.
    pub path: String,
    kind: String,
    /// What decides which resources are meant. Servers pass silently over what
    /// they do not understand, and answer with everything.
    asked: Vec<(&'static str, String)>,
}

impl Search {
    fn new(kind: &str, asked: Vec<(&'static str, String)>, besides: &[(&str, &str)]) -> Self {
        let mut path = kind.to_owned();
        let all = asked.iter().map(|(name, value)| (*name, value.as_str())).chain(besides.iter().copied());
        for (at, (name, value)) in all.enumerate() {
            path.push(if at == 0 { '?' } else { '&' });
            path.push_str(name);
            path.push('=');
            path.push_str(&encoded(value));
        }
        Self { path, kind: kind.to_owned(), asked }
    }
}

/// Those of a kind that are called `ids`: their ids and versions.
pub fn by_ids(kind: &str, ids: &[String]) -> Search {
    let count = ids.len().to_string();
    Search::new(kind, vec![("_id", ids.join(","))], &[("_elements", "id,meta"), ("_count", &count)])
}

/// By what a kind is found that carries one of our own ids.
pub(crate) fn by(kind: &str) -> &'static str {
    if is_tagged(kind) { "_tag" } else { "identifier" }
}

/// Those of a kind that carry one of our own ids as an identifier of `system`, or as
/// the tag that stands for it.
pub fn by_identifiers(kind: &str, system: &str, values: &[Uuid]) -> Search {
    let count = values.len().to_string();
    let values: Vec<_> = values.iter().map(|value| format!("{system}|{value}")).collect();
    let besides = [("_elements", "id,meta,identifier"), ("_count", count.as_str())];
    Search::new(kind, vec![(by(kind), values.join(","))], &besides)
}

/// Those of a kind and a site that the server has taken since, oldest first; of
/// observations only steps.
pub fn since(kind: &str, site: &str, since: Option<Moment>, count: u32) -> Search {
    let tag = if kind == "Observation" { STEPS } else { SITE };
    let mut asked = vec![("_tag", format!("{}|{site}", own(tag)))];
    if let Some(since) = since {
        let since = since.to_utc().to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
        asked.push(("_lastUpdated", format!("ge{since}")));
    }
    let count = count.to_string();
    Search::new(kind, asked, &[("_sort", "_lastUpdated"), ("_count", &count)])
}

/// A page of what a server has found.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchPage {
    /// Those of the kind that was asked for.
    pub resources: Vec<Value>,
    /// Where the next page is, in the server's words.
    pub next: Option<String>,
    /// Whether the server says that it looked for all that was asked. Where it
    /// does not, there may be others among them, and some may be missing.
    pub understood: bool,
}

/// Reads the answer to `asked`, or a page that follows it.
pub fn search_page(asked: &Search, body: &Value) -> Result<SearchPage, ExchangeError> {
    if body["resourceType"] != "Bundle" || body["type"] != "searchset" {
        return Err(ExchangeError::NotA("searchset"));
    }
    let entries = match body.get("entry") {
        None => &[][..],
        Some(Value::Array(entries)) => entries,
        Some(_) => return Err(ExchangeError::Field { resource: "Bundle", field: "entry" }),
    };
    let meant = |entry: &&Value| {
        let mode = &entry["search"]["mode"];
        (mode.is_null() || mode == "match") && entry["resource"]["resourceType"] == asked.kind.as_str()
    };
    let resources: Vec<_> = entries.iter().filter(meant).map(|entry| entry["resource"].clone()).collect();
    let understood = link(body, "self").is_some_and(|said| echoes(asked, &said))
        && resources.iter().all(|resource| fits(asked, resource));
    Ok(SearchPage { resources, next: link(body, "next"), understood })
}

fn link(body: &Value, relation: &str) -> Option<String> {
    let links = body["link"].as_array()?;
    clean(&links.iter().find(|link| link["relation"] == relation)?["url"], ADDRESS)
}

/// Whether the address that the server says it answered has all that was asked.
fn echoes(asked: &Search, said: &str) -> bool {
    let query = said.split_once('?').map_or("", |(_, query)| query);
    let query = query.split('#').next().unwrap_or_default();
    let said: Vec<_> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    asked.asked.iter().all(|(name, value)| said.iter().any(|said| said.0 == *name && same(&said.1, value)))
}

/// The order of what is asked for is nothing to a server.
fn same(said: &str, asked: &str) -> bool {
    let parts = |text: &str| {
        let mut parts: Vec<String> = text.split(',').map(str::to_owned).collect();
        parts.sort_unstable();
        parts
    };
    said == asked || parts(said) == parts(asked)
}

/// Whether a resource that was found is one that was asked for.
fn fits(asked: &Search, resource: &Value) -> bool {
    asked.asked.iter().all(|(name, wanted)| {
        let mut wanted = wanted.split(',');
        match *name {
            "_id" => wanted.any(|id| resource["id"] == id),
            "identifier" => identified(&asked.kind, resource)
                .is_some_and(|(system, value)| wanted.any(|one| one == format!("{system}|{value}"))),
            "_tag" if is_tagged(&asked.kind) && !wanted.clone().any(is_site) => wanted
                .any(|one| one.rsplit_once('|').is_some_and(|(system, code)| bears(resource, system, code))),
            _ => true,
        }
    })
}

/// Whether a tag is of a site, and so none that stands for an identifier.
fn is_site(tag: &str) -> bool {
    tag.rsplit_once('|').is_some_and(|(system, _)| system == own(SITE))
}

fn bears(resource: &Value, system: &str, code: &str) -> bool {
    let tags = resource.pointer("/meta/tag").and_then(Value::as_array);
    tags.is_some_and(|tags| tags.iter().any(|tag| tag["system"] == system && tag["code"] == code))
}

/// What a server says of one of its resources, without its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The endpoint's id for it; ours where the endpoint takes ours.
    pub id: String,
    /// Our own id, from the identifier.
    pub identifier: Option<Uuid>,
    /// The endpoint's name for this version.
    pub version: Option<String>,
    /// The same as it stands in a header.
    pub etag: Option<String>,
    /// The mark of its content.
    pub content: Option<String>,
    /// Which site it comes from.
    pub site: Option<String>,
    /// Which computer wrote this version.
    pub computer: Option<Uuid>,
    /// When the endpoint took it, by the endpoint's clock.
    pub modified: Option<Moment>,
}

/// Reads id and marks of a server's copy.
pub fn version(resource: &Value) -> Option<Version> {
    let kind = resource["resourceType"].as_str()?;
    let meta = &resource["meta"];
    let version = clean(&meta["versionId"], 200);
    let short = |text: &str| clean(&Value::from(text), 200);
    Some(Version {
        id: clean(&resource["id"], 64)?,
        identifier: identified(kind, resource).and_then(|(_, value)| value.parse().ok()),
        etag: version.as_ref().map(|version| format!("W/\"{version}\"")),
        version,
        content: content_of(resource).and_then(short),
        site: tag(resource, SITE).and_then(short),
        computer: tag(resource, COMPUTER).and_then(|id| id.parse().ok()),
        modified: meta["lastUpdated"].as_str().and_then(|text| text.parse().ok()),
    })
}

/// `text` as part of a query. What a query may hold as it is stays readable.
pub(crate) fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b':' | b'/' | b',' => {
                encoded.push(char::from(byte));
            }
            _ => {
                // Writing to a string cannot fail.
                let _ = write!(encoded, "%{byte:02X}");
            }
        }
    }
    encoded
}

/// The other way round; what is no code stays as it is.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).and_then(|digit| char::from(*digit).to_digit(16));
    let (mut plain, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(&byte) = bytes.get(at) {
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                plain.extend(u8::try_from(high * 16 + low).ok());
                at += 2;
            }
            (b'+', _, _) => plain.push(b' '),
            _ => plain.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&plain).into_owned()
}

/// The system of the identifiers that hold our own ids of `kind`, for
/// [`by_identifiers`].
pub fn identifier_system(kind: &str) -> String {
    crate::entry::sid(kind).unwrap_or_else(|| BASE.to_owned())
}
