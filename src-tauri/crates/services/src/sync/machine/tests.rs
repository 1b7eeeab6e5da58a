use proptest::prelude::*;

use super::*;

fn chance() -> impl Strategy<Value = u64> {
    any::<u64>()
}

fn any_event() -> impl Strategy<Value = Event> {
    let gain = prop_oneof![Just(Gain::Taken), (0..60_u32).prop_map(Gain::Refused), Just(Gain::Nothing)];
    let after = proptest::option::of((0_u64..100_000).prop_map(Duration::from_secs));
    prop_oneof![
        Just(Event::Changed),
        Just(Event::Asked),
        Just(Event::Woke),
        Just(Event::Closed),
        Just(Event::NothingLeft),
        chance().prop_map(|random| Event::OnlyLater { random }),
        Just(Event::OnlyRefused),
        Just(Event::BatchFound),
        Just(Event::Answered),
        Just(Event::Again),
        any::<bool>().prop_map(|alone| Event::NotLikeThis { alone }),
        (after, chance()).prop_map(|(after, random)| Event::Later { after, random }),
        Just(Event::Refused),
        Just(Event::Paused),
        (gain, chance()).prop_map(|(gain, random)| Event::Settled { gain, random }),
        chance().prop_map(|random| Event::Stuck { random }),
    ]
}

fn any_history() -> impl Strategy<Value = Vec<Event>> {
    proptest::collection::vec(any_event(), 0..60)
}

/// The phases and orders that `history` leads through, each with what came
/// before.
fn play(history: Vec<Event>) -> Vec<(Phase, Event, Phase, Vec<Order>)> {
    let mut phase = Phase::Off;
    let mut steps = Vec::new();
    for event in history {
        let (next, orders) = step(phase, event);
        steps.push((phase, event, next, orders));
        phase = next;
    }
    steps
}

fn last(history: Vec<Event>) -> Phase {
    play(history).last().map_or(Phase::Off, |(_, _, phase, _)| *phase)
}

fn pauses(orders: &[Order]) -> Vec<Duration> {
    let pause = |order: &Order| if let Order::Wake(pause) = order { Some(*pause) } else { None };
    orders.iter().filter_map(pause).collect()
}

proptest! {
    /// Whatever happens, in whatever order: a record leaves the queue only after
    /// the endpoint has answered for it, while it was on its way.
    #[test]
    fn nothing_is_settled_that_was_not_answered(history in any_history()) {
        for (before, event, _, orders) in play(history) {
            let sending = matches!(before, Phase::Sending(_));
            if orders.contains(&Order::Settle) {
                prop_assert!(sending && event == Event::Answered);
            }
            let alone = event == Event::NotLikeThis { alone: true };
            if orders.contains(&Order::Hold) {
                prop_assert!(sending && alone);
            }
        }
    }

    /// Once it was put off, nothing leaves until somebody asks.
    #[test]
    fn what_was_put_off_waits_for_a_person(history in any_history(), after in any_history()) {
        let mut phase = last(history.into_iter().chain([Event::Paused]).collect());
        for event in after.into_iter().filter(|event| *event != Event::Asked) {
            let (next, orders) = step(phase, event);
            prop_assert!(!orders.iter().any(|order| matches!(order, Order::Send | Order::Gather(_))));
            phase = next;
        }
    }

    /// From anywhere, a person who asks gets a try, unless one is running.
    #[test]
    fn asking_always_helps(history in any_history()) {
        let (next, _) = step(last(history), Event::Asked);
        let trying = matches!(next, Phase::Gathering(_) | Phase::Sending(_) | Phase::Settling(_));
        prop_assert!(trying);
    }

    /// A request leaves only when there is a batch and none is on its way.
    #[test]
    fn one_batch_travels_at_a_time(history in any_history()) {
        for (before, event, after, orders) in play(history) {
            if orders.contains(&Order::Send) {
                let (idle, travels) = (matches!(before, Phase::Gathering(_)), matches!(after, Phase::Sending(_)));
                prop_assert!(idle && travels && event == Event::BatchFound);
            }
        }
    }

    /// Whoever works on something is told to do it, and whoever waits has a
    /// clock set: nothing hangs.
    #[test]
    fn nothing_hangs(history in any_history()) {
        for (before, _, after, orders) in play(history) {
            if orders.is_empty() {
                // Nothing to do: nothing changed, or there is nothing to wait for.
                let rests = matches!(after, Phase::Idle | Phase::Off | Phase::Stopped | Phase::Paused);
                prop_assert!(before == after || rests);
            }
            let asks = |order: &Order| matches!(order, Order::Gather(_) | Order::Send | Order::Settle | Order::Hold);
            let works = matches!(after, Phase::Gathering(_) | Phase::Sending(_) | Phase::Settling(_));
            if !orders.is_empty() {
                prop_assert_eq!(orders.last().is_some_and(asks), works, "{:?}", orders);
                let waits = matches!(after, Phase::Waiting { .. });
                prop_assert_eq!(pauses(&orders).len() == 1, waits);
            }
        }
    }

    /// Whatever goes wrong here and not at the endpoint is tried again.
    #[test]
    fn a_fault_of_our_own_is_tried_again(history in any_history()) {
        let phase = last(history);
        let works = matches!(phase, Phase::Gathering(_) | Phase::Sending(_) | Phase::Settling(_));
        let (next, orders) = step(phase, Event::Stuck { random: 0 });
        let waits = matches!(next, Phase::Waiting { .. }) && pauses(&orders).len() == 1;
        prop_assert!(waits || !works);
    }

    /// No pause is shorter or longer than was promised.
    #[test]
    fn a_pause_has_its_limits(history in any_history()) {
        for (_, event, _, orders) in play(history) {
            for pause in pauses(&orders) {
                prop_assert!(pause >= SHORTEST && pause <= PATIENCE);
                if !matches!(event, Event::Later { after: Some(_), .. }) {
                    prop_assert!(pause <= LONGEST);
                }
            }
        }
    }

    #[test]
    fn a_batch_has_its_limits(history in any_history()) {
        for (_, _, _, orders) in play(history) {
            for order in orders {
                if let Order::Gather(most) = order {
                    prop_assert!((1..=MOST).contains(&most));
                }
            }
        }
    }
}

