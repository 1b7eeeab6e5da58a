//! A form that set an alert off belongs to somebody else, or was taken back: nobody rings
//! the one it was kept for by mistake.

use domain::way::StepKind;
use kit::{
    Clinic,
    programme::{BACK, runs},
};
use serde_json::json;
use services::{
    alerts::{self, AlertGone, AlertPage, AlertState, AskAlerts},
    kits::{self, AdoptKit},
    person, results, rights,
    ways::StepForm,
};

fn open(clinic: &Clinic, id: &str) -> AlertPage {
    alerts::open(&clinic.app, Clinic::by_id(id)).unwrap()
}

/// Joan, 07-0001, and Marek, 07-0002, are in the programme; at her first visit somebody
/// keeps a pain of nine. The form, and the alert.
fn nine(clinic: &Clinic) -> (String, String) {
    let adopt = AdoptKit { confirmed_by: "Kwame Osei".into(), confirmed: vec!["worse".into()], ..runs(BACK) };
    assert_eq!(kits::adopt(&clinic.app, adopt).unwrap().value, []);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    clinic.enrol(&clinic.register("Nowak", "Marek"));
    let visit = clinic.begin_planned(&joan, "v0").unwrap();
    let form = clinic.begin(&visit, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 9 }));
    let alert = clinic.finish(&form).alerts.unwrap().remove(0);
    (form, alert)
}

fn moves(clinic: &Clinic, form: &str, to: &str) {
    let what = person::MoveForm {
        response: form.into(),
        study_number: to.into(),
        reason: "entered under the wrong person".into(),
    };
    assert_eq!(person::move_form(&clinic.app, what).unwrap().value, []);
}

fn values<'a>(form: &'a StepForm, field: &str) -> &'a [String] {
    &form.fields.iter().find(|one| one.name == field).unwrap().values
}

#[test]
fn the_alert_of_a_form_that_was_moved_says_whose_it_is_and_where_it_goes_on() {
    let clinic = Clinic::open();
    let (form, alert) = nine(&clinic);
    assert_eq!(open(&clinic, &alert).line.gone, None);

    moves(&clinic, &form, "07-0002");

    let old = open(&clinic, &alert);
    assert_eq!((old.line.gone, old.line.state), (Some(AlertGone::Moved), AlertState::Open));
    let said: Vec<_> = old.instruction.iter().map(|line| text::plain(line)).collect();
    assert!(said[0].contains("belongs to 07-0002") && said[0].contains("Do not ring"), "{said:?}");
    let next = old.form.as_ref().unwrap();
    assert_eq!(values(next, "action"), ["no_action_needed"]);
    assert_eq!(values(next, "override"), ["entered_by_mistake"]);
    // It fired at whom it belongs to, and there it is as any other.
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

    moves(&clinic, &form, "07-0003");

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
