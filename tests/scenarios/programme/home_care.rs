//! Checks at home: a carer measures, the program adds up, and somebody in the office
//! has half an hour.

use std::time::Duration;

use domain::{response::PromptAction, way::StepKind};
use kit::{Clinic, programme::runs};
use serde_json::json;
use services::{
    alerts::{self, AlertState, AskAlerts},
    forms::{self, Acknowledge},
    kits::{self, AdoptKit, KitId},
    ways::{self, AskStep, BeginPlanned},
};

const KIT: &str = "home-checks";

/// The readings of the story, with another pulse: 98 makes six, 115 makes seven.
fn readings(clinic: &Clinic, visit: &str, pulse: &str) -> (String, Vec<String>) {
    let form = clinic.begin(visit, "news2", "en-GB");
    let mut fired = Vec::new();
    let given = [
        ("news2-resp", json!({ "number": "22" })),
        ("news2-scale", json!({ "choice": "1" })),
        ("news2-o2", json!({ "choice": "air" })),
        ("news2-spo2-1", json!({ "number": "94" })),
        ("news2-sbp", json!({ "number": "108" })),
        ("news2-pulse", json!({ "number": pulse })),
        ("news2-acvpu", json!({ "choice": "alert" })),
        ("news2-temp", json!({ "number": "38.2" })),
    ];
    for (item, value) in given {
        assert!(fired.is_empty(), "a score counts once nothing is missing");
        fired.extend(clinic.answer(&form, item, value).alerts.into_iter().flatten());
    }
    // The prompt of the score itself stays as it is, and comes besides.
    for prompt in clinic.finish(&form).open_prompts {
        let what = Acknowledge {
            response: form.clone(),
            prompt,
            action: PromptAction::InformedClinician,
            note: String::new(),
        };
        forms::acknowledge(&clinic.app, what).unwrap();
    }
    let finish = clinic.finish(&form);
    assert!(finish.finished, "{:?}", finish.gaps);
    assert_eq!(finish.alerts, None, "it fired already");
    (form, fired)
}

/// Every alert of the kit is confirmed by a clinical lead, and everybody can be rung.
fn confirmed(clinic: &Clinic) -> AdoptKit {
    let page = kits::open(&clinic.app, KitId { kit: KIT.into() }).unwrap();
    AdoptKit {
        confirmed_by: "Kwame Osei".into(),
        confirmed: page.alerts.iter().filter(|one| one.confirm).map(|one| one.id.clone()).collect(),
        recipients: page.recipients.iter().map(|(code, ..)| (code.clone(), format!("ring {code}"))).collect(),
        ..runs(KIT)
    }
}

fn step(kind: StepKind, participant: Option<&str>, about: Option<&str>) -> AskStep {
    AskStep {
        kind,
        kit: participant.map(|_| KIT.to_owned()),
        participant: participant.map(Into::into),
        visit: None,
        about: about.map(Into::into),
        id: None,
    }
}

/// Somebody whose carers measure.
fn enrolled(clinic: &Clinic) -> String {
    let ida = clinic.register("Marsh", "Ida");
    let screened = [
        ("referral-source", "home_care"),
        ("pathway-point", "own_home"),
        ("criterion-pregnant", "false"),
        ("criterion-carers-trained", "true"),
    ];
    let consent = [
        ("item-readings", "true"),
        ("item-share", "true"),
        ("item-results", "true"),
        ("language", "en-GB"),
        ("mode", "written"),
        ("interpreter", "none"),
    ];
    for (kind, fields) in [(StepKind::Screening, &screened[..]), (StepKind::Consent, &consent[..])] {
        let kept = clinic.tries(step(kind, Some(&ida), None), "", fields).unwrap();
        assert_eq!(kept.problems, []);
    }
    ida
}

fn begin(clinic: &Clinic, who: &str, plan: &str) -> String {
    let what = BeginPlanned {
        participant: who.into(),
        kit: KIT.into(),
        plan: plan.into(),
        turn: 0,
        day: String::new(),
    };
    ways::begin_visit(&clinic.app, what).unwrap().value.visit.unwrap()
}

/// The next visit that nobody planned, as her page offers it.
fn extra(clinic: &Clinic, who: &str) -> String {
    let page = ways::page(&clinic.app, Clinic::by_id(who)).unwrap();
    let [extra] = &page.ways[0].events[..] else { panic!("{:?}", page.ways[0].events) };
    let (plan, turn) = (extra.plan.clone(), extra.turn);
    let what = BeginPlanned { participant: who.into(), kit: KIT.into(), plan, turn, day: String::new() };
    ways::begin_visit(&clinic.app, what).unwrap().value.visit.unwrap()
}

