//! In the middle of sending, at either end of the line.

use std::{
    collections::{BTreeMap, BTreeSet},
    hint,
    path::Path,
};

use domain::{ResponseId, response::Given};
use kit::{Clinic, child::Running, endpoint::Endpoint};
use serde_json::json;
use services::{forms, results};
use uuid::Uuid;

use super::{
    TIMES, desk, journal,
    line::{At, Cut, Line},
    reopened,
    server::{ALL, Server, complaints},
};

/// On file before anything is sent, so that a request is worth cutting.
const PEOPLE: usize = 30;
/// Where an exchange is cut, in turn.
const PLACES: [At; 10] = [
    At::Request(0),
    At::Request(300),
    At::Request(999),
    At::Request(1000),
    At::Answer(0),
    At::Answer(40),
    At::Answer(500),
    At::Answer(999),
    At::Arrival,
    At::Arrival,
];

impl Cut {
    /// There is always somebody new with a visit and a form, and the head of the
    /// trail goes by itself, so there are two exchanges at least.
    fn of(turn: usize) -> Self {
        Self { exchange: 1 + turn % 2, at: PLACES[turn % PLACES.len()] }
    }

    /// The server ends with the desk, while it works on what it was sent.
    fn takes_the_server_along(self) -> bool {
        self.at == At::Request(1000)
    }
}

/// What the clinic has made, by what it is at the server.
#[derive(Default)]
struct Made(BTreeMap<&'static str, BTreeSet<String>>);

impl Made {
    fn note(&mut self, kind: &'static str, id: impl std::fmt::Display) {
        self.0.entry(kind).or_default().insert(format!("{kind}/{id}"));
    }

    /// One more morning at the clinic: somebody new, their visit, their form.
    /// Now and then an earlier form turns out to be wrong.
    fn go_on(&mut self, clinic: &Clinic, turn: usize) {
        // Ids count from where the file ends, which may be where it ended before.
        for _ in 0..=turn * 1000 {
            clinic.app.fresh();
        }
        let person = clinic.register("Nowak", &format!("Zofia {turn}"));
        let visit = clinic.visit(&person);
        let instrument = if turn % 5 == 2 { "rmdq-24" } else { "nprs" };
        let form = clinic.begin(&visit, instrument, "en-GB");
        if instrument == "nprs" {
            clinic.answer(&form, "nprs", json!({ "scale": turn % 11 }));
        } else {
            clinic.answer(&form, &format!("rmdq-{}", 1 + turn % 24), json!({ "tick": true }));
        }
        let end = forms::FinishForm { response: form.clone(), rest_blank: true };
        assert!(forms::finish(&clinic.app, end).unwrap().value.finished);
        if instrument == "nprs" && turn % 7 == 3 {
            correct(clinic, &form, turn);
        }
        self.note("Patient", person);
        self.note("Encounter", visit);
        let id = ResponseId(form.parse().unwrap());
        for score in clinic.app.read(|r| Ok(r.score_ids(id)?)).unwrap() {
            self.note("Observation", score.observation);
        }
        let shelf = clinic.app.shelf();
        let used = &shelf.get(instrument).unwrap().instrument;
        self.note("Questionnaire", services::sync::questionnaire_id(used));
        self.note("QuestionnaireResponse", form);
    }

    /// A form that was finished some time ago, and may have been sent.
    fn correct_one(&self, clinic: &Clinic, turn: usize) {
        let forms: Vec<_> = self.0["QuestionnaireResponse"].iter().collect();
        let form = forms[turn * 31 % forms.len()].split('/').next_back().unwrap();
        let response = clinic.app.read(|r| Ok(r.response(ResponseId(form.parse().unwrap()))?)).unwrap();
        if response.instrument == "nprs" {
            correct(clinic, form, turn + 5);
        }
    }
}

fn correct(clinic: &Clinic, form: &str, point: usize) {
    let given: Given = serde_json::from_value(json!({ "answer": { "scale": point % 11 } })).unwrap();
    let changes = vec![results::Change { item: "nprs".into(), given, typed: None }];
    let what = results::Correction {
        response: form.into(),
        code: "transcription_error".into(),
        reason: "typed wrong".into(),
        changes,
    };
    results::correct(&clinic.app, what).unwrap();
}

fn send(place: &Path, line: &Line) -> Running {
    Running::start(desk(), &["send", place.to_str().unwrap(), &line.url()])
}

/// Waits for the next change of the records to begin to be written.
fn until_settling(desk: &mut Running, place: &Path) {
    while journal(place) == 0 && !desk.is_over() {
        hint::spin_loop();
    }
}

#[test]
fn whatever_is_cut_short_everything_arrives_once_and_nothing_is_believed_too_soon() {
    let mut endpoint = Endpoint::start();
    let line = Line::to(endpoint.port());
    let clinic = Clinic::open();
    let place = clinic.place().to_owned();
    let mut made = Made::default();
    for number in 0..PEOPLE {
        made.note("Patient", clinic.register("Price", &format!("Joan {number}")));
    }
    made.go_on(&clinic, 0);
    let _folder = clinic.quit();
    let (mut cuts, mut within, mut ahead) = (0, 0, 0);

    for turn in 1.. {
        if cuts == TIMES {
            break;
        }
        assert!(turn < 2 * TIMES, "it ended by itself too often");
        let cut = Cut::of(turn);
        line.cut(cut);
        let mut desk = send(&place, &line);
        line.wait();
        if cut.at == At::Arrival {
            until_settling(&mut desk, &place);
        }
        if cut.takes_the_server_along() {
            endpoint.stop();
        }
        let ended = desk.kill();
        cuts += usize::from(ended.cut_short);
        within += usize::from(journal(&place) > 0);
        line.mend();
        if cut.takes_the_server_along() {
            endpoint.restart();
        }

        let clinic = reopened(&place);
        let server = Server::of(&endpoint);
        assert_eq!(complaints(&clinic, &server), Vec::<String>::new(), "after cut {turn} ({cut:?})");
        let receipts = clinic.app.read(|r| Ok(r.receipts(ALL)?)).unwrap();
        let believed: BTreeSet<_> = receipts.iter().map(|receipt| receipt.id.to_string()).collect();
        for id in ended.lines.iter().filter_map(|line| line.strip_prefix("confirmed ")) {
            assert!(believed.contains(id), "{id} was said to be confirmed");
        }
        ahead += usize::from(server.0.keys().any(|address| {
            !address.starts_with("Observation/")
                && !believed.contains(address.split('/').next_back().unwrap())
        }));
        made.go_on(&clinic, turn);
        made.correct_one(&clinic, turn);
    }

    // The server ends once more while the desk lives: the desk goes on by itself.
    line.cut(Cut { exchange: 2, at: At::Request(1000) });
    let desk = send(&place, &line);
    line.wait();
    endpoint.restart();
    line.mend();
    let ended = desk.finish();
    assert!(ended.well, "{ended:?}");

    let clinic = reopened(&place);
    let server = Server::of(&endpoint);
    assert_eq!(complaints(&clinic, &server), Vec::<String>::new());
    for (kind, all) in &made.0 {
        assert_eq!(server.addresses(kind), all.iter().map(String::as_str).collect(), "{kind}");
    }
    let tallies = clinic.app.read(|r| Ok(r.tallies()?)).unwrap();
    assert!(tallies.iter().all(|tally| tally.waiting + tally.refused == 0), "{tallies:?}");
    // The cuts fell where they were meant to.
    assert!(ahead > 0, "the server never had more than was believed");
    assert!(server.repeats() > 0, "nothing was ever sent twice");
    eprintln!(
        "{cuts} cuts, {within} within a change; the server was ahead {ahead} times; {} sent again",
        server.repeats()
    );
}

/// Otherwise the test above would prove nothing.
#[test]
fn a_false_confirmation_is_noticed() {
    let clinic = Clinic::open();
    let mut made = Made::default();
    made.go_on(&clinic, 1);
    let nothing = Server(BTreeMap::new());
    assert_eq!(complaints(&clinic, &nothing), Vec::<String>::new());

    // What must not happen: all of it is taken for confirmed, unasked.
    for kind in store::Kind::ALL {
        let believe = |w: &store::Writer<'_>| {
            let landed = |queued| {
                let (etag, version) = (Some("W/\"1\"".into()), Some("1".into()));
                store::Landed { queued, etag, version, content: "0".into(), place: None }
            };
            let waiting = w.waiting(kind, 10)?.into_iter();
            Ok(w.settle(&waiting.map(landed).collect::<Vec<_>>())?)
        };
        clinic.app.write(believe).unwrap();
    }
    assert_eq!(
        complaints(&clinic, &nothing).len(),
        4,
        "a questionnaire, a patient, an encounter, a response"
    );

    let there = as_it_should_be(&clinic, &made);
    assert_eq!(complaints(&clinic, &there), Vec::<String>::new());
    for (address, field, wrong) in [
        ("Patient", "/identifier/0/value", json!("07-0002")),
        ("Encounter", "/subject/reference", json!("Patient/0")),
        ("QuestionnaireResponse", "/item/0/answer/0/valueInteger", json!(9)),
        ("QuestionnaireResponse", "/meta/versionId", json!("0")),
        ("Observation", "/valueQuantity/value", json!(9)),
        ("Observation", "/derivedFrom/0/reference", json!("QuestionnaireResponse/0")),
    ] {
        let mut other = there.clone();
        let address = other.addresses(address).first().unwrap().to_string();
        *other.0.get_mut(&address).unwrap().pointer_mut(field).unwrap() = wrong;
        assert_eq!(complaints(&clinic, &other).len(), 1, "{address}{field}");
        let mut less = there.clone();
        less.0.remove(&address);
        assert_eq!(complaints(&clinic, &less).len(), 1, "without {address}");
    }
}

