//! What happened in programmes, at a FHIR server that is not ours: sent, read back
//! and the same; and shared by the computers of a site.

use std::{
    thread,
    time::{Duration, Instant},
};

use domain::way::{Step, StepKind};
use kit::{
    Clinic,
    endpoint::Endpoint,
    programme::{BACK, FIT, but, step},
    sending::{Sender, meet, until_sent},
};
use serde_json::{Value, json};
use services::{
    day::{self, DayDifference, DaySheet, DayVerdict},
    sending::RecordKind,
    settings,
    ways::{self, PlanState},
};
use store::{Kind, Reader};
use uuid::Uuid;

const PATIENCE: Duration = Duration::from_secs(120);
const GLANCE: Duration = Duration::from_millis(10);

/// What FHIR has for a step.
const STEPS: [&str; 4] = ["Consent", "AdverseEvent", "Task", "Observation"];

const FALL: &[(&str, &str)] = &[
    ("term", "Fell at home, Joan said"),
    ("onset", "08-03-2026"),
    ("severity", "moderate"),
    ("related-technology", "possible"),
    ("action", "none"),
    ("outcome", "not_recovered"),
    ("aware-day", "10-03-2026"),
    ("aware-time", "08:17"),
];

/// A red flag, on which somebody acts, and what came of it.
fn has_a_red_flag(clinic: &Clinic) -> (String, String) {
    let marek = clinic.register("Nowak", "Marek");
    let flagged = clinic.note(StepKind::Screening, &marek, &but(FIT, &[("criterion-saddle", "true")]));
    let [alert] = &flagged.alerts[..] else { panic!("it fires at once") };
    clinic.note_about(
        StepKind::AlertAction,
        alert,
        &[("action", "followed_procedure"), ("note", "told Dr Rao")],
    );
    (marek, alert.clone())
}

/// Ends the day; the sheet.
fn end_day(clinic: &Clinic) -> DaySheet {
    let before = day::page(&clinic.app, ()).unwrap().sheets.len();
    day::close(&clinic.app, ()).unwrap();
    let deadline = Instant::now() + PATIENCE;
    loop {
        let page = day::page(&clinic.app, ()).unwrap();
        if page.sheets.len() > before && page.closing.is_none() {
            return day::sheet(&clinic.app, Clinic::by_id(&page.sheets[0].id)).unwrap();
        }
        assert!(Instant::now() < deadline, "{page:?}");
        thread::sleep(GLANCE);
    }
}

/// Joan's way from screening to the first visit, an event that became serious, and
/// somebody who does not enter.
fn goes_her_way(clinic: &Clinic) -> String {
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    let offer = clinic.enrol(&joan);
    let visit = clinic.begin_planned(&joan, "v0").unwrap();
    let form = clinic.begin(&visit, "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 7 }));
    assert!(clinic.finish(&form).finished);
    clinic.correct_step(StepKind::Offer, &offer, "09-03-2026", kit::programme::ACCEPT, "the day was wrong");
    let event = clinic.note(StepKind::Adverse, &joan, FALL).step.unwrap();
    let serious = [
        ("what", "outcome"),
        ("outcome", "recovered"),
        ("seriousness", "hospitalisation"),
        ("note", "by phone"),
    ];
    clinic.note_about(StepKind::AdverseFollowUp, &event, &serious);
    let nobody = [
        ("age-band", "under_16"),
        ("sex", "female"),
        ("ethnic-scheme", "not_stated"),
        ("reason", "criteria_not_met"),
    ];
    let kept = clinic.tries(step(StepKind::Screening, None), "", &but(&FIT[..2], &nobody)).unwrap();
    assert!(kept.step.is_some(), "{:?}", kept.problems);
    joan
}

/// Every step of a server, with its editions and what goes on from it.
fn there(endpoint: &Endpoint) -> Vec<(Value, exchange::TheirStep)> {
    let all = STEPS.iter().flat_map(|kind| endpoint.all(kind)).filter(exchange::is_step);
    all.map(|resource| (resource.clone(), exchange::their_step(&resource).unwrap())).collect()
}

/// Every edition of a step and of what goes on from it, as it is kept.
fn kept(r: &Reader<'_>, id: Uuid) -> Vec<Step> {
    let mut all = r.step_editions(id).unwrap();
    for further in r.steps_about(id).unwrap().iter().filter(|one| one.kind.goes_on()) {
        all.extend(r.step_editions(further.id).unwrap());
    }
    all.into_iter().map(|one| Step { edition: 0, ..one }).collect()
}

/// Every step, oldest first, without who noted it: of others' that is their computer.
fn way(clinic: &Clinic, participant: &str) -> Vec<Step> {
    let who = domain::ParticipantId(participant.parse().unwrap());
    let read = |r: &Reader<'_>| {
        let steps = r.steps_of(who).unwrap();
        Ok::<_, services::Error>(
            steps.iter().flat_map(|one| r.step_editions(one.id).unwrap()).collect::<Vec<_>>(),
        )
    };
    let nobody = domain::PersonId(Uuid::nil());
    clinic.app.read(read).unwrap().into_iter().map(|one| Step { by: nobody, ..one }).collect()
}

