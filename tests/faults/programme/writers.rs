//! A10: several programs write to the same records at once.

use super::{
    Experiment, Figures, Tally,
    lab::{Fault, Lab},
    look::look,
};

/// See [`super::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "A10",
    what: "Two and four programs save into the same records at once, as if nothing kept a second one out",
    control: "a network drive whose locks do nothing",
    run,
};

fn run(lab: &Lab) -> Figures {
    let (mut real, mut control, mut refused) = (Tally::default(), Tally::default(), 0);
    for _ in 0..lab.times(1, 5) {
        for writers in [2, 4] {
            refused += together(lab, &mut real, writers, lab.times(25, 250), &Fault::none());
        }
    }
    for _ in 0..lab.times(2, 5) {
        together(lab, &mut control, 4, 25, &Fault::no_locks());
    }
    Figures {
        real,
        control,
        told: format!("{refused} saves were refused because others were busy"),
        open: None,
    }
}

/// Lets `writers` save `each` at the same time; how many saves were refused.
fn together(lab: &Lab, tally: &mut Tally, writers: u32, each: u32, fault: &Fault) -> u32 {
    let folder = lab.records(0);
    let all: Vec<_> = (1..=writers).map(|writer| lab.start("write", &folder, each, writer, fault)).collect();
    let all: Vec<_> = all.into_iter().map(super::lab::Working::finish).collect();
    let kept: Vec<_> = all.iter().flat_map(|ran| ran.kept.iter().copied()).collect();
    let refused = all.iter().map(|ran| ran.refused).sum();
    tally.judge(&kept, refused, &look(&folder));
    if all.iter().any(|ran| ran.panicked) {
        tally.complain("one of them panicked".into());
    }
    refused
}
