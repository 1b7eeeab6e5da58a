//! A8: wrong keys, and key files that somebody or something has changed.

use std::{fs, path::PathBuf};

use kit::ledger;
use sha2::{Digest, Sha256};
use store::{Store, StoreError};
use uuid::Uuid;
use vault::{Cost, KeyFile, VaultError};

use super::{Experiment, Figures, Tally, lab::Lab};

/// See [`super::ALL`].
pub const EXPERIMENT: Experiment = Experiment {
    id: "A8",
    what: "Records opened with wrong keys; the key file cut off at every byte, changed at every byte, changed \
           with its checksum mended, and with absurd costs. Each is refused with its reason, and the \
           records file is left as it is",
    control: "the checksum alone decides",
    run,
};

const NAME: &str = "Grace Obi";
const PASSPHRASE: &str = "gravel-lantern-ocean-fidget";

fn run(lab: &Lab) -> Figures {
    let (mut real, mut control) = (Tally::default(), Tally::default());
    wrong_keys(lab, &mut real);
    let path = lab.folder().join("vault.keys");
    let (file, _, _) = KeyFile::create(Uuid::from_u128(0xace), NAME, PASSPHRASE, Cost::LEAST).unwrap();
    file.write(&path).unwrap();
    let sound = fs::read(&path).unwrap();
    let hand = Hand { path };
    assert!(hand.opens(&sound).is_ok() && hand.opens(&mended(&sound)).is_ok(), "as it is, it opens");

    for length in 0..sound.len() {
        real.notice(hand.reads(&sound[..length]).is_err(), || format!("cut off at byte {length}"));
    }
    let mut chance = lab.chance("keys");
    for at in 0..sound.len() {
        let changed = flipped(&sound, at, chance.below(8));
        real.notice(hand.reads(&changed).is_err(), || format!("byte {at}"));
    }
    for _ in 0..lab.times(40, 600) {
        let at = chance.below(sound.len() as u32 - TAIL as u32) as usize;
        let changed = mended(&flipped(&sound, at, chance.below(8)));
        let read = hand.reads(&changed);
        // A letter of an id may become its capital: other bytes, and the same key file.
        if read.as_ref() == Ok(&file) {
            continue;
        }
        control.notice(read.is_err(), || format!("byte {at}: the checksum fits"));
        let refused = read.is_err() || hand.opens(&changed).is_err();
        real.notice(refused, || format!("byte {at}, with its checksum mended"));
    }
    for (what, with) in COSTS {
        let text = String::from_utf8(sound.clone()).unwrap().replace(what, with);
        let found = hand.reads(&mended(text.as_bytes()));
        real.notice(found == Err(VaultError::OutOfLimits), || format!("{with}: {found:?}"));
    }
    Figures { real, control, told: format!("a key file of {} bytes", sound.len()), open: None }
}

/// Costs that would make guessing cheap, or this computer fall over.
const COSTS: [(&str, &str); 5] = [
    ("\"memory_kib\":19456", "\"memory_kib\":8"),
    ("\"memory_kib\":19456", "\"memory_kib\":4294967295"),
    ("\"passes\":2", "\"passes\":0"),
    ("\"passes\":2", "\"passes\":4294967295"),
    ("\"lanes\":1", "\"lanes\":16777215"),
];

fn wrong_keys(lab: &Lab, tally: &mut Tally) {
    let folder = lab.records(6);
    let path = folder.join("records.db");
    let before = fs::read(&path).unwrap();
    let mut chance = lab.chance("wrong keys");
    for _ in 0..lab.times(20, 200) {
        let mut key = ledger::KEY;
        key[chance.below(32) as usize] ^= 1 << chance.below(8);
        let found = Store::open(&path, &key);
        tally.notice(matches!(found, Err(StoreError::Unreadable)), || format!("a wrong key: {found:?}"));
        drop(found);
        if fs::read(&path).unwrap() != before {
            tally.complain("a wrong key changed the file".into());
        }
    }
}

/// Puts bytes where the key file is looked for.
struct Hand {
    path: PathBuf,
}

impl Hand {
    fn reads(&self, bytes: &[u8]) -> Result<KeyFile, VaultError> {
        fs::write(&self.path, bytes).unwrap();
        KeyFile::read(&self.path)
    }

    fn opens(&self, bytes: &[u8]) -> Result<(), VaultError> {
        self.reads(bytes)?.open(NAME, PASSPHRASE).map(drop)
    }
}

/// The checksum and what surrounds it.
const TAIL: usize = ",\"checksum\":\"\"}\n".len() + 64;

fn flipped(bytes: &[u8], at: usize, bit: u32) -> Vec<u8> {
    let mut changed = bytes.to_vec();
    changed[at] ^= 1 << bit;
    changed
}

/// The same with a checksum that fits, as somebody would write it who knows how.
fn mended(bytes: &[u8]) -> Vec<u8> {
    let head = &bytes[..bytes.len() - TAIL];
    let sum: String = Sha256::digest(head).iter().map(|byte| format!("{byte:02x}")).collect();
    [head, format!(",\"checksum\":\"{sum}\"}}\n").as_bytes()].concat()
}
