//! The key file from end to end. Deriving is slow even at the least cost, so
//! most of these share one file.

mod damage;
mod edits;
mod on_disk;
mod opening;
mod recovering;

use std::sync::LazyLock;

use uuid::Uuid;

use crate::{Cost, KeyFile, Opened, RecoveryKey};

const AMINA: Uuid = Uuid::from_u128(0xA);
const NAME: &str = "Amina El Sayed";
const PASSPHRASE: &str = "violet kettle rides north";

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
