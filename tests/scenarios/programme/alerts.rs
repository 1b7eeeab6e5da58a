//! Alerts close the loop: whoever has to act is told, and it stays on the list until
//! it is known what came of it.

use domain::way::StepKind;
use kit::{
    Clinic,
    programme::{BACK, runs, step},
};
use serde_json::json;
use services::{
    Error, Role,
    alerts::{self, AlertLine, AlertPage, AlertState, AlertsPage, AskAlerts},
    forms::{self, SaveAnswer},
    kits::{self, AdoptKit},
    reports::{self, AskReport, ReportId},
    results::{self, Change, Correction},
    session::NoticeCode,
    today::{self, AskToday},
};

fn page(clinic: &Clinic) -> AlertsPage {
    alerts::page(&clinic.app, AskAlerts { closed: true }).unwrap()
}

fn lines(clinic: &Clinic) -> Vec<AlertLine> {
    page(clinic).lines
}

fn open(clinic: &Clinic, id: &str) -> AlertPage {
    alerts::open(&clinic.app, Clinic::by_id(id)).unwrap()
}

fn state(clinic: &Clinic, id: &str) -> AlertState {
    open(clinic, id).line.state
}

/// The clinical lead has confirmed what is worse, and noted whom to ring.
fn confirmed() -> AdoptKit {
    AdoptKit {
        confirmed_by: "Kwame Osei".into(),
        confirmed: vec!["worse".into()],
        recipients: vec![
            ("duty_clinician".into(), "0000 111 222".into()),
            ("site_lead".into(), "Kwame, 0000 111 333".into()),
        ],
        instructions: vec![("worse".into(), "Ring them the same day. Form PX is in room 4.".into())],
        ..runs(BACK)
    }
}

/// A clinic that runs the kit, and somebody in it at their first visit.
fn begun(adopt: AdoptKit) -> (Clinic, String, String) {
    let clinic = Clinic::open();
    assert_eq!(kits::adopt(&clinic.app, adopt).unwrap().value, []);
    let ann = clinic.register("Baker", "Ann");
    clinic.enrol(&ann);
    let visit = clinic.begin_planned(&ann, "v0").unwrap();
    (clinic, ann, visit)
}

