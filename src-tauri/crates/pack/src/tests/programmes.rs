use domain::kit::{PlannedForm, Trigger};

use super::kit::{Signer, with_programme};
use crate::*;

/// What is wrong with the pack that has a programme, once `change` was made.
fn wrong(change: impl FnOnce(&mut PackKit)) -> Vec<String> {
    let mut pack = with_programme();
    change(&mut pack.kits[0]);
    faults(&pack).iter().map(Refused::to_string).collect()
}

/// Why the signed pack is refused with `from` replaced by `to`.
fn refused(from: &str, to: &str) -> String {
    let payload = String::from_utf8(build(&with_programme())).unwrap();
    assert!(payload.contains(from), "{from}");
    Signer::new().open(payload.replacen(from, to, 1).as_bytes()).unwrap_err().to_string()
}

#[test]
fn a_programme_comes_back_as_it_was() {
    let built = build(&with_programme());

    let opened = Signer::new().open(&built).unwrap();

    assert_eq!(opened.pack, with_programme());
    assert_eq!(build(&opened.pack), built);
    assert_eq!(needs(&opened.pack.kits[0].definition, &opened.instruments), ["elsewhere"]);
}

#[test]
fn a_pack_may_bring_nothing_but_a_programme() {
    let mut pack = with_programme();
    pack.instruments.clear();
    let found: Vec<_> = faults(&pack).iter().map(Refused::to_string).collect();

    assert_eq!(found, [""; 0]);
    assert_eq!(needs(&pack.kits[0].definition, &[]), ["elsewhere", "two"]);
}

#[test]
fn a_programme_that_contradicts_itself_is_refused_with_place_and_reason() {
    let overlap = wrong(|rest| rest.definition.visits[1].before = 7);
    let budget = wrong(|rest| rest.definition.visits[0].patient_minutes = 2);
    let rule = wrong(|rest| {
        let score = Trigger::Score {
            instrument: "two".into(),
            score: "sum".into(),
            at_least: Some(1.into()),
            at_most: None,
        };
        rest.definition.alerts[0].when[1] = score;
    });
    let slot = wrong(|rest| rest.definition.slots[0].id = "two".into());
    let form = wrong(|rest| {
        let twice: PlannedForm = rest.definition.visits[0].forms[0].clone();
        rest.definition.visits[0].forms.push(twice);
    });

    assert_eq!(overlap, ["programme rest: visits.second: its window overlaps that of first"]);
    assert_eq!(
        budget,
        [
            "programme rest: visits.first: its forms take 180 seconds, and the participant has 120: over budget"
        ]
    );
    assert_eq!(rule, ["programme rest: alerts.now.when.2: two has no score sum"]);
    assert!(slot.contains(&"programme rest: slots.two: is there, and needs no slot".to_owned()), "{slot:?}");
    assert_eq!(form, ["programme rest: visits.first.forms.two: stands here twice"]);
}

#[test]
fn a_programme_has_all_its_words_and_no_others() {
    let none = wrong(|rest| rest.wordings.clear());
    let one = wrong(|rest| {
        let texts = &mut rest.wordings[0].texts;
        texts.remove("rest-title");
        texts.insert("rest-criterion-danger".into(), " ".into());
        texts.insert("rest-nothing".into(), "?".into());
    });
    let codes = wrong(|rest| drop(rest.wordings[0].texts.remove("rest-code-decline-night_shift")));
    let renamed =
        wrong(|rest| drop(rest.wordings[0].texts.insert("rest-code-decline-no_time".into(), "Busy".into())));
    let language = wrong(|rest| {
        let again = rest.wordings[0].clone();
        rest.wordings.push(again);
        rest.wordings[1].language = "english".into();
        rest.wordings[1].source.clear();
    });

    assert_eq!(none, ["programme rest: needs `wordings`"]);
    assert_eq!(
        one,
        [
            "wording of the programme rest in en-GB: `rest-title` has no words",
            "wording of the programme rest in en-GB: `rest-criterion-danger` has no words",
            "wording of the programme rest in en-GB: there is no message `rest-nothing`",
        ]
    );
    assert_eq!(
        codes,
        ["wording of the programme rest in en-GB: `rest-code-decline-night_shift` has no words"]
    );
    assert_eq!(renamed, [""; 0]);
    assert_eq!(
        language,
        [
            "wording of the programme rest in english: `english` is not how a language tag is written",
            "wording of the programme rest in english: needs `source`",
        ]
    );
}

