//! Responses that come back from a server as they were sent, whatever was asked.

use std::{collections::BTreeMap, fs};

use domain::{
    Moment, ParticipantId, PersonId, Private, ResponseId, VisitId,
    form::{Form, parts},
    instrument::{About, Draft, InTime, Instrument, Item, Kind},
    response::{
        Acknowledgement, Answers, Given, Interpreter, InterpreterKind, Mode, PromptAction, Response, Value,
    },
};
use exchange::{
    Addressing, Entry, ExchangeError, Manner, Prompted, Reading, ScoreId, Sitting, TheirResponse, Wording,
    bundle, hand_back, parse, response, their_response,
};
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use uuid::Uuid;

use crate::{
    built_in::{instruments, root, wordings},
    made::{Dice, made},
};

/// A response, and all that is sent of it.
struct Sat {
    response: Response,
    readings: Vec<Reading>,
    spoken: BTreeMap<String, String>,
    scores: Vec<(String, Uuid)>,
    because: Option<String>,
    prompts: Vec<Prompted>,
    voided: bool,
}

fn moment(minute: u32) -> Moment {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(9, minute, 30).unwrap();
    day.and_local_timezone(chrono::FixedOffset::east_opt(3_600).unwrap()).unwrap()
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0192_f000_0000_7000_8000_0000_0000_0000 + number)
}

/// Any answer that `item` takes.
fn answer(dice: &mut Dice, of: &Instrument, item: &Item) -> Option<Value> {
    Some(match &item.kind {
        Kind::Choice { choices } => Value::Choice(dice.pick(of.choices(choices)).id),
        Kind::Choices { choices, most, alone } => {
            let mut ids: std::collections::BTreeSet<String> =
                (0..dice.roll(4)).map(|_| dice.pick(of.choices(choices)).id).collect();
            if let Some(one) = ids.iter().find(|id| alone.contains(id)).cloned() {
                ids = [one].into();
            }
            Value::Choices(ids.into_iter().take(*most).collect())
        }
        Kind::YesNo | Kind::Tick => Value::Tick(dice.yes()),
        Kind::Scale { min, max, .. } | Kind::Analogue { min, max } => {
            Value::Scale(min + i64::from(dice.roll(u32::try_from(max - min + 1).unwrap())))
        }
        Kind::Number { places, min, max, .. } => {
            let numbers = ["0", "7", "72.5", "72.50", "-3", "0.125", "250", "1.50", "99.90", "100000000"];
            let fits = |number: &domain::Decimal| {
                number.places() <= *places
                    && min.is_none_or(|min| *number >= min)
                    && max.is_none_or(|max| *number <= max)
            };
            let numbers = numbers.iter().map(|text| text.parse().unwrap());
            let numbers: Vec<domain::Decimal> = numbers.chain(*min).chain(*max).filter(fits).collect();
            (!numbers.is_empty()).then(|| Value::Number(dice.pick(&numbers)))?
        }
        Kind::Date { precision, in_time } => {
            let dates = match in_time {
                Some(InTime::Future) => ["2101", "2101-04", "2101-04-12"],
                Some(InTime::Past) | None => ["1998", "1998-04", "1998-04-12"],
            };
            let dates: Vec<domain::PartDate> = dates.iter().map(|text| text.parse().unwrap()).collect();
            let fits: Vec<_> = dates.into_iter().filter(|date| date.precision() <= *precision).collect();
            Value::Date(dice.pick(&fits))
        }
        Kind::Text { long, length } => {
            let words = [
                "x",
                "said “so” \\ \"it\"",
                "\u{645}\u{634}\u{64a}",
                " space ",
                "72.50",
                "{\"\\u0001\":\"1\"}",
            ];
            let words = if *long && dice.yes() { "one\ntwo" } else { dice.pick(&words) };
            let words: String = words.chars().take(*length).collect();
            (!words.trim().is_empty()).then(|| Value::Text(Private::new(words)))?
        }
        Kind::Display | Kind::Group { .. } => return None,
    })
}

