//! Whatever comes through the bridge, the program answers with an answer or a
//! problem that says what to do: it neither breaks nor calls it a mistake of its
//! own.

use proptest::{
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use serde_json::{Value, json};

use super::{
    super::DUTIES,
    kit::{Desk, sample},
};

/// What somebody might put where a text belongs.
fn odd_text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("\u{0}\u{202e}\u{feff}\u{1}".into()),
        Just("'; DROP TABLE audit; --".into()),
        Just("<script>alert(1)</script>".into()),
        Just("=cmd|' /C calc'!A0".into()),
        Just("../../../../etc/passwd".into()),
        Just("\\\\?\\C:\\con".into()),
        Just("%n%s%x".into()),
        Just("9".repeat(5_000)),
        Just("ä".repeat(70_000)),
        Just("31/02/2026".into()),
        Just("0000-0000-0000".into()),
        Just("00000000-0000-0000-0000-000000000000".into()),
        any::<String>(),
    ]
}

fn odd_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        odd_text().prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]])),
        proptest::collection::vec(odd_text(), 0..20).prop_map(Value::from),
    ]
}

/// A question in which some things are not as the window would say them.
fn odd_question(command: &'static str) -> impl Strategy<Value = Value> {
    let fields = sample(command).as_object().map_or(0, serde_json::Map::len);
    proptest::collection::vec((0..fields.max(1), odd_value(), odd_text()), 1..4).prop_map(move |changes| {
        let mut question = sample(command);
        for (which, value, text) in changes {
            match question.as_object_mut() {
                Some(fields) => {
                    let Some(name) = fields.keys().nth(which).cloned() else { continue };
                    // Mostly a text stays a text: further in is where there is more to break.
                    let is_text = fields[&name].is_string() && !text.len().is_multiple_of(4);
                    fields.insert(name, if is_text { Value::from(text) } else { value });
                }
                None => question = value,
            }
        }
        question
    })
}

#[test]
fn no_question_breaks_the_program() {
    let desk = Desk::open();
    desk.register();
    for (command, _) in DUTIES {
        // These end the sitting or take a second each; their input is tried with the others of its kind.
        if matches!(
            *command,
            "session_lock" | "session_sign_in" | "keys_renew" | "backups_now" | "endpoint_try"
        ) {
            continue;
        }
        let as_it_should_be = desk.ask(command, sample(command));
        assert!(
            !as_it_should_be.is_err_and(|said| said.is_string()),
            "the sample for {command} has another shape"
        );
        let config = Config { cases: 64, failure_persistence: None, ..Config::default() };
        let chance = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        let tried = TestRunner::new_with_rng(config, chance).run(&odd_question(command), |question| {
            if let Err(problem) = desk.ask(command, question) {
                prop_assert_ne!(&problem["code"], "unexpected", "{}", command);
            }
            Ok(())
        });
        if let Err(failed) = tried {
            panic!("{command}: {failed}");
        }
    }
    assert!(
        desk.ask("trail_check", Value::Null).unwrap()["value"]["findings"].as_array().unwrap().is_empty()
    );
}
