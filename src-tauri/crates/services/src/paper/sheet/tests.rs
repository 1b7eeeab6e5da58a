use domain::instrument::Draft;

use super::*;
use crate::{backups::testing::Site, wordings::WordingStatus};

const EVERYTHING: &str = include_str!("../../../../../../tests/kit/everything.toml");
const WORDING: &str = include_str!("../../../../../../tests/kit/everything.ftl");

/// An instrument of every kind of item, as it is printed in English.
fn everything(change: impl FnOnce(String) -> String) -> paper::Form {
    let site = Site::new();
    let of = Instrument::try_from(toml::from_str::<Draft>(&change(EVERYTHING.to_owned())).unwrap()).unwrap();
    let texts = WORDING.lines().filter_map(|line| line.split_once(" = "));
    let words = Words {
        status: WordingStatus::Own,
        source: String::new(),
        texts: texts.map(|(id, text)| (id.trim().to_owned(), text.to_owned())).collect(),
        digest: "3f7a91c2d4".into(),
    };
    sheet(&site.app, &of, &words, site.app.texts.language("en-GB").unwrap(), Some("07-0001".into()))
}

fn as_it_is() -> paper::Form {
    everything(|text| text)
}

fn question<'a>(form: &'a paper::Form, words: &str) -> (Option<&'a str>, Option<&'a str>, &'a Answer) {
    let found = form.parts.iter().find_map(|part| match part {
        Part::Question { number, text, hint, answer } if text == words => {
            Some((number.as_deref(), hint.as_deref(), answer))
        }
        Part::Question { .. }
        | Part::Heading { .. }
        | Part::Display { .. }
        | Part::Table { .. }
        | Part::Named { .. }
        | Part::PageBreak => None,
    });
    found.unwrap_or_else(|| panic!("{words} is not printed"))
}

#[test]
fn every_kind_of_question_has_its_own_room_on_paper() {
    let form = as_it_is();
    let one = |words: &str| question(&form, words).2.clone();

    assert_eq!(question(&form, "How often do you read forms?").0, Some("1a"));
    assert_eq!(question(&form, "How often do you read forms?").1, Some("Count the long ones too."));
    let often = ["Never", "Now and then", "Often", "Always"].map(str::to_owned);
    assert_eq!(one("How often do you enjoy it?"), Answer::One { choices: often.into() });
    assert_eq!(question(&form, "Which of these do you see?").1, Some("Choose up to 2."));
    assert!(matches!(one("Which of these do you see?"), Answer::Many { choices } if choices.len() == 4));
    assert_eq!(one("Is there more to say?"), Answer::YesNo { yes: "Yes".into(), no: "No".into() });
    assert_eq!(one("I have read this far."), Answer::Tick);
    assert!(matches!(one("How much does it hurt?"), Answer::Scale(Scale { min: 0, max: 10, .. })));
    assert!(matches!(one("Where on this line are you?"), Answer::Analogue { min: None, max: None, .. }));
    assert_eq!(one("How many steps did you take?"), Answer::Number { boxes: 5, decimals: 0, unit: None });
    assert_eq!(one("How warm is it?"), Answer::Number { boxes: 2, decimals: 1, unit: Some("°C".into()) });
    assert_eq!(one("When was it made?"), Answer::Date { day: false, month: false, year: true });
    assert_eq!(one("When is the next?"), Answer::Date { day: true, month: true, year: true });
    assert_eq!(one("What is it called?"), Answer::Text { lines: 1 });
}

#[test]
fn what_is_asked_only_sometimes_is_printed_and_what_is_never_shown_is_not() {
    let form = as_it_is();

    for words in
        ["What happened?", "How short was it?", "Did you come alone?", "What was written in the margin?"]
    {
        question(&form, words);
    }
    let all = serde_json::to_string(&form).unwrap();
    assert!(!all.contains("ev-hidden") && !all.contains("\"number\":null,\"text\":\"\""), "{all}");
    assert!(!all.contains("[") || !all.contains("[paper-"), "{all}");
}

#[test]
fn pages_tables_and_rows_are_as_the_instrument_lays_them_out() {
    let form = as_it_is();

    let breaks = form.parts.iter().filter(|part| **part == Part::PageBreak).count();
    assert_eq!(breaks, 2);
    let rows = form.parts.iter().find_map(|part| match part {
        Part::Table { text, columns, rows, .. } => Some((text.clone().unwrap(), columns.len(), rows.len())),
        Part::Question { .. }
        | Part::Heading { .. }
        | Part::Display { .. }
        | Part::Named { .. }
        | Part::PageBreak => None,
    });
    assert_eq!(rows, Some(("How often is this so?".to_owned(), 4, 2)));
    let heading = |words: &str| form.parts.contains(&Part::Heading { text: words.into() });
    assert!(heading("More about it") && heading("Something you do 1") && heading("Something you do 3"));
    assert!(!heading("Something you do 4"));
    assert_eq!(form.code, "Everything v3 en-GB 3f7a91c2");
    assert_eq!(form.notices, ["An example of Prombook's own.", "Not for use with patients."]);
    assert!(paper::print(&form).unwrap().pages >= 3);
}

#[test]
fn a_name_with_a_scale_is_a_line_each_with_its_own_scale() {
    // Without the third question of each row.
    let form = everything(|text| {
        let (before, rest) = text.split_once("[[items]]\nid = \"ev-activity-why\"").unwrap();
        let (_, after) = rest.split_once("[[items]]").unwrap();
        format!("{before}[[items]]{after}")
    });

    let named = form.parts.iter().find_map(|part| match part {
        Part::Named { text, rows, scale, .. } => Some((text.as_str(), rows.join(" "), scale.max)),
        Part::Question { .. }
        | Part::Heading { .. }
        | Part::Display { .. }
        | Part::Table { .. }
        | Part::PageBreak => None,
    });
    assert_eq!(named, Some(("What do you do?\nHow hard is it?", "1 2 3".to_owned(), 10)));
}
