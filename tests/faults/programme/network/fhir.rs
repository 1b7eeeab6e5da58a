//! What a server keeps: every version of every resource, and what it has told
//! whom. It takes ids that are given elsewhere, and conditional addresses.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

/// Everything on a server.
#[derive(Default)]
pub struct Kept {
    /// By address, the newest version last; `None` is one that is gone.
    resources: BTreeMap<String, Vec<Option<Value>>>,
    /// Addresses and marks of contents that were told to have been kept.
    told: BTreeSet<(String, String)>,
    /// Ids are given here, whatever was asked for: what sends again doubles.
    pub deaf: bool,
    given: u32,
}

/// What an answer says, once all of it has left.
#[derive(Default)]
pub struct Saying {
    pub status: u16,
    pub body: Value,
    told: Vec<(String, String)>,
}

impl Saying {
    pub fn of(status: u16, body: Value) -> Self {
        Self { status, body, told: Vec::new() }
    }
}

impl Kept {
    /// An answer has left as a whole.
    pub fn tell(&mut self, saying: &Saying) {
        self.told.extend(saying.told.iter().cloned());
    }

    /// Whether it has ever told, to the last byte, that it keeps this content.
    pub fn has_told(&self, address: &str, mark: &str) -> bool {
        self.told.contains(&(address.to_owned(), mark.to_owned()))
    }

    /// The mark of what is at an address now.
    pub fn mark(&self, address: &str) -> Option<String> {
        mark(self.now(address)?)
    }

    /// How many resources are there.
    pub fn count(&self, kind: &str) -> usize {
        let of_kind = |address: &&String| address.split('/').next() == Some(kind);
        self.resources.keys().filter(of_kind).filter(|address| self.now(address).is_some()).count()
    }

    /// How many are there more than once, by the identifier that they bear.
    pub fn doubled(&self) -> u32 {
        let mut seen = BTreeSet::new();
        let live = self.resources.keys().filter_map(|address| Some((address, self.now(address)?)));
        let again = live.filter(|(address, resource)| {
            let kind = address.split('/').next().unwrap_or_default().to_owned();
            own_identifier(resource).is_some_and(|identifier| !seen.insert((kind, identifier)))
        });
        again.count() as u32
    }

    /// Loses what is at an address, as a server does that was brought back from a backup.
    pub fn lose(&mut self, address: &str) {
        self.resources.remove(address);
    }

    /// Has what was at an address before it last changed, and forgets everything newer; not of
    /// what never changed.
    pub fn put_back(&mut self, address: &str) -> bool {
        let newest = self.mark(address);
        let Some(versions) = self.resources.get_mut(address) else { return false };
        let of = |version: &Option<Value>| version.as_ref().and_then(mark);
        let Some(older) = versions.iter().rposition(|version| of(version) != newest) else { return false };
        versions.truncate(older + 1);
        true
    }

    /// Every address of a kind.
    pub fn addresses(&self, kind: &str) -> Vec<String> {
        let of_kind = |address: &&String| address.split('/').next() == Some(kind);
        self.resources.keys().filter(of_kind).cloned().collect()
    }

    /// What is at an address now.
    pub fn now(&self, address: &str) -> Option<&Value> {
        self.resources.get(address)?.last()?.as_ref()
    }

    /// Deals with a bundle. `refused` gives the status for an entry that is not taken.
    pub fn bundle(&mut self, bundle: &Value, refused: impl Fn(usize, &Value) -> Option<u16>) -> Saying {
        let entries = bundle["entry"].as_array().map_or(&[][..], Vec::as_slice);
        let whole = bundle["type"] == "transaction";
        let status = |(place, entry): (usize, &Value)| refused(place, entry).or_else(|| self.stale(entry));
        let bad: Vec<Option<u16>> = entries.iter().enumerate().map(status).collect();
        if let Some(status) = bad.iter().flatten().next().filter(|_| whole) {
            return Saying::of(*status, outcome("not that one"));
        }
        let mut told = Vec::new();
        let answers: Vec<Value> = entries
            .iter()
            .zip(bad)
            .map(|(entry, bad)| match bad {
                Some(status) => {
                    json!({ "response": { "status": status.to_string(), "outcome": outcome("not that one") } })
                }
                None => self.entry(entry, &mut told),
            })
            .collect();
        let kind = if whole { "transaction-response" } else { "batch-response" };
        let body = json!({ "resourceType": "Bundle", "type": kind, "entry": answers });
        Saying { status: 200, body, told }
    }

    fn stale(&self, entry: &Value) -> Option<u16> {
        let asked = entry["request"]["ifMatch"].as_str()?;
        let address = self.address(entry["request"]["url"].as_str()?)?;
        let fits = self.resources.get(&address).is_some_and(|all| etag(all.len()) == asked);
        (!fits).then_some(412)
    }

