//! What the reports say of the stories: who came how far, who took up what was offered,
//! what was not given in whose language, and what came of alerts.

use std::{fs, time::Duration};

use domain::{response::Mode, way::StepKind};
use kit::{
    Clinic, entry,
    people::THEIRS,
    programme::{ACCEPT, BACK, CONSENT, FIT, but, step},
    slots::slots,
};
use serde_json::json;
use services::{
    Duty, Role,
    alerts::{self, AskAlerts},
    forms, participants, quality,
    reports::{self, AskReport, ExportReport, Report, ReportId},
    visits,
};

use super::notified::{admitted, with_a_number};
use crate::printed;

const DAY: u64 = 24 * 3_600;

pub(super) fn report(clinic: &Clinic, report: ReportId) -> Report {
    reports::open(&clinic.app, AskReport { report, kit: BACK.into() }).unwrap()
}

/// A row of a table, by the words at its beginning.
pub(super) fn row(report: &Report, caption: &str, begins: &[&str]) -> Vec<String> {
    let table = report.tables.iter().find(|table| table.caption == caption).unwrap();
    let plain = |row: &Vec<String>| row.iter().map(|cell| text::plain(cell)).collect::<Vec<_>>();
    let mut rows = table.rows.iter().map(plain);
    let found = rows.find(|row| begins.iter().zip(row).all(|(word, cell)| word == cell));
    found.unwrap_or_else(|| panic!("{begins:?} in {:?}", table.rows))[begins.len()..].to_vec()
}

fn measure(clinic: &Clinic, name: &str) -> String {
    let page = quality::page(&clinic.app, ()).unwrap();
    let found = page.measures.into_iter().find(|(known, ..)| known == name);
    text::plain(&found.unwrap().1)
}

pub(super) fn days(clinic: &Clinic, days: u64) {
    clinic.wait(Duration::from_secs(days * DAY));
    clinic.sign_in();
}

/// Somebody who is not asked in by name, because they are too young.
const TOO_YOUNG: &[(&str, &str)] = &[
    ("referral-source", "gp"),
    ("pathway-point", "gp_consultation"),
    ("age-band", "under_16"),
    ("sex", "female"),
    ("ethnic-scheme", "2021"),
    ("ethnic-2021", "white_british"),
    ("language", "en-GB"),
    ("reason", "criteria_not_met"),
];

#[test]
fn story_7_the_funnel_counts_who_is_too_young_who_comes_by_themselves_and_who_has_a_red_flag() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    assert!(clinic.tries(step(StepKind::Screening, None), "", TOO_YOUNG).unwrap().step.is_some());
    let marek = clinic.register("Nowak", "Marek");
    clinic.note(StepKind::Screening, &marek, &but(FIT, &[("referral-source", "self")]));
    clinic.note(StepKind::Consent, &marek, CONSENT);
    clinic.note(StepKind::Offer, &marek, ACCEPT);
    let joan = clinic.register("Price", "Joan");
    clinic.note(StepKind::Screening, &joan, &but(FIT, &[("criterion-saddle", "true")]));
    clinic.enrol(&clinic.register("Baker", "Ann"));

    let funnel = report(&clinic, ReportId::Funnel);

    let at = |rung: &str| row(&funnel, "Steps", &[rung]);
    assert_eq!(at("Asked"), ["4", "–", "4 of 4 (100.0 %)", "0", "3", "1"]);
    assert_eq!(at("May take part"), ["2", "2 of 4 (50.0 %)", "2 of 4 (50.0 %)", "0", "1", "1"]);
    assert_eq!(at("Takes part"), ["2", "2 of 2 (100.0 %)", "2 of 4 (50.0 %)", "0", "1", "1"]);
    assert_eq!(at("Started"), ["0", "0 of 2 (0.0 %)", "0 of 4 (0.0 %)", "0", "0", "0"]);
    let lost = |why: &str| row(&funnel, "Where people got no further, and why", &["May take part", why]);
    assert_eq!(lost("age"), ["1", "1", "0"]);
    let losses = &funnel.tables[1].rows;
    assert!(losses.iter().any(|row| text::plain(&row[1]).starts_with("By the answer to: ")), "{losses:?}");
    assert!(
        funnel.notes[0].contains("1") && funnel.notes[0].contains("without a name"),
        "{:?}",
        funnel.notes
    );
}

