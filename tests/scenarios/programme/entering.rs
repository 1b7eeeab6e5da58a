//! Stories 7 and 8: who enters, who does not, and what they are given.

use domain::way::StepKind;
use kit::{
    Clinic,
    endpoint::Endpoint,
    people::THEIRS,
    programme::{ACCEPT, BACK, CONSENT, FIT, but, runs, step},
    sending::{Sender, until_sent},
    why,
};
use services::{
    Error,
    alerts::{self, AlertSeverity, AlertState},
    kits, today,
    ways::{self, AskStep, PlanState, StepKept},
};

/// What is wrong, field by field.
fn wrong(kept: &StepKept) -> Vec<(String, String)> {
    kept.problems.iter().map(|one| (one.field.clone(), why(one.why))).collect()
}

/// The rule that set an alert off.
fn rule(clinic: &Clinic, alert: &str) -> String {
    let step = clinic.app.read(|r| Ok(r.step(alert.parse().unwrap())?)).unwrap();
    step.code("rule").unwrap().to_owned()
}

fn said(clinic: &Clinic, step: &str) -> String {
    let page = ways::step(&clinic.app, Clinic::by_id(step)).unwrap();
    text::plain(&page.editions[0].said)
}

#[test]
fn a_way_leads_from_screening_by_consent_and_offer_to_the_first_visit() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    let enter = ways::page(&clinic.app, Clinic::by_id(&joan)).unwrap().enter;
    assert_eq!(enter[0].0, BACK);

    assert_eq!(clinic.note(StepKind::Screening, &joan, FIT).next, Some(StepKind::Consent));
    assert_eq!(clinic.note(StepKind::Consent, &joan, CONSENT).next, Some(StepKind::Offer));
    assert!(clinic.begin_planned(&joan, "v0").is_err(), "nothing was decided yet");
    let offer = clinic.note(StepKind::Offer, &joan, ACCEPT);
    assert_eq!(offer.next, None);

    let way = clinic.way(&joan);
    assert_eq!(
        (way.stage.as_str(), way.arm.as_deref()),
        ("Takes part", Some("Digital technology · getUBetter"))
    );
    assert_eq!(way.index, Some(("10-Mar-2026".into(), offer.step.unwrap())));
    assert_eq!(way.plan[0].state, PlanState::Due, "{:?}", way.plan);

    // The visit of that day becomes the first; begun again it is the same.
    let visit = clinic.visit(&joan);
    assert_eq!(clinic.begin_planned(&joan, "v0").unwrap(), visit);
    assert_eq!(clinic.begin_planned(&joan, "v0").unwrap(), visit);
    let first = &clinic.way(&joan).plan[0];
    assert_eq!((first.state, first.visit.as_ref()), (PlanState::Due, Some(&visit)));
}

#[test]
fn somebody_who_is_too_young_is_kept_without_a_name_and_counted() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let about_them: &[(&str, &str)] = &[
        ("referral-source", "gp"),
        ("pathway-point", "gp_consultation"),
        ("age-band", "under_16"),
        ("sex", "female"),
        ("ethnic-scheme", "2021"),
        ("ethnic-2021", "white_british"),
        ("language", "en-GB"),
        ("reason", "criteria_not_met"),
    ];

    let missing = clinic.tries(step(StepKind::Screening, None), "", &about_them[..3]).unwrap();
    assert_eq!(
        wrong(&missing),
        [("sex", "field-empty"), ("ethnic-scheme", "field-empty"), ("reason", "field-empty")]
            .map(|(field, why)| (field.to_owned(), why.to_owned()))
    );
    let kept = clinic.tries(step(StepKind::Screening, None), "", about_them).unwrap();

    assert_eq!((kept.problems.len(), kept.next), (0, None));
    let id = kept.step.unwrap();
    let page = ways::step(&clinic.app, Clinic::by_id(&id)).unwrap();
    assert!(page.participant.is_none() && page.banner.is_none());
    let said = said(&clinic, &id);
    assert!(said.starts_with("Does not enter: age."), "{said}");
    for kept in ["Under 16", "Female", "White: English, Welsh, Scottish, Northern Irish or British"] {
        assert!(said.contains(kept), "{kept}: {said}");
    }
    assert_eq!(clinic.found_people(""), 0, "nobody is on file for it");
}

