//! A form that set an alert off belongs to somebody else, or was taken back: nobody rings
//! the one it was kept for by mistake.

use domain::{response::Mode, way::StepKind};
use kit::{
    Clinic,
    people::{AMIRA, THEIRS},
    programme::{BACK, FIT, but, runs},
};
use serde_json::json;
use services::{
    Role,
    alerts::{self, AlertGone, AlertPage, AlertState, AskAlerts},
    forms,
    kits::{self, AdoptKit},
    paper,
    paper::{SettleDifference, Take},
    person, results, rights, visits,
    ways::{self, StepForm, TakeBackStep},
};

fn open(clinic: &Clinic, id: &str) -> AlertPage {
    alerts::open(&clinic.app, Clinic::by_id(id)).unwrap()
}

/// The clinic runs the kit, and its lead has confirmed what is worse.
fn watches(clinic: &Clinic) {
    let adopt = AdoptKit { confirmed_by: "Kwame Osei".into(), confirmed: vec!["worse".into()], ..runs(BACK) };
    assert_eq!(kits::adopt(&clinic.app, adopt).unwrap().value, []);
}

/// Joan, 07-0001, and Marek, 07-0002, are in the programme; at her first visit somebody
/// keeps a pain of nine. The form, and the alert.
fn nine(clinic: &Clinic) -> (String, String) {
    watches(clinic);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    clinic.enrol(&clinic.register("Nowak", "Marek"));
    let visit = clinic.begin_planned(&joan, "v0").unwrap();
    let form = clinic.begin(&visit, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 9 }));
    let alert = clinic.finish(&form).alerts.unwrap().remove(0);
    (form, alert)
}

/// The alerts that it sets off where it belongs.
fn moves(clinic: &Clinic, form: &str, to: &str) -> Vec<String> {
    let what = person::MoveForm {
        response: form.into(),
        study_number: to.into(),
        reason: "entered under the wrong person".into(),
    };
    let moved = person::move_form(&clinic.app, what).unwrap().value;
    assert_eq!(moved.problems, []);
    moved.alerts.unwrap_or_default()
}

fn values<'a>(form: &'a StepForm, field: &str) -> &'a [String] {
    &form.fields.iter().find(|one| one.name == field).unwrap().values
}

#[test]
fn the_alert_of_a_form_that_was_moved_says_whose_it_is_and_where_it_goes_on() {
    let clinic = Clinic::open();
    let (form, alert) = nine(&clinic);
    assert_eq!(open(&clinic, &alert).line.gone, None);

    let fired = moves(&clinic, &form, "07-0002");

    let old = open(&clinic, &alert);
    assert_eq!((old.line.gone, old.line.state), (Some(AlertGone::Moved), AlertState::Open));
    let said: Vec<_> = old.instruction.iter().map(|line| text::plain(line)).collect();
    assert!(said[0].contains("belongs to 07-0002") && said[0].contains("Do not ring"), "{said:?}");
    let next = old.form.as_ref().unwrap();
    assert_eq!(values(next, "action"), ["no_action_needed"]);
    assert_eq!(values(next, "override"), ["entered_by_mistake"]);
    // It fired at whom it belongs to, is told at once, and there it is as any other.
    assert_eq!(old.instead.as_slice(), fired);
    let new = open(&clinic, old.instead.as_ref().unwrap());
    assert!(new.line.who.as_ref().unwrap().contains("07-0002"), "{:?}", new.line.who);
    assert_eq!((new.line.gone, new.instead.as_ref()), (None, None));
    assert_eq!(values(new.form.as_ref().unwrap(), "action"), [""; 0]);
    let lines = alerts::page(&clinic.app, AskAlerts { closed: false }).unwrap().lines;
    let gone: Vec<_> = lines.iter().map(|line| (line.id == alert, line.gone)).collect();
    assert!(gone.contains(&(true, Some(AlertGone::Moved))) && gone.contains(&(false, None)), "{gone:?}");

    // What is chosen already is one press away, and closes it.
    let what = [("action", "no_action_needed"), ("override", "entered_by_mistake")];
    clinic.note_about(StepKind::AlertAction, &alert, &what);
    assert_eq!(open(&clinic, &alert).line.state, AlertState::Closed);
    assert_eq!(open(&clinic, old.instead.as_ref().unwrap()).line.state, AlertState::Open);
}

#[test]
fn where_the_form_sets_nothing_off_the_old_alert_stays_until_somebody_has_looked() {
    let clinic = Clinic::open();
    let (form, alert) = nine(&clinic);
    clinic.register("Baker", "Ann");

    assert_eq!(moves(&clinic, &form, "07-0003"), [""; 0]);

    let old = open(&clinic, &alert);
    assert_eq!(old.instead, None, "Ann is in no programme");
    assert!(text::plain(&old.instruction[0]).contains("belongs to 07-0003"));
    assert_eq!(alerts::page(&clinic.app, AskAlerts { closed: false }).unwrap().lines.len(), 1);
}

