use std::sync::Mutex;

use domain::{
    ParticipantId, Private,
    nhs_number::NhsNumber,
    participant::{Participant, Sex},
};
use exchange::{Entry, Identifiable, Standing};
use serde_json::{Value, json};
use store::Kind;
use uuid::Uuid;

use super::*;
use crate::{
    disputes::{self, DisputeKind, FieldChoice, SettleDispute},
    participants::{self, ById, ChangeParticipant},
    settings,
    sync::{
        Limits, address,
        record::record,
        testing::{Clinic, Does, Server, person},
    },
};

mod steps;
mod telling;

const OTHER: Uuid = Uuid::from_u128(0xb0);

fn site_of(clinic: &Clinic) {
    clinic.app.write(|w| Ok(w.save_setting(settings::SITE, "07")?)).unwrap();
    clinic.with_vault();
}

fn somebody(number: u32) -> Participant {
    Participant {
        id: ParticipantId(person(number)),
        study_number: format!("07-B{number:04}"),
        family: Private::new("Yusuf".into()),
        given: Private::new("Amina".into()),
        born: Some(Private::new("1987-10-31".parse().unwrap())),
        sex: Sex::Female,
        nhs_number: Some(NhsNumber::parse("999 100 2758").unwrap()),
        language: "ar".into(),
        interpreter: true,
        registered: "2026-11-22T09:00:00+00:00".parse().unwrap(),
    }
}

fn bearing(entry: Entry, site: &str, computer: Uuid, version: u32, at: &str) -> Value {
    let mut resource = entry.bearing(&exchange::Marks { site: site.into(), computer }).into_resource();
    resource["meta"]["versionId"] = json!(version.to_string());
    resource["meta"]["lastUpdated"] = json!(at);
    resource
}

fn sent(of: &Participant, version: u32) -> Value {
    let entry = exchange::patient(of, Identifiable::Identified, Standing::TakesPart);
    bearing(entry, "07", OTHER, version, "2026-11-22T09:00:00.000Z")
}

/// A server that finds everything it has, whatever it is asked, unless it is honest.
struct Shelf {
    has: Arc<Mutex<Vec<Value>>>,
    server: Server,
}

impl Shelf {
    fn start(honest: bool) -> Self {
        let has = Arc::<Mutex<Vec<Value>>>::default();
        let shared = Arc::clone(&has);
        let server = Server::bare(move |request| {
            let asked = request.line.strip_prefix("GET /fhir/").unwrap_or_default().to_owned();
            let kind = asked.split('?').next().unwrap_or_default();
            let all = shared.lock().unwrap();
            let found: Vec<_> = all.iter().filter(|one| one["resourceType"] == kind).collect();
            let said = if honest { asked.as_str() } else { kind };
            Does::Says(200, "Date: Sun, 22 Nov 2026 10:00:00 GMT\r\n", bundle(said, None, &found))
        });
        Self { has, server }
    }

    fn put(&self, resource: Value) {
        let mut has = self.has.lock().unwrap();
        has.retain(|one| one["id"] != resource["id"]);
        has.push(resource);
    }
}

fn bundle(said: &str, next: Option<&str>, found: &[&Value]) -> String {
    let mut link = vec![json!({ "relation": "self", "url": format!("http://x/fhir/{said}") })];
    link.extend(next.map(|next| json!({ "relation": "next", "url": next })));
    let entry: Vec<_> =
        found.iter().map(|one| json!({ "resource": one, "search": { "mode": "match" } })).collect();
    json!({ "resourceType": "Bundle", "type": "searchset", "link": link, "entry": entry }).to_string()
}

async fn pulled(clinic: &Clinic, server: &Server) -> Result<Pulled, FetchTrouble> {
    clinic.send_to(&server.address);
    let wire = Wire::new(Limits::default(), &crate::door::way(&clinic.app).unwrap()).unwrap();
    let done = pull(&clinic.app, &wire, &address(&server.address).unwrap()).await;
    done.trouble.map_or(Ok(done), Err)
}

fn on_file(clinic: &Clinic, number: u32) -> Participant {
    clinic.app.read(|r| Ok(r.participant(ParticipantId(person(number)))?)).unwrap()
}