#[test]
fn who_may_enter_is_known_by_name_before_anything_is_kept() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);

    let adult = but(FIT, &[("age-band", "35_44")]);
    let kept = clinic.tries(step(StepKind::Screening, None), "", &adult).unwrap();
    assert_eq!((kept.step, kept.next, kept.problems.len()), (None, Some(StepKind::Screening), 0));

    // Somebody who may, and does not want to, is counted too.
    let about_them = [("sex", "male"), ("ethnic-scheme", "not_stated"), ("reason", "no_time")];
    let kept = clinic.tries(step(StepKind::Screening, None), "", &but(&adult, &about_them)).unwrap();
    assert!(kept.step.is_some(), "{:?}", kept.problems);
}

#[test]
fn a_red_flag_fires_at_once_and_nobody_enters_before_somebody_acted() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    let ask = |kind| step(kind, Some(joan.as_str()));

    // One yes is enough: nobody fills in a form first.
    let yes = [("criterion-saddle", "true"), ("criterion-bladder", "true")];
    let kept = clinic.note(StepKind::Screening, &joan, &yes);

    let [alert] = &kept.alerts[..] else { panic!("{kept:?}") };
    assert_eq!(kept.next, None);
    let way = clinic.way(&joan);
    assert_eq!((way.blocked.as_ref(), way.stage.as_str()), (Some(alert), "Does not enter"));
    assert!(matches!(clinic.tries(ask(StepKind::Screening), "", FIT), Err(Error::ActFirst)));
    assert!(matches!(clinic.begin_planned(&joan, "v0"), Err(Error::ActFirst)));
    let page = alerts::open(&clinic.app, Clinic::by_id(alert)).unwrap();
    assert_eq!((page.line.severity, page.line.state), (AlertSeverity::Emergency, AlertState::Open));
    let why = text::plain(&page.why);
    assert_eq!(why.matches("Answered with yes").count(), 2, "both are said: {why}");
    assert_eq!(rule(&clinic, alert), "cauda-equina");

    let called =
        [("action", "called_service"), ("service", "999"), ("time-called", "10:14"), ("note", "Sent to ED")];
    clinic.wait_until("2026-03-10T10:13:00+00:00");
    clinic.sign_in();
    let act = AskStep { kit: None, about: Some(alert.clone()), ..step(StepKind::AlertAction, None) };
    let early = clinic.tries(act, "", &called).unwrap();
    assert_eq!(
        wrong(&early),
        [("time-called".to_owned(), "time-future".to_owned())],
        "nobody has called yet"
    );
    clinic.wait_until("2026-03-10T10:16:00+00:00");
    clinic.note_about(StepKind::AlertAction, alert, &called);
    assert_eq!(clinic.way(&joan).blocked, None);
    assert_eq!(alerts::open(&clinic.app, Clinic::by_id(alert)).unwrap().line.state, AlertState::Acted);
    assert!(
        matches!(clinic.tries(ask(StepKind::Consent), "", CONSENT), Err(Error::StepNotNow)),
        "acting on it makes nobody eligible"
    );

    // The next day it is on the list of whoever coordinates, and it is known what came of it.
    clinic.wait(std::time::Duration::from_secs(24 * 3_600));
    clinic.sign_in();
    clinic.settle("Helen Marsh", services::Role::ResearchNurse);
    clinic.sign_in_as("Helen Marsh", THEIRS).unwrap();
    let list = alerts::page(&clinic.app, alerts::AskAlerts { closed: false }).unwrap().lines;
    let [line] = &list[..] else { panic!("{list:?}") };
    assert_eq!((&line.id, line.state), (alert, AlertState::Acted));
    assert!(line.who.as_ref().is_some_and(|who| who.contains("Price, Joan")), "{line:?}");
    let outcome = [("outcome", "admitted"), ("false-alarm", "false"), ("promise-kept", "true")];
    clinic.note_about(StepKind::AlertOutcome, alert, &outcome);
    let history = ways::step(&clinic.app, Clinic::by_id(alert)).unwrap();
    let done: Vec<_> = history.follow.iter().map(|one| text::plain(&one.said)).collect();
    assert!(done[0].contains("999") && done[0].contains("10:14"), "{done:?}");
    assert!(done[1].starts_with("Admitted to hospital."), "{done:?}");
    assert_eq!(alerts::open(&clinic.app, Clinic::by_id(alert)).unwrap().line.state, AlertState::Closed);
}