#[test]
fn the_alert_of_a_form_that_was_taken_back_says_so_and_why() {
    let clinic = Clinic::open();
    let (form, alert) = nine(&clinic);
    let what = rights::WithReason { id: form, reason: "given twice".into() };
    let done = results::void(&clinic.app, what).unwrap();
    assert!(done.areas.contains(&services::Area::Programme), "the list of alerts is asked again");

    let old = open(&clinic, &alert);

    assert_eq!((old.line.gone, old.instead), (Some(AlertGone::TakenBack), None));
    let said = text::plain(&old.instruction[0]);
    assert!(said.contains("taken back") && said.contains("given twice"), "{said}");
}

#[test]
fn the_alert_of_a_screening_that_was_taken_back_says_so_and_needs_nothing() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    let flagged = clinic.note(StepKind::Screening, &joan, &but(FIT, &[("criterion-saddle", "true")]));
    let alert = flagged.alerts[0].clone();
    assert_eq!(open(&clinic, &alert).line.gone, None);

    let what = TakeBackStep { step: flagged.step.unwrap(), reason: "meant for Ann".into() };
    assert_eq!(ways::take_back(&clinic.app, what).unwrap().value, []);

    let old = open(&clinic, &alert);
    assert_eq!((old.line.gone, old.line.state), (Some(AlertGone::TakenBack), AlertState::Open));
    let said = text::plain(&old.instruction[0]);
    assert!(said.contains("taken back") && said.contains("meant for Ann"), "{said}");
    assert_eq!(values(old.form.as_ref().unwrap(), "override"), ["entered_by_mistake"]);
}

/// Grace copies a pain of three from paper; Amira, who is at the desk then, reads a nine.
#[test]
fn a_second_reading_that_sets_something_off_says_so_to_whoever_settles_it() {
    let clinic = Clinic::open();
    watches(&clinic);
    clinic.settle(AMIRA, Role::ResearchNurse);
    clinic.sign_in();
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    let what = visits::ChooseForm {
        visit: clinic.begin_planned(&joan, "v0").unwrap(),
        instrument: "nprs".into(),
        language: "en-GB".into(),
        mode: Mode::Paper,
        paper_day: Some("9 March 2026".into()),
        interpreter: None,
    };
    let form = visits::begin_form(&clinic.app, what).unwrap().value.response.unwrap();
    clinic.answer(&form, "nprs", json!({ "scale": 3 }));
    assert_eq!(clinic.finish(&form).alerts, None);
    clinic.sign_in_as(AMIRA, THEIRS).unwrap();
    let given = serde_json::from_value(json!({ "answer": { "scale": 9 } })).unwrap();
    let again = forms::SaveAnswer { response: form.clone(), item: "nprs".into(), given, typed: None };
    paper::key_answer(&clinic.app, again).unwrap();

    let reason = "read together".to_owned();
    let take = SettleDifference { response: form, item: "nprs".into(), take: Take::Second, reason };
    let settled = paper::settle(&clinic.app, take).unwrap().value;

    let listed = alerts::page(&clinic.app, AskAlerts { closed: false }).unwrap().lines;
    assert_eq!(settled.alerts, Some(listed.into_iter().map(|line| line.id).collect()));
}

/// What is fired once a form says `points`.
fn corrects(clinic: &Clinic, form: &str, points: i64) -> Vec<String> {
    let given = serde_json::from_value(json!({ "answer": { "scale": points } })).unwrap();
    let changes = vec![results::Change { item: "nprs".into(), given, typed: None }];
    let (code, reason) = ("transcription_error".into(), "read again".into());
    let what = results::Correction { response: form.to_owned(), code, reason, changes };
    results::correct(&clinic.app, what).unwrap().value.alerts.unwrap_or_default()
}

#[test]
fn what_was_closed_as_a_mistake_is_told_anew_where_the_record_says_it_again() {
    let clinic = Clinic::open();
    let (form, alert) = nine(&clinic);
    let corrects = |points| corrects(&clinic, &form, points);
    assert_eq!(corrects(10), [""; 0], "it waits already");
    assert_eq!(corrects(2), [""; 0]);
    let wrong = [("action", "no_action_needed"), ("override", "reading_wrong")];
    clinic.note_about(StepKind::AlertAction, &alert, &wrong);
    assert_eq!(open(&clinic, &alert).line.state, AlertState::Closed);

    let again = corrects(9);

    assert_eq!(again.len(), 1);
    assert_eq!(open(&clinic, &again[0]).line.state, AlertState::Open);
    let known = [("action", "no_action_needed"), ("override", "known_and_stable")];
    clinic.note_about(StepKind::AlertAction, &again[0], &known);
    assert_eq!(corrects(10), [""; 0], "that it is known was no mistake");
}

