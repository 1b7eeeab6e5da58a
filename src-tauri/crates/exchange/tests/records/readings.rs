//! Measurements travel under the codes and in the units that everybody has for them.

use std::{collections::BTreeSet, fs, path::Path};

use domain::{
    instrument::{Draft, Instrument},
    response::{Given, Response, Value as Answer},
};
use exchange::{Entry, ScoreId, Wording, observations, questionnaire};
use serde_json::Value;

use crate::{golden, kit};

/// The vital signs of R4, in its units: http://hl7.org/fhir/R4/observation-vitalsigns.html
const VITAL_SIGNS: [(&str, &str); 7] = [
    ("9279-1", "/min"),
    ("8867-4", "/min"),
    ("2708-6", "%"),
    ("8310-5", "Cel"),
    ("8480-6", "mm[Hg]"),
    ("8462-4", "mm[Hg]"),
    ("29463-7", "kg"),
];
/// Of the day of the visit.
const SCORES: [ScoreId<'_>; 2] = [
    ScoreId { scale: "total", id: uuid::Uuid::from_u128(21), sent: false },
    ScoreId { scale: "highest", id: uuid::Uuid::from_u128(22), sent: false },
];

fn built_in(name: &str) -> Instrument {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/instruments").join(name);
    let text = fs::read_to_string(file.with_extension("toml")).unwrap();
    toml::from_str::<Draft>(&text).unwrap().try_into().unwrap()
}

/// One check at home.
fn check(changed: &[(&str, Answer)]) -> Response {
    let number = |text: &str| Answer::Number(text.parse().unwrap());
    let choice = |id: &str| Answer::Choice(id.into());
    let given = [
        ("news2-resp", number("22")),
        ("news2-scale", choice("1")),
        ("news2-o2", choice("air")),
        ("news2-spo2-1", number("94")),
        ("news2-sbp", number("108")),
        ("news2-pulse", number("98")),
        ("news2-acvpu", choice("alert")),
        ("news2-temp", number("38.2")),
    ];
    let all = given.into_iter().chain(changed.iter().cloned());
    let answers = all.map(|(item, answer)| (item.to_owned(), Given::Answer(answer))).collect();
    Response { instrument: "news2".into(), version: 1, answers, ..kit::sitting() }
}

fn sent(of: &Response, voided: bool) -> Vec<Entry> {
    let ids = SCORES.map(|one| ScoreId { sent: voided, ..one });
    observations(of, &built_in("news2"), kit::DAY.parse().unwrap(), &ids, voided).unwrap()
}

/// Code, number and unit of each component.
fn readings(of: &Value) -> Vec<(String, String, String)> {
    let written: Value = serde_json::from_str(&of.to_string()).unwrap();
    let all = written["component"].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    all.iter()
        .map(|one| {
            let (coding, quantity) = (&one["code"]["coding"][0], &one["valueQuantity"]);
            assert_eq!(coding["system"], "http://loinc.org");
            assert_eq!(quantity["system"], "http://unitsofmeasure.org");
            (text(&coding["code"]), quantity["value"].to_string(), text(&quantity["code"]))
        })
        .collect()
}

fn resource(entry: &Entry) -> Value {
    serde_json::from_str(&entry.text()).unwrap()
}

#[test]
fn what_was_measured_goes_with_the_score_it_makes() {
    let all = sent(&check(&[]), false);

    let of = |code: &str, number: &str, unit: &str| (code.to_owned(), number.to_owned(), unit.to_owned());
    assert_eq!(all[0].resource["valueQuantity"]["code"], "{score}");
    assert_eq!(
        readings(&resource(&all[0])),
        [
            of("9279-1", "22", "/min"),
            of("2708-6", "94", "%"),
            of("8480-6", "108", "mm[Hg]"),
            of("8867-4", "98", "/min"),
            of("8310-5", "38.2", "Cel"),
        ]
    );
    assert_eq!(readings(&resource(&all[1])), [], "it is told once");
    golden::same("observation-readings", &all[0].text());
}

#[test]
fn what_is_not_asked_any_more_or_was_taken_back_is_not_told() {
    // The scale for oxygen saturation was another after all.
    let other = [
        ("news2-scale", Answer::Choice("2".into())),
        ("news2-spo2-2-air", Answer::Number("90".parse().unwrap())),
    ];
    let all = sent(&check(&other), false);
    let saturation: Vec<_> =
        readings(&resource(&all[0])).into_iter().filter(|(code, ..)| code == "2708-6").collect();
    assert_eq!(saturation, [("2708-6".to_owned(), "90".to_owned(), "%".to_owned())]);

    for entry in sent(&check(&[]), true) {
        assert_eq!(entry.resource["status"], "entered-in-error");
        assert_eq!(entry.resource.get("component"), None);
    }
}

#[test]
fn what_is_measured_has_the_code_and_the_unit_of_fhirs_vital_signs() {
    let mut known = BTreeSet::new();
    for name in ["news2", "diabetes-checks"] {
        let of = built_in(name);
        let texts = of.wording().into_iter().map(|id| (id.clone(), id)).collect();
        let words = Wording { language: "en-GB".into(), texts };
        let sent = questionnaire(kit::id(23), &of, &words, &[]).unwrap().resource;
        for item in sent["item"].as_array().unwrap().iter().filter(|item| item["code"].is_array()) {
            let code = item["code"][0]["code"].as_str().unwrap();
            let named = |url: &str| {
                let all = item["extension"].as_array().unwrap().iter();
                all.clone().find(|one| one["url"].as_str().unwrap().ends_with(url)).cloned()
            };
            let unit = named("questionnaire-unitOption").or_else(|| named("questionnaire-unit")).unwrap();
            let said = (code, unit["valueCoding"]["code"].as_str().unwrap());
            let sign = VITAL_SIGNS.iter().find(|sign| **sign == said);
            known.insert(sign.unwrap_or_else(|| panic!("R4 has no {said:?}")).0);
        }
    }
    assert_eq!(known.len(), VITAL_SIGNS.len(), "each is measured somewhere");
}
