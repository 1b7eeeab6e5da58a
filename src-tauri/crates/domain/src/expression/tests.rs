use proptest::prelude::*;

use super::*;

fn worked(text: &str) -> Worked {
    let points = |name: &str| match name {
        "a" => Some(Decimal::from(3)),
        "b-2" => "0.5".parse().ok(),
        _ => None,
    };
    Expression::read(text).unwrap().work_out(&points, STEPS)
}

fn number(text: &str) -> String {
    match worked(text) {
        Worked::Number(number) => number.rounded(2).unwrap().to_string(),
        Worked::Missing => "missing".into(),
        Worked::Undefined => "undefined".into(),
    }
}

#[test]
fn numbers_are_worked_out_as_at_school() {
    for (text, result) in [
        ("1 + 2 * 3 - 4 / 8", "6.50"),
        ("-(1 + 2) * 2", "-6.00"),
        ("10 - 2 - 3", "5.00"),
        ("{a} * {b-2}", "1.50"),
        ("min(3, 1, 2) + max(3, 1, 2)", "4.00"),
        ("sum({a}, 1) / mean(1, 3)", "2.00"),
        ("round(2 / 3, 1)", "0.70"),
        ("round(2.5) + floor(-0.5) + ceil(0.2) + abs(-2)", "5.00"),
        ("if({a} >= 3 and not ({a} > 3) or 0, 7, 1 / 0)", "7.00"),
        ("(1 = 1) + (1 != 1) + (1 < 2) + (2 <= 2) + (2 > 3)", "3.00"),
    ] {
        assert_eq!(number(text), result, "{text}");
    }
}

#[test]
fn what_is_missing_makes_all_of_it_missing_unless_it_is_asked_about() {
    assert_eq!(number("{a} + {gone}"), "missing");
    assert_eq!(number("if(answered({gone}), 1, 2) + first({gone}, 5) + count({a}, {gone})"), "8.00");
    assert_eq!(number("min({a}, {gone})"), "missing");
}

#[test]
fn one_side_of_an_and_or_an_or_may_settle_it() {
    for (text, result) in [
        ("answered({gone}) and {gone} > 3", "0.00"),
        ("{gone} > 3 and 0", "0.00"),
        ("{gone} > 3 or {a} = 3", "1.00"),
        ("{gone} > 3 and {a} = 3", "missing"),
        ("0 or {gone}", "missing"),
        ("0 and 1 / 0", "undefined"),
    ] {
        assert_eq!(number(text), result, "{text}");
    }
}

#[test]
fn a_long_sum_is_long_and_not_deep() {
    let long = format!("1{}", "+1".repeat((LONGEST - 1) / 2));
    let small_stack = std::thread::Builder::new().stack_size(128 * 1024);

    let done = small_stack.spawn(move || number(&long)).unwrap().join();

    assert_eq!(done.unwrap(), "2000.00");
}

#[test]
fn what_has_no_value_is_undefined_and_never_a_number() {
    assert_eq!(number("1 / 0"), "undefined");
    assert_eq!(number(&["999999999999999999"; 12].join(" * ")), "undefined");
    let read = Expression::read("1 + 1 + 1 + 1").unwrap();
    assert_eq!(read.work_out(&|_| None, 6), Worked::Undefined);
    assert_eq!(read.work_out(&|_| None, 7), Worked::Number(Ratio::whole(4)));
}

#[test]
fn what_is_not_understood_says_where() {
    for (text, at) in [
        ("", 0),
        ("1 +", 3),
        ("(1", 2),
        ("eval(1)", 0),
        ("{a", 2),
        ("{}", 2),
        ("1 2", 2),
        ("if(1, 2)", 8),
        ("{A}", 1),
        ("1..2", 0),
        ("min()", 4),
        ("1 andy 2", 2),
    ] {
        assert_eq!(Expression::read(text).map_err(|e| e.at).err(), Some(at), "{text}");
    }
}

#[test]
fn what_is_too_long_or_too_deep_is_refused() {
    assert!(Expression::read(&"1+".repeat(LONGEST)).is_err());
    for open in ["(", "-", "not ", "min("] {
        assert_eq!(Expression::read(&open.repeat(1_000)).unwrap_err().why, "it goes too deep", "{open}");
    }
}

proptest! {
    #[test]
    fn nothing_written_makes_it_fall_over(text in "[-+*/(){}a-z0-9.,<>=! ]{0,60}|\\PC{0,40}") {
        if let Ok(read) = Expression::read(&text) {
            let _ = read.work_out(&|_| Some(Decimal::from(1)), STEPS);
        }
    }
}
