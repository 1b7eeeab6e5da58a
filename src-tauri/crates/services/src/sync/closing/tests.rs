use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use serde_json::{Value, json};
use uuid::Uuid;

use super::{asking::Answer, *};
use crate::{
    ProblemCode,
    day::{self, DayDifference, DaySheet, DifferenceKind},
    desk::Damage,
    participants::ById,
    sending::{SendPhase, SendingPage, TroubleCode},
    sync::testing::{Clinic, Does, Gate, Request, Server, person},
};

mod put_back;

const NO: &str =
    r#"{ "resourceType": "OperationOutcome", "issue": [{ "severity": "error", "code": "invalid" }] }"#;

fn says(status: u16, headers: &'static str) -> Does {
    Does::Says(status, headers, NO.to_owned())
}

fn delivered(page: &SendingPage) -> bool {
    page.phase == SendPhase::Idle && page.waiting == 0
}

/// Three people, one of them with a finished form, all of it at `server`.
async fn clinic_at(server: &Server) -> (Clinic, Uuid) {
    let clinic = Clinic::new();
    clinic.register(1..=3);
    let form = clinic.finish_form(2);
    clinic.send_to(&server.address);
    clinic.run();
    clinic.until(delivered).await;
    (clinic, form)
}

/// Until ending the day is over, one way or the other.
async fn over(clinic: &Clinic) {
    let mut told = clinic.told();
    while unpoisoned(&clinic.app.board).ending.is_some() {
        tokio::time::timeout(Duration::from_secs(30), told.changed()).await.unwrap().unwrap();
    }
}

/// Ends the day; its sheet.
async fn end_day(clinic: &Clinic) -> DaySheet {
    day::close(&clinic.app, ()).unwrap();
    over(clinic).await;
    let last = day::page(&clinic.app, ()).unwrap().last.unwrap();
    day::sheet(&clinic.app, ById { id: last.id }).unwrap()
}

/// Verdict; sent, received, differ, missing.
fn said(sheet: &DaySheet) -> (DayVerdict, [u32; 4]) {
    let counts = &sheet.counts;
    (sheet.line.verdict, [counts.sent, counts.received, counts.differ, counts.missing])
}

/// Three people, a visit and a form, all of them named.
const SAFE: (DayVerdict, [u32; 4]) = (DayVerdict::Safe, [5, 5, 0, 0]);

fn named(sheet: &DaySheet) -> Vec<(&str, DifferenceKind)> {
    sheet.differences.iter().map(|DayDifference { id, why, .. }| (id.as_str(), *why)).collect()
}

/// Whether it asks for several by id.
fn searches(request: &Request) -> bool {
    request.line.starts_with("GET") && request.line.contains("_id=")
}

fn reads_many(request: &Request) -> bool {
    request.line.starts_with("POST") && request.asks()
}