/// A server with exactly what was made.
fn as_it_should_be(clinic: &Clinic, made: &Made) -> Server {
    let only = |kind: &str| made.0[kind].first().unwrap().clone();
    let (patient, response) = (only("Patient"), only("QuestionnaireResponse"));
    let number = participants_number(clinic, &patient);
    let mut all = BTreeMap::new();
    let mut put = |kind: &str, mut fields: serde_json::Value| {
        fields["meta"] = json!({ "versionId": "1" });
        all.insert(only(kind), fields);
    };
    put("Questionnaire", json!({ "status": "active" }));
    put("Patient", json!({ "identifier": [{ "value": number }] }));
    put("Encounter", json!({ "subject": { "reference": patient } }));
    let item = json!({ "linkId": "nprs", "answer": [{ "valueInteger": 1 }] });
    put("QuestionnaireResponse", json!({ "subject": { "reference": patient }, "item": [item] }));
    put(
        "Observation",
        json!({ "valueQuantity": { "value": 1 }, "derivedFrom": [{ "reference": response }] }),
    );
    Server(all)
}

fn participants_number(clinic: &Clinic, patient: &str) -> String {
    let id: Uuid = patient.split('/').next_back().unwrap().parse().unwrap();
    clinic.app.read(|r| Ok(r.participant(domain::ParticipantId(id))?.study_number)).unwrap()
}
