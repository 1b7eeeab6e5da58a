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
    quality::{self, RecordFindingKind},
    reports::{self, AskReport, ReportId},
    ways::{self, AskStep, BeginPlanned},
};

const KIT: &str = "home-checks";

/// The readings of the story, with another pulse: 98 makes six, 115 makes seven.
fn readings(clinic: &Clinic, visit: &str, pulse: &str) -> (String, Vec<String>) {
    measured(clinic, visit, ["22", "94", "108", pulse, "38.2"])
}

/// Breathing, oxygen, pressure, pulse and temperature of somebody who is awake and on air.
fn measured(clinic: &Clinic, visit: &str, numbers: [&str; 5]) -> (String, Vec<String>) {
    let [breathing, oxygen, pressure, pulse, temperature] = numbers.map(|number| json!({ "number": number }));
    let form = clinic.begin(visit, "news2", "en-GB");
    let mut fired = Vec::new();
    let given = [
        ("news2-resp", breathing),
        ("news2-scale", json!({ "choice": "1" })),
        ("news2-o2", json!({ "choice": "air" })),
        ("news2-spo2-1", oxygen),
        ("news2-sbp", pressure),
        ("news2-pulse", pulse),
        ("news2-acvpu", json!({ "choice": "alert" })),
        ("news2-temp", temperature),
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
    let note = "Did not want her tea, and would not say why.";
    let typed = services::forms::SaveAnswer {
        response: worry.clone(),
        item: "hw-note".into(),
        given: None,
        typed: Some(note.into()),
    };
    assert_eq!(forms::answer(&clinic.app, typed).unwrap().value.refused, None);
    let kept = forms::open(&clinic.app, Clinic::by_id(&worry)).unwrap();
    let kept =
        serde_json::to_string(&kept.items.iter().find(|item| item.id == "hw-note").unwrap().given).unwrap();
    assert!(kept.contains(note), "{kept}");
    let left = services::day::NoteUnfinished {
        response: worry,
        reason: Some(services::day::UnfinishedReason::GoesOn),
    };
    services::day::unfinished(&clinic.app, left).unwrap();

    let page = alerts::page(&clinic.app, AskAlerts { closed: false }).unwrap();
    assert_eq!(page.fired, 1);
    let why = alerts::open(&clinic.app, Clinic::by_id(&page.lines[0].id)).unwrap().why;
    assert!(!why.contains("tea"), "what somebody wrote is not repeated: {why}");
}

#[test]
fn a_single_three_is_an_alert_of_its_own_with_its_own_clock_unless_the_sum_says_more() {
    let clinic = Clinic::open();
    let adopt = confirmed(&clinic);
    assert_eq!(kits::adopt(&clinic.app, adopt).unwrap().value, []);
    let ida = enrolled(&clinic);
    let visit = begin(&clinic, &ida, "check");
    let rule = |alert: &str| {
        let step = clinic.app.read(|r| Ok(r.step(alert.parse().unwrap())?)).unwrap();
        step.code("rule").unwrap().to_owned()
    };
    // Breathing 25 times a minute is a three; nothing else counts.
    let (_, fired) = measured(&clinic, &visit, ["25", "97", "120", "80", "37.0"]);

    assert_eq!(fired.iter().map(|alert| rule(alert)).collect::<Vec<_>>(), ["news-single"]);
    let page = alerts::open(&clinic.app, Clinic::by_id(&fired[0])).unwrap();
    assert_eq!((page.line.minutes_left, page.line.state), (60, AlertState::Open));
    assert!(page.line.label.ends_with("Follow your local procedure."), "{}", page.line.label);
    assert!(page.why.contains("NEWS2") && page.why.contains('3'), "{}", page.why);
    let again = begin(&clinic, &ida, "extra");
    // With the rest of the story it is a seven, with the same three in it.
    let (_, fired) = measured(&clinic, &again, ["25", "94", "108", "98", "38.2"]);
    assert_eq!(fired.iter().map(|alert| rule(alert)).collect::<Vec<_>>(), ["news-7"], "one call, not two");
}

#[test]
fn nobody_is_called_about_a_single_three_before_somebody_confirmed_it() {
    let clinic = Clinic::open();
    let all = confirmed(&clinic);
    let confirmed = all.confirmed.iter().filter(|id| *id != "news-single").cloned().collect();
    assert_eq!(kits::adopt(&clinic.app, AdoptKit { confirmed, ..all }).unwrap().value, []);
    let visit = begin(&clinic, &enrolled(&clinic), "check");

    assert_eq!(measured(&clinic, &visit, ["25", "97", "120", "80", "37.0"]).1, [""; 0]);
}

#[test]
fn story_11_the_report_counts_alerts_for_each_hundred_visits_what_was_called_and_why_nothing_was_needed() {
    let clinic = Clinic::open();
    let adopt = confirmed(&clinic);
    assert_eq!(kits::adopt(&clinic.app, adopt).unwrap().value, []);
    let ida = enrolled(&clinic);
    let visit = begin(&clinic, &ida, "check");
    let six = readings(&clinic, &visit, "98").1.remove(0);
    clinic.wait(Duration::from_secs(12 * 60));
    clinic.note_about(
        StepKind::AlertAction,
        &six,
        &[("action", "called_service"), ("service", "gp"), ("time-called", "09:12")],
    );
    let outcome = [("outcome", "gp_care"), ("false-alarm", "false"), ("contacts", "2")];
    clinic.note_about(StepKind::AlertOutcome, &six, &outcome);
    let extra = begin(&clinic, &ida, "extra");
    let seven = readings(&clinic, &extra, "115").1.remove(0);
    clinic.wait(Duration::from_secs(31 * 60));
    clinic.note_about(
        StepKind::AlertAction,
        &seven,
        &[("action", "no_action_needed"), ("override", "known_and_stable")],
    );

    let what = AskReport { report: ReportId::Escalations, kit: KIT.into() };
    let report = reports::open(&clinic.app, what).unwrap();

    let rows = |caption: &str| -> Vec<Vec<String>> {
        let table = report.tables.iter().find(|table| table.caption == caption).unwrap();
        table.rows.iter().map(|row| row.iter().map(|cell| text::plain(cell)).collect()).collect()
    };
    let by_rule = rows("By alert");
    // Fired, open, overdue, in time, minutes in the middle, nothing needed, other services.
    assert_eq!(by_rule[0][1..], ["2", "0", "0", "1 of 2 (50.0 %)", "12", "1 of 2 (50.0 %)", "2"]);
    let five = by_rule.iter().find(|row| row[0].contains("5 or 6")).unwrap();
    assert_eq!(five[1..], ["1", "0", "0", "1 of 1 (100.0 %)", "12", "0 of 1 (0.0 %)", "2"]);
    assert!(rows("Services called").iter().any(|row| row[1] == "1"), "{:?}", rows("Services called"));
    assert_eq!(rows("Why nothing was needed"), [["Known, and stable", "1"]]);
    let note = text::plain(&report.notes[0]);
    assert!(note.contains("2 alerts") && note.contains("2 visits") && note.contains("100.0"), "{note}");
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

#[test]
fn a_reading_that_is_hardly_so_is_taken_and_asked_about() {
    let clinic = Clinic::open();
    let visit = clinic.visit(&clinic.register("Yusuf", "Amina"));
    let taken = ["22", "94", "108", "98", "38.2"];
    let (usual, _) = measured(&clinic, &visit, taken);
    let (odd, _) = measured(&clinic, &visit, ["22", "94", "108", "289", "38.2"]);

    let found = quality::page(&clinic.app, ()).unwrap().findings;

    let about = |form: &str| -> Vec<String> {
        let of =
            found.iter().filter(|one| one.response == form && one.kind == RecordFindingKind::Implausible);
        of.map(|one| text::plain(&one.said)).collect()
    };
    assert_eq!(about(&usual), [""; 0]);
    let asked = "Pulse";
    let said = about(&odd);
    assert!(said.len() == 1 && said[0].contains(asked), "{said:?}");
    assert!(said[0].contains(": 289 is outside 30 to 200, where it usually is."), "{said:?}");
}
