use super::*;
use crate::{
    response::{self, AnswerError, Answers, Missing},
    score::{Score, band, reached, score},
};

const SMALL: &str = r#"{
    "id": "small", "version": 1, "title": "Small", "instructions": true,
    "licence": { "status": "free-to-ship", "attribution": null, "terms": "none" },
    "choices": { "often": [ { "id": "0", "points": 0 }, { "id": "1", "points": 1 }, { "id": "2", "points": 2 } ] },
    "items": [
        { "id": "a", "kind": "choice", "choices": "often" },
        { "id": "b", "kind": "choice", "choices": "often", "reversed": true },
        { "id": "t", "kind": "tick" },
        { "id": "s", "kind": "scale", "min": 0, "max": 10, "optional": true }
    ],
    "scores": [
        { "id": "total", "items": ["a", "b", "t"], "method": "sum", "range": [0, 5], "direction": "higher-is-worse",
          "not_applicable_points": 0, "bands_source": { "text": "us" },
          "bands": [ { "id": "low", "from": 0, "to": 2 }, { "id": "high", "from": 3, "to": 5 } ],
          "thresholds": [ { "id": "x", "at": 2, "source": "us" }, { "id": "y", "at": 4, "source": "us" } ] },
        { "id": "pain", "items": ["s"], "method": "value", "range": [0, 10], "direction": "higher-is-worse" }
    ],
    "prompts": [ { "id": "p", "item": "a", "at_least": 1 } ]
}"#;

fn draft() -> Draft {
    serde_json::from_str(SMALL).unwrap()
}

fn small() -> Instrument {
    draft().try_into().unwrap()
}

fn answers(given: &[(&str, Given)]) -> Answers {
    given.iter().map(|(id, given)| ((*id).to_owned(), given.clone())).collect()
}

fn choice(id: &str) -> Given {
    Given::Answer(Value::Choice(id.into()))
}

const TICK: Given = Given::Answer(Value::Tick(true));

#[test]
fn points_add_up_and_a_reversed_item_counts_from_the_top() {
    let given = answers(&[("a", choice("1")), ("b", choice("2")), ("t", TICK)]);
    assert_eq!(score(&small(), &small().scales()[0], &given), Score::Points(2));
}

#[test]
fn a_missing_answer_is_not_a_zero_unless_the_manual_says_so() {
    let mut given = answers(&[("a", choice("2")), ("b", choice("0"))]);
    assert_eq!(score(&small(), &small().scales()[0], &given), Score::Incomplete { missing: 1 });
    given.insert("t".into(), Given::Missing(Missing::Declined));
    assert_eq!(score(&small(), &small().scales()[0], &given), Score::Incomplete { missing: 1 });
    given.insert("t".into(), Given::Missing(Missing::NotApplicable));
    assert_eq!(score(&small(), &small().scales()[0], &given), Score::Points(4));
}

#[test]
fn a_band_and_a_threshold_begin_where_they_say() {
    let scale = &small().scales()[0].clone();
    assert_eq!(band(scale, 2).map(|band| band.id.as_str()), Some("low"));
    assert_eq!(band(scale, 3).map(|band| band.id.as_str()), Some("high"));
    let names = |points| reached(scale, points).iter().map(|t| t.id.clone()).collect::<Vec<_>>();
    assert_eq!((names(1), names(2), names(5)), (vec![], vec!["x".into()], vec!["y".into(), "x".into()]));
}

#[test]
fn only_what_an_item_offers_is_taken() {
    let of = small();
    let take = |item: &str, given: Given| response::accepts(&of, of.item(item).unwrap(), &given);
    assert_eq!(take("a", choice("2")), Ok(()));
    assert_eq!(take("s", Given::Answer(Value::Scale(10))), Ok(()));
    assert_eq!(take("t", Given::Missing(Missing::Declined)), Ok(()));
    for (item, given) in [
        ("a", choice("3")),
        ("a", TICK),
        ("t", choice("1")),
        ("s", Given::Answer(Value::Scale(11))),
        ("s", Given::Answer(Value::Scale(-1))),
    ] {
        assert_eq!(take(item, given), Err(AnswerError::NotOffered(item.into())));
    }
}

#[test]
fn gaps_are_items_without_answer_or_reason_and_optional_ones_are_none() {
    let of = small();
    let given = answers(&[("a", choice("0")), ("t", Given::Missing(Missing::NotAsked))]);
    assert_eq!(response::gaps(&of, &given).iter().map(|item| item.id.as_str()).collect::<Vec<_>>(), ["b"]);
}

#[test]
fn a_prompt_comes_up_from_its_points_on() {
    let of = small();
    let up = |id: &str| response::prompts(&of, &answers(&[("a", choice(id))])).len();
    assert_eq!((up("0"), up("1"), up("2")), (0, 1, 1));
}

#[test]
fn the_wording_is_everything_the_participant_reads_once() {
    assert_eq!(
        small().wording(),
        [
            "small-instructions",
            "a",
            "small-often-0",
            "small-often-1",
            "small-often-2",
            "b",
            "t",
            "s",
            "s-anchor-low",
            "s-anchor-high"
        ]
    );
}

#[test]
fn a_draft_that_contradicts_itself_is_refused_with_the_place() {
    let refused = |change: fn(&mut Draft)| {
        let mut draft = draft();
        change(&mut draft);
        Instrument::try_from(draft).unwrap_err()
    };
    assert_eq!(refused(|d| d.items.clear()), DraftError::NoItems);
    assert_eq!(refused(|d| d.id = "Two Words".into()), DraftError::NoId("Two Words".into()));
    assert_eq!(refused(|d| d.items[1].id = "a".into()), DraftError::Twice("a".into()));
    assert_eq!(
        refused(|d| drop(d.choices.get_mut("often").unwrap().drain(1..))),
        DraftError::NoChoices("a".into())
    );
    assert_eq!(refused(|d| d.scores[0].range = [0, 6]), DraftError::Range("total".into()));
    assert_eq!(refused(|d| d.scores[0].may_miss = 3), DraftError::Range("total".into()));
    assert_eq!(refused(|d| d.scores[0].bands[1].from = 4), DraftError::Bands("total".into()));
    assert_eq!(refused(|d| d.scores[0].bands_source = None), DraftError::Unsourced("total".into()));
    assert_eq!(
        refused(|d| d.prompts[0].item = "z".into()),
        DraftError::NoSuch { at: "prompt p".into(), missing: "z".into() }
    );
    assert!(serde_json::from_str::<Draft>(&SMALL.replace("\"version\"", "\"versoin\"")).is_err());
}
