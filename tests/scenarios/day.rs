//! The end of the day, against a FHIR server that is not ours.

use crate::printed;

mod put_back;

use std::{
    thread,
    time::{Duration, Instant},
};

use kit::{
    Clinic,
    endpoint::Endpoint,
    sending::{Sender, end_day, meet, until, until_sent},
};
use serde_json::{Value, json};
use services::{
    day::{self, DaySheet, DayVerdict, DifferenceKind},
    sending::{self, NextStep, SendPhase},
    session::{self, NoticeCode},
};

const PATIENCE: Duration = Duration::from_secs(120);
const GLANCE: Duration = Duration::from_millis(10);

/// Somebody new with a visit and a finished form: three records.
fn somebody(clinic: &Clinic, number: u32) -> (String, String) {
    let person = clinic.register(&format!("Price {number}"), "Joan");
    let form = clinic.begin(&clinic.visit(&person), "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": number % 11 }));
    assert!(clinic.finish(&form).finished);
    (person, form)
}

/// Verdict, sent, received, differ, missing, waiting, held.
fn said(sheet: &DaySheet) -> (DayVerdict, [u32; 6]) {
    let of = sheet.counts;
    (sheet.line.verdict, [of.sent, of.received, of.differ, of.missing, of.waiting, of.held])
}

fn notices(clinic: &Clinic) -> Vec<NoticeCode> {
    session::status(&clinic.app, ()).unwrap().notices.into_iter().map(|one| one.code).collect()
}

#[test]
fn a_day_ends_with_a_sheet_that_both_sides_agree_on() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let _sender = Sender::to(&endpoint.url(), &clinic);
    let all: Vec<_> = (1..=14).map(|number| somebody(&clinic, number)).collect();
    let last = all.last().unwrap();
    until_sent(&clinic);
    clinic.wait(Duration::from_secs(60));

    let sheet = end_day(&clinic);

    assert_eq!(said(&sheet), (DayVerdict::Safe, [42, 42, 0, 0, 0, 0]), "{sheet:?}");
    assert!(sheet.head_there && sheet.differences.is_empty() && sheet.trouble.is_none(), "{sheet:?}");
    assert_eq!((sheet.counts.finished, sheet.counts.unfinished, sheet.visits.len()), (14, 0, 14));
    let heads = endpoint.all("AuditEvent");
    assert!(
        heads.iter().any(|one| one.to_string().contains(&sheet.head)),
        "the endpoint keeps this very head"
    );
    let printed = day::print(&clinic.app, Clinic::by_id(&sheet.line.id)).unwrap().value;
    let letters = printed::letters(printed.path.as_deref());
    printed::says(&letters, &[&sheet.head, "42 sent, 42 received, 0 differ. Safe to close."]);
    assert!(!day::page(&clinic.app, ()).unwrap().open);

    // Nothing more was done: nothing more has to be asked for.
    clinic.wait(Duration::from_secs(60));
    assert_eq!(said(&end_day(&clinic)).0, DayVerdict::Nothing);

    // The next day somebody changes a copy there without Prombook.
    clinic.wait(Duration::from_secs(24 * 3_600));
    let (_, form) = somebody(&clinic, 15);
    until_sent(&clinic);
    let mut theirs: Value = endpoint.get(&format!("QuestionnaireResponse/{form}"));
    theirs["meta"]["tag"] = json!([]);
    theirs["item"][0]["answer"][0]["valueInteger"] = json!(10);
    endpoint.put(&format!("QuestionnaireResponse/{form}"), &theirs);
    // A record of an earlier day was deleted: only what is new is asked for, and nobody hears of it.
    endpoint.lose(&format!("QuestionnaireResponse/{}", last.1));

    let sheet = end_day(&clinic);

    assert!(matches!(sheet.line.verdict, DayVerdict::Differs | DayVerdict::Disputed), "{sheet:?}");
    assert_eq!((sheet.counts.sent, sheet.counts.received, sheet.counts.differ), (3, 2, 1), "{sheet:?}");
    let named = |one: &&day::DayDifference| one.id == form && one.why == DifferenceKind::OtherContent;
    assert!(sheet.differences.iter().any(|one| named(&one)), "{:?}", sheet.differences);
}

