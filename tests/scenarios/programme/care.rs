//! The report of other care: so much in three months of one person, of the days that were
//! asked about.

use domain::way::StepKind;
use kit::{
    Clinic,
    programme::{BACK, but},
};
use services::{
    reports::{self, AskReport, ExportReport, Report, ReportId},
    ways,
};

fn report(clinic: &Clinic) -> Report {
    reports::open(&clinic.app, AskReport { report: ReportId::Resources, kit: BACK.into() }).unwrap()
}

/// The rows of a table, each as its cells.
fn rows(of: &Report, caption: &str) -> Vec<Vec<String>> {
    let table = of.tables.iter().find(|table| table.caption == caption).unwrap();
    table.rows.iter().map(|row| row.iter().map(|cell| text::plain(cell)).collect()).collect()
}

fn asked(clinic: &Clinic, who: &str, from: &str, to: &str, said: &[(&str, &str)]) -> String {
    let fields = but(said, &[("source", "self-report"), ("from", from), ("to", to)]);
    clinic.note(StepKind::Resource, who, &fields).step.unwrap()
}

const SINCE: &str = "Since the index day, by what people were given";

/// Three people since 10 March 2026: two took the technology, one declined it.
fn three(clinic: &Clinic) -> [String; 3] {
    clinic.run_kit(BACK);
    let [joan, marek, derek] =
        [("Price", "Joan"), ("Nowak", "Marek"), ("Shaw", "Derek")].map(|(family, given)| {
            let who = clinic.register(family, given);
            clinic.note(StepKind::Screening, &who, kit::programme::FIT);
            clinic.note(StepKind::Consent, &who, kit::programme::CONSENT);
            who
        });
    for who in [&joan, &marek] {
        clinic.note(StepKind::Offer, who, kit::programme::ACCEPT);
    }
    let no = [("result", "declined"), ("reasons", "no_device"), ("given-instead", "usual")];
    clinic.note(StepKind::Offer, &derek, &but(kit::programme::ACCEPT, &no));
    [joan, marek, derek]
}

#[test]
fn other_care_is_told_for_three_months_of_one_person_by_what_they_were_given() {
    let clinic = Clinic::open();
    let [joan, marek, derek] = three(&clinic);
    asked(&clinic, &joan, "10 12 2025", "10 3 2026", &[("resource-gp", "3")]);
    clinic.wait_until("2026-06-09T09:00:00+01:00");
    clinic.sign_in();
    // Joan: 91 days in two windows, of which ten days were asked about twice.
    asked(&clinic, &joan, "11 3 2026", "20 4 2026", &[("resource-gp", "1"), ("resource-emergency", "0")]);
    let late = asked(&clinic, &joan, "11 4 2026", "9 6 2026", &[("resource-gp", "2")]);
    asked(&clinic, &marek, "11 3 2026", "9 6 2026", &[("resource-gp", "0")]);
    asked(&clinic, &derek, "11 3 2026", "9 6 2026", &[("resource-gp", "4"), ("resource-emergency", "1")]);

    let made = report(&clinic);

    let before = rows(&made, "Before the index day");
    assert_eq!(before.len(), 1, "of what nobody answered there is no line: {before:?}");
    assert!(before[0][0].starts_with("GP"), "{before:?}");
    assert_eq!(before[0][1..], ["1", "1 of 1 (100.0 %)", "3", "91", "3.00"]);
    let since = rows(&made, SINCE);
    let numbers: Vec<_> = since.iter().map(|row| row[2..].to_vec()).collect();
    assert_eq!(
        numbers,
        [
            ["2", "1 of 2 (50.0 %)", "3", "182", "1.50"],
            ["1", "0 of 1 (0.0 %)", "0", "41", "0.00"],
            ["1", "1 of 1 (100.0 %)", "4", "91", "4.00"],
            ["1", "1 of 1 (100.0 %)", "1", "91", "1.00"],
        ],
        "{since:?}"
    );
    assert_ne!(since[0][0], since[2][0], "by what they were given");
    assert!(
        made.notes.iter().any(|note| text::plain(note).starts_with("1 person was asked about some days"))
    );

    // What was noted in error counts for nothing, nor do its days.
    let what = ways::TakeBackStep { step: late, reason: "another person's".into() };
    assert_eq!(ways::take_back(&clinic.app, what).unwrap().value, []);
    let since = rows(&report(&clinic), SINCE);
    assert_eq!(since[0][2..], ["2", "1 of 2 (50.0 %)", "1", "132", "0.69"]);
    assert!(!report(&clinic).notes.iter().any(|note| text::plain(note).contains("some days twice")));
}

#[test]
fn what_leaves_the_site_says_nothing_of_so_few() {
    let clinic = Clinic::open();
    let [joan, ..] = three(&clinic);
    asked(&clinic, &joan, "10 12 2025", "10 3 2026", &[("resource-gp", "30")]);
    let file = |leaves| {
        let what = ExportReport { report: ReportId::Resources, kit: BACK.into(), leaves };
        let path = reports::export(&clinic.app, what).unwrap().value.path.unwrap();
        std::fs::read_to_string(path).unwrap()
    };
    assert!(file(false).contains("\"30.00\""), "{}", file(false));
    let told = file(true);
    assert!(told.contains("suppressed") && !told.contains("30"), "{told}");
}
