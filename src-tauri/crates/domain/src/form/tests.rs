use super::*;
use crate::example::{PATIENT, answers, shown, small};

mod any;
mod rows;

/// Whether `x` is asked when `clause` decides, `said` was answered and nothing else is known.
fn asked(clause: &str, said: &str, circumstances: Circumstances) -> bool {
    let of = small(&format!(
        r#"items = [
            {{ id = "c", kind = "choice", choices = "often" }}, {{ id = "m", kind = "choices", choices = "often" }},
            {{ id = "y", kind = "yes-no" }}, {{ id = "t", kind = "tick" }}, {{ id = "s", kind = "scale", min = 0, max = 10 }},
            {{ id = "l", kind = "analogue", min = 0, max = 100 }}, {{ id = "n", kind = "number", places = 2 }},
            {{ id = "d", kind = "date", precision = "year" }}, {{ id = "w", kind = "text" }},
            {{ id = "x", kind = "tick", when = {{ all = [{{ {clause} }}] }} }},
        ]"#
    ));
    let given = answers(&of, said);
    let form = Form::new(&of, &given, circumstances);
    form.slot("x").unwrap().state == State::Asked
}

#[test]
fn a_question_may_depend_on_any_answer_given_before() {
    // Which of `=`, `!=`, `>`, `>=`, `<`, `<=` hold; a dot where the sign makes no sense.
    for (item, said, wanted, holds) in [
        ("c", "\"2\"", "\"2\"", "10...."),
        ("c", "\"1\"", "\"2\"", "01...."),
        ("m", "[\"1\", \"2\"]", "\"2\"", "10...."),
        ("m", "[\"1\"]", "\"2\"", "01...."),
        ("m", "[]", "\"2\"", "01...."),
        ("y", "true", "true", "10...."),
        ("t", "false", "true", "01...."),
        ("w", "\"yes\"", "\"yes\"", "10...."),
        ("w", "\"no\"", "\"yes\"", "01...."),
        ("s", "9", "9", "100101"),
        ("s", "10", "9", "011100"),
        ("s", "2", "10", "010011"),
        ("l", "50", "49", "011100"),
        ("n", "2.50", "\"2.5\"", "100101"),
        ("n", "-0.01", "0", "010011"),
        ("n", "10", "9", "011100"),
        ("d", "\"2024-03-14\"", "\"2024-03-14\"", "100101"),
        ("d", "\"2024-03-15\"", "\"2024-03-14\"", "011100"),
        ("d", "\"2024-02\"", "\"2024-03-14\"", "010011"),
        // Any of its days may be meant: only what is true of all of them holds.
        ("d", "\"2024-03\"", "\"2024-03-14\"", "000000"),
        ("d", "\"2024-03\"", "\"2024\"", "100101"),
        ("d", "\"2024\"", "\"2024-03\"", "000000"),
        ("d", "\"2025\"", "\"2024-03\"", "011100"),
    ] {
        let signs = ["=", "!=", ">", ">=", "<", "<="];
        for (sign, holds) in signs.iter().zip(holds.chars()).filter(|(_, holds)| *holds != '.') {
            let clause = format!(r#"item = "{item}", is = "{sign}", value = {wanted}"#);
            let found = asked(&clause, &format!("answers = {{ {item} = {said} }}"), PATIENT);
            assert_eq!(found, holds == '1', "{item}: {said} {sign} {wanted}");
            assert!(!asked(&clause, "", PATIENT), "nothing was said, and it is asked: {clause}");
            let declined = format!("missing = {{ {item} = \"declined\" }}");
            assert!(!asked(&clause, &declined, PATIENT), "declined, and it is asked: {clause}");
        }
        let there = format!("answers = {{ {item} = {said} }}");
        assert!(asked(&format!(r#"item = "{item}", is = "answered""#), &there, PATIENT));
        assert!(!asked(&format!(r#"item = "{item}", is = "not-answered""#), &there, PATIENT));
        assert!(!asked(&format!(r#"item = "{item}", is = "answered""#), "", PATIENT));
        assert!(asked(&format!(r#"item = "{item}", is = "not-answered""#), "", PATIENT));
    }
}

#[test]
fn a_question_may_depend_on_age_visit_and_how_it_is_given() {
    let known = Circumstances { age: Some(18), visit: Some(2), mode: Mode::Paper };
    for (clause, holds) in [
        (r#"about = "age", is = ">=", value = 18"#, true),
        (r#"about = "age", is = "<", value = 18"#, false),
        (r#"about = "age", is = "answered""#, true),
        (r#"about = "age", is = "not-answered""#, false),
        (r#"about = "visit", is = "=", value = 2"#, true),
        (r#"about = "visit", is = "!=", value = 2"#, false),
        (r#"about = "visit", is = "<=", value = 1"#, false),
        (r#"about = "mode", is = "=", value = "paper""#, true),
        (r#"about = "mode", is = "!=", value = "paper""#, false),
        (r#"about = "mode", is = "=", value = "proxy""#, false),
        (r#"about = "mode", is = "answered""#, true),
        (r#"about = "mode", is = "not-answered""#, false),
    ] {
        assert_eq!(asked(clause, "", known), holds, "{clause}");
    }
    // Whose age nobody knows is neither a child nor grown up.
    for clause in [r#"is = ">=", value = 18"#, r#"is = "<", value = 18"#, r#"is = "!=", value = 18"#] {
        assert!(!asked(&format!(r#"about = "age", {clause}"#), "", PATIENT), "{clause}");
    }
    assert!(asked(r#"about = "age", is = "not-answered""#, "", PATIENT));
}

const NESTED: &str = r#"
    items = [
        { id = "more", kind = "yes-no" },
        { id = "out", kind = "group", when = { all = [{ item = "more", is = "=", value = true }] } },
        { id = "pain", kind = "scale", min = 0, max = 10, in = "out" },
        { id = "in", kind = "group", in = "out", when = { any = [{ item = "pain", is = ">", value = 5 }, { item = "pain", is = "=", value = 0 }] } },
        { id = "why", kind = "text", in = "in" },
        { id = "last", kind = "tick", when = { all = [{ item = "why", is = "answered" }, { item = "pain", is = "!=", value = 9 }] } },
    ]
    prompts = [{ id = "much", item = "pain", at_least = 9 }, { id = "sum", score = "total", at_least = 9 }]
    [[scores]]
    id = "total"
    items = ["pain", "last"]
    method = "sum"
    range = [0, 11]
    direction = "higher-is-worse"
"#;

#[test]
fn what_is_in_a_group_is_asked_with_its_group() {
    let of = small(NESTED);
    for (said, expected) in [
        ("", "more"),
        ("answers = { more = false, pain = 9, why = \"x\" }", "more"),
        ("answers = { more = true }", "more out pain"),
        ("answers = { more = true, pain = 3, why = \"x\" }", "more out pain"),
        ("answers = { more = true, pain = 0 }", "more out pain in why"),
        ("answers = { more = true, pain = 6, why = \"x\" }", "more out pain in why last"),
        ("answers = { more = true, pain = 9, why = \"x\" }", "more out pain in why"),
    ] {
        assert_eq!(shown(&of, &answers(&of, said), PATIENT), expected, "{said}");
    }
}

#[test]
fn what_is_not_asked_any_more_counts_nowhere() {
    let of = small(NESTED);
    let there = answers(&of, "answers = { more = true, pain = 9, why = \"knees\" }");
    let away = answers(&of, "answers = { more = false, pain = 9, why = \"knees\" }");
    let look = |given: &Answers| {
        let form = Form::new(&of, given, PATIENT);
        let raised: Vec<_> = form.raised().into_iter().map(|raised| raised.prompt.id.clone()).collect();
        let counting: Vec<_> = form.counting().into_keys().collect();
        let gaps: Vec<_> = form.gaps().into_iter().map(|slot| slot.key.clone()).collect();
        (form.score(&of.scales()[0]), raised.join(" "), counting.join(" "), gaps.join(" "))
    };

    assert_eq!(
        look(&there),
        (Score::Points(9.into()), "much sum".into(), "more pain why".into(), String::new())
    );
    assert_eq!(look(&away), (Score::Incomplete { missing: 0 }, String::new(), "more".into(), String::new()));
}

#[test]
fn gaps_are_what_is_asked_and_has_neither_answer_nor_reason() {
    let of = small(
        r#"items = [
            { id = "read", kind = "display" }, { id = "g", kind = "group" },
            { id = "a", kind = "tick", in = "g" }, { id = "b", kind = "tick", in = "g" }, { id = "c", kind = "tick" },
            { id = "may", kind = "tick", optional = true }, { id = "h", kind = "tick", hidden = true },
        ]"#,
    );
    let given = answers(&of, "answers = { a = true }\nmissing = { b = \"declined\" }");
    let form = Form::new(&of, &given, PATIENT);

    let needed: Vec<_> = form.needed().map(|slot| slot.key.as_str()).collect();
    let gaps: Vec<_> = form.gaps().into_iter().map(|slot| slot.key.as_str()).collect();

    assert_eq!((needed, gaps), (vec!["a", "b", "c"], vec!["c"]));
}

#[test]
fn what_is_hidden_counts_is_sent_and_decides_but_is_never_shown() {
    let of = small(
        r#"
        items = [
            { id = "h", kind = "number", hidden = true, initial = "3" },
            { id = "unseen", kind = "group", hidden = true },
            { id = "u", kind = "number", in = "unseen", initial = "4" },
            { id = "a", kind = "tick", when = { all = [{ item = "h", is = "=", value = 3 }] } },
        ]
        [[scores]]
        id = "sum"
        items = ["h", "u"]
        method = "sum"
        range = [0, 9]
        direction = "higher-is-worse"
    "#,
    );
    let given = answers(&of, "answers = { h = 3, u = 4 }");
    let form = Form::new(&of, &given, PATIENT);

    assert_eq!(shown(&of, &given, PATIENT), "a");
    assert_eq!(form.score(&of.scales()[0]), Score::Points(7.into()));
    assert_eq!(form.counting().len(), 2);
    assert!(!of.wording().contains(&"h".to_owned()));
    assert_eq!(shown(&of, &Answers::new(), PATIENT), "");
}

#[test]
fn what_is_hidden_in_a_row_that_nobody_began_is_no_gap_of_a_score() {
    let of = small(
        r#"
        items = [
            { id = "g", kind = "group", repeats = { least = 0, most = 3 } },
            { id = "h", kind = "number", in = "g", hidden = true, initial = "2" },
            { id = "a", kind = "tick", in = "g" },
        ]
        [[scores]]
        id = "sum"
        items = ["h"]
        method = "sum"
        range = [0, 9]
        direction = "higher-is-worse"
    "#,
    );
    let given = answers(&of, "answers = { \"h.1\" = 2, \"a.1\" = true, \"h.2\" = 2 }");

    assert_eq!(Form::new(&of, &given, PATIENT).score(&of.scales()[0]), Score::Points(2.into()));
}
