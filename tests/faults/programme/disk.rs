//! What a disk has after a power cut: all that it was asked to have for good,
//! and of the rest whatever it happened to have got to.
//!
//! Within a file, what was not yet synced may be there or not, write by write
//! and sector by sector. Names come in order, as every file system with a
//! journal keeps them, but they too are only sure once a folder was synced: that
//! makes sure of every name that was given before.

use std::{
    collections::{BTreeMap, HashMap},
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

use kit::chance::Chance;

use super::calls::Call;

/// What becomes of that which was not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// None of it is there.
    Dropped,
    /// All of it is there.
    Kept,
    /// Of the writes, some; of the names, the first few.
    Some,
    /// The same, each write in sectors of 512 bytes.
    Torn,
}

impl Fate {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Dropped, Self::Kept, Self::Some, Self::Torn];
}

const SECTOR: usize = 512;

/// A disk in the middle of its work.
pub struct Disk {
    /// Where it all lies.
    root: PathBuf,
    /// Syncing does nothing, and says that it did.
    lies: bool,
    files: Vec<Content>,
    numbers: HashMap<u64, usize>,
    /// The names that are sure, below the root.
    names: Names,
    /// Those that are not, in order.
    naming: Vec<Naming>,
}

type Names = BTreeMap<PathBuf, Thing>;

/// What a name is of.
#[derive(Debug, Clone, Copy)]
enum Thing {
    File(usize),
    Folder,
}

struct Content {
    sure: Vec<u8>,
    changes: Vec<Change>,
}

#[derive(Clone)]
enum Change {
    Write(usize, Vec<u8>),
    Length(usize),
}

enum Naming {
    New(PathBuf, Thing),
    Moved(PathBuf, PathBuf),
    Gone(PathBuf),
}

impl Disk {
    /// A disk with what is in `folder`, all of it sure.
    pub fn with(folder: &Path) -> Self {
        let mut disk = Self {
            root: folder.to_owned(),
            lies: false,
            files: Vec::new(),
            numbers: HashMap::new(),
            names: Names::new(),
            naming: Vec::new(),
        };
        disk.hold(folder);
        disk
    }

    fn hold(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let about = fs::metadata(&path).unwrap();
            let thing = if about.is_dir() {
                self.hold(&path);
                Thing::Folder
            } else {
                let file = self.file(fs::read(&path).unwrap());
                self.numbers.insert(about.ino(), file);
                Thing::File(file)
            };
            let name = self.name(&path);
            self.names.insert(name, thing);
        }
    }

    fn name(&self, path: &Path) -> PathBuf {
        path.strip_prefix(&self.root).unwrap().to_owned()
    }

    /// A disk that lies about what it has.
    pub fn lying(self) -> Self {
        Self { lies: true, ..self }
    }

    fn file(&mut self, sure: Vec<u8>) -> usize {
        self.files.push(Content { sure, changes: Vec::new() });
        self.files.len() - 1
    }

    /// Carries on with one call.
    pub fn take(&mut self, call: &Call) {
        match call {
            Call::Created { file, path } => {
                let fresh = self.file(Vec::new());
                self.numbers.insert(*file, fresh);
                self.naming.push(Naming::New(self.name(path.as_ref()), Thing::File(fresh)));
            }
            Call::Wrote { file, at, bytes } => self.change(*file, Change::Write(*at as usize, bytes.clone())),
            Call::Truncated { file, length } => self.change(*file, Change::Length(*length as usize)),
            Call::Synced { .. } | Call::SyncedFolder if self.lies => {}
            Call::Synced { file } => {
                let content = &mut self.files[self.numbers[file]];
                for change in std::mem::take(&mut content.changes) {
                    apply(&mut content.sure, &change);
                }
            }
            Call::SyncedFolder => {
                for naming in std::mem::take(&mut self.naming) {
                    rename(&mut self.names, &naming);
                }
            }
            Call::Renamed { before, after } => {
                self.naming.push(Naming::Moved(self.name(before.as_ref()), self.name(after.as_ref())));
            }
            Call::Unlinked { path } => self.naming.push(Naming::Gone(self.name(path.as_ref()))),
            Call::Made { path } => self.naming.push(Naming::New(self.name(path.as_ref()), Thing::Folder)),
            Call::Said { .. } | Call::Struck => {}
        }
    }

    fn change(&mut self, number: u64, change: Change) {
        self.files[self.numbers[&number]].changes.push(change);
    }

    /// Puts what is there after a power cut now into `folder`, which is empty.
    pub fn cut(&self, fate: Fate, chance: &mut Chance, folder: &Path) {
        let mut names = self.names.clone();
        let survive = match fate {
            Fate::Dropped => 0,
            Fate::Kept => self.naming.len(),
            Fate::Some | Fate::Torn => chance.below(self.naming.len() as u32 + 1) as usize,
        };
        for naming in &self.naming[..survive] {
            rename(&mut names, naming);
        }
        // A folder comes before what is in it.
        for (name, thing) in names {
            let Thing::File(file) = thing else {
                fs::create_dir(folder.join(name)).unwrap();
                continue;
            };
            let content = &self.files[file];
            let mut bytes = content.sure.clone();
            for change in &content.changes {
                for change in survivors(change, fate, chance) {
                    apply(&mut bytes, &change);
                }
            }
            fs::write(folder.join(name), bytes).unwrap();
        }
    }
}

/// What is left of a change that was not synced.
fn survivors(change: &Change, fate: Fate, chance: &mut Chance) -> Vec<Change> {
    let mut heads = || chance.below(2) == 0;
    match (fate, change) {
        (Fate::Dropped, _) => Vec::new(),
        (Fate::Kept, whole) => vec![whole.clone()],
        (Fate::Torn, Change::Write(at, bytes)) => {
            let sectors = bytes.chunks(SECTOR).enumerate().filter(|_| heads());
            sectors.map(|(n, part)| Change::Write(at + n * SECTOR, part.to_vec())).collect()
        }
        (Fate::Some | Fate::Torn, whole) => {
            if heads() {
                vec![whole.clone()]
            } else {
                Vec::new()
            }
        }
    }
}

fn apply(bytes: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Length(length) => bytes.resize(*length, 0),
        Change::Write(at, what) => {
            let end = at + what.len();
            bytes.resize(bytes.len().max(end), 0);
            bytes[*at..end].copy_from_slice(what);
        }
    }
}

fn rename(names: &mut Names, naming: &Naming) {
    match naming {
        Naming::New(name, thing) => drop(names.insert(name.clone(), *thing)),
        Naming::Gone(name) => drop(names.remove(name)),
        Naming::Moved(before, after) => {
            // What is in a folder goes where it goes.
            let moved: Vec<_> = names.keys().filter(|name| name.starts_with(before)).cloned().collect();
            for name in moved {
                if let (Some(thing), Ok(below)) = (names.remove(&name), name.strip_prefix(before)) {
                    let place = if below.as_os_str().is_empty() { after.clone() } else { after.join(below) };
                    names.insert(place, thing);
                }
            }
        }
    }
}
