//! Stories 6 and 10: a form that is not there in somebody's language, a correction
//! and what is asked about it, a form that was given in the wrong record.

use domain::{
    response::{Given, Mode, Value},
    way::StepKind,
};
use kit::{
    Clinic, NAME, PASSPHRASE,
    endpoint::Endpoint,
    people::THEIRS,
    programme::{ACCEPT, BACK, CONSENT, FIT, but},
    sending::{Sender, until_sent},
    slots::slots,
};
use serde_json::json;
use services::{
    Duty, Error, Role, forms,
    languages::{self, LanguageLine},
    person, quality,
    quality::{AnswerQuery, AskQuery, QueryAbout, RecordFindingKind},
    results::{self, Change, Correction},
    visits,
    wordings::WhyNot,
};

use crate::printed;

const PETRA: &str = "Petra Novak";

/// Sends what waits.
fn sent(clinic: &Clinic, endpoint: &Endpoint) -> Sender {
    let sender = Sender::to(&endpoint.url(), clinic);
    until_sent(clinic);
    sender
}

fn pain(clinic: &Clinic, who: &str, points: i64) -> String {
    let visit = clinic.visit(who);
    let form = clinic.begin(&visit, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": points }));
    assert!(clinic.finish(&form).finished);
    form
}

fn measure(clinic: &Clinic, name: &str) -> (String, String) {
    let page = quality::page(&clinic.app, ()).unwrap();
    let found = page.measures.into_iter().find(|(known, ..)| known == name);
    let (_, value, how) = found.unwrap_or_else(|| panic!("no {name}"));
    (text::plain(&value), text::plain(&how))
}

fn correct(clinic: &Clinic, form: &str, points: i64, reason: &str) -> Vec<String> {
    let changes =
        vec![Change { item: "nprs".into(), given: Given::Answer(Value::Scale(points)), typed: None }];
    let what =
        Correction { response: form.into(), code: "other_with_text".into(), reason: reason.into(), changes };
    let problems = results::correct(&clinic.app, what).unwrap().value.problems;
    problems.into_iter().map(|problem| kit::why(problem.why)).collect()
}

fn moving(form: &str, number: &str, reason: &str) -> person::MoveForm {
    person::MoveForm { response: form.into(), study_number: number.into(), reason: reason.into() }
}

/// Forms stand in for the licensed ones: one in Somali, one not. That is test data, and says
/// nothing of what there is.
#[test]
fn story_6_a_form_that_is_not_there_in_her_language_is_withheld_and_missing_with_a_reason() {
    let clinic = Clinic::open();
    clinic.installed(&clinic.trust("For tests").sign(&slots()));
    clinic.approve_wordings();
    clinic.run_kit(BACK);
    let amina = clinic.register_speaking("so", "Yusuf", "Amina");
    clinic.note(StepKind::Screening, &amina, FIT);
    clinic.note(
        StepKind::Consent,
        &amina,
        &but(CONSENT, &[("interpreter", "professional"), ("language", "so")]),
    );
    clinic.note(StepKind::Offer, &amina, ACCEPT);
    let visit = clinic.begin_planned(&amina, "v0").unwrap();

    let offered = visits::open(&clinic.app, Clinic::by_id(&visit)).unwrap().offered;
    let of = |instrument: &str| offered.iter().find(|one| one.instrument == instrument).unwrap();
    let first = &of("eq5d5l").offers[0];
    assert_eq!((first.tag.as_str(), first.preferred), ("so", true), "the one that is there is offered first");
    for instrument in ["mskhq", "nprs"] {
        assert!(of(instrument).offers.iter().all(|offer| offer.tag != "so"), "{instrument}");
        let lacking = of(instrument).unavailable.iter().find(|(language, _)| language.tag == "so");
        assert_eq!(lacking.unwrap().1, WhyNot::Incomplete, "and it is said of {instrument}");
    }
    let turkish = |(language, _): &(LanguageLine, WhyNot)| language.tag == "tr";
    assert!(!of("mskhq").unavailable.iter().any(turkish), "of what nobody asked for, not a word");
    let mixed = visits::ChooseForm {
        visit: visit.clone(),
        instrument: "mskhq".into(),
        language: "so".into(),
        mode: Mode::Interpreter,
        paper_day: None,
        interpreter: None,
    };
    assert!(
        matches!(visits::begin_form(&clinic.app, mixed), Err(Error::NotOffered)),
        "never in two languages"
    );

    let form = clinic.begin(&visit, "eq5d5l", "so");
    let shown = forms::open(&clinic.app, Clinic::by_id(&form)).unwrap();
    assert!(shown.items.iter().all(|item| item.text.starts_with("[so]")), "every word is Somali");
    for item in &shown.items {
        clinic.answer(&form, &item.id, json!({ "choice": "1" }));
    }
    assert!(clinic.finish(&form).finished);
    let why = ("reason", "instrument_not_available_in_language");
    for instrument in ["mskhq", "nprs"] {
        clinic.note(StepKind::NotDone, &amina, &[("plan", "v0"), ("instrument", instrument), why]);
    }

    let (count, how) = measure(&clinic, "Forms and visits not done");
    assert_eq!(count, "2");
    assert!(how.contains("NPRS, form not available in their language: 1"), "{how}");
    let (scored, _) = measure(&clinic, "Questionnaires with a score");
    assert_eq!(scored, "1 of 3 (33.3 %)", "the others were expected");
    let person = person::page(&clinic.app, Clinic::by_id(&amina)).unwrap();
    assert_eq!(person.courses[0].points[0].value, 5.0);
    assert!(person.courses[0].points[0].visit.is_some(), "which visit of the programme it was");
    let rows = languages::coverage(&clinic.app, ()).unwrap();
    let row = |tag: &str| rows.iter().find(|row| row.language.tag == tag);
    assert_eq!(row("so").unwrap().offered, ["EQ-5D-5L (stand-in)"]);
    assert!(row("tr").is_none(), "nothing is there in Turkish, and no row says so at length");
}

#[test]
fn story_10_a_correction_keeps_both_answers_and_the_sponsors_reader_asks_and_never_edits() {
    let clinic = Clinic::open();
    let joan = clinic.register("Price", "Joan");
    let form = pain(&clinic, &joan, 0);
    clinic.settle(PETRA, Role::Auditor);
    clinic.sign_in_as(NAME, PASSPHRASE).unwrap();
    assert_eq!(measure(&clinic, "Answers corrected").0, "0 of 1 (0.0 %)");
    let endpoint = Endpoint::start();
    drop(sent(&clinic, &endpoint));
    let there = || {
        let there = endpoint.get(&format!("QuestionnaireResponse/{form}"));
        let said = there["item"][0]["answer"][0]["valueInteger"].as_i64();
        (there["status"].as_str().unwrap().to_owned(), said, there["meta"]["versionId"].clone())
    };
    assert_eq!(there(), ("completed".into(), Some(0), json!("1")));
    assert_eq!(correct(&clinic, &form, 8, "  "), ["reason-empty"]);

    assert_eq!(correct(&clinic, &form, 8, "transcription error, paper V0 p2"), [""; 0]);

    assert_eq!(measure(&clinic, "Answers corrected").0, "1 of 1 (100.0 %)");
    drop(sent(&clinic, &endpoint));
    assert_eq!(there(), ("amended".into(), Some(8), json!("2")), "the server has it, over the first");

    clinic.wait(std::time::Duration::from_secs(8 * 24 * 3_600));
    clinic.sign_in_as(PETRA, THEIRS).unwrap();
    let seen = results::open(&clinic.app, Clinic::by_id(&form)).unwrap();
    let pain = |edition: &results::Edition| edition.scores[0].points.clone().unwrap();
    assert_eq!(seen.editions.iter().map(pain).collect::<Vec<_>>(), ["8", "0"], "both stay visible");
    assert!(seen.may_ask && !seen.may_answer);
    for duty in [Duty::Correct, Duty::Record, Duty::Manage] {
        assert!(matches!(clinic.app.admit(duty), Err(Error::NotYours)), "{duty:?}");
    }
    let question = AskQuery {
        about: QueryAbout::Response(form.clone()),
        item: Some("nprs".into()),
        text: "Is 8 on the paper?".into(),
    };
    assert_eq!(quality::ask(&clinic.app, question).unwrap().value, []);
    let query = quality::page(&clinic.app, ()).unwrap().queries[0].id.clone();
    let settle = |text: &str| AnswerQuery { query: query.clone(), text: text.into(), close: true };
    assert!(matches!(quality::answer(&clinic.app, settle("")), Err(Error::NotYours)));

    clinic.sign_in_as(NAME, PASSPHRASE).unwrap();
    assert_eq!(quality::answer(&clinic.app, settle("Yes, page 2.")).unwrap().value, []);

    let line = &results::open(&clinic.app, Clinic::by_id(&form)).unwrap().queries[0];
    assert!(line.answered && line.closed);
    let who: Vec<_> = line.said.iter().map(|(by, _, text)| (by.as_str(), text.as_str())).collect();
    assert_eq!(who, [(PETRA, "Is 8 on the paper?"), (NAME, "Yes, page 2."), (NAME, "Settled")]);
}

/// What happened to Joan, as it was told on the day.
const FELL: &[(&str, &str)] = &[
    ("term", "Fell at home"),
    ("onset", "9/3/2026"),
    ("severity", "mild"),
    ("related-technology", "unlikely"),
    ("action", "none"),
    ("outcome", "recovered"),
    ("aware-day", "10/3/2026"),
];

#[test]
fn a_query_about_what_was_noted_is_worked_off_and_comes_back_on_another_computer() {
    let (clinic, other) = (Clinic::open(), Clinic::another());
    for one in [&clinic, &other] {
        services::settings::save_sending(&one.app, services::settings::SaveSending { identified: true })
            .unwrap();
        one.run_kit(BACK);
    }
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    let event = clinic.note(StepKind::Adverse, &joan, FELL).step.unwrap();
    clinic.settle(PETRA, Role::Auditor);
    clinic.sign_in_as(PETRA, THEIRS).unwrap();
    let question =
        AskQuery { about: QueryAbout::Step(event.clone()), item: None, text: "Who saw it?".into() };
    assert_eq!(quality::ask(&clinic.app, question).unwrap().value, []);
    let query = quality::page(&clinic.app, ()).unwrap().queries[0].id.clone();
    assert!(matches!(clinic.app.admit(Duty::Record), Err(Error::NotYours)), "she edits nothing");
    clinic.sign_in_as(NAME, PASSPHRASE).unwrap();
    let today = |clinic: &Clinic| {
        services::today::page(&clinic.app, services::today::AskToday::default()).unwrap().queries
    };
    assert_eq!(today(&clinic), 1);

    let endpoint = Endpoint::start();
    let meet = |clinic: &Clinic| {
        let page = kit::sending::meet(clinic, &endpoint.url());
        assert_eq!(page.trouble, None, "{page:?}");
    };
    meet(&clinic);
    let sent = endpoint.get(&format!("Observation/{query}"));
    assert_eq!(sent["code"]["coding"][0]["code"], "query");
    assert_eq!(sent["focus"][0]["type"], "AdverseEvent");
    assert_eq!(sent["focus"][0]["identifier"]["value"], json!(event));
    meet(&other);

    let there = |clinic: &Clinic| services::ways::step(&clinic.app, Clinic::by_id(&event)).unwrap().queries;
    let [line] = &there(&other)[..] else { panic!("{:?}", there(&other)) };
    assert_eq!((line.about.clone(), line.answered), (Some(QueryAbout::Step(event.clone())), false));
    assert!(text::plain(&line.what).ends_with("Adverse event, 10-Mar-2026"), "{}", line.what);
    assert_eq!(today(&other), 1);
    let settle = AnswerQuery { query: query.clone(), text: "Her sister.".into(), close: true };
    assert_eq!(quality::answer(&other.app, settle).unwrap().value, []);
    meet(&other);
    meet(&clinic);

    let [line] = &there(&clinic)[..] else { panic!("one query") };
    let said: Vec<_> = line.said.iter().map(|(.., text)| text.as_str()).collect();
    assert_eq!((said, line.closed), (vec!["Who saw it?", "Her sister.", "Settled"], true));
    assert_eq!((today(&clinic), today(&other)), (0, 0));
    let noted = services::ways::step(&clinic.app, Clinic::by_id(&event)).unwrap();
    assert_eq!((noted.editions.len(), noted.follow.len()), (1, 0), "nothing of the event changed");
}

#[test]
fn story_10_a_form_of_somebody_else_is_moved_and_both_histories_show_it() {
    let clinic = Clinic::open();
    let (wrong, right) = (clinic.register("Price", "Joan"), clinic.register("Nowak", "Marek"));
    let form = pain(&clinic, &wrong, 6);
    let endpoint = Endpoint::start();
    drop(sent(&clinic, &endpoint));

    let refused = person::move_form(&clinic.app, moving(&form, "07-0002", "")).unwrap().value.problems;
    assert_eq!(refused.len(), 1, "an empty reason is refused");
    person::move_form(&clinic.app, moving(&form, "07-0002", "entered under the wrong person")).unwrap();

    let [here, there] = [&wrong, &right].map(|who| person::page(&clinic.app, Clinic::by_id(who)).unwrap());
    assert_eq!((here.courses.len(), there.courses.len()), (0, 1));
    let note = |page: &person::PersonPage| text::plain(page.forms[0].note.as_ref().unwrap());
    assert!(note(&here).contains("Moved to 07-0002") && note(&there).contains("Moved here from 07-0001"));
    let old = results::open(&clinic.app, Clinic::by_id(&form)).unwrap();
    assert_eq!(old.editions[0].scores[0].points.as_deref(), Some("6"), "nothing is overwritten");
    assert!(old.voided.is_some());
    drop(sent(&clinic, &endpoint));
    let at = |id: &str| endpoint.get(&format!("QuestionnaireResponse/{id}"));
    let (gone, new) = (at(&form), at(&there.forms[0].response));
    assert_eq!((&gone["status"], &new["status"]), (&json!("entered-in-error"), &json!("completed")));
    assert_eq!(new["item"][0]["answer"][0]["valueInteger"], 6);
    let whose = |form: &serde_json::Value| form["subject"]["reference"].as_str().unwrap().to_owned();
    assert_eq!([whose(&gone), whose(&new)], [&wrong, &right].map(|who| format!("Patient/{who}")));
}

#[test]
fn answers_over_time_are_written_as_a_pdf_that_the_trail_knows_and_that_names_nobody() {
    let clinic = Clinic::open();
    let joan = clinic.register("Price", "Joan");
    pain(&clinic, &joan, 7);
    clinic.wait(std::time::Duration::from_secs(91 * 24 * 3_600));
    clinic.sign_in();
    pain(&clinic, &joan, 4);

    let printed = person::print(&clinic.app, Clinic::by_id(&joan)).unwrap().value;

    let path = printed.path.unwrap();
    assert!(path.ends_with("07-0001-scores.pdf"), "{path}");
    assert_eq!(printed.pages, 1);
    let letters = printed::letters(Some(&path));
    printed::says(
        &letters,
        &["07-0001", "10-Mar-2026", "09-Jun-2026", "was 7 on 10 March 2026 and 4 on 9 June 2026: 3 lower"],
    );
    printed::says_nothing_of(&letters, &["Price", "Joan"]);
    assert_eq!(clinic.noted(store::Action::Printed).len(), 1);
    let missing = quality::page(&clinic.app, ()).unwrap().counts;
    assert!(!missing.iter().any(|(kind, _)| *kind == RecordFindingKind::Missing));
}
