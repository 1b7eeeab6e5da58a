//! How an item may be answered.

use domain::{
    Decimal, Precision,
    instrument::{Counts, DraftItem, InTime, KindName, Repeats},
};

use super::Dice;

pub(super) fn answered(dice: &mut Dice, item: &mut DraftItem, repeated: bool) {
    match item.kind {
        KindName::Choice => {
            let set = dice.pick(&["counts", "words", "one"]);
            item.choices = Some(set.into());
            item.reversed = set != "words" && dice.yes();
        }
        KindName::Choices => {
            let set = dice.pick(&["counts", "words"]);
            item.choices = Some(set.into());
            item.reversed = set != "words" && dice.yes();
            item.most = dice.maybe(|dice| 1 + dice.roll(2));
            item.alone = dice
                .pick(&[vec![], vec!["c0"], vec!["c0", "c1"], vec!["c1", "c0"]])
                .into_iter()
                .map(str::to_owned)
                .collect();
        }
        KindName::YesNo | KindName::Tick => item.reversed = dice.yes(),
        KindName::Scale | KindName::Analogue => {
            (item.min, item.max) = dice.pick(&[(0, 10), (-5, 5), (1, 2)]).map_ends();
            if item.kind == KindName::Scale && item.max == Some(2.into()) && dice.yes() {
                item.answer_codes = vec!["LA1".into(), "LA2".into()];
            }
            item.reversed = dice.yes();
        }
        KindName::Number => {
            item.min = dice.maybe(|dice| dice.pick(&["-7", "0.5", "1.50"]).parse().unwrap());
            item.max = dice.maybe(|dice| dice.pick(&["300", "99.90", "4000000000"]).parse().unwrap());
            item.places = dice.maybe(|dice| u8::try_from(dice.roll(7)).unwrap());
            item.usual = dice.maybe(|_| ["2".parse().unwrap(), "72.5".parse().unwrap()]);
            item.unit = dice.maybe(|dice| dice.pick(&["kg", "mm[Hg]", "{score}"]).into());
            item.counts = dice
                .pick(&[vec![], vec![(Some("8"), "3"), (Some("11.5"), "1"), (None, "0")]])
                .into_iter()
                .map(|(to, points)| Counts {
                    to: to.map(|to: &str| to.parse().unwrap()),
                    points: points.parse().unwrap(),
                })
                .collect();
        }
        KindName::Date => {
            item.precision =
                dice.maybe(|dice| dice.pick(&[Precision::Day, Precision::Month, Precision::Year]));
            item.in_time = dice.maybe(|dice| dice.pick(&[InTime::Past, InTime::Future]));
        }
        KindName::Text => {
            item.long = dice.yes();
            item.length = dice.maybe(|dice| 1 + dice.roll(5_000));
        }
        KindName::Display => {}
        KindName::Group => {
            item.table = dice.yes();
            item.untitled = dice.yes();
            if !repeated {
                item.repeats = dice.maybe(|dice| Repeats { least: dice.roll(3), most: 2 + dice.roll(9) });
            }
        }
    }
}

trait Ends {
    fn map_ends(self) -> (Option<Decimal>, Option<Decimal>);
}

impl Ends for (i64, i64) {
    fn map_ends(self) -> (Option<Decimal>, Option<Decimal>) {
        (Some(self.0.into()), Some(self.1.into()))
    }
}
