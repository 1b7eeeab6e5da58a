use domain::instrument::{DraftItem, Method, Scale};

use super::kit::{Signer, small};
use crate::*;

/// What is wrong with the small pack once `change` was made.
fn wrong(change: impl FnOnce(&mut Pack)) -> Vec<String> {
    let mut pack = small();
    change(&mut pack);
    faults(&pack).iter().map(Refused::to_string).collect()
}

fn one(change: impl FnOnce(&mut PackInstrument)) -> Vec<String> {
    wrong(|pack| change(&mut pack.instruments[0]))
}

#[test]
fn nothing_is_wrong_with_a_pack_that_is_right() {
    assert_eq!(wrong(|_| {}), [""; 0]);
}

#[test]
fn what_a_pack_says_of_itself_is_looked_at() {
    let found = wrong(|pack| {
        pack.version = 0;
        pack.title = " ".into();
        pack.publisher.clear();
        pack.not_after = "1931-12-31".parse().ok();
    });
    let empty = wrong(|pack| pack.instruments.clear());
    let twice = wrong(|pack| pack.instruments.push(pack.instruments[0].clone()));

    assert_eq!(
        found,
        [
            "pack: `version` cannot be that",
            "pack: needs `title`",
            "pack: needs `publisher`",
            "pack: `not_after` cannot be that"
        ]
    );
    assert_eq!(empty, ["pack: needs `instruments`"]);
    assert_eq!(twice, ["pack: `two` is there twice"]);
}

#[test]
fn how_much_a_pack_may_bring_is_limited() {
    let instruments = wrong(|pack| {
        for at in 0..64 {
            let mut one = pack.instruments[0].clone();
            one.definition.id = format!("two-{at}");
            pack.instruments.push(one);
        }
    });
    let items = wrong(|pack| {
        let item = pack.instruments[0].definition.items[0].clone();
        pack.instruments[0].definition.items = vec![item; 2001];
    });
    let languages = wrong(|pack| {
        let wording = pack.instruments[0].wordings[0].clone();
        let all = ('a'..='z').flat_map(|first| ('a'..='b').map(move |second| format!("{first}{second}")));
        let all = all.take(41).map(|language| Wording { language, ..wording.clone() });
        pack.instruments[0].wordings = all.collect();
    });

    assert_eq!(instruments, ["pack: too much: at most 64"]);
    assert_eq!(items, ["pack: too much: at most 2000"]);
    assert_eq!(languages, ["pack: too much: at most 40"]);
}

#[test]
fn a_definition_that_does_not_hold_together_is_refused() {
    let circle = one(|two| {
        let answered = two.definition.items[1].when.clone();
        two.definition.items[0].when = answered;
    });
    let group = one(|two| two.definition.items[0].group = Some("two-1".into()));
    let bomb = one(|two| {
        let score = &mut two.definition.scores[0];
        score.method = Method::Expression;
        score.expression = Some(format!("{}1{}", "(".repeat(100), ")".repeat(100)));
    });

    assert_eq!(circle, ["instrument two: item two-1: refers to two-1, which does not exist or comes later"]);
    assert_eq!(group, ["instrument two: item two-1: refers to two-1, which does not exist or comes later"]);
    assert!(bomb[0].contains("the expression is not understood"), "{bomb:?}");
}

#[test]
fn a_licence_that_allows_nothing_or_runs_out_in_another_age_is_a_mistake() {
    let found = one(|two| {
        let licence = &mut two.definition.licence;
        licence.status = "free".into();
        licence.terms.clear();
        licence.number = Some(String::new());
        licence.expires = "0031-12-31".parse().ok();
        licence.modes = Some(Vec::new());
        licence.languages = Some(vec!["english".into()]);
    });
    let nobody = one(|two| two.definition.licence.languages = Some(Vec::new()));

    assert_eq!(
        found,
        [
            "instrument two: `licence.status` cannot be that",
            "instrument two: needs `licence.terms`",
            "instrument two: `licence.number` cannot be that",
            "instrument two: `licence.expires` cannot be that",
            "instrument two: `licence.modes` cannot be that",
            "instrument two: `english` is not how a language tag is written"
        ]
    );
    assert_eq!(nobody, ["instrument two: `licence.languages` cannot be that"]);
}

#[test]
fn a_case_that_comes_out_otherwise_is_named_with_what_it_comes_to() {
    let other = one(|two| {
        two.cases.case[1].scores.insert("total".into(), 2.into());
    });
    let few = one(|two| two.cases.case.truncate(5));

    assert_eq!(other, ["cases of two: `first`, total: it is 1"]);
    assert!(few.iter().any(|fault| fault.contains("at least 6 are needed")), "{few:?}");
}

