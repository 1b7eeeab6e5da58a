//! Every field.

use domain::response::{Given, Missing, Mode, Value as Answer};
use kit::{Clinic, endpoint::Endpoint, entry};
use serde_json::{Value, json};
use services::{forms, participants, visits};

use super::{Sender, acknowledge, answer_phq9, begin, extension, finish, give, response, scores, until_sent};

/// Every item of the form as the participant read it, and what was said to it.
pub fn assert_same_answers(clinic: &Clinic, form: &str, there: &Value) {
    const FREQUENCY: [&str; 4] = ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"];
    let page = forms::open(&clinic.app, Clinic::by_id(form)).unwrap();
    assert_eq!(there["language"], page.language.tag);
    let given = page.items.iter().filter(|item| item.given.is_some());
    let items = there["item"].as_array().unwrap();
    assert_eq!(items.len(), given.clone().count());
    for (item, there) in given.zip(items) {
        assert_eq!((&there["linkId"], &there["text"]), (&json!(item.id), &json!(item.text)));
        let answer = match item.given.as_ref().unwrap() {
            Given::Missing(why) => {
                assert_eq!(*why, Missing::Declined);
                assert_eq!(extension(there, "/data-absent-reason")["valueCode"], "asked-declined");
                Value::Null
            }
            Given::Answer(Answer::Tick(tick)) => json!([{ "valueBoolean": tick }]),
            Given::Answer(Answer::Scale(point)) => json!([{ "valueInteger": point }]),
            Given::Answer(Answer::Choice(id)) => {
                let forms::ItemKind::Choice { choices } = &item.answer else { panic!("{item:?}") };
                let display = &choices.iter().find(|choice| choice.id == *id).unwrap().text;
                let code = FREQUENCY[id.parse::<usize>().unwrap()];
                json!([{ "valueCoding": { "system": "http://loinc.org", "code": code, "display": display } }])
            }
            Given::Answer(other) => panic!("no form here has {other:?}"),
        };
        assert_eq!(there["answer"], answer, "{}", item.id);
    }
}

struct Expected<'a> {
    person: &'a str,
    visit: &'a str,
    form: &'a str,
    questionnaire: &'a str,
    mode: (&'a str, &'a str),
    score: Option<(&'a str, i64)>,
}

fn assert_arrived(clinic: &Clinic, endpoint: &Endpoint, wanted: &Expected) {
    let there = response(endpoint, wanted.form);
    assert_same_answers(clinic, wanted.form, &there);
    let (subject, encounter) = (format!("Patient/{}", wanted.person), format!("Encounter/{}", wanted.visit));
    assert_eq!(there["status"], "completed");
    assert_eq!(
        there["questionnaire"],
        format!("https://prombook.example/fhir/Questionnaire/{}|1", wanted.questionnaire)
    );
    assert_eq!(
        (&there["subject"]["reference"], &there["encounter"]["reference"]),
        (&json!(subject), &json!(encounter))
    );
    assert_eq!(there["authored"], "2026-03-10T09:00:00+00:00");
    assert_eq!(extension(&there, "/wording-digest")["valueString"].as_str().unwrap().len(), 64);
    let coding =
        &extension(&there, "/questionnaireresponse-completionMode")["valueCodeableConcept"]["coding"];
    assert_eq!((&coding[0]["code"], &coding[1]["code"]), (&json!(wanted.mode.0), &json!(wanted.mode.1)));

    let scores = scores(endpoint, wanted.form);
    assert_eq!(scores.len(), usize::from(wanted.score.is_some()));
    for (there, (name, points)) in scores.iter().zip(wanted.score) {
        assert_eq!((&there["status"], &there["code"]["text"]), (&json!("final"), &json!(name)));
        assert_eq!(there["valueQuantity"]["value"], points);
        assert_eq!(there["subject"]["reference"], subject);
        assert_eq!(there["encounter"]["reference"], encounter);
        // What was copied from paper was so on the day of the visit.
        let copied = wanted.mode.0 == "paper" || wanted.mode.1 == "paper";
        let effective = if copied { "2026-03-09" } else { "2026-03-10T09:00:00+00:00" };
        assert_eq!(there["effectiveDateTime"], effective);
    }
}

