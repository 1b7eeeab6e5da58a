//! What was entered in error, what somebody withdraws, and what ends: the past stays
//! what it was, and nobody is asked for what they do not want any more.

use std::time::Duration;

use domain::way::StepKind;
use kit::{
    Clinic,
    programme::{BACK, CONSENT, FIT, GROUP, GROUP_CONSENT, GROUP_FIT, but, runs, step, typed},
    why,
};
use services::{
    Error, alerts,
    reports::{self, AskReport, ReportId},
    today::{self, AskToday},
    ways::{self, AskStep, KeepStep, PlanState, TakeBackStep},
};

const DAY: u64 = 24 * 3_600;

fn days(clinic: &Clinic, days: u64) {
    clinic.wait(Duration::from_secs(days * DAY));
    clinic.sign_in();
}

fn take_back(clinic: &Clinic, id: &str, reason: &str) -> Result<Vec<services::FieldProblem>, Error> {
    let what = TakeBackStep { step: id.into(), reason: reason.into() };
    ways::take_back(&clinic.app, what).map(|done| done.value)
}

fn states(clinic: &Clinic, who: &str) -> Vec<(String, PlanState)> {
    clinic.way(who).plan.into_iter().map(|one| (one.plan, one.state)).collect()
}

/// A row of a table of a report, by the words at its beginning.
fn row(clinic: &Clinic, kit: &str, report: ReportId, begins: &str) -> Vec<String> {
    let report = reports::open(&clinic.app, AskReport { report, kit: kit.into() }).unwrap();
    let rows = report.tables.iter().flat_map(|table| &table.rows);
    let mut rows = rows.map(|row| row.iter().map(|cell| text::plain(cell)).collect::<Vec<_>>());
    rows.find(|row| row[0] == begins).unwrap_or_else(|| panic!("{begins}: {:?}", report.tables))
}

#[test]
fn a_completion_on_the_wrong_person_is_taken_back_with_a_reason_and_all_goes_on() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    let before = clinic.way(&joan);
    let over = clinic.note(StepKind::Completion, &joan, &[("status", "as_planned")]).step.unwrap();
    assert_ne!(states(&clinic, &joan)[1].1, before.plan[1].state);

    let refused = take_back(&clinic, &over, " ").unwrap();
    assert_eq!(why(refused[0].why), "reason-empty");
    assert_eq!(take_back(&clinic, &over, "It was Ann who completed").unwrap(), []);

    let now = clinic.way(&joan);
    assert_eq!((&now.stage, &now.plan, &now.offered), (&before.stage, &before.plan, &before.offered));
    let page = ways::step(&clinic.app, Clinic::by_id(&over)).unwrap();
    assert!(page.taken_back && page.offered.is_empty());
    assert_eq!(page.editions.len(), 2, "what was noted stays readable");
    assert_eq!(page.editions[0].corrected.as_deref(), Some("It was Ann who completed"));
    assert!(now.steps.iter().any(|one| one.id == over && one.taken_back), "and can be found");
    // It is neither corrected nor taken back again.
    assert!(matches!(take_back(&clinic, &over, "again"), Err(Error::StepNotNow)));
    let again = AskStep { id: Some(over), ..step(StepKind::Completion, None) };
    let what = KeepStep {
        step: again,
        day: String::new(),
        fields: typed(&[("status", "lost")]),
        reason: "no".into(),
    };
    assert!(matches!(ways::keep(&clinic.app, what), Err(Error::StepNotNow)));
}

#[test]
fn who_was_entered_in_error_is_at_the_beginning_again() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    for one in clinic.way(&joan).steps {
        assert_eq!(take_back(&clinic, &one.id, "entered for somebody else").unwrap(), []);
    }
    let way = clinic.way(&joan);
    assert_eq!((way.plan, way.index, way.offered[0].0), (vec![], None, StepKind::Screening));
    assert_eq!(row(&clinic, BACK, ReportId::Funnel, "Asked")[1], "0");
    assert!(today::page(&clinic.app, AskToday::default()).unwrap().lines.is_empty());
    assert!(clinic.note(StepKind::Screening, &joan, FIT).step.is_some());
}