fn change(clinic: &Clinic, number: u32, family: &str) {
    let which = ById { id: person(number).to_string() };
    let entry = participants::entry(&clinic.app, which.clone()).unwrap();
    let entry = participants::ParticipantEntry { family: family.into(), ..entry };
    let what = ChangeParticipant { id: which.id, entry, reason: "misspelt".into() };
    let done = participants::change(&clinic.app, what).unwrap().value;
    assert!(done.participant.is_some(), "{:?}", done.check);
}

/// What would leave of somebody.
fn leaving(clinic: &Clinic, number: u32, how: Identifiable) -> Value {
    let made = clinic.app.read(|r| Ok(record(r, Kind::Participant, person(number), how)?)).unwrap();
    let marks = exchange::Marks { site: "07".into(), computer: OTHER };
    let known = crate::sync::record::Known::default();
    let all = crate::sync::record::resources(&clinic.app, &made, &known, &marks).unwrap();
    all.into_iter().next().unwrap().into_resource()
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_changed_somebody_is_told_by_name_only_where_names_are() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    assert!(exchange::author_of(&leaving(&clinic, 1, Identifiable::Identified)).is_none());

    change(&clinic, 1, "Yousuf");

    let told = |how| exchange::author_of(&leaving(&clinic, 1, how)).unwrap();
    assert_eq!(told(Identifiable::Identified).name.as_deref(), Some("Grace"));
    assert_eq!(told(Identifiable::Pseudonymous).name, None);
}

