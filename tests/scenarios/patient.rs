//! The screen in a patient's hands, from the handing over to the taking back.

use std::{collections::BTreeMap, fs, time::Duration};

use domain::response::Mode;
use kit::{
    Clinic, NAME, PASSPHRASE,
    people::{AMIRA, THEIRS},
    why,
};
use serde_json::{Value, json};
use services::{
    Duty, Error, Role, forms,
    patient::{self, Hand, PageKind, PatientAnswer, PatientPage, SetPin, Step, TakeBack, TakenBack},
    results, rights,
    session::{self, Stage},
    visits,
};
use store::Action;
use text::plain;

const PIN: &str = "2580";

fn begun(clinic: &Clinic, instrument: &str, language: &str) -> String {
    clinic.begin(&clinic.visit(&clinic.register("Yusuf", "Amina")), instrument, language)
}

fn begun_as(clinic: &Clinic, visit: &str, mode: Mode) -> String {
    let what = visits::ChooseForm {
        visit: visit.into(),
        instrument: "phq-9".into(),
        language: "en-GB".into(),
        mode,
        paper_day: None,
        interpreter: None,
    };
    visits::begin_form(&clinic.app, what).unwrap().value.response.unwrap()
}

fn hand(clinic: &Clinic, form: &str) -> Result<(), Error> {
    patient::hand(&clinic.app, Hand { response: form.into() }).map(drop)
}

fn handed(instrument: &str, language: &str) -> (Clinic, String) {
    let clinic = Clinic::open();
    let form = begun(&clinic, instrument, language);
    hand(&clinic, &form).unwrap();
    (clinic, form)
}

fn go(clinic: &Clinic, step: Step) -> PatientPage {
    let page = patient::go(&clinic.app, step).unwrap();
    assert_eq!(page.practice, None, "nobody here is invented");
    page
}

fn try_to_give(clinic: &Clinic, item: &str, given: Value) -> Result<PatientPage, Error> {
    let given = serde_json::from_value(given).unwrap();
    patient::answer(&clinic.app, PatientAnswer { item: item.into(), given, typed: None })
}

fn give(clinic: &Clinic, item: &str, given: Value) -> PatientPage {
    try_to_give(clinic, item, given).unwrap()
}

fn type_in(clinic: &Clinic, item: &str, typed: &str) -> PatientPage {
    let what = PatientAnswer { item: item.into(), given: None, typed: Some(typed.into()) };
    patient::answer(&clinic.app, what).unwrap()
}

/// What the program says to a patient who reads Polish.
fn in_polish(clinic: &Clinic, id: &str, args: &[(&str, &str)]) -> String {
    let texts = &clinic.app.texts;
    assert_ne!(texts.say("pl", id, args), texts.say("en-GB", id, args));
    plain(&texts.say("pl", id, args))
}

/// The place on the page.
fn place(page: &PatientPage) -> &str {
    page.item.as_ref().map_or("", |item| item.id.as_str())
}

fn take_back(clinic: &Clinic, secret: &str) -> Result<TakenBack, Error> {
    patient::take_back(&clinic.app, TakeBack { secret: secret.into() }).map(|changed| changed.value)
}

/// What is said when it is not taken back.
fn refused(clinic: &Clinic, secret: &str) -> String {
    let back = take_back(clinic, secret).unwrap();
    assert_eq!(back.response, None);
    assert_eq!(clinic.stage(), Stage::Handed);
    plain(&back.refused.unwrap())
}

fn set_pin(clinic: &Clinic, passphrase: &str, pin: &str) -> Vec<(String, String)> {
    let what = SetPin { passphrase: passphrase.into(), pin: pin.into() };
    let problems = patient::set_pin(&clinic.app, what).unwrap().value;
    problems.into_iter().map(|problem| (problem.field, why(problem.why))).collect()
}

fn page_of_staff(clinic: &Clinic, form: &str) -> forms::FormPage {
    forms::open(&clinic.app, Clinic::by_id(form)).unwrap()
}