#[test]
fn a_server_that_was_put_back_gets_everything_again_before_the_day_is_safe() {
    let mut endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let _sender = Sender::to(&endpoint.url(), &clinic);
    let first = somebody(&clinic, 1);
    until_sent(&clinic);
    let copy = endpoint.copied();
    clinic.wait(Duration::from_secs(60));
    let second = somebody(&clinic, 2);
    until_sent(&clinic);
    clinic.wait(Duration::from_secs(60));
    assert_eq!(said(&end_day(&clinic)), (DayVerdict::Safe, [6, 6, 0, 0, 0, 0]));
    clinic.wait(Duration::from_secs(60));
    let third = somebody(&clinic, 3);
    until_sent(&clinic);
    // It is brought back to the first day: two days of records are gone.
    endpoint.put_back(&copy);
    assert!(endpoint.find(&format!("Patient/{}", second.0)).is_none());

    let sheet = end_day(&clinic);

    assert_eq!(sheet.line.verdict, DayVerdict::Safe, "{sheet:?}");
    assert_eq!((sheet.counts.sent, sheet.counts.received), (6, 6), "what was sent again counts as sent");
    for (person, form) in [first, second, third] {
        assert!(endpoint.find(&format!("Patient/{person}")).is_some());
        assert!(endpoint.find(&format!("QuestionnaireResponse/{form}")).is_some());
    }
    assert_eq!(endpoint.all("QuestionnaireResponse").len(), 3, "and nothing twice");
}

#[test]
fn what_was_deleted_there_waits_for_a_person_and_is_not_sent_again() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let _sender = Sender::to(&endpoint.url(), &clinic);
    let (_, form) = somebody(&clinic, 1);
    until_sent(&clinic);
    endpoint.lose(&format!("QuestionnaireResponse/{form}"));

    let sheet = end_day(&clinic);

    assert_eq!(sheet.line.verdict, DayVerdict::Held, "{sheet:?}");
    assert_eq!((sheet.counts.sent, sheet.counts.received, sheet.counts.held), (3, 2, 1), "{sheet:?}");
    assert_eq!(
        (sheet.differences[0].id.as_str(), sheet.differences[0].why),
        (form.as_str(), DifferenceKind::Deleted)
    );
    assert!(endpoint.find(&format!("QuestionnaireResponse/{form}")).is_none(), "nobody undid it");
    assert!(notices(&clinic).contains(&NoticeCode::Disputes));
    let held = sending::page(&clinic.app, ()).unwrap().held;
    assert_eq!((held[0].id.as_str(), held[0].next), (form.as_str(), Some(NextStep::Settle)));
}

#[test]
fn without_a_network_the_sheet_says_what_waits_and_the_next_start_says_that_nothing_is_proven() {
    let mut endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let address = endpoint.url();
    let sender = Sender::to(&address, &clinic);
    somebody(&clinic, 1);
    until_sent(&clinic);
    endpoint.stop();
    somebody(&clinic, 2);
    until(&clinic, |page| page.phase == SendPhase::Waiting);

    let sheet = end_day(&clinic);

    assert_eq!((sheet.line.verdict, sheet.counts.waiting), (DayVerdict::NotAsked, 3), "{sheet:?}");
    assert!(sheet.trouble.is_some() && !sheet.head_there);
    assert_eq!(sheet.differences.iter().filter(|one| one.why == DifferenceKind::Waiting).count(), 3);
    drop(sender);
    clinic.wait(Duration::from_secs(24 * 3_600));
    let clinic = clinic.restarted();
    clinic.set_wall("2026-03-11T09:00:00+00:00");
    clinic.sign_in();
    assert!(notices(&clinic).contains(&NoticeCode::DayOpen));

    endpoint.restart();
    let _sender = Sender::to(&address, &clinic);
    let sheet = end_day(&clinic);
    assert_eq!(said(&sheet), (DayVerdict::Safe, [6, 6, 0, 0, 0, 0]), "{sheet:?}");
    assert!(!notices(&clinic).contains(&NoticeCode::DayOpen));
}

#[test]
fn who_locks_the_screen_in_the_middle_finds_no_sheet_and_loses_nothing() {
    let mut endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let _sender = Sender::to(&endpoint.url(), &clinic);
    let (_, form) = somebody(&clinic, 1);
    until_sent(&clinic);
    endpoint.stop();
    // Nobody answers, so it cannot be over before the screen is locked.
    let silence = std::net::TcpListener::bind(("127.0.0.1", endpoint.port())).unwrap();
    day::close(&clinic.app, ()).unwrap();
    let (held, _) = silence.accept().unwrap();

    session::lock(&clinic.app, ()).unwrap();
    drop((held, silence));
    endpoint.restart();
    clinic.sign_in();

    let deadline = Instant::now() + PATIENCE;
    while day::page(&clinic.app, ()).unwrap().closing.is_some() {
        assert!(Instant::now() < deadline);
        thread::sleep(GLANCE);
    }
    let page = day::page(&clinic.app, ()).unwrap();
    assert!(page.sheets.is_empty() && page.open, "{page:?}");
    assert_eq!(said(&end_day(&clinic)), (DayVerdict::Safe, [3, 3, 0, 0, 0, 0]));
    assert!(endpoint.find(&format!("QuestionnaireResponse/{form}")).is_some());
}
