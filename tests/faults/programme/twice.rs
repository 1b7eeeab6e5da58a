//! A10: the program is started twice.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use super::{
    Experiment, Figures, Tally,
    lab::{Fault, Lab},
};

/// See [`super::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "A10b",
    what: "The program is started a second time over the same folder. The second is told who has it and \
           changes nothing, and gets in once the first has been killed",
    control: "a network drive whose locks do nothing",
    run,
};

fn run(lab: &Lab) -> Figures {
    let from = lab.folder();
    lab.run("found", &from, 1, &Fault::none());
    let (mut real, mut control) = (Tally::default(), Tally::default());
    for _ in 0..lab.times(5, 100) {
        twice(lab, &mut real, &from, &Fault::none());
    }
    for _ in 0..lab.times(1, 10) {
        twice(lab, &mut control, &from, &Fault::no_locks());
    }
    Figures { real, control, told: "between two processes of one account".into(), open: None }
}

fn twice(lab: &Lab, tally: &mut Tally, from: &Path, fault: &Fault) {
    let folder = lab.copy(from);
    let mut first = lab.start("hold", &folder, 1, 0, fault);
    first.hear(1);
    let before = content(&folder);
    let second = lab.start("second", &folder, 1, 1, fault).finish();
    let held = second.said("held") && !second.panicked;
    tally.notice(held, || format!("the second was not told: {:?}", second.wrong));
    if content(&folder) != before {
        tally.complain("the second changed something".into());
    }
    let first = first.kill();
    let later = lab.run("second", &folder, 1, fault);
    if first.kept.is_empty() || later.kept.is_empty() {
        tally.complain("nobody gets in after the first was killed".into());
    }
    fs::remove_dir_all(folder).unwrap();
}

/// Every file in a folder, but the reserve.
fn content(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.is_file() && !path.ends_with("reserve.bin"));
    files.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}