#[test]
fn a_patient_answers_in_their_language_and_staff_see_what_is_missing_and_what_it_calls_for() {
    let clinic = Clinic::open();
    assert_eq!(set_pin(&clinic, PASSPHRASE, PIN), []);
    let form = begun(&clinic, "phq-9", "pl");
    assert!(page_of_staff(&clinic, &form).may_hand);
    hand(&clinic, &form).unwrap();
    assert!(clinic.fills_the_screen());

    let welcome = go(&clinic, Step::Stay);
    assert_eq!((welcome.kind, welcome.back, welcome.next), (PageKind::Welcome, false, true));
    assert_eq!(
        (welcome.language.tag.as_str(), welcome.words["patient-start"].as_str()),
        ("pl", in_polish(&clinic, "patient-start", &[]).as_str())
    );
    assert!(welcome.instructions.unwrap().starts_with("Jak często"));
    let first = go(&clinic, Step::Next);
    assert_eq!((first.kind, place(&first), first.percent), (PageKind::Question, "phq9-1", 0));
    assert_eq!(
        plain(first.progress.as_deref().unwrap()),
        in_polish(&clinic, "patient-progress", &[("n", "1"), ("of", "10")])
    );
    assert!(first.may_decline && first.instructions.is_some());
    give(&clinic, "phq9-1", json!({ "answer": { "choice": "2" } }));
    go(&clinic, Step::Next);
    let declined = give(&clinic, "phq9-2", json!({ "missing": "declined" }));
    assert_eq!(serde_json::to_value(declined.item.unwrap().given).unwrap(), json!({ "missing": "declined" }));
    let again = go(&clinic, Step::Back);
    assert_eq!(
        serde_json::to_value(again.item.unwrap().given).unwrap(),
        json!({ "answer": { "choice": "2" } })
    );
    // The third is left out; the last calls for staff, and not before the patient's eyes.
    for _ in 0..8 {
        go(&clinic, Step::Next);
    }
    let last = give(&clinic, "phq9-9", json!({ "answer": { "choice": "1" } }));
    assert_eq!(
        plain(last.progress.as_deref().unwrap()),
        in_polish(&clinic, "patient-progress", &[("n", "9"), ("of", "10")])
    );
    assert!(go(&clinic, Step::Next).item.unwrap().optional);
    let done = go(&clinic, Step::Next);
    assert_eq!((done.kind, done.percent, done.next, done.item), (PageKind::Done, 100, false, None));

    assert_eq!(take_back(&clinic, PIN).unwrap().response.as_deref(), Some(form.as_str()));

    assert!(!clinic.fills_the_screen());
    assert_eq!(clinic.stage(), Stage::Open);
    let page = page_of_staff(&clinic, &form);
    assert_eq!((page.answered, page.next.as_deref()), (3, Some("phq9-3")));
    assert_eq!(page.prompts[0].prompt, "self-harm");
    assert_eq!(page.mode, Mode::Patient);
}

#[test]
fn what_a_patient_answers_stands_in_the_trail_between_the_handing_over_and_the_taking_back() {
    let (clinic, form) = handed("nprs", "en-GB");
    go(&clinic, Step::Next);
    give(&clinic, "nprs", json!({ "answer": { "scale": 7 } }));
    take_back(&clinic, PASSPHRASE).unwrap();

    let rows = clinic.app.read(|r| Ok(r.audit()?)).unwrap();

    let mine: Vec<_> = rows
        .iter()
        .filter(|row| row.object == form)
        .map(|row| (row.action.as_str(), row.detail.as_deref().unwrap_or_default(), row.by.clone()))
        .collect();
    let grace = Some(clinic.person(NAME));
    let told: Vec<_> = mine.iter().map(|(action, detail, _)| (*action, *detail)).collect();
    assert_eq!(
        told[told.len() - 3..],
        [("handed-to-patient", "patient"), ("answered", "nprs"), ("taken-back-from-patient", "passphrase")]
    );
    assert!(mine.iter().all(|(.., by)| *by == grace));
    assert_eq!(services::trail::check(&clinic.app, ()).unwrap().value.findings, []);
}