#[test]
fn who_uses_it_at_thirty_days_counts_once_somebody_said_so_or_the_window_is_over() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let (ann, ben) = (clinic.register("Baker", "Ann"), clinic.register("Clarke", "Ben"));
    for one in [&ann, &ben] {
        clinic.enrol(one);
        clinic.note(StepKind::Start, one, &[]);
    }
    let uses = [
        ("time-point", "e30"),
        ("source", "self-report"),
        ("active", "true"),
        ("definition", "used_past_30_days"),
    ];
    days(&clinic, 30);
    clinic.note(StepKind::Engagement, &ann, &uses);
    let funnel = |clinic: &Clinic| {
        let report = report(clinic, ReportId::Funnel);
        let rung = report.tables[0].rows.iter().find(|row| row[0].starts_with("Still uses it")).unwrap();
        rung.iter().skip(1).take(4).map(|cell| text::plain(cell)).collect::<Vec<_>>()
    };
    assert_eq!(funnel(&clinic), ["1", "1 of 1 (100.0 %)", "1 of 2 (50.0 %)", "1"], "of Ben it is too early");

    days(&clinic, 10);
    assert_eq!(funnel(&clinic), ["1", "1 of 2 (50.0 %)", "1 of 2 (50.0 %)", "0"]);
}

#[test]
fn story_8_uptake_by_age_includes_who_declined_and_he_is_not_missing() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let new = participants::ParticipantEntry { born: "2/2/1948".into(), ..entry("Shaw", "Derek") };
    let derek = participants::register(&clinic.app, new).unwrap().value.participant.unwrap();
    clinic.note(StepKind::Screening, &derek, FIT);
    clinic.note(StepKind::Consent, &derek, CONSENT);
    let decline = [
        ("product", "kaia"),
        ("script", "S1-en-v2"),
        ("result", "declined"),
        ("reasons", "no_device,prefers_face_to_face"),
        ("given-instead", "usual"),
    ];
    clinic.note(StepKind::Offer, &derek, &but(ACCEPT, &decline));
    // Grace types on the day after what he wrote on the tenth.
    days(&clinic, 1);
    let of_the_tenth = services::ways::BeginPlanned {
        participant: derek.clone(),
        kit: BACK.into(),
        plan: "v0".into(),
        turn: 0,
        day: "10/3/2026".into(),
    };
    let visit = services::ways::begin_visit(&clinic.app, of_the_tenth).unwrap().value.visit.unwrap();
    let form = visits::ChooseForm {
        visit: visit.clone(),
        instrument: "nprs".into(),
        language: "en-GB".into(),
        mode: Mode::Paper,
        paper_day: Some("10/3/2026".into()),
        interpreter: None,
    };
    let form = visits::begin_form(&clinic.app, form).unwrap().value.response.unwrap();
    clinic.answer(&form, "nprs", json!({ "scale": 6 }));
    assert!(clinic.finish(&form).finished);

    let uptake = report(&clinic, ReportId::Uptake);
    let band = row(&uptake, "By age", &["75 to 84"]);
    assert_eq!(
        band,
        ["1", "1", "0 of 1 (0.0 %)", "1 of 1 (100.0 %)", "–"],
        "78 years old, and he takes part"
    );
    let funnel = report(&clinic, ReportId::Funnel);
    let lost = |rung, why| row(&funnel, "Where people got no further, and why", &[rung, why])[0].clone();
    assert_eq!([lost("Accepted", "no device"), lost("Accepted", "prefers face to face")], ["1", "1"]);
    assert_eq!(lost("Started", "Was given: Usual care"), "1");
    assert_eq!(measure(&clinic, "Days until entry"), "1 in the middle, 1 at the 90th centile");
    let baseline = |clinic: &Clinic| {
        let retention = report(clinic, ReportId::Retention);
        let row = &retention.tables[0].rows[0];
        row[1..].iter().map(|cell| text::plain(cell)).collect::<Vec<_>>()
    };
    let none = "0 of 1 (0.0 %)";
    assert_eq!(baseline(&clinic), ["1", none, none, "1 of 1 (100.0 %)", none, "0", "0"], "he came");
    assert_eq!(measure(&clinic, "Visits done"), none);

    // Somebody notes why the rest was not given: now the visit is done, everywhere.
    let plan = visits::open(&clinic.app, Clinic::by_id(&visit)).unwrap().plan.unwrap();
    for form in plan.forms.iter().filter(|form| form.response.is_none()) {
        let ask = services::ways::AskStep {
            visit: Some(visit.clone()),
            ..step(StepKind::NotDone, Some(derek.as_str()))
        };
        let why = [("plan", "v0"), ("instrument", &*form.instrument), ("reason", "participant_unwell")];
        assert_eq!(clinic.tries(ask, "", &why).unwrap().problems, []);
    }
    assert_eq!(baseline(&clinic)[..2], ["1", "1 of 1 (100.0 %)"]);
    assert_eq!(measure(&clinic, "Visits done"), "1 of 1 (100.0 %)");
}

