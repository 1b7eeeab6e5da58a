//! What is not printed.

use super::samples::{form, one, question, with};
use crate::{Answer, Form, PaperError, Part, Scale, print};

fn refused(answer: Answer) -> PaperError {
    print(&with("en-GB", vec![Part::PageBreak, question("?", answer)])).unwrap_err()
}

#[test]
fn a_letter_that_no_font_has_is_named_and_not_left_blank() {
    let asked = with("en-GB", vec![question("走 and 🦵, and 走", Answer::Tick)]);

    let refusal = print(&asked).unwrap_err();

    assert_eq!(refusal, PaperError::Letters(vec!['走', '🦵']));
}

#[test]
fn a_question_that_leaves_no_room_for_an_answer_is_refused_with_its_place() {
    let too_little = [
        one(&[]),
        Answer::Many { choices: Vec::new() },
        Answer::Number { boxes: 0, decimals: 0, unit: None },
        Answer::Number { boxes: 13, decimals: 0, unit: None },
        Answer::Date { day: false, month: false, year: false },
        Answer::Text { lines: 0 },
    ];

    for answer in too_little {
        assert_eq!(refused(answer), PaperError::NoRoom(2));
    }
}

#[test]
fn a_scale_that_does_not_rise_or_never_ends_is_refused() {
    for (min, max) in [(5, 5), (10, 0), (0, 101), (i32::MIN, i32::MAX), (99_998, 99_999)] {
        let scale = Scale { min, max, low: None, high: None };

        assert_eq!(refused(Answer::Scale(scale)), PaperError::Scale { part: 2, min, max });
    }
}

#[test]
fn a_code_too_long_for_the_footer_is_refused() {
    let asked = Form { code: "x".repeat(61), ..form("en-GB") };

    assert_eq!(print(&asked).unwrap_err(), PaperError::TooLong("code"));
}

#[test]
fn what_is_no_language_tag_is_refused() {
    for language in ["", "p", "polski", "../pl", "12", "p\"l"] {
        let asked = Form { language: language.into(), ..form("en-GB") };

        assert_eq!(print(&asked).unwrap_err(), PaperError::Language(language.into()));
    }
}

#[test]
fn a_number_that_would_run_into_its_question_is_refused() {
    let number =
        Part::Question { number: Some("9".repeat(13)), text: "?".into(), hint: None, answer: Answer::Tick };

    assert_eq!(print(&with("en-GB", vec![number])).unwrap_err(), PaperError::Number(1));
}

#[test]
fn words_that_would_stand_outside_the_page_are_refused() {
    let wide = Answer::Number { boxes: 12, decimals: 6, unit: Some("W".repeat(30)) };

    assert_eq!(refused(wide), PaperError::Outside(2));
}
