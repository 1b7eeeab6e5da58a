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

    assert_eq!(plain(&texts.say("fr", "only-english", &[])), "Only here [EN]");
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
    assert_eq!(plain(&texts.say("fr-CH", "mood-1", &[])), "Sad [EN]");
    assert_eq!(texts.own("fr-CH", "mood"), None);
    assert!(!texts.covers("fr-CH", ["mood"]));
}

#[test]
fn what_is_borrowed_from_english_keeps_its_direction_and_says_where_it_ends() {
    let texts = texts();

    let said = texts.say("ar", "greeting", &[("name", "أمينة")]);

    assert_eq!(said, "\u{2066}\u{2060}Good morning, \u{2068}أمينة\u{2069}\u{2069}");
    assert_eq!(plain(&format!("{said} · أهلا")), "Good morning, أمينة [EN] · أهلا");
    assert_eq!(texts.say("en-GB", "mood", &[]), "Mood", "English itself borrows nothing");
    assert_eq!(texts.say("fr-CH", "mood", &[]), "Humeur", "a relative is no stranger");
    let typed = "\u{2066}abc\u{2069}";
    assert_eq!(plain(typed), "abc", "whoever typed such a mark borrowed nothing");
}

#[test]
fn what_a_language_lacks_is_listed_with_what_is_said_instead() {
    let texts = texts();
    let listed = |tag: &str| -> Vec<(String, String)> { texts.unwritten(tag) };
    let of = |id: &str, says: &str| (id.to_owned(), says.to_owned());

    assert_eq!(listed("fr"), [of("mood-1", "Sad"), of("only-english", "Only here")]);
    assert_eq!(listed("fr-CH"), listed("fr"), "the rest is its parent's");
    assert_eq!(listed("pl").len(), 4);
    assert_eq!(listed("en-GB"), []);
}

#[test]
fn a_message_that_is_taken_out_is_gone_in_that_language_alone() {
    let id = "languages-draft";
    let [whole, holed] = [Texts::built_in(), Texts::lacking(&[("pl", id)])].map(Result::unwrap);

    let lacks = |texts: &Texts, tag: &str| texts.unwritten(tag).iter().any(|(lacking, _)| lacking == id);
    assert!(!lacks(&whole, "pl") && lacks(&holed, "pl") && !lacks(&holed, "ro"));
    let written = |texts: &Texts, tag: &str| texts.interface_source(tag).contains("\nlanguages-draft = ");
    assert!(written(&whole, "pl") && !written(&holed, "pl") && written(&holed, "ro"));
    assert!(holed.say("pl", id, &[]).starts_with(BORROWED));
    assert_eq!(holed.say("pl", "languages-checked", &[]), whole.say("pl", "languages-checked", &[]));
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
    assert_eq!(plain(&texts().say("xx", "mood", &[])), "Mood [EN]");
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
    let texts = Texts::built_in().unwrap();
    let source = texts.interface_source(SOURCE);

    assert!(!source.contains("phq9-1"));
    assert_eq!(texts.interface_source("xx"), "");
}