/// Forms stand in for the licensed ones, and say nothing of what there is in Somali.
#[test]
fn story_6_what_is_not_there_in_her_language_is_counted() {
    let clinic = Clinic::open();
    clinic.installed(&clinic.trust("For tests").sign(&slots()));
    clinic.approve_wordings();
    clinic.run_kit(BACK);
    let amina = clinic.register_speaking("so", "Yusuf", "Amina");
    clinic.enrol(&amina);
    let visit = clinic.begin_planned(&amina, "v0").unwrap();
    // The one that is there is offered at once, in her language; the other says why it is not.
    let plan = visits::open(&clinic.app, Clinic::by_id(&visit)).unwrap().plan.unwrap();
    let offered = |instrument: &str| plan.forms.iter().find(|form| form.instrument == instrument).unwrap();
    assert_eq!(offered("eq5d5l").begins, Some(("so".into(), Mode::Patient)));
    let mskhq = offered("mskhq");
    assert_eq!(mskhq.begins, None);
    assert!(mskhq.withheld.as_ref().is_some_and(|why| why.contains("Somali")), "{:?}", mskhq.withheld);
    let ask = services::ways::AskStep { visit: Some(visit.clone()), ..step(StepKind::NotDone, Some(&amina)) };
    let asked = services::ways::form(&clinic.app, ask).unwrap().fields;
    let reasons = format!("{:?}", asked.iter().find(|field| field.name == "reason").unwrap().kind);
    for why in ["instrument_not_available_in_language", "book_later"] {
        assert!(reasons.contains(&format!("{why:?}")), "{why}: {reasons}");
    }
    let form = clinic.begin(&visit, "eq5d5l", "so");
    for item in forms::open(&clinic.app, Clinic::by_id(&form)).unwrap().items {
        clinic.answer(&form, &item.id, json!({ "choice": "1" }));
    }
    assert!(clinic.finish(&form).finished);
    let why = ("reason", "instrument_not_available_in_language");
    clinic.note(StepKind::NotDone, &amina, &[("plan", "v0"), ("instrument", "mskhq"), why]);

    let forms = report(&clinic, ReportId::Completeness);

    let not_given = "Forms not given, and why, by the language of the participant";
    let row_of =
        row(&forms, not_given, &["Somali", "MSK-HQ (stand-in)", "form not available in their language"]);
    assert_eq!(row_of, ["1"]);
    let done = row(&forms, "Finished forms", &["EQ-5D-5L (stand-in)", "Somali"]);
    assert_eq!(done, ["The participant, alone", "1", "1 of 1 (100.0 %)", "0 of 5 (0.0 %)"]);
    let uptake = report(&clinic, ReportId::Uptake);
    assert_eq!(row(&uptake, "By language", &["Somali"])[..2], ["1", "1"]);
    assert_eq!(row(&uptake, "By need of an interpreter", &["Needs one"])[..2], ["1", "1"]);
}

