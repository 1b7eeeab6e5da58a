//! `CapabilityStatement`: what a server says it can do. Some say less than
//! they can, so silence is kept apart from a no.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::outcome::clean;
use crate::ExchangeError;

/// What a server says it can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capability {
    /// The version of FHIR that it speaks.
    pub fhir_version: String,
    /// What it calls itself.
    pub software: Option<String>,
    /// Whether a response may be put at an address it does not have yet.
    pub update_create: Option<bool>,
    /// Whether it takes batches.
    pub batch: Option<bool>,
    /// Whether it takes transactions.
    pub transaction: Option<bool>,
    /// Whether a response may be put where one with its identifier is.
    pub conditional_update: Option<bool>,
    /// By which parameters each kind is searched, where it says so.
    search: BTreeMap<String, BTreeSet<String>>,
}

/// How many kinds and parameters are read. FHIR has fewer.
const MOST: usize = 500;

impl Capability {
    /// Whether it speaks the FHIR that is written here.
    pub fn is_r4(&self) -> bool {
        self.fhir_version == "4.0" || self.fhir_version.starts_with("4.0.")
    }

    /// Whether `kind` is searched by `parameter`. Nothing where it names none.
    pub fn takes_search(&self, kind: &str, parameter: &str) -> Option<bool> {
        let named = self.search.get(kind)?;
        let of_all = self.search.get(OF_ALL).is_some_and(|of_all| of_all.contains(parameter));
        Some(of_all || named.contains(parameter))
    }
}

/// Reads what `/metadata` answered.
pub fn capability(body: &Value) -> Result<Capability, ExchangeError> {
    if body["resourceType"] != "CapabilityStatement" {
        return Err(ExchangeError::NotA("CapabilityStatement"));
    }
    let missing = ExchangeError::Field { resource: "CapabilityStatement", field: "fhirVersion" };
    let sides = list(body, "rest").unwrap_or_default();
    let rest = sides.iter().find(|side| side["mode"] == "server").unwrap_or(&Value::Null);
    let responses = list(rest, "resource")
        .and_then(|kinds| kinds.iter().find(|kind| kind["type"] == "QuestionnaireResponse"))
        .unwrap_or(&Value::Null);
    let takes = |code: &str| Some(list(rest, "interaction")?.iter().any(|one| one["code"] == code));
    Ok(Capability {
        fhir_version: clean(&body["fhirVersion"], 20).ok_or(missing)?,
        software: clean(&body["software"]["name"], 100),
        update_create: responses["updateCreate"].as_bool(),
        batch: takes("batch"),
        transaction: takes("transaction"),
        conditional_update: responses["conditionalUpdate"].as_bool(),
        search: search(rest),
    })
}

/// What stands for the parameters of every kind.
const OF_ALL: &str = "";

fn search(rest: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let names = |of: &Value| -> Option<BTreeSet<String>> {
        let named = list(of, "searchParam")?.iter().take(MOST);
        Some(named.filter_map(|one| clean(&one["name"], 100)).collect())
    };
    let kinds = list(rest, "resource").unwrap_or_default().iter().take(MOST);
    let mut search: BTreeMap<_, _> =
        kinds.filter_map(|kind| Some((clean(&kind["type"], 100)?, names(kind)?))).collect();
    search.extend(names(rest).map(|of_all| (OF_ALL.to_owned(), of_all)));
    search
}

fn list<'a>(value: &'a Value, field: &str) -> Option<&'a [Value]> {
    value.get(field)?.as_array().map(Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_server_says_is_read() {
        let theirs = json!({
            "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1",
            "software": { "name": "Some server" },
            "rest": [{ "mode": "client" }, {
                "mode": "server",
                "interaction": [{ "code": "batch" }],
                "resource": [{ "type": "Patient", "updateCreate": false },
                             { "type": "QuestionnaireResponse", "updateCreate": true }],
            }],
        });

        let read = capability(&theirs).unwrap();

        assert!(read.is_r4());
        assert_eq!(read.software.as_deref(), Some("Some server"));
        assert_eq!((read.update_create, read.batch, read.transaction), (Some(true), Some(true), Some(false)));
    }

    #[test]
    fn by_what_a_server_searches_is_read_kind_by_kind() {
        let named = |names: &[&str]| -> Value { names.iter().map(|name| json!({ "name": name })).collect() };
        let theirs = json!({
            "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1",
            "rest": [{ "mode": "server", "searchParam": named(&["_tag"]), "resource": [
                { "type": "Patient", "searchParam": named(&["_id", "identifier"]) },
                { "type": "Device" },
                { "type": "QuestionnaireResponse", "searchParam": [], "conditionalUpdate": true },
            ] }],
        });

        let read = capability(&theirs).unwrap();

        for (kind, parameter, takes) in [
            ("Patient", "identifier", Some(true)),
            ("Patient", "_tag", Some(true)),
            ("Patient", "authored", Some(false)),
            ("QuestionnaireResponse", "identifier", Some(false)),
            ("Device", "identifier", None),
            ("Encounter", "identifier", None),
        ] {
            assert_eq!(read.takes_search(kind, parameter), takes, "{kind} {parameter}");
        }
        assert_eq!(read.conditional_update, Some(true));
    }

    #[test]
    fn silence_is_not_a_no() {
        let theirs = json!({ "resourceType": "CapabilityStatement", "fhirVersion": "4.3.0", "rest": [{ "mode": "server" }] });
        let read = capability(&theirs).unwrap();
        assert!(!read.is_r4());
        assert_eq!((read.update_create, read.batch, read.transaction), (None, None, None));
    }

    #[test]
    fn something_else_is_no_statement() {
        for theirs in [json!(null), json!([]), json!({ "resourceType": "Bundle" })] {
            assert_eq!(capability(&theirs), Err(ExchangeError::NotA("CapabilityStatement")));
        }
        let unversioned = json!({ "resourceType": "CapabilityStatement", "fhirVersion": 4 });
        assert_eq!(
            capability(&unversioned).unwrap_err().to_string(),
            "CapabilityStatement: fhirVersion is missing or malformed"
        );
    }
}
