//! Questionnaires that a site takes over by itself.

use kit::{
    Clinic,
    packs::{SLEEP, Sleep},
};
use serde_json::{Value, json};
use services::{
    packs::PackRefusal,
    results,
    wordings::{self, ExportQuestionnaire, WordingStatus},
};

use super::{languages, offer, page, points, read};

/// A Questionnaire as another program writes it.
fn questionnaire() -> Value {
    json!({
        "resourceType": "Questionnaire",
        "url": "https://example.org/Questionnaire/garden",
        "name": "Garden",
        "title": "Garden",
        "status": "active",
        "language": "en",
        "item": [
            { "linkId": "1", "type": "boolean", "text": "Do you have a garden?", "required": true },
            { "linkId": "2", "type": "choice", "text": "How large is it?", "required": true,
              "enableWhen": [{ "question": "1", "operator": "=", "answerBoolean": true }],
              "answerOption": [
                { "valueCoding": { "system": "urn:x", "code": "s", "display": "Small" } },
                { "valueCoding": { "system": "urn:x", "code": "l", "display": "Large" } }
              ] },
            { "linkId": "3", "type": "attachment", "text": "A picture of it" }
        ]
    })
}

fn bytes(of: &Value) -> Vec<u8> {
    serde_json::to_vec_pretty(of).unwrap()
}

/// Where, what and with which loss something was not carried.
fn lost(of: &services::packs::PackPreview) -> Vec<(String, String, String)> {
    let lines = of.not_carried.iter();
    lines.map(|line| (line.place.clone(), line.what.clone(), line.loss.clone())).collect()
}

#[test]
fn a_questionnaire_is_taken_over_and_answered_and_what_it_loses_is_named_first() {
    let clinic = Clinic::open();
    let seen = clinic.look_at(&bytes(&questionnaire()));
    assert_eq!((seen.refused, &seen.detail, seen.signer.as_deref()), (None, &None, None));
    assert!(lost(&seen).iter().any(|(place, _, loss)| place == "3" && loss == "unusable"), "{seen:?}");
    let [one] = &seen.instruments[..] else { panic!("one instrument") };
    assert_eq!((one.title.as_str(), one.version, one.items), ("Garden", 1, 2));
    assert_eq!(one.languages, [("English".to_owned(), WordingStatus::Local)]);

    clinic.installed(&bytes(&questionnaire()));

    let id = &one.instrument;
    assert_eq!(languages(&offer(&clinic, id).unwrap()), ["en-GB"]);
    let form = clinic.begin(&clinic.newcomer(), id, "en-GB");
    let asked: Vec<_> = page(&clinic, &form).items.iter().map(|item| item.id.clone()).collect();
    assert_eq!(read(&clinic, &form)[..2], ["Do you have a garden?", "How large is it?"]);
    assert_eq!(clinic.answer(&form, &asked[0], json!({ "tick": false })).next, None);
    assert!(clinic.finish(&form).finished);
    let clinic = clinic.restarted();
    clinic.sign_in();
    let result = results::open(&clinic.app, Clinic::by_id(&form)).unwrap();
    assert_eq!(result.editions[0].answers[0].said.as_deref(), Some("No"));
    let line = clinic.packs().packs.remove(0);
    assert_eq!((line.signer, line.refused, line.title.as_str()), (None, None, "Garden"));
}

#[test]
fn the_next_questionnaire_of_that_name_is_its_next_version_and_the_same_is_none() {
    let clinic = Clinic::open();
    let first = clinic.installed(&bytes(&questionnaire()));
    let old = clinic.begin(&clinic.newcomer(), &first.instruments[0].instrument, "en-GB");
    assert_eq!(clinic.refusal(&bytes(&questionnaire())), Some(PackRefusal::NotNewer));
    let mut changed = questionnaire();
    changed["item"][0]["text"] = json!("Have you a garden?");

    let second = clinic.installed(&bytes(&changed));

    assert_eq!((second.version, second.instruments[0].here, second.instruments[0].drafts), (2, Some(1), 1));
    assert_eq!(read(&clinic, &old)[0], "Do you have a garden?");
    let visit = clinic.newcomer();
    let new = clinic.begin(&visit, &first.instruments[0].instrument, "en-GB");
    assert_eq!(read(&clinic, &new)[0], "Have you a garden?");
}

#[test]
fn a_score_is_lost_on_the_way_since_nobody_has_shown_that_it_is_right() {
    let theirs = Clinic::open();
    let sponsor = theirs.trust("Sleep Society");
    theirs.installed(&sponsor.sign(&Sleep::default().pack()));
    let what = ExportQuestionnaire { instrument: SLEEP.into(), folder: String::new() };
    let path = wordings::export(&theirs.app, what).unwrap().value;
    let file = std::fs::read(path).unwrap();
    let ours = Clinic::open();

    let seen = ours.installed(&file);

    assert!(lost(&seen).contains(&("total".into(), "score".into(), "dropped".into())), "{seen:?}");
    let form = ours.begin(&ours.newcomer(), SLEEP, "en-GB");
    assert_eq!(read(&ours, &form), ["Do you sleep badly?", "Is it often?"]);
    super::answer(&ours, &form);
    assert!(ours.finish(&form).finished);
    assert_eq!(points(&ours, &form), []);
    // The owner's own pack does not take the place of what the site took over.
    ours.add_signer("Sleep Society", &sponsor.key());
    let pack = sponsor.sign(&Sleep { version: 9, instrument: 9, ..Sleep::default() }.pack());
    assert_eq!(ours.refusal(&pack), Some(PackRefusal::Conflict));
}

#[test]
fn a_questionnaire_never_stands_in_the_way_of_a_pack_of_its_name() {
    let clinic = Clinic::open();
    let sponsor = clinic.trust("Sleep Society");
    clinic.installed(&sponsor.sign(&Sleep::default().pack()));
    let mut namesake = questionnaire();
    for field in ["name", "title", "id"] {
        namesake[field] = json!("sleep-society");
    }
    namesake["url"] = json!("https://example.org/Questionnaire/sleep-society");
    let seen = clinic.look_at(&bytes(&namesake));
    assert_eq!(seen.id, "sleep-society");

    assert_eq!(seen.refused, Some(PackRefusal::Conflict));

    assert_eq!(clinic.install(&bytes(&namesake)).refused, Some(PackRefusal::Conflict));
    clinic.installed(&sponsor.sign(&Sleep { version: 2, instrument: 2, ..Sleep::default() }.pack()));
}

#[test]
fn a_questionnaire_that_cannot_be_shown_as_it_is_written_is_refused() {
    let clinic = Clinic::open();
    let with = |change: &dyn Fn(&mut Value)| {
        let mut of = questionnaire();
        change(&mut of);
        clinic.refusal(&bytes(&of))
    };

    let turned = with(&|of| of["item"][0]["text"] = json!("Do you have a \u{202e}nedrag?"));
    assert_eq!(turned, Some(PackRefusal::Unusable));
    let title = with(&|of| of["title"] = json!("Gar\u{202e}ned"));
    assert_eq!(title, Some(PackRefusal::Malformed));
    let tongue = with(&|of| of["language"] = json!("tlh"));
    assert_eq!(tongue, Some(PackRefusal::Unusable));
    let empty = with(&|of| of["item"] = json!([]));
    assert_eq!(empty, Some(PackRefusal::Unusable));
    assert_eq!(clinic.refusal(br#"{ "resourceType": "Patient" }"#), Some(PackRefusal::Unsigned));
}