fn asked(server: &Server, which: impl Fn(&Request) -> bool) -> usize {
    server.requests().iter().filter(|request| which(request)).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_endpoint_names_by_itself_is_safe() {
    let server = Server::start(|_| Does::Well);
    let (clinic, _) = clinic_at(&server).await;

    let sheet = end_day(&clinic).await;

    assert_eq!(said(&sheet), SAFE);
    assert_eq!(named(&sheet), []);
    assert_eq!(asked(&server, searches), 6, "each kind at once, and what belongs to the form");
    assert_eq!(asked(&server, reads_many), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_that_does_not_say_what_it_answers_is_not_relied_on() {
    let mute = |body: &mut Value| drop(body.as_object_mut().unwrap().remove("link"));
    let server =
        Server::start(move |request| if searches(request) { Does::Garbles(mute) } else { Does::Well });
    let (clinic, _) = clinic_at(&server).await;
    server.lose(&format!("Patient/{}", person(3)));

    let sheet = end_day(&clinic).await;

    assert_eq!(said(&sheet), SAFE, "what was lost was asked for, and sent again");
    assert!(asked(&server, reads_many) >= 4);
    assert!(server.get(&format!("Patient/{}", person(3))).is_some());
}

/// What a search finds, the first of it, and where the others are.
fn first_page(body: &mut Value) {
    let here = body["link"][0]["url"].as_str().unwrap().rsplit_once('/').unwrap().1.to_owned();
    let entries = body["entry"].as_array_mut().unwrap();
    if entries.len() > 1 {
        entries.truncate(1);
        let next = json!({ "relation": "next", "url": format!("{here}&page=2") });
        body["link"].as_array_mut().unwrap().push(next);
    }
}

fn second_page(body: &mut Value) {
    body["entry"].as_array_mut().unwrap().remove(0);
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_turned_until_there_are_no_more() {
    let server = Server::start(|request| match searches(request) {
        true if request.line.contains("page=2") => Does::Garbles(second_page),
        true => Does::Garbles(first_page),
        false => Does::Well,
    });
    let (clinic, _) = clinic_at(&server).await;

    assert_eq!(said(&end_day(&clinic).await), SAFE);
    assert_eq!(asked(&server, |request| request.line.contains("page=2")), 1);
    assert_eq!(asked(&server, reads_many), 0, "nothing was left to be asked for otherwise");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_gives_one_at_a_time_is_asked_for_one_at_a_time() {
    let server = Server::start(|request| match (searches(request), reads_many(request)) {
        (true, _) => says(400, ""),
        (_, true) => says(405, ""),
        (false, false) => Does::Well,
    });
    let (clinic, form) = clinic_at(&server).await;

    assert_eq!(said(&end_day(&clinic).await), SAFE);
    let line = format!("GET /fhir/QuestionnaireResponse/{form}");
    assert_eq!(asked(&server, |request| request.line == line), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_gives_ids_of_its_own_is_asked_by_those() {
    for takes in [json!([{ "code": "batch" }]), json!([{ "code": "batch" }, { "code": "transaction" }])] {
        let statement = json!({
            "resourceType": "CapabilityStatement", "fhirVersion": "4.0.1",
            "rest": [{ "mode": "server", "interaction": takes }],
        });
        let server = Server::start(|_| Does::Well).says(statement).that_gives_ids();
        let (clinic, form) = clinic_at(&server).await;
        let form = form.to_string();

        assert_eq!(said(&end_day(&clinic).await), SAFE);
        let places = server.places();
        let place = places.iter().find(|place| place.starts_with("QuestionnaireResponse/own-")).unwrap();

        server.replace(place, |_| {});
        let sheet = end_day(&clinic).await;
        assert_eq!(said(&sheet), SAFE, "it refers to the others as the endpoint calls them");
        assert_eq!(named(&sheet), [(form.as_str(), DifferenceKind::OtherVersion)]);

        server.replace(place, |theirs| theirs["subject"] = json!({ "reference": "Patient/own-999" }));
        let sheet = end_day(&clinic).await;
        assert!(named(&sheet).contains(&(form.as_str(), DifferenceKind::OtherContent)), "{sheet:?}");
        assert_eq!((sheet.counts.sent, sheet.counts.received), (5, 4));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_asks_for_time_is_given_it_and_not_for_ever() {
    let busy = Arc::new(AtomicUsize::new(2));
    let counted = Arc::clone(&busy);
    let server = Server::start(move |request| {
        let more = |left: usize| left.checked_sub(1);
        if searches(request) && counted.fetch_update(Ordering::SeqCst, Ordering::SeqCst, more).is_ok() {
            return says(429, "Retry-After: 0\r\n");
        }
        Does::Well
    });
    let (clinic, _) = clinic_at(&server).await;

    assert_eq!(said(&end_day(&clinic).await), SAFE);
    assert_eq!(asked(&server, searches), 8);

    busy.store(usize::MAX, Ordering::SeqCst);
    let sheet = end_day(&clinic).await;
    assert_eq!((sheet.line.verdict, sheet.trouble), (DayVerdict::NotAsked, Some(TroubleCode::Busy)));
    assert_eq!(asked(&server, searches), 11);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_still_missing_after_it_was_sent_again_is_said_and_not_sent_for_ever() {
    let at = format!("Patient/{}", person(3));
    let lost = at.clone();
    let server = Server::start(move |request| {
        let one = request.line == format!("GET /fhir/{lost}");
        match (searches(request) || request.line.contains("identifier="), reads_many(request)) {
            (true, _) => says(400, ""),
            (_, true) => says(405, ""),
            (false, false) if one => says(404, ""),
            (false, false) => Does::Well,
        }
    });
    let (clinic, _) = clinic_at(&server).await;

    let sheet = end_day(&clinic).await;

    assert_eq!(said(&sheet), (DayVerdict::Differs, [5, 4, 0, 1]));
    assert!(named(&sheet).contains(&(person(3).to_string().as_str(), DifferenceKind::Missing)));
    assert_eq!(server.version(&at), 1 + usize::from(ROUNDS));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_edited_there_is_seen_although_our_mark_was_left_on_it() {
    let server = Server::start(|_| Does::Well);
    let (clinic, form) = clinic_at(&server).await;
    let at = format!("QuestionnaireResponse/{form}");
    let mark = exchange::content_of(&server.get(&at).unwrap()).map(str::to_owned);

    server.replace(&at, |theirs| theirs["item"][0]["answer"][0]["valueInteger"] = json!(3));
    let sheet = end_day(&clinic).await;

    assert_eq!(exchange::content_of(&server.get(&at).unwrap()).map(str::to_owned), mark);
    assert!(matches!(sheet.line.verdict, DayVerdict::Differs | DayVerdict::Disputed), "{sheet:?}");
    assert_eq!((sheet.counts.received, sheet.counts.differ), (4, 1));
    assert!(named(&sheet).contains(&(form.to_string().as_str(), DifferenceKind::OtherContent)));
}

#[tokio::test(flavor = "multi_thread")]
async fn another_version_of_the_same_is_safe_and_noted() {
    let server = Server::start(|_| Does::Well);
    let (clinic, form) = clinic_at(&server).await;
    server.replace(&format!("QuestionnaireResponse/{form}"), |_| {});
    let who = person(1).to_string();
    server.replace(&format!("Patient/{who}"), |theirs| {
        theirs["telecom"] = json!([{ "system": "phone", "value": "020 7946 0000" }]);
        theirs["identifier"].as_array_mut().unwrap().reverse();
    });

    let sheet = end_day(&clinic).await;

    assert_eq!(said(&sheet), SAFE);
    let form = form.to_string();
    let all = [(who.as_str(), DifferenceKind::OtherVersion), (form.as_str(), DifferenceKind::OtherVersion)];
    assert_eq!(named(&sheet), all);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_version_that_nobody_could_look_at_is_not_received() {
    let server = Server::start(|request| {
        let one = request.line.starts_with("GET /fhir/Patient/");
        if one { says(403, "") } else { Does::Well }
    });
    let (clinic, _) = clinic_at(&server).await;
    server.replace(&format!("Patient/{}", person(1)), |_| {});

    let sheet = end_day(&clinic).await;

    assert_eq!(sheet.line.verdict, DayVerdict::NotAsked);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_changed_here_since_is_not_said_to_have_been_received() {
    let server = Server::start(|_| Does::Well);
    let (clinic, _) = clinic_at(&server).await;
    let receipt = clinic.app.read(|r| Ok(r.receipt(Kind::Participant, person(1))?)).unwrap().unwrap();
    let base = crate::sync::address(&server.address).unwrap();
    let theirs = server.get(&format!("Patient/{}", person(1))).unwrap();
    let place = || format!("Patient/{}", person(1));
    let judged = |theirs| held::judge(&clinic.app, &base, &receipt, true, place(), theirs).unwrap();
    assert_eq!(judged(theirs.clone()), Answer::OtherVersion(place()));

    clinic.app.write(|w| Ok(w.save_setting(settings::IDENTIFIED, "yes")?)).unwrap();

    assert_eq!(judged(theirs), Answer::Unsure);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_written_in_the_name_of_whoever_comes_next() {
    let gate = Arc::new(Gate::default());
    let closed = Arc::clone(&gate);
    let server = Server::start(
        move |request| {
            if searches(request) { Does::Waits(Arc::clone(&closed)) } else { Does::Well }
        },
    );
    let (clinic, _) = clinic_at(&server).await;
    let heard = server.requests().len();

    day::close(&clinic.app, ()).unwrap();
    server.heard(heard + 1).await;
    clinic.app.desk().open.as_mut().unwrap().session = Uuid::from_u128(9);
    gate.open();
    over(&clinic).await;

    assert_eq!(day::page(&clinic.app, ()).unwrap().last, None);
    assert_eq!(unpoisoned(&clinic.app.board).closing, None);
    assert_eq!(said(&end_day(&clinic).await), SAFE, "they may end it themselves");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_end_that_stops_on_its_way_is_said_until_there_is_a_sheet() {
    let gate = Arc::new(Gate::default());
    let closed = Arc::clone(&gate);
    let server = Server::start(
        move |request| {
            if searches(request) { Does::Waits(Arc::clone(&closed)) } else { Does::Well }
        },
    );
    let (clinic, _) = clinic_at(&server).await;
    let heard = server.requests().len();
    let page = |clinic: &Clinic| day::page(&clinic.app, ()).unwrap();

    day::close(&clinic.app, ()).unwrap();
    server.heard(heard + 1).await;
    assert_eq!(page(&clinic).stopped, None, "it is under way");
    let damage = Damage { findings: Vec::new(), copy: None, sound: true };
    clinic.app.desk().damage = Some(damage);
    gate.open();
    over(&clinic).await;
    clinic.app.desk().damage = None;

    let after = page(&clinic);
    assert_eq!((after.closing, after.last, after.open), (None, None, true));
    let stopped = after.stopped.unwrap();
    assert_eq!(stopped.problem.map(|problem| problem.code), Some(ProblemCode::ReadOnlyNow));

    // The program begins anew: why it stopped is not known any more, that it did is.
    let next = Clinic::new();
    next.open(clinic.lock());
    let said = page(&next).stopped.unwrap();
    assert_eq!((said.at, said.problem), (stopped.at, None));
    assert!(next.app.read(|r| day::remind(&next.app, r)).unwrap().stopped.is_some());

    next.run();
    assert_eq!(end_day(&next).await.line.verdict, DayVerdict::Safe);
    assert_eq!(page(&next).stopped, None);
    assert_eq!(next.app.read(|r| day::remind(&next.app, r)).unwrap().stopped, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_trail_is_said_before_everything_else() {
    let server = Server::start(|_| Does::Well);
    let (clinic, _) = clinic_at(&server).await;
    // The endpoint was shown another trail than the one that is here.
    clinic.app.write(|w| Ok(w.witnessed(1, &[7; 32], &server.address)?)).unwrap();

    let sheet = end_day(&clinic).await;

    assert_eq!(said(&sheet), (DayVerdict::Damaged, [5, 5, 0, 0]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_says_nothing_makes_no_day_safe() {
    let server = Server::start(|request| {
        let breaks = Does::Breaks { taken: false, after: 0 };
        if request.asks() { breaks } else { Does::Well }
    });
    let (clinic, _) = clinic_at(&server).await;

    let sheet = end_day(&clinic).await;

    assert_eq!((sheet.line.verdict, sheet.counts.received), (DayVerdict::NotAsked, 0));
    assert!(sheet.trouble.is_some());
}
