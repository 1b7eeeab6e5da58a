use super::*;

const LIST: &str = r#"
[[language]]
tag = "en-GB"
name = "English"
interface = true

[[language]]
tag = "pl"
name = "Polski"
interface = true

[[language]]
tag = "ar"
name = "العربية"
rtl = true
interface = true

[[language]]
tag = "fr"
name = "Français"

[[language]]
tag = "ro"
name = "Română"

[[language]]
tag = "fr-CH"
name = "Français (Suisse)"
"#;

const ENGLISH: &str = "\
mood = Mood
    .source = a manual
mood-1 = Sad
greeting = Good morning, { $name }
only-english = Only here
";

const FRENCH: &str = "\
mood = Humeur
greeting = Bonjour { $name }
";

pub(crate) fn texts() -> Texts {
    let files = [
        ("languages.toml", LIST),
        ("en-GB/a.ftl", ENGLISH),
        ("fr/a.ftl", FRENCH),
        ("fr-CH/a.ftl", "greeting = Salut { $name }\n"),
    ];
    Texts::read(&files).unwrap()
}

#[test]
fn what_is_built_in_can_be_read() {
    Texts::built_in().unwrap();
}

#[test]
fn every_thread_of_the_desk_may_ask() {
    fn shared<T: Send + Sync>() {}

    shared::<Texts>();
}

#[test]
fn the_window_borrows_a_missing_sentence_and_a_form_does_not() {
    let texts = texts();

    assert_eq!(texts.say("fr", "only-english", &[]), "Only here");
    assert_eq!(texts.own("fr", "only-english"), None);
    assert_eq!(texts.attribute("en-GB", "mood", "source").as_deref(), Some("a manual"));
    assert_eq!(texts.attribute("fr", "mood", "source"), None);
}

#[test]
fn the_window_borrows_from_the_nearest_relative_first_and_a_form_from_nobody() {
    let texts = texts();

    assert_eq!(texts.parents("fr-CH"), ["fr", "en-GB"]);
    assert_eq!(plain(&texts.say("fr-CH", "greeting", &[("name", "Ann")])), "Salut Ann");
    assert_eq!(texts.say("fr-CH", "mood", &[]), "Humeur");
    assert_eq!(texts.say("fr-CH", "mood-1", &[]), "Sad");
    assert_eq!(texts.own("fr-CH", "mood"), None);
    assert!(!texts.covers("fr-CH", ["mood"]));
}

#[test]
fn a_patient_is_not_spoken_to_in_english_by_default() {
    let texts = texts();

    assert!(texts.speaks("fr-CH", ["greeting", "mood"]));
    assert!(!texts.speaks("fr-CH", ["greeting", "only-english"]));
    assert!(texts.speaks("en-GB", ["greeting", "only-english"]));
    assert!(!texts.speaks("xx", ["greeting"]));
}

#[test]
fn a_sentence_nobody_wrote_is_visible_and_harmless() {
    assert_eq!(texts().say("fr", "nowhere", &[]), "[nowhere]");
    assert_eq!(texts().say("xx", "mood", &[]), "Mood");
}

#[test]
fn a_form_is_covered_only_when_every_word_is_there_and_complete() {
    let texts = texts();

    assert!(texts.covers("en-GB", ["mood", "mood-1"]));
    assert!(!texts.covers("fr", ["mood", "mood-1"]));
    assert!(!texts.covers("en-GB", ["greeting"]), "a sentence with a hole is not a wording");
    assert!(!texts.covers("xx", ["mood"]));
}

#[test]
fn marks_around_what_is_inserted_stay_on_screen_and_leave_files() {
    let said = texts().say("fr", "greeting", &[("name", "أمينة")]);

    assert_eq!(said, "Bonjour \u{2068}أمينة\u{2069}");
    assert_eq!(plain(&said), "Bonjour أمينة");
}

#[test]
fn a_changed_word_an_exchanged_question_or_a_missing_one_shows_in_the_digest() {
    let digest = |files: &[(&str, &str)], ids: &[&str]| {
        let ids: Vec<_> = ids.iter().map(|id| (*id).to_owned()).collect();
        Texts::read(files).unwrap().wording_digest("en-GB", &ids)
    };
    let written = [("languages.toml", LIST), ("en-GB/a.ftl", "a = one\nb = two\n")];
    let reworded = [("languages.toml", LIST), ("en-GB/a.ftl", "a = one\nb = twO\n")];
    let shifted = [("languages.toml", LIST), ("en-GB/a.ftl", "a = oneb\nb = two\n")];

    let as_written = digest(&written, &["a", "b"]).unwrap();

    // SHA-256 of 1 "a" 3 "one" 1 "b" 3 "two", every length in eight bytes.
    assert_eq!(as_written, "f6c7405453e85add3a5ab83c182515d12f6966aa58f040ac4b3afd592ebf878a");
    assert_ne!(digest(&reworded, &["a", "b"]).unwrap(), as_written);
    assert_ne!(digest(&shifted, &["a", "b"]).unwrap(), as_written);
    assert_ne!(digest(&written, &["b", "a"]).unwrap(), as_written);
    assert_eq!(digest(&written, &["a", "c"]), None);
}

#[test]
fn a_file_that_does_not_parse_or_repeats_itself_is_named() {
    let broken = Texts::read(&[("languages.toml", LIST), ("pl/a.ftl", "this is no message\n")]);
    let twice = Texts::read(&[("languages.toml", LIST), ("pl/a.ftl", "a = 1\n"), ("pl/b.ftl", "a = 2\n")]);

    assert!(matches!(broken, Err(TextError::File { file, .. }) if file == "pl/a.ftl"));
    assert!(matches!(twice, Err(TextError::File { file, .. }) if file == "pl/b.ftl"));
}

#[test]
fn the_window_gets_its_own_words_and_no_questionnaire() {
    let source = interface_source(SOURCE);

    assert!(!source.contains("phq9-1"));
    assert_eq!(interface_source("xx"), "");
}
