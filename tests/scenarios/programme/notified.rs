//! Who is told of a serious event, by when, and what the reports say of it.

use domain::way::StepKind;
use kit::{
    Clinic,
    endpoint::Endpoint,
    programme::{BACK, but, runs, step},
    sending::{Sender, until_sent},
};
use serde_json::json;
use services::{
    Error, alerts,
    kits::{self, AdoptKit},
    reports::{self, ReportId},
};

use super::reports::{days, report, row};
use crate::printed;

const TOLD: &[(&str, &str)] = &[
    ("term", "more pain after the exercises"),
    ("onset", "8/4/2026"),
    ("severity", "mild"),
    ("related-technology", "possible"),
    ("related-app", "not_related"),
    ("action", "technology_paused"),
    ("outcome", "not_recovered"),
    ("aware-day", "9/4/2026"),
    ("aware-time", "08:17"),
];
const ADMITTED: &[(&str, &str)] =
    &[("what", "outcome"), ("outcome", "recovering"), ("seriousness", "hospitalisation")];

/// The programme, with whom to ring for the sponsor.
pub(super) fn with_a_number(clinic: &Clinic) {
    let sponsor = ("sponsor_safety".into(), "01632 960 111".into());
    let what = AdoptKit { recipients: vec![sponsor], ..runs(BACK) };
    assert_eq!(kits::adopt(&clinic.app, what).unwrap().value, []);
}

/// Somebody takes part, tells of it after thirty days, and is admitted four days later;
/// the event, and the alert.
pub(super) fn admitted(clinic: &Clinic) -> (String, String) {
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    let morning = |at: &str| {
        clinic.wait_until(at);
        clinic.sign_in();
    };
    morning("2026-04-09T09:05:00+01:00");
    let told = clinic.note(StepKind::Adverse, &joan, TOLD);
    assert!(told.alerts.is_empty(), "it is not serious yet");
    morning("2026-04-13T09:05:00+01:00");
    let event = told.step.unwrap();
    let [alert] = &clinic.note_about(StepKind::AdverseFollowUp, &event, ADMITTED).alerts[..] else {
        panic!("it fires")
    };
    (event, alert.clone())
}

fn instruction(clinic: &Clinic, alert: &str) -> Vec<String> {
    let page = alerts::open(&clinic.app, Clinic::by_id(alert)).unwrap();
    page.instruction.iter().map(|line| text::plain(line)).collect()
}

#[test]
fn story_12_without_a_connection_the_screen_says_whom_to_ring_and_the_month_counts_one_serious() {
    let clinic = Clinic::open();
    with_a_number(&clinic);
    let (event, alert) = admitted(&clinic);

    let said = instruction(&clinic, &alert);
    let [.., next, ring] = &said[..] else { panic!("{said:?}") };
    assert!(next.contains("13-Apr-2026") && next.contains("by 14-Apr-2026"), "{next}");
    assert!(ring.contains("no connection") && ring.contains("01632 960 111"), "{ring}");

    for reached in ["false", "true"] {
        let attempt = [("what", "attempt"), ("how", "phone"), ("reached", reached)];
        clinic.note_about(StepKind::AdverseFollowUp, &event, &attempt);
    }
    let safety = report(&clinic, ReportId::Safety);
    // Events, related, serious, both, technology, program, tries, open.
    let april = row(&safety, "By month", &["April 2026"]);
    assert_eq!(april, ["1", "1", "1", "1", "1", "0", "2", "1"]);
    let by = row(&safety, "Serious events, by what makes them serious", &["April 2026"]);
    assert_eq!(by, ["0", "0", "1", "0", "0", "0"], "a stay in hospital");
    assert_eq!(safety.concerns.iter().map(|(id, _)| id).collect::<Vec<_>>(), [&event]);

    clinic.note_about(
        StepKind::AdverseFollowUp,
        &event,
        &but(ADMITTED, &[("outcome", "recovered"), ("end", "13/4/2026")]),
    );
    let safety = report(&clinic, ReportId::Safety);
    assert_eq!(row(&safety, "By month", &["April 2026"])[7], "0", "it is over");
}

