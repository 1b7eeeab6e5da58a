//! Questionnaires as others make them, in the ways in which they differ.

use domain::{
    Code,
    instrument::{Clause, DraftItem, Instrument, KindName, Op, Repeats, When},
};
use exchange::{Imported, Lent, Loss, NotCarried, Word, import};
use serde_json::{Value, json};

pub const HL7: &str = "http://hl7.org/fhir/StructureDefinition";

pub fn read(items: Value) -> Imported {
    import(&json!({
        "resourceType": "Questionnaire", "status": "active", "language": "en", "version": "1.2",
        "url": "http://theirs.example/Questionnaire/Their-Form", "title": "Their form", "item": items,
    }))
    .unwrap()
}

fn item<'a>(of: &'a Imported, link: &str) -> &'a DraftItem {
    of.draft.items.iter().find(|item| item.link.as_deref() == Some(link)).unwrap_or_else(|| panic!("{of:#?}"))
}

pub fn lost(place: &str, what: &str, loss: Loss) -> NotCarried {
    NotCarried { place: place.into(), what: what.into(), loss }
}

fn text<'a>(of: &'a Imported, language: &str, message: &str) -> Option<&'a str> {
    let wording = of.wordings.iter().find(|one| one.language == language)?;
    wording.texts.get(message).map(String::as_str)
}

fn weighted(code: &str, points: i32) -> Value {
    json!({
        "extension": [{ "url": format!("{HL7}/ordinalValue"), "valueDecimal": points }],
        "valueCoding": { "system": "http://loinc.org", "code": code, "display": format!("choice {code}") },
    })
}

pub fn question(link: &str) -> Value {
    let options = [weighted("LA-0", 0), weighted("LA-1", 1), weighted("LA-2", 2)];
    json!({ "linkId": link, "type": "choice", "text": format!("question {link}"), "required": true, "answerOption": options })
}

fn is(item: &DraftItem, is: Op, value: Option<&str>) -> Clause {
    Clause { item: Some(item.id.clone()), about: None, is, value: value.map(str::to_owned) }
}

#[test]
fn questions_with_points_and_conditions_become_an_instrument_that_is_worded_in_both_languages() {
    let mut second = question("/2");
    second["enableWhen"] = json!([
        { "question": "/1", "operator": "=", "answerCoding": { "system": "http://loinc.org", "code": "LA-2" } },
        { "question": "/1", "operator": "exists", "answerBoolean": true },
    ]);
    second["enableBehavior"] = json!("any");
    second["prefix"] = json!("2.");
    second["code"] = json!([{ "system": "http://snomed.info/sct", "code": "22253000" }]);
    second["_text"] = json!({ "extension": [{ "url": format!("{HL7}/translation"), "extension": [
        { "url": "lang", "valueCode": "pl" }, { "url": "content", "valueString": "pytanie" },
    ] }] });

    let of = read(json!([question("/1"), second]));

    let (one, two) = (item(&of, "/1"), item(&of, "/2"));
    assert_eq!((one.id.as_str(), two.id.as_str()), ("their-form-1", "their-form-2"));
    assert!(!one.optional);
    assert_eq!(one.choices, two.choices, "questions share their choices");
    assert_eq!(
        two.when,
        Some(When::Any(vec![is(one, Op::Equal, Some("la-2")), is(one, Op::Answered, None)]))
    );
    assert_eq!(two.code, Some(Code { system: "http://snomed.info/sct".into(), code: "22253000".into() }));
    let set = &of.draft.choices[one.choices.as_ref().unwrap()];
    assert_eq!(set[2].points, Some(2.into()));
    assert_eq!(set[2].code, Some(Code::loinc("LA-2")));
    assert_eq!(text(&of, "en", "their-form-2-prefix"), Some("2."));
    assert_eq!(text(&of, "pl", "their-form-2"), Some("pytanie"));
    assert_eq!(of.not_carried, [lost("their-form-1", "translation pl", Loss::Dropped)]);
    assert_eq!(of.draft.origin.as_ref().unwrap().version.as_deref(), Some("1.2"));
    Instrument::try_from(of.draft).unwrap();
}

#[test]
fn an_open_choice_gets_a_choice_for_other_and_a_text_for_it() {
    let mut open = question("q");
    open["type"] = json!("open-choice");

    let of = read(json!([open]));

    let (choice, other) = (item(&of, "q"), item(&of, "q-other"));
    assert_eq!(other.kind, KindName::Text);
    assert_eq!(other.when, Some(When::All(vec![is(choice, Op::Equal, Some("other"))])));
    assert_eq!(of.not_carried, [lost("q", "type", Loss::Simplified)]);
    let message = format!("their-form-{}-other", choice.choices.as_ref().unwrap());
    assert_eq!(of.lent, [message, other.id.clone()].map(|message| Lent { message, word: Word::Other }));
}

