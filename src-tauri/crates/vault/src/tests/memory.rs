//! What is left in the process when everything was dropped: nothing.

use std::fs::{self, File};
use std::io::BufRead;
use std::os::unix::fs::FileExt;
use std::thread;

use super::*;
use crate::file::WRAP;
use crate::{VaultError, seal};

const MASK: u8 = 0xA5;
/// How much of a secret is looked for at a time. Freed memory is written over
/// from its beginning, and half a key is worth having.
const PART: usize = 8;
const PIECE: usize = 1024 * 1024;

/// A secret to look for, in a form in which it does not find itself.
struct Masked(&'static str, Vec<[u8; PART]>);

impl Masked {
    fn of(what: &'static str, secret: &[u8]) -> Self {
        let part = |part: &[u8]| std::array::from_fn(|nth| part[nth] ^ MASK);
        Self(what, secret.chunks_exact(PART).map(part).collect())
    }

    fn is_in(&self, piece: &[u8]) -> bool {
        self.1.iter().any(|masked| {
            // Any byte of it but zero, of which memory is full.
            let before = masked.iter().position(|byte| *byte != MASK).unwrap();
            let mut rest = piece;
            while rest.skip_until(masked[before] ^ MASK).unwrap() > 0 {
                let start = (piece.len() - rest.len()).checked_sub(before + 1);
                let place = start.and_then(|start| piece.get(start..start + PART));
                if place.is_some_and(|place| place.iter().zip(masked).all(|(a, b)| a ^ MASK == *b)) {
                    return true;
                }
            }
            false
        })
    }
}

/// Which of `secrets` stand in what this process can write to. Looked for from
/// another thread, so that looking does not write over what was left.
fn found(secrets: &[Masked]) -> Vec<&'static str> {
    thread::scope(|scope| scope.spawn(|| look(secrets)).join().unwrap())
}

fn look(secrets: &[Masked]) -> Vec<&'static str> {
    let memory = File::open("/proc/self/mem").unwrap();
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    // Wiped after each piece and left out: what was read is memory as well.
    let mut piece = vec![0; PIECE];
    let own = piece.as_ptr() as u64..piece.as_ptr() as u64 + PIECE as u64;
    let mut found = Vec::new();
    for line in maps.lines() {
        let mut fields = line.split_whitespace();
        let (start, end) = fields.next().unwrap().split_once('-').unwrap();
        let (mut at, end) = (u64::from_str_radix(start, 16).unwrap(), u64::from_str_radix(end, 16).unwrap());
        let writable = fields.next().unwrap().starts_with("rw");
        while writable && at < end {
            if own.contains(&at) {
                at = own.end;
                continue;
            }
            let until = if at < own.start { end.min(own.start) } else { end };
            let wanted = PIECE.min(usize::try_from(until - at).unwrap());
            // Gone meanwhile: another test's thread has ended.
            let Ok(read) = memory.read_at(&mut piece[..wanted], at) else { break };
            found.extend(secrets.iter().filter(|secret| secret.is_in(&piece[..read])).map(|secret| secret.0));
            piece.fill(0);
            at += read as u64;
            // What lies across two pieces is whole in the second.
            if at < until && read > PART {
                at -= PART as u64 - 1;
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

#[test]
fn nothing_secret_is_left_when_everything_is_dropped() -> Result<(), VaultError> {
    let (mut file, opened, recovery) = KeyFile::create(AMINA, NAME, PASSPHRASE, Cost::LEAST)?;
    let slot = &file.slots[0];
    let kek = slot.kdf.derive(PASSPHRASE.as_bytes())?;
    let private = slot.unlock(file.vault_id, PASSPHRASE.as_bytes())?.unwrap();
    let mut secrets = vec![
        Masked::of("data key", opened.data_key.expose()),
        Masked::of("key from the passphrase", kek.as_slice()),
        Masked::of("master key", opened.vmk.as_slice()),
        Masked::of("private key", private.as_slice()),
        Masked::of("recovery key", recovery.expose()),
    ];
    let held: Vec<_> = secrets.iter().map(|secret| secret.0).collect();
    assert_eq!(found(&secrets), held, "what is held must be found, or the search proves nothing");
    drop((kek, private));

    assert_eq!(RecoveryKey::parse(&recovery.groups().concat())?.groups(), recovery.groups());
    file.set_passphrase(&opened, BASIL, "Basil", BASILS, Cost::LEAST)?;
    file.set_escrow(&opened, &IDENTITY.1)?;
    file.open_with_recovery(&recovery)?;
    let again = file.remove(file.open(NAME, PASSPHRASE)?, &[BASIL])?;
    secrets.push(Masked::of("master key after somebody left", again.vmk.as_slice()));
    let renewed = file.renew_data_key(again)?;
    secrets.push(Masked::of("data key after it was renewed", renewed.data_key.expose()));
    file.open(NAME, PASSPHRASE)?;
    drop((opened, recovery, renewed));

    assert_eq!(found(&secrets), Vec::<&str>::new());
    Ok(())
}

/// No later work has written over anything yet.
#[test]
fn nothing_secret_is_left_right_after_a_vault_is_made() -> Result<(), VaultError> {
    let (file, opened, recovery) = KeyFile::create(AMINA, NAME, PASSPHRASE, Cost::LEAST)?;
    let kek = file.slots[0].kdf.derive(PASSPHRASE.as_bytes())?;
    let wrapping = seal::subkey(&opened.vmk, file.vault_id, WRAP);
    let secrets = [
        Masked::of("data key", opened.data_key.expose()),
        Masked::of("key from the passphrase", kek.as_slice()),
        Masked::of("key that wraps the data key", wrapping.as_slice()),
        Masked::of("master key", opened.vmk.as_slice()),
        Masked::of("recovery key", recovery.expose()),
    ];

    drop((opened, recovery, kek, wrapping));

    assert_eq!(found(&secrets), Vec::<&str>::new());
    Ok(())
}
