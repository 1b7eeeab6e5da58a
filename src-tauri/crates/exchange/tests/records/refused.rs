//! What is not written, because nobody could read it rightly.

use domain::response::{Given, Response, Value};
use exchange::{Entry, ExchangeError, Reading, ScoreId, Sitting, observations, questionnaire, response};

use crate::kit;

fn write(of: &Response) -> Result<Entry, ExchangeError> {
    write_in("ar", of)
}

fn write_in(language: &str, of: &Response) -> Result<Entry, ExchangeError> {
    let (instrument, wordings) = (kit::sample(), [kit::wording(language)]);
    response(&kit::sat(of, &instrument, &wordings))
}

#[test]
fn a_draft_is_not_sent() {
    let draft = Response { finished: None, edition: 0, ..kit::sitting() };
    assert_eq!(write(&draft), Err(ExchangeError::NotFinished));
    assert_eq!(
        observations(&draft, &kit::sample(), kit::DAY.parse().unwrap(), &[], false),
        Err(ExchangeError::NotFinished)
    );
}

#[test]
fn a_response_is_not_read_by_another_instrument_version_or_language() {
    let other = Response { instrument: "phq-9".into(), ..kit::sitting() };
    let older = Response { version: 2, ..kit::sitting() };

    assert_eq!(write(&other), Err(ExchangeError::Mismatch("instrument")));
    assert_eq!(write(&older), Err(ExchangeError::Mismatch("version")));
    assert_eq!(write_in("pl", &kit::sitting()), Err(ExchangeError::Mismatch("language")));
}

#[test]
fn an_answer_that_was_not_offered_is_not_sent_and_not_quoted() {
    for (item, value) in [
        ("sample-1", Value::Choice("9".into())),
        ("sample-1", Value::Tick(true)),
        ("sample-4", Value::Scale(1)),
        ("sample-5", Value::Scale(11)),
        ("stranger", Value::Tick(true)),
    ] {
        let mut wrong = kit::sitting();
        wrong.answers.insert(item.into(), Given::Answer(value));
        assert_eq!(write(&wrong), Err(ExchangeError::NotOffered(item.into())));
    }
}

#[test]
fn a_form_that_is_not_wholly_worded_is_not_sent() {
    let mut polish = kit::wording("pl");
    polish.texts.insert("sample-agree-yes".into(), " ".into());

    let sent = questionnaire(kit::id(4), &kit::sample(), &kit::wording("en-GB"), &[polish]);

    let missing = ExchangeError::Unworded { language: "pl".into(), message: "sample-agree-yes".into() };
    assert_eq!(sent, Err(missing));
}

#[test]
fn a_score_of_a_scale_that_does_not_exist_is_not_sent() {
    let ids = [ScoreId { scale: "stranger", id: kit::id(9), sent: false }];
    assert_eq!(
        observations(&kit::sitting(), &kit::sample(), kit::DAY.parse().unwrap(), &ids, false),
        Err(ExchangeError::Mismatch("scale"))
    );
}

#[test]
fn a_response_whose_last_reading_is_another_wording_is_not_sent() {
    let (instrument, wordings, sitting) = (kit::sample(), [kit::wording("ar")], kit::sitting());
    let last = Reading {
        language: "ar".into(),
        digest: "0000".into(),
        at: kit::moment("2026-11-22T09:01:00+01:00"),
    };

    let sent = response(&Sitting { readings: &[last], ..kit::sat(&sitting, &instrument, &wordings) });

    assert_eq!(sent, Err(ExchangeError::Mismatch("wording")));
}

#[test]
fn a_question_read_in_a_language_that_was_not_handed_in_is_not_sent() {
    let (instrument, wordings, sitting) = (kit::sample(), [kit::wording("ar")], kit::sitting());
    let spoken = [("sample-1".to_owned(), "pl".to_owned())].into();

    let sent = response(&Sitting { spoken: &spoken, ..kit::sat(&sitting, &instrument, &wordings) });

    assert_eq!(sent, Err(ExchangeError::Mismatch("language")));
}
