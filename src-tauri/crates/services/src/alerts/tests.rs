use chrono::NaiveDate;
use domain::{
    Moment, PersonId,
    way::{Content, Said, Step, StepKind},
};
use uuid::Uuid;

use super::{standing, *};

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

/// How it stands on 10 March at `time`, if somebody had to act by 09:30 and it is always winter.
fn stands(steps: &[Step], time: &str) -> AlertState {
    let handled = Handled::of(steps);
    let next = match handled.waits() {
        Waits::Action => Some(at("2026-03-10T09:30:00Z")),
        Waits::Promise(day) => Some(at(&format!("{day}T00:00:00Z"))),
        Waits::Outcome | Waits::Nothing => None,
    };
    standing::state(handled, next, at(&format!("2026-03-10T{time}:00Z")))
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

    let next = |steps: &[Step]| standing::next_step(Handled::of(steps));
    assert_eq!(next(&[]), Some(StepKind::AlertAction));
    assert_eq!(next(&acted), Some(StepKind::AlertOutcome));
    assert_eq!(next(&over), None);
    assert_eq!(stands(&over, "23:00"), AlertState::Closed);
}

#[test]
fn a_promise_is_asked_about_on_its_day_even_when_an_outcome_was_noted() {
    let promised = [action(&[promise("2026-03-10")])];
    let tomorrow = [action(&[promise("2026-03-11")])];
    let unsaid = [action(&[promise("2026-03-10")]), outcome(&[])];
    let kept = [action(&[promise("2026-03-10")]), outcome(&[("promise-kept", Said::Yes(true))])];

    assert_eq!(stands(&promised, "09:00"), AlertState::PromiseDue);
    assert_eq!(stands(&tomorrow, "09:00"), AlertState::Acted);
    assert_eq!(stands(&unsaid, "09:00"), AlertState::PromiseDue);
    assert_eq!(standing::next_step(Handled::of(&unsaid)), Some(StepKind::AlertOutcome));
    assert_eq!(stands(&kept, "09:00"), AlertState::Closed);
}

#[test]
fn a_promise_that_was_not_kept_leaves_it_open_until_somebody_acts_again() {
    let broken = ("promise-kept", Said::Yes(false));
    let mut steps = vec![
        action(&[promise("2026-03-09")]),
        outcome(&[("outcome", Said::Code("gp_care".into()))]),
        outcome(std::slice::from_ref(&broken)),
    ];

    assert_eq!(stands(&steps, "09:00"), AlertState::Open);
    assert_eq!(stands(&steps, "09:31"), AlertState::Late, "and somebody else is told");
    assert_eq!(standing::next_step(Handled::of(&steps)), Some(StepKind::AlertAction));
    steps.push(action(&[promise("2026-03-12")]));
    assert_eq!(stands(&steps, "09:31"), AlertState::Acted);
    assert_eq!(standing::stored(Handled::of(&steps)), "promised");
    let nothing_promised = [action(&[]), outcome(&[broken])];
    assert_eq!(stands(&nothing_promised, "09:31"), AlertState::Closed);
}

#[test]
fn what_needed_nothing_is_over_with_the_reason() {
    let overridden = [action(&[("override", Said::Code("known_already".into()))])];

    assert_eq!(stands(&overridden, "09:31"), AlertState::Closed);
}

#[test]
fn what_is_kept_ready_says_the_same_as_the_steps() {
    let of = |steps: &[Step]| standing::stored(Handled::of(steps));

    assert_eq!(of(&[]), "open");
    assert_eq!(of(&[action(&[])]), "acted");
    assert_eq!(of(&[action(&[promise("2026-03-12")])]), "promised");
    assert_eq!(of(&[action(&[]), outcome(&[])]), "closed");
}
