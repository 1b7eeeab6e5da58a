//! Small instruments and answers for tests, from a few lines of TOML.

use std::{fs, path::PathBuf};

use chrono::NaiveDate;

use crate::{
    cases::{self, Case},
    form::{Circumstances, Form},
    instrument::{Draft, DraftError, Instrument},
    response::{Answers, Mode},
};

/// What every small instrument has.
const HEAD: &str = r#"
    id = "small"
    version = 1
    title = "Small"
    licence = { status = "generic-method", terms = "none" }
    choices.often = [{ id = "0", points = 0 }, { id = "1", points = 1 }, { id = "2", points = 2 }, { id = "3", points = 3 }]
    choices.colour = [{ id = "red" }, { id = "blue" }]
"#;

pub(crate) const PATIENT: Circumstances = Circumstances { age: None, visit: None, mode: Mode::Patient };

/// The day of the visit: 14 March 2024.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 3, 14).unwrap()
}

pub(crate) fn draft(rest: &str) -> Draft {
    toml::from_str(&format!("{HEAD}{rest}")).unwrap_or_else(|why| panic!("{rest}\n{why}"))
}

pub(crate) fn refused(rest: &str) -> DraftError {
    Instrument::try_from(draft(rest)).map(drop).unwrap_err()
}

pub(crate) fn small(rest: &str) -> Instrument {
    draft(rest).try_into().unwrap_or_else(|why| panic!("{rest}\n{why}"))
}

/// Answers as a case writes them: `answers = { a = 1 }`, `missing = { b = "declined" }`.
pub(crate) fn answers(of: &Instrument, said: &str) -> Answers {
    let case: Case = toml::from_str(&format!("name = \"\"\nscores = {{}}\n{said}")).unwrap();
    cases::answers(of, &case).unwrap()
}

/// The keys of the places that are asked or offered, in order.
pub(crate) fn shown(of: &Instrument, said: &Answers, circumstances: Circumstances) -> String {
    use crate::form::State::{Asked, Away, Spare, Unseen};
    let form = Form::new(of, said, circumstances);
    let shown = form.slots().iter().filter_map(|slot| match slot.state {
        Asked => Some(slot.key.clone()),
        Spare => Some(format!("({})", slot.key)),
        Unseen | Away => None,
    });
    shown.collect::<Vec<_>>().join(" ")
}

/// The texts of every instrument that is built in and of the one that has
/// everything, with their cases.
pub(crate) fn files() -> Vec<(String, String)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let mut paths: Vec<_> = fs::read_dir(root.join("assets/instruments"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !path.to_string_lossy().ends_with(".cases.toml"))
        .collect();
    paths.push(root.join("tests/kit/everything.toml"));
    let text =
        |path: PathBuf| fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    paths.into_iter().map(|path| (text(path.clone()), text(path.with_extension("cases.toml")))).collect()
}

/// The instrument that has everything.
pub(crate) fn everything() -> Instrument {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/kit/everything.toml");
    let draft: Draft = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    draft.try_into().unwrap()
}
