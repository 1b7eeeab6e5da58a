//! What a backup says of itself. It is read from drives that anybody may have
//! written to: nothing in it is believed before its proof fits.

use std::{fs::File, io::Read, path::Path, path::PathBuf};

use chrono::Utc;
use domain::Moment;
use hmac::Mac;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{BackupRequest, Contents, HEADER};
use crate::{
    StoreError,
    file::key::{self, Derived, hex},
};

const MAGIC: &str = "prombook backup";
const FORMAT: u32 = 1;

/// More than any header needs: 64 KiB.
const MOST_BYTES: u64 = 64 * 1024;

/// One backup, as a list shows it. Nothing in it is proven, except where a
/// function says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupLine {
    /// Where it is.
    pub folder: PathBuf,
    /// When it was made, by the clock on the wall.
    pub at: Moment,
    /// Whose records they are.
    pub vault: Uuid,
    /// What it holds.
    pub contents: Contents,
    /// Length of its records file, in bytes.
    pub bytes: u64,
    /// The version of the program that made it.
    pub program: String,
}

/// A header, with what is needed to prove it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) at: Moment,
    pub(super) vault: Uuid,
    pub(super) salt: [u8; 16],
    key_id: [u8; 8],
    pub(super) contents: Contents,
    pub(super) bytes: u64,
    pub(super) sha256: [u8; 32],
    program: String,
    proof: [u8; 32],
}

/// The header as JSON. Byte strings are hexadecimal digits.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    magic: String,
    format: u32,
    /// UTC, RFC 3339.
    at: String,
    /// Minutes by which the clock on the wall was ahead of UTC.
    at_offset: i32,
    vault: Uuid,
    salt: String,
    key_id: String,
    seq: i64,
    hash: String,
    counts: std::collections::BTreeMap<String, u64>,
    bytes: u64,
    sha256: String,
    program: String,
    proof: String,
}

impl Header {
    pub(super) fn new(
        asked: &BackupRequest<'_>,
        salt: [u8; 16],
        contents: Contents,
        bytes: u64,
        sha256: [u8; 32],
    ) -> Self {
        let mut header = Self {
            // As it is written, so that reading it back gives the same.
            at: asked.at
                - chrono::Duration::nanoseconds(i64::from(asked.at.timestamp_subsec_nanos() % 1_000_000)),
            vault: asked.vault,
            salt,
            key_id: key_id(asked.key),
            contents,
            bytes,
            sha256,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            proof: [0; 32],
        };
        header.proof = header.mac(asked.key).finalize().into_bytes().into();
        header
    }

    /// Reads the header in `folder`. [`StoreError::NotABackup`] when there is
    /// none, or it cannot be read as one.
    pub(super) fn read(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join(HEADER);
        let plain = std::fs::symlink_metadata(&path).is_ok_and(|about| about.is_file());
        if !plain {
            return Err(StoreError::NotABackup);
        }
        let mut bytes = Vec::new();
        // One byte more than is allowed, so that too large can be told.
        File::open(&path)?.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
        Self::from_bytes(&bytes).ok_or(StoreError::NotABackup)
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        if bytes.len() as u64 > MOST_BYTES {
            return None;
        }
        let written: Written = serde_json::from_slice(bytes).ok()?;
        if written.magic != MAGIC || written.format != FORMAT || written.seq < 0 {
            return None;
        }
        let utc = chrono::DateTime::parse_from_rfc3339(&written.at).ok()?;
        let zone = chrono::FixedOffset::east_opt(written.at_offset.checked_mul(60)?)?;
        let year = chrono::Datelike::year(&utc.with_timezone(&Utc));
        // Years of four digits, well inside what the calendar can count with.
        if !(1970..=9998).contains(&year) {
            return None;
        }
        Some(Self {
            at: utc.with_timezone(&zone),
            vault: written.vault,
            salt: unhex(&written.salt)?,
            key_id: unhex(&written.key_id)?,
            contents: Contents { seq: written.seq, hash: unhex(&written.hash)?, counts: written.counts },
            bytes: written.bytes,
            sha256: unhex(&written.sha256)?,
            program: written.program,
            proof: unhex(&written.proof)?,
        })
    }