/// A finished pain scale; the alerts that it set off.
fn pain(clinic: &Clinic, visit: &str, points: i64) -> (String, Vec<String>) {
    let form = clinic.begin(visit, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": points }));
    let finish = clinic.finish(&form);
    assert!(finish.finished);
    (form, finish.alerts.unwrap_or_default())
}

#[test]
fn numbers_that_nobody_confirmed_set_nothing_off() {
    let (clinic, _, visit) = begun(runs(BACK));

    assert_eq!(pain(&clinic, &visit, 10).1, [""; 0]);
    kits::adopt(&clinic.app, confirmed()).unwrap();
    assert_eq!(pain(&clinic, &visit, 10).1.len(), 1);
}

#[test]
fn the_same_rule_fires_once_about_the_same_form() {
    let (clinic, _, visit) = begun(confirmed());
    assert_eq!(pain(&clinic, &visit, 8).1, [""; 0]);
    let (form, fired) = pain(&clinic, &visit, 9);
    assert_eq!(fired.len(), 1);

    for points in [10, 2, 9] {
        let change = Change {
            item: "nprs".into(),
            given: serde_json::from_value(json!({ "answer": { "scale": points } })).unwrap(),
            typed: None,
        };
        let what = Correction {
            response: form.clone(),
            code: "transcription_error".into(),
            reason: "The paper says so".into(),
            changes: vec![change],
        };
        assert_eq!(results::correct(&clinic.app, what).unwrap().value.problems, []);
    }

    assert_eq!(lines(&clinic).len(), 1);
}

#[test]
fn a_correction_sets_off_what_the_slip_had_not() {
    let (clinic, _, visit) = begun(confirmed());
    let (form, fired) = pain(&clinic, &visit, 0);
    assert_eq!(fired, [""; 0]);
    let change = Change {
        item: "nprs".into(),
        given: serde_json::from_value(json!({ "answer": { "scale": 9 } })).unwrap(),
        typed: None,
    };

    let what = Correction {
        response: form,
        code: "transcription_error".into(),
        reason: "transcription error".into(),
        changes: vec![change],
    };
    let corrected = results::correct(&clinic.app, what).unwrap().value;
    assert_eq!(corrected.problems, []);

    let fired = lines(&clinic);
    assert_eq!(fired.len(), 1);
    assert_eq!(corrected.alerts, Some(vec![fired[0].id.clone()]), "whoever corrects hears of it at once");
    let why = open(&clinic, &fired[0].id).why;
    assert!(why.contains("NPRS") && why.contains('9'), "{why}");
}

#[test]
fn a_rise_since_the_last_time_says_both_numbers() {
    let (clinic, ann, visit) = begun(confirmed());
    pain(&clinic, &visit, 4);
    clinic.set_wall("2026-06-09T09:00:00+01:00");
    let later = clinic.begin_planned(&ann, "v3m").unwrap();

    let (_, fired) = pain(&clinic, &later, 7);

    let why = open(&clinic, &fired[0]).why;
    assert!(why.contains('7') && why.contains('4'), "{why}");
}

#[test]
fn nobody_acting_in_time_goes_to_the_second_recipient_and_everybody_who_signs_in_hears() {
    let (clinic, _, visit) = begun(confirmed());
    let id = pain(&clinic, &visit, 9).1.remove(0);
    let first = open(&clinic, &id);
    assert_eq!(first.line.state, AlertState::Open);
    assert!(first.line.to.contains("0000 111 222"), "{}", first.line.to);
    let said: Vec<_> = first.instruction.iter().map(|line| text::plain(line)).collect();
    assert_eq!(said[0], "Ring them the same day. Form PX is in room 4.", "the site's own words come first");
    assert!(said[1].starts_with("Tell ") && said[1].contains("0000 111 222"), "{said:?}");
    assert_eq!(said[2], "Follow your local procedure.");
    assert_eq!(first.form.as_ref().map(|form| form.kind), Some(StepKind::AlertAction));
    assert!(!clinic.notices().contains(&NoticeCode::AlertsLate));

    // Two days and a minute; daylight saving has no part in minutes.
    clinic.set_wall("2026-03-12T09:01:00+00:00");

    let late = open(&clinic, &id);
    assert_eq!((late.line.state, late.line.minutes_left), (AlertState::Late, -1));
    assert!(late.line.to.contains("Kwame, 0000 111 333"), "{}", late.line.to);
    assert!(clinic.notices().contains(&NoticeCode::AlertsLate));
    let day = today::page(&clinic.app, AskToday::default()).unwrap();
    assert_eq!((day.alerts, day.alerts_late), (1, 1));
    clinic.heard();
    alerts::look_at_the_clock(&clinic.app);
    assert!(clinic.heard().contains(&services::Area::Programme), "the window is told");
    alerts::look_at_the_clock(&clinic.app);
    assert_eq!(clinic.heard(), [], "once");
}

#[test]
fn it_stays_on_the_list_until_the_outcome_is_known_and_a_promise_is_asked_about() {
    let (clinic, _, visit) = begun(confirmed());
    let id = pain(&clinic, &visit, 9).1.remove(0);
    let act = [("action", "spoke_with_participant"), ("promised", "11/3/2026")];
    clinic.note_about(StepKind::AlertAction, &id, &act);
    assert_eq!(state(&clinic, &id), AlertState::Acted);
    assert_eq!(open(&clinic, &id).steps[0].day, "10-Mar-2026 09:00", "whether that was in time is seen");

    clinic.set_wall("2026-03-11T09:00:00+00:00");
    assert_eq!(state(&clinic, &id), AlertState::PromiseDue);
    clinic.note_about(StepKind::AlertOutcome, &id, &[("outcome", "gp_care"), ("false-alarm", "false")]);
    assert_eq!(state(&clinic, &id), AlertState::PromiseDue, "nobody said what became of the promise");
    let kept =
        [("outcome", "gp_care"), ("false-alarm", "false"), ("promise-kept", "true"), ("contacts", "1")];
    clinic.note_about(StepKind::AlertOutcome, &id, &kept);

    let page = open(&clinic, &id);
    assert_eq!(page.line.state, AlertState::Closed);
    assert_eq!(page.steps.len(), 3);
    assert_eq!(page.form.map(|form| form.kind), None);
    let counts = self::page(&clinic);
    assert_eq!((counts.fired, counts.in_time, counts.overridden), (1, 1, 0));
    assert_eq!(counts.per_hundred_visits.as_deref(), Some("100.0"));
    let open = alerts::page(&clinic.app, AskAlerts { closed: false }).unwrap();
    assert_eq!(open.lines.len(), 0);
}

#[test]
fn whoever_has_yet_to_learn_what_to_do_about_alerts_reads_one_and_is_told_why_no_more() {
    let (clinic, _, visit) = begun(confirmed());
    let id = pain(&clinic, &visit, 9).1.remove(0);
    clinic.note_about(StepKind::AlertAction, &id, &[("action", "spoke_with_participant")]);
    assert!(open(&clinic, &id).form.is_some());
    let (learning, live) = ("10/3/2026".into(), "11/3/2026".into());
    let stages = services::training::NameStages { kit: BACK.into(), learning, live };
    assert_eq!(services::training::name_stages(&clinic.app, stages).unwrap().value, []);

    let page = open(&clinic, &id);

    assert!(!page.why.is_empty() && !page.steps.is_empty(), "it is there to be read");
    assert_eq!(page.form, None);
    assert_eq!(page.refused.unwrap().code, services::ProblemCode::NotSignedOff);
}

#[test]
fn what_needed_nothing_is_counted_with_its_reason() {
    let (clinic, _, visit) = begun(confirmed());
    let id = pain(&clinic, &visit, 9).1.remove(0);
    let step = domain_step(&id);
    let refused = clinic.tries(step.clone(), "", &[("action", "no_action_needed")]).unwrap();
    assert_eq!(refused.problems.iter().map(|one| one.field.as_str()).collect::<Vec<_>>(), ["override"]);

    let why = [("action", "no_action_needed"), ("override", "known_and_stable")];
    assert_eq!(clinic.tries(step, "", &why).unwrap().problems, []);

    assert_eq!(state(&clinic, &id), AlertState::Closed);
    assert_eq!(page(&clinic).overridden, 1);
}

fn domain_step(about: &str) -> services::ways::AskStep {
    services::ways::AskStep { kit: None, about: Some(about.into()), ..step(StepKind::AlertAction, None) }
}

#[test]
fn a_red_flag_at_screening_stands_above_everything_and_blocks_until_somebody_acted() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    let flagged = kit::programme::but(kit::programme::FIT, &[("criterion-saddle", "true")]);

    let kept = clinic.note(StepKind::Screening, &joan, &flagged);

    assert_eq!(kept.alerts.len(), 1);
    let id = &kept.alerts[0];
    let alert = open(&clinic, id);
    assert!(!alert.why.is_empty());
    assert_eq!(clinic.way(&joan).blocked.as_deref(), Some(id.as_str()));
    let act = [("action", "called_service"), ("service", "999"), ("time-called", "08:59")];
    clinic.note_about(StepKind::AlertAction, id, &act);
    assert_eq!(clinic.way(&joan).blocked, None);
    assert_eq!(state(&clinic, id), AlertState::Acted);
}

