//! A4: the disk is full, at the desk.

use std::{fs, path::PathBuf};

use super::{
    Experiment, Figures, Tally,
    lab::{Fault, Lab},
};

/// See [`super::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "A4b",
    what: "The disk fills up at the desk while answers are given. Each answer that does not fit is refused as \
           such; then locking is noted in the trail, and what the endpoint confirms is written down, out of \
           the room that was put aside; once room is made, everything goes on",
    control: "no room was put aside",
    run,
};

const RESERVE: &str = "reserve.bin";
/// Room for coming in, and for a day that is not over at once.
const LEAST: u64 = 64 * 1024;
/// Not a divisor of anything that is written.
const STEP: u64 = 1_777;

fn run(lab: &Lab) -> Figures {
    let folder = lab.folder();
    assert!(!lab.run("prepare", &folder, 1, &Fault::none()).kept.is_empty(), "a clinic can be set up");
    let locks = lab.run("after-full", &lab.copy(&folder), 0, &Fault::none()).number("locks ").unwrap();
    let from = From { folder, locks };
    let (mut real, mut control, mut refused) = (Tally::default(), Tally::default(), 0);
    for turn in 0..lab.times(2, 40) {
        for deed in ["fill-and-lock", "fill-and-send"] {
            refused += day(lab, &mut real, deed, &from, LEAST + u64::from(turn) * STEP);
        }
    }
    fs::remove_file(from.folder.join(RESERVE)).unwrap();
    for turn in 0..lab.times(2, 8) {
        day(lab, &mut control, "fill-unready", &from, LEAST + u64::from(turn) * STEP);
    }
    Figures { real, control, told: format!("{refused} days ended with a full disk"), open: None }
}

/// What every day begins with.
struct From {
    folder: PathBuf,
    /// How often it was locked so far.
    locks: u32,
}

/// One day in a copy of `from`, with so much `room`; 1 if it was not enough.
fn day(lab: &Lab, tally: &mut Tally, deed: &str, from: &From, room: u64) -> u32 {
    let From { folder, locks } = from;
    let folder = lab.copy(folder);
    let ran = lab.run(deed, &folder, 1, &Fault::room(room));
    if ran.refused > 0 {
        fs::remove_file(folder.join("ballast")).unwrap();
    }
    let after = lab.run("after-full", &folder, ran.kept.len() as u32, &Fault::none());
    tally.tries += 1;
    tally.acknowledged += ran.kept.len() as u32;
    for what in after.lost.iter().chain(&ran.lost) {
        tally.lost += 1;
        tally.tell(format!("{deed} with {room} bytes: {what}"));
    }
    let noted = after.number("locks ") == Some(locks + 1);
    let settled =
        ran.number("confirmed ").is_none_or(|many| many > 0 && after.number("receipts ") == Some(many));
    let complaint = match (ran.wrong.first().or(after.wrong.first()), ran.panicked || after.panicked) {
        (Some(wrong), _) => Some(wrong.as_str()),
        (None, true) => Some("it panicked"),
        (None, false) if ran.refused == 0 => Some("the disk was never full"),
        (None, false) if !noted => Some("locking is not in the trail"),
        (None, false) if !settled => Some("what was confirmed is not written down"),
        (None, false) if after.kept.is_empty() => Some("nobody gets in"),
        (None, false) => None,
    };
    if let Some(complaint) = complaint {
        tally.complain(format!("{deed} with {room} bytes: {complaint}"));
    }
    fs::remove_dir_all(folder).unwrap();
    u32::from(ran.refused > 0)
}
