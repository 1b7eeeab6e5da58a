//! Steps of other computers, one guard at a time.

use domain::way::{Content, Said, Step, StepKind};
use exchange::Told;
use store::Reader;

use super::*;
use crate::{
    kits::{self, AdoptKit},
    quality::{self, QueryAbout},
    sync::{gather, record},
};

mod whose;
mod withheld;

const KIT: &str = "lbp-hte16";

/// A desk of site 07 that runs a programme.
fn running() -> Clinic {
    let clinic = Clinic::new();
    site_of(&clinic);
    clinic.app.write(|w| Ok(w.save_setting(settings::IDENTIFIED, "yes")?)).unwrap();
    let what = AdoptKit {
        kit: KIT.into(),
        runs: true,
        recipients: Vec::new(),
        instructions: Vec::new(),
        confirmed_by: String::new(),
        confirmed: Vec::new(),
    };
    assert_eq!(kits::adopt(&clinic.app, what).unwrap().value, []);
    clinic
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x9_0000 + number)
}

fn said<const N: usize>(fields: [(&str, &str); N]) -> Content {
    fields.map(|(field, code)| (field.to_owned(), Said::Code(code.to_owned()))).into()
}

/// What another computer noted about Amina.
fn noted(number: u128, kind: StepKind, content: Content) -> Step {
    Step {
        id: id(number),
        edition: 0,
        kind,
        kit: Some(KIT.into()),
        kit_version: Some(1),
        participant: Some(ParticipantId(person(1))),
        visit: None,
        about: None,
        day: "2026-11-20".parse().unwrap(),
        content,
        reason: None,
        at: "2026-11-20T10:00:00+00:00".parse().unwrap(),
        by: domain::PersonId(Uuid::from_u128(0xb0b)),
    }
}

fn offer() -> Step {
    noted(1, StepKind::Offer, said([("result", "declined"), ("arm", "tech")]))
}

/// The same step, corrected a day later.
fn corrected() -> Step {
    Step {
        content: said([("result", "accepted"), ("arm", "tech")]),
        reason: Some("misread".into()),
        at: "2026-11-21T10:00:00+00:00".parse().unwrap(),
        ..offer()
    }
}

fn alert() -> Step {
    let mut content = said([("rule", "a1"), ("severity", "emergency")]);
    content.insert("due".into(), Said::Moment("2026-11-20T10:30:00+00:00".parse().unwrap()));
    noted(2, StepKind::Alert, content)
}

/// As a computer of a site sent it.
fn sent_by(site: &str, editions: &[Step], version: u32) -> Value {
    let told = Told { editions, further: &[], kit: None, about: None, pseudonymous: false };
    let entry = exchange::step(&told).unwrap();
    bearing(entry, site, OTHER, version, &format!("2026-11-22T09:{version:02}:00.000Z"))
}

fn step_sent(editions: &[Step], version: u32) -> Value {
    sent_by("07", editions, version)
}

fn editions(clinic: &Clinic, number: u128) -> Vec<Step> {
    clinic.app.read(|r| Ok(r.step_editions(id(number))?)).unwrap()
}

fn results(clinic: &Clinic, number: u128) -> Vec<String> {
    editions(clinic, number).iter().map(|one| one.code("result").unwrap().to_owned()).collect()
}

fn step_waits(clinic: &Clinic, number: u128) -> bool {
    clinic.app.read(|r| Ok(r.is_waiting(Kind::Step, id(number))?.is_some())).unwrap()
}

/// As it is sent from here.
fn goes(clinic: &Clinic, number: u128) -> Value {
    let (kind, id) = (Kind::Step, id(number));
    let read = |r: &Reader<'_>| {
        let record = record::record(r, kind, id, Identifiable::Identified)?;
        Ok((record, record::Known::read(r, kind, id)?, gather::marks(r)?))
    };
    let (of, known, marks) = clinic.app.read(read).unwrap();
    record::resources(&clinic.app, &of, &known, &marks).unwrap().remove(0).into_resource()
}

