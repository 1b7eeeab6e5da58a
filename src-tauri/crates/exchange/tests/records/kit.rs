//! One visit by Amina, and everything that is sent about it.

use std::collections::BTreeMap;

use domain::{
    Moment, ParticipantId, PersonId, Private, ResponseId, VisitId,
    instrument::{Draft, Instrument},
    nhs_number::NhsNumber,
    participant::{Participant, Sex},
    response::{Acknowledgement, Answers, Given, Missing, Mode, PromptAction, Response, Value},
    visit::Visit,
};
use exchange::{
    Computer, Course, Entry, Head, Identifiable, Made, Marks, Reading, ScoreId, Sitting, Standing, Wording,
    computer, encounter, erased_patient, observations, patient, provenance, questionnaire, response, witness,
};
use uuid::Uuid;

/// Has every kind of item, with and without LOINC's codes.
const SAMPLE: &str = r#"{
    "id": "sample", "version": 3, "title": "Sample", "code": "44249-1", "instructions": true,
    "licence": { "status": "free-to-ship", "attribution": "Made up for the tests of Prombook.", "terms": "none" },
    "choices": {
        "frequency": [ { "id": "0", "points": 0, "code": "LA6568-5" }, { "id": "1", "points": 1, "code": "LA6569-3" },
                       { "id": "2", "points": 2, "code": "LA6570-1" }, { "id": "3", "points": 3, "code": "LA6571-9" } ],
        "agree": [ { "id": "no", "points": 0 }, { "id": "partly", "points": 1 }, { "id": "yes", "points": 2 } ]
    },
    "items": [
        { "id": "sample-1", "kind": "choice", "choices": "frequency", "code": "44250-9" },
        { "id": "sample-2", "kind": "choice", "choices": "frequency", "code": "44260-8" },
        { "id": "sample-3", "kind": "choice", "choices": "agree", "reversed": true },
        { "id": "sample-4", "kind": "tick" },
        { "id": "sample-5", "kind": "scale", "min": 0, "max": 10, "optional": true, "code": "72514-3" }
    ],
    "scores": [
        { "id": "total", "items": ["sample-1", "sample-2"], "method": "sum", "range": [0, 6],
          "direction": "higher-is-worse", "code": "44261-6", "bands_source": { "text": "made up" },
          "bands": [ { "id": "low", "from": 0, "to": 2 }, { "id": "high", "from": 3, "to": 6 } ] },
        { "id": "trust", "items": ["sample-3"], "method": "value", "range": [0, 2], "direction": "higher-is-better" },
        { "id": "pain", "items": ["sample-5"], "method": "value", "range": [0, 10], "direction": "higher-is-worse" }
    ],
    "prompts": [ { "id": "self-harm", "item": "sample-2", "at_least": 1 } ]
}"#;

/// What stands for each message, in the order of [`LANGUAGES`].
const WORDS: [(&str, [&str; 3]); 14] = [
    (
        "sample-instructions",
        ["Over the last 2 weeks:", "W ciągu ostatnich 2 tygodni:", "خلال الأسبوعين الماضيين:"],
    ),
    ("sample-1", ["Little interest", "Małe zainteresowanie", "قلة الاهتمام"]),
    ("sample-2", ["Dark thoughts", "Czarne myśli", "أفكار سوداء"]),
    ("sample-3", ["I trust my back", "Ufam swoim plecom", "أثق بظهري"]),
    ("sample-4", ["I stay at home", "Zostaję w domu", "أبقى في المنزل"]),
    ("sample-5", ["How strong was your pain?", "Jak silny był ból?", "ما شدة ألمك؟"]),
    ("sample-5-anchor-low", ["no pain", "brak bólu", "لا ألم"]),
    ("sample-5-anchor-high", ["worst pain", "najgorszy ból", "أسوأ ألم"]),
    ("sample-frequency-0", ["Not at all", "Wcale", "ولا مرة"]),
    ("sample-frequency-1", ["Several days", "Kilka dni", "عدة أيام"]),
    ("sample-frequency-2", ["More than half", "Ponad połowę", "أكثر من نصف الأيام"]),
    ("sample-frequency-3", ["Nearly every day", "Prawie codziennie", "تقريباً كل يوم"]),
    ("sample-agree-no", ["No", "Nie", "لا"]),
    ("sample-agree-partly", ["Partly", "Częściowo", "جزئياً"]),
];
const YES: [&str; 3] = ["Yes", "Tak", "نعم"];
const LANGUAGES: [&str; 3] = ["en-GB", "pl", "ar"];

