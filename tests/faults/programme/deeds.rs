//! A9: cut short in the middle of something larger than a save.

use std::{
    path::Path,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use super::{
    Experiment, Figures, Tally,
    calls::Call,
    disk::{Disk, Fate},
    lab::{Fault, Lab, Ran},
};

/// See [`super::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "A9",
    what: "The program is killed before a call to the disk or in the middle of a write, or the power fails, \
           while a clinic is set up, while somebody signs in, and during all that is done to passphrases, \
           keys, people, backups, erasing, and to records of an earlier release. Then everybody gets in who \
           should, with exactly one valid state, and nothing lies around",
    control: "a disk that says it has flushed and has not",
    run,
};

/// Something that is done in a folder.
struct Deed {
    /// What `faulty` calls it.
    name: &'static str,
    /// What is done in an empty folder before.
    before: Option<&'static str>,
}

const fn deed(name: &'static str) -> Deed {
    Deed { name, before: Some("prepare") }
}

/// One more is one more line here; see `desk.rs` for the rest of it.
const DEEDS: [Deed; 12] = [
    deed("restore"),
    deed("renew"),
    deed("leave"),
    deed("backup"),
    deed("passphrase"),
    deed("add"),
    deed("recovery"),
    deed("escrow"),
    deed("erase"),
    deed("sign-in"),
    Deed { name: "found", before: None },
    Deed { name: "migrate", before: Some("older") },
];

/// So many at a time: each keeps one core busy.
const AT_ONCE: usize = 2;

/// What came of one deed.
#[derive(Default)]
struct Done {
    place: usize,
    real: Tally,
    control: Tally,
    calls: u32,
}

fn run(lab: &Lab) -> Figures {
    let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    let Some(deed) = DEEDS.get(place) else { break };
                    let one = Done { place, ..each(lab, deed) };
                    done.lock().unwrap().push(one);
                }
            });
        }
    });
    let (mut real, mut control, mut told) = (Tally::default(), Tally::default(), Vec::new());
    let mut done = done.into_inner().unwrap();
    done.sort_by_key(|one| one.place);
    for one in done {
        told.push(format!("{} {}", DEEDS[one.place].name, one.calls));
        real.add(one.real);
        control.add(one.control);
    }
    let open: Vec<_> = real.open.iter().map(|(what, times)| format!("{what} ({times} times)")).collect();
    let told = format!("calls to the disk: {}", told.join(", "));
    Figures { real, control, told, open: (!open.is_empty()).then(|| open.join(", ")) }
}

fn each(lab: &Lab, deed: &Deed) -> Done {
    let from = lab.folder();
    if let Some(before) = deed.before {
        let ran = lab.run(before, &from, 1, &Fault::none());
        assert!(!ran.kept.is_empty(), "{before} can be done");
    }
    let mut done = Done::default();
    let (begins, ends) = cut_power(lab, &mut done.real, deed, &from, Disk::with, lab.times(2, 32));
    done.calls = ends - begins;
    killed(lab, &mut done.real, deed, &from, begins..ends, lab.times(2, 64));
    let lying = |folder: &Path| Disk::with(folder).lying();
    cut_power(lab, &mut done.control, deed, &from, lying, lab.times(1, 6));
    std::fs::remove_dir_all(from).unwrap();
    done
}

/// Kills it at `times` of the calls in `during`, spread over all of them.
fn killed(lab: &Lab, tally: &mut Tally, deed: &Deed, from: &Path, during: std::ops::Range<u32>, times: u32) {
    let many = during.len() as u32;
    for turn in 0..times {
        let folder = lab.copy(from);
        let blow = if turn % 2 == 0 { "kill" } else { "tear" };
        let ran = lab.run(deed.name, &folder, 1, &Fault::at(1 + during.start + turn * many / times, blow));
        let how = format!("{blow} at {}", 1 + during.start + turn * many / times);
        if ran.panicked {
            tally.complain(format!("{how} of {}: it panicked", deed.name));
        }
        look(lab, tally, deed, &folder, !ran.kept.is_empty(), &how);
    }
}

/// Cuts the power at `times` places in a record of it; the calls between which
/// it is done.
fn cut_power(
    lab: &Lab,
    tally: &mut Tally,
    deed: &Deed,
    from: &Path,
    disk: impl Fn(&Path) -> Disk,
    times: u32,
) -> (u32, u32) {
    let mut chance = lab.chance(deed.name);
    let place = lab.copy(from);
    let mut disk = disk(&place);
    let Ran { calls, kept: said, .. } = lab.run(deed.name, &place, 1, &Fault::none());
    assert!(!said.is_empty(), "{} can be done", deed.name);
    let begins = calls.iter().position(Call::begins).map_or(0, |place| place + 1);
    let (mut done, mut kept) = (0, false);
    for turn in 1..=times as usize {
        let cut = begins + turn * (calls.len() - begins) / times as usize;
        for call in &calls[done..cut] {
            disk.take(call);
            kept |= call.said().is_some();
        }
        done = cut;
        let (folder, fate) = (lab.folder(), Fate::ALL[(turn + 1) % Fate::ALL.len()]);
        disk.cut(fate, &mut chance, &folder);
        look(lab, tally, deed, &folder, kept, &format!("{fate:?} at {cut}"));
    }
    std::fs::remove_dir_all(place).unwrap();
    let counted = |calls: &[Call]| calls.iter().filter(|call| !call.is_said()).count() as u32;
    (counted(&calls[..begins]), counted(&calls))
}

/// What somebody finds who comes in afterwards.
fn look(lab: &Lab, tally: &mut Tally, deed: &Deed, folder: &Path, kept: bool, how: &str) {
    let ran = lab.run(&format!("after-{}", deed.name), folder, kept.into(), &Fault::none());
    tally.tries += 1;
    tally.acknowledged += u32::from(kept);
    let about = |what: &str| format!("{} ({how}): {what}", deed.name);
    for what in &ran.open {
        *tally.open.entry(format!("{}: {what}", deed.name)).or_default() += 1;
    }
    for what in &ran.lost {
        tally.lost += 1;
        tally.tell(about(what));
    }
    if let Some(what) = ran.wrong.first() {
        tally.complain(about(what));
    } else if ran.panicked || (ran.kept.is_empty() && ran.lost.is_empty()) {
        tally.complain(about("it panicked"));
    }
    std::fs::remove_dir_all(folder).unwrap();
}