fn sat(dice: &mut Dice, of: &Instrument, languages: &[String]) -> Sat {
    let language = dice.pick(languages);
    let mut response = Response {
        id: ResponseId(id(3)),
        participant: ParticipantId(id(1)),
        visit: VisitId(id(2)),
        instrument: of.id().into(),
        version: of.version(),
        language: language.clone(),
        wording: "5f2c".repeat(16),
        mode: dice.pick(&Mode::ALL),
        age: dice.yes().then(|| 60 + dice.roll(10)),
        visit_number: dice.yes().then(|| 1 + dice.roll(5)),
        interpreter: dice
            .yes()
            .then(|| Interpreter { kind: dice.pick(&InterpreterKind::ALL), detail: Private::default() }),
        paper_day: dice.yes().then(|| "2026-11-21".parse().unwrap()),
        started: moment(1),
        answers: Answers::new(),
        finished: Some(moment(12)),
        edition: 1 + dice.roll(3),
    };
    // Ages are sent where something depends on them, and nowhere else.
    let ageing = |item: &Item| {
        let clauses = item.when.as_ref().map(|when| when.clauses().to_vec()).unwrap_or_default();
        clauses.iter().any(|clause| clause.about == Some(About::Age))
    };
    response.age = response.age.filter(|_| of.items().iter().any(ageing));
    let keys: Vec<String> = {
        let nothing = Answers::new();
        Form::new(of, &nothing, response.circumstances())
            .slots()
            .iter()
            .map(|slot| slot.key.clone())
            .collect()
    };
    for key in keys {
        let item = of.item(parts(&key).0).unwrap();
        let reasons: Vec<_> = item.reasons.iter().copied().collect();
        let given = match dice.roll(4) {
            0 => None,
            1 if !reasons.is_empty() && item.kind.asks() => Some(Given::Missing(dice.pick(&reasons))),
            _ => answer(dice, of, item).map(Given::Answer),
        };
        response.answers.extend(given.map(|given| (key, given)));
    }
    // What is not asked as things stand does not travel.
    response.answers = Form::new(of, &response.answers, response.circumstances()).counting();
    let mut readings =
        vec![Reading { language: language.clone(), digest: response.wording.clone(), at: moment(1) }];
    if dice.yes() {
        let earlier = Reading { language: dice.pick(languages), digest: "0a1b".repeat(16), at: moment(1) };
        readings[0].at = moment(5);
        readings.insert(0, earlier);
    }
    let spoken = response.answers.keys().filter(|_| languages.len() > 1 && dice.yes()).cloned();
    let spoken: Vec<String> = spoken.collect();
    let spoken =
        spoken.into_iter().map(|key| (key, dice.pick(languages))).filter(|(_, other)| *other != language);
    Sat {
        spoken: spoken.collect(),
        scores: of.scales().iter().zip(20..).map(|(scale, number)| (scale.id.clone(), id(number))).collect(),
        prompts: of
            .prompts()
            .iter()
            .map(|one| Prompted {
                prompt: one.id.clone(),
                action: dice.pick(&PromptAction::ALL),
                at: moment(13),
            })
            .collect(),
        because: (response.edition > 1 && dice.yes()).then(|| "wrong_date".to_owned()),
        voided: dice.yes(),
        readings,
        response,
    }
}

fn sent(of: &Instrument, wordings: &[Wording], sat: &Sat) -> Entry {
    let scores: Vec<_> =
        sat.scores.iter().map(|(scale, id)| ScoreId { scale, id: *id, sent: false }).collect();
    let acknowledged = |one: &Prompted| Acknowledgement {
        prompt: one.prompt.clone(),
        action: one.action,
        note: Private::new("stays here".into()),
        at: one.at,
        by: PersonId(id(99)),
    };
    let acknowledgements: Vec<_> = sat.prompts.iter().map(acknowledged).collect();
    response(&Sitting {
        response: &sat.response,
        instrument: of,
        wordings,
        readings: &sat.readings,
        spoken: &sat.spoken,
        interpreter: sat.response.interpreter.as_ref().map(|one| one.kind.code()),
        paper_day: sat.response.paper_day,
        because: sat.because.as_deref(),
        acknowledgements: &acknowledgements,
        scores: &scores,
        voided: sat.voided,
    })
    .unwrap()
}