fn waits(clinic: &Clinic) -> usize {
    clinic.app.read(|r| Ok(r.waiting(Kind::Participant, 10)?)).unwrap().len()
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_from_another_computer_is_on_file_once_and_needs_no_sending() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));

    let first = pulled(&clinic, &shelf.server).await.unwrap();
    let again = pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!((first.taken, again.taken), (1, 0));
    let here = on_file(&clinic, 1);
    assert_eq!(Participant { registered: here.registered, ..somebody(1) }, here);
    assert_eq!(waits(&clinic), 0);
    let page = participants::open(&clinic.app, ById { id: person(1).to_string() }).unwrap();
    assert!(page.origin.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_does_not_look_at_the_question_does_not_mix_sites() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let shelf = Shelf::start(false);
    shelf.put(sent(&somebody(1), 1));
    let other = Participant { study_number: "08-0001".into(), nhs_number: None, ..somebody(2) };
    let entry = exchange::patient(&other, Identifiable::Identified, Standing::TakesPart);
    shelf.put(bearing(entry, "08", OTHER, 1, "2026-11-22T09:00:00.000Z"));
    let unmarked = exchange::patient(&somebody(3), Identifiable::Identified, Standing::TakesPart);
    shelf.put(unmarked.into_resource());

    let done = pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!(done.taken, 1);
    assert_eq!(clinic.app.read(|r| Ok(r.participant_count()?)).unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_endpoint_is_asked_for_what_changed_since_by_its_own_clock() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let shelf = Shelf::start(true);

    pulled(&clinic, &shelf.server).await.unwrap();
    pulled(&clinic, &shelf.server).await.unwrap();

    let asked: Vec<_> = shelf.server.requests().into_iter().map(|request| request.line).collect();
    assert_eq!(asked.len(), 8);
    assert!(asked[..4].iter().all(|line| !line.contains("_lastUpdated=ge")), "{asked:?}");
    // Ten minutes before what its clock said, and nothing of the clock here.
    assert!(
        asked[4..].iter().all(|line| line.contains("_lastUpdated=ge2026-11-22T09:50:00.000Z")),
        "{asked:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_broke_off_begins_where_it_began() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let resource = sent(&somebody(1), 1);
    let mut calls = 0;
    let server = Server::bare(move |request| {
        calls += 1;
        let asked = request.line.strip_prefix("GET /fhir/").unwrap_or_default().to_owned();
        let head = "Date: Sun, 22 Nov 2026 10:00:00 GMT\r\n";
        match calls {
            // The visits cannot be asked for.
            3 => Does::Says(500, "", String::new()),
            _ if asked.starts_with("Patient") => Does::Says(200, head, bundle(&asked, None, &[&resource])),
            _ => Does::Says(200, head, bundle(&asked, None, &[])),
        }
    });

    assert!(pulled(&clinic, &server).await.is_err());
    // What came is kept all the same.
    assert_eq!(clinic.app.read(|r| Ok(r.participant_count()?)).unwrap(), 1);
    pulled(&clinic, &server).await.unwrap();

    // The forms were asked for all the same, and the visits from the start.
    let asked: Vec<_> = server.requests().into_iter().map(|request| request.line).collect();
    assert!(asked[3].contains("QuestionnaireResponse?"), "{asked:?}");
    let visits: Vec<_> = asked.iter().filter(|line| line.contains("Encounter?")).collect();
    assert!(visits.len() == 2 && visits.iter().all(|line| !line.contains("_lastUpdated=ge")), "{asked:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_turned_to_the_end_and_no_further() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let server = Server::bare(move |request| {
        let asked = request.line.strip_prefix("GET /fhir/").unwrap_or_default().to_owned();
        if !asked.starts_with("Patient") {
            return Does::Says(200, "", bundle(&asked, None, &[]));
        }
        let page = asked.split("_page=").nth(1).and_then(|page| page.parse().ok()).unwrap_or(1);
        let of = Participant { nhs_number: None, ..somebody(page) };
        // The third page says that the second comes next.
        let next = format!("Patient?_page={}", if page == 3 { 2 } else { page + 1 });
        Does::Says(200, "", bundle(&asked, Some(&next), &[&sent(&of, 1)]))
    });

    let done = pulled(&clinic, &server).await.unwrap();

    assert_eq!((done.taken, server.requests().len()), (3, 6));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_followed_to_another_server() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let elsewhere = Server::bare(|_| Does::Says(200, "", String::new()));
    let next = elsewhere.address.replace("/fhir", "/other/Patient?page=2");
    let server = Server::bare(move |request| {
        let asked = request.line.strip_prefix("GET /fhir/").unwrap_or_default().to_owned();
        Does::Says(200, "", bundle(&asked, Some(&next), &[]))
    });

    assert_eq!(pulled(&clinic, &server).await, Err(FetchTrouble::Unclear));

    assert!(elsewhere.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_there_is_taken_over_and_what_was_before_is_kept() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    shelf.put(sent(&Participant { family: Private::new("Said".into()), ..somebody(1) }, 2));

    let done = pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!((done.taken, done.disputes, waits(&clinic)), (1, 0, 0));
    assert_eq!(on_file(&clinic, 1).family.reveal(), "Said");
    let former = clinic.app.read(|r| Ok(r.participant_editions(ParticipantId(person(1)))?)).unwrap();
    assert_eq!(former[0].2.family.reveal(), "Yusuf");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_changed_the_same_person_see_both_and_one_of_them_decides() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    change(&clinic, 1, "Yousuf");
    let there = Participant { family: Private::new("Said".into()), language: "en-GB".into(), ..somebody(1) };
    let priya = exchange::Author { id: Uuid::from_u128(0xa1), name: Some("Priya Nair".into()) };
    let there = exchange::patient(&there, Identifiable::Identified, Standing::TakesPart).by(&priya);
    shelf.put(bearing(there, "07", OTHER, 2, "2026-11-22T09:00:00.000Z"));

    let done = pulled(&clinic, &shelf.server).await.unwrap();

    // Nothing is written over, nothing leaves.
    assert_eq!((done.taken, done.disputes, waits(&clinic)), (0, 1, 0));
    assert_eq!(on_file(&clinic, 1).family.reveal(), "Yousuf");
    let [line] = &disputes::page(&clinic.app, ()).unwrap()[..] else { panic!("one dispute") };
    assert_eq!(line.kind, DisputeKind::Changed);
    let page = disputes::open(&clinic.app, ById { id: line.id.clone() }).unwrap();
    let pair = |field: &str| page.fields.iter().find(|pair| pair.field == field).unwrap().clone();
    let family = pair("family");
    assert_eq!(
        (family.ours.as_str(), family.theirs.as_str(), family.before.as_deref()),
        ("Yousuf", "Said", Some("Yusuf"))
    );
    let language = pair("language");
    assert_eq!((language.differs, language.before.as_ref()), (true, Some(&language.ours)));
    assert!(!pair("given").differs);
    assert_eq!(page.ours.who.as_deref(), Some("Grace"));
    assert!(
        page.theirs.who.as_deref().is_some_and(|who| who.starts_with("Priya Nair · ")),
        "{:?}",
        page.theirs.who
    );
    assert!(page.theirs.at.is_some());

    let settle = |fields: Vec<FieldChoice>| {
        let (id, reason) = (line.id.clone(), "asked her".to_owned());
        disputes::settle(&clinic.app, SettleDispute { id, fields, keep: None, reason }).unwrap().value
    };
    let choice = |field: &str, theirs| FieldChoice { field: field.into(), theirs };
    assert_eq!(settle(vec![choice("family", false)]).len(), 1, "the language is open");
    assert_eq!(settle(vec![choice("family", false), choice("language", true)]), []);

    let here = on_file(&clinic, 1);
    assert_eq!((here.family.reveal().as_str(), here.language.as_str()), ("Yousuf", "en-GB"));
    assert_eq!((waits(&clinic), disputes::page(&clinic.app, ()).unwrap().len()), (1, 0));
    let remote = clinic.app.read(|r| Ok(r.remote(Kind::Participant, person(1))?)).unwrap().unwrap();
    assert_eq!(remote.etag.as_deref(), Some("W/\"2\""), "what it follows");
    assert!(!settle(vec![choice("family", true)]).is_empty(), "settled once");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_change_there_is_shown_instead_of_the_first() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    change(&clinic, 1, "Yousuf");
    shelf.put(sent(&Participant { family: Private::new("Said".into()), ..somebody(1) }, 2));
    pulled(&clinic, &shelf.server).await.unwrap();
    shelf.put(sent(&Participant { family: Private::new("Saïd".into()), ..somebody(1) }, 3));

    pulled(&clinic, &shelf.server).await.unwrap();
    pulled(&clinic, &shelf.server).await.unwrap();

    let [line] = &disputes::page(&clinic.app, ()).unwrap()[..] else { panic!("one dispute") };
    let page = disputes::open(&clinic.app, ById { id: line.id.clone() }).unwrap();
    let family = &page.fields[0];
    assert_eq!((family.theirs.as_str(), family.before.as_deref()), ("Saïd", Some("Yusuf")));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_number_for_two_people_is_for_somebody_to_settle() {
    let clinic = Clinic::new();
    site_of(&clinic);
    clinic.register([1]);
    let shelf = Shelf::start(true);
    let theirs = Participant { study_number: "07-0001".into(), ..somebody(2) };
    shelf.put(sent(&theirs, 1));

    let done = pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!((done.disputes, clinic.app.read(|r| Ok(r.participant_count()?)).unwrap()), (1, 1));
    let line = disputes::page(&clinic.app, ()).unwrap().remove(0);
    assert_eq!(line.kind, DisputeKind::SameNumber);
    let fields = vec![FieldChoice { field: "study_number".into(), theirs: true }];
    let what = SettleDispute { id: line.id, fields, keep: None, reason: "theirs was first".into() };
    assert_eq!(disputes::settle(&clinic.app, what).unwrap().value, []);
    pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!(on_file(&clinic, 1).study_number, "07-0002");
    assert_eq!(on_file(&clinic, 2).study_number, "07-0001");
    assert!(disputes::page(&clinic.app, ()).unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_withdrew_there_has_withdrawn_here_and_who_was_erased_there_is_asked_about() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    let since = clinic.app.now();
    let withdrawn = exchange::patient(&somebody(1), Identifiable::Identified, Standing::Withdrawn { since });
    shelf.put(bearing(withdrawn, "07", OTHER, 2, "2026-11-22T09:30:00.000Z"));

    assert_eq!(pulled(&clinic, &shelf.server).await.unwrap().taken, 1);

    let standing = || clinic.app.read(|r| Ok(r.standing(ParticipantId(person(1)))?)).unwrap();
    assert!(standing().withdrawn.is_some());
    assert_eq!(waits(&clinic), 0);

    let erased = exchange::erased_patient(person(1), "07-B0001");
    shelf.put(bearing(erased, "07", OTHER, 3, "2026-11-22T09:40:00.000Z"));
    assert_eq!(pulled(&clinic, &shelf.server).await.unwrap().disputes, 1);
    assert_eq!(standing().erased, None);
    let line = disputes::page(&clinic.app, ()).unwrap().remove(0);
    assert_eq!(line.kind, DisputeKind::Gone);
    let fields = vec![FieldChoice { field: "record".into(), theirs: true }];
    let what = SettleDispute { id: line.id, fields, keep: None, reason: "she asked for it".into() };
    assert_eq!(disputes::settle(&clinic.app, what).unwrap().value, []);
    assert!(standing().erased.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn that_somebody_withdrew_is_told_again_where_it_was_undone_there() {
    let (clinic, shelf) = (Clinic::new(), Shelf::start(true));
    site_of(&clinic);
    shelf.put(sent(&somebody(1), 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    let told = |w: &store::Writer<'_>| {
        w.withdraw(ParticipantId(person(1)), "moved away")?;
        let queued = w.is_waiting(Kind::Participant, person(1))?.unwrap();
        let (etag, version) = (Some("W/\"2\"".to_owned()), Some("2".to_owned()));
        Ok(w.settle(&[store::Landed { queued, etag, version, content: "withdrawn".into(), place: None }])?)
    };
    clinic.app.write(told).unwrap();
    assert_eq!(waits(&clinic), 0);

    shelf.put(sent(&somebody(1), 3));
    pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!(waits(&clinic), 1);
    let standing = clinic.app.read(|r| Ok(r.standing(ParticipantId(person(1)))?)).unwrap();
    assert!(standing.withdrawn.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_that_sends_numbers_alone_takes_nothing_from_who_is_known_here() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let shelf = Shelf::start(true);
    let numbers = |of: &Participant, version| {
        let entry = exchange::patient(of, Identifiable::Pseudonymous, Standing::TakesPart);
        bearing(entry, "07", OTHER, version, "2026-11-22T09:00:00.000Z")
    };
    shelf.put(numbers(&somebody(1), 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    let here = on_file(&clinic, 1);
    assert!(!here.is_named() && here.born.is_none());
    let which = ById { id: person(1).to_string() };
    let entry = participants::entry(&clinic.app, which.clone()).unwrap();
    let entry = participants::ParticipantEntry { interpreter: false, ..entry };
    let what = ChangeParticipant { id: which.id.clone(), entry, reason: "speaks English".into() };
    let done = participants::change(&clinic.app, what).unwrap().value;
    assert!(done.participant.is_some(), "{:?}", done.check);
    let entry = participants::entry(&clinic.app, which.clone()).unwrap();
    let entry = participants::ParticipantEntry { family: "Yusuf".into(), given: "Amina".into(), ..entry };
    let what = ChangeParticipant { id: which.id, entry, reason: "she said so".into() };
    assert!(participants::change(&clinic.app, what).unwrap().value.participant.is_some());

    shelf.put(numbers(&Participant { interpreter: false, ..somebody(1) }, 2));
    pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!(on_file(&clinic, 1).family.reveal(), "Yusuf");
    assert!(disputes::page(&clinic.app, ()).unwrap().is_empty(), "both say the same");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_broken_is_passed_over_and_counted_once() {
    let clinic = Clinic::new();
    site_of(&clinic);
    let shelf = Shelf::start(true);
    let mut broken = sent(&somebody(1), 1);
    broken["birthDate"] = json!("Amina's birthday");
    shelf.put(broken);
    shelf.put(sent(&Participant { nhs_number: None, ..somebody(2) }, 1));

    let first = pulled(&clinic, &shelf.server).await.unwrap();
    let again = pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!((first.taken, first.broken, again.broken), (1, 1, 0));
}

#[test]
fn who_was_changed_while_somebody_typed_is_not_written_over() {
    let clinic = Clinic::new();
    clinic.register([1]);
    let which = ById { id: person(1).to_string() };
    let shown = participants::entry(&clinic.app, which.clone()).unwrap();
    change(&clinic, 1, "Yousuf");

    let entry = participants::ParticipantEntry { given: "Aminah".into(), ..shown };
    let what = ChangeParticipant { id: which.id, entry, reason: "misspelt".into() };
    let done = participants::change(&clinic.app, what).unwrap().value;

    assert_eq!(done.participant, None);
    assert_eq!(on_file(&clinic, 1).family.reveal(), "Yousuf");
    assert_eq!(on_file(&clinic, 1).given.reveal(), "Amina");
}
