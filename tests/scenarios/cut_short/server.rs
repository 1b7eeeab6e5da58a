//! What a server has, compared with what the clinic has and believes.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Decimal, ParticipantId, ResponseId, VisitId,
    form::Form,
    response::{Answers, Given, Value as Answer},
};
use kit::{Clinic, endpoint::Endpoint};
use serde_json::{Value, json};
use store::{AuditRow, Kind, Reader, Receipt};

/// More receipts than any test has.
pub const ALL: usize = 100_000;

/// Everything on a server, by its address.
#[derive(Clone)]
pub struct Server(pub BTreeMap<String, Value>);

impl Server {
    /// What `endpoint` has now, and each of it once.
    pub fn of(endpoint: &Endpoint) -> Self {
        let kinds = ["Questionnaire", "Patient", "Encounter", "QuestionnaireResponse", "Observation"];
        let mut found = BTreeMap::new();
        for kind in kinds {
            for resource in endpoint.all(kind) {
                let address = format!("{kind}/{}", resource["id"].as_str().unwrap());
                assert!(found.insert(address.clone(), resource).is_none(), "{address} is there twice");
            }
        }
        Self(found)
    }

    /// The addresses of one kind.
    pub fn addresses(&self, kind: &str) -> BTreeSet<&str> {
        let of_kind = self.0.keys().filter(|address| address.split('/').next() == Some(kind));
        of_kind.map(String::as_str).collect()
    }

    /// How often something was stored again that was there already.
    pub fn repeats(&self) -> u64 {
        self.0.values().map(|resource| version(resource) - 1).sum()
    }

    fn at(&self, address: &str) -> Result<&Value, String> {
        self.0.get(address).ok_or_else(|| format!("{address} is confirmed and not there"))
    }
}

fn version(of: &Value) -> u64 {
    of["meta"]["versionId"].as_str().and_then(|version| version.parse().ok()).unwrap()
}

/// What the trail says of a record.
#[derive(Default)]
struct Story {
    changed: i64,
    confirmed: i64,
    /// The newest version that the server said it had.
    version: u64,
}

fn stories(trail: Vec<AuditRow>) -> BTreeMap<String, Story> {
    let mut stories = BTreeMap::<_, Story>::new();
    for row in trail {
        let story = stories.entry(row.object).or_default();
        match row.action.as_str() {
            "registered" | "visit-started" | "finished" | "corrected" => story.changed = row.seq,
            "confirmed" => {
                story.confirmed = row.seq;
                let etag = row.detail.unwrap_or_default();
                let version = etag.trim_matches(|c: char| !c.is_ascii_digit()).parse().unwrap_or(0);
                story.version = story.version.max(version);
            }
            _ => {}
        }
    }
    stories
}

/// What the clinic believes to be confirmed and is not so.
pub fn complaints(clinic: &Clinic, server: &Server) -> Vec<String> {
    let check = |r: &Reader<'_>| {
        let stories = stories(r.audit()?);
        let receipts = r.receipts(ALL)?;
        let told: BTreeSet<_> = receipts.iter().map(|receipt| receipt.id.to_string()).collect();
        // One that was changed since waits, and has its receipt all the same.
        let has_one = |id: &str| {
            let id = id.parse().unwrap();
            Kind::ALL.into_iter().any(|kind| r.receipt(kind, id).unwrap().is_some())
        };
        let mut found: Vec<_> = stories
            .iter()
            .filter(|(id, story)| story.confirmed > 0 && !told.contains(*id) && !has_one(id))
            .map(|(id, _)| format!("the trail has {id} confirmed and there is no receipt"))
            .collect();
        for receipt in receipts {
            let story = &stories[&receipt.id.to_string()];
            found.extend(one(clinic, r, server, &receipt, story).err());
        }
        Ok(found)
    };
    clinic.app.read(check).unwrap()
}

