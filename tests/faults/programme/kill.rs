//! A1: the program is ended while it saves.

use super::{
    Experiment, Figures, Tally,
    lab::{Fault, Lab},
    look::look,
};

/// See [`super::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "A1",
    what: "The program is killed while it saves: before a call to the disk, in the middle of a write, \
           or from outside at any moment; then it is started again over what is left",
    control: "says \"saved\" before it has saved",
    run,
};

/// So many deaths one after the other in one folder, each over what the last one left.
const LIVES: u32 = 20;
/// More saves than anybody lives to make.
const SAVES: u32 = 40;

fn run(lab: &Lab) -> Figures {
    let (real, within) = deaths(lab, "save", lab.times(100, 1_000));
    let (control, _) = deaths(lab, "save-and-say-so-before", lab.times(20, 100));
    Figures { real, control, told: format!("{within} fell in the middle of a change"), open: None }
}

fn deaths(lab: &Lab, deed: &str, times: u32) -> (Tally, u32) {
    let mut chance = lab.chance(deed);
    let (mut tally, mut within) = (Tally::default(), 0);
    let (mut folder, mut kept) = (lab.folder(), Vec::new());
    for turn in 0..times {
        if turn % LIVES == 0 {
            (folder, kept) = (lab.folder(), Vec::new());
        }
        let ran = match turn % 4 {
            0 => {
                let mut working = lab.start(deed, &folder, SAVES, 0, &Fault::none());
                working.hear(1 + chance.below(12) as usize);
                // The next save gets as far as it may meanwhile.
                (0..chance.below(200_000)).for_each(|_| std::hint::spin_loop());
                working.kill()
            }
            1 => lab.run(deed, &folder, SAVES, &Fault::at(1 + chance.below(250), "tear")),
            _ => lab.run(deed, &folder, SAVES, &Fault::at(1 + chance.below(250), "kill")),
        };
        let journal = std::fs::metadata(folder.join("records.db-journal"));
        within += u32::from(journal.is_ok_and(|file| file.len() > 0));
        kept.extend(&ran.kept);
        let state = look(&folder);
        tally.judge(&kept, 1, &state);
        if ran.panicked {
            tally.complain("it panicked".into());
        }
        // One that was on its way is there or not; from now on that is known.
        if let super::State::Sound(there) = state {
            kept = there.into_iter().collect();
        }
    }
    (tally, within)
}
