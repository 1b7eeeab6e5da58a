//! Where R4 says which codes may stand somewhere, only those stand there: in what is
//! written as agreed, and in everything that our types can come to be.
//!
//! What R4 says is stated here, with the page that says it, and held against HL7's own
//! definitions, so that neither can be wrong alone. The validators do not look at lists.

mod lists;
mod r4;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use domain::{
    participant::{Participant, Sex},
    response::{Given, Missing, Mode, Response},
    way::{Said, Stage, Step, StepKind, list},
};
use exchange::{
    Addressing, Course, Entry, Identifiable, Manner, Participation, Standing, Told, bundle, encounter,
    participation, patient, step,
};
use serde_json::Value;

use self::{
    lists::{REQUIRED, TAKEN},
    r4::{Found, R4},
};
use crate::{kit, steps};

/// What is written as agreed, by the name of the file.
fn golden() -> Vec<(String, Value)> {
    let files = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")).unwrap();
    let read = |path: std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, serde_json::from_slice(&fs::read(path).unwrap()).unwrap())
    };
    files.map(|file| read(file.unwrap().path())).collect()
}

fn with(of: &Step, fields: &[(&str, &str)]) -> Step {
    let mut step = of.clone();
    for (field, code) in fields {
        step.content.insert((*field).to_owned(), Said::Code((*code).to_owned()));
    }
    step
}

/// Everything that our types can come to be where it makes another code.
fn made() -> Vec<(String, Entry)> {
    let mut all: Vec<(String, Entry)> = Vec::new();
    for stage in Stage::ALL {
        for research in [false, true] {
            let before = steps::taking_part(research);
            let history = Stage::ALL.map(|stage| (before.history[0].0, stage)).into();
            let of = Participation { stage, history, ..before };
            all.push((format!("taking part {} {research}", stage.code()), participation(&of)));
        }
    }
    for course in [Course::UnderWay, Course::Over, Course::Mistaken] {
        all.push((format!("visit {course:?}"), encounter(&kit::visit(), course, None)));
    }
    for sex in Sex::ALL {
        let of = Participant { sex, ..kit::amina() };
        all.push((format!("{sex:?}"), patient(&of, Identifiable::Identified, Standing::TakesPart)));
    }
    for severity in list("severity") {
        for outcome in list("adverse_outcome") {
            let event = with(&steps::adverse(), &[("severity", severity), ("outcome", outcome)]);
            all.push((format!("event {severity} {outcome}"), steps::told(&[event], &[], None, false)));
        }
    }
    for severity in ["emergency", "urgent", "review"] {
        let alert = with(&steps::alert(), &[("severity", severity)]);
        for further in [vec![], vec![vec![steps::acted()]], vec![vec![steps::came_of_it()]]] {
            let told = steps::told(std::slice::from_ref(&alert), &further, None, false);
            all.push((format!("alert {severity} {}", further.len()), told));
        }
    }
    for research in [false, true] {
        let kit = domain::kit::Kit { research, ..steps::programme() };
        for given in [false, true] {
            let editions = [steps::consent(given)];
            let told =
                Told { editions: &editions, further: &[], kit: Some(&kit), about: None, pseudonymous: false };
            all.push((format!("consent {research} {given}"), step(&told).unwrap()));
        }
    }
    for mode in Mode::ALL {
        all.push((format!("{mode:?}"), kit::sent_response(&Response { mode, ..kit::sitting() })));
    }
    for why in Missing::ALL {
        let mut of = kit::sitting();
        of.answers.insert("sample-3".into(), Given::Missing(why));
        all.push((format!("{why:?}"), kit::sent_response(&of)));
    }
    for kind in StepKind::ALL {
        let one = Step { kind, about: None, ..steps::adverse() };
        for editions in [vec![one.clone()], vec![one.clone(), one.clone()]] {
            all.push((
                format!("{} {}", kind.code(), editions.len()),
                steps::told(&editions, &[], None, false),
            ));
        }
    }
    all
}

fn everything() -> Vec<(String, Value)> {
    golden()
        .into_iter()
        .chain(made().into_iter().map(|(name, entry)| (name, entry.into_resource())))
        .collect()
}

/// What is wrong with codes that stand somewhere.
fn wrong(r4: &R4, name: &str, resource: &Value) -> Vec<String> {
    let known: BTreeMap<_, _> = REQUIRED.iter().map(|(path, list)| (*path, list)).collect();
    let judge = |Found { path, code, .. }: Found| match known.get(path.as_str()) {
        None => Some(format!("{name}: nobody has said here what R4 allows in {path}")),
        Some(list) if list.codes.contains(&code.as_str()) => None,
        Some(list) => Some(format!("{name}: {path} is {code}, which is not on {}", list.page)),
    };
    r4.bound(resource).into_iter().filter_map(judge).collect()
}

