use fluent::{FluentArgs, FluentResource, concurrent::FluentBundle};

use super::*;
use crate::{plain, tests::texts};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
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
fn a_weight_keeps_every_digit_that_was_recorded() {
    let texts = texts();

    assert_eq!(texts.decimal("en-GB", "72.50"), "72.50");
    assert_eq!(texts.decimal("pl", "72.50"), "72,50");
    assert_eq!(texts.decimal("pl", "-12345.0"), "-12\u{a0}345,0");
    assert_eq!(texts.decimal("fr", "0.10"), "0,10");
    for odd in ["", "1e9", "twelve", "1.2.3", "١٢", "+5", "--1", &"9".repeat(41)] {
        assert_eq!(texts.decimal("pl", odd), odd, "shown as it is");
    }
}

#[test]
fn names_in_a_row_stay_in_their_order_whatever_their_direction() {
    let texts = texts();

    assert_eq!(
        texts.list("en-GB", &["Amina", "أمينة"], List::And),
        "\u{2068}Amina\u{2069} and \u{2068}أمينة\u{2069}"
    );
    let written = |language, list| plain(&texts.list(language, &["A", "B", "C"], list));
    assert_eq!(written("en-GB", List::And), "A, B and C");
    assert_eq!(written("en-GB", List::Or), "A, B or C");
    assert_eq!(written("pl", List::Or), "A, B lub C");
    assert_eq!(written("ar", List::And), "A وB وC");
    assert_eq!(texts.list("pl", &[], List::And), "");
    let spanish = Formats::of("es").unwrap().numbers.list(&["Ana", "Inés"], List::And);
    assert_eq!(plain(&spanish), "Ana e Inés", "the marks do not hide how a name begins");
}

#[test]
fn a_date_of_which_only_a_part_is_known_is_written_as_far_as_it_goes() {
    let texts = texts();

    assert_eq!(texts.year_month("en-GB", 1952, 3), "March 1952");
    assert_eq!(texts.year_month("pl", 1952, 3), "marzec 1952", "not marca: there is no day");
    assert_eq!(texts.year("pl", 1952), "1952");
    assert_eq!(texts.year_month("en-GB", 1952, 13), "1952-13");
    assert_eq!(texts.year_month("pl", 5, 3), "0005-03");
    for (year, language) in [(i32::MIN, "ar"), (0, "pl"), (999, "fr"), (9999, "ro"), (i32::MAX, "en-GB")] {
        texts.year_month(language, year, 12);
        texts.year(language, year);
    }
}

#[test]
fn the_window_is_told_how_to_group_as_the_program_does() {
    let texts = texts();
    let grouping = |separator: &str, primary, secondary, min| Grouping {
        separator: separator.into(),
        primary,
        secondary,
        min,
    };

    assert_eq!(texts.grouping("en-GB"), grouping(",", 3, 3, 1));
    assert_eq!(texts.grouping("pl"), grouping("\u{a0}", 3, 3, 2));
    assert_eq!(Formats::of("pa").unwrap().numbers.grouping(), grouping(",", 3, 2, 1));
}

#[test]
fn portuguese_of_portugal_is_not_counted_as_in_brazil() {
    let built_in = Texts::built_in().unwrap();

    assert_eq!(built_in.plural("pt", 0), "other", "0 registos");
    assert_eq!(built_in.plural("pt-BR", 0), "one", "0 registro");
    assert_eq!(built_in.language("pt").unwrap().written_as(), "pt-PT");
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
