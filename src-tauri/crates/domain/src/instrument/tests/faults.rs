//! Every way in which a definition can be wrong, and the place that is told.

use super::*;
use crate::example::refused;

pub(super) fn told(rest: &str, place: &str, fault: Fault) {
    let found = refused(rest);
    assert_eq!((found.place.as_str(), found.fault), (place, fault), "{rest}");
}

/// A change that makes it wrong, the place and the fault.
type Wrong = (fn(&mut Draft), &'static str, Fault);

/// A definition that is right, changed in one thing.
fn changed(change: fn(&mut Draft)) -> (String, Fault) {
    let mut draft = draft(
        r#"
        items = [{ id = "a", kind = "choice", choices = "often" }, { id = "t", kind = "tick" }]
        prompts = [{ id = "p", item = "a", at_least = 1 }]
        [[scores]]
        id = "total"
        items = ["a", "t"]
        method = "sum"
        range = [0, 4]
        direction = "higher-is-worse"
        bands = [{ id = "low", from = 0, to = 2 }, { id = "high", from = 3, to = 4 }]
        bands_source = { text = "us" }
        thresholds = [{ id = "much", at = 3, source = "us" }]
        change = { value = 1, kind = "reliable", source = "us" }
    "#,
    );
    assert!(Instrument::try_from(draft.clone()).is_ok());
    change(&mut draft);
    let error = Instrument::try_from(draft).unwrap_err();
    (error.place, error.fault)
}

#[test]
fn a_definition_that_contradicts_itself_is_refused_with_the_place() {
    use Fault::{Bands, Impossible, Needs, NoId, NoItems, NoSuch, Range, Twice, Unsourced};
    let no_such = |id: &str| NoSuch(id.into());
    let table: [Wrong; 36] = [
        (|d| d.id = "Two Words".into(), "instrument", NoId),
        (|d| d.id = String::new(), "instrument", NoId),
        (|d| d.id = "x".repeat(65), "instrument", NoId),
        (|d| d.id = "2nd".into(), "instrument", NoId),
        (|d| d.version = 0, "instrument", Impossible("version")),
        (|d| d.title = " ".into(), "instrument", Needs("title")),
        (|d| drop(d.choices.insert("none".into(), vec![])), "choices none", NoItems),
        (|d| d.choices.get_mut("often").unwrap()[1].id = "0".into(), "choices often: 0", Twice),
        (|d| d.choices.get_mut("often").unwrap()[1].id = "1.".into(), "choices often: 1.", NoId),
        (|d| d.choices.get_mut("often").unwrap().truncate(1), "item a", NoSuch("a second choice".into())),
        (|d| d.items.clear(), "items", NoItems),
        (|d| d.items.retain(|item| item.id == "x"), "items", NoItems),
        (|d| d.items[1].id = "a".into(), "items: a", Twice),
        (|d| d.items[1].id = "A".into(), "items: A", NoId),
        (|d| d.items[1].id = "-a".into(), "item -a", NoId),
        (|d| d.items[1].link = Some("a".into()), "item t", Twice),
        (|d| d.items[1].link = Some(" ".into()), "item t", Twice),
        (|d| d.items[1].id = "total".into(), "score total", Twice),
        (|d| d.items[1].id = "small-often-0".into(), "score total", no_such("t")),
        (|d| d.scores[0].items[0] = "z".into(), "score total", no_such("z")),
        (|d| d.scores[0].items[0] = "t".into(), "score total", Twice),
        (|d| d.scores[0].range = [0.into(), 5.into()], "score total", Range),
        (|d| d.scores[0].range = [4.into(), 0.into()], "score total", Range),
        (|d| d.scores[0].places = 7, "score total", Range),
        (|d| d.scores[0].may_miss = 2, "score total", Impossible("may_miss")),
        (|d| d.scores[0].at_least_answered = Some(3), "score total", Impossible("may_miss")),
        (|d| d.scores[0].bands[1].from = 4.into(), "score total", Bands),
        (|d| d.scores[0].bands[1].from = 2.into(), "score total", Bands),
        (|d| d.scores[0].bands.truncate(1), "score total", Bands),
        (|d| d.scores[0].bands[1].id = "low".into(), "score total: low", Twice),
        (|d| d.scores[0].bands_source = None, "score total", Unsourced),
        (|d| d.scores[0].thresholds[0].source = String::new(), "score total", Unsourced),
        (|d| d.scores[0].change.as_mut().unwrap().source = " ".into(), "score total", Unsourced),
        (|d| d.scores[0].thresholds[0].at = 5.into(), "score total", Impossible("at")),
        (|d| d.prompts.push(d.prompts[0].clone()), "prompts: p", Twice),
        (|d| d.prompts[0].at_least = Some(4.into()), "prompt p", Impossible("at_least")),
    ];
    for (at, (change, place, fault)) in table.into_iter().enumerate() {
        assert_eq!(changed(change), (place.to_owned(), fault), "line {at}");
    }
}

#[test]
fn an_item_that_cannot_be_is_refused() {
    use Fault::{Impossible, Needs, NoSuch, Stray, TooMuch};
    let no_such = |id: &str| NoSuch(id.into());
    for (item, fault) in [
        (r#"kind = "choice""#, Needs("choices")),
        (r#"kind = "choice", choices = "none""#, no_such("none")),
        (r#"kind = "choices", choices = "often", most = 0"#, Impossible("most")),
        (r#"kind = "choices", choices = "often", most = 5"#, Impossible("most")),
        (r#"kind = "choices", choices = "often", alone = ["9"]"#, no_such("9")),
        (r#"kind = "scale", max = 1"#, Needs("min")),
        (r#"kind = "scale", min = 0"#, Needs("max")),
        (r#"kind = "scale", min = 0.5, max = 1"#, Impossible("min")),
        (r#"kind = "scale", min = 0, max = 0"#, Impossible("max")),
        (r#"kind = "scale", min = 0, max = 101"#, Impossible("max")),
        (r#"kind = "scale", min = 0, max = 2, answer_codes = ["x", "y"]"#, Impossible("answer_codes")),
        (r#"kind = "analogue", min = 0, max = 1001"#, Impossible("max")),
        (r#"kind = "analogue", min = 5, max = 5"#, Impossible("max")),
        (r#"kind = "number", places = 7"#, Impossible("places")),
        (r#"kind = "number", min = 2, max = 2"#, Impossible("max")),
        (r#"kind = "number", usual = [3, 2]"#, Impossible("usual")),
        (r#"kind = "number", min = 3, usual = [2, 5]"#, Impossible("usual")),
        (r#"kind = "number", max = 4, usual = [2, 5]"#, Impossible("usual")),
        (r#"kind = "number", counts = [{ to = 1, points = 0 }]"#, Impossible("counts")),
        (r#"kind = "number", counts = [{ points = 0 }, { points = 1 }]"#, Impossible("counts")),
        (
            r#"kind = "number", counts = [{ to = 2, points = 0 }, { to = 2, points = 1 }, { points = 2 }]"#,
            Impossible("counts"),
        ),
        (r#"kind = "text", length = 0"#, Impossible("length")),
        (r#"kind = "text", length = 10001"#, Impossible("length")),
        (r#"kind = "group", repeats = { least = 0, most = 1 }"#, Impossible("repeats")),
        (r#"kind = "group", repeats = { least = 3, most = 2 }"#, Impossible("repeats")),
        (r#"kind = "group", repeats = { least = 0, most = 51 }"#, Impossible("repeats")),
        (r#"kind = "tick", choices = "often""#, Stray("choices")),
        (r#"kind = "choice", choices = "often", most = 1"#, Stray("most")),
        (r#"kind = "choice", choices = "often", alone = ["0"]"#, Stray("alone")),
        (r#"kind = "tick", min = 0"#, Stray("min")),
        (r#"kind = "tick", max = 0"#, Stray("max")),
        (r#"kind = "tick", usual = [0, 1]"#, Stray("usual")),
        (r#"kind = "scale", min = 0, max = 1, places = 1"#, Stray("places")),
        (r#"kind = "scale", min = 0, max = 1, unit = "kg""#, Stray("unit")),
        (r#"kind = "analogue", min = 0, max = 1, answer_codes = ["x", "y"]"#, Stray("answer_codes")),
        (r#"kind = "scale", min = 0, max = 1, counts = [{ points = 1 }]"#, Stray("counts")),
        (r#"kind = "text", precision = "day""#, Stray("precision")),
        (r#"kind = "text", in_time = "past""#, Stray("precision")),
        (r#"kind = "tick", length = 3"#, Stray("length")),
        (r#"kind = "tick", long = true"#, Stray("length")),
        (r#"kind = "tick", table = true"#, Stray("repeats")),
        (r#"kind = "tick", repeats = { least = 0, most = 2 }"#, Stray("repeats")),
        (r#"kind = "display", optional = true"#, Stray("optional")),
        (r#"kind = "group", reasons = ["declined"]"#, Stray("optional")),
        (r#"kind = "display", carried = true"#, Stray("initial")),
        (r#"kind = "group", initial = "x""#, Stray("initial")),
        (r#"kind = "display", code = "1-1""#, Stray("code")),
        (r#"kind = "text", reversed = true"#, Stray("reversed")),
        (r#"kind = "number", reversed = true"#, Stray("reversed")),
        (r#"kind = "choice", choices = "colour", reversed = true"#, Stray("reversed")),
        (r#"kind = "choice", choices = "often", initial = "9""#, Impossible("initial")),
        (r#"kind = "scale", min = 0, max = 5, initial = "6""#, Impossible("initial")),
        (r#"kind = "number", initial = "2.5""#, Impossible("initial")),
        (r#"kind = "number", min = 3, initial = "2""#, Impossible("initial")),
        (r#"kind = "date", initial = "1998""#, Impossible("initial")),
        (r#"kind = "date", initial = "soon""#, Impossible("initial")),
        (r#"kind = "text", length = 2, initial = "long""#, Impossible("initial")),
        (r#"kind = "tick", initial = "1""#, Impossible("initial")),
        (r#"kind = "tick", in = "z""#, no_such("z")),
        (r#"kind = "tick", in = "t""#, no_such("t")),
        (r#"kind = "tick", in = "closed""#, no_such("closed")),
        (r#"kind = "group", in = "rows", repeats = { least = 0, most = 2 }"#, no_such("rows")),
        (r#"kind = "tick", when = { all = [] }"#, Impossible("when")),
        (
            &format!(
                r#"kind = "tick", when = {{ any = [{}] }}"#,
                r#"{ item = "t", is = "answered" }, "#.repeat(51)
            ),
            TooMuch(50),
        ),
    ] {
        let rest = format!(
            r#"items = [
                {{ id = "closed", kind = "group" }}, {{ id = "c", kind = "tick", in = "closed" }},
                {{ id = "rows", kind = "group", repeats = {{ least = 0, most = 2 }} }}, {{ id = "r", kind = "tick", in = "rows" }},
                {{ id = "t", kind = "tick" }}, {{ id = "x", {item} }},
            ]"#
        );
        told(&rest, "item x", fault);
    }
}

#[test]
fn a_row_holds_nothing_that_repeats() {
    let rest = r#"items = [
        { id = "a", kind = "group", repeats = { least = 0, most = 2 } },
        { id = "b", kind = "group", in = "a" },
        { id = "c", kind = "group", in = "b", repeats = { least = 0, most = 2 } },
        { id = "d", kind = "tick", in = "c" },
    ]"#;
    told(rest, "item c", Fault::Impossible("repeats"));
}

#[test]
fn a_condition_that_nobody_can_decide_is_refused() {
    use Fault::{Impossible, Needs, NoSuch};
    let no_such = |id: &str| NoSuch(id.into());
    for (clause, fault) in [
        (r#"item = "n", is = "=""#, Needs("value")),
        (r#"item = "n", is = "answered", value = 1"#, Needs("value")),
        (r#"is = "answered""#, Needs("item")),
        (r#"item = "n", about = "age", is = "answered""#, Needs("item")),
        (r#"item = "later", is = "answered""#, no_such("later")),
        (r#"item = "x", is = "answered""#, no_such("x")),
        (r#"item = "z", is = "answered""#, no_such("z")),
        (r#"item = "read", is = "answered""#, no_such("read")),
        (r#"item = "rows", is = "answered""#, no_such("rows")),
        (r#"item = "row", is = "answered""#, no_such("row")),
        (r#"item = "n", is = "=", value = "much""#, Impossible("value")),
        (r#"item = "s", is = ">", value = 11"#, Impossible("value")),
        (r#"item = "c", is = "=", value = "9""#, Impossible("value")),
        (r#"item = "t", is = "=", value = "1""#, Impossible("value")),
        (r#"item = "d", is = "<", value = "April""#, Impossible("value")),
        (r#"item = "c", is = ">", value = "1""#, Impossible("is")),
        (r#"item = "t", is = ">=", value = true"#, Impossible("is")),
        (r#"item = "w", is = "<", value = "a""#, Impossible("is")),
        (r#"about = "age", is = ">=", value = "old""#, Impossible("value")),
        (r#"about = "visit", is = "=", value = -1"#, Impossible("value")),
        (r#"about = "mode", is = "=", value = "post""#, Impossible("value")),
        (r#"about = "mode", is = ">", value = "paper""#, Impossible("is")),
    ] {
        let rest = format!(
            r#"items = [
                {{ id = "read", kind = "display" }}, {{ id = "n", kind = "number" }},
                {{ id = "s", kind = "scale", min = 0, max = 10 }}, {{ id = "c", kind = "choice", choices = "often" }},
                {{ id = "t", kind = "tick" }}, {{ id = "d", kind = "date" }}, {{ id = "w", kind = "text" }},
                {{ id = "rows", kind = "group", repeats = {{ least = 0, most = 2 }} }}, {{ id = "row", kind = "tick", in = "rows" }},
                {{ id = "x", kind = "tick", when = {{ all = [{{ {clause} }}] }} }},
                {{ id = "later", kind = "tick" }},
            ]"#
        );
        told(&rest, "item x", fault);
    }
}

#[test]
fn two_things_that_one_message_would_word_are_refused() {
    for (rest, message) in [
        (r#"items = [{ id = "a", kind = "tick", hint = true }, { id = "a-hint", kind = "tick" }]"#, "a-hint"),
        (
            r#"items = [{ id = "a", kind = "number", unit = "kg" }, { id = "a-unit", kind = "tick" }]"#,
            "a-unit",
        ),
        (
            r#"items = [{ id = "a", kind = "tick" }, { id = "small-often-0", kind = "tick" }]"#,
            "small-often-0",
        ),
        (
            "instructions = true\nitems = [{ id = \"small-instructions\", kind = \"tick\" }]",
            "small-instructions",
        ),
        (
            "choices.x = [{ id = \"y-z\" }, { id = \"b\" }]\nchoices.x-y = [{ id = \"z\" }]\nitems = [{ id = \"a\", kind = \"tick\" }]",
            "small-x-y-z",
        ),
        (
            r#"items = [{ id = "small-t", kind = "tick" }]
            scores = [{ id = "t", items = ["small-t"], method = "value", range = [0, 1], direction = "higher-is-worse" }]"#,
            "small-t",
        ),
    ] {
        told(rest, &format!("message {message}"), Fault::Twice);
    }
    // What is not worded takes no name away.
    small(r#"items = [{ id = "a", kind = "tick" }, { id = "a-hint", kind = "tick" }]"#);
}

#[test]
fn more_than_the_program_takes_is_refused_with_the_limit() {
    let items = |many: usize| {
        (0..many).map(|at| format!(r#"{{ id = "i{at}", kind = "tick" }},"#)).collect::<String>()
    };
    let rows = r#"{ id = "g", kind = "group", repeats = { least = 0, most = 50 } },"#;
    let within = |many: usize| {
        (0..many).map(|at| format!(r#"{{ id = "i{at}", kind = "tick", in = "g" }},"#)).collect::<String>()
    };
    let choices = |many: usize| (0..many).map(|at| format!(r#"{{ id = "c{at}" }},"#)).collect::<String>();
    let scores = |many: usize| {
        (0..many).map(|at| format!(r#"{{ id = "s{at}", items = ["a"], method = "value", range = [0, 1], direction = "higher-is-worse" }},"#)).collect::<String>()
    };
    let prompts = |many: usize| {
        (0..many).map(|at| format!(r#"{{ id = "p{at}", item = "a", at_least = 1 }},"#)).collect::<String>()
    };
    let a = r#"items = [{ id = "a", kind = "tick" }]"#;

    assert_eq!(small(&format!("items = [{}]", items(2_000))).items().len(), 2_000);
    told(&format!("items = [{}]", items(2_001)), "items", Fault::TooMuch(2_000));
    assert_eq!(small(&format!("items = [{rows}{}]", within(39))).items().len(), 40);
    told(&format!("items = [{rows}{}]", within(40)), "items", Fault::TooMuch(2_000));
    told(&format!("choices.many = [{}]\n{a}", choices(501)), "choices many", Fault::TooMuch(500));
    small(&format!("choices.many = [{}]\n{a}", choices(500)));
    told(&format!("{a}\nscores = [{}]", scores(201)), "scores", Fault::TooMuch(200));
    told(&format!("{a}\nprompts = [{}]", prompts(201)), "prompts", Fault::TooMuch(200));
    small(&format!("{a}\nscores = [{}]\nprompts = [{}]", scores(200), prompts(200)));
}