/// Joan says `said` on the tablet in May; her paper of April, with `copied`, is copied in June.
/// Who she is, the paper, and what it fires.
fn asked_in_may_and_copied_in_june(clinic: &Clinic, said: i64, copied: i64) -> (String, String, Vec<String>) {
    watches(clinic);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    clinic.set_wall("2026-05-20T09:00:00+01:00");
    let form = clinic.begin(&clinic.visit(&joan), "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": said }));
    assert_eq!(clinic.finish(&form).alerts, None);
    clinic.set_wall("2026-06-03T09:00:00+01:00");
    let (paper, fired) = copies(clinic, &joan, "20/4/2026", copied);
    (joan, paper, fired)
}

/// A paper of `day` is copied: the form, and what it fires.
fn copies(clinic: &Clinic, of: &str, day: &str, points: i64) -> (String, Vec<String>) {
    let start = visits::StartVisit { participant: of.to_owned(), day: day.into() };
    let visit = visits::start(&clinic.app, start).unwrap().value.visit.unwrap();
    let paper = clinic.begin(&visit, "nprs", "en-GB");
    clinic.answer(&paper, "nprs", json!({ "scale": points }));
    let fired = clinic.finish(&paper).alerts.unwrap_or_default();
    (paper, fired)
}

#[test]
fn a_paper_that_is_copied_late_is_held_against_what_was_said_before_it() {
    let clinic = Clinic::open();

    let (_, _, fired) = asked_in_may_and_copied_in_june(&clinic, 3, 8);

    assert_eq!(fired, [""; 0], "from eight to three is no rise");
}

#[test]
fn a_rise_since_a_paper_that_is_copied_late_is_told_once() {
    let clinic = Clinic::open();

    let (_, paper, fired) = asked_in_may_and_copied_in_june(&clinic, 7, 3);

    let why = open(&clinic, &fired[0]).why;
    assert!(why.contains('7') && why.contains('3'), "{why}");
    assert_eq!(corrects(&clinic, &paper, 2), [""; 0], "it waits already");
}

#[test]
fn a_rise_since_a_form_that_is_corrected_is_told() {
    let clinic = Clinic::open();
    let (_, paper, fired) = asked_in_may_and_copied_in_june(&clinic, 7, 6);
    assert_eq!(fired, [""; 0]);

    let fired = corrects(&clinic, &paper, 1);

    assert_eq!(fired.len(), 1);
    let why = open(&clinic, &fired[0]).why;
    assert!(why.contains('7') && why.contains('1'), "{why}");
}

/// Seven in May; before it four on 13 April, and a six on 20 April that is not hers.
fn six_between(clinic: &Clinic) -> String {
    let (joan, theirs, _) = asked_in_may_and_copied_in_june(clinic, 7, 6);
    assert_eq!(copies(clinic, &joan, "13/4/2026", 4).1, [""; 0], "from four to six is no rise");
    theirs
}

fn said_of_the_rise(clinic: &Clinic, alert: &str) {
    let why = open(clinic, alert).why;
    assert!(why.contains('7') && why.contains('4'), "{why}");
}

#[test]
fn a_rise_since_the_form_before_one_that_was_somebody_elses_is_told() {
    let clinic = Clinic::open();
    let theirs = six_between(&clinic);
    clinic.register("Nowak", "Marek");

    let fired = moves(&clinic, &theirs, "07-0002");

    assert_eq!(fired.len(), 1);
    said_of_the_rise(&clinic, &fired[0]);
}

#[test]
fn a_rise_since_the_form_before_one_that_was_taken_back_is_told() {
    let clinic = Clinic::open();
    let theirs = six_between(&clinic);
    let what = rights::WithReason { id: theirs, reason: "given by mistake".into() };
    assert_eq!(results::void(&clinic.app, what.clone()).unwrap().value, []);

    let told = alerts::page(&clinic.app, AskAlerts { closed: true }).unwrap().lines;
    assert_eq!(told.len(), 1);
    said_of_the_rise(&clinic, &told[0].id);
    assert_eq!(results::void(&clinic.app, what).unwrap().value, []);
    assert_eq!(alerts::page(&clinic.app, AskAlerts { closed: true }).unwrap().lines.len(), 1);
}

/// Nine is typed for three, and closed as that; then the paper before it says nought.
#[test]
fn a_rise_is_told_although_another_alert_about_the_form_was_a_mistake() {
    let clinic = Clinic::open();
    let (form, alert) = nine(&clinic);
    let wrong = [("action", "no_action_needed"), ("override", "reading_wrong")];
    clinic.note_about(StepKind::AlertAction, &alert, &wrong);
    assert_eq!(corrects(&clinic, &form, 3), [""; 0]);
    let joan = clinic.app.read(|r| Ok(r.response(domain::ResponseId(form.parse().unwrap()))?)).unwrap();

    let (_, fired) = copies(&clinic, &joan.participant.to_string(), "9/3/2026", 0);

    assert_eq!(fired.len(), 1);
    assert!(open(&clinic, &fired[0]).why.contains('3'));
}