#[test]
fn nobody_waits_for_more_cases_than_anybody_writes() {
    let lots = one(|two| two.cases.case = vec![two.cases.case[0].clone(); 1_001]);
    let slow = |pack: &mut Pack, items: usize| {
        let two = &mut pack.instruments[0];
        let (item, score) = (two.definition.items[1].clone(), two.definition.scores[0].clone());
        let further = |at: usize| DraftItem { id: format!("two-{at}"), ..item.clone() };
        two.definition.items.extend((3..items).map(further));
        two.definition.scores.extend((0..99).map(|at| Scale { id: format!("total-{at}"), ..score.clone() }));
        two.cases.case = vec![two.cases.case[0].clone(); 30];
    };
    // Neither would be too much by itself.
    let together = wrong(|pack| {
        slow(pack, 200);
        for at in 0..2 {
            let mut one = pack.instruments[0].clone();
            one.definition.id = format!("three-{at}");
            pack.instruments.push(one);
        }
    });

    let expressions = one(|two| {
        let score = two.definition.scores[0].clone();
        let long = |at: usize| Scale {
            id: format!("long-{at}"),
            items: Vec::new(),
            method: Method::Expression,
            expression: Some("1+".repeat(1_900) + "1"),
            ..score.clone()
        };
        two.definition.scores.extend((0..190).map(long));
    });

    let too_much = "too many cases for so many items, conditions and scores";
    assert_eq!(lots, ["cases of two: too much: at most 1000"]);
    assert_eq!(wrong(|pack| slow(pack, 600))[0], format!("cases of two: {too_much}"));
    assert_eq!(expressions[0], format!("cases of two: {too_much}"));
    assert!(!together.contains(&format!("cases of two: {too_much}")), "{together:?}");
    assert!(together.contains(&format!("cases of three-1: {too_much}")), "{together:?}");
}

#[test]
fn a_wording_has_every_message_and_no_other() {
    let gap = one(|two| drop(two.wordings[0].texts.remove("two-often-0")));
    let blank = one(|two| drop(two.wordings[0].texts.insert("two-1".into(), " ".into())));
    let more = one(|two| drop(two.wordings[0].texts.insert("three-1".into(), "?".into())));
    let label = one(|two| drop(two.wordings[0].labels.remove("two-total-band-low")));
    let unlabelled = one(|two| two.wordings[0].labels.clear());
    let none = one(|two| two.wordings.clear());

    assert_eq!(gap, ["wording of two in en-GB: `two-often-0` has no words"]);
    assert_eq!(blank, ["wording of two in en-GB: `two-1` has no words"]);
    assert_eq!(more, ["wording of two in en-GB: there is no message `three-1`"]);
    assert_eq!(label, ["wording of two in en-GB: `two-total-band-low` has no words"]);
    assert_eq!(unlabelled, ["instrument two: needs `labels`"]);
    assert_eq!(none[0], "instrument two: needs `wordings`");
}

#[test]
fn a_language_is_there_once_and_says_where_its_words_are_from() {
    let twice = one(|two| two.wordings.push(two.wordings[0].clone()));
    let nowhere = one(|two| two.wordings[0].source.clear());
    let tags = ["EN", "english", "e", "en-", "en_GB", "../en", "en-é"];

    assert_eq!(twice, ["instrument two: `en-GB` is there twice"]);
    assert_eq!(nowhere, ["wording of two in en-GB: needs `source`"]);
    for tag in tags {
        let found = one(|two| two.wordings[0].language = tag.into());
        assert!(found[0].contains("is not how a language tag is written"), "{tag}: {found:?}");
    }
}

#[test]
fn a_recording_is_of_a_message_in_a_language_and_somebody_approved_it() {
    let stranger = one(|two| two.audio[0].message = "two-9".into());
    let language = one(|two| two.audio[0].language = "pl".into());
    let twice = one(|two| two.audio.push(two.audio[0].clone()));
    let nobody = one(|two| two.audio[0].approved_by.clear());
    let day = one(|two| two.audio[0].approved_on = "0226-03-01".parse().unwrap());
    let page = one(|two| two.audio[0].sound = b"<html>".to_vec());
    let long = one(|two| two.audio[0].sound.resize(limits::MOST_SOUND + 1, 0));

    assert_eq!(stranger, ["recording of two-9 of two in en-GB: there is no message `two-9`"]);
    assert_eq!(language, ["recording of two-1 of two in pl: needs `wordings`"]);
    assert_eq!(twice, ["recording of two-1 of two in en-GB: `two-1` is there twice"]);
    assert_eq!(nobody, ["recording of two-1 of two in en-GB: needs `approved_by`"]);
    assert_eq!(day, ["recording of two-1 of two in en-GB: `approved_on` cannot be that"]);
    assert_eq!(page, ["recording of two-1 of two in en-GB: not a sound of the kind audio/ogg"]);
    assert_eq!(long[0], "recording of two-1 of two in en-GB: too much: at most 524288");
}

#[test]
fn everything_that_is_wrong_is_said_at_once_and_a_signature_does_not_mend_it() {
    let mut pack = small();
    let two = &mut pack.instruments[0];
    two.wordings[0].source.clear();
    two.audio[0].approved_by.clear();
    two.cases.case[0].scores.clear();

    let all = faults(&pack);

    assert_eq!(all.len(), 3, "{all:?}");
    assert_eq!(Signer::new().open(&build(&pack)).unwrap_err(), all[0]);
}
