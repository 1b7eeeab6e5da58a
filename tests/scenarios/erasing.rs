//! What participants may ask for, and what is left of them when it was done.

use std::{fs, time::Duration};

use kit::{
    Clinic,
    endpoint::Endpoint,
    insider::Insider,
    people::{AMIRA, THEIRS},
    sending::{Sender, end_day, until_sent},
};
use serde_json::{Value, json};
use services::{
    Error, Role,
    day::DayVerdict,
    forms, participants, results,
    rights::{self, Erase, HandOver, Restrict, SaveRetention, WithReason},
    trail, visits,
};
use store::Action;

const WHY: &str = "They asked for it in writing";
const DAY: Duration = Duration::from_secs(86_400);

/// Somebody with one finished form and a correction of it; participant, visit, form.
fn zephyrine(clinic: &Clinic) -> (String, String, String) {
    let person = clinic.register("Zephyrine", "Quill");
    let visit = clinic.visit(&person);
    let form = clinic.begin(&visit, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 7 }));
    assert!(clinic.finish(&form).finished);
    let given = serde_json::from_value(json!({ "answer": { "scale": 3 } })).unwrap();
    let what = results::Correction {
        response: form.clone(),
        code: "participant_corrected_own_answer".into(),
        reason: "Zephyrine said so herself".into(),
        changes: vec![results::Change { item: "nprs".into(), given, typed: None }],
    };
    assert_eq!(results::correct(&clinic.app, what).unwrap().value.problems, []);
    (person, visit, form)
}

fn erase(clinic: &Clinic, id: &str, study_number: &str, also_unsent: bool) -> Result<(), Error> {
    let what = Erase { id: id.into(), study_number: study_number.into(), also_unsent, reason: WHY.into() };
    rights::erase(&clinic.app, what).map(|done| assert_eq!(done.value, []))
}

fn assert_whole(clinic: &Clinic) {
    assert_eq!(trail::check(&clinic.app, ()).unwrap().value.findings, []);
}

#[test]
fn after_a_withdrawal_nothing_more_is_collected_and_nothing_is_lost() {
    let clinic = Clinic::open();
    let (person, visit, form) = zephyrine(&clinic);

    let who = WithReason { id: person.clone(), reason: WHY.into() };
    assert_eq!(rights::withdraw(&clinic.app, who).unwrap().value, []);

    let again = visits::StartVisit { participant: person.clone(), day: String::new() };
    assert!(matches!(visits::start(&clinic.app, again), Err(Error::Withdrawn)));
    let more = visits::ChooseForm {
        visit,
        instrument: "phq-9".into(),
        language: "en-GB".into(),
        mode: domain::response::Mode::Patient,
        paper_day: None,
        interpreter: None,
    };
    assert!(matches!(visits::begin_form(&clinic.app, more), Err(Error::Withdrawn)));
    participants::open(&clinic.app, Clinic::by_id(&person)).unwrap();
    results::open(&clinic.app, Clinic::by_id(&form)).unwrap();
    assert_eq!(clinic.noted(Action::Withdrawn)[0].reason.as_ref().unwrap().reveal(), WHY);
    assert_whole(&clinic);
}

#[test]
fn a_restricted_record_is_for_few_until_that_is_taken_back() {
    let clinic = Clinic::open();
    clinic.settle(AMIRA, Role::Clinician);
    clinic.sign_in();
    let (person, _, form) = zephyrine(&clinic);
    let restrict = |on| {
        let what = Restrict { id: person.clone(), on, reason: WHY.into() };
        assert_eq!(rights::restrict(&clinic.app, what).unwrap().value, []);
    };
    restrict(true);
    participants::open(&clinic.app, Clinic::by_id(&person)).unwrap();

    clinic.sign_in_as(AMIRA, THEIRS).unwrap();

    let seen = participants::open(&clinic.app, Clinic::by_id(&person)).map(drop);
    assert!(matches!(seen, Err(Error::Restricted)), "{seen:?}");
    let seen = results::open(&clinic.app, Clinic::by_id(&form)).map(drop);
    assert!(matches!(seen, Err(Error::Restricted)), "{seen:?}");
    clinic.sign_in();
    restrict(false);
    clinic.sign_in_as(AMIRA, THEIRS).unwrap();
    results::open(&clinic.app, Clinic::by_id(&form)).unwrap();
    clinic.sign_in();
    assert_whole(&clinic);
}

