//! A clinic's morning without a network, run from the first screen.

use std::path::Path;

use kit::{
    Clinic,
    child::Running,
    endpoint::Endpoint,
    programme::BACK,
    sending::{Sender, until, until_sent},
};
use serde_json::json;
use services::{
    sending::TroubleCode,
    session::NoticeCode,
    today::{self, AskToday, LogContact, TodayPage},
    visits::{self, FormState, VisitPage},
    ways::{self, PlanState, SpentAt},
};
use store::Kind;

use crate::printed;

/// People of story 4.
const SIX: [(&str, &str); 6] = [
    ("Baker", "Ann"),
    ("Clarke", "Ben"),
    ("Evans", "Carys"),
    ("Nowak", "Marek"),
    ("Khan", "Sana"),
    ("Price", "Joan"),
];

fn page(clinic: &Clinic) -> TodayPage {
    today::page(&clinic.app, AskToday::default()).unwrap()
}

fn visit(clinic: &Clinic, id: &str) -> VisitPage {
    visits::open(&clinic.app, Clinic::by_id(id)).unwrap()
}

fn count(page: &TodayPage, state: PlanState) -> u32 {
    page.counts.iter().find(|(of, _)| *of == state).map_or(0, |(_, count)| *count)
}

/// Every form that the kit asks for and that can be begun, with one click: nothing is
/// chosen.
fn begin(clinic: &Clinic, id: &str, instrument: &str) -> String {
    let page = visit(clinic, id);
    let form = page.plan.unwrap().forms.into_iter().find(|form| form.instrument == instrument).unwrap();
    let (language, mode) = form.begins.unwrap();
    let what = visits::ChooseForm {
        visit: id.into(),
        instrument: instrument.into(),
        language,
        mode,
        paper_day: None,
        interpreter: None,
    };
    visits::begin_form(&clinic.app, what).unwrap().value.response.unwrap()
}

fn tick(clinic: &Clinic, form: &str, from: usize) {
    for item in from..=24 {
        clinic.answer(form, &format!("rmdq-{item}"), json!({ "tick": item % 3 == 0 }));
    }
}

/// Pain, then disability: what the story calls a baseline.
fn baseline(clinic: &Clinic, visit: &str) {
    let pain = begin(clinic, visit, "nprs");
    clinic.answer(&pain, "nprs", json!({ "scale": 6 }));
    assert!(clinic.finish(&pain).finished);
    let back = begin(clinic, visit, "rmdq-24");
    tick(clinic, &back, 1);
    assert!(clinic.finish(&back).finished);
}

#[test]
fn six_people_are_seen_on_an_offline_morning_and_a_power_cut_costs_one_tap() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    // There is a server, and since half past eight no way to it.
    let mut endpoint = Endpoint::start();
    endpoint.stop();
    let sender = Sender::to(&endpoint.url(), &clinic);
    let people = SIX.map(|(family, given)| clinic.register(family, given));
    for one in &people {
        clinic.enrol(one);
    }
    let before = page(&clinic);
    assert_eq!((before.lines.len(), count(&before, PlanState::Due)), (6, 6));
    assert!(before.day.contains("Tuesday") && before.day.contains("10-Mar-2026"), "{}", before.day);

    for one in &people[..3] {
        let visit = clinic.begin_planned(one, "v0").unwrap();
        baseline(&clinic, &visit);
    }
    let fourth = clinic.begin_planned(&people[3], "v0").unwrap();
    let form = begin(&clinic, &fourth, "rmdq-24");
    until(&clinic, |page| page.trouble == Some(TroubleCode::NoAnswer));
    drop(sender);
    let (place, folder) = (clinic.place().to_owned(), clinic.quit());
    // At the ninth item the power goes.
    let mut desk =
        Running::start(Path::new(env!("CARGO_BIN_EXE_desk")), &["answer", place.to_str().unwrap()]);
    desk.hear_lines(9);
    let told = desk.kill();
    assert!(told.cut_short);
    let kept = told.lines.iter().filter(|line| line.starts_with("kept ")).count();
    assert!(kept >= 8, "{told:?}");
    assert!(nothing_is_readable(&place));

    let clinic = Clinic::at(&place);
    clinic.sign_in();
    let again = page(&clinic);
    assert_eq!(again.unfinished.iter().map(|line| &line.response).collect::<Vec<_>>(), [&form]);
    let open = services::forms::open(&clinic.app, Clinic::by_id(&form)).unwrap();
    // What was told to be kept is, and at most the one that was on its way besides.
    let answered = open.answered;
    assert!(answered == kept || answered == kept + 1, "{kept} kept, {answered} there");
    assert_eq!(open.next, Some(format!("rmdq-{}", answered + 1)));
    tick(&clinic, &form, answered + 1);
    assert!(clinic.finish(&form).finished);
    for one in &people[4..] {
        let visit = clinic.begin_planned(one, "v0").unwrap();
        baseline(&clinic, &visit);
    }

    let waiting = clinic.app.read(|r| Ok(r.tallies()?)).unwrap();
    let visits = waiting.iter().find(|tally| tally.kind == Kind::Visit).unwrap().waiting;
    assert_eq!(visits, 6, "visits not yet sent");
    let after = page(&clinic);
    assert!(after.waiting >= 6);
    assert_eq!(after.waiting_visits, 6, "and the first screen says so");
    assert_eq!(after.lines.iter().filter(|line| line.visit.is_some()).count(), 6);
    let plan = clinic.way(&people[0]).plan;
    let days: Vec<_> = plan.iter().map(|line| (line.plan.as_str(), line.target.as_str())).collect();
    assert_eq!(
        days,
        [
            ("v0", "10-Mar-2026"),
            ("e30", "09-Apr-2026"),
            ("v3m", "09-Jun-2026"),
            ("v6m", "08-Sep-2026"),
            ("v12m", "10-Mar-2027"),
        ]
    );

    // The network is back.
    endpoint.restart();
    let _sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);
    assert_eq!(page(&clinic).waiting_visits, 0);
    assert_eq!(endpoint.all("Encounter").len(), 6);
    let answered = endpoint.get(&format!("QuestionnaireResponse/{form}"));
    assert_eq!(
        answered["item"].as_array().unwrap().len(),
        24,
        "what was answered before the power went, too"
    );
    drop(folder);
}