#[test]
fn a_score_of_six_is_acted_on_in_twelve_minutes_and_a_seven_that_nobody_takes_goes_to_the_manager() {
    let clinic = Clinic::open();
    let adopt = confirmed(&clinic);
    assert_eq!(kits::adopt(&clinic.app, adopt).unwrap().value, []);
    let ida = enrolled(&clinic);
    let visit = begin(&clinic, &ida, "check");
    let score = |form: &str| {
        let page = services::results::open(&clinic.app, Clinic::by_id(form)).unwrap();
        page.editions[0].scores.iter().find(|score| score.id == "total").unwrap().points.clone()
    };
    let open = |id: &str| alerts::open(&clinic.app, Clinic::by_id(id)).unwrap();

    let (form, fired) = readings(&clinic, &visit, "98");

    assert_eq!(score(&form).as_deref(), Some("6"));
    assert_eq!(fired.len(), 1);
    let six = open(&fired[0]);
    assert!(six.line.to.contains("ring coordinator"), "{}", six.line.to);
    assert!(six.why.contains('6'), "{}", six.why);
    // It refers to the procedure, and says nothing about what somebody may have.
    assert_eq!(six.instruction.last().map(String::as_str), Some("Follow your local procedure."));
    clinic.wait(Duration::from_secs(12 * 60));
    assert_eq!((open(&fired[0]).line.state, open(&fired[0]).line.minutes_left), (AlertState::Open, 18));
    let act =
        [("action", "called_service"), ("service", "gp"), ("time-called", "09:12"), ("note", "Advice given")];
    assert_eq!(
        clinic.tries(step(StepKind::AlertAction, None, Some(&fired[0])), "", &act).unwrap().problems,
        []
    );
    let over = [("outcome", "gp_care"), ("false-alarm", "false"), ("contacts", "1")];
    assert_eq!(
        clinic.tries(step(StepKind::AlertOutcome, None, Some(&fired[0])), "", &over).unwrap().problems,
        []
    );
    assert_eq!(open(&fired[0]).line.state, AlertState::Closed);

    let again = extra(&clinic, &ida);
    let (form, fired) = readings(&clinic, &again, "115");

    assert_eq!(score(&form).as_deref(), Some("7"));
    assert_eq!(fired.len(), 1, "one rule, not both");
    clinic.wait(Duration::from_secs(30 * 60));
    assert_eq!(open(&fired[0]).line.state, AlertState::Open);
    clinic.wait(Duration::from_secs(60));
    let late = open(&fired[0]);
    assert_eq!((late.line.state, late.line.minutes_left), (AlertState::Late, -1));
    assert!(late.line.to.contains("ring duty_manager"), "{}", late.line.to);

    let page = alerts::page(&clinic.app, AskAlerts { closed: true }).unwrap();
    assert_eq!((page.fired, page.in_time, page.overridden), (2, 1, 0));
    assert_eq!(page.per_hundred_visits.as_deref(), Some("100.0"));
    assert_eq!(page.lines[0].id, fired[0], "the one on which somebody must act comes first");
    let why = [("action", "no_action_needed"), ("override", "known_and_stable")];
    let act = step(StepKind::AlertAction, None, Some(&fired[0]));
    assert_eq!(clinic.tries(act, "", &why).unwrap().problems, []);
    let page = alerts::page(&clinic.app, AskAlerts { closed: true }).unwrap();
    assert_eq!((page.in_time, page.overridden), (1, 1));
}

#[test]
fn a_reading_that_is_not_complete_has_no_score_and_sets_nothing_off_but_a_worried_carer_does() {
    let clinic = Clinic::open();
    let adopt = confirmed(&clinic);
    assert_eq!(kits::adopt(&clinic.app, adopt).unwrap().value, []);
    let visit = begin(&clinic, &enrolled(&clinic), "check");
    let form = clinic.begin(&visit, "news2", "en-GB");
    let saved = clinic.answer(&form, "news2-resp", json!({ "number": "40" }));
    assert_eq!(saved.alerts, None);

    let worry = clinic.begin(&visit, "home-worry", "en-GB");
    let saved = clinic.answer(&worry, "hw-worried", json!({ "tick": true }));
    assert_eq!(saved.alerts, None, "it waits until nobody is answering any more");
    let left = services::day::NoteUnfinished {
        response: worry,
        reason: Some(services::day::UnfinishedReason::GoesOn),
    };
    services::day::unfinished(&clinic.app, left).unwrap();

    let page = alerts::page(&clinic.app, AskAlerts { closed: false }).unwrap();
    assert_eq!(page.fired, 1);
}

#[test]
fn whoever_is_worried_twice_a_day_has_two_extra_visits_and_both_stay_in_view() {
    let clinic = Clinic::open();
    let adopt = confirmed(&clinic);
    assert_eq!(kits::adopt(&clinic.app, adopt).unwrap().value, []);
    let ida = enrolled(&clinic);

    let (first, second) = (extra(&clinic, &ida), extra(&clinic, &ida));

    assert_ne!(first, second);
    let page = ways::page(&clinic.app, Clinic::by_id(&ida)).unwrap();
    let extras: Vec<_> = page.ways[0].plan.iter().filter(|line| line.plan == "extra").collect();
    assert_eq!(extras.iter().map(|line| line.turn).collect::<Vec<_>>(), [0, 1]);
    let visits: Vec<_> = extras.iter().filter_map(|line| line.visit.clone()).collect();
    assert_eq!(visits, [first, second]);
    // A window that asks again for one that began goes on with it; one out of turn there is not.
    assert_eq!(begin(&clinic, &ida, "extra"), visits[0]);
    let out_of_turn =
        BeginPlanned { participant: ida, kit: KIT.into(), plan: "extra".into(), turn: 7, day: String::new() };
    assert!(matches!(ways::begin_visit(&clinic.app, out_of_turn), Err(services::Error::StepNotNow)));
}
