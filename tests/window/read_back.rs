//! What the server has, field by field beside what was typed.

use std::collections::BTreeSet;

use kit::endpoint::Endpoint;
use serde_json::{Value, json};
use text::Texts;

/// Everything that was typed during the day.
#[derive(Debug, Default)]
pub struct Typed {
    pub people: Vec<Person>,
    pub forms: Vec<Form>,
}

impl Typed {
    /// How many records somebody made: people, their visits, and the forms.
    pub fn made(&self) -> usize {
        let visits: usize = self.people.iter().map(|one| one.visits.len()).sum();
        self.people.len() + visits + self.forms.len()
    }

    /// How many leave: those, and the questionnaires that were answered.
    pub fn leaving(&self) -> usize {
        let asked: BTreeSet<_> = self.forms.iter().map(|form| form.instrument).collect();
        self.made() + asked.len()
    }
}

#[derive(Debug, Default)]
pub struct Person {
    pub id: String,
    pub family: &'static str,
    pub given: &'static str,
    pub born: &'static str,
    pub sex: &'static str,
    pub nhs_number: Option<&'static str>,
    pub language: &'static str,
    pub interpreter: bool,
    pub study_number: &'static str,
    /// Id and day.
    pub visits: Vec<(String, String)>,
}

#[derive(Debug, Default)]
pub struct Form {
    pub id: String,
    /// Place in the list of people.
    pub who: usize,
    /// Place in the list of their visits.
    pub visit: usize,
    pub instrument: &'static str,
    pub language: &'static str,
    pub mode: &'static str,
    pub answers: Vec<(String, Said)>,
    pub score: Option<i64>,
    pub band: Option<&'static str>,
    pub acknowledged: Option<&'static str>,
    pub corrected: bool,
}