/// Neither a name nor that it is a database can be seen in any file of the folder.
fn nothing_is_readable(place: &Path) -> bool {
    let mut folders = vec![place.to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    assert!(files.iter().any(|file| file.ends_with("records.db")), "{files:?}");
    let says = |file: &Path, words: &[u8]| {
        std::fs::read(file).unwrap().windows(words.len()).any(|window| window == words)
    };
    let readable: [&[u8]; 4] = [b"Nowak", b"SQLite format", b"rmdq", b"07-0004"];
    files.iter().all(|file| readable.iter().all(|words| !says(file, words)))
}

#[test]
fn a_time_is_kept_with_the_offset_that_the_clock_on_the_wall_had() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    clinic.set_wall("2026-04-09T09:00:00+01:00");
    let form = clinic.begin(&clinic.visit(&clinic.register("Baker", "Ann")), "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 6 }));
    assert!(clinic.finish(&form).finished);
    clinic.set_wall("2026-11-09T10:00:00+00:00");

    let _sender = Sender::to(&endpoint.url(), &clinic);
    until_sent(&clinic);

    let at = domain::ResponseId(form.parse().unwrap());
    let kept = clinic.app.read(|r| Ok(r.response(at)?)).unwrap().finished.unwrap();
    assert_eq!(kept.naive_utc().to_string(), "2026-04-09 08:00:00", "one moment everywhere");
    assert_eq!(kept.to_rfc3339(), "2026-04-09T09:00:00+01:00", "in winter, too");
    let there = endpoint.get(&format!("QuestionnaireResponse/{form}"));
    assert_eq!(there["authored"], "2026-04-09T09:00:00+01:00");
}

#[test]
fn whoever_is_expected_stands_as_the_calendar_says_and_is_done_once_the_essential_forms_are() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let ann = clinic.register("Baker", "Ann");
    clinic.enrol(&ann);
    let states = |clinic: &Clinic| -> Vec<(String, PlanState, i32)> {
        let lines = page(clinic).lines;
        lines.into_iter().map(|line| (line.plan, line.state, line.days_left)).collect()
    };
    assert_eq!(states(&clinic), [("v0".into(), PlanState::Due, 0)]);

    let id = clinic.begin_planned(&ann, "v0").unwrap();

    // Begun, and not done: the forms are still open.
    assert_eq!(states(&clinic), [("v0".into(), PlanState::Due, 0)]);
    let plan = visit(&clinic, &id).plan.unwrap();
    assert!(plan.in_window);
    let essential: Vec<_> = plan
        .forms
        .iter()
        .filter(|form| form.level == services::kits::KitLevel::Essential)
        .map(|form| (form.instrument.as_str(), form.withheld.is_some()))
        .collect();
    assert!(essential.contains(&("mskhq", true)) && essential.contains(&("nprs", false)), "{essential:?}");
    let slot = plan.forms.iter().find(|form| form.instrument == "mskhq").unwrap();
    assert_eq!(slot.withheld.as_deref(), Some("Its licensed pack is not installed here."));
    for (instrument, withheld) in essential {
        if withheld || instrument != "nprs" {
            let said = [("instrument", instrument), ("reason", "system_fault"), ("plan", "v0")];
            let step = ways::AskStep {
                visit: Some(id.clone()),
                ..kit::programme::step(domain::way::StepKind::NotDone, Some(&ann))
            };
            assert_eq!(clinic.tries(step, "", &said).unwrap().problems, []);
        }
    }
    let pain = begin(&clinic, &id, "nprs");
    clinic.answer(&pain, "nprs", json!({ "scale": 3 }));
    assert_eq!(states(&clinic), [("v0".into(), PlanState::Due, 0)]);
    clinic.finish(&pain);
    assert_eq!(states(&clinic), [("v0".into(), PlanState::Done, 0)]);
    let plan = visit(&clinic, &id).plan.unwrap();
    let form = plan.forms.iter().find(|form| form.instrument == "nprs").unwrap();
    assert_eq!((form.state, form.response.as_deref()), (Some(FormState::Finished), Some(pain.as_str())));
    let said = plan.forms.iter().find(|form| form.instrument == "mskhq").unwrap().not_done.clone();
    assert!(said.is_some_and(|(reason, step)| !reason.is_empty() && !step.is_empty()));

    let said = [("step", "resource"), ("reason", "participant_declined_this_visit")];
    let step = ways::AskStep {
        visit: Some(id.clone()),
        ..kit::programme::step(domain::way::StepKind::NotDone, Some(&ann))
    };
    assert_eq!(clinic.tries(step, "", &said).unwrap().problems, []);
    let care =
        visit(&clinic, &id).plan.unwrap().steps.into_iter().find(|step| step.not_done.is_some()).unwrap();
    assert_eq!((care.kind, care.step), (domain::way::StepKind::Resource, None));

    // The next visit: its window opens on 7 April, and closes on the 13th.
    let at = |day: &str| {
        clinic.set_wall(&format!("{day}T09:00:00+01:00"));
        states(&clinic)
    };
    assert_eq!(at("2026-04-06"), []);
    assert_eq!(at("2026-04-07"), [("e30".into(), PlanState::InWindow, 6)]);
    assert_eq!(at("2026-04-09"), [("e30".into(), PlanState::Due, 4)]);
    assert_eq!(at("2026-04-13"), [("e30".into(), PlanState::Overdue, 0)]);
    assert_eq!(at("2026-04-14"), [("e30".into(), PlanState::Missed, -1)]);
    assert_eq!(at("2026-06-12").iter().filter(|(plan, ..)| plan == "e30").count(), 1);
    assert_eq!(at("2026-06-13").iter().filter(|(plan, ..)| plan == "e30").count(), 0);
}