    pub(super) fn to_bytes(&self) -> Result<Vec<u8>, StoreError> {
        let (at, at_offset) = crate::row::columns(self.at);
        let written = Written {
            magic: MAGIC.to_owned(),
            format: FORMAT,
            at,
            at_offset,
            vault: self.vault,
            salt: hex(&self.salt),
            key_id: hex(&self.key_id),
            seq: self.contents.seq,
            hash: hex(&self.contents.hash),
            counts: self.contents.counts.clone(),
            bytes: self.bytes,
            sha256: hex(&self.sha256),
            program: self.program.clone(),
            proof: hex(&self.proof),
        };
        serde_json::to_vec_pretty(&written).map_err(|_| StoreError::Setting { setting: "the header" })
    }

    /// Whether the clinic whose data key this is wrote this header.
    pub(super) fn prove(&self, key: &[u8; 32]) -> Result<(), StoreError> {
        if self.key_id != key_id(key) {
            return Err(StoreError::OtherKey);
        }
        self.mac(key).verify_slice(&self.proof).map_err(|_| StoreError::BackupDamaged)
    }

    /// The key of the records in this backup.
    pub(super) fn own_key(&self, key: &[u8; 32]) -> Derived {
        own_key(key, &self.salt)
    }

    pub(super) fn line(self, folder: &Path) -> BackupLine {
        BackupLine {
            folder: folder.to_owned(),
            at: self.at,
            vault: self.vault,
            contents: self.contents,
            bytes: self.bytes,
            program: self.program,
        }
    }

    /// The name of the folder of this backup.
    pub(super) fn name(&self) -> String {
        format!("{}-{}", stamp(self.at), self.contents.seq)
    }

    /// Over every value, texts preceded by their length, so that no two headers
    /// read the same. Over the values and not the JSON: there are many ways to
    /// write the same JSON.
    fn mac(&self, key: &[u8; 32]) -> hmac::Hmac<sha2::Sha256> {
        let key = key::derive(key, b"prombook backup header/1", b"");
        let (at, at_offset) = crate::row::columns(self.at);
        let mut mac = key::mac(&key, &[&FORMAT.to_be_bytes(), &at_offset.to_be_bytes()]);
        let mut text = |text: &str| {
            mac.update(&(text.len() as u64).to_be_bytes());
            mac.update(text.as_bytes());
        };
        text(&at);
        text(&self.program);
        for (table, rows) in &self.contents.counts {
            text(table);
            text(&rows.to_string());
        }
        mac.update(self.vault.as_bytes());
        mac.update(&self.salt);
        mac.update(&self.key_id);
        mac.update(&self.contents.seq.to_be_bytes());
        mac.update(&self.contents.hash);
        mac.update(&(self.contents.counts.len() as u64).to_be_bytes());
        mac.update(&self.bytes.to_be_bytes());
        mac.update(&self.sha256);
        mac
    }
}

/// The key of the records in a backup with this salt.
pub(super) fn own_key(key: &[u8; 32], salt: &[u8; 16]) -> Derived {
    key::derive(key, b"prombook backup/1", salt)
}

/// Tells one data key from another, and nothing of either.
fn key_id(key: &[u8; 32]) -> [u8; 8] {
    let id = key::derive(key, b"prombook data key id/1", b"");
    let mut short = [0; 8];
    short.copy_from_slice(&id[..8]);
    short
}

/// An instant as it begins a backup's name.
pub(super) fn stamp(at: Moment) -> String {
    at.with_timezone(&Utc).format("%Y%m%dT%H%M%SZ").to_string()
}

fn unhex<const N: usize>(digits: &str) -> Option<[u8; N]> {
    let digits = digits.as_bytes();
    let mut bytes = [0; N];
    if digits.len() != 2 * N {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let digit = |digit: u8| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests;