#[test]
fn r5_writes_coding_and_what_else_may_be_said() {
    let mut open = question("q");
    open["type"] = json!("coding");
    open["answerConstraint"] = json!("optionsOrString");
    open["extension"] = json!([{ "valueString": "Something else",
        "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-openLabel" }]);
    open["disabledDisplay"] = json!("protected");

    let of = read(
        json!([open, { "linkId": "s", "type": "string", "text": "s", "answerOption": [{ "valueString": "a" }, { "valueString": "b" }] }]),
    );

    assert_eq!(text(&of, "en", &item(&of, "q-other").id), Some("Something else"));
    assert_eq!(item(&of, "s").kind, KindName::Choice);
    assert_eq!(of.lent, []);
    assert_eq!(
        of.not_carried,
        [
            lost("q", "answerConstraint", Loss::Simplified),
            lost("q", "disabledDisplay", Loss::Simplified),
            lost("s", "answerOption.valueString", Loss::Simplified),
        ]
    );
}

#[test]
fn stu3_writes_option_has_answer_and_initial_in_its_own_way() {
    let of = import(&json!({
        "resourceType": "Questionnaire", "language": "en", "status": "active", "name": "old",
        "contained": [{ "resourceType": "ValueSet", "id": "vs", "compose": { "include": [{ "system": "urn:x",
            "concept": [{ "code": "A", "display": "eh", "designation": [{ "language": "pl", "value": "e" }] },
                        { "code": "B", "display": "bee" }] }] } }],
        "item": [
            { "linkId": "1", "type": "choice", "text": "1", "options": { "reference": "#vs" } },
            { "linkId": "2", "type": "choice", "text": "2", "option": [{ "valueInteger": 0 }, { "valueInteger": 5 }] },
            { "linkId": "3", "type": "string", "text": "3", "initialString": "so",
              "enableWhen": [{ "question": "1", "hasAnswer": false },
                             { "question": "1", "answerCoding": { "system": "urn:x", "code": "B" } }] },
        ],
    }))
    .unwrap();

    let (one, two, three) = (item(&of, "1"), item(&of, "2"), item(&of, "3"));
    assert_eq!(of.draft.choices[one.choices.as_ref().unwrap()][1].code.as_ref().unwrap().code, "B");
    assert_eq!(text(&of, "pl", &format!("old-{}-a", one.choices.as_ref().unwrap())), Some("e"));
    assert_eq!(of.draft.choices[two.choices.as_ref().unwrap()][1].points, Some(5.into()));
    assert_eq!(three.initial.as_deref(), Some("so"));
    assert!(of.not_carried.iter().all(|one| !one.what.starts_with("contained")), "{:?}", of.not_carried);
    assert_eq!(
        three.when,
        Some(When::Any(vec![is(one, Op::NotAnswered, None), is(one, Op::Equal, Some("b"))]))
    );
    Instrument::try_from(of.draft).unwrap();
}

#[test]
fn what_cannot_be_asked_is_named_and_what_hangs_on_it_is_asked_always() {
    let on = |link: &str| json!([{ "question": link, "operator": "exists", "answerBoolean": true }]);
    let of = read(json!([
        question("q"),
        { "linkId": "album", "type": "group", "item": [
            { "linkId": "picture", "type": "attachment", "text": "a picture" } ] },
        { "linkId": "far", "type": "choice", "text": "f", "answerValueSet": "http://theirs.example/ValueSet/1" },
        { "linkId": "units", "type": "quantity", "text": "u", "extension": [
            { "url": format!("{HL7}/questionnaire-unitOption"), "valueCoding": { "code": "kg" } },
            { "url": format!("{HL7}/questionnaire-unitOption"), "valueCoding": { "code": "g" } } ] },
        { "linkId": "after", "type": "string", "text": "t", "enableWhen": on("picture") },
        { "linkId": "before", "type": "string", "text": "t", "enableWhen": on("later") },
        { "linkId": "later", "type": "string", "text": "t" },
    ]));

    for (place, what) in [
        ("picture", "type"),
        ("far", "answerValueSet"),
        ("far", "item"),
        ("units", "item"),
        ("after", "enableWhen"),
        ("before", "enableWhen"),
    ] {
        assert!(of.not_carried.contains(&lost(place, what, Loss::Unusable)), "{place}: {:?}", of.not_carried);
    }
    assert!(
        of.not_carried.contains(&lost("album", "item", Loss::Dropped)),
        "a group of which nothing is left"
    );
    assert_eq!(of.draft.items.len(), 4);
    assert_eq!((&item(&of, "after").when, &item(&of, "before").when), (&None, &None));
    Instrument::try_from(of.draft).unwrap();
}

