use domain::{
    form::Circumstances,
    instrument::Draft,
    response::{Answers, Given, Mode, Value},
};
use proptest::prelude::*;

use super::*;
use crate::backups::testing::Site;

/// An instrument of every kind of item and condition.
const EVERYTHING: &str = include_str!("../../../../../../tests/kit/everything.toml");

fn everything() -> Instrument {
    Instrument::try_from(toml::from_str::<Draft>(EVERYTHING).unwrap()).unwrap()
}

/// Something that may be answered there, and what conditions look at.
fn answer() -> impl Strategy<Value = (String, Given)> {
    let number = |n: i64| Value::Number(n.to_string().parse().unwrap());
    let word = |text: &str| Value::Text(domain::Private::new(text.to_owned()));
    let all: Vec<(&str, Value)> = vec![
        ("ev-yes", Value::Tick(true)),
        ("ev-yes", Value::Tick(false)),
        ("ev-inner-1", Value::Scale(4)),
        ("ev-inner-1", Value::Scale(5)),
        ("ev-word", word("a name")),
        ("ev-born", Value::Date("1940".parse().unwrap())),
        ("ev-mood", Value::Scale(50)),
        ("ev-steps", number(7)),
        ("ev-activity-name.1", word("walking")),
        ("ev-activity-now.1", Value::Scale(9)),
        ("ev-activity-name.2", word("sleeping")),
        ("ev-activity-now.3", Value::Scale(2)),
    ];
    proptest::sample::select(all).prop_map(|(key, value)| (key.to_owned(), Given::Answer(value)))
}

proptest! {
    #[test]
    fn a_patient_is_shown_what_is_asked_and_of_a_row_more_its_first_question(
        answers in proptest::collection::vec(answer(), 0..9), age in 0_u32..99, visit in 1_u32..3,
    ) {
        let (of, answers) = (everything(), answers.into_iter().collect::<Answers>());
        let circumstances = Circumstances { age: Some(age), visit: Some(visit), mode: Mode::Patient };
        let form = Form::new(&of, &answers, circumstances);

        let shown = shown(&form);

        prop_assert!(shown.is_sorted());
        for (at, slot) in form.slots().iter().enumerate() {
            let is_group = matches!(slot.item.kind, Kind::Group { .. });
            match slot.state {
                State::Asked => prop_assert_eq!(shown.contains(&at), !is_group, "{}", &slot.key),
                State::Unseen | State::Away => prop_assert!(!shown.contains(&at), "{}", &slot.key),
                State::Spare => {}
            }
        }
        let spare: Vec<_> =
            shown.iter().map(|at| &form.slots()[*at]).filter(|slot| slot.state == State::Spare).collect();
        prop_assert!(spare.len() <= 1);
        prop_assert!(spare.iter().all(|slot| slot.key.starts_with("ev-activity-name.")));
    }
}

#[test]
fn what_cannot_be_read_is_said_with_the_numbers_of_the_patients_language() {
    let site = Site::new();
    let of = everything();
    let (heat, next, born) =
        (of.item("ev-heat").unwrap(), of.item("ev-next").unwrap(), of.item("ev-born").unwrap());
    let said = |language, item, why| text::plain(&refusal(&site.app, language, item, why));

    assert_eq!(said("en-GB", heat, Why::NumberTooLow), "Please check the number. It should not be below 30.");
    assert!(said("pl", heat, Why::NumberTooHigh).contains("45"));
    assert_eq!(said("en-GB", next, Why::DateNotExact), "Please give the day, the month and the year.");
    assert_eq!(said("en-GB", born, Why::DateNotExact), "Please check the date.");
    assert_eq!(said("en-GB", born, Why::DateFuture), "This date is in the future. Please check it.");
    assert_eq!(said("en-GB", heat, Why::AnswerRefused), "Please check this answer.");
}

#[test]
fn a_patient_is_handed_the_screen_only_in_a_language_that_has_every_word_for_them() {
    let site = Site::new();

    assert!(crate::patient::can_read(&site.app, "en-GB"));
    assert!(crate::patient::can_read(&site.app, "pl"));
    assert!(!crate::patient::can_read(&site.app, "tlh"), "it would be said in English");
}