/// More pain after the exercises, as it is told on 9 April.
#[test]
fn what_came_of_alerts_is_counted() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let joan = clinic.register("Price", "Joan");
    let kept = clinic.note(StepKind::Screening, &joan, &but(FIT, &[("criterion-saddle", "true")]));
    clinic.wait(Duration::from_secs(4 * 60));
    let called = [("action", "called_service"), ("service", "999"), ("time-called", "09:03")];
    clinic.note_about(StepKind::AlertAction, &kept.alerts[0], &called);
    let outcome = [("outcome", "admitted"), ("false-alarm", "false"), ("contacts", "3")];
    clinic.note_about(StepKind::AlertOutcome, &kept.alerts[0], &outcome);
    let ann = clinic.register("Baker", "Ann");
    let flag = clinic.note(StepKind::Screening, &ann, &but(FIT, &[("criterion-red-flag", "true")]));
    let nothing = [("action", "no_action_needed"), ("override", "known_and_stable")];
    clinic.note_about(StepKind::AlertAction, &flag.alerts[0], &nothing);

    let told = report(&clinic, ReportId::Escalations);

    let all = row(&told, "By alert", &["All alerts"]);
    assert_eq!(all, ["2", "0", "0", "2 of 2 (100.0 %)", "0", "1 of 2 (50.0 %)", "3"]);
    assert_eq!(told.tables[0].rows.len(), 3);
    assert_eq!(told.tables[2].rows.len(), 1, "one service was called");
    assert_eq!(told.tables[4].rows.len(), 1, "and once nothing was needed");
    assert!(alerts::page(&clinic.app, AskAlerts { closed: true }).unwrap().fired == 2);
}

#[test]
fn whoever_only_reads_sees_every_report_and_takes_no_table_away() {
    let clinic = Clinic::open();
    with_a_number(&clinic);
    let (event, _) = admitted(&clinic);
    clinic.settle("Umar Ali", Role::Auditor);
    clinic.sign_in_as("Umar Ali", THEIRS).unwrap();

    assert_eq!(reports::page(&clinic.app, ()).unwrap().reports.len(), ReportId::ALL.len());
    for id in ReportId::ALL {
        let report = report(&clinic, id);
        assert!(!report.counted.is_empty() && !report.counted.starts_with('['), "{id:?}");
        let said = format!("{report:?}");
        assert!(!said.contains("[report-") && !said.contains("Price"), "no name, and every word: {said}");
        let printed = reports::print(&clinic.app, AskReport { report: id, kit: BACK.into() }).unwrap().value;
        let letters = printed::letters(printed.path.as_deref());
        printed::says(&letters, &[report.title.as_str(), report.counted.as_str()]);
        for table in &report.tables {
            let cells = table.rows.iter().flatten().map(String::as_str).filter(|cell| !cell.is_empty());
            printed::says(&letters, &[table.caption.as_str()]);
            printed::says(&letters, &cells.collect::<Vec<_>>());
        }
        printed::says_nothing_of(&letters, &["Price", "Joan"]);
    }
    assert!(clinic.app.admit(Duty::Look).is_ok());
    assert!(clinic.app.admit(Duty::Send).is_err(), "tables are the site's");
    // The draft is for the sponsor: whoever reads for them may have it.
    let drafted = reports::notice(&clinic.app, Clinic::by_id(&event)).unwrap().value;
    printed::says(&printed::letters(drafted.path.as_deref()), &["07-0001", "Made from what is recorded"]);
}