fn comes_back(of: &Instrument, wordings: &[Wording], dice: &mut Dice) {
    let languages: Vec<_> = wordings.iter().map(|one| one.language.clone()).collect();
    let sat = sat(dice, of, &languages);

    let sent = sent(of, wordings, &sat);
    let back = their_response(&parse(sent.text().as_bytes()).unwrap(), of);

    let amended = sat.response.edition > 1;
    let Sat { response, readings, spoken, scores, because, prompts, voided } = sat;
    let whole = TheirResponse { response, readings, spoken, scores, because, prompts, voided, amended };
    assert_eq!(back.as_ref(), Ok(&whole), "{}", of.id());
    // Numbers as they were written, too.
    let Ok(back) = back else { return };
    let TheirResponse { response, readings, spoken, scores, because, prompts, voided, .. } = back;
    let again =
        self::sent(of, wordings, &Sat { response, readings, spoken, scores, because, prompts, voided });
    assert_eq!(again.text(), sent.text(), "{}", of.id());
    // Where the endpoint gives the ids, all the same.
    let asked = parse(
        bundle(std::slice::from_ref(&sent), Manner::Batch, Addressing::Conditional).to_string().as_bytes(),
    );
    let mut theirs = asked.unwrap()["entry"][0]["resource"].clone();
    theirs["id"] = json!("4711");
    assert_eq!(their_response(&theirs, of), Ok(whole));
    let theirs = parse(sent.text().as_bytes()).unwrap();
    assert_eq!(hand_back(sent.clone(), &theirs), sent, "{}", of.id());
    let mut theirs = theirs;
    let unknown = add_everywhere(&mut theirs);
    let handed_back = hand_back(sent, &theirs);
    assert_eq!(handed_back.text().matches(UNKNOWN).count(), unknown, "{}", of.id());
    assert_eq!(hand_back(handed_back.clone(), &theirs), handed_back);
}

const UNKNOWN: &str = "zz-theirs";

/// A field that we do not know, in everything that has fields, and how many they are.
fn add_everywhere(value: &mut Json) -> usize {
    match value {
        // An exact number is one value.
        Json::Object(fields) if fields.contains_key("\u{1}") => 0,
        Json::Object(fields) => {
            let inside: usize = fields.values_mut().map(add_everywhere).sum();
            fields.insert(UNKNOWN.into(), json!({ "kept": true }));
            inside + 1
        }
        Json::Array(values) => values.iter_mut().map(add_everywhere).sum(),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => 0,
    }
}

#[test]
fn a_response_to_any_instrument_that_ships_comes_back_as_it_was() {
    let mut all = instruments();
    let everything = fs::read_to_string(root("tests/kit/everything.toml")).unwrap();
    all.push(toml::from_str::<Draft>(&everything).unwrap().try_into().unwrap());
    for (of, number) in all.iter().zip(0..) {
        let mut wordings = wordings(of);
        if wordings.is_empty() {
            let words = |language: &str| {
                let texts =
                    of.wording().into_iter().map(|id| (id.clone(), format!("{id} {language}"))).collect();
                Wording { language: language.into(), texts }
            };
            wordings = ["en-GB", "ar"].map(words).to_vec();
        }
        for turn in 0..8 {
            comes_back(of, &wordings, &mut Dice::of(number * 100 + turn));
        }
    }
    assert!(all.len() >= 6);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_response_to_any_instrument_comes_back_as_it_was(dice in Dice::any(), seed in any::<u32>()) {
        let (of, wordings) = made(dice);
        comes_back(&of, &wordings, &mut Dice::of(seed));
    }

    #[test]
    fn a_copy_that_was_tampered_with_is_read_or_refused(seed in any::<u32>(), at in any::<u32>(), with in 0..9_usize) {
        let (of, wordings) = made(Dice::of(seed));
        let languages: Vec<_> = wordings.iter().map(|one| one.language.clone()).collect();
        let sent = sent(&of, &wordings, &sat(&mut Dice::of(seed), &of, &languages));
        let mut theirs = parse(sent.text().as_bytes()).unwrap();
        let odd = [json!(null), json!([]), json!({}), json!(""), json!(-1), json!(1e300), json!("\u{202e}"),
                   json!([[{}]]), json!(u64::MAX)];

        let mut left = at % 400;
        tamper(&mut theirs, &mut left, &odd[with]);
        let back = their_response(&theirs, &of);

        if let Ok(back) = back {
            prop_assert!(back.response.answers.keys().all(|key| of.item(parts(key).0).is_some()));
        }
        let _ = (exchange::version(&theirs), hand_back(sent, &theirs).text());
    }
}

/// Puts `odd` in the place of one value of all that stand in `value`.
fn tamper(value: &mut Json, left: &mut u32, odd: &Json) -> bool {
    if *left == 0 {
        *value = odd.clone();
        return true;
    }
    *left -= 1;
    match value {
        Json::Object(fields) => fields.values_mut().any(|value| tamper(value, left, odd)),
        Json::Array(values) => values.iter_mut().any(|value| tamper(value, left, odd)),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => false,
    }
}

