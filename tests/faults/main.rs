//! The whole fault programme.
//!
//! `faults FILE [SEED [ID…]]` writes what came of it to `FILE`; with ids, only
//! of those experiments; `A` and `B` are all of one programme, and the part of the
//! other stays in the page as it is. With `FAULTS_TELL` in the environment, everything that is
//! lost or wrong is said as it is found, in the controls too.
#![expect(clippy::unwrap_used, reason = "an experiment that cannot be set up has failed")]

mod programme;
mod report;

use std::{env, path::Path, process::ExitCode, sync::Mutex, time::Instant};

use programme::{ALL, Lab};

const SEED: u64 = 20_261_122;

fn main() -> ExitCode {
    let words: Vec<_> = env::args().skip(1).collect();
    let seed = words.get(1).map_or(Ok(SEED), |seed| seed.parse());
    let (Some(file), Ok(seed)) = (words.first(), seed) else {
        eprintln!("usage: faults FILE [SEED [ID…]]");
        return ExitCode::from(2);
    };
    if !cfg!(target_os = "linux") {
        eprintln!("The disk that can be made to fail works on Linux only.");
        return ExitCode::from(2);
    }
    let ids = words.get(2..).unwrap_or_default();
    let faulty = env::current_exe().unwrap().with_file_name("faulty");
    let mut wanted: Vec<_> =
        ALL.iter().filter(|one| ids.is_empty() || ids.iter().any(|id| asked(id, one.id))).collect();
    // The longest are among the last: with those first, no core waits for the other. B1, which cuts at
    // every byte, is the longest of all.
    wanted.sort_by_key(|one| one.id == "B1");
    let before = std::fs::read_to_string(file).unwrap_or_default();
    // Now, and not when it ends: somebody may commit while it runs.
    let circumstances = report::circumstances();
    let lines = Mutex::new(Vec::new());
    let left = Mutex::new(wanted);
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let Some(experiment) = left.lock().unwrap().pop() else { return };
                    let began = Instant::now();
                    // A lab of its own, so that what one leaves behind is gone before the next.
                    let figures = (experiment.run)(&Lab::new(&faulty, true, seed));
                    let seconds = began.elapsed().as_secs();
                    eprintln!("{} ({seconds} s): {figures}", experiment.id);
                    let mut lines = lines.lock().unwrap();
                    lines.push(report::Line { experiment, figures, seconds });
                    lines.sort_by_key(|line| ALL.iter().position(|one| one.id == line.experiment.id));
                    // After each, so that a run that is cut short keeps what it found.
                    let page = report::page(seed, &circumstances, &lines, &before);
                    std::fs::write(Path::new(file), page).unwrap();
                }
            });
        }
    });
    let lines = lines.into_inner().unwrap();
    if lines.iter().all(|line| line.figures.hold()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Whether an experiment is asked for: by its own name, or by its programme's.
fn asked(word: &str, id: &str) -> bool {
    word == id || word == &id[..1]
}
