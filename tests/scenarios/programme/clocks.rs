//! The clocks of alerts: from when they run, what is late, and who hears of it when nobody
//! is at the desk.

use domain::way::StepKind;
use kit::{
    Clinic,
    programme::{BACK, but, runs, step},
};
use serde_json::json;
use services::{
    Area,
    alerts::{self, AlertState, AskAlerts},
    kits::{self, AdoptKit},
    session::{self, NoticeCode},
    today::{self, AskToday},
};

/// Something serious that happened to somebody.
const FELL: &[(&str, &str)] = &[
    ("term", "fell"),
    ("onset", "10/3/2026"),
    ("severity", "severe"),
    ("seriousness", "hospitalisation"),
    ("related-technology", "unlikely"),
    ("action", "none"),
    ("outcome", "not_recovered"),
];

/// Somebody who takes part since 10 March.
fn takes_part(clinic: &Clinic) -> String {
    let adopt = AdoptKit { confirmed_by: "Kwame Osei".into(), confirmed: vec!["worse".into()], ..runs(BACK) };
    assert_eq!(kits::adopt(&clinic.app, adopt).unwrap().value, []);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    joan
}

/// It is noted now, and the site knew when it says; until when somebody has to act.
fn due(clinic: &Clinic, who: &str, aware: &[(&str, &str)]) -> (String, i32) {
    clinic.sign_in();
    let kept = clinic.note(StepKind::Adverse, who, &but(FELL, aware));
    let line = alerts::open(&clinic.app, Clinic::by_id(&kept.alerts[0])).unwrap().line;
    (line.due, line.minutes_left)
}

/// The alert of a pain of nine.
fn nine(clinic: &Clinic, who: &str) -> String {
    let visit = clinic.begin_planned(who, "v0").unwrap();
    let form = clinic.begin(&visit, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 9 }));
    clinic.finish(&form).alerts.unwrap().remove(0)
}

fn late(clinic: &Clinic) -> (u32, u32) {
    let day = today::page(&clinic.app, AskToday::default()).unwrap();
    (day.alerts, day.alerts_late)
}

#[test]
fn of_a_day_without_a_time_the_clock_runs_from_when_that_day_began() {
    let clinic = Clinic::open();
    let joan = takes_part(&clinic);
    clinic.wait_until("2026-03-29T10:00:00+01:00");
    clinic.wait_until("2026-04-13T09:05:00+01:00");

    let (due, left) = due(&clinic, &joan, &[("aware-day", "10/4/2026")]);

    assert_eq!(due, "11-Apr-2026 00:00");
    assert_eq!(left, -(57 * 60 + 5), "it was over before it was noted");
}

#[test]
fn the_clock_is_that_of_the_day_on_which_they_knew_also_where_it_was_put_forward_since() {
    let clinic = Clinic::open();
    let joan = takes_part(&clinic);
    clinic.wait_until("2026-03-28T22:00:00+00:00");
    clinic.wait_until("2026-03-29T10:00:00+01:00");

    let (due, left) = due(&clinic, &joan, &[("aware-day", "28/3/2026"), ("aware-time", "23:30")]);

    // Half past eleven in winter is half past twelve in summer.
    assert_eq!(due, "30-Mar-2026 00:30");
    assert_eq!(left, 14 * 60 + 30);
}

#[test]
fn the_clock_follows_where_the_moment_of_awareness_is_put_right_and_the_alert_is_the_same() {
    let clinic = Clinic::open();
    let joan = takes_part(&clinic);
    clinic.wait_until("2026-03-12T10:00:00+00:00");
    clinic.sign_in();
    let said = |time| but(FELL, &[("aware-day", "12/3/2026"), ("aware-time", time)]);
    let kept = clinic.note(StepKind::Adverse, &joan, &said("09:30"));
    let (event, alert) = (kept.step.unwrap(), kept.alerts[0].clone());
    let line = || alerts::open(&clinic.app, Clinic::by_id(&alert)).unwrap().line;
    let before = line();
    assert_eq!((&*before.due, before.minutes_left), ("13-Mar-2026 09:30", 23 * 60 + 30));

    clinic.wait(std::time::Duration::from_secs(60));
    let again = clinic.correct_step(
        StepKind::Adverse,
        &event,
        "",
        &said("07:15"),
        "the ward rang at a quarter past seven",
    );

    let after = line();
    assert_eq!(again.alerts, [""; 0], "it is told once");
    assert_eq!((&*after.due, after.minutes_left), ("13-Mar-2026 07:15", 21 * 60 + 14));
    assert_eq!(after.fired, before.fired, "it fired when it fired");
    let history = services::ways::step(&clinic.app, Clinic::by_id(&alert)).unwrap();
    assert_eq!(history.editions.len(), 2, "what its clock was before stays readable");
}