#[test]
fn a_table_for_somebody_outside_has_no_small_number() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    clinic.enrol(&clinic.register("Baker", "Ann"));
    let save = |leaves| {
        let what = ExportReport { report: ReportId::Funnel, kit: BACK.into(), leaves };
        let path = reports::export(&clinic.app, what).unwrap().value.path.unwrap();
        (fs::read_to_string(&path).unwrap(), path)
    };
    let ((inside, _), (outside, path)) = (save(false), save(true));

    assert!(inside.contains("\"screened\",\"people\",\"1\"") && !inside.contains("suppressed"), "{inside}");
    assert!(path.contains("-outside-"), "{path}");
    assert!(outside.contains("\"screened\",\"people\",\"suppressed\""), "{outside}");
    assert!(!outside.contains("Baker") && !outside.contains(",\"1\","), "{outside}");
}

fn effect(clinic: &Clinic, who: &str, category: &str) -> String {
    let said = [("category", category), ("description", "An hour more each week"), ("affected", "staff")];
    clinic.note(StepKind::Unintended, who, &said).step.unwrap()
}

#[test]
fn effects_that_nobody_intended_are_counted_by_what_they_are_about_and_by_what_people_were_given() {
    let clinic = Clinic::open();
    clinic.run_kit(BACK);
    let caption = "Unintended effects, by what they are about";
    let counted = |begins: &str| row(&report(&clinic, ReportId::Safety), caption, &[begins]);
    let table = || report(&clinic, ReportId::Safety).tables.pop().unwrap();
    assert_eq!((table().caption.as_str(), table().rows.len()), (caption, 0));
    let columns: Vec<_> = table().columns.into_iter().map(|(name, _)| name).collect();
    assert_eq!(columns[..2], ["What", "Effects"]);
    assert_eq!(columns[2..], ["Digital technology", "Usual care", "Given nothing yet"]);

    let (joan, derek, ann) =
        (clinic.register("Price", "Joan"), clinic.register("Shaw", "Derek"), clinic.register("Baker", "Ann"));
    clinic.enrol(&joan);
    clinic.note(StepKind::Screening, &derek, FIT);
    clinic.note(StepKind::Consent, &derek, CONSENT);
    let declined = [("result", "declined"), ("reasons", "no_device"), ("given-instead", "usual")];
    clinic.note(StepKind::Offer, &derek, &but(ACCEPT, &declined));
    clinic.note(StepKind::Screening, &ann, FIT);
    effect(&clinic, &joan, "workload");
    effect(&clinic, &derek, "workload");
    effect(&clinic, &ann, "access");
    let mistaken = effect(&clinic, &joan, "privacy");

    // Effects, with the technology, with usual care, of who was given nothing yet.
    assert_eq!(counted("All unintended effects"), ["4", "2", "1", "1"]);
    assert_eq!(counted("Workload"), ["2", "1", "1", "0"]);
    assert_eq!(counted("Access to care"), ["1", "0", "0", "1"]);
    assert_eq!(counted("Privacy"), ["1", "1", "0", "0"]);
    let noted = clinic.way(&joan).steps;
    let effects: Vec<_> = noted.iter().filter(|step| step.kind == StepKind::Unintended).collect();
    assert_eq!(effects.iter().map(|step| step.title.as_str()).collect::<Vec<_>>(), ["Unintended effect"; 2]);
    let said = text::plain(&effects[1].said);
    assert!(said.contains("Workload") && said.contains("An hour more each week"), "{said}");

    let back = services::ways::TakeBackStep { step: mistaken, reason: "of somebody else".into() };
    assert_eq!(services::ways::take_back(&clinic.app, back).unwrap().value, []);
    assert_eq!(counted("All unintended effects"), ["3", "1", "1", "1"]);
    let rows: Vec<_> = table().rows.iter().map(|row| row[0].clone()).collect();
    assert_eq!(rows, ["All unintended effects", "Workload", "Access to care"]);
    assert!(report(&clinic, ReportId::Safety).tables[0].rows.is_empty(), "an effect is no adverse event");

    // It leaves the site with small numbers left out, like any other.
    let file = ExportReport { report: ReportId::Safety, kit: BACK.into(), leaves: true };
    let path = reports::export(&clinic.app, file).unwrap().value.path.unwrap();
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains("\"unintended\",\"all\",\"effects\"") && text.contains("suppressed"), "{text}");
}