#[test]
fn the_red_flag_of_somebody_without_a_name_fires_as_well() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let yes = [
        ("referral-source", "self"),
        ("pathway-point", "before_gp"),
        ("criterion-bladder", "true"),
        ("age-band", "45_54"),
        ("sex", "male"),
        ("ethnic-scheme", "not_stated"),
        ("reason", "safety"),
    ];

    let kept = clinic.tries(step(StepKind::Screening, None), "", &yes).unwrap();

    let [alert] = &kept.alerts[..] else { panic!("{kept:?}") };
    let line = alerts::open(&clinic.app, Clinic::by_id(alert)).unwrap().line;
    assert_eq!((line.who, line.participant, line.state), (None, None, AlertState::Open));
    clinic.note_about(StepKind::AlertAction, alert, &[("action", "followed_procedure")]);
    assert_eq!(alerts::open(&clinic.app, Clinic::by_id(alert)).unwrap().line.state, AlertState::Acted);
}

#[test]
fn an_auditor_sees_the_way_and_a_restricted_one_only_who_may() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    let offer = clinic.enrol(&joan);
    clinic.settle("Umar Ali", services::Role::Auditor);
    clinic.sign_in();
    clinic.settle("Rita Okoro", services::Role::Clinician);

    clinic.sign_in_as("Umar Ali", THEIRS).unwrap();
    assert_eq!(ways::page(&clinic.app, Clinic::by_id(&joan)).unwrap().ways.len(), 1);
    assert!(clinic.app.admit(services::Duty::Record).is_err(), "and notes nothing");
    clinic.sign_in();
    let who = services::rights::Restrict { id: joan.clone(), on: true, reason: "They asked".into() };
    services::rights::restrict(&clinic.app, who).unwrap();
    clinic.sign_in_as("Rita Okoro", THEIRS).unwrap();

    assert!(matches!(ways::page(&clinic.app, Clinic::by_id(&joan)), Err(Error::Restricted)));
    assert!(matches!(ways::step(&clinic.app, Clinic::by_id(&offer)), Err(Error::Restricted)));
    let ask = step(StepKind::Start, Some(joan.as_str()));
    assert!(matches!(ways::form(&clinic.app, ask), Err(Error::Restricted)));
}

#[test]
fn who_refers_themselves_enters_outside_the_primary_population() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let marek = clinic.register("Nowak", "Marek");

    clinic.note(StepKind::Screening, &marek, &but(FIT, &[("referral-source", "self")]));
    clinic.note(StepKind::Consent, &marek, CONSENT);
    clinic.note(StepKind::Offer, &marek, ACCEPT);

    let way = clinic.way(&marek);
    assert!(way.outside_primary);
    assert_eq!(way.stage, "Takes part");
}