#[test]
fn of_what_was_found_out_later_the_clock_runs_from_when_that_was_first_noted() {
    let clinic = Clinic::open();
    let joan = takes_part(&clinic);
    let aware = [("seriousness", ""), ("aware-day", "10/3/2026"), ("aware-time", "08:30")];
    let event = clinic.note(StepKind::Adverse, &joan, &but(FELL, &aware)).step.unwrap();
    let admitted = [("what", "outcome"), ("outcome", "recovering"), ("seriousness", "hospitalisation")];
    let follow = clinic.note_about(StepKind::AdverseFollowUp, &event, &admitted);
    let due = || alerts::open(&clinic.app, Clinic::by_id(&follow.alerts[0])).unwrap().line.due;
    assert_eq!(due(), "11-Mar-2026 09:00");

    clinic.wait(std::time::Duration::from_secs(3_600));
    let worse = but(&admitted, &[("outcome", "not_recovered")]);
    clinic.correct_step(StepKind::AdverseFollowUp, &follow.step.unwrap(), "", &worse, "a slip");

    assert_eq!(due(), "11-Mar-2026 09:00");
}

/// Known in the evening, written down the next morning.
#[test]
fn of_what_was_found_out_earlier_than_noted_the_clock_runs_from_when_the_site_knew() {
    let clinic = Clinic::open();
    let joan = takes_part(&clinic);
    let aware = [("seriousness", ""), ("aware-day", "10/3/2026"), ("aware-time", "08:30")];
    let event = clinic.note(StepKind::Adverse, &joan, &but(FELL, &aware)).step.unwrap();
    clinic.set_wall("2026-03-11T09:00:00+00:00");
    let admitted = [
        ("what", "outcome"),
        ("outcome", "recovering"),
        ("seriousness", "hospitalisation"),
        ("aware-day", "10/3/2026"),
        ("aware-time", "18:05"),
    ];
    let follow = clinic.note_about(StepKind::AdverseFollowUp, &event, &admitted);
    let due = || alerts::open(&clinic.app, Clinic::by_id(&follow.alerts[0])).unwrap().line.due;
    assert_eq!(due(), "11-Mar-2026 18:05");

    let earlier = but(&admitted, &[("aware-time", "17:40")]);
    clinic.correct_step(StepKind::AdverseFollowUp, &follow.step.unwrap(), "", &earlier, "a slip");

    assert_eq!(due(), "11-Mar-2026 17:40");
}

#[test]
fn a_promise_whose_day_has_come_counts_as_late_and_one_that_was_not_kept_stays_open() {
    let clinic = Clinic::open();
    let joan = takes_part(&clinic);
    let alert = nine(&clinic, &joan);
    let act = |promised| [("action", "spoke_with_participant"), ("promised", promised)];
    clinic.note_about(StepKind::AlertAction, &alert, &act("11/3/2026"));
    assert_eq!(late(&clinic), (1, 0));
    assert!(!clinic.notices().contains(&NoticeCode::AlertsLate));
    let page = |id: &str| alerts::open(&clinic.app, Clinic::by_id(id)).unwrap();

    clinic.wait_until("2026-03-11T09:00:00+00:00");
    clinic.sign_in();
    assert_eq!(late(&clinic), (1, 1));
    assert!(clinic.notices().contains(&NoticeCode::AlertsLate));
    assert_eq!(page(&alert).line.due, "11-Mar-2026");
    let broken = [("outcome", "not_known"), ("false-alarm", "false"), ("promise-kept", "false")];
    clinic.note_about(StepKind::AlertOutcome, &alert, &broken);

    // Two days were there to act; somebody has to act again, and no promise is asked about.
    let open = page(&alert);
    assert_eq!((open.line.state, late(&clinic)), (AlertState::Open, (1, 0)));
    let form = open.form.unwrap();
    assert_eq!(form.kind, StepKind::AlertAction);
    clinic.note_about(StepKind::AlertAction, &alert, &act("16/3/2026"));
    assert_eq!(page(&alert).line.state, AlertState::Acted);
    let kept = [("outcome", "gp_care"), ("false-alarm", "false"), ("promise-kept", "true")];
    clinic.note_about(StepKind::AlertOutcome, &alert, &kept);
    assert_eq!((page(&alert).line.state, late(&clinic)), (AlertState::Closed, (0, 0)));
    let all = alerts::page(&clinic.app, AskAlerts { closed: true }).unwrap();
    assert_eq!((all.fired, all.in_time), (1, 1));
}

