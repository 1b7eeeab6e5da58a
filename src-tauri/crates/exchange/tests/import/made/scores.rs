//! Scores over whatever there is to count.

use std::collections::BTreeMap;

use domain::instrument::{
    Band, Change, ChangeKind, Direction, Draft, DraftItem, KindName, Method, Prompt, Scale, Source, Threshold,
};

use super::{Dice, refused};

pub(super) fn scores(dice: &mut Dice, draft: &mut Draft) {
    let counts = |item: &&DraftItem| match item.kind {
        KindName::Choice | KindName::Choices => item.choices.as_deref() != Some("words"),
        KindName::YesNo | KindName::Tick | KindName::Scale | KindName::Analogue | KindName::Number => true,
        KindName::Date | KindName::Text | KindName::Display | KindName::Group => false,
    };
    let parts: Vec<String> = draft.items.iter().filter(counts).map(|item| item.id.clone()).collect();
    for at in 0..dice.roll(4) {
        let item = dice.pick(&parts);
        let of = draft.items.iter().find(|one| one.id == item).unwrap();
        // Of what is asked only sometimes nobody knows the range but its author.
        let sometimes = of.when.is_some() || of.group.is_some();
        let endless = of.kind == KindName::Number;
        let methods = [Method::Expression, Method::Sum, Method::Value];
        let method = dice.pick(if sometimes { &methods } else { &methods[..1] });
        let parted = method != Method::Expression;
        let banded = dice.yes();
        let earlier: Vec<String> = draft.scores.iter().map(|one| one.id.clone()).collect();
        let mut scale = Scale {
            id: format!("s{at}"),
            items: if parted || dice.yes() { vec![item.clone()] } else { Vec::new() },
            scores: Vec::new(),
            method,
            expression: (method == Method::Expression).then(|| format!("first({{{item}}}, 0) * 2")),
            range: if banded {
                [0.into(), 10.into()]
            } else {
                [dice.pick(&["-1.5", "0"]).parse().unwrap(), "99.50".parse().unwrap()]
            },
            direction: dice.pick(&[Direction::HigherIsWorse, Direction::HigherIsBetter]),
            places: if banded { 0 } else { u8::try_from(dice.roll(5)).unwrap() },
            may_miss: 0,
            at_least_answered: dice.maybe(|_| 1).filter(|_| parted),
            pro_rated: dice.yes() && method == Method::Sum,
            not_applicable_points: dice.maybe(Dice::decimal).filter(|_| parted),
            weights: if parted { [(item.clone(), "0.50".parse().unwrap())].into() } else { BTreeMap::new() },
            reversed: if parted && !endless && dice.yes() { vec![item.clone()] } else { Vec::new() },
            at_least: None,
            code: dice.maybe(Dice::code),
            bands_source: banded.then(|| Source { text: dice.text(), evidence: dice.maybe(Dice::text) }),
            bands: Vec::new(),
            thresholds: Vec::new(),
            change: dice.maybe(|dice| Change {
                value: "2.50".parse().unwrap(),
                percent: dice.maybe(|_| 30),
                kind: dice.pick(&[ChangeKind::Reliable, ChangeKind::Important]),
                source: "made up".into(),
                evidence: dice.maybe(Dice::text),
            }),
        };
        if method == Method::Sum {
            scale.scores = earlier.into_iter().take(1).collect();
        }
        if banded {
            scale.bands = [("low", 0, 4), ("high", 5, 10)]
                .map(|(id, from, to)| Band { id: id.into(), from: from.into(), to: to.into() })
                .into();
            scale.thresholds = vec![Threshold {
                id: "t".into(),
                at: 5.into(),
                below: dice.yes(),
                source: "made up".into(),
                evidence: dice.maybe(Dice::text),
            }];
        }
        let id = scale.id.clone();
        draft.scores.push(scale);
        // Its weights may lead out of its range.
        if refused(draft) {
            draft.scores.pop();
            continue;
        }
        draft.prompts.extend(dice.maybe(|dice| Prompt {
            id: format!("p{at}"),
            item: None,
            score: Some(id),
            at_least: Some("1.0".parse().unwrap()),
            at_most: dice.maybe(|_| "2.50".parse().unwrap()),
        }));
    }
    draft.prompts.extend(dice.maybe(|dice| Prompt {
        id: "item".into(),
        item: Some(dice.pick(&parts)),
        score: None,
        at_least: None,
        at_most: Some(1.into()),
    }));
    if refused(draft) {
        draft.prompts.pop();
    }
}