fn here<T>(clinic: &Clinic, read: impl FnOnce(&Reader<'_>) -> Result<T, store::StoreError>) -> T {
    clinic.app.read(|r| Ok(read(r)?)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_whose_content_is_not_what_its_mark_says_takes_nothing_away() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    let theirs = step_sent(&[offer()], 1);
    shelf.put(theirs.clone());
    pulled(&clinic, &shelf.server).await.unwrap();
    assert_eq!(results(&clinic, 1), ["declined"]);

    // Somebody changes what stands there, and leaves mark and editions alone.
    let mut bent = theirs.clone();
    bent["meta"]["versionId"] = json!("2");
    let text = bent["extension"][0]["valueString"].as_str().unwrap().replace("declined", "deferred");
    bent["extension"][0]["valueString"] = text.into();
    assert_eq!(exchange::content_of(&bent), exchange::content_of(&theirs));
    shelf.put(bent);
    pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!(results(&clinic, 1), ["declined", "deferred"], "both are here, and nobody's is lost");
    assert!(step_waits(&clinic, 1), "the endpoint is told of the one that it lacks now");

    // What cannot be read any more is counted, and what is here stays.
    let mut broken = theirs;
    broken["meta"]["versionId"] = json!("3");
    broken["extension"] = json!([]);
    shelf.put(broken);
    let done = pulled(&clinic, &shelf.server).await.unwrap();
    assert_eq!(results(&clinic, 1), ["declined", "deferred"]);
    assert_eq!(done.broken + done.disputes, 1, "{done:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_does_not_go_back_to_an_earlier_edition() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    shelf.put(step_sent(&[offer(), corrected()], 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    assert!(!step_waits(&clinic, 1));

    shelf.put(step_sent(&[offer()], 2));
    pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!(results(&clinic, 1), ["declined", "accepted"]);
    assert!(step_waits(&clinic, 1), "the endpoint is told again what it lost");
    let enrolment = store::enrolment_id(ParticipantId(person(1)), KIT);
    assert_eq!(here(&clinic, |r| r.enrolment(enrolment)).arm.as_deref(), Some("tech"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edition_that_comes_late_stands_where_it_was_noted() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    shelf.put(step_sent(&[corrected()], 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    shelf.put(step_sent(&[offer(), corrected()], 2));

    pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!(results(&clinic, 1), ["declined", "accepted"], "the newest is not what came last");
    assert_eq!(here(&clinic, |r| r.step(id(1))).code("result"), Some("accepted"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_others_wrote_into_a_step_goes_back_as_it_came() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    let mut theirs = step_sent(&[offer()], 1);
    theirs["note"] = json!([{ "text": "seen by the research office" }]);
    theirs["extension"].as_array_mut().unwrap().push(json!({ "url": "urn:theirs", "valueString": "kept" }));
    shelf.put(theirs);
    pulled(&clinic, &shelf.server).await.unwrap();
    assert_eq!(results(&clinic, 1), ["declined"]);

    // Noted here, about the very same step.
    let new = store::NewStep {
        id: id(1),
        kind: StepKind::Offer,
        kit: Some((KIT.into(), 1)),
        participant: Some(ParticipantId(person(1))),
        visit: None,
        about: None,
        day: offer().day,
        content: said([("result", "accepted"), ("arm", "tech")]),
        reason: Some("asked again".into()),
    };
    clinic.app.write(|w| Ok(w.keep_step(&new).map(drop)?)).unwrap();
    let goes = goes(&clinic, 1);

    assert_eq!(goes["note"][0]["text"], "seen by the research office");
    let extensions = goes["extension"].as_array().unwrap();
    assert!(extensions.iter().any(|one| one["url"] == "urn:theirs"));
    assert_eq!(exchange::their_step(&goes).unwrap().editions.len(), 2, "with both editions of ours");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_query_about_a_step_comes_with_what_was_answered_and_may_come_before_the_step() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    let said = |text: &str| Content::from([("text".to_owned(), Said::Text(text.to_owned()))]);
    let of_no_kit = |number, kind, about, text| Step {
        kit: None,
        kit_version: None,
        about: Some(id(about)),
        ..noted(number, kind, said(text))
    };
    let query = of_no_kit(3, StepKind::Query, 1, "Was it declined?");
    let answer = of_no_kit(4, StepKind::QueryAnswer, 3, "It was.");
    let further = [vec![answer]];
    let told = |further| Told {
        editions: std::slice::from_ref(&query),
        further,
        kit: None,
        about: Some(("Observation", id(1))),
        pseudonymous: false,
    };
    let put = |further, version| {
        let entry = exchange::step(&told(further)).unwrap();
        shelf.put(bearing(entry, "07", OTHER, version, &format!("2026-11-22T09:{version:02}:00.000Z")));
    };
    let queries = || quality::page(&clinic.app, ()).unwrap().queries;
    put(&[], 1);
    pulled(&clinic, &shelf.server).await.unwrap();
    let [line] = &queries()[..] else { panic!("{:?}", queries()) };
    assert_eq!((line.about.as_ref(), line.answered), (None, false), "the step is not here yet");
    assert_eq!(here(&clinic, |r| r.unanswered_queries(store::Sees::All)), 1);

    shelf.put(step_sent(&[offer()], 1));
    put(&further, 2);
    pulled(&clinic, &shelf.server).await.unwrap();

    let [line] = &queries()[..] else { panic!("{:?}", queries()) };
    assert_eq!(line.about, Some(QueryAbout::Step(id(1).to_string())));
    let texts: Vec<_> = line.said.iter().map(|(.., text)| text.as_str()).collect();
    assert_eq!((texts, line.answered), (vec!["Was it declined?", "It was."], true));
    assert_eq!(here(&clinic, |r| r.unanswered_queries(store::Sees::All)), 0);
    assert!(!step_waits(&clinic, 3), "the endpoint has it");
}