#[test]
fn nothing_that_the_window_is_told_while_a_patient_has_it_names_anybody() {
    let clinic = Clinic::open();
    clinic.settle(AMIRA, Role::ResearchNurse);
    let form = begun(&clinic, "phq-9", "pl");
    let place = Some(format!(r#"{{"screen":"form","id":"{form}"}}"#));
    session::active(&clinic.app, session::Active { place }).unwrap();
    hand(&clinic, &form).unwrap();

    let status = session::status(&clinic.app, ()).unwrap();
    let pages = [Step::Stay, Step::Next, Step::Rest].map(|step| go(&clinic, step));

    assert_eq!(status.stage, Stage::Handed);
    assert_eq!(status.duties, [Duty::Know, Duty::Answer, Duty::TakeBack]);
    let told =
        format!("{} {}", serde_json::to_string(&status).unwrap(), serde_json::to_string(&pages).unwrap());
    for name in
        [NAME, AMIRA, "Grace", "Yusuf", "YUSUF", "Amina", "Riverside", "07-0001", "1952", form.as_str()]
    {
        assert!(!told.contains(name), "{name}");
    }
    // Nor is anything in the language of the window, but for the form's own proper name.
    assert!(!told.contains("Little interest"));
}

#[test]
fn while_a_patient_has_the_screen_nothing_else_is_let_through_whoever_handed_it_over() {
    for role in [Role::Clinician, Role::ResearchNurse, Role::Administrator] {
        let clinic = Clinic::open();
        clinic.settle(AMIRA, role);
        let form = begun(&clinic, "phq-9", "en-GB");
        hand(&clinic, &form).unwrap();

        for duty in Duty::ALL {
            let is_the_patients = [Duty::Know, Duty::Answer, Duty::TakeBack].contains(&duty);
            match clinic.app.admit(duty) {
                Ok(_) => assert!(is_the_patients, "{duty:?}"),
                Err(error) => assert!(!is_the_patients && matches!(error, Error::Handed), "{duty:?} {error}"),
            }
        }
        take_back(&clinic, THEIRS).unwrap();
        assert!(clinic.app.admit(Duty::Look).is_ok());
        assert!(matches!(clinic.app.admit(Duty::Answer), Err(Error::AlreadySetUp)));
    }
}

#[test]
fn only_the_question_on_the_page_is_answered_and_only_with_what_a_patient_may_say() {
    let (clinic, form) = handed("phq-9", "en-GB");
    assert!(try_to_give(&clinic, "phq9-1", json!({ "answer": { "choice": "1" } })).is_err(), "a welcome");
    go(&clinic, Step::Next);
    assert!(try_to_give(&clinic, "phq9-2", json!({ "answer": { "choice": "1" } })).is_err());
    assert!(try_to_give(&clinic, "phq9-1", json!({ "answer": { "choice": "9" } })).is_err());
    assert!(try_to_give(&clinic, "phq9-1", json!({ "missing": "not-asked" })).is_err());
    go(&clinic, Step::Rest);
    assert!(try_to_give(&clinic, "phq9-1", json!({ "answer": { "choice": "1" } })).is_err(), "it rests");
    go(&clinic, Step::Wake);

    give(&clinic, "phq9-1", json!({ "answer": { "choice": "1" } }));
    let taken_back = give(&clinic, "phq9-1", Value::Null);

    assert_eq!(taken_back.item.unwrap().given, None);
    take_back(&clinic, PASSPHRASE).unwrap();
    assert_eq!(page_of_staff(&clinic, &form).answered, 0);
}

#[test]
fn a_screen_that_is_left_alone_shows_nothing_of_anybody_and_after_five_minutes_locks() {
    let (clinic, form) = handed("phq-9", "pl");
    go(&clinic, Step::Next);
    go(&clinic, Step::TextSize);
    give(&clinic, "phq9-1", json!({ "answer": { "choice": "1" } }));
    assert_eq!(go(&clinic, Step::Stay).rest_after, 120);
    clinic.wait(Duration::from_secs(120));

    let resting = go(&clinic, Step::Rest);
    let words: BTreeMap<_, _> =
        ["patient-title", "patient-touch"].map(|id| (id.to_owned(), in_polish(&clinic, id, &[]))).into();
    let PatientPage { kind, item, instructions, progress, percent, back, next, notices, .. } = resting;
    assert_eq!((kind, resting.words), (PageKind::Resting, words));
    assert_eq!((item, instructions, progress, percent), (None, None, None, 0));
    assert!(!back && !next && notices.is_empty() && resting.headings.is_empty());
    let awake = go(&clinic, Step::Wake);
    assert_eq!(
        (place(&awake), awake.large, awake.item.as_ref().unwrap().given.is_some()),
        ("phq9-1", true, true)
    );

    // Resting and looking are the window's own: only a touch keeps the records open.
    clinic.wait(Duration::from_secs(299));
    go(&clinic, Step::Rest);
    go(&clinic, Step::Stay);
    clinic.wait(Duration::from_secs(1));
    assert!(session::lock_if_idle(&clinic.app));

    assert_eq!(clinic.stage(), Stage::Locked);
    assert!(!clinic.fills_the_screen());
    assert!(patient::go(&clinic.app, Step::Stay).is_err());
    clinic.sign_in();
    assert_eq!(clinic.stage(), Stage::Open);
    assert_eq!(page_of_staff(&clinic, &form).answered, 1);
}

#[test]
fn the_computers_own_lock_takes_the_form_from_the_patient_too() {
    let (clinic, _) = handed("phq-9", "en-GB");

    assert!(session::lock_now(&clinic.app));

    assert_eq!(clinic.stage(), Stage::Locked);
    assert!(!clinic.fills_the_screen());
    clinic.sign_in();
    assert_eq!(clinic.stage(), Stage::Open);
}

#[test]
fn after_five_wrong_pins_only_a_passphrase_takes_the_screen_back() {
    let clinic = Clinic::open();
    assert_eq!(set_pin(&clinic, PASSPHRASE, PIN), []);
    let form = begun(&clinic, "phq-9", "pl");
    hand(&clinic, &form).unwrap();
    for _ in 0..4 {
        assert_eq!(refused(&clinic, "1470"), in_polish(&clinic, "patient-secret-wrong", &[]));
    }
    let enough = in_polish(&clinic, "patient-secret-passphrase", &[]);
    assert_eq!(refused(&clinic, "1470"), enough);
    assert_eq!(refused(&clinic, PIN), enough, "the right one comes too late");

    let back = take_back(&clinic, PASSPHRASE).unwrap();

    assert_eq!(back.response, Some(form.clone()));
    hand(&clinic, &form).unwrap();
    assert!(take_back(&clinic, " ٢٥٨٠ ").unwrap().response.is_some(), "the next time it is right again");
    let how: Vec<_> =
        clinic.noted(Action::TakenBackFromPatient).into_iter().map(|row| row.detail.unwrap()).collect();
    assert_eq!(how, ["passphrase", "pin"]);
}

#[test]
fn whoever_guesses_passphrases_at_a_patients_screen_waits_and_nobody_is_kept_out_by_it() {
    let (clinic, _) = handed("phq-9", "en-GB");
    for _ in 0..3 {
        assert_eq!(refused(&clinic, "not-her-passphrase-at-all"), "That is not right. Try again.");
    }
    assert_eq!(refused(&clinic, PASSPHRASE), "Please wait 1 seconds, then try again.");
    clinic.wait(Duration::from_secs(1));
    assert_eq!(refused(&clinic, "not-her-passphrase-at-all"), "That is not right. Try again.");

    session::lock_now(&clinic.app);
    clinic.sign_in();

    // The trail hears of it, though of nobody by name.
    let failed = clinic.noted(Action::SignInFailed);
    assert_eq!(failed.len(), 4);
    assert!(failed.iter().all(|row| row.object == "00000000-0000-0000-0000-000000000000"));
}

#[test]
fn a_colleague_who_takes_the_screen_back_is_at_the_desk_from_then_on() {
    let clinic = Clinic::open();
    clinic.settle(AMIRA, Role::Clinician);
    clinic.sign_in();
    let form = begun(&clinic, "phq-9", "en-GB");
    hand(&clinic, &form).unwrap();

    let back = take_back(&clinic, THEIRS).unwrap();

    assert_eq!(back.response, Some(form.clone()));
    assert!(!clinic.fills_the_screen());
    let status = session::status(&clinic.app, ()).unwrap();
    assert_eq!(
        (status.stage, status.person.as_deref(), status.role),
        (Stage::Open, Some(AMIRA), Some(Role::Clinician))
    );
    assert_eq!(page_of_staff(&clinic, &form).answered, 0);
    let taken = clinic.noted(Action::TakenBackFromPatient);
    assert_eq!(taken[0].role.as_deref(), Some("clinician"));
}

#[test]
fn whoever_has_left_does_not_take_the_screen_back() {
    let clinic = Clinic::open();
    clinic.settle(AMIRA, Role::Clinician);
    clinic.sign_in();
    let who = services::staff::PersonLeaves { id: clinic.person(AMIRA), reason: "moved away".into() };
    services::staff::leave(&clinic.app, who).unwrap();
    let form = begun(&clinic, "phq-9", "en-GB");
    hand(&clinic, &form).unwrap();

    assert_eq!(refused(&clinic, THEIRS), "That is not right. Try again.");

    // Nor by a key file of their own making.
    fs::copy(clinic.place().join("vault.keys"), clinic.place().join("aside")).unwrap();
    let theirs = Clinic::open();
    fs::copy(theirs.place().join("vault.keys"), clinic.place().join("vault.keys")).unwrap();
    assert!(matches!(take_back(&clinic, PASSPHRASE), Err(Error::Mismatch)));
    fs::copy(clinic.place().join("aside"), clinic.place().join("vault.keys")).unwrap();
    assert!(take_back(&clinic, PASSPHRASE).unwrap().response.is_some());
}

#[test]
fn a_pin_is_set_by_whoever_knows_the_passphrase_and_taken_away_again() {
    let clinic = Clinic::open();
    let wrong = |field: &str, why: &str| vec![(field.to_owned(), why.to_owned())];
    assert_eq!(set_pin(&clinic, "not-her-passphrase", PIN), wrong("passphrase", "passphrase-wrong"));
    for easy in ["1234", "7777", "258", "258000000", "12a4"] {
        assert_eq!(set_pin(&clinic, PASSPHRASE, easy), wrong("pin", "pin-refused"));
    }
    assert_eq!(set_pin(&clinic, PASSPHRASE, PIN), []);
    let form = begun(&clinic, "phq-9", "en-GB");
    hand(&clinic, &form).unwrap();
    take_back(&clinic, PIN).unwrap();

    assert_eq!(set_pin(&clinic, PASSPHRASE, ""), []);

    hand(&clinic, &form).unwrap();
    assert_eq!(refused(&clinic, PIN), "That is not right. Try again.");
    assert_eq!(clinic.noted(Action::PinSet).len(), 2);
}

#[test]
fn a_sentence_that_a_patient_goes_past_is_left_blank() {
    let (clinic, form) = handed("rmdq-24", "en-GB");
    go(&clinic, Step::Next);
    give(&clinic, "rmdq-1", json!({ "answer": { "tick": true } }));
    let mut page = go(&clinic, Step::Next);
    assert_eq!(page.instructions, None, "long instructions are read once");

    while page.kind != PageKind::Done {
        page = go(&clinic, Step::Next);
    }

    take_back(&clinic, PASSPHRASE).unwrap();
    assert!(clinic.finish(&form).finished);
    let scored = results::open(&clinic.app, Clinic::by_id(&form)).unwrap();
    assert_eq!(scored.editions[0].scores[0].points.as_deref(), Some("1"));
}

#[test]
fn a_patient_names_as_much_as_they_want_and_is_asked_about_each() {
    let (clinic, form) = handed("own-activities", "en-GB");
    assert_eq!(place(&go(&clinic, Step::Next)), "own-activity-name.1");
    let named = type_in(&clinic, "own-activity-name.1", "  Climbing   stairs ");
    assert_eq!(
        serde_json::to_value(named.item.unwrap().given).unwrap(),
        json!({ "answer": { "text": "Climbing stairs" } })
    );
    let hard = go(&clinic, Step::Next);
    assert_eq!((place(&hard), hard.headings.join(" ")), ("own-activity-hard.1", "Activity 1".to_owned()));
    give(&clinic, "own-activity-hard.1", json!({ "answer": { "scale": 6 } }));

    // One more is offered by its name alone, and may be left out.
    let more = go(&clinic, Step::Next);
    assert_eq!((place(&more), more.item.as_ref().unwrap().optional), ("own-activity-name.2", true));
    assert_eq!(go(&clinic, Step::Next).kind, PageKind::Done);
    go(&clinic, Step::Back);
    type_in(&clinic, "own-activity-name.2", "Sleeping");
    assert_eq!(place(&go(&clinic, Step::Next)), "own-activity-hard.2");
    assert_eq!(place(&go(&clinic, Step::Next)), "own-activity-name.3");

    take_back(&clinic, PASSPHRASE).unwrap();
    assert_eq!(page_of_staff(&clinic, &form).next.as_deref(), Some("own-activity-hard.2"));
}

#[test]
fn what_cannot_be_read_is_said_in_the_patients_language_and_is_not_kept() {
    let (clinic, form) = handed("news2", "en-GB");
    let mut page = go(&clinic, Step::Next);
    while !matches!(page.item.as_ref().unwrap().answer, forms::ItemKind::Number { .. }) {
        page = go(&clinic, Step::Next);
    }
    let item = place(&page).to_owned();
    let said = |typed: &str| {
        let page = type_in(&clinic, &item, typed);
        assert_eq!(page.item.unwrap().given, None, "{typed}");
        plain(&page.refused.unwrap())
    };

    assert_eq!(said("a lot"), "Please write a number, like 72.");
    assert!(said("-5").starts_with("Please check the number. It should not be below "));
    assert!(said("99999").starts_with("Please check the number. It should not be above "));

    assert_eq!(go(&clinic, Step::Stay).refused, None);
    take_back(&clinic, PASSPHRASE).unwrap();
    assert_eq!(page_of_staff(&clinic, &form).answered, 0);
}

#[test]
fn a_form_is_handed_over_only_where_the_patient_can_answer_it_and_it_is_noted_how() {
    let clinic = Clinic::open();
    let visit = clinic.visit(&clinic.register("Yusuf", "Amina"));
    let on_paper = begun_as(&clinic, &visit, Mode::Paper);
    assert!(!page_of_staff(&clinic, &on_paper).may_hand);
    assert!(matches!(hand(&clinic, &on_paper), Err(Error::NotOffered)));

    let read_aloud = begun_as(&clinic, &visit, Mode::StaffReadsAloud);
    hand(&clinic, &read_aloud).unwrap();
    take_back(&clinic, PASSPHRASE).unwrap();
    assert_eq!(page_of_staff(&clinic, &read_aloud).mode, Mode::Patient);

    // What was answered in one way was not answered in another.
    let half = begun_as(&clinic, &visit, Mode::StaffReadsAloud);
    clinic.answer(&half, "phq9-1", json!({ "choice": "1" }));
    hand(&clinic, &half).unwrap();
    take_back(&clinic, PASSPHRASE).unwrap();
    assert_eq!(page_of_staff(&clinic, &half).mode, Mode::StaffReadsAloud);

    // Somebody else answers for them, on the screen or not.
    let proxy = begun_as(&clinic, &visit, Mode::Proxy);
    hand(&clinic, &proxy).unwrap();
    take_back(&clinic, PASSPHRASE).unwrap();
    assert_eq!(page_of_staff(&clinic, &proxy).mode, Mode::Proxy);
    let how: Vec<_> =
        clinic.noted(Action::HandedToPatient).into_iter().map(|row| row.detail.unwrap()).collect();
    assert_eq!(how, ["staff-reads-aloud patient", "staff-reads-aloud", "proxy"]);

    clinic.finish(&proxy);
    for n in 1..=9 {
        clinic.answer(&proxy, &format!("phq9-{n}"), json!({ "choice": "0" }));
    }
    assert!(clinic.finish(&proxy).finished);
    assert!(matches!(hand(&clinic, &proxy), Err(Error::Answer(_))));
    let participant = page_of_staff(&clinic, &half).banner.participant;
    let who = rights::WithReason { id: participant, reason: "asked to".into() };
    rights::withdraw(&clinic.app, who).unwrap();
    assert!(matches!(hand(&clinic, &half), Err(Error::Withdrawn)));
    assert_eq!(clinic.stage(), Stage::Open);
}
