use super::*;
use crate::{
    example::{PATIENT, answers, small},
    form::Form,
    instrument::Instrument,
};

mod published;

/// `a`, `b` and `c` from 0 to 4, `r` from 0 to 4 and reversed, `n` any number, `x` only where `c` is more than 2.
fn scored(score: &str) -> Instrument {
    small(&format!(
        r#"
        items = [
            {{ id = "a", kind = "scale", min = 0, max = 4 }}, {{ id = "b", kind = "scale", min = 0, max = 4 }},
            {{ id = "c", kind = "scale", min = 0, max = 4 }}, {{ id = "r", kind = "scale", min = 0, max = 4, reversed = true }},
            {{ id = "n", kind = "number", places = 2 }},
            {{ id = "x", kind = "scale", min = 0, max = 4, when = {{ all = [{{ item = "c", is = ">", value = 2 }}] }} }},
        ]
        [[scores]]
        id = "s"
        direction = "higher-is-worse"
        {}"#,
        score.replace("; ", "\n")
    ))
}

/// The score as a person would write it: a number, how many are missing, or that there is none.
fn written(of: &Instrument, said: &str) -> String {
    let given = answers(of, said);
    match Form::new(of, &given, PATIENT).score(of.scales().last().unwrap()) {
        Score::Points(points) => points.to_string(),
        Score::Incomplete { missing } => format!("{missing} missing"),
        Score::Undefined => "none".into(),
    }
}

