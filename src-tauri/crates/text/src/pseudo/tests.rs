use proptest::prelude::*;

use super::*;
use crate::{FILES, SOURCE, Texts, is_interface};

#[test]
fn a_sentence_is_longer_and_between_brackets_and_what_is_inserted_is_left_alone() {
    let made = made("a = Saved at { $time }, by { -who }\n    .source = a manual\n-who = them\n");

    let expected = "a = ⟦@{ $time }@{ -who }⟧\n    .source = a manual\n-who = @\n";
    let filled = ["Saved at ", ", by ", "them"]
        .iter()
        .fold(expected.to_owned(), |so_far, text| so_far.replacen('@', &accented(text), 1));
    assert_eq!(made, filled);
    assert_eq!(accented("Saved at "), "ŠŠåṽṽéđ ååţ ");
}

#[test]
fn every_form_of_a_count_is_still_there() {
    let made = made("a =\n    { $n ->\n        [one] { $n } row\n       *[other] { $n } rows\n    }\n");

    assert!(made.contains("[one] { $n } ŕŕ") && made.contains("*[other] { $n } ŕŕ"), "{made}");
    assert_eq!(made.matches('⟦').count(), 1);
}

#[test]
fn the_windows_words_are_about_two_fifths_longer_and_say_the_same_things() {
    let texts = Texts::with_pseudo().unwrap();
    let source = texts.interface_source(SOURCE);
    let pseudo = texts.interface_source(PSEUDO);

    let length = |text: &str| ids_and_variables(text).1 as f64;
    let longer = length(&pseudo) / length(&source);
    assert!((1.35..1.5).contains(&longer), "{longer}");
    assert_eq!(ids_and_variables(&source).0, ids_and_variables(&pseudo).0);
    for (name, text) in FILES.iter().filter(|(name, _)| is_interface(name, SOURCE)) {
        assert!(parser::parse(made(text)).is_ok(), "{name}");
    }
}

#[test]
fn only_whoever_asks_is_offered_it_and_no_form_is() {
    let clinic = Texts::built_in().unwrap();
    let tests = Texts::with_pseudo().unwrap();

    assert!(clinic.language(PSEUDO).is_none());
    assert_eq!(tests.languages().last().map(|language| language.tag.as_str()), Some(PSEUDO));
    assert!(tests.say(PSEUDO, "form-tick", &[]).starts_with('⟦'));
    assert!(tests.say(PSEUDO, "verify-name", &[]).starts_with('⟦'));
    assert_eq!(tests.own(PSEUDO, "phq-9"), None);
    assert_eq!(tests.number(PSEUDO, 1_234), "1,234");
}

/// Every id with its variables and cases, in order; and how many letters are
/// said between them.
fn ids_and_variables(text: &str) -> (Vec<String>, usize) {
    let mut marks = Vec::new();
    let mut letters = 0;
    for entry in parser::parse(text).unwrap().body {
        if let Entry::Message(message) = entry {
            marks.push(message.id.name.to_owned());
            message.value.iter().for_each(|value| look(value, &mut marks, &mut letters));
        }
    }
    (marks, letters)
}

fn look(pattern: &Pattern<&str>, marks: &mut Vec<String>, letters: &mut usize) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                *letters += value.chars().filter(|letter| letter.is_alphabetic()).count();
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                marks.push(format!("{selector:?}"));
                for variant in variants {
                    marks.push(format!("{:?} {}", variant.key, variant.default));
                    look(&variant.value, marks, letters);
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                marks.push(format!("{inline:?}"));
            }
        }
    }
}

fn sentence() -> impl Strategy<Value = String> {
    let word = || "[A-Za-z ,.:“”/’*\\[]{1,12}";
    let piece = prop_oneof![
        word().prop_map(|word| format!("x{word}")),
        Just("{ $name }".to_owned()),
        Just("{ -term }".to_owned()),
        Just("{ \"{\" }".to_owned()),
        (word(), word()).prop_map(|(one, other)| format!(
            "{{ $n ->\n        [one] x{one}\n       *[other] x{other} {{ $n }}\n    }}"
        )),
    ];
    prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn whatever_is_written_it_parses_and_inserts_the_same(sentence in sentence()) {
        let source = format!("a = {sentence}\n    .note = as it is\n-term = x\n");
        prop_assume!(parser::parse(source.as_str()).is_ok());

        let made = made(&source);

        prop_assert!(parser::parse(made.as_str()).is_ok(), "{}", made);
        prop_assert_eq!(ids_and_variables(&made).0, ids_and_variables(&source).0);
    }
}
