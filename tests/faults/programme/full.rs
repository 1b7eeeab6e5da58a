//! A4: the disk is full.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    Experiment, Figures, Tally, errors,
    lab::{Fault, Lab},
    look::look,
};

/// See [`super::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "A4",
    what: "The disk is full after so many bytes, from none on; what could not be saved is saved once room \
           is made. And \"no room\" as the answer to each single call that changes a file",
    control: "says \"saved\" before it has saved",
    run,
};

const SAVES: u32 = 8;
/// What is put aside to be given up; more than all that is to be saved.
const RESERVE: usize = 512 * 1024;

/// More than setting up and saving need.
const PLENTY: u64 = 1024 * 1024;

fn run(lab: &Lab) -> Figures {
    let (empty, begun) = ((lab.folder(), &[][..]), (lab.records(4), &[1, 2, 3, 4][..]));
    let (mut real, mut control) = (Tally::default(), Tally::default());
    let refused = fill(lab, &mut real, "save", &empty, lab.times(6, 200))
        + fill(lab, &mut real, "save", &begun, lab.times(8, 400));
    let calls = errors::each_call(lab, &mut real, "save", lab.times(13, 1), |n| Fault::at(n, "enospc"));
    fill(lab, &mut control, "save-and-say-so-before", &begun, lab.times(4, 40));
    let told = format!("{refused} times there was no room; {calls} single calls");
    Figures { real, control, told, open: None }
}

/// How many bytes must be free for all to be saved in a copy of `from`.
fn needed(lab: &Lab, from: &Path) -> u64 {
    let (mut little, mut enough) = (0, PLENTY);
    while enough - little > 64 {
        let half = little.midpoint(enough);
        match lab.run("save", &lab.copy(from), SAVES, &Fault::room(half)).hit {
            true => little = half,
            false => enough = half,
        }
    }
    enough
}

/// Leaves `times` different amounts of room, from none to almost enough, in
/// copies of `from`, with what was saved in it; how often there was not enough.
fn fill(lab: &Lab, tally: &mut Tally, deed: &str, from: &(PathBuf, &[u32]), times: u32) -> u32 {
    let (from, before) = (&from.0, from.1);
    let needed = needed(lab, from);
    let mut full = 0;
    for room in (0..times).map(|part| needed * u64::from(part) / u64::from(times)) {
        let folder = lab.copy(from);
        fs::write(folder.join("reserve"), [0; RESERVE]).unwrap();
        let ran = lab.run(deed, &folder, SAVES, &Fault::room(room));
        full += u32::from(ran.hit);
        tally.judge(&[before, &ran.kept[..]].concat(), ran.refused, &look(&folder));
        // Where it could not even be set up, it can be once there is room.
        let well = lab.run("save", &folder, SAVES, &Fault::none());
        let kept = [before, &ran.kept[..], &well.kept].concat();
        tally.compare(&kept, ran.refused, &look(&folder));
        if ran.panicked || well.panicked || well.kept.len() != SAVES as usize {
            tally.complain(format!("with room for {room} bytes"));
        }
        if deed == "save" && !ran.kept.is_empty() && ran.kept.len() != SAVES as usize {
            tally.complain(format!("room was made and not used, after {room} bytes"));
        }
        fs::remove_dir_all(&folder).unwrap();
    }
    full
}
