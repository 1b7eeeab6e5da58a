//! Questionnaires that others made and published, in packages that are not ours
//! and of which nothing is kept here but how much of each is carried.

#![expect(clippy::unwrap_used, reason = "unwrap is for tests, and all of this is one")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use domain::instrument::Instrument;
use exchange::{Imported, Loss, NotCarried, Wording, import, parse, questionnaire};
use serde_json::Value;
use uuid::Uuid;

fn theirs() -> BTreeMap<String, Value> {
    let Some(folder) = std::env::var_os("PROMBOOK_QUESTIONNAIRES").map(PathBuf::from) else {
        panic!(
            "PROMBOOK_QUESTIONNAIRES does not name the folder of others' Questionnaires: run `make test`, which fetches them first."
        );
    };
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let files = files
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"));
    let all: BTreeMap<_, _> = files
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let read = parse(&fs::read(&path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, read)
        })
        .collect();
    assert!(
        all.len() >= 20,
        "only {} of others' Questionnaires: run `make test`, which fetches them",
        all.len()
    );
    all
}

fn items(of: &Value) -> usize {
    let inside = of["item"].as_array().map_or(&[][..], Vec::as_slice);
    inside.iter().map(|item| 1 + items(item)).sum()
}

fn line(name: &str, theirs: &Value, back: &Imported) -> String {
    let lost = |loss: Loss| back.not_carried.iter().filter(|one| one.loss == loss).count();
    format!(
        "{name}: {} items, {} carried, {} scores, {} languages; {} dropped, {} simplified, {} unusable; {}",
        items(theirs),
        back.draft.items.len(),
        back.draft.scores.len(),
        back.wordings.len(),
        lost(Loss::Dropped),
        lost(Loss::Simplified),
        lost(Loss::Unusable),
        if Instrument::try_from(back.draft.clone()).is_ok() { "an instrument" } else { "none" },
    )
}

#[test]
fn what_came_of_others_comes_back_when_we_send_it_on() {
    let mut sent = 0;
    for (name, theirs) in &theirs() {
        let back = import(theirs).unwrap();
        let Ok(instrument) = Instrument::try_from(back.draft) else { continue };
        let language = back.wordings[0].language.clone();
        let texts = instrument.wording().into_iter();
        let texts = texts
            .map(|id| (id.clone(), back.wordings[0].texts.get(&id).map_or("lent", String::as_str).to_owned()))
            .collect();
        let wording = Wording { language, texts };

        let ours = questionnaire(Uuid::nil(), &instrument, &wording, &[]).unwrap();
        let again = import(&parse(ours.text().as_bytes()).unwrap()).unwrap();

        let lost: Vec<_> = again.not_carried.iter().filter(|one| one.what != "language").collect();
        assert!(lost.is_empty(), "{name}: {lost:?}");
        assert_eq!(&again.draft, instrument.draft(), "{name}");
        sent += 1;
    }
    assert!(sent >= 20, "only {sent} of them could be sent on");
}

#[test]
fn every_questionnaire_of_others_becomes_an_instrument_or_says_why_not() {
    let all = theirs();
    let mut lines = String::new();
    for (name, theirs) in &all {
        let before = Instant::now();
        let back = import(theirs).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(before.elapsed() < Duration::from_secs(10), "{name} took {:?}", before.elapsed());

        if let Err(why) = Instrument::try_from(back.draft.clone()) {
            let said = |one: &&NotCarried| one.place == why.place && one.what == why.fault.to_string();
            assert!(back.not_carried.iter().any(|one| said(&one)), "{name}: {why}, and nobody says so");
        }
        let gone = items(theirs).saturating_sub(back.draft.items.len() + back.draft.scores.len());
        assert!(gone <= back.not_carried.len(), "{name}: items went without a word");
        lines += &(line(name, theirs, &back) + "\n");
    }
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/others/summary.txt");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&kept, &lines).unwrap();
    }
    let before = fs::read_to_string(&kept).unwrap_or_default();
    assert!(
        before == lines,
        "tests/others/summary.txt is out of date: run the tests with UPDATE=1 and read the diff"
    );
}
