//! What a server on loopback keeps, with versions, and how it answers when it
//! does what it should.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::Request;

/// What it keeps, by address.
#[derive(Default)]
pub(super) struct Kept {
    pub resources: BTreeMap<String, Value>,
    pub deleted: BTreeSet<String>,
    /// What it says of itself.
    pub statement: Option<Value>,
    /// It takes no ids that were given elsewhere.
    pub gives_ids: bool,
    given: usize,
}

/// Whether it is about something around sending.
pub(super) fn is_around(request: &Request) -> bool {
    let asks = |what: &str| request.line.starts_with("GET") && request.line.contains(what);
    asks("/metadata") || asks("_tag=") || request.line.starts_with("PUT /fhir/Device/")
}

/// The answer to a bundle.
pub(super) fn bundle(request: &Request, entries: Vec<Value>) -> Value {
    let kind = if request.is_whole() { "transaction-response" } else { "batch-response" };
    json!({ "resourceType": "Bundle", "type": kind, "entry": entries })
}

fn outcome(code: &str, words: &str) -> Value {
    let issue = json!({ "severity": "error", "code": code, "diagnostics": words,
                        "expression": ["Patient.identifier"] });
    json!({ "resourceType": "OperationOutcome", "issue": [issue] })
}

impl Kept {
    pub fn get(&self, address: &str) -> Option<Value> {
        self.resources.get(address).cloned()
    }

    /// Puts a version at `address`; its number, and whether it is the first.
    pub fn put(&mut self, address: &str, mut resource: Value) -> (usize, bool) {
        let number =
            |old: &Value| old["meta"]["versionId"].as_str().and_then(|text| text.parse::<usize>().ok());
        let former = self.resources.get(address).and_then(number).unwrap_or(0);
        resource["meta"]["versionId"] = json!((former + 1).to_string());
        resource["meta"]["lastUpdated"] = json!("2026-11-22T09:00:00Z");
        (former + 1, self.resources.insert(address.to_owned(), resource).is_none())
    }

    /// Does what is asked for, but for one entry, which gets a status.
    pub fn take(&mut self, request: &Request, but: Option<(usize, u16)>) -> (u16, Value) {
        if let Some(asked) = request.line.strip_prefix("GET /fhir/") {
            return self.show(asked);
        }
        let before = self.resources.clone();
        let mut answers = Vec::new();
        for (place, entry) in request.entries.iter().enumerate() {
            let answer = match but.filter(|(refused, _)| *refused == place) {
                Some((_, status)) => refusal(status, "invalid", "not that one"),
                None => self.one(entry),
            };
            let status = answer["response"]["status"].as_str().unwrap()[..3].parse::<u16>().unwrap();
            let fails = status >= 400 && entry["request"]["method"] != "GET";
            if fails && request.is_whole() {
                self.resources = before;
                return (status, answer["response"]["outcome"].clone());
            }
            answers.push(answer);
        }
        if request.is_whole() {
            self.refer(request, &answers);
        }
        (200, bundle(request, answers))
    }

    /// What refers to another entry of the same whole refers to where that is kept.
    fn refer(&mut self, request: &Request, answers: &[Value]) {
        let placed = request.entries.iter().zip(answers).filter_map(|(entry, answer)| {
            let (address, _) = answer["response"]["location"].as_str()?.split_once("/_history")?;
            Some((entry["fullUrl"].to_string(), address.to_owned()))
        });
        let placed: Vec<_> = placed.collect();
        for (_, address) in &placed {
            let Some(kept) = self.resources.get_mut(address) else { continue };
            let mut text = kept.to_string();
            for (here, there) in &placed {
                text = text.replace(here, &Value::from(there.as_str()).to_string());
            }
            *kept = serde_json::from_str(&text).unwrap();
        }
    }

