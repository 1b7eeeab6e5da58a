//! A6: bits of the records file change by themselves.

use std::fs;

use super::{
    Experiment, Figures, Tally,
    lab::Lab,
    look::{State, glance, look},
};

/// See [`super::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "A6",
    what: "One bit of the records file is turned over: one in every page, and more anywhere. It must be \
           noticed, and the file left as it is",
    control: "the file is opened and read without a check",
    run,
};

const PAGE: usize = 4096;

fn run(lab: &Lab) -> Figures {
    let folder = lab.records(60);
    let path = folder.join("records.db");
    let sound = fs::read(&path).unwrap();
    let mut chance = lab.chance("flips");
    let within = |chance: &mut kit::chance::Chance, from: usize, many: usize| {
        (from + chance.below(many as u32) as usize, 1_u8 << chance.below(8))
    };
    let pages = sound.len() / PAGE;
    let mut flips: Vec<_> = (0..pages).map(|page| within(&mut chance, page * PAGE, PAGE)).collect();
    flips.extend((0..lab.times(60, 5_000)).map(|_| within(&mut chance, 0, sound.len())));

    let (mut real, mut control, mut on_opening) = (Tally::default(), Tally::default(), 0);
    for (at, bit) in flips {
        let mut damaged = sound.clone();
        damaged[at] ^= bit;
        fs::write(&path, &damaged).unwrap();
        control.notice(glance(&folder).is_err(), || format!("byte {at}"));
        let found = look(&folder);
        real.notice(matches!(found, State::Noticed(_)), || format!("byte {at}: {found:?}"));
        on_opening += u32::from(!matches!(found, State::Noticed(what) if what.contains("check")));
        if fs::read(&path).unwrap() != damaged {
            real.complain(format!("byte {at}: the file was written to"));
        }
    }
    let told = format!("every one of {pages} pages; {on_opening} were noticed on opening already");
    Figures { real, control, told, open: None }
}