#[test]
fn a_draft_of_the_notice_is_offered_of_what_may_be_related_and_of_nothing_else() {
    let clinic = Clinic::open();
    with_a_number(&clinic);
    let (event, alert) = admitted(&clinic);
    let page = alerts::open(&clinic.app, Clinic::by_id(&alert)).unwrap();
    assert_eq!(page.concern.as_ref(), Some(&event));

    let printed = reports::notice(&clinic.app, Clinic::by_id(&event)).unwrap().value;
    let letters = printed::letters(printed.path.as_deref());
    let said = ["07-0001", "more pain after the exercises", "Stay in hospital", "09-Apr-2026", "technology"];
    printed::says(&letters, &said);
    printed::says_nothing_of(&letters, &["Price", "Joan"]);

    let ben = clinic.register("Clarke", "Ben");
    clinic.enrol(&ben);
    let unrelated = but(
        TOLD,
        &[("related-technology", "unlikely"), ("seriousness", "hospitalisation"), ("aware-day", "13/4/2026")],
    );
    let kept = clinic.note(StepKind::Adverse, &ben, &unrelated);
    let other = alerts::open(&clinic.app, Clinic::by_id(&kept.alerts[0])).unwrap();
    assert_eq!(other.concern, None, "serious, and it has nothing to do with it");
    assert!(matches!(reports::notice(&clinic.app, Clinic::by_id(&kept.step.unwrap())), Err(Error::Input(_))));
}

#[test]
fn the_clock_of_a_serious_event_runs_from_when_the_site_came_to_know_of_it() {
    let clinic = Clinic::open();
    with_a_number(&clinic);
    let ann = clinic.register("Baker", "Ann");
    clinic.enrol(&ann);
    days(&clinic, 1);
    let early = but(
        TOLD,
        &[
            ("seriousness", "death"),
            ("onset", "10/3/2026"),
            ("aware-day", "10/3/2026"),
            ("aware-time", "10:00"),
        ],
    );
    let kept = clinic.note(StepKind::Adverse, &ann, &early);
    let line = alerts::open(&clinic.app, Clinic::by_id(&kept.alerts[0])).unwrap().line;
    assert!(line.minutes_left < 120, "known since yesterday at ten: {}", line.minutes_left);
    assert!(line.due.contains("11-Mar-2026 10:00"), "{}", line.due);
}

#[test]
fn at_the_next_connection_the_sponsor_is_told_and_nobody_needs_to_ring() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    with_a_number(&clinic);
    let (event, alert) = admitted(&clinic);
    assert!(instruction(&clinic, &alert).last().unwrap().contains("no connection"));

    let _sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);

    let said = instruction(&clinic, &alert);
    assert!(said.last().unwrap().starts_with("The sponsor’s server has it since 13-Apr-2026"), "{said:?}");
    let there = endpoint.get(&format!("AdverseEvent/{event}"));
    assert_eq!(there["seriousness"]["coding"][0]["code"], "Serious");
    assert_eq!(there["detected"], "2026-04-09T08:17:00+01:00", "when the site came to know of it");
    assert_eq!(there["recordedDate"], "2026-04-09T09:05:00+01:00");
    let task = endpoint.get(&format!("Task/{alert}"));
    assert_eq!(task["reasonCode"]["coding"][0]["code"], "serious-event");
    let day = json!({ "start": "2026-04-13T09:05:00+01:00", "end": "2026-04-14T09:05:00+01:00" });
    assert_eq!(task["restriction"]["period"], day, "a day from when it was known that it is serious");
}

#[test]
fn story_12_a_day_runs_from_the_moment_of_awareness_and_the_server_is_told_both() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    with_a_number(&clinic);
    let joan = clinic.register("Price", "Joan");
    clinic.enrol(&joan);
    clinic.wait_until("2026-04-09T09:05:00+01:00");
    clinic.sign_in();
    let ahead = but(TOLD, &[("aware-time", "09:06")]);
    let refused = clinic.tries(step(StepKind::Adverse, Some(&joan)), "", &ahead).unwrap().problems;
    assert_eq!(
        refused.iter().map(|one| (&*one.field, kit::why(one.why))).collect::<Vec<_>>(),
        [("aware-time", "time-future".to_owned())]
    );

    let kept = clinic.note(StepKind::Adverse, &joan, &but(TOLD, &[("seriousness", "hospitalisation")]));
    let _sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);

    let event = endpoint.get(&format!("AdverseEvent/{}", kept.step.unwrap()));
    assert_eq!(event["detected"], "2026-04-09T08:17:00+01:00", "the clock shows 09:05");
    let task = endpoint.get(&format!("Task/{}", kept.alerts[0]));
    assert_eq!(task["reasonCode"]["coding"][0]["code"], "serious-event");
    let day = json!({ "start": "2026-04-09T08:17:00+01:00", "end": "2026-04-10T08:17:00+01:00" });
    assert_eq!(task["restriction"]["period"], day);
}