#[test]
fn whoever_is_erased_is_found_by_nobody_goes_nowhere_and_leaves_the_trail_whole() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let (person, visit, form) = zephyrine(&clinic);
    let other = clinic.register("Okafor", "Ngozi");
    clinic.found_people("zeph");

    clinic.lock();
    assert!(
        Insider::at(clinic.place()).everything().contains(r#"{\"scale\":"#),
        "the search finds what is there"
    );
    clinic.sign_in();

    assert!(matches!(erase(&clinic, &person, "07-0001", false), Err(Error::Unsent { count: 3 })));
    assert_eq!(clinic.found_people("zeph"), 1);
    erase(&clinic, &person, "07-0001", true).unwrap();

    for typed in ["zeph", "quill", "07-0001", ""] {
        let lines = participants::find(&clinic.app, participants::FindParticipants { query: typed.into() });
        assert!(lines.unwrap().lines.iter().all(|line| line.id == other), "{typed}");
    }
    let gone = [
        participants::open(&clinic.app, Clinic::by_id(&person)).map(drop),
        visits::open(&clinic.app, Clinic::by_id(&visit)).map(drop),
        forms::open(&clinic.app, Clinic::by_id(&form)).map(drop),
        results::open(&clinic.app, Clinic::by_id(&form)).map(drop),
    ];
    assert!(gone.iter().all(|gone| matches!(gone, Err(Error::Erased))), "{gone:?}");
    assert_whole(&clinic);
    let sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);
    drop(sender);
    assert!(endpoint.has_kept(&other), "a search that finds nothing proves nothing");
    for id in [&person, &visit, &form] {
        assert!(!endpoint.has_kept(id));
    }

    // What is left in the file, read with the key and a database tool.
    let number = participants::form(&clinic.app, ()).unwrap().next_study_number;
    assert_eq!(number, "07-0003", "no number is given twice");
    clinic.lock();
    let file = Insider::at(clinic.place());
    let left = file.everything();
    assert!(left.contains("Ngozi"), "a search that finds nothing proves nothing");
    for gone in ["zephyrine", "quill", r#"{\"scale\":"#] {
        assert!(!left.to_lowercase().contains(gone), "{gone}");
    }
    let salts = "SELECT count(*) FROM answers WHERE salt IS NOT NULL OR given IS NOT NULL";
    assert_eq!(file.one::<i64>(salts), 0);
    let kept: String = file.one(&format!("SELECT study_number FROM participants WHERE id = '{person}'"));
    assert_eq!(kept, "07-0001");
}

#[test]
fn what_is_handed_over_is_complete_and_nothing_in_it_runs() {
    let clinic = Clinic::open();
    let person = clinic.register("<script>alert(1)</script>", "Quill & \"Co\"");
    let visit = clinic.visit(&person);
    let form = clinic.begin(&visit, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 7 }));
    assert!(clinic.finish(&form).finished);
    let draft = clinic.begin(&visit, "phq-9", "en-GB");
    clinic.answer(&draft, "phq9-1", json!({ "choice": "2" }));
    let folder = tempfile::tempdir().unwrap();

    let what =
        HandOver { id: person.clone(), folder: folder.path().display().to_string(), reason: WHY.into() };
    let over = rights::hand_over(&clinic.app, what).unwrap().value;

    assert_eq!(over.problems, []);
    let page = fs::read_to_string(over.page.unwrap()).unwrap();
    let data = fs::read_to_string(over.data.unwrap()).unwrap();
    assert!(!page.to_lowercase().contains("<script"));
    assert!(page.contains("&lt;script&gt;") || page.contains("&lt;SCRIPT&gt;"), "{page}");
    for there in ["07-0001", "NPRS", "PHQ-9"] {
        assert!(page.contains(there), "{there}");
    }
    let read: Value = serde_json::from_str(&data).unwrap();
    assert!(read.is_object());
    for there in ["<script>alert(1)</script>", "1952-03-12", "phq9-1", &person, &visit, &form, &draft] {
        assert!(data.contains(there), "{there}");
    }
    let exported = clinic.noted(Action::Exported);
    let detail = exported[0].detail.as_deref().unwrap();
    for text in [&page, &data] {
        use sha2::Digest;
        let hash: String =
            sha2::Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(detail.contains(&hash));
    }
    assert_eq!(exported[0].reason.as_ref().unwrap().reveal(), WHY);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing half-written stays");
}

#[test]
fn only_what_was_asked_back_long_enough_ago_goes_by_itself() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let (gone, ..) = zephyrine(&clinic);
    let unfinished = clinic.register("Okafor", "Ngozi");
    clinic.begin(&clinic.visit(&unfinished), "nprs", "en-GB");
    let sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);
    clinic.wait(100 * DAY);
    rights::tend(&clinic.app);
    assert_eq!(clinic.found_people(""), 2, "nothing goes unless the clinic decided so");

    let problems = rights::save_retention(&clinic.app, SaveRetention { days: Some(32) }).unwrap().value;
    assert_eq!(problems, []);
    clinic.wait(DAY);
    rights::tend(&clinic.app);
    assert_eq!(clinic.found_people(""), 2, "nobody has asked the server what it has");
    assert_eq!(end_day(&clinic).line.verdict, DayVerdict::Safe);
    drop(sender);
    let unsent = clinic.register("Price", "Joan");
    clinic.wait(31 * DAY);
    rights::tend(&clinic.app);
    assert_eq!(clinic.found_people(""), 3, "it is not time yet");
    clinic.wait(2 * DAY);
    rights::tend(&clinic.app);

    let query = participants::FindParticipants { query: String::new() };
    let mut left: Vec<_> =
        participants::find(&clinic.app, query).unwrap().lines.into_iter().map(|line| line.id).collect();
    left.sort();
    let mut expected = [unfinished, unsent];
    expected.sort();
    assert_eq!(left, expected);
    let purged = clinic.noted(Action::Purged);
    assert_eq!(purged.iter().map(|row| row.object.as_str()).collect::<Vec<_>>(), [gone.as_str()]);
    assert_eq!(purged[0].by, None);
    assert!(endpoint.has_kept(&gone));
    assert_whole(&clinic);
}
