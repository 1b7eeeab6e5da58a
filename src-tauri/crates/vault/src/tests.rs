//! The key file from end to end. Deriving is slow even at the least cost, so
//! most of these share one file.

mod damage;
mod edits;
mod escrow;
mod hostile;
#[cfg(target_os = "linux")]
mod memory;
mod on_disk;
mod opening;
mod people;
mod recovering;
mod rotation;

use std::sync::LazyLock;

use uuid::Uuid;

use crate::age::tests::identity;
use crate::{Cost, KeyFile, Opened, RecoveryKey};

const AMINA: Uuid = Uuid::from_u128(0xA);
const BASIL: Uuid = Uuid::from_u128(0xB);
const NAME: &str = "Amina El Sayed";
const PASSPHRASE: &str = "violet kettle rides north";
const BASILS: &str = "nine wet bicycles sing";
/// The organisation's identity, and the recipient that goes with it.
static IDENTITY: LazyLock<(String, String)> = LazyLock::new(|| identity([5; 32]));

struct Clinic {
    file: KeyFile,
    opened: Opened,
    recovery: RecoveryKey,
}

/// A clinic with Amina in it.
static CLINIC: LazyLock<Clinic> = LazyLock::new(|| {
    let (file, opened, recovery) = KeyFile::create(AMINA, NAME, PASSPHRASE, Cost::LEAST).unwrap();
    Clinic { file, opened, recovery }
});

/// The clinic with Basil in it, too, and an organisation that can open it.
static LARGER: LazyLock<KeyFile> = LazyLock::new(|| {
    let mut file = CLINIC.file.clone();
    file.set_passphrase(&CLINIC.opened, BASIL, "Basil", BASILS, Cost::LEAST).unwrap();
    file.set_escrow(&CLINIC.opened, &IDENTITY.1).unwrap();
    file
});

/// As it comes back from the disk: what is written must also be read.
fn reread(file: &KeyFile) -> KeyFile {
    KeyFile::from_bytes(&file.to_bytes().unwrap()).unwrap()
}

/// The escrow key, as the organisation types it once it has decrypted it.
fn decrypted(file: &KeyFile) -> RecoveryKey {
    let printed = crate::age::tests::decrypt(&IDENTITY.0, file.escrow().unwrap().sealed_key()).unwrap();
    RecoveryKey::parse(std::str::from_utf8(&printed).unwrap()).unwrap()
}