#[test]
fn what_was_done_about_an_alert_is_taken_back_and_it_waits_again_but_the_alert_itself_stays() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    let flagged = clinic.note(StepKind::Screening, &joan, &but(FIT, &[("criterion-saddle", "true")]));
    let alert = &flagged.alerts[0];
    let acted =
        clinic.note_about(StepKind::AlertAction, alert, &[("action", "followed_procedure")]).step.unwrap();
    assert_eq!(clinic.way(&joan).blocked, None);

    assert_eq!(take_back(&clinic, &acted, "That was another alert").unwrap(), []);

    assert_eq!(clinic.way(&joan).blocked.as_ref(), Some(alert));
    let state = alerts::open(&clinic.app, Clinic::by_id(alert)).unwrap().line.state;
    assert_eq!(state, alerts::AlertState::Open);
    assert!(matches!(take_back(&clinic, alert, "no alert"), Err(Error::NotYours)));
}

#[test]
fn consent_that_is_withdrawn_leaves_what_was_missed_missed_and_what_was_late_late() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    days(&clinic, 40);
    // The first visit, 40 days late; the check after 30 days was missed.
    clinic.begin(&clinic.begin_planned(&joan, "v0").unwrap(), "nprs", "en-GB");
    days(&clinic, 1);
    let before = clinic.way(&joan).plan;
    assert_eq!((before[0].state, before[1].state), (PlanState::Begun, PlanState::Missed));

    clinic.note(StepKind::Consent, &joan, &but(CONSENT, &[("item-questionnaires", "false")]));

    let way = clinic.way(&joan);
    assert_eq!(way.plan[..2], before[..2], "the past is not rewritten");
    assert!(way.plan[2..].iter().all(|one| one.state == PlanState::NotExpected), "{:?}", way.plan);
    assert_eq!(row(&clinic, BACK, ReportId::Funnel, "Takes part")[1], "1", "they did");
    assert_eq!(row(&clinic, BACK, ReportId::Retention, "Still using it? (30 days)")[5], "1 of 1 (100.0 %)");
    // Who says yes again goes on.
    clinic.note(StepKind::Consent, &joan, CONSENT);
    assert_eq!(clinic.way(&joan).plan[2].state, before[2].state);
}

#[test]
fn who_ended_contact_is_not_rung_and_who_ended_questionnaires_is_asked_none() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    let line = |clinic: &Clinic| today::page(&clinic.app, AskToday::default()).unwrap().lines.remove(0);
    assert!(!line(&clinic).no_contact);
    let ends = [("started-by", "participant"), ("ends", "contact,questionnaires"), ("data-kept", "true")];
    clinic.note(StepKind::Change, &joan, &ends);

    assert!(line(&clinic).no_contact);
    let way = clinic.way(&joan);
    let ended: Vec<_> = way.ended.iter().map(|one| text::plain(one)).collect();
    assert_eq!(ended, ["Questionnaires: ended 10-Mar-2026", "Being contacted: ended 10-Mar-2026"]);
    assert!(!way.offered.iter().any(|(kind, _)| *kind == StepKind::Contact));

    let visit = clinic.begin_planned(&joan, "v0").unwrap();
    let page = services::visits::open(&clinic.app, Clinic::by_id(&visit)).unwrap();
    let forms = page.plan.unwrap().forms;
    assert!(!forms.is_empty() && forms.iter().all(|one| !one.expected && one.begins.is_none()));
    assert_eq!(line(&clinic).state, PlanState::Done, "nothing is waited for");
    days(&clinic, 30);
    let begun = &row(&clinic, BACK, ReportId::Retention, "First visit")[4];
    assert_eq!(begun, "0 of 1 (0.0 %)", "and nothing is missing");
}

#[test]
fn a_course_is_completed_by_three_sessions_in_four() {
    let clinic = Clinic::open();
    assert_eq!(services::kits::adopt(&clinic.app, runs(GROUP)).unwrap().value, []);
    let joan = clinic.register("Price", "Joan");
    let note = |kind, fields: &[(&str, &str)]| {
        let step = AskStep { kit: Some(GROUP.into()), ..step(kind, Some(&joan)) };
        let kept = clinic.tries(step, "", fields).unwrap();
        assert_eq!(kept.problems, []);
    };
    let way = || ways::page(&clinic.app, Clinic::by_id(&joan)).unwrap().ways.remove(0);
    note(StepKind::Screening, GROUP_FIT);
    note(StepKind::Consent, GROUP_CONSENT);
    let planned = way().sessions.unwrap().2;
    for number in 1..planned {
        let enough = number * 4 >= planned * 3;
        note(StepKind::Session, &[("number", &number.to_string()), ("attended", "true")]);
        assert_eq!(way().enough, Some(enough), "{number} of {planned}");
        let reached = &row(&clinic, GROUP, ReportId::Funnel, "Completed the sessions")[1];
        assert_eq!(reached, if enough { "1" } else { "0" });
    }
}
