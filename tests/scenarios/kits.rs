//! Every kit under `assets/kits` is checked as it stands there: adding a file adds
//! its tests.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use domain::{
    instrument::{Draft, Instrument},
    kit::{Kit, Known, Level, Topic, Who},
    way,
};
use kit::{files, root};
use text::{SOURCE, Texts};

/// The languages in which all of them can be run.
const LANGUAGES: [&str; 4] = [SOURCE, "cy", "pl", "ur"];

fn every_kit() -> Vec<Kit> {
    let all: Vec<_> = files("assets/kits", ".toml")
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let of: Kit = toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            assert!(path.ends_with(format!("{}.toml", of.id)), "{} is named otherwise", path.display());
            of
        })
        .collect();
    assert!(!all.is_empty());
    all
}

fn every_instrument() -> Vec<Instrument> {
    let definitions = files("assets/instruments", ".toml");
    let definitions = definitions.iter().filter(|path| !path.to_string_lossy().contains(".cases."));
    definitions
        .map(|path| {
            let draft: Draft = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
            Instrument::try_from(draft).unwrap()
        })
        .collect()
}

/// The words of every code that the kit itself brings, and that no list of ours has.
fn codes(of: &Kit) -> Vec<String> {
    let lists = of.lists.iter().map(|(list, codes)| (list.as_str(), codes));
    let own = [("referral", &of.referral), ("points", &of.points)];
    let word = |(list, codes): (&str, &Vec<String>)| {
        let ours = |code: &&String| !way::list(list).contains(&code.as_str());
        codes.iter().filter(ours).map(|code| format!("{}-code-{list}-{code}", of.id)).collect::<Vec<_>>()
    };
    own.into_iter().chain(lists).flat_map(word).collect()
}

#[test]
fn the_seven_kits_that_were_promised_are_there() {
    let ids: BTreeSet<_> = every_kit().into_iter().map(|of| of.id).collect();
    let promised = [
        "cardiac-rehab",
        "digital-prescription",
        "first-contact",
        "group-programme",
        "home-checks",
        "lbp-hte16",
        "staff-training",
    ];
    assert_eq!(ids, promised.map(str::to_owned).into());
}

/// Whom a programme reaches is said of patients; and nothing is asked twice.
#[test]
fn every_programme_of_patients_asks_whom_it_reaches_and_nothing_that_a_form_of_it_asks() {
    for of in every_kit() {
        let asks = |topic| of.background.contains(&topic);
        assert_eq!(asks(Topic::Ethnicity), of.participant == Who::Patient, "{}", of.id);
        assert_eq!(asks(Topic::Deprivation), of.participant == Who::Patient, "{}", of.id);
        let gives = |id| of.visits.iter().flat_map(|visit| &visit.forms).any(|form| form.instrument == id);
        assert!(!(asks(Topic::Work) && gives("work-status")), "{}", of.id);
        assert!(!(asks(Topic::Technology) && gives("digital-access")), "{}", of.id);
    }
}

#[test]
fn no_kit_contradicts_itself() {
    let instruments = every_instrument();
    let known: Known<'_> = instruments.iter().map(|of| (of.id(), of)).collect();
    for of in every_kit() {
        assert_eq!(of.faults(&known), [], "{}", of.id);
    }
}

/// Licensed instruments may be missing: something is asked all the same.
#[test]
fn every_kit_can_be_run_with_what_is_built_in() {
    let known: BTreeSet<_> = every_instrument().into_iter().map(|of| of.id().to_owned()).collect();
    for of in every_kit() {
        let built_in = of.visits.iter().any(|visit| {
            visit.forms.iter().any(|form| known.contains(&form.instrument) && form.level == Level::Essential)
        });
        assert!(built_in, "{}", of.id);
        for slot in &of.slots {
            let used = of.visits.iter().flat_map(|visit| &visit.forms).any(|form| form.instrument == slot.id);
            assert!(used, "{}: nobody asks {}", of.id, slot.id);
        }
    }
}

#[test]
fn every_word_of_every_kit_is_there_in_four_languages() {
    let texts = Texts::built_in().unwrap();
    for of in every_kit() {
        let words: Vec<_> = of.messages().into_iter().chain(codes(&of)).collect();
        for tag in LANGUAGES {
            let missing: Vec<_> = words.iter().filter(|id| texts.own(tag, id).is_none()).collect();
            assert!(missing.is_empty(), "{} in {tag} lacks {missing:?}", of.id);
        }
    }
}

/// A word that nothing refers to is one that somebody believes to be said.
#[test]
fn no_kit_has_words_for_nothing() {
    for of in every_kit() {
        let words: BTreeSet<_> = of.messages().into_iter().chain(codes(&of)).collect();
        let file = root().join(format!("locales/{SOURCE}/kits/{}.ftl", of.id));
        let text = fs::read_to_string(file).unwrap();
        let written = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        for id in written.filter_map(|line| line.split_once(" =")).map(|(id, _)| id) {
            assert!(words.contains(id), "{}: nobody says {id}", of.id);
        }
    }
}

/// What no native speaker has read is a draft, and only the source is not.
#[test]
fn every_translation_of_a_kit_says_that_it_is_a_draft() {
    let texts = Texts::built_in().unwrap();
    for of in every_kit() {
        for language in texts.languages() {
            let said = |name| texts.attribute(&language.tag, &format!("{}-title", of.id), name);
            let Some(status) = said("status") else { continue };
            let expected = if language.tag == SOURCE { "own" } else { "draft" };
            assert_eq!(status, expected, "{} in {}", of.id, language.tag);
            assert!(said("source").is_some_and(|source| !source.is_empty()), "{}", of.id);
        }
    }
}

/// Everything that is asked rests on something, and everything cited is used or says
/// what was taken from it.
#[test]
fn every_source_says_where_it_is_and_what_it_says() {
    for of in every_kit() {
        assert!(!of.sources.is_empty(), "{}", of.id);
        for source in &of.sources {
            assert!(source.url.starts_with("http"), "{}: {}", of.id, source.id);
            assert!(!source.says.trim().is_empty() && !source.title.trim().is_empty(), "{}", of.id);
        }
    }
}

/// What is seen and what the local procedure is for: an alert knows no diagnosis.
#[test]
fn every_alert_refers_to_the_local_procedure() {
    let texts = Texts::built_in().unwrap();
    let refers: BTreeMap<_, _> = LANGUAGES
        .into_iter()
        .zip(["local procedure", "weithdrefn leol", "lokaln", "مقامی طریقۂ کار"])
        .collect();
    for of in every_kit() {
        for rule in &of.alerts {
            for (tag, words) in &refers {
                let said = texts.own(tag, &format!("{}-alert-{}", of.id, rule.id)).unwrap_or_default();
                assert!(said.contains(words), "{} in {tag}: {said}", rule.id);
            }
        }
    }
}