#[test]
fn a_patient_who_leaves_a_form_unfinished_is_not_overlooked() {
    let (clinic, _, visit) = begun(confirmed());
    let form = clinic.begin(&visit, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 9 }));
    assert_eq!(lines(&clinic), [], "a slip of the finger is no alert yet");

    let left = services::day::NoteUnfinished {
        response: form.clone(),
        reason: Some(services::day::UnfinishedReason::ParticipantLeft),
    };
    services::day::unfinished(&clinic.app, left).unwrap();

    assert_eq!(lines(&clinic).len(), 1);
    assert!(clinic.finish(&form).finished);
    assert_eq!(lines(&clinic).len(), 1);
}

#[test]
fn an_alert_about_a_restricted_record_is_for_few_and_an_auditor_changes_nothing() {
    let (clinic, ann, visit) = begun(confirmed());
    let id = pain(&clinic, &visit, 9).1.remove(0);
    clinic.settle("Petra Novak", Role::Auditor);
    assert!(open(&clinic, &id).form.is_none(), "an auditor is offered nothing to note");
    clinic.sign_in();
    clinic
        .app
        .write(|w| Ok(w.restrict(domain::ParticipantId(ann.parse().unwrap()), true, "asked to")?))
        .unwrap();
    assert_eq!(lines(&clinic).len(), 1);

    clinic.sign_in_as("Petra Novak", kit::people::THEIRS).unwrap();

    assert_eq!(lines(&clinic), []);
    assert!(matches!(alerts::open(&clinic.app, Clinic::by_id(&id)), Err(Error::Restricted)));
    assert_eq!(today::page(&clinic.app, AskToday::default()).unwrap().alerts, 0);
}

#[test]
fn somebody_in_no_programme_sets_nothing_off() {
    let clinic = Clinic::open();
    kits::adopt(&clinic.app, confirmed()).unwrap();
    let visit = clinic.visit(&clinic.register("Baker", "Ann"));

    assert_eq!(pain(&clinic, &visit, 10).1, [""; 0]);
    let phq = clinic.begin(&visit, "phq-9", "en-GB");
    let what = SaveAnswer {
        response: phq,
        item: "phq9-9".into(),
        given: Some(serde_json::from_value(json!({ "answer": { "choice": "1" } })).unwrap()),
        typed: None,
    };
    let saved = forms::answer(&clinic.app, what).unwrap().value;
    assert_eq!(saved.prompts.len(), 1, "the prompt of the questionnaire itself stays as it is");
    assert_eq!(lines(&clinic), []);
}

/// It fires two days later, when the paper of that visit is copied.
#[test]
fn an_alert_of_a_visit_of_the_days_of_learning_is_in_no_report() {
    let (clinic, _, visit) = begun(confirmed());
    clinic.set_wall("2026-03-12T09:00:00+00:00");
    pain(&clinic, &visit, 9);
    let escalations = || {
        let what = AskReport { report: ReportId::Escalations, kit: BACK.into() };
        reports::open(&clinic.app, what).unwrap().tables[0].rows.len()
    };
    let counted = escalations();
    assert_eq!(counted, 2, "it, and all of them");
    let (learning, live) = ("10/3/2026".into(), "11/3/2026".into());
    let stages = services::training::NameStages { kit: BACK.into(), learning, live };
    assert_eq!(services::training::name_stages(&clinic.app, stages).unwrap().value, []);

    assert_eq!(escalations(), 1, "the sum of none");
}