#[test]
fn a_try_to_reach_somebody_is_one_click_and_counts() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let ann = clinic.register("Baker", "Ann");
    clinic.enrol(&ann);
    let tried = |result: &str| LogContact {
        participant: ann.clone(),
        kit: BACK.into(),
        plan: "v0".into(),
        turn: 0,
        how: "phone".into(),
        result: result.into(),
    };

    today::contact(&clinic.app, tried("not-reached")).unwrap();
    today::contact(&clinic.app, tried("reached")).unwrap();

    assert_eq!(page(&clinic).lines[0].contacts, 2);
    assert!(today::contact(&clinic.app, tried("perhaps")).is_err());
    assert_eq!(page(&clinic).lines[0].contacts, 2);
}

#[test]
fn the_list_of_the_day_is_printed_and_the_trail_knows() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let ann = clinic.register("Bakersfield", "Ann");
    clinic.enrol(&ann);

    let printed = today::print(&clinic.app, ()).unwrap().value;

    assert_eq!(printed.pages, 1);
    let letters = printed::letters(printed.path.as_deref());
    printed::says(&letters, &["07-0001", "First visit", "Due today"]);
    printed::says_nothing_of(&letters, &["Bakersfield"]);
    assert_eq!(clinic.noted(store::Action::Printed).len(), 1);
}

#[test]
fn time_at_a_visit_adds_up_and_a_window_left_open_does_not_count_on() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let ann = clinic.register("Baker", "Ann");
    clinic.enrol(&ann);
    let id = clinic.begin_planned(&ann, "v0").unwrap();
    let spent = |patient, staff| SpentAt { place: id.clone(), patient, staff };

    ways::spent(&clinic.app, spent(60, 30)).unwrap();
    ways::spent(&clinic.app, spent(0, 3_600)).unwrap();

    let plan = visit(&clinic, &id).plan.unwrap();
    assert_eq!((plan.patient_minutes, plan.staff_minutes), ((1, 18), (3, 8)));
}

#[test]
fn a_site_without_a_programme_is_told_so_and_a_restricted_record_stays_out_of_the_list() {
    let clinic = Clinic::open();
    assert!(page(&clinic).no_kit);
    clinic.run_kit(BACK);
    let ann = clinic.register("Baker", "Ann");
    clinic.enrol(&ann);
    clinic
        .app
        .write(|w| Ok(w.restrict(domain::ParticipantId(ann.parse().unwrap()), true, "asked to")?))
        .unwrap();
    assert_eq!(page(&clinic).lines.len(), 1);
    clinic.settle("Nia Vaughan", services::Role::ResearchNurse);

    let theirs = page(&clinic);

    assert!(!theirs.no_kit && theirs.lines.is_empty() && theirs.total == 0);
    assert!(!clinic.notices().contains(&NoticeCode::AlertsLate));
}
