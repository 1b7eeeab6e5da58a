//! A report as comma-separated values: a line for each number, whatever the shape of
//! its table, so that any tool can read it. It is in codes: the same file whatever
//! language the window speaks, so that files of several sites can be put together.
//!
//! What leaves the site has no small numbers: a row with a number from 1 to 4, or from
//! which one could be worked out, is left out whole; and where one row of a table is
//! left out, so is the next smallest, and the next, until what is left out together is no
//! small number either, or it could be told from the rest. The limit of
//! 5 is a proposal of ours.

use std::{collections::BTreeSet, fmt::Write};

use super::{
    ReportId,
    table::{Cell, Sheet, Table, rate},
};

/// Fewer are not told to anybody outside.
const LEAST: u32 = 5;

/// What stands in place of a number that is left out.
const LEFT_OUT: &str = "suppressed";

/// The file.
pub(super) fn csv(sheet: &Sheet, report: ReportId, leaves: bool) -> String {
    // The mark by which spreadsheets know the letters.
    let mut all = String::from("\u{feff}report,kit,tailoring,table,row,measure,value,of\r\n");
    for table in &sheet.tables {
        let hidden = if leaves { hidden(table) } else { BTreeSet::new() };
        for (at, row) in table.rows.iter().enumerate() {
            let name: Vec<_> = row.iter().filter_map(code).collect();
            let name = name.join(" / ");
            for (column, cell) in table.columns.iter().zip(row) {
                let Some((value, of)) = values(cell) else { continue };
                let (value, of) =
                    if hidden.contains(&at) { (LEFT_OUT.to_owned(), String::new()) } else { (value, of) };
                let line = [report.code(), &sheet.kit, &sheet.tailoring, &table.code, &name, &column.code];
                let line = line.into_iter().chain([value.as_str(), &of]).map(quoted).collect::<Vec<_>>();
                let line = line.join(",");
                let _ = write!(all, "{line}\r\n");
            }
        }
    }
    all
}

fn code(cell: &Cell) -> Option<&str> {
    match cell {
        Cell::Named { code, .. } => Some(code),
        Cell::Count(_) | Cell::Share(..) | Cell::Number(_) | Cell::Rate { .. } => None,
    }
}

fn values(cell: &Cell) -> Option<(String, String)> {
    let number = |number: &u32| number.to_string();
    match cell {
        Cell::Named { .. } => None,
        Cell::Count(count) => Some((number(count), String::new())),
        Cell::Share(part, whole) => Some((number(part), number(whole))),
        Cell::Number(one) => Some((one.as_ref().map(number).unwrap_or_default(), String::new())),
        Cell::Rate { total, days } => {
            Some((rate(*total, *days).map(|rate| rate.to_string()).unwrap_or_default(), String::new()))
        }
    }
}

/// The rows that are not told.
fn hidden(table: &Table) -> BTreeSet<usize> {
    let small = |number: u32| (1..LEAST).contains(&number);
    let is_small = |cell: &Cell| match cell {
        Cell::Count(count) => small(*count),
        Cell::Share(part, whole) => small(*part) || small(*whole) || small(whole.saturating_sub(*part)),
        Cell::Named { .. } | Cell::Number(_) | Cell::Rate { .. } => false,
    };
    let first = |row: &[Cell]| {
        row.iter().find_map(|cell| match cell {
            Cell::Count(count) => Some(*count),
            Cell::Share(part, _) => Some(*part),
            Cell::Named { .. } | Cell::Number(_) | Cell::Rate { .. } => None,
        })
    };
    let rows = table.rows.iter().enumerate();
    let mut hidden: BTreeSet<usize> =
        rows.clone().filter(|(_, row)| row.iter().any(is_small)).map(|(at, _)| at).collect();
    // What is left out together must be no small number either: a sum elsewhere would tell it.
    while !hidden.is_empty() && (hidden.len() == 1 || is_told_by_a_sum(table, &hidden)) {
        let others = rows.clone().filter(|(at, row)| !hidden.contains(at) && first(row) != Some(0));
        let Some((next, _)) = others.min_by_key(|(_, row)| first(row)) else { break };
        hidden.insert(next);
    }
    hidden
}

/// Whether the rows that are left out come, in any column, to a small number.
fn is_told_by_a_sum(table: &Table, hidden: &BTreeSet<usize>) -> bool {
    let part = |cell: &Cell| match cell {
        Cell::Count(part) | Cell::Share(part, _) => *part,
        Cell::Named { .. } | Cell::Number(_) | Cell::Rate { .. } => 0,
    };
    let sum = |column: usize| -> u32 {
        hidden.iter().filter_map(|at| table.rows[*at].get(column)).map(part).fold(0, u32::saturating_add)
    };
    (0..table.columns.len()).any(|column| (1..LEAST).contains(&sum(column)))
}

/// As a field: in quotes, and never a formula.
fn quoted(field: &str) -> String {
    let field = text::plain(field).replace('"', "\"\"");
    let guard = if field.starts_with(['=', '+', '-', '@']) { "'" } else { "" };
    format!("\"{guard}{field}\"")
}
