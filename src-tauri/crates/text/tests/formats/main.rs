//! How every language of the clinic writes a date, a time, a number and the
//! rest, as one table that a reader of the language can look over: `golden.tsv`.
//! The tests of the window read it too. `UPDATE=1` writes it anew.

use std::{env, fs, path::Path};

use chrono::{NaiveDate, NaiveTime};
use text::{List, Texts, plain};

const THREE: [&str; 3] = ["A", "B", "C"];

fn row(texts: &Texts, tag: &str) -> Vec<(&'static str, String)> {
    let day = NaiveDate::from_ymd_opt(1952, 3, 12).expect("a day");
    let grouping = texts.grouping(tag);
    vec![
        ("date", texts.date(tag, day)),
        ("date long", texts.date_long(tag, day)),
        ("month", texts.year_month(tag, 1952, 3)),
        ("year", texts.year(tag, 1952)),
        ("time", texts.time(tag, NaiveTime::from_hms_opt(14, 3, 0).expect("a time"))),
        ("1234", texts.number(tag, 1_234)),
        ("1234567", texts.number(tag, 1_234_567)),
        ("72.50", texts.decimal(tag, "72.50")),
        ("and", plain(&texts.list(tag, &THREE, List::And))),
        ("or", plain(&texts.list(tag, &THREE, List::Or))),
        (
            "grouping",
            format!("{} {} {} {}", grouping.primary, grouping.secondary, grouping.min, grouping.separator),
        ),
    ]
}

fn table(texts: &Texts) -> String {
    let mut table = String::new();
    for language in texts.languages() {
        for (what, written) in row(texts, &language.tag) {
            // Spaces that do not break look like any other; here they show.
            let written = written.replace('\u{a0}', "<nbsp>").replace('\u{202f}', "<narrow nbsp>");
            table += &format!("{}\t{what}\t{written}\n", language.tag);
        }
    }
    table
}

#[test]
fn every_language_writes_its_dates_numbers_and_lists_as_the_table_says() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats/golden.tsv");
    let now = table(&Texts::built_in().unwrap());
    if env::var_os("UPDATE").is_some() {
        fs::write(&golden, &now).unwrap();
    }

    assert_eq!(fs::read_to_string(&golden).unwrap(), now, "UPDATE=1 writes it anew; then have it read");
}

/// Data that lacks a language would fall back to another, without a word.
#[test]
fn every_language_has_months_of_its_own_and_only_the_digits_0_to_9() {
    let texts = Texts::built_in().unwrap();
    for language in texts.languages() {
        let tag = &language.tag;
        let rows = row(&texts, tag);

        let english = !language.written_as().starts_with("en")
            && rows[0].1.contains("Mar")
            && rows[1].1.contains("March");
        assert!(!english && !rows[0].1.contains("M03") && !rows[2].1.contains("M03"), "{rows:?}");
        for (what, written) in rows {
            let digits = written.chars().filter(|c| c.is_numeric());
            assert!(digits.clone().all(|c| c.is_ascii_digit()), "{tag} {what} {written}");
            assert!(["and", "or"].contains(&what) || digits.count() > 0, "{tag} {what} {written}");
        }
    }
}

#[test]
fn digits_are_grouped_by_hand_exactly_as_the_language_groups_them() {
    let texts = Texts::built_in().unwrap();
    for language in texts.languages() {
        let tag = &language.tag;
        let by = texts.grouping(tag);
        for number in [0, 7, 999, 1_000, 9_999, 10_000, 123_456, 1_234_567, 1_234_567_890] {
            let digits = number.to_string();
            let head = digits.len().saturating_sub(usize::from(by.primary));
            let grouped = if by.primary == 0 || head < usize::from(by.min) {
                digits.clone()
            } else {
                let from_right: Vec<_> =
                    digits.as_bytes()[..head].rchunks(usize::from(by.secondary)).collect();
                let mut groups: Vec<_> =
                    from_right.iter().rev().map(|g| str::from_utf8(g).unwrap()).collect();
                groups.push(&digits[head..]);
                groups.join(&by.separator)
            };

            assert_eq!(grouped, texts.number(tag, number), "{tag}");
        }
    }
}
