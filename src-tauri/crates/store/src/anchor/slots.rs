//! The anchor's file: two places, written by turns, so that a torn write leaves
//! the one before it.

use std::{
    fs::File,
    io::{self, ErrorKind, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use hmac::Mac;

use super::Head;
use crate::file::{folder_of, key, settle};

/// From one place to the other, in bytes: a disk tears writes within less.
pub(super) const APART: usize = 4096;

/// Magic (8), format (4), number of the row (8), its hash (32), MAC (32).
pub(super) const SIZE: usize = 84;

const MAGIC: &[u8; 8] = b"PBanchor";
const FORMAT: u32 = 1;

/// What is in the file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Noted {
    /// There is no file.
    Nothing,
    /// There is one, with nothing in it that was written under this key.
    NotOurs,
    /// It cannot be read.
    Unusable,
    /// The newest row that was noted.
    Head(Head),
}

/// The file while the records are open.
#[derive(Debug)]
pub(super) struct Slots {
    path: PathBuf,
    /// `None` while it could not be opened.
    file: Option<File>,
    /// 0 or 1: the place that is not the newest.
    next: usize,
    newest: i64,
    unsettled: bool,
    in_trouble: bool,
}

impl Slots {
    /// Goes on with a file that was read and agrees.
    pub(super) fn resumed(path: &Path, key: &[u8; 32]) -> Self {
        let places = bytes_of(path).map(|bytes| places(&bytes, key)).unwrap_or_default();
        Self {
            path: path.to_owned(),
            file: None,
            next: match places {
                [Some(first), Some(second)] => usize::from(first.seq > second.seq),
                [Some(_), None] => 1,
                [None, Some(_) | None] => 0,
            },
            newest: places.iter().flatten().map(|head| head.seq).max().unwrap_or(-1),
            unsettled: false,
            in_trouble: false,
        }
    }

    /// Begins the file anew at `head`, and waits until the disk has it.
    pub(super) fn renewed(path: &Path, key: &[u8; 32], head: &Head) -> io::Result<Self> {
        let mut slots = Self::resumed(path, key);
        slots.write(head, key)?;
        // In the other place too: what stood there may be newer than the records.
        slots.write(head, key)?;
        slots.settle()?;
        settle(folder_of(path))?;
        Ok(slots)
    }

    /// Notes the newest row, unless it is noted already.
    pub(super) fn note(&mut self, head: &Head, key: &[u8; 32]) {
        if head.seq != self.newest || self.in_trouble {
            self.in_trouble = self.write(head, key).is_err();
        }
    }

    pub(super) fn in_trouble(&self) -> bool {
        self.in_trouble
    }

    /// Waits until the disk has it.
    pub(super) fn settle(&mut self) -> io::Result<()> {
        if let Some(file) = self.file.as_ref().filter(|_| self.unsettled) {
            file.sync_data()?;
            self.unsettled = false;
        }
        Ok(())
    }

    fn write(&mut self, head: &Head, key: &[u8; 32]) -> io::Result<()> {
        let place = (self.next * APART) as u64;
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(opened(&self.path)?),
        };
        self.unsettled = true;
        file.seek(SeekFrom::Start(place))?;
        file.write_all(&written(head, key))?;
        self.next = 1 - self.next;
        self.newest = head.seq;
        Ok(())
    }
}

impl Drop for Slots {
    fn drop(&mut self) {
        // Nobody is left to be told. An older anchor is not wrong.
        let _ = self.settle();
    }
}

fn opened(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// What the file at `path` says under `key`.
pub(super) fn read(path: &Path, key: &[u8; 32]) -> Noted {
    let bytes = match bytes_of(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Noted::Nothing,
        Err(_) => return Noted::Unusable,
    };
    let newest = places(&bytes, key).into_iter().flatten().max_by_key(|head| head.seq);
    newest.map_or(Noted::NotOurs, Noted::Head)
}

fn bytes_of(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take((APART + SIZE) as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What stands in both places, where it was written under `key`.
pub(super) fn places(bytes: &[u8], key: &[u8; 32]) -> [Option<Head>; 2] {
    [0, APART].map(|from| bytes.get(from..from + SIZE).and_then(|place| parsed(place, key)))
}

fn parsed(place: &[u8], key: &[u8; 32]) -> Option<Head> {
    let (magic, rest) = place.split_first_chunk::<8>()?;
    let (format, rest) = rest.split_first_chunk::<4>()?;
    let (seq, rest) = rest.split_first_chunk::<8>()?;
    let (hash, rest) = rest.split_first_chunk::<32>()?;
    let (proof, _) = rest.split_first_chunk::<32>()?;
    if magic != MAGIC || *format != FORMAT.to_be_bytes() {
        return None;
    }
    key::mac(key, &[magic, format, seq, hash]).verify_slice(proof).ok()?;
    Some(Head { seq: i64::try_from(u64::from_be_bytes(*seq)).ok()?, hash: *hash })
}

/// One place, as it is written.
pub(super) fn written(head: &Head, key: &[u8; 32]) -> [u8; SIZE] {
    let seq = u64::try_from(head.seq).unwrap_or(0).to_be_bytes();
    let format = FORMAT.to_be_bytes();
    let proof = key::mac(key, &[MAGIC, &format, &seq, &head.hash]).finalize().into_bytes();
    let mut place = [0; SIZE];
    let fields: [&[u8]; 5] = [MAGIC, &format, &seq, &head.hash, &proof];
    for (to, from) in place.iter_mut().zip(fields.into_iter().flatten()) {
        *to = *from;
    }
    place
}
