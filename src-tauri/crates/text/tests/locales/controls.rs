//! Every check, shown what it is for. A check that finds nothing here would
//! find nothing anywhere.

use std::collections::BTreeSet;

use crate::{
    checks::{
        cases, dangling, functions, inserted, invented, junk, missing, plurals, provenance, relatives, twice,
        unknown, variables,
    },
    code::{
        choices, composed, idle, misspelt, said_by_the_program, said_by_the_window, shipped, spelt, unwritten,
    },
    faces::{faceless, faces, stack},
};

const FINE: &[&str] = &[];

#[test]
fn junk_is_found() {
    assert_eq!(junk("a = fine\n"), FINE);
    assert_eq!(junk("a = fine\nb = { $name\nc = fine\n").len(), 1);
    assert!(junk("a = fine\n\nthis is no message\n")[0].starts_with("line 3"));
    assert_eq!(junk("a = { $n ->\n    [one] no default\n }\n").len(), 1);
}

#[test]
fn an_id_in_two_files_or_twice_in_one_is_found() {
    assert_eq!(twice(&[("chrome", "a = 1\nb = 2\n"), ("problems", "c = 1\n")]), FINE);
    assert_eq!(twice(&[("chrome", "a = 1\n"), ("problems", "a = 2\n")]), ["a is in chrome and in problems"]);
    assert_eq!(twice(&[("chrome", "-a = 1\n-a = 2\n")]), ["-a is in chrome and in chrome"]);
}

#[test]
fn a_reference_to_nothing_is_found() {
    let text = "a = { b } { -c }\nb = fine\n-c = fine\n";

    assert_eq!(dangling(text, text), FINE);
    assert_eq!(dangling("b = fine\n", "a = { b } { -c }\n"), ["line 1: a: nobody wrote -c"]);
    assert_eq!(dangling("", "a =\n    .title = { b }\n"), ["line 1: a.title: nobody wrote b"]);
}

#[test]
fn a_missing_message_and_a_missing_attribute_are_found() {
    let source = "a = one\n    .title = two\nb = three\n-term = ours\n";

    assert_eq!(missing(source, "b = trois\na = un\n    .title = deux\n"), FINE);
    assert_eq!(missing(source, "a = un\n"), ["a.title is missing", "b is missing"]);
}

#[test]
fn a_message_of_ones_own_is_found() {
    assert_eq!(unknown("a = one\n", "-term = mien\na = un\n"), FINE);
    assert_eq!(
        unknown("a = one\n", "a = un\n    .title = deux\nb = trois\n"),
        ["line 1: a.title is not in the source", "line 3: b is not in the source"]
    );
}

#[test]
fn a_question_that_only_a_translation_asks_is_found() {
    assert_eq!(invented("a = one\n", "a = un\n    .confidence = high\n"), FINE);
    assert_eq!(invented("a = one\n", "a = un\nb = deux\n"), ["line 2: b is not in the source"]);
}

#[test]
fn a_wrong_or_forgotten_variable_is_found() {
    let source = "a = For { $name }\n    .title = { $name }\n";

    assert_eq!(variables(source, "a = Dla: { $name }\n    .title = { $name }\n"), FINE);
    assert_eq!(
        variables(source, "a = Dla { $nazwa }\n"),
        ["line 1: a: the source does not give $nazwa", "line 1: a: forgets $name"]
    );
    assert_eq!(variables(source, "a = { $name }\n    .title = Dla\n"), ["line 1: a.title: forgets $name"]);
}

#[test]
fn a_variable_forgotten_in_one_plural_form_is_found() {
    let source = "a = { $n ->\n    [one] { $n } record\n   *[other] { $n } records\n }\n";

    assert_eq!(
        variables(source, "a = { $n ->\n    [two] سجلان\n    [few] { $n }\n   *[other] { $n }\n }\n"),
        FINE
    );
    assert_eq!(variables(source, "a = Records: { $n }\n"), FINE);
    assert_eq!(
        variables(source, "a = { $n ->\n    [few] zapisy\n   *[other] { $n }\n }\n"),
        ["line 1: a: [few] forgets $n"]
    );
}

#[test]
fn a_variable_that_only_one_case_says_is_expected_only_there() {
    let source = "a = { $state ->\n    [sent] Sent.\n   *[held] Held: { $why }\n }\n";

    assert_eq!(variables(source, "a = { $state ->\n    [sent] Ok.\n   *[held] { $why }\n }\n"), FINE);
    assert_eq!(
        variables(source, "a = { $state ->\n    [sent] Ok.\n   *[held] Nie.\n }\n"),
        ["line 1: a: [held] forgets $why"]
    );
}

