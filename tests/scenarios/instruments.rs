//! Every instrument under `assets/instruments` is checked as it stands there:
//! adding a file adds its tests.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
};

use domain::{
    cases::{self, Cases},
    instrument::{Draft, Instrument},
};
use kit::{files, root};
use text::{SOURCE, Texts};

fn every_instrument() -> Vec<Instrument> {
    let all: Vec<_> = files("assets/instruments", ".toml")
        .into_iter()
        .filter(|path| !path.to_string_lossy().contains(".cases."))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let draft: Draft = toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            assert!(path.ends_with(format!("{}.toml", draft.id)), "{} is named otherwise", path.display());
            Instrument::try_from(draft).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
        })
        .collect();
    assert!(!all.is_empty());
    all
}

#[test]
fn every_instrument_scores_its_worked_examples() {
    for of in every_instrument() {
        let file = root().join(format!("assets/instruments/{}.cases.toml", of.id()));
        let text = fs::read_to_string(&file).unwrap_or_else(|_| panic!("{} has no worked examples", of.id()));
        let worked: Cases = toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));

        cases::check(&of, &worked).unwrap_or_else(|e| panic!("{}: {e}", of.id()));
        cases::sufficient(&of, &worked).unwrap_or_else(|e| panic!("{}: {e}", of.id()));
    }
}

#[test]
fn every_instrument_can_be_read_in_the_source_language() {
    let texts = Texts::built_in().unwrap();
    for of in every_instrument() {
        let missing: Vec<_> =
            of.wording().into_iter().filter(|id| !texts.covers(SOURCE, [id.as_str()])).collect();
        assert!(missing.is_empty(), "{} lacks {missing:?}", of.id());
        for scale in of.scales() {
            let mut said = vec![format!("{}-{}", of.id(), scale.id)];
            said.extend(scale.bands.iter().map(|band| format!("{}-{}-band-{}", of.id(), scale.id, band.id)));
            said.extend(
                scale.thresholds.iter().map(|t| format!("{}-{}-threshold-{}", of.id(), scale.id, t.id)),
            );
            for id in said {
                assert!(texts.covers(SOURCE, [id.as_str()]), "locales/{SOURCE} lacks {id}");
            }
        }
    }
}

#[test]
fn no_two_instruments_name_an_item_alike() {
    let mut owners = BTreeMap::new();
    for of in every_instrument() {
        for item in of.items() {
            let other = owners.insert(item.id.clone(), of.id().to_owned());
            assert_eq!(other, None, "{} of {}", item.id, of.id());
        }
    }
}

/// What is published, and what was merely collated, is said of every wording.
#[test]
fn every_wording_says_where_it_is_from() {
    let texts = Texts::built_in().unwrap();
    for of in every_instrument() {
        for language in texts.languages() {
            if texts.wording_digest(&language.tag, &of.wording()).is_none() {
                continue;
            }
            let said = |name| texts.attribute(&language.tag, of.id(), name).unwrap_or_default();
            let place = format!("{} in {}", of.id(), language.tag);
            assert!(["published", "collated", "own"].contains(&said("status").as_str()), "{place}");
            assert!(!said("source").is_empty(), "{place}");
            assert_eq!(said("status") == "own", of.has_own_stem(), "{place}");
        }
    }
}

/// Not a word of an instrument changes by accident. Run with `UPDATE=1` to write
/// the list; a line that changes needs a raised version.
#[test]
fn every_wording_is_the_one_that_was_checked() {
    let texts = Texts::built_in().unwrap();
    let mut found = String::from("# instrument|version language SHA-256 of its wording\n");
    for of in every_instrument() {
        for language in texts.languages() {
            if let Some(digest) = texts.wording_digest(&language.tag, &of.wording()) {
                writeln!(found, "{}|{} {} {digest}", of.id(), of.version(), language.tag).unwrap();
            }
        }
    }
    let file = root().join("tests/golden/wordings.txt");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, &found).unwrap();
    }
    assert_eq!(fs::read_to_string(file).unwrap_or_default(), found);
}

#[test]
fn the_languages_that_were_promised_are_there() {
    let texts = Texts::built_in().unwrap();
    let read_in = |id: &str| {
        let all = every_instrument();
        let of = all.iter().find(|one| one.id() == id).unwrap();
        let covered =
            texts.languages().iter().filter(|l| texts.wording_digest(&l.tag, &of.wording()).is_some());
        covered.map(|language| language.tag.clone()).collect::<BTreeSet<_>>()
    };
    let set = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(read_in("phq-9"), set(&["en-GB", "pl", "ar", "fr", "it", "es-US", "pt-BR", "ro"]));
    assert_eq!(read_in("gad-7"), set(&["en-GB", "pl", "ar", "fr", "it", "es-ES", "pt-BR"]));
    for english_only in ["phq-2", "phq-4", "gad-2", "rmdq-24", "nprs", "sus", "news2", "own-activities"] {
        assert_eq!(read_in(english_only), set(&["en-GB"]));
    }
    for of_ours in [
        "back-history",
        "digital-access",
        "return-to-activities",
        "work-status",
        "experience",
        "session-experience",
        "confidence",
        "training-quiz",
        "implementation",
        "home-worry",
        "exercise-capacity",
        "diabetes-checks",
        "consultation-outcome",
        "sleep-week",
    ] {
        assert_eq!(read_in(of_ours), set(&["en-GB", "cy", "pl", "ur"]), "{of_ours}");
    }
}
