//! Scores and prompts that cannot be, and the place that is told.

use super::{faults::told, *};
use crate::example::refused;

/// Items of each sort, and one score.
fn scored(score: &str) -> String {
    format!(
        r#"items = [
            {{ id = "a", kind = "scale", min = 0, max = 4 }}, {{ id = "b", kind = "scale", min = 1, max = 5 }},
            {{ id = "n", kind = "number" }}, {{ id = "w", kind = "text" }}, {{ id = "c", kind = "choice", choices = "colour" }},
            {{ id = "read", kind = "display" }},
        ]
        [[scores]]
        id = "first"
        items = ["a"]
        method = "value"
        range = [0, 4]
        direction = "higher-is-worse"
        [[scores]]
        id = "x"
        direction = "higher-is-worse"
        {}"#,
        score.replace("; ", "\n")
    )
}

#[test]
fn a_score_that_its_parts_cannot_make_is_refused() {
    use Fault::{Impossible, Needs, NoSuch, Range, Stray};
    let no_such = |id: &str| NoSuch(id.into());
    for (score, fault) in [
        (r#"method = "sum"; range = [0, 1]"#, Impossible("items")),
        (r#"method = "value"; items = ["a", "b"]; range = [1, 9]"#, Impossible("items")),
        (r#"method = "sum"; items = ["a", "w"]; range = [0, 4]"#, Impossible("items")),
        (r#"method = "sum"; items = ["a", "c"]; range = [0, 4]"#, Impossible("items")),
        (r#"method = "sum"; items = ["read"]; range = [0, 4]"#, Impossible("items")),
        (r#"method = "percent"; items = ["a", "n"]; range = [0, 100]"#, Impossible("items")),
        (r#"method = "sum"; scores = ["x"]; range = [0, 4]"#, no_such("x")),
        (r#"method = "sum"; scores = ["second"]; range = [0, 4]"#, no_such("second")),
        (r#"method = "sum"; items = ["a"]; range = [0, 4]; weights = { b = 2 }"#, no_such("b")),
        (r#"method = "sum"; items = ["a"]; range = [0, 4]; reversed = ["b"]"#, no_such("b")),
        (r#"method = "sum"; scores = ["first"]; range = [0, 4]; reversed = ["first"]"#, no_such("first")),
        (r#"method = "sum"; items = ["a", "n"]; range = [0, 9]; reversed = ["n"]"#, Impossible("reversed")),
        (r#"method = "sum"; items = ["a", "b"]; range = [0, 9]"#, Range),
        (r#"method = "sum"; items = ["a", "b"]; range = [1, 10]"#, Range),
        (r#"method = "sum"; items = ["a", "b"]; range = [2, 9]; may_miss = 1"#, Range),
        (r#"method = "sum"; items = ["a", "b"]; range = [0, 9]; may_miss = 1; pro_rated = true"#, Range),
        (r#"method = "sum"; items = ["a", "b"]; range = [1, 9]; weights = { b = 2 }"#, Range),
        (r#"method = "sum"; items = ["a", "b"]; range = [1, 9]; weights = { b = -1 }"#, Range),
        (r#"method = "mean"; items = ["a", "b"]; range = [0, 6]"#, Range),
        (r#"method = "mean"; items = ["a", "b"]; range = [-1, 5]"#, Range),
        (r#"method = "maximum"; items = ["a", "b"]; range = [0, 6]"#, Range),
        (r#"method = "minimum"; items = ["a", "b"]; range = [-1, 4]"#, Range),
        (r#"method = "percent"; items = ["a"]; range = [0, 99]"#, Range),
        (r#"method = "count"; items = ["a", "b"]; range = [0, 3]"#, Range),
        (r#"method = "expression"; range = [0, 4]"#, Needs("expression")),
        (r#"method = "sum"; items = ["a"]; range = [0, 4]; expression = "1""#, Stray("expression")),
        (r#"method = "expression"; range = [0, 4]; expression = "{z}""#, no_such("z")),
        (r#"method = "expression"; range = [0, 4]; expression = "{x}""#, no_such("x")),
        (r#"method = "expression"; range = [0, 4]; expression = "{read}""#, no_such("read")),
        (r#"method = "expression"; range = [0, 4]; expression = "{a}"; may_miss = 1"#, Stray("may_miss")),
        (
            r#"method = "expression"; range = [0, 4]; expression = "{a}"; not_applicable_points = 1"#,
            Stray("not_applicable_points"),
        ),
        (r#"method = "mean"; items = ["a"]; range = [0, 4]; pro_rated = true"#, Stray("pro_rated")),
        (r#"method = "maximum"; items = ["a"]; range = [0, 4]; weights = { a = 2 }"#, Stray("weights")),
        (r#"method = "sum"; items = ["a"]; range = [0, 4]; at_least = 2"#, Stray("at_least")),
        (
            r#"method = "sum"; items = ["a", "b"]; range = [1, 9]; at_least_answered = 0"#,
            Impossible("may_miss"),
        ),
        (
            r#"method = "sum"; items = ["a", "b"]; range = [1, 9]; at_least_answered = 1; may_miss = 1"#,
            Impossible("may_miss"),
        ),
    ] {
        told(&scored(score), "score x", fault);
    }
    let found = refused(&scored(r#"method = "expression"; range = [0, 4]; expression = "1 +""#));
    assert_eq!((found.place.as_str(), matches!(found.fault, Fault::Expression(_))), ("score x", true));
}

#[test]
fn a_score_that_its_parts_can_make_is_taken() {
    for score in [
        r#"method = "sum"; items = ["a", "b"]; range = [1, 9]"#,
        r#"method = "sum"; items = ["a", "b"]; range = [0, 9]; may_miss = 1"#,
        r#"method = "sum"; items = ["a", "b"]; range = [0, 9]; at_least_answered = 1"#,
        r#"method = "sum"; items = ["a", "b"]; range = [0, 9]; not_applicable_points = 0"#,
        r#"method = "sum"; items = ["a", "b"]; range = ["0.5", "6.5"]; weights = { b = 0.5 }; places = 1"#,
        r#"method = "sum"; items = ["a", "b"]; range = [-5, 3]; weights = { b = -1 }"#,
        r#"method = "sum"; items = ["a", "n"]; range = [0, 999]"#,
        r#"method = "mean"; scores = ["first"]; range = [0, 4]"#,
    ] {
        assert_eq!(small(&scored(score)).scales().len(), 2);
    }
}

#[test]
fn a_prompt_that_cannot_come_up_is_refused() {
    use Fault::{Impossible, Needs, NoSuch};
    for (prompt, fault) in [
        (r#"item = "a""#, Needs("at_least")),
        (r#"at_least = 1"#, Needs("item")),
        (r#"item = "a", score = "first", at_least = 1"#, Needs("item")),
        (r#"item = "z", at_least = 1"#, NoSuch("z".into())),
        (r#"item = "read", at_least = 1"#, NoSuch("read".into())),
        (r#"score = "z", at_least = 1"#, NoSuch("z".into())),
        (r#"item = "w", at_least = 1"#, Impossible("item")),
        (r#"item = "c", at_least = 1"#, Impossible("item")),
        (r#"item = "a", at_least = 5"#, Impossible("at_least")),
        (r#"item = "b", at_most = 0"#, Impossible("at_most")),
        (r#"score = "first", at_least = 5"#, Impossible("at_least")),
        (r#"item = "n", at_least = 5, at_most = 4"#, Impossible("at_most")),
    ] {
        let score = r#"method = "sum"; items = ["a"]; range = [0, 4]"#;
        let rest = format!("prompts = [{{ id = \"p\", {prompt} }}]\n{}", scored(score));
        told(&rest, "prompt p", fault);
    }
}
