//! Programmes, written and read back.

use std::{fs, path::Path};

use domain::kit::Kit;
use exchange::{Wording, plan_definition, their_kit, their_reason};
use serde_json::{Value, json};

use crate::{kit, steps};

/// Every programme that comes with the program.
fn shipped() -> Vec<Kit> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/kits");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let kits = files.filter(|path| path.extension().is_some_and(|end| end == "toml"));
    kits.map(|path| toml::from_str(&fs::read_to_string(path).unwrap()).unwrap()).collect()
}

fn sent(of: &Kit) -> Value {
    let words = Wording { language: "en-GB".into(), texts: [].into() };
    serde_json::from_str(&plan_definition(kit::id(111), of, &words).text()).unwrap()
}

/// Every element below `of` that says something, by its path.
fn leaves(of: &Value, path: &str, all: &mut Vec<String>) {
    match of {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| leaves(value, &format!("{path}/{name}"), all));
        }
        Value::Array(several) => {
            several.iter().enumerate().for_each(|(at, value)| leaves(value, &format!("{path}/{at}"), all));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => all.push(path.to_owned()),
    }
}

#[test]
fn every_programme_is_read_back_as_it_was_written() {
    let kits = shipped();
    assert!(kits.len() >= 7, "only {}", kits.len());
    for one in kits.iter().chain([&steps::programme()]) {
        assert_eq!(their_kit(&sent(one)).unwrap(), *one);
    }

    let tailored = their_kit(&steps::tailored().resource).unwrap();
    assert_eq!(tailored.visits[0].forms.len(), 2, "with the site's own question");
}

#[test]
fn everything_that_a_programme_is_made_of_is_said_in_fhirs_way() {
    let plan = sent(&steps::programme());
    let [screening, consent, background, _, _, inside, watched] = &plan["action"].as_array().unwrap()[..]
    else {
        panic!("seven: {plan}")
    };
    let ids = |of: &Value| {
        of["action"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["id"].as_str().unwrap_or("-").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(screening), ["criterion.age", "criterion.back", "criterion.numb", "criterion.long"]);
    assert_eq!(ids(consent), ["consent.questionnaires", "consent.record"]);
    assert_eq!(ids(background), ["background.ethnicity", "background.technology"]);
    assert_eq!(background["action"][0]["requiredBehavior"], "could", "nobody has to answer");
    assert_eq!(ids(inside), ["-", "-", "v0", "first-use", "check", "any-time", "-"]);
    assert_eq!(ids(&inside["action"][0]), ["arm.tech", "arm.usual"]);
    assert_eq!(ids(&inside["action"][0]["action"][0]), ["product.one", "product.two"]);
    assert_eq!(ids(&inside["action"][1]), ["resource.gp"]);
    assert_eq!(ids(watched), ["alert.a1", "alert.a2"]);

    let v0 = &inside["action"][2];
    let minutes = |who: usize| v0["participant"][who]["extension"][0]["valueDuration"]["value"].clone();
    assert_eq!((minutes(0), minutes(1)), (json!(18), json!(8)));
    assert_eq!(v0["extension"][1]["valueDuration"]["value"], 91, "other care, so many days back");
    let a1 = &watched["action"][0];
    assert_eq!((&a1["priority"], &a1["timingRange"]["high"]["value"]), (&json!("stat"), &json!(30)));
    let told: Vec<_> = [0, 1].map(|at| a1["participant"][at]["role"]["coding"][0]["code"].clone()).into();
    assert_eq!(told, ["duty", "lead"]);
    let sessions = &inside["action"][6];
    assert_eq!(sessions["timingTiming"]["repeat"]["count"], 12);
    assert_eq!(sessions["extension"][0]["valueQuantity"]["value"], 75);
}

#[test]
fn a_copy_of_which_anything_was_bent_is_no_programme_but_for_its_words() {
    let plan = sent(&steps::programme());
    let mut all = Vec::new();
    leaves(&plan["action"], "/action", &mut all);
    assert!(all.len() > 200);
    for place in all {
        let mut bent = plan.clone();
        *bent.pointer_mut(&place).unwrap() = json!("bent");
        let is_read = their_kit(&bent).is_ok();
        assert_eq!(is_read, place.ends_with("/title"), "{place}");
    }
    let broken = |change: &dyn Fn(&mut Value)| {
        let mut bent = plan.clone();
        change(&mut bent);
        their_kit(&bent).unwrap_err().to_string()
    };
    assert!(broken(&|plan| plan["resourceType"] = json!("Task")).contains("resourceType"));
    assert!(broken(&|plan| plan["name"] = json!("another")).contains("name"));
    assert!(broken(&|plan| plan["extension"] = json!([])).contains("extension"));
    let more = |plan: &mut Value| plan["action"].as_array_mut().unwrap().push(json!({ "id": "more" }));
    assert!(broken(&more).contains("action"), "somebody wants more done");
}

#[test]
fn why_a_form_was_corrected_goes_as_a_code_and_is_read_back() {
    let reason = |of: &domain::response::Response| their_reason(&kit::sent_provenance(of).resource);
    assert_eq!(reason(&kit::corrected()).as_deref(), Some("transcription_error"));
    assert_eq!(reason(&kit::sitting()), None, "the first edition has none");

    let mut bent = kit::sent_provenance(&kit::corrected()).into_resource();
    bent["reason"][0]["coding"][0]["system"] = "urn:x".into();
    assert_eq!(their_reason(&bent), None, "a code of somebody else's");
}