    fn one(&mut self, entry: &Value) -> Value {
        let url = entry["request"]["url"].as_str().unwrap();
        if entry["request"]["method"] == "GET" {
            return match self.show(url) {
                (200, resource) => json!({ "response": { "status": "200 OK" }, "resource": resource }),
                (status, _) => json!({ "response": { "status": status.to_string() } }),
            };
        }
        let mut resource = entry["resource"].clone();
        let address = match url.split_once('?') {
            Some((kind, query)) => {
                let found = self.find(kind, query).into_iter().next();
                let id =
                    found.and_then(|found| found["id"].as_str().map(str::to_owned)).unwrap_or_else(|| {
                        self.given += 1;
                        format!("own-{}", self.given)
                    });
                resource["id"] = json!(id);
                format!("{kind}/{id}")
            }
            None if self.gives_ids && !url.starts_with("Questionnaire/") => {
                return refusal(405, "not-supported", "ids are given here");
            }
            None => url.to_owned(),
        };
        if let Some(etag) = entry["request"]["ifMatch"].as_str() {
            let version = self.resources.get(&address).map(|old| old["meta"]["versionId"].clone());
            let has = version.map(|version| format!("W/\"{}\"", version.as_str().unwrap_or_default()));
            if has.as_deref() != Some(etag) {
                return refusal(412, "conflict", "another version stands there");
            }
        }
        let (version, new) = self.put(&address, resource);
        let status = if new { "201 Created" } else { "200 OK" };
        let location = format!("{address}/_history/{version}");
        json!({ "response": { "status": status, "location": location, "etag": format!("W/\"{version}\"") } })
    }

    /// Whatever is asked for: one by its address, or those that a search finds.
    fn show(&self, asked: &str) -> (u16, Value) {
        if asked == "metadata" {
            return self.statement.clone().map_or((404, Value::Null), |statement| (200, statement));
        }
        if let Some((kind, query)) = asked.split_once('?') {
            let found = self.find(kind, query).into_iter().map(|one| json!({ "resource": one }));
            let link = json!([{ "relation": "self", "url": format!("http://server/fhir/{asked}") }]);
            let set = json!({ "resourceType": "Bundle", "type": "searchset", "link": link,
                              "entry": found.collect::<Vec<_>>() });
            return (200, set);
        }
        match self.resources.get(asked) {
            Some(resource) => (200, resource.clone()),
            None if self.deleted.contains(asked) => (410, outcome("deleted", "it was deleted")),
            None => (404, outcome("not-found", "there is none")),
        }
    }

    /// Those of `kind` that `query` asks for.
    fn find(&self, kind: &str, query: &str) -> Vec<Value> {
        let query = query.replace("%7C", "|").replace("%2C", ",");
        let fits = |resource: &Value| {
            query.split('&').filter_map(|pair| pair.split_once('=')).all(|(name, wanted)| {
                let mut wanted = wanted.split(',');
                let of = |identifier: &Value| {
                    format!(
                        "{}|{}",
                        identifier["system"].as_str().unwrap_or_default(),
                        identifier["value"].as_str().unwrap_or_default()
                    )
                };
                match name {
                    "_id" => wanted.any(|id| resource["id"] == id),
                    "identifier" => {
                        let all = &resource["identifier"];
                        let all =
                            all.as_array().map_or_else(|| vec![of(all)], |all| all.iter().map(of).collect());
                        wanted.any(|one| all.iter().any(|has| has == one))
                    }
                    "_tag" => {
                        let tags = resource["meta"]["tag"].as_array().cloned().unwrap_or_default();
                        let of = |tag: &Value| {
                            format!("{}|{}", tag["system"].as_str().unwrap(), tag["code"].as_str().unwrap())
                        };
                        wanted.any(|one| tags.iter().any(|tag| of(tag) == one))
                    }
                    _ => true,
                }
            })
        };
        let prefix = format!("{kind}/");
        let all = self.resources.iter().filter(|(address, _)| address.starts_with(&prefix));
        all.map(|(_, resource)| resource.clone()).filter(fits).collect()
    }
}

fn refusal(status: u16, code: &str, words: &str) -> Value {
    json!({ "response": { "status": status.to_string(), "outcome": outcome(code, words) } })
}