fn one(
    clinic: &Clinic,
    r: &Reader<'_>,
    server: &Server,
    what: &Receipt,
    story: &Story,
) -> Result<(), String> {
    let id = what.id;
    let (kind, field, wanted) = match what.kind {
        Kind::Questionnaire => ("Questionnaire", "/status", json!("active")),
        // Nobody runs a programme in this story.
        Kind::Kit | Kind::Enrolment | Kind::Step => return Err(format!("{id}: nobody sent such a record")),
        Kind::Participant => {
            let who = r.participant(ParticipantId(id)).unwrap();
            ("Patient", "/identifier/0/value", json!(who.study_number))
        }
        Kind::Visit => {
            let who = r.visit(VisitId(id)).unwrap().participant;
            ("Encounter", "/subject/reference", json!(format!("Patient/{who}")))
        }
        Kind::Response => {
            let who = r.response(ResponseId(id)).unwrap().participant;
            ("QuestionnaireResponse", "/subject/reference", json!(format!("Patient/{who}")))
        }
    };
    let address = format!("{kind}/{id}");
    let there = server.at(&address)?;
    if there.pointer(field) != Some(&wanted) {
        return Err(format!("{address}: {field} is not {wanted}"));
    }
    if version(there) < story.version {
        return Err(format!("{address}: version {} was confirmed", story.version));
    }
    match what.kind {
        Kind::Response => content(clinic, r, server, ResponseId(id), story),
        Kind::Questionnaire | Kind::Kit | Kind::Participant | Kind::Enrolment | Kind::Visit | Kind::Step => {
            Ok(())
        }
    }
}

/// The answers and scores of a response. One that was corrected since it was
/// confirmed may be there as it was at any time.
fn content(
    clinic: &Clinic,
    r: &Reader<'_>,
    server: &Server,
    id: ResponseId,
    story: &Story,
) -> Result<(), String> {
    let response = r.response(id).unwrap();
    let shelf = clinic.app.shelf();
    let instrument = &shelf.of(&response).unwrap().instrument;
    let first = if story.confirmed > story.changed { response.edition } else { 1 };
    let mut editions = (first..=response.edition).map(|edition| r.answers(id, edition).unwrap());
    let address = format!("QuestionnaireResponse/{id}");
    let theirs = answers(server.at(&address)?);
    let Some(same) = editions.find(|ours| written(ours) == theirs) else {
        return Err(format!("{address}: other answers"));
    };
    if story.confirmed <= story.changed {
        return Ok(());
    }
    for sent in r.score_ids(id).unwrap() {
        let scale = instrument.scales().iter().find(|scale| scale.id == sent.scale).unwrap();
        let form = Form::new(instrument, &same, response.circumstances());
        let Some(points) = form.score(scale).points().and_then(Decimal::whole) else { continue };
        let observation = format!("Observation/{}", sent.observation);
        let there = server.at(&observation)?;
        let of = there.pointer("/derivedFrom/0/reference") == Some(&json!(address));
        if !of || there.pointer("/valueQuantity/value").and_then(Value::as_i64) != Some(points) {
            return Err(format!("{observation}: not {points} of {address}"));
        }
    }
    Ok(())
}

/// The answers of a `QuestionnaireResponse`, by item.
fn answers(of: &Value) -> BTreeMap<String, Value> {
    let items = of["item"].as_array().unwrap();
    let answer = |item: &Value| (item["linkId"].as_str().unwrap().to_owned(), item["answer"].clone());
    items.iter().map(answer).collect()
}

/// What the server has to have of `answers`, without what is there to be read.
fn written(answers: &Answers) -> BTreeMap<String, Value> {
    let answer = |(item, given): (&String, &Given)| {
        let value = match given {
            Given::Missing(_) => Value::Null,
            Given::Answer(Answer::Tick(tick)) => json!([{ "valueBoolean": tick }]),
            Given::Answer(Answer::Scale(point)) => json!([{ "valueInteger": point }]),
            Given::Answer(
                Answer::Choice(_)
                | Answer::Choices(_)
                | Answer::Number(_)
                | Answer::Date(_)
                | Answer::Text(_),
            ) => panic!("no such form is sent here"),
        };
        (item.clone(), value)
    };
    answers.iter().map(answer).collect()
}