#[test]
fn a_misspelt_case_is_found() {
    let source = "a = { $state ->\n    [sent] Sent.\n   *[held] Held.\n }\n";

    assert_eq!(cases(source, "a = { $state ->\n   *[held] Nie.\n    [sent] Ok.\n }\n"), FINE);
    assert_eq!(cases(source, "a = Ok.\n"), FINE);
    assert_eq!(
        cases(source, "a = { $state ->\n    [snet] Ok.\n   *[held] Nie.\n }\n"),
        ["line 1: a: $state is never [snet]", "line 1: a: $state lacks [sent]"]
    );
}

#[test]
fn a_plural_form_that_is_lacking_or_foreign_is_found() {
    let english = "a = { $n ->\n    [0] none\n    [one] one\n   *[other] { $n }\n }\n";
    let by_word = "a = { $state ->\n    [sent] Sent.\n   *[other] Not sent.\n }\n";

    assert_eq!(plurals("en-GB", english), FINE);
    assert_eq!(plurals("pl", by_word), FINE);
    assert_eq!(plurals("pl", english), ["line 1: a: $n lacks [few]", "line 1: a: $n lacks [many]"]);
    assert_eq!(plurals("ar", english).len(), 4, "zero, two, few and many");
    assert_eq!(
        plurals("en-GB", "a = { $n ->\n    [one] 1\n    [few] 3\n   *[other] { $n }\n }\n"),
        ["line 1: a: $n has [few], which en-GB does not"]
    );
    assert_eq!(
        plurals("en-GB", "a = { $n ->\n   *[one] 1\n    [other] { $n }\n }\n"),
        ["line 1: a: $n falls back to something else than [other]"]
    );
    assert_eq!(
        plurals("en-GB", "a =\n    .title = { $n ->\n        [0] no\n       *[other] { $n }\n     }\n").len(),
        1
    );
}

#[test]
fn a_function_is_found_wherever_it_hides() {
    assert_eq!(functions("a = { $when }\n"), FINE);
    assert_eq!(functions("a = { DATETIME($when) }\n"), ["line 1: a: calls DATETIME()"]);
    assert_eq!(functions("a = { NUMBER($n) ->\n    [one] 1\n   *[other] { NUMBER($n) }\n }\n").len(), 2);
}

#[test]
fn anything_inserted_into_a_wording_is_found() {
    assert_eq!(inserted("phq9-1 = Feeling down\n"), FINE);
    assert_eq!(inserted("phq9-1 = Dear { $name }\n"), ["line 1: phq9-1: inserts $name"]);
    assert_eq!(inserted("phq9-1 = { $sex ->\n    [f] Madam\n   *[m] Sir\n }\n").len(), 1);
}

#[test]
fn a_form_from_nowhere_is_found() {
    assert_eq!(provenance("phq-9", "phq-9 = PHQ-9\n    .status = published\n    .source = a paper\n"), FINE);
    assert_eq!(
        provenance("phq-9", "# note\nphq-9 = PHQ-9\n    .status = own\n"),
        ["line 2: phq-9.source is missing"]
    );
    assert_eq!(provenance("phq-9", "gad-7 = GAD-7\n").len(), 3);
}

#[test]
fn what_a_relative_says_is_not_missing_and_what_nobody_says_is() {
    let listed = ["en-GB", "es", "es-US"].map(str::to_owned);

    assert_eq!(relatives("es-US", &listed), ["es"]);
    assert_eq!(relatives("pt-BR", &listed), [""; 0]);
    let with_relatives = "a = Ábralo\n\nb = Cerrar\n";
    assert_eq!(missing("a = Open\nb = Close\nc = Save\n", with_relatives), ["c is missing"]);
}

fn written(ids: &[&str]) -> BTreeSet<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