/// An instrument with two choices of one code, and a question that is not always asked.
fn odd() -> (Instrument, Wording) {
    let draft: Draft = toml::from_str(
        r#"
        id = "odd"
        version = 1
        title = "Odd"
        [licence]
        status = "free-to-ship"
        terms = "none"
        [choices]
        twins = [{ id = "a", code = "LA1-1" }, { id = "b", code = "LA1-1" }]
        [[items]]
        id = "odd-1"
        kind = "choice"
        choices = "twins"
        [[items]]
        id = "odd-2"
        kind = "tick"
        when = { all = [{ item = "odd-1", is = "=", value = "a" }] }
        "#,
    )
    .unwrap();
    let of: Instrument = draft.try_into().unwrap();
    let texts = of.wording().into_iter().map(|id| (id.clone(), id.clone())).collect();
    (of, Wording { language: "en-GB".into(), texts })
}

fn odd_sat(of: &Instrument, choice: &str) -> Sat {
    let mut sat = sat(&mut Dice::of(1), of, &["en-GB".into()]);
    sat.response.answers = [("odd-1".to_owned(), Given::Answer(Value::Choice(choice.into())))].into();
    sat.spoken.clear();
    sat
}

#[test]
fn of_two_choices_with_one_code_the_right_one_comes_back() {
    let (of, wording) = odd();
    for choice in ["a", "b"] {
        let mut sent = sent(&of, std::slice::from_ref(&wording), &odd_sat(&of, choice)).into_resource();

        let back = their_response(&sent, &of).unwrap().response.answers;
        assert_eq!(back["odd-1"], Given::Answer(Value::Choice(choice.into())));
        // Where a server dropped what tells them apart, nobody guesses.
        sent["item"][0]["answer"][0]["valueCoding"].as_object_mut().unwrap().remove("extension");
        assert_eq!(their_response(&sent, &of), Err(ExchangeError::NotOffered("odd-1".into())));
    }
}

#[test]
fn an_answer_to_what_is_not_asked_as_things_stand_is_refused() {
    let (of, wording) = odd();
    let with = |choice| {
        let mut theirs = sent(&of, std::slice::from_ref(&wording), &odd_sat(&of, choice)).into_resource();
        let away = json!({ "linkId": of.item("odd-2").unwrap().link, "answer": [{ "valueBoolean": true }] });
        theirs["item"].as_array_mut().unwrap().push(away);
        their_response(&theirs, &of)
    };

    assert_eq!(with("a").unwrap().response.answers.len(), 2);
    assert!(with("b").is_err());
}

#[test]
fn what_no_instrument_of_ours_asked_is_refused() {
    let of = instruments().into_iter().next().unwrap();
    let wordings = wordings(&of);
    let sat = sat(&mut Dice::of(7), &of, &["en-GB".into()]);
    let sent = sent(&of, &wordings, &sat).into_resource();
    let with = |change: fn(&mut Json)| {
        let mut theirs = sent.clone();
        change(&mut theirs);
        their_response(&theirs, &of)
    };

    assert!(with(|_| {}).is_ok());
    for refused in [
        with(|theirs| theirs["item"][0]["linkId"] = json!("stranger")),
        with(|theirs| {
            let twice = theirs["item"][0].clone();
            theirs["item"].as_array_mut().unwrap().insert(0, twice);
        }),
        with(|theirs| theirs["item"][0] = json!({ "linkId": theirs["item"][0]["linkId"], "answer": [{}] })),
        with(|theirs| theirs["status"] = json!("in-progress")),
        with(|theirs| theirs["questionnaire"] = json!("https://elsewhere.example/Questionnaire/phq-9|1")),
        with(|theirs| theirs["subject"] = json!({ "reference": "Group/1" })),
        with(|theirs| theirs["authored"] = json!("yesterday")),
        with(|theirs| theirs["resourceType"] = json!("Patient")),
    ] {
        assert!(refused.is_err(), "{refused:?}");
    }
    assert_eq!(
        with(|theirs| {
            let url = theirs["questionnaire"].as_str().unwrap().rsplit_once('|').unwrap().0.to_owned();
            theirs["questionnaire"] = json!(format!("{url}|999"));
        }),
        Err(ExchangeError::Mismatch("version"))
    );
}