#[test]
fn a_whole_way_is_sent_read_back_and_the_same_and_the_day_is_safe() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    settings::save_sending(&clinic.app, settings::SaveSending { identified: true }).unwrap();
    let joan = goes_her_way(&clinic);
    let (_, alert) = has_a_red_flag(&clinic);
    let sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);
    let open = endpoint.get(&format!("Task/{alert}"));
    assert_eq!((&open["status"], &open["priority"]), (&json!("in-progress"), &json!("stat")));
    drop(sender);
    clinic.note_about(StepKind::AlertOutcome, &alert, &[("outcome", "gp_care"), ("false-alarm", "false")]);
    let _sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);
    assert_eq!(endpoint.get(&format!("Task/{alert}"))["status"], "completed");

    let there = there(&endpoint);
    let kinds: Vec<_> =
        there.iter().map(|(resource, _)| resource["resourceType"].as_str().unwrap()).collect();
    assert_eq!(kinds[..5], ["Consent", "AdverseEvent", "Task", "Task", "Observation"]);
    assert_eq!(kinds.len(), 8, "an event that is serious sets off an alert, too");
    for (resource, theirs) in &there {
        clinic
            .app
            .read(|r| {
                assert_eq!(theirs.editions, kept(r, theirs.id), "{resource}");
                assert!(r.receipt(Kind::Step, theirs.id).unwrap().is_some());
                Ok::<_, services::Error>(())
            })
            .unwrap();
    }
    let event = &there[1];
    assert_eq!(event.0["seriousness"]["coding"][0]["code"], "Serious");
    assert_eq!(event.0["outcome"]["coding"][0]["code"], "resolved");
    assert_eq!(event.1.editions.len(), 2, "with what was heard of it later");
    let nobody = |(resource, _): &&(Value, _)| {
        ["subject", "patient", "for"].iter().all(|whose| resource.get(whose).is_none())
    };
    assert_eq!(there.iter().filter(nobody).count(), 1, "who did not enter is nobody");

    let episodes = endpoint.all("EpisodeOfCare");
    let [episode, other] = &episodes[..] else { panic!("one takes part, and one does not enter") };
    let mine = if other["patient"]["reference"] == format!("Patient/{joan}") { other } else { episode };
    assert_eq!((&mine["status"], episodes.len()), (&json!("active"), 2));
    assert!(episodes.iter().any(|one| one["status"] == "cancelled"));
    let [plan] = &endpoint.all("PlanDefinition")[..] else { panic!("one programme") };
    assert_eq!((&plan["name"], &plan["status"]), (&json!(BACK), &json!("active")));
    let [visit] = &endpoint.all("Encounter")[..] else { panic!("one visit") };
    let status =
        visit["extension"].as_array().unwrap().iter().find(|one| one["extension"].is_array()).unwrap();
    let status = status["extension"].as_array().unwrap().iter().find(|one| one["url"] == "status").unwrap();
    assert_eq!(status["valueString"], "late", "the ninth was corrected, and the visit was on the tenth");

    let sheet = end_day(&clinic);
    assert_eq!((sheet.line.verdict, sheet.counts.differ, sheet.counts.missing), (DayVerdict::Safe, 0, 0));
    assert_eq!(sheet.counts.sent, sheet.counts.received);
    assert_eq!(sheet.differences, []);
    assert_eq!(
        sheet.counts.sent,
        2 * 2 + 2 + 8,
        "two people who take part or not, a visit, a form and eight steps"
    );
}

#[test]
fn a_site_that_sends_numbers_alone_keeps_every_word_that_somebody_wrote() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    goes_her_way(&clinic);
    let sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);

    let words = |there: &[(Value, exchange::TheirStep)]| {
        let all: String = there.iter().map(|(resource, _)| resource.to_string()).collect();
        (all.contains("Fell at home"), all.contains("by phone"), all.contains("the day was wrong"))
    };
    let before = there(&endpoint);
    assert_eq!(words(&before), (false, false, false));
    let event = &before[1].0["event"];
    assert!(before[1].1.withheld && event.get("text").is_none());
    assert_eq!(event["_text"]["extension"][0]["valueCode"], "masked", "that there are words is told");

    settings::save_sending(&clinic.app, settings::SaveSending { identified: true }).unwrap();
    until_sent(&clinic);

    assert_eq!(words(&there(&endpoint)), (true, true, true), "the clinic decides, also afterwards");
    drop(sender);
}