#[test]
fn while_nobody_is_at_the_desk_the_lock_screen_counts_what_is_late_and_names_nobody() {
    let clinic = Clinic::open();
    let joan = takes_part(&clinic);
    nine(&clinic, &joan);
    clinic.lock();
    let status = || session::status(&clinic.app, ()).unwrap();
    assert_eq!(status().alerts_late, None);
    clinic.heard();

    // Two days and a minute later nobody was there.
    clinic.wait_until("2026-03-12T09:01:00+00:00");
    alerts::look_at_the_clock(&clinic.app);

    assert!(clinic.heard().contains(&Area::Session), "the window is told, though it is locked");
    let locked = status();
    assert_eq!(locked.alerts_late, Some(1));
    let said = serde_json::to_string(&locked).unwrap();
    assert!(!said.contains("Price") && !said.contains("07-0001") && !said.contains("worse"), "{said}");
    clinic.sign_in();
    assert_eq!(status().alerts_late, None, "who is signed in has a list");
    assert!(clinic.notices().contains(&NoticeCode::AlertsLate));
}

#[test]
fn a_program_that_was_started_anew_counts_what_is_late_before_anybody_signs_in() {
    let clinic = Clinic::open();
    let joan = takes_part(&clinic);
    nine(&clinic, &joan);
    clinic.lock();
    let file = std::fs::read_to_string(clinic.place().join("alerts.json")).unwrap();
    assert_eq!(file, "[\"2026-03-12T09:00:00Z\"]", "a time, and nothing else");

    let clinic = clinic.restarted();
    let late = || session::status(&clinic.app, ()).unwrap().alerts_late;
    alerts::look_at_the_clock(&clinic.app);
    assert_eq!(late(), None, "there is time yet");
    clinic.set_wall("2026-03-12T09:01:00+00:00");
    alerts::look_at_the_clock(&clinic.app);

    assert_eq!(late(), Some(1));
    clinic.sign_in();
    let open = alerts::page(&clinic.app, AskAlerts { closed: false }).unwrap().lines.remove(0);
    let nothing = [("action", "no_action_needed"), ("override", "known_and_stable")];
    clinic.note_about(StepKind::AlertAction, &open.id, &nothing);
    clinic.lock();
    assert_eq!(late(), None);
    assert_eq!(std::fs::read_to_string(clinic.place().join("alerts.json")).unwrap(), "[]");
}

#[test]
fn a_call_that_has_not_been_made_yet_is_not_noted() {
    let clinic = Clinic::open();
    let joan = takes_part(&clinic);
    let alert = nine(&clinic, &joan);
    let ask = services::ways::AskStep { kit: None, about: Some(alert), ..step(StepKind::AlertAction, None) };
    let called = |time| [("action", "called_service"), ("service", "gp"), ("time-called", time)];

    let refused = clinic.tries(ask.clone(), "", &called("09:01")).unwrap();
    let [problem] = &refused.problems[..] else { panic!("{refused:?}") };
    assert_eq!((problem.field.as_str(), kit::why(problem.why)), ("time-called", "time-future".into()));
    assert_eq!(clinic.tries(ask, "", &called("09:00")).unwrap().problems, []);
}
