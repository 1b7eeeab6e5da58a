//! What others say about what is sent: two validators that nobody here wrote,
//! over every golden file, and over broken copies to see that they look.

#![expect(clippy::unwrap_used, reason = "unwrap is for tests, and all of this is one")]

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// Complaints by the name of the resource.
type Found = BTreeMap<String, Vec<String>>;
type Validator = fn(&Map<String, Value>) -> Found;

const VALIDATORS: [(&str, Validator); 2] = [("fhirkit", fhirkit), ("Medplum", medplum)];

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// fhirkit, in the Python environment that the set-up makes.
fn fhirkit(resources: &Map<String, Value>) -> Found {
    ask(python().arg(here("tests/validators/ask_fhirkit.py")), resources)
}

fn python() -> Command {
    let environment = std::env::var_os("PROMBOOK_ENDPOINT_VENV");
    let environment = environment.map_or_else(|| here("../../../target/venv"), PathBuf::from);
    Command::new(environment.join("bin/python"))
}

/// Medplum's validator with HL7's definitions, among the window's packages.
fn medplum(resources: &Map<String, Value>) -> Found {
    ask(
        Command::new("node").arg(here("tests/validators/ask_medplum.mjs")).arg(here("../../../ui")),
        resources,
    )
}

/// What each path of FHIRPath's comes to over the resource beside it, by name.
fn paths(asked: &Map<String, Value>) -> BTreeMap<String, Value> {
    ask(python().arg(here("tests/validators/ask_path.py")), asked)
}

fn ask<T: DeserializeOwned>(command: &mut Command, resources: &Map<String, Value>) -> BTreeMap<String, T> {
    let absent = |what: &str| -> ! {
        panic!("A validator cannot be run ({what}): run `make test`, which installs it first.")
    };
    let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut running = started.unwrap_or_else(|error| absent(&error.to_string()));
    let question = Value::Object(resources.clone()).to_string();
    // One that cannot start reads nothing; what it says about that is in its last words.
    let _ = running.stdin.take().unwrap().write_all(question.as_bytes());
    let answer = running.wait_with_output().unwrap();
    if !answer.status.success() {
        let last = String::from_utf8_lossy(&answer.stderr);
        absent(last.lines().rev().find(|line| line.contains("Error")).unwrap_or("no reason given"));
    }
    let found: BTreeMap<String, T> = serde_json::from_slice(&answer.stdout).unwrap();
    assert!(
        found.keys().eq(resources.keys().collect::<std::collections::BTreeSet<_>>()),
        "all were looked at"
    );
    found
}

fn golden() -> Map<String, Value> {
    let files = fs::read_dir(here("golden")).unwrap().map(|file| file.unwrap().path());
    let read = files.map(|path| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, serde_json::from_slice(&fs::read(path).unwrap()).unwrap())
    });
    read.collect()
}