pub fn sample() -> Instrument {
    serde_json::from_str::<Draft>(SAMPLE).unwrap().try_into().unwrap()
}

pub fn wording(language: &str) -> Wording {
    let which = LANGUAGES.iter().position(|one| *one == language).unwrap();
    let words = WORDS.into_iter().chain([("sample-agree-yes", YES)]);
    let texts: BTreeMap<_, _> = words.map(|(id, texts)| (id.to_owned(), texts[which].to_owned())).collect();
    assert!(sample().wording().iter().all(|id| texts.contains_key(id)));
    Wording { language: language.into(), texts }
}

pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0192_f000_0000_7000_8000_0000_0000_0000 + number)
}

pub fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

pub fn amina() -> Participant {
    Participant {
        id: ParticipantId(id(1)),
        study_number: "07-0004".into(),
        family: Private::new("Qasimi-Zoufan".into()),
        given: Private::new("Amina Noor".into()),
        born: Some(Private::new("1987-10-31".parse().unwrap())),
        sex: Sex::Female,
        nhs_number: Some(NhsNumber::parse("999 100 2758").unwrap()),
        language: "ar".into(),
        interpreter: true,
        registered: moment("2026-11-20T08:55:00+00:00"),
    }
}

pub fn visit() -> Visit {
    Visit {
        id: VisitId(id(2)),
        participant: amina().id,
        day: "2026-11-20".parse().unwrap(),
        entered: moment("2026-11-22T09:00:00+01:00"),
    }
}

pub fn sitting() -> Response {
    let answers = [
        ("sample-1", Given::Answer(Value::Choice("2".into()))),
        ("sample-2", Given::Answer(Value::Choice("1".into()))),
        ("sample-3", Given::Missing(Missing::Declined)),
        ("sample-4", Given::Answer(Value::Tick(false))),
        ("sample-5", Given::Answer(Value::Scale(7))),
    ];
    Response {
        id: ResponseId(id(3)),
        participant: amina().id,
        visit: visit().id,
        instrument: "sample".into(),
        version: 3,
        language: "ar".into(),
        wording: "5f2c".repeat(16),
        mode: Mode::Interpreter,
        age: Some(39),
        visit_number: Some(1),
        interpreter: None,
        paper_day: None,
        started: moment("2026-11-22T09:01:00+01:00"),
        answers: answers.map(|(id, given)| (id.to_owned(), given)).into(),
        finished: Some(moment("2026-11-22T09:12:30+01:00")),
        edition: 1,
    }
}

/// The same sitting corrected: one answer was another, one was never given.
pub fn corrected() -> Response {
    let mut corrected = sitting();
    let changes: Answers = [
        ("sample-1".to_owned(), Given::Missing(Missing::NotAsked)),
        ("sample-3".to_owned(), Given::Answer(Value::Choice("yes".into()))),
    ]
    .into();
    corrected.answers.extend(changes);
    corrected.answers.remove("sample-5");
    corrected.mode = Mode::Proxy;
    corrected.edition = 2;
    corrected
}

pub fn acknowledgement() -> Acknowledgement {
    Acknowledgement {
        prompt: "self-harm".into(),
        action: PromptAction::InformedClinician,
        note: Private::new("Rang Dr Zbigniewski about her brother Tariq".into()),
        at: moment("2026-11-22T09:14:00+01:00"),
        by: PersonId(id(0xbeef)),
    }
}

/// A sitting of which nothing more is to be said.
pub fn sat<'a>(response: &'a Response, instrument: &'a Instrument, wordings: &'a [Wording]) -> Sitting<'a> {
    static NOBODY: BTreeMap<String, String> = BTreeMap::new();
    Sitting {
        response,
        instrument,
        wordings,
        readings: &[],
        spoken: &NOBODY,
        interpreter: None,
        paper_day: None,
        because: None,
        acknowledgements: &[],
        scores: &[],
        voided: false,
    }
}