#[test]
fn how_much_a_programme_may_be_is_limited() {
    let kits = {
        let mut pack = with_programme();
        for at in 0..16 {
            let mut one = pack.kits[0].clone();
            one.definition.id = format!("rest-{at}");
            pack.kits.push(one);
        }
        faults(&pack).iter().map(Refused::to_string).collect::<Vec<_>>()
    };
    let parts = wrong(|rest| {
        let codes = (0..1_000).map(|at| format!("reason_{at}")).collect();
        rest.definition.lists.insert("stop".into(), codes);
    });
    let visits = wrong(|rest| {
        (rest.definition.visits[1].every, rest.definition.visits[1].times) = (Some(4), Some(u32::MAX));
    });
    let daily = wrong(|rest| {
        for at in 0..3 {
            let mut daily = rest.definition.visits[1].clone();
            daily.id = format!("daily-{at}");
            (daily.after, daily.every, daily.times) = (0, Some(1), Some(900));
            rest.definition.visits.push(daily);
        }
    });
    let twice = {
        let mut pack = with_programme();
        pack.kits.push(pack.kits[0].clone());
        faults(&pack).iter().map(Refused::to_string).collect::<Vec<_>>()
    };

    assert_eq!(kits, ["pack: too much: at most 16"]);
    assert_eq!(parts, ["pack: too much: at most 1000"]);
    assert_eq!(visits, ["programme rest: visits.second: it is more than 3660 days away"]);
    assert_eq!(daily[0], "programme rest: visits: more than 2000 of them altogether");
    assert_eq!(twice, ["pack: `rest` is there twice"]);
}

#[test]
fn what_is_no_programme_is_refused_where_it_stands() {
    assert_eq!(refused("\"kits\":[", "\"kits\":[7,"), "at kits/0: not a programme");
    assert_eq!(refused("\"kits\":[{", "\"kits\":[{\"more\":1,"), "at kits/0: unknown field `more`");
    assert!(
        refused("\"index\":\"screening\"", "\"index\":\"sunrise\"")
            .starts_with("at kits/0/definition: unknown variant")
    );
    assert!(
        refused("\"blocks\":true", "\"blocks\":true,\"sms\":1")
            .starts_with("at kits/0/definition: unknown field `sms`")
    );
    assert_eq!(
        refused("\"minutes\":0", "\"minutes\":0.5"),
        "at kits/0/definition/alerts/0/minutes: a number that is not whole; write it as text"
    );
    assert_eq!(
        refused("Words of rest-title", "Words \u{202e}of rest-title"),
        "at kits/0/wordings/0/texts/rest-title: a character that changes the direction of text and is not closed (U+202E)"
    );
    assert!(refused("\"id\":\"rest\"", "\"id\":\"../rest\"").starts_with("programme ../rest: no id"));
    let kits = String::from_utf8(build(&with_programme())).unwrap();
    let at = kits.find("\"kits\":").unwrap();
    assert!(Signer::new().open(format!("{}\"kits\":{{}}}}", &kits[..at]).as_bytes()).is_err());
}

#[test]
fn any_byte_of_a_programme_is_signed() {
    let signer = Signer::new();
    let (file, keys) = (signer.sealed(&build(&with_programme())), [signer.key()]);
    assert!(open(&file, &keys).is_ok());
    for at in (0..file.len()).step_by(7) {
        let mut changed = file.clone();
        changed[at] ^= 1;
        assert!(open(&changed, &keys).is_err(), "byte {at}");
    }
}
