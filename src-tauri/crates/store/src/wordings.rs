//! Instruments and wordings as they were asked, kept once: an answer stays
//! readable after the program or a pack has brought something newer.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, Row};
use serde_json::Value;

use crate::{Reader, StoreError, Writer, row};

/// An instrument as it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDefinition {
    /// Which instrument.
    pub instrument: String,
    /// Which version of it.
    pub version: u32,
    /// JSON, as it was given.
    pub definition: String,
}

/// A wording as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptWording {
    /// SHA-256, in hex; the same words have the same.
    pub digest: String,
    /// Of which instrument.
    pub instrument: String,
    /// Of which version of it.
    pub version: u32,
    /// BCP 47.
    pub language: String,
    /// How far it can be relied on, by its code: published, licensed, collated,
    /// local, own.
    pub status: String,
    /// Where it is from.
    pub source: String,
    /// The words, by message.
    pub texts: BTreeMap<String, String>,
}

const COLUMNS: &str = "digest, instrument, version, language, status, source, texts";

impl Reader<'_> {
    /// Every instrument that was kept, by name and version.
    pub fn definitions(&self) -> Result<Vec<KeptDefinition>, StoreError> {
        let mut rows = self.conn.prepare_cached(
            "SELECT instrument, version, definition FROM definitions ORDER BY instrument, version",
        )?;
        let all = rows.query_map([], |row| {
            Ok(KeptDefinition { instrument: row.get(0)?, version: row.get(1)?, definition: row.get(2)? })
        })?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    /// Every wording that was kept, by instrument, version and language.
    pub fn wordings(&self) -> Result<Vec<KeptWording>, StoreError> {
        let mut rows = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM wordings ORDER BY instrument, version, language, digest"
        ))?;
        Ok(rows.query_map([], wording)?.collect::<Result<_, _>>()?)
    }

    /// The wording with this digest, if it was kept.
    pub fn wording(&self, digest: &str) -> Result<Option<KeptWording>, StoreError> {
        let mut rows =
            self.conn.prepare_cached(&format!("SELECT {COLUMNS} FROM wordings WHERE digest = ?1"))?;
        Ok(rows.query_row([digest], wording).optional()?)
    }
}

impl Writer<'_> {
    /// Keeps an instrument as it is asked, once. The same again is fine, however
    /// its JSON is laid out; [`StoreError::Differs`] when something else is kept
    /// as this version of it.
    pub fn keep_definition(&self, instrument: &str, version: u32, json: &str) -> Result<(), StoreError> {
        let kept: Option<String> = self
            .conn
            .prepare_cached("SELECT definition FROM definitions WHERE instrument = ?1 AND version = ?2")?
            .query_row((instrument, version), |row| row.get(0))
            .optional()?;
        match kept {
            Some(kept) if says_the_same(&kept, json) => Ok(()),
            Some(_) => Err(StoreError::Differs),
            None => {
                self.conn
                    .prepare_cached(
                        "INSERT INTO definitions (instrument, version, definition) VALUES (?1, ?2, ?3)",
                    )?
                    .execute((instrument, version, json))?;
                Ok(())
            }
        }
    }

    /// Keeps a wording as it is read, once: what has the same digest is the same.
    pub fn keep_wording(&self, wording: &KeptWording) -> Result<(), StoreError> {
        let texts = serde_json::to_string(&wording.texts).unwrap_or_default();
        self.conn
            .prepare_cached(&format!(
                "INSERT INTO wordings ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (digest) DO NOTHING"
            ))?
            .execute((
                &wording.digest,
                &wording.instrument,
                wording.version,
                &wording.language,
                &wording.status,
                &wording.source,
                texts,
            ))?;
        Ok(())
    }
}

/// Whether two texts are the same JSON; what is no JSON is compared as it is.
fn says_the_same(one: &str, other: &str) -> bool {
    let json = |text: &str| serde_json::from_str::<Value>(text).ok();
    one == other || json(one).zip(json(other)).is_some_and(|(one, other)| one == other)
}

fn wording(row: &Row<'_>) -> rusqlite::Result<KeptWording> {
    Ok(KeptWording {
        digest: row.get(0)?,
        instrument: row.get(1)?,
        version: row.get(2)?,
        language: row.get(3)?,
        status: row.get(4)?,
        source: row.get(5)?,
        texts: row::json(row, 6)?.unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests;