pub fn sent_response(of: &Response) -> Entry {
    let (instrument, wordings) = (sample(), [wording("ar")]);
    let because = (of.edition > 1).then_some("transcription_error");
    let acknowledgements = &[acknowledgement()];
    response(&Sitting { because, acknowledgements, ..sat(of, &instrument, &wordings) }).unwrap()
}

/// The day of the visit and of the finished response.
pub const DAY: &str = "2026-11-22";

pub fn sent_questionnaire() -> Entry {
    questionnaire(id(4), &sample(), &wording("en-GB"), &[wording("pl"), wording("ar")]).unwrap()
}

pub fn sent_scores(of: &Response) -> Vec<Entry> {
    let ids = [("total", 5), ("trust", 6), ("pain", 7)].map(|(scale, number)| ScoreId {
        scale,
        id: id(number),
        sent: of.edition > 1,
    });
    observations(of, &sample(), DAY.parse().unwrap(), &ids, false).unwrap()
}

/// How both editions came about: by somebody whose number says nothing here.
pub fn sent_provenance(of: &Response) -> Entry {
    let scores: Vec<_> = sent_scores(of).iter().map(|score| score.id).collect();
    provenance(&Made {
        response: of,
        edition: of.edition,
        by: Some(id(0xcafe)),
        computer: id(30),
        scores: &scores,
        at: moment("2026-11-22T09:12:30+01:00"),
        because: (of.edition > 1).then_some("transcription_error"),
    })
}

/// The same sitting, finished by mistake.
pub fn sent_voided() -> Entry {
    let (response, instrument, wordings) = (sitting(), sample(), [wording("ar")]);
    exchange::response(&Sitting { voided: true, ..sat(&response, &instrument, &wordings) }).unwrap()
}

pub fn sent_voided_scores() -> Vec<Entry> {
    let ids = [ScoreId { scale: "total", id: id(5), sent: false }];
    observations(&sitting(), &sample(), DAY.parse().unwrap(), &ids, true).unwrap()
}

/// Amina who takes part no longer.
pub fn sent_withdrawn(how: Identifiable) -> Entry {
    patient(&amina(), how, Standing::Withdrawn { since: moment("2026-11-23T10:00:00+01:00") })
}

pub fn sent_erased() -> Entry {
    erased_patient(amina().id.0, &amina().study_number)
}

/// The computer in the clinic's first room.
pub fn this_computer() -> Computer {
    Computer {
        id: id(30),
        site: "07".into(),
        name: "Room 1".into(),
        letter: "A".into(),
        said: moment("2026-11-22T17:30:00+01:00"),
        last_receipt: Some(moment("2026-11-22T17:29:00+01:00")),
        oldest_unsent: None,
        waiting: 0,
        held: 1,
        clock_ahead: Some(-42),
        version: "0.5.0".into(),
        packs: vec!["back-pain 3".into(), "sleep 1".into()],
        last_safe: Some(moment("2026-11-21T17:31:00+01:00")),
    }
}

/// Where it all comes from.
pub fn marks() -> Marks {
    Marks { site: "07".into(), computer: id(30) }
}

/// One submission: Amina, her visit, what she answered, its numbers, and how it came about.
pub fn submission() -> Vec<Entry> {
    let mut all = vec![
        patient(&amina(), Identifiable::Pseudonymous, Standing::TakesPart),
        encounter(&visit(), Course::Over, None),
        sent_response(&sitting()).matching(Some("W/\"3\"".into())),
    ];
    all.extend(sent_scores(&sitting()));
    all.push(sent_provenance(&sitting()));
    all.into_iter().map(|entry| entry.bearing(&marks())).collect()
}

/// How far the trail had got when the batch was sent.
pub fn sent_witness() -> Entry {
    let at = Some(moment("2026-11-22T09:15:00+01:00"));
    witness(id(8), id(9), &Head { seq: 57, hash: [0xa5; 32], at })
}

