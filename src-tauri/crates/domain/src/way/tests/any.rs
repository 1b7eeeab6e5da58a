//! Steps of any kind in any order.

use chrono::Days;
use proptest::{prelude::*, sample::select};

use super::*;

fn anything() -> impl Strategy<Value = (String, Said)> {
    let codes = [
        "accepted",
        "declined",
        "deferred",
        "tech",
        "usual",
        "self",
        "a1",
        "visits",
        "programme",
        "other",
        "",
    ];
    let said = prop_oneof![
        select(codes.to_vec()).prop_map(|code| Said::Code(code.into())),
        proptest::collection::vec(select(codes.to_vec()), 0..4)
            .prop_map(|codes| Said::Codes(codes.into_iter().map(ToOwned::to_owned).collect())),
        any::<bool>().prop_map(Said::Yes),
        (-5_i64..20).prop_map(|number| Said::Number(number.into())),
        (0_u64..900).prop_map(|days| Said::Day(day("2026-01-01") + Days::new(days))),
        "\\PC{0,5}".prop_map(Said::Text),
        Just(Said::Withheld("2026-03-10T09:00:00+00:00".parse().unwrap())),
    ];
    let every: Vec<String> = StepKind::ALL
        .into_iter()
        .flat_map(|kind| fields(kind, Some(&back())))
        .map(|field| field.name)
        .chain(["rule", "criterion-age", "nonsense"].map(ToOwned::to_owned))
        .collect();
    (select(every), said)
}

fn any_step() -> impl Strategy<Value = Step> {
    let content = proptest::collection::btree_map(anything().prop_map(|(name, _)| name), anything(), 0..8)
        .prop_map(|all| all.into_iter().map(|(name, (_, said))| (name, said)).collect::<Content>());
    (0_u128..12, select(StepKind::ALL.to_vec()), 0_u64..900, content, proptest::option::of(0_u128..12))
        .prop_map(|(number, kind, days, content, about)| {
            let mut made = step(number, kind, "2026-01-01", &[]);
            made.day = made.day + Days::new(days);
            made.content = content;
            made.about = about.map(Uuid::from_u128);
            made
        })
}

proptest! {
    #[test]
    fn any_steps_in_any_order_make_something_and_always_the_same(steps in proptest::collection::vec(any_step(), 0..24)) {
        let kit = back();
        let way = Way::of(&kit, &steps);
        prop_assert_eq!(&way, &Way::of(&kit, &steps));
        prop_assert!(way.sessions.0 <= way.sessions.1);
        let _ = way.plan(&kit, &[]);
        for step in &steps {
            let on = On { today: day("2027-01-01"), clock: chrono::NaiveTime::MIN, day: step.day, after: None, named: step.about.is_none() };
            let _ = judged(step.kind, Some(&kit), &step.content, on);
            let kept = kept(step.kind, Some(&kit), step.content.clone(), true);
            prop_assert_eq!(&super::kept(step.kind, Some(&kit), kept.clone(), true), &kept);
        }
    }

    /// Two computers of a site get each other's steps in different orders.
    #[test]
    fn the_order_in_which_days_are_noted_makes_no_difference(
        steps in proptest::collection::vec(any_step(), 0..16).prop_map(|mut steps| {
            // One step a day: on one day the order of noting counts.
            steps.sort_by_key(|step| step.day);
            steps.dedup_by_key(|step| step.day);
            steps
        }).prop_flat_map(|steps| (Just(steps.clone()), Just(steps).prop_shuffle()))
    ) {
        let kit = back();
        prop_assert_eq!(Way::of(&kit, &steps.0), Way::of(&kit, &steps.1));
    }

    #[test]
    fn correcting_the_index_moves_every_visit_by_as_many_days(from in 0_u64..1_500, to in 0_u64..1_500) {
        let kit = back();
        let plan = |days: u64| {
            let mut steps = entered();
            for step in &mut steps {
                step.day = day("2026-01-01") + Days::new(days);
            }
            Way::of(&kit, &steps).plan(&kit, &["v6w".to_owned()])
        };
        let moved = chrono::TimeDelta::try_days(i64::try_from(to).unwrap() - i64::try_from(from).unwrap()).unwrap();
        for (one, other) in plan(from).iter().zip(plan(to)) {
            prop_assert_eq!((&one.visit, one.turn), (&other.visit, other.turn));
            prop_assert_eq!(other.target - one.target, moved);
            prop_assert_eq!(other.opens - one.opens, moved);
            prop_assert_eq!(other.closes - one.closes, moved);
        }
    }
}
