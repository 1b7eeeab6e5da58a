//! A room with a disk that can be made to fail.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use kit::{chance::Chance, child::Running};
use tempfile::TempDir;

use super::calls::{Call, calls};

/// Where everything happens.
pub struct Lab {
    faulty: PathBuf,
    room: TempDir,
    whole: bool,
    seed: u64,
    folders: AtomicU32,
}

/// What is done to whoever works in a folder. The names are those of `interpose.c`.
#[derive(Debug, Clone, Default)]
pub struct Fault(Vec<(&'static str, String)>);

impl Fault {
    /// A sound disk.
    pub fn none() -> Self {
        Self::default()
    }

    /// The `at`th call that changes something (from 1) meets `what`: eio, enospc, kill, tear.
    pub fn at(at: u32, what: &str) -> Self {
        Self(vec![("FAULTS_AT", at.to_string()), ("FAULTS_DO", what.into())])
    }

    /// Every call after it does so too.
    pub fn for_good(self) -> Self {
        self.and("FAULTS_FOR_GOOD", "1".into())
    }

    /// Reading and opening count as well.
    pub fn reading_too(self) -> Self {
        self.and("FAULTS_CALLS", "cwstnudro".into())
    }

    /// Files may grow by so many bytes in all.
    pub fn room(bytes: u64) -> Self {
        Self(vec![("FAULTS_ROOM", bytes.to_string())])
    }

    /// Every lock is granted to everybody.
    pub fn no_locks() -> Self {
        Self(vec![("FAULTS_LOCKS", "none".into())])
    }

    fn and(mut self, name: &'static str, value: String) -> Self {
        self.0.push((name, value));
        self
    }
}

/// What somebody said and did who worked on such a disk.
pub struct Ran {
    /// The numbers that were said to be kept, in order.
    pub kept: Vec<u32>,
    /// How often it was said that something could not be kept.
    pub refused: u32,
    /// Whether the fault was met.
    pub hit: bool,
    /// Whether it ended neither by itself nor by the fault.
    pub panicked: bool,
    /// Everything that it missed, in its words.
    pub lost: Vec<String>,
    /// Everything that it found wrong, in its words.
    pub wrong: Vec<String>,
    /// Everything that should be better, in its words, although it harms nothing.
    pub open: Vec<String>,
    /// Every call, in order.
    pub calls: Vec<Call>,
    lines: Vec<String>,
}

impl Ran {
    /// Whether exactly this was said.
    pub fn said(&self, line: &str) -> bool {
        self.lines.iter().any(|said| said == line)
    }

    /// The number that was said after `word`.
    pub fn number(&self, word: &str) -> Option<u32> {
        self.lines.iter().find_map(|line| line.strip_prefix(word)?.parse().ok())
    }
}

/// Somebody at work.
pub struct Working {
    running: Running,
    log: PathBuf,
}

impl Lab {
    /// A lab whose chance begins at `seed`; `faulty` is the program that works in
    /// it. The `whole` programme is what FAULTS.md tells of; otherwise it is a
    /// taste of it, under a minute in all, with the other tests.
    pub fn new(faulty: &Path, whole: bool, seed: u64) -> Self {
        // Power cuts are worked out and not waited for, so that memory is as good a disk as any.
        let memory = Path::new("/dev/shm");
        let room = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
        Self { faulty: faulty.to_owned(), room, whole, seed, folders: AtomicU32::new(0) }
    }

    /// How often: `short`, or `whole` in the whole programme.
    pub fn times(&self, short: u32, whole: u32) -> u32 {
        if self.whole { whole } else { short }
    }

    /// The chance of one experiment, the same every time.
    pub fn chance(&self, experiment: &str) -> Chance {
        let name = experiment.bytes().fold(0_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
        Chance::new(self.seed.wrapping_add(name))
    }

    /// An empty folder, under its one true name.
    pub fn folder(&self) -> PathBuf {
        let number = self.folders.fetch_add(1, Ordering::Relaxed);
        let path = self.room.path().canonicalize().unwrap().join(number.to_string());
        fs::create_dir(&path).unwrap();
        path
    }

    /// Records with `count` saves in them, and the numbers of those.
    pub fn records(&self, count: u32) -> PathBuf {
        let folder = self.folder();
        let ran = self.run("save", &folder, count, &Fault::none());
        assert_eq!(ran.kept.len(), count as usize, "a sound disk keeps everything");
        folder
    }

    /// A copy of `folder`.
    pub fn copy(&self, folder: &Path) -> PathBuf {
        let copy = self.folder();
        fill(&copy, folder);
        copy
    }

    /// Lets somebody do `deed` in `folder`, and waits for the end.
    pub fn run(&self, deed: &str, folder: &Path, count: u32, fault: &Fault) -> Ran {
        self.start(deed, folder, count, 0, fault).finish()
    }

    /// Lets somebody do `deed` in `folder`.
    pub fn start(&self, deed: &str, folder: &Path, count: u32, writer: u32, fault: &Fault) -> Working {
        let log = folder.with_extension(format!("log-{writer}"));
        let (count, writer) = (count.to_string(), writer.to_string());
        let own = [
            ("LD_PRELOAD", env!("INTERPOSER").to_owned()),
            ("FAULTS_FOLDER", folder.to_str().unwrap().to_owned()),
            ("FAULTS_LOG", log.to_str().unwrap().to_owned()),
        ];
        let environment = own.into_iter().chain(fault.0.iter().cloned());
        let arguments = [deed, folder.to_str().unwrap(), &count, &writer];
        Working { running: Running::start_in(&self.faulty, &arguments, environment), log }
    }
}

impl Working {
    /// Listens until so many lines were said.
    pub fn hear(&mut self, lines: usize) {
        self.running.hear_lines(lines);
    }

    /// Ends it from outside.
    pub fn kill(self) -> Ran {
        let ended = self.running.kill();
        ran(&ended.lines, false, &self.log)
    }

    /// Waits for its end.
    pub fn finish(self) -> Ran {
        let ended = self.running.finish();
        ran(&ended.lines, !ended.well && !ended.cut_short, &self.log)
    }
}

/// Puts a copy of everything in `from` into `folder`.
fn fill(folder: &Path, from: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = folder.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir(&place).unwrap();
            fill(&place, &entry.path());
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

fn ran(lines: &[String], panicked: bool, log: &Path) -> Ran {
    let number = |line: &String| line.strip_prefix("kept ")?.parse().ok();
    let refused = lines.iter().filter(|line| line.starts_with("refused ") || line.starts_with("stopped "));
    let after =
        |word: &str| lines.iter().filter_map(|line| Some(line.strip_prefix(word)?.to_owned())).collect();
    let calls = calls(&fs::read(log).unwrap_or_default());
    // Each has a log of its own, however often a folder is worked in.
    let _ = fs::remove_file(log);
    Ran {
        kept: lines.iter().filter_map(number).collect(),
        refused: refused.count() as u32,
        hit: calls.iter().any(|call| matches!(call, Call::Struck)),
        panicked,
        lost: after("lost "),
        wrong: after("wrong "),
        open: after("open "),
        lines: lines.to_vec(),
        calls,
    }
}