/// Copies of golden files, each with one thing wrong: `null` takes it away.
fn broken() -> Map<String, Value> {
    let wrongs = [
        ("patient-pseudonymous", "/colour", json!("red")),
        ("patient-identified", "/birthDate", json!("31/10/1987")),
        ("patient-identified", "/name/0/given", json!("Amina")),
        ("patient-identified", "/identifier", json!([])),
        ("encounter", "/class", json!(null)),
        ("encounter", "/period/start", json!("20 November")),
        ("questionnaire", "/status", json!(null)),
        ("questionnaire", "/item/1/answerOption/0/valueCoding", json!(null)),
        ("questionnaire", "/item/1/linkId", json!(null)),
        ("questionnaire", "/item/5/extension/0/valueInteger", json!("0")),
        ("questionnaire-many", "/item/3/repeats", json!("true")),
        ("questionnaire-many", "/item/9/item/0/type", json!(null)),
        ("questionnaire-many", "/item/14/item/1/enableWhen/0/operator", json!(null)),
        ("questionnaire-many", "/derivedFrom", json!("one")),
        ("response-many", "/item/7/item/0/answer/0/valueQuantity/value", json!("72.50")),
        ("response-many", "/item/8/answer/0/valueDate", json!("04/2019")),
        ("response-many", "/item/12/item/1/linkId", json!(null)),
        ("response", "/status", json!(null)),
        ("response", "/authored", json!("22.11.2026")),
        ("response", "/questionnaire", json!("sample version 3")),
        ("response", "/subject", json!([{ "reference": "Patient/1" }])),
        ("response", "/item/0/linkId", json!(null)),
        ("response", "/item/0/answer/0", json!({})),
        ("response", "/item/3/answer/0/valueBoolean", json!("false")),
        ("response", "/item/4/answer/0/valueDecimal", json!(7)),
        ("response-amended", "/item/1/item", json!([{ "linkId": "nested" }])),
        ("observation-total", "/code", json!(null)),
        ("observation-total", "/valueQuantity/value", json!("3")),
        ("observation-taken-back", "/valueQuantity", json!({ "value": 0 })),
        ("observation-readings", "/component/0/code", json!(null)),
        ("observation-readings", "/component/1/valueQuantity/value", json!("94")),
        ("audit-event", "/recorded", json!(null)),
        ("audit-event", "/agent", json!(null)),
        ("audit-event", "/source/observer", json!(null)),
        ("audit-event", "/entity/0/detail/0/valueString", json!(57)),
        ("plan-definition", "/status", json!(null)),
        ("plan-definition", "/action/3/definitionCanonical", json!(7)),
        ("plan-definition", "/action/5/action/3/relatedAction/0/relationship", json!(null)),
        ("plan-definition", "/action/5/condition/0/kind", json!(null)),
        ("plan-definition", "/action/5/condition/0/expression/language", json!(null)),
        ("plan-definition", "/action/5/action/2/participant/0/type", json!(null)),
        ("plan-definition", "/action/6/action/0/trigger/0/type", json!(null)),
        ("plan-definition", "/action/6/action/0/timingRange/high/value", json!("30")),
        ("episode-of-care", "/status", json!(null)),
        ("episode-of-care", "/statusHistory/0/period", json!(null)),
        ("research-subject", "/individual", json!(null)),
        ("research-subject", "/study", json!(null)),
        ("encounter-planned", "/extension/1/extension/0/url", json!(null)),
        ("plan-definition", "/action/2/action/0/requiredBehavior", json!(7)),
        ("step-background", "/component/0/code", json!(null)),
        ("step-background", "/component/1/valueCodeableConcept", json!("S")),
        ("step-consent", "/scope", json!(null)),
        ("step-consent", "/provision/provision/0/type", json!(true)),
        ("step-adverse", "/actuality", json!(null)),
        ("step-adverse", "/suspectEntity/0/instance", json!(null)),
        ("step-alert", "/intent", json!(null)),
        ("step-alert-closed", "/output/0/type", json!(null)),
        ("step-offer", "/component/0/code", json!(null)),
        ("step-offer-withheld", "/status", json!(null)),
        ("step-offer-withheld", "/component/3/dataAbsentReason", json!("masked")),
        ("step-adverse-withheld", "/event/_text/extension/0/url", json!(null)),
        ("step-alert-withheld", "/output/0/type", json!(null)),
        ("step-screening", "/issued", json!("10 March")),
        ("provenance", "/target", json!(null)),
        ("provenance", "/recorded", json!("yesterday")),
        ("provenance", "/agent/0/who", json!(null)),
        ("device", "/deviceName/0/type", json!(null)),
        ("device", "/version/0/value", json!(5)),
        ("patient-erased", "/active", json!("no")),
        ("patient-withdrawn", "/extension/1/valueDateTime", json!("22.11.2026")),
        ("response-voided", "/status", json!(null)),
        ("encounter-mistaken", "/status", json!(null)),
        ("transaction", "/entry/0/request/method", json!(null)),
        ("transaction-conditional", "/entry/2/resource/subject/reference", json!(7)),
        ("batch", "/type", json!(null)),
        ("batch", "/entry/0/request", json!(null)),
        ("batch", "/entry/3/resource/status", json!(null)),
    ];
    let golden = golden();
    let one = |(file, place, wrong): (&str, &str, Value)| {
        let mut copy = golden[file].clone();
        set(&mut copy, place, wrong);
        assert_ne!(copy, golden[file], "{file}{place} is not broken");
        (format!("{file}{place}"), copy)
    };
    wrongs.into_iter().map(one).collect()
}

fn set(resource: &mut Value, place: &str, wrong: Value) {
    let (parent, field) = place.rsplit_once('/').unwrap();
    let parent = resource.pointer_mut(parent).unwrap();
    match (parent.as_object_mut(), wrong) {
        (Some(fields), Value::Null) => drop(fields.remove(field)),
        (Some(fields), wrong) => drop(fields.insert(field.into(), wrong)),
        (None, wrong) => parent[field.parse::<usize>().unwrap()] = wrong,
    }
}

