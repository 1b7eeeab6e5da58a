//! Programmes that are sound, and programmes that are not.

use std::{collections::BTreeMap, fs, path::PathBuf};

use super::*;
use crate::instrument::{Draft, Instrument};

mod faults;
mod plan;
mod training;
mod watch;

const BACK: &str = include_str!("tests/back.toml");

/// The programme for tests.
pub(crate) fn back() -> Kit {
    toml::from_str(BACK).unwrap()
}

/// The same with some of its text replaced.
pub(super) fn changed(from: &str, to: &str) -> Kit {
    assert!(BACK.contains(from), "{from}");
    let text = BACK.replacen(from, to, 1);
    toml::from_str(&text).unwrap_or_else(|why| panic!("{from} -> {to}\n{why}"))
}

/// An instrument that is built in.
pub(super) fn built_in(id: &str) -> Instrument {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../assets/instruments");
    let text = fs::read_to_string(root.join(format!("{id}.toml"))).unwrap();
    toml::from_str::<Draft>(&text).unwrap().try_into().unwrap()
}

/// What is wrong with a kit, where the pain scale is all there is.
pub(super) fn faults(kit: &Kit) -> Vec<String> {
    let nprs = built_in("nprs");
    let known = BTreeMap::from([("nprs", &nprs)]);
    kit.faults(&known).iter().map(KitFault::to_string).collect()
}
