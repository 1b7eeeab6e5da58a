//! What holds of any answers at all.

use proptest::prelude::*;

use super::*;
use crate::{
    example::everything,
    response::{Missing, Value},
};

/// An answer to `item` that may be anything, also nonsense.
fn anything() -> impl Strategy<Value = Given> {
    prop_oneof![
        (-2_i64..12).prop_map(|point| Given::Answer(Value::Scale(point))),
        any::<bool>().prop_map(|yes| Given::Answer(Value::Tick(yes))),
        "[0-3abc]".prop_map(|id| Given::Answer(Value::Choice(id))),
        prop::collection::btree_set("[abc]", 0..3).prop_map(|ids| Given::Answer(Value::Choices(ids))),
        (any::<i64>(), 0_u8..9).prop_map(|(units, places)| {
            Given::Answer(Value::Number(Decimal::new(units / 100, places).unwrap_or(Decimal::ZERO)))
        }),
        "(19|20)[0-9]{2}".prop_map(|year| Given::Answer(Value::Date(year.parse().unwrap()))),
        Just(Given::Missing(Missing::NotApplicable)),
    ]
}

/// Answers to everything, to any of its places.
fn filled() -> impl Strategy<Value = Answers> {
    let of = everything();
    let nothing = Answers::new();
    let keys: Vec<String> =
        Form::new(&of, &nothing, PATIENT).slots().iter().map(|slot| slot.key.clone()).collect();
    prop::collection::btree_map(prop::sample::select(keys), anything(), 0..40)
}

proptest! {
    #[test]
    fn an_answer_given_and_taken_back_leaves_the_form_as_it_was(given in filled(), at in any::<prop::sample::Index>(), new in anything()) {
        let of = everything();
        let before: Vec<State> = Form::new(&of, &given, PATIENT).slots().iter().map(|slot| slot.state).collect();
        let key = Form::new(&of, &given, PATIENT).slots()[at.index(before.len())].key.clone();

        let mut changed = given.clone();
        let old = changed.insert(key.clone(), new);
        let between = Form::new(&of, &changed, PATIENT).slots().len();
        match old {
            Some(old) => changed.insert(key, old),
            None => changed.remove(&key),
        };
        let after: Vec<State> = Form::new(&of, &changed, PATIENT).slots().iter().map(|slot| slot.state).collect();

        prop_assert_eq!(between, before.len());
        prop_assert_eq!(after, before);
    }

    #[test]
    fn what_does_not_count_changes_nothing(given in filled()) {
        let of = everything();
        let form = Form::new(&of, &given, PATIENT);
        let counting = form.counting();
        let again = Form::new(&of, &counting, PATIENT);

        prop_assert_eq!(again.counting(), counting.clone());
        for scale in of.scales() {
            prop_assert_eq!(again.score(scale), form.score(scale));
        }
        prop_assert_eq!(again.raised(), form.raised());
    }

    #[test]
    fn a_score_is_in_its_range_or_there_is_none(given in filled(), age in prop::option::of(0_u32..120)) {
        let of = everything();
        let form = Form::new(&of, &given, Circumstances { age, ..PATIENT });
        for scale in of.scales() {
            if let Score::Points(points) = form.score(scale) {
                prop_assert!((scale.range[0]..=scale.range[1]).contains(&points), "{} {points:?}", scale.id);
                prop_assert!(points.places() <= scale.places);
            }
        }
        let gaps = form.gaps().len();
        prop_assert!(gaps <= form.needed().count());
    }
}
