//! `Device`: one of a site's computers, and how far it has got with sending.

use domain::Moment;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    Entry, ExchangeError,
    elements::{identifier, moment, ours, own},
    tree,
};

/// A computer of a site, as it describes itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Computer {
    /// Its id.
    pub id: Uuid,
    /// The site's code.
    pub site: String,
    /// What people call it.
    pub name: String,
    /// What its study numbers carry.
    pub letter: String,
    /// When it said so, by its own clock.
    pub said: Moment,
    /// When the endpoint last confirmed something to it.
    pub last_receipt: Option<Moment>,
    /// Since when its oldest record waits.
    pub oldest_unsent: Option<Moment>,
    /// How many records wait.
    pub waiting: u32,
    /// How many records wait for a person.
    pub held: u32,
    /// By how many seconds its clock is ahead of the endpoint's.
    pub clock_ahead: Option<i32>,
    /// Of the program.
    pub version: String,
    /// Of the packs that are in use, as `name version`.
    pub packs: Vec<String>,
    /// When its last day ended with everything safe.
    pub last_safe: Option<Moment>,
}

/// A computer, at an address that stays the same.
pub fn computer(of: &Computer) -> Entry {
    let time = |at: &Option<Moment>| at.as_ref().map(moment);
    let state = json!({
        "site": of.site,
        "letter": of.letter,
        "said": moment(&of.said),
        "last-receipt": time(&of.last_receipt),
        "oldest-unsent": time(&of.oldest_unsent),
        "waiting": of.waiting,
        "held": of.held,
        "clock-ahead": of.clock_ahead,
        "last-safe": time(&of.last_safe),
    });
    let version = |what: &str, text: &str| json!({ "type": { "coding": [{ "system": own("CodeSystem/device-version"), "code": what }] }, "value": text });
    let versions: Vec<_> = [version("program", &of.version)]
        .into_iter()
        .chain(of.packs.iter().map(|pack| version("pack", pack)))
        .collect();
    let mut fields = json!({
        "extension": tree::extension(&ours("computer"), &state).into_iter().collect::<Vec<_>>(),
        "identifier": [identifier("computer", &of.id.to_string())],
        "status": "active",
        "version": versions,
    });
    // FHIR has no empty strings.
    if !of.name.trim().is_empty() {
        fields["deviceName"] = json!([{ "name": of.name, "type": "user-friendly-name" }]);
    }
    Entry::seal("Device", of.id, fields)
}

/// A computer in a server's copy.
pub fn their_computer(resource: &Value) -> Result<Computer, ExchangeError> {
    if resource["resourceType"] != "Device" {
        return Err(ExchangeError::NotA("Device"));
    }
    let wrong = |field| ExchangeError::Field { resource: "Device", field };
    let state = resource["extension"].as_array().into_iter().flatten().filter_map(Value::as_object);
    let url = ours("computer");
    let mut state = state.filter(|one| one.get("url").and_then(Value::as_str) == Some(&url));
    let state = state.next().and_then(tree::value).ok_or(wrong("extension"))?;
    let id = crate::their::own_id("Device", resource).ok_or(wrong("identifier"))?;
    let text = |value: &Value| crate::read::outcome::clean(value, 200);
    let time = |name: &str| state[name].as_str().and_then(|text| text.parse::<Moment>().ok());
    let count = |name: &str| state[name].as_u64().and_then(|count| u32::try_from(count).ok());
    let versions = |what: &str| -> Vec<String> {
        let all = resource["version"].as_array().map_or(&[][..], Vec::as_slice);
        let mut of_this = all.iter().filter(|one| one.pointer("/type/coding/0/code") == Some(&json!(what)));
        of_this.by_ref().take(200).filter_map(|one| text(&one["value"])).collect()
    };
    Ok(Computer {
        id,
        site: text(&state["site"]).ok_or(wrong("extension.site"))?,
        name: text(&resource["deviceName"][0]["name"]).unwrap_or_default(),
        letter: text(&state["letter"]).unwrap_or_default(),
        said: time("said").ok_or(wrong("extension.said"))?,
        last_receipt: time("last-receipt"),
        oldest_unsent: time("oldest-unsent"),
        waiting: count("waiting").ok_or(wrong("extension.waiting"))?,
        held: count("held").ok_or(wrong("extension.held"))?,
        clock_ahead: state["clock-ahead"].as_i64().and_then(|ahead| i32::try_from(ahead).ok()),
        version: versions("program").into_iter().next().unwrap_or_default(),
        packs: versions("pack"),
        last_safe: time("last-safe"),
    })
}