#[test]
fn neither_validator_finds_anything_wrong_with_what_is_sent() {
    for (validator, find) in VALIDATORS {
        let found: Found =
            find(&golden()).into_iter().filter(|(_, complaints)| !complaints.is_empty()).collect();
        assert!(found.is_empty(), "{validator}: {found:#?}");
    }
}

#[test]
fn together_they_find_everything_that_was_broken_on_purpose_and_neither_is_asleep() {
    let broken = broken();
    let mut missed: Vec<_> = broken.keys().cloned().collect();
    for (validator, find) in VALIDATORS {
        let found = find(&broken);
        let caught = found.values().filter(|complaints| !complaints.is_empty()).count();
        assert!(caught * 2 > broken.len(), "{validator} finds {caught} of {}", broken.len());
        missed.retain(|name| found[name].is_empty());
    }
    assert!(missed.is_empty(), "nobody finds {missed:#?}");
}

/// The conditions of taking part, and those that set off the rule at `place`, by what
/// they are about.
fn conditions(of: &Value) -> (Vec<String>, Vec<String>) {
    let path = |of: &Value| of["expression"].as_str().unwrap().to_owned();
    let enter = of["action"][5]["condition"].as_array().unwrap();
    let rules = of["action"][6]["action"].as_array().unwrap();
    let triggers = rules.iter().flat_map(|rule| rule["trigger"].as_array().unwrap());
    let triggers = triggers.filter_map(|trigger| trigger.get("condition"));
    (enter.iter().map(|one| path(&one["expression"])).collect(), triggers.map(path).collect())
}

#[test]
fn what_a_programme_asks_of_records_holds_of_them_as_they_are_sent() {
    let golden = golden();
    let (enter, watched) = conditions(&golden["plan-definition"]);
    let [age, back, numb] = &enter[..] else { panic!("three of four criteria decide: {enter:?}") };
    let [numb_now, pain, ticked, serious] = &watched[..] else { panic!("four rules: {watched:?}") };
    let with = |file: &str, place: &str, value: Value| {
        let mut copy = golden[file].clone();
        set(&mut copy, place, value);
        copy
    };
    let answered = |criterion: &str, yes: bool| {
        let place = "/component/1/code/coding/0/code";
        let copy = with("step-screening", place, json!(format!("criterion-{criterion}")));
        let at =
            copy["component"].as_array().unwrap().iter().position(|one| one["valueBoolean"].is_boolean());
        assert_eq!(at, Some(1), "{copy}");
        let mut copy = copy;
        copy["component"][1]["valueBoolean"] = yes.into();
        copy
    };
    let cases: Vec<(&str, &String, Value, Value)> = vec![
        ("grown up", age, golden["patient-identified"].clone(), json!(true)),
        ("a child", age, with("patient-identified", "/birthDate", json!("2999-01-01")), json!(false)),
        ("back", back, answered("back", true), json!(true)),
        ("another pain", back, answered("back", false), json!(false)),
        ("not asked", back, golden["step-screening"].clone(), json!(null)),
        ("numb, so not", numb, golden["step-screening"].clone(), json!(false)),
        ("not numb", numb, answered("numb", false), json!(true)),
        ("numb is watched", numb_now, golden["step-screening"].clone(), json!(true)),
        ("not numb is not", numb_now, answered("numb", false), json!(false)),
        ("pain", pain, golden["observation-pain"].clone(), json!(true)),
        ("less pain", pain, with("observation-pain", "/valueQuantity/value", json!(6)), json!(false)),
        ("another score", pain, golden["observation-total"].clone(), json!(null)),
        ("not ticked", ticked, golden["response"].clone(), json!(false)),
        ("ticked", ticked, with("response", "/item/3/answer/0/valueBoolean", json!(true)), json!(true)),
        ("another form", ticked, golden["response-many"].clone(), json!(null)),
        ("serious", serious, golden["step-adverse"].clone(), json!(true)),
        ("taken lightly", serious, golden["step-adverse-taken-back"].clone(), json!(false)),
    ];
    let asked =
        cases.iter().map(|(name, path, of, _)| ((*name).to_owned(), json!({ "path": path, "of": of })));

    let came = paths(&asked.collect());

    for (name, path, _, expected) in &cases {
        assert_eq!(came[*name], *expected, "{name}: {path}");
    }
}
