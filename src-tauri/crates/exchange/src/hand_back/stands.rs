//! Whether all that we wrote still stands in a server's copy.

use serde_json::{Map, Value};

use super::{hand_back, is_part};
use crate::{Entry, exact};

impl Entry {
    /// Whether `theirs` has everything of this one unchanged. The mark does not tell:
    /// whoever edits a resource with another program leaves it where it is. What a
    /// server or somebody else added is theirs; what is said of the resource in
    /// `meta`, and how it is called, is not asked for.
    pub fn stands(self, theirs: &Value) -> bool {
        let Value::Object(theirs) = theirs else { return false };
        if is_part(theirs) || theirs.get("resourceType").is_none_or(|kind| kind != self.resource_type) {
            return false;
        }
        let is_definition = matches!(self.resource_type, "Questionnaire" | "PlanDefinition");
        let told = self.resource.get("text").is_some();
        let mut whole = hand_back(self, &Value::Object(theirs.clone())).into_resource();
        let Some(whole) = whole.as_object_mut() else { return false };
        let mut theirs = theirs.clone();
        // A server may write out in words what is there.
        if !told && theirs.get("text").is_some_and(|text| text["status"] == "generated") {
            theirs.remove("text");
        }
        for about in ["meta", "id"] {
            whole.remove(about);
            theirs.remove(about);
        }
        if is_definition {
            // Nothing of a questionnaire is handed back.
            theirs.retain(|name, _| whole.contains_key(name));
        }
        fields(whole, &theirs)
    }
}

fn fields(one: &Map<String, Value>, other: &Map<String, Value>) -> bool {
    let has = |(name, value): (&String, &Value)| other.get(name).is_some_and(|there| same(value, there));
    one.len() == other.len() && one.iter().all(has)
}

fn same(one: &Value, other: &Value) -> bool {
    if exact::number(one).is_some() {
        return exact::number(one) == exact::number(other);
    }
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => fields(one, other),
        (Value::Array(one), Value::Array(other)) => listed(one, other),
        (one, other) => one == other,
    }
}

/// Servers set objects in an order of their own. Words are said in theirs.
fn listed(one: &[Value], other: &[Value]) -> bool {
    let mut left: Vec<&Value> = other.iter().collect();
    one.len() == other.len()
        && one.iter().enumerate().all(|(at, value)| {
            if !value.is_object() {
                return same(value, &other[at]);
            }
            let found = left.iter().position(|there| same(value, there));
            found.map(|found| left.remove(found)).is_some()
        })
}

#[cfg(test)]
mod tests {
    use domain::{
        ParticipantId, Private,
        participant::{Participant, Sex},
    };
    use serde_json::json;
    use uuid::Uuid;

    use super::*;
    use crate::{Identifiable, Standing, patient};

    fn amina() -> Entry {
        let amina = Participant {
            id: ParticipantId(Uuid::from_u128(1)),
            study_number: "07-0004".into(),
            family: Private::new("Yusuf".into()),
            given: Private::new("Amina Noor".into()),
            born: Some(Private::new("2000-02-29".parse().unwrap())),
            sex: Sex::Female,
            nhs_number: None,
            language: "ar".into(),
            interpreter: true,
            registered: "2026-11-22T09:00:00+00:00".parse().unwrap(),
        };
        patient(&amina, Identifiable::Identified, Standing::TakesPart)
    }

    fn as_changed(change: impl FnOnce(&mut Value)) -> bool {
        let mut theirs = amina().into_resource();
        theirs["id"] = json!("own-1");
        theirs["meta"]["versionId"] = json!("7");
        change(&mut theirs);
        amina().stands(&theirs)
    }

    #[test]
    fn what_a_server_adds_and_sets_in_another_order_changes_nothing_of_ours() {
        assert!(as_changed(|_| {}));
        assert!(as_changed(|theirs| theirs["telecom"] = json!([{ "system": "phone", "value": "1" }])));
        assert!(as_changed(|theirs| theirs["text"] = json!({ "status": "generated", "div": "<div/>" })));
        assert!(as_changed(|theirs| {
            let identifiers = theirs["identifier"].as_array_mut().unwrap();
            identifiers.reverse();
            identifiers.insert(0, json!({ "system": "urn:hospital", "value": "12" }));
        }));
        assert!(as_changed(|theirs| theirs["meta"] = json!({ "versionId": "8" })));
    }

    #[test]
    fn whatever_is_changed_of_ours_is_seen_although_the_mark_stays() {
        assert!(!as_changed(|theirs| theirs["birthDate"] = json!("2000-03-01")));
        assert!(!as_changed(|theirs| theirs["name"][0]["given"] = json!(["Noor", "Amina"])));
        assert!(!as_changed(|theirs| drop(theirs.as_object_mut().unwrap().remove("gender"))));
        assert!(!as_changed(|theirs| theirs["identifier"][0]["value"] = json!("07-0005")));
        assert!(!as_changed(|theirs| theirs["identifier"] = json!([])));
        assert!(!as_changed(|theirs| theirs["resourceType"] = json!("Person")));
        assert!(!as_changed(|theirs| theirs["meta"]["tag"] = json!([{ "code": "SUBSETTED" }])));
        assert!(!amina().stands(&Value::Null));
    }

    #[test]
    fn numbers_are_the_same_however_they_are_written() {
        let value = |number: &str| crate::parse(format!("{{\"x\":[{number}]}}").as_bytes()).unwrap();
        assert!(same(&value("72.50"), &value("72.50")));
        assert!(same(&value("72.50"), &value("72.5")));
        assert!(!same(&value("72.50"), &value("72.51")));
        assert!(!same(&value("7"), &json!({ "x": ["7"] })));
    }
}