#[test]
fn an_id_that_the_window_says_and_nobody_wrote_is_found() {
    let written = written(&["nav-label", "nav-open", "role-auditor", "rights-erase-do"]);
    let said = |code: &str| unwritten(&said_by_the_window(code), &written);

    assert_eq!(said(r#"{say("nav-label")} say(here === "no-id" ? "nav-open" : found.why)"#), FINE);
    assert_eq!(said("say(`role-${known.includes(one) ? one : \"no-role\"}`) say(`rights-${name}-do`)"), FINE);
    assert_eq!(said(r#"say("summary-field", { why: say("nav-label") })"#), ["nobody wrote summary-field"]);
    assert_eq!(said(r#"say(open ? "nav-open" : "nav-closed")"#), ["nobody wrote nav-closed"]);
    assert_eq!(said("say(`rol-${one}`)"), ["nobody wrote anything like rol-…"]);
    assert_eq!(said("say(`rights-${name}-does`)"), ["nobody wrote anything like rights-…-does"]);
    assert_eq!(said(r#"essay("nav-x") sayProblem(problem)"#), FINE);
}

#[test]
fn an_id_that_the_program_says_and_nobody_wrote_is_found() {
    let written = written(&["verify-fine-trail", "verify-use-name", "handover-made"]);
    let said = |code: &str| unwritten(&said_by_the_program(code), &written);

    assert_eq!(
        said(r#"self.say("handover-made", &[("no-id", x)]); t.say(tag, "verify-fine-trail", &[])"#),
        FINE
    );
    assert_eq!(said(r#"self.say(&format!("verify-use-{line}"), &[])"#), FINE);
    assert_eq!(said(r#"t.say(&tag(x), "handover-mad", &[])"#), ["nobody wrote handover-mad"]);
    assert_eq!(said(r#"s.words(if gone { "trail-gone" } else { id })"#), ["nobody wrote trail-gone"]);
    assert_eq!(
        misspelt(&spelt(r#"["verify-fine-trail", "verify-fine-page", "something-else-now"]"#), &written),
        ["nobody wrote verify-fine-page"]
    );
}

#[test]
fn an_id_that_nobody_says_is_found() {
    let idle = |ids: &[&str], code: &str| {
        let all = spelt(&shipped(code)).into_iter().chain(choices(code)).collect();
        idle(&written(ids), &all, &composed(&shipped(code)).into_iter().collect())
    };

    assert_eq!(idle(&["nav-label"], "say(\"nav-label\")"), FINE);
    assert_eq!(idle(&["nav-label"], "say(\"nav-labels\")"), ["nobody says nav-label"]);
    assert_eq!(idle(&["nav-label"], "// say(\"nav-label\")"), ["nobody says nav-label"]);
    assert_eq!(idle(&["nav-label"], "#[cfg(test)]\nmod tests { \"nav-label\" }"), ["nobody says nav-label"]);
    assert_eq!(idle(&["code-a_b-c"], "[\"a_b\", \"c\"]; format!(\"code-{list}-{code}\")"), FINE);
    assert_eq!(idle(&["code-a-d"], "[\"a\", \"c\"]; format!(\"code-{}-{code}\")"), ["nobody says code-a-d"]);
    assert_eq!(idle(&["x-y", "x-y-how"], "\"x-y\"; format!(\"{id}-how\")"), FINE);
    assert_eq!(idle(&["x-y", "x-z-how"], "\"x-y\"; format!(\"{id}-how\")"), ["nobody says x-z-how"]);
    assert_eq!(idle(&["role-auditor"], "say(`role-${one}`); [\"auditor\"]"), FINE);
    assert_eq!(idle(&["role-owner"], "say(`role-${one}`); [\"auditor\"]"), ["nobody says role-owner"]);
    assert_eq!(idle(&["done-form-begun"], "format!(\"done-{code}\"); enum A {\n    FormBegun,\n}"), FINE);
    assert_eq!(idle(&["done-form-begun"], "format!(\"done-{code}\")"), ["nobody says done-form-begun"]);
}

#[test]
fn a_letter_without_a_face_is_found() {
    let face = |family: &str, weight: u16, range: &str| {
        format!(
            "@font-face {{\n  font-family: \"{family}\";\n  font-weight: {weight};\n  unicode-range: {range};\n}}\n"
        )
    };
    let both = |family: &str, range: &str| face(family, 400, range) + &face(family, 600, range);
    let all = faces(
        &(both("Latin", "U+00E9, U+0175-0177") + &both("Urdu", "U+0600-06FF") + &face("Thin", 400, "U+2192")),
    );
    let scss = ":root { --letters: \"Latin\", \"Thin\", serif; }\n:lang(ur) { --letters: \"Urdu\", serif; }";

    assert_eq!(faceless("dŵr, é\u{200f}", &stack("cy", scss), &all), FINE);
    assert_eq!(faceless("پر", &stack("ur", scss), &all), FINE);
    assert_eq!(faceless("پ", &stack("cy", scss), &all), ["no face for پ (\\u{67e})"]);
    assert_eq!(faceless("é", &stack("ur", scss), &all), ["no face for é (\\u{e9})"]);
    assert_eq!(
        faceless("→", &stack("cy", scss), &all),
        ["no face for → (\\u{2192})"],
        "there is no bold one"
    );
}
