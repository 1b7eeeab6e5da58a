//! Words that stay on the computer on which they were written.

use super::*;
use crate::ways::{self, AskStep, KeepStep, TypedField};

const HERE: &str = "Written on the computer where this was noted, and not sent";

/// Somebody tried to reach Amina, and wrote down whom they got.
fn call() -> Step {
    let mut content = said([("how", "phone"), ("result", "not-reached")]);
    content.insert("note".into(), Said::Text("Her sister Sara answered".into()));
    noted(6, StepKind::Contact, content)
}

/// The same, put right a day later, for a reason in words.
fn put_right() -> Step {
    let mut step = Step {
        reason: Some("Sara is her aunt".into()),
        at: "2026-11-21T10:00:00+00:00".parse().unwrap(),
        ..call()
    };
    step.content.insert("how".into(), Said::Code("letter".into()));
    step
}

/// As a computer sent it that sends no words.
fn masked(editions: &[Step], version: u32) -> Value {
    let told = Told { editions, further: &[], kit: None, about: None, pseudonymous: true };
    let entry = exchange::step(&told).unwrap();
    assert!(!entry.text().contains("Sara"));
    bearing(entry, "07", OTHER, version, &format!("2026-11-22T09:{version:02}:00.000Z"))
}

fn pseudonymous(clinic: &Clinic) {
    clinic.app.write(|w| Ok(w.save_setting(settings::IDENTIFIED, "no")?)).unwrap();
}

fn asked() -> AskStep {
    let (kit, id) = (Some(KIT.into()), Some(id(6).to_string()));
    AskStep { kind: StepKind::Contact, kit, participant: None, visit: None, about: None, id }
}

fn corrects(clinic: &Clinic, fields: &[(&str, &str)]) {
    let typed =
        |(name, value): &(&str, &str)| TypedField { name: (*name).into(), values: vec![(*value).into()] };
    let what = KeepStep {
        step: asked(),
        day: String::new(),
        fields: fields.iter().map(typed).collect(),
        reason: "heard again".into(),
    };
    let kept = ways::keep(&clinic.app, what).unwrap().value;
    assert_eq!(kept.problems, []);
}

/// What the screen says of every edition, newest first.
fn shown(clinic: &Clinic) -> Vec<(String, Option<String>)> {
    let page = ways::step(&clinic.app, crate::participants::ById { id: id(6).to_string() }).unwrap();
    page.editions.into_iter().map(|one| (text::plain(&one.said), one.corrected)).collect()
}

fn notes(clinic: &Clinic) -> Vec<Said> {
    editions(clinic, 6).into_iter().map(|one| one.content["note"].clone()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_computer_knows_that_words_were_left_out_and_says_so() {
    let clinic = running();
    pseudonymous(&clinic);
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    shelf.put(masked(&[call(), put_right()], 1));

    pulled(&clinic, &shelf.server).await.unwrap();

    let shown = shown(&clinic);
    assert_eq!(shown.len(), 2);
    for (said, _) in &shown {
        assert!(said.contains(&format!("Note: {HERE}.")), "{said}");
    }
    assert_eq!((shown[0].1.as_deref(), shown[1].1.as_deref()), (Some(HERE), None), "the reason, too");
    assert!(!step_waits(&clinic, 6), "the endpoint lacks nothing");

    // It is there when it is put right, need not be said again, and does not go away.
    let form = ways::form(&clinic.app, asked()).unwrap();
    let note = form.fields.iter().find(|field| field.name == "note").unwrap();
    assert!(note.hint.as_deref().unwrap().starts_with("Something is written here"), "{note:?}");
    assert!(note.values.is_empty() && !note.required);
    corrects(&clinic, &[("how", "phone"), ("result", "reached")]);
    assert_eq!(editions(&clinic, 6)[2].content["note"], Said::Withheld(call().at), "the words of the first");
    corrects(&clinic, &[("how", "phone"), ("result", "reached"), ("note", "Spoke to her")]);
    assert_eq!(editions(&clinic, 6)[3].text("note"), Some("Spoke to her"));
}

#[tokio::test(flavor = "multi_thread")]
async fn on_the_first_computer_the_words_stand_in_what_was_corrected_elsewhere() {
    let clinic = running();
    pseudonymous(&clinic);
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    // It was noted here: all of it came once, as if from a computer that sends words.
    shelf.put(step_sent(&[call()], 1));
    pulled(&clinic, &shelf.server).await.unwrap();

    // The second computer had only a copy without them.
    let copy = exchange::their_step(&masked(&[call()], 1)).unwrap().editions.remove(0);
    let mut elsewhere = Step { at: put_right().at, reason: Some("heard again".into()), ..copy.clone() };
    elsewhere.content.insert("result".into(), Said::Code("reached".into()));
    let mut in_own_words = Step { at: "2026-11-21T11:00:00+00:00".parse().unwrap(), ..elsewhere.clone() };
    in_own_words.content.insert("note".into(), Said::Text("Sara, not Amina".into()));
    shelf.put(masked(&[copy, elsewhere, in_own_words.clone()], 2));
    let done = pulled(&clinic, &shelf.server).await.unwrap();

    assert_eq!((done.taken, done.broken, done.disputes), (1, 0, 0));
    let words = Said::Text("Her sister Sara answered".into());
    let stays = Said::Withheld(in_own_words.at);
    assert_eq!(notes(&clinic), [words.clone(), words, stays], "others' words are not taken for ours");
    let newest = here(&clinic, |r| Ok(r.steps_of(ParticipantId(person(1)))?.remove(0)));
    assert_eq!(newest.code("result"), Some("reached"));
    assert!(!step_waits(&clinic, 6), "the endpoint has all of it");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_come_after_all_take_the_place_of_the_remark() {
    let clinic = running();
    let shelf = Shelf::start(true);
    shelf.put(sent(&somebody(1), 1));
    shelf.put(masked(&[call(), put_right()], 1));
    pulled(&clinic, &shelf.server).await.unwrap();
    corrects(&clinic, &[("how", "phone"), ("result", "reached")]);

    // The site sends words from now on.
    shelf.put(step_sent(&[call(), put_right()], 2));
    pulled(&clinic, &shelf.server).await.unwrap();

    let words = Said::Text("Her sister Sara answered".into());
    assert_eq!(notes(&clinic), vec![words; 3], "also in what was corrected here meanwhile");
    let reasons: Vec<_> = shown(&clinic).into_iter().filter_map(|(_, reason)| reason).collect();
    assert_eq!(reasons, ["heard again", "Sara is her aunt"]);
    let numbers: Vec<_> = editions(&clinic, 6).iter().map(|one| one.edition).collect();
    assert_eq!(numbers, [1, 2, 3]);
    assert!(step_waits(&clinic, 6), "the endpoint lacks what was corrected here");
    pulled(&clinic, &shelf.server).await.unwrap();
    assert_eq!(editions(&clinic, 6).len(), 3);
}
