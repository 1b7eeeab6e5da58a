//! A3: the power fails.

use std::path::Path;

use super::{
    Experiment, Figures, Tally,
    disk::{Disk, Fate},
    lab::{Fault, Lab},
    look::look,
};

/// See [`super::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "A3",
    what: "The power fails: from a record of every call to the disk, what a disk may have at any moment \
           is built, with writes that were not yet flushed dropped, kept, kept in part, or torn into \
           sectors of 512 bytes",
    control: "a disk that says it has flushed and has not; and a program that says \"saved\" too early",
    run,
};

fn run(lab: &Lab) -> Figures {
    let (real, calls) = cuts(lab, "save", Disk::with, lab.times(100, 1_250));
    let mut control = Tally::default();
    for (deed, disk) in [("save", true), ("save-and-say-so-before", false)] {
        let disk = move |folder: &Path| match disk {
            true => Disk::with(folder).lying(),
            false => Disk::with(folder),
        };
        let (tally, _) = cuts(lab, deed, disk, lab.times(15, 60));
        assert!(tally.red() > 0, "each control alone: {tally}");
        control.add(tally);
    }
    Figures {
        real,
        control,
        told: format!("cut at {calls} places in a record of setting up and saving"),
        open: None,
    }
}

/// Records a run, and cuts it `many` times, each with every fate.
fn cuts(lab: &Lab, deed: &str, disk: impl Fn(&Path) -> Disk, many: u32) -> (Tally, u32) {
    let place = lab.folder();
    let mut disk = disk(&place);
    let ran = lab.run(deed, &place, lab.times(20, 60), &Fault::none());
    let mut chance = lab.chance("power");
    let mut cuts: Vec<_> = (0..many).map(|_| chance.below(ran.calls.len() as u32 + 1) as usize).collect();
    cuts.sort_unstable();
    let (mut tally, mut done, mut kept) = (Tally::default(), 0, Vec::new());
    for &cut in &cuts {
        for call in &ran.calls[done..cut] {
            disk.take(call);
            kept.extend(call.said());
        }
        done = cut;
        for fate in Fate::ALL {
            let folder = lab.folder();
            disk.cut(fate, &mut chance, &folder);
            tally.judge(&kept, 1, &look(&folder));
            std::fs::remove_dir_all(&folder).unwrap();
        }
    }
    cuts.dedup();
    (tally, cuts.len() as u32)
}
