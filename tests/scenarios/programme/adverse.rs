//! Story 12: something happens to somebody, and turns out to be serious.

use std::time::Duration;

use domain::way::StepKind;
use kit::{
    Clinic,
    programme::{BACK, but},
};
use services::{
    alerts::{self, AlertSeverity, AlertState, AskAlerts},
    person, reports, ways,
};

const DAY: u64 = 24 * 3_600;

/// More pain after the exercises, as it is told on 9 April.
const TOLD: &[(&str, &str)] = &[
    ("term", "more pain after the exercises"),
    ("onset", "8/4/2026"),
    ("severity", "mild"),
    ("related-technology", "possible"),
    ("related-app", "not_related"),
    ("related-visit", "not_related"),
    ("expected", "true"),
    ("action", "technology_paused"),
    ("outcome", "not_recovered"),
    ("aware-day", "9/4/2026"),
    ("aware-time", "09:00"),
];

fn open(clinic: &Clinic) -> Vec<alerts::AlertLine> {
    alerts::page(&clinic.app, AskAlerts { closed: false }).unwrap().lines
}

fn days(clinic: &Clinic, days: u64) {
    clinic.wait(Duration::from_secs(days * DAY));
    clinic.sign_in();
}

#[test]
fn story_12_an_event_that_becomes_serious_fires_once_and_is_followed_up_until_it_is_over() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    days(&clinic, 30);
    clinic.begin_planned(&joan, "e30").unwrap();
    let told = clinic.note(StepKind::Adverse, &joan, TOLD);
    assert!(told.alerts.is_empty(), "it is not serious yet");
    let event = told.step.unwrap();

    days(&clinic, 4);
    let admitted = [("what", "outcome"), ("outcome", "recovering"), ("seriousness", "hospitalisation")];
    let serious = clinic.note_about(StepKind::AdverseFollowUp, &event, &admitted);

    assert_eq!(serious.alerts.len(), 1);
    let [line] = &open(&clinic)[..] else { panic!("{:?}", open(&clinic)) };
    assert_eq!((line.severity, line.state), (AlertSeverity::Urgent, AlertState::Open));
    assert_eq!(line.minutes_left, 24 * 60, "a day from when it was known");
    let page = alerts::open(&clinic.app, Clinic::by_id(&line.id)).unwrap();
    assert!(!page.instruction.is_empty(), "the site's own way is said, online or not");

    // Nobody answers, then somebody does; it is told once that it is serious.
    for reached in ["false", "true"] {
        let attempt = [("what", "attempt"), ("how", "phone"), ("reached", reached)];
        assert!(clinic.note_about(StepKind::AdverseFollowUp, &event, &attempt).alerts.is_empty());
    }
    let over = but(&admitted, &[("outcome", "recovered"), ("end", "13/4/2026")]);
    assert!(clinic.note_about(StepKind::AdverseFollowUp, &event, &over).alerts.is_empty());
    let all = alerts::page(&clinic.app, AskAlerts { closed: true }).unwrap();
    assert_eq!((all.fired, all.lines.len()), (1, 1));

    let page = person::page(&clinic.app, Clinic::by_id(&joan)).unwrap();
    assert!(page.courses.is_empty(), "what happened is no score");
}

const SERIOUS: (&str, &str) = ("seriousness", "hospitalisation");

/// Closed: it was no serious event after all.
fn is_a_mistake(clinic: &Clinic, alert: &str) {
    let mistake = [("action", "no_action_needed"), ("override", "entered_by_mistake")];
    clinic.note_about(StepKind::AlertAction, alert, &mistake);
}

#[test]
fn an_event_that_was_serious_by_mistake_is_told_once_it_is_serious() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    days(&clinic, 30);
    let told = clinic.note(StepKind::Adverse, &joan, &but(TOLD, &[SERIOUS]));
    let event = told.step.unwrap();
    assert_eq!(clinic.correct_step(StepKind::Adverse, &event, "", TOLD, "a slip").alerts, [""; 0]);
    is_a_mistake(&clinic, &told.alerts[0]);

    let admitted = [("what", "outcome"), ("outcome", "recovering"), SERIOUS];
    let follow = clinic.note_about(StepKind::AdverseFollowUp, &event, &admitted);

    assert_eq!(follow.alerts.len(), 1, "a week later it is");
    let event = clinic.correct_step(StepKind::Adverse, &event, "", &but(TOLD, &[SERIOUS]), "it was admitted");
    assert_eq!((event.problems, event.alerts), (vec![], vec![]), "of the event itself that is told already");
}

#[test]
fn of_an_event_that_was_taken_back_nobody_rings_the_sponsor() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    days(&clinic, 30);
    let related = [SERIOUS, ("related-technology", "probable")];
    let told = clinic.note(StepKind::Adverse, &joan, &but(TOLD, &related));
    let page = || alerts::open(&clinic.app, Clinic::by_id(&told.alerts[0])).unwrap();
    let before = page();
    assert!(before.concern.is_some() && before.instruction.len() > 2, "{:?}", before.instruction);

    let step = told.step.clone().unwrap();
    let what = ways::TakeBackStep { step: step.clone(), reason: "meant for Ann".into() };
    assert_eq!(ways::take_back(&clinic.app, what).unwrap().value, []);

    let after = page();
    assert_eq!((after.concern, after.instruction.len()), (None, 2), "what happened, and what to do");
    assert!(reports::notice(&clinic.app, Clinic::by_id(&step)).is_err(), "and no notice names her");
}