#[test]
fn a_question_is_asked_always_if_one_of_its_conditions_of_which_any_will_do_is_lost() {
    let on = |behavior: &str| {
        json!({ "linkId": behavior, "type": "string", "text": "t", "enableBehavior": behavior, "enableWhen": [
            { "question": "q", "operator": "exists", "answerBoolean": true },
            { "question": "gone", "operator": "exists", "answerBoolean": true } ] })
    };

    let of = read(json!([question("q"), on("any"), on("all")]));

    assert_eq!(item(&of, "any").when, None);
    assert_eq!(item(&of, "all").when, Some(When::All(vec![is(item(&of, "q"), Op::Answered, None)])));
    let named = ["any", "all"].map(|place| lost(place, "enableWhen", Loss::Unusable));
    assert_eq!(of.not_carried, named);
}

#[test]
fn a_number_keeps_its_unit_its_limits_and_its_hint() {
    let of = read(json!([{ "linkId": "w", "type": "decimal", "text": "weight", "extension": [
        { "url": format!("{HL7}/minValue"), "valueDecimal": 20.5 },
        { "url": format!("{HL7}/maxValue"), "valueInteger": 300 },
        { "url": format!("{HL7}/maxDecimalPlaces"), "valueInteger": 1 },
        { "url": format!("{HL7}/entryFormat"), "valueString": "as in 72.5" },
        { "url": format!("{HL7}/questionnaire-unit"),
          "valueCoding": { "system": "http://unitsofmeasure.org", "code": "kg", "display": "kilos" } } ] }]));

    let weight = item(&of, "w");
    assert_eq!((weight.min, weight.max), (Some("20.5".parse().unwrap()), Some(300.into())));
    assert_eq!((weight.places, weight.unit.as_deref(), weight.hint), (Some(1), Some("kg"), true));
    assert_eq!(text(&of, "en", "their-form-w-unit"), Some("kilos"));
    assert_eq!(text(&of, "en", "their-form-w-hint"), Some("as in 72.5"));
    assert_eq!(of.not_carried, []);
}

#[test]
fn a_slider_with_words_at_both_ends_is_a_scale() {
    let control = |code: &str| {
        json!([{ "url": format!("{HL7}/questionnaire-itemControl"),
            "valueCodeableConcept": { "coding": [{ "system": "http://hl7.org/fhir/questionnaire-item-control", "code": code }] } }])
    };
    let mut slider = control("slider");
    for (url, end) in [("minValue", 0), ("maxValue", 10)] {
        slider.as_array_mut().unwrap().push(json!({ "url": format!("{HL7}/{url}"), "valueInteger": end }));
    }
    let label = |link: &str, code: &str| json!({ "linkId": link, "type": "display", "text": link, "extension": control(code) });
    let of = read(json!([{ "linkId": "p", "type": "integer", "text": "pain", "extension": slider,
        "item": [label("none", "lower"), label("worst", "upper")] }]));

    assert_eq!(item(&of, "p").kind, KindName::Scale);
    assert_eq!(text(&of, "en", "their-form-p-anchor-high"), Some("worst"));
    assert_eq!(of.not_carried, []);
}

#[test]
fn groups_repeat_as_often_as_they_say_and_questions_in_questions_follow_them() {
    let of = read(json!([
        { "linkId": "g", "type": "group", "repeats": true, "item": [question("q")],
          "extension": [{ "url": format!("{HL7}/questionnaire-maxOccurs"), "valueInteger": 3 }] },
        { "linkId": "h", "type": "group", "text": "H", "item": [
            { "linkId": "b", "type": "boolean", "text": "b", "item": [{ "linkId": "c", "type": "date", "text": "c" }] } ] },
    ]));

    assert_eq!(item(&of, "g").repeats, Some(Repeats { least: 0, most: 3 }));
    assert!(item(&of, "g").untitled && !item(&of, "h").untitled);
    assert_eq!(item(&of, "c").group, Some(item(&of, "h").id.clone()));
    assert_eq!(of.not_carried, [lost("b", "item.item", Loss::Simplified)]);
    let words = [("yes", Word::Yes), ("no", Word::No)];
    assert_eq!(of.lent, words.map(|(end, word)| Lent { message: format!("their-form-{end}"), word }));
}