const NO_ANSWER: Event = Event::Later { after: None, random: u64::MAX };
const TAKEN: Event = Event::Settled { gain: Gain::Taken, random: 0 };
const NO: Event = Event::Settled { gain: Gain::Refused(1), random: 0 };

#[test]
fn patience_grows_until_something_comes_back() {
    let silence = [Event::Asked, Event::BatchFound, NO_ANSWER];
    let more = [Event::Woke, Event::BatchFound, NO_ANSWER].into_iter().cycle().take(30);
    let steps = play(silence.into_iter().chain(more).collect());
    let waits: Vec<_> = steps.iter().flat_map(|(_, _, _, orders)| pauses(orders)).collect();

    let seconds = waits.iter().map(|wait| wait.as_secs_f64().round() as u64).collect::<Vec<_>>();
    assert_eq!(seconds, [2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);

    let back = [Event::Asked, Event::BatchFound, Event::Answered, TAKEN, Event::BatchFound, NO_ANSWER];
    let again = play(back.to_vec());
    assert_eq!(pauses(&again[5].3)[0].as_secs_f64().round() as u64, 2);
}

#[test]
fn computers_that_lost_the_endpoint_together_come_back_one_by_one() {
    let wait = |random| {
        let (_, orders) = step(
            Phase::Sending(Strain { failures: 4, ..Strain::default() }),
            Event::Later { after: None, random },
        );
        pauses(&orders)[0].as_millis()
    };
    assert_eq!(wait(0), SHORTEST.as_millis());
    assert_eq!(wait(u64::MAX / 2), 15_999);
    assert_eq!(wait(u64::MAX), 31_999);
}

#[test]
fn when_the_endpoint_says_how_long_only_a_person_may_ask_earlier() {
    let later = |seconds| Event::Later { after: Some(Duration::from_secs(seconds)), random: 0 };
    let (told, orders) = step(Phase::Sending(Strain::default()), later(90));
    assert_eq!(pauses(&orders), [Duration::from_secs(90)]);
    assert_eq!(step(told, Event::Changed), (told, vec![]));
    assert!(matches!(step(told, Event::Asked).0, Phase::Gathering(_)));
    assert!(matches!(step(told, Event::Woke).0, Phase::Gathering(_)));

    let (_, orders) = step(Phase::Sending(Strain::default()), later(1_000_000));
    assert_eq!(pauses(&orders), [PATIENCE]);

    let (silent, _) = step(Phase::Sending(Strain::default()), NO_ANSWER);
    assert!(matches!(step(silent, Event::Changed).0, Phase::Gathering(_)));
}

#[test]
fn records_that_are_locked_before_a_request_leaves_do_not_leave() {
    let (phase, orders) = step(Phase::Sending(Strain::default()), Event::Closed);
    assert_eq!((phase, orders), (Phase::Off, vec![Order::StartOver]));
}

#[test]
fn a_refusal_waits_for_a_person() {
    let (phase, orders) = step(Phase::Sending(Strain::default()), Event::Refused);
    assert_eq!((phase, orders), (Phase::Stopped, vec![Order::StartOver]));
    assert_eq!(step(Phase::Stopped, Event::Woke), (Phase::Stopped, vec![]));
}

#[test]
fn an_endpoint_that_wants_no_record_at_all_is_left_alone() {
    let each = [Event::BatchFound, Event::NotLikeThis { alone: true }, NO];
    let once: Vec<_> = [Event::Asked].into_iter().chain(each.repeat(7)).collect();
    assert!(matches!(last(once), Phase::Gathering(_)));
    let often: Vec<_> = [Event::Asked].into_iter().chain(each.repeat(8)).collect();
    assert!(matches!(last(often.clone()), Phase::Waiting { told: false, .. }), "others may be behind them");
    let all = [often, vec![Event::Woke, Event::OnlyRefused]].concat();
    assert_eq!(last(all), Phase::Stopped);

    let between = [each.repeat(7), vec![Event::BatchFound, Event::Answered, TAKEN], each.repeat(7)].concat();
    assert!(matches!(last([vec![Event::Asked], between].concat()), Phase::Gathering(_)));
}

#[test]
fn an_endpoint_that_answers_for_each_record_and_wants_none_is_left_alone_too() {
    let refused = |count| Event::Settled { gain: Gain::Refused(count), random: 0 };
    let batch = |count| [Event::BatchFound, Event::Answered, refused(count)];
    let few = [vec![Event::Asked], batch(ENOUGH - 1).to_vec()].concat();
    assert!(matches!(last(few.clone()), Phase::Gathering(_)));
    let enough = [few, batch(1).to_vec()].concat();
    assert!(matches!(last(enough.clone()), Phase::Waiting { .. }));
    assert_eq!(last([enough, vec![Event::Woke, Event::OnlyRefused]].concat()), Phase::Stopped);
}

#[test]
fn what_was_refused_has_its_turn_again_once_another_was_taken() {
    let no = [Event::BatchFound, Event::Answered, Event::Settled { gain: Gain::Refused(ENOUGH), random: 0 }];
    let yes = [Event::Woke, Event::BatchFound, Event::Answered, TAKEN, Event::OnlyRefused];
    let steps = play([vec![Event::Asked], no.to_vec(), yes.to_vec()].concat());
    let (_, _, phase, orders) = steps.last().unwrap();
    assert!(matches!(phase, Phase::Gathering(_)));
    assert_eq!(orders[0], Order::StartOver);
}

#[test]
fn what_is_refused_one_by_one_waits_never_long() {
    let no = [Event::Woke, Event::BatchFound, Event::NotLikeThis { alone: true }];
    let no = no.into_iter().chain([Event::Settled { gain: Gain::Refused(1), random: u64::MAX }]);
    let no: Vec<_> = no.collect();
    let steps = play([vec![Event::Asked], no[1..].to_vec(), no.repeat(60)].concat());
    let longest = steps.iter().flat_map(|(_, _, _, orders)| pauses(orders)).max();
    assert!(longest.is_some_and(|longest| longest <= Duration::from_secs(32)), "{longest:?}");
}

#[test]
fn batches_shrink_while_the_endpoint_is_slow_and_grow_when_it_is_not() {
    let slow =
        [Event::Asked, Event::BatchFound, NO_ANSWER, Event::Woke, Event::BatchFound, NO_ANSWER, Event::Woke];
    let well = [Event::BatchFound, Event::Answered, TAKEN].into_iter().cycle().take(9);
    let sizes: Vec<_> = play(slow.into_iter().chain(well).collect())
        .into_iter()
        .flat_map(|(_, _, _, orders)| orders)
        .filter_map(|order| if let Order::Gather(most) = order { Some(most) } else { None })
        .collect();
    assert_eq!(sizes, [50, 25, 12, 24, 48, 50]);
}

#[test]
fn what_was_put_aside_has_its_turn_after_a_pause() {
    let later = Event::OnlyLater { random: 0 };
    let (after_a_batch, orders) =
        step(Phase::Gathering(Strain { rested: false, ..Strain::default() }), later);
    assert!(matches!(after_a_batch, Phase::Waiting { .. }));
    assert_eq!(orders[0], Order::StartOver);

    let (after_a_pause, orders) = step(Phase::Gathering(Strain::default()), later);
    assert!(matches!(after_a_pause, Phase::Gathering(Strain { rested: false, .. })));
    assert_eq!(orders, [Order::StartOver, Order::Gather(MOST)]);
}