#[test]
fn what_the_server_lost_of_a_way_is_sent_again_before_the_day_is_safe() {
    let mut endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let empty = endpoint.copied();
    goes_her_way(&clinic);
    let _sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);
    endpoint.put_back(&empty);

    let sheet = end_day(&clinic);

    assert_eq!((sheet.line.verdict, sheet.counts.missing, sheet.counts.differ), (DayVerdict::Safe, 0, 0));
    assert_eq!(there(&endpoint).len(), 6);
    assert_eq!(endpoint.all("EpisodeOfCare").len(), 1);
}

#[test]
fn two_computers_share_a_way_and_both_corrections_of_a_step_are_kept() {
    let endpoint = Endpoint::start();
    let (one, two) = (Clinic::open(), Clinic::another());
    one.call("Reception", "");
    for clinic in [&one, &two] {
        settings::save_sending(&clinic.app, settings::SaveSending { identified: true }).unwrap();
    }
    two.run_kit(BACK);
    let joan = goes_her_way(&one);
    let (marek, alert) = has_a_red_flag(&one);
    let all_meet = || {
        for clinic in [&one, &two, &one, &two] {
            let page = meet(clinic, &endpoint.url());
            assert_eq!((page.trouble, page.refused), (None, 0), "{page:?}");
        }
    };
    all_meet();

    assert_eq!(way(&two, &joan), way(&one, &joan));
    let (here, there) = (one.way(&joan), two.way(&joan));
    assert_eq!((&there.stage, &there.arm, &there.plan), (&here.stage, &here.arm, &here.plan));
    assert_eq!(there.plan[0].state, PlanState::Begun, "with the visit that it was");
    for episode in endpoint.all("EpisodeOfCare") {
        assert_eq!(episode["meta"]["versionId"], "1", "whoever worked it out first has sent it");
    }

    assert_eq!(way(&two, &marek), way(&one, &marek));
    let stands =
        |clinic: &Clinic| services::alerts::open(&clinic.app, Clinic::by_id(&alert)).unwrap().line.state;
    assert_eq!(stands(&two), stands(&one));
    // What one has seen to, the other closes.
    two.note_about(StepKind::AlertOutcome, &alert, &[("outcome", "gp_care"), ("false-alarm", "false")]);

    // Both go on without the network, and both correct the same step.
    let consent =
        way(&one, &joan).into_iter().find(|step| step.kind == StepKind::Consent).unwrap().id.to_string();
    two.wait(Duration::from_secs(60));
    let items = |item: &'static str| but(kit::programme::CONSENT, &[(item, "false")]);
    one.correct_step(StepKind::Consent, &consent, "", &items("item-results"), "she said so");
    one.note(StepKind::Start, &joan, &[("product", "getubetter"), ("source", "staff")]);
    two.wait(Duration::from_secs(60));
    two.correct_step(StepKind::Consent, &consent, "", &items("item-vendor-linkage"), "on the phone");
    all_meet();
    all_meet();

    assert_eq!(way(&two, &joan), way(&one, &joan));
    let editions = |clinic: &Clinic| {
        way(clinic, &joan).into_iter().filter(|step| step.kind == StepKind::Consent).count()
    };
    assert_eq!((editions(&one), editions(&two)), (3, 3), "neither is lost");
    let newest = ways::step(&one.app, Clinic::by_id(&consent)).unwrap();
    assert_eq!(newest.editions.len(), 3);
    assert_eq!(one.way(&joan).stage, two.way(&joan).stage);
    assert_eq!(stands(&one), services::alerts::AlertState::Closed);
    for clinic in [&one, &two] {
        assert_eq!(services::disputes::page(&clinic.app, ()).unwrap(), []);
        let _sender = Sender::to(&endpoint.url(), clinic);
        let sheet = end_day(clinic);
        // What only one has begun counts as sent by that one.
        assert!(matches!(sheet.line.verdict, DayVerdict::Safe | DayVerdict::Nothing), "{sheet:?}");
        assert_eq!((sheet.counts.differ, sheet.counts.missing), (0, 0));
        // Both have sent the same programme: it has another version, and says the same.
        let other = |one: &&DayDifference| one.kind != RecordKind::Kit || !one.what.contains("back pain");
        assert_eq!(sheet.differences.iter().find(other), None);
    }
}
