//! The instruments that the program ships, with all their wordings.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use domain::instrument::{Draft, Instrument};
use exchange::{Wording, import};
use fluent::{FluentBundle, FluentResource};

use crate::round_trip::{same, sent};

pub fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").join(path)
}

pub fn instruments() -> Vec<Instrument> {
    let files = fs::read_dir(root("assets/instruments")).unwrap().map(|file| file.unwrap().path());
    let drafts = files.filter(|path| {
        path.extension().is_some_and(|end| end == "toml") && !path.to_string_lossy().contains(".cases.")
    });
    drafts
        .map(|path| {
            let draft: Draft = toml::from_str(&fs::read_to_string(&path).unwrap())
                .unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            Instrument::try_from(draft).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
        })
        .collect()
}

/// Every language that has all of the instrument's words, the source first.
pub fn wordings(of: &Instrument) -> Vec<Wording> {
    let languages = fs::read_dir(root("locales")).unwrap().map(|one| one.unwrap().path());
    let mut all: Vec<Wording> = languages
        .filter_map(|folder| {
            let text = fs::read_to_string(folder.join(format!("instruments/{}.ftl", of.id()))).ok()?;
            let language = folder.file_name()?.to_str()?.to_owned();
            let mut bundle =
                FluentBundle::new(vec![language.parse::<unic_langid::LanguageIdentifier>().unwrap()]);
            bundle.set_use_isolating(false);
            bundle.add_resource(FluentResource::try_new(text).unwrap()).unwrap();
            let said = |id: &String| {
                let pattern = bundle.get_message(id)?.value()?;
                Some((id.clone(), bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned()))
            };
            let texts: Option<BTreeMap<_, _>> = of.wording().iter().map(said).collect();
            Some(Wording { language, texts: texts? })
        })
        .collect();
    all.sort_by_key(|one| (one.language != "en-GB", one.language.clone()));
    all
}

#[test]
fn every_instrument_that_ships_comes_back_as_it_was_in_every_language() {
    let all = instruments();
    for of in &all {
        let wordings = wordings(of);
        assert!(wordings.first().is_some_and(|one| one.language == "en-GB"), "{}", of.id());

        let back = import(&sent(of, &wordings)).unwrap();

        same(of, &wordings, &back);
    }
    assert!(all.len() >= 5);
}
