//! Whose a step is, and who may know of it.

use exchange::{Participation, participation};
use store::{Action, Enrolment, Sees};

use super::*;
use crate::{
    alerts::{self, AskAlerts},
    rights::{self, Restrict},
};

#[tokio::test(flavor = "multi_thread")]
async fn an_alert_about_somebody_unknown_waits_until_they_are_known() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(step_sent(&[alert()], 1));

    let first = pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!((first.taken, first.broken), (0, 0));
    assert!(first.unknown > 0);
    assert_eq!(editions(&clinic, 2), []);
    assert_eq!(here(&clinic, |r| r.alerts(false, Sees::All, 10)), []);

    shelf.put(sent(&somebody(1), 1));
    pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!(editions(&clinic, 2).len(), 1);
    let open = here(&clinic, |r| r.alerts(false, Sees::All, 10));
    assert_eq!(open.iter().map(|one| one.id).collect::<Vec<_>>(), [id(2)], "somebody has to act on it");
    assert!(!step_waits(&clinic, 2), "the endpoint has it");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_another_site_is_taken_for_ours() {
    let clinic = running();
    // It answers with everything it has.
    let shelf = Shelf::start(false);
    shelf.put(sent(&somebody(1), 1));
    shelf.put(step_sent(&[offer()], 1));
    shelf.put(sent_by("08", &[alert()], 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    assert_eq!(editions(&clinic, 2), [], "a step of site 08");

    let enrolment = store::enrolment_id(ParticipantId(person(1)), KIT);
    let waits = || here(&clinic, |r| Ok(r.is_waiting(Kind::Enrolment, enrolment)?.is_some()));
    assert!(waits(), "how far she has got was worked out here");
    let ours = gather::alone(&clinic.app, Kind::Enrolment, enrolment).unwrap().unwrap();
    shelf.put(bearing(ours.clone(), "08", OTHER, 1, "2026-11-22T09:30:00.000Z"));
    pulled(&clinic, &shelf.server).await.unwrap();
    assert!(waits(), "that site 08 says so is nothing to us");

    // The other computer of our own site has said the same already, or something else.
    let other = Participation {
        id: enrolment,
        participant: ParticipantId(person(1)),
        kit: (KIT.into(), 1),
        research: false,
        stage: domain::way::Stage::Completed,
        history: Vec::new(),
        primary: true,
        index: None,
        arm: None,
        tailoring: None,
        learning: false,
    };
    shelf.put(bearing(participation(&other), "07", OTHER, 2, "2026-11-22T09:40:00.000Z"));
    pulled(&clinic, &shelf.server).await.unwrap();
    assert!(waits(), "it is another stage, and ours follows from the steps");
    let Enrolment { stage, .. } = here(&clinic, |r| r.enrolment(enrolment));
    assert_ne!(stage, "completed", "nobody is anywhere because a copy says so");
    shelf.put(bearing(ours, "07", OTHER, 3, "2026-11-22T09:50:00.000Z"));
    pulled(&clinic, &shelf.server).await.unwrap();
    assert!(!waits());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_stays_with_whom_and_what_it_was_about() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    shelf.put(sent(&Participant { nhs_number: None, ..somebody(2) }, 1));
    shelf.put(step_sent(&[offer()], 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    let somebody_elses = Step { participant: Some(ParticipantId(person(2))), ..offer() };
    shelf.put(step_sent(&[somebody_elses], 2));

    let done = pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!((done.taken, done.broken), (0, 1));
    assert_eq!(editions(&clinic, 1).len(), 1);
    assert_eq!(here(&clinic, |r| r.steps_of(ParticipantId(person(2)))), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_withdrew_there_is_not_expected_here_any_more() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    let way = [
        noted(3, StepKind::Screening, screened()),
        noted(4, StepKind::Consent, consented()),
        Step { id: id(5), ..corrected() },
    ];
    way.iter().for_each(|one| shelf.put(step_sent(std::slice::from_ref(one), 1)));
    pulled(&clinic, &shelf.server).await.unwrap();
    let expected = || {
        let plan = here(&clinic, |r| r.plan_of(ParticipantId(person(1))));
        let states: Vec<_> = plan.iter().map(|one| (one.plan.as_str(), one.state.as_str())).collect();
        states
            .into_iter()
            .filter(|(_, state)| *state == "open")
            .map(|(plan, _)| plan.to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(expected(), ["v0", "e30", "v3m", "v6m", "v12m"]);

    let since = clinic.app.now();
    let withdrawn = exchange::patient(&somebody(1), Identifiable::Identified, Standing::Withdrawn { since });
    shelf.put(bearing(withdrawn, "07", OTHER, 2, "2026-11-22T09:30:00.000Z"));
    pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!(expected(), ["v0"], "that one they could have come to");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_more_is_kept_of_somebody_who_was_erased() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    shelf.put(step_sent(&[offer()], 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    clinic.app.write(|w| Ok(w.erase(ParticipantId(person(1)), Action::Erased, "asked for it")?)).unwrap();

    shelf.put(step_sent(&[offer(), corrected()], 2));
    shelf.put(step_sent(&[alert()], 2));
    let done = pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!((done.taken, done.unknown, done.broken), (0, 0, 0), "{done:?}");
    assert_eq!((editions(&clinic, 1), editions(&clinic, 2)), (Vec::new(), Vec::new()));
    assert_eq!(here(&clinic, |r| r.alerts(false, Sees::All, 10)), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alert_of_another_computer_about_a_restricted_record_is_for_few() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    let on = Restrict { id: person(1).to_string(), on: true, reason: "asked for it".into() };
    assert_eq!(rights::restrict(&clinic.app, on).unwrap().value, []);
    shelf.put(step_sent(&[alert()], 1));
    pulled(&clinic, &shelf.server).await.unwrap();

    let listed = || alerts::page(&clinic.app, AskAlerts { closed: true }).unwrap().lines.len();
    assert_eq!(listed(), 1, "an administrator may look");
    clinic.app.desk().open.as_mut().unwrap().role = store::Role::ResearchNurse;
    assert_eq!(listed(), 0);
    assert_eq!(crate::today::page(&clinic.app, crate::today::AskToday::default()).unwrap().alerts, 0);
}

/// Somebody whom nothing speaks against.
fn screened() -> Content {
    let mut all = said([("referral-source", "gp"), ("pathway-point", "gp_consultation")]);
    for (criterion, yes) in [
        ("non-specific", true),
        ("saddle", false),
        ("bladder", false),
        ("bowel", false),
        ("red-flag", false),
        ("chronic", true),
    ] {
        all.insert(format!("criterion-{criterion}"), Said::Yes(yes));
    }
    all
}

fn consented() -> Content {
    ["questionnaires", "record-review", "vendor-linkage", "results", "future-contact"]
        .map(|item| (format!("item-{item}"), Said::Yes(true)))
        .into()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alert_of_a_programme_that_is_not_here_is_there_to_be_read() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    let elsewhere = Step { kit: Some("falls-clinic".into()), ..alert() };
    shelf.put(step_sent(&[elsewhere], 1));
    pulled(&clinic, &shelf.server).await.unwrap();

    let page = alerts::open(&clinic.app, ById { id: id(2).to_string() }).unwrap();

    assert_eq!((page.form, page.refused), (None, None), "what to note about it nobody knows here");
}
