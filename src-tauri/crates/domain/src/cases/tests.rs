use super::*;
use crate::{example, instrument::Draft};

const NAP: &str = r#"
    items = [
        { id = "a", kind = "scale", min = 0, max = 3 },
        { id = "b", kind = "scale", min = 0, max = 3 },
        { id = "w", kind = "text", optional = true },
    ]
    prompts = [{ id = "p", item = "a", at_least = 3 }]
    [[scores]]
    id = "total"
    items = ["a", "b"]
    method = "sum"
    range = [0, 6]
    direction = "higher-is-worse"
    bands = [{ id = "low", from = 0, to = 2 }, { id = "high", from = 3, to = 6 }]
    bands_source = { text = "us" }
"#;

fn cases(text: &str) -> Cases {
    toml::from_str(text).unwrap_or_else(|why| panic!("{text}\n{why}"))
}

/// One case of the nap, as it is refused.
fn refused(case: &str) -> (String, Found) {
    let cases = cases(&format!("[[case]]\nname = \"one\"\n{case}"));
    let error = check(&example::small(NAP), &cases).unwrap_err();
    assert_eq!(error.case, "one");
    (error.score, error.found)
}

#[test]
fn every_instrument_counts_as_a_person_counted() {
    for (draft, said) in example::files() {
        let of: Instrument = toml::from_str::<Draft>(&draft).unwrap().try_into().unwrap();
        let cases = cases(&said);

        assert_eq!(check(&of, &cases), Ok(()), "{}", of.id());
        assert_eq!(sufficient(&of, &cases), Ok(()), "{}", of.id());
    }
}

#[test]
fn a_case_that_is_not_so_is_told_with_what_was_found() {
    let points = |n: i64| Found::Points(n.into());
    for (case, score, found) in [
        ("answers = { a = 1, b = 1 }\nscores = { total = 3 }", "total", points(2)),
        ("answers = { a = 1, b = 1 }\nscores = {}", "total", points(2)),
        ("answers = { a = 1 }\nscores = { total = 1 }", "total", Found::NoScore),
        (
            "answers = { a = 1, b = 1 }\nscores = { total = 2 }\nbands = { total = \"high\" }",
            "total",
            Found::Band(Some("low".into())),
        ),
        ("answers = { a = 1 }\nscores = {}\nbands = { total = \"high\" }", "total", Found::Band(None)),
        ("answers = { a = 3 }\nscores = {}\nprompts = []", "prompts", Found::Prompts(["p".into()].into())),
        ("answers = { a = 1 }\nscores = {}\nprompts = [\"p\"]", "prompts", Found::Prompts([].into())),
        ("answers = {}\nscores = { sum = 1 }", "sum", Found::NoSuch),
        ("answers = {}\nscores = {}\nbands = { sum = \"low\" }", "sum", Found::NoSuch),
        ("answers = { z = 1 }\nscores = {}", "z", Found::NoSuch),
        ("answers = { \"a.1\" = 1 }\nscores = {}", "a.1", Found::NoSuch),
        ("missing = { z = \"declined\" }\nscores = {}", "z", Found::NoSuch),
        ("answers = { a = 4 }\nscores = {}", "a", Found::NotTaken),
        ("answers = { a = true }\nscores = {}", "a", Found::NotTaken),
        ("answers = { a = 1.5 }\nscores = {}", "a", Found::NotTaken),
        ("missing = { a = \"not-known\" }\nscores = {}", "a", Found::NotTaken),
        ("answers = { a = 1 }\nmissing = { a = \"declined\" }\nscores = {}", "a", Found::NotTaken),
    ] {
        assert_eq!(refused(case), (score.to_owned(), found), "{case}");
    }
}

#[test]
fn cases_that_leave_something_out_are_not_enough() {
    let of = example::small(NAP);
    let case = |answers: &str, scores: &str| {
        format!("[[case]]\nname = \"x\"\nanswers = {{ {answers} }}\nscores = {{ {scores} }}\n")
    };
    let (low, high, gap) =
        (case("a = 1, b = 1", "total = 2"), case("a = 2, b = 1", "total = 3"), case("a = 1", ""));
    let told = |all: &[(&String, usize)]| {
        let text: String = all.iter().map(|(case, times)| case.repeat(*times)).collect();
        let cases = cases(&text);
        assert_eq!(check(&of, &cases), Ok(()));
        sufficient(&of, &cases)
    };
    let total = || "total".to_owned();

    assert_eq!(told(&[(&low, 2), (&high, 2), (&gap, 1)]), Err(NotSufficient::TooFew(5)));
    assert_eq!(told(&[(&low, 3), (&high, 3)]), Err(NotSufficient::NothingMissing(total())));
    assert_eq!(told(&[(&gap, 6)]), Err(NotSufficient::NoPoints(total())));
    assert_eq!(
        told(&[(&low, 5), (&gap, 1)]),
        Err(NotSufficient::Band { score: total(), band: "high".into() })
    );
    assert_eq!(told(&[(&low, 4), (&high, 1), (&gap, 1)]), Ok(()));
}

#[test]
fn what_is_missing_of_a_score_is_missing_of_the_scores_made_of_it() {
    let of = example::small(
        r#"
        items = [{ id = "a", kind = "tick" }, { id = "b", kind = "tick" }]
        [[scores]]
        id = "one"
        items = ["a"]
        method = "value"
        range = [0, 1]
        direction = "higher-is-worse"
        [[scores]]
        id = "two"
        scores = ["one"]
        method = "value"
        range = [0, 1]
        direction = "higher-is-worse"
        [[scores]]
        id = "three"
        expression = "{two} * 2"
        method = "expression"
        range = [0, 2]
        direction = "higher-is-worse"
    "#,
    );
    let there = "[[case]]\nname = \"x\"\nanswers = { a = true }\nscores = { one = 1, two = 1, three = 2 }\n"
        .repeat(6);
    let gap = "[[case]]\nname = \"x\"\nanswers = { b = true }\nscores = {}\n";

    let lacking = sufficient(&of, &cases(&there));
    let enough = sufficient(&of, &cases(&format!("{there}{gap}")));

    assert_eq!((lacking, enough), (Err(NotSufficient::NothingMissing("one".into())), Ok(())));
}

#[test]
fn an_instrument_without_scores_needs_no_cases() {
    let of = example::small("items = [{ id = \"w\", kind = \"text\" }]");

    assert_eq!(sufficient(&of, &Cases { case: Vec::new() }), Ok(()));
}

#[test]
fn cases_are_the_same_in_json_and_a_slip_of_the_pen_is_refused() {
    for (_, said) in example::files() {
        let cases = cases(&said);

        let back: Cases = serde_json::from_str(&serde_json::to_string(&cases).unwrap()).unwrap();

        // A number with a point is written as text, which means the same to a number.
        assert_eq!(back.case.len(), cases.case.len());
        assert_eq!(
            back.case.iter().map(|case| &case.scores).collect::<Vec<_>>(),
            cases.case.iter().map(|case| &case.scores).collect::<Vec<_>>()
        );
        assert!(back.case.iter().zip(&cases.case).all(|(a, b)| a.answers.keys().eq(b.answers.keys())));
    }
    assert!(toml::from_str::<Cases>("[[case]]\nname = \"x\"\nanswer = {}\nscores = {}").is_err());
}
