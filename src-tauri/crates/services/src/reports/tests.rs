//! What is told of reports, and what is not.

use super::{
    export,
    table::{Cell, Column, Sheet, Table, median},
    *,
};

fn table(rows: Vec<Vec<Cell>>) -> Table {
    let columns = [("step", false), ("people", true), ("of-those", true)];
    let columns = columns.map(|(code, is_number)| Column { code: code.into(), words: "-".into(), is_number });
    Table { code: "steps".into(), caption: "-".into(), columns: columns.to_vec(), rows }
}

fn row(name: &str, count: u32, whole: u32) -> Vec<Cell> {
    vec![Cell::named(name, "-".into()), Cell::Count(count), Cell::Share(count, whole)]
}

fn csv(rows: Vec<Vec<Cell>>, leaves: bool) -> Vec<String> {
    let sheet = Sheet {
        title: String::new(),
        of: String::new(),
        kit: "back|1".into(),
        tailoring: "11-v1".into(),
        counted: String::new(),
        tables: vec![table(rows)],
        notes: Vec::new(),
        concerns: Vec::new(),
    };
    let text = export::csv(&sheet, ReportId::Funnel, leaves);
    text.trim_start_matches('\u{feff}').lines().skip(1).map(str::to_owned).collect()
}

/// The names of the rows that are left out.
fn left_out(rows: &[Vec<Cell>]) -> Vec<String> {
    let lines = csv(rows.to_vec(), true);
    let name = |line: &String| line.split("\",\"").nth(4).unwrap_or_default().to_owned();
    let mut all: Vec<_> = lines.iter().filter(|line| line.contains("suppressed")).map(name).collect();
    all.dedup();
    all
}

#[test]
fn every_number_has_a_line_of_its_own_in_codes() {
    let lines = csv(vec![row("asked", 12, 15)], false);
    assert_eq!(
        lines,
        [
            "\"funnel\",\"back|1\",\"11-v1\",\"steps\",\"asked\",\"people\",\"12\",\"\"",
            "\"funnel\",\"back|1\",\"11-v1\",\"steps\",\"asked\",\"of-those\",\"12\",\"15\""
        ]
    );
}

#[test]
fn words_of_the_site_are_no_formula_in_a_spreadsheet() {
    let lines = csv(vec![row("=cmd \"x\"", 12, 15)], false);
    assert!(lines[0].contains("\"'=cmd \"\"x\"\"\""), "{lines:?}");
}

#[test]
fn what_leaves_has_no_small_number_nor_one_that_can_be_told_from_the_rest() {
    let rows = [row("a", 4, 50), row("b", 20, 50), row("c", 9, 50), row("d", 0, 50)];
    assert_eq!(left_out(&rows), ["a", "c"], "one row alone could be told from the sum");
    // 47 of 50 says 3.
    let rows = [row("a", 47, 50), row("b", 20, 50), row("c", 2, 50)];
    assert_eq!(left_out(&rows), ["a", "c"]);
    assert_eq!(left_out(&[row("a", 5, 10), row("b", 0, 10)]), Vec::<String>::new());
    // Two together are a small number, too: the months of a year, and its sum.
    let months = [row("Jan", 1, 50), row("Feb", 1, 50), row("Mar", 20, 50), row("Apr", 9, 50)];
    assert_eq!(left_out(&months), ["Jan", "Feb", "Apr"]);
    let inside = csv(rows.to_vec(), false);
    assert!(inside.iter().any(|line| line.contains("\"2\"")), "the site itself sees all of it");
}

#[test]
fn the_middle_of_an_even_number_is_the_lower_one() {
    assert_eq!(median(&mut []), None);
    assert_eq!(median(&mut [7]), Some(7));
    assert_eq!(median(&mut [9, 1, 5]), Some(5));
    assert_eq!(median(&mut [4, 1, 2, 3]), Some(2));
}