/// Every coding of a system of HL7's, wherever it stands, and why an answer is missing.
fn codings(value: &Value, all: &mut BTreeSet<(String, String)>) {
    let (system, code) = (value["system"].as_str(), value["code"].as_str());
    if let (Some(system), Some(code)) = (system, code)
        && ["http://terminology.hl7.org/", "http://hl7.org/"].iter().any(|hl7| system.starts_with(hl7))
    {
        all.insert((system.into(), code.into()));
    }
    if value["url"] == "http://hl7.org/fhir/StructureDefinition/data-absent-reason" {
        let why = value["valueCode"].as_str().unwrap_or_default().to_owned();
        all.insert(("http://terminology.hl7.org/CodeSystem/data-absent-reason".into(), why));
    }
    value.as_array().into_iter().flatten().for_each(|one| codings(one, all));
    value.as_object().into_iter().flatten().for_each(|(_, one)| codings(one, all));
}

#[test]
fn nothing_stands_where_r4_has_a_list_but_what_is_on_it() {
    let r4 = R4::known();
    let wrong: Vec<_> = everything().iter().flat_map(|(name, resource)| wrong(r4, name, resource)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_code_of_a_system_of_hl7s_is_one_that_it_has() {
    let taken: BTreeMap<_, _> = TAKEN.into();
    let mut all = BTreeSet::new();
    everything().iter().for_each(|(_, resource)| codings(resource, &mut all));
    for (system, code) in all {
        let known = taken.get(system.as_str()).is_some_and(|codes| codes.contains(&code.as_str()));
        assert!(known, "nobody has said here that {system} has {code}");
    }
}

#[test]
fn what_is_said_here_of_r4_is_what_hl7s_definitions_say() {
    let r4 = R4::known();
    let mut bound: BTreeMap<String, String> = BTreeMap::new();
    for (_, resource) in everything() {
        bound.extend(r4.bound(&resource).into_iter().map(|found| (found.path, found.set)));
    }
    for (path, list) in &REQUIRED {
        let Some(set) = bound.get(*path) else { panic!("{path} is not written any more") };
        let name = set.rsplit('/').next().unwrap();
        assert!(list.page.ends_with(&format!("/valueset-{name}.html")), "{path} is bound to {set}");
        let theirs = r4.codes(set);
        let ours: BTreeSet<_> = list.codes.iter().map(|code| (*code).to_owned()).collect();
        // Of kinds of resources only what is asked about or waited for is said.
        let some = matches!(name, "resource-types" | "all-types");
        assert!(ours == theirs || some && ours.is_subset(&theirs), "{path}: {theirs:?}");
    }
    for (system, codes) in TAKEN {
        let theirs = r4.codes(system);
        assert!(codes.iter().all(|code| theirs.contains(*code)), "{system} has only {theirs:?}");
    }
}

#[test]
fn whatever_an_endpoint_is_to_find_by_it_can_search_by() {
    let r4 = R4::known();
    let all = kit::everything(Identifiable::Identified).into_iter().chain([steps::definition()]);
    let all: Vec<Entry> = all.chain(made().into_iter().map(|(_, entry)| entry)).collect();
    let sent: Value =
        serde_json::from_str(&bundle(&all, Manner::Batch, Addressing::Conditional).to_string()).unwrap();
    for entry in sent["entry"].as_array().unwrap() {
        let url = entry["request"]["url"].as_str().unwrap();
        let (kind, by) = url.split_once('=').unwrap().0.split_once('?').unwrap();
        assert!(r4.is_searched(kind, by), "R4 has no {by} for {kind}");
    }
}

#[test]
fn every_way_in_which_an_event_is_bad_or_ends_has_a_word_in_fhir() {
    for (field, place, codes) in
        [("severity", "/severity", list("severity")), ("outcome", "/outcome", list("adverse_outcome"))]
    {
        let said: BTreeSet<String> = codes
            .iter()
            .map(|code| {
                let event = with(&steps::adverse(), &[(field, code)]);
                let told = steps::told(&[event], &[], None, false).resource;
                r4::codes(told.pointer(place).unwrap_or_else(|| panic!("{code} is not said"))).remove(0).1
            })
            .collect();
        assert_eq!(said.len(), codes.len(), "no two say the same");
    }
}

#[test]
fn a_word_that_is_on_no_list_is_found_wherever_it_stands() {
    let r4 = R4::known();
    let golden: BTreeMap<_, _> = golden().into_iter().collect();
    for (file, place) in [
        ("encounter", "/status"),
        ("episode-of-care", "/statusHistory/0/status"),
        ("research-subject", "/status"),
        ("step-consent", "/provision/provision/0/type"),
        ("step-adverse", "/severity/coding/0/code"),
        ("step-alert", "/intent"),
        ("plan-definition", "/action/0/selectionBehavior"),
        ("plan-definition", "/action/5/condition/0/kind"),
        ("plan-definition", "/action/6/action/0/trigger/0/type"),
        ("plan-definition", "/action/6/action/0/priority"),
        ("plan-definition", "/relatedArtifact/0/type"),
        ("questionnaire-many", "/item/9/item/0/type"),
        ("batch", "/entry/0/resource/identifier/0/use"),
        ("batch", "/entry/1/resource/status"),
        ("transaction", "/entry/0/request/method"),
    ] {
        let mut bent = golden[file].clone();
        if let Some(value) = bent.pointer_mut(place) {
            *value = "bent".into();
        } else {
            let (parent, field) = place.rsplit_once('/').unwrap();
            bent.pointer_mut(parent).unwrap()[field] = "bent".into();
        }
        assert_eq!(wrong(r4, file, &bent).len(), 1, "{file}{place}");
    }
}