#[derive(Debug, Clone, Copy)]
pub enum Said {
    /// Counted from 0.
    Choice(u8),
    Tick(bool),
    Scale(u8),
    Missing(&'static str),
}

/// LOINC's codes of PHQ-9's answers, from 0 to 3.
const FREQUENCY: [&str; 4] = ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"];
const DIFFICULTY: [&str; 4] = ["LA6572-7", "LA6573-5", "LA6575-0", "LA6574-3"];

/// Study numbers alone have left.
pub fn nobody_can_be_recognised_at_the_server(server: &Endpoint, typed: &Typed) {
    for person in &typed.people {
        let theirs = server.get(&format!("Patient/{}", person.id));
        assert_eq!(theirs["identifier"][0]["value"], person.study_number);
        for private in [person.family, person.given, person.born].iter().chain(&person.nhs_number) {
            assert!(!theirs.to_string().contains(private), "{private} has left");
            assert!(!private.is_ascii() || !server.has_kept(private), "{private} was seen by the server");
        }
    }
}

pub fn the_server_has_exactly_what_was_typed(server: &Endpoint, typed: &Typed) {
    let texts = Texts::built_in().unwrap();
    for person in &typed.people {
        patient(server, person);
        for visit in &person.visits {
            encounter(server, person, visit);
        }
    }
    let observations = server.all("Observation");
    for form in &typed.forms {
        response(server, &texts, form, typed);
        score(&observations, form);
    }
    for (kind, count) in [
        ("Patient", typed.people.len()),
        ("Encounter", typed.people.iter().map(|one| one.visits.len()).sum()),
        ("QuestionnaireResponse", typed.forms.len()),
        ("Observation", typed.forms.iter().filter(|form| form.score.is_some()).count()),
    ] {
        assert_eq!(server.all(kind).len(), count, "nothing doubled and nothing else: {kind}");
    }
}

fn patient(server: &Endpoint, of: &Person) {
    let theirs = server.get(&format!("Patient/{}", of.id));
    let identifiers = theirs["identifier"].as_array().unwrap();
    assert_eq!(identifiers[0]["value"], of.study_number);
    let nhs = identifiers.iter().find(|one| one["system"] == "https://fhir.nhs.uk/Id/nhs-number");
    assert_eq!(nhs.map(|one| one["value"].as_str().unwrap()), of.nhs_number);
    assert_eq!(theirs["name"], json!([{ "use": "official", "family": of.family, "given": [of.given] }]));
    assert_eq!(theirs["birthDate"], of.born);
    assert_eq!(theirs["gender"], of.sex);
    assert_eq!(theirs["communication"][0]["language"]["coding"][0]["code"], of.language);
    assert_eq!(theirs["extension"][0]["valueBoolean"], of.interpreter);
}

fn encounter(server: &Endpoint, of: &Person, (id, day): &(String, String)) {
    let theirs = server.get(&format!("Encounter/{id}"));
    assert_eq!(theirs["subject"]["reference"], format!("Patient/{}", of.id));
    assert_eq!(theirs["period"]["start"], *day);
}

fn response(server: &Endpoint, texts: &Texts, of: &Form, typed: &Typed) {
    let theirs = server.get(&format!("QuestionnaireResponse/{}", of.id));
    let person = &typed.people[of.who];
    assert_eq!(theirs["status"], if of.corrected { "amended" } else { "completed" });
    assert_eq!(theirs["language"], of.language);
    assert_eq!(theirs["subject"]["reference"], format!("Patient/{}", person.id));
    assert_eq!(theirs["encounter"]["reference"], format!("Encounter/{}", person.visits[of.visit].0));
    let canonical = theirs["questionnaire"].as_str().unwrap();
    assert!(canonical.ends_with(&format!("Questionnaire/{}|1", of.instrument)), "{canonical}");
    let modes = extension(&theirs, "completionMode").unwrap();
    let modes = modes["valueCodeableConcept"]["coding"].as_array().unwrap();
    assert!(modes.iter().any(|one| one["code"] == of.mode), "{modes:?}");
    let action = extension(&theirs, "safety-prompt").and_then(|prompt| extension(prompt, "action"));
    assert_eq!(action.map(|one| one["valueCode"].as_str().unwrap()), of.acknowledged);

    let items = theirs["item"].as_array().unwrap();
    assert_eq!(items.len(), of.answers.len(), "{}", of.instrument);
    for (theirs, (item, said)) in items.iter().zip(&of.answers) {
        assert_eq!(theirs["linkId"], *item);
        assert_eq!(
            theirs["text"].as_str().map(str::to_owned),
            texts.own(of.language, item),
            "as it was read"
        );
        assert_eq!(answered(theirs), expected(texts, of, item, *said), "{item}");
    }
}

fn extension<'a>(of: &'a Value, name: &str) -> Option<&'a Value> {
    of["extension"].as_array()?.iter().find(|one| one["url"].as_str().is_some_and(|url| url.ends_with(name)))
}

fn answered(item: &Value) -> Value {
    match item.get("answer") {
        Some(answer) => answer.clone(),
        None => item["extension"][0]["valueCode"].clone(),
    }
}

fn expected(texts: &Texts, of: &Form, item: &str, said: Said) -> Value {
    match said {
        Said::Choice(point) => {
            let (set, codes) = match item {
                "phq9-difficulty" => ("difficulty", DIFFICULTY),
                _ => ("frequency", FREQUENCY),
            };
            let display = texts.own(of.language, &format!("{}-{set}-{point}", of.instrument)).unwrap();
            json!([{ "valueCoding": { "system": "http://loinc.org", "code": codes[usize::from(point)], "display": display } }])
        }
        Said::Tick(ticked) => json!([{ "valueBoolean": ticked }]),
        Said::Scale(point) => json!([{ "valueInteger": point }]),
        Said::Missing(reason) => json!(reason),
    }
}

fn score(observations: &[Value], of: &Form) {
    let source = format!("QuestionnaireResponse/{}", of.id);
    let ours: Vec<_> =
        observations.iter().filter(|one| one["derivedFrom"][0]["reference"] == *source).collect();
    assert_eq!(ours.len(), usize::from(of.score.is_some()), "{}", of.instrument);
    for one in ours {
        assert_eq!(one["valueQuantity"]["value"].as_i64(), of.score);
        assert_eq!(one["status"], if of.corrected { "amended" } else { "final" });
        assert_eq!(one["interpretation"][0]["coding"][0]["code"].as_str(), of.band);
    }
}