#[test]
fn who_declines_keeps_the_usual_route_and_takes_part() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let derek = clinic.register("Shaw", "Derek");
    clinic.note(StepKind::Screening, &derek, FIT);
    clinic.note(StepKind::Consent, &derek, CONSENT);
    let decline = but(
        ACCEPT,
        &[
            ("product", "kaia"),
            ("script", "S1-en-v2"),
            ("result", "declined"),
            ("reasons", "no_device,prefers_face_to_face"),
            ("given-instead", "usual"),
            ("given-instead-note", "usual physiotherapy"),
        ],
    );

    let offer = clinic.note(StepKind::Offer, &derek, &decline).step.unwrap();

    let said = said(&clinic, &offer);
    assert!(said.contains("Declined. Because: no device and prefers face to face."), "{said}");
    assert!(said.contains("Given instead: Usual care."), "{said}");
    let way = clinic.way(&derek);
    assert_eq!((way.stage.as_str(), way.arm.as_deref()), ("Takes part", Some("Usual care")));
    let plan: Vec<_> = way.plan.iter().map(|line| line.plan.as_str()).collect();
    assert_eq!(plan, ["v0", "v3m", "v6m", "v12m"], "and nobody asks after thirty days whether he uses it");
    assert!(!way.offered.iter().any(|(kind, _)| *kind == StepKind::Start), "there is nothing to start");

    // The paper of the tenth is copied on the eleventh.
    let visit = clinic.begin_planned(&derek, "v0").unwrap();
    clinic.wait(std::time::Duration::from_secs(24 * 3_600));
    let form = services::visits::ChooseForm {
        visit: visit.clone(),
        instrument: "nprs".into(),
        language: "en-GB".into(),
        mode: domain::response::Mode::Paper,
        paper_day: Some("10/3/2026".into()),
        interpreter: None,
    };
    let form = services::visits::begin_form(&clinic.app, form).unwrap().value.response.unwrap();
    clinic.answer(&form, "nprs", serde_json::json!({ "scale": 6 }));
    assert!(clinic.finish(&form).finished);
    assert_eq!(clinic.way(&derek).plan[0].state, PlanState::Begun, "he is not missing");

    // The record of the offer has all of it, and the server knows that it was paper.
    let id: uuid::Uuid = offer.parse().unwrap();
    let kept = clinic.app.read(|r| Ok(r.step_editions(id)?)).unwrap().remove(0);
    for (field, code) in [
        ("product", "kaia"),
        ("mode", "face_to_face"),
        ("offered-by", "physiotherapist"),
        ("result", "declined"),
    ] {
        assert_eq!(kept.code(field), Some(code), "{field}");
    }
    assert_eq!(kept.codes("reasons"), ["no_device", "prefers_face_to_face"]);
    assert_eq!(kept.text("script"), Some("S1-en-v2"));
    let endpoint = Endpoint::start();
    let _sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);
    let there = endpoint.get(&format!("QuestionnaireResponse/{form}")).to_string();
    assert!(there.contains(r#""code":"paper""#) && there.contains(r#""code":"WRITTEN""#), "{there}");
    let score =
        endpoint.all("Observation").into_iter().find(|one| one["valueQuantity"]["value"] == 6).unwrap();
    assert_eq!(score["effectiveDateTime"], "2026-03-10", "the day of the paper");
}

#[test]
fn a_step_that_does_not_come_now_is_refused_and_nothing_is_kept() {
    let clinic = Clinic::open();
    let joan = clinic.register("Price", "Joan");
    let ask = |kind| step(kind, Some(joan.as_str()));
    assert!(
        matches!(clinic.tries(ask(StepKind::Screening), "", FIT), Err(Error::StepNotNow)),
        "the site does not run the kit"
    );
    clinic.run_kit(BACK);

    for kind in [StepKind::Consent, StepKind::Offer, StepKind::Start, StepKind::Completion, StepKind::Alert] {
        assert!(matches!(clinic.tries(ask(kind), "", &[]), Err(Error::StepNotNow)), "{kind:?}");
    }
    clinic.note(StepKind::Screening, &joan, &but(FIT, &[("criterion-non-specific", "false")]));
    assert!(matches!(clinic.tries(ask(StepKind::Consent), "", CONSENT), Err(Error::StepNotNow)));

    let way = clinic.way(&joan);
    assert_eq!((way.stage.as_str(), way.steps.len(), way.plan.len()), ("Does not enter", 1, 0));
}

#[test]
fn what_the_program_writes_nobody_corrects_and_queries_have_a_list_of_their_own() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    let kept = clinic.note(StepKind::Screening, &joan, &but(FIT, &[("criterion-saddle", "true")]));
    let fired = AskStep { id: Some(kept.alerts[0].clone()), ..step(StepKind::Alert, None) };
    let query = step(StepKind::Query, Some(joan.as_str()));

    assert!(matches!(ways::form(&clinic.app, fired.clone()), Err(Error::StepNotNow)));
    assert!(matches!(clinic.tries(fired, "", &[]), Err(Error::StepNotNow)));
    assert!(matches!(ways::form(&clinic.app, query.clone()), Err(Error::NotYours)));
    assert!(matches!(clinic.tries(query, "", &[("text", "why?")]), Err(Error::NotYours)));
    let answer = step(StepKind::QueryAnswer, Some(joan.as_str()));
    assert!(ways::form(&clinic.app, answer).is_err(), "it goes on from a query");
}

