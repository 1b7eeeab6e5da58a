//! Whether the key is gone when the records are closed: looked for in this
//! process's own memory.

use std::{
    fs::{self, File},
    hint::black_box,
    io::{Read, Seek, SeekFrom},
};

use rusqlite::Connection;
use zeroize::Zeroizing;

use crate::{
    Store, StoreError,
    testing::{participant, stamp},
};

/// The key of this test, so masked that looking for it does not put it there.
const MASKED: [u8; 32] = *b"\x91\x0c\x5e\xd7\x33\xa8\x42\xf6\x1b\xe9\x70\x25\xbd\x8c\x04\x6f\
                            \xc2\x57\x9a\x3e\xf1\x68\xad\x13\x84\xdb\x29\x76\x4a\xee\x05\xb7";
const MASK: u8 = 0xa5;

fn unmasked(at: usize) -> u8 {
    black_box(MASKED[at]) ^ black_box(MASK)
}

/// The digit of the key at `at`, as text.
fn digit(at: usize) -> u8 {
    let byte = unmasked(at / 2);
    let digit = if at.is_multiple_of(2) { byte >> 4 } else { byte & 15 };
    if digit < 10 { b'0' + digit } else { b'a' + digit - 10 }
}

/// How often a quarter of the key stands in `bytes`, as bytes and as digits: what
/// is let go is soon written over, here and there.
fn hits(bytes: &[u8]) -> (usize, usize) {
    let count = |length: usize, from: usize, needle: &dyn Fn(usize) -> u8| {
        let first = needle(from);
        bytes
            .windows(length)
            .filter(|window| window[0] == first && (1..length).all(|at| window[at] == needle(from + at)))
            .count()
    };
    let all = |length: usize, needle: &dyn Fn(usize) -> u8| {
        (0..4).map(|quarter| count(length, quarter * length, needle)).sum()
    };
    (all(8, &unmasked), all(16, &digit))
}

/// The same in everything this process may write to.
fn hits_in_memory() -> (usize, usize) {
    let mut memory = File::open("/proc/self/mem").unwrap();
    let mut found = (0, 0);
    for line in fs::read_to_string("/proc/self/maps").unwrap().lines() {
        let mut words = line.split_whitespace();
        let (range, rights) = (words.next().unwrap(), words.next().unwrap());
        let (from, to) = range.split_once('-').unwrap();
        let (from, to) = (u64::from_str_radix(from, 16).unwrap(), u64::from_str_radix(to, 16).unwrap());
        if !rights.starts_with("rw") || memory.seek(SeekFrom::Start(from)).is_err() {
            continue;
        }
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        // What was let go since it was listed cannot be read, and holds nothing.
        let Ok(read) = memory.read(&mut bytes) else { continue };
        let (raw, hex) = hits(&bytes[..read]);
        found = (found.0 + raw, found.1 + hex);
    }
    found
}

/// What is left of the key when `work` was done with it and the key let go.
fn left_by(work: impl FnOnce(&[u8; 32])) -> (usize, usize) {
    let mut key = Box::new(Zeroizing::new([0; 32]));
    for at in 0..32 {
        key[at] = unmasked(at);
    }
    work(&key);
    drop(key);
    hits_in_memory()
}

#[test]
fn the_key_is_gone_from_memory_once_the_records_are_closed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.db");
    let seen = left_by(|_| assert!(hits_in_memory().0 >= 4, "the search finds what is there"));
    assert_eq!(seen, (0, 0));

    let told = left_by(|key| {
        #[expect(clippy::disallowed_methods, reason = "one thread, and no settings of ours")]
        let conn = Connection::open(folder.path().join("bare.db")).unwrap();
        super::tell(&conn, key).unwrap();
    });
    let begun = left_by(|key| {
        let mut store = Store::begin(&path, key).unwrap();
        store.write::<_, StoreError>(stamp(), |w| w.add_participant(1, &participant(1))).unwrap();
    });
    let used = left_by(|key| {
        let mut store = Store::open(&path, key).unwrap();
        store.write::<_, StoreError>(stamp(), |w| w.add_participant(2, &participant(2))).unwrap();
        assert_eq!(store.full_check().unwrap(), []);
    });
    let looked = left_by(|key| drop(Store::open_read_only(&path, key).unwrap()));
    let copied = left_by(|key| {
        crate::copy_under(&path, key, &folder.path().join("copy.db"), &[7; 32], |_, _| {}).unwrap();
    });

    assert_eq!([told, begun, used, looked, copied], [(0, 0); 5]);
}
