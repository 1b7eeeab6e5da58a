use std::collections::BTreeSet;

use super::*;
use crate::example::{small, today};

const ITEMS: &str = r#"items = [
    { id = "choice", kind = "choice", choices = "often" },
    { id = "any", kind = "choices", choices = "often", most = 2, alone = ["0"] },
    { id = "yes", kind = "yes-no" },
    { id = "tick", kind = "tick" },
    { id = "scale", kind = "scale", min = -1, max = 10 },
    { id = "line", kind = "analogue", min = 0, max = 100 },
    { id = "whole", kind = "number", min = 1, max = 9 },
    { id = "exact", kind = "number", places = 2, min = "0.5" },
    { id = "free", kind = "number" },
    { id = "day", kind = "date", in_time = "past" },
    { id = "month", kind = "date", precision = "month", in_time = "future" },
    { id = "year", kind = "date", precision = "year", in_time = "past" },
    { id = "word", kind = "text", length = 5 },
    { id = "story", kind = "text", long = true, length = 20 },
    { id = "read", kind = "display" },
    { id = "group", kind = "group" },
]"#;

fn ids(ids: &[&str]) -> Value {
    Value::Choices(ids.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<_>>())
}

fn number(text: &str) -> Value {
    Value::Number(text.parse().unwrap())
}

fn date(text: &str) -> Value {
    Value::Date(text.parse().unwrap())
}

fn words(text: &str) -> Value {
    Value::Text(Private::new(text.into()))
}

#[test]
fn every_kind_of_item_takes_what_it_offers_and_nothing_else() {
    use Value::{Choice, Scale, Tick};
    let of = small(ITEMS);
    // The visit is on 14 March 2024.
    let table: [(&str, Vec<Value>, Vec<Value>); 16] = [
        (
            "choice",
            vec![Choice("0".into()), Choice("3".into())],
            vec![Choice("4".into()), Choice(String::new()), Tick(true), ids(&["0"])],
        ),
        (
            "any",
            vec![ids(&[]), ids(&["0"]), ids(&["1", "3"])],
            vec![ids(&["0", "1"]), ids(&["1", "2", "3"]), ids(&["4"]), Choice("1".into())],
        ),
        ("yes", vec![Tick(true), Tick(false)], vec![Scale(1), Choice("yes".into())]),
        ("tick", vec![Tick(true), Tick(false)], vec![Scale(0)]),
        ("scale", vec![Scale(-1), Scale(10)], vec![Scale(-2), Scale(11), number("3")]),
        ("line", vec![Scale(0), Scale(100)], vec![Scale(-1), Scale(101)]),
        (
            "whole",
            vec![number("1"), number("9")],
            vec![number("0"), number("10"), number("1.0"), number("2.5"), Scale(3)],
        ),
        (
            "exact",
            vec![number("0.5"), number("0.50"), number("99999.25")],
            vec![number("0.49"), number("1.125")],
        ),
        ("free", vec![number("-999999999999999999"), number("0")], vec![number("0.5")]),
        (
            "day",
            vec![date("2024-03-14"), date("1900-01-01")],
            vec![date("2024-03-15"), date("2024-03"), date("2023"), words("2024-03-14")],
        ),
        (
            "month",
            vec![date("2024-03"), date("2024-03-14"), date("2030-01")],
            vec![date("2024-02"), date("2024-03-13"), date("2024")],
        ),
        (
            "year",
            vec![date("2024"), date("2024-03"), date("1998-04-12")],
            vec![date("2025"), date("2024-04"), date("2024-03-15")],
        ),
        (
            "word",
            vec![words("hello"), words("łódź!"), words("ا ب ج")],
            vec![words(""), words("  "), words("hello!"), words("a\nb"), words("a\tb")],
        ),
        (
            "story",
            vec![words("one\ntwo"), words(&"x".repeat(20))],
            vec![words("\n"), words(&"x".repeat(21)), words("a\u{7}")],
        ),
        ("read", vec![], vec![Tick(true), words("x")]),
        ("group", vec![], vec![Tick(true)]),
    ];
    for (id, taken, refused) in table {
        let item = of.item(id).unwrap();
        let take = |value: &Value| accepts(&of, item, &Given::Answer(value.clone()), today());
        for value in &taken {
            assert_eq!(take(value), Ok(()), "{id} {value:?}");
        }
        for value in &refused {
            assert_eq!(take(value), Err(AnswerError::NotOffered(id.into())), "{id} {value:?}");
        }
    }
}

#[test]
fn an_item_takes_the_reasons_that_its_author_allows() {
    let of = small(
        r#"items = [
            { id = "usual", kind = "tick" },
            { id = "own", kind = "tick", reasons = ["not-known"] },
            { id = "must", kind = "tick", reasons = [] },
            { id = "read", kind = "display" },
        ]"#,
    );
    let taken = |id: &str| {
        let takes =
            |why: &&Missing| accepts(&of, of.item(id).unwrap(), &Given::Missing(**why), today()).is_ok();
        Missing::ALL.iter().filter(takes).copied().collect::<Vec<_>>()
    };

    assert_eq!(taken("usual"), Missing::USUAL);
    assert_eq!(taken("own"), [Missing::NotKnown]);
    assert_eq!((taken("must"), taken("read")), (vec![], vec![]));
}

#[test]
fn what_was_said_is_stored_by_its_kind_and_comes_back() {
    for (value, stored) in [
        (Value::Choice("a".into()), r#"{"answer":{"choice":"a"}}"#),
        (ids(&["b", "a"]), r#"{"answer":{"choices":["a","b"]}}"#),
        (Value::Tick(false), r#"{"answer":{"tick":false}}"#),
        (Value::Scale(-1), r#"{"answer":{"scale":-1}}"#),
        (number("72.50"), r#"{"answer":{"number":"72.50"}}"#),
        (date("1998-04"), r#"{"answer":{"date":"1998-04"}}"#),
        (words("mother"), r#"{"answer":{"text":"mother"}}"#),
    ] {
        let given = Given::Answer(value);
        assert_eq!(serde_json::to_string(&given).unwrap(), stored);
        assert_eq!(serde_json::from_str::<Given>(stored).unwrap(), given);
    }
    let missing = Given::Missing(Missing::NotKnown);
    assert_eq!(serde_json::to_string(&missing).unwrap(), r#"{"missing":"not-known"}"#);
}

#[test]
fn a_refusal_and_a_printed_answer_tell_nothing_that_was_said() {
    let of = small(ITEMS);
    let said = Given::Answer(words("my mother's name"));

    let refusal = accepts(&of, of.item("word").unwrap(), &said, today()).unwrap_err();

    assert_eq!(refusal.to_string(), "item word does not offer that answer");
    assert_eq!(format!("{said:?} {:?}", date("1998-04-12")), "Answer(Text(Private(..))) Date(PartDate(Day))");
}

#[test]
fn the_codes_of_modes_and_interpreters_are_those_that_are_stored() {
    let stored = |code: &str| format!("\"{code}\"");

    assert!(Mode::ALL.iter().all(|mode| serde_json::to_string(mode).unwrap() == stored(mode.code())));
    assert!(
        InterpreterKind::ALL.iter().all(|kind| serde_json::to_string(kind).unwrap() == stored(kind.code()))
    );
}