    fn entry(&mut self, entry: &Value, told: &mut Vec<(String, String)>) -> Value {
        let url = entry["request"]["url"].as_str().unwrap_or_default();
        if entry["request"]["method"] == "GET" {
            let found = self.get(url);
            told.extend(found.told);
            let response = json!({ "status": found.status.to_string() });
            return if found.status == 200 {
                json!({ "response": response, "resource": found.body })
            } else {
                json!({ "response": response })
            };
        }
        let known = self.address(url);
        let address = known.filter(|_| !self.deaf).unwrap_or_else(|| {
            self.given += 1;
            format!("{}/given-{}", url.split(['/', '?']).next().unwrap_or_default(), self.given)
        });
        let versions = self.resources.entry(address.clone()).or_default();
        let number = versions.len() + 1;
        let mut resource = entry["resource"].clone();
        resource["id"] = json!(address.split('/').nth(1));
        resource["meta"]["versionId"] = json!(number.to_string());
        resource["meta"]["lastUpdated"] = json!("2026-03-10T09:00:00.000Z");
        told.extend(mark(&resource).map(|mark| (address.clone(), mark)));
        versions.push(Some(resource));
        let status = if number == 1 { "201 Created" } else { "200 OK" };
        json!({ "response": { "status": status, "etag": etag(number), "location": format!("{address}/_history/{number}") } })
    }

    /// Where a record belongs that is sent to `url`.
    fn address(&self, url: &str) -> Option<String> {
        let Some((kind, query)) = url.split_once('?') else { return Some(url.to_owned()) };
        let value = decoded(query.strip_prefix("identifier=")?);
        let value = value.split('|').next_back()?.to_owned();
        let of_kind = |address: &&String| address.split('/').next() == Some(kind);
        self.resources
            .keys()
            .filter(of_kind)
            .find(|address| self.now(address).and_then(own_identifier).as_deref() == Some(&value))
            .cloned()
    }

    /// One resource, or a search.
    pub fn get(&self, path: &str) -> Saying {
        if path == "metadata" {
            return Saying::of(200, capabilities());
        }
        if let Some((kind, query)) = path.split_once('?') {
            return self.search(kind, query);
        }
        match self.now(path) {
            Some(found) => {
                let told = mark(found).map(|mark| (path.to_owned(), mark)).into_iter().collect();
                Saying { status: 200, body: found.clone(), told }
            }
            None => Saying::of(404, outcome("not here")),
        }
    }

    fn search(&self, kind: &str, query: &str) -> Saying {
        let asked: BTreeMap<String, String> = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, value)| (decoded(name), decoded(value)))
            .collect();
        let fits = |address: &str, resource: &Value| {
            let id = address.split('/').nth(1).unwrap_or_default();
            asked.get("_id").is_none_or(|ids| ids.split(',').any(|one| one == id))
                && asked.get("_tag").is_none_or(|tag| {
                    let tag = tag.split_once('|').unwrap_or_default();
                    let tags = resource["meta"]["tag"].as_array().map_or(&[][..], Vec::as_slice);
                    tags.iter().any(|one| one["system"] == tag.0 && one["code"] == tag.1)
                })
        };
        let all = self.resources.keys().filter(|address| address.split('/').next() == Some(kind));
        let found: Vec<(&String, &Value)> = all
            .filter_map(|address| Some((address, self.now(address)?)))
            .filter(|(address, resource)| fits(address, resource))
            .collect();
        let told = found.iter().filter_map(|(address, it)| Some(((*address).clone(), mark(it)?))).collect();
        let entries: Vec<Value> = found.iter().map(|(_, it)| json!({ "resource": it })).collect();
        let link = json!([{ "relation": "self", "url": format!("{kind}?{query}") }]);
        let body = json!({ "resourceType": "Bundle", "type": "searchset", "total": entries.len(),
                           "link": link, "entry": entries });
        Saying { status: 200, body, told }
    }
}

fn etag(number: usize) -> String {
    format!("W/\"{number}\"")
}

fn mark(resource: &Value) -> Option<String> {
    let tags = resource["meta"]["tag"].as_array()?;
    let own = |tag: &&Value| tag["system"].as_str().is_some_and(|system| system.ends_with("/content"));
    tags.iter().find(own)?["code"].as_str().map(str::to_owned)
}

/// The identifier under which whoever recorded it gave it an id.
fn own_identifier(resource: &Value) -> Option<String> {
    let found = &resource["identifier"];
    let all = found.as_array().map_or(std::slice::from_ref(found), Vec::as_slice);
    let values = all.iter().filter_map(|one| one["value"].as_str());
    values.filter(|value| value.len() == 36).map(str::to_owned).next().or_else(|| {
        // A resource without one is told apart by what it says.
        mark(resource)
    })
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits = [rest.next().unwrap_or(b'0'), rest.next().unwrap_or(b'0')];
                u8::from_str_radix(&String::from_utf8_lossy(&digits), 16).unwrap_or(b'?')
            }
            b'+' => b' ',
            byte => byte,
        });
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

pub fn outcome(why: &str) -> Value {
    json!({ "resourceType": "OperationOutcome",
            "issue": [{ "severity": "error", "code": "invalid", "diagnostics": why }] })
}

fn capabilities() -> Value {
    let kinds = [
        "Patient",
        "Encounter",
        "Questionnaire",
        "QuestionnaireResponse",
        "Observation",
        "Provenance",
        "Device",
        "AuditEvent",
    ];
    let kinds = kinds.map(|kind| {
        json!({ "type": kind, "updateCreate": true,
        "interaction": [{ "code": "read" }, { "code": "update" }, { "code": "search-type" }] })
    });
    json!({ "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "status": "active", "kind": "instance",
            "format": ["json"], "software": { "name": "the other side", "version": "1" },
            "rest": [{ "mode": "server", "resource": kinds,
                       "interaction": [{ "code": "transaction" }, { "code": "batch" }] }] })
}