#[test]
fn since_when_somebody_should_not_have_entered_is_known_once() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    let screened = clinic.note(StepKind::Screening, &joan, FIT).step.unwrap();
    clinic.note(StepKind::Consent, &joan, CONSENT);
    clinic.note(StepKind::Offer, &joan, ACCEPT);
    let corrects = |on: &str, fields: &[(&str, &str)]| {
        clinic.set_wall(on);
        let kept = clinic.correct_step(StepKind::Screening, &screened, "9/3/2026", fields, "read again");
        assert_eq!(kept.problems, []);
        clinic.way(&joan)
    };
    let specific = but(FIT, &[("criterion-non-specific", "false")]);
    let expected = |way: &ways::WayView| {
        let not = way.plan.iter().filter(|one| one.state == PlanState::NotExpected);
        not.map(|one| one.label.clone()).collect::<Vec<_>>()
    };
    // The first visit was over by then, and was expected.
    let found = corrects("2026-04-20T10:00:00+01:00", &specific);
    assert_eq!(found.stage, "Takes part no longer");

    let again = corrects("2026-12-01T10:00:00+00:00", &but(&specific, &[("criterion-chronic", "false")]));

    assert_eq!(expected(&again), expected(&found));
    assert!(!expected(&again).is_empty());
    let fit = corrects("2026-12-02T10:00:00+00:00", FIT);
    assert_eq!(expected(&fit), [""; 0]);
}

#[test]
fn a_programme_that_the_site_runs_no_more_is_entered_by_nobody_and_goes_on_for_who_is_in_it() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let (joan, marek) = (clinic.register("Price", "Joan"), clinic.register("Nowak", "Marek"));
    clinic.enrol(&joan);
    let page = |who: &str| ways::page(&clinic.app, Clinic::by_id(who)).unwrap();
    assert_eq!(page(&marek).enter.len(), 1);

    let stops = kits::AdoptKit { runs: false, ..runs(BACK) };
    assert_eq!(kits::adopt(&clinic.app, stops).unwrap().value, []);

    assert_eq!(page(&marek).enter, []);
    assert_eq!(page(&joan).ways.len(), 1);
    assert!(today::page(&clinic.app, today::AskToday::default()).unwrap().total > 0, "she is expected");
}

#[test]
fn a_screening_is_not_corrected_without_a_change() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    let specific = but(FIT, &[("criterion-non-specific", "false")]);
    let screened = clinic.note(StepKind::Screening, &joan, &specific).step.unwrap();

    let same = clinic.correct_step(StepKind::Screening, &screened, "", &specific, "looked at again");

    assert_eq!(wrong(&same), [("changes".to_owned(), "changes-none".to_owned())]);
}