/// Everything that is sent about Amina.
pub fn everything(how: Identifiable) -> Vec<Entry> {
    let mut all = vec![
        patient(&amina(), how, Standing::TakesPart),
        encounter(&visit(), Course::Over, None),
        sent_questionnaire(),
        sent_witness(),
    ];
    all.extend([sent_many(), sent_many_sitting()]);
    all.extend(sent_many_scores());
    all.extend([sent_voided(), sent_withdrawn(how), sent_erased(), computer(&this_computer())]);
    all.extend(sent_voided_scores());
    all.extend(submission());
    for edition in [sitting(), corrected()] {
        all.push(sent_provenance(&edition));
        all.push(sent_response(&edition));
        all.extend(sent_scores(&edition));
    }
    all
}

/// Has every kind of item, groups, rows and conditions.
const MANY: &str = include_str!("many.toml");

pub fn many() -> Instrument {
    toml::from_str::<Draft>(MANY).unwrap().try_into().unwrap()
}

/// Every message says which it is.
pub fn many_wording(language: &str) -> Wording {
    let texts = many().wording().into_iter().map(|id| (id.clone(), format!("{id} ({language})"))).collect();
    Wording { language: language.into(), texts }
}

pub fn sent_many() -> Entry {
    questionnaire(id(10), &many(), &many_wording("en-GB"), &[many_wording("ar")]).unwrap()
}

/// Begun in Arabic, one question explained in English, changed to a newer Arabic wording.
pub fn many_sitting() -> Response {
    let answer = |value: Value| Given::Answer(value);
    let words = |text: &str| Value::Text(Private::new(text.to_owned()));
    let answers = [
        ("many-one", answer(Value::Choice("b".into()))),
        ("many-any", answer(Value::Choices(["x".into(), "z".into()].into()))),
        ("many-none", answer(Value::Choices([].into()))),
        ("many-agreed", answer(Value::Tick(true))),
        ("many-tick", answer(Value::Tick(false))),
        ("many-scale", answer(Value::Scale(7))),
        ("many-line", answer(Value::Scale(63))),
        ("many-weight", answer(Value::Number("72.50".parse().unwrap()))),
        ("many-count", answer(Value::Number("3".parse().unwrap()))),
        ("many-ratio", answer(Value::Number("0.50".parse().unwrap()))),
        ("many-since", answer(Value::Date("2019-04".parse().unwrap()))),
        ("many-day", Given::Missing(Missing::NotKnown)),
        ("many-short", answer(words("\u{645}\u{634}\u{64a}"))),
        ("many-long", answer(words("one line\nand another"))),
        ("many-activity.1", answer(words("stairs"))),
        ("many-able.1", answer(Value::Scale(4))),
        ("many-activity.2", answer(words("carrying"))),
        ("many-able.2", Given::Missing(Missing::Declined)),
        // Said before the answer that it hangs on was changed: not asked any more.
        ("many-away", answer(words("not to be sent"))),
    ];
    Response {
        id: ResponseId(id(11)),
        instrument: "many".into(),
        version: 2,
        answers: answers.map(|(id, given)| (id.to_owned(), given)).into(),
        ..sitting()
    }
}

pub fn sent_many_sitting() -> Entry {
    let (instrument, sitting) = (many(), many_sitting());
    let read = |language: &str, digest: &str, at: &str| Reading {
        language: language.into(),
        digest: digest.repeat(16),
        at: moment(at),
    };
    let readings =
        [read("en-GB", "0a1b", "2026-11-22T09:01:00+01:00"), read("ar", "5f2c", "2026-11-22T09:03:30+01:00")];
    let spoken =
        [("many-agreed".to_owned(), "en-GB".to_owned()), ("many-able.1".to_owned(), "ar".to_owned())].into();
    response(&Sitting {
        readings: &readings,
        spoken: &spoken,
        interpreter: Some("relative"),
        paper_day: Some("2026-11-21".parse().unwrap()),
        ..sat(&sitting, &instrument, &[many_wording("ar"), many_wording("en-GB")])
    })
    .unwrap()
}

pub fn sent_many_scores() -> Vec<Entry> {
    let ids =
        [("mean", 12), ("off", 13)].map(|(scale, number)| ScoreId { scale, id: id(number), sent: true });
    observations(&many_sitting(), &many(), DAY.parse().unwrap(), &ids, false).unwrap()
}
