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

fn texts() -> Texts {
    Texts::read(&[("languages.toml", LIST), ("en-GB/a.ftl", ENGLISH), ("fr/a.ftl", FRENCH)]).unwrap()
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
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
fn a_date_in_the_banner_is_written_as_the_nhs_writes_it() {
    let texts = texts();

    assert_eq!(texts.date("en-GB", day(1952, 3, 12)), "12-Mar-1952");
    assert_eq!(texts.date("en-GB", day(2024, 9, 1)), "01-Sep-2024");
    assert_eq!(texts.date_long("en-GB", day(1952, 3, 12)), "12 March 1952");
}

#[test]
fn a_date_in_another_language_is_written_its_own_way_with_the_month_as_a_word() {
    let texts = texts();

    assert_eq!(texts.date("pl", day(1952, 3, 12)), "12 mar 1952");
    assert_eq!(texts.date("ar", day(1952, 3, 12)), "12 مارس 1952");
    assert_eq!(texts.date("fr", day(1952, 3, 12)), "12 mars 1952");
    assert_eq!(texts.date_long("pl", day(1952, 3, 12)), "12 marca 1952");
    assert_eq!(texts.date("xx", day(1952, 3, 12)), "12-Mar-1952");
}

#[test]
fn any_day_the_records_can_hold_can_be_written() {
    let texts = texts();

    for language in ["en-GB", "pl", "ar"] {
        for extreme in [NaiveDate::MIN, NaiveDate::MAX, day(1, 1, 1)] {
            texts.date(language, extreme);
            texts.date_long(language, extreme);
        }
    }
}

#[test]
fn a_time_has_24_hours_and_the_digits_0_to_9() {
    let at =
        |language, hour, minute| texts().time(language, NaiveTime::from_hms_opt(hour, minute, 59).unwrap());

    assert_eq!(at("en-GB", 14, 3), "14:03");
    assert_eq!(at("pl", 0, 0), "00:00");
    assert_eq!(at("ar", 9, 5), "09:05");
}

#[test]
fn a_number_is_grouped_as_the_language_does() {
    let texts = texts();

    assert_eq!(texts.number("en-GB", 12_345), "12,345");
    assert_eq!(texts.number("pl", 12_345), "12\u{a0}345");
    assert_eq!(texts.number("ar", 12_345), "12,345");
    assert_eq!(texts.number("en-GB", i64::MIN), "-9,223,372,036,854,775,808");
}

#[test]
fn a_month_is_known_by_every_name_it_has() {
    let texts = texts();
    let knows = |language, name: &str, month| {
        texts.month_names(language).iter().filter(|known| **known == (name.to_owned(), month)).count() == 1
    };

    assert!(knows("pl", "marzec", 3) && knows("pl", "marca", 3) && knows("pl", "mar", 3));
    assert!(knows("en-GB", "September", 9) && knows("en-GB", "Sept", 9) && knows("en-GB", "Sep", 9));
    assert!(knows("fr", "févr.", 2) && knows("ar", "مارس", 3));
}

#[test]
fn the_language_decides_which_form_a_count_takes() {
    let texts = texts();

    assert_eq!([1, 2, 5, 22].map(|n| texts.plural("pl", n)), ["one", "few", "many", "few"]);
    assert_eq!(
        [0, 1, 2, 3, 11, 100].map(|n| texts.plural("ar", n)),
        ["zero", "one", "two", "few", "many", "other"]
    );
}

/// Why `say` takes text and no numbers. When this fails, the rules that come
/// with Fluent have been mended, and counts may be said here too.
#[test]
fn fluents_own_plural_rules_are_wrong_where_clinics_would_notice() {
    let by_fluent = |language: &str, count: i64| {
        let forms = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
        let mut bundle = FluentBundle::new_concurrent(vec![language.parse().unwrap()]);
        bundle.add_resource(FluentResource::try_new(forms.to_owned()).unwrap()).unwrap();
        let args: FluentArgs = [("n", count)].into_iter().collect();
        let pattern = bundle.get_message("n").unwrap().value().unwrap();
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    };
    let texts = texts();

    assert_eq!(texts.plural("ar", 103), "few");
    assert_eq!(by_fluent("ar", 103), "other");
    assert_eq!(texts.plural("ro", 101), "few");
    assert_eq!(by_fluent("ro", 101), "other");
}

#[test]
fn the_window_gets_its_own_words_and_no_questionnaire() {
    let source = interface_source(SOURCE);

    assert!(!source.contains("phq9-1"));
    assert_eq!(interface_source("xx"), "");
}
