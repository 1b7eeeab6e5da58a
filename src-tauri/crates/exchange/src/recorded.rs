//! In which programme something was recorded, and how the site ran it then.

use serde_json::{Value, json};

use crate::{Entry, elements::ours, encounter::PLANNED, programme::PARTICIPATION, tree};

/// How a site ran a programme when something was recorded in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordedIn {
    /// The kit.
    pub kit: String,
    /// What the site had made of the kit by then, like `11-v1`; nothing where it ran it
    /// as it came.
    pub tailoring: Option<String>,
    /// The site was still learning on its day.
    pub learning: bool,
}

/// The extension that says it, once for each programme.
pub(crate) const RECORDED_IN: &str = "recorded-in";

impl RecordedIn {
    /// What a server's copy of a record of ours says of a programme; nothing where it says
    /// nothing, or nothing that can be read.
    pub fn told(resource: &Value, kit: &str) -> Option<Self> {
        let says = [RECORDED_IN, PLANNED, PARTICIPATION].map(ours);
        let parts = resource["extension"].as_array()?.iter().filter_map(Value::as_object);
        let mut told = parts
            .filter(|part| {
                part.get("url").and_then(Value::as_str).is_some_and(|url| says.iter().any(|one| one == url))
            })
            .filter_map(tree::value);
        told.find(|told| told["kit"] == kit).map(|told| Self {
            kit: kit.to_owned(),
            tailoring: told["tailoring"].as_str().filter(|text| text.len() <= 200).map(Into::into),
            learning: told["learning-in"] == json!(true),
        })
    }

    /// Nothing where the site ran the programme as it came, and had learned.
    fn extension(&self) -> Option<Value> {
        if self.tailoring.is_none() && !self.learning {
            return None;
        }
        let mut told = json!({ "kit": self.kit });
        if let Some(tailoring) = &self.tailoring {
            told["tailoring"] = json!(tailoring);
        }
        if self.learning {
            told["learning-in"] = json!(true);
        }
        tree::extension(&ours(RECORDED_IN), &told)
    }
}

impl Entry {
    /// Says how the site ran the programmes that it belongs to. That is part of its
    /// content: a record that counts otherwise is another.
    pub fn recorded_in(self, programmes: &[RecordedIn]) -> Self {
        let told: Vec<Value> = programmes.iter().filter_map(RecordedIn::extension).collect();
        if told.is_empty() {
            return self;
        }
        let (resource_type, id, if_match) = (self.resource_type, self.id, self.if_match.clone());
        let mut fields = self.into_resource();
        if let Some(fields) = fields.as_object_mut() {
            fields.remove("meta");
            let all = fields.entry("extension").or_insert_with(|| json!([]));
            if let Some(all) = all.as_array_mut() {
                all.extend(told);
            }
        }
        Self::seal(resource_type, id, fields).matching(if_match)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{content_of, is_intact};

    fn plain() -> Entry {
        Entry::seal("Observation", Uuid::from_u128(1), json!({ "status": "final" }))
    }

    fn with(tailoring: Option<&str>, learning: bool) -> RecordedIn {
        RecordedIn { kit: "trial".into(), tailoring: tailoring.map(Into::into), learning }
    }

    #[test]
    fn a_record_says_how_the_site_ran_its_programme_and_is_another_record_for_that() {
        let told = plain().recorded_in(&[with(Some("11-v1"), true), with(None, false)]);

        assert_eq!(told.resource["extension"].as_array().map(Vec::len), Some(1));
        assert_eq!(RecordedIn::told(&told.resource, "trial"), Some(with(Some("11-v1"), true)));
        assert_eq!(RecordedIn::told(&told.resource, "other"), None);
        assert_eq!(RecordedIn::told(&plain().resource, "trial"), None);
        assert_ne!(content_of(&told.resource), content_of(&plain().resource));
        assert!(is_intact(&told.resource));
    }

    #[test]
    fn a_programme_that_runs_as_it_came_is_nothing_to_tell() {
        assert!(plain().recorded_in(&[with(None, false)]) == plain());
    }
}
