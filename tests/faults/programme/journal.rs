//! A7: what a power cut left behind is damaged too.

use std::{fs, path::Path};

use super::{
    Experiment, Figures, Tally,
    disk::{Disk, Fate},
    lab::{Fault, Lab},
    look::{State, glance, look},
};

/// See [`super::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "A7",
    what: "After a power cut in the middle of a change, the journal that would undo it is cut off at every \
           509th byte, changed by a bit, or gone. Nothing that was acknowledged may be missing unnoticed",
    control: "the records are opened and read without a check",
    run,
};

/// Not a divisor of anything that is written, so that it cuts everywhere.
const STEP: usize = 509;

fn run(lab: &Lab) -> Figures {
    let mut chance = lab.chance("journal");
    let (mut real, mut control) = (Tally::default(), Tally::default());
    let (mut whole, mut noticed) = (0, 0);
    let states = interrupted(lab);
    let many = (lab.times(2, 16) as usize).min(states.len());
    for place in 0..many {
        let Interrupted { folder, kept } = &states[place * states.len() / many];
        let sound = fs::read(folder.join(JOURNAL)).unwrap();
        let mut journals: Vec<_> =
            (0..sound.len()).step_by(STEP).map(|n| Some(sound[..n].to_vec())).collect();
        journals.push(None);
        for _ in 0..lab.times(20, 100) {
            let mut flipped = sound.clone();
            flipped[chance.below(sound.len() as u32) as usize] ^= 1 << chance.below(8);
            journals.push(Some(flipped));
        }
        for journal in journals {
            let unchecked = with(lab, folder, journal.as_deref(), glance);
            match with(lab, folder, journal.as_deref(), look) {
                State::Noticed(_) => {
                    noticed += 1;
                    real.notice(true, String::new);
                    control.notice(unchecked.is_err(), || "read as if nothing were wrong".into());
                }
                state @ (State::Sound(_) | State::Silent(..)) => {
                    whole += u32::from(matches!(state, State::Sound(_)));
                    real.judge(kept, 1, &state);
                }
            }
        }
    }
    let told = format!("{many} cuts; {whole} times the records were whole, {noticed} times it was noticed");
    Figures { real, control, told, open: None }
}

const JOURNAL: &str = "records.db-journal";

/// The state of a disk in the middle of a change.
struct Interrupted {
    folder: std::path::PathBuf,
    kept: Vec<u32>,
}

/// Every state in which the records have been changed and the journal is needed.
fn interrupted(lab: &Lab) -> Vec<Interrupted> {
    let folder = lab.records(12);
    let before: Vec<u32> = (1..=12).collect();
    let mut disk = Disk::with(&folder);
    let sound = fs::read(folder.join("records.db")).unwrap();
    let ran = lab.run("save", &folder, 1, &Fault::none());
    let mut states = Vec::new();
    for call in &ran.calls {
        disk.take(call);
        let folder = lab.folder();
        disk.cut(Fate::Kept, &mut lab.chance("kept"), &folder);
        let hot = fs::metadata(folder.join(JOURNAL)).is_ok_and(|journal| journal.len() > 0);
        if hot && fs::read(folder.join("records.db")).unwrap() != sound {
            states.push(Interrupted { folder, kept: before.clone() });
        }
    }
    states
}

/// What is seen in a copy of `folder` with another journal, or none.
fn with<T>(lab: &Lab, folder: &Path, journal: Option<&[u8]>, see: impl Fn(&Path) -> T) -> T {
    let copy = lab.copy(folder);
    match journal {
        Some(bytes) => fs::write(copy.join(JOURNAL), bytes).unwrap(),
        None => fs::remove_file(copy.join(JOURNAL)).unwrap(),
    }
    let seen = see(&copy);
    fs::remove_dir_all(copy).unwrap();
    seen
}