#[test]
fn everything_arrives_as_it_was_given() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let register = |new| participants::register(&clinic.app, new).unwrap().value.participant.unwrap();
    let marek = register(participants::ParticipantEntry { language: "pl".into(), ..entry("Nowak", "Marek") });
    let amina = participants::ParticipantEntry {
        language: "ar".into(),
        interpreter: true,
        ..entry("Yusuf", "Amina")
    };
    let (amina, joan) = (register(amina), clinic.register("Price", "Joan"));
    let [mareks, aminas, joans] = [&marek, &amina, &joan].map(|person| clinic.visit(person));
    let paper = visits::StartVisit { participant: joan.clone(), day: "9 Mar 2026".into() };
    let paper = visits::start(&clinic.app, paper).unwrap().value.visit.unwrap();

    let polish = begin(&clinic, &mareks, "phq-9", "pl", Mode::Interpreter);
    answer_phq9(&clinic, &polish, [1, 2, 3, 0, 1, 0, 2, 0, 1]);
    acknowledge(&clinic, &polish);
    let arabic = begin(&clinic, &aminas, "phq-9", "ar", Mode::Patient);
    answer_phq9(&clinic, &arabic, [3, 2, 1, 0, 0, 1, 2, 3, 0]);
    give(&clinic, &arabic, "phq9-4", json!({ "missing": "declined" }));
    let ticks = begin(&clinic, &joans, "rmdq-24", "en-GB", Mode::StaffReadsAloud);
    clinic.answer(&ticks, "rmdq-3", json!({ "tick": true }));
    clinic.answer(&ticks, "rmdq-9", json!({ "tick": true }));
    let pain = begin(&clinic, &paper, "nprs", "en-GB", Mode::Paper);
    clinic.answer(&pain, "nprs", json!({ "scale": 7 }));
    for form in [&polish, &arabic, &ticks, &pain] {
        finish(&clinic, form);
    }
    // A draft stays on this computer.
    begin(&clinic, &joans, "phq-4", "en-GB", Mode::Patient);
    let _sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);

    let count = |kind: &str| endpoint.all(kind).len();
    assert_eq!(["Patient", "Encounter", "QuestionnaireResponse", "Observation"].map(count), [3, 4, 4, 3]);
    let expect = |person, visit, form, questionnaire, mode, score| {
        assert_arrived(&clinic, &endpoint, &Expected { person, visit, form, questionnaire, mode, score });
    };
    expect(&marek, &mareks, &polish, "phq-9", ("VERBAL", "interpreter"), Some(("phq-9-total", 10)));
    expect(&amina, &aminas, &arabic, "phq-9", ("ELECTRONIC", "patient"), None);
    expect(&joan, &joans, &ticks, "rmdq-24", ("VERBAL", "staff-reads-aloud"), Some(("rmdq-24-total", 2)));
    expect(&joan, &paper, &pain, "nprs", ("WRITTEN", "paper"), Some(("nprs-pain", 7)));

    let prompt = extension(&response(&endpoint, &polish), "/safety-prompt")["extension"].take();
    assert_eq!(
        (&prompt[0]["valueCode"], &prompt[1]["valueCode"]),
        (&json!("self-harm"), &json!("informed-clinician"))
    );
    let score = &scores(&endpoint, &polish)[0];
    assert_eq!(score["interpretation"][0]["coding"][0]["code"], "moderate");
    assert_eq!(score["code"]["coding"][0]["code"], "44261-6");

    let copied = endpoint.get(&format!("Encounter/{paper}"));
    assert_eq!((&copied["period"]["start"], &copied["status"]), (&json!("2026-03-09"), &json!("finished")));
    assert_eq!(extension(&copied, "/entered")["valueDateTime"], "2026-03-10T09:00:00+00:00");
    let person = endpoint.get(&format!("Patient/{amina}"));
    assert_eq!(person["identifier"][0]["value"], "07-0002");
    assert_eq!(person["communication"][0]["language"]["coding"][0]["code"], "ar");
    assert_eq!(extension(&person, "/patient-interpreterRequired")["valueBoolean"], true);
    assert_every_language_is_there(&clinic, &endpoint, &[(&polish, "pl"), (&arabic, "ar")]);
}

/// The questionnaire that the responses refer to has the words that were read.
fn assert_every_language_is_there(clinic: &Clinic, endpoint: &Endpoint, read: &[(&String, &str)]) {
    let all = endpoint.all("Questionnaire");
    assert_eq!(all.len(), 3, "each instrument that was used, once");
    let of = |name: &str| all.iter().find(|one| one["title"] == name).unwrap();
    for (name, id) in [("PHQ-9", "phq-9"), ("RMDQ-24", "rmdq-24"), ("NPRS", "nprs")] {
        assert_eq!(of(name)["url"], format!("https://prombook.example/fhir/Questionnaire/{id}"));
        assert_eq!(of(name)["version"], "1");
    }
    let items = of("PHQ-9")["item"].as_array().unwrap();
    for (form, language) in read {
        for item in forms::open(&clinic.app, Clinic::by_id(form)).unwrap().items {
            let there = items.iter().find(|there| there["linkId"] == json!(item.id)).unwrap();
            let mut translations = there["_text"]["extension"].as_array().unwrap().iter();
            let words = translations.find(|one| one["extension"][0]["valueCode"] == *language).unwrap();
            assert_eq!(words["extension"][1]["valueString"], item.text);
        }
    }
}