#[test]
fn every_method_counts_as_its_manual_says() {
    for (score, table) in [
        (
            r#"method = "sum"; items = ["a", "b", "r"]; range = [0, 12]"#,
            &[
                ("a = 1, b = 2, r = 1", "6"),
                ("a = 0, b = 0, r = 4", "0"),
                ("a = 1, b = 2", "1 missing"),
                ("", "3 missing"),
            ][..],
        ),
        (r#"method = "value"; items = ["r"]; range = [0, 4]"#, &[("r = 1", "3"), ("", "1 missing")]),
        (
            r#"method = "value"; items = ["a"]; weights = { a = "2.5" }; range = [0, 10]; places = 1"#,
            &[("a = 3", "7.5")],
        ),
        (
            r#"method = "sum"; items = ["a", "b"]; weights = { a = 3, b = "-0.5" }; range = [-2, 12]; places = 1"#,
            &[("a = 1, b = 1", "2.5"), ("a = 0, b = 4", "-2.0")],
        ),
        (r#"method = "sum"; items = ["a", "b"]; reversed = ["b"]; range = [0, 8]"#, &[("a = 1, b = 1", "4")]),
        // Reversed twice is not reversed.
        (r#"method = "sum"; items = ["r"]; reversed = ["r"]; range = [0, 4]"#, &[("r = 1", "1")]),
        (
            r#"method = "sum"; items = ["a", "b", "c"]; may_miss = 1; range = [0, 12]"#,
            &[("a = 1, b = 2", "3"), ("a = 1", "2 missing")],
        ),
        (
            r#"method = "sum"; items = ["a", "b", "c"]; may_miss = 1; pro_rated = true; range = [0, 12]; places = 1"#,
            &[("a = 1, b = 2", "4.5"), ("a = 1, b = 2, c = 3", "6.0"), ("a = 1", "2 missing")],
        ),
        (
            r#"method = "sum"; items = ["a", "b", "c"]; may_miss = 2; pro_rated = true; weights = { a = 2 }; range = [0, 16]"#,
            // 2 × 3, for a weight of 2 of 4; and 1 + 2, for 2 of 4.
            &[("a = 3", "12"), ("b = 1, c = 2", "6"), ("a = 3, b = 1, c = 1", "8")],
        ),
        (
            r#"method = "mean"; items = ["a", "b", "c"]; at_least_answered = 2; range = [0, 4]; places = 2"#,
            &[
                ("a = 1, b = 2, c = 2", "1.67"),
                ("a = 1, c = 2", "1.50"),
                ("c = 2", "2 missing"),
                ("", "3 missing"),
            ],
        ),
        (
            r#"method = "mean"; items = ["a", "b"]; weights = { b = 3 }; range = [0, 4]; places = 2"#,
            &[("a = 1, b = 2", "1.75")],
        ),
        (
            r#"method = "percent"; items = ["a", "r"]; may_miss = 1; range = [0, 100]; places = 1"#,
            &[("a = 1, r = 2", "37.5"), ("a = 1", "25.0"), ("a = 4, r = 0", "100.0")],
        ),
        (
            r#"method = "percent"; items = ["a", "b", "c"]; may_miss = 1; pro_rated = true; range = [0, 100]; places = 1"#,
            &[("a = 1, b = 2", "37.5"), ("a = 4, b = 4", "100.0")],
        ),
        (
            r#"method = "percent"; items = ["a", "b"]; weights = { b = 3 }; range = [0, 100]"#,
            &[("a = 4, b = 0", "25"), ("a = 0, b = 4", "75")],
        ),
        (
            r#"method = "count"; items = ["a", "b", "r"]; range = [0, 3]"#,
            &[("a = 1, b = 0, r = 0", "2"), ("a = 0, b = 0, r = 4", "0"), ("a = 4", "2 missing")],
        ),
        (
            r#"method = "count"; items = ["a", "b"]; at_least = 3; may_miss = 1; range = [0, 2]"#,
            &[("a = 3, b = 2", "1"), ("a = 4", "1")],
        ),
        (
            r#"method = "maximum"; items = ["a", "b", "r"]; range = [0, 4]"#,
            &[("a = 1, b = 2, r = 4", "2"), ("a = 1, b = 2, r = 0", "4"), ("a = 1, b = 2", "1 missing")],
        ),
        (
            r#"method = "minimum"; items = ["a", "b"]; may_miss = 1; range = [0, 4]"#,
            &[("a = 3, b = 2", "2"), ("a = 3", "3")],
        ),
        (
            r#"method = "expression"; expression = "({a} + {r}) / {b}"; range = [0, 8]; places = 2"#,
            &[
                ("a = 1, r = 1, b = 3", "1.33"),
                ("a = 1, r = 1, b = 0", "none"),
                ("a = 1", "2 missing"),
                ("", "3 missing"),
            ],
        ),
        (
            r#"method = "expression"; expression = "first({a}, {b}) + count({a}, {b})"; range = [0, 6]"#,
            &[("b = 3", "4"), ("a = 1, b = 3", "3"), ("c = 1", "2 missing")],
        ),
    ] {
        let of = scored(score);
        for (said, expected) in table {
            assert_eq!(written(&of, &format!("answers = {{ {said} }}")), *expected, "{score}: {said}");
        }
    }
}

#[test]
fn a_half_is_rounded_away_from_zero_and_only_once() {
    let mean = |places: u8| {
        scored(&format!(r#"method = "mean"; items = ["n", "a"]; range = [-9, 9]; places = {places}"#))
    };
    for (said, places, expected) in [
        ("n = 1, a = 0", 0, "1"),
        ("n = -1, a = 0", 0, "-1"),
        ("n = 0.98, a = 0", 0, "0"),
        ("n = 0.98, a = 0", 1, "0.5"),
        ("n = 2.25, a = 2", 2, "2.13"),
    ] {
        assert_eq!(
            written(&mean(places), &format!("answers = {{ {said} }}")),
            expected,
            "{said} to {places}"
        );
    }
}

#[test]
fn not_applicable_counts_only_where_the_manual_says_so() {
    let without = scored(r#"method = "sum"; items = ["a", "b"]; range = [0, 8]"#);
    let with = scored(
        r#"method = "sum"; items = ["a", "b"]; reversed = ["b"]; not_applicable_points = 2; range = [0, 8]"#,
    );
    let waived = "answers = { a = 1 }\nmissing = { b = \"not-applicable\" }";
    let declined = "answers = { a = 1 }\nmissing = { b = \"declined\" }";

    assert_eq!(
        (written(&without, waived), written(&without, declined)),
        ("1 missing".into(), "1 missing".into())
    );
    // The manual's points are those; they are not turned round.
    assert_eq!((written(&with, waived), written(&with, declined)), ("3".into(), "1 missing".into()));
}

#[test]
fn what_is_not_asked_is_no_part_and_no_gap() {
    let sum = scored(r#"method = "sum"; items = ["c", "x"]; range = [0, 8]"#);
    let mean = scored(r#"method = "mean"; items = ["c", "x"]; range = [0, 4]; places = 1"#);
    let only = scored(r#"method = "value"; items = ["x"]; range = [0, 4]"#);
    for (said, expected) in [
        ("c = 2", ["2", "2.0", "0 missing"]),
        ("c = 2, x = 4", ["2", "2.0", "0 missing"]),
        ("c = 4", ["1 missing", "1 missing", "1 missing"]),
        ("c = 4, x = 1", ["5", "2.5", "1"]),
    ] {
        let said = format!("answers = {{ {said} }}");
        assert_eq!([&sum, &mean, &only].map(|of| written(of, &said)), expected, "{said}");
    }
}

#[test]
fn a_number_beyond_the_range_of_its_scale_is_no_score() {
    let of = scored(r#"method = "sum"; items = ["a", "n"]; range = [0, 20]"#);

    assert_eq!(written(&of, "answers = { a = 4, n = 16 }"), "20");
    assert_eq!(written(&of, "answers = { a = 4, n = 16.25 }"), "20");
    assert_eq!(written(&of, "answers = { a = 4, n = 16.5 }"), "none");
    assert_eq!(written(&of, "answers = { a = 0, n = -1 }"), "none");
    assert_eq!(written(&of, "answers = { a = 0, n = 999999999999999 }"), "none");
}

const TWO: &str = r#"method = "sum"; items = ["a", "b"]; range = [0, 8]
    [[scores]]
    id = "p"
    items = ["c"]
    method = "value"
    range = [0, 4]
    direction = "higher-is-worse"
    [[scores]]
    id = "all"
    scores = ["s", "p"]
    direction = "higher-is-worse"
"#;

#[test]
fn scores_are_made_of_scores() {
    let sum = scored(&format!("{TWO} method = \"sum\"; range = [0, 12]; may_miss = 1"));
    let percent = scored(&format!("{TWO} method = \"percent\"; range = [0, 100]; places = 1"));
    let highest = scored(&format!("{TWO} method = \"maximum\"; range = [0, 8]"));
    for (said, expected) in [
        ("a = 1, b = 2, c = 4", ["7", "58.3", "4"]),
        ("a = 1, b = 2", ["3", "1 missing", "1 missing"]),
        ("a = 1, c = 2", ["2", "1 missing", "1 missing"]),
        ("", ["2 missing", "2 missing", "2 missing"]),
    ] {
        let said = format!("answers = {{ {said} }}");
        assert_eq!([&sum, &percent, &highest].map(|of| written(of, &said)), expected, "{said}");
    }
}

#[test]
fn a_tower_of_scores_is_worked_out_floor_by_floor() {
    let floors: String = (1..200)
        .map(|at| {
            let below: Vec<String> = (0..at).map(|at| format!("\"s{at}\"")).collect();
            format!("[[scores]]\nid = \"s{at}\"\nmethod = \"maximum\"\nscores = [{}]\nrange = [0, 4]\ndirection = \"higher-is-worse\"\n", below.join(", "))
        })
        .collect();
    let of = small(&format!(
        "items = [{{ id = \"a\", kind = \"scale\", min = 0, max = 4 }}]\n[[scores]]\nid = \"s0\"\nmethod = \"value\"\nitems = [\"a\"]\nrange = [0, 4]\ndirection = \"higher-is-worse\"\n{floors}"
    ));

    // Each from the ground up again would take longer than there is time.
    assert_eq!(written(&of, "answers = { a = 3 }"), "3");
}

#[test]
fn a_scale_from_elsewhere_is_worked_out_with_the_scores_of_the_form() {
    let of = scored(&format!("{TWO} method = \"sum\"; range = [0, 12]"));
    let given = answers(&of, "answers = { a = 1, b = 2, c = 4 }");
    let form = Form::new(&of, &given, PATIENT);
    let mut other = of.scales()[2].clone();
    other.weights.insert("p".into(), 2.into());

    assert_eq!(form.score(&other), Score::Points(11.into()));
    assert_eq!(form.score(&of.scales()[2]), Score::Points(7.into()));
}
