use chrono::NaiveDate;
use domain::{
    Moment, PersonId,
    way::{Content, Said, Step, StepKind},
};
use uuid::Uuid;

use super::{standing::History, *};

fn step(kind: StepKind, content: &[(&str, Said)]) -> Step {
    Step {
        id: Uuid::from_u128(1),
        edition: 1,
        kind,
        kit: None,
        kit_version: None,
        participant: None,
        visit: None,
        about: None,
        day: NaiveDate::MIN,
        content: content.iter().map(|(name, said)| ((*name).to_owned(), said.clone())).collect::<Content>(),
        reason: None,
        at: at("2026-03-10T09:00:00Z"),
        by: PersonId(Uuid::nil()),
    }
}

fn at(text: &str) -> Moment {
    text.parse().unwrap()
}

fn action(content: &[(&str, Said)]) -> Step {
    step(StepKind::AlertAction, content)
}

fn outcome(content: &[(&str, Said)]) -> Step {
    step(StepKind::AlertOutcome, content)
}

fn promise(day: &str) -> (&'static str, Said) {
    ("promised", Said::Day(day.parse().unwrap()))
}

/// How it stands on 10 March at `time`, if somebody had to act by 09:30.
fn stands(steps: &[Step], time: &str) -> AlertState {
    let now = at(&format!("2026-03-10T{time}:00Z"));
    History::of(steps).state(at("2026-03-10T09:30:00Z"), now)
}

#[test]
fn nobody_acting_in_time_makes_it_late_and_acting_late_still_counts_as_acting() {
    assert_eq!(stands(&[], "09:30"), AlertState::Open);
    assert_eq!(stands(&[], "09:31"), AlertState::Late);
    assert_eq!(stands(&[action(&[])], "09:31"), AlertState::Acted);
}

#[test]
fn it_is_on_the_list_until_the_outcome_is_noted() {
    let acted = [action(&[])];
    let over = [action(&[]), outcome(&[])];

    assert_eq!(History::of(&[]).next(), Some(StepKind::AlertAction));
    assert_eq!(History::of(&acted).next(), Some(StepKind::AlertOutcome));
    assert_eq!(History::of(&over).next(), None);
    assert_eq!(stands(&over, "23:00"), AlertState::Closed);
}

#[test]
fn a_promise_is_asked_about_on_its_day_even_when_an_outcome_was_noted() {
    let promised = [action(&[promise("2026-03-10")])];
    let tomorrow = [action(&[promise("2026-03-11")])];
    let unsaid = [action(&[promise("2026-03-10")]), outcome(&[])];
    let broken = [action(&[promise("2026-03-10")]), outcome(&[("promise-kept", Said::Yes(false))])];

    assert_eq!(stands(&promised, "09:00"), AlertState::PromiseDue);
    assert_eq!(stands(&tomorrow, "09:00"), AlertState::Acted);
    assert_eq!(stands(&unsaid, "09:00"), AlertState::PromiseDue);
    assert_eq!(History::of(&unsaid).next(), Some(StepKind::AlertOutcome));
    assert_eq!(stands(&broken, "09:00"), AlertState::Closed);
}

#[test]
fn a_promise_made_after_one_was_answered_is_a_new_one() {
    let steps = [
        action(&[promise("2026-03-10")]),
        outcome(&[("promise-kept", Said::Yes(false))]),
        action(&[promise("2026-03-12")]),
    ];

    assert_eq!(stands(&steps, "09:00"), AlertState::Acted);
    assert_eq!(History::of(&steps).stored(), "promised");
}

#[test]
fn what_needed_nothing_is_over_with_the_reason() {
    let overridden = [action(&[("override", Said::Code("known_already".into()))])];

    assert_eq!(stands(&overridden, "09:31"), AlertState::Closed);
}

#[test]
fn what_is_kept_ready_says_the_same_as_the_steps() {
    let of = |steps: &[Step]| History::of(steps).stored();

    assert_eq!(of(&[]), "open");
    assert_eq!(of(&[action(&[])]), "acted");
    assert_eq!(of(&[action(&[promise("2026-03-12")])]), "promised");
    assert_eq!(of(&[action(&[]), outcome(&[])]), "closed");
}
