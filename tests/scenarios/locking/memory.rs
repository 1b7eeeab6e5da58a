//! Whether the key is gone from this process when the records are locked after
//! a day's work. Everything that is written to memory while looking is masked:
//! what looks for a key must not find itself.

use std::{
    fs::{self, File},
    io::BufRead,
    os::unix::fs::FileExt,
    thread,
};

use kit::{
    Clinic, NAME, PASSPHRASE,
    endpoint::Endpoint,
    sending::{Sender, until_sent},
};
use serde_json::json;
use services::{Role, backups, keys, participants, results, trail};
use vault::KeyFile;

const MASK: u8 = 0xA5;
/// How much of a key is looked for at a time: what is let go is written over
/// here and there, and half a key is worth having.
const PART: usize = 8;
const PIECE: usize = 1024 * 1024;

/// A key to look for, as bytes and as the digits it is told to the cipher in.
struct Masked(Vec<Vec<u8>>);

impl Masked {
    /// The data key of the clinic in `place`, as the key file gives it.
    fn of(clinic: &Clinic) -> Self {
        let file = KeyFile::read(&clinic.place().join("vault.keys")).unwrap();
        let opened = file.open(NAME, PASSPHRASE).unwrap();
        let key = opened.data_key.expose();
        let digit = |at: usize| {
            let four = if at.is_multiple_of(2) { key[at / 2] >> 4 } else { key[at / 2] & 15 };
            (if four < 10 { b'0' + four } else { b'a' + four - 10 }) ^ MASK
        };
        let bytes = (0..4).map(|part| (0..PART).map(|at| key[part * PART + at] ^ MASK).collect());
        let digits = (0..4).map(|part| (0..2 * PART).map(|at| digit(part * 2 * PART + at)).collect());
        Self(bytes.chain(digits).collect())
    }

    fn is_in(&self, piece: &[u8]) -> bool {
        self.0.iter().any(|masked| {
            // Any byte of it but zero, of which memory is full.
            let before = masked.iter().position(|byte| *byte != MASK).unwrap();
            let mut rest = piece;
            while rest.skip_until(masked[before] ^ MASK).unwrap() > 0 {
                let start = (piece.len() - rest.len()).checked_sub(before + 1);
                let place = start.and_then(|start| piece.get(start..start + masked.len()));
                if place.is_some_and(|place| place.iter().zip(masked).all(|(a, b)| a ^ MASK == *b)) {
                    return true;
                }
            }
            false
        })
    }

    /// Whether any part of it stands in what this process may write to. Looked
    /// for from another thread, so that looking writes over nothing.
    fn is_in_memory(&self) -> bool {
        thread::scope(|scope| scope.spawn(|| self.look()).join().unwrap())
    }

    fn look(&self) -> bool {
        let memory = File::open("/proc/self/mem").unwrap();
        let maps = fs::read_to_string("/proc/self/maps").unwrap();
        // Wiped after each piece and left out: what was read is memory as well.
        let mut piece = vec![0; PIECE];
        let own = piece.as_ptr() as u64..piece.as_ptr() as u64 + PIECE as u64;
        let mut found = false;
        for line in maps.lines() {
            let mut fields = line.split_whitespace();
            let (start, end) = fields.next().unwrap().split_once('-').unwrap();
            let hex = |digits| u64::from_str_radix(digits, 16).unwrap();
            let (mut at, end) = (hex(start), hex(end));
            let writable = fields.next().unwrap().starts_with("rw");
            while writable && at < end {
                if own.contains(&at) {
                    at = own.end;
                    continue;
                }
                let until = if at < own.start { end.min(own.start) } else { end };
                let wanted = PIECE.min(usize::try_from(until - at).unwrap());
                // Gone meanwhile: another thread has ended.
                let Ok(read) = memory.read_at(&mut piece[..wanted], at) else { break };
                found |= self.is_in(&piece[..read]);
                piece.fill(0);
                at += read as u64;
                // What lies across two pieces is whole in the second.
                if at < until && read > 2 * PART {
                    at -= 2 * PART as u64 - 1;
                }
            }
        }
        found
    }
}

/// Everything that has the key in its hands: recording, sending, copying,
/// checking, a new person, a new passphrase.
fn work(clinic: &Clinic, endpoint: &Endpoint) {
    let person = clinic.register("Yusuf", "Amina");
    let form = clinic.begin(&clinic.visit(&person), "nprs", "en-GB");
    clinic.answer(&form, "nprs", json!({ "scale": 7 }));
    assert!(clinic.finish(&form).finished);
    participants::open(&clinic.app, Clinic::by_id(&person)).unwrap();
    results::open(&clinic.app, Clinic::by_id(&form)).unwrap();
    let sender = Sender::to(&endpoint.url(), clinic);
    until_sent(clinic);
    sender.beside(|| trail::witness(&clinic.app, ())).unwrap();
    drop(sender);
    backups::now(&clinic.app, ()).unwrap();
    assert_eq!(trail::check(&clinic.app, ()).unwrap().value.findings, []);
    clinic.add_person("Tom Baker", Role::ResearchNurse);
    let change = keys::ChangePassphrase { old: PASSPHRASE.into(), new: "a-quite-different-kettle".into() };
    assert_eq!(keys::change_passphrase(&clinic.app, change).unwrap().value, []);
}

#[test]
fn after_a_days_work_and_locking_no_part_of_the_key_is_in_memory() {
    let endpoint = Endpoint::start();
    let clinic = Clinic::open();
    let key = Masked::of(&clinic);
    work(&clinic, &endpoint);
    assert!(key.is_in_memory(), "what is held must be found, or the search proves nothing");

    clinic.lock();

    assert!(!key.is_in_memory());
}

#[test]
fn the_computers_screen_lock_leaves_no_part_of_the_key_either() {
    let clinic = Clinic::open();
    let key = Masked::of(&clinic);
    clinic.register("Yusuf", "Amina");
    assert!(key.is_in_memory(), "what is held must be found, or the search proves nothing");

    services::session::lock_now(&clinic.app);

    assert!(!key.is_in_memory());
}
