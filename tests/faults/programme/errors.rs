//! A5: the disk fails at the n-th call.

use super::{
    Experiment, Figures, Tally,
    lab::{Fault, Lab},
    look::look,
};

/// See [`super::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "A5",
    what: "The disk answers one call with an input/output error, or every call from then on: the first \
           call, the second, and so on to the last, opening and reading included",
    control: "says \"saved\" before it has saved",
    run,
};

/// So many records are saved from an empty folder on, and so many more once the disk is well.
const SAVES: u32 = 3;

fn run(lab: &Lab) -> Figures {
    let each = lab.times(13, 1);
    let mut real = Tally::default();
    let once = each_call(lab, &mut real, "save", each, |n| Fault::at(n, "eio").reading_too());
    let for_good = |n| Fault::at(n, "eio").reading_too().for_good();
    each_call(lab, &mut real, "save", each, for_good);
    let mut control = Tally::default();
    each_call(lab, &mut control, "save-and-say-so-before", each, for_good);
    Figures { real, control, told: format!("{once} calls, each failing once, and each for good"), open: None }
}

/// Lets every `each`th call meet a fault until one is no longer met; how many calls there are.
pub fn each_call(lab: &Lab, tally: &mut Tally, deed: &str, each: u32, fault: impl Fn(u32) -> Fault) -> u32 {
    let mut at = 1;
    while afterwards(lab, tally, deed, &fault(at)) {
        at += each;
    }
    at - 1
}

/// Meets `fault`, then has a sound disk again; whether it was met.
fn afterwards(lab: &Lab, tally: &mut Tally, deed: &str, fault: &Fault) -> bool {
    let folder = lab.folder();
    let struck = lab.run(deed, &folder, SAVES, fault);
    // A save that was refused in its last breath may be there.
    tally.judge(&struck.kept, struck.refused, &look(&folder));
    let well = lab.run("save", &folder, SAVES, &Fault::none());
    let kept = [&struck.kept[..], &well.kept].concat();
    tally.compare(&kept, struck.refused, &look(&folder));
    if struck.panicked || well.panicked {
        tally.complain("it panicked".into());
    }
    if well.kept.len() != SAVES as usize {
        tally.complain("a sound disk does not keep everything".into());
    }
    std::fs::remove_dir_all(&folder).unwrap();
    struck.hit
}
